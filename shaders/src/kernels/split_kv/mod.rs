//! Attention of query tokens over cached rows, split along the rows where the queries are few.
//!
//! `o_h = Σ_{s ≤ p} softmax_s(q_h · k_s · scale) v_s`. A cube takes one part of the rows of one
//! key-value head of one sequence, and some of the queries that read it. A row of units keeps, for
//! each of its queries, the highest score `m`, the sum `l = Σ e^(score − m)` and the accumulator
//! `Σ e^(score − m) v`, and rescales the last two when a block of rows raises `m` (Milakov &
//! Gimelshein, Online normalizer calculation for softmax, 2018). Where there is one part, `o` is
//! written at once; otherwise a second launch merges the parts (Dao et al., Flash-Decoding, 2023).
//!
//! Cost: a cube reads each cached row of its part once for each row of units, from a cache after the
//! first; a row of units reads it once for all its queries. Nothing of the size of the scores is
//! written.
//!
//! Where many queries read a row, whether of many tokens or of the heads of many sequences, or reading it costs
//! much (packed rows, devices without subgroups), they multiply it in tiles: as FlashAttention does (Dao et al.
//! 2022), each cube with 16 or 32 queries and the rows that they see. All arithmetic is f32 on every device: Burn's
//! own products (0.22.1) round to TF32 on CUDA.
//!
//! What it does not do: types of cached rows other than f32, f16 and packed ones ([`crate::cache::packed`]), which
//! are unpacked in registers, and more than [`MOST_TOKENS`] tokens on a processor.
//!
//! `kernel` has the source, `block` what it does with a block of rows, `tiled` that for many queries of a row,
//! `merge` the second launch, `twin` the same in plain Rust, `variant` the choice of the tiling.
//! [`super::mla_decode`] and [`super::gqa_decode`] launch it.

mod block;
pub(crate) mod kernel;
pub(crate) mod merge;
mod tiled;
#[cfg(test)]
mod twin;
pub(crate) mod variant;

use burn::tensor::{DType, Shape};
use burn_cubecl::kernel::into_contiguous;
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use self::merge::{Merging, merge_kernel};
use super::lanes::Lanes;
use super::{empty_like, vector_size};
use crate::cache::packed::Layout;
use variant::{Parts, Reading, Tiling, Work};

/// Most query tokens of a sequence that are not tiled.
pub(crate) const MOST_TOKENS: usize = 8;

/// Widest key or value: a unit keeps its share of both in registers.
pub(crate) const MOST_WIDTH: usize = 1024;

/// Most cubes in one dimension of a grid on every profile (WebGPU's default limit).
const MOST: u32 = 65_535;

/// What is fixed when the kernel is compiled. Widths and strides count vectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Plan {
    /// Key-value heads.
    pub(crate) kv_heads: usize,
    /// Query heads of each.
    pub(crate) group: usize,
    /// Query tokens of a sequence; 0 where they are tiled, and their number is told at the launch.
    pub(crate) tokens: usize,
    /// Width of a query and of a key.
    pub(crate) key: usize,
    /// Width of a value.
    pub(crate) value: usize,
    /// From a cached key to that of the next position.
    pub(crate) key_row: usize,
    /// From a cached value to that of the next position.
    pub(crate) value_row: usize,
    /// Components of a vector.
    pub(crate) vector: usize,
    /// Bits of the factor on scores (f32).
    pub(crate) scale: u32,
    /// Who computes what.
    pub(crate) tiling: Tiling,
    /// Whether values are the leading numbers of keys.
    pub(crate) latent: bool,
    /// Whether many queries read each row, which is then multiplied in tiles.
    pub(crate) tiled: bool,
    /// How the cached rows of a head are packed, where they are; strides then count words.
    pub(crate) layout: Option<Layout>,
}

impl Plan {
    /// Queries that read the rows of one key-value head of one sequence.
    fn readers(&self) -> usize {
        self.tokens * self.group
    }

    /// From a head's cached key to that of the next head.
    fn key_head(&self) -> usize {
        self.layout.map_or(self.key, |layout| layout.words())
    }

    /// From a head's cached value to that of the next head.
    fn value_head(&self) -> usize {
        self.layout.map_or(self.value, |layout| layout.words())
    }

