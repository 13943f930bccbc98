//! What latent attention does to a token before its scores, in one launch: [`super::mla_absorb`] and
//! [`super::latent_write`], whose contracts these are. Neither reads what the other writes.
//!
//! Nine buffers, more than WebGPU promises: where they cannot be bound, the two are launched by themselves.

mod kernel;

use burn_backend::cubecl::dtype_to_storage_type;
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use self::kernel::latent_prepare_kernel;
use super::mla_absorb::SIDE;
use super::{latent_write, mla_absorb};

/// Buffers of the kernel.
pub(crate) const BUFFERS: u32 = 9;

/// Launches the kernel over contiguous tensors, which share `cos` and `sin`; the result is the queries and
/// `cache`, which nobody else may hold.
pub(crate) fn launch(
    cache: CubeTensor,
    queries: mla_absorb::Operands,
    row: latent_write::Operands,
) -> (CubeTensor, CubeTensor) {
    let (absorbing, writing) = (queries.plan(), row.plan(&cache));
    let mla_absorb::Operands { q, w_uk, cos, sin, .. } = queries;
    let latent_write::Operands { kv, weight, slots, .. } = row;
    let [tokens, heads, _] = q.meta.shape().dims();
    let out = absorbing.queries(&q);
    let client = q.client.clone();
    let [weights, cached] = [&w_uk, &cache].map(|tensor| dtype_to_storage_type(tensor.dtype));
    // SAFETY: as in the two kernels.
    unsafe {
        latent_prepare_kernel::launch_unchecked(
            &client,
            CubeCount::Static(absorbing.chunks(), heads as u32 + 1, tokens as u32),
            CubeDim::new_2d(SIDE, SIDE),
            absorbing.vector,
            q.into_buffer_arg(),
            w_uk.into_buffer_arg(),
            kv.into_buffer_arg(),
            weight.into_buffer_arg(),
            cos.into_buffer_arg(),
            sin.into_buffer_arg(),
            slots.into_buffer_arg(),
            cache.clone().into_buffer_arg(),
            out.clone().into_buffer_arg(),
            absorbing,
            writing,
            weights,
            cached,
        );
    }
    (out, cache)
}
