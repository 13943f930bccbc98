//! `cachalot doctor`: what works on this machine, what does not, and what to do about it.
//!
//! Each finding is one line: `ok`, `warn` or `fail`, and the remedy. A device fails the test by
//! computing a wrong product, by an error, by a crash or by hanging: each runs in a process of
//! its own, so that a driver that takes its process down costs one line of the report.

mod checks;
mod self_test;
mod system;
#[cfg(test)]
mod tests;

use std::fmt;
use std::io::Write;

use anyhow::{Result, bail};
use serde::Serialize;

use crate::device::DeviceChoice;

use self::system::System;

/// Check drivers, libraries and devices, and say what to do about what is missing.
#[derive(Clone, Debug, clap::Args)]
pub struct DoctorArgs {
    /// Print JSON instead of lines.
    #[arg(long)]
    pub json: bool,
    /// Test this one device in this process and print the result as JSON.
    #[arg(long, value_name = "DEVICE", hide = true)]
    pub self_test: Option<DeviceChoice>,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    /// How it stands.
    pub status: Status,
    /// What was looked at.
    pub name: String,
    /// What was found.
    pub found: String,
    /// What to do about it.
    pub remedy: Option<String>,
}

/// How a check stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// As it should be.
    Ok,
    /// Works with less than there could be.
    Warn,
    /// Broken.
    Fail,
}

impl Check {
    /// A check that found what it should.
    pub fn ok(name: impl Into<String>, found: impl Into<String>) -> Self {
        Self { status: Status::Ok, name: name.into(), found: found.into(), remedy: None }
    }

    /// A check that found less than there could be.
    pub fn warn(name: impl Into<String>, found: impl Into<String>) -> Self {
        Self { status: Status::Warn, ..Self::ok(name, found) }
    }

    /// A check that found something broken.
    pub fn fail(name: impl Into<String>, found: impl Into<String>) -> Self {
        Self { status: Status::Fail, ..Self::ok(name, found) }
    }

    /// The same check with what to do about it.
    #[must_use]
    pub fn remedy(self, remedy: impl Into<String>) -> Self {
        Self { remedy: Some(remedy.into()), ..self }
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self.status {
            Status::Ok => "ok",
            Status::Warn => "warn",
            Status::Fail => "fail",
        };
        write!(f, "{status:<4}  {:<16}  {}", self.name, self.found)?;
        match &self.remedy {
            Some(remedy) => write!(f, "; {remedy}"),
            None => Ok(()),
        }
    }
}

/// Looks, tests, and writes the findings to `out`.
///
/// # Errors
/// Where a check fails, after the report is written; where `out` cannot be written; and with
/// `--self-test`, where that device does not compute.
pub fn run(args: &DoctorArgs, out: &mut dyn Write) -> Result<()> {
    if let Some(choice) = &args.self_test {
        serde_json::to_writer(&mut *out, &self_test::run(choice)?)?;
        writeln!(out)?;
        return Ok(());
    }
    let system = System::look();
    let mut checks = checks::all(&system);
    checks.extend(system.inventory.usable().iter().map(|device| self_test::check(device)));
    report(&checks, args.json, out)
}

fn report(checks: &[Check], json: bool, out: &mut dyn Write) -> Result<()> {
    if json {
        serde_json::to_writer_pretty(&mut *out, checks)?;
        writeln!(out)?;
    } else {
        for check in checks {
            writeln!(out, "{check}")?;
        }
    }
    match checks.iter().filter(|check| check.status == Status::Fail).count() {
        0 => Ok(()),
        1 => bail!("1 check failed; its line says what to do"),
        failed => bail!("{failed} checks failed; their lines say what to do"),
    }
}