    /// Vectors of a key that a unit takes.
    fn key_steps(&self) -> usize {
        self.key.div_ceil(self.tiling.lanes.count as usize)
    }

    /// Vectors of a value that a unit takes.
    fn value_steps(&self) -> usize {
        self.value.div_ceil(self.tiling.lanes.count as usize)
    }

    /// Scores of a row of units between two rescalings.
    fn scores(&self) -> usize {
        self.tiling.queries * self.tiling.rows
    }

    /// Whether units share a query: each then holds its part of it in registers, and the loops over
    /// the parts, which are short, are unrolled. A unit alone would fill its registers.
    fn shared(&self) -> bool {
        self.tiling.lanes.count > 1
    }

    /// Vectors of the queries that a unit holds; at least one, for there are no empty arrays.
    fn held(&self) -> usize {
        if self.shared() { self.tiling.queries * self.key_steps() } else { 1 }
    }
}

/// Whether queries of `tokens` tokens a sequence are computed here.
pub(crate) fn covers(client: &Client, tokens: usize) -> bool {
    tokens <= MOST_TOKENS || Lanes::of(client).count > 1
}

/// Cached keys or values `[batch, span, kv_heads, width]`, read where they lie.
pub(crate) struct Cached {
    pub(crate) rows: CubeTensor,
    /// Elements from one position to the next.
    pub(crate) row: usize,
    /// Elements from one sequence to the next.
    pub(crate) sequence: usize,
    /// How the elements of a head are packed, where they are words.
    pub(crate) layout: Option<Layout>,
}

impl Cached {
    /// A view of the first positions of a longer cache stays a view: only the vectors of a position
    /// must lie together. Anything else is copied.
    pub(crate) fn new(rows: CubeTensor) -> Self {
        let shape = rows.meta.shape().clone();
        let strides = rows.meta.strides();
        let (heads, width) = (shape[2], shape[3]);
        let together = (width == 1 || strides[3] == 1) && (heads == 1 || strides[2] == width);
        if !together || strides[1] < heads * width {
            let rows = into_contiguous(rows);
            let (row, sequence) = (heads * width, shape[1] * heads * width);
            return Self { rows, row, sequence, layout: None };
        }
        let (row, sequence) = (strides[1], strides[0]);
        Self { rows, row, sequence, layout: None }
    }

    /// The same of words `[batch, span, kv_heads, words]` that are packed.
    pub(crate) fn packed(words: CubeTensor, layout: Layout) -> Self {
        Self { layout: Some(layout), ..Self::new(words) }
    }

    /// Lengths that a vector of numbers must divide: strides, or what a packed row is divided into.
    fn lengths(&self) -> [usize; 2] {
        self.layout.map_or([self.row, self.sequence], |layout| [layout.coded, layout.seam])
    }

    /// Components of an element that kernels read where vectors of numbers have `vector`.
    pub(crate) fn element(&self, vector: usize) -> usize {
        if self.layout.is_some() { 1 } else { vector }
    }
}

/// One call, ready to be launched.
pub(crate) struct Job {
    pub(crate) plan: Plan,
    pub(crate) cubes: CubeCount,
    pub(crate) units: CubeDim,
    /// Cached positions.
    pub(crate) span: u32,
    /// Positions of a part.
    pub(crate) part_rows: u32,
    /// Vectors from one sequence's keys to the next.
    pub(crate) key_sequence: u32,
    /// Vectors from one sequence's values to the next.
    pub(crate) value_sequence: u32,
    /// Query tokens of a sequence.
    pub(crate) tokens: u32,
    pub(crate) parted: Parted,
}

/// What the first launch writes.
pub(crate) struct Parted {
    /// The result `[queries, value]`, or the accumulators `[queries, parts, value]`; those of a part of
    /// which a query sees no row may be anything.
    pub(crate) out: CubeTensor,
    /// `[queries, parts, 2]`: `m` and `l`.
    pub(crate) sums: CubeTensor,
    /// Parts of the cached rows.
    pub(crate) parts: usize,
    /// `[batch, tokens, heads, value_width]`.
    pub(crate) shape: Shape,
}

