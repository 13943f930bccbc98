//! The exact sentence for each thing that can be wrong.

use serde_json::json;

use super::super::super::ModelConfig;
use super::super::super::error::{fold, fold_text};
use super::{text, with, without};

/// One message a line; panics on a text that is accepted.
fn messages<const N: usize>(texts: [String; N]) -> String {
    texts.map(|text| fold(&ModelConfig::from_json(&text).unwrap_err())).join("\n")
}

#[test]
fn sizes() {
    let found = messages([
        with("v3-yarn", &[("hidden_size", json!(0))]),
        with("v3-yarn", &[("hidden_size", json!(96.0))]),
        with("v3-yarn", &[("hidden_size", json!("96"))]),
        with("v3-yarn", &[("num_hidden_layers", json!(-3))]),
        with("v3-yarn", &[("vocab_size", json!(1u64 << 40))]),
        with("v3-yarn", &[("moe_layer_freq", json!(0))]),
        with("v3-yarn", &[("intermediate_size", json!(1 << 20)), ("hidden_size", json!(1 << 20))]),
        with("v3-yarn", &[("rms_norm_eps", json!(0))]),
        with("v3-yarn", &[("tie_word_embeddings", json!("false"))]),
    ]);
    insta::assert_snapshot!(found, @r#"
    `hidden_size` is 0; expected a whole number from 1 to 1048576
    `hidden_size` is 96.0; expected a whole number from 1 to 1048576
    `hidden_size` is "96"; expected a whole number from 1 to 1048576
    `num_hidden_layers` is -3; expected a whole number from 1 to 1024
    `vocab_size` is 1099511627776; expected a whole number from 1 to 16777216
    `moe_layer_freq` is 0; expected a whole number from 1 to 1024
    the configuration contradicts itself: a dense layer's projection would have
      1099511627776 elements (`intermediate_size` × `hidden_size`), more than the 2147483648
      that one matrix may have; check these fields
    `rms_norm_eps` is 0; expected a number above 0 and at most 1
    `tie_word_embeddings` is "false"; expected true or false
    "#);
}

#[test]
fn heads() {
    let found = messages([
        with("llm-gqa", &[("num_key_value_heads", json!(3))]),
        with("llm-gqa", &[("num_attention_heads", json!(10)), ("num_key_value_heads", json!(10))]),
        with("llm-gqa", &[("head_dim", json!(25))]),
        with("v3-yarn", &[("qk_rope_head_dim", json!(15))]),
        with("v3-yarn", &[("num_key_value_heads", json!(2))]),
        with("v3-yarn", &[("qk_head_dim", json!(64))]),
    ]);
    insta::assert_snapshot!(found, @r#"
    the configuration contradicts itself: `num_key_value_heads` 3 does not divide
      `num_attention_heads` 4; every key head serves the same number of query heads
    the configuration contradicts itself: `num_attention_heads` 10 does not divide
      `hidden_size` 96, and `head_dim` is not given; give `head_dim` or correct one of the
      two
    `head_dim` is 25; expected an even width, as rotary position turns pairs of elements
    `qk_rope_head_dim` is 15; expected an even width, as rotary position turns pairs of
      elements
    the configuration contradicts itself: `num_key_value_heads` is 2 but must equal
      `num_attention_heads` in MLA, which is 4; remove or correct it
    the configuration contradicts itself: `qk_head_dim` is 64 but must equal
      `qk_nope_head_dim` + `qk_rope_head_dim`, which is 48; remove or correct it
    "#);
}

#[test]
fn experts() {
    let found = messages([
        with("v3-yarn", &[("n_group", json!(3))]),
        with("v3-yarn", &[("topk_group", json!(5))]),
        with("v3-yarn", &[("num_experts_per_tok", json!(9))]),
        with("v3-yarn", &[("n_group", json!(16)), ("topk_group", json!(8))]),
        with("v3-yarn", &[("first_k_dense_replace", json!(4))]),
        with("v3-yarn", &[("num_experts", json!(8))]),
        with("v3-yarn", &[("scoring_func", json!("softmax"))]),
        with("v3-yarn", &[("topk_method", json!("greedy"))]),
        with("v2", &[("topk_method", json!("noaux_tc"))]),
        with("v2", &[("n_group", json!(null))]),
        with("v3-yarn", &[("routed_scaling_factor", json!(0))]),
        with("moe-16b", &[("routed_scaling_factor", json!(2))]),
    ]);
    insta::assert_snapshot!(found, @r#"
    the configuration contradicts itself: `n_group` 3 does not divide `n_routed_experts` 16,
      but every group holds the same number of experts; correct one of the two
    the configuration contradicts itself: `topk_group` 5 is more than `n_group` 4; correct
      one of the two
    the configuration contradicts itself: `num_experts_per_tok` 9 is more than the 8 experts
      to choose from (`topk_group` 2 × 4 experts a group); correct one of the two
    the configuration contradicts itself: `n_routed_experts` 16 in `n_group` 16 leaves 1
      expert a group, but `noaux_tc` scores a group by its two best; correct one of the
      three
    the configuration contradicts itself: `first_k_dense_replace` 4 is more than
      `num_hidden_layers` 3; correct one of the two
    the configuration contradicts itself: `n_routed_experts` and `num_experts` are two names
      of one field but differ; keep one
    `scoring_func` is "softmax", which is not supported; supported: "sigmoid" in model_type
      `deepseek_v3`
    `topk_method` is "greedy", which is not supported; supported: "noaux_tc" in model_type
      `deepseek_v3`
    `topk_method` is "noaux_tc", which is not supported; supported: "greedy" or
      "group_limited_greedy" in model_type `deepseek_v2`
    `n_group` is missing; expected the group count that the selection rule asks for; add it
      or download config.json again
    `routed_scaling_factor` is 0; expected a number above 0 and at most 1e6
    `routed_scaling_factor` is 2, which is not supported; supported: 1 in model_type
      `deepseek`
    "#);
}

#[test]
fn rotary() {
    let found = messages([
        with("v3-yarn", &[("rope_theta", json!(0))]),
        with("v3-yarn", &[("rope_scaling.factor", json!(0.5))]),
        with("v3-yarn", &[("rope_scaling.original_max_position_embeddings", json!(0))]),
        with("v3-yarn", &[("rope_scaling.type", json!("dynamic"))]),
        with("v3-yarn", &[("rope_scaling.rope_type", json!("linear"))]),
        with("v3-yarn", &[("rope_scaling.beta_slo", json!(1))]),
        with("v3-yarn", &[("rope_scaling.beta_fast", json!(0.5))]),
        with("v3-yarn", &[("rope_scaling.attention_factor", json!(1.5))]),
        with("v3-yarn", &[("rope_scaling.truncate", json!(false))]),
        with("v3-yarn", &[("rope_scaling.rope_theta", json!(50000))]),
        with("v3-yarn", &[("rope_parameters", json!({"rope_type": "default"}))]),
        with("v3-yarn", &[("rope_scaling", json!({"factor": 2}))]),
        with("v3-yarn", &[("rope_scaling", json!("yarn"))]),
        with("r1-distill-llama", &[("rope_scaling.high_freq_factor", json!(1))]),
        with("llm-gqa", &[("partial_rotary_factor", json!(0.5))]),
    ]);
    insta::assert_snapshot!(found, @r#"
    `rope_theta` is 0; expected a number above 1 and at most 1e15
    `rope_scaling.factor` is 0.5; expected a number from 1 to 1e6
    `rope_scaling.original_max_position_embeddings` is 0; expected a whole number from 1 to
      16777216
    `rope_scaling.type` is "dynamic", which is not supported; supported: "default",
      "linear", "yarn", "llama3"
    the configuration contradicts itself: `rope_type` and `type` are two names of one field
      but differ; keep one
    unknown field `rope_scaling.beta_slo` for rotary type `yarn`; did you mean
      `rope_scaling.beta_slow`?
    the configuration contradicts itself: `rope_scaling.beta_fast` 0.5 is below
      `rope_scaling.beta_slow` 1; the fast bound is the larger number of rotations
    `rope_scaling.attention_factor` is 1.5, which is not supported; supported: 1, which
      `factor` and the mscales imply
    `rope_scaling.truncate` is false, which is not supported; supported: true (the ramp
      starts and ends at whole dimensions)
    the configuration contradicts itself: `rope_theta` is 10000 but
      `rope_scaling.rope_theta` is 50000; keep one
    the configuration contradicts itself: `rope_scaling` and `rope_parameters` describe
      different scalings; keep one
    `rope_scaling.rope_type` is missing; expected "yarn", "llama3", "linear" or "default";
      add it or download config.json again
    `rope_scaling` is "yarn"; expected an object or null
    the configuration contradicts itself: `rope_scaling.high_freq_factor` 1 is not above
      `rope_scaling.low_freq_factor` 1; the frequencies between the two are interpolated
    `partial_rotary_factor` is 0.5, which is not supported; supported: 1 (the whole width
      turns)
    "#);
}

#[test]
fn unsupported_values() {
    let found = messages([
        with("v3-yarn", &[("model_type", json!("deepseek_v4"))]),
        with("v3-yarn", &[("architectures", json!(["DeepseekV2ForCausalLM"]))]),
        with("v3-yarn", &[("hidden_act", json!("gelu"))]),
        with("v3-yarn", &[("attention_bias", json!(true))]),
        with("llm-gqa", &[("mlp_bias", json!(true))]),
        with("r1-distill-qwen2", &[("attention_bias", json!(false))]),
        with("r1-distill-qwen2", &[("use_sliding_window", json!(true))]),
        with("r1-distill-qwen2", &[("use_mrope", json!(true))]),
        with(
            "r1-distill-qwen2",
            &[("layer_types", json!(["full_attention", "sliding_attention"]))],
        ),
        with("v2", &[("use_mla", json!(false))]),
    ]);
    insta::assert_snapshot!(found, @r#"
    `model_type` is "deepseek_v4", which is not supported; supported: llama, qwen2,
      deepseek, deepseek_v2, deepseek_v3
    the configuration contradicts itself: `architectures` names "DeepseekV2ForCausalLM" but
      `model_type` is `deepseek_v3`, whose class is DeepseekV3ForCausalLM; check which of
      the two the weights belong to
    `hidden_act` is "gelu", which is not supported; supported: "silu"
    `attention_bias` is true, which is not supported; supported: false (no released
      checkpoint has these biases)
    `mlp_bias` is true, which is not supported; supported: false (no released checkpoint has
      these biases)
    `attention_bias` is false, which is not supported; supported: true (qwen2 always has q,
      k and v biases)
    `use_sliding_window` is true, which is not supported; supported: false (every layer
      attends to the whole context)
    `use_mrope` is true, which is not supported; supported: false (positions are those of
      text alone)
    `layer_types` is "sliding_attention", which is not supported; supported:
      "full_attention" for every layer
    `use_mla` is false, which is not supported; supported: true (the family is defined by
      MLA)
    "#);
}

#[test]
fn quantization() {
    let found = messages([
        with("v3-fp8", &[("quantization_config.quant_method", json!("gptq"))]),
        with("v3-fp8", &[("quantization_config", json!({"fmt": "e4m3"}))]),
        with("v3-fp8", &[("quantization_config.fmt", json!("e5m2"))]),
        with("v3-fp8", &[("quantization_config.activation_scheme", json!("static"))]),
        with("v3-fp8", &[("quantization_config.scale_fmt", json!("e4m3"))]),
        with("v3-fp8", &[("quantization_config.weight_block_size", json!([128]))]),
        with("v3-fp8", &[("quantization_config.weight_block_size", json!([128, 0]))]),
        with("v3-fp8", &[("quantization_config.weight_block_size", json!(null))]),
        with("v3-fp8", &[("quantization_config.block", json!(1))]),
    ]);
    insta::assert_snapshot!(found, @r#"
    `quantization_config.quant_method` is "gptq", which is not supported; supported: "fp8"
    `quantization_config.quant_method` is missing; expected "fp8"; add it or download
      config.json again
    `quantization_config.fmt` is "e5m2", which is not supported; supported: "e4m3"
    `quantization_config.activation_scheme` is "static", which is not supported; supported:
      "dynamic"
    `quantization_config.scale_fmt` is "e4m3", which is not supported; supported: "float" or
      "ue8m0"
    `quantization_config.weight_block_size` is [128]; expected two whole numbers above 0,
      such as [128, 128]
    `quantization_config.weight_block_size` is [128, 0]; expected two whole numbers above 0,
      such as [128, 128]
    `quantization_config.weight_block_size` is missing; expected two whole numbers above 0,
      such as [128, 128]; add it or download config.json again
    unknown field `quantization_config.block` for quant_method `fp8`; remove it if the
      logits do not depend on it
    "#);
}

#[test]
fn fields_and_ids() {
    let found = messages([
        with("v3-yarn", &[("hiden_size", json!(96))]),
        with("v3-yarn", &[("index_topk", json!(2048))]),
        with("llm-gqa", &[("kv_lora_rank", json!(64))]),
        with("v3-yarn", &[("eos_token_id", json!(384))]),
        with("v3-yarn", &[("eos_token_id", json!([1, -1]))]),
        with("v3-yarn", &[("bos_token_id", json!("<s>"))]),
        without("v3-yarn", "hidden_size"),
        without("v3-yarn", "model_type"),
        without("v3-yarn", "norm_topk_prob"),
        without("v3-yarn", "first_k_dense_replace"),
    ]);
    insta::assert_snapshot!(found, @r#"
    unknown field `hiden_size` for model_type `deepseek_v3`; did you mean `hidden_size`?
    unknown field `index_topk` for model_type `deepseek_v3`; remove it if the logits do not
      depend on it
    unknown field `kv_lora_rank` for model_type `llama`; remove it if the logits do not
      depend on it
    `eos_token_id` is 384; expected a token id from 0 to 383, as `vocab_size` is 384
    `eos_token_id` is -1; expected a token id from 0 to 383, as `vocab_size` is 384
    `bos_token_id` is "<s>"; expected a token id from 0 to 383, as `vocab_size` is 384
    `hidden_size` is missing; expected a whole number from 1 to 1048576; add it or download
      config.json again
    `model_type` is missing; expected one of llama, qwen2, deepseek, deepseek_v2,
      deepseek_v3; add it or download config.json again
    `norm_topk_prob` is missing; expected true or false; add it or download config.json
      again
    `first_k_dense_replace` is missing; expected the number of leading dense layers; add it
      or download config.json again
    "#);
}

#[test]
fn text_that_is_no_object() {
    let found = messages([
        String::new(),
        " \n".to_owned(),
        "[1, 2]".to_owned(),
        "{\"hidden_size\": NaN}".to_owned(),
        "{\"rope_theta\": 1e400}".to_owned(),
        "{\"hidden_size\": 96,}".to_owned(),
        " ".repeat((1 << 20) + 1),
    ]);
    insta::assert_snapshot!(found, @r#"
    the configuration is empty; download config.json again
    the configuration is empty; download config.json again
    `config.json` is [1, 2]; expected an object such as {"model_type": "deepseek_v3", …}
    the configuration is not valid JSON: expected value at line 1 column 17 (JSON has no
      NaN, Infinity, comments or trailing commas, and no number beyond f64); correct it or
      download config.json again
    the configuration is not valid JSON: number out of range at line 1 column 20 (JSON has
      no NaN, Infinity, comments or trailing commas, and no number beyond f64); correct it
      or download config.json again
    the configuration is not valid JSON: trailing comma at line 1 column 20 (JSON has no
      NaN, Infinity, comments or trailing commas, and no number beyond f64); correct it or
      download config.json again
    the configuration has more than 1048576 bytes, which no config.json needs; check that
      this is not another file
    "#);
}

#[test]
fn a_key_given_twice() {
    let text = text("v3-yarn");
    let found = messages([
        text.replacen('{', "{\"hidden_size\": 64, ", 1),
        text.replace("\"factor\"", "\"type\": \"linear\", \"factor\""),
        text.replacen('{', "{\"auto_map\": [{\"a\": 1, \"a\": 1}], ", 1),
    ]);
    insta::assert_snapshot!(found, @r#"
    `hidden_size` is given twice; keep one of the two lines
    `rope_scaling.type` is given twice; keep one of the two lines
    `auto_map.a` is given twice; keep one of the two lines
    "#);
}

#[test]
fn a_hostile_name_is_cut_and_escaped() {
    let long = format!("{}\u{1b}[31m", "n".repeat(30)) + &"x".repeat(1000);
    let found = messages([with("llm-gqa", &[(&long, json!(1)), ("hidden_act", json!(long))])]);
    insta::assert_snapshot!(found, @r#"
    unknown field `nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\u{1b}[31mxxxxxxxxxxxxx…` for model_type
      `llama`; remove it if the logits do not depend on it
    "#);
}

#[test]
fn files() {
    let directory = tempfile::tempdir().unwrap();
    let path = |name: &str| directory.path().join(name);
    std::fs::write(path("empty"), "").unwrap();
    std::fs::write(path("binary"), b"{\"a\": \"\xff\"}").unwrap();
    std::fs::write(path("large"), vec![b' '; (1 << 20) + 1]).unwrap();
    std::fs::write(path("wrong"), "{}").unwrap();
    // The folder is replaced first, so that its length does not move the line breaks.
    let here = directory.path().display().to_string();
    let found = ["absent", "empty", "binary", "large", "wrong"]
        .map(|name| ModelConfig::from_file(path(name)).unwrap_err().to_string())
        .map(|message| fold_text(&message.replace(&here, "DIR")))
        .join("\n");
    insta::assert_snapshot!(found, @r#"
    cannot read DIR/absent: No such file or directory (os error 2); check the path and its
      permissions
    in DIR/empty: the configuration is empty; download config.json again
    in DIR/binary: the configuration is not UTF-8 at byte 7; download config.json again
    in DIR/large: the configuration has more than 1048576 bytes, which no config.json needs;
      check that this is not another file
    in DIR/wrong: `model_type` is missing; expected one of llama, qwen2, deepseek,
      deepseek_v2, deepseek_v3; add it or download config.json again
    "#);
}
