//! A model, its cache and its draws on one device.
//!
//! A decode step uploads nothing and reads back one number: the id drawn. The id goes from the draw
//! to the next step's embedding without leaving the device.

use std::cell::RefCell;
use std::rc::Rc;

use anyhow::{Context, bail};
use burn::tensor::{Device, FloatDType, Int, Tensor, TensorData};
use burn_models::attention::MlaForm;
use burn_models::cache::{Cache, CacheSize};
use burn_models::config::ModelConfig;
use burn_models::tap::Taps;
use burn_models::transformer::{Tokens, Transformer};

use super::draws::{DrawSizes, Draws, spec};
use super::read::Reading;
use super::step::{State, Stepper};
use super::{Generator, SamplingParams, Stepping};

/// Most prompt tokens in one forward pass.
const PREFILL_CHUNK: usize = 512;

/// Cached rows are read in multiples of this for a prompt, so that few shapes occur.
const SPAN_STEP: usize = 64;

/// One sequence on one device.
pub struct Engine {
    state: Rc<RefCell<State>>,
    stepper: Stepper,
    sizes: DrawSizes,
    device: Device,
    /// Tokens whose rows are in the cache.
    computed: usize,
    /// The token drawn last, which is not yet in the cache.
    drawn: Option<u32>,
    /// Logits after the last computed token: `[1, vocab]`.
    logits: Option<Tensor<2>>,
}

/// What an [`Engine`] is made of. A clone shares the weights.
#[derive(Clone)]
pub struct EngineSpec {
    /// The model.
    pub model: Transformer,
    /// What its checkpoint says of it.
    pub config: ModelConfig,
    /// Most tokens of its sequence.
    pub context: usize,
    /// How its decode steps are run.
    pub stepping: Stepping,
    /// The type of its caches.
    pub cache: FloatDType,
    /// Where it is.
    pub device: Device,
}

/// The state and the stepper of `batch` empty sequences.
pub(super) fn begin(spec: EngineSpec, batch: usize) -> (Rc<RefCell<State>>, Stepper, DrawSizes) {
    let EngineSpec { model, config, context, stepping, cache, device } = spec;
    let size = CacheSize { batch, capacity: context };
    let cache = Cache::of_type(cache, &config, size, &device);
    let sizes = DrawSizes { batch, vocab: config.vocab_size, context };
    let draws = Draws::new(&SamplingParams::default(), sizes, &device);
    let state = Rc::new(RefCell::new(State::new(model, cache, draws, &device)));
    (state, Stepper::new(stepping, device), sizes)
}

impl Engine {
    /// Puts an empty sequence beside a model.
    #[must_use]
    pub fn new(spec: EngineSpec) -> Self {
        let device = spec.device.clone();
        let (state, stepper, sizes) = begin(spec, 1);
        Self { state, stepper, sizes, device, computed: 0, drawn: None, logits: None }
    }

    /// Logits `[1, vocab]` after the last of `ids` `[1, tokens]`, appended to the cache.
    fn advance(&mut self, ids: Tensor<2, Int>) -> anyhow::Result<Tensor<2>> {
        let tokens = ids.dims()[1];
        let (first, end) = (self.computed, self.computed + tokens);
        let positions = Tensor::arange(first as i64..end as i64, &self.device).reshape([1, tokens]);
        let span = end.next_multiple_of(SPAN_STEP).min(self.sizes.context);
        let given = Tokens { ids, positions, span, form: MlaForm::Auto };
        let State { model, cache, .. } = &mut *self.state.borrow_mut();
        let hidden = model.hidden(given, cache, &mut Taps::Off);
        self.computed = end;
        let width = hidden.dims()[2];
        let last = hidden.slice([0..1, tokens - 1..tokens, 0..width]);
        Ok(model.head(last).reshape([1, self.sizes.vocab]))
    }

    fn upload(&self, ids: &[u32]) -> Tensor<2, Int> {
        let ids: Vec<i32> = ids.iter().map(|&id| id as i32).collect();
        let count = ids.len();
        Tensor::from_data(TensorData::new(ids, [1, count]), &self.device)
    }

    /// Draws from the logits that a prompt left.
    fn draw(&mut self, logits: Tensor<2>) -> Tensor<2, Int> {
        let before = self.computed - 1;
        let position = Tensor::arange(before as i64..self.computed as i64, &self.device);
        let position = position.reshape([1, 1]);
        let mut state = self.state.borrow_mut();
        let id = state.draws.draw(logits, position);
        state.place(id.clone(), &[self.computed]);
        id
    }
}

impl Generator for Engine {
    fn context_length(&self) -> usize {
        self.sizes.context
    }

    fn position(&self) -> usize {
        self.computed + usize::from(self.drawn.is_some())
    }

    fn truncate(&mut self, length: usize) {
        if length >= self.position() {
            return;
        }
        self.stepper.return_from_ahead();
        self.drawn = None;
        self.logits = None;
        self.computed = self.computed.min(length);
    }

    fn prefill(&mut self, ids: &[u32]) -> anyhow::Result<()> {
        let room = self.context_length() - self.position();
        if ids.len() > room {
            bail!("{} tokens do not fit: the context has room for {room}", ids.len());
        }
        if let Some(id) = ids.iter().find(|&&id| id as usize >= self.sizes.vocab) {
            bail!("token id {id} is not in the vocabulary of {}", self.sizes.vocab);
        }
        self.stepper.return_from_ahead();
        if let Some(id) = self.drawn.take() {
            let id = self.upload(&[id]);
            self.logits = Some(self.advance(id)?);
        }
        for chunk in ids.chunks(PREFILL_CHUNK) {
            let ids = self.upload(chunk);
            self.state.borrow_mut().draws.note(ids.clone());
            self.logits = Some(self.advance(ids)?);
        }
        Ok(())
    }

    fn sample(&mut self) -> anyhow::Result<u32> {
        if self.position() >= self.context_length() {
            bail!("the context of {} tokens is full", self.context_length());
        }
        let drawn = match (self.logits.take(), self.drawn) {
            (Some(logits), _) => Reading::begin(self.draw(logits)).finish()?,
            (None, Some(_)) => {
                let ids = self.stepper.step(&self.state, &[self.computed])?;
                self.computed += 1;
                ids
            }
            (None, None) => bail!("nothing to follow: give a prompt first"),
        };
        let id = *drawn.first().context("the device returned no token")?;
        self.drawn = Some(id);
        Ok(id)
    }

    fn restart(&mut self, sampling: &SamplingParams) {
        if self.stepper.return_from_ahead()
            && let Some(id) = self.drawn
        {
            let ids = self.upload(&[id]);
            self.state.borrow_mut().place(ids, &[self.computed]);
        }
        let mut state = self.state.borrow_mut();
        if state.draws.spec == spec(sampling) {
            state.draws.begin(sampling);
        } else {
            // A captured step is not replayed over these: it is captured anew for another way.
            self.stepper.forget();
            state.draws = Draws::new(sampling, self.sizes, &self.device);
        }
    }
}
