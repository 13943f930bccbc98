//! Block FP8: E4M3FN codes with one f32 scale for each 128×128 block of a matrix (V3 §3.3.2).
//!
//! E4M3FN has 4 exponent bits (bias 7), 3 mantissa bits, no infinity, and NaN only as 0x7F and
//! 0xFF: the largest value is 448, the smallest normal one 2⁻⁶, the smallest one 2⁻⁹.
//!
//! `W[i][j] = decode(code[i][j]) · scale[i / 128][j / 128]`, in f32. The blocks of the last row and
//! column are cut off by the matrix. Works on slices; knows no files.

use super::parallel::fill_rows;

/// Rows and columns of a block.
pub const BLOCK: usize = 128;
/// The largest value of E4M3FN.
pub const MAX: f32 = 448.0;
/// A block whose values are all smaller is scaled as if this were its largest.
pub const AMAX_MIN: f32 = 1e-4;

const NAN_CODE: u8 = 0x7f;
/// 2⁻⁶, below which values are multiples of 2⁻⁹.
const NORMAL_MIN: f32 = 0.015_625;
const SUBNORMALS_PER_UNIT: f32 = 512.0;
const DROPPED_MANTISSA_BITS: u32 = 20;

static TABLE: [f32; 256] = table();

/// The value of `code`; NaN for 0x7F and 0xFF.
#[must_use]
pub fn decode(code: u8) -> f32 {
    TABLE[usize::from(code)]
}

const fn table() -> [f32; 256] {
    let mut values = [0.0; 256];
    let mut code = 0;
    while code < 256 {
        let exponent = (code >> 3) & 0xf;
        let mantissa = (code & 7) as f32;
        let magnitude = if code & 0x7f == NAN_CODE as usize {
            f32::NAN
        } else if exponent == 0 {
            mantissa / SUBNORMALS_PER_UNIT
        } else {
            // (1 + m/8) · 2^(e − 7), with the power written as f32 bits.
            (1.0 + mantissa / 8.0) * f32::from_bits((exponent as u32 + 120) << 23)
        };
        values[code] = if code < 128 { magnitude } else { -magnitude };
        code += 1;
    }
    values
}

/// The code nearest to `value`, ties to the even mantissa; beyond ±448 the largest code, NaN for
/// NaN.
#[must_use]
pub fn encode(value: f32) -> u8 {
    let sign = if value.is_sign_negative() { 0x80 } else { 0 };
    let magnitude = value.abs();
    if magnitude.is_nan() {
        return sign | NAN_CODE;
    }
    if magnitude >= MAX {
        return sign | (NAN_CODE - 1);
    }
    if magnitude < NORMAL_MIN {
        // Exact product of a power of two; eight of the steps are the smallest normal value, whose
        // code is 8.
        return sign | (magnitude * SUBNORMALS_PER_UNIT).round_ties_even() as u8;
    }
    let bits = magnitude.to_bits();
    let half = (1 << (DROPPED_MANTISSA_BITS - 1)) - 1;
    let odd = (bits >> DROPPED_MANTISSA_BITS) & 1;
    let rounded = (bits + half + odd) >> DROPPED_MANTISSA_BITS;
    // From f32's exponent bias to E4M3's.
    sign | (rounded - ((127 - 7) << 3)) as u8
}

/// Shape of the scales of a matrix `[rows, columns]`.
#[must_use]
pub fn scale_shape([rows, columns]: [usize; 2]) -> [usize; 2] {
    [rows.div_ceil(BLOCK), columns.div_ceil(BLOCK)]
}

/// The scale of each block of a matrix, row-major: `max(max |x|, 1e-4) / 448`.
///
/// `values` are `rows · columns` finite numbers.
#[must_use]
pub fn block_scales(values: &[f32], [rows, columns]: [usize; 2]) -> Vec<f32> {
    assert_eq!(values.len(), rows * columns, "values are a whole matrix");
    let [_, block_columns] = scale_shape([rows, columns]);
    let mut scales = Vec::with_capacity(rows.div_ceil(BLOCK) * block_columns);
    for block_row in values.chunks((BLOCK * columns).max(1)) {
        let first = scales.len();
        scales.resize(first + block_columns, AMAX_MIN);
        for row in block_row.chunks(columns.max(1)) {
            for (amax, segment) in scales[first..].iter_mut().zip(row.chunks(BLOCK)) {
                *amax = segment.iter().fold(*amax, |amax, x| amax.max(x.abs()));
            }
        }
    }
    scales.iter_mut().for_each(|amax| *amax /= MAX);
    scales
}

/// The codes of a matrix under `scales`, row-major: `encode(x / scale)`.
#[must_use]
pub fn quantize(values: &[f32], [rows, columns]: [usize; 2], scales: &[f32]) -> Vec<u8> {
    let [block_rows, block_columns] = scale_shape([rows, columns]);
    assert_eq!(values.len(), rows * columns, "values are a whole matrix");
    assert_eq!(scales.len(), block_rows * block_columns, "one scale a block");
    let mut codes = vec![0; values.len()];
    fill_rows(&mut codes, columns, |row, codes| {
        let scales = &scales[row / BLOCK * block_columns..][..block_columns];
        let values = values[row * columns..][..columns].chunks(BLOCK);
        for ((codes, values), scale) in codes.chunks_mut(BLOCK).zip(values).zip(scales) {
            for (code, value) in codes.iter_mut().zip(values) {
                *code = encode(value / scale);
            }
        }
    });
    codes
}

/// Elements `start..start + out.len()` of a block-FP8 matrix, row-major.
///
/// `codes` are `rows · columns` long and `scales` one a block. A NaN code gives NaN.
pub fn dequantize_range(matrix: &BlockFp8Matrix<'_>, start: usize, out: &mut [f32]) {
    let columns = matrix.columns;
    let block_columns = columns.div_ceil(BLOCK);
    let mut done = 0;
    while done < out.len() {
        let (row, column) = ((start + done) / columns, (start + done) % columns);
        // To the end of the block's row, of the matrix's row, or of the range.
        let end = ((column / BLOCK + 1) * BLOCK).min(columns);
        let len = (end - column).min(out.len() - done);
        let scale = matrix.scales[row / BLOCK * block_columns + column / BLOCK];
        let codes = &matrix.codes[start + done..][..len];
        for (value, &code) in out[done..][..len].iter_mut().zip(codes) {
            *value = decode(code) * scale;
        }
        done += len;
    }
}

/// A matrix stored as block FP8.
#[derive(Clone, Copy, Debug)]
pub struct BlockFp8Matrix<'a> {
    /// E4M3FN codes, row-major.
    pub codes: &'a [u8],
    /// One scale a block, row-major.
    pub scales: &'a [f32],
    /// Columns of the matrix.
    pub columns: usize,
}
