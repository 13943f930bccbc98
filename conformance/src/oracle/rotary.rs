//! Rotary position embedding (Su et al., RoFormer, 2021, eq. 15) in its two layouts.

use shaders::rotary::Pairs;

use super::approx::{Approx, dot};

/// Rotates each pair `(a, b)` of a head by `θ = p · f`: `(a cos θ − b sin θ, a sin θ + b cos θ) · m`.
///
/// `x` `[positions.len(), heads, 2 · inv_freq.len()]`.
#[must_use]
pub fn rotate(x: &[f32], positions: &[usize], rotation: &Rotation<'_>) -> Vec<Approx> {
    let half = rotation.inv_freq.len();
    let token = x.len() / positions.len();
    let mut y = vec![Approx::exact(0.0); x.len()];
    for (start, &position) in (0..x.len()).step_by(token).zip(positions) {
        for head in (start..start + token).step_by(2 * half) {
            for (pair, frequency) in rotation.inv_freq.iter().enumerate() {
                let (first, second) = match rotation.pairs {
                    Pairs::HalfSplit => (head + pair, head + pair + half),
                    Pairs::Interleaved => (head + 2 * pair, head + 2 * pair + 1),
                };
                let (sin, cos) = (position as f64 * frequency).sin_cos();
                // The tables are made in f64 and rounded once.
                let cos = Approx::rounded(cos * rotation.attention_factor);
                let sin = Approx::rounded(sin * rotation.attention_factor);
                let (a, b) = (Approx::exact(x[first]), Approx::exact(x[second]));
                y[first] = dot([(a, cos), (b, sin.negated())]);
                y[second] = dot([(a, sin), (b, cos)]);
            }
        }
    }
    y
}

/// What a [`rotate`] turns by.
#[derive(Clone, Copy, Debug)]
pub struct Rotation<'a> {
    /// Radians a position, of each pair.
    pub inv_freq: &'a [f64],
    /// Factor on cosines and sines.
    pub attention_factor: f64,
    /// Which elements form a pair.
    pub pairs: Pairs,
}
