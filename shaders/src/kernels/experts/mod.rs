//! Routed experts of a few tokens: only the chosen experts' rows are read, where they lie.
//!
//! [`hidden`]: `h[t, k] = silu(gate_e x_t) · up_e x_t` with `e = ids[t, k]`; [`output`]:
//! `y[t] = z[t] + Σ_k w[t, k] down_e h[t, k]`.
//!
//! | tensor | shape | type |
//! |---|---|---|
//! | `x` | `[tokens, d]`, normed first where it brings a norm | f32 |
//! | `ids`, `w` | `[tokens, top_k]` | i32, f32 |
//! | `gate`, `up` | `[count, inner, d]`, experts `first..first + count` | f32, f16 |
//! | `down` | `[count, d, inner]` | f32, f16 |
//! | `h`, `y`, `z` | `[tokens, top_k, inner]`, `[tokens, d]`, `[tokens, d]` | f32 |
//!
//! Of few experts in one stack, [`hidden_choosing`] chooses `ids` and `w` from logits as [`super::router`] does, and
//! leaves them beside `h`: each cube ranks the experts for itself, which takes less time than a launch.
//!
//! An expert of another stack adds nothing. Stored weights are widened to f32, and sums are f32.
//!
//! Cost: `3 · tokens · top_k · inner · d` weights, of which those that several tokens chose may come
//! from a cache.

mod alone;
mod shared;

use burn::tensor::{DType, Shape};
use burn_backend::cubecl::dtype_to_storage_type;
use burn_cubecl::kernel::into_contiguous;
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use self::shared::{Stack, choosing_hidden_kernel, shared_hidden_kernel, shared_output_kernel};
use super::empty_like;
use super::lanes::Lanes;
use super::linear_gemv::Input;
use super::linear_gemv::variant::{Facts, Variant};
use super::products::Plan;
use super::{binds, router};
use crate::router::RouterSpec;

/// Which experts a token chose, and those that a stack holds.
#[derive(Clone)]
pub(crate) struct Chosen {
    /// `[tokens, top_k]`.
    pub(crate) ids: CubeTensor,
    /// First expert of the stack.
    pub(crate) first: usize,
}

impl Chosen {
    fn top_k(&self) -> usize {
        self.ids.meta.shape()[1]
    }

    fn stack(&self, weights: &CubeTensor) -> Stack {
        Stack { top_k: self.top_k(), first: self.first, count: weights.meta.shape()[0] }
    }
}

/// Launches the first half over contiguous tensors. Where units work alone, `x` has been normed.
pub(crate) fn hidden(input: Input, chosen: Chosen, gate: CubeTensor, up: CubeTensor) -> CubeTensor {
    let tokens = input.x.meta.shape()[0];
    let rows = gate.meta.shape()[1];
    let slots = tokens * chosen.top_k();
    let out = empty_like(&input.x, Shape::new([tokens, chosen.top_k(), rows]), DType::F32);
    let client = input.x.client.clone();
    let dtype = dtype_to_storage_type(gate.dtype);
    let lanes = Lanes::of(&client);
    if lanes.count == 1 {
        let plan = alone::plan(&gate, &chosen);
        // SAFETY: rows are clamped to those of an expert, experts to those of the stack.
        unsafe {
            alone::hidden_kernel::launch_unchecked(
                &client,
                alone::cubes(&plan, slots),
                CubeDim::new_2d(lanes.count, plan.planes as u32),
                plan.vector,
                input.x.into_buffer_arg(),
                chosen.ids.into_buffer_arg(),
                gate.into_buffer_arg(),
                up.into_buffer_arg(),
                out.clone().into_buffer_arg(),
                plan,
                dtype,
            );
        }
        return out;
    }
    let stack = chosen.stack(&gate);
    let epsilon = input.epsilon();
    let plan = Plan { epsilon, ..plan(&gate, Sums { rows: rows * slots, tokens: 1, products: 2 }) };
    let groups = plan.variant.rows * plan.variant.planes / plan.variant.split;
    let norm = input.norm.map(|norm| into_contiguous(norm.weight));
    // SAFETY: rows are clamped to those of an expert, and other stacks' experts are passed over.
    unsafe {
        shared_hidden_kernel::launch_unchecked(
            &client,
            CubeCount::Static(rows.div_ceil(groups) as u32, slots as u32, 1),
            plan.cube(),
            plan.variant.vector,
            input.x.into_buffer_arg(),
            norm.map(CubeTensor::into_buffer_arg).into(),
            chosen.ids.into_buffer_arg(),
            gate.into_buffer_arg(),
            Some(up.into_buffer_arg()).into(),
            out.clone().into_buffer_arg(),
            rows as u32,
            stack,
            plan,
            dtype,
        );
    }
    out
}

