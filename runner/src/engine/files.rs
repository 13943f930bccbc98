//! The files of a model that the command line names: the folder of a checkpoint, or a GGUF file.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use burn_models::config::ModelConfig;
use burn_models::gguf::{Gguf, is_gguf};
use burn_models::weights::Checkpoint;
use serde_json::Value;

use super::folder::read_config;
use crate::text::gguf::{self, GgufText};
use crate::text::{NoTokenizer, TextAssets, TextFiles};

/// The files of a model.
pub enum ModelFiles {
    /// The folder of a checkpoint in the published layout.
    Folder(PathBuf),
    /// A GGUF file, or the first of several parts.
    Gguf(Box<Gguf>),
}

impl ModelFiles {
    /// Opens the model at `path`; nothing of a folder is read yet.
    ///
    /// # Errors
    /// A GGUF file that cannot be read.
    pub fn open(path: &Path) -> anyhow::Result<Self> {
        if is_gguf(path) {
            return Ok(Self::Gguf(Box::new(Gguf::open(path)?)));
        }
        Ok(Self::Folder(path.to_owned()))
    }

    /// What the model says of itself.
    ///
    /// # Errors
    /// A folder without a configuration, or a configuration that is refused.
    pub fn config(&self) -> anyhow::Result<ModelConfig> {
        match self {
            Self::Folder(folder) => read_config(folder),
            Self::Gguf(gguf) => Ok(gguf.config()?),
        }
    }

    /// The text of its `config.json`.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn config_text(&self) -> anyhow::Result<String> {
        match self {
            Self::Folder(folder) => Ok(fs::read_to_string(folder.join("config.json"))?),
            Self::Gguf(gguf) => Ok(format!("{:#}\n", gguf.config_json()?)),
        }
    }

    /// What a GGUF file says of text, if it is one and says something.
    ///
    /// # Errors
    /// A tokenizer that is not understood.
    pub fn gguf_text(&self) -> anyhow::Result<Option<GgufText>> {
        match self {
            Self::Folder(_) => Ok(None),
            Self::Gguf(gguf) => Ok(gguf::read(gguf.metadata())?),
        }
    }

    /// Its tokenizer, template and defaults; `vocab_size` is the model's.
    ///
    /// # Errors
    /// Text files that cannot be read or do not fit the model.
    pub fn text(&self, vocab_size: usize) -> anyhow::Result<TextAssets> {
        let gguf = match self {
            Self::Folder(folder) => return Ok(TextAssets::from_dir(folder, vocab_size)?),
            Self::Gguf(gguf) => gguf,
        };
        let Some(GgufText { tokenizer, config }) = self.gguf_text()? else {
            return Ok(TextAssets::ids_only(vocab_size, NoTokenizer::NotInFile));
        };
        let [tokenizer, config, model] = [tokenizer, config, gguf.config_json()?].map(bytes_of);
        let files = TextFiles {
            tokenizer_json: &tokenizer,
            tokenizer_config_json: &config,
            generation_config_json: None,
            config_json: Some(&model),
            chat_template: None,
        };
        TextAssets::from_bytes(files, vocab_size)
            .context("in the tokenizer.json that its metadata stand for")
    }

    /// Entries of its tokenizer, by the model's `tokenizer.json` or metadata; `None` without one.
    ///
    /// # Errors
    /// A tokenizer that is not understood.
    pub fn tokenizer_json(&self) -> anyhow::Result<Option<Value>> {
        let path = match self {
            Self::Folder(folder) => folder.join("tokenizer.json"),
            Self::Gguf(_) => return Ok(self.gguf_text()?.map(|text| text.tokenizer)),
        };
        if !path.exists() {
            return Ok(None);
        }
        let text = fs::read(path).context("cannot read `tokenizer.json`")?;
        Ok(Some(serde_json::from_slice(&text).context("`tokenizer.json` is not in JSON")?))
    }

    /// Its tensors; `config` is its own configuration.
    ///
    /// # Errors
    /// Weights that cannot be read, or that are not those of the configuration.
    pub fn into_checkpoint(self, config: &ModelConfig) -> anyhow::Result<Checkpoint> {
        match self {
            Self::Folder(folder) => Ok(Checkpoint::open(&folder)?),
            Self::Gguf(gguf) => Ok(gguf.into_checkpoint(config)?),
        }
    }
}

/// A file of one JSON value.
fn bytes_of(json: Value) -> Vec<u8> {
    json.to_string().into_bytes()
}
