//! Numbers as integers of 23 bits, sixteen of which share a power of two: what activations may be rounded
//! to before they meet codes of blocks, as the contract of `shaders` allows.
//!
//! `xᵢ ≈ 2ᵖ Xᵢ`, where `2ᵖ⁺²²` is the power of two above the largest `|xᵢ|` and `Xᵢ` the nearest integer, of two
//! as near the even one. An error is at most `2ᵖ⁻¹`, which is `2⁻²²` of the largest `|xᵢ|` or less.

use super::Approx;
use super::approx::TINY;

/// Numbers that share a power of two.
const STEP: usize = 16;

/// The least exponent of a largest number: smaller ones share the power of two of this one, so that `2ᵖ` is a
/// normal f32.
const LEAST_EXPONENT: f64 = -105.0;

/// Each number of `x` may be off by so much; a factor that all of them share is as good before as after.
#[must_use]
pub fn bounds(x: &[Approx]) -> Vec<f64> {
    let bound = |step: &[Approx]| {
        let largest = step.iter().map(|x| x.value.abs() + x.error()).fold(0.0, f64::max);
        vec![largest * 2.0_f64.powi(-22) + TINY; step.len()]
    };
    x.chunks(STEP).flat_map(bound).collect()
}

/// The numbers that `x` is rounded to.
#[must_use]
pub fn nearest(x: &[f32]) -> Vec<Approx> {
    let round = |step: &[f32]| {
        let largest = step.iter().map(|x| f64::from(x.abs())).fold(0.0, f64::max);
        let unit = (largest.log2().floor().max(LEAST_EXPONENT) - 21.0).exp2();
        let nearest = |&x: &f32| Approx::exact((f64::from(x) / unit).round_ties_even() * unit);
        step.iter().map(nearest).collect::<Vec<_>>()
    };
    x.chunks(STEP).flat_map(round).collect()
}

#[cfg(test)]
mod tests {
    use crate::inputs::{Random, Regime, Side};
    use crate::oracle::approx::given;

    use super::*;

    #[test]
    fn what_is_rounded_lies_within_its_bound_and_comes_near_it() {
        for regime in [Regime::Normal, Regime::Outliers, Regime::Zeros] {
            let x = Random::of("digits").rows(8, 64, (regime, Side::Left));
            let error = |(x, nearest): (&f32, Approx)| (nearest.value - f64::from(*x)).abs();
            let errors = x.iter().zip(nearest(&x)).map(error);
            let ratio = errors.zip(bounds(&given(&x))).map(|(error, bound)| error / bound);
            let worst = ratio.fold(0.0, f64::max);
            assert!(worst <= 1.0, "{regime:?}: {worst}");
            assert!(worst > 0.4 || regime == Regime::Zeros, "{regime:?}: {worst}");
        }
    }

    #[test]
    fn numbers_that_share_a_power_of_two_keep_22_bits_below_it() {
        let mut x = [1.0_f32 / 3.0; 16];
        x[9] = 4095.0;
        let rounded = nearest(&x);
        assert_eq!(rounded[9].value, 4095.0);
        assert_eq!(rounded[0].value, (1024.0_f64 / 3.0).round() / 1024.0);
        let apart = nearest(&x[..9])[0].value - f64::from(x[0]);
        assert!(apart.abs() <= 2.0_f64.powi(-24), "without the large one it keeps more: {apart}");
    }
}
