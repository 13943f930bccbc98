//! Products of tokens with a weight in f32, f16, block FP8 or the blocks of ggml, and what is fused with them.
//!
//! Plain weights are cut out of a larger tensor whose other elements are enormous, so that a row or a
//! column too many shows.

mod cases;

use burn::tensor::{DType, Device, FloatDType, Tensor};
use half::f16;
use shaders::linear::{added, linear_normed, pair, pair_normed};
use shaders::swiglu::{gated, gated_normed};
use shaders::{Normed, Weight};

use self::cases::{cases, fuzz};
use super::{Record, chosen, of_rows};
use crate::inputs::{Random, Regime, Side, block_fp8, quantised, tensor};
use crate::op::floats;
use crate::oracle::approx::given;
use crate::oracle::linear::{Layer, Storage, product_with, swiglu};
use crate::oracle::{Approx, blocks, digits, fp8, norm};
use crate::spec::{Need, Spec, Work};
use crate::{case, words};

/// What surrounds the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing.
    Plain,
    /// A bias.
    Biased,
    /// A tensor that is added.
    Added,
    /// `silu(x Gᵀ) ⊙ x Uᵀ`.
    Gated,
    /// Two weights of one input.
    Pair,
    /// [`Kind::Plain`] of what a norm gives.
    NormedPlain,
    /// [`Kind::Gated`] of what a norm gives.
    NormedGated,
    /// [`Kind::Pair`] of what a norm gives.
    NormedPair,
    /// [`Kind::Pair`] of a packed weight and one in f32.
    Mixed,
}

words!(Kind {
    Plain = "linear/plain",
    Biased = "linear/biased",
    Added = "linear/added",
    Gated = "linear/gated",
    Pair = "linear/pair",
    NormedPlain = "linear/normed",
    NormedGated = "linear/normed_gated",
    NormedPair = "linear/normed_pair",
    Mixed = "linear/mixed",
});

impl Kind {
    fn normed(self) -> bool {
        matches!(self, Self::NormedPlain | Self::NormedGated | Self::NormedPair)
    }

    fn gated(self) -> bool {
        matches!(self, Self::Gated | Self::NormedGated)
    }

    fn two(self) -> bool {
        matches!(self, Self::Pair | Self::NormedPair | Self::Mixed)
    }
}

/// What a weight is stored as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stored {
    /// 32 bits.
    F32,
    /// 16 bits.
    F16,
    /// Block FP8.
    Fp8,
    /// Block FP8 with scales near 10⁻³⁰: products with a small code are no normal f32.
    Fp8Tiny,
    /// Block FP8 with scales near 10³⁰.
    Fp8Large,
    /// 8 bits in blocks of ggml.
    Q8_0,
    /// 4 bits in blocks of ggml.
    Q4_0,
    /// 4 bits and offsets in blocks of ggml.
    Q4K,
    /// 6 bits in blocks of ggml.
    Q6K,
}

words!(Stored {
    F32 = "f32",
    F16 = "f16",
    Fp8 = "fp8",
    Fp8Tiny = "fp8_tiny",
    Fp8Large = "fp8_large",
    Q8_0 = "q8_0",
    Q4_0 = "q4_0",
    Q4K = "q4_k",
    Q6K = "q6_k",
});

impl Stored {
    /// The unit of block FP8's scales.
    pub(super) fn coded(self) -> Option<f32> {
        match self {
            Self::Fp8 => Some(1.0),
            Self::Fp8Tiny => Some(1e-30),
            Self::Fp8Large => Some(1e30),
            _ => None,
        }
    }

    /// The format of its blocks.
    pub(super) fn blocks(self) -> Option<blocks::Kind> {
        match self {
            Self::Q8_0 => Some(blocks::Kind::Q8_0),
            Self::Q4_0 => Some(blocks::Kind::Q4_0),
            Self::Q4K => Some(blocks::Kind::Q4K),
            Self::Q6K => Some(blocks::Kind::Q6K),
            _ => None,
        }
    }

