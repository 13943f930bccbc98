//! GGUF files: those of the package `gguf` are read to the bit, and every golden checkpoint comes
//! back from a GGUF file as it went in, and answers as its goldens do.
//!
//! `conformance/tools/make_gguf.py` made the files; how is told there.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::fs;
use std::path::{Path, PathBuf};

use burn_models::config::ModelConfig;
use burn_models::gguf::Gguf;
use burn_models::weights::blocks::{BlockType, encode_blocks};
use burn_models::weights::{Checkpoint, MtpTensors, StoredDtype};
use cachalot::commands::convert::{self, ByteSize, ConvertArgs, Target};
use cachalot::commands::model_args::{Dtype, ModelArgs};
use cachalot::engine::{SamplingParams, open};
use conformance::golden;
use serde_json::Value;

/// FNV-1a, 64 bits.
fn fnv(bytes: impl IntoIterator<Item = u8>) -> String {
    let step = |state: u64, byte: u8| (state ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    format!("{:016x}", bytes.into_iter().fold(0xcbf2_9ce4_8422_2325, step))
}

fn hash(values: &[f32]) -> String {
    fnv(values.iter().flat_map(|value| value.to_le_bytes()))
}

fn goldens() -> Value {
    let text = fs::read(golden::directory("gguf").join("goldens.json")).unwrap();
    serde_json::from_slice(&text).unwrap()
}

fn open_gguf(path: &Path) -> (ModelConfig, Checkpoint) {
    let gguf = Gguf::open(path).unwrap();
    let config = gguf.config().unwrap();
    let checkpoint = gguf.into_checkpoint(&config).unwrap();
    (config, checkpoint)
}

/// Configuration, names, shapes and every value of the model in `path` are those of `golden`.
fn holds(path: &Path, golden: &Value) {
    let (config, checkpoint) = open_gguf(path);
    assert_eq!(config, ModelConfig::from_json(&golden["config"].to_string()).unwrap());
    assert_eq!(checkpoint.validate(&config).unwrap(), MtpTensors::Absent);
    let tensors = golden["tensors"].as_object().unwrap();
    assert_eq!(checkpoint.tensors().len(), tensors.len());
    for (name, facts) in tensors {
        let shape: Vec<usize> = serde_json::from_value(facts["shape"].clone()).unwrap();
        let values = checkpoint.read_f32(name, &shape).unwrap();
        assert_eq!(hash(&values), facts["fnv1a"], "{name}");
        let halves = checkpoint.read_f16(name, &shape).unwrap();
        let same = |(half, value): (&half::f16, &f32)| *half == half::f16::from_f32(*value);
        assert!(halves.iter().zip(&values).all(same), "{name} in f16");
    }
}

#[test]
fn files_of_the_package_are_read_to_the_bit() {
    let goldens = goldens();
    let mut kinds = std::collections::BTreeSet::new();
    for (name, golden) in goldens["models"].as_object().unwrap() {
        let path = golden::directory("gguf").join(name);
        holds(&path, golden);
        let gguf = Gguf::open(&path).unwrap();
        kinds.extend(gguf.tensors().map(|tensor| tensor.dtype.name()));
    }
    let all = ["BF16", "F16", "F32", "Q4_0", "Q4_K", "Q5_0", "Q5_K", "Q6_K", "Q8_0"];
    assert!(kinds.iter().eq(all.iter()), "every type that is read occurs: {kinds:?}");
}

#[test]
fn version_2_reads_as_version_3() {
    let golden = &goldens()["models"]["llama.gguf"];
    let mut bytes = fs::read(golden::directory("gguf").join("llama.gguf")).unwrap();
    assert_eq!(bytes[4], 3);
    bytes[4] = 2;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("llama.gguf");
    fs::write(&path, bytes).unwrap();
    holds(&path, golden);
}

/// The quantisers of one scale a block give the package's bytes.
#[test]
fn q4_0_and_q8_0_are_written_to_the_bit() {
    let value = |i: u32| {
        let noise = (i.wrapping_mul(2_654_435_761) >> 8) as f32 / (1 << 23) as f32 - 1.0;
        if (64..96).contains(&i) { 0.0 } else { noise * 0.5_f32.powi((i / 32 % 7) as i32) }
    };
    let values: Vec<f32> = (0..4096).map(value).collect();
    let goldens = goldens();
    for kind in [BlockType::Q4_0, BlockType::Q8_0] {
        let bytes = encode_blocks(kind, &values).unwrap();
        assert_eq!(fnv(bytes), goldens["encoded"][kind.name()], "{kind}");
    }
}

fn convert(source: PathBuf, destination: PathBuf, to: Target) -> String {
    let max_shard_size = ByteSize(5_000_000_000);
    let args = ConvertArgs { source, destination, to, max_shard_size, force: false, mtp: false };
    let mut out = Vec::new();
    convert::run(&args, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// What a model computes by, without how it is stored and what GGUF leaves out.
fn computed(config: &ModelConfig) -> ModelConfig {
    let ids = (None, Vec::new());
    let (bos_token_id, eos_token_ids) = ids;
    let config = config.clone();
    ModelConfig {
        quantization: None,
        num_nextn_predict_layers: 0,
        bos_token_id,
        eos_token_ids,
        ..config
    }
}

#[test]
fn every_family_comes_back_from_f32() {
    for name in golden::NAMES {
        let dir = tempfile::tempdir().unwrap();
        let (file, folder) = (dir.path().join("m.gguf"), dir.path().join("m"));
        convert(golden::directory(name), file.clone(), Target::F32);
        let source = Checkpoint::open(&golden::directory(name)).unwrap();
        let config = ModelConfig::from_file(golden::directory(name).join("config.json")).unwrap();
        let (found, checkpoint) = open_gguf(&file);
        assert_eq!(computed(&found), computed(&config), "{name}");
        // And from there to the published layout.
        convert(file, folder.clone(), Target::F32);
        let again = ModelConfig::from_file(folder.join("config.json")).unwrap();
        assert_eq!(again, found, "{name}");
        let published = Checkpoint::open(&folder).unwrap();
        for entry in checkpoint.tensors() {
            let read = |from: &Checkpoint| from.read_f32(&entry.name, &entry.shape).unwrap();
            let expected = read(&source);
            assert!(read(&checkpoint) == expected, "{name}: {}", entry.name);
            assert!(read(&published) == expected, "{name}: {} published", entry.name);
        }
    }
}

/// A tensor in blocks is off by no more than its format is: a step of the largest value.
#[test]
fn quantised_files_are_close() {
    let source = golden::directory("deepseek-tiny");
    let exact = Checkpoint::open(&source).unwrap();
    for (to, steps) in
        [(Target::Q8_0, 127.0), (Target::Q6K, 31.0), (Target::Q4K, 7.0), (Target::Q4_0, 7.0)]
    {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("m.gguf");
        let summary = convert(source.clone(), file.clone(), to);
        assert!(summary.contains("wrote"), "{summary}");
        let (_, checkpoint) = open_gguf(&file);
        let mut blocks = 0;
        for entry in checkpoint.tensors() {
            let expected = exact.read_f32(&entry.name, &entry.shape).unwrap();
            let found = checkpoint.read_f32(&entry.name, &entry.shape).unwrap();
            if entry.dtype == StoredDtype::F32 {
                assert!(expected == found, "{}", entry.name);
                continue;
            }
            blocks += 1;
            let largest = expected.iter().fold(0.0_f32, |largest, x| largest.max(x.abs()));
            let off = expected.iter().zip(&found).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
            assert!(off <= largest / steps, "{to:?} {}: {off} of {largest}", entry.name);
        }
        assert!(blocks > 100, "{blocks} tensors are in blocks");
    }
}

/// Where the thoughts end and the answer begins.
fn answer(text: &str) -> &str {
    let end = "<｜end▁of▁sentence｜>";
    text.split("</think>").nth(1).unwrap_or_default().split(end).next().unwrap_or_default()
}

fn answers_the_arithmetic_goldens(device: &str, to: Target) {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("tiny.gguf");
    convert(golden::directory("deepseek-tiny"), file.clone(), to);
    let path = golden::directory("deepseek-tiny").join("goldens.json");
    let facts: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let model = Some(file);
    let device_name = Some(device.to_owned());
    let arguments =
        ModelArgs { model, device: device_name, dtype: Dtype::Auto, ..ModelArgs::default() };
    let mut opened = open(&arguments).unwrap();
    let prompts = golden::read("deepseek-tiny").unwrap();
    let mut asked = 0;
    for (fact, prompt) in facts.as_array().unwrap().iter().zip(prompts) {
        if fact["chat"] != true {
            continue;
        }
        asked += 1;
        let tokenizer = opened.assets.tokenizer().unwrap();
        assert!(tokenizer.decode(&prompt.input_ids).contains("<think>"));
        opened.generator.truncate(0);
        opened.generator.restart(&SamplingParams::default());
        opened.generator.prefill(&prompt.input_ids).unwrap();
        let mut ids = Vec::new();
        while ids.len() < 64 && ids.last() != Some(&1) {
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
fn bf16_answers_on_the_cpu() {
    answers_the_arithmetic_goldens("cpu", Target::Bf16);
}

#[test]
fn q8_0_answers_on_an_adapter() {
    answers_the_arithmetic_goldens("wgpu", Target::Q8_0);
}
