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

pub(super) mod kernel;

use burn::tensor::{DType, Shape};
use burn_backend::cubecl::dtype_to_storage_type;
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use self::kernel::{Plan, absorb_kernel};
use super::empty_like;
use crate::rotary::Pairs;

/// Columns and rows of the units of a cube.
pub(super) const SIDE: u32 = 16;

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

impl Operands {
    pub(super) fn plan(&self) -> Plan {
        let [_, _, width] = self.q.meta.shape().dims();
        let [_, inner, rank] = self.w_uk.meta.shape().dims();
        let longest = self.q.client.properties().hardware.max_vector_size;
        let bytes = self.w_uk.dtype.size();
        let fits =
            |size: &usize| rank.is_multiple_of(*size) && *size <= longest && size * bytes <= 16;
        let vector = [8, 4, 2].into_iter().find(fits).unwrap_or(1);
        Plan { inner, rank, rotated: width - inner, vector, pairs: self.pairs }
    }
}

impl Plan {
    /// Cubes of a head, the last of which rotates.
    pub(super) fn chunks(&self) -> u32 {
        (self.rank / self.vector).div_ceil(SIDE as usize) as u32 + 1
    }

    /// Where the result for `q` goes.
    pub(super) fn queries(&self, q: &CubeTensor) -> CubeTensor {
        let [tokens, heads, _] = q.meta.shape().dims();
        empty_like(q, Shape::new([tokens, heads, self.rank + self.rotated]), DType::F32)
    }
}

/// Launches the kernel over contiguous tensors.
pub(crate) fn launch(operands: Operands) -> CubeTensor {
    let plan = operands.plan();
    let Operands { q, w_uk, cos, sin, .. } = operands;
    let [tokens, heads, _] = q.meta.shape().dims();
    let out = plan.queries(&q);
    let client = q.client.clone();
    let dtype = dtype_to_storage_type(w_uk.dtype);
    // SAFETY: columns and elements beyond the last are not written, and what is read for them is
    // clamped.
    unsafe {
        absorb_kernel::launch_unchecked(
            &client,
            CubeCount::Static(plan.chunks(), heads as u32, tokens as u32),
            CubeDim::new_2d(SIDE, SIDE),
            plan.vector,
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
