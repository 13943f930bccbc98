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
    /// Weights whose rows are summed side by side.
    pub(super) products: usize,
    /// Bits of ε (f32), where `x` is normed first.
    pub(super) epsilon: Option<u32>,
    /// Units of a sum, before it is split.
    pub(super) lanes: Lanes,
    /// The tiling.
    pub(super) variant: Variant,
}

impl Plan {
    /// Vectors of a row.
    fn steps(&self) -> usize {
        self.width / self.variant.vector
    }

    /// Units that share a row.
    fn sharing(&self) -> usize {
        self.lanes.count as usize * self.variant.split
    }

    /// Units of a cube.
    fn units(&self) -> usize {
        self.lanes.count as usize * self.variant.planes
    }

    /// Where a sum is kept.
    fn slot(&self, product: usize, row: usize, token: usize) -> usize {
        (product * self.variant.rows + row) * self.tokens + token
    }

    /// Where the squares of a token are kept: behind the sums.
    fn square(&self, token: usize) -> usize {
        self.slot(self.products, 0, token)
    }

    /// Vectors that a unit sums in.
    fn sums(&self) -> usize {
        self.square(if self.epsilon.is_some() { self.tokens } else { 0 })
    }
}

/// This cube's number in a folded grid.
#[cube]
fn cube_index() -> usize {
    (CUBE_POS_Y * CUBE_COUNT_X + CUBE_POS_X) as usize
}

/// The first row of this unit's, where the cube is the `cube`-th of a weight.
#[cube]
fn first_row(cube: usize, #[comptime] plan: Plan) -> usize {
    let groups = comptime![plan.variant.planes / plan.variant.split];
    let group = UNIT_POS_Y as usize / comptime![plan.variant.split];
    (cube * groups + group) * comptime![plan.variant.rows]
}

/// Which of the units that share a row this is.
#[cube]
fn share(#[comptime] plan: Plan) -> usize {
    let stripe = UNIT_POS_Y as usize % comptime![plan.variant.split];
    stripe * comptime![plan.lanes.count as usize] + UNIT_POS_X as usize
}

/// Adds this unit's share of `x Wᵀ`, and of `x Vᵀ` for a second weight, for the rows from `first` on;
/// with `norm`, of `(x · norm) Wᵀ`, and adds the squares of `x`.
///
/// Rows beyond the last are the last again, so that all units meet in the sum.
#[cube]
fn accumulate<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    norm: &ComptimeOption<&[Vector<f32, N>]>,
    weight: &[Vector<W, N>],
    second: &ComptimeOption<&[Vector<W, N>]>,
    sums: &mut Array<Vector<f32, N>>,
    first: usize,
    rows: usize,
    #[comptime] plan: Plan,
) {
    let sharing = comptime![plan.sharing()];
    let own = share(plan);
    // Steps that every unit makes, in blocks whose loads are all under way before the first is used.
    let whole = comptime![plan.steps() / sharing];
    let blocks = comptime![whole / plan.variant.loads];
    for block in 0..blocks {
        let at = block * comptime![plan.variant.loads * sharing] + own;
        block_of::<W, N>(x, norm, weight, second, sums, first, rows, at, plan.variant.loads, plan);
    }
    let at = comptime![blocks * plan.variant.loads * sharing] + own;
    let rest = comptime![whole - blocks * plan.variant.loads];
    if comptime![rest > 0] {
        block_of::<W, N>(x, norm, weight, second, sums, first, rows, at, rest, plan);
    }
    if comptime![whole * sharing < plan.steps()] {
        let at = comptime![whole * sharing] + own;
        if at < comptime![plan.steps()] {
            block_of::<W, N>(x, norm, weight, second, sums, first, rows, at, 1usize, plan);
        }
    }
}

