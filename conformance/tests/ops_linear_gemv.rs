//! Products of tokens with a weight, and what is fused with them, against their formulas.
//!
//! Each case is computed twice, by the function of `shaders` and by Burn's own operations, and both
//! are held to the bound of the formula. Weights are cut out of a larger tensor whose other
//! elements are enormous, so that a row or a column too many shows.

use burn::tensor::{Device, FloatDType, Tensor, activation::silu};
use conformance::inputs::{Random, Regime, Side, tensor};
use conformance::op::{Operation, floats};
use conformance::operations;
use conformance::oracle::Approx;
use conformance::oracle::linear::{self, Layer, Storage, linear, swiglu};
use conformance::oracle::norm;
use half::f16;
use shaders::Normed;
use shaders::linear::{added, linear_normed, pair, pair_normed};
use shaders::swiglu::{gated, gated_normed};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Plain,
    Biased,
    Added,
    Gated,
    Pair,
    NormedPlain,
    NormedGated,
    NormedPair,
}

struct Projection {
    kind: Kind,
    tokens: usize,
    input: usize,
    output: usize,
    storage: Storage,
}

/// What surrounds a weight: in range for f16, and far from any sum of the cases here.
const CANARY: f32 = 60_000.0;

/// ε of the norms: large enough to count where an input is small.
const EPSILON: f64 = 1e-3;

/// Weights of a norm.
fn norm_weight(width: usize) -> Vec<f32> {
    Random::of("norm").rows(1, width, (Regime::Normal, Side::Right))
}

/// Beyond this many rows Burn's own product is not asked: its grid is not folded.
const BURN_ROWS: usize = 1 << 16;

struct Inputs {
    x: Vec<f32>,
    weights: [Vec<f32>; 2],
    /// A bias, or what is added to each element.
    z: Vec<f32>,
}

impl Projection {
    /// Rows of the two weights.
    fn rows(&self) -> [usize; 2] {
        match self.kind {
            Kind::Pair | Kind::NormedPair => [self.output, self.output / 2 + 1],
            _ => [self.output; 2],
        }
    }

    fn inputs(&self) -> Inputs {
        let mut random = Random::of(&self.name());
        let mut draw = |rows, width, side| random.rows(rows, width, (Regime::Normal, side));
        let x = draw(self.tokens, self.input, Side::Left);
        // As initialised weights have it, an output is as large as an input.
        let size = (self.input as f32).powf(-0.5);
        let stored = |weight: f32| match self.storage {
            Storage::F32 => weight * size,
            Storage::F16 => f16::from_f32(weight * size).to_f32(),
        };
        let weights = self.rows().map(|rows| {
            draw(rows, self.input, Side::Right).into_iter().map(stored).collect::<Vec<_>>()
        });
        let z = draw(self.tokens, self.output, Side::Right);
        Inputs { x, weights, z }
    }

    /// The weight on `device`, inside a larger tensor.
    fn weight(&self, values: &[f32], device: &Device) -> Tensor<2> {
        let (rows, pitch) = (values.len() / self.input, self.input + 3);
        let mut all = vec![CANARY; (rows + 2) * pitch];
        for (row, values) in values.chunks(self.input).enumerate() {
            all[(row + 1) * pitch..][..self.input].copy_from_slice(values);
        }
        let all = tensor(&all, [rows + 2, pitch], device);
        let all = match self.storage {
            Storage::F32 => all,
            Storage::F16 => all.cast(FloatDType::F16),
        };
        all.slice([1..rows + 1, 0..self.input])
    }
}

impl Operation for Projection {
    fn name(&self) -> String {
        let Self { kind, tokens, input, output, storage } = self;
        let name = format!("{kind:?}-{storage:?}").to_lowercase();
        format!("op/linear_gemv/{name}:t={tokens};in={input};out={output}")
    }

