//! The `#[cube]` sources, one file or folder an operation, compiled to WGSL, SPIR-V and CUDA C++.
//!
//! Every launch function expects contiguous tensors whose shapes its caller has checked, and
//! allocates its output.

pub(crate) mod argmax;
pub(crate) mod block_fp8;
pub(crate) mod elementwise;
pub(crate) mod expert_groups;
pub(crate) mod experts;
pub(crate) mod gemm;
pub(crate) mod gqa_decode;
pub(crate) mod grouped_prepare;
mod lanes;
pub(crate) mod latent_prepare;
pub(crate) mod latent_write;
pub(crate) mod linear_gemv;
pub(crate) mod mla_absorb;
pub(crate) mod mla_decode;
pub(crate) mod mla_expand;
pub(crate) mod packed_rows;
mod products;
pub(crate) mod rms_norm;
pub(crate) mod router;
pub(crate) mod sample;
pub(crate) mod split_kv;

use burn::tensor::{DType, Shape};
use burn_cubecl::ops::numeric::empty_device_contiguous_dtype;
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::Client;

use crate::canary;
use crate::profile::{Profile, allows};

/// Units of a cube that works alone: within every profile's limit of 256.
const UNITS: u32 = 256;

/// An uninitialised contiguous tensor beside `like`; guarded where [`canary`] is on.
fn empty_like(like: &CubeTensor, shape: Shape, dtype: DType) -> CubeTensor {
    if canary::are_on() {
        return canary::guarded(like, shape, dtype);
    }
    empty_device_contiguous_dtype(like.client.clone(), like.device.clone(), shape, dtype)
}

/// Buffers of a kernel that WebGPU promises, beside the one that CubeCL adds.
const CORE_BUFFERS: u32 = 7;

/// Whether a kernel of `count` buffers can be bound, on the device and in the profile at hand.
pub(crate) fn binds(client: &Client, count: u32) -> bool {
    let most = client.properties().hardware.max_bindings;
    count <= if allows(Profile::Subgroups) { most } else { most.min(CORE_BUFFERS) }
}

/// The most components of a vector that divide `width`: 4, 2 or 1.
fn vector_size(width: usize) -> usize {
    [4, 2].into_iter().find(|size| width.is_multiple_of(*size)).unwrap_or(1)
}
