//! Block FP8 (DeepSeek-V3, §3.3.2; Micikevicius et al., FP8 Formats for Deep Learning, 2022, table 1).

use super::Approx;

/// Rows and columns of a block.
pub const BLOCK: usize = 128;

/// The codes that stand for numbers: all but the two NaNs.
pub fn finite_codes() -> impl Iterator<Item = u8> {
    (0..=u8::MAX).filter(|code| code & 0x7f != 0x7f)
}

/// The number that an E4M3FN code stands for: `±2^(e − 7) (1 + m / 8)`, and `±2⁻⁶ m / 8` for `e = 0`.
#[must_use]
pub fn decode(code: u8) -> f64 {
    let (exponent, mantissa) = (i32::from(code >> 3 & 15), f64::from(code & 7));
    let magnitude = match exponent {
        0 => 2.0_f64.powi(-6) * mantissa / 8.0,
        _ => 2.0_f64.powi(exponent - 7) * (1.0 + mantissa / 8.0),
    };
    if code < 0x80 { magnitude } else { -magnitude }
}

/// A matrix in block FP8.
#[derive(Clone, Debug)]
pub struct Matrix {
    /// Codes, row-major.
    pub codes: Vec<u8>,
    /// Scales of the blocks, row-major.
    pub scales: Vec<f32>,
    /// Columns.
    pub columns: usize,
}

impl Matrix {
    /// `W[i, j] = decode(code[i, j]) · scale[i / 128, j / 128]`, each a product of its own or of a sum
    /// that it is part of.
    #[must_use]
    pub fn values(&self) -> Vec<Approx> {
        let blocks = self.columns.div_ceil(BLOCK);
        let value = |(at, &code): (usize, &u8)| {
            let (row, column) = (at / self.columns, at % self.columns);
            let scale = self.scales[row / BLOCK * blocks + column / BLOCK];
            Approx::exact(decode(code)).times(Approx::exact(scale))
        };
        self.codes.iter().enumerate().map(value).collect()
    }
}
