//! The `#[cube]` source: the merging of parts.

use cubecl::prelude::*;

use crate::MASKED;

/// Vectors that a cube merges.
pub(crate) const MERGED: usize = 16;

/// Rows of units that share the parts.
pub(crate) const MERGING: usize = 16;

/// Parts that a unit has under way at once: all of up to 128.
const UNDER_WAY: usize = 8;

/// What a unit has merged.
#[derive(CubeType)]
struct Merged<N: Size> {
    /// The highest `m`.
    highest: f32,
    /// `Σ e^(m_p − m) l_p`.
    total: f32,
    /// `Σ e^(m_p − m) partial_p`.
    sum: Vector<f32, N>,
}

/// `e^(part − highest)` for a part with rows.
#[cube]
fn weight_of(part: f32, highest: f32) -> f32 {
    let mut weight = 0.0f32;
    if part > comptime![MASKED * 0.5] {
        weight = (part - highest).exp();
    }
    weight
}

/// `weight · value`; 0 for a weight of 0, whatever the value is: a part without rows leaves what was there.
#[cube]
fn weighed<N: Size>(value: Vector<f32, N>, weight: f32) -> Vector<f32, N> {
    let mut product = Vector::<f32, N>::zeroed();
    if weight > 0.0f32 {
        product = value * Vector::<f32, N>::new(weight);
    }
    product
}

/// This unit's share of the `parts` parts from `first` on, at vector `at`.
#[cube]
fn share<N: Size>(
    partial: &[Vector<f32, N>],
    sums: &[f32],
    first: usize,
    parts: usize,
    at: usize,
    #[comptime] value: usize,
) -> Merged<N> {
    let mut merged = Merged::<N> {
        highest: comptime![MASKED].runtime(),
        total: 0.0f32,
        sum: Vector::<f32, N>::zeroed(),
    };
    for block in 0..parts.div_ceil(comptime![MERGING * UNDER_WAY]) {
        let mut highest = Array::<f32>::new(UNDER_WAY);
        let mut totals = Array::<f32>::new(UNDER_WAY);
        let mut values = Array::<Vector<f32, N>>::new(UNDER_WAY);
        let before = merged.highest;
        #[unroll]
        for step in 0..UNDER_WAY {
            let part = (block * UNDER_WAY + step) * MERGING + UNIT_POS_Y as usize;
            // A part beyond the last is the last again, and weighs nothing.
            let slot = first + part.min(parts - 1);
            highest[step] = sums[slot * 2];
            if part >= parts {
                highest[step] = comptime![MASKED].runtime();
            }
            totals[step] = sums[slot * 2 + 1];
            values[step] = partial[slot * value + at];
            merged.highest = merged.highest.max(highest[step]);
        }
        let kept = weight_of(before, merged.highest);
        merged.total *= kept;
        merged.sum *= Vector::<f32, N>::new(kept);
        #[unroll]
        for step in 0..UNDER_WAY {
            let weight = weight_of(highest[step], merged.highest);
            merged.total += weight * totals[step];
            merged.sum += weighed::<N>(values[step], weight);
        }
    }
    merged
}

/// `out[q] = Σ_p e^(m_p − m) · partial[q, p] / Σ_p e^(m_p − m) · l_p` with `m` the highest `m_p`.
///
/// A cube takes 16 vectors of one query's `out` `[queries, value]`, and each row of its units some of
/// the parts, which it merges by itself first.
#[cube(launch_unchecked)]
pub(crate) fn merge_kernel<N: Size>(
    partial: &[Vector<f32, N>],
    sums: &[f32],
    out: &mut [Vector<f32, N>],
    queries: u32,
    parts: u32,
    #[comptime] value: usize,
) {
    let mut scratch = Shared::<[Vector<f32, N>]>::new_slice(comptime![MERGED * MERGING]);
    let mut highest = Shared::<[f32]>::new_slice(MERGING);
    let mut totals = Shared::<[f32]>::new_slice(MERGING);
    let query = (CUBE_POS_Z * CUBE_COUNT_Y + CUBE_POS_Y).min(queries - 1u32) as usize;
    let own = CUBE_POS_X as usize * MERGED + UNIT_POS_X as usize;
    let at = own.min(comptime![value - 1]);
    let parts = parts as usize;
    let merged = share::<N>(partial, sums, query * parts, parts, at, value);
    scratch[UNIT_POS as usize] = merged.sum;
    if UNIT_POS_X == 0 {
        highest[UNIT_POS_Y as usize] = merged.highest;
        totals[UNIT_POS_Y as usize] = merged.total;
    }
    sync_cube();
    if UNIT_POS_Y == 0 && own < value {
        let mut best = highest[0];
        for row in 1..MERGING {
            best = best.max(highest[row]);
        }
        let mut sum = Vector::<f32, N>::zeroed();
        let mut total = 0.0f32;
        for row in 0..MERGING {
            let weight = weight_of(highest[row], best);
            sum += weighed::<N>(scratch[row * MERGED + UNIT_POS_X as usize], weight);
            total += weight * totals[row];
        }
        out[query * value + own] = sum / Vector::<f32, N>::new(total);
    }
}
