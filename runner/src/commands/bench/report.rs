//! `cachalot bench report`: one page of records, which stands alone.
//!
//! `page` gathers what is said of the records, `chart` draws, and `report.html` is the page.

mod chart;
mod page;

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use minijinja::{Environment, context};
use serde_json::Value;

use crate::failure::Failure;

const HTML: &str = include_str!("report/report.html");

/// Arguments of `cachalot bench report`.
#[derive(Debug, Clone, Args)]
pub struct ReportArgs {
    /// Records of `bench paper`, `benches preset` and `benches kernels`
    #[arg(value_name = "RECORD.json", required = true)]
    pub records: Vec<PathBuf>,

    /// Where to write the page
    #[arg(long, value_name = "FILE.html")]
    pub html: PathBuf,
}

/// Runs the command; where the page is goes to `out`.
///
/// # Errors
/// A file that cannot be read or written, or that is no record.
pub(super) fn run(args: &ReportArgs, out: &mut dyn Write) -> anyhow::Result<()> {
    let mut records = Vec::new();
    for path in &args.records {
        let reading = || format!("reading {}", path.display());
        let text = fs::read_to_string(path).with_context(reading)?;
        match serde_json::from_str(&text).with_context(reading)? {
            // Records of `benches preset` come as lists.
            Value::Array(several) => records.extend(several),
            one => records.push(one),
        }
    }
    let page = page(&records)?;
    fs::write(&args.html, page).with_context(|| format!("writing {}", args.html.display()))?;
    writeln!(out, "{}", args.html.display())?;
    Ok(out.flush()?)
}

/// The page of `records`.
///
/// # Errors
/// Records of which none is of `bench paper`, `benches preset` or `benches kernels`, or that were changed.
pub(super) fn page(records: &[Value]) -> anyhow::Result<String> {
    let page = page::Page::new(records)?;
    if page.is_empty() {
        return Err(Failure::usage("none of the files is a record that the page knows")
            .hint("give records of `cachalot bench paper --out`, `benches preset` or `benches kernels`")
            .into());
    }
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::Html);
    Ok(environment.render_str(HTML, context! { page })?)
}

#[cfg(test)]
#[path = "report/tests.rs"]
mod tests;
