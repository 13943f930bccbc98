//! Routed experts in block FP8 against their formula.

use burn::tensor::Device;
use conformance::inputs::{Random, Regime, Side, block_fp8, integers, tensor};
use conformance::op::{Operation, floats};
use conformance::operations;
use conformance::oracle::experts::{Choice, Expert, Input, forward_with};
use conformance::oracle::fp8::Matrix;
use conformance::oracle::linear::{Layer, Storage};
use conformance::oracle::{Approx, approx::given, norm};
use shaders::Normed;
use shaders::experts::ExpertStack;
use shaders::router::Routing;

struct Experts {
    tokens: usize,
    hidden: usize,
    inner: usize,
    top_k: usize,
    /// Experts of each stack.
    stacks: &'static [usize],
    /// Whether a norm comes before and something is added after.
    within: Within,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Within {
    Nothing,
    Block,
}

/// ε of the norm.
const EPSILON: f64 = 1e-3;

struct Inputs {
    x: Vec<f32>,
    z: Vec<f32>,
    norm: Vec<f32>,
    choice: Choice,
    /// Gate, up and down.
    experts: Vec<[Matrix; 3]>,
}

impl Experts {
    fn inputs(&self) -> Inputs {
        let Self { tokens, hidden, inner, top_k, .. } = *self;
        let count: usize = self.stacks.iter().sum();
        let mut random = Random::of(&self.name());
        let x = random.rows(tokens, hidden, (Regime::Normal, Side::Left));
        let z = random.rows(tokens, hidden, (Regime::Normal, Side::Right));
        let norm = random.rows(1, hidden, (Regime::Normal, Side::Right));
        let mut draw =
            |rows, width: usize| random.block_fp8([rows, width], (width as f32).powf(-0.5));
        let experts = (0..count)
            .map(|_| [draw(inner, hidden), draw(inner, hidden), draw(hidden, inner)])
            .collect();
        let mut ids = Vec::new();
        for token in 0..tokens {
            // None has the first expert, and the first token has the last one.
            let mut free: Vec<usize> = (1..count).collect();
            for rank in 0..top_k {
                let last = token == 0 && rank == 0;
                let at = if last { free.len() - 1 } else { random.below(free.len()) };
                ids.push(free.swap_remove(at));
            }
        }
        let weights = ids.iter().map(|_| 0.05 + random.uniform()).collect();
        Inputs { x, z, norm, choice: Choice { experts: ids, weights, top_k }, experts }
    }

    /// The experts as stacks on `device`.
    fn stacks(&self, experts: &[[Matrix; 3]], device: &Device) -> Vec<ExpertStack> {
        let mut rest = experts;
        let mut stack = |&count: &usize| {
            let (these, others) = rest.split_at(count);
            rest = others;
            let all = |part: usize, rows, width| {
                let matrices: Vec<&Matrix> = these.iter().map(|expert| &expert[part]).collect();
                block_fp8(&matrices, [count, rows, width], device).into()
            };
            ExpertStack {
                gate: all(0, self.inner, self.hidden),
                up: all(1, self.inner, self.hidden),
                down: all(2, self.hidden, self.inner),
            }
        };
        self.stacks.iter().map(&mut stack).collect()
    }
}

impl Operation for Experts {
    fn name(&self) -> String {
        let Self { tokens, hidden, inner, top_k, stacks, within } = self;
        let stacks: Vec<String> = stacks.iter().map(ToString::to_string).collect();
        let (stacks, within) = (stacks.join("+"), format!("{within:?}").to_lowercase());
        format!(
            "op/block_fp8_experts/{within}:e={stacks};k={top_k};t={tokens};d={hidden};i={inner}"
        )
    }

    fn expected(&self) -> Vec<Approx> {
        let Inputs { x, z, norm, choice, experts } = self.inputs();
        let wide = |[gate, up, down]: &[Matrix; 3]| Expert {
            gate: gate.values(),
            up: up.values(),
            down: down.values(),
        };
        let experts: Vec<_> = experts.iter().map(wide).collect();
        let layer = Layer { input: self.hidden, storage: Storage::F32 };
        if self.within == Within::Nothing {
            return forward_with(Input { x: &given(&x), z: &[] }, &choice, &experts, layer);
        }
        let x = norm::rms_norm(&x, &norm, EPSILON);
        forward_with(Input { x: &x, z: &z }, &choice, &experts, layer)
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let Inputs { x, z, norm, choice, experts } = self.inputs();
        let Self { tokens, hidden, top_k, .. } = *self;
        let routing = Routing {
            experts: integers(&choice.experts, [tokens, top_k], device),
            weights: tensor(&choice.weights, [tokens, top_k], device),
        };
        let x = tensor(&x, [tokens, hidden], device);
        let stacks = self.stacks(&experts, device);
        if self.within == Within::Nothing {
            return floats(shaders::experts::forward(x, routing, &stacks));
        }
        let x = Normed::new(x, tensor(&norm, [hidden], device), EPSILON);
        let z = tensor(&z, [tokens, hidden], device);
        floats(shaders::experts::forward_added(&x, routing, &stacks, z))
    }
}

fn cases(within: Within) -> Vec<Experts> {
    let of = |[tokens, hidden, inner, top_k]: [usize; 4], stacks| Experts {
        tokens,
        hidden,
        inner,
        top_k,
        stacks,
        within,
    };
    vec![
        of([1, 128, 64, 6], &[16]),
        of([1, 260, 132, 8], &[12]),
        of([4, 96, 36, 3], &[2, 7, 4]),
        of([5, 36, 64, 2], &[3, 2]),
        of([1, 8, 4, 1], &[2]),
        of([8, 144, 140, 2], &[5]),
        // So many choices that experts are written out.
        of([70, 32, 24, 6], &[9, 7]),
        of([40, 132, 36, 3], &[2, 5]),
    ]
}

operations! {
    alone: cases(Within::Nothing),
    within_a_block: cases(Within::Block),
}
