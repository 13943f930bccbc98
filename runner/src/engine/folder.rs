//! The folder of a checkpoint, before anything is read from it.

use std::fs;
use std::path::Path;

use burn_models::config::{ConfigError, ModelConfig};

use crate::failure::Failure;

/// Reads the configuration of the checkpoint in `folder`.
///
/// # Errors
/// A path that is no folder, a folder without `config.json`, a configuration that is refused.
pub fn read_config(folder: &Path) -> anyhow::Result<ModelConfig> {
    let path = folder.join("config.json");
    if !path.exists() {
        return Err(explain(folder).into());
    }
    if !path.is_file() {
        // A pipe would be waited for.
        return Err(Failure::new("config.json is not a regular file").into());
    }
    ModelConfig::from_file(path).map_err(|error| match error {
        // The caller names the folder.
        ConfigError::InFile { error, .. } => anyhow::Error::from(*error).context("config.json"),
        error => error.into(),
    })
}

/// Why there is no `config.json` in `folder`.
fn explain(folder: &Path) -> Failure {
    let expected = "the folder with config.json and the safetensors files of a checkpoint";
    if !folder.exists() && folder.extension() == Some("gguf".as_ref()) {
        return Failure::new("there is no such file");
    }
    if !folder.exists() {
        return Failure::new("there is no such folder").hint(format!("name {expected}"));
    }
    if !folder.is_dir() {
        return Failure::new("it is a file, expected a folder or a GGUF file")
            .hint(format!("name {expected}, or a file that ends in .gguf"));
    }
    let is_gguf = |entry: std::io::Result<fs::DirEntry>| {
        entry.is_ok_and(|entry| Path::new(&entry.file_name()).extension() == Some("gguf".as_ref()))
    };
    if fs::read_dir(folder).is_ok_and(|mut entries| entries.any(is_gguf)) {
        return Failure::new("the folder has no config.json, but a GGUF file").hint(
            "name the file, of a split model the one that ends in -00001-of-…, not the folder",
        );
    }
    Failure::new("the folder has no config.json")
        .hint(format!("name {expected}, or copy the file from the checkpoint's repository"))
}
