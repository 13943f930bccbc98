//! The `#[cube]` source for a block of rows, each of which the units of a row share: its products with their
//! queries, and what it adds to their accumulators.
//!
//! What a unit waits for is memory, so that all it reads of a block is under way at once, unless the rows are
//! very wide: the keys, and with them the values. Of latents the values are part of the keys, and are not read
//! again if those are held. A unit alone reads a vector at a time.

use cubecl::prelude::*;

use super::Plan;
use super::kernel::Queries;
use crate::kernels::packed_rows::read::load;

/// Vectors of a block that a unit has under way at once: four rows of 576 numbers on 32 units.
const UNDER_WAY: usize = 20;

impl Plan {
    /// Of `steps` vectors of a row, those that are under way at once.
    fn together(&self, steps: usize) -> usize {
        (UNDER_WAY / self.tiling.rows).clamp(1, steps)
    }

    /// Whether the values of a block are among the keys that are held.
    fn reuses_keys(&self) -> bool {
        self.shared() && self.latent && self.together(self.key_steps()) == self.key_steps()
    }

    /// Whether the values of a block are asked for with its keys.
    fn asks_values(&self) -> bool {
        let both = (self.key_steps() + self.value_steps()) * self.tiling.rows;
        self.shared() && !self.latent && both <= UNDER_WAY
    }

    /// Vectors of keys that a unit holds.
    pub(super) fn held_keys(&self) -> usize {
        let steps = if self.shared() { self.together(self.key_steps()) } else { 1 };
        self.tiling.rows * steps
    }

    /// Vectors of values that a unit holds beside those of keys.
    pub(super) fn held_values(&self) -> usize {
        match (self.reuses_keys(), self.shared()) {
            (true, _) => 1,
            (false, true) => self.tiling.rows * self.together(self.value_steps()),
            (false, false) => self.tiling.rows,
        }
    }
}

/// Where the rows of a cube are.
#[derive(CubeType, Clone, Copy)]
pub(super) struct Source {
    /// The first element of the keys.
    pub(super) keys: usize,
    /// The first element of the values.
    pub(super) values: usize,
    /// Cached rows.
    pub(super) span: u32,
}

/// Some of the steps that a unit takes along a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Steps {
    first: usize,
    count: usize,
    /// Vectors of a row.
    width: usize,
    /// From a row to the next.
    row: usize,
}

/// What a unit holds of a block.
#[derive(CubeType)]
pub(super) struct Block<N: Size> {
    /// `[steps, rows]`.
    pub(super) keys: Array<Vector<f32, N>>,
    /// `[steps, rows]`.
    pub(super) values: Array<Vector<f32, N>>,
}

/// Reads this unit's vectors of the block that begins at `row`; one beyond a row's last is zero.
#[cube]
fn fetch<E: Numeric, M: Size, N: Size>(
    rows: &[Vector<E, M>],
    held: &mut Array<Vector<f32, N>>,
    first: usize,
    row: u32,
    span: u32,
    #[comptime] steps: Steps,
    #[comptime] plan: Plan,
) {
    let count = comptime![plan.tiling.rows];
    #[unroll]
    for step in 0..comptime![steps.count] {
        let ahead = comptime![(steps.first + step) * plan.tiling.lanes.count as usize];
        let own = UNIT_POS_X as usize + ahead;
        let (at, beyond) = (own.min(comptime![steps.width - 1]), own >= comptime![steps.width]);
        #[unroll]
        for r in 0..count {
            let source = (row + comptime![r as u32]).min(span - 1u32) as usize;
            let start = first + source * comptime![steps.row];
            let mut part = load::<E, M, N>(rows, start, at, plan.vector, plan.layout);
            // What a cache has may be infinite, and its product with zero is no number.
            if comptime![ahead + plan.tiling.lanes.count as usize > steps.width] && beyond {
                part = Vector::<f32, N>::zeroed();
            }
            held[comptime![step * count + r]] = part;
        }
    }
}

