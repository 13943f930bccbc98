//! How fast a model computes a prompt and draws tokens, and what that moves.
//!
//! A prompt is measured up to the id that follows it, and a decode with whole steps, the id read back
//! included: what a user waits for. Caches hold whatever is there, which costs the same, so that nothing
//! has to be computed before what is measured.

mod apart;
mod driver;
mod traffic;

use std::time::{Duration, Instant};

pub use driver::{DriverMemory, Holding, driver_memory};
pub use traffic::{Cost, Limits, Traffic, Work};

use crate::engine::{Batch, Engine, Generator};

/// Tokens drawn, one at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decode {
    /// Rows in each cache before.
    pub cached: usize,
    /// Tokens to draw in each sequence.
    pub tokens: usize,
    /// Sequences that step together.
    pub sequences: usize,
}

/// Tokens computed together, and tokens drawn behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// Rows in the cache before.
    pub cached: usize,
    /// Tokens of the prompt.
    pub tokens: usize,
    /// Tokens to draw behind it, at least the one that follows it.
    pub drawn: usize,
}

/// What a device works before anything counts: one that was idle lowers its clocks, and takes some tenths of a
/// second of work to raise them.
const WARM_UP: Duration = Duration::from_secs(1);

/// The fewest seconds of `repeats` runs, after others that warm the device up; the first of those compiles
/// and captures.
///
/// # Errors
/// Those of `run`.
pub fn fastest(
    repeats: usize,
    mut run: impl FnMut() -> anyhow::Result<f64>,
) -> anyhow::Result<f64> {
    run()?;
    let begun = Instant::now();
    while begun.elapsed() < WARM_UP {
        run()?;
    }
    (0..repeats).try_fold(f64::INFINITY, |best, _| Ok(best.min(run()?)))
}

/// Seconds for all tokens of `work`.
///
/// # Errors
/// A context that is too short, or a device that failed.
pub fn decode(batch: &mut Batch, work: Decode) -> anyhow::Result<f64> {
    let Decode { cached, tokens, sequences } = work;
    // A step before the clock starts captures what is replayed.
    let ids: Vec<u32> = (0..sequences as u32).collect();
    batch.place(&ids, &vec![cached; sequences])?;
    batch.step()?;
    batch.place(&ids, &vec![cached; sequences])?;
    let started = Instant::now();
    for _ in 0..tokens {
        batch.step()?;
    }
    Ok(started.elapsed().as_secs_f64())
}

/// Seconds from a prompt to the last token drawn behind it.
///
/// # Errors
/// A context that is too short, or a device that failed.
pub fn prompt(engine: &mut Engine, work: Prompt) -> anyhow::Result<f64> {
    let vocab = engine.vocab_size();
    let ids: Vec<u32> = (0..work.tokens).map(|at| (at * 7919 % vocab) as u32).collect();
    engine.assume(work.cached)?;
    let started = Instant::now();
    engine.prefill(&ids)?;
    for _ in 0..work.drawn.max(1) {
        engine.sample()?;
    }
    Ok(started.elapsed().as_secs_f64())
}

/// A mean and its deviation, `√(Σ (x − mean)² / (n − 1))`; 0 of one sample.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// The mean.
    pub mean: f64,
    /// The deviation of the samples.
    pub deviation: f64,
}

impl Spread {
    /// Of `samples`, of which there is at least one.
    #[must_use]
    pub fn of(samples: &[f64]) -> Self {
        let count = samples.len() as f64;
        let mean = samples.iter().sum::<f64>() / count;
        let squares: f64 = samples.iter().map(|sample| (sample - mean).powi(2)).sum();
        let deviation = if samples.len() > 1 { (squares / (count - 1.0)).sqrt() } else { 0.0 };
        Self { mean, deviation }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spread_is_that_of_samples() {
        let found = Spread::of(&[2.0, 4.0, 4.0, 6.0]);
        assert_eq!(found.mean, 4.0);
        assert!((found.deviation - (8.0_f64 / 3.0).sqrt()).abs() < 1e-15);
        assert_eq!(Spread::of(&[3.0]), Spread { mean: 3.0, deviation: 0.0 });
    }

    #[test]
    fn a_copy_on_the_cpu_has_a_bandwidth() {
        let found = Limits::measure(&burn::tensor::Device::flex(), "CPU", false).unwrap();
        // Slower than a floppy disk, or faster than any memory, is a mistake of units.
        assert!((1e7..1e14).contains(&found.bytes_per_s), "{found:?}");
        assert_eq!(found.operations_per_s, None);
    }
}
