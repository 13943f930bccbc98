//! The engine: a model on a device behind one seam, token ids in and token ids out.

mod batch;
mod draws;
pub mod files;
pub mod folder;
mod model;
mod open;
mod read;
mod round;
#[cfg(test)]
pub(crate) mod scripted;
mod speculative;
mod step;

pub use batch::Batch;
pub use model::{Engine, EngineSpec, Pieces};
pub(crate) use model::{following, upload};
pub(crate) use open::cache_format;
pub use open::{Described, OpenedModel, describe, embedded, open};
pub use round::MOST_DRAFTS;
pub use speculative::Speculative;
pub use step::Stepping;

use crate::text::TextAssets;

/// How the next token is drawn from the logits.
#[derive(Debug, Clone, PartialEq)]
pub struct SamplingParams {
    /// Divides the logits; 0 draws the most probable token (greedy).
    pub temperature: f32,
    /// Keeps the `top_k` most probable tokens; 0 keeps all.
    pub top_k: usize,
    /// Keeps the fewest tokens whose probabilities add up to `top_p`; 1 keeps all.
    pub top_p: f32,
    /// Keeps tokens at least `min_p` times as probable as the most probable; 0 keeps all.
    pub min_p: f32,
    /// Divides positive and multiplies negative logits of tokens seen before; 1 does nothing.
    pub repetition_penalty: f32,
    /// Seed of the random draws.
    pub seed: u64,
}

impl Default for SamplingParams {
    /// Greedy.
    fn default() -> Self {
        let (temperature, top_k, top_p, min_p) = (0.0, 0, 1.0, 0.0);
        Self { temperature, top_k, top_p, min_p, repetition_penalty: 1.0, seed: 0 }
    }
}

/// Token ids in, token ids out: knows nothing of text.
pub trait Generator {
    /// The most tokens it can hold.
    fn context_length(&self) -> usize;
    /// The tokens held now.
    fn position(&self) -> usize;
    /// Forgets all tokens after the first `length`.
    fn truncate(&mut self, length: usize);
    /// Appends `ids`; the next sample follows them.
    fn prefill(&mut self, ids: &[u32]) -> anyhow::Result<()>;
    /// Draws the next id and appends it.
    fn sample(&mut self) -> anyhow::Result<u32>;
    /// Begins a new run of draws: new seed, new penalty window, new counts.
    fn restart(&mut self, sampling: &SamplingParams);
    /// What became of the drafts of this run, where tokens are drafted.
    fn drafts(&self) -> Option<&DraftCounts> {
        None
    }
}

/// What became of the drafts of one run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftCounts {
    /// Steps that verified drafts.
    pub rounds: u64,
    /// How many rounds accepted their first draft, their second, and so on.
    pub accepted: Vec<u64>,
}

impl DraftCounts {
    /// No rounds of `drafts` drafts.
    #[must_use]
    pub fn new(drafts: usize) -> Self {
        Self { rounds: 0, accepted: vec![0; drafts] }
    }

    /// Counts a round that accepted its first `accepted` drafts.
    pub fn note(&mut self, accepted: usize) {
        self.rounds += 1;
        self.accepted.iter_mut().take(accepted).for_each(|count| *count += 1);
    }

    /// Tokens that a round yielded, on average: the accepted drafts and the one drawn behind them;
    /// `None` without a round.
    #[must_use]
    pub fn tokens_per_round(&self) -> Option<f64> {
        let accepted: u64 = self.accepted.iter().sum();
        (self.rounds > 0).then(|| 1.0 + accepted as f64 / self.rounds as f64)
    }

    /// The part of the rounds that accepted their first draft, their second, and so on; empty without
    /// a round.
    #[must_use]
    pub fn acceptance(&self) -> Vec<f64> {
        let part = |&count: &u64| count as f64 / self.rounds as f64;
        if self.rounds == 0 { Vec::new() } else { self.accepted.iter().map(part).collect() }
    }
}

/// A model ready to generate.
pub struct Opened {
    /// The model on its device.
    pub generator: Box<dyn Generator>,
    /// Its tokenizer, chat template and generation defaults.
    pub assets: TextAssets,
    /// What to call the model in reports.
    pub model_name: String,
    /// What to call the device in reports.
    pub device_name: String,
    /// Seconds from the request to a model that can generate.
    pub load_seconds: f64,
}
