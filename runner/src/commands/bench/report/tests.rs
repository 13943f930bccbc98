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
    let outside = [
        "http:", "https:", "src=", "href=", "url(", "@import", "<link", "<script", "<img",
        "<iframe",
    ];
    for outside in outside {
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

#[test]
fn a_page_of_a_record_has_every_section() {
    let text = page(&[record()]).unwrap();
    for section in ["Claims", "In pictures", "Steps", "Not measured", "Method"] {
        assert!(text.contains(&format!("<h2>{section}</h2>")), "{section}");
    }
    assert!(!text.contains("<h2>Memory</h2>"), "no model was loaded");
}

#[test]
fn tags_and_pictures_are_closed() {
    let text = page(&[record()]).unwrap();
    let svgs = text.matches("<svg").count();
    assert!(svgs > 0 && svgs == text.matches("</svg>").count());
    assert!(!text.contains("NaN") && !text.contains("inf\""), "places are numbers");
    let body = text.split_once("<body>").unwrap().1;
    closed(body.strip_suffix("</body></html>").or(body.strip_suffix("</body></html>\n")).unwrap());
}

/// Asserts that every tag of `text` is closed in order, and that nothing stands open in an attribute.
fn closed(text: &str) {
    // Tags of HTML that have no end.
    const ALONE: [&str; 2] = ["br", "meta"];
    let mut open: Vec<&str> = Vec::new();
    for part in text.split('<').skip(1) {
        let (tag, _) = part.split_once('>').unwrap_or_else(|| panic!("<{part} has no end"));
        assert_eq!(tag.matches('"').count() % 2, 0, "<{tag}>");
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "{part}");
        } else if !tag.ends_with('/') && !ALONE.contains(&name) {
            open.push(name);
        }
    }
    assert_eq!(open, Vec::<&str>::new());
}
