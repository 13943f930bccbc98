//! `cachalot perplexity` on the golden logits, and of a model against itself and another.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::fs;
use std::path::PathBuf;

use cachalot::commands::model_args::{Dtype, ModelArgs};
use cachalot::commands::perplexity::{BaseArgs, IdType, PerplexityArgs, run};
use cachalot::ui::Ui;
use conformance::bound::{ABSOLUTE, RELATIVE};
use conformance::golden::{self, GoldenPrompt};
use serde_json::Value;

fn tiny() -> PathBuf {
    golden::directory("deepseek-tiny")
}

/// The report of `args` on `ids` with the trained model in bf16, on the CPU.
fn report(ids: &[u32], change: impl FnOnce(&mut PerplexityArgs)) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ids.bin");
    let bytes: Vec<u8> = ids.iter().flat_map(|&id| (id as u16).to_le_bytes()).collect();
    fs::write(&path, bytes).unwrap();
    let device = Some("cpu".to_owned());
    let mut args = PerplexityArgs {
        ids: Some(path),
        json: true,
        model: ModelArgs { model: Some(tiny()), device, ..ModelArgs::default() },
        ..PerplexityArgs::default()
    };
    change(&mut args);
    let mut out = Vec::new();
    run(&args, Ui { quiet: true, ..Ui::default() }, &mut out).unwrap();
    serde_json::from_slice(&out).unwrap()
}

/// The longest golden prompt.
fn prompt() -> GoldenPrompt {
    let prompts = golden::read("deepseek-tiny").unwrap();
    prompts.into_iter().max_by_key(|prompt| prompt.input_ids.len()).unwrap()
}

/// `−ln p` of each token of `prompt` from `first` on, from the golden logits.
fn surprises(prompt: &GoldenPrompt, first: usize) -> Vec<f64> {
    let vocab = prompt.logits.len() / prompt.logit_rows;
    assert_eq!(prompt.logit_rows, prompt.input_ids.len(), "logits of every position");
    let surprise = |at: usize| {
        let row = &prompt.logits[(at - 1) * vocab..at * vocab];
        let sum: f64 = row.iter().map(|&logit| f64::from(logit).exp()).sum();
        sum.ln() - f64::from(row[prompt.input_ids[at] as usize])
    };
    (first..prompt.input_ids.len()).map(surprise).collect()
}

#[test]
fn the_golden_logits_have_that_perplexity() {
    let prompt = prompt();
    let count = prompt.input_ids.len();
    for (stride, first) in [(None, count / 2 + 1), (Some(1), 1)] {
        let found = report(&prompt.input_ids, |args| {
            args.model.context = Some(count);
            args.stride = stride;
            args.ids_type = Some(IdType::U16);
        });
        let expected = surprises(&prompt, first);
        let mean = expected.iter().sum::<f64>() / expected.len() as f64;
        assert_eq!(found["scored"], expected.len());
        // ln p moves by at most twice what a logit does: its own error, and that of the sum.
        let largest = prompt.logits.iter().fold(0.0_f32, |all, logit| all.max(logit.abs()));
        let bound = 2.0 * (ABSOLUTE + RELATIVE * f64::from(largest));
        let found = &found["model"];
        let distance = (found["mean_negative_log_likelihood"].as_f64().unwrap() - mean).abs();
        assert!(distance <= bound, "{found} is {distance} from {mean}, beyond {bound}");
        let perplexity = found["perplexity"].as_f64().unwrap();
        assert!((perplexity.ln() - mean).abs() <= bound);
    }
}

#[test]
fn a_model_is_no_distance_from_itself_and_some_from_its_block_fp8() {
    let ids: Vec<u32> = golden::read("deepseek-tiny")
        .unwrap()
        .into_iter()
        .flat_map(|prompt| [prompt.input_ids, prompt.greedy_ids].concat())
        .collect();
    let against = |base: BaseArgs| {
        report(&ids, |args| {
            args.base = base;
            args.model.context = Some(64);
            args.windows = Some(4);
        })
    };
    let itself = against(BaseArgs { base_dtype: Some(Dtype::F32), ..BaseArgs::default() });
    assert_eq!(itself["windows"], 4);
    assert_eq!(itself["scored"], 4 * 31);
    assert_eq!(itself["divergence"]["same_best"], 1.0);
    // Σ p of 4,096 terms and the two sums of exponentials round at 2⁻⁵³ each.
    assert!(itself["divergence"]["maximum"].as_f64().unwrap() < 1e-11, "{itself}");
    assert_eq!(itself["model"]["perplexity"], itself["base"]["perplexity"]);

    // The folder of the embedded model's files is that of the program's assets.
    let assets = concat!(env!("CARGO_MANIFEST_DIR"), "/../runner/assets/deepseek-tiny");
    let packed = against(BaseArgs { base_model: Some(assets.into()), ..BaseArgs::default() });
    let divergence = &packed["divergence"];
    let value = |what: &str| divergence[what].as_f64().unwrap();
    let rising = ["median", "p90", "p95", "p99", "p999", "maximum"].map(value);
    assert!(rising.is_sorted() && rising[0] > 0.0, "{divergence}");
    assert!(value("mean") > rising[0] && value("mean") < 0.1, "E4M3 has three bits: {divergence}");
    assert!(value("same_best") > 0.9 && value("same_best") <= 1.0, "{divergence}");
}
