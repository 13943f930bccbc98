//! The `#[cube]` source for matrix units: a cube takes a block of queries, and a part of the cached rows, a
//! tile at a time.
//!
//! A tile of rows is laid out in workgroup memory once, and is both keys and values there. Planes share the
//! products of a score, and each has some columns of the accumulators in fragments, which cannot be looked
//! into: a rescaling takes them through workgroup memory. So `m`, the number that scores are taken from,
//! follows the highest score only when it is exceeded by more than [`SLACK`], which few tiles do; weights
//! are then at most `e^SLACK`, far within f16. While a tile is multiplied, the next one is on its way.

mod given;

use cubecl::prelude::*;

use self::given::{
    Queries, Source, Tile, begin, fetch, fetch_queries, load, query_index, seen_by_any, stage,
    stage_queries,
};
use super::variant::{AREA, FRAGMENT, LOOKED, MatrixPlan, SLACK};
use crate::MASKED;
use crate::kernels::lanes::{highest_of_plane, sum_plane};

/// Numbers of a fragment.
const NUMBERS: usize = FRAGMENT * FRAGMENT;

/// Bytes that a fragment's first element is aligned to, as CUDA's `load_matrix_sync` asks for.
const ALIGNMENT: usize = 32;

/// `count` accumulators of zeroes.
#[cube]
fn zeroes(#[comptime] count: usize) -> Sequence<cmma::Matrix<f32>> {
    let mut sums = Sequence::<cmma::Matrix<f32>>::new();
    #[unroll]
    for _ in 0..count {
        sums.push(cmma::Matrix::<f32>::from_value(
            cmma::MatrixIdent::Accumulator,
            FRAGMENT,
            FRAGMENT,
            FRAGMENT,
            cmma::MatrixLayout::Undefined,
            0.0f32,
        ));
    }
    sums
}

/// Leaves this plane's part of the tile's products in `tile.scores`.
#[cube]
fn score<H: Float, N: Size>(tile: &mut Tile<H, N>, #[comptime] plan: MatrixPlan) {
    let [over_queries, over_rows] = comptime![plan.tile.scored];
    let (pairs, slices) = comptime![(plan.pairs(), plan.slices())];
    let plane = UNIT_POS_Y as usize;
    let (pair, slice) = (plane % pairs, plane / pairs);
    let across = comptime![plan.tile.queries / plan.tile.scored[0]];
    let query = pair % across * comptime![plan.tile.scored[0] * FRAGMENT];
    let row = pair / across * comptime![plan.tile.scored[1] * FRAGMENT];
    let sums = zeroes(comptime![plan.tile.scored[0] * plan.tile.scored[1]]);
    let steps = comptime![plan.key / FRAGMENT];
    let row_major = comptime![cmma::MatrixLayout::RowMajor];
    let rounds = comptime![(plan.key / FRAGMENT).div_ceil(plan.slices())];
    #[unroll(rounds <= 12)]
    for round in 0..rounds {
        let step = round * slices + slice;
        if step < steps {
            let column = step * FRAGMENT;
            let mut left = Sequence::<cmma::Matrix<H>>::new();
            #[unroll]
            for i in 0..over_queries {
                let query = query + comptime![i * FRAGMENT];
                let ident = comptime![cmma::MatrixIdent::A];
                left.push(load::<H, N>(&tile.q, query, column, ident, row_major, plan));
            }
            #[unroll]
            for j in 0..over_rows {
                let row = row + comptime![j * FRAGMENT];
                let (ident, layout) =
                    comptime![(cmma::MatrixIdent::B, cmma::MatrixLayout::ColMajor)];
                // The rows are the transpose of the factor.
                let right = load::<H, N>(&tile.rows, row, column, ident, layout, plan);
                #[unroll]
                for i in 0..over_queries {
                    let sum = sums.index(comptime![i * over_rows + j]);
                    cmma::execute(left.index(i), &right, sum, sum);
                }
            }
        }
    }
    #[unroll]
    for i in 0..over_queries {
        #[unroll]
        for j in 0..over_rows {
            let at = fragment_at(slice, query / FRAGMENT + i, row / FRAGMENT + j, plan);
            let part = &mut tile.scores[at..at + AREA];
            let sum = sums.index(comptime![i * over_rows + j]);
            cmma::store(part, sum, comptime![LOOKED as u32], row_major);
        }
    }
}

/// Where a slice's fragment of scores begins.
#[cube]
fn fragment_at(slice: usize, query: usize, row: usize, #[comptime] plan: MatrixPlan) -> usize {
    let across = comptime![plan.tile.rows / FRAGMENT];
    ((slice * comptime![plan.tile.queries] + query) * across + row) * AREA
}

