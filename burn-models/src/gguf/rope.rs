//! The rule of Llama 3.1 from the factors that GGUF stores in its place, and back.
//!
//! `rope_freqs.weight` has a divisor for each pair's frequency. With a wavelength of λ positions the
//! rule's divisor is 1 below `original / high`, `factor` above `original / low`, and in between
//! `1 / ((1 - s) / factor + s)` with `s = (original / λ - low) / (high - low)`: a line in `1 / λ`,
//! which two pairs give. Only two of the three numbers in it are independent, so `low` is taken as 1,
//! as in every released checkpoint.

use std::f64::consts::TAU;

use crate::config::{RopeConfig, RopeScaling};

/// Largest relative difference between a stored divisor, an f32 of a rule computed in f32, and that
/// of the rule that is found. Its line is solved for from such numbers, which costs a few more bits.
const CLOSE: f64 = 1e-4;

/// The divisors of a rotated width `dim` under the Llama 3.1 rule; `None` for any other scaling.
#[must_use]
pub(super) fn llama3_factors(rope: &RopeConfig, dim: usize) -> Option<Vec<f32>> {
    let Some(RopeScaling::Llama3 { .. }) = rope.scaling else { return None };
    let plain = RopeConfig { scaling: None, ..*rope };
    let pairs = plain.inv_freq(dim).into_iter().zip(rope.inv_freq(dim));
    Some(pairs.map(|(plain, scaled)| (plain / scaled) as f32).collect())
}

/// The rule that `rope` without scaling and these divisors stand for, if it is that of Llama 3.1.
pub(super) fn llama3_rule(rope: &RopeConfig, factors: &[f32]) -> Option<RopeScaling> {
    let dim = factors.len() * 2;
    let wavelengths: Vec<f64> =
        rope.inv_freq(dim).iter().map(|frequency| TAU / frequency).collect();
    let factor = factors.iter().copied().fold(1.0_f32, f32::max);
    // A factor that was a whole number, or a short decimal, is that again.
    let factor: f64 = factor.to_string().parse().ok()?;
    let share = |divisor: f64| (divisor.recip() - factor.recip()) / (1.0 - factor.recip());
    let between: Vec<(f64, f64)> = wavelengths
        .iter()
        .zip(factors)
        .map(|(wavelength, &divisor)| (wavelength.recip(), share(divisor.into())))
        .filter(|(_, share)| *share > CLOSE && *share < 1.0 - CLOSE)
        .collect();
    let (slope, high) = match between[..] {
        [] => return None,
        // One pair gives one number: the other is that of every released checkpoint.
        [(frequency, share)] => ((share + 1.0 / 3.0) / frequency, 4.0),
        [(f, s), .., (last_f, last_s)] => {
            let slope = (s - last_s) / (f - last_f);
            (slope, 1.0 - 1.0 / (s - slope * f))
        }
    };
    let rule = RopeScaling::Llama3 {
        factor,
        low_freq_factor: 1.0,
        high_freq_factor: rounded(high),
        original_max_position_embeddings: (slope * (high - 1.0)).round() as usize,
    };
    let found = llama3_factors(&RopeConfig { scaling: Some(rule), ..*rope }, dim)?;
    let close = |(found, given): (&f32, &f32)| {
        f64::from((found - given).abs()) <= CLOSE * f64::from(given.abs())
    };
    found.iter().zip(factors).all(close).then_some(rule)
}

/// A number without the noise of f32.
fn rounded(x: f64) -> f64 {
    (x * 1e3).round() / 1e3
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::RopeLayout;

    #[test]
    fn the_rule_comes_back_from_its_factors() {
        for (factor, low, high, original, dim) in [
            (8.0, 1.0, 4.0, 8192, 128),
            (32.0, 1.0, 4.0, 8192, 64),
            (8.0, 1.0, 4.0, 64, 24),
            (4.0, 1.0, 2.5, 1000, 80),
        ] {
            let rule = RopeScaling::Llama3 {
                factor,
                low_freq_factor: low,
                high_freq_factor: high,
                original_max_position_embeddings: original,
            };
            let plain = RopeConfig { theta: 5e5, layout: RopeLayout::HalfSplit, scaling: None };
            let scaled = RopeConfig { scaling: Some(rule), ..plain };
            let factors = llama3_factors(&scaled, dim).unwrap();
            assert_eq!(llama3_rule(&plain, &factors), Some(rule), "{rule:?}");
        }
    }

    #[test]
    fn other_factors_are_no_rule() {
        let plain = RopeConfig { theta: 5e5, layout: RopeLayout::HalfSplit, scaling: None };
        let longrope: Vec<f32> = (0..32).map(|i| 1.0 + i as f32 * 0.7).collect();
        assert_eq!(llama3_rule(&plain, &longrope), None);
        assert_eq!(llama3_rule(&plain, &[1.0; 32]), None);
        assert_eq!(llama3_rule(&plain, &[f32::NAN; 32]), None);
    }
}
