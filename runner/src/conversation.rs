//! A conversation: turns kept as text, rendered anew each time, computed only where new.
//!
//! Templates may rewrite the past (R1's drop the thoughts of earlier turns), so every turn renders
//! the whole conversation; [`Session`] then computes only what follows the common beginning.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use serde_json::{Value, json};

use crate::engine::SamplingParams;
use crate::failure::Failure;
use crate::session::{FinishReason, Outcome, Request, Session, Sink};
use crate::text::TextAssets;
use crate::text::template::{Message, Role};

/// A question and its answer.
struct Turn {
    question: String,
    reasoning: Option<String>,
    answer: String,
}

/// How the replies of a conversation are generated.
pub struct ReplyOptions<'a> {
    /// How ids are drawn.
    pub sampling: &'a SamplingParams,
    /// The most ids of one reply; `None` goes on to the end of the context.
    pub max_tokens: Option<usize>,
    /// Strings that end a reply.
    pub stops: &'a [String],
    /// Ends a reply once set.
    pub interrupt: &'a AtomicBool,
}

/// A finished reply and how long its prompt was.
pub struct TurnOutcome {
    /// The reply.
    pub outcome: Outcome,
    /// Ids of the whole conversation before it.
    pub prompt_tokens: usize,
    /// Whether the turn is part of the conversation from now on.
    pub kept: bool,
    /// Whether the context ended the reply.
    pub context_full: bool,
}

/// Fails where the checkpoint has no usable chat template.
pub fn check_template(assets: &TextAssets) -> Result<(), Failure> {
    assets.encode_chat(&[Message::new(Role::User, "?")]).map(|_| ())
}

/// The turns so far, on one session.
pub struct Conversation<'a> {
    session: Session<'a>,
    assets: &'a TextAssets,
    system: Option<String>,
    turns: Vec<Turn>,
}

impl<'a> Conversation<'a> {
    /// A conversation without turns. Fails where the checkpoint has no usable chat template.
    pub fn new(session: Session<'a>, assets: &'a TextAssets) -> Result<Self, Failure> {
        check_template(assets)?;
        Ok(Self { session, assets, system: None, turns: Vec::new() })
    }

    /// Sets the instructions that go before all turns; empty text takes them away.
    pub fn set_system(&mut self, text: &str) {
        self.system = (!text.is_empty()).then(|| text.to_string());
    }

    /// Forgets the turns; the instructions stay.
    pub fn reset(&mut self) {
        self.turns.clear();
    }

    /// Asks `question`. The turn is kept unless it fails, or is interrupted before any answer.
    pub fn ask(
        &mut self,
        question: &str,
        options: &ReplyOptions<'_>,
        sink: &mut Sink<'_>,
    ) -> anyhow::Result<TurnOutcome> {
        let prompt = self.assets.encode_chat(&self.messages(question))?;
        let context = self.session.context_length();
        if prompt.len() >= context {
            return Err(Failure::new(format!(
                "the conversation has {} tokens with this question, but the context holds {context}",
                prompt.len()
            ))
            .hint("/reset starts a new conversation")
            .into());
        }
        let request = Request {
            prompt: &prompt,
            sampling: options.sampling,
            max_tokens: options.max_tokens,
            stops: options.stops,
            ignore_eos: false,
            interrupt: options.interrupt,
        };
        let outcome = self.session.run(self.assets, &request, sink)?;
        let interrupted = outcome.finish_reason == FinishReason::Interrupted;
        let kept = !(interrupted && outcome.answer.is_empty());
        if kept {
            self.turns.push(Turn {
                question: question.to_string(),
                reasoning: outcome.reasoning.clone(),
                answer: outcome.answer.clone(),
            });
        }
        let context_full = outcome.finish_reason == FinishReason::Length && self.session.is_full();
        Ok(TurnOutcome { outcome, prompt_tokens: prompt.len(), kept, context_full })
    }

    /// Writes the conversation to a new file as a JSON list of messages, in the shape of the
    /// chat APIs: `role`, `content` and, for answers with thoughts, `reasoning_content`.
    pub fn save(&self, path: &Path) -> Result<(), Failure> {
        let failure = |error: std::io::Error| {
            Failure::new(format!("cannot save to {}", path.display())).because(error)
        };
        let text = format!("{:#}\n", self.to_json());
        let mut file = File::create_new(path).map_err(failure)?;
        file.write_all(text.as_bytes()).map_err(failure)
    }

    fn to_json(&self) -> Value {
        let system = self.system.iter().map(|text| json!({"role": "system", "content": text}));
        let turns = self.turns.iter().flat_map(|turn| {
            let mut answer = json!({"role": "assistant", "content": turn.answer});
            if let Some(reasoning) = &turn.reasoning {
                answer["reasoning_content"] = json!(reasoning);
            }
            [json!({"role": "user", "content": turn.question}), answer]
        });
        system.chain(turns).collect()
    }

    fn messages(&self, question: &str) -> Vec<Message> {
        let system = self.system.iter().map(|text| Message::new(Role::System, text));
        let turns = self.turns.iter().flat_map(|turn| {
            [Message::new(Role::User, &turn.question), Message::new(Role::Assistant, &turn.answer)]
        });
        system.chain(turns).chain([Message::new(Role::User, question)]).collect()
    }
}

#[cfg(test)]
#[path = "conversation_tests.rs"]
mod tests;
