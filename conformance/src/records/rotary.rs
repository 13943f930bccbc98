//! Rotary embedding, in both layouts of pairs.

use burn::tensor::Device;
use shaders::rotary::{Pairs, RotarySpec, RotaryTable};

use super::{Record, Sink, Tier, chosen, of_rows};
use crate::inputs::{Random, Regime, Side, integers, tensor};
use crate::op::floats;
use crate::oracle::Approx;
use crate::oracle::rotary::{Rotation, rotate};
use crate::spec::{Spec, Work};
use crate::{case, words};

/// Which elements form a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// The two halves of a head.
    HalfSplit,
    /// Neighbours.
    Interleaved,
}

words!(Layout { HalfSplit = "rotary/half_split", Interleaved = "rotary/interleaved" });

impl Layout {
    /// As `shaders` has it.
    #[must_use]
    pub fn pairs(self) -> Pairs {
        match self {
            Self::HalfSplit => Pairs::HalfSplit,
            Self::Interleaved => Pairs::Interleaved,
        }
    }
}

case! {
    /// Heads of tokens at any positions.
    Rotary("op", Layout) {
        /// Sequences.
        batch "b": usize,
        /// Tokens of each.
        tokens "t": usize,
        /// Heads of each.
        heads "h": usize,
        /// Numbers of a head.
        width "d": usize,
        /// Factor on cosines and sines.
        factor "m": f64,
        /// What `x` is like.
        regime "in": Regime,
    }
}

/// Positions that are tabulated.
const TABLE: usize = 4099;

/// Heads and where their tokens stand.
pub struct Inputs {
    x: Vec<f32>,
    positions: Vec<usize>,
    inv_freq: Vec<f64>,
}

impl Spec for Rotary {
    type Inputs = Inputs;

    fn valid(&self) -> Result<(), String> {
        chosen(self.width.is_multiple_of(2), "`d` is even")?;
        super::sized(&[self.batch, self.tokens, self.heads, self.width])
    }

    fn draw(&self, mut random: Random) -> Inputs {
        let tokens = self.batch * self.tokens;
        let x = random.rows(tokens * self.heads, self.width, (self.regime, Side::Left));
        // In no order and not in a row, with the first and the last of the table.
        let mut positions: Vec<usize> = (0..tokens).map(|_| random.below(TABLE)).collect();
        positions[tokens / 2] = 0;
        positions[0] = TABLE - 1;
        let pair = |pair: usize| 1e4_f64.powf(-2.0 * pair as f64 / self.width as f64);
        Inputs { x, positions, inv_freq: (0..self.width / 2).map(pair).collect() }
    }

    fn expected(&self, inputs: &Inputs) -> Result<Vec<Approx>, String> {
        let Inputs { x, positions, inv_freq } = inputs;
        let pairs = self.variant.pairs();
        Ok(rotate(x, positions, &Rotation { inv_freq, attention_factor: self.factor, pairs }))
    }

    fn found(&self, inputs: &Inputs, device: &Device) -> Result<Vec<f32>, String> {
        let Inputs { x, positions, inv_freq } = inputs;
        let Self { batch, tokens, heads, width, factor, .. } = *self;
        let pairs = self.variant.pairs();
        let spec = RotarySpec { inv_freq, attention_factor: factor, pairs, positions: TABLE };
        let rows =
            RotaryTable::new(&spec, device).rows(integers(positions, [batch, tokens], device));
        floats(rows.rotate(tensor(x, [batch, tokens, heads, width], device)))
    }

    fn rows(&self) -> (usize, Vec<usize>) {
        (self.batch * self.tokens, vec![self.heads * self.width])
    }

    fn take(&self, inputs: &Inputs, rows: &[usize]) -> Option<(Self, Inputs)> {
        let spec = Self { batch: 1, tokens: rows.len(), ..self.clone() };
        let inputs = Inputs {
            x: of_rows(&inputs.x, self.heads * self.width, rows),
            positions: of_rows(&inputs.positions, 1, rows),
            inv_freq: inputs.inv_freq.clone(),
        };
        Some((spec, inputs))
    }

    fn work(&self) -> Option<Work> {
        let count = (self.batch * self.tokens * self.heads * self.width) as f64;
        Some(Work { bytes: 8.0 * count, operations: 3.0 * count })
    }
}

fn cases(tier: Tier, to: &mut Sink<'_>) {
    use Regime::{Cancelling, Constant, Integers, Normal, Outliers, Uniform};
    for &variant in Layout::ALL {
        let of = |[batch, tokens, heads, width]: [usize; 4], factor, regime| Rotary {
            variant,
            batch,
            tokens,
            heads,
            width,
            factor,
            regime,
            seed: 0,
        };
        to.add(of([3, 5, 16, 64], 1.0, Normal));
        if tier == Tier::Smoke {
            continue;
        }
        to.add(of([1, 1, 1, 64], 1.0, Normal));
        to.add(of([1, 17, 3, 128], 1.25, Normal));
        to.add(of([2, 4, 5, 6], 1.0, Outliers));
        to.add(of([1, 130, 1, 64], 0.875, Integers));
        to.add(of([1, 3, 2, 2], 1.0, Uniform));
        to.add(of([1, 9, 2, 32], 1.0, Constant));
        if tier == Tier::Quick {
            continue;
        }
        for heads in [1, 16, 32, 128] {
            for tokens in [1, 7, 33] {
                for regime in [Normal, Cancelling, Outliers] {
                    to.add(of([1, tokens, heads, 64], 1.0, regime));
                    to.add(of([1, tokens, heads, 128], 1.0, regime));
                }
            }
        }
    }
}

fn fuzz(random: &mut Random, seed: u64) -> Rotary {
    Rotary {
        variant: random.one_of(Layout::ALL),
        batch: 1 + random.below(4),
        tokens: 1 + random.below(20),
        heads: 1 + random.below(17),
        width: random.one_of(&[2, 4, 6, 10, 32, 64, 66, 96, 128, 192]),
        factor: random.one_of(&[1.0, 0.875, 1.25]),
        regime: random.one_of(&[
            Regime::Normal,
            Regime::Outliers,
            Regime::Integers,
            Regime::Uniform,
            Regime::OneHot,
        ]),
        seed,
    }
}

/// The record.
pub(super) const RECORD: Record = Record {
    path: "op/rotary",
    formula: "(a, b) ↦ m (a cos pθ − b sin pθ, a sin pθ + b cos pθ)",
    source: "Su et al., RoFormer, 2021, eq. 15; YaRN's factor m as in DeepSeek-V2 §3.1.4",
    bound: "cosine and sine are rounded once from f64, then a dot product of two terms",
    kernels: &["rotate"],
    cases,
    fuzz: |random, seed, to| to.add(fuzz(random, seed)),
    parse: super::parse::<Rotary>,
};
