//! Commands that compute nothing: `list`, `support`, `coverage`, `explain`.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::bail;
use clap::Args;
use conformance::environment::Target;
use conformance::name::{CaseName, Query};
use conformance::records::{self, Record, Selection, Tier, select};

use super::{SelectionArgs, Verdict, told};

/// `list`.
pub(super) fn list(args: &SelectionArgs, out: &mut dyn Write) -> anyhow::Result<Verdict> {
    let cases = select(&args.selection());
    if cases.is_empty() {
        bail!("no case has such a name in this tier; `--tier full` has more");
    }
    for case in cases {
        writeln!(out, "{}", case.name())?;
    }
    Ok(Verdict::Conforms)
}

/// Arguments of `support`.
#[derive(Debug, Args)]
pub(super) struct SupportArgs {
    #[command(flatten)]
    selection: SelectionArgs,

    /// On what: `auto`, `cpu`, `wgpu:1`, `cuda`, …
    #[arg(long, default_value = "auto", value_name = "DEVICE")]
    device: String,
}

/// `support`.
pub(super) fn support(args: &SupportArgs, out: &mut dyn Write) -> anyhow::Result<Verdict> {
    let target = Target::open(&args.device).map_err(told)?;
    let on_cpu = target.opened.compiler == "flex";
    let mut all: BTreeMap<String, (usize, BTreeMap<&str, usize>)> = BTreeMap::new();
    for case in select(&args.selection.selection()) {
        let (runs, reasons) = all.entry(case.name().path).or_default();
        let device = &target.opened.device;
        match case.needs().into_iter().find_map(|need| need.missing(device, on_cpu)) {
            None => *runs += 1,
            Some(reason) => *reasons.entry(reason).or_default() += 1,
        }
    }
    writeln!(out, "{}", target.environment.title())?;
    for (path, (runs, reasons)) in all {
        let reasons = reasons.into_iter().map(|(reason, count)| format!(", {count} not: {reason}"));
        writeln!(out, "{path:40} {runs:5} run{}", reasons.collect::<String>())?;
    }
    Ok(Verdict::Conforms)
}

/// `coverage`.
pub(super) fn coverage(args: &SelectionArgs, out: &mut dyn Write) -> anyhow::Result<Verdict> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for case in select(&args.selection()) {
        *counts.entry(case.name().record()).or_default() += 1;
    }
    let mut kernels: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut total = 0;
    for record in records::all() {
        let count = counts.get(record.path).copied().unwrap_or_default();
        total += count;
        writeln!(out, "{:28} {count:6} cases: {}", record.path, record.kernels.join(", "))?;
        for &kernel in record.kernels {
            kernels.entry(kernel).or_default().push(format!("{} ({count})", record.path));
        }
    }
    writeln!(out, "\n{total} cases in all. By kernel:")?;
    for (kernel, records) in kernels {
        writeln!(out, "{kernel:28} {}", records.join(", "))?;
    }
    Ok(Verdict::Conforms)
}

/// Arguments of `explain`.
#[derive(Debug, Args)]
pub(super) struct ExplainArgs {
    /// A case, or a record such as `op/linear`
    name: Query,
}

/// `explain`.
pub(super) fn explain(args: &ExplainArgs, out: &mut dyn Write) -> anyhow::Result<Verdict> {
    let text = args.name.to_string();
    let named: Option<CaseName> = text
        .parse()
        .ok()
        .filter(|name: &CaseName| !name.parameters.is_empty() && !text.contains('*'));
    if let Some(name) = named {
        let case = records::find(&name).map_err(told)?;
        let Some(record) = records::record_of(&case.name()) else { bail!("no record: `{name}`") };
        about(record, out)?;
        let expected = case.expected().map_err(told)?;
        let of = |part: fn(f64, f64) -> f64, of: fn(&conformance::oracle::Approx) -> f64| {
            expected.iter().map(of).filter(|value| value.is_finite()).fold(0.0, part)
        };
        let undecided = expected.iter().filter(|value| value.error().is_infinite()).count();
        let exact = expected.iter().filter(|value| value.error() == 0.0).count();
        writeln!(out, "\nthis case: {}", case.name())?;
        writeln!(
            out,
            "  values      {}, of which {exact} exact, {undecided} undecided",
            expected.len()
        )?;
        writeln!(out, "  largest     {:.4e}", of(f64::max, |value| value.value.abs()))?;
        writeln!(out, "  widest      ± {:.3e}", of(f64::max, |value| value.error()))?;
        let simulated = case.simulated().len();
        if simulated > 0 {
            writeln!(out, "  simulated   {simulated} ways to round, one of which must fit")?;
        }
        let (rows, _) = case.rows();
        if rows > 1 {
            writeln!(out, "  rows        {rows}, computed apart from each other")?;
        }
        let needs: Vec<String> = case.needs().iter().map(|need| format!("{need:?}")).collect();
        if !needs.is_empty() {
            writeln!(out, "  needs       {}", needs.join(", "))?;
        }
        return Ok(Verdict::Conforms);
    }
    let meant: Vec<_> =
        records::all().into_iter().filter(|record| args.name.may_match(record.path)).collect();
    if meant.is_empty() {
        bail!("no record is called `{text}`; `coverage` names them all");
    }
    for record in meant {
        about(record, out)?;
        for tier in [Tier::Smoke, Tier::Quick, Tier::Full] {
            let queries = vec![record.path.parse().map_err(told)?];
            let cases = select(&Selection { queries, tier, fuzz: None });
            writeln!(out, "  {:10}  {} cases", format!("{tier:?}").to_lowercase(), cases.len())?;
        }
    }
    Ok(Verdict::Conforms)
}

fn about(record: &Record, out: &mut dyn Write) -> anyhow::Result<()> {
    writeln!(out, "{}", record.path)?;
    for (what, text) in
        [("formula", record.formula), ("source", record.source), ("bound", record.bound)]
    {
        writeln!(out, "  {what:10}  {text}")?;
    }
    writeln!(out, "  {:10}  {}", "kernels", record.kernels.join(", "))?;
    Ok(())
}
