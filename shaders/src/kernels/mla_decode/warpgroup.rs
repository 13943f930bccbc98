//! The `#[cube]` source for Hopper's warpgroups: two of them take 64 queries, and a part of the cached rows, 64
//! rows at a time.
//!
//! A tile of rows is laid out in workgroup memory as it comes, and is both keys and values there. The first
//! warpgroup forms the scores and turns them into weights, in registers, while the second begins to copy the next
//! tile; then each sums its half of the columns, whose accumulators it keeps in registers too.
//!
//! As in `matrix`, `m` follows the highest score only when it is exceeded by more than [`SLACK`].

mod instructions;
mod plan;

use std::f32::consts::LOG2_E;

use cubecl::prelude::barrier::copy_async;
use cubecl::prelude::*;

use self::instructions::{
    BLOCK, BLOCK_PARTS, address_of, copies_done, power_of_two, scaled_sums, scores_of, sums_of,
    weights_done, write_pair,
};
pub(super) use self::plan::{SIDE, WarpgroupPlan};
use super::variant::SLACK;
use crate::MASKED;
use crate::cache::LARGEST_F16;

/// Planes of a warpgroup.
const PLANES: u32 = 4;

/// Units that copy: the warpgroup that forms no scores.
const COPIERS: usize = 128;

/// Numbers of a unit's scores.
const SCORES: usize = SIDE * SIDE / 128;

/// Sixteen bytes of a row.
type Part<H> = Vector<H, Const<8>>;

/// What the units of a cube share.
#[derive(CubeType)]
struct Tile<H: Float> {
    /// Queries, two tiles of rows and weights, in blocks.
    area: Shared<[Part<H>]>,
    /// What the tile at hand leaves of the sums before it; in the end, the factor on each accumulator.
    kept: Shared<[f32]>,
}

/// What a cube reads.
#[derive(CubeType, Clone, Copy)]
struct Source {
    /// The part of 16 bytes that the sequence's rows begin with.
    rows: usize,
    /// Rows that any query of the cube sees.
    seen: u32,
    /// Queries of a sequence.
    queries: usize,
    /// This cube's first among them.
    first: usize,
}

/// What a unit keeps of its two queries.
#[derive(CubeType)]
struct Queries {
    /// Rows that each sees.
    seen: Array<u32>,
    /// `m`.
    highest: Array<f32>,
    /// This unit's part of `l`.
    total: Array<f32>,
}

/// The query that is the `own`-th of this cube's, among those of all sequences; beyond the last, the last.
#[cube]
fn query_index(own: usize, source: &Source) -> usize {
    CUBE_POS_Z as usize * source.queries + (source.first + own).min(source.queries - 1)
}

/// The first query of this unit, of the 64 that a warpgroup multiplies; its second is 8 further.
#[cube]
fn own_query() -> usize {
    (UNIT_POS_Y % PLANES * 16 + UNIT_POS_X / 4) as usize
}

#[cube]
fn begin(
    positions: &[i32],
    source: &Source,
    span: u32,
    #[comptime] plan: WarpgroupPlan,
) -> Queries {
    let mut seen = Array::<u32>::new(2usize);
    let mut highest = Array::<f32>::new(2usize);
    let mut total = Array::<f32>::new(2usize);
    #[unroll]
    for i in 0..2usize {
        let token = query_index(own_query() + comptime![8 * i], source) / plan.heads;
        seen[i] = (positions[token] as u32 + 1u32).min(span);
        highest[i] = comptime![MASKED].runtime();
        total[i] = 0.0f32;
    }
    Queries { seen, highest, total }
}

/// Rows that any query of the cube sees: its first and last belong to the tokens between which all others' lie.
#[cube]
fn seen_by_any(
    positions: &[i32],
    source: &Source,
    span: u32,
    #[comptime] plan: WarpgroupPlan,
) -> u32 {
    let first = query_index(0usize, source) / plan.heads;
    let last = query_index(comptime![SIDE - 1], source) / plan.heads;
    let mut seen = 0u32;
    let mut token = first;
    while token <= last {
        seen = seen.max(positions[token] as u32 + 1u32);
        token += 1;
    }
    seen.min(span)
}

/// Where part `part` of row `row` of a matrix lies, from where the matrix begins.
#[cube]
fn place(row: usize, part: usize) -> usize {
    part / 8 * BLOCK_PARTS + row * 8 + ((part % 8) ^ (row % 8))
}

