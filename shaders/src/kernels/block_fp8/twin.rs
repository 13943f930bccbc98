//! The kernel's arithmetic and tiling in plain Rust: cubes, rows of lanes, lanes, and their steps, in
//! order.

use super::super::linear_gemv::fold;
use half::f16;

use super::decode::{BIAS, Decoding, MAGNITUDE, MAGNITUDES, SIGNS, UNIT, to_exponent, to_top};
use super::variant::tests::OUTPUT;
use super::variant::{Fp8Facts, choose};
use crate::fp8::BLOCK;
use crate::fp8::PACKED;

/// `decode` of the kernel.
fn decode(word: u32, byte: u32) -> f32 {
    let shifted = if byte == 3 { word >> 4 } else { word << to_exponent(byte) };
    let normal = f32::from_bits((shifted & MAGNITUDE) | BIAS);
    assert!(normal.is_normal(), "{word:#x}: no subnormal is read");
    let magnitude = normal.min(normal * 2.0 - 4.0);
    let sign = (word << to_top(byte)) & 0x8000_0000;
    f32::from_bits(magnitude.to_bits() | sign)
}

/// `decode_all` of the kernel by way of halves.
fn halves(word: u32) -> [f32; 4] {
    let both = |word: u32| {
        let bits = word & SIGNS | word >> 1 & MAGNITUDES;
        [bits as u16, (bits >> 16) as u16].map(|half| f16::from_bits(half).to_f32())
    };
    let ([first, third], [second, fourth]) = (both(word << 8), both(word));
    [first, second, third, fourth]
}

/// E4M3FN by its definition.
fn defined(code: u8) -> f32 {
    let (exponent, mantissa) = (i32::from(code >> 3 & 15), f32::from(code & 7));
    let magnitude = match exponent {
        0 => mantissa / 8.0 * 2.0_f32.powi(-6),
        _ => (1.0 + mantissa / 8.0) * 2.0_f32.powi(exponent - 7),
    };
    if code < 128 { magnitude } else { -magnitude }
}

#[test]
fn every_finite_code_is_expanded_exactly_in_every_byte() {
    for code in (0..=u8::MAX).filter(|code| code & 0x7f != 0x7f) {
        for byte in 0..4 {
            for others in [0x0000_0000, 0xffff_ffff, 0x5a5a_a5a5_u32] {
                let word = others & !(0xff << (8 * byte)) | u32::from(code) << (8 * byte);
                let found = decode(word, byte) * UNIT;
                let expected = defined(code);
                assert_eq!(found.to_bits(), expected.to_bits(), "{code:#x} in {word:#x}");
                let found = halves(word)[byte as usize] * Decoding::Halves.unit();
                assert_eq!(found.to_bits(), expected.to_bits(), "{code:#x} in {word:#x}");
            }
        }
    }
}

/// What the kernel writes for `x` `[tokens, width]`, and how often it writes each element.
fn linear(x: &[f32], codes: &[u8], scales: &[f32], facts: Fp8Facts) -> Vec<(f32, usize)> {
    let Fp8Facts { rows, width, tokens, lanes, .. } = facts;
    let (variant, words) = choose(facts);
    let steps = width / PACKED / words;
    let mut out = vec![(f32::NAN, 0); tokens * rows];
    let groups = variant.planes / variant.split;
    let [x_cubes, y_cubes] = fold(rows.div_ceil(variant.rows * groups));
    let sharing = lanes * variant.split;
    let run = words * PACKED;
    for group in 0..x_cubes * y_cubes * groups {
        for row in group * variant.rows..(group + 1) * variant.rows {
            let clamped = row.min(rows - 1);
            for token in 0..tokens {
                let step = |at: usize| -> f32 {
                    let block = at * words / (BLOCK / PACKED);
                    let scale = scales[clamped / BLOCK * width.div_ceil(BLOCK) + block];
                    let term = |part: usize| {
                        let word = &codes[clamped * width + at * run..][part / 4 * 4..][..4];
                        let word = u32::from_le_bytes([word[0], word[1], word[2], word[3]]);
                        decode(word, part as u32 % 4) * x[token * width + at * run + part]
                    };
                    (0..run).map(term).sum::<f32>() * scale
                };
                let share = |own: usize| (own..steps).step_by(sharing).map(step).sum::<f32>();
                let sum = (0..sharing).map(share).sum::<f32>() * UNIT;
                if row < rows {
                    let (value, writes) = &mut out[token * rows + row];
                    *value = sum;
                    *writes += 1;
                }
            }
        }
    }
    out
}

#[test]
fn every_output_is_written_once_and_is_the_product() {
    // Codes of integers up to 3 and scales that are powers of two: sums are exact in any order.
    let integers = [0x00, 0x38, 0x40, 0x44, 0xb8, 0xc0, 0xc4_u8];
    for lanes in [1, 8, 32, 64] {
        for (rows, width) in [(1, 4), (7, 12), (130, 256), (64, 4096), (129, 132), (9000, 8)] {
            for tokens in [1, 3, 8] {
                let facts = Fp8Facts { rows, width, tokens, lanes, ..OUTPUT };
                let codes: Vec<u8> =
                    (0..rows * width).map(|index| integers[index * 7919 % 61 % 7]).collect();
                let blocks = width.div_ceil(BLOCK);
                let scales: Vec<f32> = (0..rows.div_ceil(BLOCK) * blocks)
                    .map(|index| [1.0, 0.5, 4.0][index % 3])
                    .collect();
                let x: Vec<f32> =
                    (0..tokens * width).map(|index| (index * 31 % 7) as f32 - 3.0).collect();
                for (at, found) in linear(&x, &codes, &scales, facts).into_iter().enumerate() {
                    let (token, row) = (at / rows, at % rows);
                    let product: f32 = (0..width)
                        .map(|column| {
                            let scale = scales[row / BLOCK * blocks + column / BLOCK];
                            defined(codes[row * width + column]) * scale * x[token * width + column]
                        })
                        .sum();
                    assert_eq!(found, (product, 1), "{facts:?}: row {row} of {token}");
                }
            }
        }
    }
}
