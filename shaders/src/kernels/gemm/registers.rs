//! The `#[cube]` source for every device: a unit forms a block of 4 rows by 4 columns in registers. Where a tile has
//! fewer blocks than a cube has units, several units share a block, and each takes a part of every step.

use cubecl::prelude::*;

use super::Plan;
use super::stage::{
    Extent, activated, emit, fetch, fetch_second, first_row, head_of, hold, own_vector, store,
    tile_expert, weight_rows, x_rows,
};
use super::variant::BLOCK;

/// Adds the products of a staged step to `sums` `[rows, cols]` of this unit.
///
/// A load of a vector of each row and column serves as many products as it has components, times those of
/// the other side.
#[cube]
fn multiply<N: Size>(
    staged_x: &Shared<[Vector<f32, N>]>,
    staged_w: &Shared<[Vector<f32, N>]>,
    sums: &mut Array<f32>,
    share: &Share,
    #[comptime] plan: Plan,
) {
    let [over_rows, over_cols, over_step] = comptime![plan.variant.grid()];
    let pitch = comptime![plan.variant.staged_pitch()];
    let count = comptime![plan.variant.step_vectors() / over_step];
    let mut held = Array::<Vector<f32, N>>::new(BLOCK);
    for k in 0..count {
        let k = share.slice * count + k;
        #[unroll]
        for i in 0..BLOCK {
            held[i] = staged_x[(share.row + comptime![i * over_rows]) * pitch + k];
        }
        #[unroll]
        for j in 0..BLOCK {
            let w = staged_w[(share.col + comptime![j * over_cols]) * pitch + k];
            #[unroll]
            for i in 0..BLOCK {
                let mut sum = sums[comptime![i * BLOCK + j]];
                #[unroll]
                for part in 0..comptime![plan.variant.vector] {
                    sum += held[i].extract(part) * w.extract(part);
                }
                sums[comptime![i * BLOCK + j]] = sum;
            }
        }
    }
}

/// Where this unit works in a tile.
#[derive(CubeType, Clone, Copy)]
struct Share {
    /// First row, of those apart by the units over the rows.
    row: usize,
    /// First column, likewise.
    col: usize,
    /// Part of each step.
    slice: usize,
}

/// Units are numbered by columns, then rows, then parts of a step.
#[cube]
fn share(#[comptime] plan: Plan) -> Share {
    let [over_rows, over_cols, _] = comptime![plan.variant.grid()];
    let over = UNIT_POS as usize / over_cols;
    Share { row: over % over_rows, col: UNIT_POS as usize % over_cols, slice: over / over_rows }
}

/// Writes the sums; those of units that share a block are added by the first of them, one place of the blocks
/// at a time.
#[cube]
fn finish(
    sums: &Array<f32>,
    ups: &Array<f32>,
    share: &Share,
    bias: &ComptimeOption<&[f32]>,
    added: &ComptimeOption<&[f32]>,
    out: &mut [f32],
    extent: &Extent,
    #[comptime] plan: Plan,
) {
    let [over_rows, over_cols, over_step] = comptime![plan.variant.grid()];
    let (units, blocks) = comptime![(plan.variant.units(), over_rows * over_cols)];
    let shares = comptime![over_step > 1];
    let mut scratch =
        Shared::<[f32]>::new_slice(comptime![if shares { plan.second(units) + units } else { 1 }]);
    let first_row = first_row(extent, plan) + share.row;
    let first_col = CUBE_POS_X as usize * comptime![plan.variant.cols] + share.col;
    let unit = UNIT_POS as usize;
    #[unroll]
    for at in 0..BLOCK * BLOCK {
        let mut z = sums[at];
        let mut u = ups[comptime![plan.second_index(at)]];
        if comptime![shares] {
            sync_cube();
            scratch[unit] = z;
            if comptime![plan.gated] {
                scratch[units + unit] = u;
            }
            sync_cube();
            #[unroll]
            for slice in 1..over_step {
                // The first unit's own sum is in `z`; what others add here is not written.
                let other = (unit + comptime![slice * blocks]).min(comptime![units - 1]);
                z += scratch[other];
                if comptime![plan.gated] {
                    u += scratch[units + other];
                }
            }
        }
        if share.slice == 0 {
            let row = first_row + comptime![at / BLOCK * over_rows];
            let col = first_col + comptime![at % BLOCK * over_cols];
            emit(activated(z, u, plan), row, col, bias, added, out, extent);
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
        let share = share(plan);
        let mut sums = zeroes(BLOCK * BLOCK);
        let mut ups = zeroes(comptime![plan.second(BLOCK * BLOCK)]);
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
            multiply::<N>(&staged_x, &staged_w, &mut sums, &share, plan);
            if comptime![plan.gated] {
                multiply::<N>(&staged_x, &staged_u, &mut ups, &share, plan);
            }
        }
        finish(&sums, &ups, &share, &bias, &added, out, &extent, plan);
    }
}
