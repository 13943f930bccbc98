//! A model as a GGUF file: which type each tensor gets, and its bytes, an expert at a time.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use burn_models::config::ModelConfig;
use burn_models::gguf::{
    Architecture, GgmlType, GgufWriter, MetadataWriter, PlannedGguf, Source, model_metadata,
    unsayable,
};
use burn_models::weights::blocks::{BlockType, encode_blocks};
use burn_models::weights::{Checkpoint, MtpTensors, StoredDtype, encode_values};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::Value;

use super::{ConvertArgs, Target};
use crate::commands::units;
use crate::engine::files::ModelFiles;
use crate::failure::Failure;
use crate::text::gguf::{TextSource, write as write_text};

/// Converts `files`, of a model that `config` describes, to the file that `args` name.
pub(super) fn run(
    args: &ConvertArgs,
    files: ModelFiles,
    config: &ModelConfig,
    out: &mut dyn Write,
) -> Result<()> {
    let shown = args.destination.display();
    if args.to == Target::Fp8 {
        return Err(Failure::usage("--to fp8 is not a type of GGUF files")
            .hint("q8_0 has as many bits")
            .into());
    }
    if let Some(what) = unsayable(config) {
        bail!("GGUF has no key for {what}");
    }
    if args.destination.exists() && !args.force {
        bail!("`{shown}` is there: name another file, or replace it with --force");
    }
    let mut metadata = MetadataWriter::default();
    general(args, config, &mut metadata);
    let text = tokenizer(&files, config)?;
    let checkpoint = files.into_checkpoint(config)?;
    let mtp = mtp_layers(args, config, checkpoint.validate(config)?)?;
    model_metadata(config, mtp, &mut metadata);
    if let Some(text) = text {
        text.write(config, &mut metadata)?;
    }
    let planned = PlannedGguf::all(config, mtp);
    let typed: Vec<(&PlannedGguf, GgmlType)> = planned
        .iter()
        .map(|tensor| Ok((tensor, target(tensor, args.to)?)))
        .collect::<Result<_>>()?;
    let mut writer = GgufWriter::create(&args.destination, &metadata, &typed)?;
    let progress = ProgressBar::new(planned.iter().map(PlannedGguf::elements).sum());
    let style = "{wide_bar} {human_pos}/{human_len} weights {eta}";
    progress.set_style(ProgressStyle::with_template(style)?);
    let mut totals = BTreeMap::<&str, (usize, u64)>::new();
    for (tensor, ggml) in &typed {
        let (count, bytes) = totals.entry(ggml.name()).or_default();
        *count += 1;
        *bytes += ggml.byte_len(tensor.elements()).unwrap_or_default();
        write_tensor(tensor, *ggml, &checkpoint, &mut writer)?;
        progress.inc(tensor.elements());
    }
    let bytes = writer.finish()?;
    progress.finish_and_clear();
    for (name, (tensors, bytes)) in totals {
        writeln!(out, "{name:<8} {tensors:>6} tensors  {:>10}", units::bytes(bytes))?;
    }
    writeln!(out, "wrote {} of weights to {shown}", units::bytes(bytes))?;
    Ok(())
}

/// What every file says of itself.
fn general(args: &ConvertArgs, config: &ModelConfig, metadata: &mut MetadataWriter) {
    let name = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let source = args.source.canonicalize().unwrap_or_else(|_| args.source.clone());
    metadata.text("general.architecture", Architecture::of(config.family).name());
    metadata.text("general.type", "model");
    metadata.text("general.name", &name(&source).unwrap_or_else(|| "model".to_owned()));
    metadata.whole("general.quantization_version", 2);
    // `llama_ftype` of llama.cpp: what most tensors are.
    let file_type = match args.to {
        Target::F32 | Target::Fp8 => 0,
        Target::F16 => 1,
        Target::Q4_0 => 2,
        Target::Q8_0 => 7,
        Target::Q4K => 14,
        Target::Q6K => 18,
        Target::Bf16 => 32,
    };
    metadata.whole("general.file_type", file_type);
}

/// How many MTP layers are written, of a model whose files hold `stored`.
fn mtp_layers(args: &ConvertArgs, config: &ModelConfig, stored: MtpTensors) -> Result<usize> {
    match (stored, args.mtp) {
        (MtpTensors::Complete, true) => Ok(config.num_nextn_predict_layers),
        (MtpTensors::Complete, false) => {
            // A closed standard error is no reason not to convert.
            let _ = writeln!(
                std::io::stderr(),
                "the MTP layer is left out, as older versions of llama.cpp refuse it; --mtp keeps it"
            );
            Ok(0)
        }
        (MtpTensors::Absent, true) => bail!("--mtp is given, but the model stores no MTP layer"),
        (MtpTensors::Absent, false) => Ok(0),
    }
}

