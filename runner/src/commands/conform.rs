//! `conform`: hands over to `cachalot-conform`, the program of the conformance suite.
//!
//! Nothing here depends on the suite, which depends on everything here; so it is a program of its own,
//! looked for beside this one and then on the path, as git does with its own.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;
use clap::Args;

use crate::failure::{EXIT_FAILURE, Failure};

/// The suite's program.
const PROGRAM: &str = "cachalot-conform";

/// Arguments of `conform`.
#[derive(Clone, Debug, Args)]
pub struct ConformArgs {
    /// What the suite is to do: `run`, `list`, `explain`, …; `--help` tells
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENTS")]
    arguments: Vec<OsString>,
}

/// Runs the suite's program; returns its exit code.
///
/// # Errors
/// The program is not there, or does not start.
pub fn run(args: &ConformArgs) -> anyhow::Result<u8> {
    let own = env::current_exe().context("cannot find this program")?;
    let path = env::var_os("PATH").unwrap_or_default();
    let program = find(&own, env::split_paths(&path)).ok_or_else(missing)?;
    let status = Command::new(&program)
        .args(&args.arguments)
        .status()
        .with_context(|| format!("cannot start {}", program.display()))?;
    // No code is the end by a signal.
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(EXIT_FAILURE))
}

fn missing() -> Failure {
    Failure::new(format!("`{PROGRAM}` is neither beside this program nor on the path")).hint(
        "build it with `cargo build --release -p conformance`, with the same `--features` as this one",
    )
}

/// The suite's program beside `own`, or in one of `folders`.
fn find(own: &Path, folders: impl Iterator<Item = PathBuf>) -> Option<PathBuf> {
    let name = format!("{PROGRAM}{}", env::consts::EXE_SUFFIX);
    let beside = own.parent().map(Path::to_owned);
    beside.into_iter().chain(folders).map(|folder| folder.join(&name)).find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_beside_this_one_comes_first() {
        let [beside, other] = [(); 2].map(|()| tempfile::tempdir().unwrap());
        let own = beside.path().join("cachalot");
        let folders = || [other.path().to_owned()].into_iter();
        assert_eq!(find(&own, folders()), None);
        let name = format!("{PROGRAM}{}", env::consts::EXE_SUFFIX);
        std::fs::write(other.path().join(&name), "").unwrap();
        assert_eq!(find(&own, folders()), Some(other.path().join(&name)));
        std::fs::write(beside.path().join(&name), "").unwrap();
        assert_eq!(find(&own, folders()), Some(beside.path().join(&name)));
    }

    #[test]
    fn a_missing_program_says_how_to_build_it() {
        insta::assert_snapshot!(crate::failure::report(&missing().into()), @"
        error: `cachalot-conform` is neither beside this program nor on the path
        hint: build it with `cargo build --release -p conformance`, with the same `--features` as this one
        ");
    }
}
