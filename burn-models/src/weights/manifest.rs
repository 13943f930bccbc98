//! Which tensors a model has: names, shapes and roles, from its configuration alone.
//!
//! [`expected_tensors`] is lazy, so that a configuration with absurd counts costs nothing by
//! itself. Names are those of the published checkpoints; shapes are `[out, in]`. Order follows the
//! data: embedding, blocks, norm, head, then the MTP layers, numbered on from the last block.

use crate::config::{
    AttentionConfig, GqaConfig, MlaConfig, ModelConfig, MoeConfig, RouterConfig, TopkMethod,
};

/// One tensor that a model has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpectedTensor {
    /// The name in the checkpoint.
    pub name: String,
    /// Extents, `[out, in]` for a matrix.
    pub shape: Vec<usize>,
    /// What it is for, which decides how it may be stored.
    pub kind: TensorKind,
    /// Whether it must be there.
    pub presence: Presence,
}

/// What a tensor is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TensorKind {
    /// Weight of a linear of attention, MLP or expert: the tensors that a block-FP8 release
    /// quantises.
    Linear,
    /// Bias of a linear.
    Bias,
    /// Weight of an RMSNorm.
    Norm,
    /// The token embedding.
    Embedding,
    /// The output head.
    Head,
    /// Weight of the router.
    RouterGate,
    /// `e_score_correction_bias`, kept in f32 whatever the rest is stored in (V3 §2.1.2).
    RouterBias,
    /// `eh_proj`, which joins embedding and hidden state in an MTP layer; not quantised.
    MtpProjection,
}

impl TensorKind {
    /// Whether a tensor of this kind may be stored as block FP8.
    #[must_use]
    pub fn may_be_fp8(self) -> bool {
        self == Self::Linear
    }
}

/// Whether a tensor must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// In every checkpoint of the model.
    Required,
    /// With every other required tensor of the MTP layers, or none of them.
    Mtp,
    /// A copy of `model.embed_tokens.weight` or `lm_head.weight` that some checkpoints repeat in an
    /// MTP layer.
    MtpDuplicate,
}

/// Every tensor of the model, MTP layers included.
///
/// A tied head (`tie_word_embeddings`) is not listed. A linear stored as block FP8 comes with a
/// second tensor, `<name>_scale_inv` of `[ceil(out/128), ceil(in/128)]` in f32, that is not listed
/// either.
pub fn expected_tensors(config: &ModelConfig) -> impl Iterator<Item = ExpectedTensor> + '_ {
    main_tensors(config).chain(mtp_tensors(config))
}

/// The tensors without those of the MTP layers.
pub(super) fn main_tensors(config: &ModelConfig) -> impl Iterator<Item = ExpectedTensor> + '_ {
    let (vocab, d) = (config.vocab_size, config.hidden_size);
    let embedding = tensor("model", "embed_tokens.weight", &[vocab, d], TensorKind::Embedding);
    let norm = tensor("model", "norm.weight", &[d], TensorKind::Norm);
    let head = ExpectedTensor {
        name: "lm_head.weight".to_owned(),
        ..tensor("", "", &[vocab, d], TensorKind::Head)
    };
    let head = (!config.tie_word_embeddings).then_some(head);
    let layers = (0..config.num_hidden_layers).flat_map(|layer| {
        let moe = config.moe.filter(|_| config.is_moe_layer(layer));
        block_tensors(config, format!("model.layers.{layer}"), moe)
    });
    std::iter::once(embedding).chain(layers).chain([norm]).chain(head)
}

/// The tensors of the MTP layers (V3 §2.2).
pub(super) fn mtp_tensors(config: &ModelConfig) -> impl Iterator<Item = ExpectedTensor> + '_ {
    let first = config.num_hidden_layers;
    (first..first.saturating_add(config.num_nextn_predict_layers)).flat_map(|layer| {
        let prefix = format!("model.layers.{layer}");
        let (vocab, d) = (config.vocab_size, config.hidden_size);
        let embedding = tensor(&prefix, "embed_tokens.weight", &[vocab, d], TensorKind::Embedding);
        let head = tensor(&prefix, "shared_head.head.weight", &[vocab, d], TensorKind::Head);
        let joined = d.saturating_mul(2);
        let own = [
            tensor(&prefix, "enorm.weight", &[d], TensorKind::Norm),
            tensor(&prefix, "hnorm.weight", &[d], TensorKind::Norm),
            tensor(&prefix, "eh_proj.weight", &[d, joined], TensorKind::MtpProjection),
            tensor(&prefix, "shared_head.norm.weight", &[d], TensorKind::Norm),
        ];
        let block = block_tensors(config, prefix, config.moe);
        let as_mtp = |t| ExpectedTensor { presence: Presence::Mtp, ..t };
        let as_duplicate = |t| ExpectedTensor { presence: Presence::MtpDuplicate, ..t };
        own.into_iter().chain(block).map(as_mtp).chain([embedding, head].map(as_duplicate))
    })
}

