//! How tokens are drawn in one run.

use burn::tensor::{Device, IndexingUpdateOp, Int, Tensor, TensorData};
use shaders::sample::{SampleSpec, SampleState, sample};

use super::SamplingParams;

/// What the draws of one run share, in buffers that keep their place from run to run.
pub(super) struct Draws {
    pub(super) spec: SampleSpec,
    /// `[1, vocab]`: how often each token occurs in the run.
    present: Tensor<2>,
    /// `[1, context]`: the number that each position's successor is drawn with.
    uniform: Tensor<2>,
}

impl Draws {
    pub(super) fn new(
        sampling: &SamplingParams,
        [vocab, context]: [usize; 2],
        device: &Device,
    ) -> Self {
        let present = Tensor::zeros([1, vocab], device);
        let uniform = Tensor::zeros([1, context], device);
        let mut draws = Self { spec: spec(sampling), present, uniform };
        draws.begin(sampling);
        draws
    }

    /// Begins a run that draws as the last one did, with numbers of its own.
    pub(super) fn begin(&mut self, sampling: &SamplingParams) {
        debug_assert_eq!(self.spec, spec(sampling), "another way to draw is another graph");
        let device = self.present.device();
        let shape = self.uniform.dims();
        let mut state = sampling.seed;
        let numbers: Vec<f32> = (0..shape[1]).map(|_| uniform(&mut state)).collect();
        let numbers = Tensor::from_data(TensorData::new(numbers, shape), &device);
        self.uniform.inplace(|all| all.slice_assign([0..1, 0..shape[1]], numbers));
        self.present.inplace(|all| all.mul_scalar(0.0));
    }

    /// Draws what follows the token at `position` `[1]`: `[1, 1]`.
    pub(super) fn draw(&mut self, logits: Tensor<2>, position: Tensor<1, Int>) -> Tensor<2, Int> {
        let uniform = self.uniform.clone().select(1, position);
        let id = sample(logits, SampleState { present: self.present.clone(), uniform }, &self.spec);
        self.note(id.clone());
        id
    }

    /// Counts `ids` `[1, tokens]` as present, where the penalty needs to know.
    pub(super) fn note(&mut self, ids: Tensor<2, Int>) {
        if self.spec.repetition_penalty != 1.0 {
            let ones = Tensor::ones(ids.dims(), &self.present.device());
            self.present.inplace(|all| all.scatter(1, ids, ones, IndexingUpdateOp::Add));
        }
    }

    /// What is counted as present, to be given back to [`Draws::recall`].
    pub(super) fn remember(&self) -> Tensor<2> {
        self.present.clone().mul_scalar(1.0)
    }

    /// Counts as present what was when `present` was remembered.
    pub(super) fn recall(&mut self, present: Tensor<2>) {
        let [_, vocab] = present.dims();
        self.present.inplace(|all| all.slice_assign([0..1, 0..vocab], present));
    }
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
