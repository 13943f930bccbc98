//! What operations are fed: seeded numbers in regimes that find different mistakes.

use burn::tensor::{DType, Device, Int, Tensor, TensorData};
use half::f16;
use shaders::quant::{Format, pack};
use shaders::{BlockFp8, Quantised};

use crate::oracle::blocks::{self, Kind};
use crate::oracle::fp8::{BLOCK, Matrix, finite_codes};
use crate::words;

/// The character of an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Regime {
    /// Independent, mean 0, deviation 1.
    Normal,
    /// Normal, with one element of each row a thousand times larger: activations look like this.
    Outliers,
    /// Pairs `(a, −a)` but for a thousandth: sums against [`Side::Right`] cancel.
    Cancelling,
    /// Integers in `-3..=3`: sums of products are exact in any order, and so is what is expected.
    Integers,
    /// Independent, uniform in `[-1, 1)`.
    Uniform,
    /// One number a row that is 1, all others 0: a product is a column of the weight, bit for bit. The
    /// right operand is [`Regime::Normal`].
    OneHot,
    /// All 0 on the left: nothing but a bias may come out. The right operand is [`Regime::Normal`].
    Zeros,
    /// All 0.75 on the left, as padding or an embedding that was not trained may be.
    Constant,
    /// Normal times 2⁵⁶, so that products are near 2¹¹²: a sum of ten thousand is finite, and what is squared or multiplied once more than
    /// the formula says overflows.
    Large,
}

words!(Regime {
    Normal = "normal",
    Outliers = "outliers",
    Cancelling = "cancelling",
    Integers = "integers",
    Uniform = "uniform",
    OneHot = "one_hot",
    Zeros = "zeros",
    Constant = "constant",
    Large = "large",
});

/// Which operand of a product: the right one of [`Regime::Cancelling`] repeats each element twice,
/// and the right one of [`Regime::Outliers`] has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Activations.
    Left,
    /// Weights, keys.
    Right,
}

/// The unit of [`Regime::Large`], 2⁵⁶.
const LARGE: f32 = (1_u64 << 56) as f32;

/// SplitMix64 (Steele, Lea & Flood, 2014), seeded by the name of a case, so that a name replays it.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// Seeded by the FNV-1a hash of `name`.
    #[must_use]
    pub fn of(name: &str) -> Self {
        let hash = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Self(name.bytes().fold(0xcbf2_9ce4_8422_2325, hash))
    }

    /// Any number.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Uniform in `[0, 1)`, a multiple of 2⁻²⁴ and so an f32.
    pub fn uniform(&mut self) -> f32 {
        (self.bits() >> 40) as f32 / (1_u32 << 24) as f32
    }

    /// Uniform in `0..count`.
    pub fn below(&mut self, count: usize) -> usize {
        (self.bits() % count as u64) as usize
    }

    /// Standard normal (Box and Muller, 1958).
    pub fn normal(&mut self) -> f32 {
        let radius = (-2.0 * (1.0 - f64::from(self.uniform())).ln()).sqrt();
        (radius * (std::f64::consts::TAU * f64::from(self.uniform())).cos()) as f32
    }

    /// `rows` of `width` numbers.
    pub fn rows(&mut self, rows: usize, width: usize, (regime, side): (Regime, Side)) -> Vec<f32> {
        (0..rows).flat_map(|_| self.row(width, regime, side)).collect()
    }

    /// One of `items`.
    ///
    /// # Panics
    /// Where there are none.
    pub fn one_of<T: Clone>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())].clone()
    }

    fn row(&mut self, width: usize, regime: Regime, side: Side) -> Vec<f32> {
        let mut row: Vec<f32> = (0..width).map(|_| self.normal()).collect();
        match (regime, side) {
            (Regime::Normal, _)
            | (Regime::Outliers | Regime::OneHot | Regime::Zeros | Regime::Constant, Side::Right) =>
                {}
            (Regime::Uniform, _) => row.fill_with(|| 2.0 * self.uniform() - 1.0),
            (Regime::OneHot, Side::Left) => {
                row.fill(0.0);
                row[self.below(width)] = 1.0;
            }
            (Regime::Zeros, Side::Left) => row.fill(0.0),
            (Regime::Constant, Side::Left) => row.fill(0.75),
            (Regime::Large, _) => row.iter_mut().for_each(|value| *value *= LARGE),
            (Regime::Outliers, Side::Left) => row[self.below(width)] *= 1000.0,
            (Regime::Cancelling, Side::Left) => {
                for pair in row.as_chunks_mut::<2>().0 {
                    pair[1] = -pair[0] + 1e-3 * pair[1];
                }
            }
            (Regime::Cancelling, Side::Right) => {
                for pair in row.as_chunks_mut::<2>().0 {
                    pair[1] = pair[0];
                }
            }
            (Regime::Integers, _) => row.fill_with(|| self.below(7) as f32 - 3.0),
        }
        row
    }
}

