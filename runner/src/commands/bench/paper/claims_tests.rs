//! Claims of records that were made up.

use super::super::record::{DeviceFacts, DraftRow, LossRow, RunFacts, ThroughputRow};
use super::*;
use crate::measure::Limits;

/// A record in which nothing was measured.
pub(in crate::commands::bench) fn empty() -> PaperRecord {
    let run = RunFacts {
        version: "1.2.3".to_owned(),
        commit: Some("abc".to_owned()),
        command: "cachalot bench paper".to_owned(),
        time: "2026-01-02T03:04:05Z".to_owned(),
        seconds: 61.0,
        plan: "quick".to_owned(),
    };
    let device = DeviceFacts {
        description: "Card, discrete GPU on CUDA, cuda".to_owned(),
        name: "Card".to_owned(),
        selector: "cuda:0".to_owned(),
        api: "CUDA".to_owned(),
        compiler: "cuda".to_owned(),
        driver: None,
        memory_bytes: Some(80 << 30),
        gpu: true,
    };
    let limits = Limits { bytes_per_s: 4e12, operations_per_s: None };
    PaperRecord::empty(run, device, limits)
}

/// The cache of `model`, all layers, 64 tokens.
pub(in crate::commands::bench) fn cache(
    model: &str,
    format: &str,
    bytes_per_token: u64,
) -> CacheRow {
    CacheRow {
        model: model.to_owned(),
        design: "MLA".to_owned(),
        format: format.to_owned(),
        layers: 60,
        tokens: 64,
        elements_per_token: 34_560,
        allocated_bytes: 64 * bytes_per_token,
        counted: true,
    }
}

/// A step of a whole model over 512 rows.
pub(in crate::commands::bench) fn step(model: &str, sequences: usize, step_s: f64) -> DecodeRow {
    DecodeRow {
        model: model.to_owned(),
        dtype: "f16".to_owned(),
        cache: "f16".to_owned(),
        layers: 28,
        layers_of: 28,
        sequences,
        cached: 512,
        replayed: true,
        step_s,
        bytes: 5e9,
        operations: 5e9,
        cache_bytes: 1 << 20,
        fraction_of_limit: 0.5,
    }
}

fn find(record: &PaperRecord, id: &str) -> Claim {
    claims(record).into_iter().find(|claim| claim.id == id).unwrap()
}

#[test]
fn without_measurements_no_claim_of_them_holds() {
    let all = claims(&empty());
    let mut ids: Vec<&str> = all.iter().map(|claim| claim.id.as_str()).collect();
    ids.sort_unstable();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count, "a name is of one claim");
    for claim in &all {
        let counted = claim.on.starts_with("counted from shapes");
        assert_eq!(claim.measured.is_some(), counted, "{claim:?}");
        assert!(counted || !claim.why.is_empty(), "{claim:?} says why");
    }
}

#[test]
fn what_is_counted_from_shapes_is_what_the_papers_say() {
    for claim in claims(&empty()) {
        if claim.on.starts_with("counted from shapes") {
            assert_eq!(claim.verdict, Verdict::Holds, "{claim:?}");
        }
    }
}

#[test]
fn a_type_of_caches_that_was_not_measured_is_missing_by_name() {
    let claim = find(&empty(), "cache-93.3");
    assert_eq!(claim.verdict, Verdict::NotMeasured);
    assert_eq!(claim.why, "this device was not measured with --cache-type int6");
}

#[test]
fn the_smaller_cache_of_v2_is_found_from_allocated_bytes() {
    let mut record = empty();
    record.caches = vec![
        cache("deepseek-v2", "f16", 69_120),
        cache("deepseek-v2", "int6", 26_160),
        cache("deepseek-llm-67b", "f16", 389_120),
    ];
    let six = find(&record, "cache-93.3");
    assert_eq!(six.measured.as_deref(), Some("93.28 %: 26,160 of 389,120 bytes a token"));
    assert_eq!((six.verdict, six.why.as_str()), (Verdict::Holds, ""));
    let equal = find(&record, "cache-82.2");
    assert_eq!(equal.measured.as_deref(), Some("82.24 %: 69,120 of 389,120 bytes a token"));
    assert_eq!(equal.verdict, Verdict::Holds);
    record.caches[1].allocated_bytes = 64 * 28_080;
    let scaled = find(&record, "cache-93.3");
    assert_eq!(scaled.verdict, Verdict::Differs);
    assert!(scaled.why.starts_with("six bits need a scale"), "{scaled:?}");
}

/// The caches of all models in 16 bits, each with the bytes that its shapes ask for.
fn halves() -> Vec<CacheRow> {
    let models = crate::commands::bench::paper::plan::cached_models().unwrap();
    let row = |model: &crate::commands::bench::paper::plan::CachedModel| CacheRow {
        layers: model.config.num_hidden_layers,
        elements_per_token: model.config.cache_elements_per_token(),
        ..cache(model.name, "f16", 2 * model.config.cache_elements_per_token())
    };
    models.iter().map(row).collect()
}

