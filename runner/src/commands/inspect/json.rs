//! The report for programs: one JSON object. Fields may be added, none changes its meaning.

use std::io::{self, Write};

use burn_models::config::{AttentionConfig, ModelConfig};
use burn_models::weights::MtpTensors;
use serde_json::{Value, json};

use super::{Report, Row, Stored};

/// Writes the report.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let Report { name, config, stored } = report;
    let parameters = config.parameters();
    let cache = config.cache_elements_per_token();
    let expanded = config.naive_cache_elements_per_token();
    let value = json!({
        "model": name,
        "family": config.family.model_type(),
        "architecture": config.family.architecture(),
        "shapes": shapes(config),
        "max_position_embeddings": config.max_position_embeddings,
        "parameters": {
            "total": parameters.total,
            "mtp": parameters.mtp,
            "activated": {
                "including_embeddings": parameters.activated.including_embeddings,
                "excluding_input_embedding": parameters.activated.excluding_input_embedding,
                "excluding_both": parameters.activated.excluding_both,
            },
        },
        "cache_per_token": {
            "elements": cache,
            "bytes_16_bit": cache * 2,
            "expanded_elements": expanded,
            "expanded_bytes_16_bit": expanded * 2,
        },
        "weights": stored.as_ref().map(weights),
    });
    writeln!(out, "{value:#}")
}

fn shapes(config: &ModelConfig) -> Value {
    let attention = match config.attention {
        AttentionConfig::Gqa(gqa) => json!({
            "num_attention_heads": gqa.num_attention_heads,
            "num_key_value_heads": gqa.num_key_value_heads,
            "head_dim": gqa.head_dim,
            "qkv_bias": gqa.qkv_bias,
        }),
        AttentionConfig::Mla(mla) => json!({
            "num_attention_heads": mla.num_attention_heads,
            "q_lora_rank": mla.q_lora_rank,
            "kv_lora_rank": mla.kv_lora_rank,
            "qk_nope_head_dim": mla.qk_nope_head_dim,
            "qk_rope_head_dim": mla.qk_rope_head_dim,
            "v_head_dim": mla.v_head_dim,
        }),
    };
    let moe = config.moe.map(|moe| {
        json!({
            "n_routed_experts": moe.n_routed_experts,
            "n_shared_experts": moe.n_shared_experts,
            "num_experts_per_tok": moe.num_experts_per_tok,
            "moe_intermediate_size": moe.moe_intermediate_size,
            "first_k_dense_replace": moe.first_k_dense_replace,
            "n_group": moe.router.n_group,
            "topk_group": moe.router.topk_group,
        })
    });
    json!({
        "vocab_size": config.vocab_size,
        "hidden_size": config.hidden_size,
        "num_hidden_layers": config.num_hidden_layers,
        "num_nextn_predict_layers": config.num_nextn_predict_layers,
        "intermediate_size": config.intermediate_size,
        "tie_word_embeddings": config.tie_word_embeddings,
        "attention": attention,
        "moe": moe,
    })
}

fn weights(stored: &Stored) -> Value {
    let storage: Vec<Value> = stored
        .storage
        .iter()
        .map(|(dtype, (tensors, bytes))| {
            json!({ "dtype": dtype.name(), "tensors": tensors, "bytes": bytes })
        })
        .collect();
    let row = |row: &Row| {
        json!({
            "name": row.name,
            "dtype": row.dtype.name(),
            "shape": row.shape,
            "tensors": row.tensors,
            "bytes": row.bytes,
        })
    };
    json!({
        "files": stored.files,
        "storage": storage,
        "mtp": matches!(stored.check, Ok(MtpTensors::Complete)),
        "problem": stored.check.as_ref().err().map(ToString::to_string),
        "tokenizer_entries": stored.tokenizer,
        "tensors": stored.rows.iter().map(row).collect::<Vec<_>>(),
    })
}
