//! The `#[cube]` sources: a cube a part of a row, and for the draw a cube a row.

use cubecl::prelude::*;

use super::variant::{Found, Job, KEY_BITS, Measure, OUTSIDE, Sought};
use super::{BINS, DEPTH, PART, STATE, UNITS};

/// `out = l / penalty` where `l` is present and positive, `l · penalty` where it is present, else `l`.
#[cube(launch_unchecked)]
pub(super) fn penalise_kernel(
    logits: &[f32],
    present: &[f32],
    out: &mut [f32],
    count: u32,
    penalty: f32,
) {
    let at = ABSOLUTE_POS;
    if at < count as usize {
        let logit = logits[at];
        let mut value = logit;
        if present[at] > 0.5f32 {
            value = logit * penalty;
            if logit > 0.0f32 {
                value = logit / penalty;
            }
        }
        out[at] = value;
    }
}

/// The first value of this cube's part, and the one behind its last, counted from the row's first.
#[cube]
fn part(vocab: u32) -> (u32, u32) {
    let first = CUBE_POS_X * comptime![PART as u32];
    (first, (first + comptime![PART as u32]).min(vocab))
}

/// The highest value of each part.
#[cube(launch_unchecked)]
pub(super) fn highest_kernel(values: &[f32], out: &mut [f32], vocab: u32) {
    let mut scratch = Shared::<[f32]>::new_slice(UNITS);
    let row = (CUBE_POS_Y * vocab) as usize;
    let (first, end) = part(vocab);
    // Units beyond the part look at its last value again, which changes nothing.
    let mut highest = values[row + (first + UNIT_POS).min(end - 1) as usize];
    let mut at = first + UNIT_POS + comptime![UNITS as u32];
    while at < end {
        highest = highest.max(values[row + at as usize]);
        at += comptime![UNITS as u32];
    }
    let own = UNIT_POS as usize;
    scratch[own] = highest;
    sync_cube();
    if own == 0 {
        for other in 1..UNITS {
            highest = highest.max(scratch[other]);
        }
        out[(CUBE_POS_Y * CUBE_COUNT_X + CUBE_POS_X) as usize] = highest;
    }
}

/// How far `value` is below `highest`, in temperatures.
#[cube]
fn depth(value: f32, highest: f32, temperature: f32, deepest: f32) -> f32 {
    (highest - value).min(deepest) / temperature
}

/// A key of the order of depths; what is no number is outside.
#[cube]
fn key(depth: f32) -> u32 {
    let mut key = OUTSIDE.runtime();
    if depth < DEPTH {
        key = u32::reinterpret(depth);
    }
    key
}

/// A goal that is not known yet; all others are above 0.
const UNKNOWN: f32 = -1.0;

/// What is known of a row: see [`STATE`].
#[derive(CubeType)]
struct Known {
    highest: f32,
    base: u32,
    below: f32,
    goal: f32,
    kept: u32,
}

/// The highest value of a row, from those of its `parts`.
#[cube]
fn highest_of(found: &[f32], parts: u32) -> f32 {
    let first = (CUBE_POS_Y * parts) as usize;
    let mut highest = found[first];
    for other in 1..parts as usize {
        highest = highest.max(found[first + other]);
    }
    highest
}