/// The type of a tensor: see the help of the command.
fn target(tensor: &PlannedGguf, to: Target) -> Result<GgmlType> {
    let row = tensor.extents[0];
    let fits = |kind: BlockType| row.is_multiple_of(kind.values() as u64);
    let exact = tensor.extents.len() == 1 || tensor.name.ends_with("ffn_gate_inp.weight");
    let wanted = match to {
        _ if exact => StoredDtype::F32,
        Target::F32 | Target::Fp8 => StoredDtype::F32,
        Target::Bf16 => StoredDtype::BF16,
        Target::F16 => StoredDtype::F16,
        Target::Q8_0 => StoredDtype::Blocks(BlockType::Q8_0),
        Target::Q6K => StoredDtype::Blocks(BlockType::Q6K),
        Target::Q4_0 | Target::Q4K if tensor.name == "output.weight" && fits(BlockType::Q6K) => {
            StoredDtype::Blocks(BlockType::Q6K)
        }
        Target::Q4_0 => StoredDtype::Blocks(BlockType::Q4_0),
        Target::Q4K => StoredDtype::Blocks(BlockType::Q4K),
    };
    let stored = match wanted {
        StoredDtype::Blocks(kind) if !fits(kind) && fits(BlockType::Q8_0) => {
            StoredDtype::Blocks(BlockType::Q8_0)
        }
        StoredDtype::Blocks(kind) if !fits(kind) => StoredDtype::F16,
        other => other,
    };
    GgmlType::of(&stored).with_context(|| format!("GGUF has no type {stored}"))
}

fn write_tensor(
    tensor: &PlannedGguf,
    ggml: GgmlType,
    checkpoint: &Checkpoint,
    writer: &mut GgufWriter,
) -> Result<()> {
    let read = |name: &str| -> Result<(Vec<f32>, Vec<usize>)> {
        let shape = checkpoint.tensor(name)?.entry.shape.clone();
        Ok((checkpoint.read_f32(name, &shape)?, shape))
    };
    let mut write = |values: &[f32]| -> Result<()> {
        let bytes = encode(&tensor.name, values, &ggml.stored())?;
        Ok(writer.write(&bytes)?)
    };
    match &tensor.source {
        Source::Numbers(values) => write(values),
        Source::Tensors(names) => names.iter().try_for_each(|name| write(&read(name)?.0)),
        Source::ByTurns { name, head_dim } => {
            let (values, shape) = read(name)?;
            write(&by_turns(&values, shape[1..].iter().product(), *head_dim))
        }
        Source::Keys(name) | Source::Values(name) => {
            let (values, _) = read(name)?;
            // Extents of the keys: rows of a head, rank, heads; of the values, rank first.
            let [first, second, heads] = [0, 1, 2].map(|i| tensor.extents[i] as usize);
            let is_keys = matches!(tensor.source, Source::Keys(_));
            let rank = if is_keys { second } else { first };
            let rows = values.len() / heads / rank;
            let mut part = Vec::with_capacity(first * second * heads);
            for head in values.chunks_exact(rows * rank) {
                if is_keys {
                    for column in 0..rank {
                        part.extend((0..first).map(|row| head[row * rank + column]));
                    }
                } else {
                    part.extend_from_slice(&head[(rows - second) * rank..]);
                }
            }
            write(&part)
        }
    }
}

/// The rows of each head, first half and second half by turns.
fn by_turns(values: &[f32], columns: usize, head_dim: usize) -> Vec<f32> {
    let mut turned = Vec::with_capacity(values.len());
    for head in values.chunks_exact(head_dim * columns) {
        let (first, second) = head.split_at(head.len() / 2);
        for rows in first.chunks_exact(columns).zip(second.chunks_exact(columns)) {
            turned.extend_from_slice(rows.0);
            turned.extend_from_slice(rows.1);
        }
    }
    turned
}

fn encode(name: &str, values: &[f32], dtype: &StoredDtype) -> Result<Vec<u8>> {
    match dtype {
        StoredDtype::Blocks(kind) => encode_blocks(*kind, values)
            .with_context(|| format!("tensor `{name}`: {kind} is read, but not written")),
        _ => Ok(encode_values(name, values, dtype)?),
    }
}

/// The text files of a source, in memory.
struct Text {
    tokenizer: Vec<u8>,
    config: Value,
    template: Option<String>,
}

/// Reads the text files of `files`; `None` for a model without a tokenizer.
fn tokenizer(files: &ModelFiles, config: &ModelConfig) -> Result<Option<Text>> {
    // Whatever is wrong with them is told in the words of every command.
    drop(files.text(config.vocab_size)?);
    if let Some(text) = files.gguf_text()? {
        let tokenizer = text.tokenizer.to_string().into_bytes();
        return Ok(Some(Text { tokenizer, config: text.config, template: None }));
    }
    let ModelFiles::Folder(folder) = files else { return Ok(None) };
    let read = |name: &str| {
        let path = folder.join(name);
        let bytes = path.exists().then(|| fs::read(path));
        bytes.transpose().with_context(|| format!("cannot read `{name}`"))
    };
    let Some(tokenizer) = read("tokenizer.json")? else { return Ok(None) };
    let config = read("tokenizer_config.json")?.unwrap_or_default();
    let config = serde_json::from_slice(&config).context("`tokenizer_config.json`")?;
    let template = read("chat_template.jinja")?.map(String::from_utf8).transpose()?;
    Ok(Some(Text { tokenizer, config, template }))
}

impl Text {
    fn write(&self, config: &ModelConfig, metadata: &mut MetadataWriter) -> Result<()> {
        let source = TextSource {
            tokenizer_json: &self.tokenizer,
            config: &self.config,
            chat_template: self.template.as_deref(),
            vocab_size: config.vocab_size,
            eos_ids: &config.eos_token_ids,
        };
        Ok(write_text(&source, metadata)?)
    }
}
