//! What a user reads who gives the program something bad: the exact words, and the exit code.
//!
//! A model is a copy of the embedded one with one thing wrong in it. Every error is one line that
//! begins with `error:`, perhaps with a hint below it; nothing panics, and nothing is written to
//! standard output.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

#[path = "bad_input/arguments.rs"]
mod arguments;
#[path = "bad_input/gguf.rs"]
mod gguf;
#[path = "bad_input/model.rs"]
mod model;

use model::{Model, answers};
use serde_json::{Value, json};

const WEIGHTS: &str = "model.safetensors";

#[test]
fn an_undamaged_copy_answers_as_the_embedded_model_does() {
    let question = ["generate", "--device", "cpu", "--quiet", "-n", "4", "To be, or not to be,"];
    let answer = |model: &Model, arguments: &[&str]| {
        let output = model.run(&[&question[..], arguments].concat());
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let embedded = answer(&Model::empty(), &[]);
    assert!(embedded.trim().len() > 4, "{embedded:?} is an answer");
    let here = ["--model", "[DIR]"];
    assert_eq!(answer(&Model::new(), &here), embedded);
    assert_eq!(answer(&Model::new().tensors(|_| ()), &here), embedded, "written anew");
    assert_eq!(answer(&Model::new().sharded(|_| ()), &here), embedded, "with an index");
}

#[test]
fn folders() {
    let file = Model::new();
    insta::assert_snapshot!(answers(&[
        ("no such folder", file.answer(&["generate", "--model", "[DIR]/x", "Why?"])),
        ("a file", file.answer(&["generate", "--model", "[DIR]/config.json", "Why?"])),
        ("inspect a file", file.answer(&["inspect", "[DIR]/model.safetensors"])),
        ("convert nothing", file.answer(&["convert", "[DIR]/x", "[DIR]/y", "--to", "f16"])),
        ("empty", Model::empty().refused()),
        ("no weights", Model::new().remove(WEIGHTS).refused()),
        ("no tokenizer", Model::new().remove("tokenizer.json").refused()),
        ("no tokenizer configuration", Model::new().remove("tokenizer_config.json").refused()),
    ]), @"
    # no such folder: exit code 1
    error: cannot open `[DIR]/x`: there is no such folder
    hint: name the folder with config.json and the safetensors files of a checkpoint
    # a file: exit code 1
    error: cannot open `[DIR]/config.json`: it is a file, expected a folder or a GGUF file
    hint: name the folder with config.json and the safetensors files of a checkpoint, or a file that ends in .gguf
    # inspect a file: exit code 1
    error: cannot inspect `[DIR]/model.safetensors`: it is a file, expected a folder or a GGUF file
    hint: name the folder with config.json and the safetensors files of a checkpoint, or a file that ends in .gguf
    # convert nothing: exit code 1
    error: cannot convert `[DIR]/x`: there is no such folder
    hint: name the folder with config.json and the safetensors files of a checkpoint
    # empty: exit code 1
    error: cannot open `[DIR]`: the folder has no config.json
    hint: name the folder with config.json and the safetensors files of a checkpoint, or copy the file from the checkpoint's repository
    # no weights: exit code 1
    error: cannot open `[DIR]`: `[DIR]` holds neither `model.safetensors` nor `model.safetensors.index.json`: name the directory of a checkpoint in the published layout
    # no tokenizer: exit code 1
    error: the checkpoint has no tokenizer.json, so it reads no text
    hint: copy the file from the checkpoint's repository, or give token ids with `cachalot generate --ids`
    # no tokenizer configuration: exit code 1
    error: cannot open `[DIR]`: there is a tokenizer.json, but no tokenizer_config.json
    hint: copy the file from the checkpoint's repository
    ");
}

#[test]
fn texts() {
    let damaged = |name: &str, bytes: &str| Model::new().write(name, bytes).refused();
    let config = |field: &str, value: Value| {
        Model::new().json("tokenizer_config.json", |config| config[field] = value)
    };
    let chat = ["generate", "--model", "[DIR]", "--device", "cpu", "--chat", "Why?"];
    insta::assert_snapshot!(answers(&[
        ("tokenizer is not JSON", damaged("tokenizer.json", "<html>")),
        ("tokenizer configuration is not JSON", damaged("tokenizer_config.json", "{")),
        ("generation configuration is not JSON", damaged("generation_config.json", "")),
        ("token that is not there", config("bos_token", json!("<s>")).refused()),
        ("temperature in words", damaged("generation_config.json", r#"{"temperature": "hot"}"#)),
        ("tokenizer of a larger model", Model::new().config("vocab_size", json!(4000)).refused()),
        ("template with an error", config("chat_template", json!("{% for %}")).answer(&chat)),
        ("template that refuses", config(
            "chat_template",
            json!("{{ raise_exception('no questions, please') }}"),
        ).answer(&chat)),
        ("no template", config("chat_template", Value::Null).answer(&chat)),
    ]), @r#"
    # tokenizer is not JSON: exit code 1
    error: cannot open `[DIR]`: tokenizer.json cannot be read: expected value at line 1 column 1
    hint: fetch the file again from the checkpoint's repository
    # tokenizer configuration is not JSON: exit code 1
    error: cannot open `[DIR]`: tokenizer_config.json is not valid JSON: EOF while parsing an object at line 1 column 1
    hint: fetch the file again from the checkpoint's repository
    # generation configuration is not JSON: exit code 1
    error: cannot open `[DIR]`: generation_config.json is not valid JSON: EOF while parsing a value at line 1 column 0
    hint: fetch the file again from the checkpoint's repository
    # token that is not there: exit code 1
    error: cannot open `[DIR]`: tokenizer_config.json: `bos_token` is `<s>`, which tokenizer.json does not have
    hint: take both files from the same checkpoint
    # temperature in words: exit code 1
    error: cannot open `[DIR]`: generation_config.json: `temperature` is "hot", expected a number
    hint: fetch the file again from the checkpoint's repository
    # tokenizer of a larger model: exit code 1
    error: cannot open `[DIR]`: the tokenizer and the model do not match: token `erem` has id 4095, but the model's vocab_size is 4000
    hint: take tokenizer.json and config.json from the same checkpoint
    # template with an error: exit code 1
    error: the chat template fails at line 1: unexpected end of block, expected in
    hint: use `generate` without --chat, or correct the template (chat_template.jinja)
    # template that refuses: exit code 1
    error: the chat template fails at line 1: no questions, please
    hint: use `generate` without --chat, or correct the template (chat_template.jinja)
    # no template: exit code 1
    error: this checkpoint has no chat template (neither chat_template.jinja nor `chat_template` in tokenizer_config.json)
    hint: a base model completes text: use `cachalot generate` without --chat
    "#);
}

#[test]
fn configurations() {
    let text = |text: &str| Model::new().write("config.json", text).refused();
    let with = |field: &str, value: Value| Model::new().config(field, value).refused();
    let missing = Model::new().json("config.json", |config| {
        config.as_object_mut().unwrap().remove("kv_lora_rank");
    });
    let fp8 = json!({"quant_method": "fp8", "weight_block_size": [64, 64]});
    insta::assert_snapshot!(answers(&[
        ("empty", text("")),
        ("not JSON", text("{'model_type': 'deepseek_v3'}")),
        ("not an object", text("[]")),
        ("field given twice", text(r#"{"model_type": "llama", "model_type": "qwen2"}"#)),
        ("unknown family", with("model_type", json!("deepseek_v9"))),
        ("another family's class", with("architectures", json!(["LlamaForCausalLM"]))),
        ("misspelled field", with("n_grop", json!(4))),
        ("unknown field", with("use_turbo", json!(true))),
        ("missing field", missing.refused()),
        ("wrong type", with("hidden_size", json!("256"))),
        ("out of range", with("vocab_size", json!(0))),
        ("groups that do not divide the experts", with("n_group", json!(3))),
        ("more experts chosen than there are", with("num_experts_per_tok", json!(9))),
        ("more groups kept than there are", with("topk_group", json!(5))),
        ("more dense layers than layers", with("first_k_dense_replace", json!(7))),
        ("other activation", with("hidden_act", json!("gelu"))),
        ("odd rotary width", with("qk_rope_head_dim", json!(15))),
        ("other quantisation", with("quantization_config", json!({"quant_method": "awq"}))),
        ("other block", with("quantization_config", fp8)),
        ("matrix larger than any", with("intermediate_size", json!(1_000_000_000))),
        ("id beyond the vocabulary", with("eos_token_id", json!(4096))),
    ]), @r#"
    # empty: exit code 1
    error: cannot open `[DIR]`: config.json: the configuration is empty; download config.json again
    # not JSON: exit code 1
    error: cannot open `[DIR]`: config.json: the configuration is not valid JSON: key must be a string at line 1 column 2 (JSON has no NaN, Infinity, comments or trailing commas, and no number beyond f64); correct it or download config.json again
    # not an object: exit code 1
    error: cannot open `[DIR]`: config.json: `config.json` is []; expected an object such as {"model_type": "deepseek_v3", …}
    # field given twice: exit code 1
    error: cannot open `[DIR]`: config.json: `model_type` is given twice; keep one of the two lines
    # unknown family: exit code 1
    error: cannot open `[DIR]`: config.json: `model_type` is "deepseek_v9", which is not supported; supported: llama, qwen2, deepseek, deepseek_v2, deepseek_v3
    # another family's class: exit code 1
    error: cannot open `[DIR]`: config.json: the configuration contradicts itself: `architectures` names "LlamaForCausalLM" but `model_type` is `deepseek_v3`, whose class is DeepseekV3ForCausalLM; check which of the two the weights belong to
    # misspelled field: exit code 1
    error: cannot open `[DIR]`: config.json: unknown field `n_grop` for model_type `deepseek_v3`; did you mean `n_group`?
    # unknown field: exit code 1
    error: cannot open `[DIR]`: config.json: unknown field `use_turbo` for model_type `deepseek_v3`; remove it if the logits do not depend on it
    # missing field: exit code 1
    error: cannot open `[DIR]`: config.json: `kv_lora_rank` is missing; expected a whole number from 1 to 1048576; add it or download config.json again
    # wrong type: exit code 1
    error: cannot open `[DIR]`: config.json: `hidden_size` is "256"; expected a whole number from 1 to 1048576
    # out of range: exit code 1
    error: cannot open `[DIR]`: config.json: `vocab_size` is 0; expected a whole number from 1 to 16777216
    # groups that do not divide the experts: exit code 1
    error: cannot open `[DIR]`: config.json: the configuration contradicts itself: `n_group` 3 does not divide `n_routed_experts` 16, but every group holds the same number of experts; correct one of the two
    # more experts chosen than there are: exit code 1
    error: cannot open `[DIR]`: config.json: the configuration contradicts itself: `num_experts_per_tok` 9 is more than the 8 experts to choose from (`topk_group` 2 × 4 experts a group); correct one of the two
    # more groups kept than there are: exit code 1
    error: cannot open `[DIR]`: config.json: the configuration contradicts itself: `topk_group` 5 is more than `n_group` 4; correct one of the two
    # more dense layers than layers: exit code 1
    error: cannot open `[DIR]`: config.json: the configuration contradicts itself: `first_k_dense_replace` 7 is more than `num_hidden_layers` 6; correct one of the two
    # other activation: exit code 1
    error: cannot open `[DIR]`: config.json: `hidden_act` is "gelu", which is not supported; supported: "silu"
    # odd rotary width: exit code 1
    error: cannot open `[DIR]`: config.json: `qk_rope_head_dim` is 15; expected an even width, as rotary position turns pairs of elements
    # other quantisation: exit code 1
    error: cannot open `[DIR]`: config.json: `quantization_config.quant_method` is "awq", which is not supported; supported: "fp8"
    # other block: exit code 1
    error: cannot open `[DIR]`: config.json has weight_block_size [64, 64], but block FP8 is read in blocks of [128, 128] only
    # matrix larger than any: exit code 1
    error: cannot open `[DIR]`: config.json: `intermediate_size` is 1000000000; expected a whole number from 1 to 1048576
    # id beyond the vocabulary: exit code 1
    error: cannot open `[DIR]`: config.json: `eos_token_id` is 4096; expected a token id from 0 to 4095, as `vocab_size` is 4096
    "#);
}

/// Files that are wrong as files, whatever the model.
#[test]
fn weight_files() {
    let whole = std::fs::read(Model::new().path(WEIGHTS)).unwrap();
    let file = |bytes: &[u8]| Model::new().write(WEIGHTS, bytes).refused();
    let declared = |length: u64| [&length.to_le_bytes()[..], &whole[8..]].concat();
    let overlapping = Model::new().header(|header| {
        let first = &mut header["lm_head.weight"]["data_offsets"];
        first[1] = json!(first[1].as_u64().unwrap() + 4);
    });
    insta::assert_snapshot!(answers(&[
        ("empty", file(b"")),
        ("truncated", file(&whole[..whole.len() - 1000])),
        ("header of 2^60 bytes", file(&declared(1 << 60))),
        ("header longer than the file", file(&declared(90_000_000))),
        ("header that is not JSON", file(&[&whole[..8], b"[", &whole[9..]].concat())),
        ("a pointer to the file", file(b"version https://git-lfs.github.com/spec/v1\noid 1\n")),
        ("overlapping offsets", overlapping.refused()),
    ]), @"
    # empty: exit code 1
    error: cannot open `[DIR]`: `model.safetensors`: 0 bytes are too few for a safetensors file: the file is truncated, download it again
    # truncated: exit code 1
    error: cannot open `[DIR]`: `model.safetensors`: tensor `model.layers.6.self_attn.q_b_proj.weight` ends at byte 16542660 of the data, but the file has 16541660: the file is truncated, download it again
    # header of 2^60 bytes: exit code 1
    error: cannot open `[DIR]`: `model.safetensors`: a header of 1152921504606846976 bytes is declared, and 100000000 is the most that is read: the file is damaged or of another kind, download it again
    # header longer than the file: exit code 1
    error: cannot open `[DIR]`: `model.safetensors`: a header of 90000000 bytes is declared, but only 16628044 bytes follow: the file is truncated, download it again
    # header that is not JSON: exit code 1
    error: cannot open `[DIR]`: `model.safetensors`: the header is not a table of tensors in JSON: invalid type: sequence, expected an object with one entry a tensor at line 1 column 0: the file is damaged or of another kind, download it again
    # a pointer to the file: exit code 1
    error: cannot open `[DIR]`: `model.safetensors`: it is a Git LFS pointer to the weights, not the weights: run `git lfs pull` where it was cloned, or download it again
    # overlapping offsets: exit code 1
    error: cannot open `[DIR]`: `model.safetensors`: tensor `model.embed_tokens.weight` begins at byte 2100548, inside the tensor before it, which ends at 2100552: the file is damaged or of another kind, download it again
    ");
}

/// Files that are right as files, but not of this model.
#[test]
fn tensors() {
    let norm = "model.layers.2.input_layernorm.weight";
    let linear = "model.layers.0.self_attn.o_proj.weight";
    let scale = "model.layers.0.self_attn.o_proj.weight_scale_inv";
    let without = |name: &str| Model::new().tensors(|all| drop(all.remove(name).unwrap()));
    let extra = Model::new().tensors(|all| {
        all.insert("model.layers.2.extra.weight".to_owned(), all[norm].clone());
    });
    let dtype = Model::new().tensors(|all| {
        let norm = all.get_mut(norm).unwrap();
        norm.dtype = "I8".to_owned();
        norm.bytes.truncate(256);
    });
    let shape = Model::new().tensors(|all| all.get_mut(linear).unwrap().shape = vec![128, 512]);
    let value = |name: &'static str, value: f32| {
        Model::new().tensors(move |all| {
            let bytes = &mut all.get_mut(name).unwrap().bytes;
            bytes[4..8].copy_from_slice(&value.to_le_bytes());
        })
    };
    let larger = Model::new().config("num_hidden_layers", json!(7));
    let plain = Model::new().config("quantization_config", Value::Null);
    let vocabulary = Model::new().config("vocab_size", json!(5000));
    insta::assert_snapshot!(answers(&[
        ("missing tensor", without(norm).refused()),
        ("extra tensor", extra.refused()),
        ("wrong type", dtype.refused()),
        ("wrong shape", shape.refused()),
        ("missing scales", without(scale).refused()),
        ("scale that is NaN", value(scale, f32::NAN).refused()),
        ("weight that is infinite", value(norm, f32::INFINITY).refused()),
        ("a layer more", larger.refused()),
        ("FP8 that is not announced", plain.refused()),
        ("vocabulary of another model", vocabulary.refused()),
    ]), @"
    # missing tensor: exit code 1
    error: cannot open `[DIR]`: the weights are not those of the model in config.json, take both from one checkpoint: tensor `model.layers.2.input_layernorm.weight` of shape [256] is missing
    # extra tensor: exit code 1
    error: cannot open `[DIR]`: the weights are not those of the model in config.json, take both from one checkpoint: tensor `model.layers.2.extra.weight` of shape [256] is not part of the model
    # wrong type: exit code 1
    error: cannot open `[DIR]`: the weights are not those of the model in config.json, take both from one checkpoint: tensor `model.layers.2.input_layernorm.weight` is stored as I8, expected F32, F16 or BF16
    # wrong shape: exit code 1
    error: cannot open `[DIR]`: the weights are not those of the model in config.json, take both from one checkpoint: tensor `model.layers.0.self_attn.o_proj.weight` has shape [128, 512], expected [256, 256]
    # missing scales: exit code 1
    error: cannot open `[DIR]`: the weights are not those of the model in config.json, take both from one checkpoint: tensor `model.layers.0.self_attn.o_proj.weight_scale_inv` of shape [2, 2] is missing
    # scale that is NaN: exit code 1
    error: cannot open `[DIR]`: tensor `model.layers.0.self_attn.o_proj.weight`: the scale of block [0, 1] is NaN, expected a finite number: the file is damaged, download it again
    # weight that is infinite: exit code 1
    error: cannot open `[DIR]`: tensor `model.layers.2.input_layernorm.weight`: element 3 is inf, expected a finite number: the file is damaged, download it again
    # a layer more: exit code 1
    error: cannot open `[DIR]`: the weights are not those of the model in config.json, take both from one checkpoint: tensor `model.layers.6.eh_proj.weight` of shape [256, 512] is not part of the model; tensor `model.layers.6.enorm.weight` of shape [256] is not part of the model; tensor `model.layers.6.hnorm.weight` of shape [256] is not part of the model; tensor `model.layers.6.shared_head.norm.weight` of shape [256] is not part of the model
    # FP8 that is not announced: exit code 1
    error: cannot open `[DIR]`: the weights are not those of the model in config.json, take both from one checkpoint: tensor `model.layers.0.self_attn.q_a_proj.weight` is stored as F8_E4M3, but config.json has no quantization_config; tensor `model.layers.0.self_attn.q_b_proj.weight` is stored as F8_E4M3, but config.json has no quantization_config; tensor `model.layers.0.self_attn.kv_a_proj_with_mqa.weight` is stored as F8_E4M3, but config.json has no quantization_config; tensor `model.layers.0.self_attn.kv_b_proj.weight` is stored as F8_E4M3, but config.json has no quantization_config; and 340 more
    # vocabulary of another model: exit code 1
    error: cannot open `[DIR]`: the weights are not those of the model in config.json, take both from one checkpoint: tensor `model.embed_tokens.weight` has 4096 rows, but vocab_size is 5000; tensor `lm_head.weight` has 4096 rows, but vocab_size is 5000
    ");
}

#[test]
fn indices() {
    let map = |tensor: &'static str, shard: &'static str| {
        Model::new().sharded(move |map| drop(map.insert(tensor.to_owned(), json!(shard))))
    };
    let index = |text: &str| {
        let model = Model::new().remove(WEIGHTS);
        model.write("model.safetensors.index.json", text).refused()
    };
    let unlisted = Model::new().sharded(|map| drop(map.remove("lm_head.weight")));
    insta::assert_snapshot!(answers(&[
        ("outside the folder", map("lm_head.weight", "../x.safetensors").refused()),
        ("no such shard", map("lm_head.weight", "model-00002-of-00002.safetensors").refused()),
        ("no such tensor", map("lm_head.bias", "model-00001-of-00001.safetensors").refused()),
        ("tensor that is not listed", unlisted.refused()),
        ("not JSON", index("<html>")),
        ("without a map", index("{}")),
    ]), @r#"
    # outside the folder: exit code 1
    error: cannot open `[DIR]`: `model.safetensors.index.json`: tensor `lm_head.weight` is said to be in "../x.safetensors", which is not the plain name of a `.safetensors` file in the same directory: download the index again
    # no such shard: exit code 1
    error: cannot open `[DIR]`: `model.safetensors.index.json`: shard `model-00002-of-00002.safetensors` is not in the directory: download it
    # no such tensor: exit code 1
    error: cannot open `[DIR]`: `model.safetensors.index.json`: tensor `lm_head.bias` is said to be in `model-00001-of-00001.safetensors`, which does not hold it: the index belongs to other shards, take both from one checkpoint
    # tensor that is not listed: exit code 1
    error: cannot open `[DIR]`: `model.safetensors.index.json`: tensor `lm_head.weight` of `model-00001-of-00001.safetensors` is not listed: the index belongs to other shards, take both from one checkpoint
    # not JSON: exit code 1
    error: cannot open `[DIR]`: `model.safetensors.index.json`: not an index of tensors in JSON: expected value at line 1 column 1: download the index again
    # without a map: exit code 1
    error: cannot open `[DIR]`: `model.safetensors.index.json`: not an index of tensors in JSON: missing field `weight_map` at line 1 column 2: download the index again
    "#);
}
