//! From the command line's words to a model on a device.

use std::io::Write;
use std::time::Instant;

use anyhow::Context;
use burn::tensor::{DType, FloatDType};
use burn_models::config::{ModelConfig, preset};
use burn_models::load::{Fp8Weights, LoadOptions, Source, load};
use burn_models::transformer::Transformer;
use burn_models::weights::Checkpoint;
use indicatif::{ProgressBar, ProgressStyle};
use shaders::cache::CacheFormat;
use shaders::cache::packed::Packing;

use super::files::ModelFiles;
use super::{Engine, EngineSpec, Generator, Opened, Speculative, Stepping};
use crate::commands::model_args::{CacheType, Dtype, ModelArgs};
use crate::commands::units::bytes;
use crate::device::{DeviceChoice, DeviceError, HardwareKind, OpenedDevice, host};
use crate::failure::Failure;
use crate::text::{NoTokenizer, TextAssets, TextFiles};

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

/// A model that is described, and of which nothing is on a device yet: what a command needs to
/// refuse what the model cannot do before it takes the time to load it.
pub struct Described<'a> {
    arguments: &'a ModelArgs,
    choice: DeviceChoice,
    begun: Instant,
    drafts: Option<usize>,
    /// Its files, unless it is in the binary or has random weights.
    files: Option<ModelFiles>,
    /// What to call it in reports.
    pub name: String,
    /// What the checkpoint says of itself.
    pub config: ModelConfig,
    /// Most tokens of prompt and reply together.
    pub context: usize,
}

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
    /// The format of caches that was asked for.
    pub cache: CacheFormat,
    /// What to call it in reports.
    pub name: String,
}

/// Opens the model that `arguments` name, with its text files and an empty sequence.
///
/// # Errors
/// A device, configuration, weight or text file that cannot be used; each says what to do.
pub fn open(arguments: &ModelArgs) -> anyhow::Result<Opened> {
    let described = describe(arguments)?;
    let assets = described.text()?;
    described.open(assets)
}

/// Reads the configuration of the model that `arguments` name.
///
/// # Errors
/// A device that cannot be meant, a configuration that is refused, a context beyond the model's.
pub fn describe(arguments: &ModelArgs) -> anyhow::Result<Described<'_>> {
    let begun = Instant::now();
    let choice = device_choice(arguments)?;
    let (name, config, files) = named_config(arguments)?;
    let context = context_length(arguments, &config)?;
    Ok(Described { arguments, choice, begun, drafts: None, files, name, config, context })
}

