//! The kernel in plain Rust, with its tiling: cubes, then rows of units, then lanes.
//!
//! It shows that splitting, rescaling and merging are sound without a device, and for tilings that
//! the devices at hand do not choose. Tiles are blocks of 32 rows whose products one unit forms.

use super::variant::{Parts, Tiling};
use crate::MASKED;

/// The operands of one key-value head of one sequence.
struct Operands<'a> {
    /// `[queries, key]`.
    q: &'a [f32],
    /// `[span, key]`.
    keys: &'a [f32],
    /// `[span, value]`.
    values: &'a [f32],
    /// Last row that each query sees.
    last: &'a [usize],
    key: usize,
    value: usize,
    scale: f32,
}

/// What a query knows after some of the rows.
struct Partial {
    highest: f32,
    total: f32,
    sum: Vec<f32>,
}

impl Operands<'_> {
    /// `q · scale · k`, each lane's share by itself.
    fn score(&self, query: usize, row: usize, lanes: usize) -> f32 {
        let (q, k) = (&self.q[query * self.key..], &self.keys[row * self.key..]);
        let share = |lane| -> f32 {
            (lane..self.key).step_by(lanes).map(|at| q[at] * self.scale * k[at]).sum()
        };
        (0..lanes).map(share).sum()
    }

    fn attend(&self, query: usize, part: std::ops::Range<usize>, tiling: &Tiling) -> Partial {
        let lanes = tiling.lanes.count as usize;
        let mut kept = Partial { highest: MASKED, total: 0.0, sum: vec![0.0; self.value] };
        for block in part.clone().step_by(tiling.rows) {
            let seen = block..(block + tiling.rows).min(self.last[query] + 1).min(part.end);
            let scores: Vec<f32> = seen.clone().map(|s| self.score(query, s, lanes)).collect();
            let raised = scores.iter().fold(kept.highest, |all, &score| all.max(score));
            let factor = (kept.highest - raised).exp();
            let weights: Vec<f32> = scores.iter().map(|score| (score - raised).exp()).collect();
            kept.highest = raised;
            kept.total = kept.total * factor + weights.iter().sum::<f32>();
            for (at, sum) in kept.sum.iter_mut().enumerate() {
                *sum *= factor;
                for (row, weight) in seen.clone().zip(&weights) {
                    *sum += weight * self.values[row * self.value + at];
                }
            }
        }
        kept
    }

    fn decode(&self, tiling: &Tiling, parts: Parts) -> Vec<f32> {
        let span = self.keys.len() / self.key;
        let mut out = Vec::new();
        for query in 0..self.last.len() {
            let part = |i: usize| i * parts.rows..((i + 1) * parts.rows).min(span);
            let all: Vec<Partial> =
                (0..parts.count).map(|i| self.attend(query, part(i), tiling)).collect();
            let highest = all.iter().fold(MASKED, |all, part| all.max(part.highest));
            let weight = |part: &Partial| (part.highest - highest).exp();
            let total: f32 = all.iter().map(|part| weight(part) * part.total).sum();
            out.extend(
                (0..self.value).map(|at| {
                    all.iter().map(|part| weight(part) * part.sum[at]).sum::<f32>() / total
                }),
            );
        }
        out
    }

    /// The formula in f64.
    fn formula(&self) -> Vec<f64> {
        let mut out = Vec::new();
        for (query, &last) in self.last.iter().enumerate() {
            let dot = |row: usize| -> f64 {
                let term = |at| {
                    f64::from(self.q[query * self.key + at])
                        * f64::from(self.keys[row * self.key + at])
                };
                (0..self.key).map(term).sum::<f64>() * f64::from(self.scale)
            };
            let scores: Vec<f64> = (0..=last).map(dot).collect();
            let total: f64 = scores.iter().map(|score| score.exp()).sum();
            out.extend((0..self.value).map(|at| {
                let value = |row: usize| f64::from(self.values[row * self.value + at]);
                scores.iter().enumerate().map(|(row, s)| s.exp() * value(row)).sum::<f64>() / total
            }));
        }
        out
    }
}

/// Numbers in `-1..=1` without a pattern (Weyl's sequence of the golden ratio).
fn numbers(count: usize, seed: usize) -> Vec<f32> {
    let part = |i: usize| ((i + 1) as f64 * 0.618_033_988_749_895 * (seed + 1) as f64).fract();
    (0..count).map(|i| (2.0 * part(i) - 1.0) as f32).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernels::lanes::{Lanes, Reduce};

    /// With all numbers within 1, a score of `d` terms is off by `δ ≤ (d + 3) d scale U`, a weight
    /// by a factor of `e^(2δ)` and 16 U of its two exponentials, and a sum of `n` weights, rescaled
    /// each block, by `2n U` of its size, as is its divisor.
    fn bound(key: usize, rows: usize, scale: f32) -> f64 {
        let unit = 1.0 / f64::from(1_u32 << 24);
        let score = (key + 3) as f64 * key as f64 * f64::from(scale) * unit;
        2.0 * (2.0 * score + (16 + 2 * rows) as f64 * unit)
    }

    #[test]
    fn every_tiling_gives_the_formula() {
        for (span, queries) in [(1, 1), (2, 2), (31, 3), (33, 1), (500, 5)] {
            let (key, value, scale) = (19, 11, 0.9);
            let q = numbers(queries * key, 1);
            let (keys, values) = (numbers(span * key, 2), numbers(span * value, 3));
            let last: Vec<usize> = (0..queries).map(|query| span - 1 - query % span / 2).collect();
            let operands =
                Operands { q: &q, keys: &keys, values: &values, last: &last, key, value, scale };
            let expected = operands.formula();
            for (lanes, rows, part_rows) in
                [(1, 1, 512), (1, 1, 8), (32, 4, 64), (7, 4, 4), (1, 32, 64)]
            {
                let lanes = Lanes { count: lanes, reduce: Reduce::Shared };
                let tiling = Tiling { lanes, planes: 1, queries: 1, rows, split: true };
                let parts = Parts { count: span.div_ceil(part_rows), rows: part_rows };
                let found = operands.decode(&tiling, parts);
                for (found, expected) in found.iter().zip(&expected) {
                    let error = (f64::from(*found) - expected).abs();
                    assert!(error <= bound(key, span, scale), "{span} rows, {tiling:?}: {error}");
                }
            }
        }
    }
}
