//! Routed experts with weights in f32, f16, block FP8 or the blocks of ggml, alone or within a block.

use burn::tensor::{Device, FloatDType};
use half::f16;
use shaders::experts::{ExpertStack, Scores};
use shaders::router::{RouterSpec, Routing, Scoring};
use shaders::{Normed, Weight};

use super::linear::{BLOCKS, Drawn, Stored};
use super::{Record, Sink, Tier, chosen, of_rows};
use crate::inputs::{Random, Regime, Side, block_fp8, integers, quantised, tensor};
use crate::op::floats;
use crate::oracle::approx::given;
use crate::oracle::experts::{Choice, Expert, Input, forward_weighed, forward_with};
use crate::oracle::linear::Layer;
use crate::oracle::router::{self, Chosen};
use crate::oracle::{Approx, blocks, fp8, norm};
use crate::spec::{Need, Spec, Work};
use crate::{case, words};

/// What surrounds the experts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// Nothing.
    Nothing,
    /// A norm before, and something that is added after.
    Block,
    /// The same, and a router before: experts are chosen, and weighed, by logits.
    Routed,
}

words!(Within { Nothing = "experts/alone", Block = "experts/in_block", Routed = "experts/routed" });

/// Which experts tokens choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choices {
    /// Any, each once; none has the first expert, and the first token has the last one.
    Spread,
    /// The one expert in the middle, as often as a token chooses.
    One,
    /// Of two experts, the first for the first half of the tokens.
    Halves,
}

words!(Choices { Spread = "spread", One = "one", Halves = "halves" });

case! {
    /// Tokens and the experts they choose.
    Experts("op", Within) {
        /// Tokens.
        tokens "t": usize,
        /// Numbers of a token.
        hidden "d": usize,
        /// Numbers between the two products.
        inner "i": usize,
        /// Experts of a token.
        top_k "k": usize,
        /// Experts of each stack.
        stacks "e": Vec<usize>,
        /// Storage of the weights.
        stored "w": Stored,
        /// Which are chosen.
        choices "c": Choices,
        /// What the tokens are like.
        regime "in": Regime,
    }
}

/// ε of the norm.
const EPSILON: f64 = 1e-3;

/// Tokens, choices, and the experts' gate, up and down.
#[derive(Clone)]
pub struct Inputs {
    x: Vec<f32>,
    z: Vec<f32>,
    norm: Vec<f32>,
    choice: Choice,
    /// `[tokens, routed]`, of a router alone.
    logits: Vec<f32>,
    experts: Vec<[Drawn; 3]>,
}

impl Experts {
    fn count(&self) -> usize {
        self.stacks.iter().sum()
    }

    /// The rule of a router: of eight experts two are shared, as DeepSeek-V2-Lite's are.
    fn rule(&self) -> RouterSpec {
        let shared = self.top_k / 4;
        RouterSpec {
            scoring: Scoring::Softmax,
            groups: None,
            top_k: self.top_k - shared,
            normalise: true,
            scale: 2.5,
            shared,
        }
    }

    /// Experts that a router chooses among.
    fn routed(&self) -> usize {
        self.count() - self.rule().shared
    }

    /// Logits a half apart or more, in an order of each token's own; of every other token two by two the same.
    fn logits(&self, random: &mut Random) -> Vec<f32> {
        let routed = self.routed();
        let mut logits = vec![0.0; self.tokens * routed];
        for (token, row) in logits.chunks_mut(routed).enumerate() {
            let mut free: Vec<usize> = (0..routed).collect();
            for place in 0..routed {
                let step = if token % 2 == 1 { place / 2 * 2 } else { place };
                row[free.swap_remove(random.below(free.len()))] = 3.0 - 0.5 * step as f32;
            }
        }
        logits
    }

    /// The experts of each token by its logits, and their weights.
    fn route(&self, logits: &[f32]) -> Vec<(Vec<usize>, Vec<Approx>)> {
        let rule = self.rule();
        let of = |row: &[f32]| {
            let Chosen { experts, weights } = router::route(row, &[], &rule);
            (experts.into_iter().map(|expert| expert.value as usize).collect(), weights)
        };
        logits.chunks(self.routed()).map(of).collect()
    }

