//! The `#[cube]` source where many queries read the same rows: a cube takes 16 of them and a part of the
//! rows, 32 at a time.
//!
//! Scores are products of tiles in workgroup memory, two for each unit; then each unit adds the
//! weighted rows to its own columns of half of the queries, in registers. So a row is read twice by a
//! cube, whatever the number of its queries, and no plane operation is used. Barriers are met as
//! often as the part has tiles: tiles that no token sees are not read.

use cubecl::prelude::*;

use super::Plan;
use crate::MASKED;

/// Queries of a cube.
pub(crate) const QUERIES: usize = 16;

/// Rows of a tile.
pub(crate) const ROWS: usize = 32;

/// Units of a cube.
pub(crate) const UNITS: usize = 256;

/// Vectors of a query or a row in workgroup memory at once.
const CHUNK: usize = 16;

/// From one of them to the next: one more, so that units that read the same vector of different rows
/// meet different banks.
const PITCH: usize = CHUNK + 1;

/// Units side by side on the columns of the values.
const COLUMNS: usize = 128;

/// Queries of a unit's accumulators.
const HALF: usize = QUERIES * COLUMNS / UNITS;

/// What the units of a cube share: 15,296 bytes with vectors of 4.
#[derive(CubeType)]
struct Tile<N: Size> {
    /// `[QUERIES, PITCH]`.
    q: Shared<[Vector<f32, N>]>,
    /// `[ROWS, PITCH]`.
    keys: Shared<[Vector<f32, N>]>,
    /// `[ROWS, QUERIES]`: scores, then their weights.
    weights: Shared<[f32]>,
    /// `m` of each query.
    highest: Shared<[f32]>,
    /// `l` of each query.
    total: Shared<[f32]>,
    /// What the tile at hand leaves of the sums before it.
    kept: Shared<[f32]>,
}

/// Where the rows of a cube begin, and what of them it reads.
#[derive(CubeType, Clone, Copy)]
struct Rows {
    /// The vector that the sequence's keys begin with.
    keys: usize,
    /// The vector that its values begin with.
    values: usize,
    /// Cached rows.
    span: u32,
    /// Rows that a token sees.
    seen: u32,
}

/// Which of all queries is the `own`-th of its readers; beyond the last, the last.
#[cube]
fn query_index(own: usize, #[comptime] plan: Plan) -> usize {
    let sequence = CUBE_POS_Z as usize / plan.kv_heads;
    let kv_head = CUBE_POS_Z as usize % plan.kv_heads;
    let reader = own.min(comptime![plan.readers() - 1]);
    let token = sequence * plan.tokens + reader / plan.group;
    (token * plan.kv_heads + kv_head) * plan.group + reader % plan.group
}

/// Attention of this cube's queries over its part of the rows; arguments as in
/// [`super::kernel::attend`], the last four of them in `rows`.
#[cube]
pub(super) fn attend_tiled<N: Size>(
    q: &[Vector<f32, N>],
    keys: &[Vector<f32, N>],
    values: &[Vector<f32, N>],
    positions: &[i32],
    out: &mut [Vector<f32, N>],
    sums: &mut [f32],
    rows: &Array<u32>,
    #[comptime] plan: Plan,
) {
    let (span, part_rows) = (rows[0], rows[1]);
    let mut tile = tile::<N>();
    let sequence = CUBE_POS_Z as usize / plan.kv_heads;
    let kv_head = CUBE_POS_Z as usize % plan.kv_heads;
    let mut seen = 0u32;
    for token in 0..comptime![plan.tokens] {
        seen = seen.max(positions[sequence * plan.tokens + token] as u32 + 1u32);
    }
    let source = Rows {
        keys: sequence * rows[2] as usize + kv_head * plan.key,
        values: sequence * rows[3] as usize + kv_head * plan.value,
        span,
        seen,
    };
    let first = CUBE_POS_X as usize * QUERIES;
    let mut sum = Array::<Vector<f32, N>>::new(comptime![HALF * value_steps(plan)]);
    #[unroll]
    for i in 0..comptime![HALF * value_steps(plan)] {
        sum[i] = Vector::<f32, N>::zeroed();
    }
    let end = span.min((CUBE_POS_Y + 1u32) * part_rows);
    let mut row = CUBE_POS_Y * part_rows;
    while row < end {
        score::<N>(q, keys, positions, &mut tile, &source, first, row, plan);
        weigh::<N>(&mut tile);
        accumulate::<N>(values, &tile, &mut sum, &source, row, plan);
        row += comptime![ROWS as u32];
    }
    sync_cube();
    finish::<N>(&tile, &sum, out, sums, first, plan);
}

