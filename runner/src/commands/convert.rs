//! `cachalot convert`: the same model in another storage type, in the published layout.
//!
//! What becomes of each tensor is decided in `plan.rs`, what becomes of `config.json` in
//! `config_json.rs`; this file handles the folders. The weights are written before anything that
//! refers to them, each file complete or not at all, and the same input gives the same bytes.

mod config_json;
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
use super::units::{self, ByteSize};
use crate::engine::folder::read_config;

/// Files beside the weights and `config.json` that belong to the model, copied where they are.
const SIDE_FILES: [&str; 5] = [
    "tokenizer.json",
    "tokenizer_config.json",
    "generation_config.json",
    "special_tokens_map.json",
    "chat_template.jinja",
];

/// Write the same model in another storage type.
///
/// `fp8` stores the linears of attention, MLPs and experts as E4M3 with one f32 scale for each
/// 128×128 block, as DeepSeek-V3 was released; embedding, head, norms and routers keep their 16-bit
/// type. The other types apply to every tensor but the router's correction bias, which stays f32.
#[derive(Clone, Debug, Args)]
pub struct ConvertArgs {
    /// Folder of the checkpoint to read (config.json and its safetensors)
    #[arg(value_name = "SRC")]
    pub source: PathBuf,

    /// Folder to write; made if it is not there
    #[arg(value_name = "DST")]
    pub destination: PathBuf,

    /// How to store the weights
    #[arg(long, value_enum, value_name = "TYPE")]
    pub to: StorageType,

    /// Most bytes of weights in a file; above it they are sharded with an index
    #[arg(long, value_name = "SIZE", default_value = "5GB")]
    pub max_shard_size: ByteSize,

    /// Write into a folder that is not empty, replacing the model in it
    #[arg(long)]
    pub force: bool,
}

/// How to store the weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StorageType {
    /// Linears as E4M3 in blocks of 128×128, the rest in 16 bits
    Fp8,
    /// bfloat16
    Bf16,
    /// IEEE half precision; a weight beyond ±65504 is an error
    F16,
    /// Single precision
    F32,
}

/// Converts, and writes a summary to `out`.
///
/// # Errors
/// A source that is not a whole checkpoint, a destination in use, weights that the type cannot
/// hold, and everything that the file system refuses.
pub fn run(args: &ConvertArgs, out: &mut dyn Write) -> Result<()> {
    let reading = || format!("cannot convert `{}`", args.source.display());
    let config = read_config(&args.source).with_context(reading)?;
    let config_text = fs::read_to_string(args.source.join("config.json")).with_context(reading)?;
    let checkpoint = Checkpoint::open(&args.source).with_context(reading)?;
    checkpoint.validate(&config).with_context(reading)?;
    let plan = Plan::new(&config, &checkpoint, args.to).with_context(reading)?;
    let new_config = config_json::rewrite(&config_text, args.to).with_context(reading)?;
    prepare(args)?;

    let written = write_weights(args, &plan, &checkpoint).with_context(reading)?;
    remove_stale_weights(&args.destination, &written)?;
    let side_files = copy_side_files(args)?;
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
