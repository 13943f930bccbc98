//! Products of a few tokens with packed weights, block FP8 or the blocks of ggml, which are expanded in
//! registers: each code is read once. What follows is of block FP8; `quant.rs` has the other formats.
//!
//! `y[t, o] = Σ_b s[o / 128, b] Σ_{i in b} x[t, i] · decode(c[o, i])` over blocks `b` of 128 columns,
//! then what the step adds to it; [`gated`] forms `silu(W_g x) · W_u x`, [`pair`] two layers of one
//! input, [`hidden`] and [`output`] the halves of routed experts as `experts` does, and [`widen`] writes
//! weights out. Where the input brings a norm, `x` stands for `RMSNorm(x)`.
//!
//! | tensor | shape | type |
//! |---|---|---|
//! | `x` | `[tokens, in]`, 1 to [`MOST_TOKENS`] tokens | f32 |
//! | `c` | `[out, in / 4]`, of experts `[count, out, in / 4]`; the first code in the lowest byte | u32 |
//! | `s` | `[ceil(out / 128), ceil(in / 128)]`, of experts with `count` before it | f32 |
//! | `y` | `[tokens, out]` | f32 |
//!
//! `in` is a multiple of 4. A code is expanded exactly ([`decode`]), and sums are f32; a scale is
//! multiplied with the sum of what a unit read of a block. Sums are kept 256 times too large, so that
//! results of 2¹²⁰ and more are out of range.
//!
//! Cost: `out · in` bytes of codes and a 4096th as many scales once, whatever the number of tokens. A
//! code takes 4 operations on integers, one on floats and a minimum to expand, and one multiplication a
//! token.

pub(super) mod decode;
mod dots;
mod experts;
mod linear;
mod quant;
mod sums;
mod trial;
#[cfg(test)]
mod twin;
mod variant;
mod widen;

use burn::tensor::{DType, Shape};
use burn_cubecl::kernel::into_contiguous;
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

pub(crate) use self::dots::experts_choosing;
use self::experts::{Stack, fp8_hidden_kernel, fp8_output_kernel};
use self::linear::{fp8_linear_kernel, fp8_pair_kernel};
use self::quant::{Rows, block_widen_kernel};
use self::sums::{Expansion, Fp8Plan};
use self::variant::{Fp8Facts, Works, choose};
use self::widen::{Matrices, fp8_widen_kernel};
use super::experts::{Chosen, MOST_UNITS, Weighed};
use super::lanes::Lanes;
pub(crate) use super::linear_gemv::MOST_TOKENS;
use super::linear_gemv::variant::Variant;
use super::linear_gemv::{Input, cubes, grid};
use super::products::Plan;
use super::{UNITS, binds, empty_like};
use crate::fp8::{BLOCK, PACKED};
use crate::quant::Format;

/// A weight, or a stack of them, in contiguous tensors.
#[derive(Clone)]
pub(crate) struct Coded {
    /// `c`.
    pub(crate) codes: CubeTensor,
    /// `s`.
    pub(crate) scales: CubeTensor,
    /// How the two are read.
    pub(crate) coding: Coding,
}

/// What a packed weight is stored as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coding {
    /// Block FP8.
    Fp8,
    /// Blocks of ggml.
    Blocks(Format),
}

impl Coding {
    /// Words of a vector of scales.
    fn scale_vector(self) -> usize {
        match self {
            Self::Fp8 => 1,
            Self::Blocks(format) => format.scale_vector(),
        }
    }
}

impl Coded {
    /// Rows of a matrix.
    fn rows(&self) -> usize {
        let shape = self.codes.meta.shape();
        shape[shape.rank() - 2]
    }

    /// Columns of a matrix.
    fn width(&self) -> usize {
        let shape = self.codes.meta.shape();
        let words = shape[shape.rank() - 1];
        match self.coding {
            Coding::Fp8 => words * PACKED,
            Coding::Blocks(format) => format.columns(words),
        }
    }

    /// How kernels expand it.
    fn expansion(&self) -> Expansion {
        match self.coding {
            Coding::Fp8 => Expansion::Fp8(trial::decoding(&self.codes)),
            Coding::Blocks(format) => Expansion::Blocks(format),
        }
    }
}

