//! Products of many tokens with a weight, or with the weights of the experts that they chose.
//!
//! `y[t, o] = Σ_i x[t, i] · W[o, i]`, then what the step adds to it: a bias `[out]`, or a tensor of
//! the result's shape. With two weights `y = silu(x Gᵀ) · (x Uᵀ)`, `silu(z) = z / (1 + exp(-z))`.
//! Where rows are grouped by expert ([`super::expert_groups`]), `W` is the matrix of a tile's expert
//! in a stack `[experts, out, in]`.
//!
//! | tensor | shape | type |
//! |---|---|---|
//! | `x` | `[tokens, in]`, or a padded row for each slot | f32 |
//! | `W` | `[out, in]`, rows side by side or padded; `[experts, out, in]` | f32, f16 |
//! | `y` | `[tokens, out]`, or a padded row for each slot | f32 |
//!
//! Two sources share this tiling: `registers`, for every device, widens weights to f32; `matrix`,
//! for matrix units and f16 weights, rounds `x` to f16 as it is staged, and to ±65,504 what lies
//! beyond. Both sum in f32. Products with f32 weights are f32 as well: Burn's own
//! (0.22.1) round both factors to TF32 on CUDA, which moves a router's choices.
//!
//! Cost: a weight is read once for each [`Variant::rows`] rows of `x`, and `x` once for each
//! [`Variant::cols`] rows of the weight; what is read again within a launch mostly comes from a
//! cache. Where a few tiles would leave the device idle, each is formed by several cubes, whose sums
//! `reduce` adds.

mod matrix;
mod reduce;
mod registers;
mod stage;
#[cfg(test)]
mod twin;
pub(crate) mod variant;

use burn::tensor::{DType, Shape};
use burn_backend::cubecl::dtype_to_storage_type;
use burn_cubecl::kernel::into_contiguous;
use burn_cubecl::ops::reshape;
use burn_cubecl::tensor::CubeTensor;
use cubecl::ir::features::MmaConfig;
use cubecl::prelude::*;

use self::matrix::matrix_kernel;
use self::registers::registers_kernel;
use self::stage::ExtentLaunch;
use self::variant::{BUSY, BUSY_PROCESSOR, Engine, FRAGMENT, Facts, Variant};
use super::empty_like;
use super::expert_groups::Groups;
use super::lanes::{Lanes, Reduce};
use super::linear_gemv::{Addend, pitch};
use crate::profile::{Profile, allows};

/// Bytes of workgroup memory that every WebGPU device has.
const SHARED_CORE: usize = 16 << 10;

/// What is fixed when a kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Plan {
    /// The tiling.
    variant: Variant,
    /// Whether there are two weights.
    gated: bool,
}

impl Plan {
    /// The size of what only a second weight needs.
    fn second(&self, size: usize) -> usize {
        if self.gated { size } else { 1 }
    }

    /// The index in what only a second weight needs.
    fn second_index(&self, index: usize) -> usize {
        if self.gated { index } else { 0 }
    }
}

/// The weights of a launch.
pub(crate) struct Weights {
    first: CubeTensor,
    second: Option<CubeTensor>,
}

impl Weights {
    /// For `x Wᵀ`.
    pub(crate) fn one(weight: CubeTensor) -> Self {
        Self { first: weight, second: None }
    }

    /// For `silu(x Gᵀ) · (x Uᵀ)`, of one shape.
    pub(crate) fn gated(gate: CubeTensor, up: CubeTensor) -> Self {
        Self { first: gate, second: Some(up) }
    }

    fn contiguous(self) -> Self {
        Self { first: into_contiguous(self.first), second: self.second.map(into_contiguous) }
    }

    /// What the weights' type and device say about a tiling.
    fn facts(&self) -> Facts {
        let hardware = &self.first.client.properties().hardware;
        Facts {
            rows: 0,
            tile: None,
            weights: 0,
            outs: 0,
            width: 0,
            pitch: 0,
            products: 1 + usize::from(self.second.is_some()),
            bytes: self.first.dtype.size(),
            longest: hardware.max_vector_size,
            matrix: matrix_lanes(&self.first),
            shared: if allows(Profile::Subgroups) {
                hardware.max_shared_memory_size
            } else {
                hardware.max_shared_memory_size.min(SHARED_CORE)
            },
            busy: if Lanes::of(&self.first.client).reduce == Reduce::Alone {
                BUSY_PROCESSOR
            } else {
                BUSY
            },
        }
    }
}

