//! Which drafts are accepted, and that it leaves the distribution of the tokens alone.

use burn::tensor::{Device, Int, Tensor, TensorData};

use super::accepted;
use crate::engine::SamplingParams;
use crate::engine::draws::{DrawSizes, Draws};
use crate::engine::model::upload;

fn host(tensor: Tensor<2, Int>) -> Vec<u32> {
    tensor.into_data().iter::<i64>().map(|value| value as u32).collect()
}

#[test]
fn drafts_are_accepted_up_to_the_first_that_was_not_drawn() {
    let device = Device::flex();
    for (ids, drawn, expected) in [
        ([9, 1, 2, 3], [1, 2, 3, 4], [1, 1, 1]),
        ([9, 1, 2, 3], [1, 2, 5, 3], [1, 1, 0]),
        ([9, 1, 2, 3], [1, 5, 3, 4], [1, 0, 0]),
        ([9, 1, 2, 3], [9, 2, 3, 4], [0, 0, 0]),
    ] {
        let found = accepted(upload(&ids, &device), upload(&drawn, &device));
        assert_eq!(host(found), expected, "{ids:?} against {drawn:?}");
    }
}

const VOCAB: usize = 4;
const DRAFTS: usize = 2;
const TOKENS: usize = 6000;

/// A model with no memory but the last token: `MODEL[a][b]` is the probability of `b` after `a`.
const MODEL: [[f32; VOCAB]; VOCAB] =
    [[0.1, 0.6, 0.2, 0.1], [0.25, 0.25, 0.25, 0.25], [0.05, 0.05, 0.1, 0.8], [0.4, 0.1, 0.4, 0.1]];

/// What a drafter, which is often wrong, takes to follow each token.
const DRAFTER: [u32; VOCAB] = [1, 2, 3, 1];

fn draws(sampling: &SamplingParams) -> Draws {
    let sizes = DrawSizes { batch: 1, vocab: VOCAB, context: TOKENS + DRAFTS };
    Draws::new(sampling, sizes, &Device::flex())
}

/// The tokens after token 0, a round at a time, and the number of rounds.
fn in_rounds(sampling: &SamplingParams) -> (Vec<u32>, usize) {
    let device = Device::flex();
    let mut draws = draws(sampling);
    let (mut all, mut rounds) = (vec![0], 0);
    while all.len() < TOKENS {
        let mut ids = vec![all[all.len() - 1]];
        for draft in 0..DRAFTS {
            ids.push(DRAFTER[ids[draft] as usize]);
        }
        let rows: Vec<f32> = ids.iter().flat_map(|&id| MODEL[id as usize].map(f32::ln)).collect();
        let rows = Tensor::from_data(TensorData::new(rows, [1 + DRAFTS, VOCAB]), &device);
        let first = (all.len() - 1) as u32;
        let positions: Vec<u32> = (first..=first + DRAFTS as u32).collect();
        let ids = upload(&ids, &device);
        let drawn = draws.draw_each(rows, ids.clone(), upload(&positions, &device));
        let which = accepted(ids, drawn.clone());
        let count = host(which.clone()).iter().sum::<u32>() as usize;
        let one = Tensor::ones([1, 1], &device);
        draws.note_some(drawn.clone(), Tensor::cat(vec![one, which.float()], 1));
        all.extend(&host(drawn)[..=count]);
        rounds += 1;
    }
    all.truncate(TOKENS);
    (all, rounds)
}

/// The same, a token at a time.
fn one_by_one(sampling: &SamplingParams) -> Vec<u32> {
    let device = Device::flex();
    let mut draws = draws(sampling);
    let mut all = vec![0];
    while all.len() < TOKENS {
        let last = all[all.len() - 1];
        let row = TensorData::new(MODEL[last as usize].map(f32::ln).to_vec(), [1, VOCAB]);
        let position = upload(&[(all.len() - 1) as u32], &device);
        all.extend(host(draws.draw(Tensor::from_data(row, &device), position)));
    }
    all
}

#[test]
fn tokens_drawn_in_rounds_follow_the_model() {
    let sampling = SamplingParams { temperature: 1.0, seed: 3, ..SamplingParams::default() };
    let (ids, rounds) = in_rounds(&sampling);
    assert!(rounds < TOKENS * 3 / 4, "drafts are accepted: {rounds} rounds");
    let mut found = [[0.0_f64; VOCAB]; VOCAB];
    ids.windows(2).for_each(|pair| found[pair[0] as usize][pair[1] as usize] += 1.0);
    let mut distance = 0.0;
    for (found, model) in found.iter().zip(MODEL) {
        let total: f64 = found.iter().sum();
        for (found, part) in found.iter().zip(model) {
            let expected = total * f64::from(part);
            distance += (found - expected).powi(2) / expected;
        }
    }
    // Pearson's χ² of four rows of four has 12 degrees of freedom: beyond 50.8 once in a million.
    assert!(distance < 50.8, "χ² is {distance}");
}

#[test]
fn tokens_drawn_in_rounds_are_those_drawn_one_by_one() {
    let plain = SamplingParams { temperature: 0.8, top_p: 0.9, seed: 5, ..Default::default() };
    let penalised = SamplingParams { repetition_penalty: 1.5, ..plain.clone() };
    let [plain, penalised] = [plain, penalised].map(|sampling| {
        let (ids, _) = in_rounds(&sampling);
        assert_eq!(ids, one_by_one(&sampling), "{sampling:?}");
        ids
    });
    assert_ne!(plain, penalised, "the penalty counts");
}
