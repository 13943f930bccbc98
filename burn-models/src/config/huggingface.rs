//! Hugging Face `config.json` to [`ModelConfig`], strictly.
//!
//! Every field is either read, checked to have the one value that is built, or listed as
//! irrelevant to the computation; any other field is an error. Read next: `known.rs` (the lists),
//! then `attention.rs`, `experts.rs`, `position.rs` and `quantization.rs` beside it (one section
//! of the file each), and `validate.rs` (what no single field can show).

mod attention;
mod experts;
mod known;
mod position;
mod quantization;
#[cfg(test)]
mod tests;
mod validate;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::fields::{Fields, MAX_CONTEXT, MAX_LAYERS, MAX_VOCABULARY, MAX_WIDTH};
use super::fields::{NumberRange, Only};
use super::json::{self, Json};
use super::{ConfigError, Family, ModelConfig};

/// ε of a norm: any number that keeps the root finite without drowning the signal.
const EPSILON: NumberRange = NumberRange {
    expected: "a number above 0 and at most 1",
    above: 0.0,
    or_equal: false,
    most: 1.0,
};

impl ModelConfig {
    /// Reads the text of a `config.json`.
    ///
    /// # Errors
    /// [`ConfigError`] at the first thing wrong: text that is not one JSON object, a repeated or
    /// unknown field, a value out of range, a value that is not built, fields that contradict
    /// each other.
    pub fn from_json(text: &str) -> Result<Self, ConfigError> {
        let object = json::parse(text)?;
        let fields = Fields::root(&object);
        let family = family(&fields)?;
        let context = format!("model_type `{}`", family.model_type());
        fields.refuse_unknown(&context, &known::fields(family))?;
        refuse_other_architectures(&fields, family)?;
        refuse_unsupported(&fields, family)?;
        let config = read(&fields, family)?;
        validate::validate(&config)?;
        Ok(config)
    }

    /// Reads a `config.json` file; see [`from_json`](Self::from_json).
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json), with the path; also a file that cannot be read, is not
    /// UTF-8, or has more than 1 MiB.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        let path = path.as_ref();
        let unreadable = |error| ConfigError::Unreadable { path: path.to_owned(), error };
        let in_file = |error| ConfigError::InFile { path: path.to_owned(), error: Box::new(error) };
        let mut bytes = Vec::new();
        let file = File::open(path).map_err(unreadable)?;
        // One byte past the limit tells a file that is too large, without trusting its stated
        // length.
        file.take(json::LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        if bytes.len() as u64 > json::LIMIT {
            return Err(in_file(ConfigError::TooLarge { limit: json::LIMIT }));
        }
        let text = std::str::from_utf8(&bytes)
            .map_err(|error| in_file(ConfigError::NotUtf8 { offset: error.valid_up_to() }))?;
        Self::from_json(text).map_err(in_file)
    }
}

fn read(fields: &Fields, family: Family) -> Result<ModelConfig, ConfigError> {
    let hidden_size = fields.size("hidden_size", MAX_WIDTH)?;
    let vocab_size = fields.size("vocab_size", MAX_VOCABULARY)?;
    let attention = attention::read(fields, family)?;
    let experts = family.uses_experts();
    Ok(ModelConfig {
        family,
        vocab_size,
        hidden_size,
        num_hidden_layers: fields.size("num_hidden_layers", MAX_LAYERS)?,
        intermediate_size: fields.size("intermediate_size", MAX_WIDTH)?,
        rms_norm_eps: fields
            .number("rms_norm_eps", EPSILON)?
            .ok_or_else(|| fields.missing("rms_norm_eps", EPSILON.expected))?,
        tie_word_embeddings: fields.flag("tie_word_embeddings")?.unwrap_or(false),
        max_position_embeddings: fields.size("max_position_embeddings", MAX_CONTEXT)?,
        attention,
        rope: position::read(fields, family)?,
        moe: if experts { Some(experts::read(fields, family)?) } else { None },
        num_nextn_predict_layers: experts::mtp_layers(fields)?,
        quantization: quantization::read(fields)?,
        bos_token_id: match fields.get("bos_token_id") {
            None => None,
            Some(id) => Some(token_id(fields, "bos_token_id", id, vocab_size)?),
        },
        eos_token_ids: eos_token_ids(fields, vocab_size)?,
    })
}

