//! How tokens are drawn in one run.

use burn::tensor::{Device, IndexingUpdateOp, Int, Tensor, TensorData};
use shaders::sample::{SampleSpec, SampleState, greedy, sample};

use super::SamplingParams;

/// What the draws of one run share, in buffers that keep their place from run to run.
pub(super) struct Draws {
    pub(super) spec: SampleSpec,
    /// `[batch, vocab]`: how often each token occurs in the run.
    present: Tensor<2>,
    /// `[batch, context]`: the number that each position's successor is drawn with.
    uniform: Tensor<2>,
}

impl Draws {
    pub(super) fn new(sampling: &SamplingParams, sizes: DrawSizes, device: &Device) -> Self {
        let DrawSizes { batch, vocab, context } = sizes;
        let present = Tensor::zeros([batch, vocab], device);
        let uniform = Tensor::zeros([batch, context], device);
        let mut draws = Self { spec: spec(sampling), present, uniform };
        draws.begin(sampling);
        draws
    }

    /// Begins a run that draws as the last one did, with numbers of its own.
    pub(super) fn begin(&mut self, sampling: &SamplingParams) {
        debug_assert_eq!(self.spec, spec(sampling), "another way to draw is another graph");
        let device = self.present.device();
        let [batch, context] = self.uniform.dims();
        let mut state = sampling.seed;
        let numbers: Vec<f32> = (0..batch * context).map(|_| uniform(&mut state)).collect();
        let numbers = Tensor::from_data(TensorData::new(numbers, [batch, context]), &device);
        self.uniform.inplace(|all| all.slice_assign([0..batch, 0..context], numbers));
        self.present.inplace(|all| all.mul_scalar(0.0));
    }

    /// Draws what follows the tokens at `positions` `[batch, 1]`: `[batch, 1]`.
    pub(super) fn draw(&mut self, logits: Tensor<2>, positions: Tensor<2, Int>) -> Tensor<2, Int> {
        // No number is looked up for a draw that needs none.
        if self.spec.is_greedy() {
            return greedy(logits);
        }
        let uniform = self.uniform.clone().gather(1, positions);
        let id = sample(logits, SampleState { present: self.present.clone(), uniform }, &self.spec);
        self.note(id.clone());
        id
    }

    /// Draws what follows each of `ids` `[1, tokens]`, which stand at `positions`, from its row of
    /// `logits` `[tokens, vocab]`, as if all ids before it had been drawn: `[1, tokens]`. Which of them
    /// are to count is not known yet, so that none is noted.
    pub(super) fn draw_each(
        &self,
        logits: Tensor<2>,
        ids: Tensor<2, Int>,
        positions: Tensor<2, Int>,
    ) -> Tensor<2, Int> {
        let [tokens, vocab] = logits.dims();
        let uniform = self.uniform.clone().gather(1, positions).reshape([tokens, 1]);
        let present = if self.counts() {
            self.present_at(ids)
        } else {
            self.present.clone().expand([tokens, vocab])
        };
        sample(logits, SampleState { present, uniform }, &self.spec).reshape([1, tokens])
    }

    /// What is present where each of `ids` `[1, tokens]` stands, of which the first is noted:
    /// `[tokens, vocab]`.
    fn present_at(&self, ids: Tensor<2, Int>) -> Tensor<2> {
        let mut rows = vec![self.present.clone()];
        for at in 1..ids.dims()[1] {
            let one = Tensor::ones([1, 1], &self.present.device());
            let before = rows[at - 1].clone();
            rows.push(before.scatter(1, ids.clone().narrow(1, at, 1), one, IndexingUpdateOp::Add));
        }
        Tensor::cat(rows, 0)
    }

    /// Whether a draw leaves anything behind: the penalty needs to know what was drawn.
    pub(super) fn counts(&self) -> bool {
        self.spec.repetition_penalty != 1.0
    }

    /// Counts `ids` `[batch, tokens]` as present, where the penalty needs to know.
    pub(super) fn note(&mut self, ids: Tensor<2, Int>) {
        if self.counts() {
            let all = Tensor::ones(ids.dims(), &self.present.device());
            self.note_some(ids, all);
        }
    }

    /// [`Draws::note`] of the `ids` for which `which` `[batch, tokens]` is 1, not of those for which it
    /// is 0.
    pub(super) fn note_some(&mut self, ids: Tensor<2, Int>, which: Tensor<2>) {
        if self.counts() {
            self.present.inplace(|all| all.scatter(1, ids, which, IndexingUpdateOp::Add));
        }
    }

    /// Where the draws are made.
    pub(super) fn device(&self) -> Device {
        self.present.device()
    }

    /// What is counted as present, to be given back to [`Draws::recall`].
    pub(super) fn remember(&self) -> Tensor<2> {
        self.present.clone().mul_scalar(1.0)
    }

    /// Counts as present what was when `present` was remembered.
    pub(super) fn recall(&mut self, present: Tensor<2>) {
        let [batch, vocab] = present.dims();
        self.present.inplace(|all| all.slice_assign([0..batch, 0..vocab], present));
    }
}

/// How much [`Draws`] hold.
#[derive(Clone, Copy, Debug)]
pub(super) struct DrawSizes {
    /// Sequences.
    pub(super) batch: usize,
    /// Tokens of the vocabulary.
    pub(super) vocab: usize,
    /// Positions of a sequence.
    pub(super) context: usize,
}

/// The part of `sampling` that a captured step is bound to: all but the seed.
pub(super) fn spec(sampling: &SamplingParams) -> SampleSpec {
    SampleSpec {
        temperature: sampling.temperature,
        top_k: sampling.top_k,
        top_p: sampling.top_p,
        min_p: sampling.min_p,
        repetition_penalty: sampling.repetition_penalty,
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
