//! Routed experts: `Σ_e w_e · down_e(silu(gate_e x) · up_e x)` over the experts chosen for a token.

use burn::tensor::{DType, Int, Tensor, TensorData};

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

/// Up to this many tokens a step never waits for the device.
const DECODE_TOKENS: usize = 4;

/// For each token and choice, the chosen expert's weights are copied side by side and multiplied.
fn gather_experts(x: Tensor<2>, routing: Routing, stacks: &[ExpertStack]) -> Tensor<2> {
    let [tokens, hidden] = x.dims();
    let top_k = routing.experts.dims()[1];
    let rows = tokens * top_k;
    let x =
        x.reshape([tokens, 1, hidden]).expand([tokens, top_k, hidden]).reshape([rows, hidden, 1]);
    let chosen = routing.experts.reshape([rows]);
    let mut first = 0;
    let mut sum: Option<Tensor<3>> = None;
    for stack in stacks {
        let count = stack.gate.dims()[0];
        let local = chosen.clone().sub_scalar(first as i64);
        let y = gather_from(stack, x.clone(), local.clone().clamp(0, count as i64 - 1));
        // An expert outside this stack was replaced by one inside it, and counts nothing.
        let y = if stacks.len() == 1 {
            y
        } else {
            let outside =
                local.clone().lower_elem(0).bool_or(local.greater_equal_elem(count as i64));
            y.mask_fill(outside.reshape([rows, 1, 1]).expand([rows, hidden, 1]), 0.0)
        };
        sum = Some(match sum {
            Some(sum) => sum + y,
            None => y,
        });
        first += count;
    }
    let y = sum.expect("invariant: a layer with experts has at least one stack");
    let weights = routing.weights.reshape([tokens, 1, top_k]);
    weights.matmul(y.reshape([tokens, top_k, hidden])).reshape([tokens, hidden])
}

/// `x` `[rows, hidden, 1]` through expert `local[row]` of one stack.
fn gather_from(stack: &ExpertStack, x: Tensor<3>, local: Tensor<1, Int>) -> Tensor<3> {
    let gate = columns(stack.gate.clone().select(0, local.clone()), x.clone());
    let up = columns(stack.up.clone().select(0, local.clone()), x);
    columns(stack.down.clone().select(0, local), swiglu(gate, up))
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
