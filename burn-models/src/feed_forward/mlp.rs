//! The SwiGLU layer.

use burn::module::Module;
use burn::tensor::Tensor;

use crate::linear::{Linear, gated};

/// `down_proj(silu(gate_proj x) · up_proj x)`; also the shared experts, stored as one.
#[derive(Module, Debug)]
pub struct Mlp {
    /// `[inner, d]`.
    pub gate_proj: Linear,
    /// `[inner, d]`.
    pub up_proj: Linear,
    /// `[d, inner]`.
    pub down_proj: Linear,
}

impl Mlp {
    /// `x` `[.., d]` to the same shape.
    #[must_use]
    pub fn forward<const D: usize>(&self, x: Tensor<D>) -> Tensor<D> {
        self.down_proj.forward(gated(x, [&self.gate_proj, &self.up_proj]))
    }

    /// `z + self(x)`.
    #[must_use]
    pub fn forward_added<const D: usize>(&self, x: Tensor<D>, z: Tensor<D>) -> Tensor<D> {
        self.down_proj.forward_added(gated(x, [&self.gate_proj, &self.up_proj]), z)
    }
}
