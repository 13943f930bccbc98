//! Routed experts against their formula.

use burn::tensor::{Device, FloatDType};
use conformance::inputs::{Random, Regime, Side, integers, tensor};
use conformance::op::{Operation, floats};
use conformance::operations;
use conformance::oracle::Approx;
use conformance::oracle::experts::{Choice, Expert, forward};
use conformance::oracle::linear::{Layer, Storage};
use half::f16;
use shaders::experts::ExpertStack;
use shaders::router::Routing;

/// Which experts tokens choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choices {
    /// Any, each once; none has the first expert, and the first token has the last one.
    Spread,
    /// The one expert in the middle, as often as a token chooses.
    One,
    /// Of two experts, the first for the first half of the tokens.
    Halves,
}

struct Experts {
    choices: Choices,
    tokens: usize,
    hidden: usize,
    inner: usize,
    top_k: usize,
    /// Experts of each stack.
    stacks: &'static [usize],
    storage: Storage,
    regime: Regime,
}

struct Inputs {
    x: Vec<f32>,
    choice: Choice,
    experts: Vec<Expert>,
}

impl Experts {
    fn inputs(&self) -> Inputs {
        let Self { tokens, hidden, inner, top_k, .. } = *self;
        let count: usize = self.stacks.iter().sum();
        let mut random = Random::of(&self.name());
        let x = random.rows(tokens, hidden, (self.regime, Side::Left));
        // As initialised weights have it, an output is as large as an input.
        let mut weight = |rows: usize, width: usize| {
            let size =
                if self.regime == Regime::Integers { 1.0 } else { (width as f32).powf(-0.5) };
            let weight = random.rows(rows, width, (self.regime, Side::Right));
            weight.into_iter().map(|w| self.stored(w * size)).collect::<Vec<_>>()
        };
        let mut expert = || Expert {
            gate: weight(inner, hidden),
            up: weight(inner, hidden),
            down: weight(hidden, inner),
        };
        let experts = (0..count).map(|_| expert()).collect();
        let mut ids = Vec::new();
        for token in 0..tokens {
            let mut free: Vec<usize> = (1..count).collect();
            for rank in 0..top_k {
                let last = token == 0 && rank == 0;
                ids.push(match self.choices {
                    Choices::Spread if last => free.swap_remove(free.len() - 1),
                    Choices::Spread => free.swap_remove(random.below(free.len())),
                    Choices::One => count / 2,
                    Choices::Halves => (count - 1) * (2 * token / tokens),
                });
            }
        }
        let weights = ids.iter().map(|_| 0.05 + random.uniform()).collect();
        Inputs { x, choice: Choice { experts: ids, weights, top_k }, experts }
    }

    fn stored(&self, weight: f32) -> f32 {
        match self.storage {
            Storage::F32 => weight,
            Storage::F16 => f16::from_f32(weight).to_f32(),
        }
    }

    /// The experts as stacks on `device`.
    fn stacks(&self, experts: &[Expert], device: &Device) -> Vec<ExpertStack> {
        let mut rest = experts;
        let mut stack = |&count: &usize| {
            let (these, others) = rest.split_at(count);
            rest = others;
            let all = |part: fn(&Expert) -> &Vec<f32>, rows, width| {
                let values: Vec<f32> = these.iter().flat_map(part).copied().collect();
                let stack = tensor(&values, [count, rows, width], device);
                match self.storage {
                    Storage::F32 => stack,
                    Storage::F16 => stack.cast(FloatDType::F16),
                }
            };
            ExpertStack {
                gate: all(|expert| &expert.gate, self.inner, self.hidden).into(),
                up: all(|expert| &expert.up, self.inner, self.hidden).into(),
                down: all(|expert| &expert.down, self.hidden, self.inner).into(),
            }
        };
        self.stacks.iter().map(&mut stack).collect()
    }
}

