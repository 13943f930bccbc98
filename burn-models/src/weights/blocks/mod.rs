//! The quantised blocks of ggml: short runs of a row that share a scale.
//!
//! A row is whole blocks, one after another, so that rows can be cut, reordered and stacked without
//! being expanded. Layouts and formulas are those of ggml's reference (`ggml-quants.c`, and its
//! Python twin in the package `gguf`), to the bit: products are formed in f32, in its order. Works on
//! slices; knows no files.

mod decode;
mod encode;
mod encode_k;
#[cfg(test)]
mod tests;

use std::fmt;

pub use decode::decode_blocks;
pub use encode::encode_blocks;

/// A format of blocks that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BlockType {
    /// 32 values: an f16 scale, 4 bits each, `d (q - 8)`.
    Q4_0,
    /// 32 values: an f16 scale, 5 bits each, `d (q - 16)`.
    Q5_0,
    /// 32 values: an f16 scale, 8 bits each, `d q`.
    Q8_0,
    /// 256 values: 4 bits each, `d s q - m t` with 6-bit `s` and `t` for each 32.
    Q4K,
    /// 256 values: 5 bits each, as `Q4K`.
    Q5K,
    /// 256 values: 6 bits each, `d s (q - 32)` with an 8-bit `s` for each 16.
    Q6K,
}

impl BlockType {
    /// Every format.
    pub const ALL: [Self; 6] =
        [Self::Q4_0, Self::Q5_0, Self::Q8_0, Self::Q4K, Self::Q5K, Self::Q6K];

    /// The name that ggml gives the format.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Q4_0 => "Q4_0",
            Self::Q5_0 => "Q5_0",
            Self::Q8_0 => "Q8_0",
            Self::Q4K => "Q4_K",
            Self::Q5K => "Q5_K",
            Self::Q6K => "Q6_K",
        }
    }

    /// Values of a block.
    #[must_use]
    pub const fn values(self) -> usize {
        match self {
            Self::Q4_0 | Self::Q5_0 | Self::Q8_0 => SMALL,
            Self::Q4K | Self::Q5K | Self::Q6K => SUPER,
        }
    }

    /// Bytes of a block.
    #[must_use]
    pub const fn bytes(self) -> usize {
        match self {
            // The scale, and the values' bits.
            Self::Q4_0 => 2 + 16,
            Self::Q5_0 => 2 + 4 + 16,
            Self::Q8_0 => 2 + 32,
            // Two scales, eight pairs of 6 bits, and the values' bits.
            Self::Q4K => 4 + 12 + 128,
            Self::Q5K => 4 + 12 + 32 + 128,
            // The values' lower 4 and upper 2 bits, sixteen scales, and theirs.
            Self::Q6K => 128 + 64 + 16 + 2,
        }
    }
}

impl fmt::Display for BlockType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Values of a small block.
const SMALL: usize = 32;
/// Values of a super-block.
const SUPER: usize = 256;
