//! Every family against its goldens, on the CPU backend and on an adapter through wgpu.
//!
//! The bound is derived in `conformance::bound`.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
#![allow(clippy::print_stdout, reason = "shown on request: how near each bound is")]

use burn::tensor::{Device, FloatDType};
use burn_models::attention::MlaForm;
use burn_models::config::ModelConfig;
use burn_models::feed_forward::FeedForward;
use burn_models::load::{Fp8Weights, LoadOptions, Source, load};
use burn_models::tap::Taps;
use cachalot::device::{DeviceChoice, open};
use cachalot::engine::{Engine, EngineSpec, Generator, Stepping};
use conformance::bound::{ABSOLUTE, RELATIVE, worst};
use conformance::golden::{self, GoldenPrompt};
use conformance::run::{Feed, Subject};

/// The backends of a default build: the CPU, and the best adapter (llvmpipe where there is no GPU).
fn device(name: &str) -> Device {
    open(&name.parse::<DeviceChoice>().unwrap()).unwrap().device
}

fn assert_close(what: &str, found: &[f32], expected: &[f32]) {
    assert_eq!(found.len(), expected.len(), "{what}: number of values");
    let worst = worst(found, expected).expect("there is something to compare");
    println!("{what}: error over bound {:.3}", worst.ratio);
    assert!(worst.ratio <= 1.0, "{what}: beyond the bound at {worst:?}");
}

fn last_rows<'a>(logits: &'a [f32], golden: &GoldenPrompt, vocab: usize) -> &'a [f32] {
    &logits[logits.len() - golden.logit_rows * vocab..]
}

/// The last rows of every prompt's logits.
fn check_logits(name: &str, on: &str, feed: Feed) {
    check_logits_of(&Subject::load(name, &device(on)).unwrap(), (name, on), feed);
}

fn check_logits_of(subject: &Subject, (name, on): (&str, &str), feed: Feed) {
    for (index, prompt) in golden::read(name).unwrap().iter().enumerate() {
        let logits = subject.logits(&prompt.input_ids, feed).unwrap();
        let found = last_rows(&logits, prompt, subject.config.vocab_size);
        assert_close(&format!("{name} on {on}, {feed:?}, prompt {index}"), found, &prompt.logits);
    }
}

/// The states after the embedding, each block and the final norm.
fn check_hidden_states(name: &str, on: &str) {
    let subject = Subject::load(name, &device(on)).unwrap();
    let prompt = &golden::read(name).unwrap()[0];
    let mut taps = Taps::on();
    subject.hidden(&prompt.input_ids, Feed::whole(MlaForm::Naive), &mut taps).unwrap();
    let values = taps.into_values().unwrap();
    let layers = subject.config.num_hidden_layers;
    let mut names = vec!["model.embed_tokens".to_owned()];
    names.extend((0..layers - 1).map(|layer| format!("model.layers.{layer}.output")));
    names.push("model.norm".to_owned());
    let expected = prompt.hidden_states.as_ref().unwrap();
    let size = prompt.input_ids.len() * subject.config.hidden_size;
    assert_eq!(expected.len(), names.len() * size, "states in the golden");
    for (tap, expected) in names.iter().zip(expected.chunks(size)) {
        let found: Vec<f32> = values[tap].iter::<f32>().collect();
        assert_close(&format!("{name} on {on}, {tap}"), &found, expected);
    }
}

/// Greedy ids of every prompt, up to the first step whose golden margin is within twice the bound:
/// both of the two best logits may be off by it.
fn check_greedy(name: &str, on: &str, most: usize) {
    check_greedy_of(Subject::load(name, &device(on)).unwrap(), (name, on), most);
}

