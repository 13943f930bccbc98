//! RMSNorm.

use burn::backend::Dispatch;
use burn::tensor::Tensor;

use crate::fused::Fused;

/// `y = x · rsqrt(mean(x²) + ε) · w`, over the last dimension, in f32.
///
/// Shapes: `x` `[.., d]`, `weight` `[d]`, result as `x`.
#[must_use]
pub fn rms_norm<const D: usize>(x: Tensor<D>, weight: Tensor<1>, epsilon: f64) -> Tensor<D> {
    let shape = x.dims();
    let width = shape[D - 1];
    let rows = x.reshape([shape.iter().product::<usize>() / width, width]);
    let y = Dispatch::rms_norm(rows.into_dispatch(), weight.into_dispatch(), epsilon);
    Tensor::<2>::from_dispatch(y).reshape(shape)
}

/// The formula in Burn operations.
pub(crate) fn portable<const D: usize>(x: Tensor<D>, weight: Tensor<1>, epsilon: f64) -> Tensor<D> {
    let mean_square = x.clone().square().mean_dim(D - 1);
    let scale = (mean_square + epsilon).sqrt().recip();
    x * scale * weight.unsqueeze::<D>()
}
