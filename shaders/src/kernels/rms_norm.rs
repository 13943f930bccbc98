//! RMSNorm in one launch: one row of units a token.

use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use super::lanes::{Lanes, sum_lanes};
use super::{empty_like, vector_size};

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Plan {
    /// Elements of a row.
    width: usize,
    /// Bits of ε (f32).
    epsilon: u32,
    /// Units of a row.
    lanes: Lanes,
    /// Rows of a cube.
    rows: usize,
    /// Components of a vector.
    vector: usize,
}

/// `y = x · rsqrt(mean(x²) + ε) · w` for `x` `[rows, width]` and `w` `[width]`.
///
/// Cost: each element is read twice (the second time from a cache) and written once.
#[cube(launch_unchecked)]
fn rms_norm_kernel<N: Size>(
    x: &[Vector<f32, N>],
    weight: &[Vector<f32, N>],
    out: &mut [Vector<f32, N>],
    rows: u32,
    #[comptime] plan: Plan,
) {
    let steps = comptime![plan.width / plan.vector];
    let stride = comptime![plan.lanes.count as usize];
    let mut scratch = Shared::<[f32]>::new_slice(comptime![plan.lanes.count as usize * plan.rows]);
    let own = CUBE_POS_X * CUBE_DIM_Y + UNIT_POS_Y;
    // Rows of units beyond the last work on the last again, so that all meet in the sum.
    let row = own.min(rows - 1) as usize;
    let mut squares = Vector::<f32, N>::zeroed();
    let mut at = UNIT_POS_X as usize;
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
    let square = sum_lanes(square, &mut scratch, plan.lanes);
    let epsilon = comptime![f32::from_bits(plan.epsilon)];
    let mean = square / comptime![plan.width as f32] + epsilon;
    let scale = Vector::<f32, N>::new(1.0f32 / mean.sqrt());
    if own < rows {
        let mut at = UNIT_POS_X as usize;
        while at < steps {
            out[row * steps + at] = x[row * steps + at] * scale * weight[at];
            at += stride;
        }
    }
}

/// Launches the kernel over the last dimension of `x`.
pub(crate) fn launch(x: CubeTensor, weight: CubeTensor, epsilon: f64) -> CubeTensor {
    let shape = x.meta.shape().clone();
    let width = shape.iter().last().copied().unwrap_or(1);
    let rows = shape.num_elements() / width;
    let out = empty_like(&x, shape, x.dtype);
    let client = x.client.clone();
    let lanes = Lanes::of(&client);
    let plan = Plan {
        width,
        epsilon: (epsilon as f32).to_bits(),
        lanes,
        rows: if lanes.count == 1 { 8 } else { 1 },
        vector: vector_size(width),
    };
    let cubes = rows.div_ceil(plan.rows) as u32;
    // SAFETY: a row of units reads and writes one row, clamped to those there are.
    unsafe {
        rms_norm_kernel::launch_unchecked(
            &client,
            CubeCount::Static(cubes, 1, 1),
            CubeDim::new_2d(lanes.count, plan.rows as u32),
            plan.vector,
            x.into_buffer_arg(),
            weight.into_buffer_arg(),
            out.clone().into_buffer_arg(),
            rows as u32,
            plan,
        );
    }
    out
}
