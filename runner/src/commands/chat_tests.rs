//! Conversations on a scripted generator, from lines a person might type.

use std::cell::RefCell;
use std::rc::Rc;

use super::*;
use crate::engine::scripted::{Next, Scripted, assets};

/// Lines of a test; `None` is Ctrl-C at the prompt.
struct Typed<'l> {
    lines: std::slice::Iter<'l, Option<&'l str>>,
    interactive: bool,
}

impl Lines for Typed<'_> {
    fn next(&mut self) -> anyhow::Result<Line> {
        Ok(match self.lines.next() {
            None => Line::End,
            Some(None) => Line::Cleared,
            Some(Some(line)) => Line::Text((*line).to_owned()),
        })
    }

    fn interactive(&self) -> bool {
        self.interactive
    }
}

/// What came of a conversation.
struct Held {
    result: anyhow::Result<u8>,
    out: String,
    /// The ids computed for each prompt.
    prefilled: Rc<RefCell<Vec<Vec<u32>>>>,
}

fn hold(generator: Scripted, flag: &AtomicBool, mut lines: Typed<'_>) -> Held {
    let prefilled = generator.prefilled.clone();
    let opened = Opened {
        generator: Box::new(generator),
        assets: assets(),
        model_name: "model".to_owned(),
        device_name: "device".to_owned(),
        load_seconds: 0.0,
    };
    let args = ChatArgs::default();
    let ui = Ui { quiet: true, ..Default::default() };
    let call = Call { args: &args, opened, ui, interrupt: flag };
    let mut out = Vec::new();
    let result = run_opened(call, &mut lines, &mut out);
    Held { result, out: String::from_utf8(out).unwrap(), prefilled }
}

