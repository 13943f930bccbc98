//! Whatever the text, the reader returns; what it accepts can be counted and rotated.

use proptest::prelude::*;
use serde_json::{Map, Number, Value, json};

use super::super::super::{ModelConfig, presets};
use super::SMALL;

fn texts() -> Vec<&'static str> {
    let published = presets().iter().map(|preset| preset.json);
    published.chain(SMALL.iter().map(|(_, text)| *text)).collect()
}

/// Numbers near every bound that the reader has.
fn number() -> impl Strategy<Value = Value> {
    let edges = [0, 1, 2, 3, 64, 1 << 10, 1 << 20, 1 << 24, 1 << 31, i64::MAX];
    prop_oneof![
        proptest::sample::select(edges.to_vec()).prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (0u64..5000).prop_map(Value::from),
        any::<f64>().prop_map(|real| Number::from_f64(real).map_or(Value::Null, Value::Number)),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let words = ["yarn", "llama3", "linear", "silu", "fp8", "greedy", "noaux_tc", "rope_type"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number(),
        ".{0,80}".prop_map(Value::from),
        proptest::sample::select(words.to_vec()).prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::vec(("[a-z_]{0,12}", inner), 0..4)
                .prop_map(|entries| Value::Object(entries.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// One change of a real file: a field, or one inside an object, set to anything or removed.
fn mutate(config: &mut Value, pick: usize, new: Option<Value>) {
    let Value::Object(object) = config else {
        return;
    };
    if object.is_empty() {
        return;
    }
    let key = object.keys().nth(pick % object.len()).cloned().unwrap();
    match (new, object.get_mut(&key)) {
        (new, Some(inner @ Value::Object(_))) if !pick.is_multiple_of(5) => {
            mutate(inner, pick / 7, new);
        }
        (Some(new), _) => drop(object.insert(key, new)),
        (None, _) => drop(object.shift_remove(&key)),
    }
}

/// Everything that a model asks of an accepted description.
fn use_it(config: &ModelConfig) {
    let count = config.parameters();
    assert!(count.total < 1 << 60 && count.mtp < 1 << 60);
    assert!(count.activated.including_embeddings <= count.total);
    assert!(config.cache_elements_per_token() > 0);
    assert!(config.flops_per_token(usize::MAX).is_finite());
    assert!(config.softmax_scale().is_finite() && config.softmax_scale() > 0.0);
    let factor = config.rope.attention_factor();
    assert!(factor.is_finite() && factor > 0.0);
    for frequency in config.rope.inv_freq(config.rope_dim()) {
        assert!(frequency.is_finite() && frequency > 0.0 && frequency <= 1.0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn arbitrary_text_is_refused(text in ".{0,200}") {
        prop_assert!(ModelConfig::from_json(&text).is_err());
    }

    #[test]
    fn arbitrary_json_is_refused(value in value()) {
        prop_assert!(ModelConfig::from_json(&value.to_string()).is_err());
    }

    #[test]
    fn changed_files_are_refused_or_usable(
        file in 0..25usize,
        changes in proptest::collection::vec((any::<usize>(), proptest::option::of(value())), 1..4),
    ) {
        let mut config: Value = serde_json::from_str(texts()[file]).unwrap();
        for (pick, new) in changes {
            mutate(&mut config, pick, new);
        }
        if let Ok(config) = ModelConfig::from_json(&config.to_string()) {
            use_it(&config);
        }
    }

    #[test]
    fn changed_numbers_are_refused_or_usable(
        file in 0..25usize,
        changes in proptest::collection::vec((any::<usize>(), number()), 1..4),
    ) {
        let mut config: Value = serde_json::from_str(texts()[file]).unwrap();
        for (pick, new) in changes {
            mutate(&mut config, pick, Some(new));
        }
        if let Ok(config) = ModelConfig::from_json(&config.to_string()) {
            use_it(&config);
        }
    }

    #[test]
    fn cut_files_are_refused(file in 0..25usize, kept in 0.0..1.0f64) {
        let text = texts()[file].trim_end();
        let kept = (text.len() as f64 * kept) as usize;
        prop_assert!(ModelConfig::from_json(&text[..kept]).is_err());
    }
}

#[test]
fn every_real_file_is_usable() {
    assert_eq!(texts().len(), 25);
    for text in texts() {
        use_it(&ModelConfig::from_json(text).unwrap());
    }
}

#[test]
fn deep_nesting_is_refused() {
    let deep = "[".repeat(100_000);
    assert!(ModelConfig::from_json(&deep).is_err());
    let mut nested = json!(1);
    for _ in 0..100 {
        nested = json!({ "auto_map": nested });
    }
    assert!(ModelConfig::from_json(&nested.to_string()).is_err());
}
