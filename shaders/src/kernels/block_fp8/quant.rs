//! Sums over rows of a weight in the blocks of ggml, whose codes are expanded in registers: the part of
//! `sums.rs` that depends on the format. `quant/pack.rs` says how codes and scales lie.
//!
//! A field of a word becomes a number without a conversion: put into the mantissa of an f32 whose
//! exponent makes its lowest bit count 1, it is that number and a power of two, which is taken off
//! exactly.

use ::half::f16;
use cubecl::prelude::*;

use super::super::products::cube_index;
use super::decode::Decoding;
use super::sums::{Four, Fp8Plan, Place};
use crate::quant::Format;

/// What the sum over a step is multiplied with, and what is multiplied with the sum of `x` and taken off.
#[derive(CubeType)]
pub(super) struct Line {
    /// `d` or `d s`.
    pub(super) scale: f32,
    /// `m t`, or 0.
    pub(super) offset: f32,
}

/// Bits of a mantissa of f32.
const MANTISSA: u32 = 23;

/// How far a word goes to the right for the fields that do not fit into a mantissa where they are.
const RIGHT: u32 = 12;

/// A field of a word, and what is taken off it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Field {
    /// Its lowest bit.
    pub(super) at: u32,
    /// Bits of it.
    pub(super) bits: u32,
    /// The code of the number 0.
    pub(super) zero: u32,
}

impl Field {
    /// Field `index` of the words of `format`, but for the sixteenth of `Q6K`.
    pub(super) fn of(format: Format, index: usize) -> Self {
        let (bits, zero, a_word) = match format {
            Format::Q8_0 => (8, 128, 4),
            Format::Q4_0 => (4, 8, 8),
            Format::Q4K => (4, 0, 8),
            Format::Q6K => (6, 32, 5),
        };
        Self { at: (index % a_word) as u32 * bits, bits, zero }
    }

    /// Whether it fits into a mantissa only when it has moved by [`RIGHT`].
    pub(super) fn moves(self) -> bool {
        self.at + self.bits > MANTISSA
    }

    /// Its lowest bit in the mantissa.
    fn left(self) -> u32 {
        if self.moves() { self.at - RIGHT } else { self.at }
    }

    /// Its bits in the mantissa.
    pub(super) fn mask(self) -> u32 {
        ((1 << self.bits) - 1) << self.left()
    }

    /// The exponent for which its lowest bit counts 1.
    pub(super) fn exponent(self) -> u32 {
        (127 + MANTISSA - self.left()) << MANTISSA
    }

    /// What the f32 is too large by.
    pub(super) fn surplus(self) -> f32 {
        f32::from_bits(self.exponent()) + self.zero as f32
    }
}

/// The number of a field, exactly.
#[cube]
fn number(word: u32, #[comptime] field: Field) -> f32 {
    let moved = if comptime![field.moves()] { word >> RIGHT } else { word };
    let bits = (moved & comptime![field.mask()]) | comptime![field.exponent()];
    f32::reinterpret(bits) - comptime![field.surplus()]
}

/// The f16 in the lower half of `bits`, exactly and without a subnormal f32, which WGSL lets be zero.
///
/// Exponent and mantissa are put into an f32 whose exponent is 112 more, `v`. That is the number where
/// the exponent of the f16 is not 0. Where it is, the number is `2 v - 2⁻¹⁴`, less than `v`; for all
/// others that is not less, for `v` is 2⁻¹⁴ or more.
#[cube]
pub(super) fn half(bits: u32) -> f32 {
    let v = f32::reinterpret(((bits & 0x7fffu32) << 13u32) + 0x3800_0000u32);
    let magnitude = v.min(v * 2.0f32 - comptime![HALF_NORMAL]);
    let sign = (bits & 0x8000u32) << 16u32;
    f32::reinterpret(u32::reinterpret(magnitude) | sign)
}

/// The least normal f16, 2⁻¹⁴.
pub(super) const HALF_NORMAL: f32 = 1.0 / 16_384.0;

