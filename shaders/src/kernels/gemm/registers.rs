//! The `#[cube]` source for every device: a unit forms a few rows by a few columns in registers.

use cubecl::prelude::*;

use super::Plan;
use super::stage::{
    Extent, activated, emit, fetch, fetch_second, first_row, head_of, own_row, own_vector,
    tile_expert, weight_rows, x_rows,
};
use super::variant::SIDE;

/// Widens vectors and lays them out in workgroup memory, a row every `step + 1` elements.
#[cube]
fn store<T: Float, N: Size>(
    held: &Array<Vector<T, N>>,
    staged: &mut Shared<[f32]>,
    #[comptime] rows: usize,
    #[comptime] plan: Plan,
) {
    let first = own_vector(plan) * comptime![plan.variant.vector];
    #[unroll]
    for pass in 0..comptime![plan.variant.passes(rows)] {
        let row = own_row(pass, plan);
        if row < rows {
            let value = Vector::<f32, N>::cast_from(held[pass]);
            #[unroll]
            for part in 0..comptime![plan.variant.vector] {
                staged[row * comptime![plan.variant.step + 1] + first + part] = value.extract(part);
            }
        }
    }
}

/// Adds the products of a staged step to `sums` `[rows, cols]` of this unit.
#[cube]
fn multiply(
    staged_x: &Shared<[f32]>,
    staged_w: &Shared<[f32]>,
    sums: &mut Array<f32>,
    #[comptime] plan: Plan,
) {
    let (rows, cols) = comptime![(plan.variant.rows / SIDE, plan.variant.cols / SIDE)];
    let pitch = comptime![plan.variant.step + 1];
    let mut held = Array::<f32>::new(rows);
    for k in 0..comptime![plan.variant.step] {
        #[unroll]
        for i in 0..rows {
            held[i] = staged_x[(UNIT_POS_Y as usize + comptime![i * SIDE]) * pitch + k];
        }
        #[unroll]
        for j in 0..cols {
            let w = staged_w[(UNIT_POS_X as usize + comptime![j * SIDE]) * pitch + k];
            #[unroll]
            for i in 0..rows {
                sums[comptime![i * cols + j]] += held[i] * w;
            }
        }
    }
}

/// `count` zeroes.
#[cube]
fn zeroes(#[comptime] count: usize) -> Array<f32> {
    let mut sums = Array::<f32>::new(count);
    #[unroll]
    for i in 0..count {
        sums[i] = 0.0f32;
    }
    sums
}

/// The formulas of this folder, on units that multiply for themselves.
#[cube(launch_unchecked)]
pub(super) fn registers_kernel<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    weight: &[Vector<W, N>],
    second: ComptimeOption<&[Vector<W, N>]>,
    bias: ComptimeOption<&[f32]>,
    added: ComptimeOption<&[f32]>,
    tiles: ComptimeOption<&[i32]>,
    slots: ComptimeOption<&[i32]>,
    out: &mut [f32],
    extent: Extent,
    #[comptime] plan: Plan,
    #[define(W)] _dtype: ElemType,
) {
    let (tall, wide) = comptime![(plan.variant.rows, plan.variant.cols)];
    let row_length = comptime![plan.variant.step + 1];
    let (sum_rows, sum_cols) = comptime![(tall / SIDE, wide / SIDE)];
    let mut staged_x = Shared::<[f32]>::new_slice(comptime![tall * row_length]);
    let mut staged_w = Shared::<[f32]>::new_slice(comptime![wide * row_length]);
    let mut staged_u = Shared::<[f32]>::new_slice(comptime![plan.second(wide * row_length)]);
    let mut shared = Shared::<[i32]>::new_slice(1usize);
    let expert = tile_expert(&tiles, &mut shared);
    if expert >= 0i32 {
        let (x_passes, w_passes) =
            comptime![(plan.variant.passes(tall), plan.variant.passes(wide))];
        let from_x = x_rows(&slots, &extent, plan);
        let from_w = weight_rows(expert as usize + head_of(&extent), &extent, plan);
        let mut held_x = Array::<Vector<f32, N>>::new(x_passes);
        let mut held_w = Array::<Vector<W, N>>::new(w_passes);
        let mut sums = zeroes(comptime![sum_rows * sum_cols]);
        let mut ups = zeroes(comptime![plan.second(sum_rows * sum_cols)]);
        let mut from = 0usize;
        while from < extent.steps {
            let at = from + own_vector(plan);
            fetch::<f32, N>(x, &from_x, &mut held_x, at, extent.steps, x_passes);
            fetch::<W, N>(weight, &from_w, &mut held_w, at, extent.steps, w_passes);
            // Orders the reads of the step before against the writes of this one.
            sync_cube();
            store::<f32, N>(&held_x, &mut staged_x, tall, plan);
            store::<W, N>(&held_w, &mut staged_w, wide, plan);
            if comptime![plan.gated] {
                fetch_second::<W, N>(&second, &from_w, &mut held_w, at, extent.steps, w_passes);
                store::<W, N>(&held_w, &mut staged_u, wide, plan);
            }
            sync_cube();
            multiply(&staged_x, &staged_w, &mut sums, plan);
            if comptime![plan.gated] {
                multiply(&staged_x, &staged_u, &mut ups, plan);
            }
            from += comptime![plan.variant.step_vectors()];
        }
        let first_row = first_row(&extent, plan) + UNIT_POS_Y as usize;
        let first_col = CUBE_POS_X as usize * wide + UNIT_POS_X as usize;
        #[unroll]
        for i in 0..sum_rows {
            #[unroll]
            for j in 0..sum_cols {
                let at = comptime![i * sum_cols + j];
                let row = first_row + comptime![i * SIDE];
                let col = first_col + comptime![j * SIDE];
                let value = activated(sums[at], ups[comptime![plan.second_index(at)]], plan);
                emit(value, row, col, &bias, &added, out, &extent);
            }
        }
    }
}
