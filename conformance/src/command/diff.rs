//! `diff`: where two devices, or two runs that were kept, part.

use std::collections::HashMap;
use std::io::Write;
use std::path::Path;

use clap::Args;
use conformance::divergence::{self, Divergence, MEAN_MAX, Trace};
use conformance::environment::Target;
use conformance::results::{Case, Run};

use super::{Verdict, told};

/// Arguments of `diff`.
#[derive(Debug, Args)]
pub(super) struct DiffArgs {
    /// The reference: a device, or the folder of a run
    a: String,

    /// What is held against it: a device, or the folder of a run
    b: String,
}

/// One side.
struct Side {
    title: String,
    trace: Trace,
    run: Option<Run>,
}

impl Side {
    fn open(text: &str) -> Result<Self, String> {
        let path = Path::new(text);
        if path.is_dir() {
            let run = Run::read(path)?;
            let title = run.header.environment.title();
            return Ok(Self { title, trace: Trace::read(path)?, run: Some(run) });
        }
        let target = Target::open(text)
            .map_err(|error| format!("{error}; `{text}` is no folder of a run either"))?;
        let trace = Trace::record(&target.opened.device)?;
        Ok(Self { title: target.environment.title(), trace, run: None })
    }
}

/// `diff`.
pub(super) fn run(args: &DiffArgs, out: &mut dyn Write) -> anyhow::Result<Verdict> {
    let a = Side::open(&args.a).map_err(told)?;
    let b = Side::open(&args.b).map_err(told)?;
    let divergence = divergence::compare(&a.trace, &b.trace).map_err(told)?;
    writeln!(out, "a: {}\nb: {}\n", a.title, b.title)?;
    show(&divergence, out)?;
    let mut agrees = divergence.agrees();
    if let (Some(a), Some(b)) = (&a.run, &b.run) {
        agrees &= cases(a, b, out)?;
    }
    Ok(if agrees { Verdict::Conforms } else { Verdict::Differs })
}

fn show(divergence: &Divergence, out: &mut dyn Write) -> anyhow::Result<()> {
    writeln!(out, "the embedded model, teacher-forced:")?;
    writeln!(out, "  {:34} {:>12} {:>16}", "state", "relative RMS", "error over bound")?;
    for (name, relative, ratio) in &divergence.layers {
        writeln!(out, "  {name:34} {relative:12.2e} {ratio:16.4}")?;
    }
    let first = divergence.first().unwrap_or("none");
    let positions = divergence.divergences.len();
    let same = positions - divergence.other_best;
    let share = |part: usize, of: usize| 100.0 * part as f64 / of.max(1) as f64;
    writeln!(out, "first layer beyond the bound    {first}")?;
    writeln!(
        out,
        "experts chosen otherwise        {} of {} ({:.4} %)",
        divergence.flips,
        divergence.choices,
        share(divergence.flips, divergence.choices)
    )?;
    writeln!(
        out,
        "KL divergence of logits, nats   mean {:.2e} (at most {MEAN_MAX:.0e}), 99 % {:.2e}, most {:.2e}",
        divergence.mean(),
        divergence.quantile(0.99),
        divergence.quantile(1.0)
    )?;
    writeln!(
        out,
        "the same best token             {same} of {positions} ({:.3} %), {} decided positions differ",
        share(same, positions),
        divergence.decided_other_best
    )?;
    Ok(())
}

/// A change of headroom that is told: fourfold, and by a tenth of the bound.
fn grew(a: &Case, b: &Case) -> bool {
    let (a, b) = (a.comparison.headroom, b.comparison.headroom);
    b > 4.0 * a && b - a > 0.1
}

/// Cases that ended otherwise or came much nearer to their bounds; whether none of `b` got worse.
fn cases(a: &Run, b: &Run, out: &mut dyn Write) -> anyhow::Result<bool> {
    let before: HashMap<&str, &Case> =
        a.cases.iter().map(|case| (case.name.as_str(), case)).collect();
    let (mut both, mut worse) = (0, 0);
    writeln!(out)?;
    for case in &b.cases {
        let Some(old) = before.get(case.name.as_str()) else { continue };
        both += 1;
        if old.status != case.status {
            worse += usize::from(case.status.is_red());
            let (old, new) = (old.status.word(), case.status.word());
            writeln!(out, "{}: {old} in a, {new} in b", case.name)?;
        } else if grew(old, case) {
            let (old, new) = (old.comparison.headroom, case.comparison.headroom);
            writeln!(out, "{}: {old:.4} of its bound in a, {new:.4} in b", case.name)?;
        }
    }
    let (a, b) = (a.cases.len() - both, b.cases.len() - both);
    writeln!(out, "{both} cases in both, {a} in a alone, {b} in b alone; {worse} red in b alone")?;
    Ok(worse == 0)
}
