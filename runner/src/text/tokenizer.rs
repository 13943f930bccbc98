//! Text to token ids and back: `tokenizer.json` with the rules of `tokenizer_config.json`.
//!
//! Every tokenizer of the DeepSeek line is a byte-level BPE: each token stands for a fixed run of
//! bytes, so decoding needs no context (see [`super::stream`]). Others are refused by name.
//! The beginning-of-sentence token is added here and nowhere else.

use std::collections::BTreeSet;

use serde_json::Value;

use super::FETCH_AGAIN;
use crate::failure::Failure;

/// A tokenizer whose ids all fit the model.
pub struct Tokenizer {
    inner: tokenizers::Tokenizer,
    bytes_of_char: ByteLevelAlphabet,
    special_ids: BTreeSet<u32>,
    bos: Option<Special>,
    eos: Option<Special>,
    adds_bos: bool,
}

/// A special token: its text and its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Special {
    /// How the token is written in templates.
    pub text: String,
    /// Its id.
    pub id: u32,
}

impl Tokenizer {
    /// Reads a tokenizer.
    ///
    /// `json` is the content of `tokenizer.json`, `config` that of `tokenizer_config.json`, and
    /// `vocab_size` the number of rows of the model's embedding. Fails where an id has no row.
    pub fn new(json: &[u8], config: &Value, vocab_size: usize) -> Result<Self, Failure> {
        check_sections(json)?;
        let mut inner = tokenizers::Tokenizer::from_bytes(json).map_err(|error| {
            Failure::new("tokenizer.json cannot be read").because(error).hint(FETCH_AGAIN)
        })?;
        // Sections for batches of training text: a prompt must be neither cut nor padded.
        inner.with_padding(None);
        inner.with_truncation(None).map_err(|error| {
            Failure::new("tokenizer.json has a truncation that cannot be removed").because(error)
        })?;
        check_decoder(&inner)?;
        check_vocabulary(&inner, vocab_size)?;
        let special_ids = inner
            .get_added_tokens_decoder()
            .iter()
            .filter(|(_, token)| token.special)
            .map(|(id, _)| *id)
            .collect();
        let bos = special(&inner, config, "bos_token")?;
        let eos = special(&inner, config, "eos_token")?;
        let adds_bos = adds_bos(&inner, config, bos.as_ref())?;
        let bytes_of_char = ByteLevelAlphabet::new();
        Ok(Self { inner, bytes_of_char, special_ids, bos, eos, adds_bos })
    }

    /// The beginning-of-sentence token, where the tokenizer names one.
    pub fn bos(&self) -> Option<&Special> {
        self.bos.as_ref()
    }

    /// The end-of-sentence token, where the tokenizer names one.
    pub fn eos(&self) -> Option<&Special> {
        self.eos.as_ref()
    }

    /// Whether a plain prompt begins with the beginning-of-sentence token.
    pub fn adds_bos(&self) -> bool {
        self.adds_bos
    }

    /// The id of the token written `text`, special or not.
    pub fn id_of(&self, text: &str) -> Option<u32> {
        self.inner.token_to_id(text)
    }

    /// Whether `id` is a special token, which running text leaves out.
    pub fn is_special(&self, id: u32) -> bool {
        self.special_ids.contains(&id)
    }

    /// The ids of `text` as it stands, for text that a chat template has written.
    pub fn encode_rendered(&self, text: &str) -> Result<Vec<u32>, Failure> {
        let encoding = self.inner.encode_fast(text, false).map_err(|error| {
            Failure::new("the tokenizer cannot encode the prompt").because(error)
        })?;
        Ok(encoding.get_ids().to_vec())
    }

    /// The ids of a plain prompt: the beginning-of-sentence token, where the tokenizer's
    /// configuration wants it and `text` does not already begin with it, then those of `text`.
    pub fn encode_prompt(&self, text: &str) -> Result<Vec<u32>, Failure> {
        let mut ids = self.encode_rendered(text)?;
        if let (true, Some(bos)) = (self.adds_bos, &self.bos)
            && ids.first() != Some(&bos.id)
        {
            ids.insert(0, bos.id);
        }
        Ok(ids)
    }

    /// The token that a plain prompt begins with, whatever its text.
    pub fn prefix(&self) -> Option<u32> {
        self.bos.as_ref().filter(|_| self.adds_bos).map(|bos| bos.id)
    }

    /// Appends the bytes that `id` stands for; nothing for an embedding row without a token.
    pub fn append_bytes(&self, id: u32, bytes: &mut Vec<u8>) {
        let Some(token) = self.inner.id_to_token(id) else { return };
        let start = bytes.len();
        for character in token.chars() {
            match self.bytes_of_char.byte(character) {
                Some(byte) => bytes.push(byte),
                // An added token is written in plain text, as in the reference decoder.
                None => {
                    bytes.truncate(start);
                    bytes.extend_from_slice(token.as_bytes());
                    return;
                }
            }
        }
    }