    /// Whether kernels expand it.
    pub(super) fn packed(self) -> bool {
        !matches!(self, Self::F32 | Self::F16)
    }

    /// What the width of a matrix is a multiple of.
    pub(super) fn step(self) -> usize {
        match self.blocks() {
            Some(kind) => kind.values(),
            None if self.packed() => 4,
            None => 1,
        }
    }

    /// Bytes of an element.
    pub(super) fn bytes(self) -> f64 {
        match (self, self.blocks()) {
            (Self::F32, _) => 4.0,
            (Self::F16, _) => 2.0,
            (_, Some(kind)) => kind.bytes() as f64 / kind.values() as f64,
            (_, None) => 1.0,
        }
    }

    /// As the oracle has it.
    pub(super) fn storage(self) -> Storage {
        match self {
            Self::F16 => Storage::F16,
            stored if stored.blocks().is_some() => Storage::Blocks,
            _ => Storage::F32,
        }
    }

    /// Numbers that add up to an element, as the oracle has it.
    pub(super) fn addends(self) -> usize {
        self.blocks().map_or(1, blocks::Kind::addends)
    }
}

case! {
    /// A product of tokens with one weight, or two.
    Linear("op", Kind) {
        /// Tokens.
        tokens "t": usize,
        /// Numbers of a token.
        input "in": usize,
        /// Numbers of a result.
        output "out": usize,
        /// Storage of the weights.
        stored "w": Stored,
        /// What the tokens are like.
        regime "x": Regime,
    }
}

/// A weight as it is drawn.
#[derive(Clone)]
pub(super) enum Drawn {
    Plain(Vec<f32>),
    Coded(fp8::Matrix),
    Blocks(blocks::Matrix),
}

impl Drawn {
    /// A packed weight `[rows, columns]` of about the deviation `size`; `None` where `stored` is plain.
    pub(super) fn packed(
        stored: Stored,
        random: &mut Random,
        shape: [usize; 2],
        size: f32,
    ) -> Option<Self> {
        match (stored.coded(), stored.blocks()) {
            (Some(unit), _) => Some(Self::Coded(random.block_fp8(shape, size * unit))),
            (_, Some(kind)) => Some(Self::Blocks(random.blocks(kind, shape, size))),
            (None, None) => None,
        }
    }

    pub(super) fn values(&self) -> Vec<Approx> {
        match self {
            Self::Plain(values) => given(values),
            Self::Coded(matrix) => matrix.values(),
            Self::Blocks(matrix) => matrix.values(),
        }
    }
}

/// Tokens, weights, and what surrounds the product.
#[derive(Clone)]
pub struct Inputs {
    x: Vec<f32>,
    weights: Vec<Drawn>,
    /// A bias in its first row, or what is added to each element.
    z: Vec<f32>,
    norm: Vec<f32>,
}

/// What surrounds a weight: in range for f16, and far from any sum of the cases here.
const CANARY: f32 = 60_000.0;

/// ε of the norms: large enough to count where an input is small.
const EPSILON: f64 = 1e-3;

/// Where numbers are rounded beside the f32 of all arithmetic.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rounds {
    /// Anywhere that the contract allows.
    Contract,
    /// Nowhere.
    Never,
    /// Activations, to f16.
    Before,
    /// Activations, and results, to f16.
    Both,
    /// Activations, to integers that share a power of two; of a norm, before its scale.
    Digits,
}

impl Linear {
    /// Rows of the weights.
    fn outputs(&self) -> Vec<usize> {
        match self.variant {
            kind if kind.two() => vec![self.output, self.output / 2 + 1],
            kind if kind.gated() => vec![self.output; 2],
            _ => vec![self.output],
        }
    }

