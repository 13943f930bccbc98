//! The report for people: one fact a line, then the table of tensors.

use std::io::{self, Write};

use burn_models::config::{
    AttentionConfig, GqaConfig, MlaConfig, ModelConfig, MoeConfig, RopeScaling, ScoringFunc,
};
use burn_models::weights::MtpTensors;

use super::super::units::{bytes, count, grouped};
use super::{Report, Row, Stored};

/// Writes the report.
pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let Report { name, config, stored } = report;
    let mut line = |label: &str, fact: String| writeln!(out, "{label:<14}{fact}");
    line("model", name.clone())?;
    line("family", format!("{} ({})", config.family.model_type(), config.family.architecture()))?;
    line("layers", layers(config))?;
    line("hidden size", grouped(config.hidden_size as u64))?;
    line("attention", attention(config))?;
    line("dense MLP", dense(config))?;
    if let Some(moe) = &config.moe {
        line("experts", experts(moe))?;
        line("router", router(moe))?;
    }
    line("vocabulary", vocabulary(config, stored.as_ref()))?;
    line("context", format!("{} tokens", grouped(config.max_position_embeddings as u64)))?;
    line("rope", rope(config))?;
    parameters(config, &mut line)?;
    cache(config, &mut line)?;
    if let Some(stored) = stored {
        storage(config, stored, &mut line)?;
        writeln!(out)?;
        table(&stored.rows, out)?;
    }
    Ok(())
}

fn layers(config: &ModelConfig) -> String {
    let total = config.num_hidden_layers;
    let moe = (0..total).filter(|&layer| config.is_moe_layer(layer)).count();
    let kinds = match moe {
        0 => String::new(),
        moe => format!(": {} dense, {moe} with experts", total - moe),
    };
    let mtp = match config.num_nextn_predict_layers {
        0 => String::new(),
        mtp => format!(", and {mtp} MTP"),
    };
    format!("{total}{kinds}{mtp}")
}

fn attention(config: &ModelConfig) -> String {
    match config.attention {
        AttentionConfig::Gqa(GqaConfig {
            num_attention_heads: heads,
            num_key_value_heads: kv_heads,
            head_dim,
            qkv_bias,
        }) => {
            let bias = if qkv_bias { ", with biases" } else { "" };
            let kind = match kv_heads {
                1 => "MQA",
                _ if kv_heads == heads => "MHA",
                _ => "GQA",
            };
            format!("{kind}: {heads} heads of {head_dim} on {kv_heads} key-value heads{bias}")
        }
        AttentionConfig::Mla(MlaConfig {
            num_attention_heads: heads,
            q_lora_rank,
            kv_lora_rank,
            qk_nope_head_dim: nope,
            qk_rope_head_dim: rope,
            v_head_dim,
        }) => {
            let query = match q_lora_rank {
                Some(rank) => format!("query rank {rank}"),
                None => "query not compressed".to_owned(),
            };
            format!(
                "MLA: {heads} heads of {nope} + {rope} rotary, values of {v_head_dim}; \
                 latent {kv_lora_rank} + {rope}, {query}"
            )
        }
    }
}

fn dense(config: &ModelConfig) -> String {
    format!("inner width {}", grouped(config.intermediate_size as u64))
}

fn experts(moe: &MoeConfig) -> String {
    let inner = grouped(moe.moe_intermediate_size as u64);
    let MoeConfig { n_routed_experts, num_experts_per_tok, n_shared_experts, .. } = moe;
    format!(
        "{num_experts_per_tok} of {n_routed_experts} routed and {n_shared_experts} shared, \
         inner width {inner}"
    )
}

fn router(moe: &MoeConfig) -> String {
    let router = &moe.router;
    let scores = match router.scoring_func {
        ScoringFunc::Softmax => "softmax",
        ScoringFunc::Sigmoid => "sigmoid",
    };
    let groups = match router.n_group {
        0 | 1 => String::new(),
        groups => format!(", {} of {groups} groups", router.topk_group),
    };
    let normed = if router.norm_topk_prob { ", normalised" } else { "" };
    format!("{scores}{groups}{normed}, scaled by {}", router.routed_scaling_factor)
}

