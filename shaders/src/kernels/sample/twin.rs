//! The kernels' passes in plain Rust: parts, units, bins, and what is read off between launches.

use super::variant::{Found, Job, KEY_BITS, Limits, Measure, OUTSIDE, Pass, Sought, passes};
use super::{BINS, DEPTH, PART, UNITS};
use crate::sample::SampleSpec;

/// What is known of a row.
#[derive(Clone, Copy)]
struct Known {
    base: u32,
    below: f32,
    goal: Option<f32>,
    kept: u32,
}

/// A row and how it is drawn from.
struct Row<'a> {
    values: &'a [f32],
    highest: f32,
    limits: Limits,
}

impl Row<'_> {
    fn depth(&self, at: usize) -> f32 {
        (self.highest - self.values[at]).min(self.limits.deepest) / self.limits.temperature
    }

    fn key(&self, at: usize) -> u32 {
        let depth = self.depth(at);
        if depth < DEPTH { depth.to_bits() } else { OUTSIDE }
    }

    /// What the launch of `pass` adds up in the part that begins with `first`.
    fn part(&self, first: usize, known: Known, pass: &Pass) -> Vec<f32> {
        let end = (first + PART).min(self.values.len());
        let width = 1 << if pass.from > 0 { pass.from } else { KEY_BITS };
        let mut scratch = vec![[0.0_f32; BINS]; UNITS];
        for (unit, bins) in scratch.iter_mut().enumerate() {
            for at in (first + unit..end).step_by(UNITS) {
                let (key, weight) = (self.key(at), (-self.depth(at)).exp());
                let above = key.wrapping_sub(known.base);
                if key <= known.kept && above < width {
                    match pass.job.sought {
                        Sought::Weights => bins[0] += weight,
                        Sought::Bins(Measure::Weight) => {
                            bins[(above >> pass.shift) as usize] += weight;
                        }
                        Sought::Bins(Measure::Count) => bins[(above >> pass.shift) as usize] += 1.0,
                    }
                }
            }
        }
        let sum = |bin: usize| {
            let turned = (0..UNITS).map(|other| match pass.job.sought {
                Sought::Weights => other,
                Sought::Bins(_) => (bin + other) % UNITS,
            });
            turned.fold(0.0, |all, unit| all + scratch[unit][bin])
        };
        (0..pass.results()).map(sum).collect()
    }

    /// What the launch of `pass` knows, once it has read off what the one before found.
    fn settle(&self, known: Known, found: &[Vec<f32>], pass: &Pass) -> Known {
        let Job { found: Found::Bins(measure), .. } = pass.job else { return known };
        let bins: Vec<f32> =
            (0..BINS).map(|bin| found.iter().fold(0.0, |all, part| all + part[bin])).collect();
        let goal = match measure {
            Measure::Count => self.limits.count,
            Measure::Weight => {
                let all = || bins.iter().fold(0.0, |all, bin| all + bin);
                known.goal.unwrap_or_else(|| self.limits.share * all())
            }
        };
        let (mut digit, mut under, mut sum) = (0, known.below, known.below);
        for (bin, measure) in bins.iter().enumerate() {
            (digit, under) = (bin as u32, sum);
            sum += measure;
            if sum >= goal {
                break;
            }
        }
        let base = known.base + (digit << pass.from);
        if pass.from == 0 {
            return Known { base: 0, below: 0.0, goal: None, kept: known.kept.min(base) };
        }
        Known { base, below: under, goal: Some(goal), kept: known.kept }
    }

    /// The token that the last launch draws.
    fn drawn(&self, weights: &[Vec<f32>], kept: u32, uniform: f32) -> usize {
        let target = uniform * weights.iter().fold(0.0, |all, part| all + part[0]);
        let (mut part, mut before, mut sum) = (0, 0.0, 0.0);
        for (other, weight) in weights.iter().map(|part| part[0]).enumerate() {
            if weight > 0.0 {
                (part, before) = (other, sum);
            }
            sum += weight;
            if sum > target {
                break;
            }
        }
        let share = PART / UNITS;
        let chunk = |unit: usize| {
            let first = (part * PART + unit * share).min(self.values.len());
            first..(first + share).min(self.values.len())
        };
        let weigh = |at: usize| (-self.depth(at)).exp();
        let is_kept = |at: &usize| self.key(*at) <= kept;
        let sums: Vec<f32> =
            (0..UNITS).map(|unit| chunk(unit).filter(is_kept).map(weigh).sum()).collect();
        let mut last = 0;
        for unit in 0..UNITS {
            let mut sum = sums[..unit].iter().fold(before, |all, sum| all + sum);
            for at in chunk(unit).filter(is_kept) {
                sum += weigh(at);
                if sum > target {
                    return at;
                }
                last = at;
            }
        }
        last
    }
}

