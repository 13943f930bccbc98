//! The `#[cube]` source: one part of the rows.

use cubecl::prelude::*;

use super::Plan;
use super::block::{Block, Source, accumulate, ask, multiply};
use super::tiled::attend_tiled;
use crate::MASKED;
use crate::kernels::lanes::{Lanes, Reduce, sum_plane};

/// Sums each of `values` over its components and over the lanes of a row of the cube.
///
/// Every unit of the cube must come here. `scratch` has `count` elements for each unit.
#[cube]
fn sum_each<N: Size>(
    values: &Array<Vector<f32, N>>,
    sums: &mut Array<f32>,
    scratch: &mut Shared<[f32]>,
    #[comptime] count: usize,
    #[comptime] plan: Plan,
) {
    let lanes = comptime![plan.tiling.lanes];
    #[unroll]
    for i in 0..count {
        let value = values[i];
        let mut sum = value.extract(0usize);
        #[unroll]
        for component in 1..comptime![plan.vector] {
            sum += value.extract(component);
        }
        sums[i] = sum;
    }
    match comptime![lanes.reduce] {
        Reduce::Alone => {}
        Reduce::Plane | Reduce::Exchange =>
        {
            #[unroll]
            for i in 0..count {
                sums[i] = sum_plane(sums[i], lanes);
            }
        }
        Reduce::Shared => sum_shared(sums, scratch, count, lanes),
    }
}

#[cube]
fn sum_shared(
    sums: &mut Array<f32>,
    scratch: &mut Shared<[f32]>,
    #[comptime] count: usize,
    #[comptime] lanes: Lanes,
) {
    let units = comptime![lanes.count as usize] * CUBE_DIM_Y as usize;
    let first = (UNIT_POS_Y * CUBE_DIM_X) as usize;
    // Orders the reads of the block before against the writes of this one.
    sync_cube();
    #[unroll]
    for i in 0..count {
        scratch[i * units + first + UNIT_POS_X as usize] = sums[i];
    }
    sync_cube();
    #[unroll]
    for i in 0..count {
        let mut sum = 0.0f32;
        for lane in 0..comptime![lanes.count as usize] {
            sum += scratch[i * units + first + lane];
        }
        sums[i] = sum;
    }
}

/// The end of the rows that this cube reads: of its part, and of those that a token of its sequence
/// sees.
#[cube]
fn rows_end(
    positions: &[i32],
    sequence: usize,
    span: u32,
    part_rows: u32,
    #[comptime] plan: Plan,
) -> u32 {
    let mut end = span.min((CUBE_POS_Y + 1u32) * part_rows);
    // A barrier stands in the loop over the rows where units share through workgroup memory, and
    // WGSL lets no number from a buffer decide how often it is met.
    if comptime![plan.tiling.lanes.reduce != Reduce::Shared] {
        let mut seen = 0u32;
        for token in 0..comptime![plan.tokens] {
            seen = seen.max(positions[sequence * plan.tokens + token] as u32 + 1u32);
        }
        end = end.min(seen);
    }
    end
}

/// What a row of units keeps of its queries.
#[derive(CubeType)]
pub(super) struct Queries<N: Size> {
    /// Which of all queries each is.
    pub(super) index: Array<usize>,
    /// The last row that each sees.
    pub(super) last: Array<u32>,
    /// This unit's part of each, scaled; nothing where its width ends.
    pub(super) held: Array<Vector<f32, N>>,
    /// `m`.
    pub(super) highest: Array<f32>,
    /// `l`.
    pub(super) total: Array<f32>,
    /// What the block of rows at hand leaves of the sums before it.
    pub(super) kept: Array<f32>,
    /// This unit's part of the accumulators.
    pub(super) sum: Array<Vector<f32, N>>,
}

