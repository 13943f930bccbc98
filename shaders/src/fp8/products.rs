//! Linear layers over packed weights: by kernels for a few tokens, else over a weight that is written out.

use burn::tensor::Tensor;
use burn_cubecl::CubeBackend;
use burn_cubecl::kernel::into_contiguous;
use burn_cubecl::tensor::CubeTensor;

use super::Weight;
use crate::kernels::binds;
use crate::kernels::block_fp8::{self as kernels, Coded, MOST_TOKENS};
use crate::kernels::linear_gemv::{Input, Norm};
use crate::linear;
use crate::norm::{NormedRows, rms_norm};
use crate::swiglu;

/// The tensor of the backend that has kernels, where it is one of its.
pub(super) fn cube<const D: usize>(tensor: Tensor<D>) -> Option<CubeTensor> {
    tensor.try_into_primitive::<CubeBackend>().ok()
}

pub(super) fn float<const D: usize>(tensor: CubeTensor) -> Tensor<D> {
    Tensor::from_primitive::<CubeBackend>(tensor)
}

/// Rows that are multiplied, `[tokens, in]`.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "two tensors against one, made for one call")]
pub(crate) enum Rows {
    /// As they are.
    Given(Tensor<2>),
    /// Normed first.
    Normed(NormedRows),
}

impl Rows {
    pub(super) fn tokens(&self) -> usize {
        match self {
            Self::Given(x) | Self::Normed(NormedRows { x, .. }) => x.dims()[0],
        }
    }

    /// The rows after their norm.
    pub(super) fn formed(self) -> Tensor<2> {
        match self {
            Self::Given(x) => x,
            Self::Normed(NormedRows { x, weight, epsilon }) => rms_norm(x, weight, epsilon),
        }
    }

    /// What a kernel of `buffers` buffers reads, one of them for a norm.
    pub(super) fn input(self, buffers: u32) -> Option<Input> {
        let (x, norm) = match self {
            Self::Given(x) => (cube(x)?, None),
            Self::Normed(NormedRows { x, weight, epsilon }) => {
                let (x, norm) = (cube(x)?, cube(weight)?);
                if !binds(&x.client, buffers) {
                    let (x, norm) = (float::<2>(x), float::<1>(norm));
                    return Self::Given(rms_norm(x, norm, epsilon)).input(buffers);
                }
                (x, Some(Norm { weight: norm, epsilon }))
            }
        };
        Some(Input { x: into_contiguous(x), norm })
    }
}

/// What kernels multiply with `weights`, where they cover it: a few tokens in f32.
fn covered<const N: usize>(rows: &Rows, weights: [&Weight<2>; N]) -> Option<[Coded; N]> {
    let few = (1..=MOST_TOKENS).contains(&rows.tokens());
    let coded: Vec<Coded> = weights.iter().filter_map(|weight| weight.coded()).collect();
    if few { coded.try_into().ok() } else { None }
}

/// `x · Wᵀ`, plus `added` `[tokens, out]`.
pub(crate) fn product(rows: Rows, weight: &Weight<2>, added: Option<Tensor<2>>) -> Tensor<2> {
    if let Some([coded]) = covered(&rows, [weight]) {
        let added = added.and_then(cube);
        let input = rows.input(0).expect("invariant: the weight is on a backend with kernels");
        return float(kernels::linear(input, coded, added));
    }
    let (x, weight) = (rows.formed(), weight.widened());
    match added {
        Some(added) => linear::added(x, weight, added),
        None => linear(x, weight, None),
    }
}

/// `silu(x · Gᵀ) · (x · Uᵀ)`.
pub(crate) fn gated(rows: Rows, [gate, up]: [&Weight<2>; 2]) -> Tensor<2> {
    if let Some([gate, up]) = covered(&rows, [gate, up]) {
        let input = rows.input(0).expect("invariant: the weight is on a backend with kernels");
        return float(kernels::gated(input, gate, up));
    }
    swiglu::gated(rows.formed(), gate.widened(), up.widened())
}

/// `x · Aᵀ` and `x · Bᵀ`.
pub(crate) fn pair(rows: Rows, [a, b]: [&Weight<2>; 2]) -> [Tensor<2>; 2] {
    if let Some([a, b]) = covered(&rows, [a, b]) {
        let input = rows
            .input(kernels::MOST_BUFFERS)
            .expect("invariant: the weight is on a backend with kernels");
        let (a, b) = kernels::pair(input, a, b);
        return [float(a), float(b)];
    }
    let x = rows.formed();
    [product(Rows::Given(x.clone()), a, None), product(Rows::Given(x), b, None)]
}
