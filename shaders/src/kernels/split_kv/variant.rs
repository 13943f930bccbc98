//! Which units compute what: pure functions of the shapes and of the device.

use cubecl::prelude::*;

use super::{MOST_TOKENS, tiled};
use crate::kernels::lanes::{Lanes, Reduce};

/// What is to be computed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Work {
    /// Query tokens of a sequence.
    pub(crate) tokens: usize,
    /// Queries that read the rows of one key-value head of one sequence.
    pub(crate) queries: usize,
    /// Sequences times key-value heads.
    pub(crate) groups: usize,
    /// Cached rows.
    pub(crate) span: usize,
}

/// Who computes what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Tiling {
    /// Units that share the products of a query.
    pub(crate) lanes: Lanes,
    /// Rows of units of a cube.
    pub(crate) planes: usize,
    /// Queries of a row of units.
    pub(crate) queries: usize,
    /// Cached rows between two rescalings.
    pub(crate) rows: usize,
    /// Whether there is more than one part.
    pub(crate) split: bool,
}

/// The parts of the cached rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Parts {
    pub(crate) count: usize,
    /// Rows of each, but for the last, which may have fewer.
    pub(crate) rows: usize,
}

/// Most units of a cube, within every profile's limit.
const MOST_UNITS: usize = 256;

impl Tiling {
    /// Elements of workgroup memory: 4 KiB at most (256 units, 4 scores).
    pub(crate) fn scratch(&self) -> usize {
        match self.lanes.reduce {
            Reduce::Shared => self.lanes.count as usize * self.planes * self.queries * self.rows,
            Reduce::Alone | Reduce::Plane | Reduce::Exchange => 1,
        }
    }
}

/// The tiling of `work` where about `cubes` cubes fill the device.
///
/// A row of units takes two queries, so that it reads a cached row once for both, and two rows at a time: at
/// the published widths (576 and 512, 32 lanes) it holds 2 · (20 + 16) numbers of the queries and 2 · 20 of the
/// rows. For a single query it takes four. A part is no shorter than what makes up for merging it: blocks of
/// rows follow one another, and where there are few parts it is the wait that counts. A unit alone takes one
/// cached row at a time: a block of more measured slower on llvmpipe, which gathers every load a lane at a time.
pub(crate) fn choose(work: Work, lanes: Lanes, cubes: usize) -> (Tiling, Parts) {
    let alone = lanes.reduce == Reduce::Alone;
    let queries = if alone { 1 } else { work.queries.min(2) };
    let rows = match (alone, queries) {
        (true, _) => 1,
        (false, 1) => 4,
        (false, _) => 2,
    };
    let most_planes = if alone { 32 } else { (MOST_UNITS / lanes.count as usize).min(8) };
    let planes = work.queries.div_ceil(queries).min(most_planes);
    let shortest = match (alone, planes < most_planes) {
        (true, _) => 128,
        (false, true) => 32,
        (false, false) => 8,
    };
    // A cube of a few planes fills less of the device.
    let cubes = if alone { cubes } else { cubes * most_planes / planes };
    let blocks = work.queries.div_ceil(planes * queries) * work.groups;
    let wanted = cubes.div_ceil(blocks).min(work.span.div_ceil(shortest)).max(1);
    let part_rows = work.span.div_ceil(wanted).next_multiple_of(rows);
    let count = work.span.div_ceil(part_rows);
    let tiling = Tiling { lanes, planes, queries, rows, split: count > 1 };
    (tiling, Parts { count, rows: part_rows })
}

/// Whether `work` is for tiles, on a device that about `cubes` cubes fill: units share, vectors have four
/// components, enough queries read a row to fill most of a tile, and there are so many that they need few
/// parts; or reading a row costs more than multiplying it, as where it is packed; or units share sums through
/// workgroup memory, which for tiles they do not.
pub(crate) fn tiles(work: Work, lanes: Lanes, reading: Reading, cubes: usize) -> bool {
    let [few, many] = tiled::QUERIES;
    let blocks = work.queries.div_ceil(many) * work.groups;
    let pays = reading.packed || lanes.reduce == Reduce::Shared || blocks >= cubes / 4;
    let wide = work.queries >= few / 2 && reading.vector == 4;
    lanes.count > 1 && (work.tokens > MOST_TOKENS || (wide && pays))
}

/// How cached rows are read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading {
    /// Components of a vector.
    pub(crate) vector: usize,
    /// Whether rows are packed.
    pub(crate) packed: bool,
}

/// The tiling of `work` in tiles: a part is a few whole tiles.
pub(crate) fn choose_tiled(work: Work, lanes: Lanes, cubes: usize) -> (Tiling, Parts) {
    let [few, many] = tiled::QUERIES;
    let queries = if work.queries >= many { many } else { few };
    let blocks = work.queries.div_ceil(queries) * work.groups;
    let wanted = cubes.div_ceil(blocks).min(work.span.div_ceil(tiled::ROWS)).max(1);
    let part_rows = work.span.div_ceil(wanted).next_multiple_of(tiled::ROWS);
    let count = work.span.div_ceil(part_rows);
    let planes = tiled::UNITS / lanes.count as usize;
    let tiling = Tiling { lanes, planes, queries, rows: tiled::ROWS, split: count > 1 };
    (tiling, Parts { count, rows: part_rows })
}

/// Cubes that fill the device behind `client`: two a multiprocessor. WebGPU does not say how many there
/// are: as many are taken as a large GPU has, for a small one loses less to the longer merge than a
/// large one to idle processors.
pub(crate) fn cubes_wanted(client: &Client) -> usize {
    let hardware = &client.properties().hardware;
    let software = Lanes::of(client).reduce == Reduce::Alone;
    let unknown = if software { 32 } else { 128 };
    2 * hardware.num_streaming_multiprocessors.unwrap_or(unknown) as usize
}

