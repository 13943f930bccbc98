//! RMSNorm as a module.

use burn::module::{Module, Param};
use burn::tensor::Tensor;

/// `y = x · rsqrt(mean(x²) + ε) · weight`.
#[derive(Module, Debug)]
pub struct RmsNorm {
    /// `[d]`.
    pub weight: Param<Tensor<1>>,
    /// ε.
    pub epsilon: f64,
}

impl RmsNorm {
    /// Normalises the last dimension of `x` `[.., d]`.
    #[must_use]
    pub fn forward<const D: usize>(&self, x: Tensor<D>) -> Tensor<D> {
        shaders::rms_norm(x, self.weight.val(), self.epsilon)
    }
}
