//! Absorbed latent attention of a few tokens or many: all heads read the same cached rows.
//!
//! `z_h = Σ_{s ≤ p} softmax_s(q_h · row_s · scale) c_s` (DeepSeek-V2 §2.1.2, App. C) with `c_s` the
//! first `r` numbers of `row_s`.
//!
//! | tensor | shape | type |
//! |---|---|---|
//! | `q` | `[batch, tokens, heads, r + d_r]` | f32 |
//! | `rows` | `[batch, span, r + d_r]`, the leading part of a longer cache or all of it | f32, f16, or packed in u32 |
//! | `positions` | `[batch, tokens]` | i32 |
//! | result | `[batch, tokens, heads, r]` | f32 |
//!
//! Packed rows ([`crate::cache::packed`]) are unpacked in registers, by the units that read them.
//!
//! Over f16 rows `matrix` multiplies on matrix units, where the device has them: queries and weights are
//! rounded to f16, sums are f32. `warpgroup` does the same for many queries with the instructions of Hopper,
//! several times as fast. Everything else is `kernel`, in f32. How the work is divided, and what
//! it costs: [`super::split_kv`]; [`variant`] has the tilings of `matrix`.

mod kernel;
mod matrix;
mod variant;
mod warpgroup;

use burn::tensor::{DType, Shape};
use burn_backend::cubecl::dtype_to_storage_type;
use burn_cubecl::ops::reshape;
use burn_cubecl::tensor::CubeTensor;
use cubecl::ir::features::Tma;
use cubecl::prelude::*;

use self::variant::{MatrixFacts, MatrixPlan, MatrixTile};
use self::warpgroup::{SIDE, WarpgroupPlan};
use super::gemm::matrix_lanes;
use super::lanes::Lanes;
use super::split_kv::variant::{Parts, cubes_wanted};
use super::split_kv::{Cached, Job, Parted};
use crate::attention::LatentSpec;
use crate::cache::packed::Layout;

/// `rows` `[batch, span, r + d_r]`, or their words.
pub(crate) fn cached(rows: CubeTensor, layout: Option<Layout>) -> Cached {
    let [batch, span, width] = rows.meta.shape().dims();
    let rows = reshape(rows, Shape::new([batch, span, 1, width]));
    layout.map_or_else(|| Cached::new(rows.clone()), |layout| Cached::packed(rows.clone(), layout))
}

/// Launches the kernel; `rows` may be the leading part of a longer cache.
pub(crate) fn launch(
    q: CubeTensor,
    rows: Cached,
    positions: CubeTensor,
    spec: LatentSpec,
) -> CubeTensor {
    start(q, rows, positions, spec).finish()
}

/// [`launch`] without the merging of parts.
pub(crate) fn start(
    q: CubeTensor,
    rows: Cached,
    positions: CubeTensor,
    spec: LatentSpec,
) -> Parted {
    if let Some(plan) = warpgroup_plan(&q, &rows, spec) {
        return launch_warpgroups(q, rows, positions, plan);
    }
    if let Some(tile) = matrix_tile(&q, &rows, spec) {
        return launch_matrix(q, rows, positions, (spec, tile));
    }
    let job = Job::new(&q, [&rows, &rows], spec.kv_lora_rank, spec.scale);
    let client = q.client.clone();
    let dtype = dtype_to_storage_type(rows.rows.dtype);
    // SAFETY: rows are clamped to the span, queries to those there are, vectors to their widths.
    unsafe {
        kernel::mla_decode_kernel::launch_unchecked(
            &client,
            job.cubes.clone(),
            job.units,
            rows.element(job.plan.vector),
            job.plan.vector,
            q.into_buffer_arg(),
            rows.rows.into_buffer_arg(),
            positions.into_buffer_arg(),
            job.parted.out.clone().into_buffer_arg(),
            job.parted.sums.clone().into_buffer_arg(),
            job.span,
            job.part_rows,
            job.key_sequence,
            job.tokens,
            job.plan,
            dtype,
        );
    }
    job.parted
}

/// The tiling for matrix units, where they are to be used.
fn matrix_tile(q: &CubeTensor, rows: &Cached, spec: LatentSpec) -> Option<MatrixTile> {
    let [_, tokens, heads, key] = q.meta.shape().dims();
    let lanes = matrix_lanes(&rows.rows)?;
    let hardware = &q.client.properties().hardware;
    variant::choose(MatrixFacts {
        queries: tokens * heads,
        key,
        value: spec.kv_lora_rank,
        shared: hardware.max_shared_memory_size,
        lanes,
        units: hardware.max_units_per_cube as usize,
    })
}

