//! Weights in block FP8, as DeepSeek-V3's checkpoints store them (V3 §3.3.2), and what multiplies
//! them.
//!
//! `W[i, j] = decode(code[i, j]) · scale[i / 128, j / 128]` with E4M3FN codes, packed four to a u32.
//! [`Weight`] is that, or plain, or in the blocks of ggml ([`crate::quant`]), and what is here multiplies any.
//! A few tokens are multiplied with the codes as they lie (`kernels/block_fp8`); for more,
//! and on a backend without kernels, a matrix is written out in f32 first and the operations of plain
//! weights do the rest, a matrix at a time.

mod experts;
mod products;

use burn::tensor::{DType, Int, Tensor, TensorData};
use burn_cubecl::CubeBackend;
use burn_cubecl::kernel::into_contiguous;

use crate::kernels::block_fp8::{self as kernels, Coded, Coding};
use crate::quant::Quantised;

pub(crate) use self::experts::{forward_added, forward_scored};
use self::products::cube;
pub(crate) use self::products::{Rows, gated, pair, product};

/// Rows and columns of a block.
pub const BLOCK: usize = 128;

/// Codes of a word.
pub const PACKED: usize = 4;

/// A matrix in block FP8, or a stack of them.
#[derive(Clone, Debug)]
pub struct BlockFp8<const D: usize> {
    codes: Tensor<D, Int>,
    scales: Tensor<D>,
}

/// A matrix of weights `[out, in]`, or a stack of them.
#[derive(Clone, Debug)]
pub enum Weight<const D: usize> {
    /// In f32 or f16.
    Plain(Tensor<D>),
    /// In block FP8.
    Fp8(BlockFp8<D>),
    /// In the blocks of ggml.
    Blocks(Quantised<D>),
}

impl<const D: usize> From<Tensor<D>> for Weight<D> {
    fn from(tensor: Tensor<D>) -> Self {
        Self::Plain(tensor)
    }
}

impl<const D: usize> From<BlockFp8<D>> for Weight<D> {
    fn from(weight: BlockFp8<D>) -> Self {
        Self::Fp8(weight)
    }
}

impl<const D: usize> From<Quantised<D>> for Weight<D> {
    fn from(weight: Quantised<D>) -> Self {
        Self::Blocks(weight)
    }
}

impl<const D: usize> Weight<D> {
    /// `[.., out, in]`.
    #[must_use]
    pub fn dims(&self) -> [usize; D] {
        match self {
            Self::Plain(tensor) => tensor.dims(),
            Self::Fp8(weight) => weight.dims(),
            Self::Blocks(weight) => weight.dims(),
        }
    }

    /// `W` in f32; a plain one as it is.
    #[must_use]
    pub fn widened(&self) -> Tensor<D> {
        match self {
            Self::Plain(weight) => weight.clone(),
            Self::Fp8(weight) => weight.widened(),
            Self::Blocks(weight) => weight.widened(),
        }
    }

    /// What kernels of packed weights read, where it is one and there are kernels.
    pub(crate) fn coded(&self) -> Option<Coded> {
        match self {
            Self::Plain(_) => None,
            Self::Fp8(weight) => weight.coded(),
            Self::Blocks(weight) => weight.coded(),
        }
    }

    /// Whether a kernel takes both: packed weights that are coded alike, of rows as long.
    pub(crate) fn pairs_with(&self, other: &Self) -> bool {
        let alike = match (self, other) {
            (Self::Fp8(_), Self::Fp8(_)) => true,
            (Self::Blocks(a), Self::Blocks(b)) => a.format() == b.format(),
            _ => false,
        };
        alike && self.dims()[D - 1] == other.dims()[D - 1]
    }
}

