//! The `#[cube]` sources: a unit an element.

use cubecl::prelude::*;

use crate::rotary::Pairs;

/// The largest exponent that is taken: beyond 88.7, `exp` overflows in f32.
pub(super) const LARGEST: f32 = 87.0;

/// `1 + e^(-z)`, for large `e^(-z)` a large finite number: WGSL promises nothing about infinities.
#[cube]
pub(crate) fn one_plus_exp_of_minus(z: f32) -> f32 {
    if comptime![crate::mutant::is("silu_of_minus")] {
        1.0f32 + z.min(comptime![LARGEST].runtime()).exp()
    } else {
        1.0f32 + (-z).min(comptime![LARGEST].runtime()).exp()
    }
}

/// `silu(z) = z / (1 + e^(-z))`.
#[cube]
pub(crate) fn silu(z: f32) -> f32 {
    z / one_plus_exp_of_minus(z)
}

/// `out = gate / (1 + exp(-gate)) · up`.
#[cube(launch_unchecked)]
pub(super) fn swiglu_kernel(gate: &[f32], up: &[f32], out: &mut [f32], count: u32) {
    let at = ABSOLUTE_POS;
    if at < count as usize {
        let z = gate[at];
        out[at] = silu(z) * up[at];
    }
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
    if comptime![pairs == Pairs::Interleaved && !crate::mutant::is("rotated_halves_for_neighbours")]
    {
        partner = at + 1 - at % 2 * 2;
    } else if at >= comptime![width / 2] {
        partner = at - comptime![width / 2];
    }
    x[first + at] * cos[angle + at] + x[first + partner] * sin[angle + at]
}

/// `out[t, h, i] = x[t, h, i] · cos[t, i] + x[t, h, partner[i]] · sin[t, i]`.
#[cube(launch_unchecked)]
pub(super) fn rotate_kernel(
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
        if comptime![crate::mutant::is("rotate_without_partner")] {
            out[at] = x[at] * cos[angle] + x[at] * sin[angle];
        } else {
            out[at] = x[at] * cos[angle] + x[row + partner[element] as usize] * sin[angle];
        }
    }
}