    /// Integers and single ones give numbers that no order of adding changes. An f16 result is an
    /// integer below 2048 for the widths here.
    fn exact(&self) -> bool {
        let plain = matches!(self.variant, Kind::Plain | Kind::Pair);
        let integers = plain || matches!(self.variant, Kind::Biased | Kind::Added);
        !self.stored.packed()
            && ((self.regime == Regime::Integers && integers)
                || (self.regime == Regime::OneHot && plain))
    }

    /// The activations; of a norm whose products are scaled, without its scale.
    fn activations(&self, inputs: &Inputs, rounds: Rounds) -> Vec<Approx> {
        match rounds {
            Rounds::Digits if self.variant.normed() => {
                let times = |(x, w): (&f32, &f32)| x * w;
                let x = inputs.x.iter().zip(inputs.norm.iter().cycle()).map(times);
                digits::nearest(&x.collect::<Vec<_>>())
            }
            Rounds::Digits => digits::nearest(&inputs.x),
            _ if self.variant.normed() => norm::rms_norm(&inputs.x, &inputs.norm, EPSILON),
            Rounds::Before | Rounds::Both => {
                inputs.x.iter().map(|&x| Approx::exact(f16::from_f32(x).to_f32())).collect()
            }
            Rounds::Contract | Rounds::Never => given(&inputs.x),
        }
    }

    /// The product with the weight number `index`.
    fn product(&self, inputs: &Inputs, index: usize, rounds: Rounds) -> Vec<Approx> {
        // The second of these is plain.
        let plain = self.variant == Kind::Mixed && index == 1;
        let rounds = if plain { Rounds::Never } else { rounds };
        let storage = match rounds {
            Rounds::Contract => self.stored.storage(),
            _ => Storage::F32,
        };
        let layer = Layer { input: self.input, storage, addends: self.stored.addends() };
        let x = self.activations(inputs, rounds);
        let y = product_with(&x, &inputs.weights[index].values(), layer);
        match rounds {
            Rounds::Both => y.into_iter().map(Approx::through_f16).collect(),
            Rounds::Digits if self.variant.normed() => {
                let products = y.chunks(y.len() / self.tokens).zip(inputs.x.chunks(self.input));
                let scaled = |(y, x): (&[Approx], &[f32])| {
                    let scale = norm::scale(x, EPSILON);
                    y.iter().map(|y| y.times(scale)).collect::<Vec<_>>()
                };
                products.flat_map(scaled).collect()
            }
            _ => y,
        }
    }

    fn evaluate(&self, inputs: &Inputs, rounds: Rounds) -> Vec<Approx> {
        let y: Vec<Vec<Approx>> =
            (0..inputs.weights.len()).map(|index| self.product(inputs, index, rounds)).collect();
        let plus = |z: &dyn Fn(usize) -> f32| {
            y[0].iter().enumerate().map(|(at, y)| y.plus(Approx::exact(z(at)))).collect()
        };
        match self.variant {
            Kind::Biased => plus(&|at| inputs.z[at % self.output]),
            Kind::Added => plus(&|at| inputs.z[at]),
            kind if kind.gated() => {
                y[0].iter().zip(&y[1]).map(|(&gate, &up)| swiglu(gate, up)).collect()
            }
            _ => y.concat(),
        }
    }

    /// The weight on `device`; a plain one inside a larger tensor.
    fn weight(&self, drawn: &Drawn, device: &Device) -> Weight<2> {
        let values = match drawn {
            Drawn::Plain(values) => values,
            Drawn::Coded(matrix) => {
                let shape = [matrix.codes.len() / self.input, self.input];
                return block_fp8(&[matrix], shape, device).into();
            }
            Drawn::Blocks(matrix) => {
                let rows =
                    matrix.bytes.len() / matrix.kind.bytes() * matrix.kind.values() / self.input;
                return quantised(&[matrix], [rows, self.input], device).into();
            }
        };
        let (rows, pitch) = (values.len() / self.input, self.input + 3);
        let mut all = vec![CANARY; (rows + 2) * pitch];
        for (row, values) in values.chunks(self.input).enumerate() {
            all[(row + 1) * pitch..][..self.input].copy_from_slice(values);
        }
        let all = tensor(&all, [rows + 2, pitch], device);
        let all = if self.stored == Stored::F16 { all.cast(FloatDType::F16) } else { all };
        all.slice([1..rows + 1, 0..self.input]).into()
    }
}

