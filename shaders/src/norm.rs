//! RMSNorm.

use burn::tensor::Tensor;

/// `y = x · rsqrt(mean(x²) + ε) · w`, over the last dimension, in f32.
///
/// Shapes: `x` `[.., d]`, `weight` `[d]`, result as `x`.
#[must_use]
pub fn rms_norm<const D: usize>(x: Tensor<D>, weight: Tensor<1>, epsilon: f64) -> Tensor<D> {
    let mean_square = x.clone().square().mean_dim(D - 1);
    let scale = (mean_square + epsilon).sqrt().recip();
    x * scale * weight.unsqueeze::<D>()
}
