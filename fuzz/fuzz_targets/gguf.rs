//! A GGUF file: whatever it says, tensors lie within it, and the model that it describes is read or refused.

#![no_main]

use std::fs;

use burn_models::gguf::Gguf;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("model.gguf");
    fs::write(&path, bytes).expect("a temporary file");
    let Ok(gguf) = Gguf::open(&path) else { return };
    for tensor in gguf.tensors() {
        let elements = tensor.extents.iter().product();
        let length = gguf.bytes(tensor).len() as u64;
        assert_eq!(Some(length), tensor.dtype.byte_len(elements), "{}", tensor.name);
        assert!(length <= bytes.len() as u64, "{}", tensor.name);
    }
    let Ok(config) = gguf.config() else { return };
    let Ok(checkpoint) = gguf.into_checkpoint(&config) else { return };
    let entries: Vec<_> = checkpoint.tensors().cloned().collect();
    for entry in entries {
        // Types that are not read are refused; no value is.
        let _ = checkpoint.read_f32(&entry.name, &entry.shape);
    }
});
