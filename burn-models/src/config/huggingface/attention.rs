//! The attention section: head counts and widths, or the ranks of MLA.

use super::super::fields::{Fields, MAX_HEADS, MAX_WIDTH};
use super::super::{AttentionConfig, ConfigError, Family, GqaConfig, MlaConfig};

/// Reads the attention that every layer of the family has.
pub(super) fn read(fields: &Fields, family: Family) -> Result<AttentionConfig, ConfigError> {
    if family.uses_mla() {
        read_mla(fields).map(AttentionConfig::Mla)
    } else {
        read_gqa(fields, family).map(AttentionConfig::Gqa)
    }
}

fn read_gqa(fields: &Fields, family: Family) -> Result<GqaConfig, ConfigError> {
    let heads = fields.size("num_attention_heads", MAX_HEADS)?;
    // Files older than grouped queries leave the key heads out.
    let key_heads = fields.optional_size("num_key_value_heads", MAX_HEADS)?.unwrap_or(heads);
    if !heads.is_multiple_of(key_heads) {
        return Err(ConfigError::contradiction(format!(
            "`num_key_value_heads` {key_heads} does not divide `num_attention_heads` {heads}; \
             every key head serves the same number of query heads"
        )));
    }
    let head_dim = match fields.optional_size("head_dim", MAX_WIDTH)? {
        Some(width) => width,
        None => head_width(fields, heads)?,
    };
    refuse_odd_rotation("head_dim", head_dim)?;
    Ok(GqaConfig {
        num_attention_heads: heads,
        num_key_value_heads: key_heads,
        head_dim,
        qkv_bias: family == Family::Qwen2,
    })
}

/// The width of a head where `head_dim` is left out.
fn head_width(fields: &Fields, heads: usize) -> Result<usize, ConfigError> {
    let hidden = fields.size("hidden_size", MAX_WIDTH)?;
    if hidden.is_multiple_of(heads) {
        return Ok(hidden / heads);
    }
    Err(ConfigError::contradiction(format!(
        "`num_attention_heads` {heads} does not divide `hidden_size` {hidden}, and `head_dim` is \
         not given; give `head_dim` or correct one of the two"
    )))
}

fn read_mla(fields: &Fields) -> Result<MlaConfig, ConfigError> {
    let config = MlaConfig {
        num_attention_heads: fields.size("num_attention_heads", MAX_HEADS)?,
        q_lora_rank: fields.optional_size("q_lora_rank", MAX_WIDTH)?,
        kv_lora_rank: fields.size("kv_lora_rank", MAX_WIDTH)?,
        qk_nope_head_dim: fields.size("qk_nope_head_dim", MAX_WIDTH)?,
        qk_rope_head_dim: fields.size("qk_rope_head_dim", MAX_WIDTH)?,
        v_head_dim: fields.size("v_head_dim", MAX_WIDTH)?,
    };
    refuse_odd_rotation("qk_rope_head_dim", config.qk_rope_head_dim)?;
    // Three fields that upstream derives and writes out again; a differing value describes another
    // model.
    let implied = [
        ("num_key_value_heads", config.num_attention_heads, "`num_attention_heads` in MLA"),
        ("head_dim", config.qk_rope_head_dim, "`qk_rope_head_dim` in MLA"),
        ("qk_head_dim", config.qk_head_dim(), "`qk_nope_head_dim` + `qk_rope_head_dim`"),
    ];
    for (name, value, source) in implied {
        match fields.optional_size(name, 2 * MAX_WIDTH)? {
            Some(given) if given != value => {
                return Err(ConfigError::contradiction(format!(
                    "`{name}` is {given} but must equal {source}, which is {value}; \
                     remove or correct it"
                )));
            }
            _ => {}
        }
    }
    Ok(config)
}

/// Rotation turns pairs of elements.
fn refuse_odd_rotation(name: &str, width: usize) -> Result<(), ConfigError> {
    if width.is_multiple_of(2) {
        return Ok(());
    }
    Err(ConfigError::Invalid {
        field: name.to_owned(),
        expected: "an even width, as rotary position turns pairs of elements".to_owned(),
        found: width.to_string(),
    })
}