fn typed<'l>(lines: &'l [Option<&'l str>]) -> Typed<'l> {
    Typed { lines: lines.iter(), interactive: true }
}

fn piped<'l>(lines: &'l [Option<&'l str>]) -> Typed<'l> {
    Typed { lines: lines.iter(), interactive: false }
}

/// A flag that nothing sets.
fn calm() -> AtomicBool {
    AtomicBool::new(false)
}

#[test]
fn each_line_is_a_turn_of_one_conversation() {
    let generator = Scripted::saying(&assets(), &["Hm.</think>4", "So.</think>6"]);
    let held = hold(generator, &calm(), piped(&[Some("2+2?"), Some("  "), Some("3+3?\n")]));
    assert_eq!((held.result.unwrap(), held.out.as_str()), (EXIT_OK, "4\n6\n"));
    let prompts = held.prefilled.borrow();
    assert_eq!(prompts.len(), 2, "the empty line is no turn");
    assert_eq!(prompts[0][0], 0, "the first prompt begins the sentence");
    assert_ne!(prompts[1][0], 0, "the second goes on");
}

#[test]
fn reset_begins_a_new_conversation() {
    let generator = Scripted::saying(&assets(), &["Hm.</think>4"; 2]);
    let lines = [Some("2+2?"), Some("/reset"), Some("2+2?")];
    let held = hold(generator, &calm(), piped(&lines));
    assert_eq!(held.result.unwrap(), EXIT_OK);
    // The same prompt again, of which only the last id is computed: no turn stands before it.
    let prompts = held.prefilled.borrow();
    assert_eq!(prompts[1], prompts[0][prompts[0].len() - 1..]);
}

#[test]
fn exit_leaves_at_once() {
    for command in ["/exit", "/quit"] {
        let held = hold(Scripted::new([]), &calm(), typed(&[Some(command), Some("2+2?")]));
        assert_eq!((held.result.unwrap(), held.prefilled.borrow().len()), (EXIT_OK, 0));
    }
}

#[test]
fn commands_are_told_from_questions() {
    let parse = |line| Input::parse(line).map_err(|error| report(&error.into()));
    assert_eq!(parse("  2/3? "), Ok(Input::Say("2/3?")));
    assert_eq!(parse("/system Be  brief. "), Ok(Input::System("Be  brief.")));
    assert_eq!(parse("/system"), Ok(Input::System("")));
    assert_eq!(parse("/think off"), Ok(Input::Think(false)));
    assert_eq!(parse("/save a b.json"), Ok(Input::Save(Path::new("a b.json"))));
    assert_eq!(parse("/help"), Ok(Input::Help));
    insta::assert_snapshot!(parse("/rest").unwrap_err(), @"
    error: `/rest` is no command
    hint: /help lists them
    ");
    insta::assert_snapshot!(parse("/think maybe").unwrap_err(), @"
    error: `/think maybe` is no command
    hint: /help lists them
    ");
}

#[test]
fn an_unknown_command_ends_a_script_but_no_conversation() {
    let lines = [Some("/rest"), Some("2+2?")];
    let held = hold(Scripted::saying(&assets(), &["Hm.</think>4"]), &calm(), piped(&lines));
    insta::assert_snapshot!(report(&held.result.unwrap_err()), @"
    error: `/rest` is no command
    hint: /help lists them
    ");
    let held = hold(Scripted::saying(&assets(), &["Hm.</think>4"]), &calm(), typed(&lines));
    assert_eq!((held.result.unwrap(), held.out.as_str()), (EXIT_OK, "4\n"));
}

#[test]
fn an_interrupted_reply_ends_a_script_but_no_conversation() {
    static FLAG: AtomicBool = AtomicBool::new(false);
    let script = || [Next::IdAndInterrupt(500, &FLAG), Next::Id(501), Next::Id(1)];
    let lines = [Some("2+2?"), Some("3+3?")];
    let held = hold(Scripted::new(script()), &FLAG, piped(&lines));
    assert_eq!((held.result.unwrap(), held.prefilled.borrow().len()), (EXIT_INTERRUPTED, 1));
    let held = hold(Scripted::new(script()), &FLAG, typed(&lines));
    assert_eq!((held.result.unwrap(), held.prefilled.borrow().len()), (EXIT_OK, 2));
    assert!(!FLAG.load(Ordering::SeqCst), "the interrupt is answered");
}

#[test]
fn ctrl_c_at_the_prompt_neither_leaves_nor_stops_the_next_reply() {
    let flag = AtomicBool::new(true);
    let generator = Scripted::saying(&assets(), &["Hm.</think>4"]);
    let held = hold(generator, &flag, typed(&[None, None, Some("2+2?")]));
    assert_eq!((held.result.unwrap(), held.out.as_str()), (EXIT_OK, "4\n"));
}

#[test]
fn ctrl_c_before_the_next_line_of_a_script_ends_it() {
    let flag = AtomicBool::new(true);
    let held = hold(Scripted::new([]), &flag, piped(&[Some("2+2?")]));
    assert_eq!((held.result.unwrap(), held.prefilled.borrow().len()), (EXIT_INTERRUPTED, 0));
}

#[test]
fn a_device_that_fails_ends_the_turn_alone() {
    let four = Scripted::saying(&assets(), &["Hm.</think>4"]).script;
    let script = [Next::Id(500), Next::Fail].into_iter().chain(four);
    let lines = [Some("2+2?"), Some("2+2?")];
    let held = hold(Scripted::new(script), &calm(), typed(&lines));
    assert_eq!(held.result.unwrap(), EXIT_OK);
    assert_eq!(held.out.lines().last(), Some("4"));
}

#[test]
fn a_conversation_is_saved_once() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("talk.json");
    let save = format!("/save {}", path.display());
    let lines = [Some("/system Be brief."), Some("2+2?"), Some(save.as_str()), Some(save.as_str())];
    let generator = Scripted::saying(&assets(), &["Hm.</think>4"]);
    let error = hold(generator, &calm(), piped(&lines)).result.unwrap_err();
    let message = report(&error).replace(&dir.path().display().to_string(), "DIR");
    insta::assert_snapshot!(message, @"error: cannot save to DIR/talk.json: File exists (os error 17)");
    insta::assert_snapshot!(std::fs::read_to_string(&path).unwrap(), @r#"
    [
      {
        "role": "system",
        "content": "Be brief."
      },
      {
        "role": "user",
        "content": "2+2?"
      },
      {
        "role": "assistant",
        "content": "4",
        "reasoning_content": "Hm."
      }
    ]
    "#);
}
