//! Rows of the router, the experts, and the draw of a token.

use burn::tensor::Tensor;
use burn_models::config::MoeConfig;
use burn_models::load::router_spec;
use conformance::inputs::Random;
use shaders::experts::{ExpertStack, forward_added};
use shaders::router::{RouterSpec, Routing, route};
use shaders::sample::{SampleSpec, SampleState, greedy, sample};
use shaders::{Normed, Weight};

use super::linears::normed;
use super::row::{Cost, Inputs, Kept, Place, Row};

/// Choices of experts that calls take in turn, so that none finds its experts in a cache.
const TURNS: usize = 8;

/// `router::route` of `tokens`.
pub(super) fn choose(moe: MoeConfig, tokens: usize) -> Row {
    let experts = moe.n_routed_experts;
    let spec = router_spec(moe.router, moe.num_experts_per_tok, moe.n_shared_experts);
    let chosen = spec.top_k + spec.shared;
    let cost = Cost { bytes: (4 * tokens * experts + 8 * tokens * chosen) as u64, operations: 0 };
    // A bias steers those routers that score by sigmoid.
    let biased = spec.groups.is_some() && spec.normalise;
    let make = move |place: &Place| {
        (place.normal([tokens, experts]), biased.then(|| place.normal([experts])))
    };
    let call = move |(logits, bias): &mut (Tensor<2>, Option<Tensor<1>>)| {
        route(logits.clone(), bias.clone(), &spec).weights
    };
    let RouterSpec { top_k, shared, .. } = spec;
    let name = format!("route:n={tokens};e={experts};k={top_k}+{shared}");
    Row::new(name, cost, Inputs::RESIDENT, (make, call))
}

/// The experts that each token of one call takes: those routed at random, then the shared ones.
fn drawn(moe: MoeConfig, tokens: usize, turn: usize) -> Vec<i32> {
    let MoeConfig { n_routed_experts, num_experts_per_tok, n_shared_experts, .. } = moe;
    let mut random = Random::of(&format!("experts {n_routed_experts} {tokens} {turn}"));
    let mut ids = Vec::new();
    for _ in 0..tokens {
        let mut own: Vec<usize> = (0..n_routed_experts).collect();
        for at in 0..num_experts_per_tok {
            let other = at + random.below(n_routed_experts - at);
            own.swap(at, other);
        }
        own.truncate(num_experts_per_tok);
        own.extend(n_routed_experts..n_routed_experts + n_shared_experts);
        ids.extend(own.into_iter().map(|id| id as i32));
    }
    ids
}

/// Experts of which `ids` has one at least.
fn distinct(mut ids: Vec<i32>) -> usize {
    ids.sort_unstable();
    ids.dedup();
    ids.len()
}

/// A layer of experts and what it is given.
#[derive(Clone, Copy, Debug)]
pub(super) struct Experts {
    pub(super) moe: MoeConfig,
    pub(super) hidden_size: usize,
    pub(super) tokens: usize,
    pub(super) kept: Kept,
}

/// What the calls of a layer of experts share.
struct Layer {
    x: Normed<2>,
    z: Tensor<2>,
    stacks: Vec<ExpertStack>,
    routings: Vec<Routing>,
}

impl Experts {
    fn count(self) -> usize {
        self.moe.n_routed_experts + self.moe.n_shared_experts
    }

    fn chosen(self) -> usize {
        self.moe.num_experts_per_tok + self.moe.n_shared_experts
    }

    /// Bytes of one of the three matrices of an expert.
    fn matrix(self) -> u64 {
        self.kept.bytes(self.moe.moe_intermediate_size, self.hidden_size)
    }

    /// Each expert that is chosen is read once, on the average of all turns.
    fn cost(self) -> Cost {
        let Self { moe, hidden_size, tokens, .. } = self;
        let all: usize = (0..TURNS).map(|turn| distinct(drawn(moe, tokens, turn))).sum();
        let choices = tokens * self.chosen();
        let weights = 3 * self.matrix() * all as u64 / TURNS as u64;
        let product = 2 * moe.moe_intermediate_size * hidden_size;
        Cost {
            bytes: weights + (12 * tokens * hidden_size + 8 * choices) as u64,
            operations: (3 * choices * product) as u64,
        }
    }

