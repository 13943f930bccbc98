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

struct Experts {
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
            // The last expert has the first token, and the first expert has none.
            let mut free: Vec<usize> = (1..count).collect();
            for rank in 0..top_k {
                let last = token == 0 && rank == 0;
                let at = if last { free.len() - 1 } else { random.below(free.len()) };
                ids.push(free.swap_remove(at));
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
                gate: all(|expert| &expert.gate, self.inner, self.hidden),
                up: all(|expert| &expert.up, self.inner, self.hidden),
                down: all(|expert| &expert.down, self.hidden, self.inner),
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
        format!(
            "op/experts/forward:e={stacks};k={top_k};t={tokens};d={hidden};i={inner};w={storage};\
             in={regime}"
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
        floats(shaders::experts::forward(x, routing, &stacks)?)
    }
}

fn of(
    [tokens, hidden, inner, top_k]: [usize; 4],
    stacks: &'static [usize],
    regime: Regime,
) -> Experts {
    Experts { tokens, hidden, inner, top_k, stacks, storage: Storage::F32, regime }
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

/// 130 tokens times 8 experts of 128 · 130 numbers are 69 MB, beyond what `shaders` gathers, and
/// so grouped by expert on the host.
fn many() -> Vec<Experts> {
    vec![
        of([130, 130, 128, 8], &[16], Regime::Normal),
        of([130, 130, 128, 8], &[5, 11], Regime::Outliers),
    ]
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
    many_tokens: many(),
    f16_weights: f16_cases(),
}
