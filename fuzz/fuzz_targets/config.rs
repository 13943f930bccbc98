//! `config.json`: a configuration that exists is one that can be counted.

#![no_main]

use burn_models::config::ModelConfig;
use burn_models::weights::expected_tensors;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(config) = ModelConfig::from_json(text) {
        assert!(config.hidden_size > 0 && config.vocab_size > 0);
        let _ = config.parameters();
        // A model may have a million tensors; the first are of every kind.
        assert!(expected_tensors(&config).take(10_000).count() > 0);
    }
});