    fn drawn(&self, random: &mut Random, rows: usize, width: usize) -> Drawn {
        let size = (width as f32).powf(-0.5);
        if let Some(packed) = Drawn::packed(self.stored, random, [rows, width], size) {
            return packed;
        }
        let size = if self.regime == Regime::Integers { 1.0 } else { size };
        let stored = |weight: f32| match self.stored {
            Stored::F16 => f16::from_f32(weight * size).to_f32(),
            _ => weight * size,
        };
        let all = random.rows(rows, width, (self.regime, Side::Right));
        Drawn::Plain(all.into_iter().map(stored).collect())
    }

    fn choice(&self, random: &mut Random) -> Choice {
        let (count, top_k) = (self.count(), self.top_k);
        let mut experts = Vec::new();
        for token in 0..self.tokens {
            let mut free: Vec<usize> = (1..count).collect();
            for rank in 0..top_k {
                let last = token == 0 && rank == 0;
                experts.push(match self.choices {
                    Choices::Spread if last => free.swap_remove(free.len() - 1),
                    Choices::Spread => free.swap_remove(random.below(free.len())),
                    Choices::One => count / 2,
                    Choices::Halves => (count - 1) * (2 * token / self.tokens),
                });
            }
        }
        let weights = experts.iter().map(|_| 0.05 + random.uniform()).collect();
        Choice { experts, weights, top_k }
    }

    /// One matrix of each of `experts` as a stack.
    fn stack(
        &self,
        experts: &[[Drawn; 3]],
        (part, rows, width): (usize, usize, usize),
        device: &Device,
    ) -> Weight<3> {
        let shape = [experts.len(), rows, width];
        let mut coded: Vec<&fp8::Matrix> = Vec::new();
        let mut in_blocks: Vec<&blocks::Matrix> = Vec::new();
        let mut plain: Vec<f32> = Vec::new();
        for expert in experts {
            match &expert[part] {
                Drawn::Plain(values) => plain.extend(values),
                Drawn::Coded(matrix) => coded.push(matrix),
                Drawn::Blocks(matrix) => in_blocks.push(matrix),
            }
        }
        if !coded.is_empty() {
            return block_fp8(&coded, shape, device).into();
        }
        if !in_blocks.is_empty() {
            return quantised(&in_blocks, shape, device).into();
        }
        let stack = tensor(&plain, shape, device);
        if self.stored == Stored::F16 { stack.cast(FloatDType::F16).into() } else { stack.into() }
    }

    fn on(&self, experts: &[[Drawn; 3]], device: &Device) -> Vec<ExpertStack> {
        let (hidden, inner) = (self.hidden, self.inner);
        let mut rest = experts;
        let mut stack = |&count: &usize| {
            let (these, others) = rest.split_at(count);
            rest = others;
            ExpertStack {
                gate: self.stack(these, (0, inner, hidden), device),
                up: self.stack(these, (1, inner, hidden), device),
                down: self.stack(these, (2, hidden, inner), device),
            }
        };
        self.stacks.iter().map(&mut stack).collect()
    }
}

impl Spec for Experts {
    type Inputs = Inputs;

    fn valid(&self) -> Result<(), String> {
        let Self { tokens, hidden, inner, top_k, .. } = *self;
        chosen(!self.stacks.contains(&0) && self.stacks.len() <= 8, "`e` has 1 to 8 stacks")?;
        let count = self.stacks.iter().try_fold(0_usize, |all, &count| all.checked_add(count));
        let count = count.ok_or("`e` is too large")?;
        super::sized(&[tokens, hidden])?;
        super::sized(&[count, hidden, inner])?;
        super::sized(&[tokens, top_k, inner])?;
        chosen(top_k < count, "`k` is less than the experts, of which the first has no token")?;
        let step = self.stored.step();
        let whole = hidden.is_multiple_of(step) && inner.is_multiple_of(step);
        chosen(
            whole,
            "`d` and `i` are multiples of 4 with block FP8, of 32 with q8_0 and q4_0, of 256 with q4_k and q6_k",
        )?;
        // Integers beyond 2048 are not all numbers of f16, as which `h` may be rounded, and outliers
        // make an `h` beyond its range.
        let wide = matches!(self.regime, Regime::Integers | Regime::Outliers);
        chosen(self.stored != Stored::F16 || !wide, "f16 weights have activations within f16")?;
        chosen(!matches!(self.regime, Regime::Large), "a gate stays within ±80")?;
        let one = self.stacks.len() == 1 && self.choices == Choices::Spread;
        chosen(
            self.variant != Within::Routed || one,
            "a router chooses `spread` experts of one stack",
        )?;
        let usual = !matches!(self.stored, Stored::Fp8Tiny | Stored::Fp8Large);
        chosen(usual, "`w` has scales near 1")
    }

