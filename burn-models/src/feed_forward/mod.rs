//! Dense and mixture-of-experts feed-forward layers.

mod mlp;
mod moe;

pub use mlp::Mlp;
pub use moe::{ExpertStack, Gate, Moe};

use burn::module::Module;
use burn::tensor::Tensor;

use crate::block::Residual;
use crate::tap::Taps;

/// The feed-forward layer of one block.
#[derive(Module, Debug)]
pub enum FeedForward {
    /// One SwiGLU.
    Dense(Mlp),
    /// Routed and shared experts.
    Moe(Moe),
}

impl FeedForward {
    /// Adds to the residual what the layer makes of its norm.
    pub(crate) fn forward_added(&self, residual: Residual, taps: &mut Taps) -> Tensor<3> {
        match self {
            Self::Dense(mlp) => mlp.forward_added(&residual.normed, residual.x, taps),
            Self::Moe(moe) => moe.forward_added(residual, taps),
        }
    }
}
