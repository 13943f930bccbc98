//! Drawing a token against the cut and the inverse of the cumulative distribution.
//!
//! Only ids come back from a draw, so a cut is seen through the numbers that are drawn at: just
//! inside both ends of the interval that each kept token should have. A token too many or too few
//! moves the ends of all others.

use burn::tensor::{Device, Tensor};
use conformance::inputs::{Random, tensor};
use conformance::op::{Operation, device, ids};
use conformance::operations;
use conformance::oracle::Approx;
use conformance::oracle::sample::{Distribution, greedy};
use shaders::sample::{SampleSpec, SampleState, sample};

/// What the logits are like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Logits {
    /// Deviation 3.
    Normal,
    /// Deviation 0.02 with one a thousand times larger.
    Outliers,
    /// Integers in `-2..=2`.
    Ties,
    /// Deviation 3 around −100.
    Negative,
}

impl Logits {
    fn draw(self, random: &mut Random, vocab: usize) -> Vec<f32> {
        let mut draw = |of: &dyn Fn(&mut Random) -> f32| (0..vocab).map(|_| of(random)).collect();
        match self {
            Self::Normal => draw(&|random| 3.0 * random.normal()),
            Self::Negative => draw(&|random| 3.0 * random.normal() - 100.0),
            Self::Ties => draw(&|random| random.below(5) as f32 - 2.0),
            Self::Outliers => {
                let mut logits: Vec<f32> = draw(&|random| 0.02 * random.normal());
                logits[random.below(vocab)] *= 1000.0;
                logits
            }
        }
    }

    fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }
}

/// Rows of different logits, and the best token of each.
struct Greedy {
    rows: usize,
    vocab: usize,
    logits: Logits,
}

impl Greedy {
    fn inputs(&self) -> Vec<f32> {
        let mut random = Random::of(&self.name());
        (0..self.rows).flat_map(|_| self.logits.draw(&mut random, self.vocab)).collect()
    }
}

impl Operation for Greedy {
    fn name(&self) -> String {
        format!("op/sample/greedy:b={};v={};in={}", self.rows, self.vocab, self.logits.name())
    }

    fn expected(&self) -> Vec<Approx> {
        let best = |row: &[f32]| Approx::exact(greedy(row) as f64);
        self.inputs().chunks(self.vocab).map(best).collect()
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        ids(shaders::sample::greedy(tensor(&self.inputs(), [self.rows, self.vocab], device)))
    }
}

/// One row of logits, drawn from at many numbers.
struct Draw {
    vocab: usize,
    logits: Logits,
    spec: SampleSpec,
}

/// Tokens whose intervals are probed, and numbers drawn at beside.
const PROBED: usize = 24;
const DRAWN: usize = 8;

/// The greatest number below 1.
const GREATEST: f32 = 1.0 - f32::EPSILON / 2.0;

struct Inputs {
    logits: Vec<f32>,
    present: Vec<bool>,
    uniform: Vec<f32>,
    distribution: Distribution,
}

impl Draw {
    fn inputs(&self) -> Inputs {
        let mut random = Random::of(&self.name());
        let logits = self.logits.draw(&mut random, self.vocab);
        let present: Vec<bool> = (0..self.vocab).map(|_| random.below(3) == 0).collect();
        let distribution = Distribution::new(&logits, &present, &self.spec);
        // The most probable tokens have the intervals to probe.
        let mut order: Vec<usize> = (0..distribution.kept.len()).collect();
        let probability = |at: usize| distribution.probabilities[at];
        order.sort_by(|&a, &b| probability(b).total_cmp(&probability(a)));
        let probes = order.iter().take(PROBED).flat_map(|&at| distribution.probes(at));
        let mut uniform: Vec<f32> = probes.collect();
        let drawn = (0..20 * DRAWN).map(|_| random.uniform());
        let decided = drawn.filter(|&u| distribution.at(u).error() == 0.0);
        uniform.extend(decided.take(DRAWN));
        if distribution.slack == 0.0 {
            // The least and the greatest number that there are.
            uniform.extend([0.0, GREATEST]);
        }
        Inputs { logits, present, uniform, distribution }
    }
}

/// Draws from the same `logits` at each of `uniform`.
fn draw_at(
    logits: &[f32],
    present: &[bool],
    (uniform, spec): (&[f32], &SampleSpec),
    device: &Device,
) -> Result<Vec<f32>, String> {
    let (rows, vocab) = (uniform.len(), logits.len());
    let present: Vec<f32> = present.iter().map(|&present| f32::from(u8::from(present))).collect();
    let repeat =
        |row: &[f32]| -> Tensor<2> { tensor(row, [1, vocab], device).expand([rows, vocab]) };
    let state =
        SampleState { present: repeat(&present), uniform: tensor(uniform, [rows, 1], device) };
    ids(sample(repeat(logits), state, spec))
}

impl Operation for Draw {
    fn name(&self) -> String {
        let SampleSpec { temperature, top_k, top_p, min_p, repetition_penalty } = self.spec;
        format!(
            "op/sample/draw:v={};T={temperature};k={top_k};p={top_p};min={min_p};\
             rep={repetition_penalty};in={}",
            self.vocab,
            self.logits.name()
        )
    }

