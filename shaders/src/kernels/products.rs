//! Sums over rows of a weight, as the units of a cube form them together: what the kernels of linear
//! layers and of experts share.

use cubecl::prelude::*;

use super::lanes::{Lanes, sum_lanes};
use super::linear_gemv::variant::Variant;

/// What is fixed when a kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Plan {
    /// Elements that one sum runs over.
    pub(crate) width: usize,
    /// Elements from a row of the weight to the next.
    pub(crate) pitch: usize,
    /// Rows of `x`.
    pub(crate) tokens: usize,
    /// Elements from a row of `x` to the next.
    pub(crate) x_pitch: usize,
    /// Weights whose rows are summed side by side.
    pub(crate) products: usize,
    /// Bits of ε (f32), where `x` is normed first.
    pub(crate) epsilon: Option<u32>,
    /// Units of a sum, before it is split.
    pub(crate) lanes: Lanes,
    /// The tiling.
    pub(crate) variant: Variant,
}

impl Plan {
    /// Vectors of a row.
    pub(crate) fn steps(&self) -> usize {
        self.width / self.variant.vector
    }

    /// Units that share a row.
    pub(crate) fn sharing(&self) -> usize {
        self.lanes.count as usize * self.variant.split
    }

    /// Units of a cube.
    pub(crate) fn units(&self) -> usize {
        self.lanes.count as usize * self.variant.planes
    }

    /// The same by rows.
    pub(crate) fn cube(&self) -> CubeDim {
        CubeDim::new_2d(self.lanes.count, self.variant.planes as u32)
    }

    /// Where a sum is kept.
    pub(crate) fn slot(&self, product: usize, row: usize, token: usize) -> usize {
        (product * self.variant.rows + row) * self.tokens + token
    }

    /// Where the squares of a token are kept: behind the sums.
    pub(crate) fn square(&self, token: usize) -> usize {
        self.slot(self.products, 0, token)
    }

    /// Sums of a unit.
    fn sums(&self) -> usize {
        self.square(if self.epsilon.is_some() { self.tokens } else { 0 })
    }

    /// Whether a unit has so many sums that it keeps one number of each, and not a vector.
    fn narrow(&self) -> bool {
        narrow(self.tokens)
    }
}

/// [`Plan::narrow`] for `tokens` rows of `x`. The sums of a single row may be vectors: of two rows a driver would be
/// free to fuse the products and the sums of one and not those of the other, and an NVIDIA one did.
pub(crate) fn narrow(tokens: usize) -> bool {
    tokens > 1
}

/// What a unit sums in: vectors, or numbers where there are many sums. The other has one element, for there
/// are no empty arrays.
#[derive(CubeType)]
pub(crate) struct Sums<N: Size> {
    wide: Array<Vector<f32, N>>,
    narrow: Array<f32>,
}

impl Plan {
    fn wide_sums(&self) -> usize {
        if self.narrow() { 1 } else { self.sums() }
    }

    fn narrow_sums(&self) -> usize {
        if self.narrow() { self.sums() } else { 1 }
    }
}

/// Sums of zero for [`accumulate`] to add to.
#[cube]
pub(crate) fn no_sums<N: Size>(#[comptime] plan: Plan) -> Sums<N> {
    let mut wide = Array::<Vector<f32, N>>::new(comptime![plan.wide_sums()]);
    let mut narrow = Array::<f32>::new(comptime![plan.narrow_sums()]);
    #[unroll]
    for slot in 0..comptime![plan.wide_sums()] {
        wide[slot] = Vector::<f32, N>::zeroed();
    }
    #[unroll]
    for slot in 0..comptime![plan.narrow_sums()] {
        narrow[slot] = 0.0f32;
    }
    Sums::<N> { wide, narrow }
}

/// A sum that is a vector: of one token.
#[cube]
pub(crate) fn wide<N: Size>(sums: &Sums<N>, #[comptime] slot: usize) -> Vector<f32, N> {
    sums.wide[slot]
}

/// Adds the products of two vectors to a sum.
#[cube]
fn add<N: Size>(
    sums: &mut Sums<N>,
    a: Vector<f32, N>,
    b: Vector<f32, N>,
    #[comptime] slot: usize,
    #[comptime] plan: Plan,
) {
    if comptime![plan.narrow()] {
        let mut sum = sums.narrow[slot];
        #[unroll]
        for part in 0..comptime![plan.variant.vector] {
            sum += a.extract(part) * b.extract(part);
        }
        sums.narrow[slot] = sum;
    } else {
        sums.wide[slot] += a * b;
    }
}

/// Where the rows of `x` begin that lie side by side from vector `from` on.
#[cube]
pub(crate) fn x_rows(from: usize, #[comptime] plan: Plan) -> Array<usize> {
    let mut rows = Array::<usize>::new(comptime![plan.tokens]);
    #[unroll]
    for token in 0..comptime![plan.tokens] {
        rows[token] = from + comptime![token * plan.x_pitch / plan.variant.vector];
    }
    rows
}