/// Components of a vector of a cached row: 16 bytes, unless something is not a multiple.
fn matrix_vector(q: &CubeTensor, rows: &Cached) -> usize {
    let [_, _, _, key] = q.meta.shape().dims();
    let longest = q.client.properties().hardware.max_vector_size;
    let all = [key, rows.row, rows.sequence];
    let fits = |size: &usize| *size <= longest && all.iter().all(|all| all.is_multiple_of(*size));
    [8, 4, 2].into_iter().find(fits).unwrap_or(1)
}

fn launch_matrix(
    q: CubeTensor,
    rows: Cached,
    positions: CubeTensor,
    (spec, tile): (LatentSpec, MatrixTile),
) -> Parted {
    let [batch, tokens, heads, key] = q.meta.shape().dims();
    let span = rows.rows.meta.shape()[1];
    let vector = matrix_vector(&q, &rows);
    let client = q.client.clone();
    let mut plan = MatrixPlan {
        tile,
        heads,
        key,
        value: spec.kv_lora_rank,
        row: rows.row / vector,
        vector,
        scale: (spec.scale as f32).to_bits(),
        lanes: Lanes { count: matrix_lanes(&rows.rows).unwrap_or(1) as u32, ..Lanes::of(&client) },
        split: false,
    };
    let blocks = (tokens * heads).div_ceil(plan.queries());
    let cubes = tile.cubes(cubes_wanted(&client));
    let Parts { count: parts, rows: part_rows } =
        variant::parts(span, blocks * batch, cubes, tile.rows);
    plan.split = parts > 1;
    let parted = Parted::new(&q, parts, plan.value);
    // SAFETY: rows are clamped to the span, queries to those there are, columns to their widths.
    unsafe {
        matrix::mla_matrix_kernel::launch_unchecked(
            &client,
            CubeCount::Static(blocks as u32, parts as u32, batch as u32),
            CubeDim::new_2d(plan.lanes.count, tile.planes as u32),
            vector,
            q.into_buffer_arg(),
            rows.rows.into_buffer_arg(),
            positions.into_buffer_arg(),
            parted.out.clone().into_buffer_arg(),
            parted.sums.clone().into_buffer_arg(),
            span as u32,
            part_rows as u32,
            (rows.sequence / vector) as u32,
            tokens as u32,
            plan,
            dtype_to_storage_type(DType::F16),
        );
    }
    parted
}

/// The plan for warpgroups, where the device has Hopper's.
fn warpgroup_plan(q: &CubeTensor, rows: &Cached, spec: LatentSpec) -> Option<WarpgroupPlan> {
    let [_, tokens, heads, key] = q.meta.shape().dims();
    let properties = q.client.properties();
    // What came with Hopper is there, and what came with Blackwell, which has other instructions, is not.
    let tma = properties.features.tma;
    let hopper = tma.contains(Tma::Base) && !tma.contains(Tma::Im2colWide);
    if !hopper || matrix_lanes(&rows.rows) != Some(32) || matrix_vector(q, rows) != 8 {
        return None;
    }
    let scale = (spec.scale as f32).to_bits();
    let (value, row) = (spec.kv_lora_rank, rows.row / 8);
    let plan = WarpgroupPlan { heads, key, value, row, scale, split: false };
    plan.fits(tokens * heads, properties.hardware.max_shared_memory_size).then_some(plan)
}

fn launch_warpgroups(
    q: CubeTensor,
    rows: Cached,
    positions: CubeTensor,
    mut plan: WarpgroupPlan,
) -> Parted {
    let [batch, tokens, heads, _] = q.meta.shape().dims();
    let span = rows.rows.meta.shape()[1];
    let client = q.client.clone();
    let blocks = (tokens * heads).div_ceil(SIDE);
    // Workgroup memory holds one cube.
    let cubes = cubes_wanted(&client) / 2;
    let Parts { count: parts, rows: part_rows } = variant::parts(span, blocks * batch, cubes, SIDE);
    plan.split = parts > 1;
    let parted = Parted::new(&q, parts, plan.value);
    // SAFETY: rows are clamped to those that are seen, queries to those there are, columns to their widths.
    unsafe {
        warpgroup::mla_warpgroup_kernel::launch_unchecked(
            &client,
            CubeCount::Static(blocks as u32, parts as u32, batch as u32),
            CubeDim::new_2d(32, plan.units() as u32 / 32),
            plan.columns() / 2,
            q.into_buffer_arg(),
            rows.rows.into_buffer_arg(),
            positions.into_buffer_arg(),
            parted.out.clone().into_buffer_arg(),
            parted.sums.clone().into_buffer_arg(),
            span as u32,
            part_rows as u32,
            (rows.sequence / 8) as u32,
            tokens as u32,
            plan,
            dtype_to_storage_type(DType::F16),
        );
    }
    parted
}
