//! `cachalot convert`: the same model in another storage type, in the published layout or in GGUF.
//!
//! What becomes of each tensor is decided in `plan.rs`, what becomes of `config.json` in
//! `config_json.rs`; this file handles the folders. `gguf.rs` writes GGUF. The weights are written before anything that
//! refers to them, each file complete or not at all, and the same input gives the same bytes.

mod config_json;
mod gguf;
mod plan;
#[cfg(test)]
mod tests;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use burn_models::weights::{
    Checkpoint, INDEX_FILE, PlannedTensor, SINGLE_FILE, StoredDtype, WriteOptions, Written,
    write_checkpoint,
};
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};

use self::plan::Plan;
pub use super::units::ByteSize;

use super::units;
use crate::engine::files::ModelFiles;
use crate::failure::Failure;
use crate::text::gguf::GgufText;

/// Files beside the weights and `config.json` that belong to the model, copied where they are.
const SIDE_FILES: [&str; 5] = [
    "tokenizer.json",
    "tokenizer_config.json",
    "generation_config.json",
    "special_tokens_map.json",
    "chat_template.jinja",
];

/// Write the same model in another storage type, as a checkpoint or as a GGUF file.
///
/// `fp8` stores the linears of attention, MLPs and experts as E4M3 with one f32 scale for each
/// 128×128 block, as DeepSeek-V3 was released; embedding, head, norms and routers keep their 16-bit
/// type. `bf16`, `f16` and `f32` apply to every tensor but the router's correction bias, which stays
/// f32.
///
/// A destination that ends in `.gguf` is written as GGUF, for llama.cpp and what reads the same, with
/// the tokenizer in it. `q8_0`, `q4_0`, `q4_k` and `q6_k` are types of GGUF: they apply to the
/// matrices. Vectors and routers are f32; the head is at least q6_k; and a matrix whose rows are no
/// multiple of 256 is q8_0 instead of q4_k or q6_k, of 32, f16. The MTP layer is left out unless
/// --mtp is given.
#[derive(Clone, Debug, Args)]
pub struct ConvertArgs {
    /// Folder of the checkpoint to read (config.json and its safetensors), or a GGUF file
    #[arg(value_name = "SRC")]
    pub source: PathBuf,

    /// Folder to write, made if it is not there; or a file that ends in .gguf
    #[arg(value_name = "DST")]
    pub destination: PathBuf,

    /// How to store the weights
    #[arg(long, value_enum, value_name = "TYPE")]
    pub to: Target,

    /// Most bytes of weights in a file of a checkpoint; above it they are sharded with an index
    #[arg(long, value_name = "SIZE", default_value = "5GB")]
    pub max_shard_size: ByteSize,

    /// Write into a folder that is not empty, replacing the model in it; or over a GGUF file
    #[arg(long)]
    pub force: bool,

    /// Keep the MTP layer in a GGUF file, which older versions of llama.cpp refuse
    #[arg(long)]
    pub mtp: bool,
}

/// How to store the weights, as it is said on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Target {
    /// Linears as E4M3 in blocks of 128×128, the rest in 16 bits; not in GGUF
    Fp8,
    /// bfloat16
    Bf16,
    /// IEEE half precision; a weight beyond ±65504 is an error
    F16,
    /// Single precision
    F32,
    /// GGUF: 8 bits and a scale for 32 weights
    #[value(name = "q8_0")]
    Q8_0,
    /// GGUF: 4 bits and a scale for 32 weights
    #[value(name = "q4_0")]
    Q4_0,
    /// GGUF: 4 bits, and 6 bits each of scale and offset for 32 weights
    #[value(name = "q4_k")]
    Q4K,
    /// GGUF: 6 bits, and 8 bits of scale for 16 weights
    #[value(name = "q6_k")]
    Q6K,
}

/// How a checkpoint in the published layout stores its weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageType {
    /// Linears as E4M3 in blocks of 128×128, the rest in 16 bits.
    Fp8,
    /// bfloat16.
    Bf16,
    /// IEEE half precision.
    F16,
    /// Single precision.
    F32,
}

impl Target {
    /// The type as the published layout has it, if it does.
    fn published(self) -> Option<StorageType> {
        match self {
            Self::Fp8 => Some(StorageType::Fp8),
            Self::Bf16 => Some(StorageType::Bf16),
            Self::F16 => Some(StorageType::F16),
            Self::F32 => Some(StorageType::F32),
            Self::Q8_0 | Self::Q4_0 | Self::Q4K | Self::Q6K => None,
        }
    }
}

/// Converts, and writes a summary to `out`.
///
/// # Errors
/// A source that is not a whole checkpoint, a destination in use, weights that the type cannot
/// hold, and everything that the file system refuses.
pub fn run(args: &ConvertArgs, out: &mut dyn Write) -> Result<()> {
    let reading = || format!("cannot convert `{}`", args.source.display());
    let files = ModelFiles::open(&args.source).with_context(reading)?;
    let config = files.config().with_context(reading)?;
    if args.destination.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("gguf")) {
        return gguf::run(args, files, &config, out).with_context(reading);
    }
    let to = args.to.published().ok_or_else(|| {
        Failure::usage("--to names a type of GGUF files, but DST does not end in .gguf")
            .hint("name a file that ends in .gguf, or another type")
    })?;
    if args.mtp {
        let message = "--mtp is for GGUF files: a checkpoint keeps the MTP layer";
        return Err(Failure::usage(message).into());
    }
    let config_text = files.config_text().with_context(reading)?;
    let text = files.gguf_text().with_context(reading)?;
    let checkpoint = files.into_checkpoint(&config).with_context(reading)?;
    checkpoint.validate(&config).with_context(reading)?;
    let plan = Plan::new(&config, &checkpoint, to).with_context(reading)?;
    let new_config = config_json::rewrite(&config_text, to).with_context(reading)?;
    prepare(args)?;

    let written = write_weights(args, &plan, &checkpoint).with_context(reading)?;
    remove_stale_weights(&args.destination, &written)?;
    let side_files = match text {
        Some(text) => write_side_files(args, &text)?,
        None => copy_side_files(args)?,
    };
    write_file(&args.destination, "config.json", new_config.as_bytes())?;
    summarize(out, &plan, &written, &side_files).context("cannot write the summary")
}

