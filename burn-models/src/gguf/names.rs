//! Where the tensors of a published checkpoint are in a GGUF file.

use super::Architecture;

/// Where one tensor is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A tensor of its own.
    Whole(String),
    /// Queries or keys, each head's halves by turns: see
    /// [`Arrangement::ByTurns`](crate::weights::Arrangement::ByTurns).
    ByTurns(String),
    /// One of the experts that are stacked in a tensor.
    Expert {
        /// The stack.
        name: String,
        /// Which of them.
        index: usize,
    },
    /// `kv_b_proj`, as keys and values, or whole in files made before April 2025.
    KvB {
        /// The keys of all heads, transposed.
        keys: String,
        /// The values of all heads.
        values: String,
        /// Both.
        whole: String,
    },
}

/// Top-level tensors, and those of a layer.
const TOP: [(&str, &str); 3] = [
    ("model.embed_tokens.weight", "token_embd.weight"),
    ("model.norm.weight", "output_norm.weight"),
    ("lm_head.weight", "output.weight"),
];
const LAYER: [(&str, &str); 23] = [
    ("input_layernorm", "attn_norm"),
    ("post_attention_layernorm", "ffn_norm"),
    ("self_attn.q_proj", "attn_q"),
    ("self_attn.k_proj", "attn_k"),
    ("self_attn.v_proj", "attn_v"),
    ("self_attn.o_proj", "attn_output"),
    ("self_attn.q_a_proj", "attn_q_a"),
    ("self_attn.q_a_layernorm", "attn_q_a_norm"),
    ("self_attn.q_b_proj", "attn_q_b"),
    ("self_attn.kv_a_proj_with_mqa", "attn_kv_a_mqa"),
    ("self_attn.kv_a_layernorm", "attn_kv_a_norm"),
    ("mlp.gate", "ffn_gate_inp"),
    ("mlp.gate_proj", "ffn_gate"),
    ("mlp.up_proj", "ffn_up"),
    ("mlp.down_proj", "ffn_down"),
    ("mlp.shared_experts.gate_proj", "ffn_gate_shexp"),
    ("mlp.shared_experts.up_proj", "ffn_up_shexp"),
    ("mlp.shared_experts.down_proj", "ffn_down_shexp"),
    ("enorm", "nextn.enorm"),
    ("hnorm", "nextn.hnorm"),
    ("eh_proj", "nextn.eh_proj"),
    ("shared_head.norm", "nextn.shared_head_norm"),
    ("shared_head.head", "nextn.shared_head_head"),
];

/// Where the tensor that a published checkpoint calls `published` is.
///
/// `None` for a name that no model here has.
#[must_use]
pub fn place(architecture: Architecture, published: &str) -> Option<Place> {
    if let Some((_, name)) = TOP.iter().find(|(known, _)| *known == published) {
        return Some(Place::Whole((*name).to_owned()));
    }
    let (layer, rest) = published.strip_prefix("model.layers.")?.split_once('.')?;
    let block = format!("blk.{layer}");
    match rest {
        "mlp.gate.e_score_correction_bias" => {
            return Some(Place::Whole(format!("{block}.exp_probs_b.bias")));
        }
        "embed_tokens.weight" => {
            return Some(Place::Whole(format!("{block}.nextn.embed_tokens.weight")));
        }
        "self_attn.kv_b_proj.weight" => {
            let name = |part| format!("{block}.attn_{part}.weight");
            return Some(Place::KvB {
                keys: name("k_b"),
                values: name("v_b"),
                whole: name("kv_b"),
            });
        }
        _ => {}
    }
    let (module, kind) = rest.rsplit_once('.')?;
    if let Some((index, matrix)) =
        module.strip_prefix("mlp.experts.").and_then(|m| m.split_once('.'))
    {
        let matrix = matrix.strip_suffix("_proj")?;
        let name = format!("{block}.ffn_{matrix}_exps.{kind}");
        return Some(Place::Expert { name, index: index.parse().ok()? });
    }
    let (_, name) = LAYER.iter().find(|(known, _)| *known == module)?;
    let turned = architecture.turns_heads() && matches!(*name, "attn_q" | "attn_k");
    let name = format!("{block}.{name}.{kind}");
    Some(if turned { Place::ByTurns(name) } else { Place::Whole(name) })
}