/// Turns the scores of a tile into weights, and raises `l`, and `m` where it must. Each unit of a plane
/// takes a row of the tile, for one of the plane's queries after the other.
#[cube]
fn weigh<H: Float, N: Size>(
    tile: &mut Tile<H, N>,
    queries: &mut Queries,
    row: u32,
    parity: usize,
    #[comptime] plan: MatrixPlan,
) {
    let count = comptime![plan.own_queries()];
    let lane = UNIT_POS_X as usize;
    // Units beyond the tile's rows take the last, and weigh nothing.
    let own_row = lane.min(comptime![plan.tile.rows - 1]);
    #[unroll]
    for i in 0..count {
        let query = UNIT_POS_Y as usize * count + i;
        let within = query % FRAGMENT * LOOKED + own_row % FRAGMENT;
        let mut sum = 0.0f32;
        #[unroll]
        for slice in 0..comptime![plan.slices()] {
            let from = fragment_at(slice, query / FRAGMENT, own_row / FRAGMENT, plan);
            sum += tile.scores[from + within];
        }
        let counts = lane < plan.tile.rows && row + (lane as u32) < queries.seen[i];
        let score = select(counts, sum, comptime![MASKED].runtime());
        let best = highest_of_plane(score, plan.lanes);
        let before = queries.highest[i];
        let mut highest = before;
        if best > before + SLACK {
            highest = best;
        }
        let kept = (before - highest).exp();
        let mut weight = 0.0f32;
        if counts {
            weight = (score - highest).exp();
        }
        // What is summed is what is multiplied.
        let weight = H::cast_from(weight);
        queries.total[i] = queries.total[i] * kept + sum_plane(f32::cast_from(weight), plan.lanes);
        queries.highest[i] = highest;
        if lane < plan.tile.rows {
            tile.weights[query * comptime![plan.weight_pitch()] + lane] = weight;
        }
        if lane == 0 {
            tile.kept[query] = kept;
            // Before the first scores there is nothing to rescale.
            if highest > before && before > comptime![MASKED * 0.5] {
                tile.raised[parity] = 1u32;
            }
        }
    }
}

/// Multiplies this plane's accumulators with what the tile leaves of them.
#[cube]
fn rescale<H: Float, N: Size>(
    tile: &mut Tile<H, N>,
    sums: &mut Sequence<cmma::Matrix<f32>>,
    #[comptime] plan: MatrixPlan,
) {
    let own = UNIT_POS_Y as usize * AREA;
    let row_major = comptime![cmma::MatrixLayout::RowMajor];
    let columns = comptime![plan.own_columns()];
    #[unroll]
    for fragment in 0..comptime![plan.tile.queries * plan.own_columns()] {
        let query = comptime![fragment / columns * FRAGMENT];
        let part = &mut tile.scores[own..own + AREA];
        cmma::store(part, sums.index(fragment), comptime![LOOKED as u32], row_major);
        sync_cube();
        let mut at = UNIT_POS_X as usize;
        while at < NUMBERS {
            let (row, column) = (at / FRAGMENT, at % FRAGMENT);
            tile.scores[own + row * LOOKED + column] *= tile.kept[query + row];
            at += comptime![plan.lanes.count as usize];
        }
        sync_cube();
        let part = &tile.scores[own..own + AREA];
        cmma::load_with_layout(sums.index_mut(fragment), part, comptime![LOOKED as u32], row_major);
        sync_cube();
    }
}

/// The first column of this plane's `own`-th fragments; beyond the last, the last.
#[cube]
fn column_of(#[comptime] own: usize, #[comptime] plan: MatrixPlan) -> usize {
    let column = UNIT_POS_Y as usize + comptime![own * plan.tile.planes];
    column.min(comptime![plan.value / FRAGMENT - 1]) * FRAGMENT
}