impl Spec for Linear {
    type Inputs = Inputs;

    fn valid(&self) -> Result<(), String> {
        super::sized(&[self.tokens, self.input])?;
        super::sized(&[self.output, self.input])?;
        super::sized(&[self.tokens, self.output])?;
        let whole = self.input.is_multiple_of(self.stored.step());
        chosen(
            whole,
            "`in` is a multiple of 4 with block FP8, of 32 with q8_0 and q4_0, of 256 with q4_k and q6_k",
        )?;
        let packed = self.stored.packed();
        chosen(packed || self.variant != Kind::Mixed, "`mixed` has a packed weight")?;
        let mild = !matches!(self.regime, Regime::Outliers | Regime::Integers | Regime::Large)
            && !matches!(self.stored, Stored::Fp8Tiny | Stored::Fp8Large);
        chosen(!self.variant.gated() || mild, "a gate stays within ±80, where WGSL has exp")?;
        let held = self.regime != Regime::Large || self.stored == Stored::F32;
        chosen(held, "`x=large` has weights in f32")
    }

    fn needs(&self) -> Vec<Need> {
        if self.stored == Stored::F16 { vec![Need::F16] } else { Vec::new() }
    }

    fn draw(&self, mut random: Random) -> Inputs {
        let x = random.rows(self.tokens, self.input, (self.regime, Side::Left));
        let z = random.rows(self.tokens, self.output, (Regime::Integers, Side::Right));
        let norm = random.rows(1, self.input, (Regime::Normal, Side::Right));
        // As initialised weights have it, an output is as large as an input.
        let size = (self.input as f32).powf(-0.5);
        let mut draw =
            |rows: usize| match Drawn::packed(self.stored, &mut random, [rows, self.input], size) {
                Some(packed) => packed,
                None => {
                    let size = if self.regime == Regime::Integers { 1.0 } else { size };
                    let stored = |weight: f32| match self.stored {
                        Stored::F16 => f16::from_f32(weight * size).to_f32(),
                        _ => weight * size,
                    };
                    let all = random.rows(rows, self.input, (self.regime, Side::Right));
                    Drawn::Plain(all.into_iter().map(stored).collect())
                }
            };
        let weights = self.outputs().into_iter().map(&mut draw).collect();
        let noise = |random: &mut Random| 0.37 * random.normal();
        let z = if self.exact() { z } else { z.iter().map(|z| z + noise(&mut random)).collect() };
        Inputs { x, weights, z, norm }
    }

    fn expected(&self, inputs: &Inputs) -> Result<Vec<Approx>, String> {
        let y = self.evaluate(inputs, Rounds::Contract);
        let exact = |y: Approx| Approx::exact(y.value);
        Ok(if self.exact() { y.into_iter().map(exact).collect() } else { y })
    }

    fn simulated(&self, inputs: &Inputs) -> Vec<Vec<Approx>> {
        let ways: &[Rounds] = match (self.stored, self.variant.normed()) {
            (Stored::F16, _) if self.exact() => &[],
            // A norm's output is rounded to either side of what is computed here.
            (Stored::F16, true) => &[],
            (Stored::F16, false) => &[Rounds::Never, Rounds::Before, Rounds::Both],
            (stored, _) if stored.blocks().is_some() => &[Rounds::Never, Rounds::Digits],
            _ => &[],
        };
        ways.iter().map(|&rounds| self.evaluate(inputs, rounds)).collect()
    }

