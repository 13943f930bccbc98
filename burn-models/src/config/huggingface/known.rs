//! Every field that a published `config.json` of the line carries, by the part that reads it.

use super::super::Family;

/// Read or checked in every family.
const COMMON: &[&str] = &[
    "architectures",
    "attention_bias",
    "bos_token_id",
    "eos_token_id",
    "head_dim",
    "hidden_act",
    "hidden_size",
    "intermediate_size",
    "max_position_embeddings",
    "mlp_bias",
    "model_type",
    "num_attention_heads",
    "num_hidden_layers",
    "num_key_value_heads",
    "partial_rotary_factor",
    "quantization_config",
    "rms_norm_eps",
    "rope_parameters",
    "rope_scaling",
    "rope_theta",
    "tie_word_embeddings",
    "vocab_size",
];

/// Of training, of the Python classes, or of how generation stores things: no value of these
/// changes the logits.
const IRRELEVANT: &[&str] = &[
    "_attn_implementation_autoset",
    "_name_or_path",
    "attention_dropout",
    "auto_map",
    "aux_loss_alpha",
    "dtype",
    "ep_size",
    "initializer_range",
    "output_attentions",
    "output_hidden_states",
    "pad_token_id",
    "pretraining_tp",
    "return_dict",
    "seq_aux",
    "torch_dtype",
    "transformers_version",
    "use_cache",
];

/// Sliding windows and multimodal positions, which Qwen2's files switch off. The two sizes say
/// nothing once `use_sliding_window` is off.
const QWEN2: &[&str] =
    &["layer_types", "max_window_layers", "sliding_window", "use_mrope", "use_sliding_window"];

const MLA: &[&str] = &[
    "kv_lora_rank",
    "q_lora_rank",
    "qk_head_dim",
    "qk_nope_head_dim",
    "qk_rope_head_dim",
    "rope_interleave",
    "use_mla",
    "v_head_dim",
];

const EXPERTS: &[&str] = &[
    "first_k_dense_replace",
    "moe_intermediate_size",
    "moe_layer_freq",
    "n_group",
    "n_routed_experts",
    "n_shared_experts",
    "norm_topk_prob",
    "num_experts",
    "num_experts_per_tok",
    "num_local_experts",
    "routed_scaling_factor",
    "scoring_func",
    "topk_group",
    "topk_method",
];

const MTP: &[&str] = &["num_mtp_layers", "num_nextn_predict_layers"];

/// All fields that a file of the family may have.
pub(super) fn fields(family: Family) -> Vec<&'static str> {
    let parts: &[&[&'static str]] = match family {
        Family::Llama => &[COMMON, IRRELEVANT],
        Family::Qwen2 => &[COMMON, IRRELEVANT, QWEN2],
        Family::DeepseekMoe => &[COMMON, IRRELEVANT, EXPERTS],
        Family::DeepseekV2 => &[COMMON, IRRELEVANT, MLA, EXPERTS],
        Family::DeepseekV3 => &[COMMON, IRRELEVANT, MLA, EXPERTS, MTP],
    };
    parts.concat()
}
