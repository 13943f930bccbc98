//! One file per command: each takes its parsed arguments and a place for its results.

pub mod convert;
pub mod inspect;
pub mod units;
