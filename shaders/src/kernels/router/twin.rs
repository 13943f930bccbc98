//! The kernel's choice in plain Rust: a unit an expert, each of which counts those before it.

use super::Plan;
use crate::MASKED;
use crate::router::{GroupScore, Groups, RouterSpec, Scoring};

/// How many of `values` come before the one at `own`, ties by lowest index.
fn rank(values: &[f32], own: usize) -> usize {
    let before = |&(other, rival): &(usize, &f32)| {
        *rival > values[own] || (*rival == values[own] && other < own)
    };
    values.iter().enumerate().filter(before).count()
}

/// The score of a group: its best, or the sum of its two best.
fn group_score(group: &[f32], top_two: bool) -> f32 {
    let (mut best, mut second) = (group[0], MASKED);
    for &rival in &group[1..] {
        if rival > best {
            (second, best) = (best, rival);
        } else if rival > second {
            second = rival;
        }
    }
    if top_two && group.len() > 1 { best + second } else { best }
}

/// The experts of one token, from its affinities and what they are chosen by.
fn choose(choices: &[f32], plan: Plan) -> Vec<usize> {
    let size = plan.experts / plan.groups;
    let scores: Vec<f32> =
        choices.chunks(size).map(|group| group_score(group, plan.top_two)).collect();
    let masked: Vec<f32> = (0..plan.experts)
        .map(|own| if rank(&scores, own / size) < plan.kept { choices[own] } else { MASKED })
        .collect();
    let mut chosen = vec![usize::MAX; plan.top_k];
    for own in 0..plan.experts {
        if let Some(place) = chosen.get_mut(rank(&masked, own)) {
            assert_eq!(*place, usize::MAX, "two experts have one rank");
            *place = own;
        }
    }
    chosen
}

/// The same by sorting.
fn sorted(choices: &[f32], plan: Plan) -> Vec<usize> {
    let descending = |values: &[f32]| {
        let mut order: Vec<usize> = (0..values.len()).collect();
        order.sort_by(|&a, &b| values[b].total_cmp(&values[a]).then(a.cmp(&b)));
        order
    };
    let size = plan.experts / plan.groups;
    let score = |group: &[f32]| {
        let mut values = group.to_vec();
        values.sort_by(|a, b| b.total_cmp(a));
        values.iter().take(if plan.top_two { 2 } else { 1 }).sum::<f32>()
    };
    let scores: Vec<f32> = choices.chunks(size).map(score).collect();
    let groups = &descending(&scores)[..plan.kept];
    let order = descending(choices).into_iter().filter(|own| groups.contains(&(own / size)));
    order.take(plan.top_k).collect()
}

#[test]
fn ranks_choose_what_a_sort_chooses() {
    for (experts, groups, kept) in [(64, 1, 1), (160, 8, 3), (256, 8, 4), (6, 3, 2), (5, 1, 1)] {
        for score in [GroupScore::Max, GroupScore::TopTwoSum] {
            let spec = RouterSpec {
                scoring: Scoring::Sigmoid,
                groups: (groups > 1).then_some(Groups { count: groups, kept, score }),
                top_k: 4,
                normalise: true,
                scale: 1.0,
                shared: 0,
            };
            let plan = Plan::new(experts, &spec);
            for distinct in [1, 3, 1009] {
                let choices: Vec<f32> =
                    (0..experts).map(|own| (own * 7919 % distinct) as f32 / 8.0 - 1.0).collect();
                let found = choose(&choices, plan);
                assert_eq!(found, sorted(&choices, plan), "{experts} experts, {distinct} values");
            }
        }
    }
}
