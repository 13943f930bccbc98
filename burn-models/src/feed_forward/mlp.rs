//! The SwiGLU layer.

use burn::module::Module;
use burn::tensor::Tensor;

use crate::linear::Linear;

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
        let gate = self.gate_proj.forward(x.clone());
        self.down_proj.forward(shaders::swiglu(gate, self.up_proj.forward(x)))
    }
}