/// Logits `[tokens, experts]`, f32, and the rule by which experts are chosen from them.
pub(crate) struct Scored {
    pub(crate) logits: CubeTensor,
    pub(crate) rule: RouterSpec,
}

impl Scored {
    /// Choices of a token, those of shared experts with them.
    pub(crate) fn top_k(&self) -> usize {
        self.rule.top_k + self.rule.shared
    }
}

/// What a first half that chooses experts leaves: `h`, and their numbers and weights `[tokens, top_k]`.
pub(crate) struct Formed {
    pub(crate) hidden: CubeTensor,
    pub(crate) ids: CubeTensor,
    pub(crate) weights: CubeTensor,
}

/// Buffers of a first half that chooses.
const CHOOSING_BUFFERS: u32 = 7;

/// The plan by which cubes of `units` units choose among all experts of a stack of `count`; `None` where that is a
/// launch of its own.
pub(crate) fn choosing(scored: &Scored, count: usize, units: usize) -> Option<router::Plan> {
    let experts = scored.logits.meta.shape()[1];
    let whole = count == experts + scored.rule.shared;
    if whole { router::choosing(experts, &scored.rule, units) } else { None }
}

/// [`hidden`] of the experts that the kernel chooses itself; `None` where that is a launch of its own.
pub(crate) fn hidden_choosing(
    input: &Input,
    scored: &Scored,
    [gate, up]: [&CubeTensor; 2],
) -> Option<Formed> {
    let (tokens, rows) = (input.x.meta.shape()[0], gate.meta.shape()[1]);
    let stack = Stack { top_k: scored.top_k(), first: 0, count: gate.meta.shape()[0] };
    let slots = tokens * stack.top_k;
    let client = input.x.client.clone();
    let epsilon = input.epsilon();
    let plan = Plan { epsilon, ..plan(gate, Sums { rows: rows * slots, tokens: 1, products: 2 }) };
    if plan.lanes.count == 1 || !binds(&client, CHOOSING_BUFFERS) {
        return None;
    }
    let choice = choosing(scored, stack.count, plan.units())?;
    let groups = plan.variant.rows * plan.variant.planes / plan.variant.split;
    let hidden = empty_like(&input.x, Shape::new([tokens, stack.top_k, rows]), DType::F32);
    let left = router::Left::new(&scored.logits, &scored.rule);
    let (x, norm) = input.clone().bindings();
    // SAFETY: rows are clamped to those of an expert, and experts are those of the stack.
    unsafe {
        choosing_hidden_kernel::launch_unchecked(
            &client,
            CubeCount::Static(rows.div_ceil(groups) as u32, slots as u32, 1),
            plan.cube(),
            plan.variant.vector,
            x.into_buffer_arg(),
            norm.map(CubeTensor::into_buffer_arg).into(),
            scored.logits.clone().into_buffer_arg(),
            gate.clone().into_buffer_arg(),
            Some(up.clone().into_buffer_arg()).into(),
            hidden.clone().into_buffer_arg(),
            left.buffer.clone().into_buffer_arg(),
            rows as u32,
            left.weights_from,
            stack,
            choice,
            plan,
            dtype_to_storage_type(gate.dtype),
        );
    }
    let (ids, weights) = left.views();
    Some(Formed { hidden, ids, weights })
}

