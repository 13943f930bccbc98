//! RMSNorm against its formula.

use burn::tensor::Device;
use conformance::inputs::{Random, Regime, Side, tensor};
use conformance::op::{Operation, floats};
use conformance::operations;
use conformance::oracle::{Approx, norm};
use shaders::rms_norm;

struct RmsNorm {
    rows: usize,
    width: usize,
    epsilon: f64,
    regime: Regime,
}

struct Inputs {
    x: Vec<f32>,
    weight: Vec<f32>,
}

impl RmsNorm {
    fn inputs(&self) -> Inputs {
        let mut random = Random::of(&self.name());
        Inputs {
            x: random.rows(self.rows, self.width, (self.regime, Side::Left)),
            weight: random.rows(1, self.width, (Regime::Normal, Side::Right)),
        }
    }
}

impl Operation for RmsNorm {
    fn name(&self) -> String {
        let Self { rows, width, epsilon, regime } = self;
        format!("op/norm/rms_norm:t={rows};d={width};eps={epsilon:e};in={}", regime.name())
    }

    fn expected(&self) -> Vec<Approx> {
        let Inputs { x, weight } = self.inputs();
        norm::rms_norm(&x, &weight, self.epsilon)
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let Inputs { x, weight } = self.inputs();
        let x = tensor(&x, [1, self.rows, self.width], device);
        floats(rms_norm(x, tensor(&weight, [self.width], device), self.epsilon))
    }
}

fn cases() -> Vec<RmsNorm> {
    use Regime::{Cancelling, Integers, Normal, Outliers};
    // (tokens, width, ε): single numbers, odd widths, those of the checkpoints, an ε that counts.
    let of = |rows, width, epsilon, regime| RmsNorm { rows, width, epsilon, regime };
    let mut cases = Vec::new();
    for regime in [Normal, Outliers, Cancelling, Integers] {
        cases.push(of(1, 2048, 1e-6, regime));
        cases.push(of(3, 513, 1e-5, regime));
        cases.push(of(17, 33, 1e-6, regime));
    }
    cases.extend([of(1, 7168, 1e-6, Normal), of(130, 512, 1e-6, Outliers)]);
    cases.extend([of(5, 1, 1e-6, Normal), of(2, 96, 0.5, Normal)]);
    cases
}

operations! {
    rms_norm: cases(),
}
