//! Chat templates: the Jinja text of a checkpoint turns messages into one prompt.
//!
//! Behaves as `transformers` does: `trim_blocks` and `lstrip_blocks`, Python's string methods,
//! `raise_exception`, `strftime_now`, a `tojson` that writes as Python's `json.dumps`, and
//! `break`/`continue`. A template is foreign code, so its length, its steps, its recursion and its
//! output are bounded. It can reach neither files nor other templates.

use std::io::{self, Write};

use minijinja::value::Kwargs;
use minijinja::{Environment, Error, ErrorKind, Value, context};
use serde::{Deserialize, Serialize};

use crate::failure::Failure;

/// The longest template, in bytes; the longest published one of the line has about 10 kB.
const MAX_TEMPLATE_BYTES: usize = 256 << 10;
/// The most instructions of one rendering: about a second. A message costs about a hundred.
const MAX_STEPS: u64 = 5_000_000;
/// The deepest nesting of macros and recursive loops.
const MAX_RECURSION: usize = 64;
/// The longest prompt, in bytes: 128K tokens have about 0.6 MB.
const MAX_OUTPUT_BYTES: usize = 16 << 20;

/// Who says a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Instructions that stand before the conversation.
    System,
    /// The person.
    User,
    /// The model.
    Assistant,
}

/// One message of a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Who says it.
    pub role: Role,
    /// What is said.
    pub content: String,
}

impl Message {
    /// A message of `role`.
    pub fn new(role: Role, content: impl Into<String>) -> Self {
        Self { role, content: content.into() }
    }
}

/// A chat template and the special tokens that it may write.
#[derive(Debug, Clone)]
pub struct ChatTemplate {
    source: String,
    bos_token: String,
    eos_token: String,
}

impl ChatTemplate {
    /// A template with the texts of the two special tokens (empty where there are none).
    pub fn new(source: String, bos_token: String, eos_token: String) -> Result<Self, Failure> {
        if source.len() > MAX_TEMPLATE_BYTES {
            return Err(Failure::new(format!(
                "the chat template has {} bytes, expected at most {MAX_TEMPLATE_BYTES}",
                source.len()
            )));
        }
        Ok(Self { source, bos_token, eos_token })
    }

    /// The prompt that asks for the assistant's next message after `messages`.
    pub fn render(&self, messages: &[Message]) -> Result<String, Failure> {
        let environment = environment();
        let template =
            environment.template_from_str(&self.source).map_err(|error| failure(&error))?;
        let mut output = Bounded { text: Vec::new() };
        let variables = context! {
            messages => messages,
            add_generation_prompt => true,
            bos_token => self.bos_token,
            eos_token => self.eos_token,
        };
        template.render_captured_to(variables, &mut output).map_err(|error| failure(&error))?;
        String::from_utf8(output.text)
            .map_err(|error| Failure::new("the chat template wrote no text").because(error))
    }
}

/// The template in `tokenizer_config.json`: a string, or a list of `{name, template}` of which
/// `default` or the only one is taken. `None` where there is none.
pub fn template_of_config(config: &serde_json::Value) -> Result<Option<String>, Failure> {
    let entries = match config.get("chat_template") {
        None | Some(serde_json::Value::Null) => return Ok(None),
        Some(serde_json::Value::String(source)) => return Ok(Some(source.clone())),
        Some(entries) => entries,
    };
    let named: Vec<NamedTemplate> = Deserialize::deserialize(entries).map_err(|error| {
        Failure::new(
            "tokenizer_config.json: `chat_template` is neither a string nor a list of \
             {name, template}",
        )
        .because(error)
    })?;
    let chosen = match named.as_slice() {
        [] => return Ok(None),
        [only] => Some(only),
        several => several.iter().find(|entry| entry.name == "default"),
    };
    if let Some(chosen) = chosen {
        return Ok(Some(chosen.template.clone()));
    }
    let names: Vec<_> = named.iter().map(|entry| format!("`{}`", entry.name)).collect();
    Err(Failure::new(format!(
        "tokenizer_config.json has {} chat templates ({}), but none named `default`",
        named.len(),
        names.join(", ")
    ))
    .hint("write the one to use into chat_template.jinja beside it"))
}

#[derive(Deserialize)]
struct NamedTemplate {
    name: String,
    template: String,
}

fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    environment.set_fuel(Some(MAX_STEPS));
    environment.set_recursion_limit(MAX_RECURSION);
    environment.set_unknown_method_callback(minijinja_contrib::pycompat::unknown_method_callback);
    environment.add_function("raise_exception", raise_exception);
    environment.add_function("strftime_now", strftime_now);
    environment.add_filter("tojson", to_json);
    environment
}

fn raise_exception(message: String) -> Result<Value, Error> {
    Err(Error::new(ErrorKind::InvalidOperation, message))
}

/// The local time by a format of C's `strftime`.
fn strftime_now(format: &str) -> Result<String, Error> {
    let items = chrono::format::StrftimeItems::new(format).parse().map_err(|_| {
        Error::new(ErrorKind::InvalidOperation, format!("strftime_now: bad format `{format}`"))
    })?;
    Ok(chrono::Local::now().format_with_items(items.iter()).to_string())
}

/// As Python's `json.dumps(value, ensure_ascii=False, indent=indent)`; minijinja's own filter
/// escapes for HTML and writes no space after `,` and `:`.
fn to_json(value: Value, options: Kwargs) -> Result<String, Error> {
    let indent: Option<usize> = options.get("indent")?;
    options.get::<Option<bool>>("ensure_ascii")?;
    options.assert_all_used()?;
    let indentation = " ".repeat(indent.unwrap_or(0).min(16));
    let mut text = Vec::new();
    let written = if indent.is_some() {
        let pretty = serde_json::ser::PrettyFormatter::with_indent(indentation.as_bytes());
        value.serialize(&mut serde_json::Serializer::with_formatter(&mut text, pretty))
    } else {
        value.serialize(&mut serde_json::Serializer::with_formatter(&mut text, PythonFormatter))
    };
    written.map_err(|error| Error::new(ErrorKind::BadSerialization, error.to_string()))?;
    String::from_utf8(text)
        .map_err(|error| Error::new(ErrorKind::BadSerialization, error.to_string()))
}

/// Python's default separators, `", "` and `": "`.
struct PythonFormatter;

impl serde_json::ser::Formatter for PythonFormatter {
    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        if first { Ok(()) } else { out.write_all(b", ") }
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        if first { Ok(()) } else { out.write_all(b", ") }
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }
}

struct Bounded {
    text: Vec<u8>,
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.text.len() + bytes.len() > MAX_OUTPUT_BYTES {
            return Err(io::Error::other(format!("it writes more than {MAX_OUTPUT_BYTES} bytes")));
        }
        self.text.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn failure(error: &Error) -> Failure {
    let place = error.line().map(|line| format!(" at line {line}")).unwrap_or_default();
    let detail = match error.kind() {
        ErrorKind::OutOfFuel => format!("it takes more than {MAX_STEPS} steps"),
        ErrorKind::WriteFailure => {
            std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string)
        }
        _ => error.detail().map_or_else(|| error.kind().to_string(), str::to_string),
    };
    Failure::new(format!("the chat template fails{place}"))
        .because(detail)
        .hint("use `generate` without --chat, or correct the template (chat_template.jinja)")
}

#[cfg(test)]
#[path = "template_tests.rs"]
mod tests;