/// [`accumulate`] for `count` steps of this unit, the first of which is `at`.
#[cube]
fn block_of<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    norm: &ComptimeOption<&[Vector<f32, N>]>,
    weight: &[Vector<W, N>],
    second: &ComptimeOption<&[Vector<W, N>]>,
    sums: &mut Array<Vector<f32, N>>,
    first: usize,
    rows: usize,
    at: usize,
    #[comptime] count: usize,
    #[comptime] plan: Plan,
) {
    let each = comptime![plan.variant.rows * count];
    let sharing = comptime![plan.sharing()];
    let mut stored = Array::<Vector<W, N>>::new(comptime![plan.products * each]);
    #[unroll]
    for row in 0..comptime![plan.variant.rows] {
        let from = (first + row).min(rows - 1) * comptime![plan.pitch / plan.variant.vector] + at;
        #[unroll]
        for step in 0..count {
            let slot = comptime![row * count + step];
            stored[slot] = weight[from + comptime![step * sharing]];
            #[comptime]
            match second {
                ComptimeOption::Some(second) => {
                    stored[comptime![each + slot]] = second[from + comptime![step * sharing]];
                }
                ComptimeOption::None => {}
            }
        }
    }
    #[unroll]
    for step in 0..count {
        let place = at + comptime![step * sharing];
        #[unroll]
        for token in 0..comptime![plan.tokens] {
            let given = x[token * comptime![plan.steps()] + place];
            #[comptime]
            let value = match norm {
                ComptimeOption::Some(norm) => {
                    sums[comptime![plan.square(token)]] += given * given;
                    given * norm[place]
                }
                ComptimeOption::None => given,
            };
            #[unroll]
            for product in 0..comptime![plan.products] {
                #[unroll]
                for row in 0..comptime![plan.variant.rows] {
                    let slot = comptime![product * each + row * count + step];
                    let weight = Vector::<f32, N>::cast_from(stored[slot]);
                    sums[comptime![plan.slot(product, row, token)]] += weight * value;
                }
            }
        }
    }
}

/// Zeroes for [`accumulate`] to add to.
#[cube]
fn zeroes<N: Size>(#[comptime] plan: Plan) -> Array<Vector<f32, N>> {
    let mut sums = Array::<Vector<f32, N>>::new(comptime![plan.sums()]);
    #[unroll]
    for slot in 0..comptime![plan.sums()] {
        sums[slot] = Vector::<f32, N>::zeroed();
    }
    sums
}

/// What units of a cube share while they sum.
#[derive(CubeType)]
struct Sharing {
    /// A number for each unit.
    lanes: Shared<[f32]>,
    /// A number for each row of units.
    planes: Shared<[f32]>,
}

#[cube]
fn sharing(#[comptime] plan: Plan) -> Sharing {
    Sharing {
        lanes: Shared::<[f32]>::new_slice(comptime![plan.units()]),
        planes: Shared::<[f32]>::new_slice(comptime![plan.variant.planes]),
    }
}

/// The sum of a vector's components over all units that share a row, on every one of them.
#[cube]
fn total<N: Size>(sums: Vector<f32, N>, sharing: &mut Sharing, #[comptime] plan: Plan) -> f32 {
    let mut sum = sums.extract(0usize);
    #[unroll]
    for part in 1..comptime![plan.variant.vector] {
        sum += sums.extract(part);
    }
    let mut sum = sum_lanes(sum, &mut sharing.lanes, plan.lanes);
    if comptime![plan.variant.split > 1] {
        sync_cube();
        if UNIT_POS_X == 0 {
            sharing.planes[UNIT_POS_Y as usize] = sum;
        }
        sync_cube();
        let own = UNIT_POS_Y as usize;
        let first = own - own % comptime![plan.variant.split];
        sum = 0.0f32;
        for stripe in 0..comptime![plan.variant.split] {
            sum += sharing.planes[first + stripe];
        }
    }
    sum
}

/// What the sums of each token are multiplied with: `1 / √(mean(x²) + ε)`, or 1.
#[cube]
fn scales<N: Size>(
    sums: &Array<Vector<f32, N>>,
    sharing: &mut Sharing,
    #[comptime] plan: Plan,
) -> Array<f32> {
    let mut scales = Array::<f32>::new(comptime![plan.tokens]);
    #[unroll]
    for token in 0..comptime![plan.tokens] {
        let mut scale = 1.0f32;
        if comptime![plan.epsilon.is_some()] {
            let epsilon = comptime![f32::from_bits(plan.epsilon.unwrap_or(0))];
            let squares = total(sums[comptime![plan.square(token)]], sharing, plan);
            scale = 1.0f32 / (squares / comptime![plan.width as f32] + epsilon).sqrt();
        }
        scales[token] = scale;
    }
    scales
}

/// Whether this unit writes the sums of its row.
#[cube]
fn writes(#[comptime] plan: Plan) -> bool {
    share(plan) == 0
}

