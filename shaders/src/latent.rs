//! The parts of latent attention around its scores: what is kept of a token, and the two products that
//! the absorbed form moves out of the cache (DeepSeek-V2 §2.1.2, appendix C).

use burn::backend::Dispatch;
use burn::tensor::{DType, Int, Tensor};
use burn_cubecl::CubeBackend;
use burn_cubecl::kernel::into_contiguous;
use burn_cubecl::tensor::CubeTensor;

use crate::cache::packed::Layout;
use crate::cache::{CacheRows, RowsMut, assign, stored};
use crate::fused::{Fused, own};
use crate::kernels::latent_write;
use crate::norm;
use crate::rotary::{Pairs, RotaryRows, portable_rows};

/// The norm of the latent.
#[derive(Clone, Debug)]
pub struct LatentNorm {
    /// `[r]`.
    pub weight: Tensor<1>,
    /// ε.
    pub epsilon: f64,
}

/// What a kernel is told of the norm and the rotation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WriteSpec {
    pub(crate) epsilon: f64,
    pub(crate) pairs: Pairs,
}

/// Keeps `[RMSNorm(c) | RoPE(k^R)]` of `kv` `[batch, tokens, r + d_r]`, `[c | k^R]`, in the rows of
/// `cache` that `slots` `[batch · tokens]` names.
pub fn keep(
    cache: &mut CacheRows,
    kv: Tensor<3>,
    norm: LatentNorm,
    rotary: &RotaryRows,
    slots: Tensor<1, Int>,
) {
    let [batch, tokens, width] = kv.dims();
    let kv = kv.reshape([batch * tokens, width]);
    let ([cos, sin], pairs) = rotary.table();
    let spec = WriteSpec { epsilon: norm.epsilon, pairs };
    match cache.rows() {
        RowsMut::Float(rows) => rows.inplace(|rows| {
            Tensor::from_dispatch(Dispatch::latent_write(
                rows.into_dispatch(),
                kv.into_dispatch(),
                norm.weight.into_dispatch(),
                cos.into_dispatch(),
                sin.into_dispatch(),
                slots.into_dispatch(),
                spec,
            ))
        }),
        RowsMut::Packed(words, layout) => words.inplace(|words| {
            let new = NewRows { kv, weight: norm.weight, angles: [cos, sin], slots };
            keep_packed(words, new, spec, layout)
        }),
    }
}

/// What [`keep`] turns into rows.
struct NewRows {
    /// `[tokens, r + d_r]`.
    kv: Tensor<2>,
    /// `[r]`.
    weight: Tensor<1>,
    /// Cosines and sines, `[tokens, d_r]`.
    angles: [Tensor<2>; 2],
    /// `[tokens]`.
    slots: Tensor<1, Int>,
}

/// [`keep`] in packed rows.
fn keep_packed(
    words: Tensor<2, Int>,
    new: NewRows,
    spec: WriteSpec,
    layout: Layout,
) -> Tensor<2, Int> {
    let NewRows { kv, weight, angles, slots } = new;
    let WriteSpec { epsilon, pairs } = spec;
    let typed = [kv.dtype(), weight.dtype(), angles[0].dtype()] == [DType::F32; 3];
    let on_cubes = slots.clone().try_into_primitive::<CubeBackend>();
    let (Ok(slots), true) = (on_cubes, typed && slots.dtype() == DType::I32) else {
        let norm = LatentNorm { weight, epsilon };
        return assign(words, portable_row(kv, norm, angles, pairs), slots, layout);
    };
    let [cos, sin] = angles.map(cube);
    let (kv, weight, slots) = (cube(kv), cube(weight), into_contiguous(slots));
    let words = words.try_into_primitive::<CubeBackend>().expect(OF_ONE_DEVICE);
    let operands = latent_write::Operands { kv, weight, cos, sin, slots, epsilon, pairs };
    let words = latent_write::launch_packed(own(words), operands, layout);
    Tensor::from_primitive::<CubeBackend>(words)
}

const OF_ONE_DEVICE: &str = "invariant: tensors of one device";

/// `tensor` beside another that kernels read.
fn cube<const D: usize>(tensor: Tensor<D>) -> CubeTensor {
    into_contiguous(tensor.try_into_primitive::<CubeBackend>().expect(OF_ONE_DEVICE))
}

/// `[W_UKᵀ q^C | RoPE(q^R)]` for `q` `[batch, tokens, h, d_n + d_r]`, `[q^C | q^R]`, and `w_uk`
/// `[h, d_n, r]`: `[batch, tokens, h, r + d_r]`.
#[must_use]
pub fn absorb(q: Tensor<4>, w_uk: Tensor<3>, rotary: &RotaryRows) -> Tensor<4> {
    let [batch, tokens, heads, width] = q.dims();
    let [_, inner, rank] = w_uk.dims();
    let ([cos, sin], pairs) = rotary.table();
    let q = q.reshape([batch * tokens, heads, width]);
    let y = Dispatch::mla_absorb(
        q.into_dispatch(),
        w_uk.into_dispatch(),
        cos.into_dispatch(),
        sin.into_dispatch(),
        pairs,
    );
    Tensor::<3>::from_dispatch(y).reshape([batch, tokens, heads, rank + width - inner])
}