/// Buffers of [`pair`] and of [`hidden`] with a norm: one more than WebGPU promises beside CubeCL's.
pub(crate) const MOST_BUFFERS: u32 = 8;

/// Launches `n(x) Wᵀ` and adds `added` `[tokens, out]`.
pub(crate) fn linear(input: Input, weight: Coded, added: Option<CubeTensor>) -> CubeTensor {
    launch_linear(input, weight, None, added)
}

/// Launches `silu(n(x) Gᵀ) · (n(x) Uᵀ)` for weights of one shape.
pub(crate) fn gated(input: Input, gate: Coded, up: Coded) -> CubeTensor {
    launch_linear(input, gate, Some(up), None)
}

fn launch_linear(
    input: Input,
    weight: Coded,
    second: Option<Coded>,
    added: Option<CubeTensor>,
) -> CubeTensor {
    let rows = weight.rows();
    let products = if second.is_some() { 2 } else { 1 };
    let tokens = input.x.meta.shape()[0];
    if tokens == 1 && dots::covers(&weight).is_some() {
        return dots::linear(input, weight, second, added);
    }
    let plan = plan(&weight, Sums { rows, tokens, products, works: Works::Rows }, input.epsilon());
    let scale_vector = weight.coding.scale_vector();
    let out = empty_like(&input.x, Shape::new([tokens, rows]), DType::F32);
    let client = input.x.client.clone();
    let (x, norm) = input.bindings();
    let (second, second_scales) = second.map(|weight| (weight.codes, weight.scales)).unzip();
    // SAFETY: rows are clamped to those there are, and the caller has checked shapes and types.
    unsafe {
        fp8_linear_kernel::launch_unchecked(
            &client,
            grid(cubes(&plan.sums, rows)),
            plan.sums.cube(),
            plan.words,
            scale_vector,
            x.into_buffer_arg(),
            norm.map(CubeTensor::into_buffer_arg).into(),
            weight.codes.into_buffer_arg(),
            weight.scales.into_buffer_arg(),
            second.map(CubeTensor::into_buffer_arg).into(),
            second_scales.map(CubeTensor::into_buffer_arg).into(),
            added.map(|rows| into_contiguous(rows).into_buffer_arg()).into(),
            out.clone().into_buffer_arg(),
            rows as u32,
            plan,
        );
    }
    out
}

/// Launches `n(x) Aᵀ` and `n(x) Bᵀ`; takes [`MOST_BUFFERS`] with a norm.
pub(crate) fn pair(input: Input, a: Coded, b: Coded) -> (CubeTensor, CubeTensor) {
    let (rows_a, rows_b) = (a.rows(), b.rows());
    let tokens = input.x.meta.shape()[0];
    if tokens == 1 && dots::covers_pair(&a) {
        return dots::pair(input, a, b);
    }
    let sums = Sums { rows: rows_a + rows_b, tokens, products: 1, works: Works::Rows };
    let (plan, scale_vector) = (plan(&a, sums, input.epsilon()), a.coding.scale_vector());
    let outs =
        [rows_a, rows_b].map(|rows| empty_like(&input.x, Shape::new([tokens, rows]), DType::F32));
    let client = input.x.client.clone();
    let (x, norm) = input.bindings();
    let cubes_a = cubes(&plan.sums, rows_a);
    // SAFETY: rows are clamped to those there are, and the caller has checked shapes and types.
    unsafe {
        fp8_pair_kernel::launch_unchecked(
            &client,
            grid(cubes_a + cubes(&plan.sums, rows_b)),
            plan.sums.cube(),
            plan.words,
            scale_vector,
            x.into_buffer_arg(),
            norm.map(CubeTensor::into_buffer_arg).into(),
            a.codes.into_buffer_arg(),
            a.scales.into_buffer_arg(),
            b.codes.into_buffer_arg(),
            b.scales.into_buffer_arg(),
            outs[0].clone().into_buffer_arg(),
            outs[1].clone().into_buffer_arg(),
            rows_a as u32,
            rows_b as u32,
            cubes_a as u32,
            plan,
        );
    }
    outs.into()
}