/// The queries of this row of units, the first of which is `own`, before any row.
#[cube]
fn begin<N: Size>(
    q: &[Vector<f32, N>],
    positions: &[i32],
    own: usize,
    span: u32,
    #[comptime] plan: Plan,
) -> Queries<N> {
    let count = comptime![plan.tiling.queries];
    let (key_steps, value_steps) = comptime![(plan.key_steps(), plan.value_steps())];
    let lanes = comptime![plan.tiling.lanes.count as usize];
    let sequence = CUBE_POS_Z as usize / plan.kv_heads;
    let kv_head = CUBE_POS_Z as usize % plan.kv_heads;
    let scale = Vector::<f32, N>::new(comptime![f32::from_bits(plan.scale)].runtime());
    let mut index = Array::<usize>::new(count);
    let mut last = Array::<u32>::new(count);
    let mut held = Array::<Vector<f32, N>>::new(comptime![plan.held()]);
    let mut highest = Array::<f32>::new(count);
    let mut total = Array::<f32>::new(count);
    let kept = Array::<f32>::new(count);
    let mut sum = Array::<Vector<f32, N>>::new(comptime![plan.tiling.queries * value_steps]);
    #[unroll]
    for h in 0..count {
        // Queries beyond the last are the last again: they are computed and not written.
        let reader = (own + h).min(comptime![plan.readers() - 1]);
        let token = sequence * plan.tokens + reader / plan.group;
        index[h] = (token * plan.kv_heads + kv_head) * plan.group + reader % plan.group;
        last[h] = (positions[token] as u32).min(span - 1u32);
        if comptime![crate::mutant::is("attention_sees_a_row_more")] {
            last[h] = (positions[token] as u32 + 1u32).min(span - 1u32);
        }
        highest[h] = comptime![MASKED].runtime();
        total[h] = 0.0f32;
        if comptime![plan.shared()] {
            #[unroll]
            for step in 0..key_steps {
                let at = UNIT_POS_X as usize + comptime![step * lanes];
                let mut part = q[index[h] * plan.key + at.min(comptime![plan.key - 1])] * scale;
                if comptime![(step + 1) * lanes > plan.key] && at >= plan.key {
                    part = Vector::<f32, N>::zeroed();
                }
                held[comptime![h * key_steps + step]] = part;
            }
        }
        #[unroll(comptime![plan.shared()])]
        for step in 0..value_steps {
            sum[h * value_steps + step] = Vector::<f32, N>::zeroed();
        }
    }
    Queries::<N> { index, last, held, highest, total, kept, sum }
}

/// Turns the scores of a block into weights, and raises `m` and `l`.
#[cube]
fn weigh<N: Size>(
    queries: &mut Queries<N>,
    scores: &mut Array<f32>,
    row: u32,
    #[comptime] plan: Plan,
) {
    let rows = comptime![plan.tiling.rows];
    #[unroll]
    for h in 0..comptime![plan.tiling.queries] {
        let before = queries.highest[h];
        let last = queries.last[h];
        let mut highest = before;
        #[unroll]
        for r in 0..rows {
            if row + r as u32 <= last {
                highest = highest.max(scores[h * rows + r]);
            }
        }
        let kept = (before - highest).exp();
        let mut total = queries.total[h] * kept;
        #[unroll]
        for r in 0..rows {
            let mut weight = 0.0f32;
            if row + r as u32 <= last {
                weight = (scores[h * rows + r] - highest).exp();
            }
            scores[h * rows + r] = weight;
            total += weight;
        }
        queries.highest[h] = highest;
        queries.kept[h] = kept;
        if comptime![crate::mutant::is("attention_never_rescales")] {
            queries.kept[h] = 1.0f32;
        }
        queries.total[h] = total;
    }
}

/// Writes what the queries have become: the result, or where there are several parts this part's
/// accumulators, `m` and `l`.
#[cube]
fn finish<N: Size>(
    queries: &Queries<N>,
    out: &mut [Vector<f32, N>],
    sums: &mut [f32],
    own: usize,
    #[comptime] plan: Plan,
) {
    let value_steps = comptime![plan.value_steps()];
    #[unroll]
    for h in 0..comptime![plan.tiling.queries] {
        if own + h < comptime![plan.readers()] {
            let slot = queries.index[h] * CUBE_COUNT_Y as usize + CUBE_POS_Y as usize;
            let mut divisor = 1.0f32;
            if comptime![plan.tiling.split] {
                if UNIT_POS_X == 0 {
                    sums[slot * 2] = queries.highest[h];
                    sums[slot * 2 + 1] = queries.total[h];
                }
            } else {
                divisor = queries.total[h];
            }
            let divisor = Vector::<f32, N>::new(divisor);
            #[unroll(comptime![plan.shared()])]
            for step in 0..value_steps {
                let at = step * comptime![plan.tiling.lanes.count as usize] + UNIT_POS_X as usize;
                if at < plan.value {
                    out[slot * plan.value + at] = queries.sum[h * value_steps + step] / divisor;
                }
            }
        }
    }
}

