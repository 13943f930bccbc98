//! The choice of a tiling: a pure function of shapes and of what the device says.

use super::super::products::narrow;

/// A tiling. A cube has `planes` rows of lanes, each of which forms `rows` sums a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Variant {
    /// Components of a vector.
    pub(crate) vector: usize,
    /// Rows of the weight that a row of lanes works on at once, so that `x` is read once for all.
    pub(crate) rows: usize,
    /// Rows of lanes in a cube.
    pub(crate) planes: usize,
    /// Vectors of each row that a lane has under way at once.
    pub(crate) loads: usize,
    /// Rows of lanes that share a sum: more than one where there are too few sums for a device.
    pub(crate) split: usize,
}

/// What the choice depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    /// Rows of the weight.
    pub(crate) rows: usize,
    /// Elements of a row.
    pub(crate) width: usize,
    /// Elements from a row to the next.
    pub(crate) pitch: usize,
    /// Rows of `x` that meet a row of the weight.
    pub(crate) tokens: usize,
    /// Sums that a unit forms for a row: one a token and weight.
    pub(crate) sums: usize,
    /// Bytes of a weight.
    pub(crate) bytes: usize,
    /// Units of a sum.
    pub(crate) lanes: usize,
    /// Most components of a vector on the device.
    pub(crate) longest: usize,
}

/// Bytes of the widest load that every GPU has.
const LOAD: usize = 16;

/// Loads that a unit has under way at once: with 16 planes of 32 units on a multiprocessor, 8 loads of
/// 16 bytes are 64 KiB, more than the 23 KiB that an H200 moves to one in the 700 ns of a load.
const LOADS: usize = 8;

/// Sums of a unit that works on several rows.
pub(crate) const SUMS: usize = 8;

/// The same where a unit keeps a number of each sum, and not a vector. Every row of the weight that a unit
/// works on at once is one less for which it reads `x` again: with 8 tokens `x` comes to 16 times the bytes of
/// an f16 weight, from a cache that is seven times as fast as memory (H200).
const NARROW_SUMS: usize = 32;

/// Rows of lanes that keep a large GPU busy: 132 multiprocessors (H200) of 16 planes each.
pub(crate) const BUSY: usize = 2112;

/// Times that a large GPU is to be filled before a plane takes several rows: measured on an H200, planes
/// hide the time of a load better than rows of one plane do.
const WAVES: usize = 8;

/// Units of a cube, where lanes share a sum.
const UNITS: usize = 128;

/// Units of a cube on a processor, whose threads take a cube each: few, so that small layers keep
/// several threads busy, and a multiple of the 8 lanes of its vectors.
const ALONE: usize = 16;

