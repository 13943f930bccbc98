//! One file per command: each takes its parsed arguments and a place for its results.

pub mod bench;
pub mod chat;
pub mod conform;
pub mod convert;
pub mod devices;
pub mod doctor;
pub mod draft_args;
pub mod generate;
pub mod inspect;
pub mod logits;
pub mod model_args;
pub mod perplexity;
pub mod sampling_args;
pub mod shaders;
pub(crate) mod units;
