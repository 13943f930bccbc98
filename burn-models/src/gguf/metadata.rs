//! The keys and values at the head of a GGUF file, and typed access to them.
//!
//! Integers of all widths read alike, and a float is taken as the decimal that was meant: a stored
//! f32 of 1e-6 is 1e-6, not 9.999999974752427e-7.

use super::ModelProblem;

/// Keys and values, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metadata {
    entries: Vec<(String, Value)>,
}

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// An integer of any width.
    Whole(i128),
    /// A float of either width.
    Real(f64),
    /// A boolean.
    Flag(bool),
    /// A string.
    Text(String),
    /// A list.
    Array(Array),
}

/// A list of values of one type.
#[derive(Clone, Debug, PartialEq)]
pub enum Array {
    /// Integers.
    Whole(Vec<i64>),
    /// Floats.
    Real(Vec<f64>),
    /// Booleans.
    Flag(Vec<bool>),
    /// Strings.
    Text(Vec<String>),
}

impl Array {
    /// Number of elements.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Whole(items) => items.len(),
            Self::Real(items) => items.len(),
            Self::Flag(items) => items.len(),
            Self::Text(items) => items.len(),
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Whole(_) => "whole numbers",
            Self::Real(_) => "numbers",
            Self::Flag(_) => "booleans",
            Self::Text(_) => "strings",
        }
    }
}

impl Value {
    /// The value in an error message: short whatever the file holds.
    #[must_use]
    pub fn describe(&self) -> String {
        const KEPT: usize = 48;
        match self {
            Self::Whole(number) => number.to_string(),
            Self::Real(number) => format!("{number:?}"),
            Self::Flag(flag) => flag.to_string(),
            Self::Text(text) => {
                let mut short: String =
                    text.chars().take(KEPT).flat_map(char::escape_debug).collect();
                if text.chars().nth(KEPT).is_some() {
                    short.push('…');
                }
                format!("\"{short}\"")
            }
            Self::Array(array) => format!("a list of {} {}", array.len(), array.kind()),
        }
    }
}

impl Metadata {
    /// Metadata of these entries, whose keys are different.
    #[must_use]
    pub fn new(entries: Vec<(String, Value)>) -> Self {
        Self { entries }
    }

    /// All entries, in the order of the file.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = (&str, &Value)> {
        self.entries.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// The value under `key`.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.entries.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// The string under `key`, if there is such a key.
    ///
    /// # Errors
    /// A value of another type.
    pub fn text(&self, key: &str) -> Result<Option<&str>, ModelProblem> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(other) => Err(mistyped(key, "a string", other)),
        }
    }

    /// The integer under `key`, not below 0, if there is such a key.
    ///
    /// # Errors
    /// A value of another type, or beyond `u64`.
    pub fn whole(&self, key: &str) -> Result<Option<u64>, ModelProblem> {
        let Some(value) = self.get(key) else { return Ok(None) };
        let number = match value {
            Value::Whole(number) => u64::try_from(*number).ok(),
            _ => None,
        };
        number.map(Some).ok_or_else(|| mistyped(key, "a whole number", value))
    }

    /// The finite number under `key`, if there is such a key.
    ///
    /// # Errors
    /// A value of another type, NaN or infinity.
    pub fn number(&self, key: &str) -> Result<Option<f64>, ModelProblem> {
        let Some(value) = self.get(key) else { return Ok(None) };
        match value {
            Value::Real(number) if number.is_finite() => Ok(Some(*number)),
            Value::Whole(number) => Ok(Some(*number as f64)),
            _ => Err(mistyped(key, "a finite number", value)),
        }
    }

    /// The boolean under `key`, if there is such a key.
    ///
    /// # Errors
    /// A value of another type.
    pub fn flag(&self, key: &str) -> Result<Option<bool>, ModelProblem> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Flag(flag)) => Ok(Some(*flag)),
            Some(other) => Err(mistyped(key, "true or false", other)),
        }
    }

    /// The strings under `key`, if there is such a key.
    ///
    /// # Errors
    /// A value of another type.
    pub fn texts(&self, key: &str) -> Result<Option<&[String]>, ModelProblem> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Array(Array::Text(texts))) => Ok(Some(texts)),
            Some(other) => Err(mistyped(key, "a list of strings", other)),
        }
    }

    /// The integers under `key`, if there is such a key.
    ///
    /// # Errors
    /// A value of another type.
    pub fn wholes(&self, key: &str) -> Result<Option<&[i64]>, ModelProblem> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Array(Array::Whole(numbers))) => Ok(Some(numbers)),
            Some(other) => Err(mistyped(key, "a list of whole numbers", other)),
        }
    }
}

fn mistyped(key: &str, expected: &'static str, found: &Value) -> ModelProblem {
    ModelProblem::Mistyped { key: key.to_owned(), expected, found: found.describe() }
}
