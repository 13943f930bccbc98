//! The table of results: llama-bench's columns, and what memory has to do with them.

use super::record::Record;
use crate::commands::units::{bytes, count};
use crate::measure::Spread;

/// A column: its name, its width, and whether numbers stand in it.
type Column = (&'static str, usize, Side);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

const COLUMNS: [Column; 10] = [
    ("model", 33, Side::Left),
    ("size", 10, Side::Right),
    ("params", 9, Side::Right),
    ("device", 12, Side::Left),
    ("dtype", 5, Side::Left),
    ("test", 15, Side::Right),
    ("t/s", 19, Side::Right),
    ("moved", 9, Side::Right),
    ("of limit", 8, Side::Right),
    ("memory", 9, Side::Right),
];

/// The names of the columns, and the line below.
pub(super) fn head() -> String {
    let names = line(COLUMNS.map(|(name, _, _)| name.to_owned()));
    let rules = COLUMNS.map(|(_, width, side)| match side {
        Side::Left => format!(" {} ", "-".repeat(width)),
        Side::Right => format!(" {}:", "-".repeat(width)),
    });
    format!("{names}\n|{}|\n", rules.join("|"))
}

/// The row of a result.
pub(super) fn row(record: &Record) -> String {
    let roofline = record.roofline;
    line([
        record.model_filename.clone(),
        gibibytes(record.model_size),
        count(record.model_n_params),
        record.device.clone(),
        record.dtype.clone(),
        record.test.clone(),
        speed(record.speed()),
        roofline.map(|roofline| bytes(roofline.bytes_per_token)).unwrap_or_default(),
        roofline.and_then(|roofline| roofline.fraction).map(percent).unwrap_or_default(),
        bytes(record.memory.in_use()),
    ])
}

/// A mean and its deviation, as llama-bench writes them.
pub(super) fn speed(speed: Spread) -> String {
    format!("{:.2} ± {:.2}", speed.mean, speed.deviation)
}

fn percent(part: f64) -> String {
    format!("{:.0} %", 100.0 * part)
}

fn gibibytes(bytes: u64) -> String {
    format!("{:.2} GiB", bytes as f64 / f64::from(1 << 30))
}

fn line(fields: [String; COLUMNS.len()]) -> String {
    let mut text = String::from("|");
    for (field, (_, width, side)) in fields.iter().zip(COLUMNS) {
        text += &match side {
            Side::Left => format!(" {field:<width$} |"),
            Side::Right => format!(" {field:>width$} |"),
        };
    }
    text
}
