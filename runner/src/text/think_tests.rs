//! Thoughts and answer, wherever the tokens cut the text.

use proptest::prelude::*;

use super::*;
use crate::engine::embedded;
use crate::text::TextFiles;

/// The embedded tokenizer; with `plain`, its two markers are written out in ordinary tokens.
fn assets(plain: bool) -> TextAssets {
    let mut tokenizer = String::from_utf8(embedded::TOKENIZER.to_vec()).unwrap();
    if plain {
        tokenizer = tokenizer.replace("\"<think>\"", "\"<|a|>\"");
        tokenizer = tokenizer.replace("\"</think>\"", "\"<|b|>\"");
    }
    let files = TextFiles {
        tokenizer_json: tokenizer.as_bytes(),
        tokenizer_config_json: embedded::TOKENIZER_CONFIG,
        generation_config_json: None,
        config_json: None,
        chat_template: None,
    };
    TextAssets::from_bytes(files, 4096).unwrap()
}

/// The ids of the chunks, each encoded on its own.
fn ids<'t>(assets: &TextAssets, chunks: impl IntoIterator<Item = &'t str>) -> Vec<u32> {
    let tokenizer = assets.tokenizer().unwrap();
    chunks.into_iter().flat_map(|chunk| tokenizer.encode_rendered(chunk).unwrap()).collect()
}

/// What a reply came to: `[thoughts, answer]` as they were shown, and the reply itself.
fn reply<'a>(
    assets: &'a TextAssets,
    [prompt, written]: [&[u32]; 2],
    stops: &[String],
) -> ([String; 2], Reply<'a>) {
    let mut reply = Reply::new(assets, ReplySpec { prompt, stops });
    let mut shown = [String::new(), String::new()];
    let mut pieces: Vec<Piece> = written.iter().flat_map(|&id| reply.push(id)).collect();
    pieces.extend(reply.finish());
    for piece in pieces {
        assert_ne!(piece.text, "", "an empty piece");
        shown[usize::from(piece.part == Part::Answer)] += &piece.text;
    }
    (shown, reply)
}

/// One reply to the text that `chunks` join to, shown as `thoughts | answer | whole text`.
fn shown(plain: bool, prompt: &str, chunks: &[&str]) -> String {
    let assets = assets(plain);
    let (prompt, written) = (ids(&assets, [prompt]), ids(&assets, chunks.iter().copied()));
    let (_, reply) = reply(&assets, [&prompt, &written], &[]);
    format!("{:?} | {:?} | {:?}", reply.reasoning(), reply.answer(), reply.text())
}

#[test]
fn markers_as_tokens_part_the_reply() {
    insta::assert_snapshot!(shown(false, "", &["<think>\nWhy?\n</think>\n\nSo."]), @r#"Some("Why?") | "So." | "<think>\nWhy?\n</think>\n\nSo.""#);
}

#[test]
fn markers_in_plain_text_part_the_reply() {
    let chunks = ["<", "think", ">\nWhy?\n<", "/th", "ink>", "\n\nSo."];
    insta::assert_snapshot!(shown(true, "", &chunks), @r#"Some("Why?") | "So." | "<think>\nWhy?\n</think>\n\nSo.""#);
}

#[test]
fn a_prompt_that_opens_the_thoughts_begins_the_reply_in_them() {
    for (plain, prompt) in [(false, "Why?<think>"), (true, "Why?<think>\n")] {
        insta::allow_duplicates! {
            insta::assert_snapshot!(shown(plain, prompt, &["Hm.</think>So."]), @r#"Some("Hm.") | "So." | "Hm.</think>So.""#);
        }
    }
}

#[test]
fn thoughts_that_never_end_are_thoughts() {
    for plain in [false, true] {
        insta::allow_duplicates! {
            insta::assert_snapshot!(shown(plain, "", &["<think>Hm. 2 </thin"]), @r#"Some("Hm. 2 </thin") | "" | "<think>Hm. 2 </thin""#);
        }
    }
}

#[test]
fn a_reply_without_thoughts_has_none() {
    insta::assert_snapshot!(shown(true, "Why?", &[" So <thin", " is it"]), @r#"None | " So <thin is it" | " So <thin is it""#);
}

#[test]
fn a_stop_string_does_not_reach_over_the_end_of_the_thoughts() {
    let assets = assets(false);
    let written = ids(&assets, ["<think>one EN</think>D two END three"]);
    let (shown, reply) = reply(&assets, [&[], &written], &["END".to_owned()]);
    assert_eq!(shown, ["one EN", "D two "]);
    assert!(reply.stopped());
}

#[test]
fn without_a_tokenizer_the_text_is_the_ids() {
    let assets = TextAssets::ids_only(100, crate::text::NoTokenizer::RandomWeights);
    let (shown, reply) = reply(&assets, [&[1], &[5, 6, 99]], &[]);
    assert_eq!(shown, ["", "5 6 99"]);
    assert_eq!(reply.reasoning(), None);
}

/// The parts of `text` by definition: what each next marker ends belongs to the part before it.
fn parts(mut text: &str, opened: bool) -> [String; 2] {
    let mut parts = [String::new(), String::new()];
    let mut answer = !opened;
    loop {
        let marker = if answer { THINK_OPEN } else { THINK_CLOSE };
        let part = &mut parts[usize::from(answer)];
        let Some((before, after)) = text.split_once(marker) else {
            *part += text;
            return parts;
        };
        *part += before;
        text = after;
        answer = !answer;
    }
}

fn text_with_markers() -> impl Strategy<Value = String> {
    let fragment = prop_oneof![
        Just(THINK_OPEN.to_owned()),
        Just(THINK_CLOSE.to_owned()),
        "[a-k<>/ é😀\n]{0,6}",
        Just("</thi".to_owned()),
        Just("nk>".to_owned()),
    ];
    proptest::collection::vec(fragment, 0..8).prop_map(|fragments| fragments.concat())
}

/// `text` cut before the characters that `cuts` picks.
fn cut<'t>(text: &'t str, cuts: &[prop::sample::Index]) -> Vec<&'t str> {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let mut at: Vec<usize> = match starts.len() {
        0 => Vec::new(),
        _ => cuts.iter().map(|cut| *cut.get(&starts)).collect(),
    };
    at.extend([0, text.len()]);
    at.sort_unstable();
    at.windows(2).map(|pair| &text[pair[0]..pair[1]]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_cut_into_tokens_changes_the_parts(
        text in text_with_markers(),
        cuts in proptest::collection::vec(any::<prop::sample::Index>(), 0..12),
        opened: bool,
    ) {
        thread_local! { static ASSETS: TextAssets = assets(true); }
        ASSETS.with(|assets| {
            let prompt = ids(assets, [if opened { "<think>\n" } else { "" }]);
            let written = ids(assets, cut(&text, &cuts));
            let (shown, reply) = reply(assets, [&prompt, &written], &[]);
            prop_assert_eq!(shown, parts(&text, opened));
            prop_assert_eq!(reply.text(), text);
            Ok(())
        })?;
    }
}