/// Which rows are summed.
#[derive(CubeType)]
pub(crate) struct Place {
    /// This unit's first row of the weight.
    pub(crate) first: usize,
    /// Rows of the weight.
    pub(crate) rows: usize,
    /// The vectors of `x` that the row of each token begins with.
    pub(crate) x_from: Array<usize>,
    /// The vector of the weight that its rows begin with.
    pub(crate) weight_from: usize,
}

/// This cube's number in a folded grid.
#[cube]
pub(crate) fn cube_index() -> usize {
    (CUBE_POS_Y * CUBE_COUNT_X + CUBE_POS_X) as usize
}

/// The first row of this unit's, where the cube is the `cube`-th of a weight.
#[cube]
pub(crate) fn first_row(cube: usize, #[comptime] plan: Plan) -> usize {
    let groups = comptime![plan.variant.planes / plan.variant.split];
    let group = UNIT_POS_Y as usize / comptime![plan.variant.split];
    (cube * groups + group) * comptime![plan.variant.rows]
}

/// Which of the units that share a row this is.
#[cube]
pub(crate) fn share(#[comptime] plan: Plan) -> usize {
    let stripe = UNIT_POS_Y as usize % comptime![plan.variant.split];
    stripe * comptime![plan.lanes.count as usize] + UNIT_POS_X as usize
}

/// Adds this unit's share of `x Wᵀ`, and of `x Vᵀ` for a second weight, for the rows from `first` on;
/// with `norm`, of `(x · norm) Wᵀ`, and adds the squares of `x`.
///
/// Rows beyond the last are the last again, so that all units meet in the sum.
#[cube]
pub(crate) fn accumulate<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    norm: &ComptimeOption<&[Vector<f32, N>]>,
    weight: &[Vector<W, N>],
    second: &ComptimeOption<&[Vector<W, N>]>,
    sums: &mut Sums<N>,
    place: &Place,
    #[comptime] plan: Plan,
) {
    let sharing = comptime![plan.sharing()];
    let own = share(plan);
    // Steps that every unit makes, in blocks whose loads are all under way before the first is used.
    let whole = comptime![plan.steps() / sharing];
    let blocks = comptime![whole / plan.variant.loads];
    for block in 0..blocks {
        let at = block * comptime![plan.variant.loads * sharing] + own;
        let loads = plan.variant.loads;
        block_of::<W, N>(x, norm, weight, second, sums, place, at, loads, Steps::All, plan);
    }
    let at = comptime![blocks * plan.variant.loads * sharing] + own;
    let rest = comptime![whole - blocks * plan.variant.loads];
    // A step that some units make is under way with those before it.
    let tail =
        comptime![whole * sharing < plan.steps() && !crate::mutant::is("linear_tail_one_short")];
    if comptime![tail] {
        let count = comptime![rest + 1];
        block_of::<W, N>(x, norm, weight, second, sums, place, at, count, Steps::LastOfSome, plan);
    } else if comptime![rest > 0] {
        block_of::<W, N>(x, norm, weight, second, sums, place, at, rest, Steps::All, plan);
    }
}

/// Which steps of a block a unit makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Steps {
    /// All of them.
    All,
    /// All but the last, which some units make.
    LastOfSome,
}

/// [`accumulate`] for `count` steps of this unit, the first of which is `at`.
#[cube]
fn block_of<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    norm: &ComptimeOption<&[Vector<f32, N>]>,
    weight: &[Vector<W, N>],
    second: &ComptimeOption<&[Vector<W, N>]>,
    sums: &mut Sums<N>,
    place: &Place,
    at: usize,
    #[comptime] count: usize,
    #[comptime] steps: Steps,
    #[comptime] plan: Plan,
) {
    let each = comptime![plan.variant.rows * count];
    let sharing = comptime![plan.sharing()];
    // Where each step is; one beyond the last is the last again, and meets zeroes.
    let mut places = Array::<usize>::new(count);
    #[unroll]
    for step in 0..count {
        let own = at + comptime![step * sharing];
        places[step] = own;
        if comptime![steps == Steps::LastOfSome && step + 1 == count] {
            places[step] = own.min(comptime![plan.steps() - 1]);
        }
    }
    let mut stored = Array::<Vector<W, N>>::new(comptime![plan.products * each]);
    #[unroll]
    for row in 0..comptime![plan.variant.rows] {
        let clamped = (place.first + row).min(place.rows - 1);
        let from = place.weight_from + clamped * comptime![plan.pitch / plan.variant.vector];
        #[unroll]
        for step in 0..count {
            let slot = comptime![row * count + step];
            stored[slot] = weight[from + places[step]];
            #[comptime]
            match second {
                ComptimeOption::Some(second) => {
                    stored[comptime![each + slot]] = second[from + places[step]];
                }
                ComptimeOption::None => {}
            }
        }
    }
    #[unroll]
    for step in 0..count {
        let own = places[step];
        #[unroll]
        for token in 0..comptime![plan.tokens] {
            let mut given = x[place.x_from[token] + own];
            if comptime![steps == Steps::LastOfSome && step + 1 == count] {
                let beyond = at + comptime![step * sharing] >= comptime![plan.steps()];
                if beyond {
                    given = Vector::<f32, N>::zeroed();
                }
            }
            #[comptime]
            let value = match norm {
                ComptimeOption::Some(norm) => {
                    add::<N>(sums, given, given, comptime![plan.square(token)], plan);
                    given * norm[own]
                }
                ComptimeOption::None => given,
            };
            #[unroll]
            for product in 0..comptime![plan.products] {
                #[unroll]
                for row in 0..comptime![plan.variant.rows] {
                    let slot = comptime![product * each + row * count + step];
                    let weight = Vector::<f32, N>::cast_from(stored[slot]);
                    let slot = comptime![plan.slot(product, row, token)];
                    add::<N>(sums, weight, value, slot, plan);
                }
            }
        }
    }
}