/// The most components of a vector that divide all `lengths`, of which the first two are the widths
/// of a key and of a value, and leave each of `lanes` something of them.
pub(crate) fn vector(lengths: &[usize; 6], lanes: usize) -> usize {
    let fits = |size: &usize| {
        lengths.iter().all(|length| length.is_multiple_of(*size))
            && lengths[..2].iter().all(|width| width / size >= lanes || *size == 1)
    };
    [4, 2].into_iter().find(fits).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALONE: Lanes = Lanes { count: 1, reduce: Reduce::Alone };
    const PLANE: Lanes = Lanes { count: 32, reduce: Reduce::Plane };
    const WIDE: Lanes = Lanes { count: 64, reduce: Reduce::Plane };
    const SHARED: Lanes = Lanes { count: 32, reduce: Reduce::Shared };

    fn work(queries: usize, groups: usize, span: usize) -> Work {
        Work { tokens: 1, queries, groups, span }
    }

    #[test]
    fn the_parts_cover_the_rows_and_none_is_empty() {
        for lanes in [ALONE, PLANE, WIDE, SHARED] {
            for span in [1, 2, 31, 33, 64, 65, 500, 5000, 160_000] {
                for queries in [1, 3, 16, 128, 1024] {
                    let (tiling, parts) = choose(work(queries, 1, span), lanes, 264);
                    assert!(parts.count * parts.rows >= span, "{tiling:?} {parts:?} {span}");
                    assert!((parts.count - 1) * parts.rows < span, "{tiling:?} {parts:?} {span}");
                    assert_eq!(parts.rows % tiling.rows, 0);
                    assert_eq!(tiling.split, parts.count > 1);
                }
            }
        }
    }

    #[test]
    fn tiles_cover_the_rows_where_many_queries_read_them() {
        let tiles =
            |work, lanes, vector| tiles(work, lanes, Reading { vector, packed: false }, 264);
        assert!(tiles(work(16, 66, 512), PLANE, 4) && tiles(work(8, 66, 512), SHARED, 4));
        assert!(!tiles(work(16, 66, 512), ALONE, 4) && !tiles(work(16, 66, 512), PLANE, 2));
        assert!(!tiles(work(7, 66, 512), PLANE, 4));
        assert!(!tiles(work(16, 1, 8192), PLANE, 4) && !tiles(work(128, 1, 8192), PLANE, 4));
        assert!(tiles(work(16, 1, 8192), SHARED, 4));
        let packed = Reading { vector: 4, packed: true };
        assert!(super::tiles(work(16, 1, 512), PLANE, packed, 264));
        let prompt = Work { tokens: 9, ..work(9, 1, 9) };
        assert!(tiles(prompt, PLANE, 1) && !tiles(prompt, ALONE, 4));
        for span in [1, 31, 32, 33, 500, 8192, 160_000] {
            for (queries, groups) in [(8, 1), (16, 64), (128, 64), (8192, 16)] {
                let (tiling, parts) = choose_tiled(work(queries, groups, span), PLANE, 264);
                assert!(tiled::QUERIES.contains(&tiling.queries));
                assert!(parts.count * parts.rows >= span, "{parts:?} {span}");
                assert!((parts.count - 1) * parts.rows < span, "{parts:?} {span}");
                assert_eq!((parts.rows % tiled::ROWS, tiling.split), (0, parts.count > 1));
            }
        }
    }

    #[test]
    fn a_cube_keeps_within_every_profile() {
        for lanes in [ALONE, PLANE, WIDE, SHARED] {
            for queries in [1, 2, 3, 16, 128, 1024] {
                let (tiling, _) = choose(work(queries, 1, 5000), lanes, 264);
                assert!(lanes.count as usize * tiling.planes <= MOST_UNITS, "{tiling:?}");
                assert!(4 * tiling.scratch() <= 4 * 1024, "{tiling:?}");
            }
        }
    }

    #[test]
    fn a_short_cache_and_a_full_device_are_not_split() {
        assert_eq!(choose(work(16, 1, 8), PLANE, 264).1.count, 1);
        assert_eq!(choose(work(16, 300, 5000), PLANE, 264).1.count, 1);
        assert_eq!(choose(work(8, 1, 128), ALONE, 64).1.count, 1);
    }

    #[test]
    fn a_long_cache_is_split_until_the_device_is_full() {
        let (tiling, parts) = choose(work(128, 1, 16_384), PLANE, 264);
        assert_eq!((tiling.planes, tiling.queries), (8, 2));
        assert_eq!(parts, Parts { count: 33, rows: 498 });
        let (tiling, parts) = choose(work(16, 1, 512), PLANE, 264);
        assert_eq!((tiling.planes, tiling.queries, tiling.rows), (8, 2, 2));
        assert_eq!(parts, Parts { count: 64, rows: 8 });
    }

    #[test]
    fn a_vector_divides_every_length_and_feeds_every_lane() {
        assert_eq!(vector(&[576, 512, 576, 576, 5760, 5760], 32), 4);
        assert_eq!(vector(&[64, 64, 64, 64, 640, 640], 32), 2);
        assert_eq!(vector(&[10, 8, 10, 10, 100, 100], 1), 2);
        assert_eq!(vector(&[33, 7, 33, 33, 330, 330], 1), 1);
        assert_eq!(vector(&[8, 8, 8, 8, 80, 80], 32), 1);
    }
}