/// The numbers `4 quad..4 quad + 4` of a step, whose words are `stored[from..]`.
#[cube]
fn numbers<N: Size>(
    stored: &Array<Vector<u32, N>>,
    #[comptime] from: usize,
    #[comptime] quad: usize,
    #[comptime] format: Format,
) -> Vector<f32, Four> {
    let mut numbers = Vector::<f32, Four>::zeroed();
    #[unroll]
    for part in 0..4usize {
        let index = comptime![
            (quad * 4 + part)
                ^ usize::from(
                    crate::mutant::is("quant_nibbles_swapped") && format.block_bits() == 4
                )
        ];
        let value = if comptime![format == Format::Q6K && index == 15] {
            let first = stored[from].extract(0usize) >> 30u32;
            let second = stored[comptime![from + 1]].extract(0usize) >> 30u32;
            let third = stored[comptime![from + 2]].extract(0usize) >> 30u32;
            f32::cast_from(first | (second << 2u32) | (third << 4u32)) - 32.0f32
        } else if comptime![format == Format::Q6K] {
            let word = stored[comptime![from + index / 5]].extract(0usize);
            number(word, comptime![Field::of(format, index)])
        } else {
            let word = stored[from].extract(comptime![index / format.codes_of_a_word()]);
            // Bytes have a sign, which is turned into an offset of 128.
            let word = if comptime![format == Format::Q8_0] { word ^ 0x8080_8080u32 } else { word };
            number(word, comptime![Field::of(format, index)])
        };
        numbers.insert(part, value);
    }
    numbers
}

/// [`half`], by the device's own conversion where that keeps what is subnormal.
#[cube]
fn half_by(bits: u32, #[comptime] halves: Decoding) -> f32 {
    match comptime![halves] {
        Decoding::Singly => half(bits),
        Decoding::Halves => {
            f32::cast_from(Vector::<f16, Const<2>>::reinterpret(bits).extract(0usize))
        }
    }
}

/// Scale and offset of the step that begins with column `column`, whose words of scales are
/// `raw[from..]`.
#[cube]
pub(super) fn line<M: Size>(
    raw: &Array<Vector<u32, M>>,
    #[comptime] from: usize,
    column: usize,
    #[comptime] format: Format,
    #[comptime] halves: Decoding,
) -> Line {
    let words = raw[from];
    let own = column * comptime![1 - crate::mutant::one("quant_scale_of_the_first")];
    match comptime![format] {
        Format::Q8_0 | Format::Q4_0 => {
            let up = (own / 32 % 2 * 16) as u32;
            Line { scale: half_by(words.extract(0usize) >> up, halves), offset: 0.0f32 }
        }
        Format::Q4K => {
            let up = (own / 32 % 8 * 4) as u32;
            let upper = words.extract(3usize) >> up;
            let scale = ((words.extract(1usize) >> up) & 15u32) | ((upper & 3u32) << 4u32);
            let offset = ((words.extract(2usize) >> up) & 15u32) | ((upper & 12u32) << 2u32);
            let both = words.extract(0usize);
            let offset = half_by(both >> 16u32, halves) * f32::cast_from(offset);
            Line { scale: half_by(both, halves) * f32::cast_from(scale), offset }
        }
        Format::Q6K => {
            let byte = (own / 16 % 4 * 8) as u32;
            let code = (raw[comptime![from + 1]].extract(0usize) >> byte) & 0xffu32;
            // A byte with a sign.
            let scale = f32::cast_from(code ^ 128u32) - 128.0f32;
            Line { scale: half_by(words.extract(0usize), halves) * scale, offset: 0.0f32 }
        }
    }
}

/// The vector of scales that a step from `column` on reads first, from the first of its row.
#[cube]
pub(super) fn first_scale(column: usize, #[comptime] format: Format) -> usize {
    match comptime![format] {
        Format::Q8_0 | Format::Q4_0 => column / 64,
        Format::Q4K => column / 256,
        Format::Q6K => column / 256 * 5,
    }
}

/// The vector of scales that it reads second, of `Q6K` alone.
#[cube]
pub(super) fn second_scale(column: usize) -> usize {
    column / 256 * 5 + 1 + column / 64 % 4
}

