//! The `#[cube]` sources: a row of units a few rows of the weight.

use cubecl::prelude::*;

use super::super::elementwise::silu;
use super::super::products::{
    Place, Plan, accumulate, cube_index, first_row, no_sums, scales, sharing, totals_of, writes,
    x_rows,
};

/// Where the sums of the rows from `first` on are, for the tokens from `token` on. Where `x` has a row for each of several groups of
/// the weight's rows, those of a unit belong to one group.
#[cube]
fn place_of(first: usize, rows: usize, token: usize, #[comptime] plan: Plan) -> Place {
    let mut from = token * comptime![plan.x_pitch / plan.variant.vector];
    if comptime![plan.x_pitch > plan.width] {
        let group = rows / comptime![plan.x_pitch / plan.width];
        from += first.min(rows - 1) / group * comptime![plan.steps()];
    }
    Place { first, rows, x_from: x_rows(from, plan), weight_from: 0usize }
}

/// The first token of this cube's, where there are several layers. The last block ends with the last token,
/// and may share some with the block before it, which computes and writes the same.
#[cube]
fn first_token(tokens: u32, #[comptime] layered: bool, #[comptime] plan: Plan) -> usize {
    let most = comptime![plan.tokens as u32];
    if comptime![layered] {
        (CUBE_POS_Z * most).min(tokens - most) as usize
    } else {
        0usize.runtime()
    }
}

/// `y = n(x) Wᵀ`, plus `bias` `[out]`, plus `added` `[tokens, out]`; `n` norms where there is a
/// `norm`. A layer of cubes takes `plan.tokens` of the tokens.
#[cube(launch_unchecked)]
pub(super) fn linear_kernel<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    norm: ComptimeOption<&[Vector<f32, N>]>,
    weight: &[Vector<W, N>],
    bias: ComptimeOption<&[f32]>,
    added: ComptimeOption<&[f32]>,
    out: &mut [f32],
    rows: u32,
    tokens: u32,
    #[comptime] layered: bool,
    #[comptime] plan: Plan,
    #[define(W)] _dtype: ElemType,
) {
    let mut shared = sharing(plan);
    let rows = rows as usize;
    let first = first_row(cube_index(), plan);
    let first_token = first_token(tokens, layered, plan);
    let place = place_of(first, rows, first_token, plan);
    let mut sums = no_sums::<N>(plan);
    let none = ComptimeOption::<&[Vector<W, N>]>::new_None();
    accumulate::<W, N>(x, &norm, weight, &none, &mut sums, &place, plan);
    let totals = totals_of::<N>(&sums, &mut shared, plan);
    let scales = scales(&totals, plan);
    #[unroll]
    for row in 0..comptime![plan.variant.rows] {
        #[unroll]
        for token in 0..comptime![plan.tokens] {
            let sum = totals[comptime![plan.slot(0, row, token)]] * scales[token];
            let at = (first_token + token) * rows + first + row;
            if writes(plan) && first + row < rows {
                #[comptime]
                let sum = match &bias {
                    ComptimeOption::Some(bias) => {
                        if comptime![crate::mutant::is("linear_bias_dropped")] {
                            sum
                        } else {
                            sum + bias[first + row]
                        }
                    }
                    ComptimeOption::None => sum,
                };
                #[comptime]
                let sum = match &added {
                    ComptimeOption::Some(added) => {
                        if comptime![crate::mutant::is("linear_added_dropped")] {
                            sum
                        } else {
                            sum + added[at]
                        }
                    }
                    ComptimeOption::None => sum,
                };
                out[at] = sum;
            }
        }
    }
}

/// `y = silu(n(x) Gᵀ) · (n(x) Uᵀ)` with `silu(z) = z / (1 + exp(-z))`.
#[cube(launch_unchecked)]
pub(super) fn gated_kernel<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    norm: ComptimeOption<&[Vector<f32, N>]>,
    gate: &[Vector<W, N>],
    up: ComptimeOption<&[Vector<W, N>]>,
    out: &mut [f32],
    rows: u32,
    #[comptime] plan: Plan,
    #[define(W)] _dtype: ElemType,
) {
    let mut shared = sharing(plan);
    let rows = rows as usize;
    let first = first_row(cube_index(), plan);
    let place = place_of(first, rows, 0usize, plan);
    let mut sums = no_sums::<N>(plan);
    accumulate::<W, N>(x, &norm, gate, &up, &mut sums, &place, plan);
    let totals = totals_of::<N>(&sums, &mut shared, plan);
    let scales = scales(&totals, plan);
    #[unroll]
    for row in 0..comptime![plan.variant.rows] {
        #[unroll]
        for token in 0..comptime![plan.tokens] {
            let z = totals[comptime![plan.slot(0, row, token)]] * scales[token];
            let u = totals[comptime![plan.slot(1, row, token)]] * scales[token];
            if writes(plan) && first + row < rows {
                out[token * rows + first + row] = silu(z) * u;
            }
        }
    }
}

/// `y_a = n(x) Aᵀ` in the first `cubes_a` cubes, `y_b = n(x) Bᵀ` in the others.
#[cube(launch_unchecked)]
pub(super) fn pair_kernel<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    norm: ComptimeOption<&[Vector<f32, N>]>,
    a: &[Vector<W, N>],
    b: &[Vector<W, N>],
    out_a: &mut [f32],
    out_b: &mut [f32],
    rows_a: u32,
    rows_b: u32,
    cubes_a: u32,
    #[comptime] plan: Plan,
    #[define(W)] _dtype: ElemType,
) {
    let mut shared = sharing(plan);
    let cube = cube_index();
    let is_a = cube < cubes_a as usize;
    let mut own = cube;
    let mut rows = rows_a as usize;
    if !is_a {
        own = cube - cubes_a as usize;
        rows = rows_b as usize;
    }
    let first = first_row(own, plan);
    let place = place_of(first, rows, 0usize, plan);
    let mut sums = no_sums::<N>(plan);
    let none = ComptimeOption::<&[Vector<W, N>]>::new_None();
    if is_a {
        accumulate::<W, N>(x, &norm, a, &none, &mut sums, &place, plan);
    } else {
        accumulate::<W, N>(x, &norm, b, &none, &mut sums, &place, plan);
    }
    let totals = totals_of::<N>(&sums, &mut shared, plan);
    let scales = scales(&totals, plan);
    #[unroll]
    for row in 0..comptime![plan.variant.rows] {
        #[unroll]
        for token in 0..comptime![plan.tokens] {
            let sum = totals[comptime![plan.slot(0, row, token)]] * scales[token];
            if writes(plan) && first + row < rows {
                if is_a {
                    out_a[token * rows + first + row] = sum;
                } else {
                    out_b[token * rows + first + row] = sum;
                }
            }
        }
    }
}
