//! The `#[cube]` source that writes a weight out: a unit a word.

use cubecl::prelude::*;

use super::super::products::cube_index;
use super::decode::{Decoding, decode_all};
use super::sums::Four;
use crate::fp8::{BLOCK, PACKED};

/// The matrices that are widened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Matrices {
    /// Rows of one.
    pub(super) rows: usize,
    /// Words of a row.
    pub(super) words: usize,
    /// Scales of a row of blocks.
    pub(super) blocks: usize,
}

/// `W[e, i, j] = decode(codes[e, i, j]) · factors[e, i / 128, j / 128]`, in f32.
#[cube(launch_unchecked)]
pub(super) fn fp8_widen_kernel(
    codes: &[u32],
    factors: &[f32],
    out: &mut [Vector<f32, Four>],
    count: u32,
    #[comptime] matrices: Matrices,
    #[comptime] decoding: Decoding,
) {
    let at = cube_index() * CUBE_DIM_X as usize + UNIT_POS_X as usize;
    if at < count as usize {
        let row = at / matrices.words;
        let block = at % matrices.words / comptime![BLOCK / PACKED];
        let matrix = row / matrices.rows;
        let block_row =
            row % matrices.rows / BLOCK + matrix * comptime![matrices.rows.div_ceil(BLOCK)];
        let factor = factors[block_row * matrices.blocks + block];
        // The unit first: the factor may be as small as f32 has normal numbers.
        let unit = comptime![decoding.unit()];
        let values = decode_all(codes[at], decoding) * Vector::<f32, Four>::new(unit.runtime());
        out[at] = values * Vector::<f32, Four>::new(factor);
    }
}
