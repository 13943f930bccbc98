//! The tables of the README, made from the records.

use std::collections::HashMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use clap::Args;
use serde_json::Value;

/// What stands before the tables in a document.
const BEGIN: &str = "<!-- made by `benches tables` -->\n";
/// What stands behind them.
const END: &str = "<!-- end -->\n";

/// Arguments of `benches tables`.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Folder of the records
    #[arg(long, default_value = "benches/results")]
    results: PathBuf,

    /// Put the tables into this document, between its marks, instead of printing them
    #[arg(long, value_name = "FILE.md")]
    write: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let tables = tables(&arguments.results)?;
    let Some(path) = &arguments.write else {
        return Ok(std::io::stdout().write_all(tables.as_bytes())?);
    };
    let document =
        fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let (before, behind) = around(&document)
        .with_context(|| format!("{} has no marks {BEGIN:?} and {END:?}", path.display()))?;
    fs::write(path, format!("{before}{tables}{behind}"))
        .with_context(|| format!("writing {}", path.display()))
}

/// What stands before and behind the tables, marks included.
fn around(document: &str) -> Option<(&str, &str)> {
    let begin = document.find(BEGIN)? + BEGIN.len();
    let end = begin + document[begin..].find(END)?;
    Some((&document[..begin], &document[end..]))
}

/// All tables.
fn tables(results: &Path) -> anyhow::Result<String> {
    let mut paths: Vec<PathBuf> = fs::read_dir(results)
        .with_context(|| format!("reading {}", results.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<anyhow::Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    let (mut goldens, mut presets, mut kernels) = (Vec::new(), Vec::new(), Vec::new());
    let mut records = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path)?;
        let record: Value =
            serde_json::from_str(&text).with_context(|| format!("reading {}", path.display()))?;
        match record {
            Value::Array(several) => records.extend(several),
            one => records.push(one),
        }
    }
    let best = copies(&records);
    for record in &records {
        if record["kernels"].is_array() {
            kernels.extend(kernel_rows(record)?);
        } else if record["decode"].is_array() {
            let best = record["device"].as_str().and_then(|device| best.get(card(device)));
            presets.extend(preset_rows(record, best.copied().unwrap_or(f64::INFINITY))?);
        } else {
            goldens.push(golden_row(record)?);
        }
    }
    presets.sort();
    let mut text = String::new();
    text += "The embedded model, greedy, eight prompts of 64 tokens:\n\n";
    text += "| device | slowest | fastest, tokens a second |\n|---|---:|---:|\n";
    text += &goldens.concat();
    text += "\nPublished shapes with random weights, f16 unless named otherwise:\n\n";
    text += "| model | work | device | tokens a second | of the limit |\n";
    text += "|---|---|---|---:|---:|\n";
    text += &presets.concat();
    if !kernels.is_empty() {
        text += "\nAttention by itself, of 128 heads over latents, of the limit of memory and matrix units:\n\n";
        text += "| call | device | µs | of the limit |\n|---|---|---:|---:|\n";
        text += &kernels.concat();
    }
    Ok(text)
}

/// The rows of a record of `benches kernels` that attention over latents has in V3.
fn kernel_rows(record: &Value) -> anyhow::Result<Vec<String>> {
    let device = device(record)?;
    let kernels = record["kernels"].as_array().context("a record has no kernels")?;
    let row = |kernel: &Value| {
        let name = kernel["name"].as_str().filter(|name| name.starts_with("mla_decode:"))?;
        let (us, part) = (kernel["us"].as_f64()?, kernel["fraction_of_limit"].as_f64()?);
        let part = 100.0 * part;
        (kernel["model"] == "deepseek-v3")
            .then(|| format!("| `{name}` | {device} | {us:.1} | {part:.0} % |\n"))
    };
    Ok(kernels.iter().filter_map(row).collect())
}

fn golden_row(record: &Value) -> anyhow::Result<String> {
    let prompts = record["prompts"].as_array().context("a record has no prompts")?;
    let speeds: Vec<f64> =
        prompts.iter().filter_map(|prompt| prompt["decode_tokens_per_s"].as_f64()).collect();
    ensure!(!speeds.is_empty(), "a record has no speeds");
    let slowest = speeds.iter().copied().fold(f64::INFINITY, f64::min);
    let fastest = speeds.iter().copied().fold(0.0, f64::max);
    Ok(format!("| {} | {slowest:.0} | {fastest:.0} |\n", device(record)?))
}

