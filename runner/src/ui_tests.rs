//! When colour is used, and how thoughts look with it and without.

use super::*;

fn color(choice: ColorChoice, terminal: bool, no_color: Option<&str>) -> bool {
    let wishes = UiWishes { color: choice, quiet: false };
    Ui::with(wishes, terminal, no_color.map(OsStr::new)).color
}

#[test]
fn colour_is_for_terminals_without_no_color() {
    assert!(color(ColorChoice::Auto, true, None));
    assert!(color(ColorChoice::Auto, true, Some("")), "empty is as good as unset");
    assert!(!color(ColorChoice::Auto, true, Some("1")));
    assert!(!color(ColorChoice::Auto, false, None));
}

#[test]
fn an_explicit_choice_goes_before_the_environment() {
    assert!(color(ColorChoice::Always, false, Some("1")));
    assert!(!color(ColorChoice::Never, true, None));
}

#[test]
fn thoughts_are_shown_in_terminals_unless_hidden_and_elsewhere_if_asked_for() {
    let ui = |terminal| Ui { terminal, ..Default::default() };
    let show = ThinkingArgs { show_thinking: true, hide_thinking: false };
    let hide = ThinkingArgs { show_thinking: false, hide_thinking: true };
    assert!(ThinkingArgs::default().shown(ui(true)) && !ThinkingArgs::default().shown(ui(false)));
    assert!(show.shown(ui(false)) && !hide.shown(ui(true)));
}

const PIECES: [(Part, &str); 5] = [
    (Part::Reasoning, "\nLet me"),
    (Part::Reasoning, " see.\n"),
    (Part::Answer, "\n\n"),
    (Part::Answer, "It is 4"),
    (Part::Answer, "."),
];

fn printed(style: PrinterStyle, pieces: &[(Part, &str)], end: bool) -> String {
    let mut out = Vec::new();
    let mut printer = ReplyPrinter::new(&mut out, style);
    for &(part, text) in pieces {
        printer.piece(&Piece { part, text: text.to_owned() }).unwrap();
    }
    if end { printer.finish() } else { printer.abandon() }.unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn thoughts_are_dim_in_colour() {
    let text = printed(PrinterStyle { color: true, thinking: true }, &PIECES, true);
    assert_eq!(text, "\u{1b}[2mLet me see.\u{1b}[0m\n\nIt is 4.\n");
}

#[test]
fn thoughts_are_marked_without_colour() {
    let text = printed(PrinterStyle { color: false, thinking: true }, &PIECES, true);
    assert_eq!(text, "<think>\nLet me see.\n</think>\n\nIt is 4.\n");
}

#[test]
fn hidden_thoughts_leave_the_answer_alone() {
    let text = printed(PrinterStyle { color: true, thinking: false }, &PIECES, true);
    assert_eq!(text, "It is 4.\n");
}

#[test]
fn a_reply_that_fails_within_its_thoughts_leaves_the_terminal_plain() {
    let style = PrinterStyle { color: true, thinking: true };
    assert_eq!(printed(style, &PIECES[..1], false), "\u{1b}[2mLet me\u{1b}[0m\n\n\n");
    assert_eq!(printed(style, &[], false), "", "nothing was written");
}

#[test]
fn the_statistics_say_what_was_reused_and_why_it_ended() {
    let timings = crate::session::Timings {
        first_token_s: Some(0.5),
        prefill_s: 0.5,
        prefill_tokens_per_s: Some(20.0),
        decode_s: 2.0,
        decode_tokens: 3,
        decode_tokens_per_s: Some(1.5),
    };
    let mut outcome = Outcome {
        ids: vec![1, 2, 3, 4],
        text: String::new(),
        reasoning: None,
        answer: String::new(),
        finish_reason: FinishReason::Interrupted,
        reused_tokens: 7,
        drafts: None,
        timings,
    };
    insta::assert_snapshot!(statistics(17, &outcome), @"[prompt 17 tokens (7 reused) in 0.50 s, 20.0 tok/s | reply 4 tokens, 2.00 s after the first, 1.5 tok/s | interrupted]");
    outcome.reused_tokens = 0;
    outcome.finish_reason = FinishReason::Stop;
    outcome.timings.decode_tokens_per_s = None;
    insta::assert_snapshot!(statistics(17, &outcome), @"[prompt 17 tokens in 0.50 s, 20.0 tok/s | reply 4 tokens, 2.00 s after the first]");
    let mut counts = DraftCounts::new(2);
    outcome.drafts = Some(counts.clone());
    insta::assert_snapshot!(statistics(17, &outcome), @"[prompt 17 tokens in 0.50 s, 20.0 tok/s | reply 4 tokens, 2.00 s after the first | no drafts]");
    [0, 1, 2, 2].iter().for_each(|&accepted| counts.note(accepted));
    outcome.drafts = Some(counts);
    insta::assert_snapshot!(statistics(17, &outcome), @"[prompt 17 tokens in 0.50 s, 20.0 tok/s | reply 4 tokens, 2.00 s after the first | drafts accepted: 75 %, 50 %, 2.25 tokens a step]");
}