    fn expected(&self) -> Vec<Approx> {
        let Inputs { x, weights: [a, b], z } = self.inputs();
        let layer = Layer { input: self.input, storage: self.storage };
        let product = |weight: &[f32], bias: &[f32]| linear(&x, weight, bias, layer);
        let normed = |weight: &[f32]| {
            let x = norm::rms_norm(&x, &norm_weight(self.input), EPSILON);
            linear::product(&x, weight, self.input, self.storage)
        };
        let mut y = match self.kind {
            Kind::Plain => product(&a, &[]),
            Kind::Biased => product(&a, &z[..self.output]),
            Kind::Added => {
                let z = z.iter().map(|&z| Approx::exact(z));
                product(&a, &[]).into_iter().zip(z).map(|(y, z)| y.plus(z)).collect()
            }
            Kind::Gated => {
                let both = product(&a, &[]).into_iter().zip(product(&b, &[]));
                both.map(|(gate, up)| swiglu(gate, up)).collect()
            }
            Kind::Pair => [product(&a, &[]), product(&b, &[])].concat(),
            Kind::NormedPlain => normed(&a),
            Kind::NormedGated => {
                let both = normed(&a).into_iter().zip(normed(&b));
                both.map(|(gate, up)| swiglu(gate, up)).collect()
            }
            Kind::NormedPair => [normed(&a), normed(&b)].concat(),
        };
        if self.output < BURN_ROWS {
            y.extend(y.clone());
        }
        y
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let mut y = self.operands(device).own(self.kind);
        if self.output < BURN_ROWS {
            // On the processor: on CUDA Burn (0.22.1) rounds the factors of an f32 product to TF32.
            y.extend(self.operands(&conformance::op::device("cpu")?).burn(self.kind));
        }
        let values = y.into_iter().map(floats).collect::<Result<Vec<_>, _>>()?;
        Ok(values.concat())
    }
}

impl Projection {
    fn operands(&self, device: &Device) -> Operands {
        let Inputs { x, weights: [a, b], z } = self.inputs();
        Operands {
            x: tensor(&x, [1, self.tokens, self.input], device),
            a: self.weight(&a, device),
            b: self.weight(&b, device),
            bias: tensor(&z[..self.output], [self.output], device),
            z: tensor(&z, [1, self.tokens, self.output], device),
            norm: tensor(&norm_weight(self.input), [self.input], device),
        }
    }
}

/// The tensors of a case.
struct Operands {
    x: Tensor<3>,
    a: Tensor<2>,
    b: Tensor<2>,
    bias: Tensor<1>,
    z: Tensor<3>,
    norm: Tensor<1>,
}

impl Operands {
    fn normed(&self) -> Normed<3> {
        Normed::new(self.x.clone(), self.norm.clone(), EPSILON)
    }

    /// What the functions of `shaders` make of them.
    fn own(self, kind: Kind) -> Vec<Tensor<3>> {
        let normed = self.normed();
        let Self { x, a, b, bias, z, .. } = self;
        match kind {
            Kind::Plain => vec![shaders::linear(x, a, None)],
            Kind::Biased => vec![shaders::linear(x, a, Some(bias))],
            Kind::Added => vec![added(x, a, z)],
            Kind::Gated => vec![gated(x, a, b)],
            Kind::Pair => pair(x, [a, b]).to_vec(),
            Kind::NormedPlain => vec![linear_normed(&normed, a, None)],
            Kind::NormedGated => vec![gated_normed(&normed, a, b)],
            Kind::NormedPair => pair_normed(&normed, [a, b]).to_vec(),
        }
    }

