//! A model, its cache and its draws on one device.
//!
//! A decode step uploads nothing and reads back one number: the id drawn. The id goes from the draw
//! to the next step's embedding without leaving the device.

use std::cell::RefCell;
use std::rc::Rc;

use anyhow::{Context, bail, ensure};
use burn::tensor::{Device, Int, Tensor, TensorData};
use burn_models::attention::MlaForm;
use burn_models::cache::{Cache, CacheSize};
use burn_models::config::ModelConfig;
use burn_models::tap::Taps;
use burn_models::transformer::{Tokens, Transformer};
use shaders::cache::CacheFormat;

use super::draws::{DrawSizes, Draws, spec};
use super::read::Reading;
use super::step::{Rows, State, Stepper};
use super::{Generator, SamplingParams, Stepping};

/// Most prompt tokens in one forward pass.
pub(super) const PREFILL_CHUNK: usize = 512;

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
    /// How a prompt is computed.
    pieces: Pieces,
}

/// How a prompt is cut before it is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pieces {
    /// Tokens that are cut off first, at least 1.
    pub batch: usize,
    /// Tokens of one forward pass, at least 1: what was cut off is cut again.
    pub forward: usize,
}

impl Default for Pieces {
    fn default() -> Self {
        Self { batch: usize::MAX, forward: PREFILL_CHUNK }
    }
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
    /// The format of its caches.
    pub cache: CacheFormat,
    /// Where it is.
    pub device: Device,
}

/// What [`begin`] begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beginning {
    /// Sequences, all empty.
    pub(super) sequences: usize,
    /// Drafts that a step verifies.
    pub(super) drafts: usize,
}

/// A state and its stepper.
pub(super) fn begin(
    spec: EngineSpec,
    beginning: Beginning,
) -> (Rc<RefCell<State>>, Stepper, DrawSizes) {
    let EngineSpec { model, config, context, stepping, cache, device } = spec;
    let Beginning { sequences: batch, drafts } = beginning;
    let size = CacheSize { batch, capacity: context };
    // What earlier sequences left goes back first. As of weights, memory of the caches' own size.
    device.memory_cleanup();
    let cache = device
        .memory_persistent_allocations((), |()| Cache::of_format(cache, &config, size, &device));
    let sizes = DrawSizes { batch, vocab: config.vocab_size, context };
    let draws = Draws::new(&SamplingParams::default(), sizes, &device);
    let state = Rc::new(RefCell::new(State::new(model, cache, draws, drafts)));
    (state, Stepper::new(stepping, device), sizes)
}

/// `ids` as `[1, ids]`.
pub(crate) fn upload(ids: &[u32], device: &Device) -> Tensor<2, Int> {
    let ids: Vec<i32> = ids.iter().map(|&id| id as i32).collect();
    let count = ids.len();
    Tensor::from_data(TensorData::new(ids, [1, count]), device)
}

/// `ids` `[1, ids]` at the positions from `first` on, which attend to all before them.
pub(crate) fn following(ids: Tensor<2, Int>, first: usize, context: usize) -> Tokens {
    let tokens = ids.dims()[1];
    let end = first + tokens;
    let positions = Tensor::arange(first as i64..end as i64, &ids.device()).reshape([1, tokens]);
    let span = end.next_multiple_of(SPAN_STEP).min(context);
    Tokens { ids, positions, span, form: MlaForm::Auto }
}

/// Refuses ids that do not fit `room` tokens of a context, or the vocabulary.
pub(super) fn check(ids: &[u32], room: usize, vocab: usize) -> anyhow::Result<()> {
    if ids.len() > room {
        bail!("{} tokens do not fit: the context has room for {room}", ids.len());
    }
    if let Some(id) = ids.iter().find(|&&id| id as usize >= vocab) {
        bail!("token id {id} is not in the vocabulary of {vocab}");
    }
    Ok(())
}

impl Engine {
    /// Puts an empty sequence beside a model.
    #[must_use]
    pub fn new(spec: EngineSpec) -> Self {
        let device = spec.device.clone();
        let (state, stepper, sizes) = begin(spec, Beginning { sequences: 1, drafts: 0 });
        let pieces = Pieces::default();
        Self { state, stepper, sizes, device, computed: 0, drawn: None, logits: None, pieces }
    }

    /// Bytes of device memory that the caches take.
    #[must_use]
    pub fn cache_bytes(&self) -> usize {
        self.state.borrow().cache.bytes()
    }

    /// Whether the last step was replayed by the device, and not run anew.
    #[must_use]
    pub fn replays(&self) -> bool {
        self.stepper.replays()
    }

    /// Cuts prompts into `pieces`.
    pub fn cut(&mut self, pieces: Pieces) {
        let Pieces { batch, forward } = pieces;
        self.pieces = Pieces { batch: batch.max(1), forward: forward.max(1) };
    }

    /// Tokens of the vocabulary.
    #[must_use]
    pub fn vocab_size(&self) -> usize {
        self.sizes.vocab
    }

    /// Takes the first `rows` rows of the cache as they are, as if that many tokens had been computed:
    /// for measuring.
    ///
    /// # Errors
    /// More rows than the context has.
    pub fn assume(&mut self, rows: usize) -> anyhow::Result<()> {
        ensure!(rows <= self.sizes.context, "{rows} rows do not fit {}", self.sizes.context);
        self.truncate(0);
        self.computed = rows;
        Ok(())
    }

    /// Logits `[1, vocab]` after the last of `ids` `[1, tokens]`, appended to the cache.
    fn advance(&mut self, ids: Tensor<2, Int>) -> anyhow::Result<Tensor<2>> {
        let tokens = ids.dims()[1];
        let given = following(ids, self.computed, self.sizes.context);
        let State { model, cache, .. } = &mut *self.state.borrow_mut();
        let hidden = model.hidden(given, cache, &mut Taps::Off);
        self.computed += tokens;
        let width = hidden.dims()[2];
        let last = hidden.slice([0..1, tokens - 1..tokens, 0..width]);
        Ok(model.head(last).reshape([1, self.sizes.vocab]))
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
        check(ids, room, self.sizes.vocab)?;
        self.stepper.return_from_ahead();
        if let Some(id) = self.drawn.take() {
            let id = upload(&[id], &self.device);
            self.logits = Some(self.advance(id)?);
        }
        let Pieces { batch, forward } = self.pieces;
        for chunk in ids.chunks(batch).flat_map(|ids| ids.chunks(forward)) {
            let ids = upload(chunk, &self.device);
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
                let rows = Rows { own: self.computed + 1, next: self.computed + 2 };
                let ids = self.stepper.step(&self.state, rows)?;
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
            let ids = upload(&[id], &self.device);
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
