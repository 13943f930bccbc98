//! Whether matrix units are used, and how: pure functions of shapes and of what the device says.

pub(super) use crate::kernels::gemm::variant::FRAGMENT;
use crate::kernels::lanes::Lanes;
use crate::kernels::split_kv::variant::Parts;

/// Numbers from a row of a fragment that is looked into to the next: 16 bytes of padding let rows lie in
/// different banks.
pub(super) const LOOKED: usize = FRAGMENT + 4;

/// Numbers of such a fragment.
pub(super) const AREA: usize = FRAGMENT * LOOKED;

/// How far a score may exceed `m` before sums are rescaled: `e⁸` is 2,981.
pub(super) const SLACK: f32 = 8.0;

/// How a cube with matrix units divides its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct MatrixTile {
    /// Fragments of queries.
    pub(super) queries: usize,
    /// Cached rows of a tile: a unit of a plane weighs one.
    pub(super) rows: usize,
    /// Planes.
    pub(super) planes: usize,
    /// Fragments of scores that a plane forms, over the queries and over the rows.
    pub(super) scored: [usize; 2],
}

/// What is fixed when a kernel for matrix units is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct MatrixPlan {
    pub(super) tile: MatrixTile,
    /// Heads of a token.
    pub(super) heads: usize,
    /// Width of a query and of a row.
    pub(super) key: usize,
    /// The leading part of a row that is summed.
    pub(super) value: usize,
    /// Vectors from a cached row to the next.
    pub(super) row: usize,
    /// Components of a vector.
    pub(super) vector: usize,
    /// Bits of the factor on scores (f32).
    pub(super) scale: u32,
    /// Units of a plane.
    pub(super) lanes: Lanes,
    /// Whether there is more than one part.
    pub(super) split: bool,
}

impl MatrixTile {
    /// Cubes that fill a device which `usual` cubes of 256 units fill: the larger tiles take a
    /// multiprocessor for themselves.
    pub(super) fn cubes(&self, usual: usize) -> usize {
        if self.planes > 8 { usual / 2 } else { usual }
    }

    /// Bytes of workgroup memory for rows of `key` elements.
    fn bytes(&self, key: usize) -> usize {
        let staged = (self.queries * FRAGMENT + self.rows) * pitch(key) * 2;
        let weights = self.queries * FRAGMENT * weight_pitch(self.rows) * 2;
        let scores = self.planes * self.scored[0] * self.scored[1] * AREA * 4;
        staged + weights + scores + self.queries * FRAGMENT * 4 + 8
    }
}

/// Elements from a staged row to the next: 16 bytes of padding let the rows of a fragment lie in different
/// banks.
fn pitch(key: usize) -> usize {
    key + 8
}

/// The same for weights.
fn weight_pitch(rows: usize) -> usize {
    rows + 8
}

impl MatrixPlan {
    /// Queries of a cube.
    pub(super) fn queries(&self) -> usize {
        self.tile.queries * FRAGMENT
    }

    /// Queries that a plane weighs.
    pub(super) fn own_queries(&self) -> usize {
        self.queries() / self.tile.planes
    }

    /// Elements from a staged row to the next.
    pub(super) fn pitch(&self) -> usize {
        pitch(self.key)
    }

    /// Vectors from a staged row to the next.
    pub(super) fn pitch_vectors(&self) -> usize {
        self.pitch() / self.vector
    }

    /// Vectors of a row.
    pub(super) fn key_vectors(&self) -> usize {
        self.key / self.vector
    }

    /// Elements from a query's weights to the next's.
    pub(super) fn weight_pitch(&self) -> usize {
        weight_pitch(self.tile.rows)
    }

    /// Rows of a tile that a plane lays out.
    pub(super) fn own_rows(&self) -> usize {
        self.tile.rows / self.tile.planes
    }

    /// Vectors of a row that a unit takes.
    pub(super) fn row_steps(&self) -> usize {
        self.key_vectors().div_ceil(self.lanes.count as usize)
    }

    /// Vectors of a tile that a unit reads.
    pub(super) fn held(&self) -> usize {
        self.own_rows() * self.row_steps()
    }

    /// Groups of score fragments, each formed by as many planes as there are slices.
    pub(super) fn pairs(&self) -> usize {
        let [queries, rows] = self.tile.scored;
        self.tile.queries / queries * (self.tile.rows / FRAGMENT / rows)
    }

    /// Planes that share the sums of a score.
    pub(super) fn slices(&self) -> usize {
        self.tile.planes / self.pairs()
    }

    /// Numbers of the fragments of scores: one for each plane at least.
    pub(super) fn scores(&self) -> usize {
        self.tile.planes * self.tile.scored[0] * self.tile.scored[1] * AREA
    }

    /// Columns of fragments of the accumulators that a plane has, for all queries.
    pub(super) fn own_columns(&self) -> usize {
        (self.value / FRAGMENT).div_ceil(self.tile.planes)
    }
}

/// Tilings, the largest first. The first has 64 queries, so that the tensor cores have more to do than
/// workgroup memory: it takes 158 KiB at the published width of 576, and 512 units, which CUDA has; with
/// fewer units their registers do not hold the accumulators. The others have 16, and as many planes as there
/// is room for: over few rows what counts is how many instructions follow one another in a plane. They take 77,
/// 67, 48 and 43 KiB, the last two of which Vulkan drivers have.
const TILES: [MatrixTile; 5] = [
    MatrixTile { queries: 4, rows: 32, planes: 16, scored: [2, 1] },
    MatrixTile { queries: 1, rows: 32, planes: 16, scored: [1, 1] },
    MatrixTile { queries: 1, rows: 32, planes: 8, scored: [1, 1] },
    MatrixTile { queries: 1, rows: 16, planes: 8, scored: [1, 1] },
    MatrixTile { queries: 1, rows: 16, planes: 4, scored: [1, 1] },
];

