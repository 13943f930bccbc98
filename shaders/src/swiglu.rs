//! The gated activation of every feed-forward layer of the line.

use burn::tensor::{Tensor, activation::silu};

/// `silu(gate) · up`, elementwise, where `silu(z) = z · sigmoid(z)`.
#[must_use]
pub fn swiglu<const D: usize>(gate: Tensor<D>, up: Tensor<D>) -> Tensor<D> {
    silu(gate) * up
}
