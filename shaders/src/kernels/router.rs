//! The whole choice of experts in one launch: a cube a token, a unit an expert.
//!
//! Nothing is sorted: an expert's rank is the number of experts before it, counted by its own unit,
//! with ties going to the lowest index. Groups are ranked alike.

use burn::tensor::{DType, Shape};
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use super::elementwise::one_plus_exp_of_minus;
use super::empty_like;
use crate::MASKED;
use crate::router::{GroupScore, RouterSpec, Scoring};

/// Most experts of one launch: a unit each, within every profile's cube.
pub(crate) const MOST_EXPERTS: usize = 256;

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Plan {
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
            softmax: spec.scoring == Scoring::Softmax,
            normalise: spec.normalise,
            scale: (spec.scale as f32).to_bits(),
            groups: spec.groups.map_or(1, |groups| groups.count),
            kept: spec.groups.map_or(1, |groups| groups.kept),
            top_two: spec.groups.is_some_and(|groups| groups.score == GroupScore::TopTwoSum),
        }
    }
}

/// How many of `values[..count]` come before `values[own]`, ties by lowest index.
#[cube]
fn rank(values: &Shared<[f32]>, own: usize, #[comptime] count: usize) -> u32 {
    let value = values[own];
    let mut before = 0u32;
    for other in 0..count {
        let rival = values[other];
        if rival > value || (rival == value && other < own) {
            before += 1u32;
        }
    }
    before
}

/// Affinities of one token's experts, one a unit.
#[cube]
fn affinity(scores: &Shared<[f32]>, own: usize, #[comptime] plan: Plan) -> f32 {
    let logit = scores[own];
    if comptime![plan.softmax] {
        let mut highest = scores[0];
        for other in 1..comptime![plan.experts] {
            highest = highest.max(scores[other]);
        }
        let mut sum = 0.0f32;
        for other in 0..comptime![plan.experts] {
            sum += (scores[other] - highest).exp();
        }
        (logit - highest).exp() / sum
    } else {
        1.0f32 / one_plus_exp_of_minus(logit)
    }
}

/// The score of group `own`: its best, or the sum of its two best.
#[cube]
fn group_score(choices: &Shared<[f32]>, own: usize, #[comptime] plan: Plan) -> f32 {
    let size = comptime![plan.experts / plan.groups];
    let first = own * size;
    let mut best = choices[first];
    let mut second = comptime![MASKED].runtime();
    for other in 1..size {
        let rival = choices[first + other];
        if rival > best {
            second = best;
            best = rival;
        } else if rival > second {
            second = rival;
        }
    }
    let mut score = best;
    if comptime![plan.top_two && plan.experts / plan.groups > 1] {
        score = best + second;
    }
    score
}

/// `ids` and `weights` `[tokens, top_k + shared]` from `logits` `[tokens, experts]` and `bias` `[experts]`:
/// the formulas of `shaders::router::route`.
#[cube(launch_unchecked)]
fn route_kernel(
    logits: &[f32],
    bias: ComptimeOption<&[f32]>,
    ids: &mut [i32],
    weights: &mut [f32],
    #[comptime] plan: Plan,
) {
    let experts = comptime![plan.experts];
    let mut scores = Shared::<[f32]>::new_slice(experts);
    let mut choices = Shared::<[f32]>::new_slice(experts);
    let mut groups = Shared::<[f32]>::new_slice(comptime![plan.groups]);
    let mut chosen = Shared::<[f32]>::new_slice(comptime![plan.top_k]);
    let own = UNIT_POS as usize;
    let token = CUBE_POS_X as usize;

    scores[own] = logits[token * experts + own];
    sync_cube();
    let weight = affinity(&scores, own, plan);
    #[comptime]
    let choice = match &bias {
        ComptimeOption::Some(bias) => weight + bias[own],
        ComptimeOption::None => weight,
    };
    choices[own] = choice;
    sync_cube();
    if comptime![plan.groups > 1] {
        if own < comptime![plan.groups] {
            groups[own] = group_score(&choices, own, plan);
        }
        sync_cube();
        let group = own / comptime![plan.experts / plan.groups];
        if rank(&groups, group, comptime![plan.groups]) >= comptime![plan.kept as u32] {
            choices[own] = comptime![MASKED];
        }
        sync_cube();
    }
    let place = rank(&choices, own, experts) as usize;
    if place < comptime![plan.top_k] {
        chosen[place] = weight;
    }
    sync_cube();
    if place < comptime![plan.top_k] {
        let mut scaled = weight;
        if comptime![plan.normalise] {
            let mut sum = 0.0f32;
            for other in 0..comptime![plan.top_k] {
                sum += chosen[other];
            }
            scaled = weight / (sum + 1e-20f32);
        }
        let at = token * comptime![plan.top_k + plan.shared] + place;
        ids[at] = own as i32;
        weights[at] = scaled * comptime![f32::from_bits(plan.scale)];
    }
    if own == 0 {
        #[unroll]
        for shared in 0..comptime![plan.shared] {
            let at = token * comptime![plan.top_k + plan.shared] + comptime![plan.top_k + shared];
            ids[at] = comptime![(plan.experts + shared) as i32].runtime();
            weights[at] = 1.0f32;
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
