//! Routing against the three published rules.
//!
//! Chosen experts are compared in order of descending choice score. Exact ties go to the lowest
//! index, of experts and of groups: the rule that makes a result independent of the device.

use burn::tensor::Device;
use conformance::inputs::{Random, tensor};
use conformance::op::{Operation, device, floats, hold, ids};
use conformance::operations;
use conformance::oracle::{Approx, router};
use shaders::router::{GroupScore, Groups, RouterSpec, Scoring};

/// A rule by its name in the checkpoints' `topk_method`.
#[derive(Clone, Copy)]
struct Rule {
    name: &'static str,
    experts: usize,
    biased: bool,
    spec: RouterSpec,
}

/// What the logits and the bias are like.
#[derive(Clone, Copy)]
enum Inputs {
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
    /// All choice scores are negative, so that a rejected expert with a score of 0 would win.
    NegativeBias,
    /// A bias larger than any affinity decides the choice, and must not reach the weights.
    LargeBias,
}

struct Router {
    rule: Rule,
    tokens: usize,
    inputs: Inputs,
}

impl Router {
    /// `[tokens, experts]` logits and the bias, empty where the rule has none.
    fn inputs(&self) -> (Vec<f32>, Vec<f32>) {
        let mut random = Random::of(&self.name());
        let experts = self.rule.experts;
        let draw = |count: usize, random: &mut Random, of: &dyn Fn(&mut Random) -> f32| {
            (0..count).map(|_| of(random)).collect::<Vec<f32>>()
        };
        let count = self.tokens * experts;
        let (logits, bias) = match self.inputs {
            Inputs::Normal => (
                draw(count, &mut random, &Random::normal),
                draw(experts, &mut random, &|random| 0.1 * random.normal()),
            ),
            Inputs::Outliers => (
                (0..self.tokens).flat_map(|_| grid(experts, &mut random)).collect(),
                draw(experts, &mut random, &|random| random.below(2) as f32 * 0.25),
            ),
            Inputs::Ties => (
                draw(count, &mut random, &|random| random.below(3) as f32 - 1.0),
                draw(experts, &mut random, &|random| random.below(2) as f32 * 0.25),
            ),
            Inputs::Equal => (vec![0.5; count], vec![-0.125; experts]),
            Inputs::NegativeBias => (
                draw(count, &mut random, &Random::normal),
                draw(experts, &mut random, &|random| -2.0 - random.uniform()),
            ),
            Inputs::LargeBias => (
                draw(count, &mut random, &Random::normal),
                draw(experts, &mut random, &|random| 3.0 * random.normal()),
            ),
        };
        (logits, if self.rule.biased { bias } else { Vec::new() })
    }
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

impl Operation for Router {
    fn name(&self) -> String {
        let Rule { name, experts, spec, .. } = self.rule;
        let groups = spec.groups.map_or(1, |groups| groups.count);
        let inputs = match self.inputs {
            Inputs::Normal => "normal",
            Inputs::Outliers => "outliers",
            Inputs::Ties => "ties",
            Inputs::Equal => "equal",
            Inputs::NegativeBias => "negative_bias",
            Inputs::LargeBias => "large_bias",
        };
        let (k, t) = (spec.top_k, self.tokens);
        format!("op/router/{name}:e={experts};g={groups};k={k};t={t};in={inputs}")
    }

