//! Routing: the three published rules, and what implementations get wrong about them, case by case.
//!
//! Chosen experts are compared in order of descending choice score. Exact ties go to the lowest index,
//! of experts and of groups: the rule that makes a result independent of the device.

use burn::tensor::Device;
use shaders::router::{GroupScore, Groups, RouterSpec, Scoring};

use super::{Record, Sink, Tier, chosen, of_rows};
use crate::inputs::{Random, tensor};
use crate::op::{floats, ids};
use crate::oracle::{Approx, router};
use crate::spec::{Spec, Work};
use crate::{case, words};

/// A rule by its name in the checkpoints' `topk_method`, and how it is varied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// DeepSeekMoE and V2-Lite: softmax, no groups, weights as they are.
    Greedy,
    /// [`Rule::Greedy`] with weights over their sum.
    GreedyNormalised,
    /// V2: groups scored by their best expert.
    GroupLimited,
    /// [`Rule::GroupLimited`] with weights over their sum.
    GroupLimitedNormalised,
    /// V3: sigmoid, a bias that selects and does not weigh, groups scored by their two best.
    NoauxTc,
    /// [`Rule::NoauxTc`] with weights as they are.
    NoauxTcUnnormalised,
    /// [`Rule::NoauxTc`] without groups, as Moonlight has it.
    NoauxTcOneGroup,
}

words!(Rule {
    Greedy = "router/greedy",
    GreedyNormalised = "router/greedy_normalised",
    GroupLimited = "router/group_limited_greedy",
    GroupLimitedNormalised = "router/group_limited_greedy_normalised",
    NoauxTc = "router/noaux_tc",
    NoauxTcUnnormalised = "router/noaux_tc_unnormalised",
    NoauxTcOneGroup = "router/noaux_tc_one_group",
});

impl Rule {
    fn sigmoid(self) -> bool {
        matches!(self, Self::NoauxTc | Self::NoauxTcUnnormalised | Self::NoauxTcOneGroup)
    }

    fn grouped(self) -> Option<GroupScore> {
        match self {
            Self::GroupLimited | Self::GroupLimitedNormalised => Some(GroupScore::Max),
            Self::NoauxTc | Self::NoauxTcUnnormalised => Some(GroupScore::TopTwoSum),
            Self::Greedy | Self::GreedyNormalised | Self::NoauxTcOneGroup => None,
        }
    }

    fn normalises(self) -> bool {
        !matches!(self, Self::Greedy | Self::GroupLimited | Self::NoauxTcUnnormalised)
    }

    /// The published scale: V3's and Moonlight's 2.5 or so, V2's 16.
    fn scale(self) -> f64 {
        match self {
            Self::Greedy | Self::GreedyNormalised => 1.0,
            Self::GroupLimited | Self::GroupLimitedNormalised => 16.0,
            Self::NoauxTc | Self::NoauxTcUnnormalised => 2.5,
            Self::NoauxTcOneGroup => 2.446,
        }
    }
}

/// What the logits and the bias are like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Logits {
    /// Deviation 1, bias of deviation 0.1.
    Normal,
    /// Each of a grid once, in any order, and one logit of a token a thousand times larger: at
    /// most 64, whose exponential leaves the others normal numbers. The grid is wide enough that
    /// every choice is decided.
    Outliers,
    /// Integers in `-1..=1`, bias in quarters: most of the experts tie.
    Ties,
    /// All alike: everything ties.
    Equal,
    /// All choice scores are negative: a rejected expert whose score is taken for 0 would win.
    NegativeBias,
    /// A bias larger than any affinity decides the choice, and must not reach the weights.
    LargeBias,
    /// The best expert stands in a group whose two best together are worse than another's: scoring
    /// by the maximum and by the two best choose different groups.
    LonelyBest,
}

words!(Logits {
    Normal = "normal",
    Outliers = "outliers",
    Ties = "ties",
    Equal = "equal",
    NegativeBias = "negative_bias",
    LargeBias = "large_bias",
    LonelyBest = "lonely_best",
});

case! {
    /// Tokens that are routed.
    Router("op", Rule) {
        /// Routed experts.
        experts "e": usize,
        /// Groups, 1 where the rule has none.
        groups "g": usize,
        /// Groups that are kept.
        kept "kg": usize,
        /// Experts of a token.
        top_k "k": usize,
        /// Shared experts behind them.
        shared "s": usize,
        /// Tokens.
        tokens "t": usize,
        /// What the logits are like.
        logits "in": Logits,
    }
}