/// Vectors of zeroes for sums that are kept by themselves.
#[cube]
pub(crate) fn zeroes<N: Size>(#[comptime] plan: Plan) -> Array<Vector<f32, N>> {
    let mut sums = Array::<Vector<f32, N>>::new(comptime![plan.sums()]);
    #[unroll]
    for slot in 0..comptime![plan.sums()] {
        sums[slot] = Vector::<f32, N>::zeroed();
    }
    sums
}

/// What units of a cube share while they sum.
#[derive(CubeType)]
pub(crate) struct Sharing {
    /// A number for each unit.
    lanes: Shared<[f32]>,
    /// A number for each row of units.
    planes: Shared<[f32]>,
}

#[cube]
pub(crate) fn sharing(#[comptime] plan: Plan) -> Sharing {
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
    for part in
        1..comptime![(plan.variant.vector - crate::mutant::one("linear_component_missing")).max(1)]
    {
        sum += sums.extract(part);
    }
    total_of_units(sum, sharing, plan)
}

/// The sum of `value` over all units that share a row, on every one of them.
#[cube]
pub(crate) fn total_of_units(value: f32, sharing: &mut Sharing, #[comptime] plan: Plan) -> f32 {
    let mut sum = sum_lanes(value, &mut sharing.lanes, plan.lanes);
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

/// The sums of [`accumulate`] over all units that share a row, on every one of them. They are formed before
/// anything is made of one, so that what units exchange for several is under way at once.
#[cube]
pub(crate) fn totals_of<N: Size>(
    sums: &Sums<N>,
    sharing: &mut Sharing,
    #[comptime] plan: Plan,
) -> Array<f32> {
    if comptime![plan.narrow()] {
        let mut totals = Array::<f32>::new(comptime![plan.sums()]);
        #[unroll]
        for slot in 0..comptime![plan.sums()] {
            totals[slot] = total_of_units(sums.narrow[slot], sharing, plan);
        }
        totals
    } else {
        totals::<N>(&sums.wide, sharing, plan)
    }
}

/// The same of vectors.
#[cube]
pub(crate) fn totals<N: Size>(
    sums: &Array<Vector<f32, N>>,
    sharing: &mut Sharing,
    #[comptime] plan: Plan,
) -> Array<f32> {
    let mut totals = Array::<f32>::new(comptime![plan.sums()]);
    #[unroll]
    for slot in 0..comptime![plan.sums()] {
        totals[slot] = total::<N>(sums[slot], sharing, plan);
    }
    totals
}

/// What the sums of each token are multiplied with: `1 / √(mean(x²) + ε)`, or 1.
#[cube]
pub(crate) fn scales(totals: &Array<f32>, #[comptime] plan: Plan) -> Array<f32> {
    let mut scales = Array::<f32>::new(comptime![plan.tokens]);
    #[unroll]
    for token in 0..comptime![plan.tokens] {
        let mut scale = 1.0f32;
        if comptime![plan.epsilon.is_some()] {
            scale = scale_of(totals[comptime![plan.square(token)]], plan);
        }
        scales[token] = scale;
    }
    scales
}

/// `1 / √(squares / width + ε)`.
#[cube]
pub(crate) fn scale_of(squares: f32, #[comptime] plan: Plan) -> f32 {
    let epsilon = comptime![if crate::mutant::is("linear_norm_without_epsilon") {
        0.0
    } else {
        f32::from_bits(plan.epsilon.unwrap_or(0))
    }];
    1.0f32
        / (squares / comptime![(plan.width + crate::mutant::one("linear_norm_of_one_more")) as f32]
            + epsilon)
            .sqrt()
}

/// Whether this unit writes the sums of its row.
#[cube]
pub(crate) fn writes(#[comptime] plan: Plan) -> bool {
    share(plan) == 0
}
