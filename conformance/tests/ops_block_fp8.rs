//! Products of tokens with weights in block FP8, and what is fused with them, against their formulas.

use burn::tensor::{Device, Tensor};
use conformance::inputs::{Random, Regime, Side, block_fp8, tensor};
use conformance::op::{Operation, floats};
use conformance::operations;
use conformance::oracle::fp8::{BLOCK, Matrix, decode};
use conformance::oracle::linear::{Storage, product_with, swiglu};
use conformance::oracle::{Approx, approx::given, norm};
use shaders::linear::{added, linear_normed, pair, pair_normed};
use shaders::swiglu::{gated, gated_normed};
use shaders::{Normed, Weight};

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
    /// A layer in block FP8 beside one in f32.
    Mixed,
}

/// The size of an output, in inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Size {
    /// As large, as initialised weights have it.
    One,
    /// 10⁻³⁰: products of such a scale with a small code are no normal f32.
    Tiny,
    /// 10³⁰.
    Large,
}

struct Projection {
    kind: Kind,
    tokens: usize,
    input: usize,
    output: usize,
    size: Size,
}

/// ε of the norms: large enough to count where an input is small.
const EPSILON: f64 = 1e-3;

struct Inputs {
    x: Vec<f32>,
    weights: [Matrix; 2],
    /// A bias, or what is added to each element.
    z: Vec<f32>,
    norm: Vec<f32>,
}

impl Projection {
    /// Rows of the two weights.
    fn rows(&self) -> [usize; 2] {
        match self.kind {
            Kind::Pair | Kind::NormedPair | Kind::Mixed => [self.output, self.output / 2 + 1],
            _ => [self.output; 2],
        }
    }

    fn inputs(&self) -> Inputs {
        let mut random = Random::of(&self.name());
        let normal = |side| (Regime::Normal, side);
        let x = random.rows(self.tokens, self.input, normal(Side::Left));
        let z = random.rows(self.tokens, self.output, normal(Side::Right));
        let norm = random.rows(1, self.input, normal(Side::Right));
        let scale = match self.size {
            Size::One => 1.0,
            Size::Tiny => 1e-30,
            Size::Large => 1e30,
        };
        let size = (self.input as f32).powf(-0.5) * scale;
        let weights = self.rows().map(|rows| random.block_fp8([rows, self.input], size));
        Inputs { x, weights, z, norm }
    }
}

impl Operation for Projection {
    fn name(&self) -> String {
        let Self { kind, tokens, input, output, size } = self;
        let name = format!("{kind:?}-{size:?}").to_lowercase();
        format!("op/block_fp8/{name}:t={tokens};in={input};out={output}")
    }

    fn expected(&self) -> Vec<Approx> {
        let Inputs { x, weights: [a, b], z, norm } = self.inputs();
        let rows = match self.kind {
            Kind::NormedPlain | Kind::NormedGated | Kind::NormedPair => {
                norm::rms_norm(&x, &norm, EPSILON)
            }
            _ => given(&x),
        };
        let product =
            |weight: &Matrix| product_with(&rows, &weight.values(), self.input, Storage::F32);
        let plus = |z: &dyn Fn(usize) -> f32| {
            let y = product(&a).into_iter().enumerate();
            y.map(|(at, y)| y.plus(Approx::exact(z(at)))).collect()
        };
        match self.kind {
            Kind::Plain | Kind::NormedPlain => product(&a),
            Kind::Biased => plus(&|at| z[at % self.output]),
            Kind::Added => plus(&|at| z[at]),
            Kind::Gated | Kind::NormedGated => {
                let both = product(&a).into_iter().zip(product(&b));
                both.map(|(gate, up)| swiglu(gate, up)).collect()
            }
            Kind::Pair | Kind::NormedPair | Kind::Mixed => [product(&a), product(&b)].concat(),
        }
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let Inputs { x, weights, z, norm } = self.inputs();
        let x = tensor(&x, [1, self.tokens, self.input], device);
        let [a, b] = weights.map(|weight| {
            let shape = [weight.codes.len() / self.input, self.input];
            block_fp8(&[&weight], shape, device)
        });
        let bias = || tensor(&z[..self.output], [self.output], device);
        let z = || tensor(&z, [1, self.tokens, self.output], device);
        let lazy = || Normed::new(x.clone(), tensor(&norm, [self.input], device), EPSILON);
        let y: Vec<Tensor<3>> = match self.kind {
            Kind::Plain => vec![shaders::linear(x, a, None)],
            Kind::Biased => vec![shaders::linear(x, a, Some(bias()))],
            Kind::Added => vec![added(x, a, z())],
            Kind::Gated => vec![gated(x, a, b)],
            Kind::Pair => pair(x, [a, b]).to_vec(),
            Kind::NormedPlain => vec![linear_normed(&lazy(), a, None)],
            Kind::NormedGated => vec![gated_normed(&lazy(), a, b)],
            Kind::NormedPair => pair_normed(&lazy(), [a, b]).to_vec(),
            Kind::Mixed => pair(x, [Weight::from(a), Weight::from(b.widened())]).to_vec(),
        };
        let values = y.into_iter().map(floats).collect::<Result<Vec<_>, _>>()?;
        Ok(values.concat())
    }
}

