//! `cachalot bench compare`: the same work on several devices.

use std::io::Write;

use clap::{Args, ValueEnum};
use serde_json::json;

use super::args::WorkArgs;
use super::device;
use super::record::Record;
use super::table::speed;
use crate::failure::Failure;
use crate::ui::Ui;

/// Arguments of `cachalot bench compare`.
#[derive(Debug, Clone, Args)]
pub struct CompareArgs {
    /// The devices, parted by commas; the others are held against the first
    #[arg(long, value_name = "A,B,..", value_delimiter = ',', required = true)]
    pub devices: Vec<String>,

    /// What to measure.
    #[command(flatten)]
    pub work: WorkArgs,

    /// How the result is written
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value_t)]
    pub output: CompareFormat,
}

/// How a comparison is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum CompareFormat {
    /// A table in Markdown.
    #[default]
    Md,
    /// One list of objects.
    Json,
}

/// Runs the command; the result goes to `out`.
pub(super) fn run(args: &CompareArgs, ui: Ui, out: &mut dyn Write) -> anyhow::Result<()> {
    if args.devices.len() < 2 {
        return Err(Failure::usage(format!(
            "--devices names {} device, expected at least 2 to compare",
            args.devices.len()
        ))
        .hint("part them by commas, such as --devices cuda,wgpu")
        .into());
    }
    let plan = args.work.plan()?;
    let mut all = Vec::new();
    for device in &args.devices {
        let mut records = Vec::new();
        device::measure(device, &plan, ui, &mut |record| {
            records.push(record);
            Ok(())
        })?;
        all.push(records);
    }
    match args.output {
        CompareFormat::Md => write_table(&all, out),
        CompareFormat::Json => write_json(&all, out),
    }
}

/// How many times as fast `record` is as the same test on the first device.
fn ratio(record: &Record, first: &Record) -> f64 {
    record.speed().mean / first.speed().mean
}

/// A row for each test; `all` has the results of each device, in the same order.
fn write_table(all: &[Vec<Record>], out: &mut dyn Write) -> anyhow::Result<()> {
    let Some((first, others)) = all.split_first() else { return Ok(()) };
    for records in all {
        if let Some(record) = records.first() {
            writeln!(out, "{}: {}, {}", record.device, record.gpu_info, record.backends)?;
        }
    }
    let device = |records: &[Record]| {
        records.first().map(|record| record.device.clone()).unwrap_or_default()
    };
    write!(out, "\n| model | dtype | test | {}, t/s |", device(first))?;
    for records in others {
        write!(out, " {}, t/s | ratio |", device(records))?;
    }
    writeln!(out, "\n| --- | --- | ---: | ---: |{}", " ---: | ---: |".repeat(others.len()))?;
    for (index, base) in first.iter().enumerate() {
        let Record { model_filename, dtype, test, .. } = base;
        write!(out, "| {model_filename} | {dtype} | {test} | {} |", speed(base.speed()))?;
        for record in others.iter().filter_map(|records| records.get(index)) {
            write!(out, " {} | {:.2} |", speed(record.speed()), ratio(record, base))?;
        }
        writeln!(out)?;
    }
    Ok(out.flush()?)
}

fn write_json(all: &[Vec<Record>], out: &mut dyn Write) -> anyhow::Result<()> {
    let Some(first) = all.first() else { return Ok(()) };
    let tests = first.iter().enumerate().map(|(index, base)| {
        let devices = all.iter().filter_map(|records| records.get(index)).map(|record| {
            let speed = record.speed();
            json!({
                "device": record.device,
                "gpu_info": record.gpu_info,
                "backends": record.backends,
                "avg_ts": speed.mean,
                "stddev_ts": speed.deviation,
                "ratio": ratio(record, base),
            })
        });
        json!({
            "model_filename": base.model_filename,
            "dtype": base.dtype,
            "test": base.test,
            "devices": devices.collect::<Vec<_>>(),
        })
    });
    let tests: Vec<_> = tests.collect();
    writeln!(out, "{}", serde_json::to_string_pretty(&tests)?)?;
    Ok(out.flush()?)
}

#[cfg(test)]
mod tests {
    use super::super::record::tests::record;
    use super::*;

    fn results() -> [Vec<Record>; 3] {
        let other = |device: &str, speeds: [f64; 2]| Record {
            device: device.to_owned(),
            gpu_info: "Other".to_owned(),
            speeds: speeds.to_vec(),
            ..record()
        };
        [
            vec![record()],
            vec![other("wgpu:0", [144.0, 144.0])],
            vec![other("wgpu:1", [576.0, 576.0])],
        ]
    }

    #[test]
    fn others_are_held_against_the_first() {
        let mut out = Vec::new();
        write_table(&results(), &mut out).unwrap();
        insta::assert_snapshot!(String::from_utf8(out).unwrap(), @r#"
        cuda:0: Card, "big", cuda
        wgpu:0: Other, cuda
        wgpu:1: Other, cuda

        | model | dtype | test | cuda:0, t/s | wgpu:0, t/s | ratio | wgpu:1, t/s | ratio |
        | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
        | deepseek-v2-lite (random weights) | f16 | tg128 @ d8192 | 288.00 ± 45.25 | 144.00 ± 0.00 | 0.50 | 576.00 ± 0.00 | 2.00 |
        "#);
        let mut out = Vec::new();
        write_json(&results(), &mut out).unwrap();
        let tests: serde_json::Value = serde_json::from_slice(&out).unwrap();
        let ratios = [0, 1, 2].map(|at| tests[0]["devices"][at]["ratio"].as_f64().unwrap());
        assert_eq!(ratios, [1.0, 0.5, 2.0]);
    }
}
