//! What a model weighs and costs, counted from its description: parameters, cache, arithmetic.
//!
//! Counts are of numbers, not bytes: a block-FP8 scale is storage, not a parameter. The bounds of
//! the reader keep every count below 2^60. The papers use three conventions for "activated"
//! parameters; [`Activated`] has all three, so that each published figure can be held against the
//! right one.

use super::{AttentionConfig, GqaConfig, MlaConfig, ModelConfig, MoeConfig, TopkMethod};

/// The parameters of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParameterCount {
    /// All of the main model: embedding, decoder layers, final norm, head.
    pub total: u64,
    /// The MTP layers on top: each a block, three norms and `eh_proj`, without the embedding and
    /// the head, which files store again but which are the main model's.
    pub mtp: u64,
    /// Those that one token meets in the main model.
    pub activated: Activated,
}

/// Parameters that one token meets: all but the routed experts not chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Activated {
    /// With the embedding and the head (MoE-16B's 2.8 B, V3's 37 B).
    pub including_embeddings: u64,
    /// Without the embedding, of which a token reads one row (V2-Lite's 2.4 B). A tied head still
    /// multiplies, so it stays.
    pub excluding_input_embedding: u64,
    /// Without the embedding and the head (Moonlight's 2.24 B).
    pub excluding_both: u64,
}

impl ModelConfig {
    /// Counts the parameters.
    #[must_use]
    pub fn parameters(&self) -> ParameterCount {
        let embedding = product(self.vocab_size, self.hidden_size);
        let head = if self.tie_word_embeddings { 0 } else { embedding };
        let final_norm = self.hidden_size as u64;
        let layers = |experts| -> u64 {
            (0..self.num_hidden_layers).map(|layer| self.layer(layer, experts)).sum()
        };
        let stored = layers(Experts::All) + final_norm;
        let met = layers(Experts::Chosen) + final_norm;
        ParameterCount {
            total: stored + embedding + head,
            mtp: self.num_nextn_predict_layers as u64 * self.mtp_layer(),
            activated: Activated {
                including_embeddings: met + embedding + head,
                excluding_input_embedding: met + embedding,
                excluding_both: met,
            },
        }
    }

    /// Numbers cached for one token by the main layers: `kv_lora_rank + qk_rope_head_dim` a layer
    /// in MLA (V2 Table 1), `2 · num_key_value_heads · head_dim` a layer in GQA.
    #[must_use]
    pub fn cache_elements_per_token(&self) -> u64 {
        let per_layer = match self.attention {
            AttentionConfig::Gqa(gqa) => 2 * product(gqa.num_key_value_heads, gqa.head_dim),
            AttentionConfig::Mla(mla) => (mla.kv_lora_rank + mla.qk_rope_head_dim) as u64,
        };
        self.num_hidden_layers as u64 * per_layer
    }

    /// Bytes cached for one token; `bytes_per_element` is 2 for bf16, 1 for FP8, 0.75 for six bits.
    #[must_use]
    pub fn cache_bytes_per_token(&self, bytes_per_element: f64) -> f64 {
        self.cache_elements_per_token() as f64 * bytes_per_element
    }

    /// Numbers cached for one token where keys and values are cached expanded: in MLA
    /// `n_heads · (qk_head_dim + v_head_dim)` a layer, which forgoes its whole saving.
    #[must_use]
    pub fn naive_cache_elements_per_token(&self) -> u64 {
        match self.attention {
            AttentionConfig::Gqa(_) => self.cache_elements_per_token(),
            AttentionConfig::Mla(_) => self.num_hidden_layers as u64 * self.attention_width(),
        }
    }

    /// Floating-point operations to compute one token that attends to `context` tokens, counting
    /// a multiply-add as 2: two a parameter met (without the embedding, which is a look-up), and
    /// two a number of the expanded keys and values.
    ///
    /// Three times this, at half the sequence length, is the cost of training that the papers
    /// state.
    #[must_use]
    pub fn flops_per_token(&self, context: usize) -> f64 {
        let weights = self.parameters().activated.excluding_input_embedding as f64;
        let attention = self.attention_width() as f64 * self.num_hidden_layers as f64;
        2.0 * weights + 2.0 * context as f64 * attention
    }

