//! How what a device computed compares with what is expected.
//!
//! Three questions, each with a bound that the oracle derives. *Element by element*: no error exceeds
//! the bound of its element. *As a whole*: the root of the mean of (error / spread)² is at most
//! [`COMMON`], which a small error in one direction everywhere exceeds long before any element does.
//! *Which are numbers*: nothing that is found is NaN or infinite, for nothing that is expected is.

use serde::{Deserialize, Serialize};

use crate::oracle::Approx;
use crate::oracle::approx::CONFIDENCE;

/// Of a hundred values of a case, as many may be left undecided by its inputs.
const UNDECIDED_PERCENT: usize = 2;

/// Spreads that the root mean square of the errors may have.
///
/// A rounding's spread is its largest magnitude, `√3` times its deviation, so independent errors have a
/// root mean square below 0.6. Errors that all elements share (of a norm's scale, of a softmax's
/// divisor) move together as one sub-Gaussian number: 4 spreads are 7 of its deviations. It is half
/// of what a single element may have.
pub const COMMON: f64 = CONFIDENCE / 2.0;

/// Bins of a histogram of error over bound: exactly 0, then halvings from below 2⁻¹⁵ to 1, then above.
pub const BINS: usize = 18;

/// How a case went.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// The largest error over bound: 1 or less passes.
    pub headroom: f64,
    /// Root mean square of error over spread, over [`COMMON`]: 1 or less passes.
    pub common: f64,
    /// `1 − 2 Σ xy / Σ (x² + y²)`, and where the bound on `common` puts its bound.
    pub cosine: [f64; 2],
    /// The largest bound, as a part of the largest value that has one.
    pub width: f64,
    /// Values.
    pub values: usize,
    /// Values that the inputs leave undecided.
    pub undecided: usize,
    /// How many values have which error over bound.
    pub bins: Vec<u32>,
    /// Why it failed.
    pub failure: Option<String>,
}

impl Comparison {
    /// One that failed before there was anything to compare.
    #[must_use]
    pub fn failed(failure: String) -> Self {
        Self { failure: Some(failure), bins: vec![0; BINS], ..Self::default() }
    }
}

/// The bin of an error over bound.
fn bin(ratio: f64) -> usize {
    match ratio {
        0.0 => 0,
        ratio if ratio > 1.0 => BINS - 1,
        ratio => ((16.0 + ratio.log2()).ceil().max(1.0) as usize).min(BINS - 2),
    }
}

/// Compares the values of one case.
#[must_use]
pub fn compare(found: &[f32], expected: &[Approx]) -> Comparison {
    compare_rows(found, expected, (1, expected.len()))
}

/// Rows of which one may be undecided as a whole: a tie of two experts leaves all of a token's.
const ROWS_MIN: usize = 4;

/// [`compare`] of a number of rows, each of so many values.
#[must_use]
pub fn compare_rows(
    found: &[f32],
    expected: &[Approx],
    (rows, width): (usize, usize),
) -> Comparison {
    if found.len() != expected.len() || found.is_empty() {
        let (found, expected) = (found.len(), expected.len());
        return Comparison::failed(format!("{found} values found, {expected} expected"));
    }
    let mut all = Comparison { bins: vec![0; BINS], values: found.len(), ..Comparison::default() };
    let (mut loosest, mut largest) = (0.0_f64, f64::MIN_POSITIVE);
    let mut sums = Sums::default();
    for (index, (&found, want)) in found.iter().zip(expected).enumerate() {
        let bound = want.error();
        all.undecided += usize::from(bound.is_infinite());
        if bound > 0.0 && bound.is_finite() {
            loosest = loosest.max(bound);
            largest = largest.max(want.value.abs());
        }
        let error = (f64::from(found) - want.value).abs();
        let ratio = match error {
            0.0 => 0.0,
            error if error.is_finite() => error / bound,
            _ => f64::INFINITY,
        };
        all.bins[bin(ratio)] += 1;
        sums.add(f64::from(found), want);
        if ratio > all.headroom {
            all.headroom = ratio;
            let (value, count) = (want.value, expected.len());
            all.failure = (ratio > 1.0).then(|| {
                format!(
                    "value {index} of {count}: found {found:?}, expected {value:?} ± {bound:.3e}"
                )
            });
        }
    }
    all.width = loosest / largest;
    // JSON has no infinity.
    let finite = |value: f64| if value.is_finite() { value } else { f64::MAX };
    all.headroom = finite(all.headroom);
    all.common = finite(sums.common());
    all.cosine = sums.cosine().map(finite);
    if all.failure.is_none() && all.common > 1.0 {
        all.failure = Some(format!(
            "as a whole {:.2} of the bound: the cosine difference is {:.3e}, expected {:.3e} at most",
            all.common, all.cosine[0], all.cosine[1]
        ));
    }
    let few = all.undecided * 100 <= expected.len() * UNDECIDED_PERCENT
        || (rows >= ROWS_MIN && all.undecided <= width);
    if all.failure.is_none() && !few {
        all.failure = Some(format!("the inputs leave {} values undecided", all.undecided));
    }
    all
}

