//! The published checkpoints by name, so that a model can be described without its files.
//!
//! The texts are `burn-models/configs/*.json`; the README there says where each value is from and
//! which ones are unverified.

use super::error::nearest;
use super::json::shorten;
use super::{ConfigError, ModelConfig};

/// A published checkpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    /// The name to ask for it by, in lower case.
    pub name: &'static str,
    /// The repositories that it describes and their size, in a line.
    pub description: &'static str,
    /// Its `config.json`.
    pub json: &'static str,
}

/// Every preset, in the order of publication.
#[must_use]
pub fn presets() -> &'static [Preset] {
    PRESETS
}

/// The description of the checkpoint of that name.
///
/// # Errors
/// [`ConfigError::UnknownPreset`], which lists the names.
pub fn preset(name: &str) -> Result<ModelConfig, ConfigError> {
    let names = || PRESETS.iter().map(|preset| preset.name);
    match PRESETS.iter().find(|preset| preset.name == name) {
        Some(preset) => ModelConfig::from_json(preset.json),
        None => Err(ConfigError::UnknownPreset {
            name: shorten(name),
            nearest: nearest(&name.to_lowercase(), names()).map(str::to_owned),
            known: names().collect::<Vec<_>>().join(", "),
        }),
    }
}

macro_rules! preset_file {
    ($name:literal, $description:literal) => {
        Preset {
            name: $name,
            description: $description,
            json: include_str!(concat!("../../configs/", $name, ".json")),
        }
    };
}

static PRESETS: &[Preset] = &[
    preset_file!("deepseek-llm-7b", "DeepSeek LLM 7B base and chat: dense, MHA, 6.9 B"),
    preset_file!("deepseek-llm-67b", "DeepSeek LLM 67B base and chat: dense, GQA, 67 B"),
    preset_file!("deepseek-moe-16b", "DeepSeekMoE 16B base and chat: MHA, 16.4 B, 2.8 B activated"),
    preset_file!("deepseek-v2", "DeepSeek-V2 and its chat: MLA, 236 B, 21 B activated"),
    preset_file!("deepseek-v2-lite", "DeepSeek-V2-Lite and its chat: MLA, 15.7 B, 2.4 B activated"),
    preset_file!("deepseek-v2.5", "DeepSeek-V2.5: MLA, 236 B, 21 B activated"),
    preset_file!("deepseek-v3", "DeepSeek-V3 base and chat: MLA, FP8, MTP, 671 B, 37 B activated"),
    preset_file!("deepseek-r1", "DeepSeek-R1 and R1-Zero: as V3, 671 B, 37 B activated"),
    preset_file!("r1-distill-qwen-1.5b", "DeepSeek-R1-Distill-Qwen-1.5B: dense, GQA, 1.8 B"),
    preset_file!("r1-distill-qwen-7b", "DeepSeek-R1-Distill-Qwen-7B: dense, GQA, 7.6 B"),
    preset_file!("r1-distill-qwen-14b", "DeepSeek-R1-Distill-Qwen-14B: dense, GQA, 14.8 B"),
    preset_file!("r1-distill-qwen-32b", "DeepSeek-R1-Distill-Qwen-32B: dense, GQA, 32.8 B"),
    preset_file!("r1-distill-llama-8b", "DeepSeek-R1-Distill-Llama-8B: dense, GQA, 8.0 B"),
    preset_file!("r1-distill-llama-70b", "DeepSeek-R1-Distill-Llama-70B: dense, GQA, 70.6 B"),
    preset_file!(
        "moonlight-16b-a3b",
        "Moonlight-16B-A3B-Instruct: V3's architecture, 16.0 B, 2.24 B activated"
    ),
];

#[cfg(test)]
mod tests {
    use super::super::error::fold;
    use super::*;

    #[test]
    fn each_preset_loads() {
        for preset in presets() {
            let config = ModelConfig::from_json(preset.json);
            assert!(config.is_ok(), "{}: {}", preset.name, config.unwrap_err());
            assert_eq!(super::preset(preset.name).unwrap(), config.unwrap());
        }
        assert_eq!(presets().len(), 15);
    }

    #[test]
    fn r1_is_v3() {
        assert_eq!(preset("deepseek-r1").unwrap(), preset("deepseek-v3").unwrap());
    }

    #[test]
    fn an_unknown_name_lists_the_known_ones() {
        let found = fold(&preset("DeepSeek-V3").unwrap_err());
        insta::assert_snapshot!(found, @r#"
        no preset is named `DeepSeek-V3` (did you mean `deepseek-v3`?); the presets are
          deepseek-llm-7b, deepseek-llm-67b, deepseek-moe-16b, deepseek-v2, deepseek-v2-lite,
          deepseek-v2.5, deepseek-v3, deepseek-r1, r1-distill-qwen-1.5b, r1-distill-qwen-7b,
          r1-distill-qwen-14b, r1-distill-qwen-32b, r1-distill-llama-8b, r1-distill-llama-70b,
          moonlight-16b-a3b
        "#);
        let unlike = preset("gpt").unwrap_err().to_string();
        assert!(unlike.starts_with("no preset is named `gpt`; the presets are deepseek-llm-7b,"));
    }
}
