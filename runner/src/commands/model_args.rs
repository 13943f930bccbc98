//! Which model to open, and on what: the arguments that `generate` and `chat` share.

use std::path::PathBuf;

use burn_models::load::Format;
use clap::{Args, ValueEnum};

/// The type in which weights are kept on the device; activations are f32.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Dtype {
    /// f32.
    #[default]
    Auto,
    /// 32-bit floating point.
    F32,
    /// 16-bit floating point.
    F16,
    /// Block FP8 as the checkpoint stores it; the rest f16 on a GPU that computes in it, else f32.
    Fp8,
    /// Matrices in GGUF's 8-bit blocks, or in those of Q8_0, Q4_0, Q4_K and Q6_K that the file has; the rest as with fp8.
    #[value(name = "q8_0")]
    Q8_0,
    /// As q8_0, in 4 bits and a scale for 32 weights.
    #[value(name = "q4_0")]
    Q4_0,
    /// As q8_0, in 4 bits, scales and offsets.
    #[value(name = "q4_k")]
    Q4K,
    /// As q8_0, in 6 bits.
    #[value(name = "q6_k")]
    Q6K,
}

impl Dtype {
    /// The blocks that matrices are kept in.
    #[must_use]
    pub fn blocks(self) -> Option<Format> {
        match self {
            Self::Auto | Self::F32 | Self::F16 | Self::Fp8 => None,
            Self::Q8_0 => Some(Format::Q8_0),
            Self::Q4_0 => Some(Format::Q4_0),
            Self::Q4K => Some(Format::Q4K),
            Self::Q6K => Some(Format::Q6K),
        }
    }
}

/// The format in which caches keep what they hold of each token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum CacheType {
    /// f16 where weights are, otherwise f32.
    #[default]
    Auto,
    /// 32-bit floating point.
    F32,
    /// 16-bit floating point.
    F16,
    /// 16 bits of an f32, on every device.
    Bf16,
    /// E4M3, a scale a group of 128 numbers of a head; a latent's rotated key in bf16.
    Fp8,
    /// 8 bits, laid out as fp8.
    Int8,
    /// 6 bits, with scales of 8.
    Int6,
}

/// The model and where it runs. Without `--model` and `--preset`: the model in the binary.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Model")]
pub struct ModelArgs {
    /// Folder of a checkpoint (config.json, safetensors, tokenizer.json), or a GGUF file; default:
    /// the small model that comes with the program
    #[arg(short, long, value_name = "DIR|FILE.gguf")]
    pub model: Option<PathBuf>,

    /// A published configuration by name, such as deepseek-v2-lite; needs --random-weights
    #[arg(long, value_name = "NAME", conflicts_with = "model", requires = "random_weights")]
    pub preset: Option<String>,

    /// Fill the preset with random weights: for measuring, not for reading
    #[arg(long, requires = "preset")]
    pub random_weights: bool,

    /// Where to compute (see `cachalot devices`); default: the best device found
    #[arg(short, long, value_name = "D")]
    pub device: Option<String>,

    /// Floating-point type on the device
    #[arg(long, visible_alias = "weights", value_enum, value_name = "TYPE", default_value_t)]
    pub dtype: Dtype,

    /// Most tokens of prompt and reply together; default: the model's, at most
    /// 4096
    #[arg(short, long, visible_alias = "ctx-size", value_name = "N")]
    pub context: Option<usize>,

    /// Format of the caches; bf16, fp8, int8 and int6 are packed in words
    #[arg(long, value_enum, value_name = "TYPE", default_value_t)]
    pub cache_type: CacheType,

    /// Run each decode step anew, instead of capturing one and replaying it
    #[arg(long)]
    pub enforce_eager: bool,
}
