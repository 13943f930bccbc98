//! `cachalot chat`: a conversation in the terminal, or one turn per line of a pipe.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use clap::Args;
use rustyline::DefaultEditor;
use rustyline::error::ReadlineError;

use super::draft_args::DraftArgs;
use super::model_args::ModelArgs;
use super::sampling_args::{SamplingArgs, fresh_seed};
use crate::conversation::{Conversation, ReplyOptions, check_template};
use crate::engine::{self, Opened, SamplingParams};
use crate::failure::{EXIT_INTERRUPTED, EXIT_OK, Failure, is_broken_pipe, report};
use crate::interrupt;
use crate::session::{FinishReason, Session};
use crate::ui::{PrinterStyle, ReplyPrinter, ThinkingArgs, Ui, statistics};

const HELP: &str = "\
/reset         start a new conversation
/system TEXT   set the instructions that go before it; without TEXT: none
/think on|off  show what the model thinks, or not
/save FILE     write the conversation to a new JSON file
/help          this list
/exit          leave (so does Ctrl-D)
Ctrl-C stops a reply; at the prompt it clears the line.";

const LEAVE_HINT: &str = "Ctrl-D or /exit leaves";

const EXAMPLES: &str = "\
Examples:
  cachalot chat
  cachalot chat --model ./DeepSeek-R1-Distill-Qwen-1.5B --temperature auto
  printf 'What is 47+38?\\nWhat is 83-29?\\n' | cachalot chat --quiet

In the conversation, /help lists the commands. A turn is one line.";

/// Arguments of `cachalot chat`.
#[derive(Debug, Clone, Default, Args)]
#[command(after_help = EXAMPLES)]
pub struct ChatArgs {
    /// Instructions that go before the conversation
    #[arg(long, value_name = "TEXT")]
    pub system: Option<String>,

    /// Neither read nor write the file of earlier input lines
    #[arg(long)]
    pub no_history: bool,

    /// Which model, and where.
    #[command(flatten)]
    pub model: ModelArgs,

    /// How tokens are drawn.
    #[command(flatten)]
    pub sampling: SamplingArgs,

    /// Whether tokens are drafted ahead.
    #[command(flatten)]
    pub draft: DraftArgs,

    /// Whether thoughts are shown.
    #[command(flatten)]
    pub thinking: ThinkingArgs,
}

/// Runs the command; returns the exit code.
pub fn run(args: &ChatArgs, ui: Ui, out: &mut dyn Write) -> anyhow::Result<u8> {
    args.sampling.check()?;
    let described = engine::describe(&args.model)?.drafting(args.draft.drafts())?;
    let assets = described.text()?;
    // Before the weights, which take long to load.
    check_template(&assets)?;
    let opened = described.open(assets)?;
    let stdin = io::stdin();
    let interactive = stdin.is_terminal() && ui.terminal;
    if interactive && !ui.quiet {
        ui.note(&format!(
            "{} on {}; /help lists the commands",
            opened.model_name, opened.device_name
        ));
    }
    let mut lines: Box<dyn Lines> = match interactive {
        true => Box::new(Terminal::new(args, ui)?),
        false => Box::new(Piped(stdin.lock())),
    };
    // After the line editor, which has set a handler of its own for as long as it lives.
    let interrupt = interrupt::install();
    run_opened(Call { args, opened, ui, interrupt }, lines.as_mut(), out)
}

/// A command whose model is open.
pub(crate) struct Call<'a> {
    pub(crate) args: &'a ChatArgs,
    pub(crate) opened: Opened,
    pub(crate) ui: Ui,
    pub(crate) interrupt: &'a AtomicBool,
}

