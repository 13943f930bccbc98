//! A captured decode step draws what a step run anew draws.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use cachalot::engine::{Batch, Engine, EngineSpec, Generator, SamplingParams, Stepping};
use conformance::golden;
use conformance::op::device;
use conformance::run::Subject;

const DRAWS: usize = 10;

fn spec(on: &str, stepping: Stepping) -> EngineSpec {
    let device = device(on).unwrap();
    let Subject { config, model, .. } = Subject::load("deepseek-tiny", &device).unwrap();
    EngineSpec { model, config, context: 1200, stepping, device }
}

fn engine(on: &str, stepping: Stepping) -> Engine {
    Engine::new(spec(on, stepping))
}

/// Runs that reuse, replace and outgrow what was captured: `(prompt, sampling)`.
fn runs() -> Vec<(Vec<u32>, SamplingParams)> {
    let prompt = golden::read("deepseek-tiny").unwrap().remove(0).input_ids;
    let long: Vec<u32> = prompt.iter().copied().cycle().take(507).collect();
    let sampled = SamplingParams {
        temperature: 0.9,
        top_k: 50,
        top_p: 0.95,
        repetition_penalty: 1.3,
        seed: 7,
        ..SamplingParams::default()
    };
    let again = SamplingParams { seed: 8, ..sampled.clone() };
    vec![
        (prompt.clone(), SamplingParams::default()),
        (prompt.clone(), sampled.clone()),
        (prompt.clone(), again),
        (prompt, sampled.clone()),
        // Crosses from one span to the next.
        (long, sampled),
    ]
}

fn draw(engine: &mut Engine, prompt: &[u32], sampling: &SamplingParams) -> Vec<u32> {
    engine.truncate(0);
    engine.restart(sampling);
    engine.prefill(prompt).unwrap();
    let mut ids: Vec<u32> = (0..DRAWS / 2).map(|_| engine.sample().unwrap()).collect();
    // A prompt in the middle takes up the token that was drawn last.
    engine.prefill(&prompt[..2]).unwrap();
    ids.extend((0..DRAWS / 2).map(|_| engine.sample().unwrap()));
    ids
}

#[cfg(feature = "wgpu")]
#[test]
fn a_captured_step_draws_what_an_eager_one_draws() {
    let mut captured = engine("wgpu:cpu", Stepping::Captured);
    let mut eager = engine("wgpu:cpu", Stepping::Eager);
    let mut seen = Vec::new();
    for (prompt, sampling) in runs() {
        let expected = draw(&mut eager, &prompt, &sampling);
        assert_eq!(draw(&mut captured, &prompt, &sampling), expected, "{sampling:?}");
        seen.push(expected);
    }
    assert_eq!(seen[1], seen[3], "the same seed draws the same");
    assert_ne!(seen[1], seen[2], "another seed draws otherwise");
}

#[test]
fn a_capture_that_is_refused_changes_nothing() {
    let (prompt, sampling) = runs().remove(1);
    let expected = draw(&mut engine("cpu", Stepping::Eager), &prompt, &sampling);
    assert_eq!(draw(&mut engine("cpu", Stepping::Captured), &prompt, &sampling), expected);
}

/// Greedy ids of prompts of different lengths, stepped together a token at a time.
fn together(on: &str, stepping: Stepping) {
    let spec = spec(on, stepping);
    let prompts: Vec<Vec<u32>> = golden::read("deepseek-tiny")
        .unwrap()
        .into_iter()
        .take(3)
        .map(|prompt| prompt.input_ids)
        .collect();
    let mut one = Engine::new(spec.clone());
    let expected = prompts.iter().map(|prompt| {
        one.truncate(0);
        one.prefill(prompt).unwrap();
        (0..DRAWS).map(|_| one.sample().unwrap()).collect::<Vec<_>>()
    });
    let expected: Vec<_> = expected.collect();

    let mut batch = Batch::new(spec, prompts.len());
    let longest = prompts.iter().map(Vec::len).max().unwrap();
    let mut drawn = Vec::new();
    for step in 0..longest {
        // A sequence that is through its prompt computes the last token of it again.
        let positions: Vec<usize> = prompts.iter().map(|p| step.min(p.len() - 1)).collect();
        let ids: Vec<u32> = prompts.iter().zip(&positions).map(|(p, &at)| p[at]).collect();
        batch.place(&ids, &positions).unwrap();
        drawn = batch.step().unwrap();
    }
    let mut found: Vec<Vec<u32>> = drawn.into_iter().map(|id| vec![id]).collect();
    while found[0].len() < DRAWS {
        for (ids, id) in found.iter_mut().zip(batch.step().unwrap()) {
            ids.push(id);
        }
    }
    assert_eq!(found, expected);
    assert_eq!(batch.replays(), stepping == Stepping::Captured);
}

#[cfg(feature = "wgpu")]
#[test]
fn sequences_of_different_lengths_step_together_on_wgpu() {
    together("wgpu:cpu", Stepping::Captured);
}

#[test]
fn sequences_of_different_lengths_step_together_on_flex() {
    together("cpu", Stepping::Eager);
}
