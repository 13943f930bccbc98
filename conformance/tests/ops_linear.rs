//! Linear layers and the gated activation against their formulas.

use burn::tensor::{DType, Device, FloatDType};
use conformance::inputs::{Random, Regime, Side, tensor};
use conformance::op::{Operation, floats};
use conformance::operations;
use conformance::oracle::Approx;
use conformance::oracle::linear::{self, Layer, Storage};
use half::f16;

struct Linear {
    rows: usize,
    input: usize,
    output: usize,
    bias: bool,
    storage: Storage,
    regime: Regime,
}

struct Inputs {
    x: Vec<f32>,
    weight: Vec<f32>,
    bias: Vec<f32>,
}

impl Linear {
    fn inputs(&self) -> Inputs {
        let mut random = Random::of(&self.name());
        let x = random.rows(self.rows, self.input, (self.regime, Side::Left));
        let mut weight = random.rows(self.output, self.input, (self.regime, Side::Right));
        let count = if self.bias { self.output } else { 0 };
        let bias = random.rows(1, count, (self.regime, Side::Right));
        if self.storage == Storage::F16 {
            weight = weight.into_iter().map(|w| f16::from_f32(w).to_f32()).collect();
        }
        Inputs { x, weight, bias }
    }
}

impl Operation for Linear {
    fn name(&self) -> String {
        let Self { rows, input, output, .. } = self;
        let storage = match self.storage {
            Storage::F32 => "f32",
            Storage::F16 => "f16",
        };
        let (bias, regime) = (u8::from(self.bias), self.regime.name());
        format!("op/linear/linear:t={rows};in={input};out={output};b={bias};w={storage};x={regime}")
    }

    fn expected(&self) -> Vec<Approx> {
        let Inputs { x, weight, bias } = self.inputs();
        let layer = Layer { input: self.input, storage: self.storage };
        let mut y = linear::linear(&x, &weight, &bias, layer);
        if self.regime == Regime::Integers {
            // Every partial sum is an integer below 9 · 2048 + 3, which f32 and f16 products hold;
            // an f16 result is an integer below 2048 for the widths here.
            y.iter_mut().for_each(|y| *y = Approx::exact(y.value));
        }
        y
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let Inputs { x, weight, bias } = self.inputs();
        let x = tensor(&x, [1, self.rows, self.input], device);
        let weight = tensor(&weight, [self.output, self.input], device);
        let weight = match self.storage {
            Storage::F32 => weight,
            Storage::F16 => weight.cast(FloatDType::F16),
        };
        let bias = self.bias.then(|| tensor(&bias, [self.output], device));
        let y = shaders::linear(x, weight, bias);
        assert_eq!(y.dtype(), DType::F32, "{}: the result is f32", self.name());
        floats(y)
    }
}

fn f32_cases() -> Vec<Linear> {
    use Regime::{Cancelling, Integers, Normal, Outliers};
    // One token (a decode step) and several; odd sizes; the narrowest and one of a checkpoint.
    let of = |rows, input, output, bias, regime| Linear {
        rows,
        input,
        output,
        bias,
        storage: Storage::F32,
        regime,
    };
    let mut cases = Vec::new();
    for regime in [Normal, Outliers, Cancelling, Integers] {
        cases.push(of(1, 2048, 67, false, regime));
        cases.push(of(3, 129, 257, true, regime));
        cases.push(of(17, 64, 65, false, regime));
        cases.push(of(130, 96, 33, true, regime));
    }
    cases.extend([of(1, 1, 1, true, Normal), of(1, 576, 2048, false, Normal)]);
    cases.extend([of(5, 1, 7, false, Integers), of(2, 7, 1, true, Integers)]);
    cases
}

fn f16_cases() -> Vec<Linear> {
    use Regime::{Integers, Normal};
    let of = |rows, input, output, bias, regime| Linear {
        rows,
        input,
        output,
        bias,
        storage: Storage::F16,
        regime,
    };
    vec![
        of(1, 2048, 67, false, Normal),
        of(17, 130, 65, true, Normal),
        of(1, 2048, 67, false, Integers),
        of(3, 129, 65, true, Integers),
    ]
}

struct Swiglu {
    rows: usize,
    width: usize,
    regime: Regime,
}

impl Swiglu {
    /// `gate` and `up`.
    fn inputs(&self) -> (Vec<f32>, Vec<f32>) {
        let mut random = Random::of(&self.name());
        let mut draw = |side| random.rows(self.rows, self.width, (self.regime, side));
        let gate = draw(Side::Left);
        // Beyond ±80 the exponential of a sigmoid leaves the range of f32, where WGSL promises
        // nothing; a gate that large is far from any activation.
        (gate.into_iter().map(|gate| (gate * 4.0).clamp(-80.0, 80.0)).collect(), draw(Side::Right))
    }
}

impl Operation for Swiglu {
    fn name(&self) -> String {
        let Self { rows, width, regime } = self;
        format!("op/linear/swiglu:t={rows};d={width};in={}", regime.name())
    }

    fn expected(&self) -> Vec<Approx> {
        let (gate, up) = self.inputs();
        let given = |(&gate, &up): (&f32, &f32)| (Approx::exact(gate), Approx::exact(up));
        gate.iter().zip(&up).map(given).map(|(gate, up)| linear::swiglu(gate, up)).collect()
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let (gate, up) = self.inputs();
        let on = |values: &[f32]| tensor(values, [1, self.rows, self.width], device);
        floats(shaders::swiglu(on(&gate), on(&up)))
    }
}

fn swiglu_cases() -> Vec<Swiglu> {
    let regimes = [Regime::Normal, Regime::Outliers, Regime::Cancelling, Regime::Integers];
    let of = |regime| [(1, 1408), (3, 257), (130, 65)].map(|(rows, width)| (rows, width, regime));
    let all = regimes.into_iter().flat_map(of);
    all.map(|(rows, width, regime)| Swiglu { rows, width, regime }).collect()
}

operations! {
    linear: f32_cases(),
    linear_with_f16_weights: f16_cases(),
    swiglu: swiglu_cases(),
}