/// Asks for the values of the block that begins at `row`, where they are held beside its keys.
#[cube]
pub(super) fn ask<E: Numeric, M: Size, N: Size>(
    values: &[Vector<E, M>],
    block: &mut Block<N>,
    source: &Source,
    row: u32,
    #[comptime] plan: Plan,
) {
    if comptime![plan.asks_values()] {
        let (width, count) = comptime![(plan.value, plan.value_steps())];
        let steps = comptime![Steps { first: 0, count, width, row: plan.value_row }];
        fetch::<E, M, N>(values, &mut block.values, source.values, row, source.span, steps, plan);
    }
}

/// This unit's part of the products of its queries with the block of rows that begins at `row`.
#[cube]
pub(super) fn multiply<E: Numeric, M: Size, N: Size>(
    q: &[Vector<f32, N>],
    keys: &[Vector<E, M>],
    queries: &Queries<N>,
    block: &mut Block<N>,
    products: &mut Array<Vector<f32, N>>,
    source: &Source,
    row: u32,
    #[comptime] plan: Plan,
) {
    #[unroll]
    for i in 0..comptime![plan.scores()] {
        products[i] = Vector::<f32, N>::zeroed();
    }
    if comptime![plan.shared()] {
        multiply_shared::<E, M, N>(keys, queries, block, products, source, row, plan);
    } else {
        multiply_alone::<E, M, N>(q, keys, queries, block, products, source, row, plan);
    }
}

#[cube]
fn multiply_shared<E: Numeric, M: Size, N: Size>(
    keys: &[Vector<E, M>],
    queries: &Queries<N>,
    block: &mut Block<N>,
    products: &mut Array<Vector<f32, N>>,
    source: &Source,
    row: u32,
    #[comptime] plan: Plan,
) {
    let (count, rows) = comptime![(plan.tiling.queries, plan.tiling.rows)];
    let all = comptime![plan.key_steps()];
    let together = comptime![plan.together(plan.key_steps())];
    #[unroll]
    for part in 0..comptime![all.div_ceil(together)] {
        let first = comptime![part * together];
        let steps = comptime![Steps {
            first,
            count: together.min(all - first),
            width: plan.key,
            row: plan.key_row,
        }];
        fetch::<E, M, N>(keys, &mut block.keys, source.keys, row, source.span, steps, plan);
        #[unroll]
        for step in 0..comptime![steps.count] {
            #[unroll]
            for h in 0..count {
                let own = queries.held[comptime![h * all + first + step]];
                #[unroll]
                for r in 0..rows {
                    products[comptime![h * rows + r]] +=
                        own * block.keys[comptime![step * rows + r]];
                }
            }
        }
    }
}

#[cube]
fn multiply_alone<E: Numeric, M: Size, N: Size>(
    q: &[Vector<f32, N>],
    keys: &[Vector<E, M>],
    queries: &Queries<N>,
    block: &mut Block<N>,
    products: &mut Array<Vector<f32, N>>,
    source: &Source,
    row: u32,
    #[comptime] plan: Plan,
) {
    let (count, rows) = comptime![(plan.tiling.queries, plan.tiling.rows)];
    let scale = Vector::<f32, N>::new(comptime![f32::from_bits(plan.scale)].runtime());
    for at in 0..comptime![plan.key] {
        #[unroll]
        for r in 0..rows {
            let from = (row + comptime![r as u32]).min(source.span - 1u32) as usize;
            let start = source.keys + from * plan.key_row;
            block.keys[r] = load::<E, M, N>(keys, start, at, plan.vector, plan.layout);
        }
        #[unroll]
        for h in 0..count {
            let own = q[queries.index[h] * plan.key + at] * scale;
            #[unroll]
            for r in 0..rows {
                products[comptime![h * rows + r]] += own * block.keys[r];
            }
        }
    }
}

