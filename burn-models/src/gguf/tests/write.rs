//! Every family written as GGUF and read again: the same configuration, the same values.

use crate::config::{
    AttentionConfig, Family, MlaConfig, ModelConfig, RopeConfig, RopeLayout, RopeScaling,
    RouterConfig, ScoringFunc, TopkMethod, YarnConfig, preset, presets,
};
use crate::gguf::{
    GgmlType, Gguf, GgufWriter, MetadataWriter, PlannedGguf, Source, model_metadata, unsayable,
};
use crate::weights::StoredDtype;
use crate::weights::tests::{deepseek_v3, qwen2};

/// A file of the model's keys and tensors of zeros.
fn written(config: &ModelConfig, mtp: usize) -> Gguf {
    let mut metadata = MetadataWriter::default();
    let name = crate::gguf::Architecture::of(config.family).name();
    metadata.text("general.architecture", name);
    if let Some(id) = config.bos_token_id {
        metadata.whole("tokenizer.ggml.bos_token_id", id as usize);
    }
    if let Some(&id) = config.eos_token_ids.first() {
        metadata.whole("tokenizer.ggml.eos_token_id", id as usize);
    }
    model_metadata(config, mtp, &mut metadata);
    let planned = PlannedGguf::all(config, mtp);
    let f32 = GgmlType::of(&StoredDtype::F32).unwrap();
    let typed: Vec<_> = planned.iter().map(|tensor| (tensor, f32)).collect();
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("m.gguf");
    let mut writer = GgufWriter::create(&path, &metadata, &typed).unwrap();
    for tensor in &planned {
        let bytes = match &tensor.source {
            Source::Numbers(numbers) => numbers.iter().flat_map(|x| x.to_le_bytes()).collect(),
            _ => vec![0; tensor.elements() as usize * 4],
        };
        writer.write(&bytes).unwrap();
    }
    writer.finish().unwrap();
    Gguf::open(&path).unwrap()
}

fn deepseek_v2(scaling: Option<RopeScaling>) -> ModelConfig {
    let mut config = deepseek_v3();
    config.family = Family::DeepseekV2;
    config.num_nextn_predict_layers = 0;
    config.rope = RopeConfig { theta: 1e4, layout: RopeLayout::Interleaved, scaling };
    let AttentionConfig::Mla(mla) = config.attention else { unreachable!("V3 has MLA") };
    config.attention = AttentionConfig::Mla(MlaConfig { q_lora_rank: None, ..mla });
    config.moe = config.moe.map(|mut moe| {
        moe.n_routed_experts = 4;
        moe.router = RouterConfig {
            scoring_func: ScoringFunc::Softmax,
            topk_method: TopkMethod::GroupLimitedGreedy,
            n_group: 2,
            topk_group: 1,
            norm_topk_prob: false,
            routed_scaling_factor: 16.0,
        };
        moe
    });
    config
}

fn yarn(mscale: f64, mscale_all_dim: f64) -> Option<RopeScaling> {
    Some(RopeScaling::Yarn(YarnConfig {
        factor: 40.0,
        original_max_position_embeddings: 4096,
        beta_fast: 32.0,
        beta_slow: 1.0,
        mscale,
        mscale_all_dim,
    }))
}

fn interleaved(mut config: ModelConfig) -> ModelConfig {
    config.rope.layout = RopeLayout::Interleaved;
    config
}

#[test]
fn configurations_come_back() {
    let llama3 = RopeScaling::Llama3 {
        factor: 8.0,
        low_freq_factor: 1.0,
        high_freq_factor: 4.0,
        original_max_position_embeddings: 8192,
    };
    let linear = RopeScaling::Linear { factor: 4.0 };
    let llama = |scaling| {
        let mut config = ModelConfig { family: Family::Llama, ..qwen2() };
        if let AttentionConfig::Gqa(gqa) = &mut config.attention {
            (gqa.qkv_bias, gqa.head_dim) = (false, 64);
        }
        config.rope = RopeConfig { theta: 5e5, scaling, ..config.rope };
        config
    };
    let tied = ModelConfig { tie_word_embeddings: true, rms_norm_eps: 1e-5, ..qwen2() };
    for config in [
        qwen2(),
        tied,
        llama(None),
        llama(Some(llama3)),
        llama(Some(linear)),
        llama(yarn(1.0, 0.0)),
        interleaved(deepseek_v3()),
        deepseek_v2(None),
        deepseek_v2(yarn(0.707, 0.707)),
        deepseek_v2(yarn(1.0, 1.0)),
        deepseek_v2(yarn(1.0, 0.0)),
    ] {
        assert_eq!(unsayable(&config), None);
        let mtp = config.num_nextn_predict_layers;
        let gguf = written(&config, mtp);
        assert_eq!(gguf.config().unwrap(), config);
        gguf.into_checkpoint(&config).unwrap().validate(&config).unwrap();
    }
}

#[test]
fn an_mtp_layer_can_be_left_out() {
    let config = interleaved(deepseek_v3());
    let gguf = written(&config, 0);
    let without = ModelConfig { num_nextn_predict_layers: 0, ..config };
    assert_eq!(gguf.config().unwrap(), without);
    gguf.into_checkpoint(&without).unwrap();
}

/// The keys of every published checkpoint are those that are read, MTP and storage apart.
#[test]
fn published_configurations_can_be_said() {
    for known in presets() {
        let config = preset(known.name).unwrap();
        assert_eq!(unsayable(&config), None, "{}", known.name);
    }
}

#[test]
fn what_gguf_has_no_key_for_is_told() {
    assert!(unsayable(&deepseek_v3()).unwrap().starts_with("rope_interleave"));
    assert!(unsayable(&deepseek_v2(yarn(1.0, 0.707))).unwrap().starts_with("mscale"));
    let mut config = interleaved(deepseek_v3());
    config.moe = config.moe.map(|mut moe| {
        moe.moe_layer_freq = 2;
        moe
    });
    assert!(unsayable(&config).unwrap().starts_with("moe_layer_freq"));
}

#[test]
fn the_writer_holds_the_plan() {
    let config = qwen2();
    let planned = PlannedGguf::all(&config, 0);
    let f16 = GgmlType::of(&StoredDtype::F16).unwrap();
    let typed: Vec<_> = planned.iter().take(2).map(|tensor| (tensor, f16)).collect();
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("m.gguf");
    let create = || GgufWriter::create(&path, &MetadataWriter::default(), &typed).unwrap();
    let mut writer = create();
    let bytes = planned[0].elements() as usize * 2;
    let error = writer.write(&vec![0; bytes + 1]).unwrap_err();
    insta::assert_snapshot!(super::folded(error), @"
    tensor `token_embd.weight`: 177 bytes produced, but its type and shape take 176
    ");
    drop(writer);
    let mut writer = create();
    writer.write(&vec![0; bytes]).unwrap();
    writer.write(&[0; 2]).unwrap();
    let error = writer.finish().unwrap_err();
    insta::assert_snapshot!(super::folded(error), @"
    tensor `blk.0.attn_norm.weight`: 2 bytes produced, but its type and shape take 16
    ");
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0, "no file is left");
}