/// Whether [`linear`] computes `x` `[tokens, in]` times each of `weights`, whose rows it takes as
/// they lie.
pub(crate) fn covers(x: &CubeTensor, weights: &[&CubeTensor]) -> bool {
    let first = weights[0];
    let same = |weight: &CubeTensor| {
        matches!(weight.dtype, DType::F32 | DType::F16)
            && weight.dtype == first.dtype
            && pitch(weight).is_some()
            && pitch(weight) == pitch(first)
            && weight.meta.shape()[0] == first.meta.shape()[0]
    };
    x.meta.shape()[0] > 0 && x.dtype == DType::F32 && weights.iter().all(|weight| same(weight))
}

/// Launches the products of `x` `[tokens, in]` with `weights` and adds what `addend` says.
pub(crate) fn linear(x: CubeTensor, weights: Weights, addend: Addend) -> CubeTensor {
    let first = &weights.first;
    let (tokens, outs) = (x.meta.shape()[0], first.meta.shape()[0]);
    let pitch = pitch(first).expect("invariant: `covers` found the rows contiguous");
    let variant = Variant::choose(Facts {
        rows: tokens,
        weights: 1,
        outs,
        width: first.meta.shape()[1],
        pitch,
        ..weights.facts()
    });
    let out = empty_like(&x, Shape::new([variant.slices * tokens, outs]), DType::F32);
    let whole = variant.slices == 1;
    let (now, later) = if whole { (addend, Addend::None) } else { (Addend::None, addend) };
    launch(Launch {
        x,
        weights,
        addend: now,
        groups: None,
        heads: 1,
        out: out.clone(),
        pitch,
        variant,
    });
    if whole { out } else { reduce::launch(out, variant.slices, later) }
}

/// Whether [`by_head`] computes `z` with `weight`: on matrix units.
pub(crate) fn covers_heads(z: &CubeTensor, weight: &CubeTensor) -> bool {
    let heads = z.meta.shape()[1];
    z.dtype == DType::F32
        && matrix_lanes(weight).is_some()
        && pitch(weight) == Some(weight.meta.shape()[1])
        && weight.meta.shape()[0].is_multiple_of(heads)
}

/// Launches the products of each head's rows with a weight of its own: `z` `[tokens, heads, in]`, `weight`
/// `[heads · out, in]`, result `[tokens, heads · out]`.
pub(crate) fn by_head(z: CubeTensor, weight: CubeTensor) -> CubeTensor {
    let [tokens, heads, width] = z.meta.shape().dims();
    if heads == 1 {
        // Its tiles may be shared, which those of several heads are not.
        let x = reshape(z, Shape::new([tokens, width]));
        return linear(x, Weights::one(weight), Addend::None);
    }
    let outs = weight.meta.shape()[0] / heads;
    let weights = Weights::one(weight);
    let facts = weights.facts();
    let variant =
        Variant::choose(Facts { rows: tokens, weights: heads, outs, width, pitch: width, ..facts });
    let out = empty_like(&z, Shape::new([tokens * heads, outs]), DType::F32);
    launch(Launch {
        x: z,
        weights,
        addend: Addend::None,
        groups: None,
        heads,
        out: out.clone(),
        pitch: width,
        variant,
    });
    CubeTensor::new_contiguous(
        out.client.clone(),
        out.device.clone(),
        Shape::new([tokens, heads * outs]),
        out.handle,
        out.dtype,
    )
}

