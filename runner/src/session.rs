//! The generation loop: a prompt goes in, pieces of text come out as they are written.
//!
//! Joins a [`Generator`] (ids only) with the text side of a reply. Keeps what the generator holds,
//! so that a prompt which begins as the last one did is not computed again. Prints nothing: every
//! piece goes to the caller's sink.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use serde::Serialize;

use crate::engine::{DraftCounts, Generator, SamplingParams};
use crate::failure::Failure;
use crate::text::TextAssets;
use crate::text::think::{Piece, Reply, ReplySpec};

/// What to generate.
pub struct Request<'a> {
    /// The ids to follow.
    pub prompt: &'a [u32],
    /// How ids are drawn.
    pub sampling: &'a SamplingParams,
    /// The most ids to draw; `None` goes on to the end of the context.
    pub max_tokens: Option<usize>,
    /// Strings that end the reply; not part of it.
    pub stops: &'a [String],
    /// Goes on after an end-of-sentence id.
    pub ignore_eos: bool,
    /// Ends the reply once set.
    pub interrupt: &'a AtomicBool,
}

/// Why a reply ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FinishReason {
    /// The model wrote an end-of-sentence id, or a stop string was found.
    Stop,
    /// The most ids were drawn, or the context is full.
    Length,
    /// The person asked.
    Interrupted,
}

/// How long a reply took, in seconds, and how fast it was.
///
/// A device works behind the program's back, so the prompt counts as computed once the first id
/// after it is known. Rates are absent where nothing was measured.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Timings {
    /// From the request to the first id.
    pub first_token_s: Option<f64>,
    /// From the first prompt id handed over to the first id drawn.
    pub prefill_s: f64,
    /// Prompt ids computed per second; ids reused from the turn before do not count.
    pub prefill_tokens_per_s: Option<f64>,
    /// From the first id drawn to the last.
    pub decode_s: f64,
    /// The ids drawn in that time: all but the first.
    pub decode_tokens: usize,
    /// Those per second.
    pub decode_tokens_per_s: Option<f64>,
}

/// A finished reply.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Every id drawn, an end-of-sentence id included.
    pub ids: Vec<u32>,
    /// The reply as the model wrote it: thoughts with their markers, no other special tokens.
    pub text: String,
    /// The thoughts; `None` where there were none.
    pub reasoning: Option<String>,
    /// What is not thoughts.
    pub answer: String,
    /// Why it ended.
    pub finish_reason: FinishReason,
    /// Ids of the prompt that the generator held already.
    pub reused_tokens: usize,
    /// What became of the drafts, where tokens were drafted.
    pub drafts: Option<DraftCounts>,
    /// How long it took.
    pub timings: Timings,
}

/// Takes each piece of a reply as soon as it is certain.
pub type Sink<'a> = dyn FnMut(&Piece) -> anyhow::Result<()> + 'a;

/// Generates one reply from an empty context.
pub fn run_with(
    generator: &mut dyn Generator,
    assets: &TextAssets,
    request: &Request<'_>,
    sink: &mut Sink<'_>,
) -> anyhow::Result<Outcome> {
    Session::new(generator).run(assets, request, sink)
}

/// Refuses a prompt of no tokens, and one that leaves no room for a reply in `context`.
pub fn check_room(prompt: usize, context: usize) -> Result<(), Failure> {
    if prompt == 0 {
        return Err(Failure::usage("the prompt is empty"));
    }
    if prompt >= context {
        return Err(Failure::new(format!(
            "the prompt has {prompt} tokens, but the context holds {context} and the reply needs \
             at least one of them"
        ))
        .hint("shorten the prompt, or give a larger --context if the model allows it"));
    }
    Ok(())
}

/// A generator together with the ids that it holds.
pub struct Session<'g> {
    generator: &'g mut dyn Generator,
    held: Vec<u32>,
}

impl<'g> Session<'g> {
    /// A session with an empty context.
    pub fn new(generator: &'g mut dyn Generator) -> Self {
        generator.truncate(0);
        Self { generator, held: Vec::new() }
    }

