//! `run` and `replay`.

use std::collections::HashMap;
use std::io::Write;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::bail;
use cachalot::device::HardwareKind;
use clap::Args;
use conformance::divergence::Trace;
use conformance::environment::Target;
use conformance::exec::{self, Effort, Next, Plan, in_words};
use conformance::expectations::Expectations;
use conformance::name::CaseName;
use conformance::records::{Tier, find, select};
use conformance::report;
use conformance::results::{Case, Header, Run, Status};

use super::jobs::Jobs;
use super::{SelectionArgs, TierName, Verdict, told};

/// Arguments of `run`.
#[derive(Debug, Args)]
pub(super) struct RunArgs {
    #[command(flatten)]
    pub(super) selection: SelectionArgs,

    /// On what: `auto`, `cpu`, `wgpu:1`, `cuda`, …; again for another
    #[arg(long, default_value = "auto", value_name = "DEVICE")]
    pub(super) device: Vec<String>,

    /// Folder of results, by adapter and commit
    #[arg(long, value_name = "DIR", default_value = "conformance-results")]
    out: PathBuf,

    /// Keep nothing
    #[arg(long, conflicts_with = "out")]
    no_results: bool,

    /// A file of known failures, beside those that come with the suite; again for another
    #[arg(long, value_name = "FILE")]
    expectations: Vec<PathBuf>,

    /// An earlier run: what passed then and is skipped or missing now is red
    #[arg(long, value_name = "DIR")]
    against: Option<PathBuf>,

    /// Stop at the first failure
    #[arg(long)]
    fail_fast: bool,

    /// Processes that share the cases, where compiling shaders takes most of the time; by itself two on a
    /// software adapter, and one elsewhere
    #[arg(long, value_name = "COUNT")]
    jobs: Option<NonZeroUsize>,
}

/// `run`.
pub(super) fn run(args: &RunArgs, out: &mut dyn Write) -> anyhow::Result<Verdict> {
    let mut verdict = Verdict::Conforms;
    for device in &args.device {
        if on_device(args, device, out)? == Verdict::Differs {
            verdict = Verdict::Differs;
        }
    }
    Ok(verdict)
}

fn on_device(args: &RunArgs, device: &str, out: &mut dyn Write) -> anyhow::Result<Verdict> {
    let target = Target::open(device).map_err(told)?;
    let files: Vec<_> = args.expectations.iter().map(PathBuf::as_path).collect();
    let expectations = Expectations::load(&files, &target.environment).map_err(told)?;
    let cases = select(&args.selection.selection());
    if cases.is_empty() {
        bail!("no case has such a name in this tier; `list --tier full` names them all");
    }
    writeln!(out, "{}: {} cases", target.environment.title(), cases.len())?;
    let effort = match args.selection.tier() {
        Tier::Full => Effort::Thorough,
        Tier::Smoke | Tier::Quick => Effort::Sampled,
    };
    let mut run = Run { header: header(args, &target), ..Run::default() };
    let begun = Instant::now();
    let plan = Plan { cases: &cases, target: &target, effort };
    let jobs =
        Jobs { count: args.jobs.map_or_else(|| by_itself(&target), NonZeroUsize::get), device };
    measure((&plan, &jobs), &expectations, (&mut run, args.fail_fast), out)?;
    run.seconds = begun.elapsed().as_secs_f64();
    if let Some(path) = &args.against {
        hold_against(&mut run, &Run::read(path).map_err(told)?);
    }
    summarise(&run, &expectations, out)?;
    if !args.no_results {
        keep(&run, (args, &target), out)?;
    }
    let red = run.cases.iter().any(|case| case.status.is_red());
    Ok(if red { Verdict::Differs } else { Verdict::Conforms })
}

/// Processes where none are asked for: two on a software adapter, whose driver compiles one shader at a time
/// on a core of the host, if there is a core for each.
fn by_itself(target: &Target) -> usize {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    if target.opened.kind == HardwareKind::Software { cores.min(2) } else { 1 }
}

fn header(args: &RunArgs, target: &Target) -> Header {
    Header {
        environment: target.environment.clone(),
        tier: format!("{:?}", args.selection.tier()).to_lowercase(),
        queries: args.selection.queries.iter().map(ToString::to_string).collect(),
    }
}

/// Runs the cases, judges each by what is expected of it, and tells of what is red at once.
fn measure(
    (plan, jobs): (&Plan<'_>, &Jobs<'_>),
    expectations: &Expectations,
    (run, fail_fast): (&mut Run, bool),
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    let mut trouble = Ok(());
    let total = plan.cases.len();
    let mut each = |mut case: Case| {
        let name = case.name.parse::<CaseName>();
        if let Some(entry) = name.ok().as_ref().and_then(|name| expectations.of(name)) {
            entry.judge(&mut case);
        }
        if case.status.is_red() {
            trouble = tell(&case, out);
        }
        let stop = trouble.is_err() || (fail_fast && case.status.is_red());
        run.cases.push(case);
        if run.cases.len() % 500 == 0 {
            let _ = writeln!(std::io::stderr(), "{} of {total}", run.cases.len());
        }
        if stop { Next::Stop } else { Next::Go }
    };
    if jobs.count > 1 {
        jobs.run(plan, &mut each)?;
        let order = plan.cases.iter().map(|case| case.name().to_string());
        let order: HashMap<String, usize> = order.zip(0..).collect();
        run.cases.sort_by_key(|case| order.get(&case.name).copied());
    } else {
        exec::run(plan, &mut each);
    }
    trouble
}

fn tell(case: &Case, out: &mut dyn Write) -> anyhow::Result<()> {
    let failure = case.comparison.failure.as_deref().unwrap_or_default();
    let note = case.note.as_deref().map(|note| format!(" ({note})")).unwrap_or_default();
    writeln!(out, "{} {}: {failure}{note}", case.status.word(), case.name)?;
    Ok(())
}