/// Rows of `x` for [`grouped`].
pub(crate) enum Rows<'a> {
    /// `[tokens, in]`, a row for each `top_k` slots.
    Gathered(&'a Groups),
    /// `[padded rows, in]`.
    Sorted(&'a Groups),
}

/// Launches the products of grouped rows of `x` with the matrices of their experts,
/// `[experts, out, in]`: a padded row for each slot.
pub(crate) fn grouped(x: CubeTensor, rows: &Rows, weights: Weights) -> CubeTensor {
    let (Rows::Gathered(groups) | Rows::Sorted(groups)) = rows;
    let shape = weights.first.meta.shape();
    let (outs, width) = (shape[1], shape[2]);
    let out = empty_like(&x, Shape::new([groups.padded_rows(), outs]), DType::F32);
    let variant = Variant::choose(Facts {
        rows: groups.tile_rows,
        tile: Some(groups.tile_rows),
        weights: shape[0],
        outs,
        width,
        pitch: width,
        ..weights.facts()
    });
    let weights = weights.contiguous();
    let groups = Some(rows);
    launch(Launch {
        x,
        weights,
        addend: Addend::None,
        groups,
        heads: 1,
        out: out.clone(),
        pitch: width,
        variant,
    });
    out
}

/// Units of a plane, where matrix units multiply the weight's type and planes have one size.
pub(crate) fn matrix_lanes(weight: &CubeTensor) -> Option<usize> {
    let properties = weight.client.properties();
    let hardware = &properties.hardware;
    let half = dtype_to_storage_type(DType::F16);
    let side = FRAGMENT as u32;
    let config = MmaConfig {
        a_type: half,
        b_type: half,
        cd_type: dtype_to_storage_type(DType::F32),
        m: side,
        n: side,
        k: side,
    };
    let fixed = hardware.plane_size_min == hardware.plane_size_max;
    let there = properties.features.matmul.cmma.contains(&config);
    let there = there && allows(Profile::Matrix);
    (weight.dtype == DType::F16 && fixed && there).then_some(hardware.plane_size_max as usize)
}

/// Everything of a launch.
struct Launch<'a> {
    x: CubeTensor,
    weights: Weights,
    addend: Addend,
    groups: Option<&'a Rows<'a>>,
    /// Heads, whose rows of `x` and of `out` alternate.
    heads: usize,
    out: CubeTensor,
    pitch: usize,
    variant: Variant,
}

fn launch(launch: Launch<'_>) {
    let Launch { x, weights, addend, groups, heads, out, pitch, variant } = launch;
    let x = into_contiguous(x);
    let outs = out.meta.shape()[1];
    let rows = out.meta.shape()[0] / variant.slices / heads;
    let head_tiles = rows.div_ceil(variant.rows);
    let steps = x.meta.shape()[x.meta.shape().rank() - 1] / variant.vector;
    let Weights { first: weight, second } = weights;
    let (bias, added) = match addend {
        Addend::None => (None, None),
        Addend::Bias(bias) => (Some(into_contiguous(bias)), None),
        Addend::Rows(rows) => (None, Some(into_contiguous(rows))),
    };
    let (tiles, slots, top_k) = match groups {
        None => (None, None, 1),
        Some(Rows::Gathered(groups)) => {
            (Some(groups.tiles.clone()), Some(groups.slots.clone()), groups.top_k)
        }
        Some(Rows::Sorted(groups)) => (Some(groups.tiles.clone()), None, 1),
    };
    let depth = variant.depth(steps);
    let pitch = pitch / variant.vector;
    let extent = ExtentLaunch::new(steps, pitch, outs, rows, head_tiles, heads, top_k, depth);
    let plan = Plan { variant, gated: second.is_some() };
    let client = x.client.clone();
    let dtype = dtype_to_storage_type(weight.dtype);
    let cubes = CubeCount::Static(
        outs.div_ceil(variant.cols) as u32,
        (head_tiles * heads) as u32,
        variant.slices as u32,
    );
    macro_rules! launch {
        ($kernel:ident, $units:expr) => {
            // SAFETY: rows and columns are clamped to those there are, a tile's expert is one of
            // the stack, and callers bound every index.
            unsafe {
                $kernel::launch_unchecked(
                    &client,
                    cubes,
                    $units,
                    variant.vector,
                    x.into_buffer_arg(),
                    weight.into_buffer_arg(),
                    second.map(CubeTensor::into_buffer_arg).into(),
                    bias.map(CubeTensor::into_buffer_arg).into(),
                    added.map(CubeTensor::into_buffer_arg).into(),
                    tiles.map(CubeTensor::into_buffer_arg).into(),
                    slots.map(CubeTensor::into_buffer_arg).into(),
                    out.into_buffer_arg(),
                    extent,
                    plan,
                    dtype,
                );
            }
        };
    }
    match variant.engine {
        Engine::Matrix { lanes } => {
            launch!(matrix_kernel, CubeDim::new_2d(lanes as u32, variant::PLANES as u32));
        }
        Engine::Registers => {
            launch!(registers_kernel, CubeDim::new_1d(variant.units() as u32));
        }
    }
}
