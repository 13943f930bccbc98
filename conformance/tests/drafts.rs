//! Decoding with drafts of the MTP layer gives the tokens of decoding without, and accepts the drafts that
//! the goldens say.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use burn::tensor::{Device, FloatDType};
use burn_models::attention::MlaForm;
use cachalot::commands::model_args::{Dtype, ModelArgs};
use cachalot::engine::{
    DraftCounts, Engine, EngineSpec, Generator, SamplingParams, Speculative, Stepping, describe,
};
use conformance::golden::{self, GoldenPrompt};
use conformance::op::device;
use conformance::run::Subject;

const CONTEXT: usize = 250;

fn goldens() -> Vec<GoldenPrompt> {
    golden::read("deepseek-tiny").unwrap()
}

fn accepted_in_the_goldens() -> Vec<usize> {
    let path = golden::directory("deepseek-tiny").join("goldens.json");
    let facts: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let counts = facts.as_array().unwrap().iter().map(|fact| fact["mtp_accepted"].as_u64());
    counts.map(|count| count.unwrap() as usize).collect()
}

fn spec(on: &Device, stepping: Stepping) -> EngineSpec {
    let Subject { config, model, .. } = Subject::load("deepseek-tiny", on).unwrap();
    let cache = FloatDType::F32.into();
    EngineSpec { model, config, context: CONTEXT, stepping, cache, device: on.clone() }
}

fn best(row: &[f32]) -> u32 {
    let best = row.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).unwrap();
    best.0 as u32
}

/// For each greedy token behind the first, whether the layer would have drafted it from the tokens
/// before.
fn drafted(subject: &Subject, prompt: &GoldenPrompt) -> Vec<bool> {
    let GoldenPrompt { input_ids, greedy_ids, .. } = prompt;
    let ids: Vec<u32> = input_ids.iter().chain(greedy_ids).copied().collect();
    let logits = subject.mtp_logits(&ids, MlaForm::Absorbed).unwrap();
    let rows = logits.chunks_exact(subject.config.vocab_size).skip(input_ids.len() - 1);
    rows.zip(&greedy_ids[1..]).map(|(row, &id)| best(row) == id).collect()
}

#[test]
fn as_many_drafts_are_accepted_as_the_goldens_say() {
    for on in ["cpu", "wgpu"] {
        let subject = Subject::load("deepseek-tiny", &device(on).unwrap()).unwrap();
        for (prompt, expected) in goldens().iter().zip(accepted_in_the_goldens()) {
            let accepted = drafted(&subject, prompt).iter().filter(|&&drafted| drafted).count();
            assert_eq!(accepted, expected, "on {on}");
        }
    }
}

/// The counts of rounds of one draft, where `drafted` says which would be accepted.
fn rounds(drafted: &[bool]) -> DraftCounts {
    let (mut counts, mut at) = (DraftCounts::new(1), 0);
    while at < drafted.len() {
        counts.note(usize::from(drafted[at]));
        at += 1 + usize::from(drafted[at]);
    }
    counts
}

/// Greedy ids of every `nth` golden prompt with each number of `drafts`; with one draft, the counts are
/// those that the goldens give.
fn greedy_with_drafts<const N: usize>(
    (on, stepping): (&str, Stepping),
    drafts: [usize; N],
    nth: usize,
) {
    let on = device(on).unwrap();
    let subject = Subject::load("deepseek-tiny", &on).unwrap();
    let spec = spec(&on, stepping);
    let mut engines: Vec<_> =
        drafts.map(|drafts| (drafts, Speculative::new(spec.clone(), drafts).unwrap())).into();
    for prompt in goldens().into_iter().step_by(nth) {
        for (drafts, engine) in &mut engines {
            engine.truncate(0);
            engine.restart(&SamplingParams::default());
            engine.prefill(&prompt.input_ids).unwrap();
            let ids = prompt.greedy_ids.iter().map(|_| engine.sample().unwrap());
            assert_eq!(ids.collect::<Vec<_>>(), prompt.greedy_ids, "{drafts} drafts");
            if *drafts == 1 {
                let expected = rounds(&drafted(&subject, &prompt));
                // The last round may have drawn a token that nobody asked for.
                let found = engine.drafts().unwrap();
                assert_eq!(found.rounds, expected.rounds);
                assert!(found.accepted[0].abs_diff(expected.accepted[0]) <= 1, "{found:?}");
            }
            assert_eq!(engine.replays(), stepping == Stepping::Captured);
        }
    }
}

#[test]
fn greedy_ids_are_the_goldens_on_the_cpu() {
    greedy_with_drafts(("cpu", Stepping::Eager), [1, 2, 5], 1);
}

#[cfg(feature = "wgpu")]
#[test]
fn greedy_ids_are_the_goldens_on_an_adapter() {
    greedy_with_drafts(("wgpu:cpu", Stepping::Captured), [1, 3], 3);
}

