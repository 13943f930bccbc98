//! The `#[cube]` source: a cube a token, a unit an expert.

use cubecl::prelude::*;

use super::super::elementwise::one_plus_exp_of_minus;
use super::Plan;
use crate::MASKED;

/// Of `count` numbers, so many are taken in one go of a loop, that their loads do not wait for each other.
fn together(count: usize) -> usize {
    if count.is_multiple_of(16) { 16 } else { 1 }
}

/// How many of `values[..count]` come before `values[own]`, ties by lowest index.
#[cube]
fn rank(values: &Shared<[f32]>, own: usize, #[comptime] count: usize) -> u32 {
    let value = values[own];
    let mut before = 0u32;
    let together = comptime![together(count)];
    for block in 0..comptime![count / together] {
        #[unroll]
        for part in 0..together {
            let other = block * together + part;
            let rival = values[other];
            if comptime![crate::mutant::is("router_ties_to_the_last")] {
                if rival > value || (rival == value && other > own) {
                    before += 1u32;
                }
            } else if rival > value || (rival == value && other < own) {
                before += 1u32;
            }
        }
    }
    before
}

/// The affinity of the expert with `logit`, one of `scores`. Every unit of the cube must come here.
#[cube]
fn affinity(scores: &Shared<[f32]>, logit: f32, #[comptime] plan: Plan) -> f32 {
    if comptime![plan.softmax] {
        let experts = comptime![plan.experts];
        let together = comptime![together(plan.experts)];
        let mut powers = Shared::<[f32]>::new_slice(experts);
        let mut highest = logit;
        for block in 0..comptime![experts / together] {
            #[unroll]
            for part in 0..together {
                highest = highest.max(scores[block * together + part]);
            }
        }
        let power = (logit - highest).exp();
        powers[UNIT_POS as usize] = power;
        sync_cube();
        let mut sum = 0.0f32;
        for block in 0..comptime![experts / together] {
            #[unroll]
            for part in 0..together {
                sum += powers[block * together + part];
            }
        }
        power / sum
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
pub(super) fn route_kernel(
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

    let logit = logits[token * experts + own];
    scores[own] = logit;
    sync_cube();
    let weight = affinity(&scores, logit, plan);
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
            choices[own] =
                comptime![if crate::mutant::is("router_rejected_is_zero") { 0.0 } else { MASKED }];
        }
        sync_cube();
    }
    let place = rank(&choices, own, experts) as usize;
    if place < comptime![plan.top_k] {
        chosen[place] = weight;
        if comptime![crate::mutant::is("router_bias_in_the_weights")] {
            chosen[place] = choice;
        }
    }
    sync_cube();
    if place < comptime![plan.top_k] {
        let mut scaled = weight;
        if comptime![plan.normalise] {
            let mut sum = 0.0f32;
            for other in 0..comptime![plan.top_k - crate::mutant::one("router_sum_one_short")] {
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
