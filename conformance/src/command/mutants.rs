//! `mutants`: how many known faults of kernels the suite finds.

use std::io::Write;

use anyhow::bail;
use clap::Args;

use super::Verdict;

/// Arguments of `mutants`.
#[derive(Debug, Args)]
pub(super) struct MutantsArgs {
    /// On what
    #[arg(long, default_value = "wgpu:cpu", value_name = "DEVICE")]
    device: String,
}

/// `mutants`.
pub(super) fn run(args: &MutantsArgs, _: &mut dyn Write) -> anyhow::Result<Verdict> {
    bail!("no mutants on `{}`: build with `--features mutants`", args.device)
}
