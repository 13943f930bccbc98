//! One sequence that is decoded with drafts of the MTP layer: see [`super::round`].

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use anyhow::{Context, bail, ensure};
use burn::tensor::{Device, Int, Tensor};
use burn_models::ModelError;
use burn_models::tap::Taps;

use super::draws::{DrawSizes, Draws, spec};
use super::model::{Beginning, PREFILL_CHUNK, begin, check, following, upload};
use super::read::Reading;
use super::round::Proposal;
use super::step::{Rows, State, Stepper, span_of};
use super::{DraftCounts, EngineSpec, Generator, MOST_DRAFTS, SamplingParams};

/// A sequence whose tokens are those of an [`super::Engine`], several of them a step.
pub struct Speculative {
    state: Rc<RefCell<State>>,
    stepper: Stepper,
    sizes: DrawSizes,
    device: Device,
    drafts: usize,
    /// The tokens that the caller knows.
    known: Vec<u32>,
    /// Tokens drawn behind those, which the caller has not asked for yet.
    waiting: VecDeque<u32>,
    /// Tokens whose rows are in the main model's cache.
    computed: usize,
    /// Tokens whose rows are in the MTP layer's cache: as many, or one less where `tail` is known.
    drafted: usize,
    /// The main model's state after the last computed token, where the MTP layer has not read it.
    tail: Option<Tensor<3>>,
    /// Logits after the last computed token, `[1, vocab]`, where nothing was drawn from them.
    logits: Option<Tensor<2>>,
    /// Whether the state holds the last token drawn, and drafts of what follows it.
    ready: bool,
    counts: DraftCounts,
}

impl Speculative {
    /// Puts an empty sequence beside a model, of which a step verifies `drafts` drafts: 1 to
    /// [`super::MOST_DRAFTS`].
    ///
    /// # Errors
    /// [`ModelError::NoMtp`] where the model has no MTP layer.
    pub fn new(spec: EngineSpec, drafts: usize) -> Result<Self, ModelError> {
        if spec.model.mtp.is_empty() {
            return Err(ModelError::NoMtp { depth: 0, found: 0 });
        }
        let drafts = drafts.clamp(1, MOST_DRAFTS);
        let device = spec.device.clone();
        let (state, stepper, sizes) = begin(spec, Beginning { sequences: 1, drafts });
        Ok(Self {
            state,
            stepper,
            sizes,
            device,
            drafts,
            known: Vec::new(),
            waiting: VecDeque::new(),
            computed: 0,
            drafted: 0,
            tail: None,
            logits: None,
            ready: false,
            counts: DraftCounts::new(drafts),
        })
    }

    /// Whether the last round was replayed by the device, and not run anew.
    #[must_use]
    pub fn replays(&self) -> bool {
        self.stepper.replays()
    }

    /// Positions that a round whose first token stands at `position` needs: those of its tokens and of
    /// the one drawn behind them, and those of the drafts behind where the last may be accepted.
    fn reach(&self, position: usize) -> usize {
        position + (self.drafts + 2).max(2 * self.drafts)
    }

    /// Appends `ids` to both caches, and keeps what the main model says after the last.
    fn advance(&mut self, ids: &[u32]) {
        let DrawSizes { context, vocab, .. } = self.sizes;
        let tokens = ids.len();
        let ids = upload(ids, &self.device);
        let state = &mut *self.state.borrow_mut();
        let given = following(ids.clone(), self.computed, context);
        let hidden = state.model.hidden(given, &mut state.cache, &mut Taps::Off);
        let last = hidden.clone().narrow(1, tokens - 1, 1);
        self.logits = Some(state.model.head(last.clone()).reshape([1, vocab]));

        // The layer reads a state with the token behind it, which the last state has not yet.
        let read = match self.tail.replace(last) {
            None if tokens == 1 => None,
            None => Some((hidden.narrow(1, 0, tokens - 1), ids.narrow(1, 1, tokens - 1))),
            Some(tail) if tokens == 1 => Some((tail, ids)),
            Some(tail) => Some((Tensor::cat(vec![tail, hidden.narrow(1, 0, tokens - 1)], 1), ids)),
        };
        if let Some((states, next)) = read {
            let _written_to_the_cache = state.mtp(states, following(next, self.drafted, context));
        }
        self.computed += tokens;
        self.drafted = self.computed - 1;
    }

