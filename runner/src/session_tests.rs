//! The generation loop on a scripted generator: how replies end, and what is computed again.

use super::*;
use crate::engine::scripted::{EOS, Next, Scripted, assets};
use crate::failure::report;

static NEVER: AtomicBool = AtomicBool::new(false);

fn request<'a>(prompt: &'a [u32], sampling: &'a SamplingParams) -> Request<'a> {
    Request { prompt, sampling, max_tokens: None, stops: &[], ignore_eos: false, interrupt: &NEVER }
}

/// The reply of `generator` to `[0, 7]` under what `change` makes of the request.
fn reply(
    generator: &mut Scripted,
    change: impl FnOnce(&mut Request<'_>),
) -> anyhow::Result<Outcome> {
    let sampling = SamplingParams::default();
    let mut request = request(&[0, 7], &sampling);
    change(&mut request);
    run_with(generator, &assets(), &request, &mut |_| Ok(()))
}

#[test]
fn the_end_of_sentence_ends_the_reply() {
    let assets = assets();
    let mut generator = Scripted::saying(&assets, &["<think>Hm.</think>4", "not reached"]);
    let outcome = reply(&mut generator, |_| {}).unwrap();
    assert_eq!(outcome.finish_reason, FinishReason::Stop);
    assert_eq!(outcome.ids.last(), Some(&EOS));
    assert_eq!(outcome.text, "<think>Hm.</think>4");
    assert_eq!((outcome.reasoning.as_deref(), outcome.answer.as_str()), (Some("Hm."), "4"));
}

#[test]
fn the_end_of_sentence_can_be_ignored() {
    let ids = [20, EOS, 21].map(Next::Id);
    let outcome = reply(&mut Scripted::new(ids), |request| {
        request.ignore_eos = true;
        request.max_tokens = Some(3);
    });
    let outcome = outcome.unwrap();
    assert_eq!(outcome.ids, [20, EOS, 21]);
    assert_eq!(outcome.finish_reason, FinishReason::Length);
}

#[test]
fn the_most_tokens_and_the_context_end_the_reply() {
    let mut generator = Scripted::new([20; 9].map(Next::Id));
    let outcome = reply(&mut generator, |request| request.max_tokens = Some(2)).unwrap();
    assert_eq!((outcome.ids.len(), outcome.finish_reason), (2, FinishReason::Length));

    let mut generator = Scripted { context: 6, ..Scripted::new([20; 9].map(Next::Id)) };
    let outcome = reply(&mut generator, |_| {}).unwrap();
    assert_eq!((outcome.ids.len(), outcome.finish_reason), (4, FinishReason::Length));
}

#[test]
fn a_stop_string_that_spans_tokens_ends_the_reply_before_it() {
    let assets = assets();
    let tokenizer = assets.tokenizer().unwrap();
    let parts = ["one ", "S", "TO", "P two"].map(|part| tokenizer.encode_rendered(part).unwrap());
    let ids = parts.concat();
    let mut generator = Scripted::new(ids.iter().copied().map(Next::Id));
    let sampling = SamplingParams::default();
    let stops = ["STOP".to_owned()];
    let request = Request { stops: &stops, ..request(&[0, 7], &sampling) };
    let mut shown = String::new();
    let outcome = run_with(&mut generator, &assets, &request, &mut |piece| {
        shown += &piece.text;
        Ok(())
    });
    let outcome = outcome.unwrap();
    assert_eq!((outcome.answer.as_str(), shown.as_str()), ("one ", "one "));
    assert_eq!(outcome.finish_reason, FinishReason::Stop);
    assert!(outcome.ids.len() < ids.len(), "drawing went on after the stop string");
}

#[test]
fn an_interrupt_ends_the_reply_with_what_there_is() {
    static FLAG: AtomicBool = AtomicBool::new(false);
    let script = [Next::Id(20), Next::IdAndInterrupt(21, &FLAG), Next::Id(22)];
    let outcome = reply(&mut Scripted::new(script), |request| request.interrupt = &FLAG).unwrap();
    assert_eq!((outcome.ids, outcome.finish_reason), (vec![20, 21], FinishReason::Interrupted));
}

#[test]
fn an_error_in_the_middle_is_returned_and_the_session_goes_on() {
    let assets = assets();
    let sampling = SamplingParams::default();
    let script = [Next::Id(20), Next::Fail, Next::Id(30), Next::Id(EOS)];
    let mut generator = Scripted::new(script);
    let mut session = Session::new(&mut generator);
    let mut pieces = 0;
    let error = session.run(&assets, &request(&[0, 7], &sampling), &mut |_| {
        pieces += 1;
        Ok(())
    });
    assert_eq!(report(&error.unwrap_err()), "error: the device was lost");
    assert_eq!(pieces, 1, "what came before the error was shown");
    let outcome = session.run(&assets, &request(&[0, 7, 20, 8], &sampling), &mut |_| Ok(()));
    let outcome = outcome.unwrap();
    assert_eq!((outcome.reused_tokens, outcome.ids), (3, vec![30, EOS]));
}

#[test]
fn a_sink_that_fails_ends_the_reply() {
    let mut generator = Scripted::new([20, 21].map(Next::Id));
    let sampling = SamplingParams::default();
    let error = run_with(&mut generator, &assets(), &request(&[0], &sampling), &mut |_| {
        Err(std::io::Error::from(std::io::ErrorKind::BrokenPipe).into())
    });
    assert!(crate::failure::is_broken_pipe(&error.unwrap_err()));
    assert_eq!(generator.script.len(), 1, "one token was drawn");
}

#[test]
fn only_what_follows_the_common_beginning_is_computed() {
    let assets = assets();
    let sampling = SamplingParams::default();
    let mut generator = Scripted::new([20, EOS, 21, EOS, 22, EOS, 23, EOS].map(Next::Id));
    let prefilled = generator.prefilled.clone();
    let mut session = Session::new(&mut generator);
    // A first prompt; one that goes on from the reply; one that leaves it early; the same again.
    let prompts: [&[u32]; 4] = [&[0, 7], &[0, 7, 20, EOS, 8], &[0, 9, 8], &[0, 9, 8]];
    let reused: Vec<usize> = prompts
        .iter()
        .map(|prompt| {
            let request = request(prompt, &sampling);
            session.run(&assets, &request, &mut |_| Ok(())).unwrap().reused_tokens
        })
        .collect();
    assert_eq!(reused, [0, 4, 1, 2]);
    assert_eq!(*prefilled.borrow(), [vec![0, 7], vec![8], vec![9, 8], vec![8]]);
}

#[test]
fn a_prompt_without_room_for_a_reply_is_refused() {
    let mut generator = Scripted { context: 2, ..Scripted::new([]) };
    let error = reply(&mut generator, |_| {}).unwrap_err();
    insta::assert_snapshot!(report(&error), @"
    error: the prompt has 2 tokens, but the context holds 2 and the reply needs at least one of them
    hint: shorten the prompt, or give a larger --context if the model allows it
    ");
    let error = reply(&mut generator, |request| request.prompt = &[]).unwrap_err();
    insta::assert_snapshot!(report(&error), @"error: the prompt is empty");
}
