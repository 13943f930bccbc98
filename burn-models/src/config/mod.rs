//! What a checkpoint says of itself: `config.json`, read strictly into checked types.
//!
//! [`ModelConfig`] is the only description of a model that the rest of the crate sees: no field
//! of it is optional where a model needs it, and no combination that [`ModelConfig::from_json`]
//! returns is contradictory. Read next: `huggingface.rs` (the reader), `rope.rs` (frequencies and
//! scales), `account.rs` (sizes and costs), `presets.rs` (the published checkpoints by name).

mod account;
mod error;
mod fields;
mod huggingface;
mod json;
mod presets;
mod rope;

pub use account::{Activated, ParameterCount};
pub use error::ConfigError;
pub use presets::{Preset, preset, presets};

/// A validated model description.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelConfig {
    /// Which family the checkpoint belongs to (`model_type`).
    pub family: Family,
    /// Rows of the embedding and of the head.
    pub vocab_size: usize,
    /// Width `d` of the residual stream.
    pub hidden_size: usize,
    /// Decoder blocks, without the MTP layers.
    pub num_hidden_layers: usize,
    /// Inner width of the dense SwiGLU layers.
    pub intermediate_size: usize,
    /// ε of every RMSNorm but the two latent ones of MLA (those use 1e-6 whatever the config
    /// says).
    pub rms_norm_eps: f64,
    /// Whether the head is the embedding.
    pub tie_word_embeddings: bool,
    /// Longest context, in tokens.
    pub max_position_embeddings: usize,
    /// The attention of every layer.
    pub attention: AttentionConfig,
    /// Rotary position embedding.
    pub rope: RopeConfig,
    /// The experts, for families that have them.
    pub moe: Option<MoeConfig>,
    /// Multi-token-prediction layers stored after the main ones (V3 §2.2).
    pub num_nextn_predict_layers: usize,
    /// Block-FP8 storage of the linears.
    pub quantization: Option<BlockFp8>,
    /// Begin-of-sentence id, if any.
    pub bos_token_id: Option<u32>,
    /// End-of-sentence ids.
    pub eos_token_ids: Vec<u32>,
}

/// The families of the line, by `model_type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// `llama`: DeepSeek LLM 7B/67B, R1-Distill-Llama.
    Llama,
    /// `qwen2`: R1-Distill-Qwen.
    Qwen2,
    /// `deepseek`: DeepSeekMoE-16B.
    DeepseekMoe,
    /// `deepseek_v2`: V2-Lite, V2, V2.5.
    DeepseekV2,
    /// `deepseek_v3`: V3, R1, Moonlight.
    DeepseekV3,
}

/// Attention of one layer; all layers are alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum AttentionConfig {
    /// Multi-head or grouped-query attention.
    Gqa(GqaConfig),
    /// Multi-head latent attention (V2 §2.1).
    Mla(MlaConfig),
}

/// Grouped-query attention; MHA where the two head counts are equal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GqaConfig {
    /// Query heads.
    pub num_attention_heads: usize,
    /// Key and value heads; divides the query heads.
    pub num_key_value_heads: usize,
    /// Width of one head.
    pub head_dim: usize,
    /// Whether `q_proj`, `k_proj` and `v_proj` carry a bias (Qwen2).
    pub qkv_bias: bool,
}

/// Multi-head latent attention.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MlaConfig {
    /// Heads.
    pub num_attention_heads: usize,
    /// Rank of the query compression; `None` has a plain `q_proj`.
    pub q_lora_rank: Option<usize>,
    /// Width of the cached latent.
    pub kv_lora_rank: usize,
    /// Per-head width of q and k without position.
    pub qk_nope_head_dim: usize,
    /// Per-head width of q, and width of the one shared k, with rotary position.
    pub qk_rope_head_dim: usize,
    /// Per-head width of v.
    pub v_head_dim: usize,
}

/// Rotary position embedding.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RopeConfig {
    /// Base θ of the frequencies.
    pub theta: f64,
    /// Which elements form a rotated pair.
    pub layout: RopeLayout,
    /// Context extension, if any.
    pub scaling: Option<RopeScaling>,
}

/// Which elements form a rotated pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RopeLayout {
    /// `(i, i + d/2)`: the dense line, MoE-16B, the distills.
    HalfSplit,
    /// `(2i, 2i + 1)`: V2 and V3.
    Interleaved,
}

/// `rope_scaling` of `config.json`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RopeScaling {
    /// Every frequency divided by `factor`.
    Linear {
        /// Stretch of the context.
        factor: f64,
    },
    /// YaRN (V2 §3.1.4).
    Yarn(YarnConfig),
    /// The Llama 3.1 rule.
    Llama3 {
        /// Stretch of the low frequencies.
        factor: f64,
        /// Wavelengths longer than `original / low_freq_factor` are stretched wholly.
        low_freq_factor: f64,
        /// Wavelengths shorter than `original / high_freq_factor` are kept.
        high_freq_factor: f64,
        /// Context of the pre-training.
        original_max_position_embeddings: usize,
    },
}