    /// Width of queries and of values over all heads of one layer.
    fn attention_width(&self) -> u64 {
        match self.attention {
            AttentionConfig::Gqa(gqa) => 2 * product(gqa.num_attention_heads, gqa.head_dim),
            AttentionConfig::Mla(mla) => {
                product(mla.num_attention_heads, mla.qk_head_dim() + mla.v_head_dim)
            }
        }
    }

    fn layer(&self, layer: usize, experts: Experts) -> u64 {
        let feed_forward = match &self.moe {
            Some(moe) if self.is_moe_layer(layer) => self.moe_layer(moe, experts),
            _ => 3 * product(self.hidden_size, self.intermediate_size),
        };
        self.attention_layer() + feed_forward + 2 * self.hidden_size as u64
    }

    /// A block, `enorm`, `hnorm`, `shared_head.norm` and `eh_proj` (V3 §2.2).
    fn mtp_layer(&self) -> u64 {
        let feed_forward = match &self.moe {
            Some(moe) => self.moe_layer(moe, Experts::All),
            None => 3 * product(self.hidden_size, self.intermediate_size),
        };
        let norms = (2 + 3) * self.hidden_size as u64;
        let eh_proj = 2 * product(self.hidden_size, self.hidden_size);
        self.attention_layer() + feed_forward + norms + eh_proj
    }

    fn moe_layer(&self, moe: &MoeConfig, experts: Experts) -> u64 {
        let counted = match experts {
            Experts::All => moe.n_routed_experts,
            Experts::Chosen => moe.num_experts_per_tok,
        };
        let bias = match moe.router.topk_method {
            TopkMethod::NoauxTc => moe.n_routed_experts as u64,
            TopkMethod::Greedy | TopkMethod::GroupLimitedGreedy => 0,
        };
        let gate = product(moe.n_routed_experts, self.hidden_size) + bias;
        let expert = 3 * product(self.hidden_size, moe.moe_intermediate_size);
        gate + (counted + moe.n_shared_experts) as u64 * expert
    }

    fn attention_layer(&self) -> u64 {
        match self.attention {
            AttentionConfig::Gqa(gqa) => gqa.parameters(self.hidden_size),
            AttentionConfig::Mla(mla) => mla.parameters(self.hidden_size),
        }
    }
}

/// Which routed experts a count has in it.
#[derive(Clone, Copy)]
enum Experts {
    All,
    Chosen,
}

impl GqaConfig {
    fn parameters(&self, hidden: usize) -> u64 {
        let queries = product(self.num_attention_heads, self.head_dim);
        let keys = product(self.num_key_value_heads, self.head_dim);
        let bias = if self.qkv_bias { queries + 2 * keys } else { 0 };
        hidden as u64 * (2 * queries + 2 * keys) + bias
    }
}

impl MlaConfig {
    fn parameters(&self, hidden: usize) -> u64 {
        let heads = self.num_attention_heads;
        let queries = product(heads, self.qk_head_dim());
        let q = match self.q_lora_rank {
            None => hidden as u64 * queries,
            // q_a_proj, q_a_layernorm, q_b_proj
            Some(rank) => product(hidden, rank) + rank as u64 + rank as u64 * queries,
        };
        let kv_a = product(hidden, self.kv_lora_rank + self.qk_rope_head_dim);
        let kv_a_layernorm = self.kv_lora_rank as u64;
        let expanded = product(heads, self.qk_nope_head_dim + self.v_head_dim);
        let kv_b = self.kv_lora_rank as u64 * expanded;
        let o = product(heads, self.v_head_dim) * hidden as u64;
        q + kv_a + kv_a_layernorm + kv_b + o
    }
}

fn product(rows: usize, columns: usize) -> u64 {
    rows as u64 * columns as u64
}

#[cfg(test)]
#[path = "account_tests.rs"]
mod tests;
