//! The `#[cube]` sources: a row of units a few rows of the weight.

use cubecl::prelude::*;

use super::super::lanes::{Lanes, sum_lanes};
use super::variant::Variant;

/// What is fixed when a kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Plan {
    /// Elements that one sum runs over.
    pub(super) width: usize,
    /// Elements from a row of the weight to the next.
    pub(super) pitch: usize,
    /// Rows of `x`.
    pub(super) tokens: usize,
    /// Units of a sum.
    pub(super) lanes: Lanes,
    /// The tiling.
    pub(super) variant: Variant,
}

impl Plan {
    /// Vectors of a row.
    fn steps(&self) -> usize {
        self.width / self.variant.vector
    }
}

/// This cube's number in a folded grid.
#[cube]
fn cube_index() -> usize {
    (CUBE_POS_Y * CUBE_COUNT_X + CUBE_POS_X) as usize
}

/// Adds this unit's share of `x Wᵀ` for the rows from `first` on to `sums` `[rows, tokens]`.
///
/// Rows beyond the last are the last again, so that all units meet in the sum.
#[cube]
fn accumulate<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    weight: &[Vector<W, N>],
    sums: &mut Array<Vector<f32, N>>,
    first: usize,
    rows: usize,
    #[comptime] plan: Plan,
) {
    let lanes = comptime![plan.lanes.count as usize];
    // Steps that every lane makes, in blocks whose loads are all under way before the first is used.
    let whole = comptime![plan.steps() / lanes];
    let blocks = comptime![whole / plan.variant.loads];
    for block in 0..blocks {
        let at = block * comptime![plan.variant.loads * lanes] + UNIT_POS_X as usize;
        accumulate_block::<W, N>(x, weight, sums, first, rows, at, plan.variant.loads, plan);
    }
    let at = comptime![blocks * plan.variant.loads * lanes] + UNIT_POS_X as usize;
    let rest = comptime![whole - blocks * plan.variant.loads];
    if comptime![rest > 0] {
        accumulate_block::<W, N>(x, weight, sums, first, rows, at, rest, plan);
    }
    if comptime![whole * lanes < plan.steps()] {
        let at = comptime![whole * lanes] + UNIT_POS_X as usize;
        if at < comptime![plan.steps()] {
            accumulate_block::<W, N>(x, weight, sums, first, rows, at, 1usize, plan);
        }
    }
}

/// [`accumulate`] for `count` steps of this lane, the first of which is `at`.
#[cube]
fn accumulate_block<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    weight: &[Vector<W, N>],
    sums: &mut Array<Vector<f32, N>>,
    first: usize,
    rows: usize,
    at: usize,
    #[comptime] count: usize,
    #[comptime] plan: Plan,
) {
    let pitch = comptime![plan.pitch / plan.variant.vector];
    let lanes = comptime![plan.lanes.count as usize];
    let mut stored = Array::<Vector<W, N>>::new(comptime![plan.variant.rows * count]);
    #[unroll]
    for row in 0..comptime![plan.variant.rows] {
        let from = (first + row).min(rows - 1) * pitch + at;
        #[unroll]
        for step in 0..count {
            stored[comptime![row * count + step]] = weight[from + comptime![step * lanes]];
        }
    }
    #[unroll]
    for token in 0..comptime![plan.tokens] {
        let from = token * comptime![plan.steps()] + at;
        #[unroll]
        for step in 0..count {
            let value = x[from + comptime![step * lanes]];
            #[unroll]
            for row in 0..comptime![plan.variant.rows] {
                let weight = Vector::<f32, N>::cast_from(stored[comptime![row * count + step]]);
                sums[comptime![row * plan.tokens + token]] += weight * value;
            }
        }
    }
}

/// `[rows, tokens]` zeroes.
#[cube]
fn zeroes<N: Size>(#[comptime] plan: Plan) -> Array<Vector<f32, N>> {
    let mut sums = Array::<Vector<f32, N>>::new(comptime![plan.variant.rows * plan.tokens]);
    #[unroll]
    for slot in 0..comptime![plan.variant.rows * plan.tokens] {
        sums[slot] = Vector::<f32, N>::zeroed();
    }
    sums
}

/// The sum of a vector's components over the lanes, on every lane.
#[cube]
fn total<N: Size>(
    sums: Vector<f32, N>,
    scratch: &mut Shared<[f32]>,
    #[comptime] plan: Plan,
) -> f32 {
    let mut sum = sums.extract(0usize);
    #[unroll]
    for part in 1..comptime![plan.variant.vector] {
        sum += sums.extract(part);
    }
    sum_lanes(sum, scratch, plan.lanes)
}

