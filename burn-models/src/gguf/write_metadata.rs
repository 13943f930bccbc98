//! The keys of a model, as `convert_hf_to_gguf.py` writes them.

use super::Architecture;
use crate::config::{
    AttentionConfig, ModelConfig, MoeConfig, RopeLayout, RopeScaling, ScoringFunc, TopkMethod,
};

/// Keys and values as they are written.
#[derive(Clone, Debug, Default)]
pub struct MetadataWriter {
    pub(super) bytes: Vec<u8>,
    pub(super) keys: u64,
}

impl MetadataWriter {
    fn key(&mut self, key: &str, kind: u32) {
        self.keys += 1;
        self.string(key);
        self.bytes.extend(kind.to_le_bytes());
    }

    fn string(&mut self, text: &str) {
        self.bytes.extend((text.len() as u64).to_le_bytes());
        self.bytes.extend(text.as_bytes());
    }

    fn array(&mut self, key: &str, kind: u32, count: usize) {
        self.key(key, 9);
        self.bytes.extend(kind.to_le_bytes());
        self.bytes.extend((count as u64).to_le_bytes());
    }

    /// A string.
    pub fn text(&mut self, key: &str, text: &str) {
        self.key(key, 8);
        self.string(text);
    }

    /// A whole number, in the 32 bits that llama.cpp expects of every one of these keys.
    pub fn whole(&mut self, key: &str, number: usize) {
        self.key(key, 4);
        // Every size of a configuration is far below 2³².
        self.bytes.extend(u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
    }

    /// A number in f32.
    pub fn number(&mut self, key: &str, number: f64) {
        self.key(key, 6);
        self.bytes.extend((number as f32).to_le_bytes());
    }

    /// A boolean.
    pub fn flag(&mut self, key: &str, flag: bool) {
        self.key(key, 7);
        self.bytes.push(flag.into());
    }

    /// A list of strings.
    pub fn texts<'a>(&mut self, key: &str, texts: impl ExactSizeIterator<Item = &'a str>) {
        self.array(key, 8, texts.len());
        for text in texts {
            self.string(text);
        }
    }

    /// A list of whole numbers of 32 bits with sign.
    pub fn wholes(&mut self, key: &str, numbers: &[i32]) {
        self.array(key, 5, numbers.len());
        for number in numbers {
            self.bytes.extend(number.to_le_bytes());
        }
    }
}

/// What of a configuration no key of GGUF says, if anything.
#[must_use]
pub fn unsayable(config: &ModelConfig) -> Option<&'static str> {
    let mla = config.family.uses_mla();
    if mla && config.rope.layout == RopeLayout::HalfSplit {
        return Some("rope_interleave false: deepseek2 rotates neighbours");
    }
    if config.moe.is_some_and(|moe| moe.moe_layer_freq != 1) {
        return Some(
            "moe_layer_freq other than 1: every layer behind the leading ones has experts",
        );
    }
    match config.rope.scaling {
        Some(RopeScaling::Yarn(yarn)) => {
            let default = yarn.mscale == 1.0 && yarn.mscale_all_dim == 0.0;
            let one = mla && yarn.mscale == yarn.mscale_all_dim;
            let what = "mscale other than mscale_all_dim: deepseek2 has one number for both, \
                        and others have none";
            (!default && !one).then_some(what)
        }
        _ => None,
    }
}

/// Writes the keys of the architecture that `config` describes, MTP layers counted if `mtp` of them
/// are written.
pub fn model_metadata(config: &ModelConfig, mtp: usize, out: &mut MetadataWriter) {
    let name = Architecture::of(config.family).name();
    let key = |key: &str| format!("{name}.{key}");
    out.whole(&key("block_count"), config.num_hidden_layers + mtp);
    out.whole(&key("context_length"), config.max_position_embeddings);
    out.whole(&key("embedding_length"), config.hidden_size);
    out.whole(&key("feed_forward_length"), config.intermediate_size);
    out.whole(&key("vocab_size"), config.vocab_size);
    out.number(&key("attention.layer_norm_rms_epsilon"), config.rms_norm_eps);
    if mtp > 0 {
        out.whole(&key("nextn_predict_layers"), mtp);
    }
    attention(config, &key, out);
    rope(config, &key, out);
    if let Some(moe) = config.moe {
        experts(&moe, &key, out);
    }
}

