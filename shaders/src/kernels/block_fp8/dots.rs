//! Products of one token with weights in the blocks of ggml, by dot products of bytes, which take fewer
//! instructions than codes that are expanded: `x` becomes integers of 23 bits ([`digits`]) that meet the
//! codes as they are.
//!
//! `y[o] = Σ_s 2ᵖ d[o, s] Σ_{i in s} X[i] (q[o, i] - z)` over steps `s` of 16 columns, within which products
//! and sums are exact; of `Q4_K`, `- 2ᵖ m[o, s] Σ_{i in s} X[i]` too. What is rounded is `x`, by at most `2⁻²²`
//! of the largest `|x|` of its step, and the sums over steps in f32. Where an outlier meets a code of zero, that is
//! more than sums in f32 would be off by: the conformance suite holds sums to their bound for `x` as rounded.
//!
//! [`linear`] and [`pair`] do what those of [`super`] do for one token, gated or not; [`experts`] does both halves
//! of routed experts for any number of tokens. The cube forms the digits of `x` in workgroup memory; those of
//! the hidden values are left in device memory, in the order that the second half's codes want:
//!
//! | tensor | shape | type |
//! |---|---|---|
//! | `x`, `y` | `[1, in]`, `[1, out]`; of experts `[tokens, in]` | f32 |
//! | `q`, `d` | as `quant/pack.rs` packs them | u32 |
//! | digits of hidden values | `[tokens · top_k, 4, inner / 16, 4]` | u32 |
//!
//! Cost: codes and scales once. Of 16 weights, 12 instructions multiply, and some 18 spread, add and scale.

mod digits;
mod experts;
mod linear;
mod staged;
mod sums;
#[cfg(test)]
mod twin;
mod variant;

use burn::tensor::{DType, Shape};
use burn_cubecl::kernel::into_contiguous;
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use self::digits::{PARTS, STEP};
use self::experts::{dot_choosing_kernel, dot_hidden_kernel, dot_output_kernel};
use self::linear::{dot_linear_kernel, dot_pair_kernel};
use self::sums::DotPlan;
use self::variant::{Facts, Forms, choose};
use super::super::experts::{Chosen, Scored, Weighed, choosing};
use super::super::lanes::Lanes;
use super::super::linear_gemv::variant::Variant;
use super::super::linear_gemv::{Input, cubes, grid};
use super::super::products::Plan;
use super::super::router;
use super::experts::Stack;
use super::{Coded, Coding, empty_like, stack, trial};
use crate::profile::dots;
use crate::quant::Format;

/// Bytes of workgroup memory that are left for sums, and for the choice of experts.
const KEPT_FREE: usize = 2048;

/// Whether four bytes are multiplied at once on the device of `client`: where its language has that, and
/// units share sums.
fn multiplies_bytes(client: &Client) -> bool {
    // A wrong word was refused when the device was opened.
    let forced = dots().ok().flatten();
    let has = forced.unwrap_or_else(|| matches!(client.name(), "cuda" | "wgpu<spirv>"));
    has && Lanes::of(client).count > 1
}

/// The blocks that `weight` is in, where these kernels multiply one row of `x` with it.
pub(super) fn covers(weight: &Coded) -> Option<Format> {
    let Coding::Blocks(format) = weight.coding else { return None };
    (multiplies_bytes(&weight.codes.client) && stages(weight, 1)).then_some(format)
}

/// Whether these kernels multiply one row of `x` with the pair of `weight` and another of its width. Each
/// matrix has a branch of its own, and compilers of SPIR-V and WGSL keep the workgroup memory of both.
pub(super) fn covers_pair(weight: &Coded) -> bool {
    covers(weight).is_some() && stages(weight, 2)
}

/// Whether workgroup memory holds the digits of a row of `x` so many `times`.
fn stages(weight: &Coded, times: usize) -> bool {
    // Of each step, whose columns are as many as the bytes of a vector, a vector for each part.
    let digits = times * PARTS * weight.width();
    digits + KEPT_FREE <= weight.codes.client.properties().hardware.max_shared_memory_size
}

