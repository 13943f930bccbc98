//! What a cube is given, and what of it lies in workgroup memory.

use cubecl::prelude::*;

use super::super::variant::{FRAGMENT, MatrixPlan};
use crate::MASKED;
use crate::cache::LARGEST_F16;

/// Queries of a plane that are under way at once while they are staged.
const UNDER_WAY: usize = 2;

impl MatrixPlan {
    /// Queries of a plane that are under way at once.
    pub(super) fn asked(&self) -> usize {
        self.own_queries().min(UNDER_WAY)
    }
}

/// What the units of a cube share.
#[derive(CubeType)]
pub(super) struct Tile<H: Float, N: Size> {
    /// `[queries, pitch]`, scaled.
    pub(super) q: Shared<[Vector<H, N>]>,
    /// `[rows, pitch]`.
    pub(super) rows: Shared<[Vector<H, N>]>,
    /// Fragments of scores, some for each slice of their sums; also each plane's way to look into a fragment.
    pub(super) scores: Shared<[f32]>,
    /// `[queries, rows]`: `e^(score − m)`.
    pub(super) weights: Shared<[H]>,
    /// What the tile at hand leaves of the sums before it; in the end, the factor on each accumulator.
    pub(super) kept: Shared<[f32]>,
    /// Whether the tile at hand leaves less than all of any; of every other tile.
    pub(super) raised: Shared<[u32]>,
}

/// What a cube reads.
#[derive(CubeType, Clone, Copy)]
pub(super) struct Source {
    /// The vector that the sequence's rows begin with.
    pub(super) rows: usize,
    /// Cached rows.
    pub(super) span: u32,
    /// Query tokens of a sequence.
    pub(super) tokens: usize,
    /// This cube's first query among those of its sequence.
    pub(super) first: usize,
}

/// The query that is the `own`-th of this cube's, among those of all sequences; beyond the last, the last.
#[cube]
pub(super) fn query_index(own: usize, source: &Source, #[comptime] plan: MatrixPlan) -> usize {
    let queries = source.tokens * plan.heads;
    CUBE_POS_Z as usize * queries + (source.first + own).min(queries - 1)
}

/// The queries of a plane, with what it keeps of each in the registers of all its units.
#[derive(CubeType)]
pub(super) struct Queries {
    /// Rows that each sees.
    pub(super) seen: Array<u32>,
    /// `m`.
    pub(super) highest: Array<f32>,
    /// `l`.
    pub(super) total: Array<f32>,
}

#[cube]
pub(super) fn begin(positions: &[i32], source: &Source, #[comptime] plan: MatrixPlan) -> Queries {
    let count = comptime![plan.own_queries()];
    let mut seen = Array::<u32>::new(count);
    let mut highest = Array::<f32>::new(count);
    let mut total = Array::<f32>::new(count);
    #[unroll]
    for i in 0..count {
        let own = UNIT_POS_Y as usize * count + i;
        let token = query_index(own, source, plan) / plan.heads;
        seen[i] = (positions[token] as u32 + 1u32).min(source.span);
        highest[i] = comptime![MASKED].runtime();
        total[i] = 0.0f32;
    }
    Queries { seen, highest, total }
}

/// Rows that any query of the cube sees: its first and last belong to the tokens between which all others'
/// lie.
#[cube]
pub(super) fn seen_by_any(positions: &[i32], source: &Source, #[comptime] plan: MatrixPlan) -> u32 {
    let first = query_index(0usize, source, plan) / plan.heads;
    let last = query_index(comptime![plan.queries() - 1], source, plan) / plan.heads;
    let mut seen = 0u32;
    let mut token = first;
    while token <= last {
        seen = seen.max(positions[token] as u32 + 1u32);
        token += 1;
    }
    seen.min(source.span)
}

/// The vectors of a row that are this unit's: every `lanes`-th, and in place of one beyond the last the last
/// again. A plane takes whole rows, so that where its vectors lie differs from row to row by what is known
/// when the kernel is compiled.
#[cube]
fn own_vectors(#[comptime] plan: MatrixPlan) -> Array<usize> {
    let mut own = Array::<usize>::new(comptime![plan.row_steps()]);
    #[unroll]
    for step in 0..comptime![plan.row_steps()] {
        let vector = UNIT_POS_X as usize + comptime![step * plan.lanes.count as usize];
        own[step] = vector.min(comptime![plan.key_vectors() - 1]);
    }
    own
}