impl Variant {
    /// The tiling for `facts`.
    pub(crate) fn choose(facts: Facts) -> Self {
        let Facts { rows, width, pitch, tokens, sums, bytes, lanes, longest } = facts;
        let narrow = narrow(tokens);
        let fits = |size: &usize| {
            size * bytes <= LOAD
                && *size <= longest
                && width.is_multiple_of(*size)
                && pitch.is_multiple_of(*size)
        };
        let vector = [8, 4, 2].into_iter().find(fits).unwrap_or(1);
        let enough = |each: &usize| {
            let (units, least) = match (lanes, narrow) {
                (1, _) => (ALONE, 2),
                (_, false) => (1, WAVES * BUSY),
                (_, true) => (1, BUSY / 4),
            };
            each * sums <= if narrow { NARROW_SUMS } else { SUMS } && rows / (each * units) >= least
        };
        let each = [4, 2].into_iter().find(enough).unwrap_or(1);
        let splits = |split: &usize| {
            lanes > 1 && rows * split <= BUSY && width / vector >= 2 * split * lanes
        };
        let most = if lanes == 1 { 1 } else { (2 * UNITS / lanes).max(1) };
        let split = [8, 4, 2].into_iter().filter(|split| *split <= most).find(splits).unwrap_or(1);
        let planes = if lanes == 1 { ALONE } else { (UNITS / lanes).max(1).max(split) };
        let loads = if lanes == 1 { 1 } else { (LOADS / each).max(1) };
        Self { vector, rows: each, planes, loads, split }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A GPU of planes of 32 with the head of a large model in f16.
    pub(in super::super) const HEAD: Facts = Facts {
        rows: 129_280,
        width: 7168,
        pitch: 7168,
        tokens: 1,
        sums: 1,
        bytes: 2,
        lanes: 32,
        longest: 4,
    };

    fn chosen(facts: Facts) -> [usize; 3] {
        let Variant { vector, rows, planes, .. } = Variant::choose(facts);
        [vector, rows, planes]
    }

    #[test]
    fn a_table_of_choices() {
        assert_eq!(chosen(HEAD), [4, 4, 4]);
        assert_eq!(chosen(Facts { longest: 8, ..HEAD }), [8, 4, 4], "16 bytes of f16");
        assert_eq!(chosen(Facts { longest: 8, bytes: 4, ..HEAD }), [4, 4, 4], "16 bytes of f32");
        assert_eq!(chosen(Facts { lanes: 64, ..HEAD }), [4, 4, 2], "planes of 64");
        assert_eq!(chosen(Facts { lanes: 256, ..HEAD }), [4, 4, 1], "planes beyond a cube");
        assert_eq!(chosen(Facts { sums: 4, tokens: 2, ..HEAD }), [4, 4, 4], "numbers for 16 sums");
        let eight = Facts { tokens: 8, sums: 8, longest: 8, ..HEAD };
        assert_eq!(chosen(eight), [8, 4, 4], "numbers for 32 sums");
        assert_eq!(chosen(Facts { sums: 16, ..eight }), [8, 2, 4], "numbers for 32 sums");
        assert_eq!(chosen(Facts { rows: 2048, ..eight }), [8, 2, 4], "few rows");
        assert_eq!(chosen(Facts { rows: 40_000, ..HEAD }), [4, 2, 4], "fewer rows");
        assert_eq!(chosen(Facts { rows: 7168, ..HEAD }), [4, 1, 4], "few rows for a large GPU");
        assert_eq!(chosen(Facts { rows: 576, ..HEAD }), [4, 1, 4], "few rows");
        assert_eq!(chosen(Facts { lanes: 1, rows: 4096, ..HEAD }), [4, 4, 16], "a processor");
        assert_eq!(chosen(Facts { lanes: 1, rows: 80, ..HEAD }), [4, 2, 16], "for two threads");
    }

    #[test]
    fn few_sums_are_split_and_a_cube_keeps_whole_groups() {
        let split = |facts| {
            let Variant { planes, split, rows, .. } = Variant::choose(facts);
            assert_eq!(planes % split, 0, "{facts:?}");
            assert!(planes * facts.lanes <= 2 * UNITS, "{facts:?}");
            assert!(split == 1 || rows == 1, "{facts:?}");
            split
        };
        let router = Facts { rows: 64, width: 2048, pitch: 2048, bytes: 4, ..HEAD };
        assert_eq!(split(router), 8);
        assert_eq!(split(Facts { lanes: 64, ..router }), 4);
        assert_eq!(split(Facts { lanes: 1, ..router }), 1);
        assert_eq!(split(Facts { width: 512, pitch: 512, ..router }), 2);
        assert_eq!(split(Facts { rows: 2048, ..router }), 1);
        assert_eq!(split(HEAD), 1);
    }

    #[test]
    fn a_vector_divides_a_row_and_the_way_to_the_next() {
        for (width, pitch, vector) in [(1, 1, 1), (129, 129, 1), (130, 130, 2), (132, 134, 2)] {
            assert_eq!(chosen(Facts { width, pitch, ..HEAD })[0], vector, "{width} of {pitch}");
        }
    }
}
