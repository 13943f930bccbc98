//! Arithmetic in f64 that carries how far a correct f32 implementation may lie from it.
//!
//! This is a running error analysis. Each operation passes on the errors of its operands and adds
//! its own, at the accuracy that WGSL demands of an implementation (its section 15.7.4, "Accuracy
//! of concrete floating point expressions"), because WGSL is the weakest of the languages that the
//! kernels are compiled from:
//!
//! | operation | WGSL | here, in units of [`U`] |
//! |---|---|---|
//! | `+ - ·` | correctly rounded | 1 |
//! | `a / b` | 2.5 ulp | 5 |
//! | `exp x` | 3 + 2\|x\| ulp | 6 + 4\|x\| |
//! | `inverseSqrt` | 2 ulp | 4 |
//! | `sqrt` | as `1 / inverseSqrt` | 9 |
//!
//! One ulp is at most `2⁻²³ = 2 U` of a value. A result below [`TINY`] may be flushed to zero.
//!
//! Two bounds are carried. The *worst* adds magnitudes, and no implementation exceeds it. It is far
//! too wide for long sums, whose errors have either sign. The *spread* is the parameter of a
//! sub-Gaussian distribution: an error of magnitude `b` and either sign has at most `b`, and those
//! of independent errors add as their root (Hoeffding, 1963). [`CONFIDENCE`] spreads are exceeded
//! with a probability below 10⁻¹³. The bound is the smaller of the two.

/// The relative error of one f32 rounding.
pub const U: f64 = 1.0 / (1_u64 << 24) as f64;

/// The relative error of one f16 rounding.
pub const U_F16: f64 = 1.0 / (1_u64 << 11) as f64;

/// The smallest normal f32, 2⁻¹²⁶: WGSL lets smaller results be zero.
pub const TINY: f64 = f32::MIN_POSITIVE as f64;

/// Half the spacing of the subnormal f16 numbers, 2⁻²⁵: the least that an f16 rounding moves.
const TINY_F16: f64 = 1.0 / (1_u64 << 25) as f64;

/// Spreads in a bound: `2 e^(−8² / 2) = 2.5 · 10⁻¹⁴`, and the suite compares some 10⁶ values. The
/// same λ bounds sums in Higham & Mary, A New Approach to Probabilistic Rounding Error Analysis,
/// 2019, theorem 2.4.
pub const CONFIDENCE: f64 = 8.0;

/// An exact value, and how far a correct f32 implementation may lie from it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Approx {
    /// The value.
    pub value: f64,
    worst: f64,
    spread: f64,
}

impl Approx {
    /// A number that is given, or that f32 holds without rounding.
    #[must_use]
    pub fn exact(value: impl Into<f64>) -> Self {
        Self::within(value.into(), 0.0)
    }

    /// A number that may be off by `bound`.
    #[must_use]
    pub fn within(value: f64, bound: f64) -> Self {
        Self { value, worst: bound, spread: bound }
    }

    /// A discrete result that hangs on a difference smaller than the bound of what it compares.
    #[must_use]
    pub fn undecided(value: f64) -> Self {
        Self::within(value, f64::INFINITY)
    }

    /// The value rounded once to f32.
    #[must_use]
    pub fn rounded(value: f64) -> Self {
        Self::exact(value).units(1.0)
    }

    /// Bound on the distance; infinite where the inputs do not decide the result.
    #[must_use]
    pub fn error(self) -> f64 {
        self.worst.min(CONFIDENCE * self.spread)
    }

    /// The parameter of the distribution of the error; infinite as [`Approx::error`] is.
    #[must_use]
    pub fn spread(self) -> f64 {
        self.spread.min(self.worst)
    }

    /// The value after a rounding of `count` [`U`].
    fn units(self, count: f64) -> Self {
        self.moved(count * U * self.value.abs() + TINY)
    }

    /// The value after an error of at most `bound`.
    fn moved(self, bound: f64) -> Self {
        Self { value: self.value, worst: self.worst + bound, spread: self.spread + bound }
    }

    /// The value after it may have been rounded to f16.
    #[must_use]
    pub fn through_f16(self) -> Self {
        self.moved((U_F16 * (self.value.abs() + self.error())).max(TINY_F16))
    }

    /// The value after independent errors of at most `bounds`.
    #[must_use]
    pub fn scattered(self, bounds: impl IntoIterator<Item = f64>) -> Self {
        let (mut worst, mut squares) = (self.worst, self.spread * self.spread);
        for bound in bounds {
            worst += bound;
            squares += bound * bound;
        }
        Self { worst, spread: squares.sqrt(), ..self }
    }

