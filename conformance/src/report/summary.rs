//! The numbers of a report.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::compare::BINS;
use crate::records;
use crate::results::{Case, Run, Status};

/// A page.
#[derive(Debug, Serialize)]
pub struct Page {
    /// One for each run.
    pub columns: Vec<Column>,
    /// One for each record that any run has.
    pub matrix: Vec<MatrixRow>,
    /// One for each record and variant.
    pub accuracy: Vec<Accuracy>,
    /// What is red.
    pub failures: Vec<Noted>,
    /// What is expected to fail, or flaky.
    pub known: Vec<Noted>,
}

/// A run.
#[derive(Debug, Serialize)]
pub struct Column {
    title: String,
    driver: String,
    kind: String,
    commit: String,
    changed: usize,
    date: String,
    tier: String,
    smoke: bool,
    seconds: f64,
    compile_seconds: f64,
    oracle_seconds: f64,
    total: usize,
    passed: usize,
    failed: usize,
    skipped: usize,
    known: usize,
    values: usize,
    /// Cases that were run in another order of rows, and those whose first row alone gave the same
    /// bits.
    permuted: usize,
    alone: [usize; 2],
    guards: usize,
    histogram: Vec<Bar>,
}

/// Values whose error over bound falls between two powers of two.
#[derive(Debug, Serialize)]
pub struct Bar {
    label: String,
    count: u64,
    /// Of the highest, in percent, on a scale of logarithms.
    height: f64,
}

/// A record across runs.
#[derive(Debug, Serialize)]
pub struct MatrixRow {
    record: String,
    formula: String,
    cells: Vec<Cell>,
}

/// A record in one run.
#[derive(Debug, Default, Serialize)]
pub struct Cell {
    passed: usize,
    failed: usize,
    skipped: usize,
    known: usize,
    headroom: f64,
    /// `none`, `good`, `near`, `bad`, `known`.
    class: &'static str,
}

/// A record's variant in one run.
#[derive(Debug, Serialize)]
pub struct Accuracy {
    variant: String,
    column: String,
    cases: usize,
    values: u64,
    median: f64,
    high: f64,
    worst: f64,
    worst_name: String,
    common: f64,
    cosine: f64,
    width: f64,
    kernel: Option<f64>,
    undecided: usize,
    bins: Vec<f64>,
}

/// A case with what is to be said of it.
#[derive(Debug, Serialize)]
pub struct Noted {
    name: String,
    column: String,
    status: &'static str,
    text: String,
}

/// The numbers of a page.
#[must_use]
pub fn page(runs: &[Run]) -> Page {
    let noted = |wanted: fn(Status) -> bool| {
        let of = |run: &Run| {
            let column = run.header.environment.title();
            let cases = run.cases.iter().filter(move |case| wanted(case.status));
            cases.map(move |case| note(case, &column)).collect::<Vec<_>>()
        };
        runs.iter().flat_map(of).collect::<Vec<_>>()
    };
    Page {
        columns: runs.iter().map(column).collect(),
        matrix: matrix(runs),
        accuracy: runs.iter().flat_map(accuracy).collect(),
        failures: noted(Status::is_red),
        known: noted(|status| matches!(status, Status::ExpectedFail | Status::Flaky)),
    }
}

fn note(case: &Case, column: &str) -> Noted {
    let parts = [case.comparison.failure.as_deref(), case.note.as_deref()];
    Noted {
        name: case.name.clone(),
        column: column.to_owned(),
        status: case.status.word(),
        text: parts.into_iter().flatten().collect::<Vec<_>>().join(" — "),
    }
}

fn known(run: &Run) -> usize {
    run.count(Status::ExpectedFail) + run.count(Status::Flaky)
}

fn column(run: &Run) -> Column {
    let environment = &run.header.environment;
    let sum = |of: fn(&Case) -> usize| run.cases.iter().map(of).sum();
    let alone = |wanted: bool| run.cases.iter().filter(|case| case.alone == Some(wanted)).count();
    Column {
        title: environment.title(),
        driver: environment.driver.clone(),
        kind: environment.kind.clone(),
        commit: environment.commit.chars().take(12).collect(),
        changed: environment.changed,
        date: environment.date.clone(),
        tier: run.header.tier.clone(),
        smoke: run.header.tier == "smoke",
        seconds: run.seconds,
        compile_seconds: run.compile_seconds(),
        oracle_seconds: run.cases.iter().map(|case| case.oracle_ms).sum::<f64>() / 1e3,
        total: run.cases.len(),
        passed: run.count(Status::Pass),
        failed: run.cases.iter().filter(|case| case.status.is_red()).count(),
        skipped: run.count(Status::Skip),
        known: known(run),
        values: sum(|case| case.comparison.values),
        permuted: run.cases.iter().filter(|case| case.permutes == Some(true)).count(),
        alone: [alone(true), alone(false)],
        guards: sum(|case| case.guards),
        histogram: histogram(&run.cases.iter().collect::<Vec<_>>()),
    }
}

fn bins(cases: &[&Case]) -> [u64; BINS] {
    let mut all = [0; BINS];
    for case in cases {
        for (all, &count) in all.iter_mut().zip(&case.comparison.bins) {
            *all += u64::from(count);
        }
    }
    all
}

fn label(bin: usize) -> String {
    match bin {
        0 => "exact".into(),
        bin if bin == BINS - 1 => "beyond".into(),
        bin if bin == BINS - 2 => "to 1".into(),
        bin => format!("to 2^-{}", BINS - 2 - bin),
    }
}

