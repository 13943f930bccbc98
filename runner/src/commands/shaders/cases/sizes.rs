//! The sizes at which kernels are shown.

use shaders::rotary::Pairs;

/// The sizes of a model, by the names of its configuration.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sizes {
    pub(super) name: &'static str,
    /// Tokens of a decode step.
    pub(super) tokens: usize,
    /// Tokens of a short prompt, and of one that fills tiles.
    pub(super) prompts: [usize; 2],
    pub(super) hidden_size: usize,
    pub(super) heads: usize,
    /// Heads of keys and values, in grouped attention.
    pub(super) kv_heads: usize,
    pub(super) qk_nope_head_dim: usize,
    pub(super) qk_rope_head_dim: usize,
    pub(super) v_head_dim: usize,
    pub(super) kv_lora_rank: usize,
    pub(super) pairs: Pairs,
    /// Cached rows that few and many cubes read.
    pub(super) spans: [usize; 2],
    /// Rows of an expert, of all shared experts, and of the vocabulary.
    pub(super) moe_intermediate_size: usize,
    pub(super) shared_intermediate_size: usize,
    pub(super) vocab_size: usize,
    /// Columns that stand for `hidden_size` in the vocabulary's weights.
    pub(super) vocab_columns: usize,
    /// Experts of a stack, and how the router chooses.
    pub(super) experts: usize,
    pub(super) n_routed_experts: usize,
    pub(super) num_experts_per_tok: usize,
}

pub(super) const V2_LITE: Sizes = Sizes {
    name: "v2-lite",
    tokens: 1,
    prompts: [9, 128],
    hidden_size: 2048,
    heads: 16,
    kv_heads: 16,
    qk_nope_head_dim: 128,
    qk_rope_head_dim: 64,
    v_head_dim: 128,
    kv_lora_rank: 512,
    pairs: Pairs::Interleaved,
    spans: [32, 512],
    moe_intermediate_size: 1408,
    shared_intermediate_size: 2816,
    vocab_size: 102_400,
    vocab_columns: 256,
    experts: 4,
    n_routed_experts: 64,
    num_experts_per_tok: 6,
};

pub(super) const SMALL: Sizes = Sizes {
    name: "small",
    tokens: 2,
    prompts: [9, 17],
    hidden_size: 70,
    heads: 6,
    kv_heads: 2,
    qk_nope_head_dim: 17,
    qk_rope_head_dim: 6,
    v_head_dim: 9,
    kv_lora_rank: 21,
    pairs: Pairs::HalfSplit,
    spans: [5, 131],
    moe_intermediate_size: 33,
    shared_intermediate_size: 35,
    vocab_size: 101,
    vocab_columns: 33,
    experts: 5,
    n_routed_experts: 5,
    num_experts_per_tok: 2,
};