fn check_greedy_of(subject: Subject, (name, on): (&str, &str), most: usize) {
    let device = device(on);
    let Subject { config, model, .. } = subject;
    let stepping = Stepping::Captured;
    let mut engine = Engine::new(EngineSpec { model, config, context: 256, stepping, device });
    let mut compared = 0;
    for (index, prompt) in golden::read(name).unwrap().iter().enumerate() {
        engine.truncate(0);
        engine.prefill(&prompt.input_ids).unwrap();
        let largest = prompt.logits.iter().fold(0.0_f32, |all, value| all.max(value.abs()));
        let near_tie = 2.0 * (ABSOLUTE + RELATIVE * f64::from(largest));
        let steps = prompt.margins.iter().take_while(|&&margin| margin > near_tie).count();
        let steps = steps.min(most);
        compared += steps;
        for (step, &expected) in prompt.greedy_ids.iter().take(steps).enumerate() {
            let found = engine.sample().unwrap();
            assert_eq!(found, expected, "{name} on {on}, prompt {index}, step {step}");
        }
    }
    assert!(compared > 0, "{name}: every first golden step is a near-tie, nothing was compared");
}

fn all_ways(name: &str, on: &str) {
    check_logits(name, on, Feed::whole(MlaForm::Naive));
    check_logits(name, on, Feed::whole(MlaForm::Absorbed));
    check_logits(name, on, Feed { chunk: 17, form: MlaForm::Absorbed });
    check_hidden_states(name, on);
}

macro_rules! families {
    ($($test:ident: $name:literal,)*) => {
        mod cpu {
            $(#[test] fn $test() {
                super::all_ways($name, "cpu");
                super::check_logits($name, "cpu", super::one_at_a_time());
                super::check_greedy($name, "cpu", 64);
            })*
        }
        mod wgpu {
            $(#[test] fn $test() {
                super::all_ways($name, "wgpu");
                super::check_greedy($name, "wgpu", super::GREEDY_STEPS_ON_WGPU);
            })*
        }
    };
}

/// Greedy steps of each prompt on a software adapter: enough to cross a cache span, few enough
/// that the suite stays short. The CPU backend runs them all.
const GREEDY_STEPS_ON_WGPU: usize = 64;

fn one_at_a_time() -> Feed {
    Feed { chunk: 1, form: MlaForm::Absorbed }
}

families! {
    llm_mha: "llm-mha",
    llm_gqa: "llm-gqa",
    moe_16b: "moe-16b",
    v2_lite: "v2-lite",
    v2: "v2",
    v3_yarn: "v3-yarn",
    v3_fp8: "v3-fp8",
    r1_distill_qwen2: "r1-distill-qwen2",
    r1_distill_llama: "r1-distill-llama",
    deepseek_tiny: "deepseek-tiny",
}

#[test]
fn one_token_at_a_time_equals_the_prompt_at_once_on_wgpu() {
    for name in ["v3-yarn", "llm-gqa"] {
        check_logits(name, "wgpu", one_at_a_time());
    }
}

/// Weights that stay in block FP8 are the same numbers.
#[test]
fn kept_in_block_fp8() {
    for on in ["cpu", "wgpu"] {
        let name = ("v3-fp8", on);
        let subject = Subject::load_with(name.0, &device(on), Fp8Weights::Kept).unwrap();
        for feed in [Feed::whole(MlaForm::Naive), Feed { chunk: 5, form: MlaForm::Absorbed }] {
            check_logits_of(&subject, name, feed);
        }
        check_logits_of(&subject, name, one_at_a_time());
        check_greedy_of(subject, name, GREEDY_STEPS_ON_WGPU);
    }
}

/// Made on the device, of the papers' deviation.
#[test]
fn random_block_fp8() {
    let config = ModelConfig::from_file(golden::directory("v3-fp8").join("config.json")).unwrap();
    for on in ["cpu", "wgpu"] {
        let options = LoadOptions {
            device: device(on),
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

#[test]
fn mtp_logits_of_deepseek_tiny() {
    for on in ["cpu", "wgpu"] {
        let subject = Subject::load("deepseek-tiny", &device(on)).unwrap();
        for (index, prompt) in golden::read("deepseek-tiny").unwrap().iter().enumerate() {
            for form in [MlaForm::Naive, MlaForm::Absorbed] {
                let found = subject.mtp_logits(&prompt.input_ids, form).unwrap();
                let expected = prompt.mtp_logits.as_ref().unwrap();
                assert_close(&format!("MTP on {on}, {form:?}, prompt {index}"), &found, expected);
            }
        }
    }
}
