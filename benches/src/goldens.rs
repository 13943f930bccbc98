//! Greedy generation of the embedded model from the golden prompts.
//!
//! The ids of two records are comparable: the same ids on two devices show that both compute the
//! same. Speeds are those of whole steps, with everything that a user waits for.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::anyhow;
use burn::tensor::{Int, Tensor, TensorData};
use burn_models::attention::MlaForm;
use burn_models::cache::{Cache, CacheSize};
use burn_models::tap::{Taps, read};
use burn_models::transformer::Tokens;
use cachalot::commands::model_args::ModelArgs;
use cachalot::engine::{Opened, OpenedModel, SamplingParams, describe, open};
use clap::Args;
use conformance::golden::{self, GoldenPrompt};
use serde_json::{Value, json};

/// The prompts and what an independent implementation made of them with the unquantised weights.
const TENSORS: &[u8] =
    include_bytes!("../../conformance/goldens/deepseek-tiny/goldens.safetensors");
/// What they say.
const FACTS: &[u8] = include_bytes!("../../conformance/goldens/deepseek-tiny/goldens.json");

/// Arguments of `benches goldens`.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Where to compute (see `cachalot devices`)
    #[arg(long, default_value = "auto")]
    device: String,

    /// Tokens to draw for each prompt
    #[arg(long, default_value_t = 64, value_parser = clap::value_parser!(u64).range(2..))]
    tokens: u64,

    /// Times each prompt is generated; the fastest counts, so that compilation of kernels does not
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u64).range(1..))]
    repeats: u64,

    /// Where to write the record; default: standard output
    #[arg(long, value_name = "FILE.json")]
    out: Option<PathBuf>,
}

/// One prompt's continuation.
struct Drawn {
    ids: Vec<u32>,
    tokens_per_s: f64,
}

/// How sure each step of a continuation was.
struct Certainty {
    /// The best logit.
    highest: Vec<f32>,
    /// Its distance to the second best.
    margins: Vec<f32>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let model = ModelArgs { device: Some(arguments.device.clone()), ..ModelArgs::default() };
    let prompts = golden::parse("deepseek-tiny", TENSORS, FACTS).map_err(anyhow::Error::msg)?;
    let facts: Value = serde_json::from_slice(FACTS)?;
    let mut opened = open(&model)?;
    let drawn = prompts
        .iter()
        .map(|prompt| draw(&mut opened, prompt, arguments))
        .collect::<anyhow::Result<Vec<_>>>()?;
    let Opened { model_name, device_name, load_seconds, .. } = opened;
    let loaded = describe(&model)?.load()?;
    let records = prompts
        .iter()
        .zip(drawn)
        .enumerate()
        .map(|(index, (prompt, drawn))| {
            let Certainty { highest, margins } = certainty(&loaded, prompt, &drawn.ids)?;
            Ok(json!({
                "prompt": facts[index]["text"],
                "greedy_ids": drawn.ids,
                "highest": highest,
                "margins": margins,
                "decode_tokens_per_s": drawn.tokens_per_s,
            }))
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    let record = json!({
        "model": model_name,
        "device": device_name,
        "commit": crate::record::commit(),
        "load_s": load_seconds,
        "prompts": records,
    });
    crate::record::write(&record, arguments.out.as_deref())
}

/// Greedy ids of `prompt`, and the fastest of several decodes.
fn draw(
    opened: &mut Opened,
    prompt: &GoldenPrompt,
    arguments: &Arguments,
) -> anyhow::Result<Drawn> {
    let count = usize::try_from(arguments.tokens)?;
    let mut drawn = Drawn { ids: Vec::new(), tokens_per_s: 0.0 };
    for _ in 0..arguments.repeats {
        drawn.ids.clear();
        opened.generator.truncate(0);
        opened.generator.restart(&SamplingParams::default());
        opened.generator.prefill(&prompt.input_ids)?;
        // The first draw waits for the prompt, so the clock starts behind it.
        drawn.ids.push(opened.generator.sample()?);
        let started = Instant::now();
        while drawn.ids.len() < count {
            drawn.ids.push(opened.generator.sample()?);
        }
        let speed = (count - 1) as f64 / started.elapsed().as_secs_f64();
        drawn.tokens_per_s = drawn.tokens_per_s.max(speed);
    }
    Ok(drawn)
}

/// How sure each of `drawn` was: the logits of prompt and continuation, all positions at once.
fn certainty(
    opened: &OpenedModel,
    prompt: &GoldenPrompt,
    drawn: &[u32],
) -> anyhow::Result<Certainty> {
    let device = &opened.device.device;
    let before = drawn.len() - 1;
    let ids: Vec<i32> =
        prompt.input_ids.iter().chain(&drawn[..before]).map(|&id| id as i32).collect();
    let count = ids.len();
    let mut cache = Cache::new(&opened.config, CacheSize { batch: 1, capacity: count }, device);
    let tokens = Tokens {
        ids: Tensor::from_data(TensorData::new(ids, [1, count]), device),
        positions: Tensor::<1, Int>::arange(0..count as i64, device).reshape([1, count]),
        span: count,
        form: MlaForm::Auto,
    };
    let hidden = opened.model.hidden(tokens, &mut cache, &mut Taps::Off);
    let logits =
        read(opened.model.head(hidden)).map_err(|error| anyhow!("reading the logits: {error}"))?;
    let logits: Vec<f32> = logits.iter::<f32>().collect();
    let vocab = opened.config.vocab_size;
    let (mut highest, mut margins) = (Vec::new(), Vec::new());
    for row in logits.chunks_exact(vocab).skip(prompt.input_ids.len() - 1) {
        let (mut best, mut second) = (f32::MIN, f32::MIN);
        for &logit in row {
            if logit > best {
                (best, second) = (logit, best);
            } else if logit > second {
                second = logit;
            }
        }
        highest.push(best);
        margins.push(best - second);
    }
    Ok(Certainty { highest, margins })
}