/// `steps_of` of `sums.rs` for a weight in blocks.
#[cube]
pub(super) fn block_steps_of<N: Size, M: Size>(
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
    #[comptime] format: Format,
) {
    let each = comptime![plan.sums.variant.rows * count];
    let sharing = comptime![plan.sums.sharing()];
    let (reads, lines) = comptime![(format.reads(), format.scale_reads())];
    let mut stored = Array::<Vector<u32, N>>::new(comptime![plan.sums.products * each * reads]);
    let mut raw = Array::<Vector<u32, M>>::new(comptime![plan.sums.products * each * lines]);
    #[unroll]
    for row in 0..comptime![plan.sums.variant.rows] {
        let clamped = (place.first + row).min(place.rows - 1);
        let codes_from = place.codes_from + clamped * comptime![plan.vectors()];
        let scales_from = place.scales_from + clamped * comptime![plan.row_scales()];
        #[unroll]
        for step in 0..count {
            let slot = comptime![row * count + step];
            let own = at + comptime![step * sharing];
            let column = own * comptime![plan.values()];
            #[unroll]
            for read in 0..reads {
                let from = codes_from + own * reads + read;
                stored[comptime![slot * reads + read]] = codes[from];
                #[comptime]
                match second_codes {
                    ComptimeOption::Some(codes) => {
                        stored[comptime![(each + slot) * reads + read]] = codes[from];
                    }
                    ComptimeOption::None => {}
                }
            }
            let first = scales_from + first_scale(column, format);
            let second = scales_from + second_scale(column);
            raw[comptime![slot * lines]] = scales[first];
            if comptime![lines == 2] {
                raw[comptime![slot * lines + 1]] = scales[second];
            }
            #[comptime]
            match second_scales {
                ComptimeOption::Some(scales) => {
                    raw[comptime![(each + slot) * lines]] = scales[first];
                    if comptime![lines == 2] {
                        raw[comptime![(each + slot) * lines + 1]] = scales[second];
                    }
                }
                ComptimeOption::None => {}
            }
        }
    }
    #[unroll]
    for step in 0..count {
        let own = at + comptime![step * sharing];
        step_of::<N, M>(x, norm, &stored, &raw, sums, place.x_from, own, step, count, plan, format);
    }
}

/// Adds the products of step `step` of those in `stored`.
#[cube]
fn step_of<N: Size, M: Size>(
    x: &[Vector<f32, Four>],
    norm: &ComptimeOption<&[Vector<f32, Four>]>,
    stored: &Array<Vector<u32, N>>,
    raw: &Array<Vector<u32, M>>,
    sums: &mut Array<Vector<f32, Const<1>>>,
    x_from: usize,
    own: usize,
    #[comptime] step: usize,
    #[comptime] count: usize,
    #[comptime] plan: Fp8Plan,
    #[comptime] format: Format,
) {
    let rows = comptime![plan.sums.variant.rows];
    let tokens = comptime![plan.sums.tokens];
    let quads = comptime![plan.values() / 4];
    let outputs = comptime![plan.sums.products * rows];
    let (reads, lines) = comptime![(format.reads(), format.scale_reads())];
    let mut parts = Array::<f32>::new(comptime![outputs * tokens]);
    let mut totals = Array::<f32>::new(tokens);
    #[unroll]
    for part in 0..comptime![outputs * tokens] {
        parts[part] = 0.0f32;
    }
    #[unroll]
    for token in 0..tokens {
        totals[token] = 0.0f32;
    }
    let mut expanded = Array::<Vector<f32, Four>>::new(outputs);
    #[unroll]
    for quad in 0..quads {
        #[unroll]
        for output in 0..outputs {
            let from = comptime![(output * count + step) * reads];
            expanded[output] = numbers::<N>(stored, from, quad, format);
        }
        let from = own * quads + quad;
        #[unroll]
        for token in 0..tokens {
            let given = x[x_from + comptime![token * plan.x_steps()] + from];
            #[comptime]
            let value = match norm {
                ComptimeOption::Some(norm) => {
                    let square = product_of(given, given);
                    sums[comptime![plan.sums.square(token)]] +=
                        Vector::<f32, Const<1>>::new(square);
                    given * norm[from]
                }
                ComptimeOption::None => given,
            };
            if comptime![format == Format::Q4K] {
                totals[token] += value.extract(0usize)
                    + value.extract(1usize)
                    + value.extract(2usize)
                    + value.extract(3usize);
            }
            #[unroll]
            for output in 0..outputs {
                parts[comptime![output * tokens + token]] += product_of(expanded[output], value);
            }
        }
    }
    let column = own * comptime![plan.values()];
    #[unroll]
    for output in 0..outputs {
        let line = line::<M>(
            raw,
            comptime![(output * count + step) * lines],
            column,
            format,
            Decoding::Singly,
        );
        #[unroll]
        for token in 0..tokens {
            let mut part = parts[comptime![output * tokens + token]] * line.scale;
            if comptime![format == Format::Q4K && !crate::mutant::is("quant_offset_kept")] {
                part -= totals[token] * line.offset;
            }
            let slot = comptime![plan.sums.slot(output / rows, output % rows, token)];
            sums[slot] += Vector::<f32, Const<1>>::new(part);
        }
    }
}

