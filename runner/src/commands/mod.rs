//! One file per command: each takes its parsed arguments and a place for its results.

pub mod chat;
pub mod generate;
pub mod model_args;
pub mod sampling_args;