/// Attention of this cube's queries over its part of the rows.
///
/// `q` `[batch, tokens, heads, key]`, `positions` `[batch, tokens]`; `out` and `sums` as in
/// [`super::Job`].
#[cube]
pub(crate) fn attend<E: Numeric, M: Size, N: Size>(
    q: &[Vector<f32, N>],
    keys: &[Vector<E, M>],
    values: &[Vector<E, M>],
    positions: &[i32],
    out: &mut [Vector<f32, N>],
    sums: &mut [f32],
    span: u32,
    part_rows: u32,
    key_sequence: u32,
    value_sequence: u32,
    tokens: u32,
    #[comptime] plan: Plan,
) {
    if comptime![plan.tiled] {
        let mut extent = Array::<u32>::new(5usize);
        extent[0] = span;
        extent[1] = part_rows;
        extent[2] = key_sequence;
        extent[3] = value_sequence;
        extent[4] = tokens;
        attend_tiled::<E, M, N>(q, keys, values, positions, out, sums, &extent, plan);
    } else {
        attend_rows::<E, M, N>(
            q,
            keys,
            values,
            positions,
            out,
            sums,
            span,
            part_rows,
            key_sequence,
            value_sequence,
            plan,
        );
    }
}

/// [`attend`] where few queries read a row: units share each product.
#[cube]
fn attend_rows<E: Numeric, M: Size, N: Size>(
    q: &[Vector<f32, N>],
    keys: &[Vector<E, M>],
    values: &[Vector<E, M>],
    positions: &[i32],
    out: &mut [Vector<f32, N>],
    sums: &mut [f32],
    span: u32,
    part_rows: u32,
    key_sequence: u32,
    value_sequence: u32,
    #[comptime] plan: Plan,
) {
    let count = comptime![plan.scores()];
    let mut scratch = Shared::<[f32]>::new_slice(comptime![plan.tiling.scratch()]);
    let mut products = Array::<Vector<f32, N>>::new(count);
    let mut scores = Array::<f32>::new(count);
    let sequence = CUBE_POS_Z as usize / plan.kv_heads;
    let kv_head = CUBE_POS_Z as usize % plan.kv_heads;
    let first_key = sequence * key_sequence as usize + kv_head * comptime![plan.key_head()];
    let first_value = sequence * value_sequence as usize + kv_head * comptime![plan.value_head()];
    let own = (CUBE_POS_X * CUBE_DIM_Y + UNIT_POS_Y) as usize * plan.tiling.queries;

    let mut queries = begin::<N>(q, positions, own, span, plan);
    let end = rows_end(positions, sequence, span, part_rows, plan);
    let source = Source { keys: first_key, values: first_value, span };
    let mut block = Block::<N> {
        keys: Array::new(comptime![plan.held_keys()]),
        values: Array::new(comptime![plan.held_values()]),
    };
    let mut row = CUBE_POS_Y * part_rows;
    while row < end {
        ask::<E, M, N>(values, &mut block, &source, row, plan);
        multiply::<E, M, N>(q, keys, &queries, &mut block, &mut products, &source, row, plan);
        sum_each::<N>(&products, &mut scores, &mut scratch, count, plan);
        weigh::<N>(&mut queries, &mut scores, row, plan);
        accumulate::<E, M, N>(values, &mut queries, &mut block, &scores, &source, row, plan);
        row += comptime![plan.tiling.rows as u32];
    }
    finish::<N>(&queries, out, sums, own, plan);
}
