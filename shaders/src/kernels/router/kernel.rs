//! The `#[cube]` source: a cube a token, a unit an expert; and the choice of one expert by a cube that is about
//! to need it.

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

/// The affinity of the `own`-th expert, which has `logit`, one of `scores`. Every unit of the cube must come here.
#[cube]
fn affinity(scores: &Shared<[f32]>, logit: f32, own: usize, #[comptime] plan: Plan) -> f32 {
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
        powers[own] = power;
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
    let own = UNIT_POS as usize;
    let token = CUBE_POS_X as usize;

    let logit = logits[token * experts + own];
    scores[own] = logit;
    sync_cube();
    let affinity = affinity(&scores, logit, own, plan);
    #[comptime]
    let choice = match &bias {
        ComptimeOption::Some(bias) => affinity + bias[own],
        ComptimeOption::None => affinity,
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
    let mut counted = affinity;
    if comptime![crate::mutant::is("router_bias_in_the_weights")] {
        counted = choice;
    }
    let weight = weight_among(affinity, counted, place, plan);
    let first = token * comptime![plan.top_k + plan.shared];
    if place < comptime![plan.top_k] {
        ids[first + place] = own as i32;
        weights[first + place] = weight;
    }
    if own == 0 {
        #[unroll]
        for shared in 0..comptime![plan.shared] {
            let at = first + comptime![plan.top_k + shared];
            ids[at] = comptime![(plan.experts + shared) as i32].runtime();
            weights[at] = 1.0f32;
        }
    }
}

/// The weight of this unit's expert, whose place among the chosen is `place`, from its affinity; `counted` is what
/// a sum has of it. Every unit of the cube must come here.
#[cube]
fn weight_among(affinity: f32, counted: f32, place: usize, #[comptime] plan: Plan) -> f32 {
    let mut chosen = Shared::<[f32]>::new_slice(comptime![plan.top_k]);
    if place < comptime![plan.top_k] {
        chosen[place] = counted;
    }
    sync_cube();
    let mut weight = affinity;
    if comptime![plan.normalise] {
        let mut sum = 0.0f32;
        for other in 0..comptime![plan.top_k - crate::mutant::one("router_sum_one_short")] {
            sum += chosen[other];
        }
        weight = affinity / (sum + 1e-20f32);
    }
    weight * comptime![f32::from_bits(plan.scale)]
}

/// The expert of slot `slot` of `[tokens, top_k + shared]`, where the order of logits is that of the choice. Of
/// the cubes of a token, the first also leaves the token's choice in `choice`: experts, and from element
/// `weights_from` on the bits of their weights. Every unit of the cube, which has as many as there are experts or
/// more, must come here.
#[cube]
pub(crate) fn expert_of(
    logits: &[f32],
    choice: &mut [u32],
    slot: usize,
    #[comptime] weights_from: usize,
    #[comptime] plan: Plan,
) -> usize {
    let experts = comptime![plan.experts];
    let slots = comptime![plan.top_k + plan.shared];
    let (token, own_choice) = (slot / slots, slot % slots);
    let mut scores = Shared::<[f32]>::new_slice(experts);
    let mut found = Shared::<[u32]>::new_slice(1usize);
    // Those behind the routed ones are every token's.
    let mut expert = comptime![plan.experts - plan.top_k] + own_choice;
    if own_choice < comptime![plan.top_k] {
        // Units beyond the experts do what the last does, which writes the same.
        let own = (UNIT_POS as usize).min(comptime![plan.experts - 1]);
        let logit = logits[token * experts + own];
        scores[own] = logit;
        // Among logits that are no numbers none may be found, and weights are read where this says.
        if UNIT_POS == 0 {
            found[0] = 0u32;
        }
        sync_cube();
        let place = rank(&scores, own, experts) as usize;
        if place == own_choice + comptime![crate::mutant::one("experts_choose_the_next")] {
            found[0] = own as u32;
        }
        sync_cube();
        expert = found[0] as usize;
        if CUBE_POS_X == 0 && own_choice == 0 {
            // By the same order, though affinities may be alike where logits are not.
            let affinity = affinity(&scores, logit, own, plan);
            let weight = weight_among(affinity, affinity, place, plan);
            if place < comptime![plan.top_k] {
                choice[slot + place] = own as u32;
                choice[weights_from + slot + place] = u32::reinterpret(weight);
            }
        }
    }
    if CUBE_POS_X == 0 && own_choice == 0 && UNIT_POS == 0 {
        #[unroll]
        for shared in 0..comptime![plan.shared] {
            let at = slot + comptime![plan.top_k + shared];
            choice[at] = comptime![(plan.experts + shared) as u32].runtime();
            choice[weights_from + at] = u32::reinterpret(1.0f32.runtime());
        }
    }
    expert
}