impl Operation for Experts {
    fn name(&self) -> String {
        let Self { tokens, hidden, inner, top_k, stacks, .. } = self;
        let stacks: Vec<String> = stacks.iter().map(ToString::to_string).collect();
        let storage = match self.storage {
            Storage::F32 => "f32",
            Storage::F16 => "f16",
        };
        let (stacks, regime) = (stacks.join("+"), self.regime.name());
        let choices = match self.choices {
            Choices::Spread => "",
            Choices::One => ";c=one",
            Choices::Halves => ";c=halves",
        };
        format!(
            "op/experts/forward:e={stacks};k={top_k};t={tokens};d={hidden};i={inner};w={storage};\
             in={regime}{choices}"
        )
    }

    fn expected(&self) -> Vec<Approx> {
        let Inputs { x, choice, experts } = self.inputs();
        forward(&x, &choice, &experts, Layer { input: self.hidden, storage: self.storage })
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let Inputs { x, choice, experts } = self.inputs();
        let Self { tokens, hidden, top_k, .. } = *self;
        let routing = Routing {
            experts: integers(&choice.experts, [tokens, top_k], device),
            weights: tensor(&choice.weights, [tokens, top_k], device),
        };
        let x = tensor(&x, [tokens, hidden], device);
        let stacks = self.stacks(&experts, device);
        floats(shaders::experts::forward(x, routing, &stacks))
    }
}

fn of(
    [tokens, hidden, inner, top_k]: [usize; 4],
    stacks: &'static [usize],
    regime: Regime,
) -> Experts {
    let (choices, storage) = (Choices::Spread, Storage::F32);
    Experts { choices, tokens, hidden, inner, top_k, stacks, storage, regime }
}

fn few() -> Vec<Experts> {
    use Regime::{Cancelling, Integers, Normal, Outliers};
    let mut cases = Vec::new();
    for regime in [Normal, Outliers, Cancelling, Integers] {
        cases.push(of([1, 128, 65, 6], &[16], regime));
        cases.push(of([4, 96, 33, 3], &[2, 7, 4], regime));
        cases.push(of([5, 33, 64, 2], &[3, 2], regime));
    }
    cases.extend([of([1, 7, 1, 1], &[2], Normal), of([130, 32, 24, 6], &[9, 7], Normal)]);
    cases
}

/// More tokens than read each choice's weights for themselves: they are grouped by expert.
fn many(storage: Storage) -> Vec<Experts> {
    use Regime::{Cancelling, Integers, Normal, Outliers};
    let mut cases = vec![
        of([9, 33, 7, 1], &[3], Normal),
        of([16, 130, 66, 6], &[16], Normal),
        of([40, 64, 64, 3], &[2, 7, 4], Cancelling),
        of([65, 129, 65, 2], &[5], Integers),
        of([130, 130, 128, 8], &[5, 11], Outliers),
        // Most experts have no token, and units have no slot.
        of([9, 16, 16, 1], &[300], Normal),
        of([600, 40, 24, 6], &[64], Normal),
        of([600, 24, 40, 2], &[1, 2, 1], Normal),
    ];
    for choices in [Choices::One, Choices::Halves] {
        for tokens in [9, 64, 257] {
            cases.push(Experts { choices, ..of([tokens, 48, 20, 2], &[3, 2], Normal) });
        }
    }
    for case in &mut cases {
        case.storage = storage;
    }
    // Integers beyond 2048 are not all numbers of f16, as which `h` may be rounded, and outliers
    // make an `h` beyond its range.
    let held = |case: &Experts| !matches!(case.regime, Integers | Outliers);
    cases.retain(|case| storage == Storage::F32 || held(case));
    cases
}

fn f16_cases() -> Vec<Experts> {
    let of = |tokens| Experts {
        storage: Storage::F16,
        ..of([tokens, 96, 65, 3], &[4, 5], Regime::Normal)
    };
    vec![of(1), of(5)]
}

operations! {
    few_tokens: few(),
    many_tokens: many(Storage::F32),
    many_tokens_f16_weights: many(Storage::F16),
    f16_weights: f16_cases(),
}
