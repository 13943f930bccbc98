//! What the tests of this module share: small configurations, and checkpoints made of chosen bytes.

mod fp8;
mod hostile;
mod manifest;
mod mutation;
mod read;
mod write;

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use super::{Checkpoint, ExpectedTensor, Presence, SINGLE_FILE, StoredDtype, expected_tensors};
use crate::config::{
    AttentionConfig, BlockFp8, Family, GqaConfig, MlaConfig, ModelConfig, MoeConfig, RopeConfig,
    RopeLayout, RouterConfig, ScoringFunc, TopkMethod,
};

/// A Qwen2 model with every extent different from the others.
pub(crate) fn qwen2() -> ModelConfig {
    ModelConfig {
        family: Family::Qwen2,
        vocab_size: 11,
        hidden_size: 8,
        num_hidden_layers: 2,
        intermediate_size: 5,
        rms_norm_eps: 1e-6,
        tie_word_embeddings: false,
        max_position_embeddings: 32,
        attention: AttentionConfig::Gqa(GqaConfig {
            num_attention_heads: 3,
            num_key_value_heads: 1,
            head_dim: 4,
            qkv_bias: true,
        }),
        rope: RopeConfig { theta: 1e4, layout: RopeLayout::HalfSplit, scaling: None },
        moe: None,
        num_nextn_predict_layers: 0,
        quantization: None,
        bos_token_id: None,
        eos_token_ids: vec![1],
    }
}

/// A V3 model: one dense layer, one with experts, one MTP layer; more than one FP8 block across.
pub(crate) fn deepseek_v3() -> ModelConfig {
    let mla = MlaConfig {
        num_attention_heads: 2,
        q_lora_rank: Some(12),
        kv_lora_rank: 6,
        qk_nope_head_dim: 4,
        qk_rope_head_dim: 2,
        v_head_dim: 3,
    };
    let router = RouterConfig {
        scoring_func: ScoringFunc::Sigmoid,
        topk_method: TopkMethod::NoauxTc,
        n_group: 1,
        topk_group: 1,
        norm_topk_prob: true,
        routed_scaling_factor: 2.5,
    };
    ModelConfig {
        family: Family::DeepseekV3,
        hidden_size: 130,
        attention: AttentionConfig::Mla(mla),
        moe: Some(MoeConfig {
            n_routed_experts: 3,
            n_shared_experts: 2,
            num_experts_per_tok: 2,
            moe_intermediate_size: 7,
            first_k_dense_replace: 1,
            moe_layer_freq: 1,
            router,
        }),
        num_nextn_predict_layers: 1,
        ..qwen2()
    }
}

pub(super) fn with_fp8(config: ModelConfig) -> ModelConfig {
    ModelConfig { quantization: Some(BlockFp8 { weight_block_size: [128, 128] }), ..config }
}

/// Type, shape and bytes by name.
pub(super) type Tensors = BTreeMap<String, (StoredDtype, Vec<usize>, Vec<u8>)>;

/// Every required tensor of `config` in `dtype` (linears only, if that is FP8; the rest is then
/// BF16).
pub(super) fn tensors_of(config: &ModelConfig, dtype: &StoredDtype) -> Tensors {
    let mut tensors = Tensors::new();
    for ExpectedTensor { name, shape, kind, presence } in expected_tensors(config) {
        let fp8 = *dtype == StoredDtype::F8E4M3;
        let dtype = if fp8 && !kind.may_be_fp8() { StoredDtype::BF16 } else { dtype.clone() };
        if dtype == StoredDtype::F8E4M3 {
            let scales = super::fp8::scale_shape([shape[0], shape[1]]).to_vec();
            let bytes = 0.5_f32.to_le_bytes().repeat(scales.iter().product());
            tensors.insert(format!("{name}_scale_inv"), (StoredDtype::F32, scales, bytes));
        }
        if presence != Presence::MtpDuplicate {
            let bytes = vec![0; shape.iter().product::<usize>() * bytes_of(&dtype)];
            tensors.insert(name, (dtype, shape, bytes));
        }
    }
    tensors
}

pub(super) fn bytes_of(dtype: &StoredDtype) -> usize {
    dtype.bits().unwrap() as usize / 8
}

/// A safetensors file of `tensors`.
pub(super) fn file_of(tensors: &Tensors) -> Vec<u8> {
    let mut header = serde_json::Map::new();
    let mut data = Vec::new();
    for (name, (dtype, shape, bytes)) in tensors {
        let offsets = [data.len(), data.len() + bytes.len()];
        let entry = json!({ "dtype": dtype.name(), "shape": shape, "data_offsets": offsets });
        header.insert(name.clone(), entry);
        data.extend(bytes);
    }
    raw_file(&Value::Object(header).to_string(), &data)
}

/// A file with this header text and these data.
pub(super) fn raw_file(header: &str, data: &[u8]) -> Vec<u8> {
    [&(header.len() as u64).to_le_bytes(), header.as_bytes(), data].concat()
}

/// Opens files written to a new directory.
pub(super) fn open_files(files: &[(&str, &[u8])]) -> Result<Checkpoint, super::WeightsError> {
    let dir = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        std::fs::write(dir.path().join(name), bytes).unwrap();
    }
    Checkpoint::open(dir.path())
}

/// Opens a checkpoint of one file.
pub(super) fn open(tensors: &Tensors) -> Checkpoint {
    open_files(&[(SINGLE_FILE, &file_of(tensors))]).unwrap()
}

/// Bytes of each file of a directory.
pub(super) fn files_in(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(dir).unwrap().map(Result::unwrap);
    let read = |entry: std::fs::DirEntry| {
        (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap())
    };
    entries.map(read).collect()
}

/// Text in lines of at most 88 columns, continued ones indented, so that a long message is a
/// readable snapshot.
pub(crate) fn folded(text: impl ToString) -> String {
    let mut folded = String::new();
    for line in text.to_string().lines() {
        let mut columns = 0;
        for word in line.split(' ') {
            let width = word.chars().count() + 1;
            if columns > 0 && columns + width > 88 {
                folded.push_str("\n   ");
                columns = 3;
            }
            let separator = if columns == 0 { "" } else { " " };
            folded.push_str(separator);
            folded.push_str(word);
            columns += width;
        }
        folded.push('\n');
    }
    folded
}
