//! Pieces of a stream against the tokenizer library's own decoder.

use super::*;
use crate::engine::embedded;

fn tokenizer() -> Tokenizer {
    let config = serde_json::from_slice(embedded::TOKENIZER_CONFIG).unwrap();
    Tokenizer::new(embedded::TOKENIZER, &config, 4096).unwrap()
}

#[test]
fn pieces_join_to_the_whole_text() {
    let tokenizer = tokenizer();
    for text in ["To be, or not to be", "naïve café — Ω≈ç√ 😀 你好", " \n\n  a\tb"] {
        let ids = tokenizer.encode_prompt(text).unwrap();
        let mut stream = Detokenizer::default();
        let mut joined = String::new();
        for &id in &ids {
            let piece = stream.push(&tokenizer, id);
            assert!(!piece.contains('\u{fffd}'), "{text}: a character was split in {piece:?}");
            joined += &piece;
        }
        joined += &stream.finish();
        assert_eq!(joined, tokenizer.reference_decode(&ids));
    }
}

#[test]
fn a_stop_string_is_found_across_pieces() {
    let mut stops = StopStrings::new(&["END".to_owned()]);
    assert_eq!(stops.push("some E"), Scanned::Text("some ".to_owned()));
    assert_eq!(stops.push("N"), Scanned::Text(String::new()));
    assert_eq!(stops.push("D more"), Scanned::Stopped(String::new()));
}
