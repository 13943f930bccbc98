//! One decode step, captured once and replayed.
//!
//! Everything that changes from step to step lives in device buffers that keep their place: the
//! token, its position, the caches, the draws. A step reads them, and leaves them ready for the
//! next, so that it can be recorded as a graph: a replay costs the host one call, and the only
//! thing that crosses to it is the id drawn.

use std::cell::RefCell;
use std::rc::Rc;

use burn::tensor::{Device, Graph, Int, Tensor, TensorData, capture};
use burn_models::ModelError;
use burn_models::attention::MlaForm;
use burn_models::cache::Cache;
use burn_models::tap::Taps;
use burn_models::transformer::{Tokens, Transformer};
use shaders::sample::SampleSpec;

use super::draws::Draws;

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
    /// The token drawn last: `[1, 1]`.
    id: Tensor<2, Int>,
    /// Where it stands: `[1, 1]`.
    position: Tensor<2, Int>,
    /// How far a step moves the position: `[1, 1]`; 0 while a step is captured, so that the runs
    /// before its replay all write the one cache row that the replay writes again.
    stride: Tensor<2, Int>,
    failure: Option<ModelError>,
}

impl State {
    pub(super) fn new(model: Transformer, cache: Cache, draws: Draws, device: &Device) -> Self {
        let number = || Tensor::zeros([1, 1], device);
        let (id, position, stride) = (number(), number(), number());
        Self { model, cache, draws, id, position, stride, failure: None }
    }

    /// The token drawn last, `[1, 1]`.
    pub(super) fn id(&self) -> Tensor<2, Int> {
        self.id.clone()
    }

    /// Makes `id` `[1, 1]`, which stands at `position`, what the next step begins with.
    pub(super) fn place(&mut self, id: Tensor<2, Int>, position: usize) {
        let device = self.position.device();
        assign(&mut self.id, id);
        assign(&mut self.position, number(position as i32, &device));
        assign(&mut self.stride, number(1, &device));
    }

    /// Appends the token to the caches and draws the next; returns its id, `[1, 1]`.
    fn step(&mut self, span: usize) -> Tensor<2, Int> {
        let tokens = Tokens {
            ids: self.id.clone(),
            positions: self.position.clone(),
            span,
            form: MlaForm::Auto,
        };
        let hidden = match self.model.hidden(tokens, &mut self.cache, &mut Taps::Off) {
            Ok(hidden) => hidden,
            Err(error) => {
                self.failure = Some(error);
                return self.id.clone();
            }
        };
        let logits = self.model.head(hidden);
        let vocab = logits.dims()[2];
        let next = self.draws.draw(logits.reshape([1, vocab]), self.position.clone().reshape([1]));
        assign(&mut self.id, next.clone());
        let stride = self.stride.clone();
        self.position.inplace(|position| position + stride);
        next
    }
}

fn number(value: i32, device: &Device) -> Tensor<2, Int> {
    Tensor::from_data(TensorData::new(vec![value], [1, 1]), device)
}

/// Overwrites `target` in its place.
fn assign(target: &mut Tensor<2, Int>, value: Tensor<2, Int>) {
    target.inplace(|all| all.slice_assign([0..1, 0..1], value));
}

type Closure = Box<dyn FnMut() -> Tensor<2, Int>>;

/// Runs steps over one [`State`].
pub(super) struct Stepper {
    stepping: Stepping,
    device: Device,
    captured: Option<Captured>,
}

/// A step recorded for a span and a way to draw.
struct Captured {
    span: usize,
    spec: SampleSpec,
    graph: Graph<Tensor<2, Int>, Closure>,
}

impl Stepper {
    pub(super) fn new(stepping: Stepping, device: Device) -> Self {
        Self { stepping, device, captured: None }
    }

    /// Drops the captured step: buffers that it reads are about to be replaced.
    pub(super) fn forget(&mut self) {
        self.captured = None;
    }

    /// Runs the step of the token that [`State::place`] or the step before left at `position`;
    /// returns the id drawn, `[1, 1]`.
    ///
    /// # Errors
    /// [`ModelError`] where the device failed.
    pub(super) fn step(
        &mut self,
        state: &Rc<RefCell<State>>,
        position: usize,
    ) -> Result<Tensor<2, Int>, ModelError> {
        let span = span_of(position + 1, state.borrow().cache.capacity());
        let id = match self.stepping {
            Stepping::Eager => state.borrow_mut().step(span),
            Stepping::Captured => self.replay(state, position, span),
        };
        match state.borrow_mut().failure.take() {
            Some(error) => Err(error),
            None => Ok(id),
        }
    }

    fn replay(
        &mut self,
        state: &Rc<RefCell<State>>,
        position: usize,
        span: usize,
    ) -> Tensor<2, Int> {
        let spec = state.borrow().draws.spec;
        let fits = |captured: &Captured| captured.span == span && captured.spec == spec;
        if !self.captured.as_ref().is_some_and(fits) {
            // The memory of the graph before is given back first.
            self.captured = None;
            self.captured = Some(self.capture(state, position, span));
        }
        let captured = self.captured.as_mut().expect("invariant: captured above");
        // SAFETY: everything that a step reads or writes is owned by the state, which the graph's
        // closure keeps alive, and is changed in place only, by this thread; the result is read
        // before the next replay.
        unsafe { captured.graph.replay() }.clone()
    }

    fn capture(&self, state: &Rc<RefCell<State>>, position: usize, span: usize) -> Captured {
        let (id, present) = {
            let mut state = state.borrow_mut();
            assign(&mut state.stride, number(0, &self.device));
            (state.id.clone().add_scalar(0), state.draws.remember())
        };
        let spec = state.borrow().draws.spec;
        let shared = Rc::clone(state);
        let closure: Closure = Box::new(move || shared.borrow_mut().step(span));
        let graph = capture(&self.device, closure);
        let mut state = state.borrow_mut();
        state.place(id, position);
        state.draws.recall(present);
        Captured { span, spec, graph }
    }
}

/// The rows that a step over `rows` cached rows is made for: a power of two, so that few steps are
/// captured, of which a kernel reads those that exist.
fn span_of(rows: usize, capacity: usize) -> usize {
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