fn family(fields: &Fields) -> Result<Family, ConfigError> {
    let names: Vec<_> = Family::ALL.iter().map(|family| family.model_type()).collect();
    let expected = format!("one of {}", names.join(", "));
    let Some(value) = fields.get("model_type") else {
        return Err(fields.missing("model_type", &expected));
    };
    let Some(name) = fields.text("model_type")? else {
        return Err(fields.missing("model_type", &expected));
    };
    let found = Family::ALL.into_iter().find(|family| family.model_type() == name);
    found.ok_or_else(|| fields.unsupported("model_type", value, &names.join(", ")))
}

/// `architectures`, where given, names the class of the family and no other.
fn refuse_other_architectures(fields: &Fields, family: Family) -> Result<(), ConfigError> {
    let expected = format!("[\"{}\"]", family.architecture());
    match fields.get("architectures") {
        None => Ok(()),
        Some(Json::List(names)) => {
            let own = Json::Text(family.architecture().to_owned());
            match names.iter().find(|name| **name != own) {
                None => Ok(()),
                Some(other) => Err(ConfigError::contradiction(format!(
                    "`architectures` names {} but `model_type` is `{}`, whose class is {}; \
                     check which of the two the weights belong to",
                    other.describe(),
                    family.model_type(),
                    family.architecture(),
                ))),
            }
        }
        Some(other) => Err(fields.invalid("architectures", &expected, other)),
    }
}

/// Fields that upstream reads, of which one value is built here.
fn refuse_unsupported(fields: &Fields, family: Family) -> Result<(), ConfigError> {
    if let Some(value) = fields.get("hidden_act")
        && *value != Json::Text("silu".to_owned())
    {
        return Err(fields.unsupported("hidden_act", value, "\"silu\""));
    }
    let plain = Only { value: false, reason: "no released checkpoint has these biases" };
    fields.must_be("mlp_bias", plain)?;
    let attention_bias = match family {
        Family::Qwen2 => Only { value: true, reason: "qwen2 always has q, k and v biases" },
        _ => plain,
    };
    fields.must_be("attention_bias", attention_bias)?;
    let whole = Only { value: false, reason: "every layer attends to the whole context" };
    fields.must_be("use_sliding_window", whole)?;
    let text = Only { value: false, reason: "positions are those of text alone" };
    fields.must_be("use_mrope", text)?;
    fields.must_be("use_mla", Only { value: true, reason: "the family is defined by MLA" })?;
    refuse_windowed_layers(fields)
}

fn refuse_windowed_layers(fields: &Fields) -> Result<(), ConfigError> {
    let supported = "\"full_attention\" for every layer";
    match fields.get("layer_types") {
        None => Ok(()),
        Some(Json::List(kinds)) => {
            let full = Json::Text("full_attention".to_owned());
            match kinds.iter().find(|kind| **kind != full) {
                None => Ok(()),
                Some(other) => Err(fields.unsupported("layer_types", other, supported)),
            }
        }
        Some(other) => Err(fields.invalid("layer_types", supported, other)),
    }
}

/// `eos_token_id` is one id or a list of them.
fn eos_token_ids(fields: &Fields, vocab_size: usize) -> Result<Vec<u32>, ConfigError> {
    let name = "eos_token_id";
    match fields.get(name) {
        None => Ok(Vec::new()),
        Some(Json::List(ids)) => {
            ids.iter().map(|id| token_id(fields, name, id, vocab_size)).collect()
        }
        Some(id) => Ok(vec![token_id(fields, name, id, vocab_size)?]),
    }
}

fn token_id(fields: &Fields, name: &str, id: &Json, rows: usize) -> Result<u32, ConfigError> {
    let found = match id {
        Json::Whole(number) => u32::try_from(*number).ok(),
        _ => None,
    };
    found.filter(|&id| (id as usize) < rows).ok_or_else(|| {
        let expected = format!("a token id from 0 to {}, as `vocab_size` is {rows}", rows - 1);
        fields.invalid(name, &expected, id)
    })
}