/// What is known of a row once the digit is read off that the launch before sought.
///
/// Every unit of the cube must come here; `scratch` has [`BINS`] elements or more.
#[cube]
fn settle(
    found: &[f32],
    state: &[i32],
    scratch: &mut Shared<[f32]>,
    goals: (f32, f32),
    from: u32,
    #[comptime] job: Job,
) -> Known {
    let own = UNIT_POS as usize;
    let parts = CUBE_COUNT_X as usize;
    let row = CUBE_POS_Y as usize;
    if own < BINS {
        let mut sum = 0.0f32;
        for other in 0..parts {
            sum += found[(row * parts + other) * BINS + own];
        }
        scratch[own] = sum;
    }
    sync_cube();
    let at = row * STATE;
    let highest = f32::reinterpret(state[at]);
    let base = u32::reinterpret(state[at + 1]);
    let below = f32::reinterpret(state[at + 2]);
    let kept = u32::reinterpret(state[at + 4]);
    let (count, share) = goals;
    let mut goal = count;
    if comptime![job.found == Found::Bins(Measure::Weight)] {
        goal = f32::reinterpret(state[at + 3]);
        // Behind the first digit's bins, the whole weight is known, and so is what is to be reached.
        if goal < 0.0f32 {
            let mut all = 0.0f32;
            for bin in 0..BINS {
                all += scratch[bin];
            }
            goal = share * all;
        }
    }
    // The digit at which the goal is reached; where rounding, or too few tokens, keep it from being
    // reached at all, the last.
    let mut digit = 0u32;
    let mut sum = below;
    let mut under = below;
    let mut reached = false;
    for bin in 0..BINS {
        if !reached {
            digit = bin as u32;
            under = sum;
        }
        sum += scratch[bin];
        if sum >= goal {
            reached = true;
        }
    }
    sync_cube();
    let base = base + (digit << from);
    let (mut next_base, mut next_below, mut next_goal, mut next_kept) = (base, under, goal, kept);
    if from == 0u32 {
        // All digits are found: the next cut begins with what this one keeps.
        next_kept = kept.min(base);
        next_base = 0u32;
        next_below = 0.0f32;
        next_goal = UNKNOWN;
    }
    Known { highest, base: next_base, below: next_below, goal: next_goal, kept: next_kept }
}

/// Adds up, over a part, the weights that are kept, or the measure of each digit that may come next.
///
/// `found` is what the launch before left, `state` what was known when it began; what is known now is
/// written to `known` by the cube of a row's first part.
#[cube(launch_unchecked)]
pub(super) fn cut_kernel(
    values: &[f32],
    found: &[f32],
    state: ComptimeOption<&[i32]>,
    out: &mut [f32],
    known: &mut [i32],
    vocab: u32,
    temperature: f32,
    deepest: f32,
    kept: u32,
    count: f32,
    share: f32,
    from: u32,
    shift: u32,
    #[comptime] job: Job,
) {
    let mut scratch = Shared::<[f32]>::new_slice(comptime![BINS * UNITS]);
    let own = UNIT_POS as usize;
    #[comptime]
    let now = match state {
        ComptimeOption::Some(state) => {
            settle(found, state, &mut scratch, (count, share), from, job)
        }
        ComptimeOption::None => Known {
            highest: highest_of(found, CUBE_COUNT_X),
            base: 0u32.runtime(),
            below: 0.0f32.runtime(),
            goal: UNKNOWN.runtime(),
            kept,
        },
    };
    if CUBE_POS_X == 0 && own == 0 {
        let at = CUBE_POS_Y as usize * STATE;
        known[at] = i32::reinterpret(now.highest);
        known[at + 1] = i32::reinterpret(now.base);
        known[at + 2] = i32::reinterpret(now.below);
        known[at + 3] = i32::reinterpret(now.goal);
        known[at + 4] = i32::reinterpret(now.kept);
    }
    // Keys that begin with the digits found are `base` and less than this above it.
    let mut width = comptime![1u32 << KEY_BITS].runtime();
    if from > 0u32 {
        width = 1u32 << from;
    }
    if comptime![job.sought != Sought::Weights] {
        for bin in 0..BINS {
            scratch[bin * UNITS + own] = 0.0f32;
        }
    }
    let row = (CUBE_POS_Y * vocab) as usize;
    let (first, end) = part(vocab);
    let mut sum = 0.0f32;
    let mut at = first + UNIT_POS;
    while at < end {
        let depth = depth(values[row + at as usize], now.highest, temperature, deepest);
        let key = key(depth);
        // Wraps where the key is less than `base`, far beyond every width.
        let above = key - now.base;
        if key <= now.kept && above < width {
            match comptime![job.sought] {
                Sought::Weights => {
                    sum += (-depth).exp();
                }
                Sought::Bins(measure) => {
                    let bin = (above >> shift) as usize;
                    let mut one = 1.0f32;
                    if comptime![measure == Measure::Weight] {
                        one = (-depth).exp();
                    }
                    scratch[bin * UNITS + own] += one;
                }
            }
        }
        at += comptime![UNITS as u32];
    }
    let results = (CUBE_POS_Y * CUBE_COUNT_X + CUBE_POS_X) as usize;
    if comptime![job.sought == Sought::Weights] {
        scratch[own] = sum;
        sync_cube();
        if own == 0 {
            let mut all = 0.0f32;
            for other in 0..UNITS {
                all += scratch[other];
            }
            out[results] = all;
        }
    } else {
        sync_cube();
        if own < BINS {
            // Each unit begins with another column, so that no two read the same bank.
            let mut all = 0.0f32;
            for other in 0..UNITS {
                all += scratch[own * UNITS + (own + other) % UNITS];
            }
            out[results * BINS + own] = all;
        }
    }
}

