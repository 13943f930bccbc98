//! Measures the embedded model on one device and records ids and speeds as JSON.
//!
//! The greedy ids of two records are comparable: the same ids on two devices show that both compute
//! the same. Speeds are those of whole steps, with everything that a user waits for.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::Context;
use cachalot::commands::model_args::ModelArgs;
use cachalot::engine::{Opened, SamplingParams, open};
use clap::Parser;
use serde_json::{Value, json};

/// Prompts in the style of the texts that the embedded model was trained on.
const PROMPTS: [&str; 4] =
    ["In the beginning God created", "To be, or not to be,", "The :mod:`json` module", "def "];

/// Measures greedy generation of the embedded model; writes one JSON object.
#[derive(Debug, Parser)]
struct Arguments {
    /// Where to compute (see `cachalot devices`)
    #[arg(long, default_value = "auto")]
    device: String,

    /// Tokens to draw for each prompt
    #[arg(long, default_value_t = 64)]
    tokens: usize,

    /// Times each prompt is generated; the fastest counts, so that compilation of kernels does not
    #[arg(long, default_value_t = 3)]
    repeats: usize,

    /// Where to write the record; default: standard output
    #[arg(long, value_name = "FILE.json")]
    out: Option<PathBuf>,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let model = ModelArgs { device: Some(arguments.device.clone()), ..ModelArgs::default() };
    let mut opened = open(&model)?;
    let prompts = PROMPTS
        .iter()
        .map(|prompt| measure(&mut opened, prompt, &arguments))
        .collect::<anyhow::Result<Vec<_>>>()?;
    let record = json!({
        "model": opened.model_name,
        "device": opened.device_name,
        "commit": commit(),
        "load_s": opened.load_seconds,
        "prompts": prompts,
    });
    let text = serde_json::to_string_pretty(&record)? + "\n";
    match arguments.out {
        Some(path) => fs::write(&path, text).with_context(|| format!("writing {}", path.display())),
        None => Ok(std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes())?),
    }
}

/// Greedy ids of `prompt`, and the fastest of several decodes.
fn measure(opened: &mut Opened, prompt: &str, arguments: &Arguments) -> anyhow::Result<Value> {
    let prompt_ids = opened.assets.encode_prompt(prompt)?;
    let mut best = 0.0_f64;
    let mut ids = Vec::new();
    for _ in 0..arguments.repeats.max(1) {
        ids.clear();
        opened.generator.truncate(0);
        opened.generator.restart(&SamplingParams::default());
        opened.generator.prefill(&prompt_ids)?;
        // The first draw waits for the prompt, so the clock starts behind it.
        ids.push(opened.generator.sample()?);
        let started = Instant::now();
        while ids.len() < arguments.tokens {
            ids.push(opened.generator.sample()?);
        }
        best = best.max((ids.len() - 1) as f64 / started.elapsed().as_secs_f64());
    }
    Ok(json!({ "prompt": prompt, "greedy_ids": ids, "decode_tokens_per_s": best }))
}

/// The commit that was measured, with a mark where the tree differs from it.
fn commit() -> Option<String> {
    let output = Command::new("git")
        .args(["describe", "--always", "--dirty", "--abbrev=12"])
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}
