//! What real files say, read right.

use serde_json::json;

use super::super::super::{
    AttentionConfig, BlockFp8, Family, GqaConfig, MlaConfig, ModelConfig, MoeConfig, RopeConfig,
    RopeLayout, RopeScaling, RouterConfig, ScoringFunc, TopkMethod, YarnConfig, preset,
};
use super::{SMALL, read, text, with, without};

#[test]
fn every_small_file_is_read() {
    for (name, text) in SMALL {
        let config = ModelConfig::from_json(text);
        assert!(config.is_ok(), "{name}: {}", config.unwrap_err());
    }
}

#[test]
fn the_tiny_v3_in_full() {
    let expected = ModelConfig {
        family: Family::DeepseekV3,
        vocab_size: 4096,
        hidden_size: 256,
        num_hidden_layers: 6,
        intermediate_size: 768,
        rms_norm_eps: 1e-6,
        tie_word_embeddings: false,
        max_position_embeddings: 1024,
        attention: AttentionConfig::Mla(MlaConfig {
            num_attention_heads: 8,
            q_lora_rank: Some(128),
            kv_lora_rank: 64,
            qk_nope_head_dim: 32,
            qk_rope_head_dim: 16,
            v_head_dim: 32,
        }),
        rope: RopeConfig { theta: 1e4, layout: RopeLayout::Interleaved, scaling: None },
        moe: Some(MoeConfig {
            n_routed_experts: 16,
            n_shared_experts: 1,
            num_experts_per_tok: 4,
            moe_intermediate_size: 128,
            first_k_dense_replace: 1,
            moe_layer_freq: 1,
            router: RouterConfig {
                scoring_func: ScoringFunc::Sigmoid,
                topk_method: TopkMethod::NoauxTc,
                n_group: 4,
                topk_group: 2,
                norm_topk_prob: true,
                routed_scaling_factor: 2.5,
            },
        }),
        num_nextn_predict_layers: 1,
        quantization: None,
        bos_token_id: Some(0),
        eos_token_ids: vec![1],
    };
    assert_eq!(read(text("deepseek-tiny")), expected);
}

#[test]
fn grouped_queries_with_biases() {
    let config = read(text("r1-distill-qwen2"));
    let expected =
        GqaConfig { num_attention_heads: 4, num_key_value_heads: 2, head_dim: 24, qkv_bias: true };
    assert_eq!(config.attention, AttentionConfig::Gqa(expected));
    assert_eq!(config.rope.layout, RopeLayout::HalfSplit);
    assert!(config.tie_word_embeddings);
    assert_eq!(config.moe, None);
}

#[test]
fn key_heads_default_to_the_query_heads() {
    let config = read(&without("llm-mha", "num_key_value_heads"));
    assert_eq!(config, read(text("llm-mha")));
}

#[test]
fn a_head_width_may_differ_from_the_quotient() {
    let config = read(&with("llm-gqa", &[("head_dim", json!(32))]));
    assert_eq!(config.rope_dim(), 32);
}

#[test]
fn fp8_blocks() {
    let blocks = Some(BlockFp8 { weight_block_size: [128, 128] });
    assert_eq!(read(text("v3-fp8")).quantization, blocks);
    // V3.1.
    let ue8m0 = with("v3-fp8", &[("quantization_config.scale_fmt", json!("ue8m0"))]);
    assert_eq!(read(&ue8m0).quantization, blocks);
}

#[test]
fn yarn_under_both_names_and_with_defaults() {
    let expected = YarnConfig {
        factor: 40.0,
        original_max_position_embeddings: 64,
        beta_fast: 32.0,
        beta_slow: 1.0,
        mscale: 1.0,
        mscale_all_dim: 0.0,
    };
    for name in ["type", "rope_type"] {
        let short = json!({name: "yarn", "factor": 40, "original_max_position_embeddings": 64});
        let config = read(&with("v3-yarn", &[("rope_scaling", short)]));
        assert_eq!(config.rope.scaling, Some(RopeScaling::Yarn(expected)));
    }
}

#[test]
fn rope_parameters_of_transformers_5() {
    let nested = json!({
        "rope_theta": 10000, "rope_type": "yarn", "type": "yarn", "factor": 40,
        "original_max_position_embeddings": 64, "beta_fast": 32, "beta_slow": 1,
        "mscale": 0.707, "mscale_all_dim": 0.707,
    });
    let expected = read(text("v2-lite"));
    let both = with("v2-lite", &[("rope_parameters", nested.clone())]);
    assert_eq!(read(&both), expected);
    let new = with(
        "v2-lite",
        &[("rope_parameters", nested), ("rope_scaling", json!(null)), ("rope_theta", json!(null))],
    );
    assert_eq!(read(&new), expected);
    let plain = json!({"rope_theta": 500000.0});
    let plain = with("llm-gqa", &[("rope_parameters", plain), ("rope_theta", json!(null))]);
    assert_eq!(read(&plain).rope.theta, 500_000.0);
}

