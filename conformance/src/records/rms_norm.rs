//! RMSNorm, written out at once or only when it is asked for.

use burn::tensor::Device;
use shaders::{Normed, rms_norm};

use super::{Record, Sink, Tier, chosen, of_rows};
use crate::inputs::{Random, Regime, Side, tensor};
use crate::op::floats;
use crate::oracle::{Approx, norm};
use crate::spec::{Spec, Work};
use crate::{case, words};

/// How the norm is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `rms_norm`.
    Plain,
    /// The value of a `Normed`.
    Lazy,
}

words!(Form { Plain = "rms_norm/plain", Lazy = "rms_norm/lazy" });

case! {
    /// RMSNorm of rows.
    RmsNorm("op", Form) {
        /// Rows.
        tokens "t": usize,
        /// Numbers of a row.
        width "d": usize,
        /// Under the root.
        epsilon "eps": f64,
        /// What `x` is like.
        regime "in": Regime,
    }
}

/// Rows and the weight.
#[derive(Clone)]
pub struct Inputs {
    x: Vec<f32>,
    weight: Vec<f32>,
}

impl Spec for RmsNorm {
    type Inputs = Inputs;

    fn valid(&self) -> Result<(), String> {
        let epsilon = self.epsilon.is_finite() && self.epsilon > 0.0;
        chosen(epsilon, "`eps` is positive")?;
        super::sized(&[self.tokens, self.width])
    }

    fn draw(&self, mut random: Random) -> Inputs {
        Inputs {
            x: random.rows(self.tokens, self.width, (self.regime, Side::Left)),
            weight: random.rows(1, self.width, (Regime::Normal, Side::Right)),
        }
    }

    fn expected(&self, Inputs { x, weight }: &Inputs) -> Result<Vec<Approx>, String> {
        Ok(norm::rms_norm(x, weight, self.epsilon))
    }

    fn found(&self, Inputs { x, weight }: &Inputs, device: &Device) -> Result<Vec<f32>, String> {
        let x = tensor(x, [1, self.tokens, self.width], device);
        let weight = tensor(weight, [self.width], device);
        floats(match self.variant {
            Form::Plain => rms_norm(x, weight, self.epsilon),
            Form::Lazy => Normed::new(x, weight, self.epsilon).value(),
        })
    }

    fn rows(&self) -> (usize, Vec<usize>) {
        (self.tokens, vec![self.width])
    }

    fn take(&self, inputs: &Inputs, rows: &[usize]) -> Option<(Self, Inputs)> {
        let x = of_rows(&inputs.x, self.width, rows);
        let spec = Self { tokens: rows.len(), ..self.clone() };
        Some((spec, Inputs { x, weight: inputs.weight.clone() }))
    }

    fn work(&self) -> Option<Work> {
        let count = (self.tokens * self.width) as f64;
        Some(Work { bytes: 8.0 * count + 4.0 * self.width as f64, operations: 4.0 * count })
    }
}

/// Hidden sizes, query and cache ranks of the published models.
const WIDTHS: [usize; 8] = [512, 1536, 2048, 4096, 5120, 7168, 8192, 768];

fn cases(tier: Tier, to: &mut Sink<'_>) {
    use Regime::{Cancelling, Constant, Integers, Large, Normal, Outliers, Uniform, Zeros};
    let of = |tokens, width, epsilon, regime| RmsNorm {
        variant: if (tokens + width) % 2 == 0 { Form::Plain } else { Form::Lazy },
        tokens,
        width,
        epsilon,
        regime,
        seed: 0,
    };
    for regime in [Normal, Outliers, Integers] {
        to.add(of(3, 513, 1e-5, regime));
    }
    to.add(of(17, 33, 1e-6, Normal));
    if tier == Tier::Smoke {
        return;
    }
    for regime in [Normal, Outliers, Cancelling, Integers, Uniform, Constant, Zeros, Large] {
        to.add(of(1, 2048, 1e-6, regime));
        to.add(of(3, 512, 1e-5, regime));
        to.add(of(17, 34, 1e-6, regime));
    }
    to.add(of(130, 512, 1e-6, Outliers));
    to.add(of(5, 1, 1e-6, Normal));
    to.add(of(2, 96, 0.5, Normal));
    if tier == Tier::Quick {
        return;
    }
    for width in WIDTHS {
        for tokens in [1, 2, 8, 64] {
            for regime in [Normal, Outliers, Cancelling, Uniform] {
                to.add(of(tokens, width, 1e-6, regime));
            }
        }
    }
}

fn fuzz(random: &mut Random, seed: u64) -> RmsNorm {
    let widths = [1, 2, 31, 32, 33, 127, 128, 129, 255, 640, 1023, 1025, 2049, 4099];
    RmsNorm {
        variant: random.one_of(Form::ALL),
        tokens: 1 + random.below(40),
        width: random.one_of(&widths),
        epsilon: random.one_of(&[1e-6, 1e-5, 1e-3]),
        regime: random.one_of(&[
            Regime::Normal,
            Regime::Outliers,
            Regime::Cancelling,
            Regime::Integers,
            Regime::Uniform,
            Regime::Constant,
            Regime::Large,
        ]),
        seed,
    }
}

/// The record.
pub(super) const RECORD: Record = Record {
    path: "op/rms_norm",
    formula: "y_i = x_i / √(Σ_j x_j² / d + ε) · w_i",
    source: "Zhang & Sennrich, Root Mean Square Layer Normalization, 2019, eq. 4; ε as in LLaMA",
    bound: "a sum of d rounded squares (λ √d u), a division, an inverse square root (WGSL: 2 ulp, or 9 u \
            by way of sqrt), two products",
    kernels: &["rms_norm"],
    cases,
    fuzz: |random, seed, to| to.add(fuzz(random, seed)),
    parse: super::parse::<RmsNorm>,
};
