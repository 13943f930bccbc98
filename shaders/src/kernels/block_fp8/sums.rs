//! Sums over rows of a block-FP8 weight, as the units of a cube form them together: what the kernels
//! of linear layers and of experts share. `products.rs` has the like for plain weights.

use cubecl::prelude::*;

use super::super::products::{Plan, share};
use super::decode::{Decoding, decode_all};
use crate::fp8::{BLOCK, PACKED};

/// Words of a block's row.
const BLOCK_WORDS: usize = BLOCK / PACKED;

/// Four numbers of `x`, which meet the four codes of a word.
pub(super) type Four = Const<4>;

/// What is fixed when a kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Fp8Plan {
    /// The sums, and how units share them; its vectors have one component.
    pub(super) sums: Plan,
    /// Words of a vector of codes.
    pub(super) words: usize,
    /// How codes are expanded.
    pub(super) decoding: Decoding,
}

impl Fp8Plan {
    /// Vectors of codes in a row.
    pub(super) fn steps(&self) -> usize {
        self.x_steps() / self.words
    }

    /// Words of codes in a row, and vectors of `x` in one of its rows.
    pub(super) fn x_steps(&self) -> usize {
        self.sums.width / PACKED
    }

    /// Scales of a row.
    pub(super) fn blocks(&self) -> usize {
        self.sums.width.div_ceil(BLOCK)
    }
}

/// Which rows are summed.
#[derive(CubeType)]
pub(super) struct Place {
    /// This unit's first row of the weight.
    pub(super) first: usize,
    /// Rows of the weight.
    pub(super) rows: usize,
    /// The vector of `x` that its rows begin with.
    pub(super) x_from: usize,
    /// The vector of codes that the weight begins with.
    pub(super) codes_from: usize,
    /// The scale that the weight begins with.
    pub(super) scales_from: usize,
}

/// Adds this unit's share of `x Wᵀ`, and of `x Vᵀ` for a second weight, but for [`Decoding::unit`], for the rows
/// from `first` on; with `norm`, of `(x · norm) Wᵀ`, and adds the squares of `x`.
///
/// Rows beyond the last are the last again, so that all units meet in the sum.
#[cube]
pub(super) fn accumulate<N: Size>(
    x: &[Vector<f32, Four>],
    norm: &ComptimeOption<&[Vector<f32, Four>]>,
    codes: &[Vector<u32, N>],
    scales: &[f32],
    second_codes: &ComptimeOption<&[Vector<u32, N>]>,
    second_scales: &ComptimeOption<&[f32]>,
    sums: &mut Array<Vector<f32, Const<1>>>,
    place: &Place,
    #[comptime] plan: Fp8Plan,
) {
    let sharing = comptime![plan.sums.sharing()];
    let loads = comptime![plan.sums.variant.loads];
    let own = share(plan.sums);
    // Steps that every unit makes, in blocks whose loads are all under way before the first is used.
    let whole = comptime![plan.steps() / sharing];
    let blocks = comptime![whole / loads];
    for block in 0..blocks {
        let at = block * comptime![loads * sharing] + own;
        steps_of::<N>(
            x,
            norm,
            codes,
            scales,
            second_codes,
            second_scales,
            sums,
            place,
            at,
            loads,
            plan,
        );
    }
    let at = comptime![blocks * loads * sharing] + own;
    let rest = comptime![whole - blocks * loads];
    if comptime![rest > 0] {
        steps_of::<N>(
            x,
            norm,
            codes,
            scales,
            second_codes,
            second_scales,
            sums,
            place,
            at,
            rest,
            plan,
        );
    }
    if comptime![whole * sharing < plan.steps() && !crate::mutant::is("fp8_tail_one_short")] {
        let at = comptime![whole * sharing] + own;
        if at < comptime![plan.steps()] {
            steps_of::<N>(
                x,
                norm,
                codes,
                scales,
                second_codes,
                second_scales,
                sums,
                place,
                at,
                1usize,
                plan,
            );
        }
    }
}

