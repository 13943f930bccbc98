//! The `#[cube]` sources of linear layers: a row of units a few rows of the weight.

use cubecl::prelude::*;

use super::super::elementwise::silu;
use super::super::products::{cube_index, first_row, scales, sharing, totals, writes, zeroes};
use super::sums::{Four, Fp8Plan, Place, accumulate};

/// `y = n(x) Wᵀ`, plus `added` `[tokens, out]`; with a second weight `V`, `silu(n(x) Wᵀ) · (n(x) Vᵀ)`.
/// `n` norms where there is a `norm`.
#[cube(launch_unchecked)]
pub(super) fn fp8_linear_kernel<N: Size, M: Size>(
    x: &[Vector<f32, Four>],
    norm: ComptimeOption<&[Vector<f32, Four>]>,
    codes: &[Vector<u32, N>],
    factors: &[Vector<u32, M>],
    second_codes: ComptimeOption<&[Vector<u32, N>]>,
    second_factors: ComptimeOption<&[Vector<u32, M>]>,
    added: ComptimeOption<&[f32]>,
    out: &mut [f32],
    rows: u32,
    #[comptime] plan: Fp8Plan,
) {
    let mut shared = sharing(plan.sums);
    let rows = rows as usize;
    let first = first_row(cube_index(), plan.sums);
    let place = Place { first, rows, x_from: 0usize, codes_from: 0usize, scales_from: 0usize };
    let mut sums = zeroes::<Const<1>>(plan.sums);
    accumulate::<N, M>(
        x,
        &norm,
        codes,
        factors,
        &second_codes,
        &second_factors,
        &mut sums,
        &place,
        plan,
    );
    let unit = comptime![plan.unit()];
    let totals = totals::<Const<1>>(&sums, &mut shared, plan.sums);
    let scales = scales(&totals, plan.sums);
    #[unroll]
    for row in 0..comptime![plan.sums.variant.rows] {
        #[unroll]
        for token in 0..comptime![plan.sums.tokens] {
            let sum = totals[comptime![plan.sums.slot(0, row, token)]];
            let mut sum = sum * unit * scales[token];
            if comptime![plan.sums.products == 2] {
                let slot = comptime![plan.sums.slot(1, row, token)];
                let u = totals[slot] * unit * scales[token];
                sum = silu(sum) * u;
            }
            let at = token * rows + first + row;
            if writes(plan.sums) && first + row < rows {
                #[comptime]
                let sum = match &added {
                    ComptimeOption::Some(added) => sum + added[at],
                    ComptimeOption::None => sum,
                };
                out[at] = sum;
            }
        }
    }
}

/// `y_a = n(x) Aᵀ` in the first `cubes_a` cubes, `y_b = n(x) Bᵀ` in the others.
#[cube(launch_unchecked)]
pub(super) fn fp8_pair_kernel<N: Size, M: Size>(
    x: &[Vector<f32, Four>],
    norm: ComptimeOption<&[Vector<f32, Four>]>,
    codes_a: &[Vector<u32, N>],
    factors_a: &[Vector<u32, M>],
    codes_b: &[Vector<u32, N>],
    factors_b: &[Vector<u32, M>],
    out_a: &mut [f32],
    out_b: &mut [f32],
    rows_a: u32,
    rows_b: u32,
    cubes_a: u32,
    #[comptime] plan: Fp8Plan,
) {
    let mut shared = sharing(plan.sums);
    let cube = cube_index();
    let is_a = cube < cubes_a as usize;
    let mut own = cube;
    let mut rows = rows_a as usize;
    if !is_a {
        own = cube - cubes_a as usize;
        rows = rows_b as usize;
    }
    let first = first_row(own, plan.sums);
    let place = Place { first, rows, x_from: 0usize, codes_from: 0usize, scales_from: 0usize };
    let mut sums = zeroes::<Const<1>>(plan.sums);
    let none = ComptimeOption::<&[Vector<u32, N>]>::new_None();
    let no_factors = ComptimeOption::<&[Vector<u32, M>]>::new_None();
    if is_a {
        accumulate::<N, M>(
            x,
            &norm,
            codes_a,
            factors_a,
            &none,
            &no_factors,
            &mut sums,
            &place,
            plan,
        );
    } else {
        accumulate::<N, M>(
            x,
            &norm,
            codes_b,
            factors_b,
            &none,
            &no_factors,
            &mut sums,
            &place,
            plan,
        );
    }
    let unit = comptime![plan.unit()];
    let totals = totals::<Const<1>>(&sums, &mut shared, plan.sums);
    let scales = scales(&totals, plan.sums);
    #[unroll]
    for row in 0..comptime![plan.sums.variant.rows] {
        #[unroll]
        for token in 0..comptime![plan.sums.tokens] {
            let sum = totals[comptime![plan.sums.slot(0, row, token)]] * unit * scales[token];
            if writes(plan.sums) && first + row < rows {
                if is_a {
                    out_a[token * rows + first + row] = sum;
                } else {
                    out_b[token * rows + first + row] = sum;
                }
            }
        }
    }
}
