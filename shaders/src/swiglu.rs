//! The gated activation of every feed-forward layer of the line.

use burn::backend::Dispatch;
use burn::tensor::{Tensor, activation::silu};

use crate::fused::Fused;

/// `silu(gate) · up`, elementwise, where `silu(z) = z · sigmoid(z)`.
#[must_use]
pub fn swiglu<const D: usize>(gate: Tensor<D>, up: Tensor<D>) -> Tensor<D> {
    let shape = gate.dims();
    let count = shape.iter().product::<usize>();
    let (gate, up) = (gate.reshape([count]), up.reshape([count]));
    let y = Dispatch::swiglu(gate.into_dispatch(), up.into_dispatch());
    Tensor::<1>::from_dispatch(y).reshape(shape)
}

/// The formula in Burn operations.
pub(crate) fn portable<const D: usize>(gate: Tensor<D>, up: Tensor<D>) -> Tensor<D> {
    silu(gate) * up
}
