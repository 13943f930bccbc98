//! The part of grouped-query attention before its scores: the rotation of queries and keys, and what is kept of
//! a token.

use burn::backend::Dispatch;
use burn::tensor::{IndexingUpdateOp, Int, Tensor};

use crate::cache::{CacheRows, RowsMut, stored};
use crate::fused::Fused;
use crate::rotary::{Pairs, RotaryRows, portable_rows};

/// Queries, keys and values of new tokens.
#[derive(Clone, Debug)]
pub struct Rows {
    /// `[tokens, heads · d]`.
    pub q: Tensor<2>,
    /// `[tokens, kv_heads · d]`.
    pub k: Tensor<2>,
    /// `[tokens, kv_heads · d]`.
    pub v: Tensor<2>,
}

/// Keeps `RoPE(k)` and `v` of each token in the rows of `caches`, keys and values, that `slots` `[tokens]`
/// names; returns `RoPE(q)` `[tokens, heads · d]`, where `d` is the width of `rotary`.
#[must_use]
pub fn prepare(
    new: Rows,
    rotary: &RotaryRows,
    slots: Tensor<1, Int>,
    [keys, values]: [&mut CacheRows; 2],
) -> Tensor<2> {
    let (RowsMut::Float(keys), RowsMut::Float(values)) = (keys.rows(), values.rows()) else {
        return prepare_apart(new, rotary, slots, [keys, values]);
    };
    let ([cos, sin], pairs) = rotary.table();
    let Rows { q, k, v } = new;
    let mut queries = None;
    keys.inplace(|key_rows| {
        let mut kept = None;
        values.inplace(|value_rows| {
            let (q, keys, values) = Dispatch::grouped_prepare(
                q.into_dispatch(),
                k.into_dispatch(),
                v.into_dispatch(),
                cos.into_dispatch(),
                sin.into_dispatch(),
                slots.into_dispatch(),
                key_rows.into_dispatch(),
                value_rows.into_dispatch(),
                pairs,
            );
            queries = Some(Tensor::from_dispatch(q));
            kept = Some(Tensor::from_dispatch(keys));
            Tensor::from_dispatch(values)
        });
        kept.expect("invariant: rows are replaced at once")
    });
    queries.expect("invariant: rows are replaced at once")
}

/// [`prepare`] an operation at a time, into packed caches.
fn prepare_apart(
    new: Rows,
    rotary: &RotaryRows,
    slots: Tensor<1, Int>,
    [keys, values]: [&mut CacheRows; 2],
) -> Tensor<2> {
    let [batch, tokens, width] = rotary.dims();
    let rotate = |x: Tensor<2>| {
        let [_, all] = x.dims();
        rotary.rotate(x.reshape([batch, tokens, all / width, width])).reshape([batch * tokens, all])
    };
    let rows = |x: Tensor<2>| {
        let [_, all] = x.dims();
        x.reshape([batch, tokens, all])
    };
    keys.write(slots.clone(), rows(rotate(new.k)));
    values.write(slots, rows(new.v));
    rotate(new.q)
}

/// [`prepare`] in Burn operations, over caches `[rows, kv_heads · d]`.
pub(crate) fn portable_prepare(
    new: Rows,
    angles: [Tensor<2>; 2],
    slots: Tensor<1, Int>,
    [keys, values]: [Tensor<2>; 2],
    pairs: Pairs,
) -> (Tensor<2>, [Tensor<2>; 2]) {
    let [tokens, width] = angles[0].dims();
    let rotate = |x: Tensor<2>| {
        let [_, all] = x.dims();
        let x = x.reshape([tokens, all / width, width]);
        portable_rows(x, angles.clone(), pairs).reshape([tokens, all])
    };
    let keep = |rows: Tensor<2>, new: Tensor<2>| {
        let new = stored(new, rows.dtype());
        rows.select_assign(0, slots.clone(), new, IndexingUpdateOp::Assign)
    };
    let keys = keep(keys, rotate(new.k));
    (rotate(new.q), [keys, keep(values, new.v)])
}