/// Reads this unit's vectors of block `block` of its plane's queries.
#[cube]
pub(super) fn fetch_queries<N: Size>(
    q: &[Vector<f32, N>],
    block: usize,
    source: &Source,
    #[comptime] plan: MatrixPlan,
) -> Array<Vector<f32, N>> {
    let (rows, steps) = comptime![(plan.asked(), plan.row_steps())];
    let own = own_vectors(plan);
    let mut held = Array::<Vector<f32, N>>::new(comptime![rows * steps]);
    #[unroll]
    for row in 0..rows {
        let query = UNIT_POS_Y as usize * plan.own_queries() + block * rows + row;
        let from = query_index(query, source, plan) * plan.key_vectors();
        #[unroll]
        for step in 0..steps {
            held[comptime![row * steps + step]] = q[from + own[step]];
        }
    }
    held
}

/// Lays out this plane's queries, scaled and rounded, of which the first block is `held`.
#[cube]
pub(super) fn stage_queries<H: Float, N: Size>(
    q: &[Vector<f32, N>],
    held: Array<Vector<f32, N>>,
    tile: &mut Tile<H, N>,
    source: &Source,
    #[comptime] plan: MatrixPlan,
) {
    lay_queries::<H, N>(&held, tile, 0usize, plan);
    for block in 1..comptime![plan.own_queries() / plan.asked()] {
        let held = fetch_queries::<N>(q, block, source, plan);
        lay_queries::<H, N>(&held, tile, block, plan);
    }
}

/// Lays out block `block` of this plane's queries.
#[cube]
fn lay_queries<H: Float, N: Size>(
    held: &Array<Vector<f32, N>>,
    tile: &mut Tile<H, N>,
    block: usize,
    #[comptime] plan: MatrixPlan,
) {
    let scale = Vector::<f32, N>::new(comptime![f32::from_bits(plan.scale)].runtime());
    let low = Vector::<f32, N>::new(comptime![-LARGEST_F16].runtime());
    let high = Vector::<f32, N>::new(comptime![LARGEST_F16].runtime());
    let (rows, steps) = comptime![(plan.asked(), plan.row_steps())];
    let own = own_vectors(plan);
    let first = UNIT_POS_Y as usize * plan.own_queries() + block * rows;
    #[unroll]
    for row in 0..rows {
        #[unroll]
        for step in 0..steps {
            let value = held[comptime![row * steps + step]] * scale;
            tile.q[(first + row) * plan.pitch_vectors() + own[step]] =
                Vector::<H, N>::cast_from(value.max(low).min(high));
        }
    }
}

/// Reads this unit's vectors of the tile that begins at row `row`.
#[cube]
pub(super) fn fetch<H: Float, N: Size>(
    rows: &[Vector<H, N>],
    held: &mut Array<Vector<H, N>>,
    source: &Source,
    row: u32,
    #[comptime] plan: MatrixPlan,
) {
    let steps = comptime![plan.row_steps()];
    let own = own_vectors(plan);
    #[unroll]
    for at in 0..comptime![plan.own_rows()] {
        let at_row = row + UNIT_POS_Y + comptime![(at * plan.tile.planes) as u32];
        let from = source.rows + at_row.min(source.span - 1u32) as usize * plan.row;
        #[unroll]
        for step in 0..steps {
            held[comptime![at * steps + step]] = rows[from + own[step]];
        }
    }
}

/// Lays out a tile.
#[cube]
pub(super) fn stage<H: Float, N: Size>(
    held: &Array<Vector<H, N>>,
    tile: &mut Tile<H, N>,
    #[comptime] plan: MatrixPlan,
) {
    let steps = comptime![plan.row_steps()];
    let own = own_vectors(plan);
    #[unroll]
    for at in 0..comptime![plan.own_rows()] {
        let row = UNIT_POS_Y as usize + comptime![at * plan.tile.planes];
        #[unroll]
        for step in 0..steps {
            tile.rows[row * plan.pitch_vectors() + own[step]] = held[comptime![at * steps + step]];
        }
    }
}

/// A fragment of a staged matrix: its rows from `row` on, its columns from `column` on.
#[cube]
pub(super) fn load<H: Float, N: Size>(
    staged: &Shared<[Vector<H, N>]>,
    row: usize,
    column: usize,
    #[comptime] ident: cmma::MatrixIdent,
    #[comptime] layout: cmma::MatrixLayout,
    #[comptime] plan: MatrixPlan,
) -> cmma::Matrix<H> {
    let pitch = comptime![plan.pitch_vectors()];
    let start = row * pitch + column / comptime![plan.vector];
    let end = comptime![(FRAGMENT - 1) * plan.pitch_vectors() + FRAGMENT / plan.vector];
    let mut fragment =
        unsafe { cmma::Matrix::<H>::uninitialized(ident, FRAGMENT, FRAGMENT, FRAGMENT, layout) };
    cmma::load(&mut fragment, &staged[start..start + end], comptime![plan.pitch() as u32]);
    fragment
}
