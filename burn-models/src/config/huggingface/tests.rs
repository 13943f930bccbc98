//! The reader on real files, on files wrong in one place, and on arbitrary ones.

mod accepted;
mod arbitrary;
mod refused;

use serde_json::Value;

use super::super::ModelConfig;

/// Files of small checkpoints, one of each kind.
const SMALL: [(&str, &str); 10] = [
    ("deepseek-tiny", include_str!("../../../configs/tests/deepseek-tiny.json")),
    ("llm-mha", include_str!("../../../configs/tests/llm-mha.json")),
    ("llm-gqa", include_str!("../../../configs/tests/llm-gqa.json")),
    ("moe-16b", include_str!("../../../configs/tests/moe-16b.json")),
    ("v2-lite", include_str!("../../../configs/tests/v2-lite.json")),
    ("v2", include_str!("../../../configs/tests/v2.json")),
    ("v3-yarn", include_str!("../../../configs/tests/v3-yarn.json")),
    ("v3-fp8", include_str!("../../../configs/tests/v3-fp8.json")),
    ("r1-distill-qwen2", include_str!("../../../configs/tests/r1-distill-qwen2.json")),
    ("r1-distill-llama", include_str!("../../../configs/tests/r1-distill-llama.json")),
];

fn text(name: &str) -> &'static str {
    SMALL.iter().find(|(known, _)| *known == name).unwrap().1
}

/// The file `name` with some fields set; a path by dots reaches into an object.
fn with(name: &str, edits: &[(&str, Value)]) -> String {
    let mut config: Value = serde_json::from_str(text(name)).unwrap();
    for (path, value) in edits {
        let (parent, field) = match path.split_once('.') {
            None => (&mut config, *path),
            Some((parent, field)) => (&mut config[parent], field),
        };
        parent.as_object_mut().unwrap().insert(field.to_owned(), value.clone());
    }
    config.to_string()
}

/// The file `name` without a field.
fn without(name: &str, field: &str) -> String {
    let mut config: Value = serde_json::from_str(text(name)).unwrap();
    config.as_object_mut().unwrap().shift_remove(field).unwrap();
    config.to_string()
}

fn read(text: &str) -> ModelConfig {
    match ModelConfig::from_json(text) {
        Ok(config) => config,
        Err(error) => panic!("{error}"),
    }
}