    fn make(self, place: &Place) -> Layer {
        let Self { moe, hidden_size, tokens, kept } = self;
        let (inner, chosen) = (moe.moe_intermediate_size, self.chosen());
        let most = (place.max_tensor_bytes / self.matrix()).max(1) as usize;
        let sizes = (0..self.count()).step_by(most).map(|at| most.min(self.count() - at));
        let weight = |shape| -> Weight<3> { place.weight(kept, shape) };
        let stack = |experts| ExpertStack {
            gate: weight([experts, inner, hidden_size]),
            up: weight([experts, inner, hidden_size]),
            down: weight([experts, hidden_size, inner]),
        };
        let routing = |turn| Routing {
            experts: place.indices(drawn(moe, tokens, turn), [tokens, chosen]),
            weights: place.normal([tokens, chosen]),
        };
        Layer {
            x: normed(place, [tokens, hidden_size]),
            z: place.normal([tokens, hidden_size]),
            stacks: sizes.map(stack).collect(),
            routings: (0..TURNS).map(routing).collect(),
        }
    }
}

/// `experts::forward_added`.
pub(super) fn experts(layer: Experts) -> Row {
    let Experts { moe, hidden_size, tokens, kept } = layer;
    let call = |Layer { x, z, stacks, routings }: &Layer, turn: usize| {
        forward_added(x, routings[turn % TURNS].clone(), stacks, z.clone())
    };
    let name = format!(
        "experts_added:n={tokens};e={};k={};d={hidden_size};inner={};dt={}",
        layer.count(),
        layer.chosen(),
        moe.moe_intermediate_size,
        kept.name()
    );
    let inputs = Inputs { rotated: 0, largest: layer.matrix(), half: kept == Kept::F16 };
    Row::taking_turns(name, layer.cost(), inputs, (move |place: &Place| layer.make(place), call))
}

/// `sample::greedy`.
pub(super) fn best(batch: usize, vocab: usize) -> Row {
    let cost = Cost { bytes: (4 * batch * (vocab + 1)) as u64, operations: 0 };
    let make = move |place: &Place| place.normal([batch, vocab]);
    let call = |logits: &mut Tensor<2>| greedy(logits.clone());
    Row::new(format!("greedy:b={batch};v={vocab}"), cost, Inputs::RESIDENT, (make, call))
}

/// `sample::sample`.
pub(super) fn draw(batch: usize, vocab: usize, spec: SampleSpec) -> Row {
    let SampleSpec { temperature, top_k, top_p, repetition_penalty, .. } = spec;
    // What is present is read where it matters alone.
    let reads = if repetition_penalty == 1.0 { 1 } else { 2 };
    let cost = Cost { bytes: (4 * batch * (reads * vocab + 2)) as u64, operations: 0 };
    let make = move |place: &Place| {
        let present = Tensor::<1>::zeros([batch * vocab], &place.device).reshape([batch, vocab]);
        let uniform = Tensor::<1>::ones([batch], &place.device).mul_scalar(0.6);
        let state = SampleState { present, uniform: uniform.reshape([batch, 1]) };
        (place.normal([batch, vocab]).mul_scalar(3.0), state)
    };
    let call = move |(logits, state): &mut (Tensor<2>, SampleState)| {
        sample(logits.clone(), state.clone(), &spec)
    };
    let name = format!(
        "sample:b={batch};v={vocab};T={temperature};k={top_k};p={top_p};rep={repetition_penalty}"
    );
    Row::new(name, cost, Inputs::RESIDENT, (make, call))
}

#[cfg(test)]
mod tests {
    use burn_models::config::preset;

    use super::*;

    #[test]
    #[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    fn a_token_of_v2_lite_reads_eight_experts_and_many_read_all() {
        let config = preset("deepseek-v2-lite").unwrap();
        let moe = config.moe.unwrap();
        let of = |tokens| Experts { moe, hidden_size: 2048, tokens, kept: Kept::F16 };
        assert_eq!(distinct(drawn(moe, 1, 3)), 8);
        assert_eq!(distinct(drawn(moe, 512, 3)), 66);
        let expert = 3 * 2 * 1408 * 2048;
        assert_eq!(of(1).cost().bytes, 8 * expert + 12 * 2048 + 8 * 8);
        assert_eq!(of(1).cost().operations, 8 * expert);
    }
}
