//! Frequencies and scales against numbers computed outside this crate.

use super::super::{ModelConfig, RopeConfig, RopeLayout, RopeScaling, YarnConfig, preset};

fn rope(theta: f64, scaling: Option<RopeScaling>) -> RopeConfig {
    RopeConfig { theta, layout: RopeLayout::Interleaved, scaling }
}

fn yarn(factor: f64, mscale: f64) -> YarnConfig {
    YarnConfig {
        factor,
        original_max_position_embeddings: 4096,
        beta_fast: 32.0,
        beta_slow: 1.0,
        mscale,
        mscale_all_dim: mscale,
    }
}

fn assert_close(found: f64, expected: f64) {
    let error = ((found - expected) / expected).abs();
    assert!(error < 1e-9, "found {found}, expected {expected}");
}

#[test]
fn plain_frequencies() {
    let freq = rope(10_000.0, None).inv_freq(64);
    assert_eq!(freq.len(), 32);
    assert_eq!(freq[0], 1.0);
    assert_close(freq[16], 0.01);
    assert_close(freq[31], 10_000f64.powf(-62.0 / 64.0));
}

#[test]
fn linear_divides_every_frequency() {
    let freq = rope(10_000.0, Some(RopeScaling::Linear { factor: 4.0 })).inv_freq(64);
    assert_eq!(freq[0], 0.25);
    assert_close(freq[16], 0.0025);
}

#[test]
fn yarn_ramps_from_pair_10_to_pair_23() {
    let yarn = yarn(40.0, 1.0);
    let ramp = yarn.ramp(10_000.0, 64);
    assert_eq!((ramp.low, ramp.high), (10.0, 23.0));
    let freq = rope(10_000.0, Some(RopeScaling::Yarn(yarn))).inv_freq(64);
    let golden = [
        (0, 1.0),
        (10, 0.056_234_132_52),
        (11, 0.039_006_926_57),
        (12, 0.026_879_360_11),
        (15, 0.008_334_508_951),
        (16, 0.0055),
        (20, 7.905_694_150e-4),
        (22, 1.778_279_410e-4),
        (23, 3.333_803_580e-5),
        (24, 2.5e-5),
        (31, 3.333_803_580e-6),
    ];
    for (pair, expected) in golden {
        assert_close(freq[pair], expected);
    }
}

#[test]
fn equal_betas_need_the_guard() {
    // Kimi-K2's betas: floor and ceil of one number, so the ramp is at most one pair wide.
    let narrow = YarnConfig { beta_fast: 1.0, ..yarn(32.0, 1.0) };
    let ramp = narrow.ramp(50_000.0, 64);
    assert_eq!((ramp.low, ramp.high), (19.0, 20.0));
    // Both ends clamped onto the last dimension of a width of one pair: 1 = 1, and 0.001 apart.
    let long = YarnConfig { original_max_position_embeddings: 1 << 30, ..narrow };
    let ramp = long.ramp(10_000.0, 2);
    assert_eq!((ramp.low, ramp.high), (2.0, 1.0));
    let equal = YarnConfig { original_max_position_embeddings: 100_000, ..narrow };
    let ramp = equal.ramp(10_000.0, 2);
    assert_eq!((ramp.low, ramp.high), (1.0, 1.001));
    assert!(rope(10_000.0, Some(RopeScaling::Yarn(equal))).inv_freq(2)[0].is_finite());
}

#[test]
fn a_ramp_below_the_first_pair_keeps_every_frequency() {
    // Context so short that no pair turns once: upstream clamps low to 0 and leaves high below it.
    let short = YarnConfig { original_max_position_embeddings: 1, ..yarn(40.0, 1.0) };
    let found = rope(10_000.0, Some(RopeScaling::Yarn(short))).inv_freq(64);
    let plain = rope(10_000.0, None).inv_freq(64);
    assert_eq!(found, plain);
}

