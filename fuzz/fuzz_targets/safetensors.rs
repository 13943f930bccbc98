//! A safetensors file: whatever it says, tensors that are named lie within it.

#![no_main]

use std::fs;

use burn_models::weights::{Checkpoint, SINGLE_FILE};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join(SINGLE_FILE), bytes).expect("a temporary file");
    let Ok(checkpoint) = Checkpoint::open(folder.path()) else { return };
    let names: Vec<String> = checkpoint.tensors().map(|entry| entry.name.clone()).collect();
    let mut total = 0;
    for name in names {
        let tensor = checkpoint.tensor(&name).expect("a tensor that is listed");
        assert_eq!(tensor.bytes.len(), tensor.entry.byte_len(), "{name}");
        total += tensor.bytes.len();
        let shape = tensor.entry.shape.clone();
        // Types that are no floats are refused; no value is.
        let _ = checkpoint.read_f32(&name, &shape);
    }
    assert!(total <= bytes.len(), "{total} bytes of tensors in {} bytes", bytes.len());
});