/// The part in which the cumulative weight of a row first exceeds `uniform` times the whole, what weighs
/// less than it there, and that target.
#[cube]
fn part_drawn(weights: &[f32], uniform: f32, parts: u32) -> (u32, f32, f32) {
    let first = (CUBE_POS_Y * parts) as usize;
    let mut all = 0.0f32;
    for other in 0..parts as usize {
        all += weights[first + other];
    }
    let target = all * uniform;
    let mut sum = 0.0f32;
    let mut before = 0.0f32;
    let mut drawn = 0u32;
    let mut exceeded = false;
    for other in 0..parts {
        let weight = weights[first + other as usize];
        // Rounding may leave the target beyond the whole sum: then the last part that has any weight is
        // meant.
        if !exceeded && weight > 0.0f32 {
            drawn = other;
            before = sum;
        }
        sum += weight;
        if sum > target {
            exceeded = true;
        }
    }
    (drawn, before, target)
}

/// Draws from the tokens that are kept of each row: `out` `[rows, 1]`.
#[cube(launch_unchecked)]
pub(super) fn draw_kernel(
    values: &[f32],
    weights: &[f32],
    state: &[i32],
    uniform: &[f32],
    out: &mut [i32],
    vocab: u32,
    parts: u32,
    temperature: f32,
    deepest: f32,
) {
    let mut scratch = Shared::<[f32]>::new_slice(UNITS);
    let mut found = Shared::<[u32]>::new_slice(UNITS);
    let mut last = Shared::<[u32]>::new_slice(UNITS);
    let own = UNIT_POS as usize;
    let row = CUBE_POS_Y as usize;
    let highest = f32::reinterpret(state[row * STATE]);
    let kept = u32::reinterpret(state[row * STATE + 4]);
    let (drawn, before, target) = part_drawn(weights, uniform[row], parts);
    // A unit has tokens side by side, so that what the units before it have comes before what it has.
    let share = comptime![(PART / UNITS) as u32];
    let first = (drawn * comptime![PART as u32] + UNIT_POS * share).min(vocab);
    let end = (first + share).min(vocab);
    let values_from = (CUBE_POS_Y * vocab) as usize;
    let mut sum = 0.0f32;
    let mut own_last = 0u32;
    for at in first..end {
        let depth = depth(values[values_from + at as usize], highest, temperature, deepest);
        if key(depth) <= kept {
            sum += (-depth).exp();
            own_last = at + 1u32;
        }
    }
    scratch[own] = sum;
    last[own] = own_last;
    sync_cube();
    let mut sum = before;
    for other in 0..own {
        sum += scratch[other];
    }
    let mut own_found = 0u32;
    for at in first..end {
        let depth = depth(values[values_from + at as usize], highest, temperature, deepest);
        if key(depth) <= kept {
            sum += (-depth).exp();
            if own_found == 0u32 && sum > target {
                own_found = at + 1u32;
            }
        }
    }
    found[own] = own_found;
    sync_cube();
    if own == 0 {
        // Places count from 1; 0 is none. The first one found, else the last one kept.
        let mut place = 0u32;
        let mut fallback = 1u32;
        for other in 0..UNITS {
            if place == 0u32 {
                place = found[other];
            }
            fallback = fallback.max(last[other]);
        }
        if place == 0u32 {
            place = fallback;
        }
        out[row] = (place - 1u32) as i32;
    }
}
