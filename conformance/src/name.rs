//! Names of cases, and the queries that select them.
//!
//! A name is `level/operation/variant:key=value;key=value`, the same string wherever a case is listed,
//! run, replayed, expected to fail, reported or measured. A query is a name in which any part may have
//! `*`, in which segments may be left out at the end, and of whose parameters each must hold:
//! `op/linear`, `op/*/normed:t=1`, `op/mla_decode/absorbed:h=16;kv=4*`.

use std::fmt;
use std::str::FromStr;

/// The longest name that is read: no case's is a fourth of it.
const LONGEST: usize = 1024;

/// The name of one case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseName {
    /// `level/operation/variant`.
    pub path: String,
    /// Keys and values, in the record's order.
    pub parameters: Vec<(String, String)>,
}

/// Why a text is no name and no query.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Too long or empty.
    #[error("a name has 1 to {LONGEST} bytes, found {0}")]
    Length(usize),
    /// A parameter without `=`.
    #[error(
        "`{name}`: expected `key=value`, found `{found}`; parameters stand behind `:`, with `;` between"
    )]
    Parameter {
        /// The whole text.
        name: String,
        /// The part.
        found: String,
    },
    /// A segment of a path that is empty.
    #[error("`{0}`: expected `level/operation/variant`, found an empty part")]
    Segment(String),
}

impl CaseName {
    /// A name with no parameters yet.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), parameters: Vec::new() }
    }

    /// With one more parameter.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<String>) -> Self {
        self.parameters.push((key.to_owned(), value.into()));
        self
    }

    /// `level/operation`: what the record of a case is called.
    #[must_use]
    pub fn record(&self) -> String {
        self.path.split('/').take(2).collect::<Vec<_>>().join("/")
    }
}

impl fmt::Display for CaseName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        for (index, (key, value)) in self.parameters.iter().enumerate() {
            write!(f, "{}{key}={value}", if index == 0 { ':' } else { ';' })?;
        }
        Ok(())
    }
}

/// The path and the parts behind it.
fn split(text: &str) -> Result<(&str, Vec<&str>), NameError> {
    if text.is_empty() || text.len() > LONGEST {
        return Err(NameError::Length(text.len()));
    }
    let (path, parameters) = text.split_once(':').unwrap_or((text, ""));
    if path.split('/').any(str::is_empty) {
        return Err(NameError::Segment(text.to_owned()));
    }
    Ok((path, parameters.split(';').filter(|part| !part.is_empty()).collect()))
}

fn pair(name: &str, part: &str) -> Result<(String, String), NameError> {
    let (key, value) = part
        .split_once('=')
        .ok_or_else(|| NameError::Parameter { name: name.to_owned(), found: part.to_owned() })?;
    Ok((key.to_owned(), value.to_owned()))
}

impl FromStr for CaseName {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        let (path, parts) = split(text)?;
        let parameters = parts.into_iter().map(|part| pair(text, part));
        Ok(Self { path: path.to_owned(), parameters: parameters.collect::<Result<_, _>>()? })
    }
}

/// Selects cases by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    text: String,
    segments: Vec<String>,
    parameters: Vec<(String, String)>,
}

impl Query {
    /// Whether the case called `name` is one of those that are meant.
    #[must_use]
    pub fn matches(&self, name: &CaseName) -> bool {
        let segments: Vec<&str> = name.path.split('/').collect();
        self.segments.len() <= segments.len()
            && self.segments.iter().zip(&segments).all(|(pattern, text)| glob(pattern, text))
            && self.parameters.iter().all(|(key, pattern)| {
                name.parameters.iter().any(|(own, value)| own == key && glob(pattern, value))
            })
    }

    /// Whether any case whose path begins with `record` can be meant.
    #[must_use]
    pub fn may_match(&self, record: &str) -> bool {
        self.segments.iter().zip(record.split('/')).all(|(pattern, text)| glob(pattern, text))
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for Query {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        let (path, parts) = split(text)?;
        let parts = parts.into_iter().filter(|&part| part != "*");
        Ok(Self {
            text: text.to_owned(),
            segments: path.split('/').map(str::to_owned).collect(),
            parameters: parts.map(|part| pair(text, part)).collect::<Result<_, _>>()?,
        })
    }
}

/// Whether `text` is `pattern`, in which `*` stands for any characters.
fn glob(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "op/mla_decode/absorbed:b=1;h=16;kv=4097;w=f16;seed=7";

    fn matches(query: &str) -> bool {
        query.parse::<Query>().unwrap().matches(&NAME.parse().unwrap())
    }

    #[test]
    fn a_name_reads_as_it_is_written() {
        let name: CaseName = NAME.parse().unwrap();
        assert_eq!(name.to_string(), NAME);
        assert_eq!(name.record(), "op/mla_decode");
        assert_eq!("io/index".parse::<CaseName>().unwrap().to_string(), "io/index");
    }

    #[test]
    fn a_query_selects_by_any_of_its_parts() {
        for query in [
            NAME,
            "*",
            "op",
            "op/mla*",
            "op/mla_decode",
            "*/*/absorbed",
            "op/mla_decode/absorbed:*",
            "op/*:h=16",
            "op:kv=40*7;w=f*",
            "op/mla_decode/abs*bed:seed=7;b=1",
        ] {
            assert!(matches(query), "{query}");
        }
    }

    #[test]
    fn a_query_leaves_out_what_differs() {
        for query in [
            "op/mla",
            "module",
            "op/mla_decode/naive",
            "op/mla_decode:h=1",
            "op/mla_decode:z=1",
            "op/mla_decode/absorbed/more",
            "op/mla_decode/absorbed:kv=4097*8",
        ] {
            assert!(!matches(query), "{query}");
        }
    }

    #[test]
    fn what_is_no_name_is_told() {
        let error = |text: &str| text.parse::<CaseName>().unwrap_err().to_string();
        assert_eq!(error(""), "a name has 1 to 1024 bytes, found 0");
        assert_eq!(
            error("op/a/b:t"),
            "`op/a/b:t`: expected `key=value`, found `t`; parameters stand behind `:`, with `;` between"
        );
        assert_eq!(
            error("op//b"),
            "`op//b`: expected `level/operation/variant`, found an empty part"
        );
    }
}
