//! The `#[cube]` source where many queries read the same rows: a cube takes 16 or 32 of them and a part of
//! the rows, 32 at a time.
//!
//! Scores are products of tiles in workgroup memory, two or four for each unit; then each unit adds the
//! weighted rows to its own columns of some of the queries, in registers. So a row is read twice by a
//! cube, whatever the number of its queries, and no plane operation is used. Loads of several tiles are
//! under way at once: what a cube waits for is memory. Rows that none of its tokens sees are passed over.

use cubecl::prelude::*;

use super::Plan;
use crate::MASKED;
use crate::kernels::packed_rows::read::load;

/// Rows of a tile.
pub(crate) const ROWS: usize = 32;

/// Units of a cube.
pub(crate) const UNITS: usize = 256;

/// Queries of a cube: few, or many where there are that many.
pub(crate) const QUERIES: [usize; 2] = [16, 32];

/// Units side by side on the rows of a score's tile.
const LANES: usize = 16;

/// Vectors that a unit has under way for scores: 48 registers of four components.
const UNDER_WAY: usize = 12;

/// Rows of values that a unit has under way.
const VALUES: usize = 16;

/// Queries of a cube.
fn queries(plan: Plan) -> usize {
    plan.tiling.queries
}

/// Vectors of a query or a row that are in workgroup memory at once: each unit stages one of a query.
fn chunk(plan: Plan) -> usize {
    UNITS / queries(plan)
}

/// From one of them to the next: one more, so that units that read the same vector of different rows
/// meet different banks.
fn pitch(plan: Plan) -> usize {
    chunk(plan) + 1
}

/// From the weights of a row to those of the next.
fn weight_pitch(plan: Plan) -> usize {
    queries(plan) + 1
}

/// Rows of keys that a unit stages of a chunk.
fn key_loads(plan: Plan) -> usize {
    ROWS * chunk(plan) / UNITS
}

/// Chunks of a query.
fn chunks(plan: Plan) -> usize {
    plan.key.div_ceil(chunk(plan))
}

/// Chunks that are under way at once: as many as divide all of them.
fn together(plan: Plan) -> usize {
    let most = UNDER_WAY / (1 + key_loads(plan));
    (1..=most).rev().find(|&count| chunks(plan).is_multiple_of(count)).unwrap_or(1)
}

/// Queries that a unit scores.
fn scored(plan: Plan) -> usize {
    queries(plan) / (UNITS / LANES)
}

/// Units side by side on the columns of the values.
fn columns(plan: Plan) -> usize {
    plan.value.next_power_of_two().clamp(16, 128)
}

/// Queries of a unit's accumulators.
fn summed(plan: Plan) -> usize {
    queries(plan) * columns(plan) / UNITS
}

/// Vectors of a value that a unit takes.
fn value_steps(plan: Plan) -> usize {
    plan.value.div_ceil(columns(plan))
}

/// What the units of a cube share: 15,428 bytes at most, with vectors of 4.
#[derive(CubeType)]
struct Tile<N: Size> {
    /// `[queries, pitch]`.
    q: Shared<[Vector<f32, N>]>,
    /// `[ROWS, pitch]`.
    keys: Shared<[Vector<f32, N>]>,
    /// `[ROWS, weight_pitch]`: scores, then their weights.
    weights: Shared<[f32]>,
    /// `m` of each query.
    highest: Shared<[f32]>,
    /// `l` of each query.
    total: Shared<[f32]>,
    /// What the tile at hand leaves of the sums before it.
    kept: Shared<[f32]>,
    /// Rows that each query sees; the first, in the end, those that any of them sees.
    seen: Shared<[u32]>,
}

/// What a cube reads.
#[derive(CubeType, Clone, Copy)]
struct Source {
    /// The vector that the sequence's keys begin with.
    keys: usize,
    /// The vector that its values begin with.
    values: usize,
    /// Cached rows.
    span: u32,
    /// Query tokens of a sequence.
    tokens: usize,
    /// This cube's first query among those of its key-value head.
    first: usize,
}

/// The reader that is the `own`-th of this cube's; beyond the last, the last.
#[cube]
fn reader(own: usize, source: &Source, #[comptime] plan: Plan) -> usize {
    (source.first + own).min(source.tokens * plan.group - 1)
}

