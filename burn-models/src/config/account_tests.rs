//! The counts against what the papers and model cards print.

use super::super::preset;

/// In billions, to three decimals, as the published figures are quoted.
fn billions(count: u64) -> String {
    format!("{:.3}", count as f64 / 1e9)
}

#[test]
fn totals_of_every_preset() {
    let printed = [
        ("deepseek-llm-7b", "6.910"),
        ("deepseek-llm-67b", "67.425"),
        ("deepseek-moe-16b", "16.376"),
        ("deepseek-v2-lite", "15.706"),
        ("deepseek-v2", "235.741"),
        ("deepseek-v2.5", "235.741"),
        ("deepseek-v3", "671.026"),
        ("deepseek-r1", "671.026"),
        ("moonlight-16b-a3b", "15.960"),
        ("r1-distill-qwen-1.5b", "1.777"),
        ("r1-distill-qwen-7b", "7.616"),
        ("r1-distill-qwen-14b", "14.770"),
        ("r1-distill-qwen-32b", "32.764"),
        ("r1-distill-llama-8b", "8.030"),
        ("r1-distill-llama-70b", "70.554"),
    ];
    for (name, total) in printed {
        let count = preset(name).unwrap().parameters();
        assert_eq!(billions(count.total), total, "{name}");
        if preset(name).unwrap().moe.is_none() {
            assert_eq!(count.activated.including_embeddings, count.total, "{name}");
        }
    }
    assert_eq!(printed.len(), super::super::presets().len());
}

#[test]
fn the_total_of_v2_lite_is_that_of_its_files() {
    // The sum of the sizes in the headers of the published safetensors files.
    assert_eq!(preset("deepseek-v2-lite").unwrap().parameters().total, 15_706_484_224);
}

#[test]
fn activated_by_each_convention() {
    let printed = [
        ("deepseek-moe-16b", ["2.829", "2.619", "2.409"]),
        ("deepseek-v2-lite", ["2.661", "2.451", "2.242"]),
        ("deepseek-v2", ["21.376", "20.852", "20.327"]),
        ("deepseek-v2.5", ["21.376", "20.852", "20.327"]),
        ("deepseek-v3", ["37.552", "36.626", "35.699"]),
        ("deepseek-r1", ["37.552", "36.626", "35.699"]),
        ("moonlight-16b-a3b", ["2.915", "2.579", "2.244"]),
    ];
    for (name, counts) in printed {
        let activated = preset(name).unwrap().parameters().activated;
        let found = [
            activated.including_embeddings,
            activated.excluding_input_embedding,
            activated.excluding_both,
        ];
        assert_eq!(found.map(billions), counts, "{name}");
    }
}

#[test]
fn moonlight_without_embeddings_is_15_29_billion() {
    let count = preset("moonlight-16b-a3b").unwrap().parameters();
    let embeddings = count.activated.including_embeddings - count.activated.excluding_both;
    assert_eq!(format!("{:.2}", (count.total - embeddings) as f64 / 1e9), "15.29");
}

#[test]
fn the_mtp_module_of_v3() {
    let config = preset("deepseek-v3").unwrap();
    let count = config.parameters();
    assert_eq!(billions(count.mtp), "11.610");
    let eh_proj = 2 * 7168 * 7168;
    assert_eq!(billions(count.mtp - eh_proj), "11.507");
    // As stored, the embedding and the head are there twice: "685 B = 671 B + 14 B", rounded up.
    let stored = count.total + count.mtp + 2 * 129_280 * 7168;
    assert_eq!(format!("{:.1}", stored as f64 / 1e9), "684.5");
    assert_eq!(preset("moonlight-16b-a3b").unwrap().parameters().mtp, 0);
}

#[test]
fn a_tied_head_is_counted_once() {
    let mut config = preset("r1-distill-qwen-1.5b").unwrap();
    let untied = config.parameters();
    config.tie_word_embeddings = true;
    let tied = config.parameters();
    let embedding = 151_936 * 1536;
    assert_eq!(tied.total, untied.total - embedding);
    assert_eq!(tied.activated.excluding_input_embedding, tied.total);
    assert_eq!(tied.activated.excluding_both, untied.activated.excluding_both);
}

#[test]
fn cache_of_every_preset() {
    let printed = [
        ("deepseek-llm-7b", 245_760),
        ("deepseek-llm-67b", 194_560),
        ("deepseek-moe-16b", 114_688),
        ("deepseek-v2-lite", 15_552),
        ("deepseek-v2", 34_560),
        ("deepseek-v2.5", 34_560),
        ("deepseek-v3", 35_136),
        ("deepseek-r1", 35_136),
        ("moonlight-16b-a3b", 15_552),
        ("r1-distill-qwen-1.5b", 14_336),
        ("r1-distill-qwen-7b", 28_672),
        ("r1-distill-qwen-14b", 98_304),
        ("r1-distill-qwen-32b", 131_072),
        ("r1-distill-llama-8b", 65_536),
        ("r1-distill-llama-70b", 163_840),
    ];
    for (name, elements) in printed {
        assert_eq!(preset(name).unwrap().cache_elements_per_token(), elements, "{name}");
    }
    assert_eq!(printed.len(), super::super::presets().len());
}

#[test]
fn cache_bytes_as_printed() {
    let bytes = |name: &str, each: f64| preset(name).unwrap().cache_bytes_per_token(each);
    assert_eq!(bytes("deepseek-v3", 2.0), 70_272.0);
    assert_eq!(bytes("deepseek-v2", 0.75), 25_920.0);
    assert_eq!(bytes("deepseek-llm-67b", 2.0), 389_120.0);
    // "93.3 % smaller" (V2 abstract) holds six bits against sixteen; like for like it is 82.2 %.
    let saved = |ratio: f64| format!("{:.1}", 100.0 * (1.0 - ratio));
    let dense = bytes("deepseek-llm-67b", 2.0);
    assert_eq!(saved(bytes("deepseek-v2", 0.75) / dense), "93.3");
    assert_eq!(saved(bytes("deepseek-v2", 2.0) / dense), "82.2");
}

#[test]
fn the_expanded_cache_saves_nothing() {
    let v2 = preset("deepseek-v2").unwrap();
    assert_eq!(v2.naive_cache_elements_per_token(), 2_457_600);
    let dense = preset("deepseek-llm-67b").unwrap();
    assert_eq!(dense.naive_cache_elements_per_token(), dense.cache_elements_per_token());
}

#[test]
fn training_cost_as_printed() {
    // "Insights into DeepSeek-V3" Table 2: GFLOP a token at 4096, causal, so 2048 on average.
    let gigaflops = |name: &str| 3.0 * preset(name).unwrap().flops_per_token(2048) / 1e9;
    assert_eq!(format!("{:.1}", gigaflops("deepseek-v2")), "155.3");
    assert_eq!(format!("{:.1}", gigaflops("deepseek-v3")), "250.5");
}

#[test]
fn moe_16b_costs_two_fifths_of_llm_7b() {
    // DeepSeekMoE §5.1: 74.4 T against 183.5 T a 4096 tokens, 40.5 %, with round FFN widths; the
    // true widths give 41 %.
    let cost = |name: &str| preset(name).unwrap().flops_per_token(4096);
    let ratio = cost("deepseek-moe-16b") / cost("deepseek-llm-7b");
    assert!((0.400..0.415).contains(&ratio), "{ratio}");
}
