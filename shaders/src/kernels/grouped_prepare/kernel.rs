//! The `#[cube]` source: a unit an element of a token's queries, keys and values.

use cubecl::prelude::*;

use crate::kernels::elementwise::rotated;
use crate::kernels::latent_write::kernel::kept;
use crate::rotary::Pairs;

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Plan {
    /// Numbers of a token's queries.
    pub(super) queries: usize,
    /// Numbers of a token's keys, and of its values.
    pub(super) keys: usize,
    /// `d`.
    pub(super) width: usize,
    /// Which elements are rotated together.
    pub(super) pairs: Pairs,
    /// Bits of the largest number that the caches hold (f32).
    pub(super) largest: u32,
}

/// Element `at` of `x`, a token's vectors of width `d`, rotated by the angles that begin at `angle`.
#[cube]
fn turned(
    x: &[f32],
    cos: &[f32],
    sin: &[f32],
    from: usize,
    angle: usize,
    at: usize,
    #[comptime] plan: Plan,
) -> f32 {
    let element = at % plan.width;
    rotated(x, cos, sin, from + at - element, angle, element, plan.width, plan.pairs)
}

/// A row of cubes takes a token.
#[cube(launch_unchecked)]
pub(super) fn grouped_prepare_kernel<E: Float>(
    q: &[f32],
    k: &[f32],
    v: &[f32],
    cos: &[f32],
    sin: &[f32],
    slots: &[i32],
    keys: &mut [E],
    values: &mut [E],
    out: &mut [f32],
    #[comptime] plan: Plan,
    #[define(E)] _dtype: ElemType,
) {
    let token = CUBE_POS_Y as usize;
    let at = CUBE_POS_X as usize * CUBE_DIM_X as usize + UNIT_POS_X as usize;
    let angle = token * plan.width;
    let to = slots[token] as usize * plan.keys;
    if at < plan.queries {
        let from = token * plan.queries;
        out[from + at] = turned(q, cos, sin, from, angle, at, plan);
    } else if at < comptime![plan.queries + plan.keys] {
        let at = at - plan.queries;
        let value = turned(k, cos, sin, token * plan.keys, angle, at, plan);
        keys[to + at] = kept::<E>(value, plan.largest);
    } else if at < comptime![plan.queries + 2 * plan.keys] {
        let at = at - comptime![plan.queries + plan.keys];
        values[to + at] = kept::<E>(v[token * plan.keys + at], plan.largest);
    }
}
