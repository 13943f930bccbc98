//! Typed reading of one JSON object: each value is checked for its type and its range before use.
//!
//! A field that is absent and one that is `null` read alike, as upstream does. Every size has an
//! upper bound well beyond any published model, so that no later product overflows and no
//! allocation is driven by a wild number.

use std::ops::RangeInclusive;

use super::ConfigError;
use super::error::nearest;
use super::json::{Json, Object, shorten};

/// Upper bound of a width (hidden, intermediate, head, rank).
pub(super) const MAX_WIDTH: usize = 1 << 20;
/// Upper bound of `vocab_size`.
pub(super) const MAX_VOCABULARY: usize = 1 << 24;
/// Upper bound of a context length.
pub(super) const MAX_CONTEXT: usize = 1 << 24;
/// Upper bound of a layer count.
pub(super) const MAX_LAYERS: usize = 1 << 10;
/// Upper bound of a head count and of an expert count.
pub(super) const MAX_HEADS: usize = 1 << 14;

/// One object of the configuration, with the path that leads to it.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    object: &'a Object,
    /// Name of the object inside `config.json`; empty for the whole.
    parent: &'static str,
}

impl<'a> Fields<'a> {
    pub(super) fn root(object: &'a Object) -> Self {
        Self { object, parent: "" }
    }

    /// The object under `name`, or `None` if absent or null.
    pub(super) fn object(&self, name: &'static str) -> Result<Option<Self>, ConfigError> {
        match self.get(name) {
            None => Ok(None),
            Some(Json::Object(object)) => Ok(Some(Self { object, parent: name })),
            Some(other) => Err(self.invalid(name, "an object or null", other)),
        }
    }

    /// The value under `name`, or `None` if absent or null.
    pub(super) fn get(&self, name: &str) -> Option<&'a Json> {
        self.object
            .iter()
            .find(|(key, value)| key == name && *value != Json::Null)
            .map(|(_, value)| value)
    }

    /// The one value given under several names of the same field.
    pub(super) fn name_of(&self, names: &[&'static str]) -> Result<&'static str, ConfigError> {
        let given: Vec<_> = names.iter().copied().filter(|name| self.get(name).is_some()).collect();
        if let [first, rest @ ..] = given.as_slice()
            && let Some(other) = rest.iter().find(|name| self.get(name) != self.get(first))
        {
            return Err(ConfigError::contradiction(format!(
                "`{first}` and `{other}` are two names of one field but differ; keep one"
            )));
        }
        Ok(given.first().copied().unwrap_or(names[0]))
    }

    /// Whether this is the object under `name`.
    pub(super) fn is(&self, name: &str) -> bool {
        self.parent == name
    }

    /// Where a field of this object stands in the file, by dots.
    pub(super) fn path(&self, name: &str) -> String {
        match self.parent {
            "" => name.to_owned(),
            parent => format!("{parent}.{name}"),
        }
    }

    pub(super) fn missing(&self, name: &str, expected: &str) -> ConfigError {
        ConfigError::Missing { field: self.path(name), expected: expected.to_owned() }
    }

    pub(super) fn invalid(&self, name: &str, expected: &str, found: &Json) -> ConfigError {
        ConfigError::Invalid {
            field: self.path(name),
            expected: expected.to_owned(),
            found: found.describe(),
        }
    }

    pub(super) fn unsupported(&self, name: &str, found: &Json, supported: &str) -> ConfigError {
        ConfigError::Unsupported {
            field: self.path(name),
            found: found.describe(),
            supported: supported.to_owned(),
        }
    }

    /// A whole number from 1 to `most`; required.
    pub(super) fn size(&self, name: &str, most: usize) -> Result<usize, ConfigError> {
        let expected = format!("a whole number from 1 to {most}");
        self.optional_size(name, most)?.ok_or_else(|| self.missing(name, &expected))
    }

    /// A whole number from 1 to `most`, if given.
    pub(super) fn optional_size(
        &self,
        name: &str,
        most: usize,
    ) -> Result<Option<usize>, ConfigError> {
        self.whole(name, 1..=most)
    }

    /// A whole number in `range`, if given.
    pub(super) fn whole(
        &self,
        name: &str,
        range: RangeInclusive<usize>,
    ) -> Result<Option<usize>, ConfigError> {
        let Some(value) = self.get(name) else {
            return Ok(None);
        };
        let size = match value {
            Json::Whole(number) => usize::try_from(*number).ok(),
            _ => None,
        };
        size.filter(|size| range.contains(size)).map(Some).ok_or_else(|| {
            let expected = format!("a whole number from {} to {}", range.start(), range.end());
            self.invalid(name, &expected, value)
        })
    }

    /// A number, if given.
    pub(super) fn number(
        &self,
        name: &str,
        range: NumberRange,
    ) -> Result<Option<f64>, ConfigError> {
        let Some(value) = self.get(name) else {
            return Ok(None);
        };
        let number = match value {
            Json::Whole(number) => Some(*number as f64),
            Json::Real(number) => Some(*number),
            _ => None,
        };
        number
            .filter(|&number| range.holds(number))
            .map(Some)
            .ok_or_else(|| self.invalid(name, range.expected, value))
    }

    /// `true` or `false`, if given.
    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>, ConfigError> {
        match self.get(name) {
            None => Ok(None),
            Some(Json::Flag(flag)) => Ok(Some(*flag)),
            Some(other) => Err(self.invalid(name, "true or false", other)),
        }
    }

    /// A string, if given.
    pub(super) fn text(&self, name: &str) -> Result<Option<&'a str>, ConfigError> {
        match self.get(name) {
            None => Ok(None),
            Some(Json::Text(text)) => Ok(Some(text)),
            Some(other) => Err(self.invalid(name, "a string", other)),
        }
    }

    /// Refuses every value of a flag but `only`; absent is fine.
    pub(super) fn must_be(&self, name: &str, only: Only) -> Result<(), ConfigError> {
        match (self.get(name), self.flag(name)?) {
            (Some(value), Some(flag)) if flag != only.value => {
                Err(self.unsupported(name, value, &format!("{} ({})", only.value, only.reason)))
            }
            _ => Ok(()),
        }
    }

    /// Refuses every field that is not among `known`.
    pub(super) fn refuse_unknown(
        &self,
        context: &str,
        known: &[&'static str],
    ) -> Result<(), ConfigError> {
        match self.object.iter().find(|(key, _)| !known.contains(&key.as_str())) {
            None => Ok(()),
            Some((key, _)) => Err(ConfigError::UnknownField {
                field: self.path(&shorten(key)),
                context: context.to_owned(),
                nearest: nearest(key, known.iter().copied()).map(|name| self.path(name)),
            }),
        }
    }
}

/// The one value of a flag that is built, and why.
#[derive(Clone, Copy)]
pub(super) struct Only {
    pub(super) value: bool,
    pub(super) reason: &'static str,
}

/// The numbers a field may hold, in words and as bounds (the lower one excluded or included).
#[derive(Clone, Copy)]
pub(super) struct NumberRange {
    pub(super) expected: &'static str,
    pub(super) above: f64,
    pub(super) or_equal: bool,
    pub(super) most: f64,
}

impl NumberRange {
    fn holds(&self, number: f64) -> bool {
        let low = if self.or_equal { number >= self.above } else { number > self.above };
        low && number <= self.most
    }
}