/// Makes the destination, or makes sure that it may be written to.
fn prepare(args: &ConvertArgs) -> Result<()> {
    let shown = args.destination.display();
    if let Ok(destination) = args.destination.canonicalize() {
        let source = args.source.canonicalize();
        if source.is_ok_and(|source| source == destination) {
            bail!("`{shown}` is the source itself: name another folder");
        }
        let mut entries = fs::read_dir(&destination)
            .with_context(|| format!("cannot use `{shown}` as a folder"))?;
        if entries.next().is_some() && !args.force {
            bail!("`{shown}` is not empty: name another folder, or replace its model with --force");
        }
    }
    fs::create_dir_all(&args.destination).with_context(|| format!("cannot make `{shown}`"))
}

fn write_weights(args: &ConvertArgs, plan: &Plan, checkpoint: &Checkpoint) -> Result<Written> {
    let tensors = plan.tensors();
    let progress = ProgressBar::new(0);
    let style = "{wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}";
    progress.set_style(ProgressStyle::with_template(style)?);
    let sizes: Result<Vec<u64>, _> = tensors.iter().map(PlannedTensor::byte_len).collect();
    progress.set_length(sizes?.iter().sum());
    let options = WriteOptions { max_shard_bytes: args.max_shard_size.0 };
    let written = write_checkpoint(&args.destination, &tensors, options, |tensor| {
        let bytes = plan.bytes_of(checkpoint, &tensor.name)?;
        progress.inc(bytes.len() as u64);
        Ok(bytes)
    });
    progress.finish_and_clear();
    Ok(written?)
}

/// Removes the weights of a model that was replaced: a reader would find them first, or mix them.
fn remove_stale_weights(destination: &Path, written: &Written) -> Result<()> {
    let reading = || format!("cannot list `{}`", destination.display());
    for entry in fs::read_dir(destination).with_context(reading)? {
        let entry = entry.with_context(reading)?;
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        let is_shard = name.starts_with("model-") && name.ends_with(".safetensors");
        let is_weights = is_shard || name == SINGLE_FILE || name == INDEX_FILE;
        if is_weights && !written.files.iter().any(|file| file == name) {
            fs::remove_file(entry.path())
                .with_context(|| format!("cannot remove `{name}` of the model before"))?;
        }
    }
    Ok(())
}

fn copy_side_files(args: &ConvertArgs) -> Result<Vec<&'static str>> {
    let mut copied = Vec::new();
    for name in SIDE_FILES {
        let source = args.source.join(name);
        if source.exists() {
            let bytes = fs::read(&source).with_context(|| format!("cannot read `{name}`"))?;
            write_file(&args.destination, name, &bytes)?;
            copied.push(name);
        }
    }
    Ok(copied)
}

/// Writes the text files that a GGUF source stands for.
fn write_side_files(args: &ConvertArgs, text: &GgufText) -> Result<Vec<&'static str>> {
    let files = [("tokenizer.json", &text.tokenizer), ("tokenizer_config.json", &text.config)];
    for (name, json) in files {
        write_file(&args.destination, name, format!("{json:#}\n").as_bytes())?;
    }
    Ok(files.map(|(name, _)| name).to_vec())
}

/// Writes a whole file, or leaves what was there.
fn write_file(dir: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    let temporary = dir.join(format!(".{name}.partial"));
    fs::write(&temporary, bytes)
        .and_then(|()| fs::rename(&temporary, dir.join(name)))
        .with_context(|| format!("cannot write `{name}`"))
}

fn summarize(
    out: &mut dyn Write,
    plan: &Plan,
    written: &Written,
    side_files: &[&str],
) -> std::io::Result<()> {
    for (dtype, total) in plan.storage() {
        let (tensors, size) = (total.tensors, units::bytes(total.bytes));
        writeln!(out, "{:<8} {tensors:>6} tensors  {size:>10}", dtype.name())?;
    }
    for name in plan.dropped() {
        writeln!(out, "left out `{name}`: a copy that the model shares")?;
    }
    let size = units::bytes(written.tensor_bytes);
    match &written.files[..] {
        [shards @ .., index] if shards.len() > 1 => {
            writeln!(out, "wrote {size} of weights to {} shards and {index}", shards.len())?;
        }
        files => writeln!(out, "wrote {size} of weights to {}", files.join(", "))?,
    }
    let others = [&["config.json"], side_files].concat();
    writeln!(out, "wrote {}", others.join(", "))
}

impl StorageType {
    /// The type of a tensor that is not quantised, if all such tensors have one.
    fn plain(self) -> Option<StoredDtype> {
        match self {
            Self::Fp8 => None,
            Self::Bf16 => Some(StoredDtype::BF16),
            Self::F16 => Some(StoredDtype::F16),
            Self::F32 => Some(StoredDtype::F32),
        }
    }
}
