//! Speed of a published configuration with random weights.

use std::path::PathBuf;
use std::time::Instant;

use cachalot::commands::model_args::{CacheType, Dtype, ModelArgs};
use cachalot::engine::{Batch, Engine, EngineSpec, OpenedModel, Stepping, describe};
use cachalot::measure::{self, Decode, Holding, Limits, Prompt, Traffic, Work};
use clap::{Args, ValueEnum};
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

    /// Decoder layers to build, from the first on; default: all. The time of a layer is the difference
    /// of two runs
    #[arg(long, value_parser = clap::value_parser!(u64).range(1..))]
    layers: Option<u64>,

    /// Type of the weights
    #[arg(long, value_enum, default_value = "f16")]
    dtype: Dtype,

    /// Format of the caches
    #[arg(long, value_enum, default_value_t)]
    cache_type: CacheType,

    /// Tokens in each cache before decoding, several parted by commas
    #[arg(long, value_delimiter = ',', default_value = "0")]
    cached: Vec<usize>,

    /// Sequences that are decoded together
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    batch: u64,

    /// Tokens of the prompt that is measured; 0 measures none
    #[arg(long, default_value_t = 512)]
    prompt: usize,

    /// Tokens to draw in each sequence
    #[arg(long, default_value_t = 128, value_parser = clap::value_parser!(u64).range(1..))]
    tokens: u64,

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
    let longest = arguments.cached.iter().max().copied().unwrap_or(0);
    let (tokens, sequences) =
        (usize::try_from(arguments.tokens)?, usize::try_from(arguments.batch)?);
    let model = ModelArgs {
        preset: Some(arguments.name.clone()),
        random_weights: true,
        device: Some(arguments.device.clone()),
        dtype: arguments.dtype,
        cache_type: arguments.cache_type,
        context: Some((longest + tokens).max(arguments.prompt + 1)),
        ..ModelArgs::default()
    };
    let limits = Limits::measure_apart(&["copy"], &arguments.device)?;
    let before = Holding::of(None, &arguments.device);
    let begun = Instant::now();
    let opened = open(&model, arguments.layers)?;
    let name = format!("{}{} (random weights)", arguments.name, variation(arguments));
    let OpenedModel { config, model, device, context, cache, .. } = opened;
    device.device.sync()?;
    let load_s = begun.elapsed().as_secs_f64();
    let parameters = config.parameters();
    let layers = config.num_hidden_layers;
    let device_name = device.to_string();
    let loaded = Holding::of(Some(&device.device), &device.selector);
    let shapes = config.clone();
    let traffic = Traffic::of(&shapes, arguments.dtype, cache);
    let stepping = if arguments.enforce_eager { Stepping::Eager } else { Stepping::Captured };
    let on = device.device.clone();
    let spec = EngineSpec { model, config, context, stepping, cache, device: on };
    let prompt = match arguments.prompt {
        0 => None,
        count => {
            let seconds = prompt(spec.clone(), count, arguments.repeats)?;
            let speed = count as f64 / seconds;
            let mut record = json!({ "tokens": count, "tokens_per_s": speed });
            let work = Work { tokens: count, rows: count, seen: count / 2 };
            traffic.cost(work).judge(&limits, &mut record, speed);
            Some(record)
        }
    };
    let mut batch = Batch::new(spec, sequences);
    let decodes = arguments
        .cached
        .iter()
        .map(|&cached| {
            let work = Decode { cached, tokens, sequences };
            let seconds =
                measure::fastest(arguments.repeats as usize, || measure::decode(&mut batch, work))?;
            let speed = (tokens * sequences) as f64 / seconds;
            let mut record = json!({ "cached": cached, "tokens_per_s": speed });
            // Each token drawn adds a row: the mean over all.
            let seen = cached + tokens / 2;
            let work = Work { tokens: sequences, rows: sequences * seen, seen };
            traffic.cost(work).judge(&limits, &mut record, speed);
            Ok(record)
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    let record = json!({
        "model": name,
        "device": device_name,
        "commit": crate::record::commit(),
        "load_s": load_s,
        "replayed": batch.replays(),
        "parameters": parameters.total,
        "layers": layers,
        "cache_bytes": batch.cache_bytes(),
        "memory": {
            "before": before,
            "loaded": loaded,
            "after": Holding::of(Some(&device.device), &device.selector),
        },
        "prompt": prompt,
        "batch": sequences,
        "decode": decodes,
    });
    crate::record::write(&record, arguments.out.as_deref())
}

/// The model, or its first layers.
fn open(model: &ModelArgs, layers: Option<u64>) -> anyhow::Result<OpenedModel> {
    let mut described = describe(model)?;
    if let Some(layers) = layers {
        let layers = usize::try_from(layers)?.min(described.config.num_hidden_layers);
        described.config.num_hidden_layers = layers;
        described.config.num_nextn_predict_layers = 0;
    }
    described.load()
}

/// What sets a run apart from the published model in f16.
fn variation(arguments: &Arguments) -> String {
    let dtype = match arguments.dtype {
        Dtype::F16 => "",
        Dtype::Auto | Dtype::F32 => ", f32",
        Dtype::Fp8 => ", block FP8",
        Dtype::Q8_0 => ", q8_0",
        Dtype::Q4_0 => ", q4_0",
        Dtype::Q4K => ", q4_k",
        Dtype::Q6K => ", q6_k",
    };
    let cache = match arguments.cache_type.to_possible_value() {
        Some(name) if arguments.cache_type != CacheType::Auto => {
            format!(", {} cache", name.get_name())
        }
        _ => String::new(),
    };
    let layers = arguments.layers.map(|count| format!(", first {count} layers"));
    format!("{dtype}{cache}{}", layers.unwrap_or_default())
}

/// Seconds from a prompt of `count` tokens to the token that follows it.
fn prompt(spec: EngineSpec, count: usize, repeats: u64) -> anyhow::Result<f64> {
    let mut engine = Engine::new(spec);
    let work = Prompt { cached: 0, tokens: count, drawn: 1 };
    measure::fastest(repeats as usize, || measure::prompt(&mut engine, work))
}
