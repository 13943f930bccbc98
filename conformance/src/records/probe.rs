//! What every kernel builds on: arithmetic, conversions, sums, products and moves of the platform, as
//! Burn's own operations ask for them.
//!
//! A device that fails here fails for a reason that is not Cachalot's; read this level first.

use burn::tensor::{DType, Device, Int, Tensor};
use half::f16;

use super::{Record, Sink, Tier, chosen, nothing};
use crate::inputs::{Random, integers, tensor};
use crate::op::{floats, ids};
use crate::oracle::Approx;
use crate::spec::{Need, Spec};
use crate::{case, words};

/// What is probed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// `eˣ` over ±80.
    Exp,
    /// `√x` over 70 powers of two.
    Sqrt,
    /// `a / b` over 70 powers of two.
    Divide,
    /// `a · b + c`, fused or not.
    MultiplyAdd,
    /// `1 · x` of numbers below 2⁻¹²⁶, which may be 0.
    Subnormal,
    /// The largest finite numbers are numbers.
    Largest,
    /// Products and sums of 32-bit integers.
    Integers,
    /// All finite 16-bit floats, widened.
    HalfWidened,
    /// 32-bit floats, narrowed and widened again.
    HalfNarrowed,
    /// The sum of integers: barriers, and workgroups that add up.
    Sum,
    /// The largest of each row.
    Largests,
    /// Sums up to each element.
    RunningSum,
    /// A product of matrices of integers.
    Product,
    /// Rows in another order.
    Gather,
    /// Rows that are written in another order.
    Scatter,
    /// A row's order.
    Sort,
}

words!(What {
    Exp = "float/exp",
    Sqrt = "float/sqrt",
    Divide = "float/divide",
    MultiplyAdd = "float/multiply_add",
    Subnormal = "float/subnormal",
    Largest = "float/largest",
    Integers = "integer/arithmetic",
    HalfWidened = "half/widened",
    HalfNarrowed = "half/narrowed",
    Sum = "reduce/sum",
    Largests = "reduce/largest",
    RunningSum = "reduce/running_sum",
    Product = "product/integers",
    Gather = "move/gather",
    Scatter = "move/scatter",
    Sort = "move/sort",
});

case! {
    /// One probe.
    Probe("probe", What) {
        /// Numbers, or rows and columns.
        count "n": usize,
    }
}

/// Numbers of a row where there are rows.
const WIDTH: usize = 37;

/// Operands; and an order, where there is one.
pub struct Inputs {
    a: Vec<f32>,
    b: Vec<f32>,
    c: Vec<f32>,
    order: Vec<usize>,
}

impl Probe {
    fn half(bits: usize) -> f32 {
        f16::from_bits(bits as u16).to_f32()
    }

    fn numbers(&self, random: &mut Random) -> [Vec<f32>; 3] {
        let n = self.count;
        let mut draw = |of: &mut dyn FnMut(&mut Random, usize) -> f32, count: usize| {
            (0..count).map(|at| of(random, at)).collect::<Vec<f32>>()
        };
        let mut spread = |random: &mut Random, _: usize| {
            let power = random.below(70) as i32 - 35;
            (1.0 + random.uniform()) * 2.0_f32.powi(power)
        };
        let mut whole = |random: &mut Random, _: usize| random.below(13) as f32 - 6.0;
        let none = Vec::new;
        match self.variant {
            What::Exp => [draw(&mut |r, _| 160.0 * r.uniform() - 80.0, n), none(), none()],
            What::Sqrt => [draw(&mut spread, n), none(), none()],
            What::Divide => [draw(&mut spread, n), draw(&mut spread, n), none()],
            What::MultiplyAdd => {
                let mut normal = |r: &mut Random, _: usize| r.normal();
                [draw(&mut normal, n), draw(&mut normal, n), draw(&mut normal, n)]
            }
            What::Subnormal => {
                let mut tiny =
                    |r: &mut Random, _: usize| f32::from_bits(1 + r.below((1 << 23) - 1) as u32);
                [draw(&mut tiny, n), none(), none()]
            }
            What::Largest => {
                let mut large = |r: &mut Random, _: usize| f32::MAX * (0.5 + 0.5 * r.uniform());
                [draw(&mut large, n), none(), none()]
            }
            What::HalfWidened => {
                let mut bits = |_: &mut Random, at: usize| {
                    let value = Self::half(at);
                    if value.is_finite() { value } else { 0.0 }
                };
                [draw(&mut bits, n), none(), none()]
            }
            What::HalfNarrowed => [draw(&mut |r, _| 100.0 * r.normal(), n), none(), none()],
            What::Integers | What::Product => {
                let count = if self.variant == What::Product { n * n } else { n };
                [draw(&mut whole, count), draw(&mut whole, count), none()]
            }
            What::Sum => [draw(&mut whole, n), none(), none()],
            What::Largests | What::RunningSum | What::Gather | What::Scatter => {
                [draw(&mut whole, n * WIDTH), none(), none()]
            }
            // No two alike, so that there is one order.
            What::Sort => {
                let mut free: Vec<usize> = (0..n).collect();
                let mut take = |r: &mut Random, _: usize| {
                    free.swap_remove(r.below(free.len())) as f32 - 0.5 * n as f32
                };
                [draw(&mut take, n), none(), none()]
            }
        }
    }
}