/// `y = x Wᵀ`, plus `bias` `[out]`, plus `added` `[tokens, out]`.
#[cube(launch_unchecked)]
pub(super) fn linear_kernel<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    weight: &[Vector<W, N>],
    bias: ComptimeOption<&[f32]>,
    added: ComptimeOption<&[f32]>,
    out: &mut [f32],
    rows: u32,
    #[comptime] plan: Plan,
    #[define(W)] _dtype: ElemType,
) {
    let units = comptime![plan.lanes.count as usize * plan.variant.planes];
    let mut scratch = Shared::<[f32]>::new_slice(units);
    let rows = rows as usize;
    let plane = cube_index() * comptime![plan.variant.planes] + UNIT_POS_Y as usize;
    let first = plane * comptime![plan.variant.rows];
    let mut sums = zeroes::<N>(plan);
    accumulate::<W, N>(x, weight, &mut sums, first, rows, plan);
    #[unroll]
    for row in 0..comptime![plan.variant.rows] {
        #[unroll]
        for token in 0..comptime![plan.tokens] {
            let sum = total(sums[comptime![row * plan.tokens + token]], &mut scratch, plan);
            let at = token * rows + first + row;
            if UNIT_POS_X == 0 && first + row < rows {
                #[comptime]
                let sum = match &bias {
                    ComptimeOption::Some(bias) => sum + bias[first + row],
                    ComptimeOption::None => sum,
                };
                #[comptime]
                let sum = match &added {
                    ComptimeOption::Some(added) => sum + added[at],
                    ComptimeOption::None => sum,
                };
                out[at] = sum;
            }
        }
    }
}

/// `y = silu(x Gᵀ) · (x Uᵀ)` with `silu(z) = z / (1 + exp(-z))`.
#[cube(launch_unchecked)]
pub(super) fn gated_kernel<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    gate: &[Vector<W, N>],
    up: &[Vector<W, N>],
    out: &mut [f32],
    rows: u32,
    #[comptime] plan: Plan,
    #[define(W)] _dtype: ElemType,
) {
    let units = comptime![plan.lanes.count as usize * plan.variant.planes];
    let mut scratch = Shared::<[f32]>::new_slice(units);
    let rows = rows as usize;
    let plane = cube_index() * comptime![plan.variant.planes] + UNIT_POS_Y as usize;
    let first = plane * comptime![plan.variant.rows];
    let mut gates = zeroes::<N>(plan);
    let mut ups = zeroes::<N>(plan);
    accumulate::<W, N>(x, gate, &mut gates, first, rows, plan);
    accumulate::<W, N>(x, up, &mut ups, first, rows, plan);
    #[unroll]
    for row in 0..comptime![plan.variant.rows] {
        #[unroll]
        for token in 0..comptime![plan.tokens] {
            let slot = comptime![row * plan.tokens + token];
            let z = total(gates[slot], &mut scratch, plan);
            let u = total(ups[slot], &mut scratch, plan);
            if UNIT_POS_X == 0 && first + row < rows {
                out[token * rows + first + row] = z / (1.0f32 + (-z).exp()) * u;
            }
        }
    }
}

/// `y_a = x Aᵀ` in the first `cubes_a` cubes, `y_b = x Bᵀ` in the others.
#[cube(launch_unchecked)]
pub(super) fn pair_kernel<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    a: &[Vector<W, N>],
    b: &[Vector<W, N>],
    out_a: &mut [f32],
    out_b: &mut [f32],
    rows_a: u32,
    rows_b: u32,
    cubes_a: u32,
    #[comptime] plan: Plan,
    #[define(W)] _dtype: ElemType,
) {
    let units = comptime![plan.lanes.count as usize * plan.variant.planes];
    let mut scratch = Shared::<[f32]>::new_slice(units);
    let cube = cube_index();
    let is_a = cube < cubes_a as usize;
    let mut own = cube;
    let mut rows = rows_a as usize;
    if !is_a {
        own = cube - cubes_a as usize;
        rows = rows_b as usize;
    }
    let plane = own * comptime![plan.variant.planes] + UNIT_POS_Y as usize;
    let first = plane * comptime![plan.variant.rows];
    let mut sums = zeroes::<N>(plan);
    if is_a {
        accumulate::<W, N>(x, a, &mut sums, first, rows, plan);
    } else {
        accumulate::<W, N>(x, b, &mut sums, first, rows, plan);
    }
    #[unroll]
    for row in 0..comptime![plan.variant.rows] {
        #[unroll]
        for token in 0..comptime![plan.tokens] {
            let sum = total(sums[comptime![row * plan.tokens + token]], &mut scratch, plan);
            if UNIT_POS_X == 0 && first + row < rows {
                if is_a {
                    out_a[token * rows + first + row] = sum;
                } else {
                    out_b[token * rows + first + row] = sum;
                }
            }
        }
    }
}
