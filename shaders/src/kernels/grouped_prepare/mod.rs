//! What grouped-query attention does to a token before its scores, in one launch: it rotates queries and
//! keys, and keeps keys and values where they are read.
//!
//! | tensor | shape | type |
//! |---|---|---|
//! | `q`, result | `[tokens, heads · d]` | f32 |
//! | `k`, `v` | `[tokens, kv_heads · d]` | f32 |
//! | `cos`, `sin` | `[tokens, d]`, `sin` negative where a rotation negates | f32 |
//! | `slots` | `[tokens]`, the row of each token, no two alike | i32 |
//! | caches | `[rows, kv_heads · d]`, changed in place | f32, f16 |
//!
//! Nine buffers, more than WebGPU promises: where they cannot be bound, Burn's operations do it.

mod kernel;

use burn_backend::cubecl::dtype_to_storage_type;
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use self::kernel::{Plan, grouped_prepare_kernel};
use super::{UNITS, empty_like};
use crate::cache::largest;
use crate::rotary::Pairs;

/// Buffers of the kernel.
pub(crate) const BUFFERS: u32 = 9;

/// Most tokens of one launch: cubes in one dimension of a grid (WebGPU's default limit).
pub(crate) const MOST_TOKENS: usize = 65_535;

/// What a launch reads, and the two caches that it writes.
pub(crate) struct Operands {
    pub(crate) q: CubeTensor,
    pub(crate) k: CubeTensor,
    pub(crate) v: CubeTensor,
    pub(crate) cos: CubeTensor,
    pub(crate) sin: CubeTensor,
    pub(crate) slots: CubeTensor,
    pub(crate) keys: CubeTensor,
    pub(crate) values: CubeTensor,
    pub(crate) pairs: Pairs,
}

/// Launches the kernel over contiguous tensors; the result is the queries, and the caches, which nobody
/// else may hold.
pub(crate) fn launch(operands: Operands) -> (CubeTensor, CubeTensor, CubeTensor) {
    let Operands { q, k, v, cos, sin, slots, keys, values, pairs } = operands;
    let [tokens, queries] = q.meta.shape().dims();
    let plan = Plan {
        queries,
        keys: k.meta.shape()[1],
        width: cos.meta.shape()[1],
        pairs,
        largest: largest(keys.dtype).to_bits(),
    };
    let out = empty_like(&q, q.meta.shape().clone(), q.dtype);
    let client = q.client.clone();
    let dtype = dtype_to_storage_type(keys.dtype);
    let elements = (plan.queries + 2 * plan.keys) as u32;
    // SAFETY: units keep within a token's vectors, and a slot is a row of the caches.
    unsafe {
        grouped_prepare_kernel::launch_unchecked(
            &client,
            CubeCount::Static(elements.div_ceil(UNITS), tokens as u32, 1),
            CubeDim::new_1d(UNITS),
            q.into_buffer_arg(),
            k.into_buffer_arg(),
            v.into_buffer_arg(),
            cos.into_buffer_arg(),
            sin.into_buffer_arg(),
            slots.into_buffer_arg(),
            keys.clone().into_buffer_arg(),
            values.clone().into_buffer_arg(),
            out.clone().into_buffer_arg(),
            plan,
            dtype,
        );
    }
    (out, keys, values)
}