pub(crate) fn run_opened(
    call: Call<'_>,
    lines: &mut dyn Lines,
    out: &mut dyn Write,
) -> anyhow::Result<u8> {
    let Call { args, mut opened, ui, interrupt } = call;
    let sampling = args.sampling.resolve(opened.assets.defaults(), fresh_seed())?;
    let session = Session::new(opened.generator.as_mut());
    let mut conversation = Conversation::new(session, &opened.assets)?;
    conversation.set_system(args.system.as_deref().unwrap_or_default());
    let thinking = args.thinking.shown(ui);
    let mut chat = Chat { conversation, args, sampling, ui, interrupt, thinking };
    loop {
        let line = lines.next()?;
        if interrupted(interrupt, lines) {
            return Ok(EXIT_INTERRUPTED);
        }
        let line = match line {
            Line::Text(line) => line,
            Line::Cleared => {
                ui.note(LEAVE_HINT);
                continue;
            }
            Line::End => return Ok(EXIT_OK),
        };
        let step = chat.step(&line, out);
        match step {
            Ok(Step::Next) => {}
            Ok(Step::Leave) => return Ok(EXIT_OK),
            Ok(Step::Interrupted) if lines.interactive() => {}
            Ok(Step::Interrupted) => return Ok(EXIT_INTERRUPTED),
            Err(error) if lines.interactive() && !is_broken_pipe(&error) => {
                ui.note(&report(&error));
            }
            Err(error) => return Err(error),
        }
    }
}

/// Whether a Ctrl-C while a line was awaited ends the program: with a pipe it does, but with a
/// person at the prompt there was no reply to stop, and it must not stop the next one.
fn interrupted(flag: &AtomicBool, lines: &dyn Lines) -> bool {
    flag.swap(false, Ordering::SeqCst) && !lines.interactive()
}

/// What a line of input asks for.
#[derive(Debug, PartialEq, Eq)]
enum Input<'l> {
    Nothing,
    Say(&'l str),
    Reset,
    System(&'l str),
    Think(bool),
    Save(&'l Path),
    Help,
    Exit,
}

impl<'l> Input<'l> {
    fn parse(line: &'l str) -> Result<Self, Failure> {
        let line = line.trim();
        let Some(command) = line.strip_prefix('/') else {
            return Ok(if line.is_empty() { Self::Nothing } else { Self::Say(line) });
        };
        let (name, rest) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
        let rest = rest.trim();
        match (name, rest) {
            ("reset", "") => Ok(Self::Reset),
            ("system", text) => Ok(Self::System(text)),
            ("think", "on") => Ok(Self::Think(true)),
            ("think", "off") => Ok(Self::Think(false)),
            ("save", path) if !path.is_empty() => Ok(Self::Save(Path::new(path))),
            ("help", "") => Ok(Self::Help),
            ("exit" | "quit", "") => Ok(Self::Exit),
            _ => Err(Failure::usage(format!("`{line}` is no command")).hint("/help lists them")),
        }
    }
}

enum Step {
    Next,
    Interrupted,
    Leave,
}

struct Chat<'a> {
    conversation: Conversation<'a>,
    args: &'a ChatArgs,
    sampling: SamplingParams,
    ui: Ui,
    interrupt: &'a AtomicBool,
    thinking: bool,
}

impl Chat<'_> {
    fn step(&mut self, line: &str, out: &mut dyn Write) -> anyhow::Result<Step> {
        match Input::parse(line)? {
            Input::Nothing => {}
            Input::Say(question) => return self.say(question, out),
            Input::Reset => {
                self.conversation.reset();
                self.confirm("the conversation begins anew");
            }
            Input::System(text) => self.conversation.set_system(text),
            Input::Think(on) => self.thinking = on,
            Input::Save(path) => {
                self.conversation.save(path)?;
                self.confirm(&format!("saved to {}", path.display()));
            }
            Input::Help => self.ui.note(HELP),
            Input::Exit => return Ok(Step::Leave),
        }
        Ok(Step::Next)
    }

    /// Tells that a command was obeyed which leaves no other trace.
    fn confirm(&self, line: &str) {
        if !self.ui.quiet {
            self.ui.note(line);
        }
    }

    fn say(&mut self, question: &str, out: &mut dyn Write) -> anyhow::Result<Step> {
        let options = ReplyOptions {
            sampling: &self.sampling,
            max_tokens: self.args.sampling.max_tokens,
            stops: &self.args.sampling.stop,
            interrupt: self.interrupt,
        };
        let style = PrinterStyle { color: self.ui.color, thinking: self.thinking };
        let mut printer = ReplyPrinter::new(out, style);
        let mut sink = |piece: &_| Ok(printer.piece(piece)?);
        let turn = self.conversation.ask(question, &options, &mut sink);
        if turn.is_err() {
            // Best effort: the error that is reported matters more than the line before it.
            let _ = printer.abandon();
        }
        let turn = turn?;
        printer.finish()?;
        if !self.ui.quiet {
            self.ui.note(&statistics(turn.prompt_tokens, &turn.outcome));
        }
        if !turn.kept {
            self.confirm("stopped before an answer, so the question is forgotten");
        }
        if turn.context_full {
            self.ui.note("the context is full, so the reply may end early; /reset starts anew");
        }
        if turn.outcome.finish_reason == FinishReason::Interrupted {
            // Asked and answered: the next Ctrl-C is a new request.
            self.interrupt.store(false, Ordering::SeqCst);
            return Ok(Step::Interrupted);
        }
        Ok(Step::Next)
    }
}

