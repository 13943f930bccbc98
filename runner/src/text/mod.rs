//! What lies between text and token ids: tokenizer, chat template, streaming, thoughts.
//!
//! [`TextAssets`] gathers what a checkpoint says of text, from a folder or from bytes in the
//! binary. Knows nothing of tensors. Read [`think::Reply`] for the way from an id to the screen.

pub mod defaults;
pub mod gguf;
pub mod stream;
pub mod template;
pub mod think;
pub mod tokenizer;

use std::fs;
use std::io;
use std::path::Path;

use serde_json::Value;

use crate::failure::Failure;
use defaults::GenerationDefaults;
use template::{ChatTemplate, Message};
use tokenizer::Tokenizer;

/// The largest text file of a checkpoint that is read: published ones have up to 20 MB.
const MAX_FILE_BYTES: u64 = 256 << 20;

/// What to do about a file that cannot be right.
const FETCH_AGAIN: &str = "fetch the file again from the checkpoint's repository";

/// The contents of a checkpoint's text files.
#[derive(Debug, Clone, Copy)]
pub struct TextFiles<'a> {
    /// `tokenizer.json`.
    pub tokenizer_json: &'a [u8],
    /// `tokenizer_config.json`.
    pub tokenizer_config_json: &'a [u8],
    /// `generation_config.json`.
    pub generation_config_json: Option<&'a [u8]>,
    /// `config.json`, asked for the end-of-sentence id if the file above has none.
    pub config_json: Option<&'a [u8]>,
    /// `chat_template.jinja`, which goes before the template in `tokenizer_config.json`.
    pub chat_template: Option<&'a str>,
}

/// Why a model reads and writes ids only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoTokenizer {
    /// Its weights are random, and there is no checkpoint.
    RandomWeights,
    /// Its checkpoint has no `tokenizer.json`.
    NoFile,
    /// Its GGUF file has no tokenizer.
    NotInFile,
}

/// What a checkpoint says of text.
pub struct TextAssets {
    tokenizer: Result<Tokenizer, NoTokenizer>,
    template: Option<ChatTemplate>,
    defaults: GenerationDefaults,
    vocab_size: usize,
}

impl TextAssets {
    /// Reads the text files of the checkpoint in `folder`; `vocab_size` is the model's. Without
    /// `tokenizer.json` the model reads ids only.
    pub fn from_dir(folder: &Path, vocab_size: usize) -> Result<Self, Failure> {
        let generation_config_json = read(folder, "generation_config.json")?;
        let config_json = read(folder, "config.json")?;
        let Some(tokenizer_json) = read(folder, "tokenizer.json")? else {
            let defaults = defaults(generation_config_json.as_deref(), config_json.as_deref())?;
            return Ok(Self { defaults, ..Self::ids_only(vocab_size, NoTokenizer::NoFile) });
        };
        let tokenizer_config_json = read_required(folder, "tokenizer_config.json")?;
        let chat_template = read(folder, "chat_template.jinja")?
            .map(String::from_utf8)
            .transpose()
            .map_err(|error| Failure::new("chat_template.jinja is not UTF-8").because(error))?;
        let files = TextFiles {
            tokenizer_json: &tokenizer_json,
            tokenizer_config_json: &tokenizer_config_json,
            generation_config_json: generation_config_json.as_deref(),
            config_json: config_json.as_deref(),
            chat_template: chat_template.as_deref(),
        };
        Self::from_bytes(files, vocab_size)
    }

    /// Reads text files that are in memory already.
    pub fn from_bytes(files: TextFiles<'_>, vocab_size: usize) -> Result<Self, Failure> {
        let config = parse("tokenizer_config.json", files.tokenizer_config_json)?;
        let tokenizer = Tokenizer::new(files.tokenizer_json, &config, vocab_size)?;
        let source = match files.chat_template {
            Some(source) => Some(source.to_string()),
            None => template::template_of_config(&config)?,
        };
        let text = |special: Option<&tokenizer::Special>| {
            special.map(|special| special.text.clone()).unwrap_or_default()
        };
        let (bos_text, eos_text) = (text(tokenizer.bos()), text(tokenizer.eos()));
        let template =
            source.map(|source| ChatTemplate::new(source, bos_text, eos_text)).transpose()?;
        let mut defaults = defaults(files.generation_config_json, files.config_json)?;
        defaults.eos_ids.extend(tokenizer.eos().map(|eos| eos.id));
        Ok(Self { tokenizer: Ok(tokenizer), template, defaults, vocab_size })
    }

    /// The assets of a model without a tokenizer: prompts are ids, and so is the text.
    pub fn ids_only(vocab_size: usize, why: NoTokenizer) -> Self {
        let defaults = GenerationDefaults::default();
        Self { tokenizer: Err(why), template: None, defaults, vocab_size }
    }

