//! Routed experts: `Σ_e w_e · down_e(silu(gate_e x) · up_e x)` over the experts chosen for a token.

use burn::backend::Dispatch;
use burn::tensor::{Bool, DType, Int, Tensor, TensorData};

use crate::fp8::{self, Rows, Weight};
use crate::fused::Fused;
use crate::linear::widened;
use crate::norm::{Normed, NormedRows};
use crate::router::{RouterSpec, Routing, route};
use crate::swiglu::portable as portable_swiglu;

/// The weights of consecutive experts, stacked.
#[derive(Clone, Debug)]
pub struct ExpertStack<W = Weight<3>> {
    /// `[experts, moe_intermediate_size, hidden_size]`.
    pub gate: W,
    /// `[experts, moe_intermediate_size, hidden_size]`.
    pub up: W,
    /// `[experts, hidden_size, moe_intermediate_size]`.
    pub down: W,
}

/// Applies the chosen experts to `x` `[tokens, hidden_size]`.
///
/// `stacks` hold the experts in order, split where a device's largest binding demands it. A few
/// tokens read the weights of each choice where they lie; many are grouped by expert first, so that
/// an expert's weights are read once for all its tokens.
#[must_use]
pub fn forward(x: Tensor<2>, routing: Routing, stacks: &[ExpertStack]) -> Tensor<2> {
    let Some(plain) = plain(stacks) else {
        return fp8::forward_added(&Rows::Given(x), &routing, stacks, None);
    };
    if x.dims()[0] <= FEW_TOKENS {
        return gather_experts(x, routing, &plain);
    }
    group_experts(x, &routing, &plain)
}

/// The stacks, where all their weights are plain.
fn plain(stacks: &[ExpertStack]) -> Option<Vec<ExpertStack<Tensor<3>>>> {
    let one = |weight: &Weight<3>| match weight {
        Weight::Plain(weight) => Some(weight.clone()),
        Weight::Fp8(_) | Weight::Blocks(_) => None,
    };
    let all = |stack: &ExpertStack| {
        let (gate, up) = (one(&stack.gate)?, one(&stack.up)?);
        Some(ExpertStack { gate, up, down: one(&stack.down)? })
    };
    stacks.iter().map(all).collect()
}

/// `z` `[tokens, hidden_size]` plus [`forward`] of a norm's result.
#[must_use]
pub fn forward_added(
    x: &Normed<2>,
    routing: Routing,
    stacks: &[ExpertStack],
    z: Tensor<2>,
) -> Tensor<2> {
    let Some(plain) = plain(stacks) else {
        let rows = x.unformed().map_or_else(|| Rows::Given(x.value()), Rows::Normed);
        return fp8::forward_added(&rows, &routing, stacks, Some(z));
    };
    if routing.experts.dims()[0] > FEW_TOKENS {
        return z + group_experts(x.value(), &routing, &plain);
    }
    let mut first = 0;
    let mut sum = z;
    for stack in &plain {
        let ids = || routing.experts.clone().into_dispatch();
        let (gate, up) = (stack.gate.clone().into_dispatch(), stack.up.clone().into_dispatch());
        let hidden = match x.unformed() {
            Some(NormedRows { x, weight, epsilon }) => {
                let (x, norm) = (x.into_dispatch(), weight.into_dispatch());
                let spec = HiddenSpec { first, epsilon };
                Dispatch::expert_hidden_normed(x, norm, ids(), gate, up, spec)
            }
            None => Dispatch::expert_hidden(x.value().into_dispatch(), ids(), gate, up, first),
        };
        let weights = routing.weights.clone().into_dispatch();
        let down = stack.down.clone().into_dispatch();
        let added = sum.into_dispatch();
        let y = Dispatch::expert_output_added(hidden, ids(), weights, down, added, first);
        sum = Tensor::from_dispatch(y);
        first += stack.gate.dims()[0];
    }
    sum
}

/// What experts are chosen by: [`crate::router::route`]'s arguments.
#[derive(Clone, Debug)]
pub struct Scores {
    /// `[tokens, experts]`.
    pub logits: Tensor<2>,
    /// `[experts]`, if any.
    pub bias: Option<Tensor<1>>,
    /// The rule.
    pub rule: RouterSpec,
}

/// [`forward_added`] of the experts that [`crate::router::route`] chooses by `scores`. Where the order of the logits
/// is that of the choice, and experts are few and in one stack, the kernel that reads them chooses, which saves
/// a launch.
#[must_use]
pub fn forward_scored(
    x: &Normed<2>,
    scores: Scores,
    stacks: &[ExpertStack],
    z: Tensor<2>,
) -> Tensor<2> {
    if let [stack] = stacks
        && let Some(rows) = x.unformed()
        && let Some(y) = chosen_by_kernels(rows, &scores, stack, &z)
    {
        return y;
    }
    let routing = route(scores.logits, scores.bias, &scores.rule);
    forward_added(x, routing, stacks, z)
}

