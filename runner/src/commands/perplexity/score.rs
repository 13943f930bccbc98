//! What is counted of each scored token, in f64 from f32 logits.

use anyhow::ensure;

/// The logits of one position.
pub(super) struct Row<'a> {
    logits: &'a [f32],
    /// `ln Σ e^logit`.
    log_sum: f64,
    /// The most probable token, the lowest of equals.
    best: usize,
}

impl<'a> Row<'a> {
    /// # Errors
    /// Logits that are not numbers.
    pub(super) fn new(logits: &'a [f32]) -> anyhow::Result<Self> {
        let mut best = 0;
        for (id, &logit) in logits.iter().enumerate() {
            if logit > logits[best] {
                best = id;
            }
        }
        let highest = f64::from(logits[best]);
        let sum: f64 = logits.iter().map(|&logit| (f64::from(logit) - highest).exp()).sum();
        let log_sum = highest + sum.ln();
        ensure!(log_sum.is_finite(), "the model gave logits that are no numbers");
        Ok(Self { logits, log_sum, best })
    }

    /// `−ln p` of a token.
    pub(super) fn surprise(&self, id: u32) -> f64 {
        self.log_sum - f64::from(self.logits[id as usize])
    }

    /// `KL(self ‖ other) = Σ p (ln p − ln q)`.
    fn divergence(&self, other: &Row<'_>) -> f64 {
        let pairs = self.logits.iter().zip(other.logits);
        let sum: f64 = pairs
            .map(|(&of_self, &of_other)| {
                let log_p = f64::from(of_self) - self.log_sum;
                log_p.exp() * (log_p - (f64::from(of_other) - other.log_sum))
            })
            .sum();
        // Rounding may leave a distribution below 0 from itself.
        sum.max(0.0)
    }
}

/// A mean and its standard error, `√(variance / (n − 1))`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Mean {
    pub(super) mean: f64,
    pub(super) error: f64,
}

/// `Σ x` and `Σ x²` of `count` numbers.
#[derive(Clone, Copy, Debug, Default)]
struct Moments {
    count: usize,
    sum: f64,
    squares: f64,
}

impl Moments {
    fn add(&mut self, value: f64) {
        self.count += 1;
        self.sum += value;
        self.squares += value * value;
    }

    fn mean(&self) -> Mean {
        let count = self.count as f64;
        let mean = self.sum / count;
        let variance = (self.squares / count - mean * mean).max(0.0);
        let error = if self.count > 1 { (variance / (count - 1.0)).sqrt() } else { 0.0 };
        Mean { mean, error }
    }
}

/// How surprised a model was.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Perplexity(Moments);

impl Perplexity {
    /// Counts a token that the model gave `−ln p = surprise`.
    pub(super) fn add(&mut self, surprise: f64) {
        self.0.add(surprise);
    }

    /// The mean of `−ln p`.
    pub(super) fn surprise(&self) -> Mean {
        self.0.mean()
    }

    /// `exp` of it, and its standard error to first order.
    pub(super) fn value(&self) -> Mean {
        let Mean { mean, error } = self.0.mean();
        Mean { mean: mean.exp(), error: error * mean.exp() }
    }
}

/// How far one model is from another.
#[derive(Clone, Debug, Default)]
pub(super) struct Divergence {
    moments: Moments,
    values: Vec<f64>,
    same_best: usize,
}

impl Divergence {
    /// Counts a position.
    pub(super) fn add(&mut self, base: &Row<'_>, model: &Row<'_>) {
        let divergence = base.divergence(model);
        self.moments.add(divergence);
        self.values.push(divergence);
        self.same_best += usize::from(base.best == model.best);
    }

    /// The mean over all positions.
    pub(super) fn mean(&self) -> Mean {
        self.moments.mean()
    }

    /// The values below which the `parts` of all lie, each between 0 and 1, and the largest for 1;
    /// linear between the two nearest.
    pub(super) fn percentiles<const N: usize>(&self, parts: [f64; N]) -> [f64; N] {
        let mut sorted = self.values.clone();
        sorted.sort_by(f64::total_cmp);
        parts.map(|part| {
            let place = part * (sorted.len() as f64 - 1.0);
            let below = place.floor() as usize;
            let [low, high] = [below, below + 1].map(|at| sorted[at.min(sorted.len() - 1)]);
            low + (place - below as f64) * (high - low)
        })
    }

    /// The part of the positions at which both find the same token most probable.
    pub(super) fn same_best(&self) -> Mean {
        let count = self.values.len() as f64;
        let mean = self.same_best as f64 / count;
        let error = if count > 1.0 { (mean * (1.0 - mean) / (count - 1.0)).sqrt() } else { 0.0 };
        Mean { mean, error }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() <= 1e-12 * expected.abs().max(1.0), "{found}, {expected}");
    }

    #[test]
    fn surprise_and_perplexity_follow_their_formulas() {
        // Exponentials 1, 2 and 5, far from where e^logit is representable.
        let logits = [0.0_f32, 2.0, 5.0].map(|x| if x == 0.0 { 300.0 } else { 300.0 + x.ln() });
        let row = Row::new(&logits).unwrap();
        let exact = |id: usize| {
            let sum: f64 = logits.iter().map(|&l| (f64::from(l) - 300.0).exp()).sum();
            sum.ln() - (f64::from(logits[id]) - 300.0)
        };
        near(row.surprise(0), exact(0));
        near(row.surprise(2), exact(2));
        assert_eq!(row.best, 2);

        let mut perplexity = Perplexity::default();
        [2.0_f64, 8.0].iter().for_each(|x| perplexity.add(x.ln()));
        near(perplexity.value().mean, 4.0);
        // ln 2 is half the distance of the two: the standard error with n − 1 = 1.
        near(perplexity.surprise().error, 2.0_f64.ln());
        near(perplexity.value().error, 4.0 * 2.0_f64.ln());
    }

    #[test]
    fn a_divergence_is_that_of_the_formula_and_zero_from_itself() {
        let ln = |parts: [f32; 3]| parts.map(f32::ln);
        let (p, q) = (ln([0.5, 0.25, 0.25]), ln([0.25, 0.5, 0.25]));
        let (p, q) = (Row::new(&p).unwrap(), Row::new(&q).unwrap());
        // 0.5 ln 2 − 0.25 ln 2; logits are rounded to f32.
        assert!((p.divergence(&q) - 0.25 * 2.0_f64.ln()).abs() < 1e-7);
        assert!(p.divergence(&p) < 1e-15);
        let mut divergence = Divergence::default();
        divergence.add(&p, &q);
        divergence.add(&p, &p);
        near(divergence.mean().mean, p.divergence(&q) / 2.0);
        near(divergence.same_best().mean, 0.5);
        near(divergence.same_best().error, 0.5);
    }

    #[test]
    fn percentiles_lie_between_the_values() {
        let values: Vec<f64> = (0..=10).rev().map(f64::from).collect();
        let divergence = Divergence { values, ..Divergence::default() };
        assert_eq!(divergence.percentiles([0.0, 0.5, 0.95, 1.0]), [0.0, 5.0, 9.5, 10.0]);
    }

    #[test]
    fn logits_that_are_no_numbers_are_refused() {
        for bad in [f32::NAN, f32::INFINITY] {
            assert!(Row::new(&[0.0, bad, 1.0]).is_err(), "{bad}");
        }
    }
}
