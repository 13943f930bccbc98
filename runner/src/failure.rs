//! Errors as a reader sees them: one line that names the trouble, and a hint at what to do next.
//!
//! Any error may travel in an [`anyhow::Error`]; a [`Failure`] in its chain adds the hint and says
//! whether the command line was at fault. Holds no printing: see [`crate::ui`].

use std::error::Error;
use std::fmt;
use std::io;

/// The exit code of success.
pub const EXIT_OK: u8 = 0;
/// The exit code of a command that failed.
pub const EXIT_FAILURE: u8 = 1;
/// The exit code of a command line that makes no sense.
pub const EXIT_USAGE: u8 = 2;
/// The exit code after Ctrl-C, as shells report a process ended by SIGINT (128 + 2).
pub const EXIT_INTERRUPTED: u8 = 130;

/// An error message with advice.
#[derive(Debug)]
pub struct Failure {
    message: String,
    hint: Option<String>,
    exit_code: u8,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl Failure {
    /// A failure of the work itself (exit code 1).
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), hint: None, exit_code: EXIT_FAILURE, source: None }
    }

    /// A mistake in the command line (exit code 2).
    pub fn usage(message: impl Into<String>) -> Self {
        Self { exit_code: EXIT_USAGE, ..Self::new(message) }
    }

    /// Adds what the reader can do next, without a full stop.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds what went wrong beneath; the report joins the two by `: `.
    pub fn because(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}

/// The report of `error`: `error: a: b: c` and, where a [`Failure`] advises, a `hint:` line.
///
/// A message that already ends with its cause's message is not followed by it again.
pub fn report(error: &anyhow::Error) -> String {
    let mut line = String::new();
    for cause in error.chain() {
        let message = one_line(&cause.to_string());
        if line.ends_with(&message) {
            continue;
        }
        if !line.is_empty() {
            line.push_str(": ");
        }
        line.push_str(&message);
    }
    let hint = error
        .chain()
        .find_map(|cause| cause.downcast_ref::<Failure>()?.hint.as_deref())
        .map(|hint| format!("\nhint: {}", one_line(hint)));
    format!("error: {line}{}", hint.unwrap_or_default())
}

/// The exit code that `error` asks for.
pub fn exit_code(error: &anyhow::Error) -> u8 {
    let failure = error.chain().find_map(|cause| cause.downcast_ref::<Failure>());
    failure.map_or(EXIT_FAILURE, |failure| failure.exit_code)
}

/// Whether the reader of our output has gone away (`cachalot generate ... | head`).
pub fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let io = cause.downcast_ref::<io::Error>();
        io.is_some_and(|io| io.kind() == io::ErrorKind::BrokenPipe)
    })
}

fn one_line(message: &str) -> String {
    message.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Context as _;

    #[test]
    fn report_joins_the_chain_and_adds_the_hint() {
        let failure = Failure::new("no room").hint("make room").because("disk\n  is full");
        let error = Err::<(), _>(failure).context("cannot save a.json").unwrap_err();
        insta::assert_snapshot!(report(&error), @r"
        error: cannot save a.json: no room: disk is full
        hint: make room
        ");
        assert_eq!(exit_code(&error), EXIT_FAILURE);
    }

    #[test]
    fn report_does_not_repeat_a_cause_that_the_message_quotes() {
        let error = anyhow::anyhow!("disk is full").context("cannot save: disk is full");
        insta::assert_snapshot!(report(&error), @"error: cannot save: disk is full");
    }

    #[test]
    fn a_usage_failure_keeps_its_exit_code_under_context() {
        let error = Err::<(), _>(Failure::usage("bad")).context("while parsing").unwrap_err();
        assert_eq!(exit_code(&error), EXIT_USAGE);
        assert!(!is_broken_pipe(&error));
    }

    #[test]
    fn a_broken_pipe_is_found_beneath_context() {
        let error = anyhow::Error::from(io::Error::from(io::ErrorKind::BrokenPipe)).context("x");
        assert!(is_broken_pipe(&error));
    }
}