/// Lays out this cube's queries, scaled and rounded.
#[cube]
fn stage_queries<H: Float>(
    q: &[Vector<f32, Const<8>>],
    tile: &mut Tile<H>,
    source: &Source,
    #[comptime] plan: WarpgroupPlan,
) {
    let scale = Vector::<f32, Const<8>>::new(comptime![f32::from_bits(plan.scale)].runtime());
    let low = Vector::<f32, Const<8>>::new(comptime![-LARGEST_F16].runtime());
    let high = Vector::<f32, Const<8>>::new(comptime![LARGEST_F16].runtime());
    let parts = comptime![plan.key / 8];
    let mut at = UNIT_POS as usize;
    while at < comptime![SIDE * plan.key / 8] {
        let (row, part) = (at / parts, at % parts);
        let value = q[query_index(row, source) * parts + part] * scale;
        tile.area[place(row, part)] = Part::<H>::cast_from(value.max(low).min(high));
        at += comptime![plan.units()];
    }
}

/// Begins to copy the tile that begins at row `row` to `to`, a warpgroup with sixteen bytes a unit; rows that no
/// query sees are the last again.
#[cube]
fn copy<H: Float>(
    rows: &[Part<H>],
    tile: &mut Tile<H>,
    source: &Source,
    row: u32,
    to: usize,
    #[comptime] plan: WarpgroupPlan,
) {
    let unit = UNIT_POS as usize % comptime![COPIERS];
    let (own, part) = (unit / 8, unit % 8);
    #[unroll]
    for pass in 0..comptime![SIDE * 8 / COPIERS] {
        let own = own + comptime![pass * COPIERS / 8];
        let from = (row + own as u32).min(source.seen - 1u32) as usize;
        let from = source.rows + from * plan.row + part;
        let to = to + place(own, part);
        #[unroll]
        for block in 0..comptime![plan.key / BLOCK] {
            let from = from + comptime![block * 8];
            let to = to + comptime![block * BLOCK_PARTS];
            copy_async(&rows[from..from + 1], &mut tile.area[to..to + 1], comptime![8u32]);
        }
    }
}

/// Turns scores into weights, and raises `l`, and `m` where it must; where the tile is not `whole`, rows that a
/// query does not see weigh nothing. Weights are written from the address `weights` on.
#[cube]
fn weigh<H: Float>(
    scores: Vector<f32, Const<32>>,
    tile: &mut Tile<H>,
    queries: &mut Queries,
    row: u32,
    weights: u32,
    #[comptime] whole: bool,
) {
    let own = own_query();
    let pair = UNIT_POS_X % 4 * 2;
    #[unroll]
    for i in 0..2usize {
        let seen = queries.seen[i];
        let mut best = comptime![MASKED].runtime();
        #[unroll]
        for n in 0..comptime![SCORES / 2] {
            let column = row + pair + comptime![(n / 2 * 8 + n % 2) as u32];
            let mut score = scores.extract(comptime![n / 2 * 4 + 2 * i + n % 2]);
            if comptime![!whole] {
                score = select(column < seen, score, comptime![MASKED].runtime());
            }
            best = best.max(score);
        }
        best = best.max(plane_shuffle_xor(best, 1u32));
        best = best.max(plane_shuffle_xor(best, 2u32));
        let before = queries.highest[i];
        let mut highest = before;
        if best > before + SLACK {
            highest = best;
        }
        let kept = power_of_two((before - highest) * comptime![LOG2_E]);
        let lowered = highest * comptime![-LOG2_E];
        let mut total = queries.total[i] * kept;
        let query = own + comptime![8 * i];
        let to = weights + query as u32 * 128u32 + pair * 2u32;
        let swizzle = query as u32 % 8u32;
        #[unroll]
        for block in 0..comptime![SIDE / 8] {
            let mut own = Array::<f32>::new(2usize);
            #[unroll]
            for n in 0..2usize {
                let column = row + pair + comptime![(block * 8 + n) as u32];
                let score = scores.extract(comptime![block * 4 + 2 * i + n]);
                let weight = power_of_two(fma(score, comptime![LOG2_E].runtime(), lowered));
                own[n] = weight;
                if comptime![!whole] {
                    own[n] = select(column < seen, weight, 0.0f32);
                }
            }
            let to = to + (comptime![block as u32].runtime() ^ swizzle) * 16u32;
            // What is summed is what is multiplied.
            let kept = write_pair(to, own[0], own[1]);
            total += kept.extract(0usize) + kept.extract(1usize);
        }
        queries.total[i] = total;
        queries.highest[i] = highest;
        if pair == 0 {
            tile.kept[query] = kept;
        }
    }
}

/// Leaves the factor on each accumulator in `tile.kept`; where there are several parts, writes `m` and `l`.
#[cube]
fn conclude<H: Float>(
    tile: &mut Tile<H>,
    queries: &Queries,
    parts: &mut [f32],
    source: &Source,
    #[comptime] plan: WarpgroupPlan,
) {
    #[unroll]
    for i in 0..2usize {
        let own = own_query() + comptime![8 * i];
        let mut total = queries.total[i];
        total += plane_shuffle_xor(total, 1u32);
        total += plane_shuffle_xor(total, 2u32);
        let quarter = UNIT_POS_X % 4;
        if quarter == 0 && UNIT_POS_Y < PLANES {
            let mut factor = 1.0f32;
            if comptime![plan.split] {
                if source.first + own < source.queries {
                    let slot =
                        query_index(own, source) * CUBE_COUNT_Y as usize + CUBE_POS_Y as usize;
                    parts[slot * 2] = queries.highest[i];
                    parts[slot * 2 + 1] = total;
                }
            } else {
                factor = 1.0f32 / total;
            }
            tile.kept[own] = factor;
        }
    }
}