/// Launches both halves of routed experts, `gate`, `up` and `down`; takes [`MOST_BUFFERS`] with a norm.
pub(crate) fn experts(
    input: Input,
    chosen: Chosen,
    [gate, up, down]: [Coded; 3],
    weighed: Weighed,
) -> CubeTensor {
    if let (Some(_), Some(format)) = (dots::covers(&gate), dots::covers(&down)) {
        return dots::experts(input, chosen, [gate, up, down], format, weighed);
    }
    let hidden = hidden(input, chosen.clone(), gate, up);
    output(hidden, chosen, weighed, down)
}

/// The format of `down`, where [`experts_choosing`] may read such weights.
pub(crate) fn choosing_format(gate: &Coded, down: &Coded) -> Option<Format> {
    dots::covers(gate)?;
    dots::covers(down).filter(|_| binds(&gate.codes.client, dots::CHOOSING_BUFFERS))
}

/// Launches the first half of routed experts.
fn hidden(input: Input, chosen: Chosen, gate: Coded, up: Coded) -> CubeTensor {
    let tokens = input.x.meta.shape()[0];
    let (rows, stack) = (gate.rows(), stack(&chosen, &gate));
    let slots = tokens * stack.top_k;
    let sums = Sums { rows: rows * slots, tokens: 1, products: 2, works: Works::Rows };
    let (plan, scale_vector) = (plan(&gate, sums, input.epsilon()), gate.coding.scale_vector());
    let out = empty_like(&input.x, Shape::new([tokens, stack.top_k, rows]), DType::F32);
    let client = input.x.client.clone();
    let (x, norm) = input.bindings();
    // SAFETY: rows are clamped to those of an expert, and other stacks' experts are passed over.
    unsafe {
        fp8_hidden_kernel::launch_unchecked(
            &client,
            CubeCount::Static(cubes(&plan.sums, rows) as u32, slots as u32, 1),
            plan.sums.cube(),
            plan.words,
            scale_vector,
            x.into_buffer_arg(),
            norm.map(CubeTensor::into_buffer_arg).into(),
            chosen.ids.into_buffer_arg(),
            gate.codes.into_buffer_arg(),
            gate.scales.into_buffer_arg(),
            Some(up.codes.into_buffer_arg()).into(),
            Some(up.scales.into_buffer_arg()).into(),
            out.clone().into_buffer_arg(),
            rows as u32,
            stack,
            plan,
        );
    }
    out
}

/// Launches the second half of routed experts.
fn output(hidden: CubeTensor, chosen: Chosen, weighed: Weighed, down: Coded) -> CubeTensor {
    let tokens = hidden.meta.shape()[0];
    let (rows, stack) = (down.rows(), stack(&chosen, &down));
    let out = empty_like(&hidden, Shape::new([tokens, rows]), DType::F32);
    let client = hidden.client.clone();
    let [plan, whole] = output_plans(&down, stack.top_k, tokens);
    let scale_vector = down.coding.scale_vector();
    // SAFETY: rows are clamped to those of an expert, and other stacks' experts are passed over.
    unsafe {
        fp8_output_kernel::launch_unchecked(
            &client,
            CubeCount::Static(cubes(&whole.sums, rows) as u32, tokens as u32, 1),
            plan.sums.cube(),
            plan.words,
            scale_vector,
            hidden.into_buffer_arg(),
            chosen.ids.into_buffer_arg(),
            weighed.weights.into_buffer_arg(),
            down.codes.into_buffer_arg(),
            down.scales.into_buffer_arg(),
            weighed.added.map(CubeTensor::into_buffer_arg).into(),
            out.clone().into_buffer_arg(),
            rows as u32,
            stack,
            plan,
            whole,
        );
    }
    out
}

