//! Weights in the quantised blocks of ggml, as GGUF files store them, kept packed on a device.
//!
//! The codes and scales are those of the file, to the bit; they only lie in two planes of u32 words, so
//! that neighbouring units read neighbouring words: see [`pack`]. With 1 to 8 tokens a kernel expands
//! them in registers (`kernels/block_fp8/quant.rs`); for more, and on a backend without kernels, a matrix
//! is written out in f32 first, as one in block FP8 is.
//!
//! | format | formula | values of a scale | bits of a weight |
//! |---|---|---|---|
//! | `Q8_0` | `d q` | 32 | 8.5 |
//! | `Q4_0` | `d (q - 8)` | 32 | 4.5 |
//! | `Q4_K` | `d s q - m t`, 6 bits each of `s` and `t` | 32, of 256 for `d` and `m` | 4.5 |
//! | `Q6_K` | `d s (q - 32)`, 8 bits of `s` | 16, of 256 for `d` | 6.625 |

mod pack;

use burn::tensor::{DType, Int, Tensor, TensorData};
use burn_cubecl::CubeBackend;
use burn_cubecl::kernel::into_contiguous;

pub use self::pack::{pack, values};
use crate::kernels::block_fp8::{self as kernels, Coded, Coding};

/// A format of blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Format {
    /// 32 values of 8 bits and an f16 scale.
    Q8_0,
    /// 32 values of 4 bits and an f16 scale.
    Q4_0,
    /// 256 values of 4 bits, two f16 scales, and for each 32 a scale and an offset of 6 bits.
    Q4K,
    /// 256 values of 6 bits, an f16 scale, and for each 16 a scale of 8 bits.
    Q6K,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Q8_0, Self::Q4_0, Self::Q4K, Self::Q6K];

    /// Values of a block, which divide the width of a matrix.
    #[must_use]
    pub const fn block(self) -> usize {
        match self {
            Self::Q8_0 | Self::Q4_0 => 32,
            Self::Q4K | Self::Q6K => 256,
        }
    }

    /// Bytes of a block in a file.
    #[must_use]
    pub const fn block_bytes(self) -> usize {
        match self {
            Self::Q8_0 => 2 + 32,
            Self::Q4_0 => 2 + 16,
            Self::Q4K => 4 + 12 + 128,
            Self::Q6K => 128 + 64 + 16 + 2,
        }
    }

    /// Words of codes of a row of `columns`, a multiple of [`Format::block`].
    #[must_use]
    pub const fn code_words(self, columns: usize) -> usize {
        match self {
            Self::Q8_0 => columns / 4,
            Self::Q4_0 | Self::Q4K => columns / 8,
            Self::Q6K => columns / 16 * 3,
        }
    }

    /// Words of scales of a row of `columns`: a half for each block of 32, the last rounded up; four
    /// words a super-block of `Q4K`, five of `Q6K`, whose first is half empty.
    #[must_use]
    pub const fn scale_words(self, columns: usize) -> usize {
        match self {
            Self::Q8_0 | Self::Q4_0 => (columns / 32).div_ceil(2),
            Self::Q4K => columns / 256 * 4,
            Self::Q6K => columns / 256 * 5,
        }
    }

    /// Bytes of a row of `columns` on a device.
    #[must_use]
    pub const fn row_bytes(self, columns: usize) -> usize {
        (self.code_words(columns) + self.scale_words(columns)) * size_of::<u32>()
    }

    /// The format for rows of `columns` where this one is wanted: `Q8_0` where they are no multiple of
    /// its 256 values, none where they are none of 32 either.
    #[must_use]
    pub const fn fitting(self, columns: usize) -> Option<Self> {
        if columns > 0 && columns.is_multiple_of(self.block()) {
            Some(self)
        } else if columns > 0 && columns.is_multiple_of(Self::Q8_0.block()) {
            Some(Self::Q8_0)
        } else {
            None
        }
    }
}