impl Random {
    /// A matrix `[rows, columns]` in block FP8 whose elements have a deviation near `size`: every
    /// finite code in turn as far as the elements go, then any.
    pub fn block_fp8(&mut self, [rows, columns]: [usize; 2], size: f32) -> Matrix {
        // Uniform codes have a mean square of 16,400: (448² / 4) / 3 for the greatest exponent, and a
        // fourth of the rest for each one less, all of 16 exponents.
        let unit = size / 128.0;
        let finite: Vec<u8> = finite_codes().collect();
        let code = |at| match finite.get(at) {
            Some(&code) => code,
            None => finite[self.below(finite.len())],
        };
        let codes = (0..rows * columns).map(code).collect();
        let blocks = rows.div_ceil(BLOCK) * columns.div_ceil(BLOCK);
        let scales = (0..blocks).map(|_| unit * (0.5 + self.uniform())).collect();
        Matrix { codes, scales, columns }
    }

    /// A matrix `[rows, columns]` in blocks of `kind` whose elements have a deviation near `size`: any
    /// codes, any inner scales, and outer scales of either sign, many of them subnormal.
    pub fn blocks(&mut self, kind: Kind, [rows, columns]: [usize; 2], size: f32) -> blocks::Matrix {
        // The deviation of uniform codes, times that of uniform inner scales.
        let spread = match kind {
            Kind::Q8_0 => 74.0,
            Kind::Q4_0 => 4.6,
            Kind::Q4K => 4.6 * 37.0,
            Kind::Q6K => 18.5 * 74.0,
        };
        let count = rows * columns / kind.values();
        let mut bytes: Vec<u8> = (0..count * kind.bytes()).map(|_| self.below(256) as u8).collect();
        for block in bytes.chunks_mut(kind.bytes()) {
            let sign = if self.below(4) == 0 { -1.0 } else { 1.0 };
            let d = sign * size / spread * (0.5 + self.uniform());
            let mut put = |at: usize, scale: f32| {
                block[at..at + 2].copy_from_slice(&f16::from_f32(scale).to_le_bytes());
            };
            match kind {
                Kind::Q8_0 | Kind::Q4_0 => put(0, d),
                // Codes of the mean 7.5 are turned into a mean near 0.
                Kind::Q4K => [(0, d), (2, 7.5 * d)].into_iter().for_each(|(at, d)| put(at, d)),
                Kind::Q6K => put(208, d),
            }
        }
        blocks::Matrix { kind, bytes, columns }
    }
}

