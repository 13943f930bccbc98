//! `config.json` of a converted model: every field as it was and where it was, but for those that
//! name the storage type.

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::StorageType;

/// `text` for weights stored as `to`.
///
/// `quantization_config` is added, kept or removed; `torch_dtype` (newer: `dtype`), by which
/// loaders choose the type to compute in, follows the weights where it is given.
pub(super) fn rewrite(text: &str, to: StorageType) -> Result<String> {
    let mut fields: Map<String, Value> =
        serde_json::from_str(text).context("config.json is not an object in JSON")?;
    let key = "quantization_config";
    match to {
        StorageType::Fp8 if fields.contains_key(key) => {}
        StorageType::Fp8 => {
            fields.insert(key.to_owned(), quantization_config());
        }
        _ => drop(fields.shift_remove(key)),
    }
    for key in ["torch_dtype", "dtype"] {
        if let Some(Value::String(dtype)) = fields.get_mut(key) {
            *dtype = match to {
                // What is not quantised keeps its 16-bit type, or gets this one.
                StorageType::Fp8 if dtype == "float16" => continue,
                StorageType::Fp8 | StorageType::Bf16 => "bfloat16",
                StorageType::F16 => "float16",
                StorageType::F32 => "float32",
            }
            .to_owned();
        }
    }
    let mut text = serde_json::to_string_pretty(&fields).context("cannot write config.json")?;
    text.push('\n');
    Ok(text)
}

/// The block of the V3 release.
fn quantization_config() -> Value {
    json!({
        "activation_scheme": "dynamic",
        "fmt": "e4m3",
        "quant_method": "fp8",
        "weight_block_size": [128, 128],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &str = r#"{"b": 1e-06, "torch_dtype": "bfloat16", "a": [10000.0, null], "é": 1}"#;

    #[test]
    fn fp8_is_announced_and_withdrawn() {
        let fp8 = rewrite(PLAIN, StorageType::Fp8).unwrap();
        insta::assert_snapshot!(fp8, @r#"
        {
          "b": 1e-6,
          "torch_dtype": "bfloat16",
          "a": [
            10000.0,
            null
          ],
          "é": 1,
          "quantization_config": {
            "activation_scheme": "dynamic",
            "fmt": "e4m3",
            "quant_method": "fp8",
            "weight_block_size": [
              128,
              128
            ]
          }
        }
        "#);
        assert_eq!(rewrite(&fp8, StorageType::Fp8).unwrap(), fp8);
        let plain = rewrite(&fp8, StorageType::Bf16).unwrap();
        let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        assert_eq!(value(&plain), value(PLAIN));
    }

    #[test]
    fn the_type_follows_the_weights() {
        let half = rewrite(r#"{"dtype": "bfloat16"}"#, StorageType::F16).unwrap();
        assert_eq!(half, "{\n  \"dtype\": \"float16\"\n}\n");
        assert!(rewrite(&half, StorageType::F32).unwrap().contains("float32"));
        assert!(rewrite(&half, StorageType::Fp8).unwrap().contains("float16"));
    }

    #[test]
    fn refuses_what_is_not_an_object() {
        let error = rewrite("[]", StorageType::F32).unwrap_err();
        insta::assert_snapshot!(format!("{error:#}").replace(": ", ":\n"), @"
        config.json is not an object in JSON:
        invalid type:
        sequence, expected a map at line 1 column 0
        ");
    }
}