/// Writes this unit's accumulators, times their factors.
#[cube]
fn write<O: Size>(
    sums: Vector<f32, O>,
    kept: &Shared<[f32]>,
    out: &mut [f32],
    source: &Source,
    #[comptime] plan: WarpgroupPlan,
) {
    let group = (UNIT_POS_Y / PLANES) as usize;
    #[unroll]
    for i in 0..2usize {
        let own = own_query() + comptime![8 * i];
        if source.first + own < source.queries {
            let slot = query_index(own, source) * CUBE_COUNT_Y as usize + CUBE_POS_Y as usize;
            let from = slot * plan.value
                + group * comptime![plan.columns()]
                + (UNIT_POS_X % 4 * 2) as usize;
            let factor = kept[own];
            #[unroll]
            for n in 0..comptime![plan.columns() / 4] {
                let sum = sums.extract(comptime![n / 2 * 4 + 2 * i + n % 2]);
                out[from + comptime![n / 2 * 8 + n % 2]] = sum * factor;
            }
        }
    }
}

/// Attention of this cube's queries over its part of the rows, as [`super::matrix::mla_matrix_kernel`] has it.
#[cube(launch_unchecked)]
pub(super) fn mla_warpgroup_kernel<H: Float, O: Size>(
    q: &[Vector<f32, Const<8>>],
    rows: &[Vector<H, Const<8>>],
    positions: &[i32],
    out: &mut [f32],
    parts: &mut [f32],
    span: u32,
    part_rows: u32,
    sequence: u32,
    tokens: u32,
    #[comptime] plan: WarpgroupPlan,
    #[define(H)] _dtype: ElemType,
) {
    let mut tile = Tile::<H> {
        area: Shared::<[Part<H>]>::new_aligned_slice(comptime![plan.area()], 1024usize),
        kept: Shared::<[f32]>::new_slice(SIDE),
    };
    let mut source = Source {
        rows: CUBE_POS_Z as usize * sequence as usize,
        seen: span,
        queries: tokens as usize * plan.heads,
        first: CUBE_POS_X as usize * SIDE,
    };
    let mut queries = begin(positions, &source, span, plan);
    source.seen = seen_by_any(positions, &source, span, plan);
    let mut row = CUBE_POS_Y * part_rows;
    let end = source.seen.min(row + part_rows);
    let mut sums = Vector::<f32, O>::zeroed();
    let written = address_of::<H>(&tile.area) + comptime![plan.weights() as u32 * 16];
    if row < end {
        let mut at = comptime![plan.rows(0)].runtime();
        if UNIT_POS_Y >= PLANES {
            copy::<H>(rows, &mut tile, &source, row, at, plan);
        }
        stage_queries::<H>(q, &mut tile, &source, plan);
        while row < end {
            copies_done();
            // All units see the tile, and have used up the one before, where the next goes.
            sync_cube();
            let other = comptime![plan.rows(0) + plan.rows(1)] - at;
            let next = row + comptime![SIDE as u32];
            if UNIT_POS_Y < PLANES {
                let scores = scores_of::<H>(&tile.area, at as u32, plan.key);
                if next <= queries.seen[0].min(queries.seen[1]) {
                    weigh::<H>(scores, &mut tile, &mut queries, row, written, true);
                } else {
                    weigh::<H>(scores, &mut tile, &mut queries, row, written, false);
                }
            } else if next < end {
                copy::<H>(rows, &mut tile, &source, next, other, plan);
            }
            weights_done();
            sync_cube();
            let first = tile.kept[own_query()];
            let second = tile.kept[own_query() + 8];
            if first != 1.0f32 || second != 1.0f32 {
                sums = scaled_sums::<O>(sums, first, second, comptime![plan.columns() / 2]);
            }
            let group =
                UNIT_POS_Y / PLANES * comptime![(plan.columns() / BLOCK * BLOCK_PARTS) as u32];
            let weights = comptime![plan.weights() as u32].runtime();
            sums = sums_of::<H, O>(sums, &tile.area, weights, at as u32 + group, plan.columns());
            row = next;
            at = other;
        }
    }
    // Orders the last reads of `kept` against what is written there.
    sync_cube();
    conclude::<H>(&mut tile, &queries, parts, &source, plan);
    sync_cube();
    write::<O>(sums, &tile.kept, out, &source, plan);
}
