//! Slots grouped by the expert they chose, on the device: what a product of many tokens with the
//! experts of a stack ([`super::gemm`]) needs to know, and the sum of its results.
//!
//! A slot is one choice of one token: slot `t · top_k + k` has expert `ids[t, k]`, counted from the
//! first of the stack. The slots of an
//! expert take *padded rows* side by side, in the order of slots, and begin a tile of `tile_rows`
//! rows; experts follow each other in order. With `c_e` slots of expert `e` there are `Σ ⌈c_e / m⌉`
//! tiles for `m` rows a tile, at most `⌊slots / m⌋ + min(experts, slots)`: so many are launched, and
//! surplus ones are marked.
//!
//! | result | shape | |
//! |---|---|---|
//! | `tiles` | `[most tiles]` | expert of a tile; −1 where surplus |
//! | `slots` | `[most tiles · m]` | slot of a padded row; −1 where none; unset in surplus tiles |
//! | `places` | `[tokens, top_k]` | padded row of a slot; −1 where its expert is of another stack |
//!
//! The result depends on `ids` alone: atomic operations count, and claim nothing.
//!
//! Cost: one launch of a cube an expert, each of which reads all `ids` twice: every cube counts the slots of
//! all experts for itself, in workgroup memory, which is cheaper than a launch that counts for all. [`combine`] is
//! `out[t] = Σ_k weights[t, k] · y[places[t, k]]`: it reads a row of `y` a slot.

mod kernel;
#[cfg(test)]
mod twin;

use burn::tensor::{DType, Shape};
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use self::kernel::{combine_kernel, place_kernel};
use super::gemm::variant::{FEW_ROWS, tile_rows};
use super::{empty_like, vector_size};

/// Units of a cube.
const UNITS: usize = super::UNITS as usize;

/// Units whose numbers one unit adds: the root of their number, so that both levels are short.
const BLOCK: usize = 16;

/// Most slots: as many as 31 bits of an element's index allow with rows of 16,384 numbers.
pub(crate) const MOST_SLOTS: usize = 1 << 17;

/// Most experts of a stack: a count each takes half of the workgroup memory of every profile.
pub(crate) const MOST_EXPERTS: usize = 2048;

/// What is fixed when a kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Plan {
    tile_rows: usize,
    experts: usize,
}

/// Slots grouped by expert.
pub(crate) struct Groups {
    /// `[most tiles]`.
    pub(crate) tiles: CubeTensor,
    /// `[most tiles · tile_rows]`.
    pub(crate) slots: CubeTensor,
    /// `[tokens, top_k]`.
    places: CubeTensor,
    /// Experts of a token.
    pub(crate) top_k: usize,
    /// Rows of a tile.
    pub(crate) tile_rows: usize,
}

impl Groups {
    /// Rows of all tiles.
    pub(crate) fn padded_rows(&self) -> usize {
        self.slots.meta.shape()[0]
    }
}

/// Most tiles of `slots`.
fn most_tiles(slots: usize, experts: usize, tile_rows: usize) -> usize {
    slots / tile_rows + experts.min(slots)
}

/// Rows of a tile for `slots` that are spread over `experts`: a third more than the mean, so
/// that most experts need one tile.
fn rows_of_a_tile(slots: usize, experts: usize, by: By) -> usize {
    let expected = (4 * slots).div_ceil(3 * experts);
    match by {
        By::Registers if expected <= FEW_ROWS => FEW_ROWS,
        By::Registers | By::Matrix => tile_rows(expected),
    }
}

/// What multiplies grouped rows in [`super::gemm`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// Matrix units, whose operands have 16 rows.
    Matrix,
    /// Units by themselves.
    Registers,
}

/// Groups the slots of `ids` `[tokens, top_k]` that chose one of the `experts` of a stack, in tiles for
/// what is to multiply them.
pub(crate) fn group(ids: CubeTensor, experts: usize, by: By) -> Groups {
    let shape = ids.meta.shape();
    let (tokens, top_k) = (shape[0], shape[1]);
    let slots = tokens * top_k;
    let tile_rows = rows_of_a_tile(slots, experts, by);
    let tile_count = most_tiles(slots, experts, tile_rows);
    let empty = |shape| empty_like(&ids, shape, DType::I32);
    let groups = Groups {
        tiles: empty(Shape::new([tile_count])),
        slots: empty(Shape::new([tile_count * tile_rows])),
        places: empty(Shape::new([tokens, top_k])),
        top_k,
        tile_rows,
    };
    let client = ids.client.clone();
    let (cubes, units) = (CubeCount::Static(experts as u32, 1, 1), CubeDim::new_1d(UNITS as u32));
    // SAFETY: a unit's slots are below `slots`, and an expert's rows and tiles are as many as were
    // counted, of which `tile_count` is the most.
    unsafe {
        place_kernel::launch_unchecked(
            &client,
            cubes,
            units,
            ids.into_buffer_arg(),
            groups.tiles.clone().into_buffer_arg(),
            groups.slots.clone().into_buffer_arg(),
            groups.places.clone().into_buffer_arg(),
            slots as u32,
            tile_count as u32,
            Plan { tile_rows, experts },
        );
    }
    groups
}

/// `[tokens, d]` from `y` `[padded rows, d]` and `weights` `[tokens, top_k]`.
pub(crate) fn combine(y: CubeTensor, groups: Groups, weights: CubeTensor) -> CubeTensor {
    let (tokens, width) = (weights.meta.shape()[0], y.meta.shape()[1]);
    let out = empty_like(&y, Shape::new([tokens, width]), DType::F32);
    let client = y.client.clone();
    let vector = vector_size(width);
    let cubes = (tokens * width / vector).div_ceil(UNITS);
    let [cubes_x, cubes_y] = super::linear_gemv::fold(cubes);
    // SAFETY: a unit beyond the output does nothing, and a place is a row of `y`.
    unsafe {
        combine_kernel::launch_unchecked(
            &client,
            CubeCount::Static(cubes_x as u32, cubes_y as u32, 1),
            CubeDim::new_1d(UNITS as u32),
            vector,
            y.into_buffer_arg(),
            groups.places.into_buffer_arg(),
            weights.into_buffer_arg(),
            out.clone().into_buffer_arg(),
            (width / vector) as u32,
            groups.top_k as u32,
        );
    }
    out
}