/// One decoder block: dense where `moe` is `None`.
fn block_tensors(
    config: &ModelConfig,
    prefix: String,
    moe: Option<MoeConfig>,
) -> impl Iterator<Item = ExpectedTensor> + use<> {
    let d = config.hidden_size;
    let mut fixed = vec![tensor(&prefix, "input_layernorm.weight", &[d], TensorKind::Norm)];
    let attention = format!("{prefix}.self_attn");
    match config.attention {
        AttentionConfig::Gqa(gqa) => push_gqa(&mut fixed, &attention, d, &gqa),
        AttentionConfig::Mla(mla) => push_mla(&mut fixed, &attention, d, &mla),
    }
    fixed.push(tensor(&prefix, "post_attention_layernorm.weight", &[d], TensorKind::Norm));
    match &moe {
        None => fixed.extend(mlp(&format!("{prefix}.mlp"), d, config.intermediate_size)),
        Some(moe) => push_router_and_shared(&mut fixed, &format!("{prefix}.mlp"), d, moe),
    }
    let experts = moe.map_or(0, |moe| moe.n_routed_experts);
    let inner = moe.map_or(0, |moe| moe.moe_intermediate_size);
    let routed = (0..experts)
        .flat_map(move |expert| mlp(&format!("{prefix}.mlp.experts.{expert}"), d, inner));
    fixed.into_iter().chain(routed)
}

fn push_gqa(tensors: &mut Vec<ExpectedTensor>, prefix: &str, d: usize, gqa: &GqaConfig) {
    let q = gqa.num_attention_heads.saturating_mul(gqa.head_dim);
    let kv = gqa.num_key_value_heads.saturating_mul(gqa.head_dim);
    for (name, out) in [("q_proj", q), ("k_proj", kv), ("v_proj", kv)] {
        let weight = format!("{name}.weight");
        tensors.push(tensor(prefix, &weight, &[out, d], TensorKind::Linear));
        if gqa.qkv_bias {
            tensors.push(tensor(prefix, &format!("{name}.bias"), &[out], TensorKind::Bias));
        }
    }
    tensors.push(tensor(prefix, "o_proj.weight", &[d, q], TensorKind::Linear));
}

fn push_mla(tensors: &mut Vec<ExpectedTensor>, prefix: &str, d: usize, mla: &MlaConfig) {
    let heads = mla.num_attention_heads;
    let q = heads.saturating_mul(mla.qk_nope_head_dim.saturating_add(mla.qk_rope_head_dim));
    let kv = heads.saturating_mul(mla.qk_nope_head_dim.saturating_add(mla.v_head_dim));
    let o = heads.saturating_mul(mla.v_head_dim);
    let latent = mla.kv_lora_rank;
    let mut linear = |name: &str, shape: [usize; 2]| {
        tensors.push(tensor(prefix, &format!("{name}.weight"), &shape, TensorKind::Linear));
    };
    match mla.q_lora_rank {
        None => linear("q_proj", [q, d]),
        Some(rank) => {
            linear("q_a_proj", [rank, d]);
            linear("q_b_proj", [q, rank]);
        }
    }
    linear("kv_a_proj_with_mqa", [latent.saturating_add(mla.qk_rope_head_dim), d]);
    linear("kv_b_proj", [kv, latent]);
    linear("o_proj", [d, o]);
    tensors.push(tensor(prefix, "kv_a_layernorm.weight", &[latent], TensorKind::Norm));
    if let Some(rank) = mla.q_lora_rank {
        tensors.push(tensor(prefix, "q_a_layernorm.weight", &[rank], TensorKind::Norm));
    }
}

fn push_router_and_shared(
    tensors: &mut Vec<ExpectedTensor>,
    prefix: &str,
    d: usize,
    moe: &MoeConfig,
) {
    let experts = moe.n_routed_experts;
    tensors.push(tensor(prefix, "gate.weight", &[experts, d], TensorKind::RouterGate));
    if let RouterConfig { topk_method: TopkMethod::NoauxTc, .. } = moe.router {
        let name = "gate.e_score_correction_bias";
        tensors.push(tensor(prefix, name, &[experts], TensorKind::RouterBias));
    }
    if moe.n_shared_experts > 0 {
        // The shared experts are stored as one MLP of their joint width.
        let inner = moe.n_shared_experts.saturating_mul(moe.moe_intermediate_size);
        tensors.extend(mlp(&format!("{prefix}.shared_experts"), d, inner));
    }
}

/// A SwiGLU MLP.
fn mlp(prefix: &str, d: usize, inner: usize) -> [ExpectedTensor; 3] {
    [
        tensor(prefix, "gate_proj.weight", &[inner, d], TensorKind::Linear),
        tensor(prefix, "up_proj.weight", &[inner, d], TensorKind::Linear),
        tensor(prefix, "down_proj.weight", &[d, inner], TensorKind::Linear),
    ]
}

fn tensor(prefix: &str, name: &str, shape: &[usize], kind: TensorKind) -> ExpectedTensor {
    ExpectedTensor {
        name: format!("{prefix}.{name}"),
        shape: shape.to_vec(),
        kind,
        presence: Presence::Required,
    }
}