impl Spec for Probe {
    type Inputs = Inputs;

    fn valid(&self) -> Result<(), String> {
        super::sized(&[self.count, WIDTH])?;
        let square = self.variant != What::Product || self.count <= 512;
        chosen(square, "`n` is at most 512 for a product")?;
        let bits = self.variant != What::HalfWidened || self.count <= 1 << 16;
        chosen(bits, "there are 65,536 patterns of 16 bits")
    }

    fn needs(&self) -> Vec<Need> {
        match self.variant {
            What::HalfWidened | What::HalfNarrowed => vec![Need::F16],
            _ => Vec::new(),
        }
    }

    fn draw(&self, mut random: Random) -> Inputs {
        let [a, b, c] = self.numbers(&mut random);
        let mut free: Vec<usize> = (0..self.count).collect();
        let order = match self.variant {
            What::Gather | What::Scatter => {
                (0..self.count).map(|_| free.swap_remove(random.below(free.len()))).collect()
            }
            _ => Vec::new(),
        };
        Inputs { a, b, c, order }
    }

    fn expected(&self, Inputs { a, b, c, order }: &Inputs) -> Result<Vec<Approx>, String> {
        let n = self.count;
        let one = |of: &dyn Fn(Approx) -> Approx| {
            a.iter().map(|&a| of(Approx::exact(a))).collect::<Vec<_>>()
        };
        let two = |of: &dyn Fn(f64, f64) -> Approx| {
            let pairs = a.iter().zip(b);
            pairs.map(|(&a, &b)| of(f64::from(a), f64::from(b))).collect::<Vec<_>>()
        };
        let exact = |values: Vec<f32>| values.into_iter().map(Approx::exact).collect::<Vec<_>>();
        let rows = || a.chunks(WIDTH);
        Ok(match self.variant {
            What::Exp => one(&Approx::exp),
            What::Sqrt => one(&|a| a.times(a.inverse_sqrt())),
            What::Divide => two(&|a, b| Approx::exact(a).over(Approx::exact(b))),
            What::MultiplyAdd => {
                let products = two(&|a, b| Approx::exact(a).times(Approx::exact(b)));
                products.iter().zip(c).map(|(p, &c)| p.plus(Approx::exact(c))).collect()
            }
            What::Subnormal => one(&|a| Approx::within(a.value, a.value)),
            What::Largest => one(&|a| a),
            What::Integers => two(&|a, b| Approx::exact(a * b + a)),
            What::HalfWidened => one(&|a| a),
            // A half ulp of 11 bits, or an ulp where the direction of rounding is not to nearest.
            What::HalfNarrowed => {
                one(&|a| Approx::within(a.value, (a.value.abs() / 1024.0).max(2.0_f64.powi(-24))))
            }
            What::Sum => vec![Approx::exact(a.iter().map(|&a| f64::from(a)).sum::<f64>())],
            What::Largests => {
                exact(rows().map(|row| row.iter().copied().fold(f32::MIN, f32::max)).collect())
            }
            What::RunningSum => {
                let running = |row: &[f32]| {
                    let sums = row.iter().scan(0.0, |sum, &a| {
                        *sum += a;
                        Some(*sum)
                    });
                    sums.collect::<Vec<f32>>()
                };
                exact(rows().flat_map(running).collect())
            }
            What::Product => {
                let cell = |at: usize| {
                    let (row, column) = (at / n, at % n);
                    (0..n).map(|k| a[row * n + k] * b[k * n + column]).sum::<f32>()
                };
                exact((0..n * n).map(cell).collect())
            }
            What::Gather => exact(
                order.iter().flat_map(|&row| rows().nth(row).unwrap_or(&[]).to_vec()).collect(),
            ),
            What::Scatter => {
                let mut all = vec![0.0; a.len()];
                for (row, &to) in rows().zip(order) {
                    all[to * WIDTH..(to + 1) * WIDTH].copy_from_slice(row);
                }
                exact(all)
            }
            What::Sort => {
                let mut order: Vec<usize> = (0..n).collect();
                order.sort_by(|&i, &j| a[i].total_cmp(&a[j]));
                exact(order.into_iter().map(|at| at as f32).collect())
            }
        })
    }

