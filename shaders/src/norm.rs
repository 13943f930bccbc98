//! RMSNorm.

use std::cell::OnceCell;

use burn::backend::Dispatch;
use burn::tensor::Tensor;
use burn_cubecl::CubeBackend;

use crate::fused::Fused;
use crate::kernels::linear_gemv::{MOST_TOKENS, folds_norms};
use crate::linear::rows;

/// `RMSNorm(x)` that is formed where it is read: for a few tokens, a linear layer norms its input in
/// passing, which saves a launch; for more, the norm is formed once for all readers.
#[derive(Clone, Debug)]
pub struct Normed<const D: usize> {
    x: Tensor<D>,
    weight: Tensor<1>,
    epsilon: f64,
    folds: bool,
    value: OnceCell<Tensor<D>>,
}

/// What a kernel is told of a norm, and the rows it norms.
#[derive(Clone, Debug)]
pub(crate) struct NormedRows {
    /// `[tokens, d]`.
    pub(crate) x: Tensor<2>,
    /// `[d]`.
    pub(crate) weight: Tensor<1>,
    /// ε.
    pub(crate) epsilon: f64,
}

impl<const D: usize> Normed<D> {
    /// [`rms_norm`] of `x` `[.., d]` with `weight` `[d]`.
    #[must_use]
    pub fn new(x: Tensor<D>, weight: Tensor<1>, epsilon: f64) -> Self {
        let tokens = x.dims()[..D - 1].iter().product::<usize>();
        let folds = tokens <= MOST_TOKENS
            && x.clone().try_into_primitive::<CubeBackend>().is_ok_and(|x| folds_norms(&x.client));
        Self { x, weight, epsilon, folds, value: OnceCell::new() }
    }

    /// The normed tensor.
    #[must_use]
    pub fn value(&self) -> Tensor<D> {
        let form = || rms_norm(self.x.clone(), self.weight.clone(), self.epsilon);
        self.value.get_or_init(form).clone()
    }

    /// Its shape.
    #[must_use]
    pub fn dims(&self) -> [usize; D] {
        self.x.dims()
    }

    /// The same rows in another shape, whose last dimension is the same.
    #[must_use]
    pub fn reshape<const E: usize>(&self, shape: [usize; E]) -> Normed<E> {
        Normed {
            x: self.x.clone().reshape(shape),
            weight: self.weight.clone(),
            epsilon: self.epsilon,
            folds: self.folds,
            value: self
                .value
                .get()
                .map_or_else(OnceCell::new, |value| value.clone().reshape(shape).into()),
        }
    }

    /// What a layer that norms its input itself reads, where that is of use.
    pub(crate) fn unformed(&self) -> Option<NormedRows> {
        let Self { weight, epsilon, .. } = self;
        self.folds.then(|| NormedRows {
            x: rows(self.x.clone()),
            weight: weight.clone(),
            epsilon: *epsilon,
        })
    }
}

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
