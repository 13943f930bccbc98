//! Reports on the model in the binary, on published configurations, and on weights that do not fit.

use std::fs;

use super::*;

fn asset() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/deepseek-tiny")
}

fn inspect_dir(dir: &Path, change: impl FnOnce(&mut InspectArgs)) -> (String, Result<()>) {
    let dir = Some(dir.to_owned());
    let mut args = InspectArgs { dir, preset: None, json: false, tensors: false };
    change(&mut args);
    let mut out = Vec::new();
    let result = run(&args, &mut out);
    (String::from_utf8(out).unwrap(), result)
}

fn inspect_preset(name: &str) -> String {
    let preset = Some(name.to_owned());
    let mut out = Vec::new();
    run(&InspectArgs { dir: None, preset, json: false, tensors: false }, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// The asset's folder with another `config.json`.
fn with_config(from: &str, to: &str) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let config = fs::read_to_string(asset().join("config.json")).unwrap();
    assert!(config.contains(from), "{from}");
    fs::write(dir.path().join("config.json"), config.replace(from, to)).unwrap();
    fs::copy(asset().join("model.safetensors"), dir.path().join("model.safetensors")).unwrap();
    dir
}

#[test]
fn says_what_the_model_is() {
    let (report, result) = inspect_dir(&asset(), |_| {});
    result.unwrap();
    let facts = report.split("\n\n").next().unwrap();
    let facts = facts.replace(&asset().display().to_string(), "DIR");
    insta::assert_snapshot!(facts, @"
    model         DIR
    family        deepseek_v3 (DeepseekV3ForCausalLM)
    layers        6: 1 dense, 5 with experts, and 1 MTP
    hidden size   256
    attention     MLA: 8 heads of 32 + 16 rotary, values of 32; latent 64 + 16, query rank 128
    dense MLP     inner width 768
    experts       4 of 16 routed and 1 shared, inner width 128
    router        sigmoid, 2 of 4 groups, normalised, scaled by 2.5
    vocabulary    4,096 rows; tokenizer of 4,096
    context       1,024 tokens
    rope          theta 10000
    parameters    12.27 M
      MTP         2.009 M more
      activated   6.374 M   embedding and head included: DeepSeekMoE, V2, V3
      activated   5.325 M   without the input embedding: V2-Lite, V2, V3
      activated   4.277 M   without embedding and head: Moonlight
    cache         480 elements a token, 960 bytes in 16 bits
      expanded    3,840 elements a token, 7,680 bytes in 16 bits: 8.0 times as much
    weights       16.54 MB in 1 file
      F32         3.396 kB in 350 tensors
      BF16        4.518 MB in 41 tensors
      F8_E4M3     12.02 MB in 344 tensors
    check         complete, with MTP
    ");
    let layer = report.lines().filter_map(|line| line.strip_prefix("model.layers.6."));
    insta::assert_snapshot!(layer.collect::<Vec<_>>().join("\n"), @"
    eh_proj.weight                                  BF16     [256, 512]           262,144
    enorm.weight                                    BF16     [256]                    512
    hnorm.weight                                    BF16     [256]                    512
    input_layernorm.weight                          BF16     [256]                    512
    mlp.experts.{0..15}.down_proj.weight            F8_E4M3  [256, 128]           524,288
    mlp.experts.{0..15}.down_proj.weight_scale_inv  F32      [2, 1]                   128
    mlp.experts.{0..15}.gate_proj.weight            F8_E4M3  [128, 256]           524,288
    mlp.experts.{0..15}.gate_proj.weight_scale_inv  F32      [1, 2]                   128
    mlp.experts.{0..15}.up_proj.weight              F8_E4M3  [128, 256]           524,288
    mlp.experts.{0..15}.up_proj.weight_scale_inv    F32      [1, 2]                   128
    mlp.gate.e_score_correction_bias                F32      [16]                      64
    mlp.gate.weight                                 BF16     [16, 256]              8,192
    mlp.shared_experts.down_proj.weight             F8_E4M3  [256, 128]            32,768
    mlp.shared_experts.down_proj.weight_scale_inv   F32      [2, 1]                     8
    mlp.shared_experts.gate_proj.weight             F8_E4M3  [128, 256]            32,768
    mlp.shared_experts.gate_proj.weight_scale_inv   F32      [1, 2]                     8
    mlp.shared_experts.up_proj.weight               F8_E4M3  [128, 256]            32,768
    mlp.shared_experts.up_proj.weight_scale_inv     F32      [1, 2]                     8
    post_attention_layernorm.weight                 BF16     [256]                    512
    self_attn.kv_a_layernorm.weight                 BF16     [64]                     128
    self_attn.kv_a_proj_with_mqa.weight             F8_E4M3  [80, 256]             20,480
    self_attn.kv_a_proj_with_mqa.weight_scale_inv   F32      [1, 2]                     8
    self_attn.kv_b_proj.weight                      F8_E4M3  [512, 64]             32,768
    self_attn.kv_b_proj.weight_scale_inv            F32      [4, 1]                    16
    self_attn.o_proj.weight                         F8_E4M3  [256, 256]            65,536
    self_attn.o_proj.weight_scale_inv               F32      [2, 2]                    16
    self_attn.q_a_layernorm.weight                  BF16     [128]                    256
    self_attn.q_a_proj.weight                       F8_E4M3  [128, 256]            32,768
    self_attn.q_a_proj.weight_scale_inv             F32      [1, 2]                     8
    self_attn.q_b_proj.weight                       F8_E4M3  [384, 128]            49,152
    self_attn.q_b_proj.weight_scale_inv             F32      [3, 1]                    12
    shared_head.norm.weight                         BF16     [256]                    512
    ");
}

#[test]
fn a_preset_needs_no_weights() {
    insta::assert_snapshot!(inspect_preset("deepseek-v3"), @"
    model         deepseek-v3
    family        deepseek_v3 (DeepseekV3ForCausalLM)
    layers        61: 3 dense, 58 with experts, and 1 MTP
    hidden size   7,168
    attention     MLA: 128 heads of 128 + 64 rotary, values of 128; latent 512 + 64, query rank 1536
    dense MLP     inner width 18,432
    experts       8 of 256 routed and 1 shared, inner width 2,048
    router        sigmoid, 4 of 8 groups, normalised, scaled by 2.5
    vocabulary    129,280 rows
    context       163,840 tokens
    rope          theta 10000, YaRN × 40 from 4,096
    parameters    671.03 B
      MTP         11.61 B more
      activated   37.55 B   embedding and head included: DeepSeekMoE, V2, V3
      activated   36.63 B   without the input embedding: V2-Lite, V2, V3
      activated   35.70 B   without embedding and head: Moonlight
    cache         35,136 elements a token, 70,272 bytes in 16 bits
      expanded    2,498,560 elements a token, 4,997,120 bytes in 16 bits: 71.1 times as much
    ");
    insta::assert_snapshot!(inspect_preset("r1-distill-qwen-1.5b"), @"
    model         r1-distill-qwen-1.5b
    family        qwen2 (Qwen2ForCausalLM)
    layers        28
    hidden size   1,536
    attention     GQA: 12 heads of 128 on 2 key-value heads, with biases
    dense MLP     inner width 8,960
    vocabulary    151,936 rows
    context       131,072 tokens
    rope          theta 10000
    parameters    1.777 B
    cache         14,336 elements a token, 28,672 bytes in 16 bits
    ");
}

#[test]
fn lists_every_expert_if_asked() {
    let (short, _) = inspect_dir(&asset(), |_| {});
    let (long, _) = inspect_dir(&asset(), |args| args.tensors = true);
    // Six layers of 16 experts with three codes and three scales each.
    let (runs, experts) = ("experts.{0..15}.", ".experts.");
    let count = |text: &str, what: &str| text.lines().filter(|line| line.contains(what)).count();
    assert_eq!((count(&short, runs), count(&short, experts)), (36, 36));
    assert_eq!((count(&long, runs), count(&long, experts)), (0, 36 * 16));
}

#[test]
fn json_says_the_same() {
    let (report, result) = inspect_dir(&asset(), |args| args.json = true);
    result.unwrap();
    let value: Value = serde_json::from_str(&report).unwrap();
    assert_eq!(value["family"], "deepseek_v3");
    assert_eq!(value["shapes"]["attention"]["kv_lora_rank"], 64);
    assert_eq!(value["cache_per_token"]["elements"], 480);
    assert_eq!(value["cache_per_token"]["expanded_bytes_16_bit"], 7680);
    let weights = &value["weights"];
    assert_eq!((&weights["mtp"], &weights["problem"]), (&Value::Bool(true), &Value::Null));
    let sum = |list: &Value| -> u64 {
        list.as_array().unwrap().iter().map(|item| item["bytes"].as_u64().unwrap()).sum()
    };
    assert_eq!(sum(&weights["storage"]), sum(&weights["tensors"]));
    let file = fs::metadata(asset().join("model.safetensors")).unwrap().len();
    assert!(sum(&weights["storage"]) < file);
}

#[test]
fn weights_that_do_not_fit_are_reported_and_then_an_error() {
    let dir = with_config(r#""vocab_size": 4096"#, r#""vocab_size": 4097"#);
    let (report, result) = inspect_dir(dir.path(), |_| {});
    let error = result.unwrap_err().to_string();
    insta::assert_snapshot!(error.replace(": ", ":\n").replace("; ", ";\n"), @"
    the weights are not those of the model in config.json, take both from one checkpoint:
    tensor `model.embed_tokens.weight` has 4096 rows, but vocab_size is 4097;
    tensor `lm_head.weight` has 4096 rows, but vocab_size is 4097
    ");
    assert!(report.contains(&error), "{report}");
    let (report, result) = inspect_dir(dir.path(), |args| args.json = true);
    let value: Value = serde_json::from_str(&report).unwrap();
    assert_eq!(value["weights"]["problem"], result.unwrap_err().to_string());
}

#[test]
fn what_is_not_a_checkpoint_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let message = |dir: &Path| {
        let (report, result) = inspect_dir(dir, |_| {});
        assert_eq!(report, "");
        let message = format!("{:#}", result.unwrap_err()).replace(": ", ":\n");
        message.replace(&dir.display().to_string(), "DIR")
    };
    fs::copy(asset().join("config.json"), dir.path().join("config.json")).unwrap();
    insta::assert_snapshot!(message(dir.path()), @"
    cannot inspect `DIR`:
    `DIR` holds neither `model.safetensors` nor `model.safetensors.index.json`:
    name the directory of a checkpoint in the published layout
    ");
    fs::copy(asset().join("model.safetensors"), dir.path().join("model.safetensors")).unwrap();
    fs::write(dir.path().join("tokenizer.json"), "{}").unwrap();
    insta::assert_snapshot!(message(dir.path()), @"
    cannot inspect `DIR`:
    `tokenizer.json` has no `model.vocab` object:
    only BPE tokenizers are known here
    ");
    fs::write(dir.path().join("tokenizer.json"), "<html>").unwrap();
    insta::assert_snapshot!(message(dir.path()), @"
    cannot inspect `DIR`:
    `tokenizer.json` is not in JSON:
    expected value at line 1 column 1
    ");
}

#[test]
fn arguments_exclude_each_other() {
    use clap::Parser;
    #[derive(Parser)]
    struct Cli {
        #[command(flatten)]
        _args: InspectArgs,
    }
    assert!(Cli::try_parse_from(["inspect", "DIR", "--json", "--tensors"]).is_ok());
    assert!(Cli::try_parse_from(["inspect", "--preset", "deepseek-v3"]).is_ok());
    assert!(Cli::try_parse_from(["inspect"]).is_err());
    assert!(Cli::try_parse_from(["inspect", "DIR", "--preset", "deepseek-v3"]).is_err());
}