/// Which of all tokens it belongs to.
#[cube]
fn token_of(reader: usize, source: &Source, #[comptime] plan: Plan) -> usize {
    CUBE_POS_Z as usize / plan.kv_heads * source.tokens + reader / plan.group
}

/// Which of all queries it is.
#[cube]
fn query_index(reader: usize, source: &Source, #[comptime] plan: Plan) -> usize {
    let kv_head = CUBE_POS_Z as usize % plan.kv_heads;
    (token_of(reader, source, plan) * plan.kv_heads + kv_head) * plan.group + reader % plan.group
}

/// Attention of this cube's queries over its part of the rows; arguments as in
/// [`super::kernel::attend`], the last five of them in `extent`.
#[cube]
pub(super) fn attend_tiled<E: Numeric, M: Size, N: Size>(
    q: &[Vector<f32, N>],
    keys: &[Vector<E, M>],
    values: &[Vector<E, M>],
    positions: &[i32],
    out: &mut [Vector<f32, N>],
    sums: &mut [f32],
    extent: &Array<u32>,
    #[comptime] plan: Plan,
) {
    let (span, part_rows) = (extent[0], extent[1]);
    let sequence = CUBE_POS_Z as usize / plan.kv_heads;
    let kv_head = CUBE_POS_Z as usize % plan.kv_heads;
    let source = Source {
        keys: sequence * extent[2] as usize + kv_head * comptime![plan.key_head()],
        values: sequence * extent[3] as usize + kv_head * comptime![plan.value_head()],
        span,
        tokens: extent[4] as usize,
        first: CUBE_POS_X as usize * comptime![queries(plan)],
    };
    let mut tile = tile::<N>(positions, &source, plan);
    let count = comptime![summed(plan) * value_steps(plan)];
    let mut sum = Array::<Vector<f32, N>>::new(count);
    #[unroll]
    for i in 0..count {
        sum[i] = Vector::<f32, N>::zeroed();
    }
    // WGSL allows a barrier below only if it knows that all units agree on the end.
    let seen = workgroup_uniform_load(&tile.seen[0]);
    let end = seen.min((CUBE_POS_Y + 1u32) * part_rows);
    let mut row = CUBE_POS_Y * part_rows;
    while row < end {
        score::<E, M, N>(q, keys, &mut tile, &source, row, plan);
        weigh::<N>(&mut tile, plan);
        accumulate::<E, M, N>(values, &tile, &mut sum, &source, row, plan);
        row += comptime![ROWS as u32];
    }
    sync_cube();
    finish::<N>(&tile, &sum, out, sums, &source, plan);
}

#[cube]
fn tile<N: Size>(positions: &[i32], source: &Source, #[comptime] plan: Plan) -> Tile<N> {
    let count = comptime![queries(plan)];
    let mut highest = Shared::<[f32]>::new_slice(count);
    let mut total = Shared::<[f32]>::new_slice(count);
    // Behind what each query sees, what any of them does.
    let mut seen = Shared::<[u32]>::new_slice(comptime![queries(plan) + 1]);
    let own = UNIT_POS as usize;
    if own < count {
        highest[own] = comptime![MASKED];
        total[own] = 0.0f32;
        let token = token_of(reader(own, source, plan), source, plan);
        seen[own + 1] = (positions[token] as u32
            + comptime![1 + crate::mutant::one("tiled_sees_a_row_more") as u32])
        .min(source.span);
    }
    sync_cube();
    if own == 0 {
        let mut most = 0u32;
        for query in 0..count {
            most = most.max(seen[query + 1]);
        }
        seen[0] = most;
    }
    sync_cube();
    Tile::<N> {
        q: Shared::<[Vector<f32, N>]>::new_slice(comptime![queries(plan) * pitch(plan)]),
        keys: Shared::<[Vector<f32, N>]>::new_slice(comptime![ROWS * pitch(plan)]),
        weights: Shared::<[f32]>::new_slice(comptime![ROWS * weight_pitch(plan)]),
        highest,
        total,
        kept: Shared::<[f32]>::new_slice(count),
        seen,
    }
}