    fn needs(&self) -> Vec<Need> {
        if self.stored == Stored::F16 { vec![Need::F16] } else { Vec::new() }
    }

    fn draw(&self, mut random: Random) -> Inputs {
        let Self { tokens, hidden, inner, .. } = *self;
        let x = random.rows(tokens, hidden, (self.regime, Side::Left));
        let z = random.rows(tokens, hidden, (Regime::Normal, Side::Right));
        let norm = random.rows(1, hidden, (Regime::Normal, Side::Right));
        let mut draw = |rows, width| self.drawn(&mut random, rows, width);
        let experts = (0..self.count())
            .map(|_| [draw(inner, hidden), draw(inner, hidden), draw(hidden, inner)])
            .collect();
        if self.variant != Within::Routed {
            let choice = self.choice(&mut random);
            return Inputs { x, z, norm, choice, logits: Vec::new(), experts };
        }
        let logits = self.logits(&mut random);
        let chosen = self.route(&logits);
        let choice = Choice {
            experts: chosen.iter().flat_map(|(experts, _)| experts.clone()).collect(),
            weights: chosen
                .iter()
                .flat_map(|(_, all)| all.iter().map(|w| w.value as f32))
                .collect(),
            top_k: self.top_k,
        };
        Inputs { x, z, norm, choice, logits, experts }
    }

    fn expected(&self, inputs: &Inputs) -> Result<Vec<Approx>, String> {
        let Inputs { x, z, norm, choice, logits, experts } = inputs;
        // An expert that nobody chooses is not read.
        let read = |index: usize, drawn: &Drawn| match drawn {
            _ if !choice.experts.contains(&index) => Vec::new(),
            drawn => drawn.values(),
        };
        let wide = |(index, [gate, up, down]): (usize, &[Drawn; 3])| Expert {
            gate: read(index, gate),
            up: read(index, up),
            down: read(index, down),
        };
        let experts: Vec<_> = experts.iter().enumerate().map(wide).collect();
        let (storage, addends) = (self.stored.storage(), self.stored.addends());
        let layer = Layer { input: self.hidden, storage, addends };
        Ok(match self.variant {
            Within::Nothing => {
                forward_with(Input { x: &given(x), z: &[] }, choice, &experts, layer)
            }
            Within::Block => {
                let x = norm::rms_norm(x, norm, EPSILON);
                forward_with(Input { x: &x, z }, choice, &experts, layer)
            }
            Within::Routed => {
                let x = norm::rms_norm(x, norm, EPSILON);
                forward_weighed(Input { x: &x, z }, &self.route(logits), &experts, layer)
            }
        })
    }

    fn found(&self, inputs: &Inputs, device: &Device) -> Result<Vec<f32>, String> {
        let Inputs { x, z, norm, choice, logits, experts } = inputs;
        let Self { tokens, hidden, top_k, .. } = *self;
        let routing = Routing {
            experts: integers(&choice.experts, [tokens, top_k], device),
            weights: tensor(&choice.weights, [tokens, top_k], device),
        };
        let x = tensor(x, [tokens, hidden], device);
        let stacks = self.on(experts, device);
        if self.variant == Within::Nothing {
            return floats(shaders::experts::forward(x, routing, &stacks));
        }
        let x = Normed::new(x, tensor(norm, [hidden], device), EPSILON);
        let z = tensor(z, [tokens, hidden], device);
        if self.variant == Within::Routed {
            let logits = tensor(logits, [tokens, self.routed()], device);
            let scores = Scores { logits, bias: None, rule: self.rule() };
            return floats(shaders::experts::forward_scored(&x, scores, &stacks, z));
        }
        floats(shaders::experts::forward_added(&x, routing, &stacks, z))
    }

