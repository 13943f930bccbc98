//! The `#[cube]` source: a cube a token.

use cubecl::prelude::*;

use super::super::elementwise::rotated;
use crate::rotary::Pairs;

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Plan {
    /// `r`.
    pub(super) rank: usize,
    /// `d_r`.
    pub(super) rotated: usize,
    /// Units of the cube, a power of two.
    pub(super) units: usize,
    /// Bits of ε (f32).
    pub(super) epsilon: u32,
    /// Which elements are rotated together.
    pub(super) pairs: Pairs,
}

/// Writes one token's row.
#[cube(launch_unchecked)]
pub(super) fn latent_write_kernel(
    kv: &[f32],
    weight: &[f32],
    cos: &[f32],
    sin: &[f32],
    slots: &[i32],
    cache: &mut [f32],
    #[comptime] plan: Plan,
) {
    let mut scratch = Shared::<[f32]>::new_slice(comptime![plan.units]);
    let token = CUBE_POS_X as usize;
    let own = UNIT_POS as usize;
    let from = token * comptime![plan.rank + plan.rotated];
    let to = slots[token] as usize * comptime![plan.rank + plan.rotated];
    let mut square = 0.0f32;
    let mut at = own;
    while at < comptime![plan.rank] {
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
    let scale = 1.0f32 / mean.sqrt();
    let mut at = own;
    while at < comptime![plan.rank] {
        cache[to + at] = kv[from + at] * scale * weight[at];
        at += comptime![plan.units];
    }
    let mut at = own;
    while at < comptime![plan.rotated] {
        let first = from + plan.rank;
        let angle = token * plan.rotated;
        cache[to + plan.rank + at] =
            rotated(kv, cos, sin, first, angle, at, plan.rotated, plan.pairs);
        at += comptime![plan.units];
    }
}