impl Job {
    /// Prepares `q` `[batch, tokens, heads, width]` over `keys` and `values`, of which the first
    /// `value_width` numbers are summed; the same twice where they are the leading numbers of keys.
    pub(crate) fn new(
        q: &CubeTensor,
        [keys, values]: [&Cached; 2],
        value_width: usize,
        scale: f64,
    ) -> Self {
        let [batch, tokens, heads, width] = q.meta.shape().dims();
        let [_, span, kv_heads, _] = keys.rows.meta.shape().dims();
        let lanes = Lanes::of(&q.client);
        let queries = tokens * (heads / kv_heads);
        let work = Work { tokens, queries, groups: batch * kv_heads, span };
        let ([a, b], [c, d]) = (keys.lengths(), values.lengths());
        let apart = [width, value_width, a, b, c, d];
        let reading = Reading { vector: variant::vector(&apart, 1), packed: keys.layout.is_some() };
        let cubes = variant::cubes_wanted(&q.client);
        let tiled = variant::tiles(work, lanes, reading, cubes);
        let vector = variant::vector(&apart, if tiled { 1 } else { lanes.count as usize });
        let choose = if tiled { variant::choose_tiled } else { variant::choose };
        let (tiling, parts) = choose(work, lanes, cubes);
        let Parts { count: parts, rows: part_rows } = parts;
        let plan = Plan {
            kv_heads,
            group: heads / kv_heads,
            tokens: if tiled { 0 } else { tokens },
            key: width / vector,
            value: value_width / vector,
            key_row: keys.row / keys.element(vector),
            value_row: values.row / values.element(vector),
            vector,
            scale: (if crate::mutant::is("attention_scale") { 1.0 } else { scale as f32 })
                .to_bits(),
            tiling,
            latent: std::ptr::eq(keys, values),
            tiled,
            layout: keys.layout,
        };
        let together = if tiled { tiling.queries } else { tiling.planes * tiling.queries };
        let blocks = queries.div_ceil(together) as u32;
        Self {
            plan,
            cubes: CubeCount::Static(blocks, parts as u32, (batch * kv_heads) as u32),
            units: CubeDim::new_2d(lanes.count, tiling.planes as u32),
            span: span as u32,
            part_rows: part_rows as u32,
            key_sequence: (keys.sequence / keys.element(vector)) as u32,
            value_sequence: (values.sequence / values.element(vector)) as u32,
            tokens: tokens as u32,
            parted: Parted::new(q, parts, value_width),
        }
    }
}

impl Parted {
    /// Allocates what is written for `q` `[batch, tokens, heads, width]` and `parts` parts.
    pub(crate) fn new(q: &CubeTensor, parts: usize, value_width: usize) -> Self {
        let [batch, tokens, heads, _] = q.meta.shape().dims();
        let all = batch * tokens * heads;
        Self {
            out: empty_like(q, Shape::new([all, parts, value_width]), DType::F32),
            sums: empty_like(q, Shape::new([all, parts, 2]), DType::F32),
            parts,
            shape: Shape::new([batch, tokens, heads, value_width]),
        }
    }

    /// The result after the first launch: merges the parts where there is more than one.
    pub(crate) fn finish(self) -> CubeTensor {
        let client = self.out.client.clone();
        let out = if self.parts == 1 {
            self.out
        } else {
            let out = empty_like(&self.out, self.shape.clone(), DType::F32);
            let queries = (self.shape.num_elements() / self.shape[3]) as u32;
            let width = self.shape[3];
            let vector = vector_size(width);
            let value = width / vector;
            let plan = Merging::choose(self.parts, value);
            let (columns, folded) = (value.div_ceil(plan.columns) as u32, queries.div_ceil(MOST));
            // SAFETY: queries and columns beyond the last are read as the last; columns are not
            // written, and a query written twice is written alike.
            unsafe {
                merge_kernel::launch_unchecked(
                    &client,
                    CubeCount::Static(columns, queries.div_ceil(folded), folded),
                    CubeDim::new_2d(plan.columns as u32, plan.rows as u32),
                    vector,
                    self.out.into_buffer_arg(),
                    self.sums.into_buffer_arg(),
                    out.clone().into_buffer_arg(),
                    queries,
                    self.parts as u32,
                    plan,
                );
            }
            out
        };
        let (device, dtype) = (out.device.clone(), out.dtype);
        CubeTensor::new_contiguous(client, device, self.shape, out.handle, dtype)
    }
}
