//! Files with bytes changed at random: each is read or refused, and none makes the reader panic.

use proptest::prelude::*;

use super::Raw;
use crate::gguf::header;

fn sound() -> Vec<u8> {
    Raw::new()
        .text("general.architecture", "llama")
        .whole("llama.block_count", 1)
        .number("llama.rope.freq_base", 1e4)
        .texts("tokenizer.ggml.tokens", &["a", "b", "ab"])
        .array("tokenizer.ggml.token_type", 5, 3, &[1; 12])
        .zeros("token_embd.weight", &[32, 7], 8)
        .zeros("output_norm.weight", &[32], 0)
        .bytes()
}

proptest! {
    #[test]
    fn changed_bytes(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut file = sound();
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        drop(header::parse(&file));
    }

    #[test]
    fn a_number_put_in_anywhere(
        at in any::<prop::sample::Index>(),
        number in prop_oneof![Just(u64::MAX), Just(1 << 63), Just(1 << 32), 0..64_u64],
    ) {
        let mut file = sound();
        let at = at.index(file.len() - 8);
        file[at..at + 8].copy_from_slice(&number.to_le_bytes());
        drop(header::parse(&file));
    }
}

/// What is accepted lies within the file, whatever it says.
#[test]
fn ranges_are_within_the_file() {
    let file = sound();
    let header = header::parse(&file).unwrap();
    assert_eq!(header.tensors.len(), 2);
    assert!(header.tensors.iter().all(|tensor| tensor.range.end <= file.len()));
    let ends: Vec<usize> = header.tensors.iter().map(|tensor| tensor.range.len()).collect();
    assert_eq!(ends, [7 * 34, 128]);
}