/// Leaves the scores of the rows from `row` on in `tile.weights`, masked where they are not seen.
///
/// A unit has the queries `own` and, where there are 32, `own + 16`, and the rows `lane` and
/// `lane + 16` of the tile.
#[cube]
fn score<E: Numeric, M: Size, N: Size>(
    q: &[Vector<f32, N>],
    keys: &[Vector<E, M>],
    tile: &mut Tile<N>,
    source: &Source,
    row: u32,
    #[comptime] plan: Plan,
) {
    let (own, lane) = (UNIT_POS as usize / LANES, UNIT_POS as usize % LANES);
    let (scored, together) = comptime![(scored(plan), together(plan))];
    let mut products = Array::<Vector<f32, N>>::new(comptime![2 * scored]);
    #[unroll]
    for i in 0..comptime![2 * scored] {
        products[i] = Vector::<f32, N>::zeroed();
    }
    let each = comptime![1 + key_loads(plan)];
    let mut held = Array::<Vector<f32, N>>::new(comptime![together * each]);
    for block in 0..comptime![chunks(plan) / together] {
        #[unroll]
        for step in 0..together {
            let at = (block * together + step) * comptime![chunk(plan)];
            fetch::<E, M, N>(q, keys, &mut held, source, row, at, comptime![step * each], plan);
        }
        #[unroll]
        for step in 0..together {
            sync_cube();
            stage::<N>(&held, tile, comptime![step * each], plan);
            sync_cube();
            multiply::<N>(tile, &mut products, own, lane, plan);
        }
    }
    #[unroll]
    for i in 0..scored {
        let query = own + comptime![i * UNITS / LANES];
        let seen = tile.seen[query + 1];
        #[unroll]
        for half in 0..2 {
            let at = lane + comptime![half * LANES];
            let score = masked::<N>(products[comptime![2 * i + half]], row + at as u32, seen, plan);
            tile.weights[at * comptime![weight_pitch(plan)] + query] = score;
        }
    }
    sync_cube();
}

/// Reads this unit's vectors of the chunk that begins at vector `from` into `held`, from `slot` on.
#[cube]
fn fetch<E: Numeric, M: Size, N: Size>(
    q: &[Vector<f32, N>],
    keys: &[Vector<E, M>],
    held: &mut Array<Vector<f32, N>>,
    source: &Source,
    row: u32,
    from: usize,
    #[comptime] slot: usize,
    #[comptime] plan: Plan,
) {
    let (own, lane) =
        (UNIT_POS as usize / comptime![chunk(plan)], UNIT_POS as usize % comptime![chunk(plan)]);
    let at = from + lane;
    let inside = at < plan.key;
    let mut part = Vector::<f32, N>::zeroed();
    if inside {
        let index = query_index(reader(own, source, plan), source, plan);
        part = q[index * plan.key + at];
    }
    held[slot] = part;
    #[unroll]
    for i in 0..comptime![key_loads(plan)] {
        let mut part = Vector::<f32, N>::zeroed();
        if inside {
            let own = own + comptime![i * queries(plan)];
            let from = (row + own as u32).min(source.span - 1u32) as usize;
            let start = source.keys + from * plan.key_row;
            part = load::<E, M, N>(keys, start, at, plan.vector, plan.layout);
        }
        held[comptime![slot + 1 + i]] = part;
    }
}

/// Lays out a chunk in workgroup memory.
#[cube]
fn stage<N: Size>(
    held: &Array<Vector<f32, N>>,
    tile: &mut Tile<N>,
    #[comptime] slot: usize,
    #[comptime] plan: Plan,
) {
    let (own, lane) =
        (UNIT_POS as usize / comptime![chunk(plan)], UNIT_POS as usize % comptime![chunk(plan)]);
    tile.q[own * comptime![pitch(plan)] + lane] = held[slot];
    #[unroll]
    for i in 0..comptime![key_loads(plan)] {
        let own = own + comptime![i * queries(plan)];
        tile.keys[own * comptime![pitch(plan)] + lane] = held[comptime![slot + 1 + i]];
    }
}

/// Adds the products of a chunk.
#[cube]
fn multiply<N: Size>(
    tile: &mut Tile<N>,
    products: &mut Array<Vector<f32, N>>,
    own: usize,
    lane: usize,
    #[comptime] plan: Plan,
) {
    #[unroll]
    for at in 0..comptime![chunk(plan)] {
        let near = tile.keys[lane * comptime![pitch(plan)] + at];
        let far = tile.keys[(lane + LANES) * comptime![pitch(plan)] + at];
        #[unroll]
        for i in 0..comptime![scored(plan)] {
            let part = tile.q[(own + comptime![i * UNITS / LANES]) * comptime![pitch(plan)] + at];
            products[comptime![2 * i]] += part * near;
            products[comptime![2 * i + 1]] += part * far;
        }
    }
}

