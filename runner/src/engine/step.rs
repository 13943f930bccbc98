//! One decode step, captured once and replayed.
//!
//! Everything that changes from step to step lives in device buffers that keep their place: the
//! token, its position, the caches, the draws. A step reads them, and leaves them ready for the
//! next, so that it can be recorded as a graph: a replay costs the host one call, and the only
//! thing that crosses to it is the id drawn. While that id is on its way the device runs the next step
//! already, which needs nothing from the host: encoding a step costs no time that the device waits.

use std::cell::RefCell;
use std::rc::Rc;

use burn::tensor::{Device, Graph, Int, Tensor, TensorData, capture};
use burn_models::attention::MlaForm;
use burn_models::cache::Cache;
use burn_models::tap::Taps;
use burn_models::transformer::{Tokens, Transformer};
use shaders::sample::SampleSpec;

use super::draws::Draws;
use super::read::Reading;

/// Fewest cached rows that a captured step is made for.
const SHORTEST_SPAN: usize = 512;

/// How decode steps are run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stepping {
    /// Captured and replayed; where the device refuses a capture, each step is run anew.
    #[default]
    Captured,
    /// Each step is run anew.
    Eager,
}

/// A model and all that its steps read and write.
pub(super) struct State {
    pub(super) model: Transformer,
    pub(super) cache: Cache,
    pub(super) draws: Draws,
    /// What a step begins with: `[batch, 1 + drafts]`: the token of each sequence drawn last, and the
    /// drafts that may follow it.
    pub(super) ids: Tensor<2, Int>,
    /// Where each stands: `[batch, 1 + drafts]`.
    pub(super) positions: Tensor<2, Int>,
    /// How far a step moves the positions: `[batch, 1]`; 0 while a step is captured, so that the
    /// runs before its replay all write the cache rows that the replay writes again.
    pub(super) stride: Tensor<2, Int>,
}

impl State {
    /// `drafts` are the tokens that a step verifies beside the one drawn last.
    pub(super) fn new(model: Transformer, cache: Cache, draws: Draws, drafts: usize) -> Self {
        let device = draws.device();
        let numbers = |width| Tensor::zeros([cache.batch(), width], &device);
        let (ids, positions, stride) = (numbers(1 + drafts), numbers(1 + drafts), numbers(1));
        Self { model, cache, draws, ids, positions, stride }
    }

    /// Tokens that a step verifies beside the one drawn last.
    pub(super) fn drafts(&self) -> usize {
        self.ids.dims()[1] - 1
    }

    /// Makes `ids` `[batch, 1 + drafts]`, of which the first of each sequence stands at `positions`,
    /// what the next step begins with.
    pub(super) fn place(&mut self, ids: Tensor<2, Int>, positions: &[usize]) {
        let device = self.positions.device();
        let [batch, width] = self.positions.dims();
        let all = positions.iter().flat_map(|&first| (first..first + width).map(|at| at as i32));
        let all = TensorData::new(all.collect(), [batch, width]);
        self.resume(ids, Tensor::from_data(all, &device));
    }

    /// Lets steps move on from `ids` at `positions`.
    fn resume(&mut self, ids: Tensor<2, Int>, positions: Tensor<2, Int>) {
        let device = positions.device();
        assign(&mut self.ids, ids);
        assign(&mut self.positions, positions);
        assign(&mut self.stride, column(vec![1; self.cache.batch()], &device));
    }

    /// Appends the tokens to the caches and draws what follows; returns what the host is to know of it:
    /// the ids drawn, `[batch, 1]`, or what [`State::round`] says.
    fn step(&mut self, span: usize) -> Tensor<2, Int> {
        if self.drafts() > 0 {
            return self.round(span);
        }
        let tokens = Tokens {
            ids: self.ids.clone(),
            positions: self.positions.clone(),
            span,
            form: MlaForm::Auto,
        };
        let hidden = self.model.hidden(tokens, &mut self.cache, &mut Taps::Off);
        let logits = self.model.head(hidden);
        let [batch, _, vocab] = logits.dims();
        let next = self.draws.draw(logits.reshape([batch, vocab]), self.positions.clone());
        assign(&mut self.ids, next.clone());
        let stride = self.stride.clone();
        self.positions.inplace(|positions| positions + stride);
        next
    }
}

/// The cached rows that steps read and write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rows {
    /// By the step that is asked for.
    pub(super) own: usize,
    /// By the one after it, at the most.
    pub(super) next: usize,
}

/// `values` as `[values, 1]`.
fn column(values: Vec<i32>, device: &Device) -> Tensor<2, Int> {
    let count = values.len();
    Tensor::from_data(TensorData::new(values, [count, 1]), device)
}

