//! The `#[cube]` source for matrix units: a plane forms a few fragments of 16 by 16.
//!
//! While a step is multiplied, the next one is on its way from memory into registers.

use cubecl::prelude::*;

use super::Plan;
use super::stage::{
    Extent, activated, emit, fetch, fetch_second, first_row, head_of, hold, own_vector, store,
    tile_expert, weight_rows, x_rows,
};
use super::variant::{FRAGMENT, PLANES};
use crate::cache::LARGEST_F16;

/// Elements of a fragment.
const AREA: usize = FRAGMENT * FRAGMENT;

/// Bytes that a fragment's first element is aligned to, as CUDA's `load_matrix_sync` asks for.
const ALIGNMENT: usize = 32;

/// Keeps activations within what f16 holds: a sum with an infinity is worth nothing.
#[cube]
fn saturate<N: Size>(held: &mut Array<Vector<f32, N>>, #[comptime] plan: Plan) {
    #[unroll]
    for pass in 0..comptime![plan.variant.passes(plan.variant.rows)] {
        let low = Vector::<f32, N>::new(comptime![-LARGEST_F16].runtime());
        let high = Vector::<f32, N>::new(comptime![LARGEST_F16].runtime());
        held[pass] = held[pass].max(low).min(high);
    }
}

/// The fragment of `staged` whose rows begin at `row`, at element `k` of the step.
#[cube]
fn load<W: Float, N: Size>(
    staged: &Shared<[Vector<W, N>]>,
    row: usize,
    k: usize,
    #[comptime] ident: cmma::MatrixIdent,
    #[comptime] plan: Plan,
) -> cmma::Matrix<W> {
    let pitch = comptime![plan.variant.staged_pitch()];
    let start = row * pitch + k / comptime![plan.variant.vector];
    let end = comptime![plan.variant.staged_pitch() * FRAGMENT - 8 / plan.variant.vector];
    // A weight `[out, in]` is the transpose of the factor.
    let layout = comptime![match ident {
        cmma::MatrixIdent::A => cmma::MatrixLayout::RowMajor,
        _ => cmma::MatrixLayout::ColMajor,
    }];
    let mut fragment =
        unsafe { cmma::Matrix::<W>::uninitialized(ident, FRAGMENT, FRAGMENT, FRAGMENT, layout) };
    cmma::load(
        &mut fragment,
        &staged[start..start + end],
        comptime![(plan.variant.step + 8) as u32],
    );
    fragment
}

/// `count` fragments of zeroes.
#[cube]
fn zeroes(#[comptime] count: usize) -> Sequence<cmma::Matrix<f32>> {
    let mut sums = Sequence::<cmma::Matrix<f32>>::new();
    #[unroll]
    for _ in 0..count {
        sums.push(cmma::Matrix::<f32>::from_value(
            cmma::MatrixIdent::Accumulator,
            FRAGMENT,
            FRAGMENT,
            FRAGMENT,
            cmma::MatrixLayout::Undefined,
            0.0f32,
        ));
    }
    sums
}

/// Where this plane works in a tile.
#[derive(CubeType, Clone, Copy)]
struct Share {
    /// First row.
    row: usize,
    /// First column.
    col: usize,
    /// First element of a step.
    k: usize,
}

/// Planes are numbered by columns, then rows, then elements of a step.
#[cube]
fn share(#[comptime] plan: Plan) -> Share {
    let [over_rows, over_cols, _] = comptime![plan.variant.planes()];
    let [rows, cols, steps] = comptime![plan.variant.fragments()];
    let plane = UNIT_POS_Y as usize;
    let over = plane / over_cols;
    Share {
        row: over % over_rows * comptime![rows * FRAGMENT],
        col: plane % over_cols * comptime![cols * FRAGMENT],
        k: over / over_rows * comptime![steps * FRAGMENT],
    }
}

/// Adds the products of a staged step to this plane's sums.
#[cube]
fn multiply<W: Float, N: Size>(
    staged_x: &Shared<[Vector<W, N>]>,
    staged_w: &Shared<[Vector<W, N>]>,
    staged_u: &Shared<[Vector<W, N>]>,
    sums: &Sequence<cmma::Matrix<f32>>,
    ups: &Sequence<cmma::Matrix<f32>>,
    share: &Share,
    #[comptime] plan: Plan,
) {
    let [rows, cols, steps] = comptime![plan.variant.fragments()];
    #[unroll]
    for step in 0..steps {
        let k = share.k + comptime![step * FRAGMENT];
        let mut left = Sequence::<cmma::Matrix<W>>::new();
        #[unroll]
        for i in 0..rows {
            let row = share.row + comptime![i * FRAGMENT];
            left.push(load::<W, N>(staged_x, row, k, cmma::MatrixIdent::A, plan));
        }
        #[unroll]
        for j in 0..cols {
            let col = share.col + comptime![j * FRAGMENT];
            let right = load::<W, N>(staged_w, col, k, cmma::MatrixIdent::B, plan);
            #[unroll]
            for i in 0..rows {
                let sum = sums.index(comptime![i * cols + j]);
                cmma::execute(left.index(i), &right, sum, sum);
            }
            if comptime![plan.gated] {
                let right = load::<W, N>(staged_u, col, k, cmma::MatrixIdent::B, plan);
                #[unroll]
                for i in 0..rows {
                    let sum = ups.index(comptime![i * cols + j]);
                    cmma::execute(left.index(i), &right, sum, sum);
                }
            }
        }
    }
}

