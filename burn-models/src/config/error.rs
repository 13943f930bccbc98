//! Every way a configuration can be refused; one clear sentence each, tested word for word.

use std::io;
use std::path::PathBuf;

/// Why a `config.json` was refused: the field, what was expected, what was found, what to do next.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The file could not be opened or read.
    #[error("cannot read {}: {error}; check the path and its permissions", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// Any other error, in a file.
    #[error("in {}: {error}", .path.display())]
    InFile {
        /// The file.
        path: PathBuf,
        /// What is wrong in it.
        error: Box<ConfigError>,
    },
    /// More bytes than a configuration can have.
    #[error(
        "the configuration has more than {limit} bytes, which no config.json needs; \
         check that this is not another file"
    )]
    TooLarge {
        /// The most bytes read.
        limit: u64,
    },
    /// No bytes, or only white space.
    #[error("the configuration is empty; download config.json again")]
    Empty,
    /// The bytes are not UTF-8.
    #[error("the configuration is not UTF-8 at byte {offset}; download config.json again")]
    NotUtf8 {
        /// The first byte that is not UTF-8.
        offset: usize,
    },
    /// The text is not JSON.
    #[error(
        "the configuration is not valid JSON: {message} (JSON has no NaN, Infinity, comments or \
         trailing commas, and no number beyond f64); correct it or download config.json again"
    )]
    Json {
        /// What the parser said, with line and column.
        message: String,
    },
    /// One key twice in one object.
    #[error("`{field}` is given twice; keep one of the two lines")]
    DuplicateField {
        /// Path of the key, by dots.
        field: String,
    },
    /// A field that no configuration of the family has.
    #[error(
        "unknown field `{field}` for {context}; {}",
        .nearest.as_ref().map_or_else(
            || "remove it if the logits do not depend on it".to_owned(),
            |name| format!("did you mean `{name}`?"),
        )
    )]
    UnknownField {
        /// Path of the field, by dots.
        field: String,
        /// The family or the kind of object that it stands in.
        context: String,
        /// The known field spelled most alike, if any is.
        nearest: Option<String>,
    },
    /// A field without which the model is not described.
    #[error("`{field}` is missing; expected {expected}; add it or download config.json again")]
    Missing {
        /// Path of the field, by dots.
        field: String,
        /// What should stand there.
        expected: String,
    },
    /// A value of the wrong type or out of range.
    #[error("`{field}` is {found}; expected {expected}")]
    Invalid {
        /// Path of the field, by dots.
        field: String,
        /// What should stand there.
        expected: String,
        /// What stands there.
        found: String,
    },
    /// A value that upstream allows and that would change the computation, but is not built here.
    #[error("`{field}` is {found}, which is not supported; supported: {supported}")]
    Unsupported {
        /// Path of the field, by dots.
        field: String,
        /// What stands there.
        found: String,
        /// The values that are built.
        supported: String,
    },
    /// Fields that are each fine but cannot hold together.
    #[error("the configuration contradicts itself: {what}")]
    Contradiction {
        /// The fields, their values, and the rule they break.
        what: String,
    },
    /// No published checkpoint is known by that name.
    #[error(
        "no preset is named `{name}`{}; the presets are {known}",
        .nearest.as_ref().map(|name| format!(" (did you mean `{name}`?)")).unwrap_or_default()
    )]
    UnknownPreset {
        /// The name asked for.
        name: String,
        /// The preset spelled most alike, if any is.
        nearest: Option<String>,
        /// All names.
        known: String,
    },
}

impl ConfigError {
    pub(super) fn contradiction(what: impl Into<String>) -> Self {
        Self::Contradiction { what: what.into() }
    }
}

/// The name most like `word`, if any is within a third of its letters.
pub(super) fn nearest<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A longer word cannot be a misspelling, and the distance costs the product of the lengths.
    const LONGEST: usize = 64;
    if word.len() > LONGEST {
        return None;
    }
    names
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(word, name), name))
        .min_by_key(|&(distance, _)| distance)
        .filter(|&(distance, name)| distance * 3 <= name.chars().count())
        .map(|(_, name)| name)
}

/// An error as the tests hold it: each line of at most 90 columns, continued lines indented.
#[cfg(test)]
pub(super) fn fold(error: &ConfigError) -> String {
    fold_text(&error.to_string())
}

#[cfg(test)]
pub(super) fn fold_text(text: &str) -> String {
    let mut folded = String::new();
    let mut column = 0;
    for word in text.split(' ') {
        let width = word.chars().count();
        if column > 0 && column + 1 + width > 88 {
            folded.push_str("\n  ");
            column = 2;
        } else if column > 0 {
            folded.push(' ');
            column += 1;
        }
        folded.push_str(word);
        column += width;
    }
    folded
}