/// [`forward_scored`] where kernels choose.
fn chosen_by_kernels(
    rows: NormedRows,
    scores: &Scores,
    stack: &ExpertStack,
    z: &Tensor<2>,
) -> Option<Tensor<2>> {
    if scores.bias.is_some() || rows.x.dims()[0] > FEW_TOKENS {
        return None;
    }
    let Some(plain) = plain(std::slice::from_ref(stack)) else {
        return fp8::forward_scored(&Rows::Normed(rows), scores, stack, z);
    };
    let [ExpertStack { gate, up, down }] = plain.try_into().ok()?;
    let NormedRows { x, weight, epsilon } = rows;
    let (hidden, ids, weights) = Dispatch::expert_hidden_scored(
        x.into_dispatch(),
        weight.into_dispatch(),
        scores.logits.clone().into_dispatch(),
        gate.into_dispatch(),
        up.into_dispatch(),
        ScoredSpec { rule: scores.rule, epsilon },
    );
    let (down, z) = (down.into_dispatch(), z.clone().into_dispatch());
    Some(Tensor::from_dispatch(Dispatch::expert_output_added(hidden, ids, weights, down, z, 0)))
}

/// What a first half that chooses is told beside its tensors.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ScoredSpec {
    /// How experts are chosen.
    pub(crate) rule: RouterSpec,
    /// ε of the norm.
    pub(crate) epsilon: f64,
}

/// What the first half of a kernel is told beside its tensors.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HiddenSpec {
    /// First expert of the stack.
    pub(crate) first: usize,
    /// ε of the norm.
    pub(crate) epsilon: f64,
}

/// Up to this many tokens share too few experts for a grouping to pay: 8 tokens of DeepSeek-V2-Lite
/// make 48 choices among 64 experts, 34 of them different ones if all are as likely.
const FEW_TOKENS: usize = 8;

/// The chosen experts, each once over its tokens, a stack after the other.
fn group_experts(x: Tensor<2>, routing: &Routing, stacks: &[ExpertStack<Tensor<3>>]) -> Tensor<2> {
    let mut first = 0;
    let mut sum: Option<Tensor<2>> = None;
    for stack in stacks {
        let y = group_stack(x.clone(), routing, stack, first);
        sum = Some(match sum {
            Some(sum) => sum + y,
            None => y,
        });
        first += stack.gate.dims()[0];
    }
    sum.expect("invariant: a layer with experts has at least one stack")
}

/// The chosen experts of a stack that begins with expert `first`, each once over its tokens.
pub(crate) fn group_stack(
    x: Tensor<2>,
    routing: &Routing,
    stack: &ExpertStack<Tensor<3>>,
    first: usize,
) -> Tensor<2> {
    let ids = routing.experts.clone();
    let ids = if first == 0 { ids } else { ids.sub_scalar(first as i64) };
    Tensor::from_dispatch(Dispatch::expert_groups(
        x.into_dispatch(),
        ids.into_dispatch(),
        routing.weights.clone().into_dispatch(),
        stack.gate.clone().into_dispatch(),
        stack.up.clone().into_dispatch(),
        stack.down.clone().into_dispatch(),
    ))
}

/// The chosen experts where they lie, a stack after the other.
fn gather_experts(x: Tensor<2>, routing: Routing, stacks: &[ExpertStack<Tensor<3>>]) -> Tensor<2> {
    let mut first = 0;
    let mut sum: Option<Tensor<2>> = None;
    for stack in stacks {
        let ids = || routing.experts.clone().into_dispatch();
        let hidden = Dispatch::expert_hidden(
            x.clone().into_dispatch(),
            ids(),
            stack.gate.clone().into_dispatch(),
            stack.up.clone().into_dispatch(),
            first,
        );
        let weights = routing.weights.clone().into_dispatch();
        let down = stack.down.clone().into_dispatch();
        let y = Dispatch::expert_output(hidden, ids(), weights, down, first);
        let y = Tensor::from_dispatch(y);
        sum = Some(match sum {
            Some(sum) => sum + y,
            None => y,
        });
        first += stack.gate.dims()[0];
    }
    sum.expect("invariant: a layer with experts has at least one stack")
}

/// The experts of each token, and where the stack begins that they are looked up in.
pub(crate) struct Choice {
    /// `[tokens, top_k]`.
    pub(crate) ids: Tensor<2, Int>,
    /// First expert of the stack.
    pub(crate) first: usize,
}

impl Choice {
    /// Indices into a stack of `count` experts, `[tokens · top_k]`, and which of them are others'.
    fn local(self, count: usize) -> (Tensor<1, Int>, Tensor<1, Bool>) {
        let [tokens, top_k] = self.ids.dims();
        let local = self.ids.reshape([tokens * top_k]).sub_scalar(self.first as i64);
        let outside = local.clone().lower_elem(0);
        let outside = outside.bool_or(local.clone().greater_equal_elem(count as i64));
        (local.clamp(0, count as i64 - 1), outside)
    }
}

