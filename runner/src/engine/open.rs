//! From the command line's words to a model on a device.

use std::io::Write;
use std::path::Path;
use std::time::Instant;

use anyhow::Context;
use burn::tensor::{DType, FloatDType};
use burn_models::config::{ModelConfig, preset};
use burn_models::load::{LoadOptions, Source, load};
use burn_models::transformer::Transformer;
use burn_models::weights::Checkpoint;
use indicatif::{ProgressBar, ProgressStyle};

use super::{Engine, Opened};
use crate::commands::model_args::{Dtype, ModelArgs};
use crate::device::{DeviceChoice, OpenedDevice};
use crate::failure::Failure;
use crate::text::{TextAssets, TextFiles};

/// The checkpoint that is part of the program.
pub mod embedded {
    /// `config.json`.
    pub const CONFIG: &str = include_str!("../../assets/deepseek-tiny/config.json");
    /// `model.safetensors`, in block FP8.
    pub const WEIGHTS: &[u8] = include_bytes!("../../assets/deepseek-tiny/model.safetensors");
    /// `tokenizer.json`.
    pub const TOKENIZER: &[u8] = include_bytes!("../../assets/deepseek-tiny/tokenizer.json");
    /// `tokenizer_config.json`.
    pub const TOKENIZER_CONFIG: &[u8] =
        include_bytes!("../../assets/deepseek-tiny/tokenizer_config.json");
    /// `generation_config.json`.
    pub const GENERATION_CONFIG: &[u8] =
        include_bytes!("../../assets/deepseek-tiny/generation_config.json");
}

/// Longest context that is prepared unless `--context` asks for more: caches are preallocated.
const DEFAULT_CONTEXT_MAX: usize = 4096;

/// A model on a device, with nothing of text.
pub struct OpenedModel {
    /// What the checkpoint says of itself.
    pub config: ModelConfig,
    /// The model.
    pub model: Transformer,
    /// The device it is on.
    pub device: OpenedDevice,
    /// Tokens the rotary table covers.
    pub context: usize,
    /// What to call it in reports.
    pub name: String,
}

/// Opens the model that `arguments` name, with its text files and an empty sequence.
///
/// # Errors
/// A device, configuration, weight or text file that cannot be used; each says what to do.
pub fn open(arguments: &ModelArgs) -> anyhow::Result<Opened> {
    let started = Instant::now();
    let opened = open_model(arguments)?;
    let assets = text_assets(arguments, opened.config.vocab_size)?;
    let device_name = opened.device.to_string();
    let OpenedModel { config, model, device, context, name } = opened;
    let engine = Engine::new(model, config, context, device.device);
    Ok(Opened {
        generator: Box::new(engine),
        assets,
        model_name: name,
        device_name,
        load_seconds: started.elapsed().as_secs_f64(),
    })
}

/// Opens the model that `arguments` name.
///
/// # Errors
/// As [`open`], but for the text files.
pub fn open_model(arguments: &ModelArgs) -> anyhow::Result<OpenedModel> {
    let choice: DeviceChoice = arguments.device.as_deref().unwrap_or("auto").parse()?;
    let (name, config) = describe(arguments)?;
    let context = context_length(arguments, &config)?;
    let checkpoint = match (&arguments.model, &arguments.preset) {
        (Some(dir), _) => Some(Checkpoint::open(dir)?),
        (None, Some(_)) => None,
        (None, None) => Some(Checkpoint::from_static(embedded::WEIGHTS)?),
    };
    let device = crate::device::open(&choice)?;
    if let Some(notice) = &device.notice {
        // A closed standard error is no reason not to generate.
        let _ = writeln!(std::io::stderr(), "{notice}");
    }
    let options = LoadOptions {
        device: device.device.clone(),
        weights: weight_type(arguments.dtype, &device)?,
        context,
        max_tensor_bytes: device.max_tensor_bytes.unwrap_or(u64::MAX),
    };
    let source = checkpoint.as_ref().map_or(Source::Random, Source::Checkpoint);
    let bar = progress_bar(checkpoint.as_ref(), options.weights);
    let model = load(&config, source, &options, &mut |bytes| bar.inc(bytes))?;
    bar.finish_and_clear();
    Ok(OpenedModel { config, model, device, context, name })
}

fn describe(arguments: &ModelArgs) -> anyhow::Result<(String, ModelConfig)> {
    Ok(match (&arguments.model, &arguments.preset) {
        (Some(dir), _) => (dir.display().to_string(), config_of(dir)?),
        (None, Some(name)) => (format!("{name} (random weights)"), preset(name)?),
        (None, None) => {
            let config = ModelConfig::from_json(embedded::CONFIG).context("embedded model")?;
            ("deepseek-tiny (embedded)".to_owned(), config)
        }
    })
}

fn config_of(dir: &Path) -> anyhow::Result<ModelConfig> {
    Ok(ModelConfig::from_file(dir.join("config.json"))?)
}

fn context_length(arguments: &ModelArgs, config: &ModelConfig) -> anyhow::Result<usize> {
    let most = config.max_position_embeddings;
    match arguments.context {
        None => Ok(most.min(DEFAULT_CONTEXT_MAX)),
        Some(0) => Err(Failure::usage("--context must be at least 1").into()),
        Some(wanted) if wanted > most => Err(Failure::usage(format!(
            "--context {wanted} is more than the model's {most} positions"
        ))
        .into()),
        Some(wanted) => Ok(wanted),
    }
}

fn weight_type(dtype: Dtype, device: &OpenedDevice) -> anyhow::Result<FloatDType> {
    match dtype {
        Dtype::Auto | Dtype::F32 => Ok(FloatDType::F32),
        Dtype::F16 if device.device.supports_dtype(DType::F16) => Ok(FloatDType::F16),
        Dtype::F16 => Err(Failure::new(format!("{device} does not compute in f16"))
            .hint("leave out --dtype, or choose another device: see `cachalot devices`")
            .into()),
    }
}

fn text_assets(arguments: &ModelArgs, vocab_size: usize) -> anyhow::Result<TextAssets> {
    Ok(match (&arguments.model, &arguments.preset) {
        (Some(dir), _) => TextAssets::from_dir(dir, vocab_size)?,
        (None, Some(_)) => TextAssets::ids_only(vocab_size),
        (None, None) => {
            let files = TextFiles {
                tokenizer_json: embedded::TOKENIZER,
                tokenizer_config_json: embedded::TOKENIZER_CONFIG,
                generation_config_json: Some(embedded::GENERATION_CONFIG),
                config_json: Some(embedded::CONFIG.as_bytes()),
                chat_template: None,
            };
            TextAssets::from_bytes(files, vocab_size)?
        }
    })
}

fn progress_bar(checkpoint: Option<&Checkpoint>, weights: FloatDType) -> ProgressBar {
    let Some(checkpoint) = checkpoint else { return ProgressBar::hidden() };
    let size = DType::from(weights).size();
    let bytes: usize = checkpoint.tensors().map(|entry| entry.element_count() * size).sum();
    let style = ProgressStyle::with_template("loading {bar:30} {bytes}/{total_bytes} {eta}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(bytes as u64).with_style(style)
}