fn attention(config: &ModelConfig, key: &dyn Fn(&str) -> String, out: &mut MetadataWriter) {
    match config.attention {
        AttentionConfig::Gqa(gqa) => {
            out.whole(&key("attention.head_count"), gqa.num_attention_heads);
            out.whole(&key("attention.head_count_kv"), gqa.num_key_value_heads);
            out.whole(&key("attention.key_length"), gqa.head_dim);
            out.whole(&key("attention.value_length"), gqa.head_dim);
        }
        AttentionConfig::Mla(mla) => {
            out.whole(&key("attention.head_count"), mla.num_attention_heads);
            // The absorbed form: one key and value for all heads, the latent.
            out.whole(&key("attention.head_count_kv"), 1);
            if let Some(rank) = mla.q_lora_rank {
                out.whole(&key("attention.q_lora_rank"), rank);
            }
            out.whole(&key("attention.kv_lora_rank"), mla.kv_lora_rank);
            out.whole(&key("attention.key_length"), mla.kv_lora_rank + mla.qk_rope_head_dim);
            out.whole(&key("attention.value_length"), mla.kv_lora_rank);
            out.whole(&key("attention.key_length_mla"), mla.qk_head_dim());
            out.whole(&key("attention.value_length_mla"), mla.v_head_dim);
        }
    }
}

fn rope(config: &ModelConfig, key: &dyn Fn(&str) -> String, out: &mut MetadataWriter) {
    out.whole(&key("rope.dimension_count"), config.rope_dim());
    out.number(&key("rope.freq_base"), config.rope.theta);
    match config.rope.scaling {
        // The rule of Llama 3.1 is a tensor: see `PlannedGguf::all`.
        None | Some(RopeScaling::Llama3 { .. }) => {}
        Some(RopeScaling::Linear { factor }) => {
            out.text(&key("rope.scaling.type"), "linear");
            out.number(&key("rope.scaling.factor"), factor);
        }
        Some(RopeScaling::Yarn(yarn)) => {
            let original = yarn.original_max_position_embeddings;
            out.text(&key("rope.scaling.type"), "yarn");
            out.number(&key("rope.scaling.factor"), yarn.factor);
            out.whole(&key("rope.scaling.original_context_length"), original);
            out.number(&key("rope.scaling.yarn_beta_fast"), yarn.beta_fast);
            out.number(&key("rope.scaling.yarn_beta_slow"), yarn.beta_slow);
            if config.family.uses_mla() && yarn.mscale_all_dim != 0.0 {
                out.number(&key("rope.scaling.yarn_log_multiplier"), 0.1 * yarn.mscale_all_dim);
            }
        }
    }
}

fn experts(moe: &MoeConfig, key: &dyn Fn(&str) -> String, out: &mut MetadataWriter) {
    out.whole(&key("leading_dense_block_count"), moe.first_k_dense_replace);
    out.whole(&key("expert_count"), moe.n_routed_experts);
    out.whole(&key("expert_used_count"), moe.num_experts_per_tok);
    out.whole(&key("expert_shared_count"), moe.n_shared_experts);
    out.whole(&key("expert_feed_forward_length"), moe.moe_intermediate_size);
    out.number(&key("expert_weights_scale"), moe.router.routed_scaling_factor);
    out.flag(&key("expert_weights_norm"), moe.router.norm_topk_prob);
    let gating = match moe.router.scoring_func {
        ScoringFunc::Softmax => 1,
        ScoringFunc::Sigmoid => 2,
    };
    out.whole(&key("expert_gating_func"), gating);
    if moe.router.topk_method != TopkMethod::Greedy {
        out.whole(&key("expert_group_count"), moe.router.n_group);
        out.whole(&key("expert_group_used_count"), moe.router.topk_group);
    }
}
