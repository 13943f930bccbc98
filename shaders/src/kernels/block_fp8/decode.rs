//! E4M3 codes to f32 in registers, by operations on bits that every language of a kernel has.

use cubecl::prelude::*;

/// What is multiplied with a sum of [`decode`]d numbers: they are 2⁸ times too large.
pub(crate) const UNIT: f32 = 1.0 / 256.0;

/// Where exponent and mantissa of a code come to lie in an f32.
pub(super) const MAGNITUDE: u32 = 0x07f0_0000;

/// The upper bit of an f32's exponent: with a code's exponent `e` beneath, `2^(e + 1)`.
pub(super) const BIAS: u32 = 0x4000_0000;

/// Bits from byte `byte` of a word, or its sign, to bit 31.
pub(super) fn to_top(byte: u32) -> u32 {
    24 - 8 * byte
}

/// Bits from the exponent of byte `byte` to the left, to that of an f32; the last byte goes 4 to the
/// right instead.
pub(super) fn to_exponent(byte: u32) -> u32 {
    20_u32.saturating_sub(8 * byte)
}

/// `2⁸` times the E4M3 number in byte `byte` of `word`, exactly; 0x7F and 0xFF count as ±480.
///
/// Exponent and mantissa are put into an f32 whose exponent is never 0, `v = 2^(e + 1) (1 + m / 8)`.
/// That is the number where `e > 0`. Where `e = 0` the number is `m / 2 = 2 v - 4`, less than `v`; for
/// all others `2 v - 4` is not less, for `v` is 4 or more: the smaller of the two is the number. No
/// subnormal f32 is read or made, which WGSL lets be zero.
#[cube]
pub(crate) fn decode(word: u32, #[comptime] byte: u32) -> f32 {
    let shifted = match comptime![byte] {
        3 => word >> 4u32,
        _ => word << comptime![to_exponent(byte)],
    };
    let normal = f32::reinterpret((shifted & MAGNITUDE) | BIAS);
    let magnitude = normal.min(normal * 2.0f32 - 4.0f32);
    let sign = match comptime![byte] {
        3 => word & 0x8000_0000u32,
        _ => (word << comptime![to_top(byte)]) & 0x8000_0000u32,
    };
    f32::reinterpret(u32::reinterpret(magnitude) | sign)
}

/// [`decode`] of the four bytes of `word`.
#[cube]
pub(crate) fn decode_all(word: u32) -> Vector<f32, Const<4>> {
    let mut values = Vector::<f32, Const<4>>::zeroed();
    values.insert(0usize, decode(word, 0u32));
    values.insert(1usize, decode(word, 1u32));
    values.insert(2usize, decode(word, 2u32));
    values.insert(3usize, decode(word, 3u32));
    values
}