    /// `a + b`.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let (worst, spread) = (self.worst + other.worst, self.spread + other.spread);
        Self { value: self.value + other.value, worst, spread }.units(1.0)
    }

    /// `a − b`.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        self.plus(other.negated())
    }

    /// `−a`.
    #[must_use]
    pub fn negated(self) -> Self {
        Self { value: -self.value, ..self }
    }

    /// `a · b`.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        self.product(other).units(1.0)
    }

    /// `a · b` before it is rounded.
    fn product(self, other: Self) -> Self {
        let (a, b) = (self.value.abs(), other.value.abs());
        Self {
            value: self.value * other.value,
            worst: self.worst * b + a * other.worst + self.worst * other.worst,
            spread: self.spread * b + a * other.spread + self.spread * other.error(),
        }
    }

    /// `a / b`.
    #[must_use]
    pub fn over(self, other: Self) -> Self {
        let value = self.value / other.value;
        let least = other.value.abs() - other.error();
        if least <= 0.0 {
            return Self::undecided(value);
        }
        let worst = (self.worst + value.abs() * other.worst) / least;
        let spread = (self.spread + value.abs() * other.spread) / least;
        Self { value, worst, spread }.units(5.0)
    }

    /// `eᵃ`.
    #[must_use]
    pub fn exp(self) -> Self {
        let value = self.value.exp();
        if value == 0.0 {
            return Self::within(0.0, TINY);
        }
        let worst = value * self.worst.exp_m1();
        let spread = value * (CONFIDENCE * self.spread).exp_m1() / CONFIDENCE;
        Self { value, worst, spread }.units(6.0 + 4.0 * self.value.abs())
    }

    /// `1 / √a`, by way of `sqrt` or not: 9 U and 5 U of the division.
    #[must_use]
    pub fn inverse_sqrt(self) -> Self {
        let value = 1.0 / self.value.sqrt();
        let least = self.value - self.error();
        if least <= 0.0 {
            return Self::undecided(value);
        }
        // The derivative is −a^(−3/2) / 2, largest where a is least.
        let slope = 0.5 / (least * least.sqrt());
        Self { value, worst: slope * self.worst, spread: slope * self.spread }.units(14.0)
    }

    /// `1 / (1 + e⁻ᵃ)`.
    #[must_use]
    pub fn sigmoid(self) -> Self {
        let one = Self::exact(1.0);
        one.over(one.plus(self.negated().exp()))
    }
}

/// `Σ aᵢ` of independent errors, in any order that does not depend on the values.
///
/// An addition's rounding is at most [`U`] of a partial sum. At worst that is all magnitudes, in
/// each of `n` additions. Partial sums of terms of either sign are a random walk: their root mean
/// square is near `√(Σ a²) / √2` where the walk has no drift and below `|Σ a|` where it is all drift;
/// `|Σ a| + 2 √(Σ a²)` leaves room for both, and independent roundings add as their root.
#[must_use]
pub fn sum(terms: impl IntoIterator<Item = Approx>) -> Approx {
    let (mut total, mut magnitude, mut squares, mut count) = (Approx::exact(0.0), 0.0, 0.0, 0.0);
    let mut variance = 0.0;
    for term in terms {
        total.value += term.value;
        total.worst += term.worst;
        variance += term.spread * term.spread;
        magnitude += term.value.abs() + term.worst;
        squares += term.value * term.value;
        count += 1.0;
    }
    let walk = total.value.abs() + 2.0 * f64::sqrt(squares);
    total.worst += count * U * magnitude + TINY;
    total.spread = f64::sqrt(variance) + f64::sqrt(count) * U * walk + TINY;
    total
}

/// `Σ aᵢ bᵢ` as [`sum`], with products that are rounded or fused.
#[must_use]
pub fn dot(pairs: impl IntoIterator<Item = (Approx, Approx)>) -> Approx {
    // A product's own rounding is one of the `n` that its term passes through.
    sum(pairs.into_iter().map(|(a, b)| a.product(b)))
}

/// Rescalings of a partial sum on its way into a softmax's total.
///
/// An implementation may hold partial sums relative to the largest score so far, and multiply them
/// by `e^(old − new)` when it grows. Over random scores the maximum of `t` tiles grows `ln t + 0.6`
/// times, 5 times for the 80 tiles of 64 that 5,000 rows make. The exponents of the rescalings of a
/// term add up to at most its whole distance from the maximum, so they add nothing to the part
/// `4|x|`; each adds its 6 U and a product.
const RESCALINGS: f64 = 5.0;

/// `e^(aᵢ − m)` with `m` the largest, whose own error is common to all of them.
#[must_use]
pub fn powers(scores: &[Approx]) -> Vec<Approx> {
    let largest = scores.iter().fold(f64::NEG_INFINITY, |all, score| all.max(score.value));
    let power = |score: &Approx| score.minus(Approx::exact(largest)).exp();
    scores.iter().map(|score| power(score).units(7.0 * RESCALINGS)).collect()
}

/// `e^aᵢ / Σ e^aⱼ`.
#[must_use]
pub fn softmax(scores: &[Approx]) -> Vec<Approx> {
    let powers = powers(scores);
    let total = sum(powers.iter().copied());
    powers.into_iter().map(|power| power.over(total)).collect()
}