impl Router {
    fn spec(&self) -> RouterSpec {
        let (count, kept) = (self.groups, self.kept);
        RouterSpec {
            scoring: if self.variant.sigmoid() { Scoring::Sigmoid } else { Scoring::Softmax },
            groups: self.variant.grouped().map(|score| Groups { count, kept, score }),
            top_k: self.top_k,
            normalise: self.variant.normalises(),
            scale: self.variant.scale(),
            shared: self.shared,
        }
    }
}

/// Logits `[tokens, experts]` and the bias, empty where the rule has none.
#[derive(Clone)]
pub struct Inputs {
    logits: Vec<f32>,
    bias: Vec<f32>,
}

/// Numbers around 0 that are at least 0.00025 apart, in any order, with one of them a thousand times
/// larger.
fn grid(experts: usize, random: &mut Random) -> Vec<f32> {
    let mut free: Vec<usize> = (0..experts).collect();
    let middle = 0.5 * (experts as f32 - 1.0);
    let mut value = || {
        let rank = free.swap_remove(random.below(free.len())) as f32 + 0.5 * random.uniform();
        (rank - middle) * 5e-4
    };
    let mut logits: Vec<f32> = (0..experts).map(|_| value()).collect();
    logits[random.below(experts)] *= 1000.0;
    logits
}

impl Router {
    /// One logit of 3 and the rest of its group below −2; the other experts from 0.5 to 1.5.
    fn lonely(&self, random: &mut Random) -> Vec<f32> {
        let size = self.experts / self.groups;
        let group = random.below(self.groups);
        let mut logits: Vec<f32> = (0..self.experts).map(|_| 0.5 + random.uniform()).collect();
        for logit in &mut logits[group * size..(group + 1) * size] {
            *logit = -2.0 - random.uniform();
        }
        logits[group * size + random.below(size)] = 3.0;
        logits
    }

    fn bias(&self, random: &mut Random) -> Vec<f32> {
        let mut draw = |of: &dyn Fn(&mut Random) -> f32| {
            (0..self.experts).map(|_| of(random)).collect::<Vec<f32>>()
        };
        match self.logits {
            Logits::Normal => draw(&|random| 0.1 * random.normal()),
            Logits::Outliers | Logits::Ties => draw(&|random| random.below(2) as f32 * 0.25),
            Logits::Equal => vec![-0.125; self.experts],
            Logits::NegativeBias => draw(&|random| -2.0 - random.uniform()),
            Logits::LargeBias => draw(&|random| 3.0 * random.normal()),
            Logits::LonelyBest => vec![0.0; self.experts],
        }
    }
}

impl Spec for Router {
    type Inputs = Inputs;

    fn valid(&self) -> Result<(), String> {
        let Self { experts, groups, kept, top_k, .. } = *self;
        super::sized(&[self.tokens, experts + self.shared])?;
        chosen(experts <= 1024 && self.shared <= 64, "there are at most 1024 experts, 64 shared")?;
        chosen(groups > 0 && experts.is_multiple_of(groups), "`g` divides `e`")?;
        chosen((1..=groups).contains(&kept), "`kg` is from 1 to `g`")?;
        let grouped = self.variant.grouped().is_some() || groups == 1;
        chosen(grouped, "`g` is 1 where the rule has no groups")?;
        chosen((1..=experts / groups * kept).contains(&top_k), "`k` experts are in the kept groups")
    }

    fn draw(&self, mut random: Random) -> Inputs {
        let mut draw = |count: usize, of: &dyn Fn(&mut Random) -> f32| {
            (0..count).map(|_| of(&mut random)).collect::<Vec<f32>>()
        };
        let count = self.tokens * self.experts;
        let logits = match self.logits {
            Logits::Normal | Logits::NegativeBias | Logits::LargeBias => {
                draw(count, &Random::normal)
            }
            Logits::Outliers => {
                (0..self.tokens).flat_map(|_| grid(self.experts, &mut random)).collect()
            }
            Logits::Ties => draw(count, &|random| random.below(3) as f32 - 1.0),
            Logits::Equal => vec![0.5; count],
            Logits::LonelyBest => (0..self.tokens).flat_map(|_| self.lonely(&mut random)).collect(),
        };
        let bias = if self.variant.sigmoid() { self.bias(&mut random) } else { Vec::new() };
        Inputs { logits, bias }
    }

    /// Experts `[tokens, top_k]`, then their weights.
    fn expected(&self, Inputs { logits, bias }: &Inputs) -> Result<Vec<Approx>, String> {
        let spec = self.spec();
        let route = |logits: &[f32]| router::route(logits, bias, &spec);
        let tokens: Vec<_> = logits.chunks(self.experts).map(route).collect();
        let experts = tokens.iter().flat_map(|token| token.experts.clone());
        Ok(experts.chain(tokens.iter().flat_map(|token| token.weights.clone())).collect())
    }