/// Writes the sums, a fragment of each plane at a time, by way of workgroup memory.
#[cube]
fn finish(
    sums: &Sequence<cmma::Matrix<f32>>,
    ups: &Sequence<cmma::Matrix<f32>>,
    bias: &ComptimeOption<&[f32]>,
    added: &ComptimeOption<&[f32]>,
    out: &mut [f32],
    extent: &Extent,
    #[comptime] plan: Plan,
) {
    let [over_rows, over_cols, over_step] = comptime![plan.variant.planes()];
    let [rows, cols, _] = comptime![plan.variant.fragments()];
    let mut scratch = Shared::<[f32]>::new_aligned_slice(
        comptime![PLANES * AREA * if plan.gated { 2 } else { 1 }],
        ALIGNMENT,
    );
    let own = UNIT_POS_Y as usize * AREA;
    let own_up = comptime![PLANES * AREA] + own;
    let tiles = comptime![over_rows * over_cols];
    let first_row = first_row(extent, plan);
    let first_col = CUBE_POS_X as usize * comptime![plan.variant.cols];
    let layout = comptime![cmma::MatrixLayout::RowMajor];
    #[unroll]
    for fragment in 0..comptime![rows * cols] {
        sync_cube();
        let part = &mut scratch[own..own + AREA];
        cmma::store(part, sums.index(fragment), comptime![FRAGMENT as u32], layout);
        if comptime![plan.gated] {
            let part = &mut scratch[own_up..own_up + AREA];
            cmma::store(part, ups.index(fragment), comptime![FRAGMENT as u32], layout);
        }
        sync_cube();
        #[unroll]
        for pass in 0..comptime![(tiles * AREA).div_ceil(plan.variant.units())] {
            let at = UNIT_POS as usize + comptime![pass * plan.variant.units()];
            if at < comptime![tiles * AREA] {
                let mut z = scratch[at];
                let mut u = 0.0f32;
                if comptime![plan.gated] {
                    u = scratch[at + comptime![PLANES * AREA]];
                }
                #[unroll]
                for slice in 1..over_step {
                    z += scratch[at + comptime![slice * tiles * AREA]];
                    if comptime![plan.gated] {
                        u += scratch[at + comptime![(PLANES + slice * tiles) * AREA]];
                    }
                }
                let (tile, element) = (at / AREA, at % AREA);
                let row = tile / over_cols * comptime![rows * FRAGMENT]
                    + comptime![fragment / cols * FRAGMENT]
                    + element / FRAGMENT;
                let col = tile % over_cols * comptime![cols * FRAGMENT]
                    + comptime![fragment % cols * FRAGMENT]
                    + element % FRAGMENT;
                let value = activated(z, u, plan);
                emit(value, first_row + row, first_col + col, bias, added, out, extent);
            }
        }
    }
}

/// The formulas of this folder, with `x` rounded to the weight's type, on matrix units.
#[cube(launch_unchecked)]
pub(super) fn matrix_kernel<W: Float, N: Size>(
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
    let mut staged_x =
        Shared::<[Vector<W, N>]>::new_aligned_slice(comptime![tall * length], ALIGNMENT);
    let mut staged_w =
        Shared::<[Vector<W, N>]>::new_aligned_slice(comptime![wide * length], ALIGNMENT);
    let mut staged_u = Shared::<[Vector<W, N>]>::new_aligned_slice(
        comptime![plan.second(wide * length)],
        ALIGNMENT,
    );
    let mut shared = Shared::<[i32]>::new_slice(1usize);
    let expert = tile_expert(&tiles, &mut shared);
    if expert >= 0i32 {
        let (x_passes, w_passes) =
            comptime![(plan.variant.passes(tall), plan.variant.passes(wide))];
        let from_x = x_rows(&slots, &extent, plan);
        let from_w = weight_rows(expert as usize + head_of(&extent), &extent, plan);
        let mut held = hold::<W, N>(plan);
        let count = comptime![plan.variant.fragments()[0] * plan.variant.fragments()[1]];
        let sums = zeroes(count);
        let ups = zeroes(comptime![plan.second(count)]);
        let share = share(plan);
        let mut from = CUBE_POS_Z as usize * extent.depth;
        let steps = extent.steps.min(from + extent.depth);
        let mut at = from + own_vector(plan);
        fetch::<f32, N>(x, &from_x, &mut held.x, at, steps, x_passes);
        fetch::<W, N>(weight, &from_w, &mut held.w, at, steps, w_passes);
        fetch_second::<W, N>(&second, &from_w, &mut held.u, at, steps, w_passes);
        while from < steps {
            // Orders the reads of the step before against the writes of this one.
            sync_cube();
            saturate::<N>(&mut held.x, plan);
            store::<f32, W, N>(&held.x, &mut staged_x, tall, plan);
            store::<W, W, N>(&held.w, &mut staged_w, wide, plan);
            if comptime![plan.gated] {
                store::<W, W, N>(&held.u, &mut staged_u, wide, plan);
            }
            sync_cube();
            from += comptime![plan.variant.step_vectors()];
            at += comptime![plan.variant.step_vectors()];
            fetch::<f32, N>(x, &from_x, &mut held.x, at, steps, x_passes);
            fetch::<W, N>(weight, &from_w, &mut held.w, at, steps, w_passes);
            fetch_second::<W, N>(&second, &from_w, &mut held.u, at, steps, w_passes);
            multiply::<W, N>(&staged_x, &staged_w, &staged_u, &sums, &ups, &share, plan);
        }
        finish(&sums, &ups, &bias, &added, out, &extent, plan);
    }
}