    /// The same in Burn's own operations.
    fn burn(self, kind: Kind) -> Vec<Tensor<3>> {
        let normed = self.normed().value();
        let Self { x, a, b, bias, z, .. } = self;
        let [a, b] = [a, b].map(|w| w.cast(FloatDType::F32).transpose().unsqueeze::<3>());
        match kind {
            Kind::Plain => vec![x.matmul(a)],
            Kind::Biased => vec![x.matmul(a) + bias.unsqueeze()],
            Kind::Added => vec![x.matmul(a) + z],
            Kind::Gated => vec![silu(x.clone().matmul(a)) * x.matmul(b)],
            Kind::Pair => vec![x.clone().matmul(a), x.matmul(b)],
            Kind::NormedPlain => vec![normed.matmul(a)],
            Kind::NormedGated => vec![silu(normed.clone().matmul(a)) * normed.matmul(b)],
            Kind::NormedPair => vec![normed.clone().matmul(a), normed.matmul(b)],
        }
    }
}

const WIDTHS: [usize; 5] = [1, 3, 129, 576, 2047];
const ROWS: [usize; 3] = [1, 7, 1000];

/// Every width and every number of rows with one token to one more than a launch takes.
fn plain(storage: Storage) -> Vec<Projection> {
    let mut cases = Vec::new();
    for tokens in 1..=9 {
        for (index, &input) in WIDTHS.iter().enumerate() {
            let output = ROWS[(index + tokens) % ROWS.len()];
            cases.push(Projection { kind: Kind::Plain, tokens, input, output, storage });
        }
    }
    cases
}

fn fused(kind: Kind) -> Vec<Projection> {
    let mut cases = Vec::new();
    for storage in [Storage::F32, Storage::F16] {
        for (input, output, tokens) in
            [(1, 7, 1), (3, 1000, 2), (129, 1, 3), (576, 1000, 1), (256, 129, 8), (130, 65, 9)]
        {
            cases.push(Projection { kind, tokens, input, output, storage });
        }
    }
    cases
}

/// Few long rows, which several rows of lanes share.
fn few_rows() -> Vec<Projection> {
    let shapes = [(2048, 64, 1), (7168, 256, 3), (1031, 8, 1)];
    let kinds = [Kind::Plain, Kind::NormedPlain, Kind::NormedGated];
    let of = |kind| {
        let storage = Storage::F32;
        shapes.map(|(input, output, tokens)| Projection { kind, tokens, input, output, storage })
    };
    kinds.into_iter().flat_map(of).collect()
}

/// More tokens than share a launch's registers, to one more than a tile has rows and to many tiles.
fn many_tokens(kind: Kind) -> Vec<Projection> {
    let mut cases = Vec::new();
    for (index, tokens) in [9, 16, 17, 33, 64, 65, 130, 600].into_iter().enumerate() {
        let input = [1, 33, 130, 260, 576][index % 5];
        let output = [1, 7, 65, 129, 300, 64, 1000][index % 7];
        for storage in [Storage::F32, Storage::F16] {
            cases.push(Projection { kind, tokens, input, output, storage });
        }
    }
    cases
}

/// On a processor a cube has 64 rows at most: 65,537 cubes, more than one dimension of a grid.
fn many_rows() -> Vec<Projection> {
    let (kind, storage) = (Kind::Plain, Storage::F32);
    vec![Projection { kind, tokens: 1, input: 1, output: 65_536 * 64 + 1, storage }]
}

operations! {
    plain_f32: plain(Storage::F32),
    plain_f16: plain(Storage::F16),
    biased: fused(Kind::Biased),
    added_rows: fused(Kind::Added),
    gated_product: fused(Kind::Gated),
    two_of_one_input: fused(Kind::Pair),
    normed: fused(Kind::NormedPlain),
    normed_and_gated: fused(Kind::NormedGated),
    normed_two_of_one_input: fused(Kind::NormedPair),
    few_rows_of_many_numbers: few_rows(),
    many_tokens_plain: many_tokens(Kind::Plain),
    many_tokens_biased: many_tokens(Kind::Biased),
    many_tokens_added: many_tokens(Kind::Added),
    many_tokens_gated: many_tokens(Kind::Gated),
    many_tokens_pair: many_tokens(Kind::Pair),
    more_rows_than_cubes_in_a_dimension: many_rows(),
}