    /// Experts `[tokens, top_k]`, then their weights.
    fn expected(&self) -> Vec<Approx> {
        let (logits, bias) = self.inputs();
        let route = |logits: &[f32]| router::route(logits, &bias, &self.rule.spec);
        let tokens: Vec<_> = logits.chunks(self.rule.experts).map(route).collect();
        let experts = tokens.iter().flat_map(|token| token.experts.clone());
        experts.chain(tokens.iter().flat_map(|token| token.weights.clone())).collect()
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let (logits, bias) = self.inputs();
        let experts = self.rule.experts;
        let logits = tensor(&logits, [self.tokens, experts], device);
        let bias = self.rule.biased.then(|| tensor(&bias, [experts], device));
        let routing = shaders::router::route(logits, bias, &self.rule.spec);
        let mut found = ids(routing.experts)?;
        found.extend(floats(routing.weights)?);
        Ok(found)
    }
}

/// DeepSeekMoE and V2-Lite: softmax, no groups, weights as they are.
fn greedy() -> Rule {
    let spec = RouterSpec {
        scoring: Scoring::Softmax,
        groups: None,
        top_k: 6,
        normalise: false,
        scale: 1.0,
        shared: 0,
    };
    Rule { name: "greedy", experts: 64, biased: false, spec }
}

/// [`greedy`] with weights over their sum.
fn greedy_normalised() -> Rule {
    let spec = RouterSpec { normalise: true, ..greedy().spec };
    Rule { name: "greedy_normalised", spec, ..greedy() }
}

/// V2.
fn group_limited() -> Rule {
    let groups = Groups { count: 8, kept: 3, score: GroupScore::Max };
    let spec = RouterSpec { groups: Some(groups), scale: 16.0, ..greedy().spec };
    Rule { name: "group_limited_greedy", experts: 160, biased: false, spec }
}

/// V3.
fn noaux_tc() -> Rule {
    let spec = RouterSpec {
        scoring: Scoring::Sigmoid,
        groups: Some(Groups { count: 8, kept: 4, score: GroupScore::TopTwoSum }),
        top_k: 8,
        normalise: true,
        scale: 2.5,
        shared: 0,
    };
    Rule { name: "noaux_tc", experts: 256, biased: true, spec }
}

/// [`noaux_tc`] with weights as they are.
fn noaux_tc_unnormalised() -> Rule {
    let spec = RouterSpec { normalise: false, ..noaux_tc().spec };
    Rule { name: "noaux_tc_unnormalised", spec, ..noaux_tc() }
}

/// Moonlight: [`noaux_tc`] without groups.
fn noaux_tc_one_group() -> Rule {
    let spec = RouterSpec { groups: None, top_k: 6, scale: 2.446, ..noaux_tc().spec };
    Rule { name: "noaux_tc", experts: 64, biased: true, spec }
}

/// Groups of one expert, which have no second best.
fn groups_of_one() -> [Rule; 2] {
    let groups = |score| Some(Groups { count: 8, kept: 4, score });
    let two = RouterSpec { groups: groups(GroupScore::TopTwoSum), top_k: 3, ..noaux_tc().spec };
    let max = RouterSpec { groups: groups(GroupScore::Max), top_k: 3, ..group_limited().spec };
    [
        Rule { experts: 8, spec: two, ..noaux_tc() },
        Rule { experts: 8, spec: max, ..group_limited() },
    ]
}

/// With shared experts behind the routed ones: V2-Lite's two, and V3's one.
fn shared() -> [Rule; 2] {
    let of =
        |rule: Rule, name, shared| Rule { name, spec: RouterSpec { shared, ..rule.spec }, ..rule };
    [of(greedy(), "greedy_shared", 2), of(noaux_tc(), "noaux_tc_shared", 1)]
}

fn rules() -> Vec<Rule> {
    let mut rules = vec![greedy(), greedy_normalised(), group_limited(), noaux_tc()];
    rules.extend(shared());
    rules.extend([noaux_tc_unnormalised(), noaux_tc_one_group()]);
    rules.extend(groups_of_one());
    rules
}

fn over(rules: &[Rule], tokens: &[usize], inputs: Inputs) -> Vec<Router> {
    let of = |&rule: &Rule| tokens.iter().map(move |&tokens| Router { rule, tokens, inputs });
    rules.iter().flat_map(of).collect()
}

fn distinct() -> Vec<Router> {
    let mut cases = over(&rules(), &[1, 3, 17, 130], Inputs::Normal);
    cases.extend(over(&rules(), &[130], Inputs::Outliers));
    cases
}

fn biased() -> Vec<Router> {
    let rules = [noaux_tc(), noaux_tc_unnormalised(), noaux_tc_one_group(), groups_of_one()[0]];
    let mut cases = over(&rules, &[1, 17], Inputs::NegativeBias);
    cases.extend(over(&rules, &[1, 17], Inputs::LargeBias));
    cases
}

fn ties() -> Vec<Router> {
    let mut cases = over(&rules(), &[1, 17], Inputs::Ties);
    cases.extend(over(&rules(), &[3], Inputs::Equal));
    cases
}

operations! {
    experts_and_weights: distinct(),
    bias_selects_and_does_not_weigh: biased(),
}

#[test]
fn ties_go_to_the_lowest_index_on_cpu() {
    hold(&ties(), "cpu");
}

#[test]
fn ties_go_to_the_lowest_index_on_wgpu() {
    hold(&ties(), "wgpu");
}

/// Two groups of which one is kept, worked out by hand from V3 eq. 13–16. Taking a rejected score
/// for 0 instead would choose expert 4.
#[test]
fn an_expert_of_a_rejected_group_is_not_chosen() {
    let logits = [2.0, 0.5, -0.5, -1.0, 1.0, 0.0, -0.2, 0.3];
    let bias = [0.1, 0.0, -0.9, -0.9, -0.3, 0.0, 0.0, -0.1];
    let groups = Groups { count: 2, kept: 1, score: GroupScore::TopTwoSum };
    let spec = RouterSpec { groups: Some(groups), top_k: 3, ..noaux_tc().spec };
    for on in ["cpu", "wgpu"] {
        let device = device(on).unwrap();
        let bias = tensor(&bias, [8], &device);
        let routing = shaders::router::route(tensor(&logits, [1, 8], &device), Some(bias), &spec);
        assert_eq!(ids(routing.experts).unwrap(), [0.0, 1.0, 2.0], "{on}");
        let weights = floats(routing.weights).unwrap();
        for (found, expected) in weights.into_iter().zip([1.170_776, 0.827_388, 0.501_836]) {
            // Six decimals are given.
            assert!((found - expected).abs() < 1e-6_f32, "{on}: {found} is not {expected}");
        }
    }
}
