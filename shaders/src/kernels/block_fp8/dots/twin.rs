//! The kernels' arithmetic in plain Rust: digits, spread codes, and their dot products.

use super::digits::{DIGITS, LEAST_EXPONENT, ROUNDING, STEP, TO_DIGITS, column};
use crate::quant::{Format, pack, values};

/// The vectors of a step, as `digits` forms them.
fn digits(numbers: &[f32; STEP], format: Format) -> [[u32; 4]; 4] {
    let most = numbers.iter().map(|number| number.to_bits() & 0x7fff_ffff).max().unwrap();
    let exponent = most >> 23;
    let unit = match exponent {
        255 => 0x7fc0_0000,
        _ => (exponent.max(LEAST_EXPONENT) - 21) << 23,
    };
    let up = f32::from_bits((275 - exponent.max(LEAST_EXPONENT)) << 23);
    let integers = numbers.map(|number| (number * up + ROUNDING).to_bits().wrapping_add(TO_DIGITS));
    let sum: i32 = integers.iter().map(|integer| integer.wrapping_sub(DIGITS).cast_signed()).sum();
    let upper: i32 = integers.iter().map(|integer| (integer >> 16).cast_signed() - 128).sum();
    let word = |digit: usize, word: usize| {
        let byte = |byte| integers[column(format, word, byte)] >> (8 * digit) & 0xff;
        (0..4).fold(0, |bytes, at| bytes | byte(at) << (8 * at)) ^ 0x8080_8080
    };
    let part = |digit| std::array::from_fn(|at| word(digit, at));
    let lower = sum.wrapping_sub(upper << 16);
    [
        part(0),
        part(1),
        part(2),
        [unit, lower.cast_unsigned(), upper.cast_unsigned(), sum.cast_unsigned()],
    ]
}

/// The codes of a step as bytes, as `bytes` of the kernel spreads them.
fn spread(words: &[u32], format: Format) -> [u32; 4] {
    match format {
        Format::Q8_0 => std::array::from_fn(|at| words[at]),
        Format::Q4_0 | Format::Q4K => {
            std::array::from_fn(|at| words[at / 2] >> (at % 2 * 4) & 0x0f0f_0f0f)
        }
        Format::Q6K => {
            let four = |word: u32| {
                word & 0x3f | (word & 0xfc0) << 2 | (word & 0x3_f000) << 4 | (word & 0xfc_0000) << 6
            };
            let [a, b, c] = [words[0], words[1], words[2]];
            let last = a >> 30 | b >> 30 << 2 | c >> 30 << 4;
            let fifth = a >> 24 & 0x3f | b >> 16 & 0x3f00 | c >> 8 & 0x3f_0000 | last << 24;
            [four(a), four(b), four(c), fifth]
        }
    }
}

/// `dp4a`.
fn dot_of_bytes(a: u32, b: u32) -> i32 {
    let signed = |word: u32| word.to_le_bytes().map(|byte| i32::from(byte.cast_signed()));
    signed(a).iter().zip(signed(b)).map(|(a, b)| a * b).sum()
}

/// `Σ X (q - zero)` of a step, as `dot` forms it.
fn dot(words: &[u32], parts: &[[u32; 4]; 4], format: Format) -> f32 {
    let codes = spread(words, format);
    let sums: [i32; 3] = std::array::from_fn(|digit| {
        codes.iter().zip(parts[digit]).map(|(&codes, own)| dot_of_bytes(codes, own)).sum()
    });
    let [lower, upper, sum] = [parts[3][1], parts[3][2], parts[3][3]].map(u32::cast_signed);
    let low = sums[0] + (sums[1] << 8);
    match format {
        Format::Q4_0 => (low + (sums[2] << 16) - (sum << 3)) as f32,
        Format::Q4K => (low + (sums[2] << 16)) as f32,
        Format::Q8_0 => sums[2] as f32 * 65_536.0 + low as f32,
        Format::Q6K => (sums[2] - (upper << 5)) as f32 * 65_536.0 + (low - (lower << 5)) as f32,
    }
}

/// Blocks of any bytes, with scales of 1 and, of `Q4K`, offsets of 0: the numbers are the codes.
fn blocks(format: Format, state: &mut u64) -> Vec<u8> {
    let mut block: Vec<u8> = (0..format.block_bytes())
        .map(|_| {
            *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (*state >> 56) as u8
        })
        .collect();
    let one = [0x00, 0x3c];
    match format {
        Format::Q8_0 | Format::Q4_0 => block[..2].copy_from_slice(&one),
        Format::Q4K => {
            block[..2].copy_from_slice(&one);
            block[2..4].fill(0);
            block[4..8].fill(1);
            block[12..16].fill(1);
        }
        Format::Q6K => {
            block[192..208].fill(1);
            block[208..].copy_from_slice(&one);
        }
    }
    block
}

#[test]
fn a_step_is_the_product_with_what_x_was_rounded_to() {
    let mut state = 0x2545_f491_4f6c_dd1d;
    let sizes = [1.0, 1e-3, 1e30, 1e-40, 0.0];
    for format in Format::ALL {
        for size in sizes {
            let block = blocks(format, &mut state);
            let mut codes = vec![0; format.code_words(format.block())];
            let mut scales = vec![0; format.scale_words(format.block())];
            pack(format, &block, [&mut codes, &mut scales]);
            let mut numbers = vec![0.0; format.block()];
            values(format, [&codes, &scales], &mut numbers);
            for (words, codes) in codes
                .chunks(format.code_words(format.block()) * STEP / format.block())
                .zip(numbers.chunks(STEP))
            {
                let x: [f32; STEP] = std::array::from_fn(|at| {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    let unit = (state >> 40) as f32 / (1_u32 << 23) as f32 - 1.0;
                    unit * if at == 3 { size } else { size * 0.01 }
                });
                let parts = digits(&x, format);
                let unit = f64::from(f32::from_bits(parts[3][0]));
                let exact: f64 =
                    x.iter().zip(codes).map(|(&x, &code)| f64::from(x) * f64::from(code)).sum();
                let weights: f64 = codes.iter().map(|&code| f64::from(code.abs())).sum();
                let rounded = f64::from(dot(words, &parts, format)) * unit;
                // `x` by half a unit, the sum twice by half of its last place.
                let bound = weights * unit / 2.0 + exact.abs() * 2.0_f64.powi(-22);
                assert!((rounded - exact).abs() <= bound, "{format:?} {size}: {rounded} {exact}");
            }
        }
    }
}

#[test]
fn rounding_is_to_a_few_millionths_of_the_largest() {
    let mut x = [0.0; STEP];
    x[5] = 0.999_999_9;
    let unit = f32::from_bits(digits(&x, Format::Q8_0)[3][0]);
    assert!(unit * 2.0_f32.powi(21) <= x[5] && x[5] < unit * 2.0_f32.powi(22));
}

#[test]
fn what_is_no_number_stays_none() {
    for bad in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
        let mut x = [1.0; STEP];
        x[7] = bad;
        assert!(f32::from_bits(digits(&x, Format::Q4_0)[3][0]).is_nan());
    }
}

#[test]
fn every_column_has_one_place() {
    for format in Format::ALL {
        let mut seen = [false; STEP];
        for (word, byte) in (0..4).flat_map(|word| (0..4).map(move |byte| (word, byte))) {
            let column = column(format, word, byte);
            assert!(!std::mem::replace(&mut seen[column], true), "{format:?}: {column}");
        }
    }
}
