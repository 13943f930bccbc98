//! What is refused before a model is loaded.

use super::*;
use crate::failure::report;

#[test]
fn weights_beyond_the_memory_are_refused() {
    insta::assert_snapshot!(report(&fits(62_825_000_001, Some(23_000_000_000)).unwrap_err().into()), @"
    error: its weights take 62.83 GB on the CPU, but 23.00 GB of memory are available
    hint: take a smaller model, --dtype f16, or a GPU: see `cachalot devices`
    ");
    fits(23, Some(23)).unwrap();
    fits(u64::MAX, None).unwrap();
}