/// The scaled sum of a product's components, where `row` is among those `seen`.
#[cube]
fn masked<N: Size>(product: Vector<f32, N>, row: u32, seen: u32, #[comptime] plan: Plan) -> f32 {
    let mut sum = product.extract(0usize);
    #[unroll]
    for component in 1..comptime![plan.vector] {
        sum += product.extract(component);
    }
    let mut score = comptime![MASKED].runtime();
    if row < seen {
        score = sum
            * comptime![if crate::mutant::is("tiled_scale") {
                1.0
            } else {
                f32::from_bits(plan.scale)
            }];
    }
    score
}

/// Turns the scores of a tile into weights, and raises `m` and `l`.
#[cube]
fn weigh<N: Size>(tile: &mut Tile<N>, #[comptime] plan: Plan) {
    let lanes = comptime![UNITS / queries(plan)];
    let (own, lane) = (UNIT_POS as usize / lanes, UNIT_POS as usize % lanes);
    let before = tile.highest[own];
    let mut highest = before;
    for row in 0..ROWS {
        highest = highest.max(tile.weights[row * comptime![weight_pitch(plan)] + own]);
    }
    let mut weights = Array::<f32>::new(comptime![ROWS / lanes]);
    #[unroll]
    for i in 0..comptime![ROWS / lanes] {
        let row = lane + comptime![i * lanes];
        weights[i] = weight_of(tile.weights[row * comptime![weight_pitch(plan)] + own], highest);
    }
    let kept = (before - highest).exp();
    sync_cube();
    #[unroll]
    for i in 0..comptime![ROWS / lanes] {
        let row = lane + comptime![i * lanes];
        tile.weights[row * comptime![weight_pitch(plan)] + own] = weights[i];
    }
    if lane == 0 {
        tile.highest[own] = highest;
        tile.kept[own] = kept;
        if comptime![crate::mutant::is("tiled_never_rescales")] {
            tile.kept[own] = 1.0f32;
        }
    }
    sync_cube();
    if lane == 0 {
        let mut total = tile.total[own] * kept;
        for row in 0..comptime![ROWS - crate::mutant::one("tiled_total_one_short")] {
            total += tile.weights[row * comptime![weight_pitch(plan)] + own];
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
fn accumulate<E: Numeric, M: Size, N: Size>(
    values: &[Vector<E, M>],
    tile: &Tile<N>,
    sum: &mut Array<Vector<f32, N>>,
    source: &Source,
    row: u32,
    #[comptime] plan: Plan,
) {
    let (columns, summed) = comptime![(columns(plan), summed(plan))];
    let column = UNIT_POS as usize % columns;
    let first = UNIT_POS as usize / columns * summed;
    #[unroll]
    for step in 0..comptime![value_steps(plan)] {
        let at = column + comptime![step * columns];
        if at < plan.value {
            #[unroll]
            for own in 0..summed {
                let kept = Vector::<f32, N>::new(tile.kept[first + own]);
                sum[comptime![step * summed + own]] *= kept;
            }
            for block in 0..comptime![ROWS / VALUES] {
                let mut held = Array::<Vector<f32, N>>::new(VALUES);
                #[unroll]
                for r in 0..VALUES {
                    let from = (row + (block * VALUES + r) as u32).min(source.span - 1u32) as usize;
                    let start = source.values + from * plan.value_row;
                    held[r] = load::<E, M, N>(values, start, at, plan.vector, plan.layout);
                }
                #[unroll]
                for r in 0..VALUES {
                    let weights = (block * VALUES + r) * comptime![weight_pitch(plan)] + first;
                    #[unroll]
                    for own in 0..summed {
                        let weight = tile.weights[weights + own];
                        sum[comptime![step * summed + own]] +=
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
    source: &Source,
    #[comptime] plan: Plan,
) {
    let (columns, summed) = comptime![(columns(plan), summed(plan))];
    let column = UNIT_POS as usize % columns;
    let first = UNIT_POS as usize / columns * summed;
    #[unroll]
    for own in 0..summed {
        let query = first + own;
        if source.first + query < source.tokens * plan.group {
            let index = query_index(source.first + query, source, plan);
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
                let at = column + comptime![step * columns];
                if at < plan.value {
                    out[slot * plan.value + at] = sum[comptime![step * summed + own]] / divisor;
                }
            }
        }
    }
}
