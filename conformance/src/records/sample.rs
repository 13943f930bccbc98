//! Drawing a token: the cut, and the inverse of the cumulative distribution.
//!
//! Only ids come back from a draw, so a cut is seen through the numbers that are drawn at: just
//! inside both ends of the interval that each kept token should have. A token too many or too few
//! moves the ends of all others.

use burn::tensor::{Device, Tensor};
use shaders::sample::{SampleSpec, SampleState, sample};

use super::{Record, Sink, Tier, chosen, of_rows};
use crate::inputs::{Random, tensor};
use crate::op::ids;
use crate::oracle::Approx;
use crate::oracle::sample::{Distribution, greedy};
use crate::spec::{Need, Spec};
use crate::{case, words};

/// What the logits are like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Logits {
    /// Deviation 3.
    Normal,
    /// Deviation 0.02 with one a thousand times larger.
    Outliers,
    /// Integers in `-2..=2`.
    Ties,
    /// Deviation 3 around −100.
    Negative,
}

words!(Logits { Normal = "normal", Outliers = "outliers", Ties = "ties", Negative = "negative" });

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
}

/// How the best is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Best {
    /// Directly.
    Greedy,
    /// By temperature 0 with a repetition penalty of 4, which changes what is best.
    Cold,
}

words!(Best { Greedy = "argmax/greedy", Cold = "argmax/temperature_zero" });

case! {
    /// Rows of different logits, and the best token of each, the lowest of equal ones.
    Argmax("op", Best) {
        /// Rows.
        rows "b": usize,
        /// Tokens.
        vocab "v": usize,
        /// What they are like.
        logits "in": Logits,
    }
}

/// The penalty of [`Best::Cold`].
const PENALTY: f32 = 4.0;

impl Argmax {
    /// The best of a row is there already, and so is every third token.
    fn present(&self, row: &[f32]) -> Vec<bool> {
        let best = greedy(row);
        (0..self.vocab).map(|token| token == best || token % 3 == 0).collect()
    }
}

impl Spec for Argmax {
    type Inputs = Vec<f32>;

    fn valid(&self) -> Result<(), String> {
        super::sized(&[self.rows, self.vocab])
    }

    fn needs(&self) -> Vec<Need> {
        // A software adapter takes seconds for the vocabulary of V3.
        if self.vocab > 100_000 && self.rows > 1 { vec![Need::Cpu] } else { Vec::new() }
    }

    fn draw(&self, mut random: Random) -> Vec<f32> {
        (0..self.rows).flat_map(|_| self.logits.draw(&mut random, self.vocab)).collect()
    }

    fn expected(&self, logits: &Vec<f32>) -> Result<Vec<Approx>, String> {
        let best = |row: &[f32]| {
            let penalised = |(&logit, present): (&f32, bool)| match logit {
                logit if !present => logit,
                // Exactly: the penalty is a power of two.
                logit if logit > 0.0 => logit / PENALTY,
                logit => logit * PENALTY,
            };
            match self.variant {
                Best::Greedy => greedy(row),
                Best::Cold => {
                    let pairs = row.iter().zip(self.present(row));
                    greedy(&pairs.map(penalised).collect::<Vec<_>>())
                }
            }
        };
        Ok(logits.chunks(self.vocab).map(|row| Approx::exact(best(row) as f64)).collect())
    }

    fn found(&self, logits: &Vec<f32>, device: &Device) -> Result<Vec<f32>, String> {
        let shape = [self.rows, self.vocab];
        let on = tensor(logits, shape, device);
        if self.variant == Best::Greedy {
            return ids(shaders::sample::greedy(on));
        }
        let present = logits.chunks(self.vocab).flat_map(|row| self.present(row));
        let present: Vec<f32> = present.map(|present| f32::from(u8::from(present))).collect();
        let state = SampleState {
            present: tensor(&present, shape, device),
            uniform: Tensor::zeros([self.rows, 1], device),
        };
        let spec = SampleSpec { temperature: 0.0, repetition_penalty: PENALTY, ..plain() };
        ids(sample(on, state, &spec))
    }

    fn rows(&self) -> (usize, Vec<usize>) {
        (self.rows, vec![1])
    }

    fn take(&self, logits: &Vec<f32>, rows: &[usize]) -> Option<(Self, Vec<f32>)> {
        Some((Self { rows: rows.len(), ..self.clone() }, of_rows(logits, self.vocab, rows)))
    }
}

/// What is drawn at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One row of logits at many numbers.
    Probes,
    /// Rows of different logits, each at a number of its own.
    Rows,
    /// Rows of different logits, all at the greatest number below 1, where rounding may leave the
    /// target beyond the last cumulative sum.
    Greatest,
    /// 2,000 draws, whose frequencies Pearson's χ² holds to the probabilities.
    Frequencies,
}

