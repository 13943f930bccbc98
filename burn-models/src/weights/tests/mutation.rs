//! Damaged files never make the reader panic, and never make it allocate more than the file can
//! fill.
//!
//! Three kinds of damage to the header: any bytes, the JSON text of another value in place of a
//! number, and a new length. The oracle of what is acceptable is the `safetensors` crate.

use proptest::prelude::*;
use safetensors::SafeTensors;

use super::{deepseek_v3, file_of, open_files, tensors_of, with_fp8};
use crate::config::ModelConfig;
use crate::weights::{Checkpoint, SINGLE_FILE, StoredDtype, WeightsError};

fn config() -> ModelConfig {
    let config = with_fp8(deepseek_v3());
    ModelConfig { num_nextn_predict_layers: 0, num_hidden_layers: 1, ..config }
}

fn whole_file() -> Vec<u8> {
    file_of(&tensors_of(&config(), &StoredDtype::F8E4M3))
}

/// Opens, validates and reads everything; what it was opened as.
fn exercise(bytes: &[u8]) -> Result<Checkpoint, WeightsError> {
    let checkpoint = open_files(&[(SINGLE_FILE, bytes)])?;
    // The results are free to be errors: what is tested is that they are results.
    drop(checkpoint.validate(&config()));
    for entry in checkpoint.tensors() {
        drop(checkpoint.read_f32(&entry.name, &entry.shape));
        drop(checkpoint.read_f16(&entry.name, &entry.shape));
    }
    Ok(checkpoint)
}

/// Text with the number at `which` (counted cyclically) replaced.
fn replace_number(text: &str, which: usize, by: &str) -> String {
    let is_digit = |c: char| c.is_ascii_digit();
    let mut starts = Vec::new();
    for (at, c) in text.char_indices() {
        let continues = text[..at].chars().next_back().is_some_and(is_digit);
        if is_digit(c) && !continues {
            starts.push(at);
        }
    }
    let start = starts[which % starts.len()];
    let len = text[start..].find(|c| !is_digit(c)).unwrap_or(text.len() - start);
    format!("{}{by}{}", &text[..start], &text[start + len..])
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(400)
    })]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        drop(exercise(&bytes));
    }

    #[test]
    fn changed_bytes(changes in proptest::collection::vec((any::<usize>(), any::<u8>()), 1..6)) {
        let mut bytes = whole_file();
        let len = bytes.len();
        for (at, byte) in changes {
            bytes[at % len] = byte;
        }
        drop(exercise(&bytes));
    }

    #[test]
    fn truncated(at in any::<usize>()) {
        let bytes = whole_file();
        let at = at % bytes.len();
        prop_assert!(exercise(&bytes[..at]).is_err());
    }

    #[test]
    fn changed_numbers(
        which in any::<usize>(),
        number in prop_oneof![
            any::<u64>().prop_map(|n| n.to_string()),
            (0_u64..300).prop_map(|n| n.to_string()),
            Just("-1".to_owned()), Just("1e3".to_owned()), Just("\"1\"".to_owned()),
            Just("99999999999999999999999".to_owned()),
        ],
    ) {
        let bytes = whole_file();
        let header_len = u64::from_le_bytes(bytes[..8].try_into().unwrap()) as usize;
        let header = std::str::from_utf8(&bytes[8..8 + header_len]).unwrap();
        let header = replace_number(header, which, &number);
        let bytes = super::raw_file(&header, &bytes[8 + header_len..]);
        let theirs = SafeTensors::deserialize(&bytes).is_ok();
        match exercise(&bytes) {
            // They keep the last of two tensors of one name.
            Err(error) => prop_assert!(!theirs || error.to_string().contains("twice"), "{error}"),
            // They refuse a file for a type that they do not know.
            Ok(ours) => prop_assert!(theirs || ours.tensors().any(|t| t.dtype.bits().is_none())),
        }
    }
}
