//! The gated activation of every feed-forward layer of the line.

use burn::backend::Dispatch;
use burn::tensor::{Tensor, activation::silu};

use crate::fp8::{self, Rows, Weight};
use crate::fused::Fused;
use crate::linear::{linear, linear_normed, rows, with_last};
use crate::norm::Normed;

/// `silu(gate) · up`, elementwise, where `silu(z) = z · sigmoid(z)`.
#[must_use]
pub fn swiglu<const D: usize>(gate: Tensor<D>, up: Tensor<D>) -> Tensor<D> {
    let shape = gate.dims();
    let count = shape.iter().product::<usize>();
    let (gate, up) = (gate.reshape([count]), up.reshape([count]));
    let y = Dispatch::swiglu(gate.into_dispatch(), up.into_dispatch());
    Tensor::<1>::from_dispatch(y).reshape(shape)
}

/// `silu(x · Gᵀ) · (x · Uᵀ)` for `gate` `G` and `up` `U` `[inner, in]`: `x` `[.., in]` to
/// `[.., inner]`.
#[must_use]
pub fn gated<const D: usize>(
    x: Tensor<D>,
    gate: impl Into<Weight<2>>,
    up: impl Into<Weight<2>>,
) -> Tensor<D> {
    let (gate, up) = (gate.into(), up.into());
    let shape = with_last(x.dims(), gate.dims()[0]);
    let (gate, up) = match (gate, up) {
        (Weight::Plain(gate), Weight::Plain(up)) => (gate, up),
        (gate, up) if gate.pairs_with(&up) => {
            return fp8::gated(Rows::Given(rows(x)), [&gate, &up]).reshape(shape);
        }
        (gate, up) => return swiglu(linear(x.clone(), gate, None), linear(x, up, None)),
    };
    let (gate, up) = (gate.into_dispatch(), up.into_dispatch());
    let y = Dispatch::project_gated(rows(x).into_dispatch(), gate, up);
    Tensor::<2>::from_dispatch(y).reshape(shape)
}

/// [`gated`] of a norm's result.
#[must_use]
pub fn gated_normed<const D: usize>(
    x: &Normed<D>,
    gate: impl Into<Weight<2>>,
    up: impl Into<Weight<2>>,
) -> Tensor<D> {
    let (gate, up) = (gate.into(), up.into());
    let Some(given) = x.unformed() else { return gated(x.value(), gate, up) };
    let shape = with_last(x.dims(), gate.dims()[0]);
    let (gate, up) = match (gate, up) {
        (Weight::Plain(gate), Weight::Plain(up)) => (gate, up),
        (gate, up) if gate.pairs_with(&up) => {
            return fp8::gated(Rows::Normed(given), [&gate, &up]).reshape(shape);
        }
        (gate, up) => return swiglu(linear_normed(x, gate, None), linear_normed(x, up, None)),
    };
    let (input, norm) = (given.x.into_dispatch(), given.weight.into_dispatch());
    let (gate, up) = (gate.into_dispatch(), up.into_dispatch());
    let y = Dispatch::project_gated_normed(input, norm, gate, up, given.epsilon);
    Tensor::<2>::from_dispatch(y).reshape(shape)
}

/// The formula in Burn operations.
pub(crate) fn portable<const D: usize>(gate: Tensor<D>, up: Tensor<D>) -> Tensor<D> {
    silu(gate) * up
}