words!(Form {
    Probes = "sample/probes",
    Rows = "sample/rows",
    Greatest = "sample/greatest",
    Frequencies = "sample/frequencies",
});

case! {
    /// Draws from one specification.
    Draw("op", Form) {
        /// Tokens.
        vocab "v": usize,
        /// What their logits are like, unless rows are apart.
        logits "in": Logits,
        /// Divides the logits.
        temperature "T": f32,
        /// Keeps as many of the best.
        top_k "k": usize,
        /// Keeps the best until they have this mass.
        top_p "p": f32,
        /// Keeps what has this part of the best one's probability.
        min_p "min": f32,
        /// Divides or multiplies what is there already.
        penalty "rep": f32,
    }
}

/// Tokens whose intervals are probed, and numbers drawn at beside.
const PROBED: usize = 24;
const DRAWN: usize = 8;
/// Rows that are drawn from apart.
const ROWS: usize = 60;
/// Draws whose frequencies are counted.
const COUNTED: usize = 2000;

/// The greatest number below 1.
const GREATEST: f32 = 1.0 - f32::EPSILON / 2.0;

/// `[rows, vocab]` logits and what is present, the numbers, and the ids.
pub struct Inputs {
    rows: usize,
    logits: Vec<f32>,
    present: Vec<bool>,
    uniform: Vec<f32>,
    drawn: Vec<Approx>,
    /// Of one row.
    distribution: Option<Distribution>,
}

impl Draw {
    fn spec(&self) -> SampleSpec {
        let Self { temperature, top_k, top_p, min_p, penalty, .. } = *self;
        SampleSpec { temperature, top_k, top_p, min_p, repetition_penalty: penalty }
    }

    fn probes(&self, random: &mut Random) -> Inputs {
        let logits = self.logits.draw(random, self.vocab);
        let present: Vec<bool> = (0..self.vocab).map(|_| random.below(3) == 0).collect();
        let distribution = Distribution::new(&logits, &present, &self.spec());
        // The most probable tokens have the intervals to probe.
        let mut order: Vec<usize> = (0..distribution.kept.len()).collect();
        let probability = |at: usize| distribution.probabilities[at];
        order.sort_by(|&a, &b| probability(b).total_cmp(&probability(a)));
        let probes = order.iter().take(PROBED).flat_map(|&at| distribution.probes(at));
        let drawn: Vec<f32> = (0..20 * DRAWN).map(|_| random.uniform()).collect();
        let decided = |&u: &f32| distribution.at(u).error() == 0.0;
        // The least and the greatest number that there are, and some between.
        let probes = probes.chain([0.0, GREATEST]).filter(decided);
        let mut uniform: Vec<f32> = probes.collect();
        uniform.extend(drawn.iter().copied().filter(decided).take(DRAWN));
        if uniform.is_empty() {
            // The cut itself is in doubt: the case has to say so.
            uniform.extend(drawn);
        }
        let drawn = uniform.iter().map(|&u| distribution.at(u)).collect();
        Inputs { rows: 1, logits, present, uniform, drawn, distribution: Some(distribution) }
    }

    fn apart(&self, random: &mut Random) -> Inputs {
        let (mut logits, mut uniform, mut drawn) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROWS {
            // Nearly even, so that the last token's interval is wider than the bound, and each row
            // on a level of its own.
            let level = 10.0 * random.normal();
            let row: Vec<f32> = (0..self.vocab).map(|_| level + 0.5 * random.normal()).collect();
            let distribution = Distribution::new(&row, &vec![false; self.vocab], &self.spec());
            let greatest = self.variant == Form::Greatest;
            let at = if greatest { GREATEST } else { random.uniform() };
            drawn.push(distribution.at(at));
            uniform.push(at);
            logits.extend(row);
        }
        let present = vec![false; logits.len()];
        Inputs { rows: ROWS, logits, present, uniform, drawn, distribution: None }
    }

    fn frequencies(&self, random: &mut Random) -> Inputs {
        let logits: Vec<f32> = (0..self.vocab).map(|_| random.normal()).collect();
        let present = vec![false; self.vocab];
        let distribution = Some(Distribution::new(&logits, &present, &self.spec()));
        let uniform = (0..COUNTED).map(|_| random.uniform()).collect();
        Inputs { rows: 1, logits, present, uniform, drawn: Vec::new(), distribution }
    }
}

