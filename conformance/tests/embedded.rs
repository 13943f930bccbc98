//! The model that comes with the program, in block FP8, answers as the bf16 goldens do.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::fs;

use cachalot::commands::model_args::{Dtype, ModelArgs};
use cachalot::engine::{SamplingParams, open};
use conformance::golden;

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
