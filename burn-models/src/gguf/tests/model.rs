//! Sound files that are not models that can be run, and the one message that each gives.

use super::{Raw, folded, open_files};
use crate::weights::StoredDtype;

/// A llama of one layer, of zeros.
fn llama() -> Raw {
    let file = Raw::new()
        .text("general.architecture", "llama")
        .whole("llama.block_count", 1)
        .whole("llama.context_length", 64)
        .whole("llama.embedding_length", 32)
        .whole("llama.feed_forward_length", 48)
        .whole("llama.attention.head_count", 2)
        .whole("llama.attention.head_count_kv", 1)
        .number("llama.attention.layer_norm_rms_epsilon", 1e-6)
        .number("llama.rope.freq_base", 10_000.0);
    with_tensors(file, None)
}

const TENSORS: [(&str, &[u64], u32); 12] = [
    ("token_embd.weight", &[32, 7], 1),
    ("output_norm.weight", &[32], 0),
    ("output.weight", &[32, 7], 8),
    ("blk.0.attn_norm.weight", &[32], 0),
    ("blk.0.attn_q.weight", &[32, 32], 2),
    ("blk.0.attn_k.weight", &[32, 16], 0),
    ("blk.0.attn_v.weight", &[32, 16], 0),
    ("blk.0.attn_output.weight", &[32, 32], 0),
    ("blk.0.ffn_norm.weight", &[32], 0),
    ("blk.0.ffn_gate.weight", &[32, 48], 0),
    ("blk.0.ffn_up.weight", &[32, 48], 0),
    ("blk.0.ffn_down.weight", &[48, 32], 0),
];

/// The tensors of `llama`, one of them with other extents or another type.
fn with_tensors(file: Raw, changed: Option<(&str, &[u64], u32)>) -> Raw {
    TENSORS.into_iter().fold(file, |file, (name, extents, kind)| match changed {
        Some((other, extents, kind)) if other == name => match extents {
            [] => file,
            _ => file.zeros(name, extents, kind),
        },
        _ => file.zeros(name, extents, kind),
    })
}

fn changed(name: &str, extents: &[u64], kind: u32) -> Raw {
    let mut file = llama();
    (file.tensors, file.data) = (vec![], vec![]);
    with_tensors(file, Some((name, extents, kind)))
}

fn answer(file: &Raw) -> String {
    let opened = || {
        let gguf = open_files(&[("m.gguf", &file.bytes())])?;
        let config = gguf.config()?;
        let checkpoint = gguf.into_checkpoint(&config)?;
        checkpoint.validate(&config)?;
        Ok::<_, crate::gguf::GgufError>(())
    };
    match opened() {
        Ok(()) => "a model".to_owned(),
        Err(error) => error.to_string(),
    }
}

fn answers(cases: &[(&str, Raw)]) -> String {
    let line = |(case, file): &(&str, Raw)| format!("{case}: {}\n", answer(file));
    folded(cases.iter().map(line).collect::<String>())
}

