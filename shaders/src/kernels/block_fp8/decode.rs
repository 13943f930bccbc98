//! E4M3 codes to f32 in registers, by operations on bits that every language of a kernel has, or by way of
//! f16 where the device keeps what is subnormal there.

use cubecl::prelude::*;
use half::f16;

/// How codes are expanded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Decoding {
    /// One at a time, by [`decode`].
    Singly,
    /// Two at a time: a code's bits, moved to where those of an f16 are, are the number but for a power of
    /// two. What is subnormal in E4M3 is subnormal in f16 too, which WGSL lets be zero.
    Halves,
}

impl Decoding {
    /// What is multiplied with a sum of expanded numbers: they are 2⁸ times too large, or too small.
    pub(super) fn unit(self) -> f32 {
        match self {
            Self::Singly => UNIT,
            Self::Halves => 256.0,
        }
    }
}

/// What is multiplied with a [`decode`]d number.
pub(crate) const UNIT: f32 = 1.0 / 256.0;

/// The signs of the second and fourth byte of a word, and of both halves.
pub(super) const SIGNS: u32 = 0x8000_8000;

/// Where exponents and mantissas of those bytes come to lie in two halves.
pub(super) const MAGNITUDES: u32 = 0x3f80_3f80;

/// The second and the fourth byte of `word` as two halves, `2⁻⁸` times the numbers.
#[cube]
fn halves(word: u32) -> Vector<f32, Const<2>> {
    let bits = (word & SIGNS) | ((word >> 1u32) & MAGNITUDES);
    Vector::<f32, Const<2>>::cast_from(Vector::<f16, Const<2>>::reinterpret(bits))
}

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

/// The four bytes of `word`, but for [`Decoding::unit`].
#[cube]
pub(super) fn decode_all(word: u32, #[comptime] decoding: Decoding) -> Vector<f32, Const<4>> {
    let mut values = Vector::<f32, Const<4>>::zeroed();
    match comptime![decoding] {
        Decoding::Singly => {
            values.insert(0usize, decode(word, 0u32));
            values.insert(1usize, decode(word, 1u32));
            values.insert(2usize, decode(word, 2u32));
            values.insert(3usize, decode(word, 3u32));
        }
        Decoding::Halves => {
            let even = halves(word << 8u32);
            let odd = halves(word);
            values.insert(0usize, even.extract(0usize));
            values.insert(1usize, odd.extract(0usize));
            values.insert(2usize, even.extract(1usize));
            values.insert(3usize, odd.extract(1usize));
        }
    }
    values
}
