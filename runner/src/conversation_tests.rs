//! What the generator holds is what the template makes of the turns, however a turn ended.

use super::*;
use crate::engine::scripted::{EOS, Next, Scripted, assets};

/// A conversation's turns: the question, and what the generator does.
type Script<'s> = &'s [(&'s str, Vec<Next>)];

/// Asks all questions but the last, then checks that the prompt of the last one, as the generator
/// holds it, is the template's for `messages` and that question.
fn holds(script: Script<'_>, flag: &AtomicBool, messages: &[(Role, &str)]) {
    let assets = assets();
    let mut generator = Scripted::new(script.iter().flat_map(|(_, next)| next.clone()));
    let held = generator.held.clone();
    let mut conversation = Conversation::new(Session::new(&mut generator), &assets).unwrap();
    let sampling = SamplingParams::default();
    let options =
        ReplyOptions { sampling: &sampling, max_tokens: None, stops: &[], interrupt: flag };
    let mut prompt_tokens = 0;
    for (question, _) in script {
        if let Ok(turn) = conversation.ask(question, &options, &mut |_| Ok(())) {
            prompt_tokens = turn.prompt_tokens;
        }
        flag.store(false, std::sync::atomic::Ordering::SeqCst);
    }
    let (last, _) = script.last().unwrap();
    let messages = messages.iter().copied().chain([(Role::User, *last)]);
    let messages: Vec<_> = messages.map(|(role, text)| Message::new(role, text)).collect();
    let expected = assets.encode_chat(&messages).unwrap();
    assert_eq!(held.borrow()[..prompt_tokens], expected);
}

fn ids(text: &str) -> Vec<u32> {
    assets().tokenizer().unwrap().encode_rendered(text).unwrap()
}

fn said(text: &str) -> Vec<Next> {
    ids(text).into_iter().chain([EOS]).map(Next::Id).collect()
}

/// `text`, with Ctrl-C at its last token.
fn cut_off(text: &str, flag: &'static AtomicBool) -> Vec<Next> {
    let ids = ids(text);
    let (last, before) = ids.split_last().unwrap();
    before.iter().copied().map(Next::Id).chain([Next::IdAndInterrupt(*last, flag)]).collect()
}

#[test]
fn a_whole_answer_is_part_of_the_next_prompt_without_its_thoughts() {
    let script = [("2+2?", said("Hm.</think>4")), ("3+3?", said("</think>6"))];
    let turn = [(Role::User, "2+2?"), (Role::Assistant, "4")];
    holds(&script, &AtomicBool::new(false), &turn);
}

#[test]
fn an_answer_cut_off_by_ctrl_c_is_part_of_the_next_prompt_as_far_as_it_went() {
    static FLAG: AtomicBool = AtomicBool::new(false);
    let script = [("2+2?", cut_off("Hm.</think>It is", &FLAG)), ("3+3?", said("</think>6"))];
    holds(&script, &FLAG, &[(Role::User, "2+2?"), (Role::Assistant, "It is")]);
}

#[test]
fn a_question_whose_reply_was_cut_off_before_any_answer_is_forgotten() {
    static FLAG: AtomicBool = AtomicBool::new(false);
    let script = [("2+2?", cut_off("Hm, let me see", &FLAG)), ("3+3?", said("</think>6"))];
    holds(&script, &FLAG, &[]);
}

#[test]
fn a_question_whose_reply_failed_is_forgotten() {
    let script = [("2+2?", vec![Next::Id(500), Next::Fail]), ("3+3?", said("</think>6"))];
    holds(&script, &AtomicBool::new(false), &[]);
}

#[test]
fn a_conversation_longer_than_the_context_says_how_to_go_on() {
    let assets = assets();
    let mut generator = Scripted { context: 4, ..Scripted::new([]) };
    let mut conversation = Conversation::new(Session::new(&mut generator), &assets).unwrap();
    let (sampling, interrupt) = (SamplingParams::default(), &AtomicBool::new(false));
    let options = ReplyOptions { sampling: &sampling, max_tokens: None, stops: &[], interrupt };
    let error = conversation.ask("2+2?", &options, &mut |_| Ok(())).map(|_| ()).unwrap_err();
    insta::assert_snapshot!(crate::failure::report(&error), @"
    error: the conversation has 8 tokens with this question, but the context holds 4
    hint: /reset starts a new conversation
    ");
}
