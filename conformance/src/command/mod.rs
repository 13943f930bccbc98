//! The commands, one file each.

mod diff;
mod inspect;
mod jobs;
mod mutants;
mod perf;
mod report;
mod run;

use std::io::Write;

use clap::{Args, Parser, Subcommand, ValueEnum};
use conformance::name::Query;
use conformance::records::{Fuzz, Selection, Tier};

/// What a command found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Nothing red.
    Conforms,
    /// Something red, which has been told.
    Differs,
}

const AFTER_HELP: &str = "\
Start here:
  cachalot conform run --tier smoke            a minute: what is broken on this machine's device
  cachalot conform run --device wgpu:1         everything once, on a device of your choice
  cachalot conform explain op/linear           what is tested, and why the bound is what it is

Queries are names of cases, of which any part may be `*` and ends may be left out:
  op/linear    op/*/absorbed:h=16    'op/linear/plain:w=f16;t=1'";

/// Hold kernels, modules and models on a device against formulas and golden vectors.
#[derive(Debug, Parser)]
#[command(name = "cachalot-conform", bin_name = "cachalot conform", version, after_help = AFTER_HELP)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Print the names of cases
    List(SelectionArgs),
    /// Run cases, and keep and report what came of them
    Run(run::RunArgs),
    /// Say which cases a device can run at all
    Support(inspect::SupportArgs),
    /// Time cases, uploads and read-back included
    Perf(perf::PerfArgs),
    /// Say where two devices, or two runs that were kept, part
    Diff(diff::DiffArgs),
    /// Run one case again by its name
    Replay(run::ReplayArgs),
    /// Say which kernels which records reach
    Coverage(SelectionArgs),
    /// Say what is tested, and why the bound is what it is
    Explain(inspect::ExplainArgs),
    /// Make one page of several runs
    Report(report::ReportArgs),
    /// Break kernels on purpose, and count how many of the faults the suite finds
    Mutants(mutants::MutantsArgs),
    /// Run the cases that standard input names: a process of `run --jobs`
    #[command(hide = true)]
    Work(jobs::WorkArgs),
}

/// How much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum TierName {
    /// A minute on a software adapter; not sufficient to claim anything
    Smoke,
    /// Every operation, variant, regime and edge
    Quick,
    /// Published shapes and thousands of random ones beside
    Full,
}

/// Which cases.
#[derive(Clone, Debug, Args)]
struct SelectionArgs {
    /// Which cases; all of the tier unless named
    queries: Vec<Query>,

    /// How much
    #[arg(long, value_enum, default_value = "quick")]
    tier: TierName,

    /// Random cases of each record, in place of the tier's own
    #[arg(long, value_name = "COUNT")]
    fuzz: Option<usize>,

    /// Where random cases start
    #[arg(long, value_name = "NUMBER", default_value_t = 1, requires = "fuzz")]
    seed: u64,
}

impl SelectionArgs {
    fn tier(&self) -> Tier {
        match self.tier {
            TierName::Smoke => Tier::Smoke,
            TierName::Quick => Tier::Quick,
            TierName::Full => Tier::Full,
        }
    }

    fn selection(&self) -> Selection {
        Selection {
            queries: self.queries.clone(),
            tier: self.tier(),
            // A seed beyond this has no room for the numbers of its cases.
            fuzz: self.fuzz.map(|count| Fuzz { count, seed: self.seed % 1_000_000_000 }),
        }
    }
}

/// Runs the command of `arguments`, with results to `out`.
pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> anyhow::Result<Verdict> {
    match &arguments.command {
        Command::List(args) => inspect::list(args, out),
        Command::Run(args) => run::run(args, out),
        Command::Support(args) => inspect::support(args, out),
        Command::Perf(args) => perf::run(args, out),
        Command::Diff(args) => diff::run(args, out),
        Command::Replay(args) => run::replay(args, out),
        Command::Coverage(args) => inspect::coverage(args, out),
        Command::Explain(args) => inspect::explain(args, out),
        Command::Report(args) => report::run(args, out),
        Command::Mutants(args) => mutants::run(args, out),
        Command::Work(args) => jobs::work(args, out),
    }
}

/// An error of the library as one of the program.
fn told(error: impl std::fmt::Display) -> anyhow::Error {
    anyhow::anyhow!("{error}")
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn every_argument_is_declared_soundly() {
        Arguments::command().debug_assert();
    }
}