/// The greatest key that is kept, and the token drawn at each of `uniform`.
fn draw(values: &[f32], spec: &SampleSpec, uniform: &[f32]) -> (u32, Vec<usize>) {
    let highest = values.iter().copied().fold(f32::MIN, f32::max);
    let row = Row { values, highest, limits: Limits::of(spec) };
    let mut known = Known { base: 0, below: 0.0, goal: None, kept: row.limits.kept };
    let mut found = Vec::new();
    for pass in passes(spec, values.len()) {
        known = row.settle(known, &found, &pass);
        let starts = (0..values.len()).step_by(PART);
        found = starts.map(|first| row.part(first, known, &pass)).collect();
    }
    let drawn = uniform.iter().map(|&at| row.drawn(&found, known.kept, at)).collect();
    (known.kept, drawn)
}

/// Which tokens are kept, by sorting them; ties at a cut are kept.
fn kept(values: &[f32], spec: &SampleSpec) -> Vec<bool> {
    let highest = values.iter().copied().fold(f32::MIN, f32::max);
    let depths: Vec<f32> = values
        .iter()
        .map(|value| (highest - value).min(2.0 * DEPTH * spec.temperature) / spec.temperature)
        .collect();
    let mut limit = DEPTH.next_down();
    if spec.min_p > 0.0 {
        limit = limit.min(-spec.min_p.ln());
    }
    let mut sorted = depths.clone();
    sorted.sort_by(f32::total_cmp);
    if spec.top_k > 0 && spec.top_k < values.len() {
        limit = limit.min(sorted[spec.top_k - 1]);
    }
    sorted.retain(|&depth| depth <= limit);
    let weight = |depth: f32| (-f64::from(depth)).exp();
    let goal = f64::from(spec.top_p) * sorted.iter().map(|&depth| weight(depth)).sum::<f64>();
    let mut sum = 0.0;
    for &depth in &sorted {
        sum += weight(depth);
        if spec.top_p < 1.0 && sum >= goal {
            limit = limit.min(depth);
            break;
        }
    }
    depths.iter().map(|&depth| depth <= limit).collect()
}

const PLAIN: SampleSpec =
    SampleSpec { temperature: 1.0, top_k: 0, top_p: 1.0, min_p: 0.0, repetition_penalty: 1.0 };

fn specs() -> [SampleSpec; 7] {
    [
        PLAIN,
        SampleSpec { temperature: 0.6, top_p: 0.95, ..PLAIN },
        SampleSpec { temperature: 1e4, top_k: 5, ..PLAIN },
        SampleSpec { top_k: 40, top_p: 0.8, ..PLAIN },
        SampleSpec { min_p: 0.05, top_p: 0.5, ..PLAIN },
        SampleSpec { temperature: 1e-30, min_p: 0.5, ..PLAIN },
        SampleSpec { top_k: 3, min_p: 1.0, ..PLAIN },
    ]
}

/// `count` values in `-16..16`, of which as many are different as `distinct`.
fn values(count: usize, distinct: usize) -> Vec<f32> {
    let spread = |at: usize| (at * 7919 + at / 31 * 104_729) % distinct;
    (0..count).map(|at| 32.0 * spread(at) as f32 / distinct as f32 - 16.0).collect()
}

#[test]
fn cuts_keep_what_a_sort_keeps() {
    for count in [1, 2, 63, PART - 1, PART, PART + 1, 10_007] {
        for distinct in [1, 5, 1009, 50_021] {
            let values = values(count, distinct);
            let highest = values.iter().copied().fold(f32::MIN, f32::max);
            for spec in specs() {
                let (limit, _) = draw(&values, &spec, &[]);
                let row = Row { values: &values, highest, limits: Limits::of(&spec) };
                let found: Vec<bool> = (0..count).map(|at| row.key(at) <= limit).collect();
                assert!(found == kept(&values, &spec), "{count}, {distinct}, {spec:?}");
            }
        }
    }
}

#[test]
fn a_number_draws_the_token_whose_interval_it_is_in() {
    // Half the resolution of the numbers that are drawn at, and the rounding of 10,007 sums.
    const SLACK: f64 = 1e-4;
    let numbers = [0.0, 1e-3, 0.25, 0.5, 0.875, 1.0 - f32::EPSILON / 2.0];
    for (count, distinct) in [(1, 1), (70, 11), (PART + 1, 1009), (10_007, 50_021)] {
        let values = values(count, distinct);
        for spec in specs() {
            let kept = kept(&values, &spec);
            let highest = values.iter().copied().fold(f32::MIN, f32::max);
            let weigh = |at: usize| {
                let depth = f64::from(highest - values[at]) / f64::from(spec.temperature);
                if kept[at] { (-depth).exp() } else { 0.0 }
            };
            let all: f64 = (0..count).map(weigh).sum();
            let (_, drawn) = draw(&values, &spec, &numbers);
            for (uniform, token) in numbers.into_iter().zip(drawn) {
                assert!(kept[token], "{count}: {token} is cut by {spec:?}");
                let before = (0..token).map(weigh).sum::<f64>() / all;
                let inside = before - SLACK..before + weigh(token) / all + SLACK;
                assert!(inside.contains(&f64::from(uniform)), "{count}, {uniform}, {spec:?}");
            }
        }
    }
}