const WIDTHS: [usize; 6] = [4, 12, 132, 576, 1540, 2048];
const ROWS: [usize; 4] = [1, 7, 129, 600];

/// Every width with one token to one more than a launch takes.
fn plain() -> Vec<Projection> {
    let mut cases = Vec::new();
    for tokens in 1..=9 {
        for (index, &input) in WIDTHS.iter().enumerate() {
            let output = ROWS[(index + tokens) % ROWS.len()];
            cases.push(Projection { kind: Kind::Plain, tokens, input, output, size: Size::One });
        }
    }
    cases
}

fn fused(kind: Kind) -> Vec<Projection> {
    let shapes = [(4, 7, 1), (36, 300, 2), (132, 1, 3), (576, 300, 1), (256, 129, 8), (140, 65, 9)];
    let of = |(input, output, tokens)| Projection { kind, tokens, input, output, size: Size::One };
    shapes.map(of).into_iter().collect()
}

/// Few long rows, which several rows of lanes share, and scales near the ends of f32.
fn long_rows(kind: Kind) -> Vec<Projection> {
    let shapes = [(2048, 64, 1), (7168, 130, 2), (1028, 8, 1)];
    let of = |size| {
        shapes.map(|(input, output, tokens)| Projection { kind, tokens, input, output, size })
    };
    [Size::One, Size::Tiny, Size::Large].into_iter().flat_map(of).collect()
}

/// Rows of lanes that take several rows.
fn many_rows() -> Vec<Projection> {
    let (kind, size) = (Kind::Plain, Size::One);
    let of = |(input, output)| Projection { kind, tokens: 1, input, output, size };
    [(16, 40_001), (48, 70_001)].map(of).into_iter().collect()
}

/// Weights that are written out.
struct Widened {
    matrices: usize,
    rows: usize,
    columns: usize,
}

impl Widened {
    fn inputs(&self) -> Vec<Matrix> {
        let mut random = Random::of(&self.name());
        let draw = |_| random.block_fp8([self.rows, self.columns], 1.0);
        (0..self.matrices).map(draw).collect()
    }
}

impl Operation for Widened {
    fn name(&self) -> String {
        let Self { matrices, rows, columns } = self;
        format!("op/block_fp8/widened:n={matrices};out={rows};in={columns}")
    }

    /// Exactly: a code is a number of f32, and the product with its scale is rounded once.
    fn expected(&self) -> Vec<Approx> {
        let of = |matrix: Matrix| {
            let blocks = self.columns.div_ceil(BLOCK);
            let value = move |at: usize| {
                let (row, column) = (at / self.columns, at % self.columns);
                let scale = matrix.scales[row / BLOCK * blocks + column / BLOCK];
                Approx::exact(decode(matrix.codes[at]) as f32 * scale)
            };
            (0..self.rows * self.columns).map(value)
        };
        self.inputs().into_iter().flat_map(of).collect()
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let matrices = self.inputs();
        let matrices: Vec<&Matrix> = matrices.iter().collect();
        let shape = [self.matrices, self.rows, self.columns];
        floats(block_fp8(&matrices, shape, device).widened())
    }
}

fn widened() -> Vec<Widened> {
    let of = |(matrices, rows, columns)| Widened { matrices, rows, columns };
    [(1, 1, 4), (1, 130, 260), (3, 129, 132), (2, 64, 512)].map(of).into_iter().collect()
}

operations! {
    plain_weights: plain(),
    biased: fused(Kind::Biased),
    added_rows: fused(Kind::Added),
    gated_product: fused(Kind::Gated),
    two_of_one_input: fused(Kind::Pair),
    normed: fused(Kind::NormedPlain),
    normed_and_gated: fused(Kind::NormedGated),
    normed_two_of_one_input: fused(Kind::NormedPair),
    beside_a_plain_weight: fused(Kind::Mixed),
    few_rows_of_many_numbers: long_rows(Kind::Plain),
    few_rows_of_many_numbers_normed: long_rows(Kind::NormedPlain),
    more_rows_than_planes: many_rows(),
    written_out: widened(),
}