    fn rows(&self) -> (usize, Vec<usize>) {
        (self.tokens, vec![self.hidden])
    }

    fn take(&self, inputs: &Inputs, rows: &[usize]) -> Option<(Self, Inputs)> {
        let spec = Self { tokens: rows.len(), ..self.clone() };
        let choice = Choice {
            experts: of_rows(&inputs.choice.experts, self.top_k, rows),
            weights: of_rows(&inputs.choice.weights, self.top_k, rows),
            top_k: self.top_k,
        };
        let (x, z) = (of_rows(&inputs.x, self.hidden, rows), of_rows(&inputs.z, self.hidden, rows));
        let logits = match self.variant {
            Within::Routed => of_rows(&inputs.logits, self.routed(), rows),
            _ => Vec::new(),
        };
        Some((spec, Inputs { x, z, choice, logits, ..inputs.clone() }))
    }

    fn work(&self) -> Option<Work> {
        let one = (3 * self.hidden * self.inner) as f64;
        let chosen = (self.tokens * self.top_k) as f64;
        let read = chosen.min(self.count() as f64);
        Some(Work {
            bytes: read * one * self.stored.bytes() + 8.0 * (self.tokens * self.hidden) as f64,
            operations: 2.0 * one * chosen,
        })
    }
}

fn of([tokens, hidden, inner, top_k]: [usize; 4], stacks: &[usize], regime: Regime) -> Experts {
    Experts {
        variant: Within::Nothing,
        tokens,
        hidden,
        inner,
        top_k,
        stacks: stacks.to_vec(),
        stored: Stored::F32,
        choices: Choices::Spread,
        regime,
        seed: 0,
    }
}

const STORED: [Stored; 3] = [Stored::F32, Stored::F16, Stored::Fp8];

/// With each storage and surrounding that it can have.
fn all_ways(case: &Experts, to: &mut Sink<'_>) {
    stored_as(&STORED, case, to);
}

/// With each surrounding that it can have, and each of `all`.
fn stored_as(all: &[Stored], case: &Experts, to: &mut Sink<'_>) {
    for &stored in all {
        for &variant in Within::ALL {
            let mut case = Experts { variant, stored, ..case.clone() };
            case.hidden = case.hidden.next_multiple_of(stored.step());
            case.inner = case.inner.next_multiple_of(stored.step());
            if case.valid().is_ok() {
                to.add(case);
            }
        }
    }
}

