//! RMSNorm in one launch: a row of units a token, or a cube where the token is long.
//!
//! `y = x · rsqrt(mean(x²) + ε) · w` for `x` `[.., width]` and `w` `[width]`, f32, result as `x`.
//!
//! Cost: each element is read twice (the second time from a cache) and written once.

mod kernel;
#[cfg(test)]
mod twin;
mod variant;

use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use self::kernel::rms_norm_kernel;
use self::variant::Plan;
use super::empty_like;
use super::lanes::Lanes;

/// Launches the kernel over the last dimension of `x`.
pub(crate) fn launch(x: CubeTensor, weight: CubeTensor, epsilon: f64) -> CubeTensor {
    let shape = x.meta.shape().clone();
    let width = shape.iter().last().copied().unwrap_or(1);
    let rows = shape.num_elements() / width;
    let out = empty_like(&x, shape, x.dtype);
    let client = x.client.clone();
    let plan = Plan::new(width, epsilon, Lanes::of(&client));
    let cubes = rows.div_ceil(plan.rows) as u32;
    // SAFETY: a row of units reads and writes one row, clamped to those there are.
    unsafe {
        rms_norm_kernel::launch_unchecked(
            &client,
            CubeCount::Static(cubes, 1, 1),
            CubeDim::new_2d(plan.lanes.count, (plan.rows * plan.planes) as u32),
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
