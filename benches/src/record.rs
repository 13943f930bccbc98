//! Where a record goes, and which commit it is of.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use anyhow::Context;
use serde_json::Value;

/// Writes `record` to `path`, or to standard output.
pub(crate) fn write(record: &Value, path: Option<&Path>) -> anyhow::Result<()> {
    let text = serde_json::to_string_pretty(record)? + "\n";
    match path {
        Some(path) => fs::write(path, text).with_context(|| format!("writing {}", path.display())),
        None => Ok(std::io::stdout().write_all(text.as_bytes())?),
    }
}

/// The commit that is measured: `CACHALOT_COMMIT` where the sources are not at hand, else what git
/// says of them, with a mark where they differ from it.
pub(crate) fn commit() -> Option<String> {
    if let Ok(commit) = std::env::var("CACHALOT_COMMIT") {
        return Some(commit);
    }
    let output = Command::new("git")
        .args(["describe", "--always", "--dirty", "--abbrev=12"])
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}
