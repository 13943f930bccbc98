//! The `#[cube]` sources where units share sums: the blocks of loads of a linear layer, over the rows
//! of the chosen experts.

use cubecl::prelude::*;

use super::super::elementwise::silu;
use super::super::products::{
    Place, Plan, accumulate, first_row, no_sums, scales, sharing, totals, totals_of, wide, writes,
    x_rows, zeroes,
};
use super::super::router::Plan as Choice;
use super::super::router::kernel::expert_of;

/// Which experts there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Stack {
    /// Experts of a token.
    pub(super) top_k: usize,
    /// First expert of the stack.
    pub(super) first: usize,
    /// Experts of the stack.
    pub(super) count: usize,
}

/// `h[t, k, i] = silu(gate_e[i] · n(x[t])) · (up_e[i] · n(x[t]))` with `e = ids[t, k]`; 0 where `e` is
/// not of this stack. `n` norms where there is a `norm`.
#[cube(launch_unchecked)]
pub(super) fn shared_hidden_kernel<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    norm: ComptimeOption<&[Vector<f32, N>]>,
    ids: &[i32],
    gate: &[Vector<W, N>],
    up: ComptimeOption<&[Vector<W, N>]>,
    out: &mut [f32],
    rows: u32,
    #[comptime] stack: Stack,
    #[comptime] plan: Plan,
    #[define(W)] _dtype: ElemType,
) {
    let expert = ids[CUBE_POS_Y as usize] as usize;
    form::<W, N>(x, &norm, gate, &up, out, expert, rows as usize, stack, plan);
}

/// The same with the choice of experts from `logits`, which it leaves in `choice` ([`expert_of`]).
#[cube(launch_unchecked)]
pub(super) fn choosing_hidden_kernel<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    norm: ComptimeOption<&[Vector<f32, N>]>,
    logits: &[f32],
    gate: &[Vector<W, N>],
    up: ComptimeOption<&[Vector<W, N>]>,
    out: &mut [f32],
    choice: &mut [u32],
    rows: u32,
    #[comptime] weights_from: usize,
    #[comptime] stack: Stack,
    #[comptime] rule: Choice,
    #[comptime] plan: Plan,
    #[define(W)] _dtype: ElemType,
) {
    let expert = expert_of(logits, choice, CUBE_POS_Y as usize, weights_from, rule);
    form::<W, N>(x, &norm, gate, &up, out, expert, rows as usize, stack, plan);
}

/// This cube's rows of `h` for its slot, whose expert, of `rows` rows, is given.
#[cube]
fn form<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    norm: &ComptimeOption<&[Vector<f32, N>]>,
    gate: &[Vector<W, N>],
    up: &ComptimeOption<&[Vector<W, N>]>,
    out: &mut [f32],
    expert: usize,
    rows: usize,
    #[comptime] stack: Stack,
    #[comptime] plan: Plan,
) {
    let mut shared = sharing(plan);
    let slot = CUBE_POS_Y as usize;
    let inside = expert >= stack.first && expert < comptime![stack.first + stack.count];
    let first = first_row(CUBE_POS_X as usize, plan);
    let mut sums = no_sums::<N>(plan);
    if inside {
        let x_from = x_rows(slot / stack.top_k * comptime![plan.steps()], plan);
        let weight_from = (expert - stack.first) * rows * comptime![plan.steps()];
        let place = Place { first, rows, x_from, weight_from };
        accumulate::<W, N>(x, norm, gate, up, &mut sums, &place, plan);
    }
    let totals = totals_of::<N>(&sums, &mut shared, plan);
    let scales = scales(&totals, plan);
    #[unroll]
    for row in 0..comptime![plan.variant.rows] {
        let z = totals[comptime![plan.slot(0, row, 0)]] * scales[0];
        let u = totals[comptime![plan.slot(1, row, 0)]] * scales[0];
        if writes(plan) && first + row < rows {
            // The sums of an expert outside are 0, and so is this.
            out[slot * rows + first + row] = silu(z) * u;
        }
    }
}

/// `y[t, d] = added[t, d] + Σ_k weights[t, k] · (down_e[d] · h[t, k])` with `e = ids[t, k]`, over the
/// experts of this stack.
///
/// Each row of units takes some of a token's choices; `whole` is `plan` with all of a cube's rows of
/// units sharing a sum.
#[cube(launch_unchecked)]
pub(super) fn shared_output_kernel<W: Float, N: Size>(
    hidden: &[Vector<f32, N>],
    ids: &[i32],
    weights: &[f32],
    down: &[Vector<W, N>],
    added: ComptimeOption<&[f32]>,
    out: &mut [f32],
    rows: u32,
    #[comptime] stack: Stack,
    #[comptime] plan: Plan,
    #[comptime] whole: Plan,
    #[define(W)] _dtype: ElemType,
) {
    let mut shared = sharing(whole);
    let rows = rows as usize;
    let token = CUBE_POS_Y as usize;
    let first = first_row(CUBE_POS_X as usize, whole);
    let mut sums = zeroes::<N>(plan);
    let none = ComptimeOption::<&[Vector<f32, N>]>::new_None();
    let no_second = ComptimeOption::<&[Vector<W, N>]>::new_None();
    let mut choice = UNIT_POS_Y as usize;
    while choice < stack.top_k {
        let slot = token * stack.top_k + choice;
        let expert = ids[slot] as usize;
        if expert >= stack.first && expert < comptime![stack.first + stack.count] {
            let x_from = x_rows(slot * comptime![plan.steps()], plan);
            let weight_from = (expert - stack.first) * rows * comptime![plan.steps()];
            let place = Place { first, rows, x_from, weight_from };
            let mut own = no_sums::<N>(plan);
            accumulate::<W, N>(hidden, &none, down, &no_second, &mut own, &place, plan);
            let weight = Vector::<f32, N>::new(weights[slot]);
            #[unroll]
            for row in 0..comptime![plan.variant.rows] {
                sums[row] += wide::<N>(&own, row) * weight;
            }
        }
        choice += comptime![plan.variant.planes];
    }
    let totals = totals::<N>(&sums, &mut shared, whole);
    #[unroll]
    for row in 0..comptime![plan.variant.rows] {
        let sum = totals[row];
        let at = token * rows + first + row;
        if writes(whole) && first + row < rows {
            #[comptime]
            let sum = match &added {
                ComptimeOption::Some(added) => sum + added[at],
                ComptimeOption::None => sum,
            };
            out[at] = sum;
        }
    }
}
