//! The page of records that were made up.

use serde_json::json;

use super::*;
use crate::commands::bench::paper::tests::{cache, empty, step};
use crate::commands::bench::paper::with_claims;

fn record() -> Value {
    let mut record = empty();
    record.caches =
        vec![cache("deepseek-v2", "f16", 69_120), cache("deepseek-llm-67b", "f16", 389_120)];
    record.decodes = vec![step("deepseek-v2-lite", 1, 0.002), step("deepseek-v2-lite", 64, 0.02)];
    record.run.command = "cachalot bench paper --device <a&b>".to_owned();
    record.refused = vec!["caches of type f9: none".to_owned()];
    serde_json::to_value(with_claims(record)).unwrap()
}

#[test]
fn a_page_stands_alone_and_escapes_what_it_quotes() {
    let text = page(&[record()]).unwrap();
    for outside in ["src=\"http", "href=\"http", "@import", "<link", "<script"] {
        assert!(!text.contains(outside), "{outside}");
    }
    assert!(text.contains("--device &lt;a&amp;b&gt;"), "{text}");
    assert!(text.contains("82.24 %") && text.contains("caches of type f9: none"));
    assert!(text.contains("<svg") && text.contains("c0"), "charts are not escaped");
}

#[test]
fn a_page_of_several_records_has_a_column_for_each() {
    let mut other = record();
    other["device"]["compiler"] = json!("wgpu<spirv>");
    let text = page(&[record(), other]).unwrap();
    assert!(text.contains("measured, cuda") && text.contains("measured, wgpu&lt;spirv&gt;"));
}

#[test]
fn records_of_benches_have_bars_and_a_table() {
    let kernels = json!({
        "device": "Card, discrete GPU on CUDA, cuda", "commit": "abc",
        "kernels": [
            { "model": "m", "name": "op:b=1", "us": 20.0, "limit_us": 5.0 },
            { "model": "m", "name": "refused", "refused": "no f16" },
        ],
    });
    let preset = json!({
        "model": "m (random weights)", "device": "Card, discrete GPU on CUDA, cuda", "commit": "abc",
        "batch": 1, "prompt": null,
        "decode": [{ "cached": 512, "tokens_per_s": 455.1, "fraction_of_limit": 0.54 }],
    });
    let text = page(&[kernels, preset]).unwrap();
    assert!(text.contains("20.0 µs, 25 %") && text.contains("left:25"), "{text}");
    assert!(text.contains("<td class=\"n\">455</td>"), "{text}");
}

#[test]
fn files_that_are_no_records_are_refused() {
    let told = page(&[json!({ "prompts": [] })]).unwrap_err();
    assert_eq!(told.to_string(), "none of the files is a record that the page knows");
}
