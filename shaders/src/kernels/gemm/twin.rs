//! The tiling in plain Rust: which elements are staged, multiplied and written, and how often.

use super::variant::tests::all;
use super::variant::{BLOCK, Engine, FRAGMENT, PLANES, Variant};

/// How often each element of a tile's product is written, `[rows, cols]`.
fn written(variant: Variant) -> Vec<usize> {
    let mut counts = vec![0; variant.rows * variant.cols];
    if variant.engine == Engine::Registers {
        let [over_rows, over_cols, _] = variant.grid();
        for unit in 0..over_rows * over_cols {
            for at in 0..BLOCK * BLOCK {
                let row = unit / over_cols + at / BLOCK * over_rows;
                let col = unit % over_cols + at % BLOCK * over_cols;
                counts[row * variant.cols + col] += 1;
            }
        }
        return counts;
    }
    let [over_rows, over_cols, _] = variant.planes();
    let [rows, cols, _] = variant.fragments();
    for fragment in 0..rows * cols {
        for at in 0..over_rows * over_cols * FRAGMENT * FRAGMENT {
            let (tile, element) = (at / (FRAGMENT * FRAGMENT), at % (FRAGMENT * FRAGMENT));
            let row = (tile / over_cols * rows + fragment / cols) * FRAGMENT + element / FRAGMENT;
            let col = (tile % over_cols * cols + fragment % cols) * FRAGMENT + element % FRAGMENT;
            counts[row * variant.cols + col] += 1;
        }
    }
    counts
}

/// How often each element of a step enters each sum of a tile, `[rows, cols, step]`.
fn multiplied(variant: Variant) -> Vec<usize> {
    let mut counts = vec![0; variant.rows * variant.cols * variant.step];
    if variant.engine == Engine::Registers {
        let [over_rows, over_cols, over_step] = variant.grid();
        let part = variant.step_vectors() / over_step * variant.vector;
        for unit in 0..variant.units() {
            let (over, col) = (unit / over_cols, unit % over_cols);
            for at in 0..BLOCK * BLOCK {
                let row = over % over_rows + at / BLOCK * over_rows;
                let col = col + at % BLOCK * over_cols;
                for k in over / over_rows * part..(over / over_rows + 1) * part {
                    counts[(row * variant.cols + col) * variant.step + k] += 1;
                }
            }
        }
        return counts;
    }
    let [over_rows, over_cols, _] = variant.planes();
    let [rows, cols, steps] = variant.fragments();
    for plane in 0..PLANES {
        let over = plane / over_cols;
        let first_row = over % over_rows * rows * FRAGMENT;
        let first_col = plane % over_cols * cols * FRAGMENT;
        let first_k = over / over_rows * steps * FRAGMENT;
        for row in first_row..first_row + rows * FRAGMENT {
            for col in first_col..first_col + cols * FRAGMENT {
                for k in first_k..first_k + steps * FRAGMENT {
                    counts[(row * variant.cols + col) * variant.step + k] += 1;
                }
            }
        }
    }
    counts
}

/// How often each vector of `rows` is staged.
fn staged(variant: Variant, rows: usize) -> Vec<usize> {
    let vectors = variant.step_vectors();
    let mut counts = vec![0; rows * vectors];
    for unit in 0..variant.units() {
        for pass in 0..variant.passes(rows) {
            let row = unit / vectors + pass * variant.pass();
            if row < rows {
                counts[row * vectors + unit % vectors] += 1;
            }
        }
    }
    counts
}

#[test]
fn every_element_is_staged_multiplied_and_written_once() {
    for facts in all() {
        let variant = Variant::choose(facts);
        let once = |counts: Vec<usize>| counts.into_iter().all(|count| count == 1);
        assert!(once(written(variant)), "{variant:?}");
        assert!(once(staged(variant, variant.rows)), "{variant:?}");
        assert!(once(staged(variant, variant.cols)), "{variant:?}");
        assert!(once(multiplied(variant)), "{variant:?}");
    }
}