impl Described<'_> {
    /// Reads its text files.
    ///
    /// # Errors
    /// A file that cannot be read or does not fit the configuration.
    pub fn text(&self) -> anyhow::Result<TextAssets> {
        self.text_assets().with_context(|| self.opening())
    }

    /// Makes its sequence verify `drafts` drafts a step; `None` leaves it as it is.
    ///
    /// # Errors
    /// A model without an MTP layer to draft with.
    pub fn drafting(mut self, drafts: Option<usize>) -> anyhow::Result<Self> {
        if drafts.is_some() && self.config.num_nextn_predict_layers == 0 {
            return Err(no_mtp_layer(&self.name, "its configuration has none").into());
        }
        self.drafts = drafts;
        Ok(self)
    }

    /// Puts it on its device with an empty sequence.
    ///
    /// # Errors
    /// As [`Described::load`], and drafts that the checkpoint has no weights for.
    pub fn open(self, assets: TextAssets) -> anyhow::Result<Opened> {
        let (begun, drafts, eager) = (self.begun, self.drafts, self.arguments.enforce_eager);
        let OpenedModel { config, model, device, context, cache, name } = self.load()?;
        let device_name = device.to_string();
        // The CPU records nothing: a capture there would only run the first steps more often.
        let stepping = if eager || device.kind == HardwareKind::Cpu {
            Stepping::Eager
        } else {
            Stepping::Captured
        };
        let device = device.device;
        let spec = EngineSpec { model, config, context, stepping, cache, device };
        let generator: Box<dyn Generator> = match drafts {
            None => Box::new(Engine::new(spec)),
            Some(drafts) => {
                let drafting = Speculative::new(spec, drafts);
                let missing = "its files have no weights of the layer that its configuration names";
                Box::new(drafting.map_err(|_| no_mtp_layer(&name, missing))?)
            }
        };
        Ok(Opened {
            generator,
            assets,
            model_name: name,
            device_name,
            load_seconds: begun.elapsed().as_secs_f64(),
        })
    }

    /// Puts it on its device.
    ///
    /// # Errors
    /// Weights that are not those of the configuration, or a device that cannot take them.
    pub fn load(mut self) -> anyhow::Result<OpenedModel> {
        let files = self.files.take();
        let opening = || self.opening();
        let checkpoint = match (files, &self.arguments.preset) {
            (Some(files), _) => Some(files.into_checkpoint(&self.config).with_context(opening)?),
            (None, Some(_)) => None,
            (None, None) => Some(Checkpoint::from_static(embedded::WEIGHTS).with_context(opening)?),
        };
        shaders::profile::forced().map_err(Failure::usage)?;
        let device = crate::device::open(&self.choice)?;
        if let Some(notice) = &device.notice {
            // A closed standard error is no reason not to generate.
            let _ = writeln!(std::io::stderr(), "{notice}");
        }
        let weights = weight_type(self.arguments.dtype, &device)?;
        let cache = cache_format(self.arguments.cache_type, weights, &device)?;
        let options = LoadOptions {
            device: device.device.clone(),
            weights,
            fp8: match (self.arguments.dtype, self.arguments.dtype.blocks()) {
                (Dtype::Fp8, _) => Fp8Weights::Kept,
                (_, Some(format)) => Fp8Weights::Blocks(format),
                (_, None) => Fp8Weights::Widened,
            },
            context: self.context,
            max_tensor_bytes: device.max_tensor_bytes.unwrap_or(u64::MAX),
        };
        if !device.kind.is_gpu() {
            let needed = self.config.parameters().total.saturating_mul(size_of(options.weights));
            fits(needed, host().available_memory_bytes).with_context(opening)?;
        }
        let source = checkpoint.as_ref().map_or(Source::Random, Source::Checkpoint);
        let bar = progress_bar(checkpoint.as_ref(), &options);
        let model = load(&self.config, source, &options, &mut |bytes| bar.inc(bytes));
        bar.finish_and_clear();
        let model = model.with_context(opening)?;
        let Self { config, context, name, .. } = self;
        Ok(OpenedModel { config, model, device, context, cache, name })
    }

    fn opening(&self) -> String {
        format!("cannot open `{}`", self.name)
    }

    fn text_assets(&self) -> anyhow::Result<TextAssets> {
        let vocab_size = self.config.vocab_size;
        Ok(match (&self.files, &self.arguments.preset) {
            (Some(files), _) => files.text(vocab_size)?,
            (None, Some(_)) => TextAssets::ids_only(vocab_size, NoTokenizer::RandomWeights),
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
}

fn no_mtp_layer(name: &str, why: &str) -> Failure {
    Failure::new(format!("`{name}` has no MTP layer to draft with: {why}"))
        .hint("leave out --draft, or take a checkpoint with one, such as DeepSeek-V3 or R1")
}

/// Refuses weights that the memory cannot hold: the system would end the program without a word.
/// `available` is not known everywhere.
fn fits(needed: u64, available: Option<u64>) -> Result<(), Failure> {
    match available {
        Some(available) if needed > available => Err(Failure::new(format!(
            "its weights take {} on the CPU, but {} of memory are available",
            bytes(needed),
            bytes(available)
        ))
        .hint("take a smaller model, --dtype f16, or a GPU: see `cachalot devices`")),
        _ => Ok(()),
    }
}

fn size_of(weights: FloatDType) -> u64 {
    DType::from(weights).size() as u64
}

fn device_choice(arguments: &ModelArgs) -> Result<DeviceChoice, Failure> {
    let written = arguments.device.as_deref().unwrap_or("auto");
    written.parse().map_err(|error: DeviceError| Failure::usage(error.to_string()))
}

type Named = (String, ModelConfig, Option<ModelFiles>);

fn named_config(arguments: &ModelArgs) -> anyhow::Result<Named> {
    Ok(match (&arguments.model, &arguments.preset) {
        (Some(path), _) => {
            let name = path.display().to_string();
            let opening = || format!("cannot open `{name}`");
            let files = ModelFiles::open(path).with_context(opening)?;
            let config = files.config().with_context(opening)?;
            (name, config, Some(files))
        }
        (None, Some(name)) => {
            let config = preset(name).map_err(|error| Failure::usage(error.to_string()))?;
            (format!("{name} (random weights)"), config, None)
        }
        (None, None) => {
            let config = ModelConfig::from_json(embedded::CONFIG).context("embedded model")?;
            ("deepseek-tiny (embedded)".to_owned(), config, None)
        }
    })
}

fn context_length(arguments: &ModelArgs, config: &ModelConfig) -> anyhow::Result<usize> {
    let most = config.max_position_embeddings;
    match arguments.context {
        None => Ok(most.min(DEFAULT_CONTEXT_MAX)),
        Some(wanted) if (1..=most).contains(&wanted) => Ok(wanted),
        Some(wanted) => Err(Failure::usage(format!(
            "--context is {wanted}, expected 1 to {most}, the positions of the model"
        ))
        .into()),
    }
}

fn weight_type(dtype: Dtype, device: &OpenedDevice) -> anyhow::Result<FloatDType> {
    let packed = dtype == Dtype::Fp8 || dtype.blocks().is_some();
    match dtype {
        Dtype::Auto | Dtype::F32 => Ok(FloatDType::F32),
        Dtype::F16 if device.device.supports_dtype(DType::F16) => Ok(FloatDType::F16),
        _ if !packed => Err(Failure::new(format!("{device} does not compute in f16"))
            .hint("leave out --dtype, or choose another device: see `cachalot devices`")
            .into()),
        _ if device.kind.is_gpu() && device.device.supports_dtype(DType::F16) => {
            Ok(FloatDType::F16)
        }
        _ => Ok(FloatDType::F32),
    }
}

/// `weights` is the type of the weights that are not packed.
pub(crate) fn cache_format(
    cache: CacheType,
    weights: FloatDType,
    device: &OpenedDevice,
) -> anyhow::Result<CacheFormat> {
    match cache {
        CacheType::Auto => Ok(weights.into()),
        CacheType::F32 => Ok(FloatDType::F32.into()),
        CacheType::Bf16 => Ok(CacheFormat::Packed(Packing::Bf16)),
        CacheType::Fp8 => Ok(CacheFormat::Packed(Packing::Fp8)),
        CacheType::Int8 => Ok(CacheFormat::Packed(Packing::Int8)),
        CacheType::Int6 => Ok(CacheFormat::Packed(Packing::Int6)),
        CacheType::F16 if device.device.supports_dtype(DType::F16) => Ok(FloatDType::F16.into()),
        CacheType::F16 => Err(Failure::new(format!("{device} does not compute in f16"))
            .hint("leave out --cache-type, or choose another device: see `cachalot devices`")
            .into()),
    }
}

fn progress_bar(checkpoint: Option<&Checkpoint>, options: &LoadOptions) -> ProgressBar {
    let Some(checkpoint) = checkpoint else { return ProgressBar::hidden() };
    let size = |name| match options.fp8 {
        Fp8Weights::Kept if checkpoint.packs_fp8(name) => 1,
        _ => size_of(options.weights),
    };
    let bytes: u64 =
        checkpoint.tensors().map(|entry| entry.element_count() as u64 * size(&entry.name)).sum();
    let style = ProgressStyle::with_template("loading {bar:30} {bytes}/{total_bytes} {eta}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(bytes).with_style(style)
}

#[cfg(test)]
#[path = "open_tests.rs"]
mod tests;