/// What passed before must not be skipped, nor gone from the same selection.
fn hold_against(run: &mut Run, before: &Run) {
    let same = before.header.tier == run.header.tier && before.header.queries == run.header.queries;
    let mut now: HashMap<String, usize> =
        run.cases.iter().enumerate().map(|(at, case)| (case.name.clone(), at)).collect();
    for old in before.cases.iter().filter(|case| case.status == Status::Pass) {
        match now.remove(&old.name) {
            Some(at) if run.cases[at].status == Status::Skip => {
                let reason = run.cases[at].note.clone().unwrap_or_default();
                let failure = format!("passed before and is skipped now: {reason}");
                run.cases[at].status = Status::Fail;
                run.cases[at].comparison.failure = Some(failure);
            }
            None if same => {
                let failure = "passed before and is not there any more".into();
                run.cases.push(Case::failed(old.name.clone(), failure));
            }
            Some(_) | None => {}
        }
    }
}

fn summarise(run: &Run, known: &Expectations, out: &mut dyn Write) -> anyhow::Result<()> {
    let red = run.cases.iter().filter(|case| case.status.is_red()).count();
    let passed = run.count(Status::Pass);
    let expected = run.count(Status::ExpectedFail) + run.count(Status::Flaky);
    writeln!(
        out,
        "{passed} pass, {red} red, {} skipped, {expected} known failures of {} entries",
        run.count(Status::Skip),
        known.len()
    )?;
    let worst = run.cases.iter().filter(|case| case.status == Status::Pass);
    let worst = worst.max_by(|a, b| a.comparison.headroom.total_cmp(&b.comparison.headroom));
    if let Some(case) = worst {
        writeln!(out, "nearest to its bound: {}, {}", case.name, in_words(&case.comparison))?;
    }
    let permuted = run.cases.iter().filter(|case| case.permutes == Some(true)).count();
    let alone = |wanted: bool| run.cases.iter().filter(|case| case.alone == Some(wanted)).count();
    writeln!(
        out,
        "rows in another order: the same bits in all of {permuted} cases; a row alone: in {} of {}",
        alone(true),
        alone(true) + alone(false)
    )?;
    writeln!(
        out,
        "{:.1} s, of which about {:.1} s compiling shaders",
        run.seconds,
        run.compile_seconds()
    )?;
    if run.header.tier == "smoke" {
        writeln!(out, "smoke finds what is broken; it is not sufficient to claim conformance")?;
    }
    Ok(())
}

/// Writes the run, its reports, and a trace of the model where models were asked for.
fn keep(run: &Run, (args, target): (&RunArgs, &Target), out: &mut dyn Write) -> anyhow::Result<()> {
    let folder = run.folder(&args.out);
    run.write(&folder).map_err(told)?;
    let page = report::write(run, &folder).map_err(told)?;
    let queries = &args.selection.queries;
    let models = queries.is_empty() || queries.iter().any(|query| query.may_match("model"));
    if models && args.selection.tier != TierName::Smoke {
        match Trace::record(&target.opened.device) {
            Ok(trace) => trace.write(&folder).map_err(told)?,
            Err(error) => writeln!(out, "no trace for `diff`: {error}")?,
        }
    }
    writeln!(out, "kept in {}: run.jsonl, junit.xml, and {}", folder.display(), page.display())?;
    Ok(())
}

/// Arguments of `replay`.
#[derive(Debug, Args)]
pub(super) struct ReplayArgs {
    /// The name of a case, as every report has it
    name: CaseName,

    /// On what
    #[arg(long, default_value = "auto", value_name = "DEVICE")]
    device: String,
}

/// `replay`.
pub(super) fn replay(args: &ReplayArgs, out: &mut dyn Write) -> anyhow::Result<Verdict> {
    let case = find(&args.name).map_err(told)?;
    let target = Target::open(&args.device).map_err(told)?;
    let cases = [case];
    let plan = Plan { cases: &cases, target: &target, effort: Effort::Thorough };
    let mut verdict = Verdict::Conforms;
    let mut trouble = Ok(());
    exec::run(&plan, &mut |case| {
        if case.status.is_red() {
            verdict = Verdict::Differs;
        }
        trouble = details(&case, &target, out);
        Next::Go
    });
    trouble?;
    Ok(verdict)
}

fn details(case: &Case, target: &Target, out: &mut dyn Write) -> anyhow::Result<()> {
    let comparison = &case.comparison;
    writeln!(out, "{} on {}: {}", case.name, target.environment.title(), case.status.word())?;
    for text in [comparison.failure.as_deref(), case.note.as_deref()].into_iter().flatten() {
        writeln!(out, "  {text}")?;
    }
    let told = |value: Option<bool>| match value {
        Some(true) => "the same bits",
        Some(false) => "other bits, within the bound",
        None => "not asked",
    };
    let repeats = if case.repeats { "the same bits" } else { "not shown" };
    for (what, text) in [
        ("error", in_words(comparison)),
        ("as a whole", format!("{:.3} of the bound", comparison.common)),
        ("cosine", format!("{:.3e}, at most {:.3e}", comparison.cosine[0], comparison.cosine[1])),
        ("kernel", case.kernel.map_or("not simulated".into(), |k| format!("{k:.3} of the bound"))),
        ("again", repeats.into()),
        ("other order", told(case.permutes).into()),
        ("row alone", told(case.alone).into()),
        ("guards", format!("{} outputs", case.guards)),
        ("time", format!("{:.1} ms, then {:.1} ms", case.first_ms, case.again_ms)),
    ] {
        writeln!(out, "  {what:12} {text}")?;
    }
    Ok(())
}