/// `o_h = W_UV,h z_h` for `z` `[batch, tokens, h, r]` and `w_uv` `[h, d_v, r]`:
/// `[batch, tokens, h · d_v]`.
#[must_use]
pub fn expand(z: Tensor<4>, w_uv: Tensor<3>) -> Tensor<3> {
    let [batch, tokens, heads, rank] = z.dims();
    let [_, width, _] = w_uv.dims();
    let z = z.reshape([batch * tokens, heads, rank]);
    let w_uv = w_uv.reshape([heads * width, rank]);
    let o = Dispatch::project_heads(z.into_dispatch(), w_uv.into_dispatch());
    Tensor::<2>::from_dispatch(o).reshape([batch, tokens, heads * width])
}

/// What new tokens bring to [`prepare`].
#[derive(Clone, Debug)]
pub struct LatentRows {
    /// `[batch, tokens, h, d_n + d_r]`: `[q^C | q^R]`.
    pub q: Tensor<4>,
    /// `[batch, tokens, r + d_r]`: `[c | k^R]`.
    pub kv: Tensor<3>,
}

/// [`keep`] and [`absorb`] together: neither reads what the other leaves.
#[must_use]
pub fn prepare(
    cache: &mut CacheRows,
    new: LatentRows,
    (norm, w_uk): (LatentNorm, Tensor<3>),
    rotary: &RotaryRows,
    slots: Tensor<1, Int>,
) -> Tensor<4> {
    let RowsMut::Float(rows) = cache.rows() else {
        keep(cache, new.kv, norm, rotary, slots);
        return absorb(new.q, w_uk, rotary);
    };
    let LatentRows { q, kv } = new;
    let [batch, tokens, heads, width] = q.dims();
    let [_, inner, rank] = w_uk.dims();
    let ([cos, sin], pairs) = rotary.table();
    let mut queries = None;
    rows.inplace(|rows| {
        let (q, rows) = Dispatch::latent_prepare(
            q.reshape([batch * tokens, heads, width]).into_dispatch(),
            w_uk.into_dispatch(),
            rows.into_dispatch(),
            kv.reshape([batch * tokens, rank + width - inner]).into_dispatch(),
            norm.weight.into_dispatch(),
            cos.into_dispatch(),
            sin.into_dispatch(),
            slots.into_dispatch(),
            WriteSpec { epsilon: norm.epsilon, pairs },
        );
        queries = Some(Tensor::<3>::from_dispatch(q));
        Tensor::from_dispatch(rows)
    });
    let queries = queries.expect("invariant: rows are replaced at once");
    queries.reshape([batch, tokens, heads, rank + width - inner])
}

/// What [`keep`] does in Burn operations.
pub(crate) fn portable_keep(
    rows: Tensor<2>,
    kv: Tensor<2>,
    norm: LatentNorm,
    angles: [Tensor<2>; 2],
    slots: Tensor<1, Int>,
    pairs: Pairs,
) -> Tensor<2> {
    let values = stored(portable_row(kv, norm, angles, pairs), rows.dtype());
    rows.select_assign(0, slots, values, burn::tensor::IndexingUpdateOp::Assign)
}

/// `[RMSNorm(c) | RoPE(k^R)]` of `kv` `[tokens, r + d_r]`.
fn portable_row(
    kv: Tensor<2>,
    norm: LatentNorm,
    angles: [Tensor<2>; 2],
    pairs: Pairs,
) -> Tensor<2> {
    let [tokens, width] = kv.dims();
    let [rank] = norm.weight.dims();
    let c = norm::portable(kv.clone().narrow(1, 0, rank), norm.weight, norm.epsilon);
    let k = kv.narrow(1, rank, width - rank).reshape([tokens, 1, width - rank]);
    let k = portable_rows(k, angles, pairs).reshape([tokens, width - rank]);
    Tensor::cat(vec![c, k], 1)
}

/// [`absorb`] in Burn operations.
pub(crate) fn portable_absorb(
    q: Tensor<3>,
    w_uk: Tensor<3>,
    angles: [Tensor<2>; 2],
    pairs: Pairs,
) -> Tensor<3> {
    let [_, _, width] = q.dims();
    let [_, inner, _] = w_uk.dims();
    let content = q.clone().narrow(2, 0, inner).swap_dims(0, 1);
    let content = content.matmul(w_uk.cast(DType::F32)).swap_dims(0, 1);
    let rotated = portable_rows(q.narrow(2, inner, width - inner), angles, pairs);
    Tensor::cat(vec![content, rotated], 2)
}

/// [`expand`] in Burn operations: `z` `[tokens, h, r]`, `w_uv` `[h · d_v, r]`.
pub(crate) fn portable_expand(z: Tensor<3>, w_uv: Tensor<2>) -> Tensor<2> {
    let [tokens, heads, rank] = z.dims();
    let width = w_uv.dims()[0] / heads;
    let w = w_uv.cast(DType::F32).reshape([heads, width, rank]);
    let o = z.swap_dims(0, 1).matmul(w.swap_dims(1, 2));
    o.swap_dims(0, 1).reshape([tokens, heads * width])
}
