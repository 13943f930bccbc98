//! What a run leaves behind: a folder for each adapter and commit, with one line of JSON a case.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::compare::Comparison;
use crate::environment::Environment;

/// How a case ended.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Within every bound.
    #[default]
    Pass,
    /// Beyond one.
    Fail,
    /// The device lacks what the case needs.
    Skip,
    /// Failed as an expectation says.
    ExpectedFail,
    /// Passed although an expectation says that it fails: the expectation must go.
    UnexpectedPass,
    /// Failed, which an expectation allows for a while.
    Flaky,
}

impl Status {
    /// Whether a run with such a case fails.
    #[must_use]
    pub fn is_red(self) -> bool {
        matches!(self, Self::Fail | Self::UnexpectedPass)
    }

    /// As it stands in reports.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "FAIL",
            Self::Skip => "skip",
            Self::ExpectedFail => "expected failure",
            Self::UnexpectedPass => "UNEXPECTED PASS",
            Self::Flaky => "flaky",
        }
    }
}

/// One case of one run.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Its name, which replays it.
    pub name: String,
    /// How it ended.
    pub status: Status,
    /// Errors over bounds, and why it failed.
    #[serde(flatten)]
    pub comparison: Comparison,
    /// The largest error over bound against the nearest simulation of quantised arithmetic.
    pub kernel: Option<f64>,
    /// Whether a second run gave the same bits.
    pub repeats: bool,
    /// Whether rows in another order gave the same bits.
    pub permutes: Option<bool>,
    /// Whether a row alone gave the same bits.
    pub alone: Option<bool>,
    /// Outputs whose guards were looked at.
    pub guards: usize,
    /// Milliseconds of the first run, in which shaders are compiled.
    pub first_ms: f64,
    /// Milliseconds of the second.
    pub again_ms: f64,
    /// Milliseconds of the oracle, on one thread.
    pub oracle_ms: f64,
    /// Why it was skipped, or the expectation that covers it.
    pub note: Option<String>,
}

impl Case {
    /// One that has passed nothing yet.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self { name, ..Self::default() }
    }

    /// One that cannot run.
    #[must_use]
    pub fn skipped(name: String, reason: &str) -> Self {
        Self { status: Status::Skip, note: Some(reason.to_owned()), ..Self::new(name) }
    }

    /// One that failed before it ran.
    #[must_use]
    pub fn failed(name: String, failure: String) -> Self {
        let comparison = Comparison::failed(failure);
        Self { status: Status::Fail, comparison, ..Self::new(name) }
    }

    /// What the first run took longer than the second: compiling shaders, for the most part.
    #[must_use]
    pub fn compile_ms(&self) -> f64 {
        (self.first_ms - self.again_ms).max(0.0)
    }

    /// `level/operation`.
    #[must_use]
    pub fn record(&self) -> String {
        let path = self.name.split(':').next().unwrap_or_default();
        path.split('/').take(2).collect::<Vec<_>>().join("/")
    }
}

/// The first line of a file of results.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// Where it ran.
    pub environment: Environment,
    /// Which tier.
    pub tier: String,
    /// What was asked for; everything where there is nothing.
    pub queries: Vec<String>,
}

/// A run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run {
    /// Where, and what was asked for.
    pub header: Header,
    /// What came of it.
    pub cases: Vec<Case>,
    /// Seconds of the whole run.
    pub seconds: f64,
}

/// The file of a run within its folder.
pub const FILE: &str = "run.jsonl";

/// The last line.
#[derive(Serialize, Deserialize)]
struct Footer {
    seconds: f64,
}

impl Run {
    /// Cases that ended as `status`.
    #[must_use]
    pub fn count(&self, status: Status) -> usize {
        self.cases.iter().filter(|case| case.status == status).count()
    }

    /// Seconds spent on compiling shaders, roughly.
    #[must_use]
    pub fn compile_seconds(&self) -> f64 {
        self.cases.iter().map(Case::compile_ms).sum::<f64>() / 1e3
    }

    /// The folder of this run below `root`.
    #[must_use]
    pub fn folder(&self, root: &Path) -> PathBuf {
        let Environment { commit, .. } = &self.header.environment;
        let short: String = commit.chars().take(12).collect();
        root.join(self.header.environment.slug()).join(short)
    }

    /// Writes the run as lines of JSON.
    ///
    /// # Errors
    /// What the file system says.
    pub fn write(&self, folder: &Path) -> Result<PathBuf, String> {
        let path = folder.join(FILE);
        let failed = |error: std::io::Error| format!("`{}`: {error}", path.display());
        fs::create_dir_all(folder).map_err(failed)?;
        let mut text = Vec::new();
        let mut line = |value: serde_json::Result<String>| {
            let value = value.map_err(|error| error.to_string())?;
            writeln!(text, "{value}").map_err(|error| error.to_string())
        };
        line(serde_json::to_string(&self.header))?;
        for case in &self.cases {
            line(serde_json::to_string(case))?;
        }
        line(serde_json::to_string(&Footer { seconds: self.seconds }))?;
        fs::write(&path, text).map_err(failed)?;
        Ok(path)
    }

    /// Reads a run from its folder or its file.
    ///
    /// # Errors
    /// Which line is none.
    pub fn read(path: &Path) -> Result<Self, String> {
        let file = if path.is_dir() { path.join(FILE) } else { path.to_owned() };
        let shown = file.display();
        let text = fs::read_to_string(&file).map_err(|error| format!("`{shown}`: {error}"))?;
        let mut lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let wrong =
            |at: usize, error: serde_json::Error| format!("`{shown}`, line {}: {error}", at + 1);
        let (at, first) = lines.next().ok_or_else(|| format!("`{shown}`: no results in it"))?;
        let header = serde_json::from_str(first).map_err(|error| wrong(at, error))?;
        let mut run = Self { header, ..Self::default() };
        for (at, line) in lines {
            if let Ok(Footer { seconds }) = serde_json::from_str(line) {
                run.seconds = seconds;
                continue;
            }
            run.cases.push(serde_json::from_str(line).map_err(|error| wrong(at, error))?);
        }
        Ok(run)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_reads_as_it_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let mut failed = Case::failed("op/a/b:t=1;seed=0".into(), "wrong".into());
        failed.kernel = Some(0.5);
        let cases = vec![failed, Case::skipped("op/a/c:seed=0".into(), "no f16")];
        let run = Run { cases, seconds: 1.5, ..Run::default() };
        let path = run.write(folder.path()).unwrap();
        assert_eq!(Run::read(folder.path()).unwrap(), run);
        assert_eq!(Run::read(&path).unwrap().cases[0].record(), "op/a");
    }

    #[test]
    fn a_file_that_is_no_run_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        fs::write(&path, "{\"environment\":1}").unwrap();
        assert!(Run::read(folder.path()).unwrap_err().contains("line 1"));
        fs::write(&path, "").unwrap();
        assert!(Run::read(&path).unwrap_err().ends_with("no results in it"));
    }
}
