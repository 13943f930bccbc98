//! One reply on a scripted generator: what is refused, what is written, how it ends.

use std::io::{Seek, SeekFrom};

use super::*;
use crate::engine::scripted::{Next, Scripted, assets};
use crate::failure::{exit_code, report};

static NEVER: AtomicBool = AtomicBool::new(false);

fn opened(generator: Scripted) -> Opened {
    Opened {
        generator: Box::new(generator),
        assets: assets(),
        model_name: "model".to_owned(),
        device_name: "device".to_owned(),
        load_seconds: 0.25,
    }
}

/// The result and the output of `generate` with `args`, after the prompt `text`.
fn generate(generator: Scripted, args: &GenerateArgs, text: &str) -> (anyhow::Result<u8>, String) {
    let ui = Ui { color: true, quiet: true, ..Default::default() };
    let mut out = Vec::new();
    let opened = opened(generator);
    let result = prompt_ids(args, text, &opened.assets).map_err(Into::into).and_then(|prompt| {
        run_opened(Call { args, prompt: &prompt, opened, ui, interrupt: &NEVER }, &mut out)
    });
    (result, String::from_utf8(out).unwrap())
}

fn refused(args: &GenerateArgs, text: &str, context: usize) -> String {
    let generator = Scripted { context, ..Scripted::new([]) };
    let (result, out) = generate(generator, args, text);
    let error = result.unwrap_err();
    assert_eq!(out, "", "an error leaves standard output empty");
    format!("exit code {}\n{}", exit_code(&error), report(&error))
}

/// A file that holds `bytes`, in place of standard input.
fn input(bytes: &[u8]) -> std::fs::File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file.seek(SeekFrom::Start(0)).unwrap();
    file
}

#[test]
fn a_prompt_is_the_argument_or_standard_input_without_its_last_line_end() {
    let text = |argument, bytes: &[u8]| prompt_text(argument, &mut input(bytes)).unwrap();
    assert_eq!(text(Some("Why?"), b"not read"), "Why?");
    assert_eq!(text(Some("-"), b"Why?\n"), "Why?");
    assert_eq!(text(None, b"Why?\r\n"), "Why?");
    assert_eq!(text(None, b"Why?\n\n"), "Why?\n", "one line end, not all");
    assert_eq!(text(None, b"Why?"), "Why?");
}