/// Launches `n(x) Wᵀ` and adds `added` `[1, out]`; with a second weight `V`, `silu(n(x) Wᵀ) · (n(x) Vᵀ)`.
pub(super) fn linear(
    input: Input,
    weight: Coded,
    second: Option<Coded>,
    added: Option<CubeTensor>,
) -> CubeTensor {
    let rows = weight.rows();
    let products = if second.is_some() { 2 } else { 1 };
    let plan =
        plan(&weight, Sums { forms: Forms::Linear, rows, products, top_k: 1 }, input.epsilon());
    let scale_vector = plan.format.scale_vector();
    let out = empty_like(&input.x, Shape::new([1, rows]), DType::F32);
    let client = input.x.client.clone();
    let (x, norm) = input.bindings();
    let (second, second_scales) = second.map(|weight| (weight.codes, weight.scales)).unzip();
    // SAFETY: rows and steps are clamped to those there are, and the caller has checked shapes and types.
    unsafe {
        dot_linear_kernel::launch_unchecked(
            &client,
            grid(cubes(&plan.sums, rows)),
            plan.sums.cube(),
            plan.format.dot_words(),
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

/// Launches `n(x) Aᵀ` and `n(x) Bᵀ`.
pub(super) fn pair(input: Input, a: Coded, b: Coded) -> (CubeTensor, CubeTensor) {
    let (rows_a, rows_b) = (a.rows(), b.rows());
    let sums = Sums { forms: Forms::Linear, rows: rows_a + rows_b, products: 1, top_k: 1 };
    let plan = plan(&a, sums, input.epsilon());
    let outs = [rows_a, rows_b].map(|rows| empty_like(&input.x, Shape::new([1, rows]), DType::F32));
    let client = input.x.client.clone();
    let (x, norm) = input.bindings();
    let cubes_a = cubes(&plan.sums, rows_a);
    // SAFETY: rows and steps are clamped to those there are, and the caller has checked shapes and types.
    unsafe {
        dot_pair_kernel::launch_unchecked(
            &client,
            grid(cubes_a + cubes(&plan.sums, rows_b)),
            plan.sums.cube(),
            plan.format.dot_words(),
            plan.format.scale_vector(),
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

/// Launches both halves of routed experts: `added[t] + Σ_k w[t, k] down_e (silu(gate_e n(x[t])) · up_e n(x[t]))`.
pub(super) fn experts(
    input: Input,
    chosen: Chosen,
    [gate, up, down]: [Coded; 3],
    down_format: Format,
    weighed: Weighed,
) -> CubeTensor {
    let halves = Halves::new(&input, stack(&chosen, &gate), [&gate, &down]);
    let (steps, slots) = (halves.steps, halves.slots());
    let hidden = halves.hidden(&input);
    let client = input.x.client.clone();
    let (x, norm) = input.bindings();
    // SAFETY: a cube forms a whole step of a row, whose number is a multiple of it; an expert of another
    // stack counts as the first of this one, and what it forms as 0.
    unsafe {
        dot_hidden_kernel::launch_unchecked(
            &client,
            CubeCount::Static(steps as u32, slots as u32, 1),
            halves.first.sums.cube(),
            halves.first.format.dot_words(),
            halves.first.format.scale_vector(),
            x.into_buffer_arg(),
            norm.map(CubeTensor::into_buffer_arg).into(),
            chosen.ids.clone().into_buffer_arg(),
            gate.codes.into_buffer_arg(),
            gate.scales.into_buffer_arg(),
            Some(up.codes.into_buffer_arg()).into(),
            Some(up.scales.into_buffer_arg()).into(),
            hidden.clone().into_buffer_arg(),
            halves.inner as u32,
            halves.stack,
            down_format,
            steps,
            halves.first,
        );
    }
    output(hidden, chosen.ids, weighed, down, &halves)
}

/// [`experts`] that the first half chooses itself, over weights for [`super::choosing_format`]; `None` where that is
/// a launch of its own.
pub(crate) fn experts_choosing(
    input: &Input,
    scored: &Scored,
    [gate, up, down]: [&Coded; 3],
    down_format: Format,
    added: Option<CubeTensor>,
) -> Option<CubeTensor> {
    let count = gate.codes.meta.shape()[0];
    let stack = Stack { top_k: scored.top_k(), first: 0, count };
    let halves = Halves::new(input, stack, [gate, down]);
    let choice = choosing(scored, count, halves.first.sums.units())?;
    let (steps, slots) = (halves.steps, halves.slots());
    let hidden = halves.hidden(input);
    let left = router::Left::new(&scored.logits, &scored.rule);
    let client = input.x.client.clone();
    let (x, norm) = input.clone().bindings();
    // SAFETY: a cube forms a whole step of a row, whose number is a multiple of it, of an expert of the stack.
    unsafe {
        dot_choosing_kernel::launch_unchecked(
            &client,
            CubeCount::Static(steps as u32, slots as u32, 1),
            halves.first.sums.cube(),
            halves.first.format.dot_words(),
            halves.first.format.scale_vector(),
            x.into_buffer_arg(),
            norm.map(CubeTensor::into_buffer_arg).into(),
            scored.logits.clone().into_buffer_arg(),
            gate.codes.clone().into_buffer_arg(),
            gate.scales.clone().into_buffer_arg(),
            Some(up.codes.clone().into_buffer_arg()).into(),
            Some(up.scales.clone().into_buffer_arg()).into(),
            hidden.clone().into_buffer_arg(),
            left.buffer.clone().into_buffer_arg(),
            halves.inner as u32,
            left.weights_from,
            stack,
            choice,
            down_format,
            steps,
            halves.first,
        );
    }
    let (ids, weights) = left.views();
    let down =
        Coded { codes: down.codes.clone(), scales: down.scales.clone(), coding: down.coding };
    Some(output(hidden, ids, Weighed { weights, added }, down, &halves))
}

/// Buffers of a first half that chooses.
pub(super) const CHOOSING_BUFFERS: u32 = 9;

/// How both halves are formed.
struct Halves {
    stack: Stack,
    first: DotPlan,
    second: DotPlan,
    /// Rows of a gate.
    inner: usize,
    /// Rows of what is written.
    rows: usize,
    /// Steps of a row of hidden values.
    steps: usize,
    tokens: usize,
}

impl Halves {
    fn new(input: &Input, stack: Stack, [gate, down]: [&Coded; 2]) -> Self {
        let tokens = input.x.meta.shape()[0];
        let (inner, rows, top_k) = (gate.rows(), down.rows(), stack.top_k);
        let slots = tokens * top_k;
        let first = Sums { forms: Forms::Hidden, rows: inner * slots, products: 2, top_k };
        let first = plan(gate, first, input.epsilon());
        let second = Sums { forms: Forms::Output, rows: rows * slots, products: 1, top_k };
        let second = plan(down, second, None);
        Self { stack, first, second, inner, rows, steps: inner / STEP, tokens }
    }

    /// Choices of all tokens.
    fn slots(&self) -> usize {
        self.tokens * self.stack.top_k
    }

    /// What the first half writes beside `input`.
    fn hidden(&self, input: &Input) -> CubeTensor {
        empty_like(&input.x, Shape::new([self.slots(), PARTS, self.steps, 4]), DType::U32)
    }
}

/// Launches the second half.
fn output(
    hidden: CubeTensor,
    ids: CubeTensor,
    weighed: Weighed,
    down: Coded,
    halves: &Halves,
) -> CubeTensor {
    let Halves { stack, second, rows, tokens, .. } = *halves;
    let mut whole = second;
    whole.sums.variant.split = second.sums.variant.planes;
    let out = empty_like(&hidden, Shape::new([tokens, rows]), DType::F32);
    let client = hidden.client.clone();
    // SAFETY: rows and steps are clamped to those of an expert, and other stacks' experts are passed over.
    unsafe {
        dot_output_kernel::launch_unchecked(
            &client,
            CubeCount::Static(cubes(&whole.sums, rows) as u32, tokens as u32, 1),
            second.sums.cube(),
            second.format.dot_words(),
            second.format.scale_vector(),
            Some(hidden.into_buffer_arg()).into(),
            ids.into_buffer_arg(),
            weighed.weights.into_buffer_arg(),
            down.codes.into_buffer_arg(),
            down.scales.into_buffer_arg(),
            weighed.added.map(CubeTensor::into_buffer_arg).into(),
            out.clone().into_buffer_arg(),
            rows as u32,
            stack,
            second,
            whole,
        );
    }
    out
}

/// What a launch sums.
struct Sums {
    forms: Forms,
    /// Rows of all its outputs, and of all choices.
    rows: usize,
    /// Weights that share a row of an output.
    products: usize,
    /// Choices of a token.
    top_k: usize,
}

/// The plan for sums over rows laid out as those of `weight`, which [`covers`] has seen.
fn plan(weight: &Coded, sums: Sums, epsilon: Option<u32>) -> DotPlan {
    let Sums { forms, rows, products, top_k } = sums;
    let Coding::Blocks(format) = weight.coding else {
        unreachable!("invariant: `covers` found blocks of ggml")
    };
    let (width, lanes) = (weight.width(), Lanes::of(&weight.codes.client));
    let count = lanes.count as usize;
    let variant: Variant =
        choose(Facts { forms, rows, width, products, top_k, lanes: count, format });
    let sums =
        Plan { width, pitch: width, tokens: 1, x_pitch: width, products, epsilon, lanes, variant };
    DotPlan { sums, format, halves: trial::decoding(&weight.codes) }
}
