//! The `#[cube]` source: the merging of parts.

use cubecl::prelude::*;

use crate::MASKED;

/// How the units of a cube share the merging.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Merging {
    /// Vectors of a query.
    pub(crate) value: usize,
    /// Rows of units that share the parts.
    pub(crate) rows: usize,
    /// Vectors that a cube merges: units of a row.
    pub(crate) columns: usize,
    /// Parts that a unit has under way at once.
    pub(crate) under_way: usize,
}

/// Units of a cube.
const UNITS: usize = 256;

/// Most parts that a unit has under way at once.
const MOST: usize = 8;

impl Merging {
    /// For `parts` parts of queries of `value` vectors: a unit has as few parts as there can be, and all of
    /// up to 128 under way at once.
    pub(crate) fn choose(parts: usize, value: usize) -> Self {
        let rows = parts.next_power_of_two().min(16);
        let under_way = parts.div_ceil(rows).next_power_of_two().min(MOST);
        Self { value, rows, columns: UNITS / rows, under_way }
    }
}

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
pub(crate) fn weight_of(part: f32, highest: f32) -> f32 {
    let mut weight = 0.0f32;
    if part > comptime![MASKED * 0.5] {
        weight = (part - highest).exp();
    }
    weight
}

/// `weight · value`; 0 for a weight of 0, whatever the value is: a part without rows leaves what was there.
#[cube]
pub(crate) fn weighed<N: Size>(value: Vector<f32, N>, weight: f32) -> Vector<f32, N> {
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
    #[comptime] plan: Merging,
) -> Merged<N> {
    let under_way = comptime![plan.under_way];
    let mut merged = Merged::<N> {
        highest: comptime![MASKED].runtime(),
        total: 0.0f32,
        sum: Vector::<f32, N>::zeroed(),
    };
    for block in 0..parts.div_ceil(comptime![plan.rows * plan.under_way]) {
        let mut highest = Array::<f32>::new(under_way);
        let mut totals = Array::<f32>::new(under_way);
        let mut values = Array::<Vector<f32, N>>::new(under_way);
        let before = merged.highest;
        #[unroll]
        for step in 0..under_way {
            let part = (block * under_way + step) * comptime![plan.rows] + UNIT_POS_Y as usize;
            // A part beyond the last is the last again, and weighs nothing.
            let slot = first + part.min(parts - 1);
            highest[step] = sums[slot * 2];
            if part >= parts {
                highest[step] = comptime![MASKED].runtime();
            }
            totals[step] = sums[slot * 2 + 1];
            values[step] = partial[slot * plan.value + at];
            merged.highest = merged.highest.max(highest[step]);
        }
        let mut kept = weight_of(before, merged.highest);
        if comptime![crate::mutant::is("attention_parts_unweighed")] {
            kept = 1.0f32;
        }
        merged.total *= kept;
        merged.sum *= Vector::<f32, N>::new(kept);
        #[unroll]
        for step in 0..under_way {
            let weight = weight_of(highest[step], merged.highest);
            merged.total += weight * totals[step];
            merged.sum += weighed::<N>(values[step], weight);
        }
    }
    merged
}

/// `out[q] = Σ_p e^(m_p − m) · partial[q, p] / Σ_p e^(m_p − m) · l_p` with `m` the highest `m_p`.
///
/// A cube takes some vectors of one query's `out` `[queries, value]`, and each row of its units some of
/// the parts, which it merges by itself first.
#[cube(launch_unchecked)]
pub(crate) fn merge_kernel<N: Size>(
    partial: &[Vector<f32, N>],
    sums: &[f32],
    out: &mut [Vector<f32, N>],
    queries: u32,
    parts: u32,
    #[comptime] plan: Merging,
) {
    let mut scratch = Shared::<[Vector<f32, N>]>::new_slice(comptime![plan.rows * plan.columns]);
    let mut highest = Shared::<[f32]>::new_slice(comptime![plan.rows]);
    let mut totals = Shared::<[f32]>::new_slice(comptime![plan.rows]);
    let value = comptime![plan.value];
    let query = (CUBE_POS_Z * CUBE_COUNT_Y + CUBE_POS_Y).min(queries - 1u32) as usize;
    let own = CUBE_POS_X as usize * plan.columns + UNIT_POS_X as usize;
    let at = own.min(comptime![value - 1]);
    let parts = parts as usize;
    let merged = share::<N>(partial, sums, query * parts, parts, at, plan);
    scratch[UNIT_POS as usize] = merged.sum;
    if UNIT_POS_X == 0 {
        highest[UNIT_POS_Y as usize] = merged.highest;
        totals[UNIT_POS_Y as usize] = merged.total;
    }
    sync_cube();
    if UNIT_POS_Y == 0 && own < value {
        let mut best = highest[0];
        for row in 1..comptime![plan.rows] {
            best = best.max(highest[row]);
        }
        let mut sum = Vector::<f32, N>::zeroed();
        let mut total = 0.0f32;
        for row in 0..comptime![plan.rows] {
            let weight = weight_of(highest[row], best);
            sum += weighed::<N>(scratch[row * plan.columns + UNIT_POS_X as usize], weight);
            total += weight * totals[row];
        }
        out[query * value + own] = sum / Vector::<f32, N>::new(total);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_have_all_parts_and_few_that_are_not_there() {
        for parts in [2, 3, 5, 8, 16, 17, 33, 128, 129, 1000] {
            let Merging { rows, columns, under_way, .. } = Merging::choose(parts, 128);
            assert_eq!(rows * columns, UNITS, "{parts}");
            let held = rows * under_way;
            assert!(held >= parts.min(128), "{parts}: {held}");
            assert!(held <= 2 * parts.next_power_of_two(), "{parts}: {held}");
        }
    }
}
