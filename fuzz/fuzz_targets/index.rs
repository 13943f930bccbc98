//! The index of a sharded checkpoint, beside one shard with the tensor `x`: whatever it says, no other
//! file is opened.

#![no_main]

use std::fs;

use burn_models::weights::{Checkpoint, INDEX_FILE};
use libfuzzer_sys::fuzz_target;

const HEADER: &str = r#"{"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#;

fuzz_target!(|bytes: &[u8]| {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let length = HEADER.len() as u64;
    let shard = [&length.to_le_bytes()[..], HEADER.as_bytes(), &[0; 4]].concat();
    fs::write(folder.path().join("a.safetensors"), shard).expect("a temporary file");
    fs::write(folder.path().join(INDEX_FILE), bytes).expect("a temporary file");
    if let Ok(checkpoint) = Checkpoint::open(folder.path()) {
        let names: Vec<&str> = checkpoint.tensors().map(|entry| entry.name.as_str()).collect();
        assert_eq!(names, ["x"]);
    }
});