/// Pearson's statistic, and where the middle 99.8 % of it lie: `k − 1` degrees of freedom by Wilson &
/// Hilferty, 1931.
fn chi_square(distribution: &Distribution, drawn: &[f32]) -> (f64, [f64; 2]) {
    let statistic = distribution.kept.iter().zip(&distribution.probabilities).map(|(&token, p)| {
        let times = drawn.iter().filter(|&&id| id == token as f32).count() as f64;
        let expected = p * drawn.len() as f64;
        (times - expected).powi(2) / expected
    });
    let freedom = (distribution.kept.len() - 1) as f64;
    let at = |deviations: f64| {
        let part = 2.0 / (9.0 * freedom);
        freedom * (1.0 - part + deviations * part.sqrt()).powi(3)
    };
    (statistic.sum(), [at(-3.09), at(3.09)])
}

impl Spec for Draw {
    type Inputs = Inputs;

    fn valid(&self) -> Result<(), String> {
        super::sized(&[self.vocab, 256])?;
        let Self { temperature, top_p, min_p, penalty, .. } = *self;
        chosen(temperature.is_normal() && temperature > 0.0, "`T` is a normal number above 0")?;
        chosen(top_p > 0.0 && top_p <= 1.0, "`p` is above 0 and at most 1")?;
        chosen((0.0..=1.0).contains(&min_p), "`min` is from 0 to 1")?;
        chosen(penalty.is_normal() && penalty > 0.0, "`rep` is above 0")?;
        let counted = self.variant != Form::Frequencies || (2..=64).contains(&self.vocab);
        chosen(counted, "`v` is from 2 to 64 where frequencies are counted")
    }

    fn needs(&self) -> Vec<Need> {
        if self.vocab > 100_000 { vec![Need::Cpu] } else { Vec::new() }
    }

    fn draw(&self, mut random: Random) -> Inputs {
        match self.variant {
            Form::Probes => self.probes(&mut random),
            Form::Rows | Form::Greatest => self.apart(&mut random),
            Form::Frequencies => self.frequencies(&mut random),
        }
    }

    /// The ids, or the statistic.
    fn expected(&self, inputs: &Inputs) -> Result<Vec<Approx>, String> {
        match &inputs.distribution {
            Some(distribution) if self.variant == Form::Frequencies => {
                let [low, high] = chi_square(distribution, &[0.0]).1;
                Ok(vec![Approx::within(0.5 * (low + high), 0.5 * (high - low))])
            }
            _ => Ok(inputs.drawn.clone()),
        }
    }

    fn found(&self, inputs: &Inputs, device: &Device) -> Result<Vec<f32>, String> {
        let (draws, vocab) = (inputs.uniform.len(), self.vocab);
        let present = inputs.present.iter().map(|&present| f32::from(u8::from(present)));
        let on = |values: &[f32]| -> Tensor<2> {
            tensor(values, [inputs.rows, vocab], device).expand([draws, vocab])
        };
        let state = SampleState {
            present: on(&present.collect::<Vec<_>>()),
            uniform: tensor(&inputs.uniform, [draws, 1], device),
        };
        let found = ids(sample(on(&inputs.logits), state, &self.spec()))?;
        match &inputs.distribution {
            Some(distribution) if self.variant == Form::Frequencies => {
                Ok(vec![chi_square(distribution, &found).0 as f32])
            }
            _ => Ok(found),
        }
    }
}

fn plain() -> SampleSpec {
    SampleSpec { temperature: 1.0, top_k: 0, top_p: 1.0, min_p: 0.0, repetition_penalty: 1.0 }
}