/// Adds the weighted rows of a tile to this plane's accumulators.
#[cube]
fn accumulate<H: Float, N: Size>(
    tile: &Tile<H, N>,
    sums: &Sequence<cmma::Matrix<f32>>,
    #[comptime] plan: MatrixPlan,
) {
    let (queries, columns) = comptime![(plan.tile.queries, plan.own_columns())];
    let row_major = comptime![cmma::MatrixLayout::RowMajor];
    #[unroll]
    for step in 0..comptime![plan.tile.rows / FRAGMENT] {
        let mut left = Sequence::<cmma::Matrix<H>>::new();
        #[unroll]
        for i in 0..queries {
            let start = comptime![i * FRAGMENT * plan.weight_pitch() + step * FRAGMENT];
            let end = comptime![start + (FRAGMENT - 1) * plan.weight_pitch() + FRAGMENT];
            let mut fragment = unsafe {
                cmma::Matrix::<H>::uninitialized(
                    cmma::MatrixIdent::A,
                    FRAGMENT,
                    FRAGMENT,
                    FRAGMENT,
                    row_major,
                )
            };
            let part = &tile.weights[start..end];
            cmma::load(&mut fragment, part, comptime![plan.weight_pitch() as u32]);
            left.push(fragment);
        }
        #[unroll]
        for own in 0..columns {
            let column = column_of(own, plan);
            let ident = comptime![cmma::MatrixIdent::B];
            let row = comptime![step * FRAGMENT].runtime();
            let right = load::<H, N>(&tile.rows, row, column, ident, row_major, plan);
            #[unroll]
            for i in 0..queries {
                let sum = sums.index(comptime![i * columns + own]);
                cmma::execute(left.index(i), &right, sum, sum);
            }
        }
    }
}

/// Writes the result, or where there are several parts this part's accumulators, `m` and `l`.
#[cube]
fn finish<H: Float, N: Size>(
    tile: &mut Tile<H, N>,
    queries: &Queries,
    sums: &Sequence<cmma::Matrix<f32>>,
    out: &mut [f32],
    parts: &mut [f32],
    source: &Source,
    #[comptime] plan: MatrixPlan,
) {
    let count = comptime![plan.own_queries()];
    let all = source.tokens * plan.heads;
    #[unroll]
    for i in 0..count {
        let query = UNIT_POS_Y as usize * count + i;
        if UNIT_POS_X == 0 {
            let mut factor = 1.0f32;
            if comptime![plan.split] {
                if source.first + query < all {
                    let index = query_index(query, source, plan);
                    let slot = index * CUBE_COUNT_Y as usize + CUBE_POS_Y as usize;
                    parts[slot * 2] = queries.highest[i];
                    parts[slot * 2 + 1] = queries.total[i];
                }
            } else {
                factor = 1.0f32 / queries.total[i];
            }
            tile.kept[query] = factor;
        }
    }
    // Queries of a cube lie side by side, so that whole fragments of a part are written as they are.
    if comptime![plan.split] {
        if source.first + comptime![plan.queries()] <= all {
            store(sums, out, source, plan);
        } else {
            look::<H, N>(tile, sums, out, source, plan);
        }
    } else {
        look::<H, N>(tile, sums, out, source, plan);
    }
}

/// Writes the accumulators of a part as they are.
#[cube]
fn store(
    sums: &Sequence<cmma::Matrix<f32>>,
    out: &mut [f32],
    source: &Source,
    #[comptime] plan: MatrixPlan,
) {
    let columns = comptime![plan.own_columns()];
    let between = CUBE_COUNT_Y as usize * plan.value;
    #[unroll]
    for fragment in 0..comptime![plan.tile.queries * plan.own_columns()] {
        let query = comptime![fragment / columns * FRAGMENT].runtime();
        let first = query_index(query, source, plan) * CUBE_COUNT_Y as usize + CUBE_POS_Y as usize;
        let from = first * plan.value + column_of(comptime![fragment % columns], plan);
        let part = &mut out[from..from + comptime![FRAGMENT - 1] * between + FRAGMENT];
        let layout = comptime![cmma::MatrixLayout::RowMajor];
        cmma::store(part, sums.index(fragment), between as u32, layout);
    }
}

/// Writes the accumulators number by number, with their factors.
#[cube]
fn look<H: Float, N: Size>(
    tile: &mut Tile<H, N>,
    sums: &Sequence<cmma::Matrix<f32>>,
    out: &mut [f32],
    source: &Source,
    #[comptime] plan: MatrixPlan,
) {
    let all = source.tokens * plan.heads;
    let own = UNIT_POS_Y as usize * AREA;
    let row_major = comptime![cmma::MatrixLayout::RowMajor];
    let columns = comptime![plan.own_columns()];
    #[unroll]
    for fragment in 0..comptime![plan.tile.queries * plan.own_columns()] {
        // Orders the reads of the fragment before, and the factors, against what follows.
        sync_cube();
        let part = &mut tile.scores[own..own + AREA];
        cmma::store(part, sums.index(fragment), comptime![LOOKED as u32], row_major);
        sync_cube();
        let column = column_of(comptime![fragment % columns], plan);
        let mut at = UNIT_POS_X as usize;
        while at < NUMBERS {
            let (row, own_column) = (at / FRAGMENT, at % FRAGMENT);
            let query = comptime![fragment / columns * FRAGMENT] + row;
            if source.first + query < all {
                let index = query_index(query, source, plan);
                let slot = index * CUBE_COUNT_Y as usize + CUBE_POS_Y as usize;
                out[slot * plan.value + column + own_column] =
                    tile.scores[own + row * LOOKED + own_column] * tile.kept[query];
            }
            at += comptime![plan.lanes.count as usize];
        }
    }
}

