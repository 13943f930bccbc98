//! The numbers behind the pictures.

use serde::Serialize;
use serde_json::Value;

use super::{Records, short_device};
use crate::commands::bench::paper::{DecodeRow, PaperRecord, ThroughputRow};
use crate::commands::units::{bytes, grouped};

/// A table of words, then numbers.
#[derive(Debug, Serialize)]
pub(super) struct Table {
    title: String,
    note: String,
    head: Vec<&'static str>,
    /// Columns that hold words, from the first on.
    words: usize,
    rows: Vec<Vec<String>>,
}

pub(super) fn tables(records: &Records<'_>) -> Vec<Table> {
    let mut all = Vec::new();
    for paper in &records.papers {
        let of = if records.papers.len() > 1 {
            format!(", {}", short_device(&paper.device.description))
        } else {
            String::new()
        };
        all.extend([steps(paper, &of), memory(paper, &of), throughput(paper, &of)]);
    }
    all.push(presets(&records.presets));
    all.retain(|table| !table.rows.is_empty());
    all
}

/// Every decode.
fn steps(paper: &PaperRecord, of: &str) -> Table {
    let row = |row: &DecodeRow| {
        vec![
            row.model.clone(),
            format!("{} / {}", row.dtype, row.cache),
            format!("{} of {}", row.layers, row.layers_of),
            row.sequences.to_string(),
            grouped(row.cached as u64),
            format!("{:.1}", row.tokens_per_s()),
            format!("{:.0}", 1e6 * row.step_s),
            format!("{:.3}", row.bytes / 1e9),
            format!("{:.0} %", 100.0 * row.fraction_of_limit),
        ]
    };
    Table {
        title: format!("Steps{of}"),
        note: "Weights and caches by type; bytes are those that a step reads, counted from shapes."
            .to_owned(),
        head: vec![
            "model",
            "types",
            "layers",
            "sequences",
            "cached",
            "tokens/s",
            "µs a step",
            "GB read",
            "of the limit",
        ],
        words: 2,
        rows: paper.decodes.iter().map(row).collect(),
    }
}

/// What each model held of memory.
fn memory(paper: &PaperRecord, of: &str) -> Table {
    let mut rows = Vec::new();
    for model in &paper.models {
        for stage in &model.stages {
            let said = |count: Option<u64>| count.map_or_else(|| "–".to_owned(), bytes);
            let driver = stage.held.driver.as_ref();
            let mib = |count: Option<u64>| {
                count.map_or_else(|| "–".to_owned(), |mib| format!("{} MiB", grouped(mib)))
            };
            rows.push(vec![
                format!("{}, {} layers, {}", model.model, model.layers, model.dtype),
                stage.when.clone(),
                bytes(model.weight_bytes),
                said(stage.held.bytes_in_use),
                said(stage.held.bytes_reserved),
                mib(driver.map(|driver| driver.used_mib)),
                mib(driver.and_then(|driver| driver.process_mib)),
            ]);
        }
    }
    Table {
        title: format!("Memory{of}"),
        note: "Weights are counted from shapes; what tensors take and what is reserved for them is the \
               allocator's word, the card's use the driver's."
            .to_owned(),
        head: vec!["model", "when", "weights", "in tensors", "reserved", "card", "process"],
        words: 2,
        rows,
    }
}

/// Whole models on eight devices.
fn throughput(paper: &PaperRecord, of: &str) -> Table {
    let row = |row: &ThroughputRow| {
        vec![
            row.model.clone(),
            format!("{} / {}", row.dtype, row.cache),
            format!("{:.0}", row.weight_bytes / 1e9),
            grouped(row.length as u64),
            grouped(row.fitting as u64),
            row.sequences.to_string(),
            format!("{:.1}", 1e3 * row.whole_step_s),
            grouped(row.tokens_per_s().round() as u64),
            row.prompt_tokens_per_s()
                .map_or_else(|| "–".to_owned(), |speed| grouped(speed.round() as u64)),
        ]
    };
    Table {
        title: format!("Throughput of eight devices, extrapolated{of}"),
        note: "By the rule below. A step is that of all layers on one device.".to_owned(),
        head: vec![
            "model",
            "types",
            "GB of weights",
            "cached",
            "fitting",
            "measured",
            "ms a step",
            "tokens/s",
            "prompt tokens/s",
        ],
        words: 2,
        rows: paper.throughput.iter().map(row).collect(),
    }
}

/// Records of `benches preset`.
fn presets(records: &[&Value]) -> Table {
    let mut rows = Vec::new();
    for record in records {
        let text = |key: &str| record[key].as_str().unwrap_or_default();
        let (model, device) =
            (text("model").replace(" (random weights)", ""), short_device(text("device")));
        let percent = |part: &Value| {
            part.as_f64().map_or_else(String::new, |part| format!("{:.0} %", 100.0 * part))
        };
        let batch = record["batch"].as_u64().unwrap_or(1);
        let row = |work: String, one: &Value| {
            let speed = one["tokens_per_s"].as_f64()?;
            let speed = grouped(speed.round() as u64);
            Some(vec![
                model.clone(),
                device.clone(),
                work,
                speed,
                percent(&one["fraction_of_limit"]),
            ])
        };
        let prompt = &record["prompt"];
        rows.extend(row(format!("prompt of {}", prompt["tokens"]), prompt));
        for step in record["decode"].as_array().into_iter().flatten() {
            let work = format!("{batch} sequences, {} cached", step["cached"]);
            rows.extend(row(work, step));
        }
    }
    Table {
        title: "Published shapes".to_owned(),
        note: "Records of `benches preset`: random weights, f16 unless named otherwise.".to_owned(),
        head: vec!["model", "device", "work", "tokens/s", "of the limit"],
        words: 3,
        rows,
    }
}
