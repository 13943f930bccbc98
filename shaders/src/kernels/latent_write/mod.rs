//! What latent attention keeps of a token, written where it is kept: `[RMSNorm(c) | RoPE(k^R)]`.
//!
//! | tensor | shape | type |
//! |---|---|---|
//! | `cache` | `[rows, r + d_r]`, changed in place; of [`launch_packed`] `[rows, words]` | f32, f16; u32 |
//! | `kv` | `[tokens, r + d_r]` | f32 |
//! | `weight` | `[r]` | f32 |
//! | `cos`, `sin` | `[tokens, d_r]`, `sin` negative where a rotation negates | f32 |
//! | `slots` | `[tokens]`, the row of each token, no two alike | i32 |
//!
//! `cache[slots[t]] = [c · rsqrt(mean(c²) + ε) · w | RoPE(k)]` with `[c | k] = kv[t]`: a cube a token.

pub(super) mod kernel;

use burn_backend::cubecl::dtype_to_storage_type;
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use self::kernel::{Plan, latent_pack_kernel, latent_write_kernel};
use super::UNITS;
use crate::cache::largest;
use crate::cache::packed::Layout;
use crate::rotary::Pairs;

/// What a launch reads.
pub(crate) struct Operands {
    pub(crate) kv: CubeTensor,
    pub(crate) weight: CubeTensor,
    pub(crate) cos: CubeTensor,
    pub(crate) sin: CubeTensor,
    pub(crate) slots: CubeTensor,
    pub(crate) epsilon: f64,
    pub(crate) pairs: Pairs,
}

impl Operands {
    pub(super) fn plan(&self, cache: &CubeTensor) -> Plan {
        let [_, width] = self.kv.meta.shape().dims();
        let [rank] = self.weight.meta.shape().dims();
        Plan {
            rank,
            rotated: width - rank,
            units: UNITS as usize,
            epsilon: (self.epsilon as f32).to_bits(),
            pairs: self.pairs,
            largest: largest(cache.dtype).to_bits(),
        }
    }
}

/// Launches the kernel over contiguous tensors; the result is `cache`, which nobody else may hold.
pub(crate) fn launch(cache: CubeTensor, operands: Operands) -> CubeTensor {
    let plan = operands.plan(&cache);
    let Operands { kv, weight, cos, sin, slots, .. } = operands;
    let [tokens, _] = kv.meta.shape().dims();
    let client = cache.client.clone();
    let dtype = dtype_to_storage_type(cache.dtype);
    // SAFETY: a slot is a row of the cache, and units keep within a row.
    unsafe {
        latent_write_kernel::launch_unchecked(
            &client,
            CubeCount::Static(tokens as u32, 1, 1),
            CubeDim::new_1d(UNITS),
            kv.into_buffer_arg(),
            weight.into_buffer_arg(),
            cos.into_buffer_arg(),
            sin.into_buffer_arg(),
            slots.into_buffer_arg(),
            cache.clone().into_buffer_arg(),
            plan,
            dtype,
        );
    }
    cache
}

/// [`launch`] into rows packed as `layout` says.
pub(crate) fn launch_packed(cache: CubeTensor, operands: Operands, layout: Layout) -> CubeTensor {
    let plan = operands.plan(&cache);
    let Operands { kv, weight, cos, sin, slots, .. } = operands;
    let [tokens, _] = kv.meta.shape().dims();
    let client = cache.client.clone();
    // SAFETY: as in `launch`.
    unsafe {
        latent_pack_kernel::launch_unchecked(
            &client,
            CubeCount::Static(tokens as u32, 1, 1),
            CubeDim::new_1d(UNITS),
            kv.into_buffer_arg(),
            weight.into_buffer_arg(),
            cos.into_buffer_arg(),
            sin.into_buffer_arg(),
            slots.into_buffer_arg(),
            cache.clone().into_buffer_arg(),
            plan,
            layout,
        );
    }
    cache
}