/// The part of the limit that `work` of `tokens` tokens reaches, where the limit is memory's with the fastest
/// copy `best` of the card, through whichever backend, in bytes a second.
fn fraction(work: &Value, tokens: u64, best: f64) -> Option<f64> {
    let number = |what: &str| work[what].as_f64();
    let (fraction, limit) = (number("fraction_of_limit")?, number("limit_tokens_per_s")?);
    let (copy, bytes) = (number("copy_bytes_per_s")?, number("bytes_per_step")?);
    let memory = tokens as f64 * copy / bytes;
    let bound_by_memory = (limit / memory - 1.0).abs() < 1e-6;
    Some(if bound_by_memory { fraction * copy / best } else { fraction })
}

/// The fastest copies of each card, by name, in bytes a second.
fn copies(records: &[Value]) -> HashMap<String, f64> {
    let mut best = HashMap::new();
    for record in records {
        let Some(device) = record["device"].as_str() else { continue };
        let decodes = record["decode"].as_array().into_iter().flatten();
        let works = decodes.chain([record, &record["prompt"]]);
        for copy in works.filter_map(|work| work["copy_bytes_per_s"].as_f64()) {
            let fastest: &mut f64 = best.entry(card(device).to_owned()).or_default();
            *fastest = fastest.max(copy);
        }
    }
    best
}

/// The card in a device's description.
fn card(device: &str) -> &str {
    device.split(',').next().unwrap_or(device).trim()
}

fn preset_rows(record: &Value, best: f64) -> anyhow::Result<Vec<String>> {
    let model = record["model"].as_str().context("a record has no model")?;
    let model = model.trim_end_matches(" (random weights)");
    let device = device(record)?;
    let row = |work: String, speed: f64, fraction: Option<f64>| {
        let fraction = fraction.map_or(String::new(), |part| format!("{:.0} %", 100.0 * part));
        format!("| {model} | {work} | {device} | {speed:.0} | {fraction} |\n")
    };
    let mut rows = Vec::new();
    if let (Some(tokens), Some(speed)) =
        (record["prompt"]["tokens"].as_u64(), record["prompt"]["tokens_per_s"].as_f64())
    {
        let fraction = fraction(&record["prompt"], tokens, best);
        rows.push(row(format!("prompt of {tokens}"), speed, fraction));
    }
    let batch = record["batch"].as_u64().context("a record has no batch")?;
    for decode in record["decode"].as_array().context("a record has no decode")? {
        let cached = decode["cached"].as_u64().context("a decode has no `cached`")?;
        let speed = decode["tokens_per_s"].as_f64().context("a decode has no speed")?;
        let sequences = match batch {
            1 => String::new(),
            batch => format!(" {batch} sequences"),
        };
        let fraction = fraction(decode, batch, best);
        rows.push(row(format!("decode{sequences}, {cached} cached"), speed, fraction));
    }
    Ok(rows)
}

fn device(record: &Value) -> anyhow::Result<String> {
    let device = record["device"].as_str().context("a record has no device")?;
    let name = card(device);
    let kind = if device.contains("spirv") {
        "Vulkan, SPIR-V"
    } else if device.contains("wgsl") {
        "Vulkan, WGSL"
    } else if device.ends_with("cuda") {
        "CUDA"
    } else {
        "CPU"
    };
    Ok(format!("{name}, {kind}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attention_of_v3_is_the_part_of_a_record_of_kernels_that_is_shown() -> anyhow::Result<()> {
        let kernel = |model: &str, name: &str| {
            serde_json::json!({
                "model": model, "name": name, "us": 123.45, "fraction_of_limit": 0.678,
            })
        };
        let record = serde_json::json!({
            "device": "NVIDIA H200, discrete GPU on CUDA, cuda",
            "kernels": [
                kernel("deepseek-v3", "mla_decode:b=64"),
                kernel("deepseek-v2-lite", "mla_decode:b=1"),
                kernel("deepseek-v3", "expand:n=1"),
            ],
        });
        let rows = kernel_rows(&record)?;
        assert_eq!(rows, ["| `mla_decode:b=64` | NVIDIA H200, CUDA | 123.5 | 68 % |\n"]);
        Ok(())
    }

    #[test]
    fn the_readme_has_the_tables_that_the_records_make() -> anyhow::Result<()> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let readme = fs::read_to_string(root.join("README.md"))?;
        let (before, behind) = around(&readme).context("README.md has no marks")?;
        let held = &readme[before.len()..readme.len() - behind.len()];
        let made = tables(&root.join("benches/results"))?;
        assert_eq!(held, made, "run `cargo run --release -p benches -- tables --write README.md`");
        Ok(())
    }
}
