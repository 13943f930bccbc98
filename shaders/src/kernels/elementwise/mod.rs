//! Operations that treat each element by itself, all in f32.
//!
//! | operation | shapes |
//! |---|---|
//! | `silu(gate) · up` | any, all three alike |
//! | `x[t, h, i] · cos[t, i] + x[t, h, partner[i]] · sin[t, i]` | `x` `[batch, tokens, heads, d]`, `cos` and `sin` `[tokens, d]`, `partner` `[d]` |
//!
//! Cost: each element is read once and written once; a rotation reads each twice, the second time from a
//! cache.

mod kernel;
#[cfg(test)]
mod twin;

use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

pub(crate) use self::kernel::{one_plus_exp_of_minus, rotated, silu};
use self::kernel::{rotate_kernel, swiglu_kernel};
use super::{UNITS, empty_like};

/// Launches `silu(gate) · up` over tensors of one shape.
pub(crate) fn swiglu(gate: CubeTensor, up: CubeTensor) -> CubeTensor {
    let shape = gate.meta.shape().clone();
    let count = shape.num_elements();
    let out = empty_like(&gate, shape, gate.dtype);
    let client = gate.client.clone();
    // SAFETY: every unit keeps below `count`, the length of the three tensors.
    unsafe {
        swiglu_kernel::launch_unchecked(
            &client,
            CubeCount::Static((count as u32).div_ceil(UNITS), 1, 1),
            CubeDim::new_1d(UNITS),
            gate.into_buffer_arg(),
            up.into_buffer_arg(),
            out.clone().into_buffer_arg(),
            count as u32,
        );
    }
    out
}

/// What a rotation reads beside the vectors.
pub(crate) struct Angles {
    /// `[tokens, width]`.
    pub(crate) cos: CubeTensor,
    /// `[tokens, width]`, signed.
    pub(crate) sin: CubeTensor,
    /// `[width]`.
    pub(crate) partner: CubeTensor,
}

/// Launches the rotation of `x` `[batch, tokens, heads, width]`.
pub(crate) fn rotate(x: CubeTensor, angles: Angles) -> CubeTensor {
    let shape = x.meta.shape().clone();
    let (heads, width) = (shape[2], shape[3]);
    let count = shape.num_elements();
    let out = empty_like(&x, shape, x.dtype);
    let client = x.client.clone();
    // SAFETY: every unit keeps below `count`; partners lie within a vector.
    unsafe {
        rotate_kernel::launch_unchecked(
            &client,
            CubeCount::Static((count as u32).div_ceil(UNITS), 1, 1),
            CubeDim::new_1d(UNITS),
            x.into_buffer_arg(),
            angles.cos.into_buffer_arg(),
            angles.sin.into_buffer_arg(),
            angles.partner.into_buffer_arg(),
            out.clone().into_buffer_arg(),
            count as u32,
            heads,
            width,
        );
    }
    out
}