/// One line of input.
pub(crate) enum Line {
    Text(String),
    /// Ctrl-C at the prompt.
    Cleared,
    /// Ctrl-D, or the end of the pipe.
    End,
}

/// Where lines come from.
pub(crate) trait Lines {
    fn next(&mut self) -> anyhow::Result<Line>;
    /// Whether a person can correct a mistake: then errors do not end the conversation.
    fn interactive(&self) -> bool;
}

/// Lines of a pipe or file.
pub(crate) struct Piped<R>(pub(crate) R);

impl<R: BufRead> Lines for Piped<R> {
    fn next(&mut self) -> anyhow::Result<Line> {
        let mut line = String::new();
        let read = self.0.read_line(&mut line).map_err(|error| {
            Failure::new("cannot read a turn from standard input").because(error)
        })?;
        Ok(if read == 0 { Line::End } else { Line::Text(line) })
    }

    fn interactive(&self) -> bool {
        false
    }
}

/// Lines that a person edits.
struct Terminal {
    editor: DefaultEditor,
    history: Option<PathBuf>,
}

impl Terminal {
    fn new(args: &ChatArgs, ui: Ui) -> anyhow::Result<Self> {
        let mut editor = DefaultEditor::new()?;
        let path = if args.no_history { None } else { history_path() };
        let history = path.filter(|path| match prepare_history(&mut editor, path) {
            Ok(()) => true,
            Err(error) => {
                ui.note(&format!("input lines are not kept: {}: {error}", path.display()));
                false
            }
        });
        Ok(Self { editor, history })
    }
}

impl Lines for Terminal {
    fn next(&mut self) -> anyhow::Result<Line> {
        let line = match self.editor.readline("> ") {
            Ok(line) => line,
            Err(ReadlineError::Interrupted) => return Ok(Line::Cleared),
            Err(ReadlineError::Eof) => return Ok(Line::End),
            Err(error) => return Err(error.into()),
        };
        self.editor.add_history_entry(&line)?;
        if let Some(path) = &self.history
            && self.editor.append_history(path).is_err()
        {
            // The disk may have filled up since the start; the conversation matters more.
            self.history = None;
        }
        Ok(Line::Text(line))
    }

    fn interactive(&self) -> bool {
        true
    }
}

fn prepare_history(editor: &mut DefaultEditor, path: &Path) -> anyhow::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    if path.exists() {
        editor.load_history(path)?;
    }
    Ok(())
}

/// `$XDG_STATE_HOME/cachalot/history`, else under `~/.local/state`, on Windows `%LOCALAPPDATA%`.
fn history_path() -> Option<PathBuf> {
    let folder = |name: &str| {
        let folder = std::env::var_os(name).map(PathBuf::from)?;
        // The XDG specification: relative paths are to be ignored.
        folder.is_absolute().then_some(folder)
    };
    let state = if cfg!(windows) {
        folder("LOCALAPPDATA")
    } else {
        folder("XDG_STATE_HOME").or_else(|| Some(folder("HOME")?.join(".local/state")))
    };
    Some(state?.join("cachalot").join("history"))
}

#[cfg(test)]
#[path = "chat_tests.rs"]
mod tests;