/// What the second half weighs, and what it is added to.
pub(crate) struct Weighed {
    /// `[tokens, top_k]`.
    pub(crate) weights: CubeTensor,
    /// `z`.
    pub(crate) added: Option<CubeTensor>,
}

/// Launches the second half over contiguous tensors.
pub(crate) fn output(
    hidden: CubeTensor,
    chosen: Chosen,
    weighed: Weighed,
    down: CubeTensor,
) -> CubeTensor {
    let tokens = hidden.meta.shape()[0];
    let rows = down.meta.shape()[1];
    let out = empty_like(&hidden, Shape::new([tokens, rows]), DType::F32);
    let client = hidden.client.clone();
    let dtype = dtype_to_storage_type(down.dtype);
    let lanes = Lanes::of(&client);
    let added = weighed.added.map(CubeTensor::into_buffer_arg);
    if lanes.count == 1 {
        let plan = alone::plan(&down, &chosen);
        // SAFETY: rows are clamped to those of an expert, and other stacks' experts are passed over.
        unsafe {
            alone::output_kernel::launch_unchecked(
                &client,
                alone::cubes(&plan, tokens),
                CubeDim::new_2d(lanes.count, plan.planes as u32),
                plan.vector,
                hidden.into_buffer_arg(),
                chosen.ids.into_buffer_arg(),
                weighed.weights.into_buffer_arg(),
                down.into_buffer_arg(),
                added.into(),
                out.clone().into_buffer_arg(),
                plan,
                dtype,
            );
        }
        return out;
    }
    let stack = chosen.stack(&down);
    let [plan, whole] = output_plans(&down, stack.top_k, tokens);
    // SAFETY: rows are clamped to those of an expert, and other stacks' experts are passed over.
    unsafe {
        shared_output_kernel::launch_unchecked(
            &client,
            CubeCount::Static(rows.div_ceil(plan.variant.rows) as u32, tokens as u32, 1),
            plan.cube(),
            plan.variant.vector,
            hidden.into_buffer_arg(),
            chosen.ids.into_buffer_arg(),
            weighed.weights.into_buffer_arg(),
            down.into_buffer_arg(),
            added.into(),
            out.clone().into_buffer_arg(),
            rows as u32,
            stack,
            plan,
            whole,
            dtype,
        );
    }
    out
}

/// What a launch sums.
struct Sums {
    /// Rows of all its outputs.
    rows: usize,
    /// Vectors that meet a row of a weight.
    tokens: usize,
    /// Weights that share a row of an output.
    products: usize,
}

/// The plan for sums over the rows of `stack` `[count, rows, width]`.
fn plan(stack: &CubeTensor, sums: Sums) -> Plan {
    let lanes = Lanes::of(&stack.client);
    let width = stack.meta.shape()[2];
    let Sums { rows, tokens, products } = sums;
    let variant = Variant::choose(Facts {
        rows,
        width,
        pitch: width,
        tokens,
        sums: tokens * products,
        bytes: stack.dtype.size(),
        lanes: lanes.count as usize,
        longest: stack.client.properties().hardware.max_vector_size,
    });
    Plan { width, pitch: width, tokens, x_pitch: width, products, epsilon: None, lanes, variant }
}

/// Most units of a cube on every profile.
pub(super) const MOST_UNITS: usize = 256;

/// The plans of the second half: of a row of units by itself, and of those of a cube together, which
/// take a choice each.
fn output_plans(down: &CubeTensor, top_k: usize, tokens: usize) -> [Plan; 2] {
    let rows = down.meta.shape()[1];
    let mut plan = plan(down, Sums { rows: rows * top_k * tokens, tokens: 1, products: 1 });
    let planes = top_k.min((MOST_UNITS / plan.lanes.count as usize).max(1));
    plan.variant = Variant { planes, split: 1, ..plan.variant };
    let whole = Plan { variant: Variant { split: planes, ..plan.variant }, ..plan };
    [plan, whole]
}
