//! Rotary embedding against its formula, in both layouts of pairs.

use burn::tensor::Device;
use conformance::inputs::{Random, Regime, Side, integers, tensor};
use conformance::op::{Operation, floats};
use conformance::operations;
use conformance::oracle::Approx;
use conformance::oracle::rotary::{Rotation, rotate};
use shaders::rotary::{Pairs, RotarySpec, RotaryTable};

struct Rotary {
    batch: usize,
    tokens: usize,
    heads: usize,
    width: usize,
    attention_factor: f64,
    pairs: Pairs,
    regime: Regime,
}

/// Positions that are tabulated.
const TABLE: usize = 4099;

struct Inputs {
    x: Vec<f32>,
    positions: Vec<usize>,
    inv_freq: Vec<f64>,
}

impl Rotary {
    fn inputs(&self) -> Inputs {
        let mut random = Random::of(&self.name());
        let tokens = self.batch * self.tokens;
        let x = random.rows(tokens * self.heads, self.width, (self.regime, Side::Left));
        // In no order and not in a row, with the first and the last of the table.
        let mut positions: Vec<usize> = (0..tokens).map(|_| random.below(TABLE)).collect();
        positions[tokens / 2] = 0;
        positions[0] = TABLE - 1;
        let pair = |pair: usize| 1e4_f64.powf(-2.0 * pair as f64 / self.width as f64);
        Inputs { x, positions, inv_freq: (0..self.width / 2).map(pair).collect() }
    }
}

impl Operation for Rotary {
    fn name(&self) -> String {
        let Self { batch, tokens, heads, width, attention_factor, .. } = self;
        let pairs = match self.pairs {
            Pairs::HalfSplit => "half_split",
            Pairs::Interleaved => "interleaved",
        };
        let regime = self.regime.name();
        format!(
            "op/rotary/{pairs}:b={batch};t={tokens};h={heads};d={width};m={attention_factor};\
             in={regime}"
        )
    }

    fn expected(&self) -> Vec<Approx> {
        let Inputs { x, positions, inv_freq } = self.inputs();
        let Self { attention_factor, pairs, .. } = *self;
        rotate(&x, &positions, &Rotation { inv_freq: &inv_freq, attention_factor, pairs })
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let Inputs { x, positions, inv_freq } = self.inputs();
        let Self { batch, tokens, heads, width, attention_factor, pairs, .. } = *self;
        let spec = RotarySpec { inv_freq: &inv_freq, attention_factor, pairs, positions: TABLE };
        let rows =
            RotaryTable::new(&spec, device).rows(integers(&positions, [batch, tokens], device));
        floats(rows.rotate(tensor(&x, [batch, tokens, heads, width], device)))
    }
}

fn cases() -> Vec<Rotary> {
    use Regime::{Integers, Normal, Outliers};
    let mut cases = Vec::new();
    for pairs in [Pairs::HalfSplit, Pairs::Interleaved] {
        let of = |[batch, tokens, heads, width]: [usize; 4], attention_factor, regime| Rotary {
            batch,
            tokens,
            heads,
            width,
            attention_factor,
            pairs,
            regime,
        };
        cases.extend([
            of([1, 1, 1, 64], 1.0, Normal),
            of([3, 5, 16, 64], 1.0, Normal),
            of([1, 17, 3, 128], 1.25, Normal),
            of([2, 4, 5, 6], 1.0, Outliers),
            of([1, 130, 1, 64], 0.875, Integers),
            of([1, 3, 2, 2], 1.0, Normal),
        ]);
    }
    cases
}

operations! {
    rotary: cases(),
}
