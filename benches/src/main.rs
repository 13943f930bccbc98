//! Measures Cachalot on one device and records the results as JSON.

mod compare;
mod goldens;
mod kernels;
mod preset;
mod record;
mod tables;

use cachalot::commands::bench::copy;
use clap::{Parser, Subcommand};

/// Measures Cachalot on one device and records the results as JSON.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Greedy generation of the embedded model from the eight golden prompts
    Goldens(goldens::Arguments),
    /// Holds two records of `goldens` against each other; fails where their ids differ
    Compare(compare::Arguments),
    /// Prompt and decode speed of a published configuration with random weights
    Preset(preset::Arguments),
    /// Each operation by itself at published shapes, against the limit of the device
    Kernels(kernels::Arguments),
    /// Tables of all records, in Markdown
    Tables(tables::Arguments),
    /// The speed of copies, as JSON
    #[command(hide = true)]
    Copy(copy::CopyArgs),
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().what {
        What::Goldens(arguments) => goldens::run(&arguments),
        What::Compare(arguments) => compare::run(&arguments),
        What::Preset(arguments) => preset::run(&arguments),
        What::Kernels(arguments) => kernels::run(&arguments),
        What::Tables(arguments) => tables::run(&arguments),
        What::Copy(arguments) => copy::run(&arguments, &mut std::io::stdout()),
    }
}
