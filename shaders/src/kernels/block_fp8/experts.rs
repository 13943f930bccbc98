//! The `#[cube]` sources of routed experts: the sums of a linear layer over the rows of the chosen
//! experts, where they lie.

use cubecl::prelude::*;

use super::super::elementwise::silu;
use super::super::products::{first_row, scales, sharing, totals, writes, zeroes};
use super::sums::{Expansion, Four, Fp8Plan, Place, accumulate};
use crate::fp8::BLOCK;

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

/// Where the rows from `first` on of an expert are, the `local`-th of a stack.
#[cube]
fn place_of(
    first: usize,
    rows: usize,
    local: usize,
    x_from: usize,
    #[comptime] plan: Fp8Plan,
) -> Place {
    // Block FP8 has scales for a row of blocks, ggml's blocks for each row.
    let scaled = if comptime![matches!(plan.expansion, Expansion::Fp8(_))] {
        rows.div_ceil(BLOCK)
    } else {
        rows
    };
    Place {
        first,
        rows,
        x_from,
        codes_from: local * rows * comptime![plan.vectors()],
        scales_from: local * scaled * comptime![plan.row_scales()],
    }
}

/// `h[t, k, i] = silu(gate_e[i] · n(x[t])) · (up_e[i] · n(x[t]))` with `e = ids[t, k]`; 0 where `e` is
/// not of this stack. `n` norms where there is a `norm`.
#[cube(launch_unchecked)]
pub(super) fn fp8_hidden_kernel<N: Size, M: Size>(
    x: &[Vector<f32, Four>],
    norm: ComptimeOption<&[Vector<f32, Four>]>,
    ids: &[i32],
    gate: &[Vector<u32, N>],
    gate_factors: &[Vector<u32, M>],
    up: ComptimeOption<&[Vector<u32, N>]>,
    up_factors: ComptimeOption<&[Vector<u32, M>]>,
    out: &mut [f32],
    rows: u32,
    #[comptime] stack: Stack,
    #[comptime] plan: Fp8Plan,
) {
    let mut shared = sharing(plan.sums);
    let rows = rows as usize;
    let slot = CUBE_POS_Y as usize;
    let expert = ids[slot] as usize;
    let inside = expert >= stack.first && expert < comptime![stack.first + stack.count];
    let first = first_row(CUBE_POS_X as usize, plan.sums);
    let mut sums = zeroes::<Const<1>>(plan.sums);
    if inside {
        let x_from = slot / stack.top_k * comptime![plan.x_steps()];
        let place = place_of(first, rows, expert - stack.first, x_from, plan);
        accumulate::<N, M>(x, &norm, gate, gate_factors, &up, &up_factors, &mut sums, &place, plan);
    }
    let totals = totals::<Const<1>>(&sums, &mut shared, plan.sums);
    let scales = scales(&totals, plan.sums);
    let scale = scales[0] * comptime![plan.unit()];
    #[unroll]
    for row in 0..comptime![plan.sums.variant.rows] {
        let z = totals[comptime![plan.sums.slot(0, row, 0)]] * scale;
        let u = totals[comptime![plan.sums.slot(1, row, 0)]] * scale;
        if writes(plan.sums) && first + row < rows {
            // The sums of an expert outside are 0, and so is this.
            out[slot * rows + first + row] = silu(z) * u;
        }
    }
}

/// `y[t, d] = added[t, d] + Σ_k weights[t, k] · (down_e[d] · h[t, k])` with `e = ids[t, k]`, over the
/// experts of this stack.
///
/// Each of the rows of units that share a sum takes some of a token's choices; `whole` is `plan` with
/// as many of them.
#[cube(launch_unchecked)]
pub(super) fn fp8_output_kernel<N: Size, M: Size>(
    hidden: &[Vector<f32, Four>],
    ids: &[i32],
    weights: &[f32],
    down: &[Vector<u32, N>],
    factors: &[Vector<u32, M>],
    added: ComptimeOption<&[f32]>,
    out: &mut [f32],
    rows: u32,
    #[comptime] stack: Stack,
    #[comptime] plan: Fp8Plan,
    #[comptime] whole: Fp8Plan,
) {
    let mut shared = sharing(whole.sums);
    let rows = rows as usize;
    let token = CUBE_POS_Y as usize;
    let first = first_row(CUBE_POS_X as usize, whole.sums);
    let mut sums = zeroes::<Const<1>>(plan.sums);
    let none = ComptimeOption::<&[Vector<f32, Four>]>::new_None();
    let no_codes = ComptimeOption::<&[Vector<u32, N>]>::new_None();
    let no_factors = ComptimeOption::<&[Vector<u32, M>]>::new_None();
    let mut choice = UNIT_POS_Y as usize % comptime![whole.sums.variant.split];
    while choice < stack.top_k {
        let slot = token * stack.top_k + choice;
        let expert = ids[slot] as usize;
        if expert >= stack.first && expert < comptime![stack.first + stack.count] {
            let x_from = slot * comptime![plan.x_steps()];
            let place = place_of(first, rows, expert - stack.first, x_from, plan);
            let mut own = zeroes::<Const<1>>(plan.sums);
            accumulate::<N, M>(
                hidden,
                &none,
                down,
                factors,
                &no_codes,
                &no_factors,
                &mut own,
                &place,
                plan,
            );
            let weight = Vector::<f32, Const<1>>::new(weights[slot] * comptime![plan.unit()]);
            #[unroll]
            for row in 0..comptime![plan.sums.variant.rows] {
                sums[row] += own[row] * weight;
            }
        }
        choice += comptime![whole.sums.variant.split];
    }
    let totals = totals::<Const<1>>(&sums, &mut shared, whole.sums);
    #[unroll]
    for row in 0..comptime![plan.sums.variant.rows] {
        let sum = totals[row];
        let at = token * rows + first + row;
        if writes(whole.sums) && first + row < rows {
            #[comptime]
            let sum = match &added {
                ComptimeOption::Some(added) => sum + added[at],
                ComptimeOption::None => sum,
            };
            out[at] = sum;
        }
    }
}
