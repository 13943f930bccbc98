//! A result, and the formats that llama-bench writes.

use std::io::{self, Write};

use clap::ValueEnum;
use serde_json::{Map, Value, json};

use super::table;
use crate::measure::Spread;

/// How results are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A table in Markdown.
    #[default]
    Md,
    /// A line of names, then a line of quoted values for each result.
    Csv,
    /// One list of objects.
    Json,
    /// One object a line.
    Jsonl,
}

/// One result. Names are llama-bench's where it has them.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) build_version: &'static str,
    pub(super) build_commit: Option<String>,
    pub(super) backends: String,
    pub(super) gpu_info: String,
    pub(super) device: String,
    pub(super) model_filename: String,
    pub(super) model_type: String,
    pub(super) model_size: u64,
    pub(super) model_n_params: u64,
    pub(super) dtype: String,
    pub(super) n_batch: usize,
    pub(super) n_ubatch: usize,
    pub(super) n_prompt: usize,
    pub(super) n_gen: usize,
    pub(super) n_depth: usize,
    pub(super) test: String,
    pub(super) test_time: String,
    /// Whether steps were replayed by the device.
    pub(super) replayed: bool,
    /// Of each repetition.
    pub(super) seconds: Vec<f64>,
    /// Tokens a second, of each.
    pub(super) speeds: Vec<f64>,
    /// Of tests that only draw.
    pub(super) roofline: Option<Roofline>,
    pub(super) memory: Memory,
}

/// What drawing a token moves, and how near that is to what the memory can.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Roofline {
    pub(super) bytes_per_token: u64,
    /// Bytes a second, where they are known.
    pub(super) bandwidth: Option<f64>,
    /// The part of it that is used.
    pub(super) fraction: Option<f64>,
}

impl Roofline {
    pub(super) fn new(bytes_per_token: u64, bandwidth: Option<f64>, tokens_per_s: f64) -> Self {
        let fraction = bandwidth.map(|bytes| bytes_per_token as f64 * tokens_per_s / bytes);
        Self { bytes_per_token, bandwidth, fraction }
    }
}

/// What a test holds in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Memory {
    /// Counted from shapes, without MTP layers.
    pub(super) weight_bytes: u64,
    pub(super) cache_bytes: u64,
    /// What the device says, where it does.
    pub(super) device_bytes_in_use: Option<u64>,
    pub(super) device_bytes_reserved: Option<u64>,
}

impl Memory {
    /// What is in use: as the device says, or weights and caches.
    pub(super) fn in_use(&self) -> u64 {
        self.device_bytes_in_use.unwrap_or(self.weight_bytes + self.cache_bytes)
    }
}

impl Record {
    /// Tokens a second.
    pub(super) fn speed(&self) -> Spread {
        Spread::of(&self.speeds)
    }

    fn json(&self) -> Map<String, Value> {
        let nanoseconds = |seconds: f64| (seconds * 1e9).round() as u64;
        let (time, speed) = (Spread::of(&self.seconds), self.speed());
        let samples: Vec<u64> = self.seconds.iter().map(|&s| nanoseconds(s)).collect();
        let object = json!({
            "build_version": self.build_version,
            "build_commit": self.build_commit,
            "backends": self.backends,
            "gpu_info": self.gpu_info,
            "device": self.device,
            "model_filename": self.model_filename,
            "model_type": self.model_type,
            "model_size": self.model_size,
            "model_n_params": self.model_n_params,
            "dtype": self.dtype,
            "n_batch": self.n_batch,
            "n_ubatch": self.n_ubatch,
            "n_prompt": self.n_prompt,
            "n_gen": self.n_gen,
            "n_depth": self.n_depth,
            "test": self.test,
            "test_time": self.test_time,
            "replayed": self.replayed,
            "avg_ns": nanoseconds(time.mean),
            "stddev_ns": nanoseconds(time.deviation),
            "avg_ts": speed.mean,
            "stddev_ts": speed.deviation,
            "bytes_per_token": self.roofline.map(|roofline| roofline.bytes_per_token),
            "bandwidth": self.roofline.and_then(|roofline| roofline.bandwidth),
            "fraction_of_limit": self.roofline.and_then(|roofline| roofline.fraction),
            "weight_bytes": self.memory.weight_bytes,
            "cache_bytes": self.memory.cache_bytes,
            "device_bytes_in_use": self.memory.device_bytes_in_use,
            "device_bytes_reserved": self.memory.device_bytes_reserved,
            "samples_ns": samples,
            "samples_ts": self.speeds,
        });
        match object {
            Value::Object(fields) => fields,
            _ => unreachable!("invariant: made as an object above"),
        }
    }
}

/// Writes results in one format, each at once.
pub(super) struct Writer<'w> {
    format: Format,
    out: &'w mut dyn Write,
    written: usize,
}

impl<'w> Writer<'w> {
    pub(super) fn new(format: Format, out: &'w mut dyn Write) -> Self {
        Self { format, out, written: 0 }
    }

    pub(super) fn write(&mut self, record: &Record) -> anyhow::Result<()> {
        match self.format {
            Format::Md => {
                // Not before there is a row: an error leaves the output empty.
                let head = if self.written == 0 { table::head() } else { String::new() };
                writeln!(self.out, "{head}{}", table::row(record))?;
            }
            Format::Csv => self.write_csv(record)?,
            Format::Json => {
                let text = serde_json::to_string_pretty(&record.json())?.replace('\n', "\n  ");
                write!(self.out, "{}\n  {text}", if self.written == 0 { "[" } else { "," })?;
            }
            Format::Jsonl => writeln!(self.out, "{}", serde_json::to_string(&record.json())?)?,
        }
        self.written += 1;
        Ok(self.out.flush()?)
    }

    /// Lists are left out: a field has one value.
    fn write_csv(&mut self, record: &Record) -> io::Result<()> {
        let mut fields = record.json();
        fields.retain(|_, value| !value.is_array());
        if self.written == 0 {
            let names: Vec<&str> = fields.keys().map(String::as_str).collect();
            writeln!(self.out, "{}", names.join(","))?;
        }
        let quoted = fields.values().map(|value| {
            let text = match value {
                Value::Null => String::new(),
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            format!("\"{}\"", text.replace('"', "\"\""))
        });
        writeln!(self.out, "{}", quoted.collect::<Vec<_>>().join(","))
    }

    pub(super) fn finish(self) -> anyhow::Result<()> {
        if self.format == Format::Json {
            self.out.write_all(if self.written == 0 { b"[]\n" } else { b"\n]\n" })?;
        }
        Ok(self.out.flush()?)
    }
}

#[cfg(test)]
#[path = "record_tests.rs"]
pub(super) mod tests;