/// What the choice depends on.
#[derive(Clone, Copy, Debug)]
pub(super) struct MatrixFacts {
    /// Queries of a sequence.
    pub(super) queries: usize,
    /// Width of a row.
    pub(super) key: usize,
    /// Width of its leading part.
    pub(super) value: usize,
    /// Bytes of workgroup memory on the device.
    pub(super) shared: usize,
    /// Units of a plane.
    pub(super) lanes: usize,
    /// Most units of a cube on the device.
    pub(super) units: usize,
}

/// The tiling; `None` where other kernels are to be used: for few queries, and for widths that fragments do
/// not divide.
pub(super) fn choose(facts: MatrixFacts) -> Option<MatrixTile> {
    let MatrixFacts { queries, key, value, shared, lanes, units } = facts;
    let whole = key.is_multiple_of(FRAGMENT) && value.is_multiple_of(FRAGMENT);
    if !whole || value == 0 || queries < FRAGMENT / 2 {
        return None;
    }
    TILES.into_iter().find(|tile| {
        // A cube is not mostly idle, and a unit of a plane weighs one of its rows.
        (tile.queries == 1 || queries > (tile.queries - 1) * FRAGMENT)
            && tile.rows <= lanes
            && tile.planes * lanes <= units
            && tile.bytes(key) <= shared
    })
}

/// Fewest rows of a part where there are more than [`FEW`]: shorter ones cost more to merge than they gain.
const SHORTEST: usize = 64;

/// Parts that cost little to merge, however short they are: a cube takes a tile after the other, and each is a
/// chain of waits.
const FEW: usize = 32;

/// The parts of `span` rows for `blocks` blocks of queries where `cubes` cubes fill the device.
/// A part has whole tiles of `tile` rows.
pub(super) fn parts(span: usize, blocks: usize, cubes: usize, tile: usize) -> Parts {
    let wanted = (cubes / blocks).clamp(1, span.div_ceil(SHORTEST).max(FEW));
    let rows = span.div_ceil(wanted).next_multiple_of(tile);
    Parts { count: span.div_ceil(rows), rows }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernels::lanes::Reduce;

    /// DeepSeek-V3 on an H200 through CUDA.
    const V3: MatrixFacts = MatrixFacts {
        queries: 128,
        key: 576,
        value: 512,
        shared: 227 << 10,
        lanes: 32,
        units: 1024,
    };

    fn plan(facts: MatrixFacts) -> Option<MatrixPlan> {
        let MatrixFacts { key, value, lanes, .. } = facts;
        let tile = choose(facts)?;
        let lanes = Lanes { count: lanes as u32, reduce: Reduce::Plane };
        let (heads, row, vector) = (16, key / 8, 8);
        Some(MatrixPlan { tile, heads, key, value, row, vector, scale: 0, lanes, split: false })
    }

    #[test]
    fn a_table_of_choices() {
        assert_eq!(choose(V3), Some(TILES[0]));
        assert_eq!(choose(MatrixFacts { queries: 16, ..V3 }), Some(TILES[1]), "V2-Lite");
        let vulkan = MatrixFacts { shared: 48 << 10, ..V3 };
        assert_eq!(choose(vulkan), Some(TILES[3]), "Vulkan");
        assert_eq!(choose(MatrixFacts { units: 256, ..V3 }), Some(TILES[2]), "small cubes");
        assert_eq!(choose(MatrixFacts { lanes: 16, ..V3 }), Some(TILES[3]), "narrow planes");
        assert_eq!(choose(MatrixFacts { queries: 7, ..V3 }), None, "few queries");
        assert_eq!(choose(MatrixFacts { key: 70, ..V3 }), None, "odd rows");
        assert_eq!(choose(MatrixFacts { shared: 16 << 10, ..V3 }), None, "little memory");
    }

    #[test]
    fn planes_share_all_work_evenly() {
        for queries in [16, 17, 48, 49, 128] {
            for (shared, lanes) in [(227, 32), (96, 64), (48, 32), (48, 16)] {
                let facts = MatrixFacts { queries, shared: shared << 10, lanes, ..V3 };
                let plan = plan(facts).unwrap();
                assert_eq!(plan.pairs() * plan.slices(), plan.tile.planes, "{facts:?}");
                assert_eq!(plan.own_queries() * plan.tile.planes, plan.queries(), "{facts:?}");
                assert!(plan.tile.bytes(576) <= facts.shared, "{facts:?}");
                assert_eq!(plan.own_rows() * plan.tile.planes, plan.tile.rows, "{facts:?}");
                assert!(plan.row_steps() * lanes >= plan.key_vectors());
            }
        }
    }

    #[test]
    fn parts_cover_the_rows_and_none_is_empty() {
        for span in [1, 31, 32, 33, 512, 8192, 160_000] {
            for (blocks, cubes) in [(1, 264), (64, 264), (128, 132), (1000, 264)] {
                let Parts { count, rows } = parts(span, blocks, cubes, TILES[2].rows);
                assert!(count * rows >= span && (count - 1) * rows < span, "{span} {blocks}");
                assert!(rows.is_multiple_of(TILES[2].rows));
                assert!(count <= FEW || rows >= SHORTEST);
            }
        }
        assert_eq!(parts(8192, 128, 132, TILES[0].rows), Parts { count: 1, rows: 8192 });
        assert_eq!(parts(8192, 1, 264, TILES[2].rows), Parts { count: 128, rows: 64 });
        assert_eq!(parts(512, 1, 264, TILES[2].rows), Parts { count: 16, rows: 32 });
    }
}
