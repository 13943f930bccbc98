//! `perf`: how long cases take, and the least that this says of the device.

use std::io::Write;
use std::time::Instant;

use clap::Args;
use conformance::environment::Target;
use conformance::records::select;
use conformance::spec::guarded;

use super::{SelectionArgs, Verdict, told};

/// Arguments of `perf`.
#[derive(Debug, Args)]
pub(super) struct PerfArgs {
    #[command(flatten)]
    selection: SelectionArgs,

    /// On what
    #[arg(long, default_value = "auto", value_name = "DEVICE")]
    device: String,

    /// Times that each case is run after the first
    #[arg(long, value_name = "COUNT", default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..))]
    repeat: u16,
}

/// `perf`.
pub(super) fn run(args: &PerfArgs, out: &mut dyn Write) -> anyhow::Result<Verdict> {
    let target = Target::open(&args.device).map_err(told)?;
    let (device, on_cpu) = (&target.opened.device, target.opened.compiler == "flex");
    writeln!(out, "{}", target.environment.title())?;
    writeln!(out, "median of a whole case: upload, launches, read-back; rates are lower bounds")?;
    for case in select(&args.selection.selection()) {
        let Some(work) = case.work() else { continue };
        if case.needs().into_iter().any(|need| need.missing(device, on_cpu).is_some()) {
            continue;
        }
        let mut times = Vec::new();
        for _ in 0..=args.repeat {
            let start = Instant::now();
            guarded(|| case.found(device)).map_err(told)?;
            times.push(start.elapsed().as_secs_f64());
        }
        // The first compiles.
        times.remove(0);
        times.sort_by(f64::total_cmp);
        let median = times[times.len() / 2];
        writeln!(
            out,
            "{:9.3} ms {:9.2} GB/s {:9.2} GFLOP/s  {}",
            median * 1e3,
            work.bytes / median / 1e9,
            work.operations / median / 1e9,
            case.name()
        )?;
    }
    Ok(Verdict::Conforms)
}
