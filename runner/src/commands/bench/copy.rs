//! `cachalot bench copy`: the limits of a device, for a process that wants none of the copies in its memory.

use std::io::Write;

use clap::Args;

use crate::device::{self, DeviceChoice};
use crate::measure::Limits;

/// The words that run this command, but for the device: what [`Limits::measure_apart`] is given.
pub(super) const WORDS: [&str; 2] = ["bench", "copy"];

/// Arguments of `cachalot bench copy`.
#[derive(Debug, Clone, Args)]
pub struct CopyArgs {
    /// What to measure (see `cachalot devices`)
    #[arg(long, value_name = "D", default_value = "auto")]
    pub device: String,
}

/// Writes the limits to `out`, as one JSON object.
///
/// # Errors
/// A device that cannot be opened, or that failed.
pub fn run(args: &CopyArgs, out: &mut dyn Write) -> anyhow::Result<()> {
    let opened = device::open(&args.device.parse::<DeviceChoice>()?)?;
    let limits = Limits::measure(&opened.device, &opened.name, opened.kind.is_gpu())?;
    writeln!(out, "{}", serde_json::to_string(&limits)?)?;
    Ok(out.flush()?)
}
