//! Whether parts are merged with the product, and how: a pure function of shapes and of the device.

use crate::kernels::lanes::Lanes;

/// What the choice depends on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts {
    pub(super) tokens: usize,
    /// Parts of the cached rows.
    pub(super) parts: usize,
    /// Rows of a head, `d_v`.
    pub(super) head: usize,
    /// Width of a row, `r`.
    pub(super) rank: usize,
    /// Bytes of a weight.
    pub(super) bytes: usize,
    pub(super) lanes: Lanes,
    /// Most components of a vector on the device.
    pub(super) longest: usize,
}

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Plan {
    /// Parts.
    pub(super) parts: usize,
    /// Rows of a head.
    pub(super) head: usize,
    /// Vectors of a row.
    pub(super) value: usize,
    /// Components of a vector.
    pub(super) vector: usize,
    /// Units that share a row.
    pub(super) lanes: Lanes,
    /// Rows of units of a cube.
    pub(super) planes: usize,
    /// Rows of the weight that a row of units takes.
    pub(super) rows: usize,
}

impl Plan {
    /// Rows of a cube.
    pub(super) fn cube_rows(&self) -> usize {
        self.planes * self.rows
    }

    /// Units of a cube.
    pub(super) fn units(&self) -> usize {
        self.planes * self.lanes.count as usize
    }

    /// Vectors of a row that a unit multiplies.
    pub(super) fn steps(&self) -> usize {
        self.value.div_ceil(self.lanes.count as usize)
    }

    /// Vectors of `z` that a unit merges.
    pub(super) fn passes(&self) -> usize {
        self.value.div_ceil(self.units())
    }
}

/// Most parts: a unit has all of them under way at once.
const MOST_PARTS: usize = 16;

/// Most tokens: each reads the weights again.
const MOST_TOKENS: usize = 4;

/// Most bytes of `z` in workgroup memory: half of what every device has.
const MOST_MERGED: usize = 8 << 10;

/// Units of a cube, at least a row of them.
const UNITS: usize = 128;

/// Most rows of a row of units. More would leave too few cubes: `h · d_v` is 2,048 (V2-Lite) or more.
const MOST_ROWS: usize = 2;

/// The plan; `None` where a launch that merges is the better choice, or units do not share sums.
pub(super) fn choose(facts: Facts) -> Option<Plan> {
    let Facts { tokens, parts, head, rank, bytes, lanes, longest } = facts;
    let few = tokens <= MOST_TOKENS && (2..=MOST_PARTS).contains(&parts);
    if !few || lanes.count == 1 || rank * size_of::<f32>() > MOST_MERGED {
        return None;
    }
    let fits = |size: &usize| *size <= longest && size * bytes <= 16 && rank.is_multiple_of(*size);
    let vector = [8, 4, 2].into_iter().find(fits).unwrap_or(1);
    let divides = |count: &usize| head.is_multiple_of(*count);
    let most = (UNITS / lanes.count as usize).max(1);
    let planes = (1..=most).rev().find(divides).unwrap_or(1);
    let rows = (1..=MOST_ROWS).rev().find(|rows| divides(&(planes * rows))).unwrap_or(1);
    Some(Plan { parts, head, value: rank / vector, vector, lanes, planes, rows })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::kernels::lanes::Reduce;

    /// DeepSeek-V2-Lite in f16 at 128 cached rows.
    pub(in super::super) const LITE: Facts = Facts {
        tokens: 1,
        parts: 4,
        head: 128,
        rank: 512,
        bytes: 2,
        lanes: Lanes { count: 32, reduce: Reduce::Plane },
        longest: 8,
    };

    #[test]
    fn a_table_of_choices() {
        let chosen = |facts| choose(facts).map(|plan| [plan.vector, plan.planes, plan.rows]);
        assert_eq!(chosen(LITE), Some([8, 4, 2]));
        assert_eq!(chosen(Facts { longest: 4, ..LITE }), Some([4, 4, 2]), "vectors of four");
        assert_eq!(chosen(Facts { bytes: 4, ..LITE }), Some([4, 4, 2]), "f32");
        assert_eq!(chosen(Facts { head: 6, ..LITE }), Some([8, 3, 2]), "few rows");
        assert_eq!(chosen(Facts { head: 7, ..LITE }), Some([8, 1, 1]), "rows that do not divide");
        assert_eq!(chosen(Facts { parts: 1, ..LITE }), None, "nothing to merge");
        assert_eq!(chosen(Facts { parts: 17, ..LITE }), None, "many parts");
        assert_eq!(chosen(Facts { tokens: 5, ..LITE }), None, "many tokens");
        let alone = Lanes { count: 1, reduce: Reduce::Alone };
        assert_eq!(chosen(Facts { lanes: alone, ..LITE }), None, "a processor");
    }
}
