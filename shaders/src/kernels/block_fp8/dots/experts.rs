//! The `#[cube]` sources of routed experts: the first half leaves the digits of what it forms, so that the
//! second need not stage them for each of its cubes.

use cubecl::prelude::*;

use super::super::super::elementwise::silu;
use super::super::super::products::{first_row, sharing, writes};
use super::super::super::router::Plan as Choice;
use super::super::super::router::kernel::expert_of;
use super::super::experts::Stack;
use super::super::sums::Four;
use super::digits::{PARTS, together, write_digits};
use super::staged::staged_sums;
use super::sums::{DotPlan, Rows, add_rest, no_sums, totals};
use crate::quant::Format;

/// Which matrix of the stack expert `expert` is; the first for one that is not of the stack.
#[cube]
fn matrix_of(expert: usize, inside: bool, #[comptime] stack: Stack) -> usize {
    let mut matrix = 0usize.runtime();
    if inside {
        matrix = expert - stack.first;
    }
    matrix
}

/// The digits, for a weight in `down`, of `h[t, k, i] = silu(gate_e[i] · n(x[t])) · (up_e[i] · n(x[t]))` with
/// `e = ids[t, k]`; 0 where `e` is not of this stack. `n` norms where there is a `norm`.
///
/// A cube forms a step of `h`. `out` has the vectors of [`digits`](super::digits::digits) of each step, first
/// all of a part.
#[cube(launch_unchecked)]
pub(super) fn dot_hidden_kernel<N: Size, M: Size>(
    x: &[Vector<f32, Four>],
    norm: ComptimeOption<&[Vector<f32, Four>]>,
    ids: &[i32],
    gate: &[Vector<u32, N>],
    gate_scales: &[Vector<u32, M>],
    up: ComptimeOption<&[Vector<u32, N>]>,
    up_scales: ComptimeOption<&[Vector<u32, M>]>,
    out: &mut [u32],
    rows: u32,
    #[comptime] stack: Stack,
    #[comptime] down: Format,
    #[comptime] steps: usize,
    #[comptime] plan: DotPlan,
) {
    let expert = ids[CUBE_POS_Y as usize] as usize;
    let inside = expert >= stack.first && expert < comptime![stack.first + stack.count];
    let first = first_row(CUBE_POS_X as usize, plan.sums);
    let rows = Rows { first, count: rows as usize, matrix: matrix_of(expert, inside, stack) };
    form::<N, M>(
        x,
        &norm,
        gate,
        gate_scales,
        &up,
        &up_scales,
        out,
        &rows,
        inside,
        stack,
        down,
        steps,
        plan,
    );
}

/// The same with the choice of experts, all of one stack, from `logits`, which it leaves in `choice`
/// ([`expert_of`]).
#[cube(launch_unchecked)]
pub(super) fn dot_choosing_kernel<N: Size, M: Size>(
    x: &[Vector<f32, Four>],
    norm: ComptimeOption<&[Vector<f32, Four>]>,
    logits: &[f32],
    gate: &[Vector<u32, N>],
    gate_scales: &[Vector<u32, M>],
    up: ComptimeOption<&[Vector<u32, N>]>,
    up_scales: ComptimeOption<&[Vector<u32, M>]>,
    out: &mut [u32],
    choice: &mut [u32],
    rows: u32,
    #[comptime] weights_from: usize,
    #[comptime] stack: Stack,
    #[comptime] rule: Choice,
    #[comptime] down: Format,
    #[comptime] steps: usize,
    #[comptime] plan: DotPlan,
) {
    let matrix = expert_of(logits, choice, CUBE_POS_Y as usize, weights_from, rule);
    let first = first_row(CUBE_POS_X as usize, plan.sums);
    let rows = Rows { first, count: rows as usize, matrix };
    form::<N, M>(
        x,
        &norm,
        gate,
        gate_scales,
        &up,
        &up_scales,
        out,
        &rows,
        true,
        stack,
        down,
        steps,
        plan,
    );
}

