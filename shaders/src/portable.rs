//! What lets a formula in Burn's operations stand for a kernel on any backend.

use burn::backend::tensor::{FloatTensor, IntTensor};
use burn::backend::{Backend, Dispatch, Flex};
use burn::tensor::{Int, Tensor};
use burn_cubecl::CubeBackend;

/// Between a backend's own tensors and Burn's.
pub(crate) trait Portable: Backend {
    /// Wraps a float tensor.
    fn lift<const D: usize>(tensor: FloatTensor<Self>) -> Tensor<D>;
    /// Unwraps a float tensor of this backend.
    fn lower<const D: usize>(tensor: Tensor<D>) -> FloatTensor<Self>;
    /// Wraps an integer tensor.
    fn lift_int<const D: usize>(tensor: IntTensor<Self>) -> Tensor<D, Int>;
    /// Unwraps an integer tensor of this backend.
    fn lower_int<const D: usize>(tensor: Tensor<D, Int>) -> IntTensor<Self>;
}

macro_rules! portable {
    ($backend:ty) => {
        impl Portable for $backend {
            fn lift<const D: usize>(tensor: FloatTensor<Self>) -> Tensor<D> {
                Tensor::from_primitive::<Self>(tensor)
            }

            fn lower<const D: usize>(tensor: Tensor<D>) -> FloatTensor<Self> {
                tensor.try_into_primitive::<Self>().expect("invariant: it was made on this backend")
            }

            fn lift_int<const D: usize>(tensor: IntTensor<Self>) -> Tensor<D, Int> {
                Tensor::from_primitive::<Self>(tensor)
            }

            fn lower_int<const D: usize>(tensor: Tensor<D, Int>) -> IntTensor<Self> {
                tensor.try_into_primitive::<Self>().expect("invariant: it was made on this backend")
            }
        }
    };
}

portable!(Flex);
portable!(CubeBackend);

impl Portable for Dispatch {
    fn lift<const D: usize>(tensor: FloatTensor<Self>) -> Tensor<D> {
        Tensor::from_dispatch(tensor)
    }

    fn lower<const D: usize>(tensor: Tensor<D>) -> FloatTensor<Self> {
        tensor.into_dispatch()
    }

    fn lift_int<const D: usize>(tensor: IntTensor<Self>) -> Tensor<D, Int> {
        Tensor::from_dispatch(tensor)
    }

    fn lower_int<const D: usize>(tensor: Tensor<D, Int>) -> IntTensor<Self> {
        tensor.into_dispatch()
    }
}