/// `y = n(x) Wᵀ`, plus `bias` `[out]`, plus `added` `[tokens, out]`; `n` norms where there is a
/// `norm`.
#[cube(launch_unchecked)]
pub(super) fn linear_kernel<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    norm: ComptimeOption<&[Vector<f32, N>]>,
    weight: &[Vector<W, N>],
    bias: ComptimeOption<&[f32]>,
    added: ComptimeOption<&[f32]>,
    out: &mut [f32],
    rows: u32,
    #[comptime] plan: Plan,
    #[define(W)] _dtype: ElemType,
) {
    let mut shared = sharing(plan);
    let rows = rows as usize;
    let first = first_row(cube_index(), plan);
    let mut sums = zeroes::<N>(plan);
    let none = ComptimeOption::<&[Vector<W, N>]>::new_None();
    accumulate::<W, N>(x, &norm, weight, &none, &mut sums, first, rows, plan);
    let scales = scales::<N>(&sums, &mut shared, plan);
    #[unroll]
    for row in 0..comptime![plan.variant.rows] {
        #[unroll]
        for token in 0..comptime![plan.tokens] {
            let sum = total(sums[comptime![plan.slot(0, row, token)]], &mut shared, plan);
            let sum = sum * scales[token];
            let at = token * rows + first + row;
            if writes(plan) && first + row < rows {
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

/// `y = silu(n(x) Gᵀ) · (n(x) Uᵀ)` with `silu(z) = z / (1 + exp(-z))`.
#[cube(launch_unchecked)]
pub(super) fn gated_kernel<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    norm: ComptimeOption<&[Vector<f32, N>]>,
    gate: &[Vector<W, N>],
    up: ComptimeOption<&[Vector<W, N>]>,
    out: &mut [f32],
    rows: u32,
    #[comptime] plan: Plan,
    #[define(W)] _dtype: ElemType,
) {
    let mut shared = sharing(plan);
    let rows = rows as usize;
    let first = first_row(cube_index(), plan);
    let mut sums = zeroes::<N>(plan);
    accumulate::<W, N>(x, &norm, gate, &up, &mut sums, first, rows, plan);
    let scales = scales::<N>(&sums, &mut shared, plan);
    #[unroll]
    for row in 0..comptime![plan.variant.rows] {
        #[unroll]
        for token in 0..comptime![plan.tokens] {
            let z = total(sums[comptime![plan.slot(0, row, token)]], &mut shared, plan);
            let u = total(sums[comptime![plan.slot(1, row, token)]], &mut shared, plan);
            let (z, u) = (z * scales[token], u * scales[token]);
            if writes(plan) && first + row < rows {
                out[token * rows + first + row] = z / (1.0f32 + (-z).exp()) * u;
            }
        }
    }
}

/// `y_a = n(x) Aᵀ` in the first `cubes_a` cubes, `y_b = n(x) Bᵀ` in the others.
#[cube(launch_unchecked)]
pub(super) fn pair_kernel<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    norm: ComptimeOption<&[Vector<f32, N>]>,
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
    let mut shared = sharing(plan);
    let cube = cube_index();
    let is_a = cube < cubes_a as usize;
    let mut own = cube;
    let mut rows = rows_a as usize;
    if !is_a {
        own = cube - cubes_a as usize;
        rows = rows_b as usize;
    }
    let first = first_row(own, plan);
    let mut sums = zeroes::<N>(plan);
    let none = ComptimeOption::<&[Vector<W, N>]>::new_None();
    if is_a {
        accumulate::<W, N>(x, &norm, a, &none, &mut sums, first, rows, plan);
    } else {
        accumulate::<W, N>(x, &norm, b, &none, &mut sums, first, rows, plan);
    }
    let scales = scales::<N>(&sums, &mut shared, plan);
    #[unroll]
    for row in 0..comptime![plan.variant.rows] {
        #[unroll]
        for token in 0..comptime![plan.tokens] {
            let sum = total(sums[comptime![plan.slot(0, row, token)]], &mut shared, plan);
            let sum = sum * scales[token];
            if writes(plan) && first + row < rows {
                if is_a {
                    out_a[token * rows + first + row] = sum;
                } else {
                    out_b[token * rows + first + row] = sum;
                }
            }
        }
    }
}