    fn found(&self, inputs: &Inputs, device: &Device) -> Result<Vec<f32>, String> {
        let x = tensor(&inputs.x, [1, self.tokens, self.input], device);
        let mut weights = inputs.weights.iter().map(|weight| self.weight(weight, device));
        let mut next = || weights.next().ok_or("there are as many weights as `outputs` says");
        let bias = || tensor(&inputs.z[..self.output], [self.output], device);
        let z = || tensor(&inputs.z, [1, self.tokens, self.output], device);
        let norm = || tensor(&inputs.norm, [self.input], device);
        let lazy = || Normed::new(x.clone(), norm(), EPSILON);
        let y: Vec<Tensor<3>> = match self.variant {
            Kind::Plain => vec![shaders::linear(x, next()?, None)],
            Kind::Biased => vec![shaders::linear(x, next()?, Some(bias()))],
            Kind::Added => vec![added(x, next()?, z())],
            Kind::Gated => vec![gated(x, next()?, next()?)],
            Kind::Pair => pair(x, [next()?, next()?]).to_vec(),
            Kind::NormedPlain => vec![linear_normed(&lazy(), next()?, None)],
            Kind::NormedGated => vec![gated_normed(&lazy(), next()?, next()?)],
            Kind::NormedPair => pair_normed(&lazy(), [next()?, next()?]).to_vec(),
            Kind::Mixed => {
                let (first, second) = (next()?, next()?.widened());
                pair(x, [first, second.into()]).to_vec()
            }
        };
        if let Some(other) = y.iter().map(Tensor::dtype).find(|&dtype| dtype != DType::F32) {
            return Err(format!("the result is {other:?}, expected F32"));
        }
        Ok(y.into_iter().map(floats).collect::<Result<Vec<_>, _>>()?.concat())
    }

    fn rows(&self) -> (usize, Vec<usize>) {
        let outputs = self.outputs();
        (self.tokens, if self.variant.two() { outputs } else { outputs[..1].to_vec() })
    }

    fn take(&self, inputs: &Inputs, rows: &[usize]) -> Option<(Self, Inputs)> {
        let spec = Self { tokens: rows.len(), ..self.clone() };
        let z = match self.variant {
            Kind::Added => of_rows(&inputs.z, self.output, rows),
            _ => inputs.z[..self.output].repeat(rows.len()),
        };
        let x = of_rows(&inputs.x, self.input, rows);
        Some((spec, Inputs { x, z, ..inputs.clone() }))
    }

    fn work(&self) -> Option<Work> {
        let weights = (self.outputs().iter().sum::<usize>() * self.input) as f64;
        let rows = (self.tokens * (self.input + self.output)) as f64;
        Some(Work {
            bytes: weights * self.stored.bytes() + 4.0 * rows,
            operations: 2.0 * weights * self.tokens as f64,
        })
    }
}

/// In blocks of ggml.
pub(super) const BLOCKS: [Stored; 4] = [Stored::Q8_0, Stored::Q4_0, Stored::Q4K, Stored::Q6K];

/// The record.
pub(super) const RECORD: Record = Record {
    path: "op/linear",
    formula: "y = x Wᵀ (+ b) (+ z), silu(x Gᵀ) ⊙ x Uᵀ, each of x or of RMSNorm(x)",
    source: "DeepSeek-V3 §2.1; block FP8 §3.3.2 and Micikevicius et al., FP8 Formats, 2022, table 1; \
             blocks: ggml-quants.c",
    bound: "a dot product of `in` terms: λ √in u (|Σ| + 2 √Σ²), at most in·u·Σ|·|; with f16 weights \
            activations and result may be rounded to f16 once each, with blocks of ggml activations to \
            2⁻²² of the largest of 16, and the kernel is held to the f32 bound of one of the ways to do that",
    kernels: &["linear_gemv", "gemm", "products", "block_fp8", "block_fp8/quant", "rms_norm"],
    cases,
    fuzz,
    parse: super::parse::<Linear>,
};
