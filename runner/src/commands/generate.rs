//! `cachalot generate`: one prompt in, one reply out, streamed or as one JSON object.

use std::io::{self, IsTerminal, Read, Write};
use std::sync::atomic::AtomicBool;

use clap::Args;
use serde::Serialize;

use super::draft_args::DraftArgs;
use super::model_args::ModelArgs;
use super::sampling_args::{SamplingArgs, fresh_seed};
use crate::engine::{self, DraftCounts, Opened};
use crate::failure::{EXIT_INTERRUPTED, EXIT_OK, Failure};
use crate::interrupt;
use crate::session::{FinishReason, Outcome, Request, Timings, check_room, run_with};
use crate::text::TextAssets;
use crate::text::template::{Message, Role};
use crate::ui::{PrinterStyle, ReplyPrinter, ThinkingArgs, Ui, statistics};

/// Reply length without --chat and --max-tokens: plain text has no end of its own.
const DEFAULT_MAX_TOKENS: usize = 256;

const EXAMPLES: &str = "\
Examples:
  Ask the model that comes with the program:
    cachalot generate --chat \"What is 47+38?\"
  Continue a text, at most 64 tokens, with the sampling the checkpoint recommends:
    cachalot generate \"In the beginning\" -n 64 --temperature auto
  Use a checkpoint of your own, and keep only the answer:
    cachalot generate --model ./DeepSeek-R1-Distill-Qwen-1.5B --chat --hide-thinking \"Why?\"
  Read the prompt from a file, write JSON:
    cachalot generate --json - < prompt.txt
  Draft two tokens ahead with the checkpoint's MTP layer:
    cachalot generate --chat \"What is 47+38?\" --draft mtp --draft-tokens 2
  Measure a published shape without its weights:
    cachalot generate --preset deepseek-v2-lite --random-weights --ids 1,2,3 -n 32 --ignore-eos

Draws are greedy unless --temperature says otherwise, so the same command gives the same text.
The prompt is not repeated in the output. A prompt from standard input loses one line end.";

/// Arguments of `cachalot generate`.
#[derive(Debug, Clone, Default, Args)]
#[command(after_help = EXAMPLES)]
pub struct GenerateArgs {
    /// The text to continue, or with --chat the question; `-` or nothing: standard input
    #[arg(conflicts_with = "ids")]
    pub prompt: Option<String>,

    /// Put the prompt into the checkpoint's chat template
    #[arg(long, conflicts_with = "ids")]
    pub chat: bool,

    /// Instructions that go before the question; implies --chat
    #[arg(long, value_name = "TEXT", conflicts_with = "ids")]
    pub system: Option<String>,

    /// Token ids instead of text, parted by commas; taken as they are
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    pub ids: Option<Vec<u32>>,

    /// Go on after the end-of-sentence token
    #[arg(long)]
    pub ignore_eos: bool,

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

    /// Write one JSON object with ids, texts and timings instead of the text
    #[arg(long, help_heading = "Output")]
    pub json: bool,
}

impl GenerateArgs {
    fn is_chat(&self) -> bool {
        self.chat || self.system.is_some()
    }
}

/// Runs the command; returns the exit code.
pub fn run(args: &GenerateArgs, ui: Ui, out: &mut dyn Write) -> anyhow::Result<u8> {
    args.sampling.check()?;
    let text = match args.ids {
        Some(_) => String::new(),
        None => prompt_text(args.prompt.as_deref(), &mut io::stdin().lock())?,
    };
    let described = engine::describe(&args.model)?.drafting(args.draft.drafts())?;
    let assets = described.text()?;
    // Before the weights, which take long to load.
    let prompt = prompt_ids(args, &text, &assets)?;
    check_room(prompt.len(), described.context)?;
    let opened = described.open(assets)?;
    let interrupt = interrupt::install();
    run_opened(Call { args, prompt: &prompt, opened, ui, interrupt }, out)
}

/// A command whose prompt is read and whose model is open.
pub(crate) struct Call<'a> {
    pub(crate) args: &'a GenerateArgs,
    pub(crate) prompt: &'a [u32],
    pub(crate) opened: Opened,
    pub(crate) ui: Ui,
    pub(crate) interrupt: &'a AtomicBool,
}

