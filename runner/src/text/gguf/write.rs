//! The text files of a checkpoint into the metadata of a GGUF file.

use burn_models::gguf::MetadataWriter;
use serde_json::Value;

use super::pre_tokenizer::{self, PreTokenizer};
use super::{ADD_BOS, MERGES, MODEL, PRE, TEMPLATE, TOKENS, TYPES, token_type};
use crate::failure::Failure;
use crate::text::template::template_of_config;
use crate::text::tokenizer::Tokenizer;

/// What a checkpoint says of text.
pub struct TextSource<'a> {
    /// `tokenizer.json`.
    pub tokenizer_json: &'a [u8],
    /// `tokenizer_config.json`.
    pub config: &'a Value,
    /// `chat_template.jinja`, which goes before the template in the configuration.
    pub chat_template: Option<&'a str>,
    /// Rows of the model's embedding.
    pub vocab_size: usize,
    /// Ids that end a reply, by the model's configuration.
    pub eos_ids: &'a [u32],
}

/// Writes the keys of a tokenizer.
///
/// # Errors
/// A tokenizer that does not fit the model, is not byte-level BPE, or cuts text by rules that have
/// no name in GGUF.
pub fn write(source: &TextSource<'_>, out: &mut MetadataWriter) -> Result<(), Failure> {
    // Whatever is wrong with the two files is found here.
    let tokenizer = Tokenizer::new(source.tokenizer_json, source.config, source.vocab_size)?;
    let json: Value = serde_json::from_slice(source.tokenizer_json)
        .map_err(|error| Failure::new("tokenizer.json is not valid JSON").because(error))?;
    let Some(way) = PreTokenizer::described_by(&json["pre_tokenizer"]) else {
        return Err(Failure::new(
            "the `pre_tokenizer` of tokenizer.json is none that GGUF has a name for",
        )
        .hint(format!("known are {}", pre_tokenizer::known())));
    };
    let vocabulary = Vocabulary::read(&json, source.vocab_size)?;
    out.text(MODEL, "gpt2");
    out.text(PRE, way.names[0]);
    out.texts(TOKENS, vocabulary.tokens.iter().map(String::as_str));
    out.wholes(TYPES, &vocabulary.types);
    out.texts(MERGES, vocabulary.merges.iter().map(String::as_str));
    if let Some(bos) = tokenizer.bos() {
        out.whole("tokenizer.ggml.bos_token_id", bos.id as usize);
    }
    let eos = tokenizer.eos().map(|eos| eos.id).or(source.eos_ids.first().copied());
    if let Some(eos) = eos {
        out.whole("tokenizer.ggml.eos_token_id", eos as usize);
    }
    // A second id that ends a reply: GGUF has one more place for it.
    if let Some(&turn) = source.eos_ids.iter().find(|&&id| Some(id) != eos) {
        out.whole("tokenizer.ggml.eot_token_id", turn as usize);
    }
    out.flag(ADD_BOS, tokenizer.adds_bos());
    let template = match source.chat_template {
        Some(template) => Some(template.to_owned()),
        None => template_of_config(source.config)?,
    };
    if let Some(template) = template {
        out.text(TEMPLATE, &template);
    }
    Ok(())
}

/// Every row of the embedding as GGUF lists them.
struct Vocabulary {
    tokens: Vec<String>,
    types: Vec<i32>,
    merges: Vec<String>,
}

impl Vocabulary {
    fn read(json: &Value, vocab_size: usize) -> Result<Self, Failure> {
        let unused = (0..vocab_size).map(|id| format!("[PAD{id}]"));
        let mut all = Self {
            tokens: unused.collect(),
            types: vec![token_type::UNUSED as i32; vocab_size],
            merges: Vec::new(),
        };
        let vocabulary = json["model"]["vocab"].as_object().ok_or_else(not_bpe)?;
        for (token, id) in vocabulary {
            all.set(token, id.as_u64(), token_type::NORMAL)?;
        }
        for token in json["added_tokens"].as_array().map_or(&[][..], Vec::as_slice) {
            let special = token["special"] == true;
            let kind = if special { token_type::CONTROL } else { token_type::USER_DEFINED };
            let content = token["content"].as_str().ok_or_else(not_bpe)?;
            all.set(content, token["id"].as_u64(), kind)?;
        }
        for merge in json["model"]["merges"].as_array().ok_or_else(not_bpe)? {
            let merge = match merge {
                Value::String(both) => Some(both.clone()),
                pair => pair[0].as_str().zip(pair[1].as_str()).map(|(a, b)| format!("{a} {b}")),
            };
            all.merges.push(merge.ok_or_else(not_bpe)?);
        }
        Ok(all)
    }

    fn set(&mut self, token: &str, id: Option<u64>, kind: i64) -> Result<(), Failure> {
        let at = id.and_then(|id| usize::try_from(id).ok()).filter(|&at| at < self.tokens.len());
        let at = at.ok_or_else(not_bpe)?;
        token.clone_into(&mut self.tokens[at]);
        self.types[at] = kind as i32;
        Ok(())
    }
}

fn not_bpe() -> Failure {
    Failure::new("tokenizer.json does not hold the vocabulary and merges of a BPE tokenizer")
}
