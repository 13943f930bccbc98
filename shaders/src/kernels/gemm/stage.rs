//! From device memory to workgroup memory: which rows a unit stages, and their next vectors.

use cubecl::prelude::*;

use super::super::elementwise::silu;
use super::Plan;

/// The shapes of a launch, in elements where nothing else is said.
#[derive(CubeType, CubeLaunch, Clone, Copy)]
pub(super) struct Extent {
    /// Vectors of a row.
    pub(super) steps: usize,
    /// Vectors from a row of a weight to the next.
    pub(super) pitch: usize,
    /// Rows of a weight.
    pub(super) outs: usize,
    /// Rows of the output, of each head.
    pub(super) rows: usize,
    /// Tiles of rows of a head.
    pub(super) tiles: usize,
    /// Heads, each with a weight of its own, whose rows of `x` and of the output alternate.
    pub(super) heads: usize,
    /// Slots of a row of `x`, where rows are gathered.
    pub(super) top_k: usize,
    /// Vectors of a row that a layer of cubes multiplies.
    pub(super) depth: usize,
}

/// The expert of this cube's tile, on every unit alike; negative where the tile is surplus.
///
/// WGSL allows a barrier where a number from a buffer decided only if that number is known to be the
/// same on all units, which a load from workgroup memory can promise.
#[cube]
pub(super) fn tile_expert(tiles: &ComptimeOption<&[i32]>, shared: &mut Shared<[i32]>) -> i32 {
    #[comptime]
    match tiles {
        ComptimeOption::Some(tiles) => {
            if UNIT_POS == 0 {
                shared[0] = tiles[CUBE_POS_Y as usize];
            }
            sync_cube();
            workgroup_uniform_load(&shared[0])
        }
        ComptimeOption::None => 0i32.runtime(),
    }
}

/// The head of this cube's tile.
#[cube]
pub(super) fn head_of(extent: &Extent) -> usize {
    CUBE_POS_Y as usize / extent.tiles
}

/// The first row of this cube's tile, among its head's.
#[cube]
pub(super) fn first_row(extent: &Extent, #[comptime] plan: Plan) -> usize {
    CUBE_POS_Y as usize % extent.tiles * comptime![plan.variant.rows]
}

/// The vector of a step that this unit stages, in every row.
#[cube]
pub(super) fn own_vector(#[comptime] plan: Plan) -> usize {
    UNIT_POS as usize % comptime![plan.variant.step_vectors()]
}

/// The row of a tile that this unit stages in a pass.
#[cube]
pub(super) fn own_row(#[comptime] pass: usize, #[comptime] plan: Plan) -> usize {
    UNIT_POS as usize / comptime![plan.variant.step_vectors()]
        + comptime![pass * plan.variant.pass()]
}

/// Where the rows of `x` begin that this unit stages.
#[cube]
pub(super) fn x_rows(
    slots: &ComptimeOption<&[i32]>,
    extent: &Extent,
    #[comptime] plan: Plan,
) -> Array<usize> {
    let passes = comptime![plan.variant.passes(plan.variant.rows)];
    let first = first_row(extent, plan);
    let head = head_of(extent);
    let mut from = Array::<usize>::new(passes);
    #[unroll]
    for pass in 0..passes {
        let row = first + own_row(pass, plan).min(comptime![plan.variant.rows - 1]);
        #[comptime]
        let row = match slots {
            // A row that no slot fills is computed from the first row of `x`, and not read again.
            ComptimeOption::Some(slots) => slots[row].max(0i32) as usize / extent.top_k,
            ComptimeOption::None => row.min(extent.rows - 1) * extent.heads + head,
        };
        from[pass] = row * extent.steps;
    }
    from
}

/// Where the rows of a weight begin that this unit stages; rows beyond the last are the last again.
#[cube]
pub(super) fn weight_rows(expert: usize, extent: &Extent, #[comptime] plan: Plan) -> Array<usize> {
    let passes = comptime![plan.variant.passes(plan.variant.cols)];
    let first = CUBE_POS_X as usize * comptime![plan.variant.cols];
    let mut from = Array::<usize>::new(passes);
    #[unroll]
    for pass in 0..passes {
        let row = (first + own_row(pass, plan)).min(extent.outs - 1);
        from[pass] = (expert * extent.outs + row) * extent.pitch;
    }
    from
}

