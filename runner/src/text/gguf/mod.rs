//! The tokenizer and the chat template of a GGUF file, as the text files of a checkpoint, and back.
//!
//! [`read`] makes `tokenizer.json` and `tokenizer_config.json` of the metadata, and what reads those
//! knows nothing of GGUF; [`write`] is its inverse. Byte-level BPE only, as elsewhere in this module.

mod pre_tokenizer;
#[cfg(test)]
mod tests;
mod write;

use std::collections::HashSet;

use burn_models::gguf::{Metadata, ModelProblem};
use serde_json::{Map, Value, json};

use crate::failure::Failure;
use pre_tokenizer::PreTokenizer;
pub use write::{TextSource, write};

/// The text files of a GGUF model.
#[derive(Debug, Clone, PartialEq)]
pub struct GgufText {
    /// `tokenizer.json`.
    pub tokenizer: Value,
    /// `tokenizer_config.json`, with the chat template.
    pub config: Value,
}

/// `tokenizer.ggml.token_type` (`llama_token_type`).
mod token_type {
    pub(super) const NORMAL: i64 = 1;
    pub(super) const CONTROL: i64 = 3;
    pub(super) const USER_DEFINED: i64 = 4;
    pub(super) const UNUSED: i64 = 5;
    pub(super) const ALL: std::ops::RangeInclusive<i64> = 1..=6;
}

const MODEL: &str = "tokenizer.ggml.model";
const PRE: &str = "tokenizer.ggml.pre";
const TOKENS: &str = "tokenizer.ggml.tokens";
const TYPES: &str = "tokenizer.ggml.token_type";
const MERGES: &str = "tokenizer.ggml.merges";
const ADD_BOS: &str = "tokenizer.ggml.add_bos_token";
const TEMPLATE: &str = "tokenizer.chat_template";

/// Reads what a GGUF file says of text; `None` where it has no tokenizer.
///
/// # Errors
/// A tokenizer of another kind, cut by rules that are not known, or that contradicts itself.
pub fn read(metadata: &Metadata) -> Result<Option<GgufText>, Failure> {
    let Some(model) = metadata.text(MODEL).map_err(problem)? else { return Ok(None) };
    if model != "gpt2" {
        return Err(Failure::new(format!(
            "`{MODEL}` is `{model}`, expected `gpt2` (byte-level BPE)"
        ))
        .hint(
            "every tokenizer of the DeepSeek line is byte-level; check which model this file is of",
        ));
    }
    let pre = metadata.text(PRE).map_err(problem)?.ok_or_else(|| missing(PRE))?;
    let Some(way) = PreTokenizer::named(pre) else {
        return Err(Failure::new(format!(
            "`{PRE}` is `{pre}`, a way to cut text that is not known"
        ))
        .hint(format!("known are {}", pre_tokenizer::known())));
    };
    let tokens = metadata.texts(TOKENS).map_err(problem)?.ok_or_else(|| missing(TOKENS))?;
    let merges = metadata.texts(MERGES).map_err(problem)?.ok_or_else(|| missing(MERGES))?;
    let types = metadata.wholes(TYPES).map_err(problem)?.ok_or_else(|| missing(TYPES))?;
    check_tokens(tokens, types)?;
    let mut vocabulary = Map::new();
    let mut added = Vec::new();
    for (id, (token, &kind)) in tokens.iter().zip(types).enumerate() {
        if kind == token_type::UNUSED {
            continue;
        }
        // Those that are added too, so that each keeps its id whatever ids are left out.
        vocabulary.insert(token.clone(), id.into());
        if matches!(kind, token_type::CONTROL | token_type::USER_DEFINED) {
            added.push(added_token(id, token, kind == token_type::CONTROL));
        }
    }
    let tokenizer = json!({
        "version": "1.0",
        "truncation": null,
        "padding": null,
        "added_tokens": added,
        "normalizer": way.nfc.then(|| json!({ "type": "NFC" })),
        "pre_tokenizer": way.json(),
        "post_processor": null,
        "decoder": {
            "type": "ByteLevel", "add_prefix_space": true, "trim_offsets": true, "use_regex": true,
        },
        "model": {
            "type": "BPE",
            "dropout": null,
            "unk_token": null,
            "continuing_subword_prefix": null,
            "end_of_word_suffix": null,
            "fuse_unk": false,
            "byte_fallback": false,
            "ignore_merges": way.ignore_merges,
            "vocab": vocabulary,
            "merges": merges,
        },
    });
    Ok(Some(GgufText { tokenizer, config: read_config(metadata, way, tokens)? }))
}

fn read_config(
    metadata: &Metadata,
    way: &PreTokenizer,
    tokens: &[String],
) -> Result<Value, Failure> {
    let mut config = Map::new();
    let adds_bos = metadata.flag(ADD_BOS).map_err(problem)?.unwrap_or(way.adds_bos);
    config.insert("add_bos_token".to_owned(), adds_bos.into());
    for name in ["bos", "eos"] {
        let key = format!("tokenizer.ggml.{name}_token_id");
        let Some(id) = metadata.whole(&key).map_err(problem)? else { continue };
        let token = usize::try_from(id).ok().and_then(|id| tokens.get(id)).ok_or_else(|| {
            Failure::new(format!("`{key}` is {id}, but there are {} tokens", tokens.len()))
        })?;
        config.insert(format!("{name}_token"), token.as_str().into());
    }
    if let Some(template) = metadata.text(TEMPLATE).map_err(problem)? {
        config.insert("chat_template".to_owned(), template.into());
    }
    Ok(Value::Object(config))
}

fn check_tokens(tokens: &[String], types: &[i64]) -> Result<(), Failure> {
    if types.len() != tokens.len() {
        return Err(Failure::new(format!(
            "`{TYPES}` has {} entries, but `{TOKENS}` has {}",
            types.len(),
            tokens.len()
        )));
    }
    if let Some(kind) = types.iter().find(|kind| !token_type::ALL.contains(kind)) {
        return Err(Failure::new(format!("`{TYPES}` has {kind}, expected 1 to 6")));
    }
    let mut seen = HashSet::new();
    let used = tokens.iter().zip(types).filter(|(_, kind)| **kind != token_type::UNUSED);
    for (token, _) in used {
        if !seen.insert(token) {
            return Err(Failure::new(format!("`{TOKENS}` has {token:?} twice")));
        }
    }
    Ok(())
}

fn added_token(id: usize, content: &str, special: bool) -> Value {
    json!({
        "id": id,
        "content": content,
        "single_word": false,
        "lstrip": false,
        "rstrip": false,
        "normalized": false,
        "special": special,
    })
}

fn problem(error: ModelProblem) -> Failure {
    Failure::new(error.to_string())
}

fn missing(key: &str) -> Failure {
    Failure::new(format!("`{key}` is missing, though the file has a tokenizer"))
}