/// `Σ softmax(a)ᵢ bᵢ`, normalised before the sum or after it.
///
/// The error of the divisor is common to all terms, so it is counted once and after the sum; the
/// 5 U of dividing each term before it are at most those of the terms' magnitudes.
#[must_use]
pub fn softmax_dot(scores: &[Approx], values: impl Iterator<Item = Approx> + Clone) -> Approx {
    weighted(&powers(scores), values)
}

/// [`softmax_dot`] where the `e^(aᵢ − m)` may be rounded to f16, as may be `m`-relative ones that are larger.
#[must_use]
pub fn softmax_dot_f16(scores: &[Approx], values: impl Iterator<Item = Approx> + Clone) -> Approx {
    let powers: Vec<Approx> = powers(scores).into_iter().map(Approx::through_f16).collect();
    weighted(&powers, values)
}

fn weighted(powers: &[Approx], values: impl Iterator<Item = Approx> + Clone) -> Approx {
    let total = sum(powers.iter().copied());
    let terms = || powers.iter().copied().zip(values.clone());
    let magnitude: f64 = terms().map(|(power, value)| power.value * value.value.abs()).sum();
    dot(terms()).over(total).moved(5.0 * U * magnitude / total.value)
}

/// Numbers that are given.
#[must_use]
pub fn given(values: &[f32]) -> Vec<Approx> {
    values.iter().map(|&value| Approx::exact(value)).collect()
}

#[cfg(test)]
mod tests {
    use crate::inputs::{Random, Regime, Side};

    use super::*;

    /// f32 arithmetic of this machine is one correct implementation.
    #[test]
    fn host_arithmetic_lies_within_the_bounds() {
        for step in -300_i16..300 {
            let x = f32::from(step) * 0.1 + 0.013;
            let within = |found: f32, expected: Approx| {
                let error = (f64::from(found) - expected.value).abs();
                assert!(error <= expected.error(), "{x}: {found} against {expected:?}");
            };
            let given = Approx::exact(x);
            within(x.exp(), given.exp());
            within(1.0 / (1.0 + (-x).exp()), given.sigmoid());
            within(1.0 / x.abs().sqrt(), Approx::exact(x.abs()).inverse_sqrt());
            within(x * 0.1 + 7.0, given.times(Approx::exact(0.1_f32)).plus(Approx::exact(7.0)));
        }
    }

    /// `x` with the 10 stored bits of the mantissa that f16 and TensorFloat-32 have.
    fn shortened(x: f32) -> f32 {
        f32::from_bits((x.to_bits() + 0x1000) & !0x1fff)
    }

    #[test]
    fn a_dot_product_in_f32_is_within_the_bound_and_one_of_shortened_operands_is_not() {
        let mut random = Random::of("approx/dot");
        for regime in [Regime::Normal, Regime::Outliers, Regime::Cancelling] {
            let (mut worst, mut shortest) = (0.0_f64, 0.0_f64);
            for _ in 0..64 {
                let a = random.rows(1, 2048, (regime, Side::Left));
                let b = random.rows(1, 2048, (regime, Side::Right));
                let expected = dot(given(&a).into_iter().zip(given(&b)));
                let ratio = |terms: &mut dyn Iterator<Item = f32>| {
                    let found: f32 = terms.sum();
                    (f64::from(found) - expected.value).abs() / expected.error()
                };
                let pairs = || a.iter().zip(&b);
                worst = worst.max(ratio(&mut pairs().map(|(a, b)| a * b)));
                let short = ratio(&mut pairs().map(|(&a, &b)| shortened(a) * shortened(b)));
                shortest = shortest.max(short);
            }
            assert!(worst < 1.0, "{regime:?}: f32 at {worst} of the bound");
            assert!(shortest > 1.0, "{regime:?}: shortened at {shortest} of the bound");
        }
    }

    #[test]
    fn a_sum_that_cancels_keeps_the_error_of_its_terms() {
        let third = Approx::rounded(1.0 / 3.0);
        let nothing = third.minus(third);
        assert_eq!(nothing.value, 0.0);
        assert!(nothing.error() >= 2.0 * third.error(), "{nothing:?}");
    }

    #[test]
    fn a_division_by_what_may_be_zero_is_undecided() {
        let doubtful = Approx::within(1.0, 1.0);
        assert_eq!(Approx::exact(1.0).over(doubtful).error(), f64::INFINITY);
    }

    #[test]
    fn softmax_sums_to_one() {
        let scores = given(&[1.0, -2.0, 0.5, 3.0]);
        let total: f64 = softmax(&scores).iter().map(|weight| weight.value).sum();
        assert!((total - 1.0).abs() < 1e-15, "{total}");
        let ones = [Approx::exact(1.0); 4].into_iter();
        assert!((softmax_dot(&scores, ones).value - 1.0).abs() < 1e-15);
    }
}
