//! Attention of new tokens over cached ones.
//!
//! Positions are absolute: the token at position `p` sees the cache rows `0..=p`. Scores are formed
//! over a `span` of rows that covers every position present, and rows beyond a token's own position
//! are masked, so a span may be rounded up freely.
//!
//! Cached rows are f32, f16 or packed; everything is computed in f32.
//!
//! The kernels form neither scores nor mask in memory, and read the cache where it lies.

use burn::backend::Dispatch;
use burn::tensor::{DType, Int, Tensor, activation::softmax};
use burn_cubecl::CubeBackend;
use burn_cubecl::kernel::into_contiguous;

use crate::MASKED;
use crate::cache::{KeptRows, PackedRows};
use crate::fused::{Fused, asked};
use crate::kernels::{gqa_decode, mla_decode};

/// Which cached rows each new token may not see: those beyond its own position.
#[derive(Clone, Debug)]
pub struct CausalMask {
    /// `[batch, tokens]`.
    positions: Tensor<2, Int>,
    span: usize,
}

impl CausalMask {
    /// The mask for new tokens at `positions` `[batch, tokens]` over `span` cached rows.
    #[must_use]
    pub fn new(positions: Tensor<2, Int>, span: usize) -> Self {
        Self { positions, span }
    }

    /// Rows of the cache that scores are formed over.
    #[must_use]
    pub fn span(&self) -> usize {
        self.span
    }
}

/// Softmax over the rows that tokens at `positions` `[batch, tokens]` see, of `scores`
/// `[batch, heads, tokens, span]`.
fn causal_softmax(scores: Tensor<4>, positions: Tensor<2, Int>) -> Tensor<4> {
    let [batch, heads, tokens, span] = scores.dims();
    let rows = Tensor::<1, Int>::arange(0..span as i64, &positions.device())
        .reshape([1, 1, 1, span])
        .expand([batch, 1, tokens, span]);
    let own = positions.reshape([batch, 1, tokens, 1]).expand([batch, 1, tokens, span]);
    let hidden = rows.greater(own).expand([batch, heads, tokens, span]);
    softmax(scores.mask_fill(hidden, MASKED), 3)
}

/// Grouped-query attention: `o_h = Σ_s softmax_s(q_h · k_{g(h),s} · scale) v_{g(h),s}`.
///
/// Shapes: `q` `[batch, tokens, heads, d_qk]`, `k` `[batch, span, kv_heads, d_qk]`, `v`
/// `[batch, span, kv_heads, d_v]` (`d_v` may differ from `d_qk`), result
/// `[batch, tokens, heads, d_v]`. `kv_heads` divides `heads`, and head `h` reads group
/// `h / (heads / kv_heads)`.
#[must_use]
pub fn grouped(qkv: Qkv, mask: &CausalMask, scale: f64) -> Tensor<4> {
    let Qkv { q, k, v } = qkv;
    Tensor::from_dispatch(Dispatch::gqa_decode(
        q.into_dispatch(),
        k.into_dispatch(),
        v.into_dispatch(),
        mask.positions.clone().into_dispatch(),
        scale,
    ))
}

/// [`grouped`] over `keys` and `values` as a cache keeps them, of `kv_heads` heads as wide as the queries'.
#[must_use]
pub fn grouped_kept(
    q: Tensor<4>,
    [keys, values]: [KeptRows; 2],
    kv_heads: usize,
    mask: &CausalMask,
    scale: f64,
) -> Tensor<4> {
    if let (KeptRows::Packed(keys), KeptRows::Packed(values)) = (&keys, &values)
        && let Some(o) = packed_grouped(&q, [keys, values], &mask.positions, scale)
    {
        return o;
    }
    let heads = |rows: KeptRows| {
        let rows = rows.floats();
        let [batch, span, width] = rows.dims();
        rows.reshape([batch, span, kv_heads, width / kv_heads])
    };
    grouped(Qkv { q, k: heads(keys), v: heads(values) }, mask, scale)
}

/// [`grouped`] over packed rows where they lie, where a kernel does that.
fn packed_grouped(
    q: &Tensor<4>,
    rows: [&PackedRows; 2],
    positions: &Tensor<2, Int>,
    scale: f64,
) -> Option<Tensor<4>> {
    let q = q.clone().try_into_primitive::<CubeBackend>().ok()?;
    let positions = positions.clone().try_into_primitive::<CubeBackend>().ok()?;
    let layout = rows[0].layout();
    if !asked(&q, &positions) || rows[1].layout() != layout {
        return None;
    }
    let [k, v] = rows.map(|rows| {
        let words = rows.words().try_into_primitive::<CubeBackend>().ok()?;
        Some(gqa_decode::packed(words, layout))
    });
    let (q, positions) = (into_contiguous(q), into_contiguous(positions));
    let operands = gqa_decode::Operands { q, k: k?, v: v?, positions };
    let o = gqa_decode::launch(operands, layout.width, scale);
    Some(Tensor::from_primitive::<CubeBackend>(o))
}

/// [`grouped`] in Burn operations.
pub(crate) fn portable_grouped(qkv: Qkv, positions: Tensor<2, Int>, scale: f64) -> Tensor<4> {
    let [batch, tokens, heads, width] = qkv.q.dims();
    let [_, span, kv_heads, value_width] = qkv.v.dims();
    let group = heads / kv_heads;
    let (k, v) = (qkv.k.cast(DType::F32), qkv.v.cast(DType::F32));
    // The queries of one group share its keys: they are stacked as further rows of one product.
    let q = qkv.q.mul_scalar(scale).swap_dims(1, 2);
    let q = q.reshape([batch, kv_heads, group * tokens, width]);
    let scores = q.matmul(k.permute([0, 2, 3, 1])).reshape([batch, heads, tokens, span]);
    let weights = causal_softmax(scores, positions);
    let v = v.swap_dims(1, 2);
    let o = weights.reshape([batch, kv_heads, group * tokens, span]).matmul(v);
    o.reshape([batch, heads, tokens, value_width]).swap_dims(1, 2)
}

