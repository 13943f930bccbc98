//! Text while it is being written: whole characters out of token ids, and stop strings.
//!
//! A token of byte-level BPE may end within a character; the [`Detokenizer`] holds those bytes (at
//! most three) until the character is complete. The [`StopStrings`] hold text back only while it
//! may be the beginning of a stop string. Both do work linear in the text.

use super::tokenizer::Tokenizer;

/// Turns a stream of ids into a stream of text.
///
/// The pieces joined, with that of [`Detokenizer::finish`] at the end, equal the decoding of all
/// ids at once ([`Tokenizer::decode`]).
#[derive(Default)]
pub struct Detokenizer {
    held: Vec<u8>,
}

impl Detokenizer {
    /// The text that `id` completes: possibly empty.
    pub fn push(&mut self, tokenizer: &Tokenizer, id: u32) -> String {
        tokenizer.append_bytes(id, &mut self.held);
        self.take_complete()
    }

    /// The end of the text: U+FFFD for a character that was never completed, else nothing.
    pub fn finish(&mut self) -> String {
        String::from_utf8_lossy(&std::mem::take(&mut self.held)).into_owned()
    }

    /// Takes all but a last character of which bytes are still missing.
    fn take_complete(&mut self) -> String {
        let mut text = String::with_capacity(self.held.len());
        let mut rest = self.held.as_slice();
        loop {
            match std::str::from_utf8(rest) {
                Ok(valid) => {
                    text.push_str(valid);
                    rest = &[];
                    break;
                }
                Err(error) => {
                    let (valid, after) = rest.split_at(error.valid_up_to());
                    text.push_str(&String::from_utf8_lossy(valid));
                    rest = after;
                    let Some(invalid) = error.error_len() else { break };
                    text.push(char::REPLACEMENT_CHARACTER);
                    rest = &rest[invalid..];
                }
            }
        }
        let incomplete = rest.len();
        self.held.drain(..self.held.len() - incomplete);
        text
    }
}

/// Finds the first of several strings in a stream of text.
pub struct StopStrings {
    stops: Vec<String>,
    held: String,
}

/// What a piece of text became.
#[derive(Debug, PartialEq, Eq)]
pub enum Scanned {
    /// Text that belongs to the reply; more may follow.
    Text(String),
    /// The last text of the reply: a stop string follows it.
    Stopped(String),
}

impl StopStrings {
    /// Looks for `stops`; empty ones are ignored.
    pub fn new(stops: &[String]) -> Self {
        let stops = stops.iter().filter(|stop| !stop.is_empty()).cloned().collect();
        Self { stops, held: String::new() }
    }

    /// The text that is certain not to be within a stop string once `piece` is added.
    pub fn push(&mut self, piece: &str) -> Scanned {
        if self.stops.is_empty() {
            return Scanned::Text(piece.to_string());
        }
        self.held.push_str(piece);
        let found = self.stops.iter().filter_map(|stop| self.held.find(stop.as_str())).min();
        if let Some(start) = found {
            self.held.truncate(start);
            return Scanned::Stopped(std::mem::take(&mut self.held));
        }
        let keep = self.stops.iter().map(|stop| prefix_at_end(&self.held, stop)).max().unwrap_or(0);
        let kept = self.held.split_off(self.held.len() - keep);
        Scanned::Text(std::mem::replace(&mut self.held, kept))
    }

    /// The text held back, now that nothing follows it.
    pub fn finish(&mut self) -> String {
        std::mem::take(&mut self.held)
    }
}

/// The length in bytes of the longest end of `text` that begins `pattern` without being all of it.
pub(super) fn prefix_at_end(text: &str, pattern: &str) -> usize {
    let lengths = pattern.char_indices().map(|(index, _)| index).rev();
    lengths.into_iter().find(|length| text.ends_with(&pattern[..*length])).unwrap_or(0)
}

#[cfg(test)]
#[path = "stream_tests.rs"]
mod tests;
