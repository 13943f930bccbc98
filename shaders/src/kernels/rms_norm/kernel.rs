//! The `#[cube]` source.

use cubecl::prelude::*;

use super::super::lanes::sum_lanes;
use super::variant::Plan;

/// A row of units a row of `x`, or all of a cube's where it is long.
#[cube(launch_unchecked)]
pub(super) fn rms_norm_kernel<N: Size>(
    x: &[Vector<f32, N>],
    weight: &[Vector<f32, N>],
    out: &mut [Vector<f32, N>],
    rows: u32,
    #[comptime] plan: Plan,
) {
    let steps = comptime![plan.width / plan.vector];
    let stride = comptime![plan.lanes.count as usize * plan.planes];
    let units = comptime![plan.lanes.count as usize * plan.rows * plan.planes];
    let mut scratch = Shared::<[f32]>::new_slice(units);
    let mut across = Shared::<[f32]>::new_slice(comptime![plan.planes]);
    let mut own = CUBE_POS_X;
    let mut begin = UNIT_POS as usize;
    if comptime![plan.planes == 1] {
        own = CUBE_POS_X * CUBE_DIM_Y + UNIT_POS_Y;
        begin = UNIT_POS_X as usize;
    }
    // Rows of units beyond the last work on the last again, so that all meet in the sum.
    let row = own.min(rows - 1) as usize;
    let mut squares = Vector::<f32, N>::zeroed();
    let mut at = begin;
    while at < steps {
        let value = x[row * steps + at];
        squares += value * value;
        at += stride;
    }
    let mut square = squares.extract(0usize);
    #[unroll]
    for part in 1..comptime![plan.vector] {
        square += squares.extract(part);
    }
    let mut square = sum_lanes(square, &mut scratch, plan.lanes);
    if comptime![plan.planes > 1] {
        if UNIT_POS_X == 0 {
            across[UNIT_POS_Y as usize] = square;
        }
        sync_cube();
        square = 0.0f32;
        for plane in 0..comptime![plan.planes] {
            square += across[plane];
        }
    }
    let epsilon = comptime![if crate::mutant::is("rms_norm_epsilon") {
        0.0
    } else {
        f32::from_bits(plan.epsilon)
    }];
    let mean = square
        / comptime![(plan.width + crate::mutant::one("rms_norm_mean_of_one_more")) as f32]
        + epsilon;
    let scale = Vector::<f32, N>::new(1.0f32 / mean.sqrt());
    if own < rows {
        let mut at = begin;
        while at < steps {
            out[row * steps + at] = x[row * steps + at] * scale * weight[at];
            at += stride;
        }
    }
}
