//! Operations that treat each element by itself.

use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use super::{UNITS, empty_like};
use crate::rotary::Pairs;

/// The largest exponent that is taken: beyond 88.7, `exp` overflows in f32.
const LARGEST: f32 = 87.0;

/// `1 + e^(-z)`, for large `e^(-z)` a large finite number: WGSL promises nothing about infinities.
#[cube]
pub(crate) fn one_plus_exp_of_minus(z: f32) -> f32 {
    1.0f32 + (-z).min(comptime![LARGEST].runtime()).exp()
}

/// `silu(z) = z / (1 + e^(-z))`.
#[cube]
pub(crate) fn silu(z: f32) -> f32 {
    z / one_plus_exp_of_minus(z)
}

/// `out = gate / (1 + exp(-gate)) · up`.
#[cube(launch_unchecked)]
fn swiglu_kernel(gate: &[f32], up: &[f32], out: &mut [f32], count: u32) {
    let at = ABSOLUTE_POS;
    if at < count as usize {
        let z = gate[at];
        out[at] = silu(z) * up[at];
    }
}

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

/// Element `at` of the rotated vector that begins at `first`, by the angles that begin at `angle`.
#[cube]
pub(crate) fn rotated(
    x: &[f32],
    cos: &[f32],
    sin: &[f32],
    first: usize,
    angle: usize,
    at: usize,
    #[comptime] width: usize,
    #[comptime] pairs: Pairs,
) -> f32 {
    let mut partner = at + comptime![width / 2];
    if comptime![pairs == Pairs::Interleaved] {
        partner = at + 1 - at % 2 * 2;
    } else if at >= comptime![width / 2] {
        partner = at - comptime![width / 2];
    }
    x[first + at] * cos[angle + at] + x[first + partner] * sin[angle + at]
}

/// `out[t, h, i] = x[t, h, i] · cos[t, i] + x[t, h, partner[i]] · sin[t, i]`.
#[cube(launch_unchecked)]
fn rotate_kernel(
    x: &[f32],
    cos: &[f32],
    sin: &[f32],
    partner: &[i32],
    out: &mut [f32],
    count: u32,
    #[comptime] heads: usize,
    #[comptime] width: usize,
) {
    let at = ABSOLUTE_POS;
    if at < count as usize {
        let element = at % width;
        let row = at - element;
        let angle = at / comptime![heads * width] * width + element;
        out[at] = x[at] * cos[angle] + x[row + partner[element] as usize] * sin[angle];
    }
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