/// Reads vector `at` of each row; zeroes beyond the end.
#[cube]
pub(super) fn fetch<T: Float, N: Size>(
    source: &[Vector<T, N>],
    from: &Array<usize>,
    held: &mut Array<Vector<T, N>>,
    at: usize,
    steps: usize,
    #[comptime] passes: usize,
) {
    #[unroll]
    for pass in 0..passes {
        let mut value = Vector::<T, N>::zeroed();
        if at < steps {
            value = source[from[pass] + at];
        }
        held[pass] = value;
    }
}

/// [`fetch`] for the second weight, where there is one.
#[cube]
pub(super) fn fetch_second<T: Float, N: Size>(
    source: &ComptimeOption<&[Vector<T, N>]>,
    from: &Array<usize>,
    held: &mut Array<Vector<T, N>>,
    at: usize,
    steps: usize,
    #[comptime] passes: usize,
) {
    #[comptime]
    match source {
        ComptimeOption::Some(source) =>
        {
            #[unroll]
            for pass in 0..passes {
                let mut value = Vector::<T, N>::zeroed();
                if at < steps {
                    value = source[from[pass] + at];
                }
                held[pass] = value;
            }
        }
        ComptimeOption::None => {}
    }
}

/// The vectors of a step that this unit holds on their way to workgroup memory.
#[derive(CubeType)]
pub(super) struct Held<W: Float, N: Size> {
    pub(super) x: Array<Vector<f32, N>>,
    pub(super) w: Array<Vector<W, N>>,
    pub(super) u: Array<Vector<W, N>>,
}

/// Room for the vectors of a step.
#[cube]
pub(super) fn hold<W: Float, N: Size>(#[comptime] plan: Plan) -> Held<W, N> {
    let x_passes = comptime![plan.variant.passes(plan.variant.rows)];
    let w_passes = comptime![plan.variant.passes(plan.variant.cols)];
    Held::<W, N> {
        x: Array::<Vector<f32, N>>::new(x_passes),
        w: Array::<Vector<W, N>>::new(w_passes),
        u: Array::<Vector<W, N>>::new(comptime![plan.second(w_passes)]),
    }
}

/// Lays vectors out, as another type, in workgroup memory.
#[cube]
pub(super) fn store<T: Float, W: Float, N: Size>(
    held: &Array<Vector<T, N>>,
    staged: &mut Shared<[Vector<W, N>]>,
    #[comptime] rows: usize,
    #[comptime] plan: Plan,
) {
    #[unroll]
    for pass in 0..comptime![plan.variant.passes(rows)] {
        let row = own_row(pass, plan);
        if row < rows {
            let at = row * comptime![plan.variant.staged_pitch()] + own_vector(plan);
            staged[at] = Vector::<W, N>::cast_from(held[pass]);
        }
    }
}

/// What a tile's sums become: `silu(z) · u` where gated, `z` elsewhere.
#[cube]
pub(super) fn activated(z: f32, u: f32, #[comptime] plan: Plan) -> f32 {
    if comptime![plan.gated] { silu(z) * u } else { z }
}

/// Writes an element of the output, with what is added to it; a layer of cubes has an output of its own.
#[cube]
pub(super) fn emit(
    value: f32,
    row: usize,
    col: usize,
    bias: &ComptimeOption<&[f32]>,
    added: &ComptimeOption<&[f32]>,
    out: &mut [f32],
    extent: &Extent,
) {
    if row < extent.rows && col < extent.outs {
        let row = row * extent.heads + head_of(extent);
        let at = (CUBE_POS_Z as usize * extent.rows * extent.heads + row) * extent.outs + col;
        #[comptime]
        let value = match bias {
            ComptimeOption::Some(bias) => {
                if comptime![crate::mutant::is("gemm_bias_dropped")] {
                    value
                } else {
                    value + bias[col]
                }
            }
            ComptimeOption::None => value,
        };
        #[comptime]
        let value = match added {
            ComptimeOption::Some(added) => {
                if comptime![crate::mutant::is("gemm_added_dropped")] {
                    value
                } else {
                    value + added[at]
                }
            }
            ComptimeOption::None => value,
        };
        out[at] = value;
    }
}