/// What `generator` draws after `prompt`, with another prompt in between, and a beginning anew.
fn draw(generator: &mut dyn Generator, prompt: &[u32], sampling: &SamplingParams) -> Vec<u32> {
    generator.truncate(0);
    generator.restart(sampling);
    generator.prefill(prompt).unwrap();
    let mut ids: Vec<u32> = (0..8).map(|_| generator.sample().unwrap()).collect();
    // Takes up the token that was drawn last, and drops those that wait behind it.
    generator.prefill(&prompt[..2]).unwrap();
    ids.extend((0..5).map(|_| generator.sample().unwrap()));
    generator.truncate(prompt.len() + 4);
    generator.prefill(&prompt[1..2]).unwrap();
    ids.extend((0..6).map(|_| generator.sample().unwrap()));
    assert_eq!(generator.position(), prompt.len() + 4 + 1 + 6);
    ids
}

fn any_run(on: &str, stepping: Stepping) {
    let spec = spec(&device(on).unwrap(), stepping);
    let mut plain = Engine::new(spec.clone());
    let sampled = SamplingParams {
        temperature: 0.9,
        top_k: 50,
        top_p: 0.95,
        seed: 7,
        ..SamplingParams::default()
    };
    let penalised = SamplingParams { repetition_penalty: 1.3, seed: 8, ..sampled.clone() };
    let prompt = &goldens()[0].input_ids;
    for drafts in [1, 3] {
        let mut drafting = Speculative::new(spec.clone(), drafts).unwrap();
        for sampling in [&SamplingParams::default(), &sampled, &penalised] {
            let expected = draw(&mut plain, prompt, sampling);
            let found = draw(&mut drafting, prompt, sampling);
            assert_eq!(found, expected, "{drafts} drafts on {on}, {sampling:?}");
        }
    }
}

#[test]
fn drafts_change_no_draw_on_the_cpu() {
    any_run("cpu", Stepping::Eager);
}

#[cfg(feature = "wgpu")]
#[test]
fn drafts_change_no_draw_on_an_adapter() {
    any_run("wgpu:cpu", Stepping::Captured);
}

/// The counts that chained drafts should have: every round computed from nothing.
fn chained(subject: &Subject, prompt: &GoldenPrompt, drafts: usize) -> DraftCounts {
    let greedy = &prompt.greedy_ids;
    let mut counts = DraftCounts::new(drafts);
    let mut at = 0;
    while at + 1 < greedy.len() {
        let ids: Vec<u32> = prompt.input_ids.iter().chain(&greedy[..=at]).copied().collect();
        let guesses = subject.chained_drafts(&ids, drafts).unwrap();
        let right = guesses.iter().zip(&greedy[at + 1..]).take_while(|(a, b)| a == b).count();
        counts.note(right);
        at += right + 1;
    }
    counts
}

#[test]
fn chained_drafts_are_those_of_the_layer_computed_from_nothing() {
    let on = device("cpu").unwrap();
    let subject = Subject::load("deepseek-tiny", &on).unwrap();
    let prompt = &goldens()[1];
    let mut engine = Speculative::new(spec(&on, Stepping::Eager), 3).unwrap();
    engine.prefill(&prompt.input_ids).unwrap();
    prompt.greedy_ids.iter().for_each(|_| assert!(engine.sample().is_ok()));
    let (found, expected) = (engine.drafts().unwrap(), chained(&subject, prompt, 3));
    assert_eq!(found.rounds, expected.rounds);
    // What the last round accepted beyond the golden is not known to it.
    for (found, expected) in found.accepted.iter().zip(&expected.accepted) {
        assert!(found.abs_diff(*expected) <= 1, "{found} and {expected}");
    }
    assert!(expected.accepted[2] > 0, "chains of three are accepted: {expected:?}");
}

#[test]
fn a_context_is_filled_to_its_last_token() {
    let EngineSpec { model, config, stepping, cache, device, .. } =
        spec(&device("cpu").unwrap(), Stepping::Eager);
    let prompt = &goldens()[3];
    let context = prompt.input_ids.len() + 21;
    let spec = EngineSpec { model, config, context, stepping, cache, device };
    for drafts in [1, 2, 7] {
        let mut engine = Speculative::new(spec.clone(), drafts).unwrap();
        engine.prefill(&prompt.input_ids).unwrap();
        let ids: Vec<u32> = (0..21).map(|_| engine.sample().unwrap()).collect();
        assert_eq!(ids, prompt.greedy_ids[..21], "{drafts} drafts");
        let full = engine.sample().unwrap_err().to_string();
        assert_eq!(full, format!("the context of {context} tokens is full"));
    }
}

/// The model that comes with the program, in block FP8.
#[test]
fn the_embedded_model_drafts() {
    for (on, dtype) in [("cpu", Dtype::Auto), ("wgpu", Dtype::Auto), ("wgpu", Dtype::Fp8)] {
        let arguments = ModelArgs { device: Some(on.to_owned()), dtype, ..ModelArgs::default() };
        let mut ids = [None, Some(2)].map(|drafts| {
            let described = describe(&arguments).unwrap().drafting(drafts).unwrap();
            let assets = described.text().unwrap();
            let mut generator = described.open(assets).unwrap().generator;
            let prompt = &goldens()[3].input_ids;
            generator.prefill(prompt).unwrap();
            let ids: Vec<u32> = (0..40).map(|_| generator.sample().unwrap()).collect();
            if drafts.is_some() {
                let counts = generator.drafts().unwrap();
                assert!(counts.tokens_per_round().unwrap() > 1.5, "on {on}: {counts:?}");
            }
            ids
        });
        let [plain, drafted] = &mut ids;
        assert_eq!(plain, drafted, "on {on}, {dtype:?}");
    }
}
