//! RMSNorm as a module.

use burn::module::{Module, Param};
use burn::tensor::Tensor;
use shaders::Normed;

/// `y = x · rsqrt(mean(x²) + ε) · weight`.
#[derive(Module, Debug)]
pub struct RmsNorm {
    /// `[d]`.
    pub weight: Param<Tensor<1>>,
    /// ε.
    pub epsilon: f64,
}

impl RmsNorm {
    /// The normed `x`, formed by whatever reads it.
    #[must_use]
    pub fn lazily<const D: usize>(&self, x: Tensor<D>) -> Normed<D> {
        Normed::new(x, self.weight.val(), self.epsilon)
    }

    /// Normalises the last dimension of `x` `[.., d]`.
    #[must_use]
    pub fn forward<const D: usize>(&self, x: Tensor<D>) -> Tensor<D> {
        shaders::rms_norm(x, self.weight.val(), self.epsilon)
    }
}