/// Matrices of one shape as a weight of `shape` `[.., rows, columns]`.
#[must_use]
pub fn quantised<const D: usize>(
    matrices: &[&blocks::Matrix],
    shape: [usize; D],
    device: &Device,
) -> Quantised<D> {
    let format = match matrices[0].kind {
        Kind::Q8_0 => Format::Q8_0,
        Kind::Q4_0 => Format::Q4_0,
        Kind::Q4K => Format::Q4K,
        Kind::Q6K => Format::Q6K,
    };
    let columns = shape[D - 1];
    let widths = [format.code_words(columns), format.scale_words(columns)];
    let [mut codes, mut scales] = [Vec::new(), Vec::new()];
    let row = columns / format.block() * format.block_bytes();
    for blocks in matrices.iter().flat_map(|matrix| matrix.bytes.chunks(row)) {
        let [mut these, mut theirs] = widths.map(|width| vec![0; width]);
        pack(format, blocks, [&mut these, &mut theirs]);
        codes.extend(these);
        scales.extend(theirs);
    }
    let upload = |words: Vec<u32>, width| {
        let mut shape = shape;
        shape[D - 1] = width;
        Tensor::from_data(TensorData::new(words, shape), (device, DType::U32))
    };
    Quantised::new(upload(codes, widths[0]), upload(scales, widths[1]), format)
}

/// Matrices of one shape as a weight of `shape` `[.., rows, columns]`.
#[must_use]
pub fn block_fp8<const D: usize>(
    matrices: &[&Matrix],
    shape: [usize; D],
    device: &Device,
) -> BlockFp8<D> {
    let codes = matrices.iter().flat_map(|matrix| matrix.codes.as_chunks::<4>().0);
    let codes: Vec<u32> = codes.map(|&codes| u32::from_le_bytes(codes)).collect();
    let scales: Vec<f32> = matrices.iter().flat_map(|m| &m.scales).copied().collect();
    let (mut packed, mut blocks) = (shape, shape);
    packed[D - 1] /= 4;
    blocks[D - 1] = blocks[D - 1].div_ceil(BLOCK);
    blocks[D - 2] = blocks[D - 2].div_ceil(BLOCK);
    let codes = Tensor::from_data(TensorData::new(codes, packed), (device, DType::U32));
    BlockFp8::new(codes, tensor(&scales, blocks, device))
}

/// A tensor of `values`.
#[must_use]
pub fn tensor<const D: usize>(values: &[f32], shape: [usize; D], device: &Device) -> Tensor<D> {
    Tensor::from_data(TensorData::new(values.to_vec(), shape), device)
}

/// A tensor of indices or positions.
#[must_use]
pub fn integers<const D: usize>(
    values: &[usize],
    shape: [usize; D],
    device: &Device,
) -> Tensor<D, Int> {
    let values: Vec<i32> = values.iter().map(|&value| value as i32).collect();
    Tensor::from_data(TensorData::new(values, shape), device)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_gives_its_numbers_again() {
        let draw = |name: &str| Random::of(name).rows(2, 8, (Regime::Normal, Side::Left));
        assert_eq!(draw("a"), draw("a"));
        assert_ne!(draw("a"), draw("b"));
    }

    #[test]
    fn normal_numbers_are_normal() {
        let mut random = Random::of("normal");
        let values: Vec<f64> = (0..10_000).map(|_| f64::from(random.normal())).collect();
        let mean = values.iter().sum::<f64>() / 1e4;
        let square = values.iter().map(|value| value * value).sum::<f64>() / 1e4;
        // Four deviations of a mean of 10,000: 4 / 100, and 4 √2 / 100 for the square.
        assert!(mean.abs() < 0.04, "{mean}");
        assert!((square - 1.0).abs() < 0.057, "{square}");
    }

    #[test]
    fn a_cancelling_row_cancels() {
        let mut random = Random::of("cancelling");
        let left = random.rows(1, 100, (Regime::Cancelling, Side::Left));
        let right = random.rows(1, 100, (Regime::Cancelling, Side::Right));
        let products: Vec<f32> = left.iter().zip(&right).map(|(a, b)| a * b).collect();
        let total: f32 = products.iter().sum();
        let magnitude: f32 = products.iter().map(|product| product.abs()).sum();
        assert!(total.abs() < 1e-2 * magnitude, "{total} of {magnitude}");
    }
}
