//! `mutants`: how many known faults of kernels the suite finds.
//!
//! Each fault runs in a process of its own, first with the cases of the operation it is in and then, if
//! those are green, with all operations; on a software adapter once more with the kernels of the core
//! profile, whose barriers and shared sums it would not choose by itself.

use std::io::Write;
use std::num::NonZeroUsize;
use std::process::{Command, Stdio};

use anyhow::{Context, bail};
use clap::Args;
use rayon::prelude::*;
use shaders::{mutant, profile};

use super::Verdict;

/// Arguments of `mutants`.
#[derive(Debug, Args)]
pub(super) struct MutantsArgs {
    /// Only faults whose names contain this
    #[arg(default_value = "")]
    names: String,

    /// On what
    #[arg(long, default_value = "wgpu:cpu", value_name = "DEVICE")]
    device: String,

    /// Faults that are looked for at once
    #[arg(long, value_name = "COUNT", default_value_t = NonZeroUsize::MIN)]
    jobs: NonZeroUsize,
}

/// What part of the faults must be found, in percent.
const FOUND_MIN: usize = 95;

/// `mutants`.
pub(super) fn run(args: &MutantsArgs, out: &mut dyn Write) -> anyhow::Result<Verdict> {
    if !cfg!(feature = "mutants") {
        bail!("this build has no mutants: build with `--features mutants`");
    }
    // A suite that is red without a fault finds every one.
    if let Some(case) = finds("", "op", args, args.jobs)? {
        bail!("the suite is red on `{}` without a fault: {case}", args.device);
    }
    let wanted = mutant::ALL.iter().filter(|(name, _)| name.contains(&args.names));
    let wanted: Vec<_> = wanted.copied().collect();
    if wanted.is_empty() {
        bail!("no fault is called `{}`", args.names);
    }
    let pool = rayon::ThreadPoolBuilder::new().num_threads(args.jobs.get()).build()?;
    let results: Vec<_> = pool
        .install(|| wanted.par_iter().map(|(name, query)| look_for(name, query, args)).collect());
    let (mut found, all) = (0, wanted.len());
    for ((name, _), case) in wanted.iter().zip(results) {
        let case = case?;
        found += usize::from(case.is_some());
        writeln!(out, "{name:36} {}", case.as_deref().unwrap_or("NOT FOUND"))?;
    }
    writeln!(out, "{found} of {all} faults found: {:.1} %", 100.0 * found as f64 / all as f64)?;
    Ok(if found * 100 >= all * FOUND_MIN { Verdict::Conforms } else { Verdict::Differs })
}

/// The case that is red with the fault `name`, which is in the operation `query`.
fn look_for(name: &str, query: &str, args: &MutantsArgs) -> anyhow::Result<Option<String>> {
    match finds(name, query, args, NonZeroUsize::MIN)? {
        Some(case) => Ok(Some(case)),
        None => finds(name, "op", args, NonZeroUsize::MIN),
    }
}

/// The first line that is red with the fault `name`; `None` where nothing is.
fn finds(
    name: &str,
    query: &str,
    args: &MutantsArgs,
    jobs: NonZeroUsize,
) -> anyhow::Result<Option<String>> {
    for core in [None, Some("core")] {
        let program = std::env::current_exe().context("cannot find this program")?;
        let mut command = Command::new(program);
        command.args(["run", query, "--tier", "quick", "--no-results", "--fail-fast"]);
        command.args(["--device", &args.device, "--jobs", &jobs.to_string()]);
        command.stdin(Stdio::null());
        command.env(mutant::VARIABLE, name);
        if let Some(core) = core {
            command.env(profile::VARIABLE, core);
        }
        let output = command.output().context("cannot start the suite")?;
        if !output.status.success() {
            let text = String::from_utf8_lossy(&output.stdout);
            let red = text.lines().find(|line| line.starts_with("FAIL"));
            let ended = || format!("the run ended with {}", output.status);
            return Ok(Some(red.map_or_else(ended, str::to_owned)));
        }
    }
    Ok(None)
}