#[test]
fn caches_as_the_formula_has_them_are_those_of_the_papers() {
    let mut record = empty();
    record.caches = halves();
    let expected = [
        ("cache-deepseek-llm-7b", "245,760"),
        ("cache-deepseek-llm-67b", "194,560"),
        ("cache-deepseek-moe-16b", "114,688"),
        ("cache-deepseek-v2-lite", "15,552"),
        ("cache-deepseek-v2", "34,560"),
        ("cache-deepseek-v3", "35,136"),
        ("cache-v3-bytes", "70.272 KB"),
        ("cache-qwen-72b", "4.66 ×"),
        ("cache-llama-405b", "7.34 ×"),
        ("v2-table9-small", "14.1 %"),
        ("v2-table9-large", "4.0 %"),
        ("mla-groups", "2.25 groups"),
        ("mla-expanded", "71.11 ×"),
        ("gqa-groups", "8.00 ×"),
    ];
    for (id, measured) in expected {
        let claim = find(&record, id);
        assert_eq!(claim.measured.as_deref(), Some(measured), "{id}");
    }
}

#[test]
fn rows_of_six_bits_with_their_scales_are_the_figure_of_v2() {
    let mut record = empty();
    // 436 bytes of each of 60 layers.
    record.caches = vec![
        cache("deepseek-v2", "int6", 60 * 436),
        cache("deepseek-v3", "fp8", 61 * 656),
        cache("deepseek-llm-67b", "bf16", 389_120),
    ];
    record.caches[1].layers = 61;
    let six = find(&record, "cache-93.3");
    assert_eq!(six.measured.as_deref(), Some("93.28 %: 26,160 of 389,120 bytes a token"));
    assert_eq!((six.verdict, six.why.as_str()), (Verdict::Holds, ""));
    let row = find(&record, "row-656");
    assert_eq!((row.verdict, row.measured.as_deref()), (Verdict::Holds, Some("656 bytes")));
}

#[test]
fn a_ratio_of_speeds_is_of_one_record() {
    let mut record = empty();
    record.decodes = vec![step("deepseek-moe-16b", 1, 0.002), step("deepseek-llm-7b", 1, 0.005)];
    let claim = find(&record, "moe-speed-1");
    assert_eq!(claim.measured.as_deref(), Some("2.50 ×: 500.0 of 200.0 tokens/s"));
    assert_eq!(claim.verdict, Verdict::Holds);
    record.decodes[1].model = "deepseek-llm-7b, vocabulary 4096".to_owned();
    assert_eq!(find(&record, "moe-speed-1").verdict, Verdict::Holds, "a smaller vocabulary is one");
    record.decodes.pop();
    assert_eq!(find(&record, "moe-speed-1").verdict, Verdict::NotMeasured);
}

#[test]
fn throughput_is_extrapolated_and_says_how() {
    let row = |model: &str, sequences, whole_step_s| ThroughputRow {
        model: model.to_owned(),
        dtype: "f16".to_owned(),
        cache: "f16".to_owned(),
        devices: 8,
        node_bytes: 576e9,
        weight_bytes: 236e9,
        length: 4032,
        fitting: 1200.0,
        sequences,
        layers: [1, 3],
        layers_of: 60,
        step_s: [0.01, 0.02],
        whole_step_s,
        prompt_s: Some(1.0),
        prompt: 2048,
    };
    let mut record = empty();
    record.throughput = vec![row("deepseek-v2", 1000, 0.5), row("deepseek-llm-67b", 250, 0.75)];
    let claim = find(&record, "throughput-equal");
    assert!(claim.measured.unwrap().starts_with("6.00 ×: 16,000 tokens/s with 1000 sequences"));
    assert!(claim.on.contains("steps of 1 and 3 layers of 60"), "{}", claim.on);
    assert_eq!(claim.verdict, Verdict::Holds);
    assert_eq!(find(&record, "throughput-5.76").verdict, Verdict::NotMeasured);
    assert_eq!(find(&record, "throughput-50k").verdict, Verdict::Differs);
    assert_eq!(find(&record, "prefill-100k").measured.as_deref(), Some("16,384 tokens/s"));
}

#[test]
fn drafts_and_losses_are_held_against_their_ranges() {
    let mut record = empty();
    record.drafts = Some(DraftRow {
        model: "tiny".to_owned(),
        prompts: 8,
        tokens: 100,
        rounds: 50,
        accepted: 44,
        same: true,
        plain_tokens_per_s: 100.0,
        drafted_tokens_per_s: 120.0,
    });
    record.loss = Some(LossRow { text: "t.bin".to_owned(), tokens: 99, base: 2.0, fp8: 2.004 });
    assert_eq!(find(&record, "mtp-acceptance").verdict, Verdict::Holds);
    let speed = find(&record, "mtp-speed");
    assert_eq!(speed.measured.as_deref(), Some("1.20 ×"));
    assert_eq!(speed.predicted.as_deref(), Some("at most 1.88 ×"));
    assert_eq!(speed.verdict, Verdict::Differs);
    assert_eq!(find(&record, "fp8-loss").verdict, Verdict::Holds);
}