#[test]
fn missing_and_mistyped_keys() {
    let without = |key: &str| llama().without(key);
    insta::assert_snapshot!(answers(&[
        ("whole", llama()),
        ("no architecture", without("general.architecture")),
        ("architecture of another kind", without("general.architecture").text("general.architecture", "bert")),
        ("architecture that is a number", without("general.architecture").whole("general.architecture", 1)),
        ("no layers", without("llama.block_count")),
        ("layers in words", without("llama.block_count").text("llama.block_count", "one")),
        ("a list of heads", without("llama.attention.head_count").array("llama.attention.head_count", 4, 1, &[2, 0, 0, 0])),
        ("negative context", without("llama.context_length").key("llama.context_length", 5, &(-1_i32).to_le_bytes())),
        ("no epsilon", without("llama.attention.layer_norm_rms_epsilon")),
        ("epsilon that is NaN", without("llama.attention.layer_norm_rms_epsilon").number("llama.attention.layer_norm_rms_epsilon", f32::NAN)),
        ("no heads", without("llama.attention.head_count").whole("llama.attention.head_count", 0)),
        ("2^32 - 1 layers", without("llama.block_count").whole("llama.block_count", u32::MAX)),
        ("unknown key", llama().whole("llama.attention.sliding_window", 4096)),
    ]), @r#"
    whole: a model
    no architecture: `m.gguf`: `general.architecture` is missing; expected one of
        deepseek2, deepseek, llama, qwen2
    architecture of another kind: `m.gguf`: `general.architecture` is `bert`, which is not
        read; read are deepseek2, deepseek, llama and qwen2
    architecture that is a number: `m.gguf`: `general.architecture` is 1, expected a string
    no layers: `m.gguf`: `llama.block_count` is missing; expected a whole number
    layers in words: `m.gguf`: `llama.block_count` is "one", expected a whole number
    a list of heads: `m.gguf`: `llama.attention.head_count` is a list of 1 whole numbers,
        expected a whole number
    negative context: `m.gguf`: `llama.context_length` is -1, expected a whole number
    no epsilon: `m.gguf`: `llama.attention.layer_norm_rms_epsilon` is missing; expected a
        number
    epsilon that is NaN: `m.gguf`: `llama.attention.layer_norm_rms_epsilon` is NaN,
        expected a finite number
    no heads: `m.gguf`: in the config.json that its metadata stand for:
        `num_attention_heads` is 0; expected a whole number from 1 to 16384
    2^32 - 1 layers: `m.gguf`: in the config.json that its metadata stand for:
        `num_hidden_layers` is 4294967295; expected a whole number from 1 to 1024
    unknown key: `m.gguf`: `llama.attention.sliding_window` is not known, and could change
        what the model computes
    "#);
}

#[test]
fn what_is_not_built() {
    insta::assert_snapshot!(answers(&[
        ("experts", llama().whole("llama.expert_count", 8)),
        ("half a head turns", llama().whole("llama.rope.dimension_count", 8)),
        ("values of another width", llama().whole("llama.attention.value_length", 32)),
        ("longrope", llama().text("llama.rope.scaling.type", "longrope")),
        ("yarn without a factor", llama().text("llama.rope.scaling.type", "yarn")),
        ("a factor on attention", llama().number("llama.rope.scaling.attn_factor", 1.5)),
        ("factors that are no rule", llama().zeros("rope_freqs.weight", &[8], 0)),
        ("vocabulary of another size", llama().whole("llama.vocab_size", 8)),
        ("more tokens than rows", llama().texts("tokenizer.ggml.tokens", &["a"; 8])),
        ("end of sentence beyond the rows", llama().whole("tokenizer.ggml.eos_token_id", 7)),
        ("an MTP layer", llama().whole("llama.nextn_predict_layers", 1)),
        ("more MTP layers than layers", llama().whole("llama.nextn_predict_layers", 2)),
    ]), @r#"
    experts: `m.gguf`: `llama.expert_count` is 8, which is not supported; supported: 0
    half a head turns: `m.gguf`: `llama.rope.dimension_count` is 8, which is not supported;
        supported: 16, the width of a key
    values of another width: `m.gguf`: `llama.attention.value_length` is 32, which is not
        supported; supported: 16, the width of a key
    longrope: `m.gguf`: `llama.rope.scaling.type` is "longrope", which is not supported;
        supported: none, linear and yarn
    yarn without a factor: `m.gguf`: `llama.rope.scaling.factor` is missing; expected a
        number, as the rotation is scaled
    a factor on attention: `m.gguf`: `llama.rope.scaling.attn_factor` is 1.5, which is not
        supported; supported: 1
    factors that are no rule: `m.gguf`: `rope_freqs.weight` is not of the Llama 3.1 rule,
        the only one that is read from factors
    vocabulary of another size: `m.gguf`: the metadata contradict themselves:
        `llama.vocab_size` is 8, but `token_embd.weight` has 7 rows
    more tokens than rows: `m.gguf`: the metadata contradict themselves:
        `tokenizer.ggml.tokens` has 8, but `token_embd.weight` has 7 rows
    end of sentence beyond the rows: `m.gguf`: in the config.json that its metadata stand
        for: `eos_token_id` is 7; expected a token id from 0 to 6, as `vocab_size` is 7
    an MTP layer: `m.gguf`: `llama.nextn_predict_layers` is 1, which is not supported;
        supported: 0
    more MTP layers than layers: `m.gguf`: the metadata contradict themselves:
        `nextn_predict_layers` 2 of `block_count` 1 layers leave none
    "#);
}

#[test]
fn tensors_of_another_model() {
    let head = "output.weight";
    insta::assert_snapshot!(answers(&[
        ("tied head", changed(head, &[], 0)),
        ("outer extent of 1 left out", changed("output_norm.weight", &[32, 1], 0)),
        ("no tensors", { let mut file = llama(); (file.tensors, file.data) = (vec![], vec![]); file }),
        ("no embedding", changed("token_embd.weight", &[], 0)),
        ("no norm", changed("blk.0.ffn_norm.weight", &[], 0)),
        ("wider head", changed(head, &[64, 7], 0)),
        ("transposed", changed("blk.0.ffn_down.weight", &[32, 48], 0)),
        ("Q2_K", changed("blk.0.ffn_gate.weight", &[256, 6], 10)),
        ("Q4_1", changed("blk.0.ffn_gate.weight", &[32, 48], 3)),
        ("I32", changed("blk.0.ffn_gate.weight", &[32, 48], 26)),
        ("norm in blocks", changed("blk.0.ffn_norm.weight", &[32], 8)),
        ("one more", llama().zeros("blk.1.attn_norm.weight", &[32], 0)),
        ("a bias", llama().zeros("blk.0.attn_q.bias", &[32], 0)),
    ]), @"
    tied head: a model
    outer extent of 1 left out: a model
    no tensors: `m.gguf`: it has no tensors: it is a vocabulary or an adapter, take the
        file of a model
    no embedding: `m.gguf`: `token_embd.weight` is missing; expected a tensor, the
        embedding
    no norm: `m.gguf`: tensor `blk.0.ffn_norm.weight` of extents [32] is missing
    wider head: `m.gguf`: tensor `output.weight` has extents [64, 7], expected [32, 7]
    transposed: `m.gguf`: tensor `blk.0.ffn_down.weight` has extents [32, 48], expected
        [48, 32]
    Q2_K: `m.gguf`: tensor `blk.0.ffn_gate.weight` is stored as Q2_K, which is not read;
        read are F32, F16, BF16, Q4_0, Q5_0, Q8_0, Q4_K, Q5_K or Q6_K
    Q4_1: `m.gguf`: tensor `blk.0.ffn_gate.weight` is stored as Q4_1, which is not read;
        read are F32, F16, BF16, Q4_0, Q5_0, Q8_0, Q4_K, Q5_K or Q6_K
    I32: `m.gguf`: tensor `blk.0.ffn_gate.weight` is stored as I32, which is not read; read
        are F32, F16, BF16, Q4_0, Q5_0, Q8_0, Q4_K, Q5_K or Q6_K
    norm in blocks: `m.gguf`: tensor `blk.0.ffn_norm.weight` is stored in blocks of Q8_0,
        expected F32, F16 or BF16 for a vector
    one more: `m.gguf`: tensor `blk.1.attn_norm.weight` of extents [32] is not part of the
        model
    a bias: `m.gguf`: tensor `blk.0.attn_q.bias` of extents [32] is not part of the model
    ");
}

/// What a message of a number names is the tensor of the published checkpoint.
#[test]
fn a_scale_that_is_no_number_is_found_when_it_is_read() {
    let mut bytes = llama().bytes();
    let gguf = open_files(&[("m.gguf", &bytes)]).unwrap();
    let at = gguf.tensor("output.weight").unwrap().range.start + 34;
    bytes[at..at + 2].copy_from_slice(&[0x00, 0x7c]);
    bytes[at + 2] = 1;
    let gguf = open_files(&[("m.gguf", &bytes)]).unwrap();
    let config = gguf.config().unwrap();
    let checkpoint = gguf.into_checkpoint(&config).unwrap();
    let head = checkpoint.entry("lm_head.weight").unwrap();
    assert_eq!(head.dtype, StoredDtype::Blocks(crate::weights::blocks::BlockType::Q8_0));
    let error = checkpoint.read_f32("lm_head.weight", &[7, 32]).unwrap_err();
    insta::assert_snapshot!(folded(error), @"
    tensor `lm_head.weight`: element 32 is inf, expected a finite number: the file is
        damaged, download it again
    ");
}
