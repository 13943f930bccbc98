//! The `#[cube]` sources of linear layers.

use cubecl::prelude::*;

use super::super::super::elementwise::silu;
use super::super::super::products::{Sharing, cube_index, first_row, sharing, writes};
use super::super::sums::Four;
use super::staged::staged_sums;
use super::sums::{DotPlan, Rows, no_sums, totals};

/// `y = n(x) Wᵀ`, plus `added` `[out]`; with a second weight `V`, `silu(n(x) Wᵀ) · (n(x) Vᵀ)`. `n` norms
/// where there is a `norm`.
#[cube(launch_unchecked)]
pub(super) fn dot_linear_kernel<N: Size, M: Size>(
    x: &[Vector<f32, Four>],
    norm: ComptimeOption<&[Vector<f32, Four>]>,
    codes: &[Vector<u32, N>],
    scales: &[Vector<u32, M>],
    second_codes: ComptimeOption<&[Vector<u32, N>]>,
    second_scales: ComptimeOption<&[Vector<u32, M>]>,
    added: ComptimeOption<&[f32]>,
    out: &mut [f32],
    rows: u32,
    #[comptime] plan: DotPlan,
) {
    let mut shared = sharing(plan.sums);
    let count = rows as usize;
    let first = first_row(cube_index(), plan.sums);
    let rows = Rows { first, count, matrix: 0usize };
    let mut sums = no_sums(plan);
    let scale = staged_sums::<N, M>(
        x,
        &norm,
        codes,
        scales,
        &second_codes,
        &second_scales,
        &mut sums,
        &mut shared,
        &rows,
        0usize,
        plan,
    );
    let totals = totals(&sums, &mut shared, scale, plan);
    #[unroll]
    for row in 0..comptime![plan.sums.variant.rows] {
        let mut sum = totals[row];
        if comptime![plan.sums.products == 2] {
            sum = silu(sum) * totals[comptime![plan.sums.variant.rows + row]];
        }
        let at = first + row;
        if writes(plan.sums) && at < count {
            #[comptime]
            let sum = match &added {
                ComptimeOption::Some(added) => sum + added[at],
                ComptimeOption::None => sum,
            };
            out[at] = sum;
        }
    }
}

/// `y_a = n(x) Aᵀ` in the first `cubes_a` cubes, `y_b = n(x) Bᵀ` in the others.
#[cube(launch_unchecked)]
pub(super) fn dot_pair_kernel<N: Size, M: Size>(
    x: &[Vector<f32, Four>],
    norm: ComptimeOption<&[Vector<f32, Four>]>,
    codes_a: &[Vector<u32, N>],
    scales_a: &[Vector<u32, M>],
    codes_b: &[Vector<u32, N>],
    scales_b: &[Vector<u32, M>],
    out_a: &mut [f32],
    out_b: &mut [f32],
    rows_a: u32,
    rows_b: u32,
    cubes_a: u32,
    #[comptime] plan: DotPlan,
) {
    let mut shared = sharing(plan.sums);
    let cube = cube_index();
    let cubes_a = cubes_a as usize;
    let no_codes = ComptimeOption::<&[Vector<u32, N>]>::new_None();
    let no_scales = ComptimeOption::<&[Vector<u32, M>]>::new_None();
    // All units of a cube take the same way, so that they may meet in it.
    if cube < cubes_a {
        let rows =
            Rows { first: first_row(cube, plan.sums), count: rows_a as usize, matrix: 0usize };
        let mut sums = no_sums(plan);
        let scale = staged_sums::<N, M>(
            x,
            &norm,
            codes_a,
            scales_a,
            &no_codes,
            &no_scales,
            &mut sums,
            &mut shared,
            &rows,
            0usize,
            plan,
        );
        write_rows(&sums, &mut shared, out_a, &rows, scale, plan);
    } else {
        let rows = Rows {
            first: first_row(cube - cubes_a, plan.sums),
            count: rows_b as usize,
            matrix: 0usize,
        };
        let mut sums = no_sums(plan);
        let scale = staged_sums::<N, M>(
            x,
            &norm,
            codes_b,
            scales_b,
            &no_codes,
            &no_scales,
            &mut sums,
            &mut shared,
            &rows,
            0usize,
            plan,
        );
        write_rows(&sums, &mut shared, out_b, &rows, scale, plan);
    }
}

/// Writes the sums of all units of each row, times `scale`.
#[cube]
fn write_rows(
    sums: &Array<f32>,
    shared: &mut Sharing,
    out: &mut [f32],
    rows: &Rows,
    scale: f32,
    #[comptime] plan: DotPlan,
) {
    let totals = totals(sums, shared, scale, plan);
    #[unroll]
    for row in 0..comptime![plan.sums.variant.rows] {
        if writes(plan.sums) && rows.first + row < rows.count {
            out[rows.first + row] = totals[row];
        }
    }
}