    /// The text of `ids`, special tokens included; bytes that form no character become U+FFFD.
    pub fn decode(&self, ids: &[u32]) -> String {
        let mut bytes = Vec::new();
        for id in ids {
            self.append_bytes(*id, &mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// The library's own decoder, which [`Tokenizer::decode`] must equal.
    #[cfg(test)]
    pub(crate) fn reference_decode(&self, ids: &[u32]) -> String {
        self.inner.decode(ids, false).unwrap()
    }
}

/// The alphabet of byte-level BPE: printable Latin-1 bytes stand for themselves, the 68 others for
/// U+0100 onwards in order (GPT-2, `bytes_to_unicode`).
struct ByteLevelAlphabet([Option<u8>; Self::LENGTH]);

impl ByteLevelAlphabet {
    const LENGTH: usize = 0x100 + 68;

    fn new() -> Self {
        let mut table = [None; Self::LENGTH];
        let mut next_stand_in = 0x100;
        for byte in 0..=u8::MAX {
            let index = match byte {
                b'!'..=b'~' | 0xA1..=0xAC | 0xAE..=0xFF => usize::from(byte),
                _ => {
                    next_stand_in += 1;
                    next_stand_in - 1
                }
            };
            table[index] = Some(byte);
        }
        Self(table)
    }

    fn byte(&self, character: char) -> Option<u8> {
        self.0.get(character as usize).copied().flatten()
    }
}

/// What to do with a tokenizer of another kind.
const OTHER_MODEL: &str =
    "every tokenizer of the DeepSeek line is byte-level; check which model this file is of";

/// Refuses what `tokenizers` 0.22 panics at: a decoder that is not JSON, and a normalizer with a table that
/// is none.
fn check_sections(json: &[u8]) -> Result<(), Failure> {
    let value: Value = serde_json::from_slice(json).map_err(|error| {
        Failure::new("tokenizer.json cannot be read").because(error).hint(FETCH_AGAIN)
    })?;
    let mut normalizers = vec![&value["normalizer"]];
    while let Some(normalizer) = normalizers.pop() {
        if normalizer["type"] == "Precompiled" {
            return Err(Failure::new(
                "tokenizer.json has a normalizer `Precompiled`, which no byte-level BPE has",
            )
            .hint(OTHER_MODEL));
        }
        normalizers.extend(normalizer["normalizers"].as_array().into_iter().flatten());
    }
    Ok(())
}

fn check_decoder(tokenizer: &tokenizers::Tokenizer) -> Result<(), Failure> {
    let decoder = serde_json::to_value(tokenizer.get_decoder()).unwrap_or_default();
    let found = match decoder.get("type").and_then(Value::as_str) {
        Some("ByteLevel") => return Ok(()),
        Some(found) => found,
        None => "none",
    };
    Err(Failure::new(format!(
        "tokenizer.json has the decoder `{found}`, expected `ByteLevel` (byte-level BPE)"
    ))
    .hint(OTHER_MODEL))
}

fn check_vocabulary(tokenizer: &tokenizers::Tokenizer, vocab_size: usize) -> Result<(), Failure> {
    let vocabulary = tokenizer.get_vocab(true);
    let Some((token, id)) = vocabulary.iter().max_by_key(|(_, id)| **id) else {
        return Err(Failure::new("tokenizer.json has no tokens"));
    };
    if (*id as usize) < vocab_size {
        return Ok(());
    }
    Err(Failure::new(format!(
        "the tokenizer and the model do not match: token `{token}` has id {id}, but the model's \
         vocab_size is {vocab_size}"
    ))
    .hint("take tokenizer.json and config.json from the same checkpoint"))
}

/// The token under `name`, a string or an object with `content`; null and absent mean none.
fn special(
    tokenizer: &tokenizers::Tokenizer,
    config: &Value,
    name: &str,
) -> Result<Option<Special>, Failure> {
    let text = match config.get(name) {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(text)) => text,
        Some(object) => match object.get("content") {
            Some(Value::String(text)) => text,
            _ => {
                return Err(Failure::new(format!(
                    "tokenizer_config.json: `{name}` is {object}, expected a string or an object \
                     with a string `content`"
                )));
            }
        },
    };
    let id = tokenizer.token_to_id(text).ok_or_else(|| {
        Failure::new(format!(
            "tokenizer_config.json: `{name}` is `{text}`, which tokenizer.json does not have"
        ))
        .hint("take both files from the same checkpoint")
    })?;
    Ok(Some(Special { text: text.clone(), id }))
}

/// Whether a plain prompt begins with the beginning-of-sentence token.
///
/// `add_bos_token` decides; without it the classes derived from Llama add it, and any other does
/// if the post-processor of `tokenizer.json` does (as in `transformers`).
fn adds_bos(
    tokenizer: &tokenizers::Tokenizer,
    config: &Value,
    bos: Option<&Special>,
) -> Result<bool, Failure> {
    match config.get("add_bos_token") {
        Some(Value::Bool(adds)) => return Ok(*adds),
        None | Some(Value::Null) => {}
        Some(found) => {
            return Err(Failure::new(format!(
                "tokenizer_config.json: `add_bos_token` is {found}, expected true or false"
            )));
        }
    }
    let class = config.get("tokenizer_class").and_then(Value::as_str).unwrap_or_default();
    if class.starts_with("LlamaTokenizer") {
        return Ok(true);
    }
    let empty = tokenizer.encode_fast("", true).map_err(|error| {
        Failure::new("tokenizer.json has a post-processor that fails").because(error)
    })?;
    Ok(bos.is_some_and(|bos| empty.get_ids().first() == Some(&bos.id)))
}