fn cases(tier: Tier, to: &mut Sink<'_>) {
    use Regime::{Cancelling, Integers, Normal, Outliers};
    let few = of([4, 96, 33, 3], &[2, 7, 4], Normal);
    let many = of([16, 66, 34, 3], &[8], Normal);
    let packed = of([3, 96, 32, 2], &[2, 4], Normal);
    if tier == Tier::Smoke {
        // Each further storage takes seconds to compile on a software adapter.
        stored_as(&[Stored::F16, Stored::Fp8], &few, to);
        to.add(many);
        stored_as(&[Stored::Q4_0], &packed, to);
        return;
    }
    all_ways(&few, to);
    all_ways(&many, to);
    stored_as(&BLOCKS, &packed, to);
    for regime in [Normal, Outliers, Cancelling, Integers, Regime::Uniform, Regime::OneHot] {
        all_ways(&of([1, 128, 65, 6], &[16], regime), to);
        all_ways(&of([5, 33, 64, 2], &[3, 2], regime), to);
    }
    for (sizes, stacks) in [
        ([1, 7, 1, 1], &[2][..]),
        ([1, 260, 132, 8], &[12]),
        ([8, 144, 140, 2], &[5]),
        ([9, 33, 7, 1], &[3]),
        ([70, 32, 24, 6], &[9, 7]),
        ([40, 132, 36, 3], &[2, 5]),
        // Most experts have no token, and units have no slot.
        ([9, 16, 16, 1], &[300]),
        ([130, 40, 24, 6], &[64]),
        ([257, 24, 40, 2], &[1, 2, 1]),
    ] {
        all_ways(&of(sizes, stacks, Normal), to);
    }
    for (sizes, stacks) in
        [([1, 288, 64, 6], &[16][..]), ([8, 64, 96, 2], &[5]), ([20, 96, 32, 3], &[4, 3])]
    {
        for regime in [Normal, Outliers, Cancelling] {
            stored_as(&BLOCKS, &of(sizes, stacks, regime), to);
        }
    }
    // Experts that cubes choose among, at most and one more, and published numbers of rows and of choices.
    for count in [66, 67] {
        stored_as(&[Stored::F16, Stored::Q4_0], &of([3, 64, 64, 8], &[count], Normal), to);
    }
    stored_as(&BLOCKS, &of([1, 64, 1408, 8], &[9], Normal), to);
    for choices in [Choices::One, Choices::Halves] {
        for tokens in [9, 64, 257] {
            to.add(Experts { choices, ..of([tokens, 48, 20, 2], &[3, 2], Normal) });
        }
    }
    to.add(of([40, 64, 64, 3], &[2, 7, 4], Cancelling));
    to.add(of([65, 129, 65, 2], &[5], Integers));
    to.add(of([130, 130, 128, 8], &[5, 11], Outliers));
    to.add(of([600, 40, 24, 6], &[64], Normal));
    if tier == Tier::Full {
        // V2-Lite's and Moonlight's experts, and V3's inner width, with few to choose from.
        all_ways(&of([1, 2048, 1408, 3], &[5], Normal), to);
        all_ways(&of([4, 2048, 352, 6], &[10], Normal), to);
        all_ways(&of([1, 1792, 2048, 2], &[4], Normal), to);
        stored_as(&BLOCKS, &of([1, 2048, 1408, 3], &[5], Normal), to);
        all_ways(&of([24, 512, 256, 4], &[16], Normal), to);
    }
}

fn fuzz(random: &mut Random, seed: u64, to: &mut Sink<'_>) {
    let stacks = random.one_of(&[vec![4], vec![8], vec![3, 2], vec![16], vec![2, 7, 4]]);
    let count: usize = stacks.iter().sum();
    let tokens = random.one_of(&[1, 2, 3, 5, 8, 9, 16, 33, 65]);
    let (hidden, inner) = (random.one_of(&[16, 36, 64, 128, 132]), random.one_of(&[8, 20, 64, 68]));
    let top_k = 1 + random.below((count - 1).min(6));
    let stored = random.one_of(&[STORED.as_slice(), &BLOCKS].concat());
    let [hidden, inner] = [hidden, inner].map(|width: usize| width.next_multiple_of(stored.step()));
    for draw in 0..2 {
        let case = Experts {
            variant: random.one_of(Within::ALL),
            stored,
            choices: random.one_of(Choices::ALL),
            seed: seed * 10 + draw,
            ..of([tokens, hidden, inner, top_k], &stacks, random.one_of(Regime::ALL))
        };
        if case.valid().is_ok() {
            to.add(case);
        }
    }
}

/// The record.
pub(super) const RECORD: Record = Record {
    path: "op/experts",
    formula: "y = z + Σ_e w_e W_down,e (silu(W_gate,e x) ⊙ W_up,e x), x as given or normed; with a router, \
              e and w by its rule (op/router)",
    source: "DeepSeekMoE eq. 9; DeepSeek-V3 §2.1.2, eq. 12",
    bound: "two dot products, silu, one more dot product, and a sum over the experts of a token, each as \
            in op/linear, whose roundings of what blocks of ggml meet are in it",
    kernels: &[
        "experts",
        "expert_groups",
        "router",
        "gemm",
        "products",
        "block_fp8",
        "block_fp8/quant",
    ],
    cases,
    fuzz,
    parse: super::parse::<Experts>,
};