fn of(variant: Form, (vocab, logits): (usize, Logits), spec: SampleSpec) -> Draw {
    let SampleSpec { temperature, top_k, top_p, min_p, repetition_penalty } = spec;
    let penalty = repetition_penalty;
    Draw { variant, vocab, logits, temperature, top_k, top_p, min_p, penalty, seed: 0 }
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

/// Cuts that leave one token, or all.
fn extremes() -> Vec<SampleSpec> {
    let p = plain();
    vec![
        SampleSpec { top_k: 1, ..p },
        SampleSpec { top_p: 1e-6, ..p },
        SampleSpec { min_p: 1.0, ..p },
        SampleSpec { temperature: 1e-4, ..p },
        SampleSpec { temperature: 1e-6, ..p },
        SampleSpec { temperature: 1e-3, top_k: 5, top_p: 0.5, min_p: 0.5, repetition_penalty: 1.2 },
        SampleSpec { top_k: 97, min_p: 1e-6, ..p },
    ]
}

fn cases(tier: Tier, to: &mut Sink<'_>) {
    let p = plain();
    let mut over = |vocab, logits, specs: &[SampleSpec]| {
        for &spec in specs {
            to.add(of(Form::Probes, (vocab, logits), spec));
        }
    };
    over(97, Logits::Normal, &specs()[5..]);
    if tier > Tier::Smoke {
        over(97, Logits::Normal, &specs());
        over(1000, Logits::Normal, &specs()[6..]);
        over(33, Logits::Ties, &specs());
        over(97, Logits::Negative, &specs()[2..5]);
        over(97, Logits::Outliers, &specs()[..2]);
        over(97, Logits::Normal, &extremes());
        over(97, Logits::Ties, &extremes()[..4]);
        over(97, Logits::Negative, &extremes());
        over(1, Logits::Normal, &specs());
        // Logits over so small a temperature would lie beyond the score that masks, and what is
        // masked would be the best of them.
        let coldest = [
            SampleSpec { temperature: 1e-30, min_p: 0.5, ..p },
            SampleSpec { temperature: 1e-36, top_k: 3, ..p },
        ];
        over(97, Logits::Negative, &coldest);
        over(129_280, Logits::Normal, &specs()[6..7]);
        // A row of several parts, and a floor below what top-k keeps.
        over(5003, Logits::Normal, &[SampleSpec { top_k: 300, min_p: 1e-4, ..p }]);
        for (form, vocab, spec) in [
            (Form::Rows, 97, SampleSpec { top_k: 20, ..p }),
            (Form::Rows, 97, SampleSpec { top_p: 0.7, ..p }),
            (Form::Greatest, 300, p),
            (Form::Greatest, 300, SampleSpec { top_k: 50, ..p }),
            (Form::Frequencies, 31, SampleSpec { temperature: 0.8, top_k: 20, ..p }),
            (Form::Frequencies, 12, p),
        ] {
            to.add(of(form, (vocab, Logits::Normal), spec));
        }
    }
}

fn best(tier: Tier, to: &mut Sink<'_>) {
    for &variant in Best::ALL {
        let mut of = |rows, vocab, logits| to.add(Argmax { variant, rows, vocab, logits, seed: 0 });
        of(3, 97, Logits::Normal);
        of(5, 1000, Logits::Ties);
        if tier == Tier::Smoke {
            continue;
        }
        for &logits in Logits::ALL {
            of(1, 1, logits);
            of(17, 7, logits);
            of(2, 1000, logits);
            of(2, 10_007, logits);
        }
        of(2, 129_280, Logits::Ties);
    }
}

fn fuzz(random: &mut Random, seed: u64) -> Draw {
    let spec = SampleSpec {
        temperature: random.one_of(&[0.3, 0.6, 1.0, 1.7]),
        top_k: random.one_of(&[0, 0, 1, 5, 40]),
        top_p: random.one_of(&[1.0, 1.0, 0.95, 0.8]),
        min_p: random.one_of(&[0.0, 0.0, 0.02, 0.2]),
        repetition_penalty: random.one_of(&[1.0, 1.0, 1.2]),
    };
    let vocab = random.one_of(&[2, 7, 33, 64, 97, 200, 513]);
    let logits = random.one_of(&[Logits::Normal, Logits::Ties, Logits::Negative]);
    Draw { seed, ..of(Form::Probes, (vocab, logits), spec) }
}

fn fuzz_best(random: &mut Random, seed: u64) -> Argmax {
    Argmax {
        variant: random.one_of(Best::ALL),
        rows: 1 + random.below(9),
        vocab: 1 + random.below(3000),
        logits: random.one_of(Logits::ALL),
        seed,
    }
}

/// The record of draws.
pub(super) const RECORD: Record = Record {
    path: "op/sample",
    formula: "repetition penalty, temperature, min-p, top-k, top-p, then the first token whose \
              cumulative probability exceeds the number drawn",
    source: "Keskar et al., CTRL, 2019, §4.1; Nguyen et al., 2024; Fan et al., 2018; Holtzman et al., \
             2020, §3.1",
    bound: "ids are exact: numbers are drawn just inside the intervals, by the bound of the cumulative \
            sums that border them; frequencies lie within the middle 99.8 % of χ²",
    kernels: &["sample"],
    cases,
    fuzz: |random, seed, to| to.add(fuzz(random, seed)),
    parse: super::parse::<Draw>,
};

/// The record of the best.
pub(super) const ARGMAX: Record = Record {
    path: "op/argmax",
    formula: "the index of the largest logit, the lowest of equal ones",
    source: "the rule that makes a result independent of the device",
    bound: "exact: logits are given, and a penalty of 4 is a power of two",
    kernels: &["argmax"],
    cases: best,
    fuzz: |random, seed, to| to.add(fuzz_best(random, seed)),
    parse: super::parse::<Argmax>,
};
