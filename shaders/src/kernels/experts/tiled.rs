//! The `#[cube]` source for slots that are grouped by expert: a row of cubes a tile, whose few rows of `x` share
//! each row of the expert's weights, as the tokens of a linear layer do.

use cubecl::prelude::*;

use super::super::elementwise::silu;
use super::super::gemm::tile_expert;
use super::super::products::{
    Place, Plan, accumulate, first_row, no_sums, sharing, total_of, writes,
};

/// Where the row of `x` begins of each slot of this tile; a padded row that no slot fills takes the first
/// token's.
#[cube]
fn tile_rows(slots: &ComptimeOption<&[i32]>, top_k: u32, #[comptime] plan: Plan) -> Array<usize> {
    let mut rows = Array::<usize>::new(comptime![plan.tokens]);
    #[unroll]
    for token in 0..comptime![plan.tokens] {
        let padded = CUBE_POS_Y as usize * plan.tokens + token;
        #[comptime]
        let row = match slots {
            ComptimeOption::Some(slots) => slots[padded].max(0i32) as usize / top_k as usize,
            ComptimeOption::None => padded,
        };
        rows[token] = row * comptime![plan.steps()];
    }
    rows
}

/// `out[p] = x[p] Wᵀ`, or `silu(x[p] Gᵀ) · (x[p] Uᵀ)`, for the padded rows `p` of this tile.
#[cube(launch_unchecked)]
pub(super) fn tiled_kernel<W: Float, N: Size>(
    x: &[Vector<f32, N>],
    tiles: ComptimeOption<&[i32]>,
    slots: ComptimeOption<&[i32]>,
    weight: &[Vector<W, N>],
    second: ComptimeOption<&[Vector<W, N>]>,
    out: &mut [f32],
    rows: u32,
    top_k: u32,
    #[comptime] plan: Plan,
    #[define(W)] _dtype: ElemType,
) {
    let mut uniform = Shared::<[i32]>::new_slice(1usize);
    let expert = tile_expert(&tiles, &mut uniform);
    if expert >= 0i32 {
        let mut shared = sharing(plan);
        let rows = rows as usize;
        let first = first_row(CUBE_POS_X as usize, plan);
        let weight_from = expert as usize * rows * comptime![plan.steps()];
        let place = Place { first, rows, x_from: tile_rows(&slots, top_k, plan), weight_from };
        let none = ComptimeOption::<&[Vector<f32, N>]>::new_None();
        let mut sums = no_sums::<N>(plan);
        accumulate::<W, N>(x, &none, weight, &second, &mut sums, &place, plan);
        #[unroll]
        for row in 0..comptime![plan.variant.rows] {
            #[unroll]
            for token in 0..comptime![plan.tokens] {
                let slot = comptime![plan.slot(0, row, token)];
                let mut value = total_of::<N>(&sums, &mut shared, slot, plan);
                if comptime![plan.products == 2] {
                    let slot = comptime![plan.slot(1, row, token)];
                    value = silu(value) * total_of::<N>(&sums, &mut shared, slot, plan);
                }
                if writes(plan) && first + row < rows {
                    out[(CUBE_POS_Y as usize * plan.tokens + token) * rows + first + row] = value;
                }
            }
        }
    }
}