/// This cube's step of `h` for its slot, whose `rows` are given: 0 where they are not `inside` of the stack.
#[cube]
fn form<N: Size, M: Size>(
    x: &[Vector<f32, Four>],
    norm: &ComptimeOption<&[Vector<f32, Four>]>,
    gate: &[Vector<u32, N>],
    gate_scales: &[Vector<u32, M>],
    up: &ComptimeOption<&[Vector<u32, N>]>,
    up_scales: &ComptimeOption<&[Vector<u32, M>]>,
    out: &mut [u32],
    rows: &Rows,
    inside: bool,
    #[comptime] stack: Stack,
    #[comptime] down: Format,
    #[comptime] steps: usize,
    #[comptime] plan: DotPlan,
) {
    let mut shared = sharing(plan.sums);
    let mut formed = together();
    let slot = CUBE_POS_Y as usize;
    let mut sums = no_sums(plan);
    let x_from = slot / stack.top_k * comptime![plan.sums.width / 4];
    let scale = staged_sums::<N, M>(
        x,
        norm,
        gate,
        gate_scales,
        up,
        up_scales,
        &mut sums,
        &mut shared,
        rows,
        x_from,
        plan,
    );
    let totals = totals(&sums, &mut shared, scale, plan);
    #[unroll]
    for row in 0..comptime![plan.sums.variant.rows] {
        let mut value = silu(totals[row]) * totals[comptime![plan.sums.variant.rows + row]];
        if !inside {
            value = 0.0f32;
        }
        if writes(plan.sums) {
            formed.values[UNIT_POS_Y as usize * comptime![plan.sums.variant.rows] + row] = value;
        }
    }
    let pitch = comptime![steps * 4];
    let from = slot * comptime![steps * PARTS * 4] + CUBE_POS_X as usize * 4;
    write_digits(&mut formed, out, from, pitch, down);
}

/// `y[t, d] = added[t, d] + Σ_k weights[t, k] · (down_e[d] · h[t, k])` with `e = ids[t, k]`, over the
/// experts of this stack.
///
/// Each of the rows of units that share a sum takes some of a token's choices; `whole` is `plan` with
/// as many of them.
#[cube(launch_unchecked)]
pub(super) fn dot_output_kernel<N: Size, M: Size>(
    hidden: ComptimeOption<&[Vector<u32, Four>]>,
    ids: &[i32],
    weights: &[f32],
    down: &[Vector<u32, N>],
    scales: &[Vector<u32, M>],
    added: ComptimeOption<&[f32]>,
    out: &mut [f32],
    rows: u32,
    #[comptime] stack: Stack,
    #[comptime] plan: DotPlan,
    #[comptime] whole: DotPlan,
) {
    let mut shared = sharing(whole.sums);
    let staged = Shared::<[Vector<u32, Four>]>::new_slice(1usize);
    let count = rows as usize;
    let token = CUBE_POS_Y as usize;
    let first = first_row(CUBE_POS_X as usize, whole.sums);
    let no_codes = ComptimeOption::<&[Vector<u32, N>]>::new_None();
    let no_scales = ComptimeOption::<&[Vector<u32, M>]>::new_None();
    let mut sums = no_sums(plan);
    let mut choice = UNIT_POS_Y as usize % comptime![whole.sums.variant.split];
    while choice < stack.top_k {
        let slot = token * stack.top_k + choice;
        let expert = ids[slot] as usize;
        if expert >= stack.first && expert < comptime![stack.first + stack.count] {
            let rows = Rows { first, count, matrix: expert - stack.first };
            let mut own = no_sums(plan);
            add_rest::<N, M>(
                down,
                scales,
                &no_codes,
                &no_scales,
                &staged,
                &hidden,
                slot * comptime![plan.parts()],
                &mut own,
                &rows,
                0usize,
                plan,
            );
            #[unroll]
            for row in 0..comptime![plan.sums.variant.rows] {
                sums[row] += own[row] * weights[slot];
            }
        }
        choice += comptime![whole.sums.variant.split];
    }
    let totals = totals(&sums, &mut shared, 1.0f32, whole);
    #[unroll]
    for row in 0..comptime![plan.sums.variant.rows] {
        let sum = totals[row];
        let at = token * count + first + row;
        if writes(whole.sums) && first + row < count {
            #[comptime]
            let sum = match &added {
                ComptimeOption::Some(added) => sum + added[at],
                ComptimeOption::None => sum,
            };
            out[at] = sum;
        }
    }
}
