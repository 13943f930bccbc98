//! Rows of a latent cache packed in words: codes, scales, halves, each part from a word of its own, bits from
//! the lowest on.
//!
//! FP8 and int8 have codes of the latent in groups of 128, and bf16 keys (the row of FlashMLA); int6 codes of
//! both, in groups of a third of the latent in whole sixteens (of 32 where there is no key), and scales of a byte, `2^(b / 8 − 20)
//! (1 + (b mod 8) / 8)`; bf16 has halves alone.

use half::bf16;

use super::approx::{Approx, U};
use super::fp8;

/// The number format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Halves.
    Bf16,
    /// E4M3.
    Fp8,
    /// Eight bits.
    Int8,
    /// Six bits.
    Int6,
}

/// The latent's numbers, and the rotated key's.
#[derive(Clone, Copy, Debug)]
pub struct Widths {
    /// Of the latent.
    pub rank: usize,
    /// Of the key.
    pub rotated: usize,
}

/// A packed row, and what it stands for.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// The words.
    pub words: Vec<u32>,
    /// The numbers; exact in f32.
    pub values: Vec<f32>,
}

/// A group of numbers, by where they begin and end.
type Group = std::ops::Range<usize>;

impl Format {
    /// The groups of a row.
    #[must_use]
    pub fn groups(self, n: Widths) -> Vec<Group> {
        let Widths { rank, rotated } = n;
        let (latent, key) = (0..rank, rank..rank + rotated);
        let (size, parts) = match self {
            Self::Int6 if rotated == 0 => (32, [latent, 0..0]),
            Self::Bf16 => return Vec::new(),
            Self::Fp8 | Self::Int8 => (128, [latent, 0..0]),
            Self::Int6 => (rank.div_ceil(48).max(1) * 16, [latent, key]),
        };
        let of = |part: Group| {
            let end = part.end;
            part.step_by(size).map(move |from| from..(from + size).min(end))
        };
        parts.into_iter().flat_map(of).collect()
    }

    /// The largest code.
    #[must_use]
    pub fn limit(self) -> f64 {
        match self {
            Self::Bf16 => 0.0,
            Self::Fp8 => 448.0,
            Self::Int8 => 127.0,
            Self::Int6 => 31.0,
        }
    }

    fn bits(self) -> usize {
        if self == Self::Int6 { 6 } else { 8 }
    }

    /// What `code` stands for, but for the scale.
    fn number(self, code: u32) -> f64 {
        match self {
            Self::Fp8 => fp8::decode(code as u8),
            Self::Bf16 | Self::Int8 => f64::from(code as u8 as i8),
            Self::Int6 if code < 32 => f64::from(code),
            Self::Int6 => f64::from(code) - 64.0,
        }
    }

    /// The code whose number is nearest to `y`.
    fn code(self, y: f64) -> u32 {
        match self {
            Self::Bf16 | Self::Int8 => (y.round_ties_even() as i32 as u32) & 0xff,
            Self::Int6 => (y.round_ties_even() as i32 as u32) & 0x3f,
            Self::Fp8 => {
                let far = |code: &u8| (fp8::decode(*code) - y).abs();
                let nearest = fp8::finite_codes().min_by(|a, b| far(a).total_cmp(&far(b)));
                u32::from(nearest.unwrap_or(0))
            }
        }
    }
}

/// The scale that is not below `wanted`, of few bits, so that a code times it is exact; its bits, and how many.
fn scale(format: Format, wanted: f64) -> (f64, u32, usize) {
    if format == Format::Int6 {
        let of = |byte: u32| 2.0_f64.powi(byte as i32 / 8 - 20) * (1.0 + f64::from(byte % 8) / 8.0);
        let byte = (1..=255).find(|&byte| of(byte) >= wanted).unwrap_or(255);
        return (of(byte), byte, 8);
    }
    let rounded = f32::from_bits(((wanted as f32).to_bits() >> 8 << 8) + 0x100);
    (f64::from(rounded), rounded.to_bits(), 32)
}

/// The words of `bits`, the last filled up with zeros.
fn words(bits: &[bool]) -> impl Iterator<Item = u32> {
    let word = |bits: &[bool]| (0..).zip(bits).map(|(at, &bit)| u32::from(bit) << at).sum();
    bits.chunks(32).map(word)
}

fn put(bits: &mut Vec<bool>, value: u32, count: usize) {
    bits.extend((0..count).map(|at| value >> at & 1 == 1));
}

/// Packs numbers near those of `row`.
#[must_use]
pub fn pack(format: Format, row: &[f32], n: Widths) -> Row {
    let (mut codes, mut scales, mut halves) = (Vec::new(), Vec::new(), Vec::new());
    let mut values = Vec::new();
    for group in format.groups(n) {
        let row = &row[group];
        let most = row.iter().fold(0.0, |most: f64, &x| most.max(f64::from(x).abs()));
        let (scale, bits, count) = scale(format, (most / format.limit()).max(1e-6));
        put(&mut scales, bits, count);
        for &x in row {
            let code = format.code(f64::from(x) / scale);
            put(&mut codes, code, format.bits());
            values.push((format.number(code) * scale) as f32);
        }
    }
    for &x in &row[values.len()..] {
        let half = bf16::from_f32(x);
        put(&mut halves, u32::from(half.to_bits()), 16);
        values.push(half.to_f32());
    }
    let words = [codes, scales, halves].iter().flat_map(|part| words(part)).collect();
    Row { words, values }
}

/// What may be read where a row that is near `row` was packed: half a step off, and the roundings of f32 of the
/// scale, of the quotient (5 by WGSL), and of the product.
#[must_use]
pub fn kept(format: Format, row: &[Approx], n: Widths) -> Vec<Approx> {
    let values: Vec<f32> = row.iter().map(|x| x.value as f32).collect();
    let bounds = half_steps(format, &values, n);
    let near = |(x, bound): (&Approx, f64)| {
        let rounding = (bound + x.value.abs()) * 16.0 * U;
        // Another number may have a step twice as long.
        Approx::within(x.value, bound + rounding + 2.0 * x.error())
    };
    row.iter().zip(bounds).map(near).collect()
}

/// How far what is read may be from the finite numbers of `row` that were packed, before any rounding of f32:
/// half a step.
#[must_use]
pub fn half_steps(format: Format, row: &[f32], n: Widths) -> Vec<f64> {
    let mut bounds = Vec::new();
    for group in format.groups(n) {
        let row = &row[group];
        let most = row.iter().fold(0.0, |most: f64, &x| most.max(f64::from(x).abs()));
        let scale = most / format.limit();
        bounds.extend(row.iter().map(|&x| match format {
            // Three bits of a mantissa, or subnormal numbers 2⁻⁹ apart.
            Format::Fp8 => (f64::from(x).abs() / 16.0).max(scale / 1024.0),
            Format::Bf16 | Format::Int8 => scale / 2.0,
            // Rounded up to four bits, and not beneath the second least.
            Format::Int6 => (scale * 1.125).max(1.125 / f64::from(1 << 20)) / 2.0,
        }));
    }
    bounds.extend(row[bounds.len()..].iter().map(|&x| f64::from(x).abs() / 256.0));
    bounds
}