/// Sums over the values that have a bound.
#[derive(Default)]
struct Sums {
    /// Of (error / spread)².
    scaled: f64,
    /// Of spread².
    spread: f64,
    /// Of error².
    error: f64,
    /// Of x² + y².
    squares: f64,
    count: f64,
}

impl Sums {
    fn add(&mut self, found: f64, want: &Approx) {
        let spread = want.spread();
        if spread > 0.0 && spread.is_finite() {
            let error = found - want.value;
            self.scaled += (error / spread).powi(2);
            self.spread += spread * spread;
            self.error += error * error;
            self.squares += found * found + want.value * want.value;
            self.count += 1.0;
        }
    }

    fn common(&self) -> f64 {
        if self.count == 0.0 { 0.0 } else { (self.scaled / self.count).sqrt() / COMMON }
    }

    fn cosine(&self) -> [f64; 2] {
        let share = |sum: f64| if self.squares == 0.0 { 0.0 } else { sum / self.squares };
        [share(self.error), share(COMMON * COMMON * self.spread)]
    }
}

#[cfg(test)]
mod tests {
    use crate::oracle::approx::sum;

    use super::*;

    #[test]
    fn an_exact_value_has_no_leeway() {
        let expected = [Approx::exact(1.0)];
        assert_eq!(compare(&[1.0], &expected).failure, None);
        assert!(compare(&[1.0 + f32::EPSILON], &expected).failure.is_some());
    }

    #[test]
    fn nan_and_infinities_never_pass() {
        for value in [f32::NAN, f32::INFINITY] {
            assert!(compare(&[value], &[Approx::within(1.0, 1e30)]).failure.is_some());
            assert!(compare(&[value; 100], &[Approx::undecided(1.0); 100]).failure.is_some());
        }
    }

    #[test]
    fn too_many_undecided_values_fail() {
        let mut expected = vec![Approx::exact(1.0); 100];
        expected[0] = Approx::undecided(2.0);
        assert_eq!(compare(&[1.0; 100], &expected).failure, None);
        expected[1..3].fill(Approx::undecided(2.0));
        let failure = compare(&[1.0; 100], &expected).failure.unwrap();
        assert_eq!(failure, "the inputs leave 3 values undecided");
        assert_eq!(compare_rows(&[1.0; 100], &expected, (10, 10)).failure, None);
        assert!(compare_rows(&[1.0; 100], &expected, (50, 2)).failure.is_some());
        assert!(compare_rows(&[1.0; 100], &expected, (2, 50)).failure.is_some());
    }

    #[test]
    fn an_error_that_all_values_share_fails_before_any_of_them_does() {
        let expected = [sum((0..5000).map(|_| Approx::exact(0.5))); 50];
        let off = |spreads: f64| (expected[0].value + spreads * expected[0].spread()) as f32;
        let outcome = compare(&[off(5.0); 50], &expected);
        assert!(outcome.headroom < 1.0 && outcome.common > 1.0, "{outcome:?}");
        assert!(outcome.failure.unwrap().starts_with("as a whole 1.2"));
        assert_eq!(compare(&[off(3.0); 50], &expected).failure, None);
    }

    #[test]
    fn other_lengths_and_nothing_fail() {
        assert!(compare(&[1.0], &[]).failure.is_some());
        assert!(compare(&[], &[]).failure.is_some());
    }

    #[test]
    fn bins_halve() {
        let of = |ratio| bin(ratio);
        assert_eq!(
            [of(0.0), of(1e-9), of(0.3), of(0.5), of(0.51), of(1.0), of(1.1)],
            [0, 1, 15, 15, 16, 16, 17]
        );
    }
}
