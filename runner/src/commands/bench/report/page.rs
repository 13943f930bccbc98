//! What the page says, as its template takes it.

mod pictures;
mod tables;

use anyhow::Context;
use serde::Serialize;
use serde_json::Value;

use crate::commands::bench::paper::{Claim, PaperRecord, Verdict, WHAT};

/// A page.
#[derive(Debug, Default, Serialize)]
pub(super) struct Page {
    runs: Vec<Run>,
    /// Whether measured columns need the name of their device.
    several: bool,
    claims: Vec<ClaimRow>,
    bars: Vec<pictures::Bars>,
    charts: Vec<pictures::Picture>,
    tables: Vec<tables::Table>,
    refused: Vec<String>,
}

/// A record's card.
#[derive(Debug, Serialize)]
struct Run {
    title: String,
    short: String,
    /// Whether it has claims.
    paper: bool,
    tallies: Vec<Tally>,
    facts: Vec<(&'static str, String)>,
}

/// How many claims have one verdict.
#[derive(Debug, Serialize)]
struct Tally {
    class: &'static str,
    words: &'static str,
    count: usize,
}

/// A claim, and what each record says of it.
#[derive(Debug, Serialize)]
struct ClaimRow {
    subject: String,
    source: String,
    claimed: String,
    basis: String,
    cells: Vec<ClaimCell>,
}

/// What one record says of a claim.
#[derive(Debug, Serialize)]
struct ClaimCell {
    short: String,
    measured: Option<String>,
    predicted: Option<String>,
    on: String,
    why: String,
    verdict: &'static str,
    class: &'static str,
}

/// Records by what they are of.
pub(super) struct Records<'a> {
    pub(super) papers: Vec<PaperRecord>,
    pub(super) presets: Vec<&'a Value>,
    pub(super) kernels: Vec<&'a Value>,
}

impl<'a> Records<'a> {
    fn sort(records: &'a [Value]) -> anyhow::Result<Self> {
        let mut sorted = Self { papers: Vec::new(), presets: Vec::new(), kernels: Vec::new() };
        for record in records {
            if record["what"] == WHAT {
                let paper = serde_json::from_value(record.clone());
                sorted.papers.push(paper.context("reading a record of `bench paper`")?);
            } else if record["kernels"].is_array() {
                sorted.kernels.push(record);
            } else if record["decode"].is_array() {
                sorted.presets.push(record);
            }
        }
        Ok(sorted)
    }
}

impl Page {
    /// Of records as they were written; those of other kinds are passed over.
    pub(super) fn new(records: &[Value]) -> anyhow::Result<Self> {
        let records = Records::sort(records)?;
        let Records { papers, presets, kernels } = &records;
        let mut runs: Vec<Run> = papers.iter().map(paper_run).collect();
        runs.extend(other_runs(presets, kernels));
        Ok(Self {
            runs,
            several: papers.len() > 1,
            claims: claims(papers),
            bars: pictures::bars(&records),
            charts: pictures::charts(&records),
            tables: tables::tables(&records),
            refused: papers.iter().flat_map(|paper| paper.refused.clone()).collect(),
        })
    }

    /// Whether there is nothing to say.
    pub(super) fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }
}

fn paper_run(paper: &PaperRecord) -> Run {
    let (run, device) = (&paper.run, &paper.device);
    let tally = |verdict: Verdict| Tally {
        class: class(verdict),
        words: verdict.words(),
        count: paper.claims.iter().filter(|claim| claim.verdict == verdict).count(),
    };
    let verdicts = [Verdict::Holds, Verdict::Differs, Verdict::NotMeasured, Verdict::NotHere];
    let mut facts = vec![("device", device.description.clone())];
    facts.extend(device.driver.clone().map(|driver| ("driver", driver)));
    let memory = |bytes: u64| ("memory", format!("{:.1} GB", bytes as f64 / 1e9));
    facts.extend(device.memory_bytes.map(memory));
    facts.push(("copies", format!("{:.0} GB/s", paper.limits.bytes_per_s / 1e9)));
    facts.push(("version", run.version.clone()));
    facts.extend(run.commit.clone().map(|commit| ("commit", commit)));
    facts.push(("plan", format!("{}, {:.0} s", run.plan, run.seconds)));
    facts.push(("begun", run.time.clone()));
    facts.push(("command", run.command.clone()));
    Run {
        title: format!("{} · {}", device.name, device.compiler),
        short: device.compiler.clone(),
        paper: true,
        tallies: verdicts.map(tally).into_iter().filter(|tally| tally.count > 0).collect(),
        facts,
    }
}

/// A card for each device and commit that other records are of.
fn other_runs(presets: &[&Value], kernels: &[&Value]) -> Vec<Run> {
    let kinds = [("`benches preset`", presets), ("`benches kernels`", kernels)];
    let mut runs: Vec<(String, Run)> = Vec::new();
    for (kind, records) in kinds {
        for record in records {
            let text = |key: &str| record[key].as_str().unwrap_or("unknown").to_owned();
            let key = format!("{kind}{}{}", text("device"), text("commit"));
            if runs.iter().any(|(known, _)| *known == key) {
                continue;
            }
            let facts = vec![
                ("device", text("device")),
                ("commit", text("commit")),
                ("records", kind.trim_matches('`').to_owned()),
            ];
            let title = short_device(&text("device"));
            let short = title.clone();
            runs.push((key, Run { title, short, paper: false, tallies: Vec::new(), facts }));
        }
    }
    runs.into_iter().map(|(_, run)| run).collect()
}

/// The card and the compiler of a device's description.
pub(super) fn short_device(description: &str) -> String {
    let mut parts = description.split(", ");
    let name = parts.next().unwrap_or_default();
    match parts.last() {
        Some(compiler) => format!("{name} · {compiler}"),
        None => name.to_owned(),
    }
}

fn class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "holds",
        Verdict::Differs => "differs",
        Verdict::NotMeasured => "not-measured",
        Verdict::NotHere => "not-here",
    }
}

/// The claims of the first record, with what each says of them.
fn claims(papers: &[PaperRecord]) -> Vec<ClaimRow> {
    let Some(first) = papers.first() else { return Vec::new() };
    let row = |claim: &Claim| ClaimRow {
        subject: claim.subject.clone(),
        source: claim.source.clone(),
        claimed: claim.claimed.clone(),
        basis: claim.basis.clone(),
        cells: papers.iter().map(|paper| cell(paper, &claim.id)).collect(),
    };
    first.claims.iter().map(row).collect()
}

fn cell(paper: &PaperRecord, id: &str) -> ClaimCell {
    let short = paper.device.compiler.clone();
    match paper.claims.iter().find(|claim| claim.id == id) {
        Some(claim) => ClaimCell {
            short,
            measured: claim.measured.clone(),
            predicted: claim.predicted.clone(),
            on: claim.on.clone(),
            why: claim.why.clone(),
            verdict: claim.verdict.words(),
            class: class(claim.verdict),
        },
        None => ClaimCell {
            short,
            measured: None,
            predicted: None,
            on: String::new(),
            why: "the record is of a version without this claim".to_owned(),
            verdict: Verdict::NotMeasured.words(),
            class: class(Verdict::NotMeasured),
        },
    }
}