/// Vectors of a value that a unit takes.
fn value_steps(plan: Plan) -> usize {
    plan.value.div_ceil(COLUMNS)
}

#[cube]
fn tile<N: Size>() -> Tile<N> {
    let mut highest = Shared::<[f32]>::new_slice(QUERIES);
    let mut total = Shared::<[f32]>::new_slice(QUERIES);
    let own = UNIT_POS as usize;
    if own < QUERIES {
        highest[own] = comptime![MASKED];
        total[own] = 0.0f32;
    }
    Tile::<N> {
        q: Shared::<[Vector<f32, N>]>::new_slice(comptime![QUERIES * PITCH]),
        keys: Shared::<[Vector<f32, N>]>::new_slice(comptime![ROWS * PITCH]),
        weights: Shared::<[f32]>::new_slice(comptime![ROWS * QUERIES]),
        highest,
        total,
        kept: Shared::<[f32]>::new_slice(QUERIES),
    }
}

/// Leaves the scores of the rows from `row` on in `tile.weights`, masked where they are not seen.
///
/// A unit has one query, and the rows `lane` and `lane + 16` of the tile.
#[cube]
fn score<N: Size>(
    q: &[Vector<f32, N>],
    keys: &[Vector<f32, N>],
    positions: &[i32],
    tile: &mut Tile<N>,
    source: &Rows,
    first: usize,
    row: u32,
    #[comptime] plan: Plan,
) {
    let (own, lane) = (UNIT_POS as usize / CHUNK, UNIT_POS as usize % CHUNK);
    let index = query_index(first + own, plan);
    let live = row < source.seen;
    let mut a = Vector::<f32, N>::zeroed();
    let mut b = Vector::<f32, N>::zeroed();
    for chunk in 0..comptime![plan.key.div_ceil(CHUNK)] {
        sync_cube();
        if live {
            let at = chunk * CHUNK + lane;
            let mut part = Vector::<f32, N>::zeroed();
            let mut near = Vector::<f32, N>::zeroed();
            let mut far = Vector::<f32, N>::zeroed();
            if at < plan.key {
                let last = source.span - 1u32;
                let row_a = (row + own as u32).min(last) as usize;
                let row_b = (row + own as u32 + comptime![QUERIES as u32]).min(last) as usize;
                part = q[index * plan.key + at];
                near = keys[source.keys + row_a * plan.key_row + at];
                far = keys[source.keys + row_b * plan.key_row + at];
            }
            tile.q[own * PITCH + lane] = part;
            tile.keys[own * PITCH + lane] = near;
            tile.keys[(own + QUERIES) * PITCH + lane] = far;
        }
        sync_cube();
        if live {
            #[unroll]
            for at in 0..CHUNK {
                let part = tile.q[own * PITCH + at];
                a += part * tile.keys[lane * PITCH + at];
                b += part * tile.keys[(lane + QUERIES) * PITCH + at];
            }
        }
    }
    let last = last_row(positions, first + own, source.span, plan);
    tile.weights[lane * QUERIES + own] = masked::<N>(a, row + lane as u32, last, plan);
    let far = lane + QUERIES;
    tile.weights[far * QUERIES + own] = masked::<N>(b, row + far as u32, last, plan);
    sync_cube();
}

/// The last row that the `own`-th of the readers sees.
#[cube]
fn last_row(positions: &[i32], own: usize, span: u32, #[comptime] plan: Plan) -> u32 {
    let sequence = CUBE_POS_Z as usize / plan.kv_heads;
    let reader = own.min(comptime![plan.readers() - 1]);
    (positions[sequence * plan.tokens + reader / plan.group] as u32).min(span - 1u32)
}

/// The scaled sum of a product's components, where `row` is seen.
#[cube]
fn masked<N: Size>(product: Vector<f32, N>, row: u32, last: u32, #[comptime] plan: Plan) -> f32 {
    let mut sum = product.extract(0usize);
    #[unroll]
    for component in 1..comptime![plan.vector] {
        sum += product.extract(component);
    }
    let mut score = comptime![MASKED].runtime();
    if row <= last {
        score = sum * comptime![f32::from_bits(plan.scale)];
    }
    score
}