/// YaRN's parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YarnConfig {
    /// Stretch of the context.
    pub factor: f64,
    /// Context before the extension.
    pub original_max_position_embeddings: usize,
    /// Rotations above which a frequency is kept.
    pub beta_fast: f64,
    /// Rotations below which a frequency is stretched wholly.
    pub beta_slow: f64,
    /// Numerator of the cos/sin factor.
    pub mscale: f64,
    /// Denominator of the cos/sin factor, and the softmax scale; 0 is off.
    pub mscale_all_dim: f64,
}

/// The experts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MoeConfig {
    /// Routed experts.
    pub n_routed_experts: usize,
    /// Shared experts, stored as one fused MLP; 0 has none.
    pub n_shared_experts: usize,
    /// Experts chosen for a token.
    pub num_experts_per_tok: usize,
    /// Inner width of one expert.
    pub moe_intermediate_size: usize,
    /// Leading layers that stay dense.
    pub first_k_dense_replace: usize,
    /// Every how many layers is an MoE layer (1 in every released model).
    pub moe_layer_freq: usize,
    /// How experts are chosen.
    pub router: RouterConfig,
}

/// How experts are chosen and weighted.
///
/// One rule serves every family: the affinities of the chosen experts, divided by their sum if
/// `norm_topk_prob`, then multiplied by `routed_scaling_factor`. V2's upstream code does one *or*
/// the other (`norm_topk_prob` given: it divides and does not scale; one expert per token: it
/// only scales); [`ModelConfig::from_json`] resolves that into these two fields, so a model never
/// asks for the family here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RouterConfig {
    /// Affinity of a token to an expert.
    pub scoring_func: ScoringFunc,
    /// Selection rule.
    pub topk_method: TopkMethod,
    /// Groups that the experts are split into, in order; 1 where the rule has no groups.
    pub n_group: usize,
    /// Groups kept for a token.
    pub topk_group: usize,
    /// Whether the chosen weights are divided by their sum.
    pub norm_topk_prob: bool,
    /// Factor on the chosen weights, after the division; 1 where upstream applies none.
    pub routed_scaling_factor: f64,
}

/// Affinity of a token to an expert.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ScoringFunc {
    /// Over all experts.
    Softmax,
    /// Each expert by itself.
    Sigmoid,
}

/// Selection rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TopkMethod {
    /// The largest scores.
    Greedy,
    /// The groups with the largest maximum, then the largest scores in them (V2 §2.2.2).
    GroupLimitedGreedy,
    /// Scores plus `e_score_correction_bias`; groups by the sum of their two best (V3 §2.1.2).
    NoauxTc,
}

/// Block-FP8 storage: E4M3 values, one f32 scale a block, `W = W_fp8 · weight_scale_inv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockFp8 {
    /// Rows and columns of a block.
    pub weight_block_size: [usize; 2],
}

impl Family {
    /// Every family, in the order of publication.
    pub const ALL: [Self; 5] =
        [Self::Llama, Self::Qwen2, Self::DeepseekMoe, Self::DeepseekV2, Self::DeepseekV3];

    /// The `model_type` of its `config.json`.
    #[must_use]
    pub fn model_type(self) -> &'static str {
        match self {
            Self::Llama => "llama",
            Self::Qwen2 => "qwen2",
            Self::DeepseekMoe => "deepseek",
            Self::DeepseekV2 => "deepseek_v2",
            Self::DeepseekV3 => "deepseek_v3",
        }
    }

    /// The class named in `architectures`.
    #[must_use]
    pub fn architecture(self) -> &'static str {
        match self {
            Self::Llama => "LlamaForCausalLM",
            Self::Qwen2 => "Qwen2ForCausalLM",
            Self::DeepseekMoe => "DeepseekForCausalLM",
            Self::DeepseekV2 => "DeepseekV2ForCausalLM",
            Self::DeepseekV3 => "DeepseekV3ForCausalLM",
        }
    }

    /// Whether its attention is MLA.
    #[must_use]
    pub fn uses_mla(self) -> bool {
        matches!(self, Self::DeepseekV2 | Self::DeepseekV3)
    }

    /// Whether it has routed experts.
    #[must_use]
    pub fn uses_experts(self) -> bool {
        matches!(self, Self::DeepseekMoe | Self::DeepseekV2 | Self::DeepseekV3)
    }
}

impl MlaConfig {
    /// Per-head width of q and k: `qk_nope_head_dim + qk_rope_head_dim`.
    #[must_use]
    pub fn qk_head_dim(&self) -> usize {
        self.qk_nope_head_dim + self.qk_rope_head_dim
    }
}

impl ModelConfig {
    /// Whether decoder layer `layer` has experts; MTP layers always do where the family has any.
    #[must_use]
    pub fn is_moe_layer(&self, layer: usize) -> bool {
        self.moe.is_some_and(|moe| {
            layer >= moe.first_k_dense_replace && layer.is_multiple_of(moe.moe_layer_freq)
        })
    }
}
