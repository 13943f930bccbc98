//! Tokenizers out of text files into metadata, and back.

use burn_models::gguf::{Array, Gguf, GgufWriter, Metadata, MetadataWriter, Value as Entry};
use serde_json::{Value, json};

use super::pre_tokenizer::PreTokenizer;
use super::*;
use crate::engine::embedded;
use crate::failure::report;
use crate::text::tokenizer::Tokenizer;

/// The metadata of a file that has nothing else.
fn read_back(writer: &MetadataWriter) -> Metadata {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("m.gguf");
    GgufWriter::create(&path, writer, &[]).unwrap().finish().unwrap();
    Gguf::open(&path).unwrap().metadata().clone()
}

fn embedded_text() -> GgufText {
    let parse = |bytes| serde_json::from_slice(bytes).unwrap();
    GgufText { tokenizer: parse(embedded::TOKENIZER), config: parse(embedded::TOKENIZER_CONFIG) }
}

fn through_gguf(text: &GgufText, vocab_size: usize) -> GgufText {
    let tokenizer = text.tokenizer.to_string();
    let source = TextSource {
        tokenizer_json: tokenizer.as_bytes(),
        config: &text.config,
        chat_template: None,
        vocab_size,
        eos_ids: &[1],
    };
    let mut writer = MetadataWriter::default();
    write(&source, &mut writer).unwrap();
    read(&read_back(&writer)).unwrap().unwrap()
}

fn tokenizer(text: &GgufText) -> Tokenizer {
    Tokenizer::new(text.tokenizer.to_string().as_bytes(), &text.config, 4200).unwrap()
}

#[test]
fn the_embedded_tokenizer_comes_back() {
    let text = embedded_text();
    let found = through_gguf(&text, 4096);
    let pair = |pair: &Value| {
        let half = |at: usize| pair[at].as_str().unwrap();
        json!(format!("{} {}", half(0), half(1)))
    };
    let merges = text.tokenizer["model"]["merges"].as_array().unwrap();
    assert_eq!(found.tokenizer["model"]["merges"], Value::from_iter(merges.iter().map(pair)));
    for name in ["vocab", "type", "ignore_merges"] {
        assert_eq!(found.tokenizer["model"][name], text.tokenizer["model"][name], "{name}");
    }
    for name in ["added_tokens", "pre_tokenizer", "normalizer"] {
        assert_eq!(found.tokenizer[name], text.tokenizer[name], "{name}");
    }
    for name in ["bos_token", "eos_token", "add_bos_token", "chat_template"] {
        assert_eq!(found.config[name], text.config[name], "{name}");
    }
    let (own, found) = (tokenizer(&text), tokenizer(&found));
    for prompt in ["What is 47+38?", "  two  spaces\n\n 1234", "naïve — 你好", "<think>\n</think>"]
    {
        assert_eq!(own.encode_prompt(prompt).unwrap(), found.encode_prompt(prompt).unwrap());
    }
}

/// Rows of the embedding beyond the tokenizer, and ids left out within it, move no other id.
#[test]
fn ids_without_a_token_are_left_out() {
    let mut text = embedded_text();
    let added = text.tokenizer["added_tokens"].as_array_mut().unwrap();
    added.push(added_token(4150, "<late>", true));
    text.tokenizer["model"]["vocab"]["<late>"] = 4150.into();
    let found = tokenizer(&through_gguf(&text, 4200));
    assert_eq!(found.id_of("<late>"), Some(4150));
    assert_eq!(found.id_of("[PAD4199]"), None);
    assert!(found.is_special(4150));
}

#[test]
fn every_way_to_cut_describes_itself() {
    for name in
        ["deepseek-llm", "deepseek-coder", "deepseek-v3", "qwen2", "llama-bpe", "gpt-2", "smollm"]
    {
        let way = PreTokenizer::named(name).unwrap();
        let found = PreTokenizer::described_by(&way.json()).unwrap();
        assert_eq!(found.names[0], name);
        // As the library reads it.
        serde_json::from_value::<tokenizers::pre_tokenizers::PreTokenizerWrapper>(way.json())
            .unwrap();
    }
    assert!(PreTokenizer::described_by(&json!({ "type": "Whitespace" })).is_none());
    assert!(PreTokenizer::described_by(&Value::Null).is_none());
}

