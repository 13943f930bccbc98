//! Each operation by itself at published shapes, so that its cost is known without a profiler.
//!
//! A row makes enough calls inside one captured graph that what it costs to begin a graph does not show,
//! each over other weights than the calls before it, so that all come from memory. Its limit is the
//! longer of two times: that of moving every byte once at the speed of a copy of this device, and that
//! of its products at the speed of the matrix units.

mod attentions;
mod choices;
mod linears;
mod measure;
mod plan;
mod row;

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, anyhow, bail};
use cachalot::device::{DeviceChoice, OpenedDevice, open};
use clap::Args;
use serde_json::{Value, json};

use self::measure::{CeilingSizes, Ceilings, Effort, bandwidth, matrix_rate, time};
use self::plan::Planned;
use self::row::Place;

/// Arguments of `benches kernels`.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Measure only rows whose model or name has this in it; default: all
    #[arg(value_name = "QUERY", default_value = "")]
    query: String,

    /// Where to compute (see `cachalot devices`)
    #[arg(long, default_value = "auto")]
    device: String,

    /// Print the names of the rows, and measure nothing
    #[arg(long)]
    list: bool,

    /// Small sizes, each run once: shows that every row runs, and says nothing about speed
    #[arg(long)]
    smoke: bool,

    /// Operations a second of the matrix units in 10^12; default: measured, by Burn's product of two f16
    /// matrices
    #[arg(long, value_name = "TFLOPS")]
    matrix_tflops: Option<f64>,

    /// Where to write the record, anew after each row; default: none is written, and the table is printed
    /// alone
    #[arg(long, value_name = "FILE.json")]
    out: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let mut planned = if arguments.smoke { plan::smoke()? } else { plan::published()? };
    let query = arguments.query.as_str();
    planned.retain(|planned| planned.model.contains(query) || planned.row.name.contains(query));
    if planned.is_empty() {
        bail!("no row has `{query}` in its model or name; `benches kernels --list` prints them");
    }
    let mut out = std::io::stdout();
    if arguments.list {
        for Planned { model, row } in &planned {
            writeln!(out, "{model:<18} {}", row.name)?;
        }
        return Ok(());
    }
    let opened = open(&arguments.device.parse::<DeviceChoice>()?)?;
    let place = Place {
        device: opened.device.clone(),
        max_tensor_bytes: opened.max_tensor_bytes.unwrap_or(u64::MAX),
        smoke: arguments.smoke,
    };
    let effort = if arguments.smoke { Effort::SMOKE } else { Effort::WHOLE };
    let ceilings = ceilings(arguments, &opened, &place)?;
    let mut record = heading(&opened, ceilings);
    writeln!(
        out,
        "{opened}: copies {:.0} GB/s, multiplies {:.1} TFLOP/s",
        ceilings.bandwidth / 1e9,
        ceilings.matrix / 1e12
    )?;
    writeln!(out, "{:>12} {:>12} {:>6} {:>8}  row", "µs a call", "limit", "of it", "GB/s")?;
    for planned in planned {
        let row = match planned.row.refused(&place) {
            Some(reason) => refused(&planned, &reason),
            None => measured(&planned, &place, (effort, ceilings))
                .with_context(|| format!("{} of {}", planned.row.name, planned.model))?,
        };
        writeln!(out, "{}", line(&row))?;
        let rows = record["kernels"].as_array_mut();
        rows.ok_or_else(|| anyhow!("invariant: a record has a list of kernels"))?.push(row);
        if let Some(path) = &arguments.out {
            crate::record::write(&record, Some(path))?;
        }
    }
    Ok(())
}

/// Given, or measured on the device.
fn ceilings(
    arguments: &Arguments,
    opened: &OpenedDevice,
    place: &Place,
) -> anyhow::Result<Ceilings> {
    let (effort, sizes) = match (arguments.smoke, opened.kind.is_gpu()) {
        (true, _) => (Effort::SMOKE, CeilingSizes { copied: 1 << 20, square: 64 }),
        (false, false) => (Effort::WHOLE, CeilingSizes { copied: 128 << 20, square: 512 }),
        (false, true) => (Effort::WHOLE, CeilingSizes { copied: 1 << 30, square: 8192 }),
    };
    let matrix = match arguments.matrix_tflops {
        Some(given) if given > 0.0 && given.is_finite() => 1e12 * given,
        Some(given) => bail!("--matrix-tflops is {given}, expected a number above 0"),
        None => matrix_rate(place, sizes.square, effort).context("measuring a product")?,
    };
    let bandwidth = bandwidth(place, sizes.copied, effort).context("measuring a copy")?;
    Ok(Ceilings { bandwidth, matrix })
}

/// A record without rows.
fn heading(opened: &OpenedDevice, ceilings: Ceilings) -> Value {
    json!({
        "device": opened.to_string(),
        "commit": crate::record::commit(),
        "copy_bytes_per_s": ceilings.bandwidth,
        "matrix_operations_per_s": ceilings.matrix,
        "kernels": [],
    })
}

fn measured(
    planned: &Planned,
    place: &Place,
    (effort, ceilings): (Effort, Ceilings),
) -> anyhow::Result<Value> {
    let Planned { model, row } = planned;
    let timing = time(row.calls(place), effort, &place.device)?;
    // The next row may need as much.
    place.device.memory_cleanup();
    let limit = ceilings.limit(row.cost);
    Ok(json!({
        "model": model,
        "name": row.name,
        "us": 1e6 * timing.median,
        "bytes": row.cost.bytes,
        "operations": row.cost.operations,
        "limit_us": 1e6 * limit,
        "fraction_of_limit": limit / timing.median,
        "replayed": timing.replayed,
    }))
}

fn refused(planned: &Planned, reason: &str) -> Value {
    json!({ "model": planned.model, "name": planned.row.name, "refused": reason })
}

/// A row of the table.
fn line(row: &Value) -> String {
    let name = format!(
        "{} ({})",
        row["name"].as_str().unwrap_or_default(),
        row["model"].as_str().unwrap_or_default()
    );
    if let Some(reason) = row["refused"].as_str() {
        return format!("{:>12} {:>12} {:>6} {:>8}  {name}: {reason}", "", "", "", "");
    }
    let number = |key: &str| row[key].as_f64().unwrap_or_default();
    let speed = number("bytes") / number("us") / 1e3;
    format!(
        "{:>12.2} {:>12.2} {:>5.0}% {speed:>8.0}  {name}",
        number("us"),
        number("limit_us"),
        100.0 * number("fraction_of_limit"),
    )
}