    fn found(
        &self,
        Inputs { a, b, c, order }: &Inputs,
        device: &Device,
    ) -> Result<Vec<f32>, String> {
        let n = self.count;
        let on = |values: &[f32]| tensor(values, [values.len()], device);
        let rows = || tensor(a, [n, WIDTH], device);
        let order = || integers(order, [n], device);
        floats::<1>(match self.variant {
            What::Exp => on(a).exp(),
            What::Sqrt => on(a).sqrt(),
            What::Divide => on(a) / on(b),
            What::MultiplyAdd => on(a) * on(b) + on(c),
            What::Subnormal | What::Largest => on(a) * 1.0,
            What::Integers => {
                let whole = |values: &[f32]| -> Tensor<1, Int> { on(values).int() };
                return ids(whole(a) * whole(b) + whole(a));
            }
            What::HalfWidened | What::HalfNarrowed => on(a).cast(DType::F16).cast(DType::F32),
            What::Sum => on(a).sum(),
            What::Largests => rows().max_dim(1).flatten(0, 1),
            What::RunningSum => rows().cumsum(1).flatten(0, 1),
            What::Product => {
                let square = |values: &[f32]| tensor(values, [n, n], device);
                square(a).matmul(square(b)).flatten(0, 1)
            }
            What::Gather => rows().select(0, order()).flatten(0, 1),
            What::Scatter => {
                let update = burn::tensor::IndexingUpdateOp::Assign;
                let all = Tensor::<2>::zeros([n, WIDTH], device);
                all.select_assign(0, order(), rows(), update).flatten(0, 1)
            }
            What::Sort => return ids(on(a).argsort(0)),
        })
    }
}

fn cases(tier: Tier, to: &mut Sink<'_>) {
    for &variant in What::ALL {
        let sizes: &[usize] = match (tier, variant) {
            (_, What::HalfWidened) => &[1 << 16],
            (Tier::Smoke, _) => &[65],
            (_, What::Product) => &[1, 7, 16, 33, 65, 128],
            (_, What::Sort) => &[1, 2, 65, 1000, 4096],
            // Of 100,003 rows Burn (0.22.1) leaves some out on wgpu; no step writes so many at once.
            (_, What::Scatter) => &[1, 31, 65, 257, 4099],
            _ => &[1, 31, 65, 257, 4099, 100_003],
        };
        for &count in sizes.iter().chain(&[65]) {
            if variant != What::HalfWidened || count == 1 << 16 {
                to.add(Probe { variant, count, seed: 0 });
            }
        }
        if tier == Tier::Full {
            for seed in 1..4 {
                to.add(Probe { variant, count: 300, seed });
            }
        }
    }
}

macro_rules! record {
    ($name:ident, $path:literal, $formula:literal, $bound:literal) => {
        /// The record.
        pub(super) const $name: Record = Record {
            path: $path,
            formula: $formula,
            source: "WGSL §15.7, Floating Point Evaluation",
            bound: $bound,
            kernels: &["no kernel of Cachalot's: Burn's operations"],
            // One list serves every record; each keeps its own.
            cases: |tier, to| to.only($path, |to| cases(tier, to)),
            fuzz: nothing,
            parse: |name| {
                let case = super::parse::<Probe>(name)?;
                name.path.starts_with(concat!($path, "/")).then_some(case)
            },
        };
    };
}

record!(
    FLOAT,
    "probe/float",
    "e^x, √x, a / b, a b + c, numbers at both ends of the range",
    "WGSL's own: exp 3 + 2|x| ulp, division 2.5 ulp, inverseSqrt 2 ulp; subnormal numbers may be 0"
);
record!(INTEGER, "probe/integer", "a b + a", "exact");
record!(
    HALF,
    "probe/half",
    "conversions from and to 16 bits",
    "exact to 32 bits; an ulp of 16 bits from them, for the direction of rounding is not promised"
);
record!(
    REDUCE,
    "probe/reduce",
    "sums, running sums and maxima of integers",
    "exact: integers below 2²⁴"
);
record!(PRODUCT, "probe/product", "A B of integers", "exact: integers below 2²⁴");
record!(MOVE, "probe/move", "rows gathered, scattered, sorted", "exact");
