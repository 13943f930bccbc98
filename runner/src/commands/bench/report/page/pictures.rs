//! Bars and charts.

use std::collections::BTreeMap;

use minijinja::Value as Html;
use serde::Serialize;
use serde_json::Value;

use super::{Records, short_device};
use crate::commands::bench::paper::{CacheRow, DecodeRow, PaperRecord};
use crate::commands::bench::report::chart::{Axis, Chart, Point, Scale, Series, Style, decades};
use crate::commands::units::grouped;

/// Bars of one kind.
#[derive(Debug, Serialize)]
pub(super) struct Bars {
    title: &'static str,
    note: String,
    bars: Vec<Bar>,
}

#[derive(Debug, Serialize)]
struct Bar {
    name: String,
    value: String,
    /// Of the longest, in percent.
    part: f64,
    /// Where the limit is, likewise.
    limit: Option<f64>,
    colour: &'static str,
}

/// A chart that is drawn.
#[derive(Debug, Serialize)]
pub(super) struct Picture {
    title: &'static str,
    note: String,
    svg: Html,
}

pub(super) fn bars(records: &Records<'_>) -> Vec<Bars> {
    let caches = records.papers.first().map(caches);
    let kernels = records.kernels.iter().filter_map(|record| kernels(record));
    let all = caches.into_iter().chain(kernels);
    all.filter(|bars| !bars.bars.is_empty()).collect()
}

/// Published models of the line, and what their caches are compared with.
const CACHED: [&str; 8] = [
    "deepseek-llm-7b",
    "deepseek-llm-67b",
    "deepseek-moe-16b",
    "qwen2.5-72b",
    "llama-3.1-405b",
    "deepseek-v2-lite",
    "deepseek-v2",
    "deepseek-v3",
];

/// Bytes a token of every design, in every type but the widest.
fn caches(paper: &PaperRecord) -> Bars {
    let mut rows: Vec<_> = paper
        .caches
        .iter()
        .filter(|row| CACHED.contains(&row.model.as_str()) && row.format != "f32")
        .collect();
    rows.sort_by_key(|row| CACHED.iter().position(|model| *model == row.model));
    let most = rows.iter().map(|row| row.bytes_per_token()).fold(1.0, f64::max);
    let bar = |row: &&CacheRow| Bar {
        name: format!("{} · {} · {}", row.model, row.design, row.format),
        value: grouped(row.bytes_per_token().round() as u64),
        part: (1000.0 * row.bytes_per_token() / most).round() / 10.0,
        limit: None,
        colour: if row.design == "MLA" { "c0" } else { "c7" },
    };
    Bars {
        title: "Cache of a token, in bytes",
        note: "all layers, as allocated; latent attention in blue".to_owned(),
        bars: rows.iter().map(bar).collect(),
    }
}

/// Time of each operation of a record of `benches kernels`, with its limit.
fn kernels(record: &Value) -> Option<Bars> {
    let rows = record["kernels"].as_array()?;
    let times = || rows.iter().filter_map(|row| row["us"].as_f64());
    let most = times().fold(0.0, f64::max);
    let percent = |us: f64| (1000.0 * us / most).round() / 10.0;
    let bar = |row: &Value| {
        let (us, limit) = (row["us"].as_f64()?, row["limit_us"].as_f64()?);
        let (model, name) = (row["model"].as_str()?, row["name"].as_str()?);
        Some(Bar {
            name: format!("{name} · {model}"),
            value: format!("{us:.1} µs, {:.0} %", 100.0 * limit / us),
            part: percent(us),
            limit: Some(percent(limit).min(99.6)),
            colour: "c0",
        })
    };
    Some(Bars {
        title: "Time by kernel, against its limit",
        note: format!(
            "{}; the mark is the limit of memory and matrix units, the percentage what is reached of it",
            short_device(record["device"].as_str()?)
        ),
        bars: rows.iter().filter_map(bar).collect(),
    })
}

/// A decode of any record.
struct Decoded {
    device: String,
    model: String,
    sequences: f64,
    cached: f64,
    tokens_per_s: f64,
    /// Operations a byte, and operations a second.
    roof: Option<[f64; 2]>,
}

fn decodes(records: &Records<'_>) -> Vec<Decoded> {
    let mut all = Vec::new();
    for paper in &records.papers {
        all.extend(paper.decodes.iter().map(|row| of_paper(paper, row)));
    }
    for record in &records.presets {
        let steps = record["decode"].as_array().into_iter().flatten();
        all.extend(steps.filter_map(|step| of_preset(record, step)));
    }
    all
}

fn of_paper(paper: &PaperRecord, row: &DecodeRow) -> Decoded {
    let layers = match row.whole() {
        true => String::new(),
        false => format!(", {} of {} layers", row.layers, row.layers_of),
    };
    let types = match (row.dtype.as_str(), row.cache.as_str()) {
        ("f16", "f16") => String::new(),
        (dtype, cache) => format!(", {dtype} with {cache} caches"),
    };
    Decoded {
        device: short_device(&paper.device.description),
        model: format!("{}{layers}{types}", row.model),
        sequences: row.sequences as f64,
        cached: row.cached as f64,
        tokens_per_s: row.tokens_per_s(),
        roof: Some([row.operations / row.bytes, row.operations / row.step_s]),
    }
}

