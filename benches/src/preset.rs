//! Speed of a published configuration with random weights.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::bail;
use cachalot::commands::model_args::{Dtype, ModelArgs};
use cachalot::engine::{Opened, SamplingParams, describe};
use clap::Args;
use serde_json::json;

/// Arguments of `benches preset`.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// A published configuration, such as deepseek-v2-lite
    #[arg(value_name = "NAME")]
    name: String,

    /// Where to compute (see `cachalot devices`)
    #[arg(long, default_value = "auto")]
    device: String,

    /// Type of the weights
    #[arg(long, value_enum, default_value = "f16")]
    dtype: Dtype,

    /// Tokens in the cache before the measurement, several parted by commas
    #[arg(long, value_delimiter = ',', default_value = "0")]
    cached: Vec<usize>,

    /// Tokens of the prompt that is measured
    #[arg(long, default_value_t = 512)]
    prompt: usize,

    /// Tokens to draw
    #[arg(long, default_value_t = 128)]
    tokens: usize,

    /// Times each is measured; the fastest counts
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u64).range(1..))]
    repeats: u64,

    /// Run each decode step anew, instead of capturing one and replaying it
    #[arg(long)]
    enforce_eager: bool,

    /// Where to write the record; default: standard output
    #[arg(long, value_name = "FILE.json")]
    out: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    if arguments.tokens < 2 || arguments.prompt == 0 {
        bail!("--tokens must be 2 or more, and --prompt 1 or more");
    }
    let longest = arguments.cached.iter().max().copied().unwrap_or(0);
    let model = ModelArgs {
        preset: Some(arguments.name.clone()),
        random_weights: true,
        device: Some(arguments.device.clone()),
        dtype: arguments.dtype,
        enforce_eager: arguments.enforce_eager,
        context: Some((longest + arguments.tokens + 1).max(arguments.prompt + 1)),
        ..ModelArgs::default()
    };
    let described = describe(&model)?;
    let (vocab, parameters) = (described.config.vocab_size, described.config.parameters());
    let assets = described.text()?;
    let mut opened = described.open(assets)?;
    let ids: Vec<u32> =
        (0..longest.max(arguments.prompt)).map(|at| (at * 7919 % vocab) as u32).collect();
    let prompt_s = fastest(arguments.repeats, || prompt(&mut opened, &ids[..arguments.prompt]))?;
    let decodes = arguments
        .cached
        .iter()
        .map(|&cached| {
            // One token at least has to be there to follow.
            let before = &ids[..cached.max(1)];
            let seconds =
                fastest(arguments.repeats, || decode(&mut opened, before, arguments.tokens))?;
            let steps = (arguments.tokens - 1) as f64;
            Ok(json!({ "cached": cached, "tokens_per_s": steps / seconds }))
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    let record = json!({
        "model": opened.model_name,
        "device": opened.device_name,
        "commit": crate::record::commit(),
        "load_s": opened.load_seconds,
        "captured": !arguments.enforce_eager,
        "parameters": parameters.total,
        "prompt": { "tokens": arguments.prompt, "tokens_per_s": arguments.prompt as f64 / prompt_s },
        "decode": decodes,
    });
    crate::record::write(&record, arguments.out.as_deref())
}

fn fastest(repeats: u64, mut measure: impl FnMut() -> anyhow::Result<f64>) -> anyhow::Result<f64> {
    let mut best = f64::INFINITY;
    for _ in 0..repeats {
        best = best.min(measure()?);
    }
    Ok(best)
}

/// Seconds from a prompt to the token that follows it.
fn prompt(opened: &mut Opened, ids: &[u32]) -> anyhow::Result<f64> {
    begin(opened);
    let started = Instant::now();
    opened.generator.prefill(ids)?;
    opened.generator.sample()?;
    Ok(started.elapsed().as_secs_f64())
}

/// Seconds for all of `tokens` behind `before` but the first.
fn decode(opened: &mut Opened, before: &[u32], tokens: usize) -> anyhow::Result<f64> {
    begin(opened);
    opened.generator.prefill(before)?;
    opened.generator.sample()?;
    let started = Instant::now();
    for _ in 1..tokens {
        opened.generator.sample()?;
    }
    Ok(started.elapsed().as_secs_f64())
}

fn begin(opened: &mut Opened) {
    opened.generator.truncate(0);
    opened.generator.restart(&SamplingParams::default());
}
