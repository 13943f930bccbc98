//! The choice of a tiling: a pure function of shapes and of what the device says.

use super::super::super::linear_gemv::variant::Variant;
use super::digits::STEP;
use crate::quant::Format;

/// What a launch forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Forms {
    /// Rows of a linear layer.
    Linear,
    /// Rows of the first half of experts, a step of them a cube.
    Hidden,
    /// Rows of the second half, each row of units for one of a token's choices.
    Output,
}

/// What the choice depends on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts {
    /// What is formed.
    pub(super) forms: Forms,
    /// Sums of all outputs that are formed side by side; of [`Forms::Output`], of all choices.
    pub(super) rows: usize,
    /// Codes of a row.
    pub(super) width: usize,
    /// Weights that share a row of an output.
    pub(super) products: usize,
    /// Choices of a token.
    pub(super) top_k: usize,
    /// Units of a sum.
    pub(super) lanes: usize,
    /// What the weight is in.
    pub(super) format: Format,
}

/// Rows of units that keep a large GPU busy: 132 multiprocessors (H200) of 10 each.
const BUSY: usize = 1320;

/// Sums of a unit.
const SUMS: usize = 8;

/// Words of codes and scales that a unit has under way at once: with more, fewer cubes have room for their
/// registers on a multiprocessor, which costs more than it gains (H200).
const REGISTERS: usize = 24;

/// Units of a cube: many, for each cube forms the digits of `x` again.
const UNITS: usize = 256;

/// Most units of a cube that forms one step.
const STEP_UNITS: usize = 128;

/// A tiling, whose vectors have one component and whose rows are not split.
pub(super) fn choose(facts: Facts) -> Variant {
    let Facts { forms, rows, width, products, top_k, lanes, format } = facts;
    let enough = |each: &usize| each * products <= SUMS && rows / each >= BUSY;
    let few = [4, 2].into_iter().find(enough).unwrap_or(1);
    let (each, planes) = match forms {
        Forms::Linear => (few, (UNITS / lanes).max(1)),
        Forms::Hidden => {
            let planes = (STEP_UNITS / lanes).clamp(1, STEP);
            (STEP / planes, planes)
        }
        Forms::Output => (few, top_k.min((UNITS / lanes).max(1))),
    };
    let words = format.dot_words() * format.reads() + format.scale_vector() * format.scale_reads();
    let most = (width / STEP).div_ceil(lanes);
    let loads = (REGISTERS / (each * products * words)).clamp(1, most.max(1));
    Variant { vector: 1, rows: each, planes, loads, split: 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXPERTS: Facts = Facts {
        forms: Forms::Hidden,
        rows: 8 * 1408,
        width: 2048,
        products: 2,
        top_k: 8,
        lanes: 32,
        format: Format::Q4_0,
    };

    fn chosen(facts: Facts) -> [usize; 3] {
        let Variant { rows, planes, loads, .. } = choose(facts);
        [rows, planes, loads]
    }

    #[test]
    fn a_table_of_choices() {
        assert_eq!(chosen(EXPERTS), [4, 4, 1], "gate and up");
        assert_eq!(chosen(Facts { lanes: 64, ..EXPERTS }), [8, 2, 1], "wider planes");
        let down =
            Facts { forms: Forms::Output, rows: 8 * 2048, width: 1408, products: 1, ..EXPERTS };
        assert_eq!(chosen(down), [4, 8, 2], "down");
        let head = Facts { forms: Forms::Linear, rows: 102_400, products: 1, ..EXPERTS };
        assert_eq!(chosen(head), [4, 8, 2], "head");
        assert_eq!(chosen(Facts { rows: 3648, ..head }), [2, 8, 4], "queries and latent");
        assert_eq!(chosen(Facts { rows: 2048, ..head }), [1, 8, 4], "output projection");
        assert_eq!(chosen(Facts { rows: 64, width: 32, ..head }), [1, 8, 1], "a small matrix");
        assert_eq!(chosen(Facts { format: Format::Q4K, ..head }), [4, 8, 1], "wide scales");
    }

    #[test]
    fn a_cube_of_the_first_half_forms_a_step() {
        for lanes in [16, 32, 64, 128] {
            let Variant { rows, planes, .. } = choose(Facts { lanes, ..EXPERTS });
            assert_eq!(rows * planes, STEP, "{lanes} lanes");
        }
    }
}
