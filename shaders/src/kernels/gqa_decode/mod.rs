//! Grouped-query attention of a few tokens or many.
//!
//! `o_h = Σ_{s ≤ p} softmax_s(q_h · k_{g(h),s} · scale) v_{g(h),s}`. Shapes: `q` `[batch, tokens,
//! heads, d_qk]`, `k` `[batch, span, kv_heads, d_qk]`, `v` `[batch, span, kv_heads, d_v]`,
//! `positions` `[batch, tokens]`, result `[batch, tokens, heads, d_v]`. How the work is divided, and
//! what it costs: [`super::split_kv`]. Cached heads are f32, f16 or packed in u32
//! ([`crate::cache::packed`]); those are unpacked in registers.

mod kernel;

use burn::tensor::Shape;
use burn_backend::cubecl::dtype_to_storage_type;
use burn_cubecl::ops::reshape;
use burn_cubecl::tensor::CubeTensor;

use super::split_kv::{Cached, Job};
use crate::cache::packed::Layout;

/// The tensors of one call.
pub(crate) struct Operands {
    pub(crate) q: CubeTensor,
    pub(crate) k: Cached,
    pub(crate) v: Cached,
    pub(crate) positions: CubeTensor,
}

/// Words `[batch, span, kv_heads · words]` of heads that lie as `layout` says.
pub(crate) fn packed(words: CubeTensor, layout: Layout) -> Cached {
    let [batch, span, width] = words.meta.shape().dims();
    let heads = Shape::new([batch, span, width / layout.words(), layout.words()]);
    Cached::packed(reshape(words, heads), layout)
}

/// Launches the kernel for values of `value_width` numbers; `k` and `v` may be the leading parts of longer
/// caches.
pub(crate) fn launch(operands: Operands, value_width: usize, scale: f64) -> CubeTensor {
    let Operands { q, k, v, positions } = operands;
    let job = Job::new(&q, [&k, &v], value_width, scale);
    let client = q.client.clone();
    let dtype = dtype_to_storage_type(k.rows.dtype);
    // SAFETY: rows are clamped to the span, queries to those there are, vectors to their widths.
    unsafe {
        kernel::gqa_decode_kernel::launch_unchecked(
            &client,
            job.cubes.clone(),
            job.units,
            k.element(job.plan.vector),
            job.plan.vector,
            q.into_buffer_arg(),
            k.rows.into_buffer_arg(),
            v.rows.into_buffer_arg(),
            positions.into_buffer_arg(),
            job.parted.out.clone().into_buffer_arg(),
            job.parted.sums.clone().into_buffer_arg(),
            job.span,
            job.part_rows,
            job.key_sequence,
            job.value_sequence,
            job.tokens,
            job.plan,
            dtype,
        );
    }
    job.parted.finish()
}
