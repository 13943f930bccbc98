//! The `#[cube]` sources where units work alone: a unit a sum.

use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use super::super::elementwise::silu;
use super::super::lanes::{Lanes, sum_lanes};
use super::super::vector_size;
use super::Chosen;

/// What is fixed when a kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Plan {
    /// Elements that one sum runs over.
    pub(super) width: usize,
    /// Sums of an expert.
    pub(super) rows: usize,
    /// Experts of a token.
    pub(super) top_k: usize,
    /// First expert of the stack.
    pub(super) first: usize,
    /// Experts of the stack.
    pub(super) count: usize,
    /// Units of a sum.
    pub(super) lanes: Lanes,
    /// Sums of a cube.
    pub(super) planes: usize,
    /// Components of a vector.
    pub(super) vector: usize,
}

/// This unit's share of the product of a stored row with a vector.
#[cube]
fn dot<W: Float, N: Size>(
    weight: &[Vector<W, N>],
    x: &[Vector<f32, N>],
    row: usize,
    vector: usize,
    #[comptime] plan: Plan,
) -> f32 {
    let steps = comptime![plan.width / plan.vector];
    let mut sums = Vector::<f32, N>::zeroed();
    let mut at = UNIT_POS_X as usize;
    while at < steps {
        sums += Vector::<f32, N>::cast_from(weight[row * steps + at]) * x[vector * steps + at];
        at += comptime![plan.lanes.count as usize];
    }
    let mut sum = sums.extract(0usize);
    #[unroll]
    for part in 1..comptime![plan.vector] {
        sum += sums.extract(part);
    }
    sum
}

/// `h[t, k, i] = silu(gate_e[i] · x[t]) · (up_e[i] · x[t])` with `e = ids[t, k]`; 0 where `e` is not
/// of this stack.
#[cube(launch_unchecked)]
pub(super) fn hidden_kernel<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    ids: &[i32],
    gate: &[Vector<W, N>],
    up: &[Vector<W, N>],
    out: &mut [f32],
    #[comptime] plan: Plan,
    #[define(W)] _dtype: ElemType,
) {
    let mut scratch =
        Shared::<[f32]>::new_slice(comptime![plan.lanes.count as usize * plan.planes]);
    let rows = comptime![plan.rows];
    let own = (CUBE_POS_X * CUBE_DIM_Y + UNIT_POS_Y) as usize;
    let row = own.min(rows - 1);
    let slot = CUBE_POS_Y as usize;
    let expert = ids[slot] as usize;
    // An expert of another stack stands for the last of this one, and its result is dropped.
    let inside = expert >= plan.first && expert < comptime![plan.first + plan.count];
    let mut local = comptime![plan.count - 1].runtime();
    if inside {
        local = expert - plan.first;
    }
    let token = slot / plan.top_k;
    let z = dot(gate, x, local * rows + row, token, plan);
    let z = sum_lanes(z, &mut scratch, plan.lanes);
    let u = dot(up, x, local * rows + row, token, plan);
    let u = sum_lanes(u, &mut scratch, plan.lanes);
    if UNIT_POS_X == 0 && own < rows {
        let mut value = 0.0f32;
        if inside {
            value = silu(z) * u;
        }
        out[slot * rows + row] = value;
    }
}

/// `y[t, d] = Σ_k weights[t, k] · (down_e[d] · h[t, k])` with `e = ids[t, k]`, over the experts of
/// this stack, plus `added[t, d]`.
#[cube(launch_unchecked)]
pub(super) fn output_kernel<W: Float, N: Size>(
    hidden: &[Vector<f32, N>],
    ids: &[i32],
    weights: &[f32],
    down: &[Vector<W, N>],
    added: ComptimeOption<&[f32]>,
    out: &mut [f32],
    #[comptime] plan: Plan,
    #[define(W)] _dtype: ElemType,
) {
    let mut scratch =
        Shared::<[f32]>::new_slice(comptime![plan.lanes.count as usize * plan.planes]);
    let rows = comptime![plan.rows];
    let own = (CUBE_POS_X * CUBE_DIM_Y + UNIT_POS_Y) as usize;
    let row = own.min(rows - 1);
    let token = CUBE_POS_Y as usize;
    let mut sum = 0.0f32;
    for choice in 0..plan.top_k {
        let slot = token * plan.top_k + choice;
        let expert = ids[slot] as usize;
        if expert >= plan.first && expert < comptime![plan.first + plan.count] {
            let local = expert - plan.first;
            sum += weights[slot] * dot(down, hidden, local * rows + row, slot, plan);
        }
    }
    let sum = sum_lanes(sum, &mut scratch, plan.lanes);
    if UNIT_POS_X == 0 && own < rows {
        #[comptime]
        let sum = match &added {
            ComptimeOption::Some(added) => sum + added[token * rows + row],
            ComptimeOption::None => sum,
        };
        out[token * rows + row] = sum;
    }
}

/// The plan for `stack` `[count, rows, width]`.
pub(super) fn plan(stack: &CubeTensor, chosen: &Chosen) -> Plan {
    let shape = stack.meta.shape();
    let lanes = Lanes::of(&stack.client);
    Plan {
        width: shape[2],
        vector: vector_size(shape[2]),
        rows: shape[1],
        top_k: chosen.ids.meta.shape()[1],
        first: chosen.first,
        count: shape[0],
        lanes,
        planes: 32,
    }
}

/// Cubes for `slots` vectors.
pub(super) fn cubes(plan: &Plan, slots: usize) -> CubeCount {
    CubeCount::Static(plan.rows.div_ceil(plan.planes) as u32, slots as u32, 1)
}
