//! JSON text to a tree that has kept everything: key order, whole numbers as such, and repeated
//! keys, which are an error here where most readers silently keep the last.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::ConfigError;

/// The most bytes read of a configuration: a hundred times the largest published one.
pub(super) const LIMIT: u64 = 1 << 20;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    Null,
    Flag(bool),
    Whole(i128),
    Real(f64),
    Text(String),
    List(Vec<Json>),
    Object(Object),
}

/// The entries of an object, in the order of the file.
pub(super) type Object = Vec<(String, Json)>;

/// Reads one object; refuses repeated keys at any depth.
pub(super) fn parse(text: &str) -> Result<Object, ConfigError> {
    if text.len() as u64 > LIMIT {
        return Err(ConfigError::TooLarge { limit: LIMIT });
    }
    if text.trim().is_empty() {
        return Err(ConfigError::Empty);
    }
    let value: Json = serde_json::from_str(text)
        .map_err(|error| ConfigError::Json { message: error.to_string() })?;
    if let Some(field) = repeated_key(&value) {
        return Err(ConfigError::DuplicateField { field });
    }
    match value {
        Json::Object(object) => Ok(object),
        other => Err(ConfigError::Invalid {
            field: "config.json".to_owned(),
            expected: "an object such as {\"model_type\": \"deepseek_v3\", …}".to_owned(),
            found: other.describe(),
        }),
    }
}

impl Json {
    /// The value in an error message: short whatever the file holds.
    pub(super) fn describe(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Flag(flag) => flag.to_string(),
            Self::Whole(number) => number.to_string(),
            Self::Real(number) => format!("{number:?}"),
            Self::Text(text) => format!("\"{}\"", shorten(text)),
            Self::List(items) if items.len() <= 4 && items.iter().all(Self::is_scalar) => {
                let items: Vec<_> = items.iter().map(Self::describe).collect();
                format!("[{}]", items.join(", "))
            }
            Self::List(items) => format!("a list of {}", items.len()),
            Self::Object(_) => "an object".to_owned(),
        }
    }

    fn is_scalar(&self) -> bool {
        !matches!(self, Self::List(_) | Self::Object(_))
    }
}

/// At most 48 characters of a text that a file chose, without control characters.
pub(super) fn shorten(text: &str) -> String {
    const KEPT: usize = 48;
    let mut short: String = text.chars().take(KEPT).flat_map(char::escape_debug).collect();
    if text.chars().nth(KEPT).is_some() {
        short.push('…');
    }
    short
}

fn repeated_key(value: &Json) -> Option<String> {
    match value {
        Json::List(items) => items.iter().find_map(repeated_key),
        Json::Object(entries) => {
            let mut seen = HashSet::new();
            entries.iter().find_map(|(key, value)| {
                if !seen.insert(key) {
                    return Some(shorten(key));
                }
                repeated_key(value).map(|inner| format!("{}.{inner}", shorten(key)))
            })
        }
        _ => None,
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Whole(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Whole(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        Ok(Json::Real(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut object = Object::new();
        while let Some(entry) = entries.next_entry()? {
            object.push(entry);
        }
        Ok(Json::Object(object))
    }
}
