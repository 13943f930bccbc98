//! Weights in block FP8 that are written out.

use burn::tensor::Device;

use super::{Record, Sink, Tier, chosen};
use crate::inputs::{Random, block_fp8};
use crate::op::floats;
use crate::oracle::Approx;
use crate::oracle::fp8::{BLOCK, Matrix, decode};
use crate::spec::Spec;
use crate::{case, words};

/// There is one form of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// To f32.
    Widened,
}

words!(Form { Widened = "block_fp8/widened" });

case! {
    /// Matrices of one shape.
    Widened("op", Form) {
        /// Matrices.
        matrices "n": usize,
        /// Rows of each.
        height "out": usize,
        /// Columns of each.
        columns "in": usize,
    }
}

impl Spec for Widened {
    type Inputs = Vec<Matrix>;

    fn valid(&self) -> Result<(), String> {
        super::sized(&[self.matrices, self.height, self.columns])?;
        chosen(self.columns.is_multiple_of(4), "`in` is a multiple of 4")
    }

    fn draw(&self, mut random: Random) -> Vec<Matrix> {
        let draw = |_| random.block_fp8([self.height, self.columns], 1.0);
        (0..self.matrices).map(draw).collect()
    }

    /// Exactly: a code is a number of f32, and the product with its scale is rounded once.
    fn expected(&self, matrices: &Vec<Matrix>) -> Result<Vec<Approx>, String> {
        let columns = self.columns;
        let of = |matrix: &Matrix| {
            let blocks = columns.div_ceil(BLOCK);
            let value = |at: usize| {
                let (row, column) = (at / columns, at % columns);
                let scale = matrix.scales[row / BLOCK * blocks + column / BLOCK];
                Approx::exact(decode(matrix.codes[at]) as f32 * scale)
            };
            (0..self.height * columns).map(value).collect::<Vec<_>>()
        };
        Ok(matrices.iter().flat_map(of).collect())
    }

    fn found(&self, matrices: &Vec<Matrix>, device: &Device) -> Result<Vec<f32>, String> {
        let matrices: Vec<&Matrix> = matrices.iter().collect();
        let shape = [self.matrices, self.height, self.columns];
        floats(block_fp8(&matrices, shape, device).widened())
    }
}

fn of([matrices, height, columns]: [usize; 3]) -> Widened {
    Widened { variant: Form::Widened, matrices, height, columns, seed: 0 }
}

fn cases(tier: Tier, to: &mut Sink<'_>) {
    to.add(of([3, 129, 132]));
    if tier > Tier::Smoke {
        for sizes in [[1, 1, 4], [1, 130, 260], [2, 64, 512], [1, 256, 384]] {
            to.add(of(sizes));
        }
    }
}

fn fuzz(random: &mut Random, seed: u64) -> Widened {
    let sizes = [1 + random.below(3), 1 + random.below(300), 4 * (1 + random.below(80))];
    Widened { seed, ..of(sizes) }
}

/// The record.
pub(super) const RECORD: Record = Record {
    path: "op/block_fp8",
    formula: "W[i, j] = decode(code[i, j]) · scale[i / 128, j / 128]",
    source: "DeepSeek-V3 §3.3.2; Micikevicius et al., FP8 Formats for Deep Learning, 2022, table 1",
    bound: "bit for bit: one product, correctly rounded",
    kernels: &["block_fp8/widen"],
    cases,
    fuzz: |random, seed, to| to.add(fuzz(random, seed)),
    parse: super::parse::<Widened>,
};
