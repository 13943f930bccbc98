//! The three routing rules: greedy softmax (DeepSeekMoE, eq. 9–11), group-limited (DeepSeek-V2,
//! §2.2.2) and sigmoid with a correction bias (DeepSeek-V3, §2.1.2, eq. 13–16).
//!
//! Exact ties go to the lowest index, of experts and of groups. The papers do not say; this is the
//! rule that makes a result independent of the device.

use shaders::router::{GroupScore, RouterSpec, Scoring};

use super::approx::{Approx, given, softmax, sum};

/// The experts of one token by descending choice score, and the weight of each.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// Experts.
    pub experts: Vec<Approx>,
    /// Weights.
    pub weights: Vec<Approx>,
}

/// Routes one token; `bias` is empty where the rule has none.
#[must_use]
pub fn route(logits: &[f32], bias: &[f32], spec: &RouterSpec) -> Chosen {
    let affinity = match spec.scoring {
        Scoring::Softmax => softmax(&given(logits)),
        Scoring::Sigmoid => logits.iter().map(|&z| Approx::exact(z).sigmoid()).collect(),
    };
    let choice: Vec<Approx> = match bias {
        [] => affinity.clone(),
        bias => affinity.iter().zip(bias).map(|(s, &b)| s.plus(Approx::exact(b))).collect(),
    };
    let (candidates, groups_decided) = candidates(&choice, spec);
    let scores: Vec<Approx> = candidates.iter().map(|&expert| choice[expert]).collect();
    let (order, experts_decided) = best(&scores, spec.top_k, Pick::Ordered);
    let experts: Vec<usize> = order.into_iter().map(|at| candidates[at]).collect();
    let mut weights = weights(&experts.iter().map(|&e| affinity[e]).collect::<Vec<_>>(), spec);
    weights.extend(vec![Approx::exact(1.0); spec.shared]);
    let shared = (logits.len()..).take(spec.shared).map(|expert| Approx::exact(expert as f64));
    if groups_decided && experts_decided {
        let routed = experts.iter().map(|&e| Approx::exact(e as f64));
        Chosen { experts: routed.chain(shared).collect(), weights }
    } else {
        let undecided = |value| Approx::undecided(value);
        Chosen {
            experts: experts.iter().map(|&e| undecided(e as f64)).chain(shared).collect(),
            weights: weights.iter().map(|weight| undecided(weight.value)).collect(),
        }
    }
}

/// The affinities of the chosen, over their sum where the rule says so, times the scale.
fn weights(chosen: &[Approx], spec: &RouterSpec) -> Vec<Approx> {
    let scale = Approx::rounded(spec.scale);
    let total = sum(chosen.iter().copied()).plus(Approx::exact(1e-20));
    let share = |s: Approx| if spec.normalise { s.over(total) } else { s };
    chosen.iter().map(|&s| share(s).times(scale)).collect()
}

/// The experts of the groups that are kept, in order, and whether the inputs decide which.
fn candidates(choice: &[Approx], spec: &RouterSpec) -> (Vec<usize>, bool) {
    let Some(groups) = spec.groups else { return ((0..choice.len()).collect(), true) };
    let size = choice.len() / groups.count;
    let score = |group: &[Approx]| {
        let mut group = group.to_vec();
        group.sort_by(|a, b| b.value.total_cmp(&a.value));
        match groups.score {
            GroupScore::Max => group[0],
            // A group of one expert has no second best.
            GroupScore::TopTwoSum => group.iter().skip(1).take(1).fold(group[0], |a, &b| a.plus(b)),
        }
    };
    let scores: Vec<Approx> = choice.chunks(size).map(score).collect();
    let (kept, decided) = best(&scores, groups.kept, Pick::Set);
    let of_kept = |expert: &usize| kept.contains(&(expert / size));
    ((0..choice.len()).filter(of_kept).collect(), decided)
}

/// What of a choice has to be decided.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pick {
    Set,
    Ordered,
}

/// The indices of the `count` largest scores, largest first, the lowest index first of equal ones.
///
/// Also whether every difference that this hangs on exceeds the errors of both sides. Scores that
/// are equal in f64 come from equal inputs, and are equal in any arithmetic.
fn best(scores: &[Approx], count: usize, pick: Pick) -> (Vec<usize>, bool) {
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by(|&a, &b| scores[b].value.total_cmp(&scores[a].value).then(a.cmp(&b)));
    let decided = (0..count).all(|high| {
        let rest = if pick == Pick::Set { count } else { high + 1 };
        order[rest..].iter().all(|&low| {
            let (high, low) = (scores[order[high]], scores[low]);
            high.value == low.value || high.value - low.value > high.error() + low.error()
        })
    });
    order.truncate(count);
    (order, decided)
}
