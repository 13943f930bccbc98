//! The golden vectors of one checkpoint.

use std::fs;
use std::path::{Path, PathBuf};

use safetensors::SafeTensors;

/// One prompt and what an independent implementation computed from it.
#[derive(Clone, Debug)]
pub struct GoldenPrompt {
    /// The ids.
    pub input_ids: Vec<u32>,
    /// Logits of the last positions, row-major.
    pub logits: Vec<f32>,
    /// Positions that `logits` has.
    pub logit_rows: usize,
    /// Greedy continuation.
    pub greedy_ids: Vec<u32>,
    /// Distance between the two best logits at each greedy step.
    pub margins: Vec<f64>,
    /// `[layers + 1, tokens, d]`: embedding, each block, the last after the final norm.
    pub hidden_states: Option<Vec<f32>>,
    /// Logits of the MTP layer, where the checkpoint has one.
    pub mtp_logits: Option<Vec<f32>>,
}

/// Checkpoints that have goldens.
pub const NAMES: [&str; 10] = [
    "llm-mha",
    "llm-gqa",
    "moe-16b",
    "v2-lite",
    "v2",
    "v3-yarn",
    "v3-fp8",
    "r1-distill-qwen2",
    "r1-distill-llama",
    "deepseek-tiny",
];

/// The environment variable that names the folder of all checkpoints with goldens.
pub const VARIABLE: &str = "CONFORMANCE_GOLDENS";

/// Where the checkpoint called `name` lies: below what [`VARIABLE`] names, else in the clone that this
/// program was built from, else in the one that it is started in.
#[must_use]
pub fn directory(name: &str) -> PathBuf {
    if let Some(root) = std::env::var_os(VARIABLE) {
        return Path::new(&root).join(name);
    }
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("goldens");
    let root = if built.is_dir() { built } else { PathBuf::from("conformance/goldens") };
    root.join(name)
}

/// Reads the goldens of the checkpoint called `name`.
///
/// # Errors
/// What is missing or malformed in the files.
pub fn read(name: &str) -> Result<Vec<GoldenPrompt>, String> {
    let dir = directory(name);
    let tensors = fs::read(dir.join("goldens.safetensors")).map_err(|e| {
        format!("`{}`: {e}; set {VARIABLE} to the folder of goldens", dir.display())
    })?;
    let facts = fs::read(dir.join("goldens.json")).map_err(|e| format!("{name}: {e}"))?;
    parse(name, &tensors, &facts)
}

/// Reads the goldens of the checkpoint called `name` from the bytes of `goldens.safetensors` and
/// `goldens.json`.
///
/// # Errors
/// What is missing or malformed in the bytes.
pub fn parse(name: &str, tensors: &[u8], facts: &[u8]) -> Result<Vec<GoldenPrompt>, String> {
    let tensors = SafeTensors::deserialize(tensors).map_err(|e| format!("{name}: {e}"))?;
    let facts: serde_json::Value =
        serde_json::from_slice(facts).map_err(|e| format!("{name}: {e}"))?;
    let mut prompts = Vec::new();
    while let Ok(ids) = tensors.tensor(&format!("prompt.{}.input_ids", prompts.len())) {
        let index = prompts.len();
        let view = |what: &str| tensors.tensor(&format!("prompt.{index}.{what}"));
        let logits = view("logits").map_err(|e| format!("{name}: {e}"))?;
        prompts.push(GoldenPrompt {
            input_ids: ids_of(ids.data()),
            logit_rows: logits.shape()[0],
            logits: floats_of(logits.data()),
            greedy_ids: ids_of(view("greedy_ids").map_err(|e| format!("{name}: {e}"))?.data()),
            margins: margins_of(&facts, index),
            hidden_states: view("hidden_states").ok().map(|view| floats_of(view.data())),
            mtp_logits: view("mtp_logits").ok().map(|view| floats_of(view.data())),
        });
    }
    if prompts.is_empty() { Err(format!("{name}: no prompts")) } else { Ok(prompts) }
}

/// The two layouts of `goldens.json`: a list of prompts, or one object with lists.
fn margins_of(facts: &serde_json::Value, index: usize) -> Vec<f64> {
    let list = match facts {
        serde_json::Value::Array(prompts) => &prompts[index]["margins"],
        object => &object["margins"][index],
    };
    list.as_array()
        .map(|all| all.iter().filter_map(serde_json::Value::as_f64).collect())
        .unwrap_or_default()
}

fn ids_of(bytes: &[u8]) -> Vec<u32> {
    bytes
        .as_chunks::<8>()
        .0
        .iter()
        .map(|b| u32::try_from(i64::from_le_bytes(*b)).expect("invariant: ids are small"))
        .collect()
}

fn floats_of(bytes: &[u8]) -> Vec<f32> {
    bytes.as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b)).collect()
}