/// Adds the weighted values of the block that begins at `row` to this unit's part of the accumulators.
#[cube]
pub(super) fn accumulate<E: Numeric, M: Size, N: Size>(
    values: &[Vector<E, M>],
    queries: &mut Queries<N>,
    block: &mut Block<N>,
    weights: &Array<f32>,
    source: &Source,
    row: u32,
    #[comptime] plan: Plan,
) {
    if comptime![!plan.shared()] {
        accumulate_alone::<E, M, N>(values, queries, block, weights, source, row, plan);
    } else if comptime![plan.reuses_keys()] {
        let all = comptime![plan.value_steps()];
        add::<N>(&block.keys, queries, weights, 0usize, all, plan);
    } else {
        accumulate_shared::<E, M, N>(values, queries, block, weights, source, row, plan);
    }
}

#[cube]
fn accumulate_shared<E: Numeric, M: Size, N: Size>(
    values: &[Vector<E, M>],
    queries: &mut Queries<N>,
    block: &mut Block<N>,
    weights: &Array<f32>,
    source: &Source,
    row: u32,
    #[comptime] plan: Plan,
) {
    let all = comptime![plan.value_steps()];
    let together = comptime![plan.together(plan.value_steps())];
    #[unroll]
    for part in 0..comptime![all.div_ceil(together)] {
        let first = comptime![part * together];
        let steps = comptime![Steps {
            first,
            count: together.min(all - first),
            width: plan.value,
            row: plan.value_row,
        }];
        if comptime![!plan.asks_values()] {
            let from = source.values;
            fetch::<E, M, N>(values, &mut block.values, from, row, source.span, steps, plan);
        }
        add::<N>(&block.values, queries, weights, first, comptime![steps.count], plan);
    }
}

/// Adds `count` of a unit's vectors of values, from its `first` on, which `held` begins with. Vectors beyond
/// the values' last are added where nothing is read.
#[cube]
fn add<N: Size>(
    held: &Array<Vector<f32, N>>,
    queries: &mut Queries<N>,
    weights: &Array<f32>,
    #[comptime] first: usize,
    #[comptime] count: usize,
    #[comptime] plan: Plan,
) {
    let (rows, all) = comptime![(plan.tiling.rows, plan.value_steps())];
    #[unroll]
    for step in 0..count {
        #[unroll]
        for h in 0..comptime![plan.tiling.queries] {
            let at = comptime![h * all + first + step];
            let mut sum = queries.sum[at] * Vector::<f32, N>::new(queries.kept[h]);
            #[unroll]
            for r in 0..rows {
                let weight = Vector::<f32, N>::new(weights[comptime![h * rows + r]]);
                sum += held[comptime![step * rows + r]] * weight;
            }
            queries.sum[at] = sum;
        }
    }
}

#[cube]
fn accumulate_alone<E: Numeric, M: Size, N: Size>(
    values: &[Vector<E, M>],
    queries: &mut Queries<N>,
    block: &mut Block<N>,
    weights: &Array<f32>,
    source: &Source,
    row: u32,
    #[comptime] plan: Plan,
) {
    let rows = comptime![plan.tiling.rows];
    for at in 0..comptime![plan.value] {
        #[unroll]
        for r in 0..rows {
            let from = (row + comptime![r as u32]).min(source.span - 1u32) as usize;
            let start = source.values + from * plan.value_row;
            block.values[r] = load::<E, M, N>(values, start, at, plan.vector, plan.layout);
        }
        #[unroll]
        for h in 0..comptime![plan.tiling.queries] {
            let kept = Vector::<f32, N>::new(queries.kept[h]);
            let mut sum = queries.sum[h * plan.value + at] * kept;
            #[unroll]
            for r in 0..rows {
                let weight = Vector::<f32, N>::new(weights[comptime![h * rows + r]]);
                sum += block.values[r] * weight;
            }
            queries.sum[h * plan.value + at] = sum;
        }
    }
}