/// `Σ aᵢ bᵢ`.
#[cube]
fn product_of(a: Vector<f32, Four>, b: Vector<f32, Four>) -> f32 {
    let product = a * b;
    product.extract(0usize)
        + product.extract(1usize)
        + product.extract(2usize)
        + product.extract(3usize)
}

/// Rows that are written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Rows {
    /// Columns of one.
    pub(super) columns: usize,
    /// Its format.
    pub(super) format: Format,
}

/// `W` in f32: a unit a word, of `Q6K` three words.
#[cube(launch_unchecked)]
pub(super) fn block_widen_kernel<M: Size>(
    codes: &[Vector<u32, Const<1>>],
    scales: &[Vector<u32, M>],
    out: &mut [Vector<f32, Four>],
    count: u32,
    #[comptime] rows: Rows,
) {
    let at = cube_index() * CUBE_DIM_X as usize + UNIT_POS_X as usize;
    let format = comptime![rows.format];
    let values = comptime![format.values(1)];
    if at < count as usize {
        let row = at * values / rows.columns;
        let column = at * values % rows.columns;
        let (reads, lines) = comptime![(format.reads(), format.scale_reads())];
        let mut stored = Array::<Vector<u32, Const<1>>>::new(reads);
        let mut raw = Array::<Vector<u32, M>>::new(lines);
        #[unroll]
        for read in 0..reads {
            stored[read] = codes[at * reads + read];
        }
        let vectors = comptime![format.scale_words(rows.columns) / format.scale_vector()];
        raw[0usize] = scales[row * vectors + first_scale(column, format)];
        if comptime![lines == 2] {
            raw[1usize] = scales[row * vectors + second_scale(column)];
        }
        let line = line::<M>(&raw, 0usize, column, format, Decoding::Singly);
        let quads = comptime![values / 4];
        #[unroll]
        for quad in 0..quads {
            let numbers = numbers::<Const<1>>(&stored, 0usize, quad, format);
            out[at * quads + quad] = numbers * Vector::<f32, Four>::new(line.scale)
                - Vector::<f32, Four>::new(line.offset);
        }
    }
}

impl Format {
    /// Bits of a code.
    fn block_bits(self) -> usize {
        match self {
            Self::Q8_0 => 8,
            Self::Q4_0 | Self::Q4K => 4,
            Self::Q6K => 6,
        }
    }

    /// Codes of a word, where a code lies in one.
    fn codes_of_a_word(self) -> usize {
        32 / self.block_bits()
    }

    /// Codes of a step whose vectors have `words`.
    pub(super) fn values(self, words: usize) -> usize {
        if self == Self::Q6K { 16 } else { words * self.codes_of_a_word() }
    }

    /// Vectors of codes of a step.
    pub(super) fn reads(self) -> usize {
        if self == Self::Q6K { 3 } else { 1 }
    }

    /// Vectors of scales of a step.
    pub(super) fn scale_reads(self) -> usize {
        if self == Self::Q6K { 2 } else { 1 }
    }

    /// Words of a vector of scales.
    pub(super) fn scale_vector(self) -> usize {
        if self == Self::Q4K { 4 } else { 1 }
    }
}
