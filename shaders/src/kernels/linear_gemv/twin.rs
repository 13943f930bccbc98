//! The kernel's tiling in plain Rust: cubes, rows of lanes, lanes, and their steps, in order.

use super::variant::tests::HEAD;
use super::variant::{Facts, Variant};
use super::{MOST_TOKENS, fold};

/// The tokens that each layer of cubes takes.
fn blocks(tokens: usize) -> impl Iterator<Item = std::ops::Range<usize>> {
    let each = tokens.min(MOST_TOKENS);
    (0..tokens.div_ceil(MOST_TOKENS)).map(move |layer| {
        let first = (layer * each).min(tokens - each);
        first..first + each
    })
}

#[test]
fn layers_of_cubes_take_every_token() {
    for tokens in [1, 7, 8, 9, 15, 16, 17, 64, 513] {
        let mut taken = vec![false; tokens];
        blocks(tokens).for_each(|block| taken[block].fill(true));
        assert!(taken.into_iter().all(|taken| taken), "{tokens} tokens");
    }
}

/// What the kernel writes for `x` `[tokens, width]` and `weight` `[rows, pitch]`, and how often it
/// writes each element.
fn linear(x: &[f32], weight: &[f32], facts: Facts) -> Vec<(f32, usize)> {
    let Facts { rows, width, pitch, sums: tokens, lanes, .. } = facts;
    let variant = Variant::choose(facts);
    let steps = width / variant.vector;
    let mut out = vec![(f32::NAN, 0); tokens * rows];
    let groups = variant.planes / variant.split;
    let [x_cubes, y_cubes] = fold(rows.div_ceil(variant.rows * groups));
    let sharing = lanes * variant.split;
    for group in 0..x_cubes * y_cubes * groups {
        let first = group * variant.rows;
        for row in 0..variant.rows {
            let from = (first + row).min(rows - 1) * pitch;
            for token in 0..tokens {
                let share = |own: usize| -> f32 {
                    let mut sums = vec![0.0; variant.vector];
                    for at in (own..steps).step_by(sharing) {
                        for (part, sum) in sums.iter_mut().enumerate() {
                            let element = at * variant.vector + part;
                            *sum += weight[from + element] * x[token * width + element];
                        }
                    }
                    sums.into_iter().sum()
                };
                let sum = (0..sharing).map(share).sum();
                if first + row < rows {
                    let (value, writes) = &mut out[token * rows + first + row];
                    *value = sum;
                    *writes += 1;
                }
            }
        }
    }
    out
}

/// Integers in `-3..=3`, whose sums are exact in any order.
fn integers(count: usize, seed: usize) -> Vec<f32> {
    (0..count).map(|index| ((index * 7919 + seed * 104_729) % 61 % 7) as f32 - 3.0).collect()
}

#[test]
fn every_output_is_written_once_and_is_the_product() {
    for lanes in [1, 8, 32, 64] {
        for (rows, width) in [(1, 1), (7, 3), (80, 256), (64, 4096), (129, 129), (9000, 10)] {
            for (tokens, padding) in [(1, 0), (3, 4), (8, 1)] {
                let pitch = width + padding;
                let facts = Facts { rows, width, pitch, sums: tokens, lanes, ..HEAD };
                let (x, weight) = (integers(tokens * width, 1), integers(rows * pitch, 2));
                let found = linear(&x, &weight, facts);
                for (at, (value, writes)) in found.into_iter().enumerate() {
                    let (token, row) = (at / rows, at % rows);
                    let stored = &weight[row * pitch..][..width];
                    let given = &x[token * width..][..width];
                    let product: f32 = stored.iter().zip(given).map(|(w, x)| w * x).sum();
                    assert_eq!((value, writes), (product, 1), "{facts:?}: row {row} of {token}");
                }
            }
        }
    }
}