fn histogram(cases: &[&Case]) -> Vec<Bar> {
    let all = bins(cases);
    let log = |count: u64| if count == 0 { 0.0 } else { 1.0 + (count as f64).log10() };
    let highest = all.iter().copied().map(log).fold(1.0, f64::max);
    let bar = |(bin, &count): (usize, &u64)| Bar {
        label: label(bin),
        count,
        height: 100.0 * log(count) / highest,
    };
    all.iter().enumerate().map(bar).collect()
}

fn matrix(runs: &[Run]) -> Vec<MatrixRow> {
    let formula = |path: &str| {
        let record = records::all().into_iter().find(|record| record.path == path);
        record.map_or_else(String::new, |record| record.formula.to_owned())
    };
    let mut order: Vec<String> =
        records::all().iter().map(|record| record.path.to_owned()).collect();
    for case in runs.iter().flat_map(|run| &run.cases) {
        let record = case.record();
        if !order.contains(&record) {
            order.push(record);
        }
    }
    let row = |record: String| {
        let cells: Vec<Cell> = runs.iter().map(|run| cell(run, &record)).collect();
        let any = cells.iter().any(|cell| cell.class != "none");
        any.then(|| MatrixRow { formula: formula(&record), record, cells })
    };
    order.into_iter().filter_map(row).collect()
}

/// What share of its bound an error may have to be well within it.
const NEAR: f64 = 0.5;

fn cell(run: &Run, record: &str) -> Cell {
    let mut cell = Cell { class: "none", ..Cell::default() };
    for case in run.cases.iter().filter(|case| case.record() == record) {
        match case.status {
            Status::Pass => cell.passed += 1,
            Status::Skip => cell.skipped += 1,
            Status::ExpectedFail | Status::Flaky => cell.known += 1,
            Status::Fail | Status::UnexpectedPass => cell.failed += 1,
        }
        if case.status == Status::Pass {
            cell.headroom = cell.headroom.max(case.comparison.headroom);
        }
    }
    cell.class = match &cell {
        Cell { failed: 1.., .. } => "bad",
        Cell { known: 1.., .. } => "known",
        Cell { passed: 0, .. } => "none",
        Cell { headroom, .. } if *headroom > NEAR => "near",
        Cell { .. } => "good",
    };
    if cell.passed + cell.failed + cell.known == 0 && cell.skipped > 0 {
        cell.class = "skip";
    }
    cell
}

fn variant(case: &Case) -> String {
    case.name.split(':').next().unwrap_or_default().to_owned()
}

fn accuracy(run: &Run) -> Vec<Accuracy> {
    let mut variants: BTreeMap<String, Vec<&Case>> = BTreeMap::new();
    for case in run.cases.iter().filter(|case| case.comparison.values > 0) {
        variants.entry(variant(case)).or_default().push(case);
    }
    let title = run.header.environment.title();
    let of = |(variant, cases): (String, Vec<&Case>)| {
        let mut ratios: Vec<f64> = cases.iter().map(|case| case.comparison.headroom).collect();
        ratios.sort_by(f64::total_cmp);
        let at = |part: f64| ratios[((ratios.len() - 1) as f64 * part).round() as usize];
        let most = |of: fn(&Case) -> f64| cases.iter().map(|case| of(case)).fold(0.0, f64::max);
        let worst =
            cases.iter().max_by(|a, b| a.comparison.headroom.total_cmp(&b.comparison.headroom));
        let bars = histogram(&cases);
        Accuracy {
            variant,
            column: title.clone(),
            cases: cases.len(),
            values: cases.iter().map(|case| case.comparison.values as u64).sum(),
            median: at(0.5),
            high: at(0.99),
            worst: at(1.0),
            worst_name: worst.map_or_else(String::new, |case| case.name.clone()),
            common: most(|case| case.comparison.common),
            cosine: most(|case| case.comparison.cosine[0]),
            width: most(|case| case.comparison.width),
            kernel: cases.iter().filter_map(|case| case.kernel).reduce(f64::max),
            undecided: cases.iter().map(|case| case.comparison.undecided).sum(),
            bins: bars.iter().map(|bar| bar.height).collect(),
        }
    };
    variants.into_iter().map(of).collect()
}

/// A suite of JUnit.
#[derive(Debug, Serialize)]
pub(super) struct Suite {
    record: String,
    failures: usize,
    skipped: usize,
    seconds: f64,
    cases: Vec<SuiteCase>,
}

#[derive(Debug, Serialize)]
struct SuiteCase {
    name: String,
    seconds: f64,
    failure: Option<String>,
    skipped: Option<String>,
}

/// The suites of a run.
pub(super) fn suites(run: &Run) -> Vec<Suite> {
    let mut suites: Vec<Suite> = Vec::new();
    for case in &run.cases {
        let record = case.record();
        if suites.last().is_none_or(|suite| suite.record != record) {
            let (failures, skipped, seconds) = (0, 0, 0.0);
            suites.push(Suite { record, failures, skipped, seconds, cases: Vec::new() });
        }
        let Some(suite) = suites.last_mut() else { continue };
        let seconds = (case.first_ms + case.again_ms) / 1e3;
        let told = || note(case, "").text;
        let red = case.status.is_red();
        let skipped = !red && case.status != Status::Pass;
        suite.failures += usize::from(red);
        suite.skipped += usize::from(skipped);
        suite.seconds += seconds;
        suite.cases.push(SuiteCase {
            name: case.name.clone(),
            seconds,
            failure: red.then(told),
            skipped: skipped.then(told),
        });
    }
    suites
}
