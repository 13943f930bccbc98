//! RMSNorm in one launch: a row of units a token, or a cube where the token is long.

use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use super::lanes::{Lanes, sum_lanes};
use super::{UNITS, empty_like, vector_size};

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
    /// Rows of units that share a row: more than one only where a cube has one row.
    planes: usize,
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
    let epsilon = comptime![f32::from_bits(plan.epsilon)];
    let mean = square / comptime![plan.width as f32] + epsilon;
    let scale = Vector::<f32, N>::new(1.0f32 / mean.sqrt());
    if own < rows {
        let mut at = begin;
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
    let vector = vector_size(width);
    let planes = planes(width / vector, lanes);
    let plan = Plan {
        width,
        epsilon: (epsilon as f32).to_bits(),
        lanes,
        rows: if lanes.count == 1 { 8 } else { 1 },
        planes,
        vector,
    };
    let cubes = rows.div_ceil(plan.rows) as u32;
    // SAFETY: a row of units reads and writes one row, clamped to those there are.
    unsafe {
        rms_norm_kernel::launch_unchecked(
            &client,
            CubeCount::Static(cubes, 1, 1),
            CubeDim::new_2d(lanes.count, (plan.rows * plan.planes) as u32),
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

/// Rows of units that share a row of `steps` vectors: as many as have two vectors for each unit, within
/// 256 units. A norm is short, and what it costs is waiting.
fn planes(steps: usize, lanes: Lanes) -> usize {
    let count = lanes.count as usize;
    if count == 1 {
        return 1;
    }
    let most = (UNITS as usize / count).max(1);
    (1..=most).rev().find(|planes| steps >= 2 * planes * count).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernels::lanes::Reduce;

    #[test]
    fn a_long_row_gets_a_whole_cube() {
        let of = |count, reduce| Lanes { count, reduce };
        assert_eq!(planes(512, of(32, Reduce::Plane)), 8);
        assert_eq!(planes(512, of(64, Reduce::Plane)), 4);
        assert_eq!(planes(128, of(32, Reduce::Shared)), 2);
        assert_eq!(planes(16, of(32, Reduce::Plane)), 1);
        assert_eq!(planes(512, of(1, Reduce::Alone)), 1);
    }
}
