//! The `#[cube]` sources: a cube an expert, so that every place is one cube's alone to write.

use cubecl::prelude::*;

use super::{BLOCK, Plan, UNITS};

/// The sum of `value` over the units before this one, and over all units.
///
/// Every unit of the cube must come here. `scratch` has an element for each unit, and one for each
/// block of [`BLOCK`] of them.
#[cube]
fn prefix(value: u32, scratch: &mut Shared<[u32]>) -> (u32, u32) {
    let own = UNIT_POS as usize;
    let blocks = comptime![UNITS / BLOCK];
    sync_cube();
    scratch[own] = value;
    sync_cube();
    if own < blocks {
        let mut sum = 0u32;
        for unit in 0..BLOCK {
            sum += scratch[own * BLOCK + unit];
        }
        scratch[UNITS + own] = sum;
    }
    sync_cube();
    let block = own / BLOCK;
    let mut before = 0u32;
    let mut all = 0u32;
    for other in 0..blocks {
        let sum = scratch[UNITS + other];
        all += sum;
        if other < block {
            before += sum;
        }
    }
    for unit in block * BLOCK..own {
        before += scratch[unit];
    }
    (before, all)
}

/// How many of `ids` `[slots]` each expert has. Every unit of the cube must come here, and may read all
/// counts behind it.
///
/// Whole numbers are added, so that the order in which units come to it does not matter.
#[cube]
fn count(ids: &[i32], counts: &Shared<[Atomic<u32>]>, slots: u32, #[comptime] plan: Plan) {
    let experts = comptime![plan.experts];
    let mut expert = UNIT_POS as usize;
    while expert < experts {
        counts[expert].store(0u32);
        expert += UNITS;
    }
    sync_cube();
    let mut slot = UNIT_POS;
    while slot < slots {
        let id = ids[slot as usize];
        if id >= 0i32 && id < comptime![experts as i32] {
            counts[id as usize].fetch_add(1u32);
        }
        slot += CUBE_DIM;
    }
    sync_cube();
}

/// The tiles, rows and places of expert `CUBE_POS_X`, in the order of slots.
#[cube(launch_unchecked)]
pub(super) fn place_kernel(
    ids: &[i32],
    tiles: &mut [i32],
    rows: &mut [i32],
    places: &mut [i32],
    slots: u32,
    tile_count: u32,
    #[comptime] plan: Plan,
) {
    let mut scratch = Shared::<[u32]>::new_slice(comptime![UNITS + UNITS / BLOCK]);
    let counts = Shared::<[Atomic<u32>]>::new_slice(comptime![plan.experts]);
    count(ids, &counts, slots, plan);
    let tile_rows = comptime![plan.tile_rows as u32];
    // The tiles of the experts before this one, and of all.
    let mut before = 0u32;
    let mut all = 0u32;
    let mut other = UNIT_POS;
    while other < CUBE_COUNT_X {
        let count = counts[other as usize].load().div_ceil(tile_rows);
        all += count;
        if other < CUBE_POS_X {
            before += count;
        }
        other += CUBE_DIM;
    }
    let (_, first_tile) = prefix(before, &mut scratch);
    let (_, all) = prefix(all, &mut scratch);
    let own = counts[CUBE_POS_X as usize].load();
    let own_tiles = own.div_ceil(tile_rows);

    let mut tile = UNIT_POS;
    while tile < own_tiles {
        tiles[(first_tile + tile) as usize] = CUBE_POS_X as i32;
        tile += CUBE_DIM;
    }
    let first_row = first_tile * tile_rows;
    let mut row = own + UNIT_POS;
    while row < own_tiles * tile_rows {
        rows[(first_row + row) as usize] = -1i32;
        row += CUBE_DIM;
    }
    if CUBE_POS_X == 0 {
        let mut tile = all + UNIT_POS;
        while tile < tile_count {
            tiles[tile as usize] = -1i32;
            tile += CUBE_DIM;
        }
    }
    place(ids, rows, places, &mut scratch, first_row, slots);
}

/// Writes the rows of this cube's expert and the places of its slots. A unit has slots side by side,
/// so that what the units before it have comes before what it has.
#[cube]
fn place(
    ids: &[i32],
    rows: &mut [i32],
    places: &mut [i32],
    scratch: &mut Shared<[u32]>,
    first_row: u32,
    slots: u32,
) {
    let expert = CUBE_POS_X as i32;
    let share = slots.div_ceil(CUBE_DIM);
    let start = (UNIT_POS * share).min(slots);
    let end = (start + share).min(slots);
    let mut count = 0u32;
    for slot in start..end {
        let id = ids[slot as usize];
        if id == expert {
            count += 1u32;
        }
        if CUBE_POS_X == 0 && (id < 0i32 || id >= CUBE_COUNT_X as i32) {
            places[slot as usize] = -1i32;
        }
    }
    let (before, _) = prefix(count, scratch);
    let mut row = first_row + before;
    for slot in start..end {
        if ids[slot as usize] == expert {
            rows[row as usize] = slot as i32;
            places[slot as usize] = row as i32;
            row += 1u32;
        }
    }
}

/// `out[t] = Σ_k weights[t, k] · y[places[t, k]]`, over the slots that have a place.
#[cube(launch_unchecked)]
pub(super) fn combine_kernel<N: Size>(
    y: &[Vector<f32, N>],
    places: &[i32],
    weights: &[f32],
    out: &mut [Vector<f32, N>],
    steps: u32,
    top_k: u32,
) {
    let (steps, top_k) = (steps as usize, top_k as usize);
    if ABSOLUTE_POS < out.len() {
        let (token, at) = (ABSOLUTE_POS / steps, ABSOLUTE_POS % steps);
        let mut sum = Vector::<f32, N>::zeroed();
        for slot in token * top_k..(token + 1) * top_k {
            let place = places[slot];
            if place >= 0i32 {
                if comptime![crate::mutant::is("groups_combine_twice")] {
                    sum += y[place as usize * steps + at];
                }
                sum += y[place as usize * steps + at] * Vector::<f32, N>::new(weights[slot]);
            }
        }
        out[ABSOLUTE_POS] = sum;
    }
}
