//! Sixteen numbers as integers of three bytes that share a power of two, arranged as the bytes of the
//! codes that they meet.
//!
//! `xᵢ ≈ 2ᵖ Xᵢ` with `|Xᵢ| ≤ 2²²`, where `2ᵖ⁺²²` is the power of two above the largest `|xᵢ|`; `Xᵢ` is the
//! nearest integer, so that an error is at most `2⁻²²` of the largest `|xᵢ|`. Its bytes are digits from
//! -128 to 127: `X = D₀ + 2⁸ D₁ + 2¹⁶ D₂`.

use cubecl::prelude::*;

use super::super::sums::Four;
use crate::quant::Format;

/// Columns of a step: what shares a power of two.
pub(super) const STEP: usize = 16;

/// Vectors of a step: of each digit four words, and what holds for all.
pub(super) const PARTS: usize = 4;

/// Added to an f32 below 2²² in size, leaves its nearest integer in the lowest bits: 1.5 · 2²³.
pub(super) const ROUNDING: f32 = 12_582_912.0;

/// From the bits of that sum to an integer whose bytes are the digits and 128.
pub(super) const TO_DIGITS: u32 = DIGITS.wrapping_sub(0x4b40_0000);

/// 128 for each digit.
pub(super) const DIGITS: u32 = 0x0080_8080;

/// Exponents of f32 below which numbers share the power of two of this one.
pub(super) const LEAST_EXPONENT: u32 = 22;

/// The column whose code is byte `byte` of word `word` of a step, as `sums.rs` spreads codes.
pub(super) fn column(format: Format, word: usize, byte: usize) -> usize {
    match format {
        Format::Q8_0 => word * 4 + byte,
        Format::Q4_0 | Format::Q4K => word / 2 * 8 + byte * 2 + word % 2,
        Format::Q6K if word < 3 => word * 5 + byte,
        Format::Q6K if byte < 3 => byte * 5 + 4,
        Format::Q6K => 15,
    }
}

/// The inverse of [`column`]: `4 word + byte`.
#[cube]
fn place_of(column: usize, #[comptime] format: Format) -> usize {
    match comptime![format] {
        Format::Q8_0 => column,
        Format::Q4_0 | Format::Q4K => (column / 8 * 2 + column % 2) * 4 + column % 8 / 2,
        Format::Q6K => {
            let mut place = column / 5 * 4 + column % 5;
            if column % 5 == 4 {
                place = 12 + column / 5;
            }
            if column == 15 {
                place = 15usize.runtime();
            }
            place
        }
    }
}

/// Bits of the power of two that the integers are to be multiplied with, for the bits of the largest
/// number; NaN where one is no number.
#[cube]
fn unit_of(most: u32) -> u32 {
    let exponent = most >> 23u32;
    let mut unit = (exponent.max(LEAST_EXPONENT) - 21u32) << 23u32;
    if exponent == 255u32 {
        unit = 0x7fc0_0000u32.runtime();
    }
    unit
}

/// The digits of `value` and 128 each, and above them nothing.
#[cube]
fn digits_of(value: f32, most: u32) -> u32 {
    let exponent = (most >> 23u32).max(LEAST_EXPONENT);
    let up = f32::reinterpret((275u32 - exponent) << 23u32);
    u32::reinterpret(value * up + comptime![ROUNDING]) + comptime![TO_DIGITS]
}

/// The vectors of a step: each digit in the order of [`column`], then the unit, `Σ D₀ + 2⁸ D₁`, `Σ D₂`
/// and `Σ X`.
#[cube]
pub(super) fn digits(values: &Array<f32>, #[comptime] format: Format) -> Array<Vector<u32, Four>> {
    let mut most = 0u32;
    #[unroll]
    for column in 0..STEP {
        most = most.max(u32::reinterpret(values[column]) & 0x7fff_ffffu32);
    }
    let mut integers = Array::<u32>::new(STEP);
    let mut sum = 0i32;
    let mut upper = 0i32;
    #[unroll]
    for column in 0..STEP {
        let integer = digits_of(values[column], most);
        integers[column] = integer;
        sum += i32::reinterpret(integer - comptime![DIGITS]);
        upper += i32::reinterpret(integer >> 16u32) - 128i32;
    }
    let mut out = Array::<Vector<u32, Four>>::new(PARTS);
    #[unroll]
    for digit in 0..3usize {
        let mut words = Vector::<u32, Four>::zeroed();
        #[unroll]
        for word in 0..4usize {
            let mut bytes = 0u32;
            #[unroll]
            for byte in 0..4usize {
                let integer = integers[comptime![column(format, word, byte)]];
                let own = (integer >> comptime![8 * digit as u32]) & 0xffu32;
                bytes |= own << comptime![8 * byte as u32];
            }
            words.insert(word, bytes ^ 0x8080_8080u32);
        }
        out[digit] = words;
    }
    let mut all = Vector::<u32, Four>::zeroed();
    all.insert(0usize, unit_of(most));
    all.insert(1usize, u32::reinterpret(sum - (upper << 16i32)));
    all.insert(2usize, u32::reinterpret(upper));
    all.insert(3usize, u32::reinterpret(sum));
    out[3usize] = all;
    out
}

/// What the cube's first units share while they form [`digits`] together.
#[derive(CubeType)]
pub(super) struct Together {
    /// The numbers.
    pub(super) values: Shared<[f32]>,
    integers: Shared<[u32]>,
}

#[cube]
pub(super) fn together() -> Together {
    Together {
        values: Shared::<[f32]>::new_slice(STEP),
        integers: Shared::<[u32]>::new_slice(STEP),
    }
}

/// [`digits`] of `together.values`, a unit a number; word `w` of part `p` goes to
/// `out[from + p · pitch + w]`. Every unit of the cube must come here.
#[cube]
pub(super) fn write_digits(
    together: &mut Together,
    out: &mut [u32],
    from: usize,
    #[comptime] pitch: usize,
    #[comptime] format: Format,
) {
    sync_cube();
    let own = UNIT_POS as usize;
    let mut most = 0u32;
    if own < STEP {
        #[unroll]
        for column in 0..STEP {
            most = most.max(u32::reinterpret(together.values[column]) & 0x7fff_ffffu32);
        }
        together.integers[place_of(own, format)] = digits_of(together.values[own], most);
    }
    sync_cube();
    if own < 12 {
        let (digit, word) = (own / 4, own % 4);
        let mut bytes = 0u32;
        #[unroll]
        for byte in 0..4usize {
            let integer = together.integers[word * 4 + byte];
            bytes |= ((integer >> (8 * digit) as u32) & 0xffu32) << comptime![8 * byte as u32];
        }
        out[from + digit * pitch + word] = bytes ^ 0x8080_8080u32;
    }
    if own == 12 {
        let mut sum = 0i32;
        let mut upper = 0i32;
        #[unroll]
        for column in 0..STEP {
            let integer = together.integers[column];
            sum += i32::reinterpret(integer - comptime![DIGITS]);
            upper += i32::reinterpret(integer >> 16u32) - 128i32;
        }
        let all = from + comptime![3 * pitch];
        out[all] = unit_of(most);
        out[all + 1] = u32::reinterpret(sum - (upper << 16i32));
        out[all + 2] = u32::reinterpret(upper);
        out[all + 3] = u32::reinterpret(sum);
    }
}