/// Overwrites `target` in its place.
pub(super) fn assign(target: &mut Tensor<2, Int>, value: Tensor<2, Int>) {
    let [rows, columns] = target.dims();
    target.inplace(|all| all.slice_assign([0..rows, 0..columns], value));
}

type Closure = Box<dyn FnMut() -> Tensor<2, Int>>;

/// Runs steps over one [`State`].
pub(super) struct Stepper {
    stepping: Stepping,
    device: Device,
    captured: Option<Captured>,
    /// The ids of the step after the one read last, where it was begun.
    ahead: Option<Reading>,
}

/// A step recorded for a span and a way to draw.
struct Captured {
    span: usize,
    spec: SampleSpec,
    graph: Graph<Tensor<2, Int>, Closure>,
}

impl Stepper {
    pub(super) fn new(stepping: Stepping, device: Device) -> Self {
        Self { stepping, device, captured: None, ahead: None }
    }

    /// Whether the last step was a replay by the device, and not the step run anew.
    pub(super) fn replays(&self) -> bool {
        self.captured.as_ref().is_some_and(|captured| captured.graph.is_hardware())
    }

    /// Drops the captured step: buffers that it reads are about to be replaced.
    pub(super) fn forget(&mut self) {
        self.captured = None;
    }

    /// Drops what was begun ahead, and says whether there was any: the state then holds the tokens and
    /// positions of a step that nobody asked for, until [`State::place`] gives it others.
    pub(super) fn return_from_ahead(&mut self) -> bool {
        self.ahead.take().is_some()
    }

    /// What [`State`]'s step says of the tokens that [`State::place`] or the step before left.
    ///
    /// The next step is begun before that is read, if it can be dropped without a trace: a replay
    /// within the capacity, which counts no tokens as present. What it writes to the caches is written
    /// again by whatever comes to stand there.
    pub(super) fn step(
        &mut self,
        state: &Rc<RefCell<State>>,
        rows: Rows,
    ) -> anyhow::Result<Vec<u32>> {
        let own = self.ahead.take().unwrap_or_else(|| self.begin(state, rows.own));
        let (capacity, counts) = {
            let state = state.borrow();
            (state.cache.capacity(), state.draws.counts())
        };
        if self.replays() && !counts && rows.next <= capacity {
            self.ahead = Some(self.begin(state, rows.next));
        }
        own.finish()
    }

    /// Runs a step and asks for its ids.
    fn begin(&mut self, state: &Rc<RefCell<State>>, rows: usize) -> Reading {
        let span = span_of(rows, state.borrow().cache.capacity());
        Reading::begin(match self.stepping {
            Stepping::Eager => state.borrow_mut().step(span),
            Stepping::Captured => self.replay(state, span),
        })
    }

    fn replay(&mut self, state: &Rc<RefCell<State>>, span: usize) -> Tensor<2, Int> {
        let spec = state.borrow().draws.spec;
        let fits = |captured: &Captured| captured.span == span && captured.spec == spec;
        if !self.captured.as_ref().is_some_and(fits) {
            // The memory of the graph before is given back first.
            self.captured = None;
            self.captured = Some(self.capture(state, span));
        }
        let captured = self.captured.as_mut().expect("invariant: captured above");
        // SAFETY: everything that a step reads or writes is owned by the state, which the graph's
        // closure keeps alive, and is changed in place only, by this thread; the copy of the result
        // is sent before the next replay.
        unsafe { captured.graph.replay() }.clone()
    }

    fn capture(&self, state: &Rc<RefCell<State>>, span: usize) -> Captured {
        let (ids, positions, present, spec) = {
            let mut state = state.borrow_mut();
            let still = column(vec![0; state.cache.batch()], &self.device);
            assign(&mut state.stride, still);
            // Copies, for the runs before the replay overwrite them.
            let [ids, positions] =
                [&state.ids, &state.positions].map(|all| all.clone().add_scalar(0));
            (ids, positions, state.draws.remember(), state.draws.spec)
        };
        let shared = Rc::clone(state);
        let closure: Closure = Box::new(move || shared.borrow_mut().step(span));
        let graph = capture(&self.device, closure);
        let mut state = state.borrow_mut();
        state.resume(ids, positions);
        state.draws.recall(present);
        Captured { span, spec, graph }
    }
}

/// The rows that a step over `rows` cached rows is made for: a power of two, so that few steps are
/// captured, of which a kernel reads those that exist.
pub(super) fn span_of(rows: usize, capacity: usize) -> usize {
    rows.next_power_of_two().max(SHORTEST_SPAN).min(capacity)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_few_and_cover_the_rows() {
        for (rows, capacity, span) in
            [(1, 4096, 512), (512, 4096, 512), (513, 4096, 1024), (3000, 3500, 3500), (7, 8, 8)]
        {
            assert_eq!(span_of(rows, capacity), span, "{rows} of {capacity}");
        }
    }
}