/// Turns the scores of a tile into weights, and raises `m` and `l`.
#[cube]
fn weigh<N: Size>(tile: &mut Tile<N>) {
    let (own, lane) = (UNIT_POS as usize / CHUNK, UNIT_POS as usize % CHUNK);
    let before = tile.highest[own];
    let mut highest = before;
    for row in 0..ROWS {
        highest = highest.max(tile.weights[row * QUERIES + own]);
    }
    let near = weight_of(tile.weights[lane * QUERIES + own], highest);
    let far = weight_of(tile.weights[(lane + QUERIES) * QUERIES + own], highest);
    let kept = (before - highest).exp();
    sync_cube();
    tile.weights[lane * QUERIES + own] = near;
    tile.weights[(lane + QUERIES) * QUERIES + own] = far;
    if lane == 0 {
        tile.highest[own] = highest;
        tile.kept[own] = kept;
    }
    sync_cube();
    if lane == 0 {
        let mut total = tile.total[own] * kept;
        for row in 0..ROWS {
            total += tile.weights[row * QUERIES + own];
        }
        tile.total[own] = total;
    }
}

/// `e^(score − highest)`, and 0 for a masked score, whatever the highest is.
#[cube]
fn weight_of(score: f32, highest: f32) -> f32 {
    let mut weight = 0.0f32;
    if score > comptime![MASKED * 0.5] {
        weight = (score - highest).exp();
    }
    weight
}

/// Adds the weighted values of a tile to this unit's accumulators.
#[cube]
fn accumulate<N: Size>(
    values: &[Vector<f32, N>],
    tile: &Tile<N>,
    sum: &mut Array<Vector<f32, N>>,
    source: &Rows,
    row: u32,
    #[comptime] plan: Plan,
) {
    let column = UNIT_POS as usize % COLUMNS;
    let first = UNIT_POS as usize / COLUMNS * HALF;
    #[unroll]
    for step in 0..comptime![value_steps(plan)] {
        let at = column + comptime![step * COLUMNS];
        if row < source.seen && at < plan.value {
            #[unroll]
            for own in 0..HALF {
                let kept = Vector::<f32, N>::new(tile.kept[first + own]);
                sum[comptime![step * HALF + own]] *= kept;
            }
            for block in 0..comptime![ROWS / 8] {
                let mut held = Array::<Vector<f32, N>>::new(8usize);
                #[unroll]
                for r in 0..8 {
                    let from = (row + (block * 8 + r) as u32).min(source.span - 1u32) as usize;
                    held[r] = values[source.values + from * plan.value_row + at];
                }
                #[unroll]
                for r in 0..8 {
                    #[unroll]
                    for own in 0..HALF {
                        let weight = tile.weights[(block * 8 + r) * QUERIES + first + own];
                        sum[comptime![step * HALF + own]] +=
                            held[r] * Vector::<f32, N>::new(weight);
                    }
                }
            }
        }
    }
}

/// Writes the result, or where there are several parts this part's accumulators, `m` and `l`.
#[cube]
fn finish<N: Size>(
    tile: &Tile<N>,
    sum: &Array<Vector<f32, N>>,
    out: &mut [Vector<f32, N>],
    sums: &mut [f32],
    block: usize,
    #[comptime] plan: Plan,
) {
    let column = UNIT_POS as usize % COLUMNS;
    let first = UNIT_POS as usize / COLUMNS * HALF;
    #[unroll]
    for own in 0..HALF {
        let query = first + own;
        if block + query < comptime![plan.readers()] {
            let index = query_index(block + query, plan);
            let slot = index * CUBE_COUNT_Y as usize + CUBE_POS_Y as usize;
            let mut divisor = 1.0f32;
            if comptime![plan.tiling.split] {
                if column == 0 {
                    sums[slot * 2] = tile.highest[query];
                    sums[slot * 2 + 1] = tile.total[query];
                }
            } else {
                divisor = tile.total[query];
            }
            let divisor = Vector::<f32, N>::new(divisor);
            #[unroll]
            for step in 0..comptime![value_steps(plan)] {
                let at = column + comptime![step * COLUMNS];
                if at < plan.value {
                    out[slot * plan.value + at] = sum[comptime![step * HALF + own]] / divisor;
                }
            }
        }
    }
}