    fn expected(&self) -> Vec<Approx> {
        let Inputs { uniform, distribution, .. } = self.inputs();
        uniform.into_iter().map(|u| distribution.at(u)).collect()
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let Inputs { logits, present, uniform, .. } = self.inputs();
        draw_at(&logits, &present, (&uniform, &self.spec), device)
    }
}

/// Rows of different logits, each drawn from once: at a number of its own, or all at the greatest
/// one, where rounding may leave the target beyond the last cumulative sum.
struct Rows {
    rows: usize,
    vocab: usize,
    spec: SampleSpec,
    greatest: bool,
}

impl Rows {
    /// `[rows, vocab]` logits, the numbers, and the ids.
    fn inputs(&self) -> (Vec<f32>, Vec<f32>, Vec<Approx>) {
        let mut random = Random::of(&self.name());
        let (mut logits, mut uniform, mut drawn) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..self.rows {
            // Nearly even, so that the last token's interval is wider than the bound, and each row
            // on a level of its own.
            let level = 10.0 * random.normal();
            let row: Vec<f32> = (0..self.vocab).map(|_| level + 0.5 * random.normal()).collect();
            let distribution = Distribution::new(&row, &vec![false; self.vocab], &self.spec);
            let at = if self.greatest { GREATEST } else { random.uniform() };
            drawn.push(distribution.at(at));
            uniform.push(at);
            logits.extend(row);
        }
        (logits, uniform, drawn)
    }
}

impl Operation for Rows {
    fn name(&self) -> String {
        let Self { rows, vocab, greatest, spec } = self;
        let SampleSpec { top_k, top_p, .. } = spec;
        let at = if *greatest { "greatest" } else { "uniform" };
        format!("op/sample/rows:b={rows};v={vocab};k={top_k};p={top_p};at={at}")
    }

    fn expected(&self) -> Vec<Approx> {
        self.inputs().2
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let (logits, uniform, _) = self.inputs();
        let shape = [self.rows, self.vocab];
        let present = Tensor::zeros(shape, device);
        let state = SampleState { present, uniform: tensor(&uniform, [self.rows, 1], device) };
        ids(sample(tensor(&logits, shape, device), state, &self.spec))
    }
}

fn rows() -> Vec<Rows> {
    let p = plain();
    let of = |vocab, spec, greatest| Rows { rows: 60, vocab, spec, greatest };
    vec![
        of(97, SampleSpec { top_k: 20, ..p }, false),
        of(97, SampleSpec { top_p: 0.7, ..p }, false),
        of(300, p, true),
        of(300, SampleSpec { top_k: 50, ..p }, true),
    ]
}

fn plain() -> SampleSpec {
    SampleSpec { temperature: 1.0, top_k: 0, top_p: 1.0, min_p: 0.0, repetition_penalty: 1.0 }
}

/// One cut at a time, then together as R1 and others are run.
fn specs() -> Vec<SampleSpec> {
    let p = plain();
    vec![
        p,
        SampleSpec { temperature: 0.6, ..p },
        SampleSpec { temperature: 2.0, top_k: 7, ..p },
        SampleSpec { top_p: 0.9, ..p },
        SampleSpec { min_p: 0.05, ..p },
        SampleSpec { repetition_penalty: 1.3, ..p },
        SampleSpec { temperature: 0.6, top_p: 0.95, ..p },
        SampleSpec {
            temperature: 1.5,
            top_k: 20,
            top_p: 0.8,
            min_p: 0.02,
            repetition_penalty: 1.1,
        },
    ]
}

fn over(vocab: usize, logits: Logits, specs: &[SampleSpec]) -> Vec<Draw> {
    specs.iter().map(|&spec| Draw { vocab, logits, spec }).collect()
}

fn draw_cases() -> Vec<Draw> {
    let mut cases = over(97, Logits::Normal, &specs());
    cases.extend(over(1000, Logits::Normal, &specs()[6..]));
    cases.extend(over(33, Logits::Ties, &specs()));
    cases.extend(over(97, Logits::Negative, &specs()[2..5]));
    cases.extend(over(97, Logits::Outliers, &specs()[..2]));
    cases
}

fn edge_cases() -> Vec<Draw> {
    let p = plain();
    let one_is_left = [
        SampleSpec { top_k: 1, ..p },
        SampleSpec { top_p: 1e-6, ..p },
        SampleSpec { min_p: 1.0, ..p },
        SampleSpec { temperature: 1e-4, ..p },
        SampleSpec { temperature: 1e-3, top_k: 5, top_p: 0.5, min_p: 0.5, repetition_penalty: 1.2 },
    ];
    let mut cases = over(97, Logits::Normal, &one_is_left);
    cases.extend(over(97, Logits::Ties, &one_is_left));
    cases.extend(over(97, Logits::Negative, &one_is_left));
    cases.extend(over(1, Logits::Normal, &specs()));
    let coldest = [SampleSpec { temperature: 1e-6, ..p }];
    cases.extend(over(97, Logits::Normal, &coldest));
    cases.extend(over(97, Logits::Negative, &coldest));
    // A cut that keeps everything.
    cases.extend(over(9, Logits::Normal, &[SampleSpec { top_k: 9, min_p: 1e-6, ..p }]));
    cases
}