/// [`accumulate`] for `count` steps of this unit, the first of which is `at`.
#[cube]
fn steps_of<N: Size>(
    x: &[Vector<f32, Four>],
    norm: &ComptimeOption<&[Vector<f32, Four>]>,
    codes: &[Vector<u32, N>],
    scales: &[f32],
    second_codes: &ComptimeOption<&[Vector<u32, N>]>,
    second_scales: &ComptimeOption<&[f32]>,
    sums: &mut Array<Vector<f32, Const<1>>>,
    place: &Place,
    at: usize,
    #[comptime] count: usize,
    #[comptime] plan: Fp8Plan,
) {
    let each = comptime![plan.sums.variant.rows * count];
    let sharing = comptime![plan.sums.sharing()];
    let mut stored = Array::<Vector<u32, N>>::new(comptime![plan.sums.products * each]);
    let mut factors = Array::<f32>::new(comptime![plan.sums.products * each]);
    #[unroll]
    for row in 0..comptime![plan.sums.variant.rows] {
        let clamped = (place.first + row).min(place.rows - 1);
        let codes_from = place.codes_from + clamped * comptime![plan.steps()] + at;
        let scales_from = place.scales_from
            + clamped / BLOCK
                * comptime![
                    plan.blocks() * (1 - crate::mutant::one("fp8_scale_of_the_first_rows"))
                ];
        #[unroll]
        for step in 0..count {
            let slot = comptime![row * count + step];
            let ahead = comptime![step * sharing];
            // A vector of codes lies within one block: both are powers of two of words.
            let block = (at + ahead)
                * comptime![
                    plan.words * (1 - crate::mutant::one("fp8_scale_of_the_first_columns"))
                ]
                / BLOCK_WORDS;
            stored[slot] = codes[codes_from + ahead];
            factors[slot] = scales[scales_from + block];
            #[comptime]
            match second_codes {
                ComptimeOption::Some(codes) => {
                    stored[comptime![each + slot]] = codes[codes_from + ahead];
                }
                ComptimeOption::None => {}
            }
            #[comptime]
            match second_scales {
                ComptimeOption::Some(scales) => {
                    factors[comptime![each + slot]] = scales[scales_from + block];
                }
                ComptimeOption::None => {}
            }
        }
    }
    #[unroll]
    for step in 0..count {
        let from = (at + comptime![step * sharing]) * comptime![plan.words];
        let values = values_of(x, norm, sums, place.x_from, from, plan);
        #[unroll]
        for product in 0..comptime![plan.sums.products] {
            #[unroll]
            for row in 0..comptime![plan.sums.variant.rows] {
                let slot = comptime![product * each + row * count + step];
                let parts = parts_of::<N>(stored[slot], &values, plan);
                #[unroll]
                for token in 0..comptime![plan.sums.tokens] {
                    let part = Vector::<f32, Const<1>>::new(parts[token] * factors[slot]);
                    sums[comptime![plan.sums.slot(product, row, token)]] += part;
                }
            }
        }
    }
}

/// What a vector of codes is multiplied with: `words` vectors of each token from vector `from` of its
/// row on, normed but for the scale of each row, whose squares are added up.
#[cube]
fn values_of(
    x: &[Vector<f32, Four>],
    norm: &ComptimeOption<&[Vector<f32, Four>]>,
    sums: &mut Array<Vector<f32, Const<1>>>,
    x_from: usize,
    from: usize,
    #[comptime] plan: Fp8Plan,
) -> Array<Vector<f32, Four>> {
    let mut values = Array::<Vector<f32, Four>>::new(comptime![plan.words * plan.sums.tokens]);
    #[unroll]
    for token in 0..comptime![plan.sums.tokens] {
        #[unroll]
        for word in 0..comptime![plan.words] {
            let given = x[x_from + comptime![token * plan.x_steps()] + from + word];
            #[comptime]
            let value = match norm {
                ComptimeOption::Some(norm) => {
                    let square = total_of(given, given);
                    sums[comptime![plan.sums.square(token)]] +=
                        Vector::<f32, Const<1>>::new(square);
                    given * norm[from + word]
                }
                ComptimeOption::None => given,
            };
            values[comptime![token * plan.words + word]] = value;
        }
    }
    values
}

/// The product of a vector of codes with the values of each token.
#[cube]
fn parts_of<N: Size>(
    codes: Vector<u32, N>,
    values: &Array<Vector<f32, Four>>,
    #[comptime] plan: Fp8Plan,
) -> Array<f32> {
    let mut parts = Array::<f32>::new(comptime![plan.sums.tokens]);
    #[unroll]
    for token in 0..comptime![plan.sums.tokens] {
        parts[token] = 0.0f32;
    }
    #[unroll]
    for word in 0..comptime![plan.words] {
        let numbers = decode_all(codes.extract(word), plan.decoding);
        #[unroll]
        for token in 0..comptime![plan.sums.tokens] {
            let value = values[comptime![token * plan.words + word]];
            #[unroll]
            for byte in 0..PACKED {
                parts[token] += numbers.extract(byte) * value.extract(byte);
            }
        }
    }
    parts
}

/// `Σ aᵢ bᵢ`.
#[cube]
fn total_of(a: Vector<f32, Four>, b: Vector<f32, Four>) -> f32 {
    let product = a * b;
    product.extract(0usize)
        + product.extract(1usize)
        + product.extract(2usize)
        + product.extract(3usize)
}
