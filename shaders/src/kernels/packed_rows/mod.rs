//! Rows of a cache packed in words ([`crate::cache::packed`]): written, and written out.
//!
//! | tensor | shape | type |
//! |---|---|---|
//! | `words` of [`pack`] | `[rows, heads · words]`, changed in place | u32 |
//! | `values` | `[tokens, heads · width]`, finite | f32 |
//! | `slots` | `[tokens]`, the row of each, no two alike | i32 |
//! | `words` of [`unpack`] | `[batch, span, heads · words]`, the leading part of a longer cache or all of it | u32 |
//! | its result | `[batch, span, heads · width]` | f32 |
//!
//! Each head of keys or values is packed by itself; a latent is one.
//!
//! [`pack`] writes `code(x / s)` to the nearest, where a quotient on a GPU may be an ulp or two from the
//! nearest: a number within that of the middle of two codes may have either. What is read is exact, but
//! for the rounding of `code · s`.
//!
//! `read` has the function that attention reads rows with, `write` the one that a cube packs its row
//! with: workgroup memory has the row, 4 KiB at most, and the largest magnitudes. The twin on the host is
//! [`Layout::pack`] and [`Layout::unpack`].

pub(crate) mod read;
pub(crate) mod write;

use burn::tensor::{DType, Shape};
use burn_cubecl::ops::reshape;
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use super::linear_gemv::grid;
use super::split_kv::Cached;
use super::{UNITS, empty_like, vector_size};
use crate::cache::packed::Layout;

/// Packs `values` into rows of `words`, which nobody else may hold, and returns those.
pub(crate) fn pack(
    words: CubeTensor,
    values: CubeTensor,
    slots: CubeTensor,
    layout: Layout,
) -> CubeTensor {
    let [tokens, width] = values.meta.shape().dims();
    let heads = width / layout.width;
    let client = words.client.clone();
    // SAFETY: a slot is a row of the cache, and units keep within a row.
    unsafe {
        write::cache_pack_kernel::launch_unchecked(
            &client,
            CubeCount::Static(tokens as u32, heads as u32, 1),
            CubeDim::new_1d(UNITS),
            values.into_buffer_arg(),
            slots.into_buffer_arg(),
            words.clone().into_buffer_arg(),
            layout,
            UNITS as usize,
        );
    }
    words
}

/// Vectors of a row that no place of `layout` falls within.
fn vector(layout: Layout) -> usize {
    vector_size(layout.coded).min(vector_size(layout.width)).min(vector_size(layout.seam))
}

/// What `words` `[batch, span, heads · words]` stand for.
pub(crate) fn unpack(words: CubeTensor, layout: Layout) -> CubeTensor {
    let [batch, span, width] = words.meta.shape().dims();
    let heads = width / layout.words();
    let rows = Cached::packed(reshape(words, Shape::new([batch, span, 1, width])), layout);
    let out = empty_like(&rows.rows, Shape::new([batch, span, heads * layout.width]), DType::F32);
    let vector = vector(layout);
    let count = batch * span * heads * layout.width / vector;
    let client = out.client.clone();
    // SAFETY: every unit keeps below `count`.
    unsafe {
        read::cache_unpack_kernel::launch_unchecked(
            &client,
            grid(count.div_ceil(UNITS as usize)),
            CubeDim::new_1d(UNITS),
            vector,
            rows.rows.into_buffer_arg(),
            out.clone().into_buffer_arg(),
            count as u32,
            span as u32,
            heads as u32,
            rows.sequence as u32,
            rows.row as u32,
            vector,
            layout,
        );
    }
    out
}
