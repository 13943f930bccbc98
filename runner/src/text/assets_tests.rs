//! The embedded checkpoint's text files, as prompts see them.

use super::template::Role;
use super::*;
use crate::engine::embedded;

fn assets(vocab_size: usize) -> Result<TextAssets, Failure> {
    let files = TextFiles {
        tokenizer_json: embedded::TOKENIZER,
        tokenizer_config_json: embedded::TOKENIZER_CONFIG,
        generation_config_json: Some(embedded::GENERATION_CONFIG),
        config_json: Some(embedded::CONFIG.as_bytes()),
        chat_template: None,
    };
    TextAssets::from_bytes(files, vocab_size)
}

#[test]
fn a_question_becomes_the_ids_of_the_golden() {
    let question = [Message::new(Role::User, "What is 47+38?")];
    let ids = assets(4096).unwrap().encode_chat(&question).unwrap();
    assert_eq!(ids, [0, 3, 516, 314, 227, 26, 29, 17, 25, 30, 37, 4, 5]);
}

#[test]
fn a_plain_prompt_begins_with_one_bos() {
    let ids = assets(4096).unwrap().encode_prompt("To be, or not to be,").unwrap();
    assert_eq!(ids, [0, 585, 308, 18, 457, 358, 299, 308, 18]);
}

#[test]
fn nothing_to_continue_is_refused() {
    assert!(assets(4096).unwrap().encode_prompt("").is_err(), "an empty prompt");
}

#[test]
fn a_tokenizer_larger_than_the_vocabulary_is_refused() {
    assert!(assets(4000).is_err(), "4,096 ids against 4,000 rows");
}

#[test]
fn a_checkpoint_without_a_template_holds_no_conversation() {
    let files = TextFiles {
        tokenizer_json: embedded::TOKENIZER,
        tokenizer_config_json: br#"{"bos_token": null}"#,
        generation_config_json: None,
        config_json: None,
        chat_template: None,
    };
    let assets = TextAssets::from_bytes(files, 4096).unwrap();
    let error = assets.encode_chat(&[Message::new(Role::User, "Why?")]).unwrap_err();
    insta::assert_snapshot!(crate::failure::report(&error.into()), @"
    error: this checkpoint has no chat template (neither chat_template.jinja nor `chat_template` in tokenizer_config.json)
    hint: a base model completes text: use `cachalot generate` without --chat
    ");
}

#[test]
fn without_a_tokenizer_text_is_refused_but_the_end_of_sentence_is_known() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("config.json"), br#"{"eos_token_id": [1, 7]}"#).unwrap();
    let assets = TextAssets::from_dir(dir.path(), 4096).unwrap();
    assert_eq!(assets.defaults().eos_ids, [1, 7].into());
    insta::assert_snapshot!(crate::failure::report(&assets.encode_prompt("Why?").unwrap_err().into()), @"
    error: the checkpoint has no tokenizer.json, so it reads no text
    hint: copy the file from the checkpoint's repository, or give token ids with `cachalot generate --ids`
    ");
}
