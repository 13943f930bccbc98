//! Outputs of absorbed latent attention whose parts are not merged yet: `o_h = W_UV,h z_h` (DeepSeek-V2,
//! appendix C), with `z_h = Σ_p e^(m_p − m) a_p / Σ_p e^(m_p − m) l_p` and `m` the highest `m_p`.
//!
//! | tensor | shape | type |
//! |---|---|---|
//! | `a` | `[tokens, heads, parts, r]`: what [`super::split_kv`] leaves of each part | f32 |
//! | `m`, `l` | `[tokens, heads, parts, 2]` | f32 |
//! | `W_UV` | `[heads · d_v, r]` | f32, f16 |
//! | result | `[tokens, heads · d_v]` | f32 |
//!
//! A cube takes some rows of a head. Its units set out for their weights, then merge the parts of the head's `z`
//! into workgroup memory together, and multiply. That saves a launch, and costs each cube the parts of its head
//! once, from a cache: `parts · r` numbers for `r` times as many weights as it has rows. So it is for few parts of
//! few tokens; for others the parts are merged by a launch of their own.
//!
//! Sums are f32. `kernel` has the source, `twin` the same in plain Rust, `variant` the choice of the tiling.

mod kernel;
#[cfg(test)]
mod twin;
mod variant;

use burn::tensor::{DType, Shape};
use burn_backend::cubecl::dtype_to_storage_type;
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use self::kernel::merged_heads_kernel;
use self::variant::{Facts, Plan};
use super::empty_like;
use super::lanes::Lanes;
use super::linear_gemv::pitch;
use super::split_kv::Parted;

/// The plan for `parted` and `w_uv` `[heads · d_v, r]`; `None` where other kernels are to be used.
pub(crate) fn plan(parted: &Parted, w_uv: &CubeTensor) -> Option<Plan> {
    let [batch, tokens, heads, rank] = parted.shape.dims();
    let rows = w_uv.meta.shape()[0];
    let whole = matches!(w_uv.dtype, DType::F32 | DType::F16) && pitch(w_uv) == Some(rank);
    if !whole || !rows.is_multiple_of(heads) {
        return None;
    }
    variant::choose(Facts {
        tokens: batch * tokens,
        parts: parted.parts,
        head: rows / heads,
        rank,
        bytes: w_uv.dtype.size(),
        lanes: Lanes::of(&w_uv.client),
        longest: w_uv.client.properties().hardware.max_vector_size,
    })
}

/// Launches the kernel.
pub(crate) fn launch(parted: Parted, w_uv: CubeTensor, plan: Plan) -> CubeTensor {
    let [batch, tokens, heads, _] = parted.shape.dims();
    let (tokens, rows) = (batch * tokens, w_uv.meta.shape()[0]);
    let out = empty_like(&parted.out, Shape::new([tokens, rows]), DType::F32);
    let client = out.client.clone();
    let dtype = dtype_to_storage_type(w_uv.dtype);
    // SAFETY: `choose` has a cube take rows of one head alone, and rows divide evenly among cubes; vectors
    // beyond the last are the last again.
    unsafe {
        merged_heads_kernel::launch_unchecked(
            &client,
            CubeCount::Static((rows / plan.cube_rows()) as u32, tokens as u32, 1),
            CubeDim::new_2d(plan.lanes.count, plan.planes as u32),
            plan.vector,
            parted.out.into_buffer_arg(),
            parted.sums.into_buffer_arg(),
            w_uv.into_buffer_arg(),
            out.clone().into_buffer_arg(),
            heads as u32,
            plan,
            dtype,
        );
    }
    out
}
