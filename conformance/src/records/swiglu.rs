//! The gated activation on its own.

use burn::tensor::Device;

use super::{Record, Sink, Tier};
use crate::inputs::{Random, Regime, Side, tensor};
use crate::op::floats;
use crate::oracle::{Approx, linear};
use crate::spec::{Spec, Work};
use crate::{case, words};

/// There is one form of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Of two tensors.
    Plain,
}

words!(Form { Plain = "swiglu/plain" });

case! {
    /// Gates and what they let through.
    Swiglu("op", Form) {
        /// Rows.
        tokens "t": usize,
        /// Numbers of a row.
        width "d": usize,
        /// What the gates are like.
        regime "in": Regime,
    }
}

/// Beyond ±80 the exponential of a sigmoid leaves the range of f32, where WGSL promises nothing; a gate
/// that large is far from any activation.
const GATE_MAX: f32 = 80.0;

impl Spec for Swiglu {
    /// Gates, and the other factors.
    type Inputs = [Vec<f32>; 2];

    fn valid(&self) -> Result<(), String> {
        super::sized(&[self.tokens, self.width])
    }

    fn draw(&self, mut random: Random) -> Self::Inputs {
        let mut draw = |side| random.rows(self.tokens, self.width, (self.regime, side));
        let gate = draw(Side::Left).into_iter();
        let gate = gate.map(|gate| (gate * 4.0).clamp(-GATE_MAX, GATE_MAX)).collect();
        [gate, draw(Side::Right)]
    }

    fn expected(&self, [gate, up]: &Self::Inputs) -> Result<Vec<Approx>, String> {
        let given = |(&gate, &up): (&f32, &f32)| (Approx::exact(gate), Approx::exact(up));
        let pairs = gate.iter().zip(up).map(given);
        Ok(pairs.map(|(gate, up)| linear::swiglu(gate, up)).collect())
    }

    fn found(&self, [gate, up]: &Self::Inputs, device: &Device) -> Result<Vec<f32>, String> {
        let on = |values: &[f32]| tensor(values, [1, self.tokens, self.width], device);
        floats(shaders::swiglu(on(gate), on(up)))
    }

    fn work(&self) -> Option<Work> {
        let count = (self.tokens * self.width) as f64;
        Some(Work { bytes: 12.0 * count, operations: 5.0 * count })
    }
}

fn cases(tier: Tier, to: &mut Sink<'_>) {
    let of =
        |tokens, width, regime| Swiglu { variant: Form::Plain, tokens, width, regime, seed: 0 };
    to.add(of(3, 513, Regime::Normal));
    if tier == Tier::Smoke {
        return;
    }
    for &regime in Regime::ALL {
        to.add(of(1, 1, regime));
        to.add(of(3, 257, regime));
        to.add(of(130, 33, regime));
        to.add(of(1, 18_432, regime));
    }
}

fn fuzz(random: &mut Random, seed: u64) -> Swiglu {
    Swiglu {
        variant: Form::Plain,
        tokens: 1 + random.below(33),
        width: 1 + random.below(2100),
        regime: random.one_of(Regime::ALL),
        seed,
    }
}

/// The record.
pub(super) const RECORD: Record = Record {
    path: "op/swiglu",
    formula: "y = silu(g) · u, silu(z) = z / (1 + e⁻ᶻ)",
    source: "Shazeer, GLU Variants Improve Transformer, 2020, eq. 6",
    bound: "WGSL's exp (3 + 2|x| ulp) and division (2.5 ulp), an addition, two products",
    kernels: &["swiglu"],
    cases,
    fuzz: |random, seed, to| to.add(fuzz(random, seed)),
    parse: super::parse::<Swiglu>,
};
