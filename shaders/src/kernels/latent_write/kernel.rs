//! The `#[cube]` source: a cube a token.

use cubecl::prelude::*;

use super::super::elementwise::rotated;
use super::super::packed_rows::write::pack_row;
use crate::cache::packed::Layout;
use crate::rotary::Pairs;

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Plan {
    /// `r`.
    pub(crate) rank: usize,
    /// `d_r`.
    pub(crate) rotated: usize,
    /// Units of the cube, a power of two.
    pub(crate) units: usize,
    /// Bits of ε (f32).
    pub(crate) epsilon: u32,
    /// Which elements are rotated together.
    pub(crate) pairs: Pairs,
    /// Bits of the largest number that the cache holds (f32).
    pub(crate) largest: u32,
}

/// `value` in the type of a cache, whose largest number has the bits `largest` (f32); what lies beyond becomes
/// the end of its range.
#[cube]
pub(crate) fn kept<E: Float>(value: f32, #[comptime] largest: u32) -> E {
    let largest = comptime![f32::from_bits(largest)];
    E::cast_from(value.max(-largest).min(largest))
}

/// [`write_row`] for each token.
#[cube(launch_unchecked)]
pub(super) fn latent_write_kernel<E: Float>(
    kv: &[f32],
    weight: &[f32],
    cos: &[f32],
    sin: &[f32],
    slots: &[i32],
    cache: &mut [E],
    #[comptime] plan: Plan,
    #[define(E)] _dtype: ElemType,
) {
    write_row::<E>(kv, weight, cos, sin, slots, cache, CUBE_POS_X as usize, plan);
}

/// Writes one token's row, by all units of the cube.
#[cube]
pub(crate) fn write_row<E: Float>(
    kv: &[f32],
    weight: &[f32],
    cos: &[f32],
    sin: &[f32],
    slots: &[i32],
    cache: &mut [E],
    token: usize,
    #[comptime] plan: Plan,
) {
    let from = token * comptime![plan.rank + plan.rotated];
    let to = slots[token] as usize * comptime![plan.rank + plan.rotated];
    let scale = norm_factor(kv, from, plan);
    let mut at = UNIT_POS as usize;
    while at < comptime![plan.rank] {
        cache[to + at] = kept::<E>(kv[from + at] * scale * weight[at], plan.largest);
        at += comptime![plan.units];
    }
    let mut at = UNIT_POS as usize;
    while at < comptime![plan.rotated] {
        let first = from + plan.rank;
        let angle = token * plan.rotated;
        let turned = rotated(kv, cos, sin, first, angle, at, plan.rotated, plan.pairs);
        cache[to + plan.rank + at] = kept::<E>(turned, plan.largest);
        at += comptime![plan.units];
    }
}

/// `rsqrt(mean(c²) + ε)` of the latent that begins with number `from`.
#[cube]
fn norm_factor(kv: &[f32], from: usize, #[comptime] plan: Plan) -> f32 {
    let mut scratch = Shared::<[f32]>::new_slice(comptime![plan.units]);
    let own = UNIT_POS as usize;
    let mut square = 0.0f32;
    let mut at = own;
    while at < comptime![plan.rank - crate::mutant::one("latent_norm_one_short")] {
        square += kv[from + at] * kv[from + at];
        at += comptime![plan.units];
    }
    scratch[own] = square;
    sync_cube();
    #[unroll]
    for round in 0..comptime![plan.units.ilog2()] {
        let half = comptime![(plan.units / 2) >> round];
        if own < half {
            let other = scratch[own + half];
            scratch[own] += other;
        }
        sync_cube();
    }
    let mean = scratch[0] / comptime![plan.rank as f32] + comptime![f32::from_bits(plan.epsilon)];
    1.0f32 / mean.sqrt()
}

/// [`write_row`] into packed rows, for each token.
#[cube(launch_unchecked)]
pub(super) fn latent_pack_kernel(
    kv: &[f32],
    weight: &[f32],
    cos: &[f32],
    sin: &[f32],
    slots: &[i32],
    cache: &mut [u32],
    #[comptime] plan: Plan,
    #[comptime] layout: Layout,
) {
    let mut row = Shared::<[f32]>::new_slice(comptime![layout.width]);
    let token = CUBE_POS_X as usize;
    let from = token * comptime![plan.rank + plan.rotated];
    let scale = norm_factor(kv, from, plan);
    let mut at = UNIT_POS as usize;
    while at < comptime![plan.rank] {
        row[at] = kv[from + at] * scale * weight[at];
        at += comptime![plan.units];
    }
    let mut at = UNIT_POS as usize;
    while at < comptime![plan.rotated] {
        let (first, angle) = (from + plan.rank, token * plan.rotated);
        row[plan.rank + at] = rotated(kv, cos, sin, first, angle, at, plan.rotated, plan.pairs);
        at += comptime![plan.units];
    }
    let to = slots[token] as usize * comptime![layout.words()];
    pack_row(&row, cache, to, layout, plan.units);
}
