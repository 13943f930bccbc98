//! What a person sees: colour, thoughts in dim letters, and the line of statistics.
//!
//! Results go to the writer a command was given (standard output), all else to standard error.

use std::ffi::OsStr;
use std::io::{self, IsTerminal, Write};

use clap::{Args, ValueEnum};

use crate::engine::DraftCounts;
use crate::session::{FinishReason, Outcome};
use crate::text::think::{Part, Piece, THINK_CLOSE, THINK_OPEN};

const DIM: &str = "\x1b[2m";
const PLAIN: &str = "\x1b[0m";

/// When to write in colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum ColorChoice {
    /// In a terminal, unless NO_COLOR is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How a command may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ui {
    /// Results go to a terminal.
    pub terminal: bool,
    /// Results may be in colour.
    pub color: bool,
    /// Statistics and progress are not wanted.
    pub quiet: bool,
}

/// The command line's wishes for [`Ui`].
#[derive(Debug, Clone, Copy, Default)]
pub struct UiWishes {
    /// `--color`.
    pub color: ColorChoice,
    /// `--quiet`.
    pub quiet: bool,
}

impl Ui {
    /// Looks at standard output and NO_COLOR (<https://no-color.org>: set and not empty).
    pub fn new(wishes: UiWishes) -> Self {
        let terminal = io::stdout().is_terminal();
        Self::with(wishes, terminal, std::env::var_os("NO_COLOR").as_deref())
    }

    fn with(wishes: UiWishes, terminal: bool, no_color: Option<&OsStr>) -> Self {
        let color = match wishes.color {
            ColorChoice::Auto => terminal && no_color.is_none_or(OsStr::is_empty),
            ColorChoice::Always => true,
            ColorChoice::Never => false,
        };
        Self { terminal, color, quiet: wishes.quiet }
    }

    /// Writes one line to standard error. A closed standard error is no reason to stop.
    pub fn note(&self, line: &str) {
        let _ = writeln!(io::stderr().lock(), "{line}");
    }
}

/// Whether thoughts are shown.
#[derive(Debug, Clone, Copy, Default, Args)]
#[command(next_help_heading = "Output")]
pub struct ThinkingArgs {
    /// Show what the model thinks before it answers (default in a terminal)
    #[arg(long, overrides_with = "hide_thinking")]
    pub show_thinking: bool,

    /// Show the answer only (default elsewhere)
    #[arg(long)]
    pub hide_thinking: bool,
}

impl ThinkingArgs {
    /// The choice, given where results go.
    pub fn shown(self, ui: Ui) -> bool {
        self.show_thinking || (ui.terminal && !self.hide_thinking)
    }
}

/// Writes a reply while it comes: thoughts dim, or between markers where there is no colour.
pub struct ReplyPrinter<'w> {
    out: &'w mut dyn Write,
    color: bool,
    thinking: bool,
    open: bool,
    thought: bool,
    /// White space held until text follows, so that thoughts and answer have none at their ends.
    space: String,
    written: bool,
}

impl<'w> ReplyPrinter<'w> {
    /// A printer of one reply; `thinking` says whether thoughts are shown.
    pub fn new(out: &'w mut dyn Write, style: PrinterStyle) -> Self {
        let PrinterStyle { color, thinking } = style;
        let space = String::new();
        Self { out, color, thinking, open: false, thought: false, space, written: false }
    }

    /// Writes one piece.
    pub fn piece(&mut self, piece: &Piece) -> io::Result<()> {
        match piece.part {
            Part::Reasoning => self.reasoning(&piece.text)?,
            Part::Answer => self.answer(&piece.text)?,
        }
        self.out.flush()
    }

    /// Ends the reply with the end of its line.
    pub fn finish(&mut self) -> io::Result<()> {
        self.close()?;
        let rest = std::mem::take(&mut self.space);
        if !self.thought {
            self.out.write_all(rest.as_bytes())?;
        }
        self.out.write_all(b"\n")?;
        self.out.flush()
    }

    /// Ends the colour, and the line if it has text, of a reply that failed.
    pub fn abandon(&mut self) -> io::Result<()> {
        if self.open || self.written { self.finish() } else { Ok(()) }
    }

    fn reasoning(&mut self, text: &str) -> io::Result<()> {
        self.thought = true;
        if !self.thinking {
            return Ok(());
        }
        let Some(text) = self.hold_space(text, !self.open) else { return Ok(()) };
        if !self.open {
            self.open = true;
            let mark = if self.color { DIM.to_string() } else { format!("{THINK_OPEN}\n") };
            self.out.write_all(mark.as_bytes())?;
        }
        self.out.write_all(text.as_bytes())
    }

    fn answer(&mut self, text: &str) -> io::Result<()> {
        self.close()?;
        let begins = self.thought && !self.written;
        let Some(text) = self.hold_space(text, begins) else { return Ok(()) };
        self.written = true;
        self.out.write_all(text.as_bytes())
    }

    /// Ends the thoughts on the screen.
    fn close(&mut self) -> io::Result<()> {
        if !self.open {
            return Ok(());
        }
        self.open = false;
        self.space.clear();
        let mark = if self.color { PLAIN.to_string() } else { format!("\n{THINK_CLOSE}") };
        write!(self.out, "{mark}\n\n")
    }

    /// `text` after the space held before it, without white space at its end, which is held now;
    /// `None` if nothing is left. At the beginning of a part, space is dropped.
    fn hold_space(&mut self, text: &str, begins: bool) -> Option<String> {
        let mut whole = std::mem::take(&mut self.space);
        whole.push_str(text);
        let whole = if begins { whole.trim_start() } else { whole.as_str() };
        let end = whole.trim_end().len();
        self.space = whole[end..].to_string();
        (end > 0).then(|| whole[..end].to_string())
    }
}

/// How a [`ReplyPrinter`] writes.
#[derive(Debug, Clone, Copy)]
pub struct PrinterStyle {
    /// With colour.
    pub color: bool,
    /// With thoughts.
    pub thinking: bool,
}

/// The line of statistics after a reply.
pub fn statistics(prompt_tokens: usize, outcome: &Outcome) -> String {
    let timings = &outcome.timings;
    let rate = |rate: Option<f64>| rate.map(|r| format!(", {r:.1} tok/s")).unwrap_or_default();
    let reused = match outcome.reused_tokens {
        0 => String::new(),
        reused => format!(" ({reused} reused)"),
    };
    let end = match outcome.finish_reason {
        FinishReason::Stop => "",
        FinishReason::Length => " | stopped by length",
        FinishReason::Interrupted => " | interrupted",
    };
    let drafts = outcome.drafts.as_ref().map(drafts).unwrap_or_default();
    format!(
        "[prompt {prompt_tokens} tokens{reused} in {:.2} s{} | reply {} tokens, {:.2} s after the \
         first{}{drafts}{end}]",
        timings.prefill_s,
        rate(timings.prefill_tokens_per_s),
        outcome.ids.len(),
        timings.decode_s,
        rate(timings.decode_tokens_per_s),
    )
}

/// How many drafts were accepted, in each place of a round.
fn drafts(counts: &DraftCounts) -> String {
    let Some(yielded) = counts.tokens_per_round() else { return " | no drafts".to_owned() };
    let parts: Vec<_> =
        counts.acceptance().iter().map(|part| format!("{:.0} %", 100.0 * part)).collect();
    format!(" | drafts accepted: {}, {yielded:.2} tokens a step", parts.join(", "))
}

#[cfg(test)]
#[path = "ui_tests.rs"]
mod tests;
