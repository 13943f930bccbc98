//! What a checkpoint recommends for generation: `generation_config.json`, and the end-of-sentence
//! ids of `config.json`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::FETCH_AGAIN;
use crate::failure::Failure;

/// A checkpoint's recommendations.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerationDefaults {
    /// Ids that end a reply.
    pub eos_ids: BTreeSet<u32>,
    /// Whether tokens are to be drawn at random; greedy if not or if unsaid.
    pub do_sample: bool,
    /// The temperature.
    pub temperature: Option<f32>,
    /// How many of the most probable tokens to keep.
    pub top_k: Option<usize>,
    /// The probability mass to keep.
    pub top_p: Option<f32>,
    /// The penalty on tokens seen before.
    pub repetition_penalty: Option<f32>,
}

impl GenerationDefaults {
    /// Reads the two files, both optional. The second is asked only for end-of-sentence ids that
    /// the first does not give.
    pub fn read(generation: Option<&Value>, model: Option<&Value>) -> Result<Self, Failure> {
        let empty = Value::Null;
        let file = generation.unwrap_or(&empty);
        let eos_ids = match eos_ids("generation_config.json", file)? {
            Some(ids) => ids,
            None => eos_ids("config.json", model.unwrap_or(&empty))?.unwrap_or_default(),
        };
        Ok(Self {
            eos_ids,
            do_sample: file.get("do_sample").and_then(Value::as_bool).unwrap_or(false),
            temperature: number(file, "temperature")?,
            top_k: number(file, "top_k")?.map(|top_k| top_k as usize),
            top_p: number(file, "top_p")?,
            repetition_penalty: number(file, "repetition_penalty")?,
        })
    }
}

fn number(file: &Value, name: &str) -> Result<Option<f32>, Failure> {
    match file.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => value.as_f64().map(|number| Some(number as f32)).ok_or_else(|| {
            Failure::new(format!("generation_config.json: `{name}` is {value}, expected a number"))
                .hint(FETCH_AGAIN)
        }),
    }
}

/// `eos_token_id`: one id or a list.
fn eos_ids(name: &str, file: &Value) -> Result<Option<BTreeSet<u32>>, Failure> {
    let values = match file.get("eos_token_id") {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Array(values)) => values.as_slice(),
        Some(value) => std::slice::from_ref(value),
    };
    let id = |value: &Value| {
        value.as_u64().and_then(|id| u32::try_from(id).ok()).ok_or_else(|| {
            Failure::new(format!("{name}: `eos_token_id` has {value}, expected a token id"))
                .hint(FETCH_AGAIN)
        })
    };
    values.iter().map(id).collect::<Result<_, _>>().map(Some)
}
