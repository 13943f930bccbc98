//! `cachalot bench paper`: what each design of the DeepSeek line buys on this device, claim by claim.
//!
//! `plan` says what is measured and `subject` measures it; `caches` allocates, `throughput` has its rule for
//! whole models, `drafts` runs the embedded one. All of it goes into a record, of which `claims` makes the
//! table that is printed.

mod caches;
mod claims;
mod drafts;
mod formats;
mod plan;
mod record;
mod subject;
mod table;
mod throughput;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::Context;
use chrono::Utc;
use clap::Args;

use self::plan::Plan;
pub(super) use self::plan::Size;
pub use self::record::PaperRecord;
pub(super) use self::record::WHAT;
pub(super) use self::record::{CacheRow, Claim, DecodeRow, ThroughputRow, Verdict};
use self::record::{DeviceFacts, RunFacts};
use self::subject::Place;
pub use self::table::markdown;
use super::{copy, report};
use crate::device::{self, DeviceChoice, OpenedDevice};
use crate::measure::{Limits, driver_memory};
use crate::ui::Ui;

const METHOD: &str = "\
Method:
  Sizes are bytes that the device's allocator counts: a cache of all layers is allocated for some tokens, in
  every --cache-type there is. Speeds are whole steps with random weights at the published shapes, the
  fastest of several, the ids read back. Ratios are between measured things of this run only. What was
  measured with fewer layers or a smaller vocabulary says so.
  Throughput of models that do not fit: a few layers and a few more are measured at the batch that eight
  such devices hold beside the whole model's weights; each missing layer takes the difference.

Examples:
  cachalot bench paper
  cachalot bench paper --device cuda --out paper.json --html paper.html
  cachalot bench paper --loss-ids validation.bin --loss-base ./deepseek-tiny-f32";

/// Arguments of `cachalot bench paper`.
#[derive(Debug, Clone, Args)]
#[command(after_help = METHOD)]
pub struct PaperArgs {
    /// Where to compute (see `cachalot devices`)
    #[arg(long, value_name = "D", default_value = "auto")]
    pub device: String,

    /// How much is measured [default: full on a GPU, else quick]
    #[arg(long, value_enum, value_name = "SIZE")]
    pub plan: Option<Size>,

    /// Begin nothing more after so many seconds
    #[arg(long, value_name = "SECONDS")]
    pub within: Option<u64>,

    /// A file of token ids whose loss in block FP8 is measured
    #[arg(long, value_name = "FILE", requires = "loss_base")]
    pub loss_ids: Option<PathBuf>,

    /// The checkpoint of the embedded model's weights before they were stored in block FP8
    #[arg(long, value_name = "DIR", requires = "loss_ids")]
    pub loss_base: Option<PathBuf>,

    /// Where to write the record
    #[arg(long, value_name = "FILE.json")]
    pub out: Option<PathBuf>,

    /// Where to write a page of it
    #[arg(long, value_name = "FILE.html")]
    pub html: Option<PathBuf>,
}

/// Runs the command; the table goes to `out`.
///
/// # Errors
/// A device that cannot be opened or failed, a file that cannot be written.
pub(super) fn run(args: &PaperArgs, ui: Ui, out: &mut dyn Write) -> anyhow::Result<()> {
    let record = measure(args, ui)?;
    if let Some(path) = &args.out {
        put(path, &(serde_json::to_string_pretty(&record)? + "\n"))?;
    }
    if let Some(path) = &args.html {
        put(path, &report::page(&[serde_json::to_value(&record)?])?)?;
    }
    out.write_all(markdown(&record).as_bytes())?;
    Ok(out.flush()?)
}

fn put(path: &Path, text: &str) -> anyhow::Result<()> {
    fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}

