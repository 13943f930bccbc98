//! RMSNorm (Zhang & Sennrich, 2019, eq. 4, with ε under the root as LLaMA has it).

use super::approx::{Approx, given, sum};

/// `y_i = x_i / √(Σ_j x_j² / d + ε) · w_i` for each row of `weight.len()` numbers of `x`.
#[must_use]
pub fn rms_norm(x: &[f32], weight: &[f32], epsilon: f64) -> Vec<Approx> {
    let mut y = Vec::with_capacity(x.len());
    for row in x.chunks(weight.len()) {
        let (row, scale) = (given(row), scale(row, epsilon));
        y.extend(row.iter().zip(weight).map(|(&x, &w)| x.times(scale).times(Approx::exact(w))));
    }
    y
}

/// `1 / √(Σ_j x_j² / d + ε)` of one row.
#[must_use]
pub fn scale(row: &[f32], epsilon: f64) -> Approx {
    let squares = given(row).into_iter().map(|x| x.times(x));
    let mean_square = sum(squares).over(Approx::exact(row.len() as f64));
    mean_square.plus(Approx::rounded(epsilon)).inverse_sqrt()
}