/// Launches the expansion of all of `weight` to f32.
pub(crate) fn widen(weight: Coded) -> CubeTensor {
    if let Coding::Blocks(format) = weight.coding {
        return widen_blocks(weight, format);
    }
    let shape = weight.codes.meta.shape().clone();
    let words = shape[shape.rank() - 1];
    let count = shape.num_elements();
    let matrices = Matrices { rows: weight.rows(), words, blocks: weight.width().div_ceil(BLOCK) };
    let mut dims: Vec<usize> = shape.iter().copied().collect();
    if let Some(last) = dims.last_mut() {
        *last *= PACKED;
    }
    let out = empty_like(&weight.codes, Shape::from(dims), DType::F32);
    let client = weight.codes.client.clone();
    let decoding = trial::decoding(&weight.codes);
    // SAFETY: every unit keeps below `count`; the caller has checked the shape of the scales.
    unsafe {
        fp8_widen_kernel::launch_unchecked(
            &client,
            grid(count.div_ceil(UNITS as usize)),
            CubeDim::new_1d(UNITS),
            weight.codes.into_buffer_arg(),
            weight.scales.into_buffer_arg(),
            out.clone().into_buffer_arg(),
            count as u32,
            matrices,
            decoding,
        );
    }
    out
}

/// [`widen`] for a weight in the blocks of ggml.
fn widen_blocks(weight: Coded, format: Format) -> CubeTensor {
    let mut dims: Vec<usize> = weight.codes.meta.shape().iter().copied().collect();
    let columns = weight.width();
    if let Some(last) = dims.last_mut() {
        *last = columns;
    }
    let count = dims.iter().product::<usize>() / format.values(1);
    let out = empty_like(&weight.codes, Shape::from(dims), DType::F32);
    let client = weight.codes.client.clone();
    // SAFETY: every unit keeps below `count`; the caller has checked the shape of the scales.
    unsafe {
        block_widen_kernel::launch_unchecked(
            &client,
            grid(count.div_ceil(UNITS as usize)),
            CubeDim::new_1d(UNITS),
            format.scale_vector(),
            weight.codes.into_buffer_arg(),
            weight.scales.into_buffer_arg(),
            out.clone().into_buffer_arg(),
            count as u32,
            Rows { columns, format },
        );
    }
    out
}

/// What a launch sums.
struct Sums {
    /// Rows of all its outputs.
    rows: usize,
    /// Rows of `x` that meet a row of the weight.
    tokens: usize,
    /// Weights that share a row of an output.
    products: usize,
    /// What a plane works on.
    works: Works,
}

/// The plan for sums over rows laid out as `weight`'s.
fn plan(weight: &Coded, sums: Sums, epsilon: Option<u32>) -> Fp8Plan {
    let Sums { rows, tokens, products, works } = sums;
    let (width, client) = (weight.width(), &weight.codes.client);
    let lanes = Lanes::of(client);
    let (variant, words) = choose(Fp8Facts {
        rows,
        width,
        tokens,
        products,
        lanes: lanes.count as usize,
        longest: client.properties().hardware.max_vector_size,
        coding: weight.coding,
        works,
    });
    let sums =
        Plan { width, pitch: width, tokens, x_pitch: width, products, epsilon, lanes, variant };
    Fp8Plan { sums, words, expansion: weight.expansion() }
}

/// The plans of the second half: of a row of units by itself, and of those of a cube together, which
/// take a choice each; on a processor each unit takes all choices of a row.
fn output_plans(down: &Coded, top_k: usize, tokens: usize) -> [Fp8Plan; 2] {
    let rows = down.rows() * top_k * tokens;
    let mut plan = plan(down, Sums { rows, tokens: 1, products: 1, works: Works::Choices }, None);
    let lanes = plan.sums.lanes.count as usize;
    let (planes, split) = if lanes == 1 {
        (plan.sums.variant.planes, 1)
    } else {
        let planes = top_k.min((MOST_UNITS / lanes).max(1));
        (planes, planes)
    };
    plan.sums.variant = Variant { planes, split: 1, ..plan.sums.variant };
    let mut whole = plan;
    whole.sums.variant.split = split;
    [plan, whole]
}

fn stack(chosen: &Chosen, weight: &Coded) -> Stack {
    let (top_k, count) = (chosen.ids.meta.shape()[1], weight.codes.meta.shape()[0]);
    Stack { top_k, first: chosen.first, count }
}