    /// The most ids that prompt and reply may have together.
    pub fn context_length(&self) -> usize {
        self.generator.context_length()
    }

    /// Whether no further id fits.
    pub fn is_full(&self) -> bool {
        self.generator.position() >= self.generator.context_length()
    }

    /// Generates the reply to `request`, reusing the ids that the prompt shares with those held.
    ///
    /// An error of the sink (such as a closed pipe) ends the reply and is returned.
    pub fn run(
        &mut self,
        assets: &TextAssets,
        request: &Request<'_>,
        sink: &mut Sink<'_>,
    ) -> anyhow::Result<Outcome> {
        let begun = Instant::now();
        check_room(request.prompt.len(), self.context_length())?;
        let reused_tokens = self.reuse(request.prompt);
        self.generator.restart(request.sampling);
        let prefill_begun = Instant::now();
        let fresh = &request.prompt[reused_tokens..];
        self.generator.prefill(fresh)?;
        self.held.extend_from_slice(fresh);

        let spec = ReplySpec { prompt: request.prompt, stops: request.stops };
        let mut reply = Reply::new(assets, spec);
        let mut clock = Clock { begun, prefill_begun, first: None, last: Instant::now() };
        let mut ids = Vec::new();
        let finish_reason = loop {
            if let Some(reason) = self.limit(request, ids.len()) {
                break reason;
            }
            let id = self.generator.sample()?;
            self.held.push(id);
            ids.push(id);
            clock.tick();
            for piece in reply.push(id) {
                sink(&piece)?;
            }
            let ended = !request.ignore_eos && assets.defaults().eos_ids.contains(&id);
            if ended || reply.stopped() {
                break FinishReason::Stop;
            }
        };
        for piece in reply.finish() {
            sink(&piece)?;
        }
        Ok(Outcome {
            text: reply.text().to_string(),
            reasoning: reply.reasoning().map(str::to_string),
            answer: reply.answer().to_string(),
            finish_reason,
            reused_tokens,
            drafts: self.generator.drafts().cloned(),
            timings: clock.timings(fresh.len(), ids.len()),
            ids,
        })
    }

    /// Forgets what `prompt` does not share, and returns the length of what it does.
    ///
    /// The last id of a prompt is always computed anew, since its logits draw the first id.
    fn reuse(&mut self, prompt: &[u32]) -> usize {
        self.held.truncate(self.generator.position());
        let shared = self.held.iter().zip(prompt).take_while(|(held, new)| held == new).count();
        let shared = shared.min(prompt.len() - 1);
        self.generator.truncate(shared);
        self.held.truncate(shared);
        shared
    }

    fn limit(&self, request: &Request<'_>, drawn: usize) -> Option<FinishReason> {
        if request.interrupt.load(Ordering::SeqCst) {
            return Some(FinishReason::Interrupted);
        }
        let enough = request.max_tokens.is_some_and(|most| drawn >= most);
        (enough || self.is_full()).then_some(FinishReason::Length)
    }
}

struct Clock {
    begun: Instant,
    prefill_begun: Instant,
    first: Option<Instant>,
    last: Instant,
}

impl Clock {
    fn tick(&mut self) {
        self.last = Instant::now();
        self.first.get_or_insert(self.last);
    }

    fn timings(&self, prompt_tokens: usize, drawn: usize) -> Timings {
        let first = self.first.unwrap_or(self.last);
        let prefill_s = (first - self.prefill_begun).as_secs_f64();
        let decode_s = (self.last - first).as_secs_f64();
        let decode_tokens = drawn.saturating_sub(1);
        Timings {
            first_token_s: self.first.map(|first| (first - self.begun).as_secs_f64()),
            prefill_s,
            prefill_tokens_per_s: self.first.and_then(|_| rate(prompt_tokens, prefill_s)),
            decode_s,
            decode_tokens,
            decode_tokens_per_s: rate(decode_tokens, decode_s),
        }
    }
}

fn rate(tokens: usize, seconds: f64) -> Option<f64> {
    (tokens > 0 && seconds > 0.0).then(|| tokens as f64 / seconds)
}

#[cfg(test)]
#[path = "session_tests.rs"]
mod tests;
