//! Linear layers of a decode step: the products of a few tokens with a weight, each weight read
//! once.
//!
//! `y[t, o] = Σ_i x[t, i] · W[o, i]`, then what the step adds to it: a bias `[out]`, or a tensor of
//! the result's shape. Where the input brings a norm, `x` stands for `RMSNorm(x)`: the units that
//! share a row have the squares of `x` in passing. [`gated`] forms `silu(W_g x) · W_u x` and [`pair`] two layers of one input.
//!
//! | tensor | shape | type |
//! |---|---|---|
//! | `x` | `[tokens, in]` | f32 |
//! | `W` | `[out, in]`, rows side by side or padded | f32, f16 |
//! | `y` | `[tokens, out]` | f32 |
//!
//! A stored weight is widened to f32 before it is multiplied, and sums are f32.
//!
//! Cost: `out · in · size_of(W)` bytes of weights once, whatever the number of tokens; `x` is read
//! from a cache once for each [`Variant::rows`] rows of `W`, and `4 · tokens · out` bytes are
//! written.
//!
//! [`linear`] and [`grouped`] take any number of tokens, [`MOST_TOKENS`] in a layer of cubes: each
//! layer reads the weights again, all but the first from a cache. That suits weights which are small
//! ([`suits_many`]) or must be multiplied in f32.
//!
//! [`covers`] says what is left to other kernels and expressions: more tokens, other types, weights whose
//! rows are not contiguous, and weights whose elements 31 bits do not count.

mod kernel;
#[cfg(test)]
mod twin;
pub(crate) mod variant;

use burn::tensor::{DType, Shape};
use burn_backend::cubecl::dtype_to_storage_type;
use burn_cubecl::kernel::into_contiguous;
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use self::kernel::{gated_kernel, linear_kernel, pair_kernel};
use self::variant::{Facts, Variant};
use super::empty_like;
use super::gemm::matrix_lanes;
use super::lanes::Lanes;
use super::products::Plan;

/// Most tokens of one layer of cubes: as many sums as registers hold beside a row of weights.
pub(crate) const MOST_TOKENS: usize = 8;

/// Most cubes in one dimension of a grid on every profile (WebGPU's default limit).
const MOST_CUBES: usize = 65_535;

/// What is added to the products.
pub(crate) enum Addend {
    /// Nothing.
    None,
    /// `[out]`, to every token.
    Bias(CubeTensor),
    /// `[tokens, out]`.
    Rows(CubeTensor),
}

/// What is multiplied.
#[derive(Clone)]
pub(crate) struct Input {
    /// `[tokens, in]`.
    pub(crate) x: CubeTensor,
    /// `x` is normed first, where this is given.
    pub(crate) norm: Option<Norm>,
}

/// An RMSNorm.
#[derive(Clone)]
pub(crate) struct Norm {
    /// `[in]`.
    pub(crate) weight: CubeTensor,
    /// ε.
    pub(crate) epsilon: f64,
}

impl From<CubeTensor> for Input {
    fn from(x: CubeTensor) -> Self {
        Self { x, norm: None }
    }
}

/// Most bytes that all layers of cubes read of a weight of f32, for which there are no matrix units: what
/// an H200's cache gives in some 15 µs.
const MOST_READ: usize = 64 << 20;

/// Most bytes of an f16 weight that is read again for each layer of cubes: what a large GPU's cache keeps.
const MOST_KEPT: usize = 32 << 20;

/// Most layers of cubes that read an f16 weight where there are no matrix units.
const MOST_BLOCKS: usize = 8;

/// Whether the kernels of this file compute `x` `[tokens, in]` times each of `weights`.
pub(crate) fn covers(x: &CubeTensor, weights: &[&CubeTensor]) -> bool {
    x.meta.shape()[0] <= MOST_TOKENS && covers_many(x, weights)
}

/// Whether [`linear`] computes `x` `[tokens, in]` times `weight` sooner than a product in tiles, which
/// for a weight of a few rows has too few of them.
pub(crate) fn suits_many(x: &CubeTensor, weight: &CubeTensor) -> bool {
    let blocks = x.meta.shape()[0].div_ceil(MOST_TOKENS);
    let bytes = weight.meta.shape().num_elements() * weight.dtype.size();
    let shares = Lanes::of(&x.client).count > 1;
    let small = match weight.dtype {
        DType::F32 => bytes * blocks <= MOST_READ,
        _ => matrix_lanes(weight).is_none() && bytes <= MOST_KEPT && blocks <= MOST_BLOCKS,
    };
    shares && small && covers_many(x, &[weight])
}

