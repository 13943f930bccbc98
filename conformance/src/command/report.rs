//! `report`: one page of several runs.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use conformance::report;
use conformance::results::Run;

use super::{Verdict, told};

/// Arguments of `report`.
#[derive(Debug, Args)]
pub(super) struct ReportArgs {
    /// Folders of runs
    #[arg(required = true, value_name = "DIR")]
    runs: Vec<PathBuf>,

    /// The page
    #[arg(long, value_name = "FILE", default_value = "conformance.html")]
    out: PathBuf,
}

/// `report`.
pub(super) fn run(args: &ReportArgs, out: &mut dyn Write) -> anyhow::Result<Verdict> {
    let runs: Result<Vec<Run>, String> = args.runs.iter().map(|path| Run::read(path)).collect();
    let page = report::html(&runs.map_err(told)?).map_err(told)?;
    fs::write(&args.out, page).with_context(|| format!("`{}`", args.out.display()))?;
    writeln!(out, "{}", args.out.display())?;
    Ok(Verdict::Conforms)
}