fn measure(args: &PaperArgs, ui: Ui) -> anyhow::Result<PaperRecord> {
    let begun = Instant::now();
    let time = Utc::now().format("%Y-%m-%dT%H:%M:%SZ").to_string();
    // Before anything is open here, so that nothing of it stays in this process's memory.
    let limits = Limits::measure_apart(&copy::WORDS, &args.device)?;
    let opened = device::open(&args.device.parse::<DeviceChoice>()?)?;
    let size = args.plan.unwrap_or(if opened.kind.is_gpu() { Size::Full } else { Size::Quick });
    let plan = Plan::new(size);
    let facts = RunFacts {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        commit: std::env::var("CACHALOT_COMMIT").ok(),
        command: command_line(),
        time,
        seconds: 0.0,
        plan: format!("{size:?}").to_lowercase(),
    };
    let record = PaperRecord::empty(facts, device_facts(&opened), limits);
    let mut session = Session { args, ui, begun, record };
    session.part("caches", |record| {
        record.caches = caches::rows(&opened, plan.cached_tokens, &mut record.refused)?;
        Ok(())
    })?;
    session.part("drafts", |record| {
        record.drafts = Some(drafts::measure(&opened.selector, plan.drafted)?);
        Ok(())
    })?;
    if let (Some(ids), Some(base)) = (&args.loss_ids, &args.loss_base) {
        session.part("loss", |record| {
            record.loss = Some(drafts::loss(&opened.selector, ids, base)?);
            Ok(())
        })?;
    }
    let memory = session.record.device.memory_bytes;
    let place = Place { selector: &opened.selector, limits, memory };
    for subject in &plan.subjects {
        session.part(&subject.title(), |record| place.measure(subject, &plan, record))?;
    }
    for &contest in &plan.contests {
        let measure =
            |record: &mut PaperRecord| throughput::measure(contest, &plan, &place, record);
        session.part(&contest.title(), measure)?;
    }
    Ok(session.so_far())
}

/// One run, whose record grows part by part.
struct Session<'a> {
    args: &'a PaperArgs,
    ui: Ui,
    begun: Instant,
    record: PaperRecord,
}

impl Session<'_> {
    /// Measures a part, and writes the record so far, so that a run that is stopped has left what it found.
    /// What one part cannot do is noted, and the others are measured.
    ///
    /// # Errors
    /// A record that cannot be written.
    fn part(
        &mut self,
        what: &str,
        measure: impl FnOnce(&mut PaperRecord) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let seconds = self.begun.elapsed().as_secs_f64();
        if let Some(within) = self.args.within.filter(|within| seconds > *within as f64) {
            self.record.refused.push(format!("{what}: not begun within {within} s"));
            return Ok(());
        }
        if !self.ui.quiet {
            self.ui.note(&format!("[{seconds:>4.0} s] {what}"));
        }
        if let Err(error) = measure(&mut self.record) {
            self.record.refused.push(format!("{what}: {error:#}"));
        }
        match &self.args.out {
            Some(path) => put(path, &(serde_json::to_string_pretty(&self.so_far())? + "\n")),
            None => Ok(()),
        }
    }

    /// The record of what was measured up to now.
    fn so_far(&self) -> PaperRecord {
        let mut record = self.record.clone();
        record.run.seconds = self.begun.elapsed().as_secs_f64();
        with_claims(record)
    }
}

/// `record` with what it says of the papers' figures.
pub(super) fn with_claims(mut record: PaperRecord) -> PaperRecord {
    record.claims = claims::claims(&record);
    record
}

/// The command as it was given, with the program by its name alone.
fn command_line() -> String {
    let rest = std::env::args().skip(1);
    std::iter::once("cachalot".to_owned()).chain(rest).collect::<Vec<_>>().join(" ")
}

fn device_facts(opened: &OpenedDevice) -> DeviceFacts {
    let driver = driver_memory(&opened.selector);
    let adapters = device::adapters();
    let adapter = adapters.iter().find(|adapter| {
        adapter.name == opened.name && (adapter.api == opened.api || opened.api == "CUDA")
    });
    let version = adapter.map(|adapter| format!("{} {}", adapter.driver, adapter.driver_version));
    let total = driver.as_ref().map(|driver| driver.total_mib << 20);
    DeviceFacts {
        description: opened.to_string(),
        name: opened.name.clone(),
        selector: opened.selector.clone(),
        api: opened.api.to_owned(),
        compiler: opened.compiler.to_owned(),
        driver: version.or(driver.map(|driver| format!("NVIDIA {}", driver.driver_version))),
        memory_bytes: total.or(adapter.and_then(|adapter| adapter.memory_bytes)),
        gpu: opened.kind.is_gpu(),
    }
}

#[cfg(test)]
pub(super) mod tests {
    pub(in crate::commands::bench) use super::claims::tests::{cache, empty, step};
}