    /// The tokenizer; `None` where text is ids.
    pub fn tokenizer(&self) -> Option<&Tokenizer> {
        self.tokenizer.as_ref().ok()
    }

    /// What the checkpoint recommends for generation.
    pub fn defaults(&self) -> &GenerationDefaults {
        &self.defaults
    }

    /// The ids of a plain prompt.
    pub fn encode_prompt(&self, text: &str) -> Result<Vec<u32>, Failure> {
        if text.is_empty() {
            return Err(empty_prompt());
        }
        self.need_tokenizer()?.encode_prompt(text)
    }

    /// The ids of the prompt that asks for the assistant's next message after `messages`.
    ///
    /// The template's word is final: no beginning-of-sentence token is added to what it writes.
    pub fn encode_chat(&self, messages: &[Message]) -> Result<Vec<u32>, Failure> {
        if messages.iter().all(|message| message.content.is_empty()) {
            return Err(empty_prompt());
        }
        let tokenizer = self.need_tokenizer()?;
        let template = self.template.as_ref().ok_or_else(|| {
            Failure::new(
                "this checkpoint has no chat template (neither chat_template.jinja nor \
                 `chat_template` in tokenizer_config.json)",
            )
            .hint("a base model completes text: use `cachalot generate` without --chat")
        })?;
        tokenizer.encode_rendered(&template.render(messages)?)
    }

    /// Checks ids that a person has written.
    pub fn check_ids(&self, ids: &[u32]) -> Result<(), Failure> {
        if ids.is_empty() {
            return Err(empty_prompt());
        }
        match ids.iter().find(|id| **id as usize >= self.vocab_size) {
            None => Ok(()),
            Some(id) => Err(Failure::usage(format!(
                "--ids has {id}, but the model's ids end at {}",
                self.vocab_size.saturating_sub(1)
            ))),
        }
    }

    fn need_tokenizer(&self) -> Result<&Tokenizer, Failure> {
        self.tokenizer.as_ref().map_err(|why| match why {
            NoTokenizer::RandomWeights => {
                Failure::usage("a model with random weights has no tokenizer, so it reads no text")
                    .hint("give token ids instead, such as --ids 1,2,3")
            }
            NoTokenizer::NotInFile => Failure::new(
                "the GGUF file has no tokenizer, so it reads no text",
            )
            .hint("take a file that has one, or give token ids with `cachalot generate --ids`"),
            NoTokenizer::NoFile => {
                Failure::new("the checkpoint has no tokenizer.json, so it reads no text").hint(
                    "copy the file from the checkpoint's repository, or give token ids with \
                     `cachalot generate --ids`",
                )
            }
        })
    }
}

fn empty_prompt() -> Failure {
    Failure::usage("the prompt is empty").hint("give at least one character, or ids with --ids")
}

fn defaults(
    generation_config_json: Option<&[u8]>,
    config_json: Option<&[u8]>,
) -> Result<GenerationDefaults, Failure> {
    let generation =
        generation_config_json.map(|bytes| parse("generation_config.json", bytes)).transpose()?;
    let model = config_json.map(|bytes| parse("config.json", bytes)).transpose()?;
    GenerationDefaults::read(generation.as_ref(), model.as_ref())
}

fn parse(name: &str, bytes: &[u8]) -> Result<Value, Failure> {
    serde_json::from_slice(bytes).map_err(|error| {
        Failure::new(format!("{name} is not valid JSON")).because(error).hint(FETCH_AGAIN)
    })
}

fn read_required(folder: &Path, name: &str) -> Result<Vec<u8>, Failure> {
    read(folder, name)?.ok_or_else(|| {
        Failure::new(format!("there is a tokenizer.json, but no {name}"))
            .hint("copy the file from the checkpoint's repository")
    })
}

/// The bytes of a file; `None` where there is no such file.
fn read(folder: &Path, name: &str) -> Result<Option<Vec<u8>>, Failure> {
    let path = folder.join(name);
    let metadata = match fs::metadata(&path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(&path, error)),
    };
    if !metadata.is_file() {
        return Err(Failure::new(format!("{} is not a regular file", path.display())));
    }
    let length = metadata.len();
    if length > MAX_FILE_BYTES {
        return Err(Failure::new(format!(
            "{} has {length} bytes, expected at most {MAX_FILE_BYTES}",
            path.display()
        )));
    }
    fs::read(&path).map(Some).map_err(|error| unreadable(&path, error))
}

fn unreadable(path: &Path, error: io::Error) -> Failure {
    Failure::new(format!("cannot read {}", path.display())).because(error)
}

#[cfg(test)]
#[path = "assets_tests.rs"]
mod tests;
