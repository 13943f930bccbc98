//! Which model to open, and on what: the arguments that `generate` and `chat` share.

use std::path::PathBuf;

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
    /// E4M3, a scale a group of 128 numbers; a latent's rotated key in bf16.
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
    #[arg(long, value_enum, value_name = "TYPE", default_value_t)]
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