#[test]
fn llama3_keeps_short_waves_and_stretches_long_ones() {
    let config = preset("r1-distill-llama-8b").unwrap();
    let freq = config.rope.inv_freq(config.rope_dim());
    let plain = rope(500_000.0, None).inv_freq(128);
    assert_eq!(freq.len(), 64);
    // Wavelength 2π/f: below 8192/4 kept, above 8192/1 divided by 8.
    for (pair, (&found, &plain)) in freq.iter().zip(&plain).enumerate() {
        let wavelength = std::f64::consts::TAU / plain;
        if wavelength < 2048.0 {
            assert_eq!(found, plain, "pair {pair}");
        } else if wavelength > 8192.0 {
            assert_close(found, plain / 8.0);
        } else {
            assert!(plain / 8.0 < found && found < plain, "pair {pair}");
        }
    }
    // From transformers' formula, in Python's f64.
    LLAMA3_GOLDEN.iter().for_each(|&(pair, expected)| assert_close(freq[pair], expected));
}

/// Pairs 28 and 34 are the last kept and a stretched one; those between are interpolated.
const LLAMA3_GOLDEN: [(usize, f64); 4] = [
    (28, 3.211_445_994_752_591_3e-3),
    (29, 2.166_570_763_503_359e-3),
    (31, 8.567_514_129_196_321e-4),
    (34, 1.785_078_127_679_963_8e-4),
];

#[test]
fn softmax_scale_of_mla() {
    let with = |scaling| {
        let mut config = preset("deepseek-v3").unwrap();
        config.rope.scaling = scaling;
        config.softmax_scale()
    };
    let golden = [
        (None, 0.072_168_783_6),
        (Some(yarn(40.0, 0.707)), 0.114_721_386_8),
        (Some(yarn(40.0, 1.0)), 0.135_233_778_9),
        (Some(yarn(32.0, 1.0)), 0.130_860_800_0),
        (Some(yarn(64.0, 1.0)), 0.144_679_625_8),
    ];
    for (scaling, expected) in golden {
        let found = with(scaling.map(RopeScaling::Yarn));
        assert_eq!(format!("{found:.10}"), format!("{expected:.10}"));
    }
    // The softmax takes mscale_all_dim, not mscale: 0 is off.
    let off = YarnConfig { mscale: 1.0, mscale_all_dim: 0.0, ..yarn(40.0, 1.0) };
    assert_eq!(with(Some(RopeScaling::Yarn(off))), with(None));
}

#[test]
fn softmax_scale_of_gqa_ignores_yarn() {
    let mut config = preset("r1-distill-qwen-7b").unwrap();
    assert_eq!(config.softmax_scale(), 128f64.sqrt().recip());
    config.rope.scaling = Some(RopeScaling::Yarn(yarn(40.0, 1.0)));
    assert_eq!(config.softmax_scale(), 128f64.sqrt().recip());
}

#[test]
fn m_of_yarn() {
    let cases = [
        (40.0, 0.707, 1.260_803_777_4),
        (40.0, 1.0, 1.368_887_945_4),
        (32.0, 1.0, 1.346_573_590_3),
        (64.0, 1.0, 1.415_888_308_3),
        (1.0, 1.0, 1.0),
        (40.0, 0.0, 1.0),
    ];
    for (factor, scale, expected) in cases {
        assert_eq!(format!("{:.10}", yarn(factor, 1.0).m(scale)), format!("{expected:.10}"));
    }
}

#[test]
fn attention_factor_of_each_kind() {
    for name in ["deepseek-v2", "deepseek-v2.5", "deepseek-v3", "deepseek-llm-7b"] {
        assert_eq!(preset(name).unwrap().rope.attention_factor(), 1.0, "{name}");
    }
    // Without mscales, as in Qwen2's long-context recipe: 0.1 ln 4 + 1.
    let json = include_str!("../../configs/r1-distill-qwen-7b.json").replace(
        "\"rope_theta\": 10000,",
        "\"rope_theta\": 10000, \"rope_scaling\": {\"type\": \"yarn\", \"factor\": 4.0,
         \"original_max_position_embeddings\": 32768},",
    );
    let config = ModelConfig::from_json(&json).unwrap();
    assert_close(config.rope.attention_factor(), 1.138_629_436_111_989);
}
