//! Sums over rows of a packed weight, as the units of a cube form them together: what the kernels
//! of linear layers and of experts share. `products.rs` has the like for plain weights; what depends on
//! the blocks of ggml is in `quant.rs`.

use cubecl::prelude::*;

use super::super::products::{Plan, share};
use super::decode::{Decoding, decode_all};
use super::quant::block_steps_of;
use crate::fp8::{BLOCK, PACKED};
use crate::quant::Format;

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
    pub(super) expansion: Expansion,
}

/// How the codes of a weight are expanded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Expansion {
    /// Block FP8.
    Fp8(Decoding),
    /// Blocks of ggml.
    Blocks(Format),
}

impl Fp8Plan {
    /// Steps of a row: what a unit reads of codes at once.
    pub(super) fn steps(&self) -> usize {
        self.sums.width / self.values()
    }

    /// Codes of a step.
    pub(super) fn values(&self) -> usize {
        match self.expansion {
            Expansion::Fp8(_) => self.words * PACKED,
            Expansion::Blocks(format) => format.values(self.words),
        }
    }

    /// Vectors of codes in a row.
    pub(super) fn vectors(&self) -> usize {
        match self.expansion {
            Expansion::Fp8(_) => self.steps(),
            Expansion::Blocks(format) => self.steps() * format.reads(),
        }
    }

    /// Vectors of scales in a row; of block FP8, in a row of blocks.
    pub(super) fn row_scales(&self) -> usize {
        match self.expansion {
            Expansion::Fp8(_) => self.blocks(),
            Expansion::Blocks(format) => {
                format.scale_words(self.sums.width) / format.scale_vector()
            }
        }
    }

    /// What is multiplied with a sum of expanded numbers.
    pub(super) fn unit(&self) -> f32 {
        match self.expansion {
            Expansion::Fp8(decoding) => decoding.unit(),
            Expansion::Blocks(_) => 1.0,
        }
    }

    /// How block FP8 is expanded.
    fn decoding(&self) -> Decoding {
        match self.expansion {
            Expansion::Fp8(decoding) => decoding,
            Expansion::Blocks(_) => Decoding::Singly,
        }
    }

    /// The blocks of ggml, where the weight is in them.
    fn format(&self) -> Option<Format> {
        match self.expansion {
            Expansion::Fp8(_) => None,
            Expansion::Blocks(format) => Some(format),
        }
    }

    /// Vectors of `x` in one of its rows.
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
pub(super) fn accumulate<N: Size, M: Size>(
    x: &[Vector<f32, Four>],
    norm: &ComptimeOption<&[Vector<f32, Four>]>,
    codes: &[Vector<u32, N>],
    scales: &[Vector<u32, M>],
    second_codes: &ComptimeOption<&[Vector<u32, N>]>,
    second_scales: &ComptimeOption<&[Vector<u32, M>]>,
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
        steps_of::<N, M>(
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
        steps_of::<N, M>(
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
            steps_of::<N, M>(
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
fn steps_of<N: Size, M: Size>(
    x: &[Vector<f32, Four>],
    norm: &ComptimeOption<&[Vector<f32, Four>]>,
    codes: &[Vector<u32, N>],
    scales: &[Vector<u32, M>],
    second_codes: &ComptimeOption<&[Vector<u32, N>]>,
    second_scales: &ComptimeOption<&[Vector<u32, M>]>,
    sums: &mut Array<Vector<f32, Const<1>>>,
    place: &Place,
    at: usize,
    #[comptime] count: usize,
    #[comptime] plan: Fp8Plan,
) {
    #[comptime]
    match plan.format() {
        Some(format) => block_steps_of::<N, M>(
            x,
            norm,
            codes,
            scales,
            second_codes,
            second_scales,
            sums,
            place,
            at,
            count,
            plan,
            format,
        ),
        None => fp8_steps_of::<N, M>(
            x,
            norm,
            codes,
            scales,
            second_codes,
            second_scales,
            sums,
            place,
            at,
            count,
            plan,
        ),
    }
}

/// [`steps_of`] for a weight in block FP8.
#[cube]
fn fp8_steps_of<N: Size, M: Size>(
    x: &[Vector<f32, Four>],
    norm: &ComptimeOption<&[Vector<f32, Four>]>,
    codes: &[Vector<u32, N>],
    scales: &[Vector<u32, M>],
    second_codes: &ComptimeOption<&[Vector<u32, N>]>,
    second_scales: &ComptimeOption<&[Vector<u32, M>]>,
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
            factors[slot] = f32::reinterpret(scales[scales_from + block].extract(0usize));
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
                    factors[comptime![each + slot]] =
                        f32::reinterpret(scales[scales_from + block].extract(0usize));
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
        let numbers = decode_all(codes.extract(word), comptime![plan.decoding()]);
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
