//! Which experts a token goes to, and with what weight.

use burn::backend::Dispatch;
use burn::tensor::{Bool, IndexingUpdateOp, Int, Tensor, activation};

use crate::MASKED;
use crate::fused::Fused;

/// Affinity of a token to an expert, from the router's logits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scoring {
    /// Over all experts.
    Softmax,
    /// Each expert by itself.
    Sigmoid,
}

/// What a group of experts is ranked by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupScore {
    /// Its best expert (V2 §2.2.2).
    Max,
    /// The sum of its two best (V3 §2.1.2).
    TopTwoSum,
}

/// Restriction of a token to the experts of a few groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Groups {
    /// Groups, each of `experts / count` experts in order.
    pub count: usize,
    /// Groups kept for a token.
    pub kept: usize,
    /// What a group is ranked by.
    pub score: GroupScore,
}

/// The rule of a router.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RouterSpec {
    /// Affinity.
    pub scoring: Scoring,
    /// Group restriction, if any.
    pub groups: Option<Groups>,
    /// Experts chosen for a token.
    pub top_k: usize,
    /// Whether the chosen affinities are divided by their sum.
    pub normalise: bool,
    /// Factor on the chosen affinities.
    pub scale: f64,
    /// Experts behind those that are routed, which every token takes with weight 1 (DeepSeekMoE §3.2).
    pub shared: usize,
}

/// The experts chosen for each token.
#[derive(Clone, Debug)]
pub struct Routing {
    /// `[tokens, top_k + shared]`: expert indices, the shared ones last.
    pub experts: Tensor<2, Int>,
    /// `[tokens, top_k + shared]`: the weight of each.
    pub weights: Tensor<2>,
}

impl Routing {
    /// The first `count` choices of each token alone.
    #[must_use]
    pub fn first(&self, count: usize) -> Self {
        let experts = self.experts.clone().narrow(1, 0, count);
        Self { experts, weights: self.weights.clone().narrow(1, 0, count) }
    }
}

/// Chooses `top_k` experts a token from `logits` `[tokens, experts]`.
///
/// With `s` the affinities and `b` the correction bias `[experts]` (0 where absent): groups are
/// ranked and experts chosen by `s + b`; an expert of a group that is not kept is never chosen,
/// however negative the others are; the weights come from `s` alone (V3 eq. 13–16). A sum of
/// affinities is increased by 1e-20 before it divides, as the published code does.
#[must_use]
pub fn route(logits: Tensor<2>, bias: Option<Tensor<1>>, spec: &RouterSpec) -> Routing {
    let logits = logits.into_dispatch();
    let (experts, weights) = match bias {
        Some(bias) => Dispatch::route_biased(logits, bias.into_dispatch(), *spec),
        None => Dispatch::route(logits, *spec),
    };
    Routing { experts: Tensor::from_dispatch(experts), weights: Tensor::from_dispatch(weights) }
}

/// The rule in Burn operations.
pub(crate) fn portable(logits: Tensor<2>, bias: Option<Tensor<1>>, spec: &RouterSpec) -> Routing {
    let [tokens, routed] = logits.dims();
    let device = logits.device();
    let affinity = match spec.scoring {
        Scoring::Softmax => activation::softmax(logits, 1),
        Scoring::Sigmoid => activation::sigmoid(logits),
    };
    let choice = match bias {
        Some(bias) => affinity.clone() + bias.unsqueeze::<2>(),
        None => affinity.clone(),
    };
    let choice = match spec.groups {
        Some(groups) => {
            let rejected = rejected_experts(choice.clone(), groups);
            choice.mask_fill(rejected, MASKED)
        }
        None => choice,
    };
    let experts = best(choice, spec.top_k);
    let weights = affinity.gather(1, experts.clone());
    let weights = if spec.normalise {
        let sum = weights.clone().sum_dim(1) + 1e-20;
        weights / sum
    } else {
        weights
    };
    let weights = weights * spec.scale;
    if spec.shared == 0 {
        return Routing { experts, weights };
    }
    let shared = (routed..routed + spec.shared)
        .map(|expert| Tensor::<2, Int>::zeros([tokens, 1], &device).add_scalar(expert as i64));
    let ones = Tensor::ones([tokens, spec.shared], &device);
    Routing {
        experts: Tensor::cat(std::iter::once(experts).chain(shared).collect(), 1),
        weights: Tensor::cat(vec![weights, ones], 1),
    }
}

/// Indices `[tokens, count]` of the largest `values` `[tokens, n]`, ties by lowest index.
///
/// One arg-max after the other: a sort leaves the order of ties open.
fn best(mut values: Tensor<2>, count: usize) -> Tensor<2, Int> {
    let [tokens, n] = values.dims();
    let places =
        Tensor::<1, Int>::arange(0..n as i64, &values.device()).reshape([1, n]).expand([tokens, n]);
    let mut chosen = Vec::with_capacity(count);
    for _ in 0..count {
        let place = values.clone().argmax(1);
        let taken = places.clone().equal(place.clone().expand([tokens, n]));
        // Below what a rejected group has, so that nothing is chosen twice.
        values = values.mask_fill(taken, 2.0 * MASKED);
        chosen.push(place);
    }
    Tensor::cat(chosen, 1)
}

/// `[tokens, experts]`: true for the experts of groups that are not kept.
fn rejected_experts(choice: Tensor<2>, groups: Groups) -> Tensor<2, Bool> {
    let [tokens, experts] = choice.dims();
    let size = experts / groups.count;
    let grouped = choice.clone().reshape([tokens, groups.count, size]);
    let score = match groups.score {
        GroupScore::Max => grouped.max_dim(2),
        // A group of one expert has no second best.
        GroupScore::TopTwoSum => grouped.topk(size.min(2), 2).sum_dim(2),
    };
    let kept = best(score.reshape([tokens, groups.count]), groups.kept);
    let ones = Tensor::ones([tokens, groups.kept], &choice.device());
    let dropped = Tensor::<2>::zeros([tokens, groups.count], &choice.device())
        .scatter(1, kept, ones, IndexingUpdateOp::Add)
        .lower_elem(0.5);
    dropped
        .reshape([tokens, groups.count, 1])
        .expand([tokens, groups.count, size])
        .reshape([tokens, experts])
}
