//! Every model of the DeepSeek line, defined once in Burn.
//!
//! Read [`config`] for what a checkpoint says of itself, [`weights`] for how its tensors are read.

pub mod config;
pub mod weights;
