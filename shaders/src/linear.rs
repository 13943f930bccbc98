//! Linear layers over weights in the checkpoints' `[out, in]` order.
//!
//! That order is also the fast one for a decode step: the elements that one output sums lie side by
//! side, so neighbouring threads read neighbouring addresses.

use burn::backend::Dispatch;
use burn::tensor::{DType, Tensor};

use crate::fp8::{self, Rows, Weight};
use crate::fused::Fused;
use crate::norm::Normed;

/// `y = x · Wᵀ + b`.
///
/// Shapes: `x` `[.., in]` f32, `weight` `[out, in]` f32, f16 or packed, `bias` `[out]`, result
/// `[.., out]` f32.
#[must_use]
pub fn linear<const D: usize>(
    x: Tensor<D>,
    weight: impl Into<Weight<2>>,
    bias: Option<Tensor<1>>,
) -> Tensor<D> {
    let weight = weight.into();
    let shape = with_last(x.dims(), weight.dims()[0]);
    let weight = match weight {
        Weight::Plain(weight) => weight,
        packed => {
            let y = fp8::product(Rows::Given(rows(x)), &packed, None);
            return biased(y, bias).reshape(shape);
        }
    };
    let (x, weight) = (rows(x).into_dispatch(), weight.into_dispatch());
    let y = match bias {
        Some(bias) => Dispatch::project_biased(x, weight, bias.into_dispatch()),
        None => Dispatch::project(x, weight),
    };
    Tensor::<2>::from_dispatch(y).reshape(shape)
}

/// `y = x · Wᵀ + z` for `z` of the result's shape.
#[must_use]
pub fn added<const D: usize>(
    x: Tensor<D>,
    weight: impl Into<Weight<2>>,
    z: Tensor<D>,
) -> Tensor<D> {
    let weight = weight.into();
    let shape = with_last(x.dims(), weight.dims()[0]);
    let weight = match weight {
        Weight::Plain(weight) => weight,
        packed => {
            let y = fp8::product(Rows::Given(rows(x)), &packed, Some(rows(z)));
            return y.reshape(shape);
        }
    };
    let (x, z) = (rows(x).into_dispatch(), rows(z).into_dispatch());
    let y = Dispatch::project_added(x, weight.into_dispatch(), z);
    Tensor::<2>::from_dispatch(y).reshape(shape)
}

/// `x · Aᵀ` and `x · Bᵀ`, of one type and of any number of rows each.
#[must_use]
pub fn pair<const D: usize>(x: Tensor<D>, weights: [impl Into<Weight<2>>; 2]) -> [Tensor<D>; 2] {
    let [a, b] = weights.map(Into::into);
    let shapes = [&a, &b].map(|weight| with_last(x.dims(), weight.dims()[0]));
    let (a, b) = match (a, b) {
        (Weight::Plain(a), Weight::Plain(b)) => (a, b),
        (a, b) if a.pairs_with(&b) => {
            let [a, b] = fp8::pair(Rows::Given(rows(x)), [&a, &b]);
            return [a.reshape(shapes[0]), b.reshape(shapes[1])];
        }
        (a, b) => return [linear(x.clone(), a, None), linear(x, b, None)],
    };
    let x = rows(x).into_dispatch();
    let (a, b) = Dispatch::project_pair(x, a.into_dispatch(), b.into_dispatch());
    [
        Tensor::<2>::from_dispatch(a).reshape(shapes[0]),
        Tensor::<2>::from_dispatch(b).reshape(shapes[1]),
    ]
}

/// [`linear`] of a norm's result.
#[must_use]
pub fn linear_normed<const D: usize>(
    x: &Normed<D>,
    weight: impl Into<Weight<2>>,
    bias: Option<Tensor<1>>,
) -> Tensor<D> {
    let weight = weight.into();
    let (Some(given), None) = (x.unformed(), &bias) else {
        return linear(x.value(), weight, bias);
    };
    let shape = with_last(x.dims(), weight.dims()[0]);
    let weight = match weight {
        Weight::Plain(weight) => weight,
        packed => {
            return fp8::product(Rows::Normed(given), &packed, None).reshape(shape);
        }
    };
    let (input, norm) = (given.x.into_dispatch(), given.weight.into_dispatch());
    let y = Dispatch::project_normed(input, norm, weight.into_dispatch(), given.epsilon);
    Tensor::<2>::from_dispatch(y).reshape(shape)
}

/// [`pair`] of a norm's result.
#[must_use]
pub fn pair_normed<const D: usize>(
    x: &Normed<D>,
    weights: [impl Into<Weight<2>>; 2],
) -> [Tensor<D>; 2] {
    let [a, b] = weights.map(Into::into);
    let Some(given) = x.unformed() else { return pair(x.value(), [a, b]) };
    let shapes = [&a, &b].map(|weight| with_last(x.dims(), weight.dims()[0]));
    let (a, b) = match (a, b) {
        (Weight::Plain(a), Weight::Plain(b)) => (a, b),
        (a, b) if a.pairs_with(&b) => {
            let [a, b] = fp8::pair(Rows::Normed(given), [&a, &b]);
            return [a.reshape(shapes[0]), b.reshape(shapes[1])];
        }
        (a, b) => return [linear_normed(x, a, None), linear_normed(x, b, None)],
    };
    let (input, norm) = (given.x.into_dispatch(), given.weight.into_dispatch());
    let (a, b) = (a.into_dispatch(), b.into_dispatch());
    let (a, b) = Dispatch::project_pair_normed(input, norm, a, b, given.epsilon);
    [
        Tensor::<2>::from_dispatch(a).reshape(shapes[0]),
        Tensor::<2>::from_dispatch(b).reshape(shapes[1]),
    ]
}

fn biased(y: Tensor<2>, bias: Option<Tensor<1>>) -> Tensor<2> {
    match bias {
        Some(bias) => y + bias.unsqueeze::<2>(),
        None => y,
    }
}

/// `[.., d]` as `[rows, d]`.
pub(crate) fn rows<const D: usize>(x: Tensor<D>) -> Tensor<2> {
    let shape = x.dims();
    x.reshape([shape[..D - 1].iter().product::<usize>(), shape[D - 1]])
}

/// `shape` with its last dimension replaced.
pub(crate) fn with_last<const D: usize>(mut shape: [usize; D], last: usize) -> [usize; D] {
    shape[D - 1] = last;
    shape
}

/// `x · Wᵀ` in Burn operations, with weights of either type widened first: flex (0.22.1) sums a
/// product of f16 in f16.
pub(crate) fn widened(x: Tensor<2>, weight: Tensor<2>) -> Tensor<2> {
    x.matmul(weight.cast(DType::F32).transpose())
}

/// `x · Wᵀ` in Burn operations, for f32 activations and weights of either type; the product is f32.
pub(crate) fn portable(x: Tensor<2>, weight: Tensor<2>) -> Tensor<2> {
    match weight.dtype() {
        DType::F32 => x.matmul(weight.transpose()),
        half => x.cast(half).matmul(weight.transpose()).cast(DType::F32),
    }
}
