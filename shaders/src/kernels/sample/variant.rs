//! Which passes a draw takes, as a pure function of how it draws.

use super::{BINS, DEPTH};
use crate::sample::SampleSpec;

/// What is added up of the tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Measure {
    /// 1 each: top-k.
    Count,
    /// Their weights: top-p.
    Weight,
}

/// What the launch before has found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Found {
    /// The highest value of each part.
    Highest,
    /// The measure of each digit in each part.
    Bins(Measure),
}

/// What a launch is to find.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Sought {
    /// The measure of each digit in each part.
    Bins(Measure),
    /// The weight of each part.
    Weights,
}

/// What is fixed when a pass is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Job {
    pub(super) found: Found,
    pub(super) sought: Sought,
}

/// One launch over all values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pass {
    pub(super) job: Job,
    /// Bits beneath the digits that the launches before have found; [`KEY_BITS`] before the first.
    pub(super) from: u32,
    /// Bits beneath the digit that is sought.
    pub(super) shift: u32,
}

impl Pass {
    /// Results of a part.
    pub(super) fn results(&self) -> usize {
        match self.job.sought {
            Sought::Bins(_) => BINS,
            Sought::Weights => 1,
        }
    }
}

/// Bits of a key: those of an f32 without its sign.
pub(super) const KEY_BITS: u32 = 31;

/// Bits beneath each digit, from the highest on: of five bits each, and the last of one.
pub(super) const SHIFTS: [u32; 7] = [26, 21, 16, 11, 6, 1, 0];

/// The key that nothing kept has: the bits of [`DEPTH`].
pub(super) const OUTSIDE: u32 = DEPTH.to_bits();

/// The passes of a draw from `vocab` tokens, behind the one that finds the highest value.
pub(super) fn passes(spec: &SampleSpec, vocab: usize) -> Vec<Pass> {
    let by_count = spec.top_k > 0 && spec.top_k < vocab;
    let by_weight = spec.top_p < 1.0;
    let cuts = [(by_count, Measure::Count), (by_weight, Measure::Weight)];
    let mut passes = Vec::new();
    let (mut found, mut last) = (Found::Highest, KEY_BITS);
    for (_, measure) in cuts.into_iter().filter(|(is_on, _)| *is_on) {
        for shift in SHIFTS {
            let job = Job { found, sought: Sought::Bins(measure) };
            passes.push(Pass { job, from: last, shift });
            (found, last) = (Found::Bins(measure), shift);
        }
    }
    let job = Job { found, sought: Sought::Weights };
    passes.push(Pass { job, from: last, shift: 0 });
    passes
}

/// The numbers of a draw.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Limits {
    pub(super) temperature: f32,
    /// Values this far below the highest need not be told apart: they are brought nearer, so that no
    /// quotient overflows.
    pub(super) deepest: f32,
    /// The greatest key that is kept before any pass.
    pub(super) kept: u32,
    /// Tokens that top-k keeps.
    pub(super) count: f32,
    /// The part of the weight that top-p keeps.
    pub(super) share: f32,
}

impl Limits {
    pub(super) fn of(spec: &SampleSpec) -> Self {
        let SampleSpec { temperature, top_k, top_p, min_p, .. } = *spec;
        // A number below 0, of a `min_p` above 1, would keep nothing.
        let depth = if min_p > 0.0 { (-min_p.ln()).max(0.0) } else { DEPTH };
        Self {
            temperature,
            deepest: (2.0 * DEPTH * temperature).min(f32::MAX),
            kept: depth.to_bits().min(OUTSIDE - 1),
            count: top_k as f32,
            share: top_p,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: SampleSpec =
        SampleSpec { temperature: 1.0, top_k: 0, top_p: 1.0, min_p: 0.0, repetition_penalty: 1.0 };

    #[test]
    fn a_cut_that_is_off_takes_no_pass() {
        let count = |spec| passes(&spec, 100).len();
        assert_eq!(count(PLAIN), 1);
        assert_eq!(count(SampleSpec { top_k: 100, ..PLAIN }), 1, "all are kept");
        assert_eq!(count(SampleSpec { min_p: 0.1, ..PLAIN }), 1, "its limit is known");
        assert_eq!(count(SampleSpec { top_k: 99, ..PLAIN }), 8);
        assert_eq!(count(SampleSpec { top_p: 0.9, ..PLAIN }), 8);
        assert_eq!(count(SampleSpec { top_k: 9, top_p: 0.9, ..PLAIN }), 15);
    }

    #[test]
    fn digits_follow_each_other_and_are_all_found() {
        let passes = passes(&SampleSpec { top_k: 9, top_p: 0.9, ..PLAIN }, 100);
        let mut last = KEY_BITS;
        for Pass { from, shift, .. } in &passes[..SHIFTS.len()] {
            assert_eq!(*from, last);
            assert!(from - shift <= BINS.ilog2());
            last = *shift;
        }
        assert_eq!(last, 0);
        assert_eq!(passes[7].from, 0, "the first digit of top-p begins behind the last of top-k");
        assert_eq!(passes[14].job.found, Found::Bins(Measure::Weight));
    }

    #[test]
    fn limits_are_keys_of_depths() {
        assert_eq!(Limits::of(&PLAIN).kept, OUTSIDE - 1);
        assert_eq!(Limits::of(&SampleSpec { min_p: 1.0, ..PLAIN }).kept, 0);
        let half = Limits::of(&SampleSpec { min_p: 0.5, ..PLAIN }).kept;
        assert_eq!(f32::from_bits(half), -(0.5_f32.ln()));
        assert_eq!(Limits::of(&SampleSpec { min_p: 1e-30, ..PLAIN }).kept, OUTSIDE - 1);
        assert!(Limits::of(&SampleSpec { temperature: f32::MAX, ..PLAIN }).deepest.is_finite());
    }
}