/// A matrix in the blocks of a format, or a stack of them.
#[derive(Clone, Debug)]
pub struct Quantised<const D: usize> {
    codes: Tensor<D, Int>,
    scales: Tensor<D, Int>,
    format: Format,
}

impl<const D: usize> Quantised<D> {
    /// From `codes` `[.., out, code_words(in)]` and `scales` `[.., out, scale_words(in)]`, both u32, as
    /// [`pack`] makes them.
    ///
    /// A scale that is NaN or infinite is the caller's to refuse.
    ///
    /// # Panics
    /// Where the shapes or types are others.
    #[must_use]
    pub fn new(codes: Tensor<D, Int>, scales: Tensor<D, Int>, format: Format) -> Self {
        assert_eq!(codes.dtype(), DType::U32, "codes are packed in u32");
        assert_eq!(scales.dtype(), DType::U32, "scales are packed in u32");
        let weight = Self { codes, scales, format };
        let columns = weight.dims()[D - 1];
        assert!(columns.is_multiple_of(format.block()), "rows are whole blocks of {format:?}");
        let mut expected = weight.codes.dims();
        assert_eq!(expected[D - 1], format.code_words(columns), "codes of whole blocks");
        expected[D - 1] = format.scale_words(columns);
        assert_eq!(weight.scales.dims(), expected, "scales of {:?}", weight.dims());
        weight
    }

    /// `[.., out, in]`.
    #[must_use]
    pub fn dims(&self) -> [usize; D] {
        let mut dims = self.codes.dims();
        dims[D - 1] = self.format.columns(dims[D - 1]);
        dims
    }

    /// The codes, `[.., out, code_words(in)]` u32.
    #[must_use]
    pub fn codes(&self) -> Tensor<D, Int> {
        self.codes.clone()
    }

    /// The scales, `[.., out, scale_words(in)]` u32.
    #[must_use]
    pub fn scales(&self) -> Tensor<D, Int> {
        self.scales.clone()
    }

    /// The format.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format
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
        let columns = dims[D - 1];
        let words = |tensor: &Tensor<D, Int>| tensor.to_data().iter::<u32>().collect::<Vec<_>>();
        let (codes, scales) = (words(&self.codes), words(&self.scales));
        let mut out = vec![0.0; dims.iter().product()];
        let codes = codes.chunks(self.format.code_words(columns).max(1));
        let scales = scales.chunks(self.format.scale_words(columns).max(1));
        for ((out, codes), scales) in out.chunks_mut(columns.max(1)).zip(codes).zip(scales) {
            values(self.format, [codes, scales], out);
        }
        let count = out.len();
        let options = (&self.codes.device(), DType::F32);
        Tensor::<1>::from_data(TensorData::new(out, [count]), options).reshape(dims)
    }

    /// What kernels read, where there are kernels.
    pub(crate) fn coded(&self) -> Option<Coded> {
        let words = |tensor: &Tensor<D, Int>| {
            tensor.clone().try_into_primitive::<CubeBackend>().ok().map(into_contiguous)
        };
        let (codes, scales) = (words(&self.codes)?, words(&self.scales)?);
        let count = codes.meta.shape().num_elements();
        let coding = Coding::Blocks(self.format);
        (1..1 << 31).contains(&count).then_some(Coded { codes, scales, coding })
    }
}

impl Quantised<3> {
    /// The matrices of `range`.
    pub(crate) fn part(&self, range: std::ops::Range<usize>) -> Self {
        let codes = self.codes().slice([range.clone()]);
        Self::new(codes, self.scales().slice([range]), self.format)
    }
}

impl Format {
    /// Columns of a row of `words` of codes.
    pub(crate) const fn columns(self, words: usize) -> usize {
        match self {
            Self::Q8_0 => words * 4,
            Self::Q4_0 | Self::Q4K => words * 8,
            Self::Q6K => words / 3 * 16,
        }
    }
}
