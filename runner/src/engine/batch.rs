//! Several sequences that step together.

use std::cell::RefCell;
use std::rc::Rc;

use anyhow::{bail, ensure};
use burn::tensor::{Tensor, TensorData};

use super::EngineSpec;
use super::draws::DrawSizes;
use super::model::{Beginning, begin};
use super::step::{Rows, State, Stepper};

/// Sequences on one device that each take one greedy token a step, at positions of their own.
pub struct Batch {
    state: Rc<RefCell<State>>,
    stepper: Stepper,
    sizes: DrawSizes,
    /// Where each sequence's next token stands.
    positions: Vec<usize>,
}

impl Batch {
    /// Puts `sequences` empty sequences beside a model.
    #[must_use]
    pub fn new(spec: EngineSpec, sequences: usize) -> Self {
        let (state, stepper, sizes) = begin(spec, Beginning { sequences, drafts: 0 });
        Self { state, stepper, sizes, positions: vec![0; sequences] }
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

    /// Makes `ids`, one a sequence, the next tokens, standing at `positions`. What the caches hold
    /// before them is taken as it is.
    ///
    /// # Errors
    /// Numbers of ids or positions other than the sequences', or values beyond vocabulary and
    /// context.
    pub fn place(&mut self, ids: &[u32], positions: &[usize]) -> anyhow::Result<()> {
        let DrawSizes { batch, vocab, context } = self.sizes;
        ensure!(
            ids.len() == batch && positions.len() == batch,
            "{} ids and {} positions for {batch} sequences",
            ids.len(),
            positions.len()
        );
        if let Some(id) = ids.iter().find(|&&id| id as usize >= vocab) {
            bail!("token id {id} is not in the vocabulary of {vocab}");
        }
        if let Some(position) = positions.iter().find(|&&position| position >= context) {
            bail!("position {position} is not in the context of {context}");
        }
        self.stepper.return_from_ahead();
        let mut state = self.state.borrow_mut();
        let ids: Vec<i32> = ids.iter().map(|&id| id as i32).collect();
        let device = state.ids.device();
        let ids = Tensor::from_data(TensorData::new(ids, [batch, 1]), &device);
        state.place(ids, positions);
        self.positions.copy_from_slice(positions);
        Ok(())
    }

    /// Appends each sequence's token to its cache and draws the next; returns the ids drawn.
    ///
    /// # Errors
    /// A sequence whose context is full, or a device that failed.
    pub fn step(&mut self) -> anyhow::Result<Vec<u32>> {
        let context = self.sizes.context;
        if self.positions.iter().any(|&position| position >= context) {
            bail!("the context of {context} tokens is full");
        }
        let longest = self.positions.iter().max().map_or(0, |last| last + 1);
        let ids = self.stepper.step(&self.state, Rows { own: longest, next: longest + 1 })?;
        self.positions.iter_mut().for_each(|position| *position += 1);
        Ok(ids)
    }
}
