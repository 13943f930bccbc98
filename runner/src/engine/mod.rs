//! The engine: a model on a device behind one seam, token ids in and token ids out.

mod batch;
mod draws;
pub mod files;
pub mod folder;
mod model;
mod open;
mod read;
#[cfg(test)]
pub(crate) mod scripted;
mod step;

pub use batch::Batch;
pub use model::{Engine, EngineSpec};
pub use open::{Described, OpenedModel, describe, embedded, open};
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
    /// Begins a new run of draws: new seed, new penalty window.
    fn restart(&mut self, sampling: &SamplingParams);
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