#[test]
fn an_empty_prompt_is_refused() {
    let message =
        |argument, bytes: &[u8]| report(&prompt_text(argument, &mut input(bytes)).unwrap_err());
    for (argument, bytes) in [(Some(""), &b"not read"[..]), (Some("-"), b""), (None, b"\r\n")] {
        insta::allow_duplicates! {
            insta::assert_snapshot!(message(argument, bytes), @"
            error: the prompt is empty
            hint: give at least one character, or ids with --ids
            ");
        }
    }
    insta::assert_snapshot!(message(None, &[0xff, 0xfe]), @"error: cannot read the prompt from standard input: stream did not contain valid UTF-8");
    let ids = GenerateArgs { ids: Some(Vec::new()), ..Default::default() };
    insta::assert_snapshot!(refused(&ids, "", 1024), @"
    exit code 2
    error: the prompt is empty
    hint: give at least one character, or ids with --ids
    ");
    let chat = GenerateArgs { chat: true, ..Default::default() };
    insta::assert_snapshot!(refused(&chat, "", 1024), @"
    exit code 2
    error: the prompt is empty
    hint: give at least one character, or ids with --ids
    ");
}

#[test]
fn a_prompt_longer_than_the_context_is_refused() {
    insta::assert_snapshot!(refused(&GenerateArgs::default(), "one two three", 3), @"
    exit code 1
    error: the prompt has 4 tokens, but the context holds 3 and the reply needs at least one of them
    hint: shorten the prompt, or give a larger --context if the model allows it
    ");
}

#[test]
fn an_id_outside_the_vocabulary_is_refused() {
    let args = GenerateArgs { ids: Some(vec![1, 4096]), ..Default::default() };
    insta::assert_snapshot!(refused(&args, "", 1024), @"
    exit code 2
    error: --ids has 4096, but the model's ids end at 4095
    ");
}

#[test]
fn a_reply_that_fails_within_its_thoughts_leaves_the_terminal_plain() {
    let assets = assets();
    let said = assets.tokenizer().unwrap().encode_rendered("<think>Hm").unwrap();
    let script = said.into_iter().map(Next::Id).chain([Next::Fail]);
    let thinking = ThinkingArgs { show_thinking: true, hide_thinking: false };
    let args = GenerateArgs { thinking, ..Default::default() };
    let (result, out) = generate(Scripted::new(script), &args, "Why?");
    assert_eq!(report(&result.unwrap_err()), "error: the device was lost");
    assert_eq!(out, "\u{1b}[2mHm\u{1b}[0m\n\n\n");
}

#[test]
fn an_interrupt_leaves_what_was_written_and_says_so_by_the_exit_code() {
    static FLAG: AtomicBool = AtomicBool::new(false);
    let script = [Next::IdAndInterrupt(516, &FLAG), Next::Id(314)];
    let args = GenerateArgs::default();
    let ui = Ui { quiet: true, ..Default::default() };
    let opened = opened(Scripted::new(script));
    let mut out = Vec::new();
    let code =
        run_opened(Call { args: &args, prompt: &[0, 7], opened, ui, interrupt: &FLAG }, &mut out);
    assert_eq!(code.unwrap(), EXIT_INTERRUPTED);
    let first = assets().tokenizer().unwrap().decode(&[516]);
    assert_eq!(String::from_utf8(out).unwrap(), format!("{first}\n"));
}

#[test]
fn plain_text_ends_after_256_tokens_and_a_chat_at_its_own_end() {
    let endless = || Scripted::new(std::iter::repeat_n(Next::Id(500), 1500));
    let length = |args: &GenerateArgs| {
        let (result, out) =
            generate(endless(), &GenerateArgs { json: true, ..args.clone() }, "Why?");
        assert_eq!(result.unwrap(), EXIT_OK);
        let report: serde_json::Value = serde_json::from_str(&out).unwrap();
        assert_eq!(report["finish_reason"], "length");
        let usage = &report["usage"];
        assert_eq!(
            usage["total_tokens"].as_u64(),
            Some(
                usage["prompt_tokens"].as_u64().unwrap()
                    + usage["completion_tokens"].as_u64().unwrap()
            )
        );
        (usage["prompt_tokens"].as_u64().unwrap(), usage["completion_tokens"].as_u64().unwrap())
    };
    assert_eq!(length(&GenerateArgs::default()).1, 256);
    let (prompt, reply) = length(&GenerateArgs { chat: true, ..Default::default() });
    assert_eq!(prompt + reply, 1024, "the context of the generator");
}

#[test]
fn the_json_report_has_ids_texts_and_timings() {
    let generator = Scripted::saying(&assets(), &["<think>Hm.</think>4"]);
    let args = GenerateArgs { json: true, ..Default::default() };
    let (result, out) = generate(generator, &args, "2+2?");
    assert_eq!(result.unwrap(), EXIT_OK);
    let mut report: serde_json::Value = serde_json::from_str(&out).unwrap();
    let timings = report.as_object_mut().unwrap().remove("timings").unwrap();
    assert_eq!(timings["load_s"], 0.25);
    assert!(timings["first_token_s"].is_f64(), "{timings}");
    report["seed"].as_u64().unwrap();
    report["seed"] = 0.into();
    insta::assert_snapshot!(format!("{report:#}"), @r#"
    {
      "model": "model",
      "device": "device",
      "seed": 0,
      "prompt_ids": [
        0,
        24,
        17,
        24,
        37
      ],
      "ids": [
        5,
        46,
        83,
        20,
        6,
        26,
        1
      ],
      "text": "<think>Hm.</think>4",
      "reasoning": "Hm.",
      "answer": "4",
      "finish_reason": "stop",
      "usage": {
        "prompt_tokens": 5,
        "completion_tokens": 7,
        "total_tokens": 12
      }
    }
    "#);
}
