//! What no single field can show: counts that must divide or contain each other, and products that
//! must stay in range.

use super::super::{AttentionConfig, ConfigError, ModelConfig, MoeConfig, TopkMethod};

/// The most elements of one matrix; twice the embedding of V3.
const MAX_MATRIX: u128 = 1 << 31;

/// Refuses a description whose parts cannot hold together.
pub(super) fn validate(config: &ModelConfig) -> Result<(), ConfigError> {
    if let Some(moe) = &config.moe {
        validate_layers(config, moe)?;
        validate_groups(moe)?;
    }
    for matrix in matrices(config) {
        let elements = matrix.sides.iter().map(|&side| side as u128).product::<u128>();
        if elements > MAX_MATRIX {
            return Err(ConfigError::contradiction(format!(
                "{} would have {elements} elements ({}), more than the {MAX_MATRIX} that one \
                 matrix may have; check these fields",
                matrix.name, matrix.fields
            )));
        }
    }
    Ok(())
}

fn validate_layers(config: &ModelConfig, moe: &MoeConfig) -> Result<(), ConfigError> {
    if moe.first_k_dense_replace > config.num_hidden_layers {
        return Err(ConfigError::contradiction(format!(
            "`first_k_dense_replace` {} is more than `num_hidden_layers` {}; correct one of the two",
            moe.first_k_dense_replace, config.num_hidden_layers
        )));
    }
    Ok(())
}

fn validate_groups(moe: &MoeConfig) -> Result<(), ConfigError> {
    let experts = moe.n_routed_experts;
    let (groups, kept) = (moe.router.n_group, moe.router.topk_group);
    if !experts.is_multiple_of(groups) {
        return Err(ConfigError::contradiction(format!(
            "`n_group` {groups} does not divide `n_routed_experts` {experts}, \
             but every group holds the same number of experts; correct one of the two"
        )));
    }
    if kept > groups {
        return Err(ConfigError::contradiction(format!(
            "`topk_group` {kept} is more than `n_group` {groups}; correct one of the two"
        )));
    }
    let per_group = experts / groups;
    if moe.router.topk_method == TopkMethod::NoauxTc && per_group < 2 {
        return Err(ConfigError::contradiction(format!(
            "`n_routed_experts` {experts} in `n_group` {groups} leaves {per_group} expert a group, \
             but `noaux_tc` scores a group by its two best; \
             correct one of the three"
        )));
    }
    let available = kept * per_group;
    if moe.num_experts_per_tok > available {
        return Err(ConfigError::contradiction(format!(
            "`num_experts_per_tok` {} is more than the {available} experts to choose from \
             (`topk_group` {kept} × {per_group} experts a group); correct one of the two",
            moe.num_experts_per_tok
        )));
    }
    Ok(())
}

/// A matrix whose sides come from different fields.
struct Matrix {
    name: &'static str,
    fields: &'static str,
    sides: [usize; 3],
}

fn matrices(config: &ModelConfig) -> Vec<Matrix> {
    let hidden = config.hidden_size;
    let matrix = |name, fields, sides| Matrix { name, fields, sides };
    let mut all = vec![
        matrix("the embedding", "`vocab_size` × `hidden_size`", [config.vocab_size, hidden, 1]),
        matrix(
            "a dense layer's projection",
            "`intermediate_size` × `hidden_size`",
            [config.intermediate_size, hidden, 1],
        ),
    ];
    match config.attention {
        AttentionConfig::Gqa(gqa) => all.push(matrix(
            "q_proj",
            "`num_attention_heads` × `head_dim` × `hidden_size`",
            [gqa.num_attention_heads, gqa.head_dim, hidden],
        )),
        AttentionConfig::Mla(mla) => {
            let heads = mla.num_attention_heads;
            all.push(matrix(
                "the query projection",
                "`num_attention_heads` × qk width × `q_lora_rank` or `hidden_size`",
                [heads, mla.qk_head_dim(), mla.q_lora_rank.unwrap_or(hidden)],
            ));
            all.push(matrix(
                "kv_b_proj",
                "`num_attention_heads` × (`qk_nope_head_dim` + `v_head_dim`) × `kv_lora_rank`",
                [heads, mla.qk_nope_head_dim + mla.v_head_dim, mla.kv_lora_rank],
            ));
            all.push(matrix(
                "kv_a_proj_with_mqa",
                "(`kv_lora_rank` + `qk_rope_head_dim`) × `hidden_size`",
                [mla.kv_lora_rank + mla.qk_rope_head_dim, hidden, 1],
            ));
            all.push(matrix(
                "q_a_proj",
                "`q_lora_rank` × `hidden_size`",
                [mla.q_lora_rank.unwrap_or(0), hidden, 1],
            ));
            all.push(matrix(
                "o_proj",
                "`num_attention_heads` × `v_head_dim` × `hidden_size`",
                [heads, mla.v_head_dim, hidden],
            ));
        }
    }
    if let Some(moe) = config.moe {
        all.push(matrix(
            "an expert's projection",
            "`moe_intermediate_size` × `n_shared_experts` × `hidden_size`",
            [moe.moe_intermediate_size, moe.n_shared_experts.max(1), hidden],
        ));
    }
    all
}
