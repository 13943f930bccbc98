//! RMSNorm (Zhang & Sennrich, 2019, eq. 4, with ε under the root as LLaMA has it).

use super::approx::{Approx, given, sum};

/// `y_i = x_i / √(Σ_j x_j² / d + ε) · w_i` for each row of `weight.len()` numbers of `x`.
#[must_use]
pub fn rms_norm(x: &[f32], weight: &[f32], epsilon: f64) -> Vec<Approx> {
    let width = Approx::exact(weight.len() as f64);
    let mut y = Vec::with_capacity(x.len());
    for row in x.chunks(weight.len()) {
        let row = given(row);
        let mean_square = sum(row.iter().map(|&x| x.times(x))).over(width);
        let scale = mean_square.plus(Approx::rounded(epsilon)).inverse_sqrt();
        y.extend(row.iter().zip(weight).map(|(&x, &w)| x.times(scale).times(Approx::exact(w))));
    }
    y
}