fn of_preset(record: &Value, step: &Value) -> Option<Decoded> {
    let model = record["model"].as_str()?;
    let tokens_per_s = step["tokens_per_s"].as_f64()?;
    let sequences = record["batch"].as_f64()?;
    let roof = || {
        let (bytes, operations) =
            (step["bytes_per_step"].as_f64()?, step["operations_per_step"].as_f64()?);
        Some([operations / bytes, operations * tokens_per_s / sequences])
    };
    Some(Decoded {
        device: short_device(record["device"].as_str()?),
        model: model.replace(" (random weights)", ""),
        sequences,
        cached: step["cached"].as_f64()?,
        tokens_per_s,
        roof: roof(),
    })
}

pub(super) fn charts(records: &Records<'_>) -> Vec<Picture> {
    let all = decodes(records);
    let charts = [by_cached(&all), by_sequences(&all), roofline(records, &all)];
    let drawn = charts.into_iter().filter_map(|chart| {
        let svg = Html::from_safe_string(chart.html()?);
        Some(Picture { title: chart.title, note: chart.note, svg })
    });
    drawn.collect()
}

/// Series of those decodes that `place` gives a place, by model, and by device where there are several.
fn series(
    all: &[Decoded],
    style: Style,
    place: impl Fn(&Decoded) -> Option<[f64; 2]>,
) -> Vec<Series> {
    let several = all.iter().any(|decoded| decoded.device != all[0].device);
    let mut named: BTreeMap<String, Vec<Point>> = BTreeMap::new();
    for decoded in all {
        let Some([x, y]) = place(decoded) else { continue };
        let name = match several {
            true => format!("{} · {}", decoded.model, decoded.device),
            false => decoded.model.clone(),
        };
        let says = format!(
            "{:.1} tokens/s, {} cached, {} sequences",
            decoded.tokens_per_s, decoded.cached, decoded.sequences
        );
        named.entry(name).or_default().push(Point { x, y, says });
    }
    let sorted = named.into_iter().map(|(name, mut points)| {
        points.sort_by(|a, b| a.x.total_cmp(&b.x));
        Series { name, points, style }
    });
    sorted.filter(|series| style == Style::Points || series.points.len() > 1).collect()
}

fn speeds() -> Axis {
    Axis { label: "tokens a second", scale: Scale::Log, ticks: decades(-2, 6, &[1.0, 2.0, 5.0]) }
}

fn by_cached(all: &[Decoded]) -> Chart {
    let ticks = [0, 512, 2048, 8192, 32_768, 131_072].map(f64::from);
    Chart {
        title: "Speed by length of the context",
        note: "one sequence".to_owned(),
        x: Axis {
            label: "rows in the cache",
            scale: Scale::LogFrom { near: 256.0 },
            ticks: ticks.to_vec(),
        },
        y: speeds(),
        series: series(all, Style::Curve, |decoded| {
            (decoded.sequences == 1.0).then_some([decoded.cached, decoded.tokens_per_s])
        }),
    }
}

fn by_sequences(all: &[Decoded]) -> Chart {
    Chart {
        title: "Speed by number of sequences",
        note: "512 rows in each cache, tokens of all sequences".to_owned(),
        x: Axis {
            label: "sequences",
            scale: Scale::Log,
            ticks: (0..=12).map(|power| f64::from(1 << power)).collect(),
        },
        y: speeds(),
        series: series(all, Style::Curve, |decoded| {
            (decoded.cached == 512.0).then_some([decoded.sequences, decoded.tokens_per_s])
        }),
    }
}

/// What is computed in a second by what is computed of a byte, under the roof of the first record.
fn roofline(records: &Records<'_>, all: &[Decoded]) -> Chart {
    let mut series = series(all, Style::Points, |decoded| decoded.roof);
    let limits = records.papers.first().map(|paper| paper.limits);
    if let Some(limits) = limits {
        let places = || series.iter().flat_map(|series| &series.points).map(|point| point.x);
        let (low, high) = (places().fold(f64::INFINITY, f64::min), places().fold(0.0, f64::max));
        let peak = limits.operations_per_s.unwrap_or(f64::INFINITY);
        let corner = peak / limits.bytes_per_s;
        let mut at = vec![low, high];
        if (low..high).contains(&corner) {
            at.insert(1, corner);
        }
        let roof = |x: f64| (x * limits.bytes_per_s).min(peak);
        let points = at.into_iter().filter(|x| x.is_finite() && *x > 0.0).map(|x| Point {
            x,
            y: roof(x),
            says: String::new(),
        });
        let name = "limit of memory and matrix units".to_owned();
        series.push(Series { name, points: points.collect(), style: Style::Limit });
    }
    Chart {
        title: "Steps under the roof",
        note: "operations a second by operations a byte that a step reads".to_owned(),
        x: Axis {
            label: "operations a byte",
            scale: Scale::Log,
            ticks: decades(-1, 4, &[1.0, 2.0, 5.0]),
        },
        y: Axis { label: "operations a second", scale: Scale::Log, ticks: decades(6, 15, &[1.0]) },
        series,
    }
}
