//! Linear layers over weights in the checkpoints' `[out, in]` order.
//!
//! That order is also the fast one for a decode step: the elements that one output sums lie side by
//! side, so neighbouring threads read neighbouring addresses.

use burn::tensor::{DType, Tensor};

/// `y = x · Wᵀ + b`.
///
/// Shapes: `x` `[.., in]` f32, `weight` `[out, in]` f32 or f16, `bias` `[out]`, result `[.., out]`
/// f32.
#[must_use]
pub fn linear<const D: usize>(
    x: Tensor<D>,
    weight: Tensor<2>,
    bias: Option<Tensor<1>>,
) -> Tensor<D> {
    let mut shape = x.dims();
    let [out, input] = weight.dims();
    let rows = shape[..D - 1].iter().product::<usize>();
    shape[D - 1] = out;
    let y = matmul(x.reshape([rows, input]), weight.transpose()).reshape(shape);
    match bias {
        Some(bias) => y + bias.unsqueeze::<D>(),
        None => y,
    }
}

/// `x · w` for f32 activations and weights of either type; the product is f32.
#[must_use]
pub fn matmul<const D: usize>(x: Tensor<D>, weight: Tensor<D>) -> Tensor<D> {
    match weight.dtype() {
        DType::F32 => x.matmul(weight),
        half => x.cast(half).matmul(weight).cast(DType::F32),
    }
}
