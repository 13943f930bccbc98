//! Absorbed latent attention of a few tokens or many: all heads read the same cached rows.
//!
//! `z_h = Σ_{s ≤ p} softmax_s(q_h · row_s · scale) c_s` (DeepSeek-V2 §2.1.2, App. C) with `c_s` the
//! first `r` numbers of `row_s`. Shapes: `q` `[batch, tokens, heads, r + d_r]`, `rows` `[batch, span,
//! r + d_r]`, `positions` `[batch, tokens]`, result `[batch, tokens, heads, r]`. How the work is
//! divided, and what it costs: [`super::split_kv`].

mod kernel;

use burn::tensor::Shape;
use burn_cubecl::ops::reshape;
use burn_cubecl::tensor::CubeTensor;

use super::split_kv::{Cached, Job};
use crate::attention::LatentSpec;

/// Launches the kernel; `rows` may be the leading part of a longer cache.
pub(crate) fn launch(
    q: CubeTensor,
    rows: CubeTensor,
    positions: CubeTensor,
    spec: LatentSpec,
) -> CubeTensor {
    let [batch, span, width] = rows.meta.shape().dims();
    let rows = Cached::new(reshape(rows, Shape::new([batch, span, 1, width])));
    let job = Job::new(&q, [&rows, &rows], spec.kv_lora_rank, spec.scale);
    let client = q.client.clone();
    // SAFETY: rows are clamped to the span, queries to those there are, vectors to their widths.
    unsafe {
        kernel::mla_decode_kernel::launch_unchecked(
            &client,
            job.cubes.clone(),
            job.units,
            job.plan.vector,
            q.into_buffer_arg(),
            rows.rows.into_buffer_arg(),
            positions.into_buffer_arg(),
            job.out.clone().into_buffer_arg(),
            job.sums.clone().into_buffer_arg(),
            job.span,
            job.part_rows,
            job.key_sequence,
            job.tokens,
            job.plan,
        );
    }
    job.finish()
}
