//! `cachalot bench`: how fast a model computes prompts and draws tokens, in the words of llama-bench.
//!
//! `args` reads the command line into a plan, `device` measures it on one device, `record` and `table` say the
//! results, `compare` holds devices against each other. `paper` holds a device against the papers, and `report`
//! makes a page of records.

mod args;
mod compare;
pub mod copy;
mod device;
mod paper;
mod record;
mod report;
mod table;
mod test;

use std::io::Write;

use clap::{Args, Subcommand};

pub use self::args::{Bandwidth, WorkArgs};
pub use self::compare::CompareArgs;
pub use self::copy::CopyArgs;
pub use self::paper::{PaperArgs, PaperRecord, markdown as paper_markdown};
pub use self::record::Format;
use self::record::Writer;
pub use self::report::ReportArgs;
use crate::ui::Ui;

const EXAMPLES: &str = "\
Tests:
  ppN     a prompt of N tokens, up to the id that follows it
  tgN     N tokens drawn one at a time, greedily, each id read back
  ppP+tgN both, one after the other
  @ dD    with D tokens in the cache before, whose contents do not matter
Before the first of its -r repetitions each test runs once unmeasured, unless --no-warmup. Reading text
is not measured. -b and -ub cut prompts: tokens cut off first, and tokens of one forward pass.

`moved` is what a token reads of memory, weights and cached rows, counted from shapes: of weights each
once, of experts those chosen. `of limit` is how near it comes to the bandwidth of --bandwidth. `memory`
is what the device has in use after the test, or weights and caches where it does not say. What fits a
cache of the processor is read faster than copies are made: then `of limit` may pass 100 %.

Examples:
  cachalot bench
  cachalot bench --preset deepseek-v2-lite --dtype f16 -p 512 -n 128 -d 0,8192 --bandwidth measure
  cachalot bench -m ./DeepSeek-V2-Lite -p 512,2048 -n 0 -pg 512,128 -r 3 -o json
  cachalot bench compare --devices cuda,wgpu --preset deepseek-v2-lite --dtype f16
  cachalot bench paper --html paper.html";

/// Arguments of `cachalot bench`.
#[derive(Debug, Clone, Args)]
#[command(after_help = EXAMPLES, args_conflicts_with_subcommands = true)]
pub struct BenchArgs {
    /// What else to do.
    #[command(subcommand)]
    pub command: Option<BenchCommand>,

    /// Where to compute, several parted by commas (see `cachalot devices`)
    #[arg(long, value_name = "D", value_delimiter = ',', default_value = "auto")]
    pub device: Vec<String>,

    /// What to measure.
    #[command(flatten)]
    pub work: WorkArgs,

    /// How results are written; each as soon as it is known
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value_t)]
    pub output: Format,
}

/// Commands of `cachalot bench`.
#[derive(Debug, Clone, Subcommand)]
pub enum BenchCommand {
    /// The same work on several devices, and how many times as fast each is as the first
    Compare(CompareArgs),
    /// What each design of the DeepSeek line buys on this device, against what the papers claim
    Paper(PaperArgs),
    /// One page of the records of `bench paper` and of `benches`
    Report(ReportArgs),
    /// The speed of copies, as JSON
    #[command(hide = true)]
    Copy(CopyArgs),
}

/// Runs the command; results go to `out`.
///
/// # Errors
/// A model or device that cannot be opened, a test that does not fit the model, a device that failed.
pub fn run(args: &BenchArgs, ui: Ui, out: &mut dyn Write) -> anyhow::Result<()> {
    match &args.command {
        None => {}
        Some(BenchCommand::Compare(args)) => return compare::run(args, ui, out),
        Some(BenchCommand::Paper(args)) => return paper::run(args, ui, out),
        Some(BenchCommand::Report(args)) => return report::run(args, out),
        Some(BenchCommand::Copy(args)) => return copy::run(args, out),
    }
    let plan = args.work.plan()?;
    let mut writer = Writer::new(args.output, out);
    for device in &args.device {
        device::measure(device, &plan, ui, &mut |record| writer.write(&record))?;
    }
    writer.finish()
}
