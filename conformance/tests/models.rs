//! What no case of the suite can be: texts, captures beyond a span of the cache, random weights; and
//! that the suite itself is green where it should be.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::fs;

use burn::tensor::FloatDType;
use burn_models::cache::Cache;
use burn_models::config::ModelConfig;
use burn_models::feed_forward::FeedForward;
use burn_models::load::{Fp8Weights, LoadOptions, Source, load};
use cachalot::commands::model_args::{Dtype, ModelArgs};
use cachalot::engine::{Engine, EngineSpec, Generator, SamplingParams, Stepping, open};
use conformance::environment::Target;
use conformance::exec::{self, Effort, Next, Plan};
use conformance::expectations::Expectations;
use conformance::golden;
use conformance::op::device;
use conformance::records::{Selection, Tier, select};
use conformance::run::Subject;
use shaders::cache::CacheFormat;
use shaders::cache::packed::Packing;

const DRAWS: usize = 10;

fn spec(on: &str, stepping: Stepping) -> EngineSpec {
    let device = device(on).unwrap();
    let Subject { config, model, .. } = Subject::load("deepseek-tiny", &device).unwrap();
    let cache = FloatDType::F32.into();
    EngineSpec { model, config, context: 1200, stepping, cache, device }
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

/// Caches of a format take what its layout says, and the model goes on with them as its goldens do for a
/// while, captured and not.
fn packed_caches(on: &str) {
    let [prompt, ..] = &runs()[..] else { panic!("no runs") };
    for (packing, words) in
        [(Packing::Bf16, 0.5), (Packing::Fp8, 0.32), (Packing::Int8, 0.32), (Packing::Int6, 0.2)]
    {
        let of = |stepping| {
            let cache = CacheFormat::Packed(packing);
            Engine::new(EngineSpec { cache, ..spec(on, stepping) })
        };
        let (mut captured, mut eager) = (of(Stepping::Captured), of(Stepping::Eager));
        let spec = spec(on, Stepping::Eager);
        let layers = spec.config.num_hidden_layers + spec.config.num_nextn_predict_layers;
        let row = |format| Cache::row_bytes(format, &spec.config.attention);
        let format = CacheFormat::Packed(packing);
        assert_eq!(captured.cache_bytes(), layers * spec.context * row(format), "{packing:?}");
        assert!((row(format) as f64) < words * row(FloatDType::F32.into()) as f64 + 1.0);
        let (ids, sampling) = prompt;
        let expected = draw(&mut eager, ids, sampling);
        assert_eq!(draw(&mut captured, ids, sampling), expected, "{packing:?}");
    }
}

#[test]
fn packed_caches_on_the_cpu() {
    packed_caches("cpu");
}

#[cfg(feature = "wgpu")]
#[test]
fn packed_caches_on_an_adapter() {
    packed_caches("wgpu:cpu");
}

#[test]
fn a_capture_that_is_refused_changes_nothing() {
    let (prompt, sampling) = runs().remove(1);
    let expected = draw(&mut engine("cpu", Stepping::Eager), &prompt, &sampling);
    assert_eq!(draw(&mut engine("cpu", Stepping::Captured), &prompt, &sampling), expected);
}

/// Where the thoughts end and the answer begins.
const END_OF_THOUGHT: &str = "</think>";

/// Longer than any golden reply to an arithmetic question.
const TOKENS_MAX: usize = 64;

fn answer(text: &str) -> &str {
    let end = "<｜end▁of▁sentence｜>";
    text.split(END_OF_THOUGHT).nth(1).unwrap_or_default().split(end).next().unwrap_or_default()
}

fn answers_the_arithmetic_goldens(device: &str, dtype: Dtype) {
    let path = golden::directory("deepseek-tiny").join("goldens.json");
    let facts: serde_json::Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let arguments = ModelArgs { device: Some(device.to_owned()), dtype, ..ModelArgs::default() };
    let mut opened = open(&arguments).unwrap();
    let prompts = golden::read("deepseek-tiny").unwrap();
    let mut asked = 0;
    for (fact, prompt) in facts.as_array().unwrap().iter().zip(prompts) {
        if fact["chat"] != true {
            continue;
        }
        asked += 1;
        opened.generator.truncate(0);
        opened.generator.restart(&SamplingParams::default());
        opened.generator.prefill(&prompt.input_ids).unwrap();
        let mut ids = Vec::new();
        while ids.len() < TOKENS_MAX && ids.last() != Some(&1) {
            ids.push(opened.generator.sample().unwrap());
        }
        let text = opened.assets.tokenizer().unwrap().decode(&ids);
        let expected = answer(fact["greedy_text"].as_str().unwrap());
        assert!(!expected.is_empty(), "the golden for {} has an answer", fact["text"]);
        assert_eq!(answer(&text), expected, "{} on {device}: {text}", fact["text"]);
    }
    assert_eq!(asked, 3, "arithmetic goldens");
}

#[test]
fn on_the_cpu() {
    answers_the_arithmetic_goldens("cpu", Dtype::Auto);
}

#[test]
fn on_an_adapter() {
    answers_the_arithmetic_goldens("wgpu", Dtype::Auto);
}

#[test]
fn kept_in_block_fp8_on_the_cpu() {
    answers_the_arithmetic_goldens("cpu", Dtype::Fp8);
}

#[test]
fn kept_in_block_fp8_on_an_adapter() {
    answers_the_arithmetic_goldens("wgpu", Dtype::Fp8);
}

/// Made on the device, of the papers' deviation.
#[test]
fn random_block_fp8() {
    let config = ModelConfig::from_file(golden::directory("v3-fp8").join("config.json")).unwrap();
    for on in ["cpu", "wgpu"] {
        let options = LoadOptions {
            device: device(on).unwrap(),
            weights: FloatDType::F32,
            fp8: Fp8Weights::Kept,
            context: 256,
            max_tensor_bytes: 128 << 20,
        };
        let model = load(&config, Source::Random, &options, &mut |_| ()).unwrap();
        let FeedForward::Moe(moe) = &model.layers.last().unwrap().mlp else {
            panic!("a dense layer")
        };
        let shaders::Weight::Fp8(weight) = moe.experts[0].up_proj.val() else { panic!("widened") };
        let values: Vec<f32> = weight.widened().try_into_data().unwrap().iter::<f32>().collect();
        let squares: f64 = values.iter().map(|&value| f64::from(value).powi(2)).sum();
        let deviation = (squares / values.len() as f64).sqrt();
        assert!((deviation / 0.006 - 1.0).abs() < 0.05, "{deviation} on {on}");
    }
}

/// `quick` runs from `.ci/run`; this much is in everybody's suite.
fn smoke(on: &str) {
    let target = Target::open(on).unwrap();
    let cases = select(&Selection { queries: Vec::new(), tier: Tier::Smoke, fuzz: None });
    let known = Expectations::load(&[], &target.environment).unwrap();
    let plan = Plan { cases: &cases, target: &target, effort: Effort::Sampled };
    let (mut red, mut run) = (Vec::new(), 0);
    exec::run(&plan, &mut |mut case| {
        run += 1;
        if let Some(entry) = known.of(&case.name.parse().unwrap()) {
            entry.judge(&mut case);
        }
        if case.status.is_red() {
            red.push(format!("{}: {:?}", case.name, case.comparison.failure));
        }
        Next::Go
    });
    assert_eq!(run, cases.len());
    assert!(red.is_empty(), "{}", red.join("\n"));
}

#[test]
fn the_smoke_tier_is_green_on_the_cpu() {
    smoke("cpu");
}

#[test]
fn the_smoke_tier_is_green_on_an_adapter() {
    smoke("wgpu");
}