fn best() -> Vec<Greedy> {
    let of = |rows, vocab, logits| Greedy { rows, vocab, logits };
    vec![
        of(1, 1, Logits::Normal),
        of(3, 97, Logits::Normal),
        of(2, 1000, Logits::Negative),
        of(2, 1000, Logits::Outliers),
    ]
}

fn tied() -> Vec<Greedy> {
    let of = |rows, vocab| Greedy { rows, vocab, logits: Logits::Ties };
    vec![of(17, 7), of(3, 97), of(5, 1000), of(2, 10_007)]
}

operations! {
    greedy_takes_the_best: best(),
    greedy_takes_the_lowest_of_ties: tied(),
    draws: draw_cases(),
    edges: edge_cases(),
    rows_are_drawn_apart: rows(),
}

/// Logits over so small a temperature would lie beyond the score that masks, and what is masked
/// would be the best of them.
fn beyond_the_mask() -> Vec<Draw> {
    let p = plain();
    let specs = [
        SampleSpec { temperature: 1e-30, min_p: 0.5, ..p },
        SampleSpec { temperature: 1e-36, top_k: 3, ..p },
    ];
    over(97, Logits::Negative, &specs)
}

#[test]
fn temperatures_beyond_the_mask() {
    conformance::op::hold(&beyond_the_mask(), "cpu");
    conformance::op::hold(&beyond_the_mask(), "wgpu");
}

/// The vocabulary of V3, and one that fills no part of a row: parts meet in the cuts and in the draw.
#[test]
fn the_vocabulary_of_v3() {
    let spec = SampleSpec { temperature: 0.6, top_p: 0.95, ..plain() };
    conformance::op::hold(&over(129_280, Logits::Normal, &[spec]), "cpu");
    conformance::op::hold(&over(129_280, Logits::Normal, &[spec]), "wgpu");
    let every = SampleSpec { top_k: 300, min_p: 1e-4, repetition_penalty: 1.1, ..spec };
    conformance::op::hold(&over(5003, Logits::Normal, &[plain(), every]), "wgpu");
    conformance::op::hold(&[Greedy { rows: 1, vocab: 129_280, logits: Logits::Ties }], "cpu");
}

/// Pearson's χ² of 2,000 draws at uniform numbers against the probabilities.
#[test]
fn draws_are_distributed_as_the_probabilities() {
    const DRAWS: usize = 2000;
    let mut random = Random::of("op/sample/chi_square");
    let logits: Vec<f32> = (0..31).map(|_| random.normal()).collect();
    let uniform: Vec<f32> = (0..DRAWS).map(|_| random.uniform()).collect();
    let spec = SampleSpec { temperature: 0.8, top_k: 20, ..plain() };
    let present = vec![false; logits.len()];
    let Distribution { kept, probabilities, .. } = Distribution::new(&logits, &present, &spec);
    for on in ["cpu", "wgpu"] {
        let device = device(on).unwrap();
        let found = draw_at(&logits, &present, (&uniform, &spec), &device).unwrap();
        let times = |token: usize| found.iter().filter(|&&id| id == token as f32).count() as f64;
        assert_eq!(kept.iter().map(|&token| times(token)).sum::<f64>(), DRAWS as f64, "{on}");
        let statistic: f64 = kept
            .iter()
            .zip(&probabilities)
            .map(|(&token, p)| (times(token) - p * DRAWS as f64).powi(2) / (p * DRAWS as f64))
            .sum();
        // 19 degrees of freedom: 43.8 is exceeded with a probability of 0.001, and so is 5.4 from
        // below: numbers that are spread too evenly are no draws.
        assert!((5.4..43.8).contains(&statistic), "{on}: χ² = {statistic}");
    }
}

/// The same at temperature 0, which takes the best and reads no number.
#[test]
fn temperature_zero_is_greedy() {
    let mut random = Random::of("op/sample/temperature_zero");
    let logits = Logits::Normal.draw(&mut random, 97);
    let present: Vec<bool> = (0..97).map(|token| token == greedy(&logits)).collect();
    let spec = SampleSpec { temperature: 0.0, repetition_penalty: 4.0, ..plain() };
    let penalised: Vec<f32> = logits
        .iter()
        .zip(&present)
        .map(|(&logit, &present)| match logit {
            logit if !present => logit,
            logit if logit > 0.0 => logit / 4.0,
            logit => logit * 4.0,
        })
        .collect();
    let expected = greedy(&penalised);
    assert_ne!(expected, greedy(&logits), "the penalty changes the choice");
    for on in ["cpu", "wgpu"] {
        let device = device(on).unwrap();
        let found = draw_at(&logits, &present, (&[0.0, 0.5, 0.99], &spec), &device).unwrap();
        assert_eq!(found, [expected as f32; 3], "{on}");
    }
}
