//! E4M3FN against a derivation in f64 from the format's definition, and the block scales against
//! published ones.

use crate::weights::fp8::{
    BlockFp8Matrix, block_scales, decode, dequantize_range, encode, quantize, scale_shape,
};

/// The value of a code, from sign, exponent and mantissa.
fn value(code: u8) -> f64 {
    let sign = if code & 0x80 == 0 { 1.0 } else { -1.0 };
    let (exponent, mantissa) = (i32::from(code >> 3 & 0xf), f64::from(code & 7));
    match (exponent, code & 7) {
        (15, 7) => f64::NAN,
        (0, _) => sign * mantissa / 8.0 * 2_f64.powi(-6),
        _ => sign * (1.0 + mantissa / 8.0) * 2_f64.powi(exponent - 7),
    }
}

#[test]
fn decodes_every_code() {
    for code in 0..=u8::MAX {
        let (found, expected) = (f64::from(decode(code)), value(code));
        let same = found == expected && found.is_sign_negative() == expected.is_sign_negative();
        assert!(same || (found.is_nan() && expected.is_nan()), "{code:#x}: {found} {expected}");
    }
    assert_eq!((decode(0x7e), decode(0x08), decode(0x01)), (448.0, 0.015625, 0.001953125));
}

#[test]
fn encodes_what_it_decodes() {
    for code in 0..=u8::MAX {
        assert_eq!(encode(decode(code)), code, "{code:#x}");
    }
}

/// Every bf16 value, and its f32 neighbours, which straddle the ties.
#[test]
fn encodes_to_the_nearest_even() {
    for upper in 0..=u16::MAX {
        let bits = u32::from(upper) << 16;
        for bits in [bits.wrapping_sub(1), bits, bits + 1] {
            let x = f32::from_bits(bits);
            if x.is_nan() {
                assert_eq!(encode(x) & 0x7f, 0x7f);
                continue;
            }
            assert_eq!(encode(x), nearest(x), "{x:e}");
        }
    }
}

/// By search: the closest magnitude, of two the even code.
fn nearest(x: f32) -> u8 {
    let distance = |code: u8| (value(code) - f64::from(x.abs())).abs();
    let closer = |best: u8, code: u8| {
        let tie_to_even = distance(code) == distance(best) && code & 1 == 0;
        if distance(code) < distance(best) || tie_to_even { code } else { best }
    };
    let code = if x.is_infinite() { 0x7e } else { (1..0x7f).fold(0, closer) };
    if x.is_sign_negative() { code | 0x80 } else { code }
}

#[test]
fn scales_are_the_published_ones() {
    let scale = |amax: f32| block_scales(&[amax, 0.0], [1, 2])[0];
    for (amax, expected) in [
        (1.0, 0.002232142857_f64),
        (3.7, 0.008258928571),
        (448.0, 1.0),
        (1e-4, 2.232142857e-7),
        (0.0, 2.232142857e-7),
        (-3.7, 0.008258928571),
    ] {
        assert_eq!(scale(amax), expected as f32, "{amax}");
    }
}

#[test]
fn blocks_are_cut_off_by_the_matrix() {
    let [rows, columns] = [130, 259];
    let values: Vec<f32> = (0..rows * columns)
        .map(|i| {
            let (row, column) = (i / columns, i % columns);
            let block = 10 * (row / 128) + column / 128;
            // The largest value of each block is in its last row and column.
            let last = (row == 127 || row == 129) && (column % 128 == 127 || column == 258);
            if last { (block + 1) as f32 } else { 0.25 }
        })
        .collect();
    assert_eq!(scale_shape([rows, columns]), [2, 3]);
    let scales = block_scales(&values, [rows, columns]);
    let expected = [1.0, 2.0, 3.0, 11.0, 12.0, 13.0].map(|amax: f32| amax / 448.0);
    assert_eq!(scales, expected);

    let codes = quantize(&values, [rows, columns], &scales);
    let matrix = BlockFp8Matrix { codes: &codes, scales: &scales, columns };
    let mut whole = vec![0.0; rows * columns];
    dequantize_range(&matrix, 0, &mut whole);
    for (i, (x, y)) in values.iter().zip(&whole).enumerate() {
        // Half of the last of three mantissa bits.
        assert!((x - y).abs() <= x.abs() / 16.0 + 1e-6, "{i}: {x} {y}");
    }
    for start in [0, 1, 127, 128, 258, 259, 127 * columns + 100] {
        let mut part = vec![0.0; 600];
        dequantize_range(&matrix, start, &mut part);
        assert_eq!(part, whole[start..start + 600], "from {start}");
    }
}

#[test]
fn an_empty_matrix_has_no_blocks() {
    assert_eq!(block_scales(&[], [0, 5]), [0.0; 0]);
    assert_eq!(block_scales(&[], [5, 0]), [0.0; 0]);
    assert_eq!(quantize(&[], [5, 0], &[]), [0; 0]);
}
