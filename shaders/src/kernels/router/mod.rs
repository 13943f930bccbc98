//! The whole choice of experts in one launch: a cube a token, a unit an expert; or in the launch that reads the
//! experts, whose cubes choose theirs ([`choosing`]).
//!
//! `logits` `[tokens, experts]` and `bias` `[experts]` to experts, i32, and weights, f32, both
//! `[tokens, top_k + shared]`: the formulas of [`crate::router::route`].
//!
//! Nothing is sorted: an expert's rank is the number of experts before it, counted by its own unit,
//! with ties going to the lowest index. Groups are ranked alike.
//!
//! Cost: each logit is read once, or once by each cube that chooses; a unit compares its expert with all others, in
//! workgroup memory.

pub(crate) mod kernel;
#[cfg(test)]
mod twin;

use burn::tensor::{DType, Shape};
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use self::kernel::route_kernel;
use super::empty_like;
use crate::router::{GroupScore, RouterSpec, Scoring};

/// Most experts of one launch: a unit each, within every profile's cube.
pub(crate) const MOST_EXPERTS: usize = 256;

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Plan {
    experts: usize,
    top_k: usize,
    shared: usize,
    softmax: bool,
    normalise: bool,
    scale: u32,
    groups: usize,
    kept: usize,
    top_two: bool,
}

impl Plan {
    fn new(experts: usize, spec: &RouterSpec) -> Self {
        Self {
            experts,
            top_k: spec.top_k,
            shared: spec.shared,
            softmax: spec.scoring == Scoring::Softmax
                || crate::mutant::is("router_softmax_for_sigmoid"),
            normalise: spec.normalise && !crate::mutant::is("router_unnormalised"),
            scale: (if crate::mutant::is("router_scale") { 1.0 } else { spec.scale as f32 })
                .to_bits(),
            groups: spec.groups.map_or(1, |groups| groups.count),
            kept: spec.groups.map_or(1, |groups| groups.kept)
                + crate::mutant::one("router_keeps_a_group_more"),
            top_two: !crate::mutant::is("router_groups_by_best_alone")
                && spec.groups.is_some_and(|groups| groups.score == GroupScore::TopTwoSum),
        }
    }
}

/// Launches the choice for `logits` `[tokens, experts]`; experts, then weights.
pub(crate) fn launch(
    logits: CubeTensor,
    bias: Option<CubeTensor>,
    spec: &RouterSpec,
) -> (CubeTensor, CubeTensor) {
    let shape = logits.meta.shape();
    let (tokens, experts) = (shape[0], shape[1]);
    let chosen = Shape::new([tokens, spec.top_k + spec.shared]);
    let ids = empty_like(&logits, chosen.clone(), DType::I32);
    let weights = empty_like(&logits, chosen, DType::F32);
    let client = logits.client.clone();
    // SAFETY: a unit an expert and a cube a token; a rank below `top_k` is one expert's alone.
    unsafe {
        route_kernel::launch_unchecked(
            &client,
            CubeCount::Static(tokens as u32, 1, 1),
            CubeDim::new_1d(experts as u32),
            logits.into_buffer_arg(),
            bias.map(CubeTensor::into_buffer_arg).into(),
            ids.clone().into_buffer_arg(),
            weights.clone().into_buffer_arg(),
            Plan::new(experts, spec),
        );
    }
    (ids, weights)
}

/// Most experts among which cubes choose for themselves: each compares all of them with all, in 2 KiB of workgroup
/// memory.
const MOST_CHOSEN_AMONG: usize = 64;

/// The plan with which cubes of `units` units choose their expert of `experts` by themselves; `None` where the
/// rule asks for more than the order of logits, or there are too many to compare.
pub(crate) fn choosing(experts: usize, spec: &RouterSpec, units: usize) -> Option<Plan> {
    let few = experts <= MOST_CHOSEN_AMONG.min(units) && spec.top_k <= experts;
    (spec.groups.is_none() && few).then(|| Plan::new(experts, spec))
}

/// Words that a binding may begin after, at least (WebGPU's default limit).
const ALIGNED: usize = 64;

/// A choice that a kernel leaves in one buffer, so that it needs one less: experts, then weights, both
/// `[tokens, top_k + shared]`.
pub(crate) struct Left {
    pub(crate) buffer: CubeTensor,
    /// The element that the weights begin at.
    pub(crate) weights_from: usize,
    shape: Shape,
}

impl Left {
    /// Where the choice for `logits` `[tokens, experts]` will be.
    pub(crate) fn new(logits: &CubeTensor, spec: &RouterSpec) -> Self {
        let shape = Shape::new([logits.meta.shape()[0], spec.top_k + spec.shared]);
        let weights_from = shape.num_elements().next_multiple_of(ALIGNED);
        let all = Shape::new([weights_from + shape.num_elements()]);
        Self { buffer: empty_like(logits, all, DType::U32), weights_from, shape }
    }

    /// Experts, and their weights.
    pub(crate) fn views(self) -> (CubeTensor, CubeTensor) {
        let CubeTensor { client, device, handle, .. } = self.buffer;
        let from = (self.weights_from * size_of::<u32>()) as u64;
        let view = |handle, dtype| {
            let (client, device) = (client.clone(), device.clone());
            CubeTensor::new_contiguous(client, device, self.shape.clone(), handle, dtype)
        };
        let bytes = (self.shape.num_elements() * size_of::<u32>()) as u64;
        let ids = handle.clone().offset_end(bytes);
        (view(ids, DType::I32), view(handle.offset_start(from), DType::F32))
    }
}
