//! The manifest against the published shapes, and the messages of a checkpoint that does not fit.

use super::{Tensors, deepseek_v3, folded, open, qwen2, tensors_of, with_fp8};
use crate::config::{AttentionConfig, BlockFp8, Family, MlaConfig, ModelConfig, MoeConfig};
use crate::weights::{
    ExpectedTensor, MtpTensors, Presence, StoredDtype, TensorKind, expected_tensors,
};

fn listing(config: &ModelConfig) -> String {
    let line = |t: ExpectedTensor| format!("{} {:?} {:?}\n", t.name, t.shape, t.kind);
    expected_tensors(config).map(line).collect()
}

#[test]
fn qwen2_has_biases() {
    let config = ModelConfig { num_hidden_layers: 1, ..qwen2() };
    insta::assert_snapshot!(listing(&config), @"
    model.embed_tokens.weight [11, 8] Embedding
    model.layers.0.input_layernorm.weight [8] Norm
    model.layers.0.self_attn.q_proj.weight [12, 8] Linear
    model.layers.0.self_attn.q_proj.bias [12] Bias
    model.layers.0.self_attn.k_proj.weight [4, 8] Linear
    model.layers.0.self_attn.k_proj.bias [4] Bias
    model.layers.0.self_attn.v_proj.weight [4, 8] Linear
    model.layers.0.self_attn.v_proj.bias [4] Bias
    model.layers.0.self_attn.o_proj.weight [8, 12] Linear
    model.layers.0.post_attention_layernorm.weight [8] Norm
    model.layers.0.mlp.gate_proj.weight [5, 8] Linear
    model.layers.0.mlp.up_proj.weight [5, 8] Linear
    model.layers.0.mlp.down_proj.weight [8, 5] Linear
    model.norm.weight [8] Norm
    lm_head.weight [11, 8] Head
    ");
}

/// DeepSeek-V3 at its published size.
fn published_v3() -> ModelConfig {
    let small = deepseek_v3();
    ModelConfig {
        vocab_size: 129_280,
        hidden_size: 7168,
        num_hidden_layers: 61,
        intermediate_size: 18_432,
        attention: AttentionConfig::Mla(MlaConfig {
            num_attention_heads: 128,
            q_lora_rank: Some(1536),
            kv_lora_rank: 512,
            qk_nope_head_dim: 128,
            qk_rope_head_dim: 64,
            v_head_dim: 128,
        }),
        moe: small.moe.map(|moe| MoeConfig {
            n_routed_experts: 256,
            n_shared_experts: 1,
            moe_intermediate_size: 2048,
            first_k_dense_replace: 3,
            ..moe
        }),
        ..small
    }
}

#[test]
fn v3_has_its_published_size() {
    let config = published_v3();
    let elements = |t: &ExpectedTensor| t.shape.iter().product::<usize>();
    let of = |presence| move |t: &ExpectedTensor| t.presence == presence;
    let count = |presence| -> usize {
        expected_tensors(&config).filter(of(presence)).map(|t| elements(&t)).sum()
    };
    // 671.026 B without MTP, whose own layer has 11.610 B (with `eh_proj`), and two copies of 0.927
    // B.
    assert_eq!(count(Presence::Required), 671_026_419_200);
    assert_eq!(count(Presence::Mtp) / 10_000_000, 1_161);
    assert_eq!(count(Presence::MtpDuplicate), 2 * 129_280 * 7168);
    assert_eq!(expected_tensors(&config).filter(|t| t.kind == TensorKind::RouterBias).count(), 59);
}

#[test]
fn v3_has_its_published_shapes() {
    let config = published_v3();
    let shape = |name: &str| expected_tensors(&config).find(|t| t.name == name).unwrap().shape;
    for (name, expected) in [
        ("model.layers.0.self_attn.q_a_proj.weight", vec![1536, 7168]),
        ("model.layers.0.self_attn.q_b_proj.weight", vec![24_576, 1536]),
        ("model.layers.0.self_attn.kv_a_proj_with_mqa.weight", vec![576, 7168]),
        ("model.layers.0.self_attn.kv_b_proj.weight", vec![32_768, 512]),
        ("model.layers.0.self_attn.o_proj.weight", vec![7168, 16_384]),
        ("model.layers.2.mlp.down_proj.weight", vec![7168, 18_432]),
        ("model.layers.3.mlp.gate.weight", vec![256, 7168]),
        ("model.layers.60.mlp.experts.255.down_proj.weight", vec![7168, 2048]),
        ("model.layers.60.mlp.shared_experts.up_proj.weight", vec![2048, 7168]),
        ("model.layers.61.eh_proj.weight", vec![7168, 14_336]),
        ("model.layers.61.shared_head.norm.weight", vec![7168]),
        ("model.layers.61.mlp.gate.e_score_correction_bias", vec![256]),
    ] {
        assert_eq!(shape(name), expected, "{name}");
    }
}

#[test]
fn accepts_every_storage_type() {
    for dtype in [StoredDtype::F32, StoredDtype::F16, StoredDtype::BF16] {
        let config = qwen2();
        let checkpoint = open(&tensors_of(&config, &dtype));
        assert_eq!(checkpoint.validate(&config).unwrap(), MtpTensors::Absent);
    }
    let config = with_fp8(deepseek_v3());
    let checkpoint = open(&tensors_of(&config, &StoredDtype::F8E4M3));
    assert_eq!(checkpoint.validate(&config).unwrap(), MtpTensors::Complete);
}

#[test]
fn mtp_layers_may_be_absent_or_repeat_the_embedding() {
    let config = deepseek_v3();
    let mut tensors = tensors_of(&config, &StoredDtype::BF16);
    let embedding = tensors["model.embed_tokens.weight"].clone();
    tensors.insert("model.layers.2.embed_tokens.weight".to_owned(), embedding.clone());
    tensors.insert("model.layers.2.shared_head.head.weight".to_owned(), embedding);
    assert_eq!(open(&tensors).validate(&config).unwrap(), MtpTensors::Complete);
    tensors.retain(|name, _| !name.starts_with("model.layers.2."));
    assert_eq!(open(&tensors).validate(&config).unwrap(), MtpTensors::Absent);
}

#[test]
fn a_tied_head_may_repeat_the_embedding() {
    let config = ModelConfig { tie_word_embeddings: true, ..qwen2() };
    let mut tensors = tensors_of(&config, &StoredDtype::BF16);
    assert!(!tensors.contains_key("lm_head.weight"));
    open(&tensors).validate(&config).unwrap();
    let embedding = tensors["model.embed_tokens.weight"].clone();
    tensors.insert("lm_head.weight".to_owned(), embedding);
    let frequencies = (StoredDtype::F32, vec![2], vec![0; 8]);
    tensors.insert("model.layers.0.self_attn.rotary_emb.inv_freq".to_owned(), frequencies);
    open(&tensors).validate(&config).unwrap();
}

/// The complaint about a V3 checkpoint after `change`.
fn complaint(config: &ModelConfig, change: impl FnOnce(&mut Tensors)) -> String {
    let dtype = match config.quantization {
        Some(_) => StoredDtype::F8E4M3,
        None => StoredDtype::BF16,
    };
    let mut tensors = tensors_of(config, &dtype);
    change(&mut tensors);
    open(&tensors).validate(config).unwrap_err().to_string()
}

#[test]
fn says_which_tensor_is_missing_or_extra() {
    let config = deepseek_v3();
    let message = complaint(&config, |t| drop(t.remove("model.norm.weight")));
    insta::assert_snapshot!(folded(message), @"
    the weights are not those of the model in config.json, take both from one checkpoint:
        tensor `model.norm.weight` of shape [130] is missing
    ");
    let message = complaint(&config, |t| {
        let tensor = t.remove("model.layers.1.mlp.experts.2.up_proj.weight").unwrap();
        t.insert("model.layers.1.mlp.experts.3.up_proj.weight".to_owned(), tensor);
    });
    insta::assert_snapshot!(folded(message), @"
    the weights are not those of the model in config.json, take both from one checkpoint:
        tensor `model.layers.1.mlp.experts.2.up_proj.weight` of shape [7, 130] is missing;
        tensor `model.layers.1.mlp.experts.3.up_proj.weight` of shape [7, 130] is not part
        of the model
    ");
    let message = complaint(&config, |t| {
        t.retain(|name, _| !name.contains(".layers.1."));
    });
    insta::assert_snapshot!(folded(message), @"
    the weights are not those of the model in config.json, take both from one checkpoint:
        tensor `model.layers.1.input_layernorm.weight` of shape [130] is missing; tensor
        `model.layers.1.self_attn.q_a_proj.weight` of shape [12, 130] is missing; tensor
        `model.layers.1.self_attn.q_b_proj.weight` of shape [12, 12] is missing; tensor
        `model.layers.1.self_attn.kv_a_proj_with_mqa.weight` of shape [8, 130] is missing;
        and 19 more
    ");
    let message = complaint(&config, |t| drop(t.remove("model.layers.2.eh_proj.weight")));
    insta::assert_snapshot!(folded(message), @"
    the weights are not those of the model in config.json, take both from one checkpoint:
        tensor `model.layers.2.eh_proj.weight` of shape [130, 260] is missing, though other
        tensors of its MTP layer are there
    ");
}

#[test]
fn says_which_tensor_has_a_wrong_shape() {
    let config = deepseek_v3();
    let shape = |name: &'static str, shape: Vec<usize>| {
        move |t: &mut Tensors| {
            let bytes = vec![0; shape.iter().product::<usize>() * 2];
            t.insert(name.to_owned(), (StoredDtype::BF16, shape, bytes));
        }
    };
    let message = complaint(&config, shape("model.norm.weight", vec![130, 1]));
    insta::assert_snapshot!(folded(message), @"
    the weights are not those of the model in config.json, take both from one checkpoint:
        tensor `model.norm.weight` has shape [130, 1], expected [130]
    ");
    let message = complaint(&config, shape("model.layers.0.mlp.up_proj.weight", vec![0, 130]));
    insta::assert_snapshot!(folded(message), @"
    the weights are not those of the model in config.json, take both from one checkpoint:
        tensor `model.layers.0.mlp.up_proj.weight` has shape [0, 130], expected [5, 130]
    ");
    let message = complaint(&config, shape("model.embed_tokens.weight", vec![12, 130]));
    insta::assert_snapshot!(folded(message), @"
    the weights are not those of the model in config.json, take both from one checkpoint:
        tensor `model.embed_tokens.weight` has 12 rows, but vocab_size is 11
    ");
}

#[test]
fn says_which_tensor_has_a_wrong_type() {
    let config = with_fp8(deepseek_v3());
    let retype = |name: &'static str, dtype: StoredDtype| {
        move |t: &mut Tensors| {
            let (_, shape, _) = t[name].clone();
            let bytes = vec![0; shape.iter().product::<usize>() * super::bytes_of(&dtype)];
            t.insert(name.to_owned(), (dtype, shape, bytes));
        }
    };
    let i64 = || StoredDtype::Unsupported("I64".to_owned());
    let message = complaint(&config, retype("model.norm.weight", i64()));
    insta::assert_snapshot!(folded(message), @"
    the weights are not those of the model in config.json, take both from one checkpoint:
        tensor `model.norm.weight` is stored as I64, expected F32, F16 or BF16
    ");
    let message = complaint(&config, retype("lm_head.weight", StoredDtype::F8E4M3));
    insta::assert_snapshot!(folded(message), @"
    the weights are not those of the model in config.json, take both from one checkpoint:
        tensor `lm_head.weight` is stored as F8_E4M3, expected F32, F16 or BF16
    ");
    let o_proj = "model.layers.0.self_attn.o_proj.weight";
    let message = complaint(&config, |t| {
        t.remove(&format!("{o_proj}_scale_inv"));
        retype(o_proj, i64())(t);
    });
    insta::assert_snapshot!(folded(message), @"
    the weights are not those of the model in config.json, take both from one checkpoint:
        tensor `model.layers.0.self_attn.o_proj.weight` is stored as I64, expected F32, F16,
        BF16 or F8_E4M3
    ");
    let scale = "model.layers.0.self_attn.o_proj.weight_scale_inv";
    let message = complaint(&config, retype(scale, StoredDtype::BF16));
    insta::assert_snapshot!(folded(message), @"
    the weights are not those of the model in config.json, take both from one checkpoint:
        tensor `model.layers.0.self_attn.o_proj.weight_scale_inv` is stored as BF16,
        expected F32
    ");
}

#[test]
fn says_what_is_wrong_with_the_quantisation() {
    let config = with_fp8(deepseek_v3());
    let scale = "model.layers.0.self_attn.o_proj.weight_scale_inv";
    let message = complaint(&config, |t| drop(t.remove(scale)));
    insta::assert_snapshot!(folded(message), @"
    the weights are not those of the model in config.json, take both from one checkpoint:
        tensor `model.layers.0.self_attn.o_proj.weight_scale_inv` of shape [2, 1] is missing
    ");
    let message = complaint(&config, |t| {
        t.insert(scale.to_owned(), (StoredDtype::F32, vec![1, 1], vec![0; 4]));
    });
    insta::assert_snapshot!(folded(message), @"
    the weights are not those of the model in config.json, take both from one checkpoint:
        tensor `model.layers.0.self_attn.o_proj.weight_scale_inv` has shape [1, 1], expected
        [2, 1]
    ");
    let message = complaint(&deepseek_v3(), |t| {
        let name = "model.layers.0.self_attn.o_proj.weight";
        t.insert(name.to_owned(), (StoredDtype::F8E4M3, vec![130, 6], vec![0; 780]));
        t.insert(scale.to_owned(), (StoredDtype::F32, vec![2, 1], vec![0; 8]));
    });
    insta::assert_snapshot!(folded(message), @"
    the weights are not those of the model in config.json, take both from one checkpoint:
        tensor `model.layers.0.self_attn.o_proj.weight` is stored as F8_E4M3, but
        config.json has no quantization_config
    ");
    let tensors = tensors_of(&config, &StoredDtype::F8E4M3);
    let blocks = BlockFp8 { weight_block_size: [64, 128] };
    let other = ModelConfig { quantization: Some(blocks), ..config };
    let message = open(&tensors).validate(&other).unwrap_err();
    insta::assert_snapshot!(folded(message), @"
    config.json has weight_block_size [64, 128], but block FP8 is read in blocks of [128,
        128] only
    ");
}

#[test]
fn a_tied_head_must_repeat_the_embedding() {
    let config = ModelConfig { tie_word_embeddings: true, ..qwen2() };
    let message = complaint(&config, |t| {
        let (dtype, shape, mut bytes) = t["model.embed_tokens.weight"].clone();
        bytes[3] ^= 1;
        t.insert("lm_head.weight".to_owned(), (dtype, shape, bytes));
    });
    insta::assert_snapshot!(folded(message), @"
    the weights are not those of the model in config.json, take both from one checkpoint:
        tensor `lm_head.weight` differs from `model.embed_tokens.weight`, though
        tie_word_embeddings is true: set it to false if the head is the model's own
    ");
}

/// A configuration can claim any number of experts; the search is given up in time.
#[test]
fn absurd_counts_end() {
    let config = deepseek_v3();
    let absurd = ModelConfig {
        moe: config.moe.map(|moe| MoeConfig { n_routed_experts: usize::MAX, ..moe }),
        num_hidden_layers: usize::MAX,
        num_nextn_predict_layers: usize::MAX,
        family: Family::DeepseekV3,
        ..config.clone()
    };
    let tensors = tensors_of(&config, &StoredDtype::BF16);
    let message = open(&tensors).validate(&absurd).unwrap_err().to_string();
    assert!(message.ends_with("; and more than 999 others"), "{message}");
}