/// [`covers`] for any number of tokens, which [`linear`] and [`grouped`] take.
pub(crate) fn covers_many(x: &CubeTensor, weights: &[&CubeTensor]) -> bool {
    let tokens = x.meta.shape()[0];
    let first = weights[0];
    let same = |weight: &CubeTensor| weight.dtype == first.dtype && pitch(weight) == pitch(first);
    (1..=MOST_TOKENS * MOST_CUBES).contains(&tokens)
        && x.dtype == DType::F32
        && matches!(first.dtype, DType::F32 | DType::F16)
        && pitch(first).is_some()
        && weights.iter().all(|weight| same(weight))
}

/// Elements from a row of `weight` to the next, where elements of a row lie side by side and 31
/// bits count all of them.
pub(super) fn pitch(weight: &CubeTensor) -> Option<usize> {
    let (shape, strides) = (weight.meta.shape(), weight.meta.strides());
    let (rows, width) = (shape[0], shape[1]);
    let pitch = if rows == 1 { width } else { strides[0] };
    let aligned = (width == 1 || strides[1] == 1) && pitch >= width && rows * width > 0;
    (aligned && rows.checked_mul(pitch)? < 1 << 31).then_some(pitch)
}

/// Launches `x Wᵀ` and adds what `addend` says.
pub(crate) fn linear(input: Input, weight: CubeTensor, addend: Addend) -> CubeTensor {
    let rows = weight.meta.shape()[0];
    let plan = plan(&input, &weight, Sums { rows, products: 1 });
    let tokens = input.x.meta.shape()[0];
    let out = empty_like(&input.x, Shape::new([tokens, rows]), DType::F32);
    let client = input.x.client.clone();
    let (x, norm) = input.bindings();
    let dtype = dtype_to_storage_type(weight.dtype);
    let (bias, added) = match addend {
        Addend::None => (None, None),
        Addend::Bias(bias) => (Some(into_contiguous(bias)), None),
        Addend::Rows(rows) => (None, Some(into_contiguous(rows))),
    };
    // SAFETY: rows are clamped to those there are, and `covers` bounds every index.
    unsafe {
        linear_kernel::launch_unchecked(
            &client,
            layers(cubes(&plan, rows), tokens),
            plan.cube(),
            plan.variant.vector,
            x.into_buffer_arg(),
            norm.map(CubeTensor::into_buffer_arg).into(),
            weight.into_buffer_arg(),
            bias.map(CubeTensor::into_buffer_arg).into(),
            added.map(CubeTensor::into_buffer_arg).into(),
            out.clone().into_buffer_arg(),
            rows as u32,
            tokens as u32,
            tokens > MOST_TOKENS,
            plan,
            dtype,
        );
    }
    out
}

/// Launches the products of each of several groups of rows with a row of `x` of its own: `x`
/// `[tokens, groups, in]`, `weight` `[groups · rows, in]`, result `[tokens, groups · rows]`.
pub(crate) fn grouped(x: CubeTensor, weight: CubeTensor) -> CubeTensor {
    let [tokens, groups, width] = x.meta.shape().dims();
    let rows = weight.meta.shape()[0];
    let input = Input::from(x);
    let mut plan = plan(&input, &weight, Sums { rows, products: 1 });
    plan.x_pitch = groups * width;
    if !(rows / groups).is_multiple_of(plan.variant.rows) {
        plan.variant.rows = 1;
    }
    let out = empty_like(&input.x, Shape::new([tokens, rows]), DType::F32);
    let client = input.x.client.clone();
    let dtype = dtype_to_storage_type(weight.dtype);
    // SAFETY: rows are clamped to those there are, and `covers` bounds every index.
    unsafe {
        linear_kernel::launch_unchecked(
            &client,
            layers(cubes(&plan, rows), tokens),
            plan.cube(),
            plan.variant.vector,
            into_contiguous(input.x).into_buffer_arg(),
            None.into(),
            weight.into_buffer_arg(),
            None.into(),
            None.into(),
            out.clone().into_buffer_arg(),
            rows as u32,
            tokens as u32,
            tokens > MOST_TOKENS,
            plan,
            dtype,
        );
    }
    out
}

/// Launches `silu(x Gᵀ) · (x Uᵀ)` for weights of one shape.
pub(crate) fn gated(input: Input, gate: CubeTensor, up: CubeTensor) -> CubeTensor {
    let rows = gate.meta.shape()[0];
    let plan = plan(&input, &gate, Sums { rows, products: 2 });
    let out = empty_like(&input.x, Shape::new([plan.tokens, rows]), DType::F32);
    let client = input.x.client.clone();
    let (x, norm) = input.bindings();
    let dtype = dtype_to_storage_type(gate.dtype);
    // SAFETY: rows are clamped to those there are, and `covers` bounds every index.
    unsafe {
        gated_kernel::launch_unchecked(
            &client,
            grid(cubes(&plan, rows)),
            plan.cube(),
            plan.variant.vector,
            x.into_buffer_arg(),
            norm.map(CubeTensor::into_buffer_arg).into(),
            gate.into_buffer_arg(),
            Some(up.into_buffer_arg()).into(),
            out.clone().into_buffer_arg(),
            rows as u32,
            plan,
            dtype,
        );
    }
    out
}