    fn found(&self, Inputs { logits, bias }: &Inputs, device: &Device) -> Result<Vec<f32>, String> {
        let logits = tensor(logits, [self.tokens, self.experts], device);
        let bias = (!bias.is_empty()).then(|| tensor(bias, [self.experts], device));
        let routing = shaders::router::route(logits, bias, &self.spec());
        let mut found = ids(routing.experts)?;
        found.extend(floats(routing.weights)?);
        Ok(found)
    }

    fn rows(&self) -> (usize, Vec<usize>) {
        (self.tokens, vec![self.top_k + self.shared; 2])
    }

    fn take(&self, inputs: &Inputs, rows: &[usize]) -> Option<(Self, Inputs)> {
        let logits = of_rows(&inputs.logits, self.experts, rows);
        let spec = Self { tokens: rows.len(), ..self.clone() };
        Some((spec, Inputs { logits, bias: inputs.bias.clone() }))
    }

    fn work(&self) -> Option<Work> {
        let count = (self.tokens * self.experts) as f64;
        Some(Work { bytes: 4.0 * count, operations: 10.0 * count })
    }
}

/// A rule as it is published: `e`, `g`, `kg`, `k`.
fn published(variant: Rule) -> Router {
    let [experts, groups, kept, top_k] = match variant {
        Rule::Greedy | Rule::GreedyNormalised => [64, 1, 1, 6],
        Rule::GroupLimited | Rule::GroupLimitedNormalised => [160, 8, 3, 6],
        Rule::NoauxTc | Rule::NoauxTcUnnormalised => [256, 8, 4, 8],
        Rule::NoauxTcOneGroup => [64, 1, 1, 6],
    };
    Router {
        variant,
        experts,
        groups,
        kept,
        top_k,
        shared: 0,
        tokens: 1,
        logits: Logits::Normal,
        seed: 0,
    }
}

fn cases(tier: Tier, to: &mut Sink<'_>) {
    for &variant in Rule::ALL {
        let rule = published(variant);
        for &logits in Logits::ALL {
            to.add(Router { logits, tokens: 3, ..rule.clone() });
        }
        if tier == Tier::Smoke {
            continue;
        }
        for &logits in Logits::ALL {
            for tokens in [1, 17, 130] {
                to.add(Router { logits, tokens, ..rule.clone() });
            }
        }
        // V2-Lite's two shared experts, and V3's one.
        for shared in [1, 2] {
            to.add(Router { shared, tokens: 17, ..rule.clone() });
            to.add(Router { shared, tokens: 3, logits: Logits::Ties, ..rule.clone() });
        }
        // Groups of one expert, which have no second best.
        if variant.grouped().is_some() {
            let lone = Router { experts: 8, groups: 8, kept: 4, top_k: 3, ..rule.clone() };
            for logits in [Logits::Normal, Logits::Ties, Logits::Equal, Logits::NegativeBias] {
                to.add(Router { logits, tokens: 17, ..lone.clone() });
            }
        }
        if tier == Tier::Full {
            for seed in 1..=4 {
                for &logits in Logits::ALL {
                    to.add(Router { logits, tokens: 32, seed, ..rule.clone() });
                }
            }
        }
    }
}

fn fuzz(random: &mut Random, seed: u64) -> Router {
    let variant = random.one_of(Rule::ALL);
    let (groups, size) = match variant.grouped() {
        Some(_) => (random.one_of(&[1, 2, 4, 8]), random.one_of(&[1, 2, 8, 20, 32])),
        None => (1, random.one_of(&[2, 8, 16, 64, 72, 160, 256])),
    };
    let kept = 1 + random.below(groups);
    Router {
        variant,
        experts: groups * size,
        groups,
        kept,
        top_k: 1 + random.below((kept * size).min(8)),
        shared: random.below(3),
        tokens: 1 + random.below(24),
        logits: random.one_of(Logits::ALL),
        seed,
    }
}

/// The record.
pub(super) const RECORD: Record = Record {
    path: "op/router",
    formula: "top-k of softmax or sigmoid scores (+ bias), within the best groups; weights are scores \
              without the bias, over their sum where the rule says so, times a scale",
    source: "DeepSeekMoE eq. 9–11; DeepSeek-V2 §2.2.2; DeepSeek-V3 §2.1.2, eq. 13–16",
    bound: "choices are exact wherever the margin exceeds the errors of both scores, and else counted \
            as undecided, 2 % of the values at most; exact ties go to the lowest index; weights carry \
            the errors of exp, the division and the sum",
    kernels: &["router"],
    cases,
    fuzz: |random, seed, to| to.add(fuzz(random, seed)),
    parse: super::parse::<Router>,
};
