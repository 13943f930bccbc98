//! `tokenizer.json` and, behind the first zero byte, `tokenizer_config.json`; without one, a prompt for
//! the tokenizer of the embedded model, which must come back as it was.

#![no_main]

use cachalot::engine::embedded;
use cachalot::text::{TextAssets, TextFiles};
use libfuzzer_sys::fuzz_target;

fn assets(tokenizer_json: &[u8], tokenizer_config_json: &[u8]) -> Option<TextAssets> {
    let files = TextFiles {
        tokenizer_json,
        tokenizer_config_json,
        generation_config_json: None,
        config_json: None,
        chat_template: None,
    };
    TextAssets::from_bytes(files, 4096).ok()
}

fuzz_target!(|bytes: &[u8]| {
    match bytes.iter().position(|byte| *byte == 0) {
        Some(at) => {
            let Some(assets) = assets(&bytes[..at], &bytes[at + 1..]) else { return };
            if let Ok(ids) = assets.encode_prompt("To be, or not to be") {
                assert!(ids.iter().all(|id| *id < 4096));
            }
        }
        None => {
            let Ok(text) = std::str::from_utf8(bytes) else { return };
            let assets = assets(embedded::TOKENIZER, embedded::TOKENIZER_CONFIG).expect("ours");
            if let Ok(ids) = assets.encode_prompt(text) {
                assert!(ids.iter().all(|id| *id < 4096));
                let _ = assets.tokenizer().expect("ours").decode(&ids);
            }
        }
    }
});