impl<const D: usize> BlockFp8<D> {
    /// From `codes` `[.., out, in / 4]` u32, the first of four in the lowest byte, and `scales`
    /// `[.., ceil(out / 128), ceil(in / 128)]` f32.
    ///
    /// The codes 0x7F and 0xFF, NaN, are the caller's to refuse.
    ///
    /// # Panics
    /// Where the shapes or types are others.
    #[must_use]
    pub fn new(codes: Tensor<D, Int>, scales: Tensor<D>) -> Self {
        assert_eq!(codes.dtype(), DType::U32, "codes are packed in u32");
        assert_eq!(scales.dtype(), DType::F32, "scales are f32");
        let mut expected = codes.dims();
        expected[D - 1] = (expected[D - 1] * PACKED).div_ceil(BLOCK);
        expected[D - 2] = expected[D - 2].div_ceil(BLOCK);
        assert_eq!(scales.dims(), expected, "one scale a block of codes {:?}", codes.dims());
        Self { codes, scales }
    }

    /// `[.., out, in]`.
    #[must_use]
    pub fn dims(&self) -> [usize; D] {
        let mut dims = self.codes.dims();
        dims[D - 1] *= PACKED;
        dims
    }

    /// The codes, `[.., out, in / 4]` u32.
    #[must_use]
    pub fn codes(&self) -> Tensor<D, Int> {
        self.codes.clone()
    }

    /// The scales, `[.., ceil(out / 128), ceil(in / 128)]`.
    #[must_use]
    pub fn scales(&self) -> Tensor<D> {
        self.scales.clone()
    }

    /// `W` in f32, `[.., out, in]`.
    #[must_use]
    pub fn widened(&self) -> Tensor<D> {
        match self.coded() {
            Some(coded) => Tensor::from_primitive::<CubeBackend>(kernels::widen(coded)),
            None => self.widened_on_host(),
        }
    }

    /// `W` on a backend whose tensors are the host's own.
    fn widened_on_host(&self) -> Tensor<D> {
        let dims = self.dims();
        let (rows, columns) = (dims[D - 2], dims[D - 1]);
        let (block_rows, blocks) = (rows.div_ceil(BLOCK), columns.div_ceil(BLOCK));
        let scales: Vec<f32> = self.scales.to_data().iter::<f32>().collect();
        let codes = self.codes.to_data();
        let table: [f32; 256] = std::array::from_fn(|code| decode(code as u8));
        let mut values = Vec::with_capacity(dims.iter().product());
        for (at, word) in codes.iter::<u32>().enumerate() {
            let (row, column) = (at / (columns / PACKED), at % (columns / PACKED) * PACKED);
            let block_row = row / rows * block_rows + row % rows / BLOCK;
            let scale = scales[block_row * blocks + column / BLOCK];
            values.extend(word.to_le_bytes().map(|code| table[usize::from(code)] * scale));
        }
        let count = values.len();
        let options = (&self.scales.device(), DType::F32);
        Tensor::<1>::from_data(TensorData::new(values, [count]), options).reshape(dims)
    }

    /// What kernels read, where there are kernels.
    pub(crate) fn coded(&self) -> Option<Coded> {
        let codes = self.codes.clone().try_into_primitive::<CubeBackend>().ok()?;
        let scales = cube(self.scales.clone())?;
        let counted = codes.meta.shape().num_elements() < 1 << 31;
        (counted && codes.meta.shape().num_elements() > 0).then(|| Coded {
            codes: into_contiguous(codes),
            scales: into_contiguous(scales),
            coding: Coding::Fp8,
        })
    }
}

/// The number that an E4M3FN code stands for; ±480 for the two that stand for none.
pub(crate) fn decode(code: u8) -> f32 {
    let (exponent, mantissa) = (u32::from(code >> 3 & 15), f32::from(code & 7));
    let magnitude = match exponent {
        0 => mantissa / 512.0,
        // 2^(e - 7), written as the bits of an f32.
        _ => (1.0 + mantissa / 8.0) * f32::from_bits((exponent + 120) << 23),
    };
    if code < 0x80 { magnitude } else { -magnitude }
}
