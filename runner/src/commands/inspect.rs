//! `cachalot inspect`: what a checkpoint is, from its configuration and the headers of its weights.
//!
//! Gathers a report; `text.rs` and `json.rs` say it, `table.rs` lists the tensors. Reads no
//! weights but for a head that is stored although it is tied.

mod json;
mod table;
#[cfg(test)]
mod tests;
mod text;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use burn_models::config::{ModelConfig, preset};
use burn_models::weights::{MtpTensors, StoredDtype, WeightsError};
use clap::Args;
use serde_json::Value;

use self::table::Row;
use crate::engine::files::ModelFiles;

/// Show what a checkpoint is: family, shapes, parameters, storage, cache, tensors.
///
/// Papers count activated parameters in three ways, so all three are shown. With a folder, the
/// weights are checked against config.json by name, shape and type, and a difference is an error. A
/// GGUF file is shown as the checkpoint that it was made from.
#[derive(Clone, Debug, Args)]
pub struct InspectArgs {
    /// Folder of a checkpoint (config.json and its safetensors), or a GGUF file
    #[arg(value_name = "DIR", required_unless_present = "preset")]
    pub dir: Option<PathBuf>,

    /// A published configuration by name, without weights, such as deepseek-v3
    #[arg(long, value_name = "NAME", conflicts_with_all = ["dir", "tensors"])]
    pub preset: Option<String>,

    /// Write one JSON object
    #[arg(long)]
    pub json: bool,

    /// List every expert's tensors instead of `experts.{0..63}`
    #[arg(long)]
    pub tensors: bool,
}

/// Everything that is said of a model.
struct Report {
    /// The folder or the preset, as it was given.
    name: String,
    config: ModelConfig,
    stored: Option<Stored>,
}

/// What is said of a model's files.
struct Stored {
    /// Whether the weights are those of the configuration.
    check: Result<MtpTensors, WeightsError>,
    /// Tensors and bytes of each storage type.
    storage: BTreeMap<StoredDtype, (usize, u64)>,
    files: usize,
    rows: Vec<Row>,
    /// Entries of `tokenizer.json`, if it is there.
    tokenizer: Option<usize>,
}

/// Inspects, and writes the report to `out`.
///
/// # Errors
/// A configuration or weights that cannot be read, and, after the report, weights that are not
/// those of the configuration.
pub fn run(args: &InspectArgs, out: &mut dyn Write) -> Result<()> {
    let report = match (&args.dir, &args.preset) {
        (_, Some(name)) => {
            let config = preset(name).context("cannot inspect a preset")?;
            Report { name: name.clone(), config, stored: None }
        }
        (Some(dir), None) => Report::of_dir(dir, args.tensors)
            .with_context(|| format!("cannot inspect `{}`", dir.display()))?,
        (None, None) => bail!("name a folder, or a published configuration with --preset"),
    };
    let written = match args.json {
        true => json::write(&report, out),
        false => text::write(&report, out),
    };
    written.context("cannot write the report")?;
    match report.stored {
        Some(Stored { check: Err(error), .. }) => Err(anyhow!(error)),
        _ => Ok(()),
    }
}

impl Report {
    fn of_dir(dir: &Path, every_expert: bool) -> Result<Self> {
        let files = ModelFiles::open(dir)?;
        let config = files.config()?;
        let tokenizer = files.tokenizer_json()?.as_ref().map(tokenizer_entries).transpose()?;
        let checkpoint = files.into_checkpoint(&config)?;
        let mut storage = BTreeMap::<_, (usize, u64)>::new();
        for entry in checkpoint.tensors() {
            let (tensors, bytes) = storage.entry(entry.dtype.clone()).or_default();
            *tensors += 1;
            *bytes += entry.byte_len() as u64;
        }
        let mut files: Vec<&str> = checkpoint.tensors().map(|entry| &*entry.shard).collect();
        files.sort_unstable();
        files.dedup();
        let stored = Stored {
            check: checkpoint.validate(&config),
            storage,
            files: files.len(),
            rows: table::rows(&checkpoint, every_expert),
            tokenizer,
        };
        Ok(Self { name: dir.display().to_string(), config, stored: Some(stored) })
    }
}

/// Distinct entries of a tokenizer: its vocabulary and what was added to it.
fn tokenizer_entries(tokenizer: &Value) -> Result<usize> {
    let Some(vocabulary) = tokenizer["model"]["vocab"].as_object() else {
        bail!("`tokenizer.json` has no `model.vocab` object: only BPE tokenizers are known here");
    };
    let added = tokenizer["added_tokens"].as_array().map_or(&[][..], Vec::as_slice);
    let new = added.iter().filter_map(|token| token["content"].as_str());
    let new = new.filter(|content| !vocabulary.contains_key(*content)).count();
    Ok(vocabulary.len() + new)
}