/// `silu(gate_e x) · up_e x` in Burn operations, from copies of the chosen experts' weights.
pub(crate) fn portable_hidden(
    x: Tensor<2>,
    choice: Choice,
    [gate, up]: [Tensor<3>; 2],
) -> Tensor<3> {
    let [tokens, width] = x.dims();
    let [count, inner, _] = gate.dims();
    let top_k = choice.ids.dims()[1];
    let rows = tokens * top_k;
    let x = x.reshape([tokens, 1, width]).expand([tokens, top_k, width]).reshape([rows, width, 1]);
    let (local, outside) = choice.local(count);
    let z = columns(gate.select(0, local.clone()), x.clone());
    let h = portable_swiglu(z, columns(up.select(0, local), x));
    // An expert outside this stack was replaced by one inside it, and counts nothing.
    let h = h.mask_fill(outside.reshape([rows, 1, 1]).expand([rows, inner, 1]), 0.0);
    h.reshape([tokens, top_k, inner])
}

/// `Σ_e w_e down_e h_e` in Burn operations, from copies of the chosen experts' weights.
pub(crate) fn portable_output(
    hidden: Tensor<3>,
    choice: Choice,
    weights: Tensor<2>,
    down: Tensor<3>,
) -> Tensor<2> {
    let [tokens, top_k, inner] = hidden.dims();
    let [count, width, _] = down.dims();
    let rows = tokens * top_k;
    let (local, outside) = choice.local(count);
    let y = columns(down.select(0, local), hidden.reshape([rows, inner, 1]));
    let y = y.mask_fill(outside.reshape([rows, 1, 1]).expand([rows, width, 1]), 0.0);
    let y = weights.reshape([tokens, 1, top_k]).matmul(y.reshape([tokens, top_k, width]));
    y.reshape([tokens, width])
}

/// `w · x` for f32 columns and weights of either type.
fn columns(weight: Tensor<3>, x: Tensor<3>) -> Tensor<3> {
    match weight.dtype() {
        DType::F32 => weight.matmul(x),
        half => weight.matmul(x.cast(half)).cast(DType::F32),
    }
}

/// Most bytes of expert weights that are copied side by side.
const GATHER_LIMIT: usize = 64 << 20;

/// [`portable_hidden`] and [`portable_output`] in Burn operations, over so few tokens at a time that
/// the copies keep within [`GATHER_LIMIT`].
pub(crate) fn gathered_groups(
    x: Tensor<2>,
    choice: Choice,
    weights: Tensor<2>,
    stack: ExpertStack<Tensor<3>>,
) -> Tensor<2> {
    let [tokens, top_k] = choice.ids.dims();
    let [_, inner, width] = stack.gate.dims();
    let bytes = top_k * inner * width * stack.gate.dtype().size();
    let step = (GATHER_LIMIT / bytes).max(1);
    let parts = (0..tokens).step_by(step).map(|start| {
        let part = start..(start + step).min(tokens);
        let ids = choice.ids.clone().slice([part.clone()]);
        let own = || Choice { ids: ids.clone(), first: choice.first };
        let both = [stack.gate.clone(), stack.up.clone()];
        let h = portable_hidden(x.clone().slice([part.clone()]), own(), both);
        portable_output(h, own(), weights.clone().slice([part]), stack.down.clone())
    });
    Tensor::cat(parts.collect(), 0)
}

/// Runs each expert once over the tokens that chose it, grouped on the host: for a backend whose
/// tensors are the host's own.
pub(crate) fn portable_groups(
    x: Tensor<2>,
    choice: Choice,
    weights: Tensor<2>,
    stack: ExpertStack<Tensor<3>>,
) -> Tensor<2> {
    let [tokens, width] = x.dims();
    let [count, inner, _] = stack.gate.dims();
    let top_k = choice.ids.dims()[1];
    let device = x.device();
    let chosen: Vec<i64> = choice.ids.into_data().iter::<i64>().collect();
    let mut outputs = vec![Tensor::zeros([1, width], &device)];
    // Slot `s` is row `place[s]` of the outputs; row 0 is for experts of other stacks.
    let mut place = vec![0; chosen.len()];
    let mut rows = 1;
    for local in 0..count {
        let slots: Vec<usize> = (0..chosen.len())
            .filter(|&slot| chosen[slot] == (choice.first + local) as i64)
            .collect();
        if slots.is_empty() {
            continue;
        }
        let one = |stack: &Tensor<3>, out, input| {
            let one = stack.clone().slice([local..local + 1, 0..out, 0..input]);
            one.reshape([out, input])
        };
        let picked = slots.iter().map(|slot| (slot / top_k) as i32).collect();
        let own = x.clone().select(0, indices(picked, &device));
        let gate = widened(own.clone(), one(&stack.gate, inner, width));
        let up = widened(own, one(&stack.up, inner, width));
        outputs.push(widened(portable_swiglu(gate, up), one(&stack.down, width, inner)));
        for slot in slots {
            place[slot] = rows;
            rows += 1;
        }
    }
    let y = Tensor::cat(outputs, 0).select(0, indices(place, &device));
    let y = y * weights.reshape([tokens * top_k, 1]);
    y.reshape([tokens, top_k, width]).sum_dim(1).reshape([tokens, width])
}

fn indices(values: Vec<i32>, device: &burn::tensor::Device) -> Tensor<1, Int> {
    let count = values.len();
    Tensor::from_data(TensorData::new(values, [count]), device)
}
