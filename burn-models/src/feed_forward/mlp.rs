//! The SwiGLU layer.

use burn::module::Module;
use burn::tensor::Tensor;
use shaders::Normed;

use crate::linear::{Linear, gated};
use crate::tap::Taps;

/// `down_proj(silu(gate_proj x) · up_proj x)`.
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
    /// `z + self(x)`, with `self(x)` recorded as `mlp`.
    pub(crate) fn forward_added(&self, x: &Normed<3>, z: Tensor<3>, taps: &mut Taps) -> Tensor<3> {
        let hidden = gated(x, [&self.gate_proj, &self.up_proj]);
        self.down_proj.forward_added_tapped(hidden, z, (taps, "mlp"))
    }
}