/// Launches `x Aᵀ` and `x Bᵀ`.
pub(crate) fn pair(input: Input, a: CubeTensor, b: CubeTensor) -> (CubeTensor, CubeTensor) {
    let (rows_a, rows_b) = (a.meta.shape()[0], b.meta.shape()[0]);
    let plan = plan(&input, &a, Sums { rows: rows_a + rows_b, products: 1 });
    let outs = [rows_a, rows_b]
        .map(|rows| empty_like(&input.x, Shape::new([plan.tokens, rows]), DType::F32));
    let client = input.x.client.clone();
    let (x, norm) = input.bindings();
    let dtype = dtype_to_storage_type(a.dtype);
    let cubes_a = cubes(&plan, rows_a);
    // SAFETY: rows are clamped to those there are, and `covers` bounds every index.
    unsafe {
        pair_kernel::launch_unchecked(
            &client,
            grid(cubes_a + cubes(&plan, rows_b)),
            plan.cube(),
            plan.variant.vector,
            x.into_buffer_arg(),
            norm.map(CubeTensor::into_buffer_arg).into(),
            a.into_buffer_arg(),
            b.into_buffer_arg(),
            outs[0].clone().into_buffer_arg(),
            outs[1].clone().into_buffer_arg(),
            rows_a as u32,
            rows_b as u32,
            cubes_a as u32,
            plan,
            dtype,
        );
    }
    outs.into()
}

/// What a launch sums.
struct Sums {
    /// Rows of all its outputs.
    rows: usize,
    /// Weights that share a row of an output.
    products: usize,
}

impl Input {
    /// Bits of the norm's ε (f32), as plans keep it.
    pub(super) fn epsilon(&self) -> Option<u32> {
        self.norm.as_ref().map(|norm| (norm.epsilon as f32).to_bits())
    }

    /// The buffers that a kernel reads.
    pub(crate) fn bindings(self) -> (CubeTensor, Option<CubeTensor>) {
        (into_contiguous(self.x), self.norm.map(|norm| into_contiguous(norm.weight)))
    }
}

/// The plan for sums over rows laid out as `weight`'s.
fn plan(input: &Input, weight: &CubeTensor, sums: Sums) -> Plan {
    let Sums { rows, products } = sums;
    let lanes = Lanes::of(&weight.client);
    let tokens = input.x.meta.shape()[0].min(MOST_TOKENS);
    let width = weight.meta.shape()[1];
    let pitch = pitch(weight).expect("invariant: `covers` found the rows contiguous");
    let layers = input.x.meta.shape()[0].div_ceil(MOST_TOKENS);
    let variant = Variant::choose(Facts {
        rows: rows * layers,
        width,
        pitch,
        tokens,
        sums: tokens * products,
        bytes: weight.dtype.size(),
        lanes: lanes.count as usize,
        longest: weight.client.properties().hardware.max_vector_size,
    });
    let epsilon = input.epsilon();
    Plan { width, pitch, tokens, x_pitch: width, products, epsilon, lanes, variant }
}

/// Cubes for `rows` sums.
pub(crate) fn cubes(plan: &Plan, rows: usize) -> usize {
    let Variant { rows: each, planes, split, .. } = plan.variant;
    rows.div_ceil(each * planes / split)
}

/// Whether a norm costs nothing where it is formed with the product: units that share a row have it
/// in passing, but one that works alone would form it again for each row.
pub(crate) fn folds_norms(client: &Client) -> bool {
    Lanes::of(client).count > 1
}

/// A grid of at least `cubes`, folded where one dimension does not hold them.
pub(crate) fn grid(cubes: usize) -> CubeCount {
    let [x, y] = fold(cubes);
    CubeCount::Static(x as u32, y as u32, 1)
}

/// [`grid`], once for every [`MOST_TOKENS`] of the tokens.
fn layers(cubes: usize, tokens: usize) -> CubeCount {
    let [x, y] = fold(cubes);
    CubeCount::Static(x as u32, y as u32, tokens.div_ceil(MOST_TOKENS) as u32)
}

/// `cubes` or a few more in two dimensions, within the limit of each.
pub(crate) fn fold(cubes: usize) -> [usize; 2] {
    let y = cubes.div_ceil(MOST_CUBES);
    [cubes.div_ceil(y), y]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grid_is_folded_within_the_limit() {
        for cubes in [1, 7, MOST_CUBES, MOST_CUBES + 1, 1 << 20, (1 << 31) - 1] {
            let [x, y] = fold(cubes);
            assert!(x * y >= cubes && x * y < cubes + y, "{cubes} as {x} by {y}");
            assert!(x <= MOST_CUBES && y <= MOST_CUBES, "{cubes} as {x} by {y}");
        }
    }
}
