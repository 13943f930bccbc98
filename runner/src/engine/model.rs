//! A model, its cache and its draws on one device.
//!
//! A decode step uploads nothing and reads back one number: the id drawn. The id goes from the draw
//! to the next step's embedding without leaving the device.

use anyhow::{Context, bail};
use burn::tensor::{Device, IndexingUpdateOp, Int, Tensor, TensorData};
use burn_models::attention::MlaForm;
use burn_models::cache::{Cache, CacheSize};
use burn_models::config::ModelConfig;
use burn_models::tap::Taps;
use burn_models::transformer::{Tokens, Transformer};
use shaders::sample::{SampleSpec, SampleState, sample};

use super::{Generator, SamplingParams};

/// Most prompt tokens in one forward pass.
const PREFILL_CHUNK: usize = 512;

/// Cached rows are read in multiples of this, so that few shapes occur.
const SPAN_STEP: usize = 64;

/// One sequence on one device.
pub struct Engine {
    model: Transformer,
    config: ModelConfig,
    cache: Cache,
    device: Device,
    /// Tokens whose rows are in the cache.
    computed: usize,
    /// The token drawn last, not yet in the cache: `[1, 1]`.
    drawn: Option<Tensor<2, Int>>,
    /// Logits after the last computed token: `[1, vocab]`.
    logits: Option<Tensor<2>>,
    draws: Draws,
}

/// What the draws of one run share.
struct Draws {
    spec: SampleSpec,
    /// `[1, vocab]`: how often each token occurs in the run.
    present: Tensor<2>,
    /// `[1, context]`: one uniform number a draw.
    uniform: Tensor<2>,
    count: usize,
}

impl Engine {
    /// Puts an empty sequence of up to `context` tokens beside `model`.
    #[must_use]
    pub fn new(model: Transformer, config: ModelConfig, context: usize, device: Device) -> Self {
        let cache = Cache::new(&config, CacheSize { batch: 1, capacity: context }, &device);
        let draws = Draws::new(&SamplingParams::default(), [config.vocab_size, context], &device);
        Self { model, config, cache, device, computed: 0, drawn: None, logits: None, draws }
    }

    /// States after the final norm of `ids` `[1, tokens]`, appended to the cache.
    fn advance(&mut self, ids: Tensor<2, Int>) -> anyhow::Result<Tensor<3>> {
        let tokens = ids.dims()[1];
        let (first, end) = (self.computed, self.computed + tokens);
        let positions = Tensor::arange(first as i64..end as i64, &self.device).reshape([1, tokens]);
        let span = end.next_multiple_of(SPAN_STEP).min(self.cache.capacity());
        let tokens = Tokens { ids, positions, span, form: MlaForm::Auto };
        let hidden = self.model.hidden(tokens, &mut self.cache, &mut Taps::Off)?;
        self.computed = end;
        Ok(hidden)
    }

    /// Logits after the last of `ids`, appended to the cache.
    fn advance_to_logits(&mut self, ids: Tensor<2, Int>) -> anyhow::Result<Tensor<2>> {
        let hidden = self.advance(ids)?;
        let [_, tokens, width] = hidden.dims();
        let last = hidden.slice([0..1, tokens - 1..tokens, 0..width]);
        Ok(self.model.head(last).reshape([1, self.config.vocab_size]))
    }

    fn upload(&self, ids: &[u32]) -> Tensor<2, Int> {
        let ids: Vec<i32> = ids.iter().map(|&id| id as i32).collect();
        let count = ids.len();
        Tensor::from_data(TensorData::new(ids, [1, count]), &self.device)
    }
}

impl Generator for Engine {
    fn context_length(&self) -> usize {
        self.cache.capacity()
    }

    fn position(&self) -> usize {
        self.computed + usize::from(self.drawn.is_some())
    }

    fn truncate(&mut self, length: usize) {
        if length >= self.position() {
            return;
        }
        self.drawn = None;
        self.logits = None;
        self.computed = self.computed.min(length);
    }

    fn prefill(&mut self, ids: &[u32]) -> anyhow::Result<()> {
        let room = self.context_length() - self.position();
        if ids.len() > room {
            bail!("{} tokens do not fit: the context has room for {room}", ids.len());
        }
        if let Some(id) = ids.iter().find(|&&id| id as usize >= self.config.vocab_size) {
            bail!("token id {id} is not in the vocabulary of {}", self.config.vocab_size);
        }
        if let Some(drawn) = self.drawn.take() {
            self.logits = Some(self.advance_to_logits(drawn)?);
        }
        for chunk in ids.chunks(PREFILL_CHUNK) {
            let ids = self.upload(chunk);
            self.draws.note(ids.clone());
            self.logits = Some(self.advance_to_logits(ids)?);
        }
        Ok(())
    }

    fn sample(&mut self) -> anyhow::Result<u32> {
        if self.position() >= self.context_length() {
            bail!("the context of {} tokens is full", self.context_length());
        }
        let logits = match (self.drawn.take(), self.logits.take()) {
            (Some(drawn), _) => self.advance_to_logits(drawn)?,
            (None, Some(logits)) => logits,
            (None, None) => bail!("nothing to follow: give a prompt first"),
        };
        let id = self.draws.draw(logits);
        self.drawn = Some(id.clone());
        let data = id.try_into_data().context("the device failed to draw a token")?;
        let id = data.iter::<i64>().next().context("the device returned no token")?;
        u32::try_from(id).with_context(|| format!("the device drew token id {id}"))
    }

    fn restart(&mut self, sampling: &SamplingParams) {
        let sizes = [self.config.vocab_size, self.cache.capacity()];
        self.draws = Draws::new(sampling, sizes, &self.device);
    }
}

impl Draws {
    fn new(sampling: &SamplingParams, [vocab, context]: [usize; 2], device: &Device) -> Self {
        let mut state = sampling.seed;
        let uniform: Vec<f32> = (0..context).map(|_| uniform(&mut state)).collect();
        Self {
            spec: SampleSpec {
                temperature: sampling.temperature,
                top_k: sampling.top_k,
                top_p: sampling.top_p,
                min_p: sampling.min_p,
                repetition_penalty: sampling.repetition_penalty,
            },
            present: Tensor::zeros([1, vocab], device),
            uniform: Tensor::from_data(TensorData::new(uniform, [1, context]), device),
            count: 0,
        }
    }

    fn draw(&mut self, logits: Tensor<2>) -> Tensor<2, Int> {
        let at = self.count % self.uniform.dims()[1];
        let uniform = self.uniform.clone().slice([0..1, at..at + 1]);
        let id = sample(logits, SampleState { present: self.present.clone(), uniform }, &self.spec);
        self.count += 1;
        self.note(id.clone());
        id
    }

    /// Counts `ids` `[1, tokens]` as present, where the penalty needs to know.
    fn note(&mut self, ids: Tensor<2, Int>) {
        if self.spec.repetition_penalty != 1.0 {
            let ones = Tensor::ones(ids.dims(), &self.present.device());
            self.present.inplace(|all| all.scatter(1, ids, ones, IndexingUpdateOp::Add));
        }
    }
}

/// The next number of SplitMix64 (Steele et al. 2014), uniform in `[0, 1)` with 24 bits.
///
/// The stream is part of what a seed means, so it must not change with a library's version.
fn uniform(state: &mut u64) -> f32 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((z ^ (z >> 31)) >> 40) as f32 / (1_u32 << 24) as f32
}
