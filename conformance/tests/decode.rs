//! A captured decode step draws what a step run anew draws.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use cachalot::engine::{Engine, EngineSpec, Generator, SamplingParams, Stepping};
use conformance::golden;
use conformance::op::device;
use conformance::run::Subject;

const DRAWS: usize = 10;

fn engine(on: &str, stepping: Stepping) -> Engine {
    let device = device(on).unwrap();
    let Subject { config, model, .. } = Subject::load("deepseek-tiny", &device).unwrap();
    Engine::new(EngineSpec { model, config, context: 1200, stepping, device })
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