/// Where digits, line breaks, ideographs and English endings are cut, by the rules' own words.
#[test]
fn text_is_cut_where_the_rules_say() {
    use tokenizers::{OffsetReferential, OffsetType, PreTokenizedString, PreTokenizer as _};
    let cut = |name: &str, text: &str| {
        let json = PreTokenizer::named(name).unwrap().json();
        let rule: tokenizers::pre_tokenizers::PreTokenizerWrapper =
            serde_json::from_value(json).unwrap();
        let mut pieces = PreTokenizedString::from(text);
        rule.pre_tokenize(&mut pieces).unwrap();
        let offsets = pieces.get_splits(OffsetReferential::Original, OffsetType::Byte);
        let piece =
            |(_, (begin, end), _): &(&str, (usize, usize), _)| text[*begin..*end].to_owned();
        offsets.iter().map(piece).collect::<Vec<_>>().join("|")
    };
    let text = "I'll buy 1234 你好!\n\n  ok";
    let cuts: Vec<String> =
        ["deepseek-llm", "deepseek-v3", "qwen2", "llama-bpe", "gpt-2", "smollm"]
            .map(|name| format!("{name}: {}", cut(name, text).replace('\n', "\\n")))
            .into();
    insta::assert_snapshot!(cuts.join("\n"), @r#"
    deepseek-llm: I|'|ll| buy| |1|2|3|4| |你好|!|\n|\n| | ok
    deepseek-v3: I|'ll| buy| |123|4| |你好|!\n\n| | ok
    qwen2: I|'ll| buy| |1|2|3|4| 你好|!\n\n| | ok
    llama-bpe: I|'ll| buy| |123|4| 你好|!\n\n| | ok
    gpt-2: I|'ll| buy| 1234| 你好|!|\n\n | ok
    smollm: I|'ll| buy| |1|2|3|4| 你好|!|\n\n | ok
    "#);
}

fn metadata(change: impl Fn(&mut Vec<(String, Entry)>)) -> Metadata {
    let texts = |items: &[&str]| {
        Entry::Array(Array::Text(items.iter().map(|item| (*item).to_owned()).collect()))
    };
    let mut entries = vec![
        (MODEL.to_owned(), Entry::Text("gpt2".to_owned())),
        (PRE.to_owned(), Entry::Text("qwen2".to_owned())),
        (TOKENS.to_owned(), texts(&["a", "b", "ab", "<e>"])),
        (TYPES.to_owned(), Entry::Array(Array::Whole(vec![1, 1, 1, 3]))),
        (MERGES.to_owned(), texts(&["a b"])),
        ("tokenizer.ggml.eos_token_id".to_owned(), Entry::Whole(3)),
    ];
    change(&mut entries);
    Metadata::new(entries)
}

#[test]
fn what_is_no_tokenizer_is_refused() {
    let set = |key: &str, value: Entry| {
        metadata(|entries| {
            entries.retain(|(known, _)| known != key);
            entries.push((key.to_owned(), value.clone()));
        })
    };
    let text = |text: &str| Entry::Text(text.to_owned());
    let types = |types: &[i64]| Entry::Array(Array::Whole(types.to_vec()));
    let twice = ["a", "b", "a", "<e>"].map(str::to_owned).to_vec();
    let cases = [
        ("sentencepiece", set(MODEL, text("llama"))),
        ("another cut", set(PRE, text("tekken"))),
        ("no cut", metadata(|entries| drop(entries.remove(1)))),
        ("a cut that is a number", set(PRE, Entry::Whole(1))),
        ("no merges", metadata(|entries| drop(entries.remove(4)))),
        ("types of other tokens", set(TYPES, types(&[1, 1]))),
        ("type 7", set(TYPES, types(&[1, 1, 1, 7]))),
        ("token twice", set(TOKENS, Entry::Array(Array::Text(twice)))),
        ("end beyond the tokens", set("tokenizer.ggml.eos_token_id", Entry::Whole(4))),
    ];
    let answer = |(case, metadata): &(&str, Metadata)| {
        format!("# {case}\n{}\n", report(&read(metadata).unwrap_err().into()))
    };
    insta::assert_snapshot!(cases.iter().map(answer).collect::<String>(), @r#"
    # sentencepiece
    error: `tokenizer.ggml.model` is `llama`, expected `gpt2` (byte-level BPE)
    hint: every tokenizer of the DeepSeek line is byte-level; check which model this file is of
    # another cut
    error: `tokenizer.ggml.pre` is `tekken`, a way to cut text that is not known
    hint: known are deepseek-llm, deepseek-coder, deepseek-v3, qwen2, deepseek-r1-qwen, llama-bpe, llama3, llama-v3, gpt-2, smollm, starcoder, refact, command-r, codeshell, exaone
    # no cut
    error: `tokenizer.ggml.pre` is missing, though the file has a tokenizer
    # a cut that is a number
    error: `tokenizer.ggml.pre` is 1, expected a string
    # no merges
    error: `tokenizer.ggml.merges` is missing, though the file has a tokenizer
    # types of other tokens
    error: `tokenizer.ggml.token_type` has 2 entries, but `tokenizer.ggml.tokens` has 4
    # type 7
    error: `tokenizer.ggml.token_type` has 7, expected 1 to 6
    # token twice
    error: `tokenizer.ggml.tokens` has "a" twice
    # end beyond the tokens
    error: `tokenizer.ggml.eos_token_id` is 4, but there are 4 tokens
    "#);
    assert!(read(&metadata(|_| ())).unwrap().is_some());
    assert!(read(&Metadata::default()).unwrap().is_none());
}
