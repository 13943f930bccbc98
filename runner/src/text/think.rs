//! Parts a reply into what the model thinks and what it answers.
//!
//! R1 and its kin think between `<think>` and `</think>`. Where the tokenizer has the two as single
//! tokens, their ids part the reply; else their text does. A prompt that ends with `<think>` (most
//! R1 templates open it for the model) begins the reply within the thoughts.
//!
//! [`Reply`] joins the whole path: id, characters, thoughts, stop strings.

use super::TextAssets;
use super::stream::{Detokenizer, Scanned, StopStrings, prefix_at_end};
use super::tokenizer::Tokenizer;

/// How a block of thoughts begins.
pub const THINK_OPEN: &str = "<think>";
/// How a block of thoughts ends.
pub const THINK_CLOSE: &str = "</think>";

/// Which part of a reply a piece belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Between `<think>` and `</think>`.
    Reasoning,
    /// All else.
    Answer,
}

/// A piece of a reply, to be shown at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Where it belongs.
    pub part: Part,
    /// The text: never empty, never part of a character.
    pub text: String,
}

/// Whether a prompt ends within thoughts that it opened itself.
pub fn prompt_opens_thoughts(tokenizer: &Tokenizer, prompt: &[u32]) -> bool {
    // The marker in plain text with line ends after it takes fewer tokens than this.
    const TAIL: usize = 32;
    let tail = &prompt[prompt.len().saturating_sub(TAIL)..];
    tokenizer.decode(tail).trim_end().ends_with(THINK_OPEN)
}

/// What a [`Reply`] needs to know of the request.
#[derive(Debug, Clone, Copy)]
pub struct ReplySpec<'a> {
    /// The ids before the reply.
    pub prompt: &'a [u32],
    /// Strings that end the reply; not part of it.
    pub stops: &'a [String],
}

/// The text side of one reply: takes ids, gives pieces, keeps the whole.
pub struct Reply<'a> {
    tokenizer: Option<&'a Tokenizer>,
    markers: Markers,
    part: Part,
    characters: Detokenizer,
    /// Text that may be the beginning of a marker written in plain text.
    marker_held: String,
    stops: StopStrings,
    stopped: bool,
    text: String,
    reasoning: Option<String>,
    answer: String,
}

#[derive(Clone, Copy)]
enum Markers {
    Ids { open: u32, close: u32 },
    Text,
}

impl<'a> Reply<'a> {
    /// A reply of which nothing is written yet.
    pub fn new(assets: &'a TextAssets, spec: ReplySpec<'_>) -> Self {
        let tokenizer = assets.tokenizer();
        let ids = tokenizer.and_then(|t| Some((t.id_of(THINK_OPEN)?, t.id_of(THINK_CLOSE)?)));
        let opened = tokenizer.is_some_and(|t| prompt_opens_thoughts(t, spec.prompt));
        Self {
            tokenizer,
            markers: ids.map_or(Markers::Text, |(open, close)| Markers::Ids { open, close }),
            part: if opened { Part::Reasoning } else { Part::Answer },
            characters: Detokenizer::default(),
            marker_held: String::new(),
            stops: StopStrings::new(spec.stops),
            stopped: false,
            text: String::new(),
            reasoning: opened.then(String::new),
            answer: String::new(),
        }
    }

    /// The pieces that `id` completes. A special token other than the two markers has no text.
    ///
    /// Without a tokenizer the text is the ids themselves, parted by spaces.
    pub fn push(&mut self, id: u32) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let Some(tokenizer) = self.tokenizer else {
            let space = if self.text.is_empty() { "" } else { " " };
            self.scan(&format!("{space}{id}"), &mut pieces);
            return pieces;
        };
        match self.markers {
            Markers::Ids { open, .. } if id == open => self.switch(Part::Reasoning, &mut pieces),
            Markers::Ids { close, .. } if id == close => self.switch(Part::Answer, &mut pieces),
            Markers::Ids { .. } if !tokenizer.is_special(id) => {
                let characters = self.characters.push(tokenizer, id);
                self.scan(&characters, &mut pieces);
            }
            Markers::Text if !tokenizer.is_special(id) => {
                let characters = self.characters.push(tokenizer, id);
                self.part_by_text(&characters, &mut pieces);
            }
            _ => {}
        }
        pieces
    }

    /// The pieces still held back, now that no id follows.
    pub fn finish(&mut self) -> Vec<Piece> {
        let mut pieces = Vec::new();
        self.flush(&mut pieces);
        pieces
    }

    /// Whether a stop string was found.
    pub fn stopped(&self) -> bool {
        self.stopped
    }

    /// The reply as the model wrote it, markers included.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The thoughts without the white space around them; `None` where there were none.
    pub fn reasoning(&self) -> Option<&str> {
        self.reasoning.as_deref().map(str::trim)
    }

    /// The answer; without the white space that parts it from thoughts.
    pub fn answer(&self) -> &str {
        if self.reasoning.is_some() { self.answer.trim_start() } else { &self.answer }
    }

    /// A marker was read: what is held back belongs to the part before it.
    fn switch(&mut self, part: Part, pieces: &mut Vec<Piece>) {
        self.flush(pieces);
        self.enter(part);
    }

    fn enter(&mut self, part: Part) {
        if self.stopped {
            return;
        }
        self.part = part;
        match part {
            Part::Reasoning => {
                self.text.push_str(THINK_OPEN);
                self.reasoning.get_or_insert_default();
            }
            Part::Answer => self.text.push_str(THINK_CLOSE),
        }
    }

    fn flush(&mut self, pieces: &mut Vec<Piece>) {
        let mut rest = std::mem::take(&mut self.marker_held);
        rest.push_str(&self.characters.finish());
        self.scan(&rest, pieces);
        let held = self.stops.finish();
        self.emit(held, pieces);
    }

    fn part_by_text(&mut self, characters: &str, pieces: &mut Vec<Piece>) {
        self.marker_held.push_str(characters);
        loop {
            let (marker, next) = match self.part {
                Part::Reasoning => (THINK_CLOSE, Part::Answer),
                Part::Answer => (THINK_OPEN, Part::Reasoning),
            };
            let Some(start) = self.marker_held.find(marker) else {
                let certain = self.marker_held.len() - prefix_at_end(&self.marker_held, marker);
                let text: String = self.marker_held.drain(..certain).collect();
                self.scan(&text, pieces);
                return;
            };
            let before: String = self.marker_held.drain(..start + marker.len()).collect();
            self.scan(&before[..start], pieces);
            let held = self.stops.finish();
            self.emit(held, pieces);
            self.enter(next);
        }
    }

    fn scan(&mut self, text: &str, pieces: &mut Vec<Piece>) {
        if self.stopped {
            return;
        }
        match self.stops.push(text) {
            Scanned::Text(text) => self.emit(text, pieces),
            Scanned::Stopped(text) => {
                self.emit(text, pieces);
                self.stopped = true;
            }
        }
    }

    fn emit(&mut self, text: String, pieces: &mut Vec<Piece>) {
        if self.stopped || text.is_empty() {
            return;
        }
        self.text.push_str(&text);
        match self.part {
            Part::Reasoning => self.reasoning.get_or_insert_default().push_str(&text),
            Part::Answer => self.answer.push_str(&text),
        }
        pieces.push(Piece { part: self.part, text });
    }
}

#[cfg(test)]
#[path = "think_tests.rs"]
mod tests;