pub(crate) fn run_opened(call: Call<'_>, out: &mut dyn Write) -> anyhow::Result<u8> {
    let Call { args, prompt, mut opened, ui, interrupt } = call;
    let sampling = args.sampling.resolve(opened.assets.defaults(), fresh_seed())?;
    let endless = args.is_chat().then_some(usize::MAX);
    let request = Request {
        prompt,
        sampling: &sampling,
        max_tokens: args.sampling.max_tokens.or(endless).or(Some(DEFAULT_MAX_TOKENS)),
        stops: &args.sampling.stop,
        ignore_eos: args.ignore_eos,
        interrupt,
    };
    let outcome = if args.json {
        let generator = opened.generator.as_mut();
        let outcome = run_with(generator, &opened.assets, &request, &mut |_| Ok(()))?;
        let report = Report::new(&opened, &request, &outcome);
        serde_json::to_writer_pretty(&mut *out, &report).map_err(io::Error::from)?;
        writeln!(out)?;
        outcome
    } else {
        let thinking = args.thinking.shown(ui);
        let mut printer = ReplyPrinter::new(out, PrinterStyle { color: ui.color, thinking });
        let generator = opened.generator.as_mut();
        let mut sink = |piece: &_| Ok(printer.piece(piece)?);
        let outcome = run_with(generator, &opened.assets, &request, &mut sink);
        if outcome.is_err() {
            // Best effort: the error that is reported matters more than the line before it.
            let _ = printer.abandon();
        }
        let outcome = outcome?;
        printer.finish()?;
        outcome
    };
    out.flush()?;
    if !ui.quiet {
        ui.note(&statistics(prompt.len(), &outcome));
    }
    let interrupted = outcome.finish_reason == FinishReason::Interrupted;
    Ok(if interrupted { EXIT_INTERRUPTED } else { EXIT_OK })
}

/// The prompt's text: the argument, or standard input without its last line end.
fn prompt_text(
    argument: Option<&str>,
    stdin: &mut (impl Read + IsTerminal),
) -> anyhow::Result<String> {
    let from_stdin = match argument {
        Some("-") => true,
        Some(text) => return nonempty(text.to_string()),
        None => false,
    };
    if !from_stdin && stdin.is_terminal() {
        return Err(Failure::usage("no prompt is given")
            .hint("write it after `generate`, in quotes, or pipe it in")
            .into());
    }
    let mut text = String::new();
    stdin.read_to_string(&mut text).map_err(|error| {
        Failure::new("cannot read the prompt from standard input").because(error)
    })?;
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    nonempty(text)
}

fn nonempty(text: String) -> anyhow::Result<String> {
    if text.is_empty() {
        return Err(Failure::usage("the prompt is empty")
            .hint("give at least one character, or ids with --ids")
            .into());
    }
    Ok(text)
}

fn prompt_ids(args: &GenerateArgs, text: &str, assets: &TextAssets) -> Result<Vec<u32>, Failure> {
    if let Some(ids) = &args.ids {
        assets.check_ids(ids)?;
        return Ok(ids.clone());
    }
    if !args.is_chat() {
        return assets.encode_prompt(text);
    }
    let system = args.system.iter().map(|text| Message::new(Role::System, text));
    let messages: Vec<_> = system.chain([Message::new(Role::User, text)]).collect();
    assets.encode_chat(&messages)
}

/// The object of `--json`.
#[derive(Serialize)]
struct Report<'a> {
    model: &'a str,
    device: &'a str,
    seed: u64,
    prompt_ids: &'a [u32],
    ids: &'a [u32],
    text: &'a str,
    reasoning: Option<&'a str>,
    answer: &'a str,
    finish_reason: FinishReason,
    usage: Usage,
    #[serde(skip_serializing_if = "Option::is_none")]
    drafts: Option<Drafts>,
    timings: ReportTimings,
}

#[derive(Serialize)]
struct Usage {
    prompt_tokens: usize,
    completion_tokens: usize,
    total_tokens: usize,
}

#[derive(Serialize)]
struct Drafts {
    rounds: u64,
    accepted: Vec<u64>,
    acceptance: Vec<f64>,
    tokens_per_round: Option<f64>,
}

impl From<&DraftCounts> for Drafts {
    fn from(counts: &DraftCounts) -> Self {
        Self {
            rounds: counts.rounds,
            accepted: counts.accepted.clone(),
            acceptance: counts.acceptance(),
            tokens_per_round: counts.tokens_per_round(),
        }
    }
}

#[derive(Serialize)]
struct ReportTimings {
    load_s: f64,
    #[serde(flatten)]
    reply: Timings,
}

impl<'a> Report<'a> {
    fn new(opened: &'a Opened, request: &Request<'a>, outcome: &'a Outcome) -> Self {
        let (prompt_tokens, completion_tokens) = (request.prompt.len(), outcome.ids.len());
        Self {
            model: &opened.model_name,
            device: &opened.device_name,
            seed: request.sampling.seed,
            prompt_ids: request.prompt,
            ids: &outcome.ids,
            text: &outcome.text,
            reasoning: outcome.reasoning.as_deref(),
            answer: &outcome.answer,
            finish_reason: outcome.finish_reason,
            usage: Usage {
                prompt_tokens,
                completion_tokens,
                total_tokens: prompt_tokens + completion_tokens,
            },
            drafts: outcome.drafts.as_ref().map(Drafts::from),
            timings: ReportTimings { load_s: opened.load_seconds, reply: outcome.timings },
        }
    }
}

#[cfg(test)]
#[path = "generate_tests.rs"]
mod tests;