fn vocabulary(config: &ModelConfig, stored: Option<&Stored>) -> String {
    let tied = if config.tie_word_embeddings { ", the head is the embedding" } else { "" };
    let tokenizer = match stored {
        None => String::new(),
        Some(Stored { tokenizer: None, .. }) => "; no tokenizer.json".to_owned(),
        Some(Stored { tokenizer: Some(entries), .. }) => {
            format!("; tokenizer of {}", grouped(*entries as u64))
        }
    };
    format!("{} rows{tied}{tokenizer}", grouped(config.vocab_size as u64))
}

fn rope(config: &ModelConfig) -> String {
    let theta = config.rope.theta;
    match config.rope.scaling {
        None => format!("theta {theta}"),
        Some(RopeScaling::Linear { factor }) => format!("theta {theta}, linear × {factor}"),
        Some(RopeScaling::Yarn(yarn)) => format!(
            "theta {theta}, YaRN × {} from {}",
            yarn.factor,
            grouped(yarn.original_max_position_embeddings as u64)
        ),
        Some(RopeScaling::Llama3 {
            factor, original_max_position_embeddings: original, ..
        }) => {
            format!("theta {theta}, Llama 3 × {factor} from {}", grouped(original as u64))
        }
    }
}

type Line<'a> = dyn FnMut(&str, String) -> io::Result<()> + 'a;

fn parameters(config: &ModelConfig, line: &mut Line<'_>) -> io::Result<()> {
    let parameters = config.parameters();
    line("parameters", count(parameters.total))?;
    if parameters.mtp > 0 {
        line("  MTP", format!("{} more", count(parameters.mtp)))?;
    }
    if config.moe.is_some() {
        let activated = parameters.activated;
        for (number, convention) in [
            (activated.including_embeddings, "embedding and head included: DeepSeekMoE, V2, V3"),
            (activated.excluding_input_embedding, "without the input embedding: V2-Lite, V2, V3"),
            (activated.excluding_both, "without embedding and head: Moonlight"),
        ] {
            line("  activated", format!("{:<10}{convention}", count(number)))?;
        }
    }
    Ok(())
}

fn cache(config: &ModelConfig, line: &mut Line<'_>) -> io::Result<()> {
    let per_token = |elements: u64| {
        format!(
            "{} elements a token, {} bytes in 16 bits",
            grouped(elements),
            grouped(elements * 2)
        )
    };
    let elements = config.cache_elements_per_token();
    line("cache", per_token(elements))?;
    let expanded = config.naive_cache_elements_per_token();
    if expanded != elements {
        let times = expanded as f64 / elements as f64;
        line("  expanded", format!("{}: {times:.1} times as much", per_token(expanded)))?;
    }
    Ok(())
}

fn storage(config: &ModelConfig, stored: &Stored, line: &mut Line<'_>) -> io::Result<()> {
    let total: u64 = stored.storage.values().map(|(_, bytes)| bytes).sum();
    let files = match stored.files {
        1 => "1 file".to_owned(),
        files => format!("{files} files"),
    };
    line("weights", format!("{} in {files}", bytes(total)))?;
    for (dtype, (tensors, size)) in &stored.storage {
        let label = format!("  {}", dtype.name());
        line(&label, format!("{} in {} tensors", bytes(*size), grouped(*tensors as u64)))?;
    }
    let check = match &stored.check {
        Ok(MtpTensors::Complete) => "complete, with MTP".to_owned(),
        Ok(MtpTensors::Absent) if config.num_nextn_predict_layers == 0 => "complete".to_owned(),
        Ok(MtpTensors::Absent) => "complete but for the MTP layer, which is not stored".to_owned(),
        Err(error) => error.to_string(),
    };
    line("check", check)
}

fn table(rows: &[Row], out: &mut dyn Write) -> io::Result<()> {
    let shape = |row: &Row| format!("{:?}", row.shape);
    let name_width = rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(0);
    let dtype_width = rows.iter().map(|row| row.dtype.name().len()).max().unwrap_or(0);
    let shape_width = rows.iter().map(|row| shape(row).len()).max().unwrap_or(0);
    for row in rows {
        let (dtype, shape, size) = (row.dtype.name(), shape(row), grouped(row.bytes));
        writeln!(
            out,
            "{:<name_width$}  {dtype:<dtype_width$}  {shape:<shape_width$}  {size:>15}",
            row.name
        )?;
    }
    Ok(())
}
