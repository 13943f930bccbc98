//! The `#[cube]` source for every device: a unit forms a few rows by a few columns in registers.

use cubecl::prelude::*;

use super::Plan;
use super::stage::{
    Extent, activated, emit, fetch, fetch_second, first_row, head_of, hold, own_vector, store,
    tile_expert, weight_rows, x_rows,
};
use super::variant::SIDE;

/// Adds the products of a staged step to `sums` `[rows, cols]` of this unit.
///
/// A load of a vector of each row and column serves as many products as it has components, times those of
/// the other side.
#[cube]
fn multiply<N: Size>(
    staged_x: &Shared<[Vector<f32, N>]>,
    staged_w: &Shared<[Vector<f32, N>]>,
    sums: &mut Array<f32>,
    #[comptime] plan: Plan,
) {
    let (rows, cols) = comptime![(plan.variant.rows / SIDE, plan.variant.cols / SIDE)];
    let pitch = comptime![plan.variant.staged_pitch()];
    let mut held = Array::<Vector<f32, N>>::new(rows);
    for k in 0..comptime![plan.variant.step_vectors()] {
        #[unroll]
        for i in 0..rows {
            held[i] = staged_x[(UNIT_POS_Y as usize + comptime![i * SIDE]) * pitch + k];
        }
        #[unroll]
        for j in 0..cols {
            let w = staged_w[(UNIT_POS_X as usize + comptime![j * SIDE]) * pitch + k];
            #[unroll]
            for i in 0..rows {
                let mut sum = sums[comptime![i * cols + j]];
                #[unroll]
                for part in 0..comptime![plan.variant.vector] {
                    sum += held[i].extract(part) * w.extract(part);
                }
                sums[comptime![i * cols + j]] = sum;
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
    let length = comptime![plan.variant.staged_pitch()];
    let (sum_rows, sum_cols) = comptime![(tall / SIDE, wide / SIDE)];
    let mut staged_x = Shared::<[Vector<f32, N>]>::new_slice(comptime![tall * length]);
    let mut staged_w = Shared::<[Vector<f32, N>]>::new_slice(comptime![wide * length]);
    let mut staged_u = Shared::<[Vector<f32, N>]>::new_slice(comptime![plan.second(wide * length)]);
    let mut shared = Shared::<[i32]>::new_slice(1usize);
    let expert = tile_expert(&tiles, &mut shared);
    if expert >= 0i32 {
        let (x_passes, w_passes) =
            comptime![(plan.variant.passes(tall), plan.variant.passes(wide))];
        let from_x = x_rows(&slots, &extent, plan);
        let from_w = weight_rows(expert as usize + head_of(&extent), &extent, plan);
        let mut held = hold::<W, N>(plan);
        let mut sums = zeroes(comptime![sum_rows * sum_cols]);
        let mut ups = zeroes(comptime![plan.second(sum_rows * sum_cols)]);
        let mut from = CUBE_POS_Z as usize * extent.depth;
        let steps = extent.steps.min(from + extent.depth);
        let mut at = from + own_vector(plan);
        fetch::<f32, N>(x, &from_x, &mut held.x, at, steps, x_passes);
        fetch::<W, N>(weight, &from_w, &mut held.w, at, steps, w_passes);
        fetch_second::<W, N>(&second, &from_w, &mut held.u, at, steps, w_passes);
        while from < steps {
            // Orders the reads of the step before against the writes of this one.
            sync_cube();
            store::<f32, f32, N>(&held.x, &mut staged_x, tall, plan);
            store::<W, f32, N>(&held.w, &mut staged_w, wide, plan);
            if comptime![plan.gated] {
                store::<W, f32, N>(&held.u, &mut staged_u, wide, plan);
            }
            sync_cube();
            from += comptime![plan.variant.step_vectors()];
            at += comptime![plan.variant.step_vectors()];
            // On their way while this step is multiplied.
            fetch::<f32, N>(x, &from_x, &mut held.x, at, steps, x_passes);
            fetch::<W, N>(weight, &from_w, &mut held.w, at, steps, w_passes);
            fetch_second::<W, N>(&second, &from_w, &mut held.u, at, steps, w_passes);
            multiply::<N>(&staged_x, &staged_w, &mut sums, plan);
            if comptime![plan.gated] {
                multiply::<N>(&staged_x, &staged_u, &mut ups, plan);
            }
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