/// Queries of the new tokens, keys and values of the cached ones.
#[derive(Clone, Debug)]
pub struct Qkv {
    /// `[batch, tokens, heads, d_qk]`.
    pub q: Tensor<4>,
    /// `[batch, span, kv_heads, d_qk]`.
    pub k: Tensor<4>,
    /// `[batch, span, kv_heads, d_v]`.
    pub v: Tensor<4>,
}

/// Absorbed latent attention: `z_h = Σ_s softmax_s(q_h · row_s · scale) c_s` (V2 §2.1.2, App. C).
///
/// All heads read the same cached row `row_s = [c_s | k^R_s]`, and `q_h = [W_UKᵀ q^C_h | q^R_h]` is
/// laid out alike. Shapes: `q` `[batch, tokens, heads, r + d_r]`, `rows` `[batch, span, r + d_r]`,
/// result `[batch, tokens, heads, r]`.
#[must_use]
pub fn latent(query: LatentQuery, mask: &CausalMask, scale: f64) -> Tensor<4> {
    let LatentQuery { q, rows, kv_lora_rank } = query;
    let spec = LatentSpec { kv_lora_rank, scale };
    let positions = mask.positions.clone();
    let rows = match rows {
        KeptRows::Float(rows) => rows,
        KeptRows::Packed(rows) => match packed_latent(&q, &rows, &positions, spec) {
            Some(z) => return z,
            None => rows.unpacked(),
        },
    };
    Tensor::from_dispatch(Dispatch::mla_decode(
        q.into_dispatch(),
        rows.into_dispatch(),
        positions.into_dispatch(),
        spec,
    ))
}

/// [`latent`], and [`latent::expand`](crate::latent::expand) of what it gives: `o_h = W_UV,h z_h`, with `w_uv`
/// `[h, d_v, r]` and result `[batch, tokens, h · d_v]`. Where the cached rows were read in a few parts, these are
/// merged as they are multiplied.
#[must_use]
pub fn latent_expanded(
    query: LatentQuery,
    mask: &CausalMask,
    scale: f64,
    w_uv: Tensor<3>,
) -> Tensor<3> {
    let KeptRows::Float(rows) = query.rows else {
        return crate::latent::expand(latent(query, mask, scale), w_uv);
    };
    let [batch, tokens, heads, _] = query.q.dims();
    let [_, width, rank] = w_uv.dims();
    let o = Dispatch::mla_expanded(
        query.q.into_dispatch(),
        rows.into_dispatch(),
        mask.positions.clone().into_dispatch(),
        w_uv.reshape([heads * width, rank]).into_dispatch(),
        LatentSpec { kv_lora_rank: query.kv_lora_rank, scale },
    );
    Tensor::<2>::from_dispatch(o).reshape([batch, tokens, heads * width])
}

/// [`latent`] over packed rows where they lie, where a kernel does that.
fn packed_latent(
    q: &Tensor<4>,
    rows: &PackedRows,
    positions: &Tensor<2, Int>,
    spec: LatentSpec,
) -> Option<Tensor<4>> {
    let q = q.clone().try_into_primitive::<CubeBackend>().ok()?;
    let positions = positions.clone().try_into_primitive::<CubeBackend>().ok()?;
    if !asked(&q, &positions) {
        return None;
    }
    let words = rows.words().try_into_primitive::<CubeBackend>().ok()?;
    let rows = mla_decode::cached(words, Some(rows.layout()));
    let (q, positions) = (into_contiguous(q), into_contiguous(positions));
    Some(Tensor::from_primitive::<CubeBackend>(mla_decode::launch(q, rows, positions, spec)))
}

/// [`latent`] in Burn operations.
pub(crate) fn portable_latent(
    q: Tensor<4>,
    rows: Tensor<3>,
    positions: Tensor<2, Int>,
    spec: LatentSpec,
) -> Tensor<4> {
    let LatentSpec { kv_lora_rank, scale } = spec;
    let [batch, tokens, heads, width] = q.dims();
    let span = rows.dims()[1];
    let rows = rows.cast(DType::F32);
    let q = q.mul_scalar(scale).swap_dims(1, 2).reshape([batch, heads * tokens, width]);
    let scores = q.matmul(rows.clone().swap_dims(1, 2));
    let weights = causal_softmax(scores.reshape([batch, heads, tokens, span]), positions);
    let z = weights.reshape([batch, heads * tokens, span]).matmul(rows);
    z.slice([0..batch, 0..heads * tokens, 0..kv_lora_rank])
        .reshape([batch, heads, tokens, kv_lora_rank])
        .swap_dims(1, 2)
}

/// Absorbed queries and the cached rows they read.
#[derive(Clone, Debug)]
pub struct LatentQuery {
    /// `[batch, tokens, heads, kv_lora_rank + qk_rope_head_dim]`.
    pub q: Tensor<4>,
    /// `[batch, span, kv_lora_rank + qk_rope_head_dim]`.
    pub rows: KeptRows,
    /// Leading part of a row that is summed.
    pub kv_lora_rank: usize,
}

/// What a kernel of [`latent`] is told beside its tensors.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LatentSpec {
    /// Leading part of a row that is summed.
    pub(crate) kv_lora_rank: usize,
    /// Factor on the scores.
    pub(crate) scale: f64,
}
