//! The choice of a tiling: a pure function of shapes and of what the device says.

use super::super::linear_gemv::variant::{self, BUSY, Facts, SUMS};
use super::Coding;
use crate::fp8::PACKED;
use crate::quant::Format;

/// What the choice depends on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fp8Facts {
    /// Sums of all outputs that are formed side by side.
    pub(super) rows: usize,
    /// Codes of a row.
    pub(super) width: usize,
    /// Rows of `x`.
    pub(super) tokens: usize,
    /// Weights that share a row of an output.
    pub(super) products: usize,
    /// Units of a sum.
    pub(super) lanes: usize,
    /// Most components of a vector on the device.
    pub(super) longest: usize,
    /// What the weight is stored as.
    pub(super) coding: Coding,
    /// What a plane works on.
    pub(super) works: Works,
}

/// What a plane works on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Works {
    /// Some rows, whose sums it completes.
    Rows,
    /// Some rows of the experts that it takes of those a token chose, which other planes complete.
    Choices,
}

impl Fp8Facts {
    /// Codes of a step of vectors of `words`.
    fn values(&self, words: usize) -> usize {
        match self.coding {
            Coding::Fp8 => words * PACKED,
            Coding::Blocks(format) => format.values(words),
        }
    }

    /// Words of codes and scales that a step of vectors of `words` holds, but for the one scale that a
    /// step of block FP8 has.
    fn held(&self, words: usize) -> usize {
        match self.coding {
            Coding::Fp8 => words,
            Coding::Blocks(format) => {
                words * format.reads() + format.scale_reads() * format.scale_vector() - 1
            }
        }
    }
}

/// Words of a row that a lane has under way at once: with 16 planes of 32 units on a multiprocessor,
/// 16 words of 4 bytes are 32 KiB, more than the 23 KiB that an H200 moves to one in the 700 ns of a
/// load.
const LOADS: usize = 16;

/// Numbers of `x` that a lane holds at once.
const VALUES: usize = 32;

/// A tiling, whose vectors have one component, and the words of a vector of codes.
///
/// A word of 4 codes meets 16 bytes of `x`, which come from the first cache, so that it and not
/// memory is what bounds a unit that works on one row. Lanes that read 1 word each read `x` side by
/// side; the more words a lane reads, the further apart lanes read `x`, and the more rows there must
/// be that use it. A word of 8 codes has lanes read `x` at every 32 bytes already: more words, and each
/// load of `x` takes as many turns of the cache as a plane has lanes. What such a word costs beside its
/// codes is shared by as many rows as leave a plane for every place on a large GPU.
pub(super) fn choose(facts: Fp8Facts) -> (variant::Variant, usize) {
    let Fp8Facts { rows, width, tokens, products, lanes, longest, coding, works } = facts;
    let steps = width / facts.values(1);
    let sums = tokens * products;
    let plain = Facts {
        rows,
        width: steps,
        pitch: steps,
        tokens: 1,
        sums,
        bytes: PACKED,
        lanes,
        longest: 1,
    };
    let tiling = variant::Variant::choose(plain);
    // A load of codes brings few bytes, so that twice as many planes keep a device busy.
    let busier = variant::Variant::choose(Facts { rows: rows.div_ceil(2), ..plain });
    let split = if coding == Coding::Fp8 { busier.split } else { tiling.split };
    let most = match coding {
        _ if lanes == 1 => 0,
        Coding::Blocks(_) => 4,
        // Measured on an H200: four rows gain through CUDA and lose through Vulkan, and where planes take
        // choices two lose already.
        Coding::Fp8 if works == Works::Rows => 2,
        Coding::Fp8 => 0,
    };
    let in_blocks = lanes > 1 && matches!(coding, Coding::Blocks(_));
    let enough = |each: &usize| *each <= most && each * sums <= SUMS && rows / each >= BUSY;
    let shared = [4, 2].into_iter().find(enough);
    let each = shared.unwrap_or(tiling.rows);
    let planes = tiling.planes.max(split);
    let tiling = variant::Variant { rows: each, split, planes, ..tiling };
    let uses = tiling.rows * products;
    let fits = |size: &usize| {
        coding != Coding::Blocks(Format::Q6K)
            && !in_blocks
            && shared.is_none()
            && steps.is_multiple_of(*size)
            && *size <= longest
            && facts.values(*size) * tokens <= VALUES
            && (lanes == 1 || *size <= uses)
    };
    let vector = [4, 2].into_iter().find(fits).unwrap_or(1);
    let loads = if lanes == 1 { 1 } else { (LOADS / (facts.held(vector) * tiling.rows)).max(1) };
    (variant::Variant { loads, ..tiling }, vector)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// The output projection of DeepSeek-V3 on a GPU of planes of 32.
    pub(in super::super) const OUTPUT: Fp8Facts = Fp8Facts {
        rows: 7168,
        width: 16_384,
        tokens: 1,
        products: 1,
        lanes: 32,
        longest: 4,
        coding: Coding::Fp8,
        works: Works::Rows,
    };

    fn chosen(facts: Fp8Facts) -> [usize; 4] {
        let (variant, words) = choose(facts);
        [words, variant.rows, variant.planes, variant.loads]
    }

    #[test]
    fn a_table_of_choices() {
        assert_eq!(chosen(OUTPUT), [1, 2, 4, 8], "two rows a plane");
        assert_eq!(chosen(Fp8Facts { rows: 2048, ..OUTPUT }), [1, 1, 4, 16], "few rows");
        assert_eq!(chosen(Fp8Facts { products: 2, ..OUTPUT }), [1, 2, 4, 8], "gate and up");
        let down = Fp8Facts { rows: 9 * 7168, width: 2048, works: Works::Choices, ..OUTPUT };
        assert_eq!(chosen(down), [2, 2, 4, 4], "the second half of experts");
        assert_eq!(chosen(Fp8Facts { tokens: 8, products: 2, ..OUTPUT }), [1, 1, 4, 16]);
        assert_eq!(chosen(Fp8Facts { lanes: 1, ..OUTPUT }), [4, 4, 16, 1], "a processor");
        let blocks = Fp8Facts { coding: Coding::Blocks(Format::Q4_0), ..OUTPUT };
        assert_eq!(chosen(blocks), [1, 2, 4, 8], "two rows of blocks");
        assert_eq!(chosen(Fp8Facts { rows: 1 << 14, ..blocks }), [1, 4, 4, 4], "four rows");
        assert_eq!(chosen(Fp8Facts { rows: 2048, ..blocks }), [1, 1, 4, 16], "few rows");
        assert_eq!(chosen(Fp8Facts { lanes: 1, ..blocks }), [4, 4, 16, 1], "a processor");
        assert_eq!(chosen(Fp8Facts { lanes: 1, width: 36, ..OUTPUT }), [1, 4, 16, 1]);
        assert_eq!(chosen(Fp8Facts { lanes: 1, longest: 2, ..OUTPUT }), [2, 4, 16, 1]);
    }

    #[test]
    fn one_component_makes_a_sum_and_few_sums_are_split() {
        let (variant, _) = choose(Fp8Facts { rows: 576, width: 7168, ..OUTPUT });
        assert_eq!((variant.vector, variant.split), (1, 4));
        let (variant, _) = choose(Fp8Facts { rows: 64, width: 2048, ..OUTPUT });
        assert_eq!((variant.vector, variant.split, variant.planes), (1, 8, 8));
    }
}
