//! Every model of the DeepSeek line, defined once in Burn.
//!
//! Read [`transformer`] first: embed, blocks, norm, head. [`config`] says what a checkpoint is,
//! [`weights`] how its tensors are read, [`gguf`] how both are read from one file, [`load`] puts the two together.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test"))]

pub mod attention;
pub mod block;
pub mod cache;
pub mod config;
pub mod feed_forward;
pub mod gguf;
pub mod linear;
pub mod load;
pub mod mtp;
pub mod norm;
pub mod tap;
pub mod transformer;
pub mod weights;

/// Why a forward pass failed.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    /// The checkpoint has no such MTP layer.
    #[error("MTP layer {depth} was asked for, but the checkpoint has {found} (see `inspect`)")]
    NoMtp {
        /// The layer asked for.
        depth: usize,
        /// The layers there are.
        found: usize,
    },
}
