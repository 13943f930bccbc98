//! The `#[cube]` source.

use cubecl::prelude::*;

use super::variant::Plan;
use crate::kernels::lanes::sum_lanes;
use crate::kernels::split_kv::merge::{weighed, weight_of};

/// `out[t, row] = Σ_i W_UV[row, i] z[t, h, i]` for the rows of this cube, which are of head `h`.
#[cube(launch_unchecked)]
pub(super) fn merged_heads_kernel<W: Float, N: Size>(
    partial: &[Vector<f32, N>],
    sums: &[f32],
    weight: &[Vector<W, N>],
    out: &mut [f32],
    heads: u32,
    #[comptime] plan: Plan,
    #[define(W)] _dtype: ElemType,
) {
    let mut merged = Shared::<[Vector<f32, N>]>::new_slice(comptime![plan.value]);
    let mut lanes = Shared::<[f32]>::new_slice(comptime![plan.units()]);
    let (rows, steps, value) = comptime![(plan.rows, plan.steps(), plan.value)];
    let first = CUBE_POS_X as usize * comptime![plan.cube_rows()] + UNIT_POS_Y as usize * rows;
    let mut stored = Array::<Vector<W, N>>::new(comptime![rows * steps]);
    #[unroll]
    for row in 0..rows {
        #[unroll]
        for step in 0..steps {
            let at = (UNIT_POS_X as usize + comptime![step * plan.lanes.count as usize])
                .min(comptime![value - 1]);
            stored[comptime![row * steps + step]] = weight[(first + row) * value + at];
        }
    }
    let head = CUBE_POS_X as usize * comptime![plan.cube_rows()] / plan.head;
    let query = CUBE_POS_Y as usize * heads as usize + head;
    merge::<N>(partial, sums, &mut merged, query * plan.parts, plan);
    sync_cube();
    #[unroll]
    for row in 0..rows {
        let mut products = Vector::<f32, N>::zeroed();
        #[unroll]
        for step in 0..steps {
            let own = UNIT_POS_X as usize + comptime![step * plan.lanes.count as usize];
            let mut z = merged[own.min(comptime![value - 1])];
            if own >= value {
                z = Vector::<f32, N>::zeroed();
            }
            products += Vector::<f32, N>::cast_from(stored[comptime![row * steps + step]]) * z;
        }
        let mut sum = products.extract(0usize);
        #[unroll]
        for part in 1..comptime![plan.vector] {
            sum += products.extract(part);
        }
        let sum = sum_lanes(sum, &mut lanes, plan.lanes);
        if UNIT_POS_X == 0 {
            out[CUBE_POS_Y as usize * heads as usize * plan.head + first + row] = sum;
        }
    }
}

/// Leaves `z` of the query whose parts begin at slot `first` in `merged`.
#[cube]
fn merge<N: Size>(
    partial: &[Vector<f32, N>],
    sums: &[f32],
    merged: &mut Shared<[Vector<f32, N>]>,
    first: usize,
    #[comptime] plan: Plan,
) {
    let (parts, value, passes) = comptime![(plan.parts, plan.value, plan.passes())];
    let mut held = Array::<Vector<f32, N>>::new(comptime![parts * passes]);
    #[unroll]
    for pass in 0..passes {
        let at = (UNIT_POS as usize + comptime![pass * plan.units()]).min(comptime![value - 1]);
        #[unroll]
        for part in 0..parts {
            held[comptime![pass * parts + part]] = partial[(first + part) * value + at];
        }
    }
    let mut weights = Array::<f32>::new(parts);
    let mut highest = sums[first * 2];
    weights[0] = highest;
    #[unroll]
    for part in 1..parts {
        weights[part] = sums[(first + part) * 2];
        highest = highest.max(weights[part]);
    }
    let mut total = 0.0f32;
    #[unroll]
    for part in 0..parts {
        let mut weight = weight_of(weights[part], highest);
        if comptime![crate::mutant::is("expand_parts_unweighed")] {
            weight = 1.0f32;
        }
        weights[part] = weight;
        total += weight * sums[(first + part) * 2 + 1];
    }
    #[unroll]
    for pass in 0..passes {
        let at = UNIT_POS as usize + comptime![pass * plan.units()];
        let mut sum = Vector::<f32, N>::zeroed();
        #[unroll]
        for part in 0..parts {
            sum += weighed::<N>(held[comptime![pass * parts + part]], weights[part]);
        }
        if at < value {
            merged[at] = sum / Vector::<f32, N>::new(total);
        }
    }
}
