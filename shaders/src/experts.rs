//! Routed experts: `Σ_e w_e · down_e(silu(gate_e x) · up_e x)` over the experts chosen for a token.

use burn::backend::Dispatch;
use burn::tensor::{Bool, DType, Int, Tensor, TensorData};

use crate::fused::Fused;
use crate::norm::{Normed, NormedRows};
use crate::swiglu::portable as portable_swiglu;
use crate::{linear::matmul, router::Routing, swiglu};

/// The weights of consecutive experts, stacked.
#[derive(Clone, Debug)]
pub struct ExpertStack {
    /// `[experts, moe_intermediate_size, hidden_size]`.
    pub gate: Tensor<3>,
    /// `[experts, moe_intermediate_size, hidden_size]`.
    pub up: Tensor<3>,
    /// `[experts, hidden_size, moe_intermediate_size]`.
    pub down: Tensor<3>,
}

/// Most bytes of gathered expert weights that one step may copy before tokens are grouped by
/// expert instead.
const GATHER_LIMIT: usize = 64 << 20;

/// Applies the chosen experts to `x` `[tokens, hidden_size]`.
///
/// `stacks` hold the experts in order, split where a device's largest binding demands it. A decode
/// step (few tokens) gathers the chosen experts' weights on the device. A prefill of many tokens
/// reads the choice back, groups the tokens by expert on the host, and runs each expert once over
/// its tokens.
///
/// # Errors
/// The text of the device's error where the read-back fails.
pub fn forward(
    x: Tensor<2>,
    routing: Routing,
    stacks: &[ExpertStack],
) -> Result<Tensor<2>, String> {
    let [tokens, top_k] = routing.experts.dims();
    let [_, inner, hidden] = stacks[0].gate.dims();
    let gathered = tokens * top_k * inner * hidden * stacks[0].gate.dtype().size();
    if tokens <= DECODE_TOKENS || gathered <= GATHER_LIMIT {
        return Ok(gather_experts(x, routing, stacks));
    }
    group_tokens(x, routing, stacks)
}

/// `z` `[tokens, hidden_size]` plus [`forward`] of a norm's result.
///
/// # Errors
/// As [`forward`].
pub fn forward_added(
    x: &Normed<2>,
    routing: Routing,
    stacks: &[ExpertStack],
    z: Tensor<2>,
) -> Result<Tensor<2>, String> {
    if routing.experts.dims()[0] > DECODE_TOKENS {
        return Ok(z + forward(x.value(), routing, stacks)?);
    }
    let mut first = 0;
    let mut sum = z;
    for stack in stacks {
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
    Ok(sum)
}

/// What the first half of a kernel is told beside its tensors.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HiddenSpec {
    /// First expert of the stack.
    pub(crate) first: usize,
    /// ε of the norm.
    pub(crate) epsilon: f64,
}

/// Up to this many tokens a step never waits for the device.
const DECODE_TOKENS: usize = 8;

/// The chosen experts where they lie, a stack after the other.
fn gather_experts(x: Tensor<2>, routing: Routing, stacks: &[ExpertStack]) -> Tensor<2> {
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

/// Runs each expert once over the tokens that chose it.
fn group_tokens(
    x: Tensor<2>,
    routing: Routing,
    stacks: &[ExpertStack],
) -> Result<Tensor<2>, String> {
    let [tokens, hidden] = x.dims();
    let top_k = routing.experts.dims()[1];
    let device = x.device();
    let chosen = read_ids(routing.experts)?;
    let weights = routing.weights.reshape([tokens * top_k, 1]);
    let mut outputs = Vec::new();
    let mut order = Vec::with_capacity(chosen.len());
    let mut first = 0;
    for stack in stacks {
        let [count, inner, _] = stack.gate.dims();
        for local in 0..count {
            let slots: Vec<i32> = (0..chosen.len() as i32)
                .filter(|&slot| chosen[slot as usize] == first + local)
                .collect();
            if slots.is_empty() {
                continue;
            }
            let one = |stack: &Tensor<3>, out, input| {
                stack.clone().slice([local..local + 1, 0..out, 0..input]).reshape([out, input])
            };
            let picked: Vec<i32> = slots.iter().map(|slot| slot / top_k as i32).collect();
            let rows = x.clone().select(0, indices(picked, &device));
            let gate = matmul(rows.clone(), one(&stack.gate, inner, hidden).transpose());
            let up = matmul(rows, one(&stack.up, inner, hidden).transpose());
            outputs.push(matmul(swiglu(gate, up), one(&stack.down, hidden, inner).transpose()));
            order.extend(slots);
        }
        first += count;
    }
    // Back to token order: slot `order[i]` is row `i` of the outputs.
    let mut place = vec![0; order.len()];
    for (row, slot) in order.into_iter().enumerate() {
        place[slot as usize] = row as i32;
    }
    let y = Tensor::cat(outputs, 0).select(0, indices(place, &device)) * weights;
    Ok(y.reshape([tokens, top_k, hidden]).sum_dim(1).reshape([tokens, hidden]))
}

fn indices(values: Vec<i32>, device: &burn::tensor::Device) -> Tensor<1, Int> {
    let count = values.len();
    Tensor::from_data(TensorData::new(values, [count]), device)
}

fn read_ids(experts: Tensor<2, Int>) -> Result<Vec<usize>, String> {
    let data = experts.try_into_data().map_err(|error| error.to_string())?;
    Ok(data.iter::<i64>().map(|id| id as usize).collect())
}