/// transformers 5 writes out what it derives, and renames what it keeps.
#[test]
fn a_file_saved_by_transformers_5() {
    let saved = with(
        "v2-lite",
        &[
            ("dtype", json!("bfloat16")),
            ("head_dim", json!(16)),
            ("mlp_bias", json!(false)),
            ("pad_token_id", json!(null)),
            ("pretraining_tp", json!(1)),
            ("qk_head_dim", json!(48)),
            ("auto_map", json!({"AutoConfig": "configuration_deepseek.DeepseekV2Config"})),
            ("transformers_version", json!("5.17.0")),
        ],
    );
    assert_eq!(read(&saved), read(text("v2-lite")));
}

#[test]
fn default_scaling_is_none() {
    let config = read(&with("llm-gqa", &[("rope_scaling", json!({"rope_type": "default"}))]));
    assert_eq!(config, read(text("llm-gqa")));
    assert_eq!(read(&without("llm-gqa", "rope_theta")).rope.theta, 10_000.0);
}

#[test]
fn linear_and_llama3_scaling() {
    let linear = json!({"type": "linear", "factor": 4});
    let config = read(&with("llm-gqa", &[("rope_scaling", linear)]));
    assert_eq!(config.rope.scaling, Some(RopeScaling::Linear { factor: 4.0 }));
    let llama3 = RopeScaling::Llama3 {
        factor: 8.0,
        low_freq_factor: 1.0,
        high_freq_factor: 4.0,
        original_max_position_embeddings: 8192,
    };
    assert_eq!(preset("r1-distill-llama-70b").unwrap().rope.scaling, Some(llama3));
}

#[test]
fn a_converted_checkpoint_pairs_halves() {
    let config = read(&with("v3-yarn", &[("rope_interleave", json!(false))]));
    assert_eq!(config.rope.layout, RopeLayout::HalfSplit);
}

#[test]
fn v2_divides_or_scales() {
    let router = |edits: &[(&str, serde_json::Value)]| {
        let router = read(&with("v2", edits)).moe.unwrap().router;
        (router.norm_topk_prob, router.routed_scaling_factor)
    };
    assert_eq!(router(&[]), (false, 16.0));
    assert_eq!(router(&[("norm_topk_prob", json!(true))]), (true, 1.0));
    // The weight of a lone expert is not divided by itself.
    let lone = [("norm_topk_prob", json!(true)), ("num_experts_per_tok", json!(1))];
    assert_eq!(router(&lone), (false, 16.0));
}

#[test]
fn moe_16b_has_one_group_and_no_factor() {
    let router = preset("deepseek-moe-16b").unwrap().moe.unwrap().router;
    let expected = RouterConfig {
        scoring_func: ScoringFunc::Softmax,
        topk_method: TopkMethod::Greedy,
        n_group: 1,
        topk_group: 1,
        norm_topk_prob: false,
        routed_scaling_factor: 1.0,
    };
    assert_eq!(router, expected);
}

#[test]
fn greedy_has_no_groups_whatever_the_file_says() {
    let config = read(&with("v2-lite", &[("n_group", json!(null)), ("topk_group", json!(7))]));
    assert_eq!(config, read(text("v2-lite")));
}

#[test]
fn other_names_of_the_expert_and_mtp_counts() {
    let renamed = text("deepseek-tiny")
        .replace("n_routed_experts", "num_local_experts")
        .replace("num_nextn_predict_layers", "num_mtp_layers");
    assert_eq!(read(&renamed), read(text("deepseek-tiny")));
}

#[test]
fn no_end_one_end_several_ends() {
    let ends = |value| read(&with("llm-gqa", &[("eos_token_id", value)])).eos_token_ids;
    assert!(ends(json!(null)).is_empty());
    assert_eq!(ends(json!(7)), [7]);
    assert_eq!(ends(json!([1, 8, 9])), [1, 8, 9]);
}

#[test]
fn a_file_is_read_as_its_text() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("config.json");
    std::fs::write(&path, text("v2")).unwrap();
    assert_eq!(ModelConfig::from_file(&path).unwrap(), read(text("v2")));
}

#[test]
fn which_layers_have_experts() {
    let mut config = preset("deepseek-v3").unwrap();
    let layers = |config: &ModelConfig| (0..61).filter(|&layer| config.is_moe_layer(layer)).count();
    assert_eq!(layers(&config), 58);
    config.moe.as_mut().unwrap().moe_layer_freq = 2;
    assert_eq!(layers(&config), 29);
    assert!(!config.is_moe_layer(3) && config.is_moe_layer(4));
}
