//! Queries of absorbed latent attention: `[W_UKᵀ q^C | RoPE(q^R)]` (DeepSeek-V2, appendix C).
//!
//! | tensor | shape | type |
//! |---|---|---|
//! | `q` | `[tokens, heads, d_n + d_r]` | f32 |
//! | `W_UK` | `[heads, d_n, r]` | f32, f16 |
//! | `cos`, `sin` | `[tokens, d_r]`, `sin` negative where a rotation negates | f32 |
//! | result | `[tokens, heads, r + d_r]` | f32 |
//!
//! `out[t, h, j] = Σ_i q[t, h, i] W_UK[h, i, j]` for `j < r`; sums are f32. Neighbouring units take
//! neighbouring columns `j`, and rows of units share the sum over `i`, so that a weight is read once for
//! each token, by whole lines.
//!
//! Cost: `heads · d_n · r` weights a token, of which all tokens but the first find them in a cache.

mod kernel;

use burn::tensor::{DType, Shape};
use burn_backend::cubecl::dtype_to_storage_type;
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use self::kernel::{Plan, absorb_kernel};
use super::empty_like;
use crate::rotary::Pairs;

/// Columns and rows of the units of a cube.
const SIDE: u32 = 16;

/// Most tokens of one launch: cubes in one dimension of a grid (WebGPU's default limit).
pub(crate) const MOST_TOKENS: usize = 65_535;

/// What a launch reads.
pub(crate) struct Operands {
    pub(crate) q: CubeTensor,
    pub(crate) w_uk: CubeTensor,
    pub(crate) cos: CubeTensor,
    pub(crate) sin: CubeTensor,
    pub(crate) pairs: Pairs,
}

/// Launches the kernel over contiguous tensors.
pub(crate) fn launch(operands: Operands) -> CubeTensor {
    let Operands { q, w_uk, cos, sin, pairs } = operands;
    let [tokens, heads, width] = q.meta.shape().dims();
    let [_, inner, rank] = w_uk.meta.shape().dims();
    let longest = q.client.properties().hardware.max_vector_size;
    let bytes = w_uk.dtype.size();
    let fits = |size: &usize| rank.is_multiple_of(*size) && *size <= longest && size * bytes <= 16;
    let vector = [8, 4, 2].into_iter().find(fits).unwrap_or(1);
    let plan = Plan { inner, rank, rotated: width - inner, vector, pairs };
    let out = empty_like(&q, Shape::new([tokens, heads, rank + plan.rotated]), DType::F32);
    let client = q.client.clone();
    let dtype = dtype_to_storage_type(w_uk.dtype);
    // The last cube of a head rotates.
    let chunks = (rank / vector).div_ceil(SIDE as usize) as u32;
    // SAFETY: columns and elements beyond the last are not written, and what is read for them is
    // clamped.
    unsafe {
        absorb_kernel::launch_unchecked(
            &client,
            CubeCount::Static(chunks + 1, heads as u32, tokens as u32),
            CubeDim::new_2d(SIDE, SIDE),
            vector,
            q.into_buffer_arg(),
            w_uk.into_buffer_arg(),
            cos.into_buffer_arg(),
            sin.into_buffer_arg(),
            out.clone().into_buffer_arg(),
            plan,
            dtype,
        );
    }
    out
}
