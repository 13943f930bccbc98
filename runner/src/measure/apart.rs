//! Limits that another process measures, so that this one's memory has nothing of the copies.

use std::process::{Command, Stdio};

use anyhow::{Context, ensure};

use super::Limits;

impl Limits {
    /// Has this program measure the device that `selector` names in a process of its own: `words` are what
    /// makes it do so, and it answers with these limits as JSON.
    ///
    /// # Errors
    /// A process that does not start, fails, or answers something else.
    pub fn measure_apart(words: &[&str], selector: &str) -> anyhow::Result<Self> {
        let program = std::env::current_exe().context("finding this program")?;
        let output = Command::new(program)
            .args(words)
            .args(["--device", selector])
            .stdin(Stdio::null())
            .output()
            .context("starting a process that copies")?;
        let told = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "copying on `{selector}`: {}", told.trim());
        serde_json::from_slice(&output.stdout).context("reading what the process measured")
    }
}
