//! The `#[cube]` source: the merging of parts.

use cubecl::prelude::*;

/// The highest `m` of `parts` parts from `first` on, found by all units of the cube together.
#[cube]
fn highest_of(sums: &[f32], first: usize, parts: usize) -> f32 {
    let units = comptime![MERGED * MERGING];
    let mut scratch = Shared::<[f32]>::new_slice(units);
    let own = UNIT_POS as usize;
    let mut highest = sums[(first + own.min(parts - 1)) * 2];
    let mut part = own + units;
    while part < parts {
        highest = highest.max(sums[(first + part) * 2]);
        part += units;
    }
    scratch[own] = highest;
    sync_cube();
    #[unroll]
    for round in 0..comptime![units.ilog2()] {
        let half = comptime![(units / 2) >> round];
        if own < half {
            let other = scratch[own + half];
            scratch[own] = scratch[own].max(other);
        }
        sync_cube();
    }
    scratch[0]
}

/// Parts that a unit has under way at once.
const UNDER_WAY: usize = 4;

/// `out[q] = Σ_p e^(m_p − m) · partial[q, p] / Σ_p e^(m_p − m) · l_p` with `m` the highest `m_p`.
///
/// A cube takes 32 vectors of one query's `out` `[queries, value]`, and each row of its units some of
/// the parts.
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
    let mut totals = Shared::<[f32]>::new_slice(MERGING);
    let query = (CUBE_POS_Z * CUBE_COUNT_Y + CUBE_POS_Y).min(queries - 1u32) as usize;
    let own = CUBE_POS_X as usize * MERGED + UNIT_POS_X as usize;
    let at = own.min(comptime![value - 1]);
    let parts = parts as usize;
    let first = query * parts;
    let highest = highest_of(sums, first, parts);
    let mut sum = Vector::<f32, N>::zeroed();
    let mut total = 0.0f32;
    for block in 0..parts.div_ceil(comptime![MERGING * UNDER_WAY]) {
        #[unroll]
        for step in 0..UNDER_WAY {
            let part = (block * UNDER_WAY + step) * MERGING + UNIT_POS_Y as usize;
            // A part beyond the last is the last again, and weighs nothing.
            let slot = first + part.min(parts - 1);
            let mut weight = 0.0f32;
            if part < parts {
                weight = (sums[slot * 2] - highest).exp();
            }
            total += weight * sums[slot * 2 + 1];
            sum += partial[slot * value + at] * Vector::<f32, N>::new(weight);
        }
    }
    scratch[UNIT_POS as usize] = sum;
    if UNIT_POS_X == 0 {
        totals[UNIT_POS_Y as usize] = total;
    }
    sync_cube();
    if UNIT_POS_Y == 0 && own < value {
        let mut sum = Vector::<f32, N>::zeroed();
        let mut total = 0.0f32;
        for row in 0..MERGING {
            sum += scratch[row * MERGED + UNIT_POS_X as usize];
            total += totals[row];
        }
        out[query * value + own] = sum / Vector::<f32, N>::new(total);
    }
}

/// Vectors that a cube merges.
pub(crate) const MERGED: usize = 32;

/// Rows of units that share the parts.
pub(crate) const MERGING: usize = 8;