/// Attention of this cube's queries over its part of the rows.
///
/// `q` `[batch, tokens, heads, key]`, `positions` `[batch, tokens]`; `out` and `parts` as in
/// [`super::super::split_kv::Job`]. A part of which no query sees a row has `l = 0`, and leaves `out` alone.
#[cube(launch_unchecked)]
pub(super) fn mla_matrix_kernel<H: Float, N: Size>(
    q: &[Vector<f32, N>],
    rows: &[Vector<H, N>],
    positions: &[i32],
    out: &mut [f32],
    parts: &mut [f32],
    span: u32,
    part_rows: u32,
    sequence: u32,
    tokens: u32,
    #[comptime] plan: MatrixPlan,
    #[define(H)] _dtype: ElemType,
) {
    let mut tile = Tile::<H, N> {
        q: Shared::<[Vector<H, N>]>::new_aligned_slice(
            comptime![plan.queries() * plan.pitch_vectors()],
            ALIGNMENT,
        ),
        rows: Shared::<[Vector<H, N>]>::new_aligned_slice(
            comptime![plan.tile.rows * plan.pitch_vectors()],
            ALIGNMENT,
        ),
        scores: Shared::<[f32]>::new_aligned_slice(comptime![plan.scores()], ALIGNMENT),
        weights: Shared::<[H]>::new_aligned_slice(
            comptime![plan.queries() * plan.weight_pitch()],
            ALIGNMENT,
        ),
        kept: Shared::<[f32]>::new_slice(comptime![plan.queries()]),
        raised: Shared::<[u32]>::new_slice(2usize),
    };
    let source = Source {
        rows: CUBE_POS_Z as usize * sequence as usize,
        span,
        tokens: tokens as usize,
        first: CUBE_POS_X as usize * comptime![plan.queries()],
    };
    let mut sums = zeroes(comptime![plan.tile.queries * plan.own_columns()]);
    let mut row = CUBE_POS_Y * part_rows;
    // Under way before anything is known of positions, which come from memory too.
    let mut held = Array::<Vector<H, N>>::new(comptime![plan.held()]);
    fetch::<H, N>(rows, &mut held, &source, row, plan);
    let asked = fetch_queries::<N>(q, 0usize, &source, plan);
    let mut queries = begin(positions, &source, plan);
    let end = seen_by_any(positions, &source, plan).min((CUBE_POS_Y + 1u32) * part_rows);
    let any = row < end;
    if any {
        stage_queries::<H, N>(q, asked, &mut tile, &source, plan);
        if UNIT_POS == 0 {
            tile.raised[0] = 0u32;
        }
        let mut parity = 0usize;
        while row < end {
            // Orders the reads of the tile before against the writes of this one.
            sync_cube();
            stage::<H, N>(&held, &mut tile, plan);
            if UNIT_POS == 0 {
                tile.raised[1 - parity] = 0u32;
            }
            sync_cube();
            let next = row + comptime![plan.tile.rows as u32];
            if next < end {
                fetch::<H, N>(rows, &mut held, &source, next, plan);
            }
            score::<H, N>(&mut tile, plan);
            sync_cube();
            weigh::<H, N>(&mut tile, &mut queries, row, parity, plan);
            sync_cube();
            if tile.raised[parity] == 1u32 {
                rescale::<H, N>(&mut tile, &mut sums, plan);
            }
            accumulate::<H, N>(&tile, &sums, plan);
            row = next;
            parity = 1 - parity;
        }
    }
    if comptime![plan.split] {
        if any {
            finish::<H, N>(&mut tile, &queries, &sums, out, parts, &source, plan);
        } else {
            leave(parts, &source, plan);
        }
    } else {
        finish::<H, N>(&mut tile, &queries, &sums, out, parts, &source, plan);
    }
}

/// Says of this cube's queries that its part has no row for them.
#[cube]
fn leave(parts: &mut [f32], source: &Source, #[comptime] plan: MatrixPlan) {
    let own = UNIT_POS as usize;
    if own < comptime![plan.queries()] && source.first + own < source.tokens * plan.heads {
        let index = query_index(own, source, plan);
        let slot = index * CUBE_COUNT_Y as usize + CUBE_POS_Y as usize;
        parts[slot * 2] = comptime![MASKED];
        parts[slot * 2 + 1] = 0.0f32;
    }
}