    /// Draws from the logits that [`Speculative::advance`] left, and drafts what follows where a round
    /// fits the context.
    fn first(&mut self, logits: Tensor<2>) -> anyhow::Result<u32> {
        let place = self.computed - 1;
        let position = |at: usize| {
            Tensor::<1, Int>::arange(at as i64..at as i64 + 1, &self.device).reshape([1, 1])
        };
        let state = &mut *self.state.borrow_mut();
        let id = state.draws.draw(logits, position(place));
        let reading = Reading::begin(id.clone());
        let reach = self.reach(self.computed);
        if reach <= self.sizes.context
            && let Some(tail) = self.tail.take()
        {
            let read = state.mtp(tail, following(id.clone(), place, self.sizes.context));
            let proposal = Proposal { state: read, id, position: position(place) };
            let ids = state.propose(proposal, span_of(reach, self.sizes.context));
            state.place(ids, &[self.computed]);
            self.drafted = self.computed;
            self.ready = true;
        }
        reading.finish()?.first().copied().context("the device returned no token")
    }

    /// Verifies the drafts; the tokens drawn wait to be asked for.
    fn round(&mut self) -> anyhow::Result<u32> {
        let most = self.drafts + 1;
        let rows = Rows { own: self.reach(self.computed), next: self.reach(self.computed + most) };
        let read = self.stepper.step(&self.state, rows)?;
        let (accepted, drawn) = read.split_first().context("the device returned no count")?;
        let accepted = *accepted as usize;
        ensure!(accepted < most && drawn.len() == most, "the device returned {read:?} of a round");
        self.counts.note(accepted);
        self.computed += accepted + 1;
        self.drafted = self.computed;
        self.waiting.extend(&drawn[1..=accepted]);
        Ok(drawn[0])
    }

    /// Forgets what was drawn or begun and never asked for.
    fn settle(&mut self) {
        self.stepper.return_from_ahead();
        self.ready = false;
        let waiting: Vec<u32> = self.waiting.drain(..).collect();
        if !waiting.is_empty() {
            let ids = upload(&waiting, &self.device);
            let less = Tensor::ones([1, waiting.len()], &self.device).neg();
            self.state.borrow_mut().draws.note_some(ids, less);
        }
        if self.logits.is_none() {
            // The last known token has no row yet, as where it was drawn last.
            self.keep(self.known.len().saturating_sub(1));
        }
    }

    /// Forgets the rows behind the first `rows`.
    fn keep(&mut self, rows: usize) {
        if self.computed > rows {
            self.computed = self.drafted.min(rows);
            self.drafted = self.computed;
            self.tail = None;
        }
    }
}

impl Generator for Speculative {
    fn context_length(&self) -> usize {
        self.sizes.context
    }

    fn position(&self) -> usize {
        self.known.len()
    }

    fn truncate(&mut self, length: usize) {
        if length >= self.position() {
            return;
        }
        self.settle();
        self.known.truncate(length);
        self.logits = None;
        self.keep(length.saturating_sub(1));
    }

    fn prefill(&mut self, ids: &[u32]) -> anyhow::Result<()> {
        check(ids, self.context_length() - self.position(), self.sizes.vocab)?;
        self.settle();
        if !ids.is_empty() {
            self.state.borrow_mut().draws.note(upload(ids, &self.device));
        }
        self.known.extend_from_slice(ids);
        let pending = self.known[self.computed..].to_vec();
        pending.chunks(PREFILL_CHUNK).for_each(|chunk| self.advance(chunk));
        Ok(())
    }

    fn sample(&mut self) -> anyhow::Result<u32> {
        let id = match (self.waiting.pop_front(), self.logits.take()) {
            (Some(id), _) => id,
            _ if self.position() >= self.context_length() => {
                bail!("the context of {} tokens is full", self.context_length())
            }
            (None, Some(logits)) => self.first(logits)?,
            (None, None) if self.known.is_empty() => {
                bail!("nothing to follow: give a prompt first")
            }
            (None, None) if self.ready && self.reach(self.computed) <= self.sizes.context => {
                self.round()?
            }
            (None, None) => {
                self.settle();
                let pending = self.known[self.computed..].to_vec();
                self.advance(&pending);
                let logits = self.logits.take().context("a token was computed, and no logits")?;
                self.first(logits)?
            }
        };
        self.known.push(id);
        Ok(id)
    }

    fn restart(&mut self, sampling: &SamplingParams) {
        self.settle();
        self.counts = DraftCounts::new(self.drafts);
        let mut state = self.state.borrow_mut();
        if state.draws.spec == spec(sampling) {
            state.draws.begin(sampling);
        } else {
            // A captured round is not replayed over these: it is captured anew for another way.
            self.stepper.forget();
            state.draws = Draws::new(sampling, self.sizes, &self.device);
        }
    }

    fn drafts(&self) -> Option<&DraftCounts> {
        Some(&self.counts)
    }
}
