//! Weights in the quantised blocks of ggml (`ggml-common.h` and `ggml-quants.c` define them).
//!
//! | format | bytes of a block, in order |
//! |---|---|
//! | `Q8_0` | `d` f16, 32 codes of 8 bits with a sign |
//! | `Q4_0` | `d` f16, 16 bytes: the codes `i` in their lower halves, `16 + i` in the upper |
//! | `Q4_K` | `d`, `m` f16, 12 bytes of 6-bit `s` and `t`, 128 bytes: of 64 codes the first 32 in lower halves |
//! | `Q6_K` | lower 4 bits (128 bytes), upper 2 bits (64 bytes), 16 `s` of 8 bits with a sign, `d` f16 |

use half::f16;

use super::Approx;

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `d q`.
    Q8_0,
    /// `d (q − 8)`.
    Q4_0,
    /// `d s q − m t`.
    Q4K,
    /// `d s (q − 32)`.
    Q6K,
}

impl Kind {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Q8_0, Self::Q4_0, Self::Q4K, Self::Q6K];

    /// Values of a block.
    #[must_use]
    pub fn values(self) -> usize {
        if matches!(self, Self::Q8_0 | Self::Q4_0) { 32 } else { 256 }
    }

    /// Bytes of a block.
    #[must_use]
    pub fn bytes(self) -> usize {
        match self {
            Self::Q8_0 => 34,
            Self::Q4_0 => 18,
            Self::Q4K => 144,
            Self::Q6K => 210,
        }
    }

    /// Numbers that add up to a weight: the offset of `Q4_K` is one of its own, for a kernel may take it
    /// off a sum of products.
    #[must_use]
    pub fn addends(self) -> usize {
        1 + usize::from(self == Self::Q4K)
    }
}

/// A matrix in blocks, row after row.
#[derive(Clone, Debug)]
pub struct Matrix {
    /// The format.
    pub kind: Kind,
    /// The blocks.
    pub bytes: Vec<u8>,
    /// Columns.
    pub columns: usize,
}

impl Matrix {
    /// The weights; where a weight is a sum ([`Kind::addends`]), all first addends of a row and then all
    /// second ones.
    #[must_use]
    pub fn values(&self) -> Vec<Approx> {
        let blocks = self.columns / self.kind.values();
        let row = |row: &[u8]| {
            let all = || row.chunks(self.kind.bytes());
            let factors =
                all().flat_map(|block| (0..self.kind.values()).map(move |at| (block, at)));
            let offsets = factors.clone().filter(|_| self.kind == Kind::Q4K);
            let factors = factors.map(|(block, at)| factor(self.kind, block, at));
            factors.chain(offsets.map(|(block, at)| offset(block, at))).collect::<Vec<_>>()
        };
        self.bytes.chunks(blocks * self.kind.bytes()).flat_map(row).collect()
    }
}

fn half(block: &[u8], at: usize) -> f64 {
    f16::from_le_bytes([block[at], block[at + 1]]).to_f64()
}

/// What value `at` of a block is without an offset. All but those of `Q6_K` are numbers of f32.
fn factor(kind: Kind, block: &[u8], at: usize) -> Approx {
    match kind {
        Kind::Q8_0 => Approx::exact(half(block, 0) * f64::from(block[2 + at].cast_signed())),
        Kind::Q4_0 => {
            let code = block[2 + at % 16] >> (4 * (at / 16)) & 15;
            Approx::exact(half(block, 0) * (f64::from(code) - 8.0))
        }
        Kind::Q4K => {
            let code = block[16 + at / 64 * 32 + at % 32] >> (4 * (at / 32 % 2)) & 15;
            let (s, _) = six_bits(block, at / 32);
            Approx::exact(half(block, 0) * s * f64::from(code))
        }
        Kind::Q6K => {
            let (part, within) = (at / 128, at % 128);
            let low = block[part * 64 + within % 64] >> (4 * (within / 64)) & 15;
            let high = block[128 + part * 32 + within % 32] >> (2 * (within / 32)) & 3;
            let s = f64::from(block[192 + at / 16].cast_signed());
            let code = f64::from(low) + 16.0 * f64::from(high) - 32.0;
            Approx::exact(half(block, 208) * s).times(Approx::exact(code))
        }
    }
}

/// `−m t` of value `at` of a block of `Q4_K`.
fn offset(block: &[u8], at: usize) -> Approx {
    Approx::exact(-half(block, 2) * six_bits(block, at / 32).1)
}

/// `s` and `t` of the 32 values `part`: the lower 6 bits of the bytes `part` and `4 + part` for the first
/// four; for the others 4 bits of byte `4 + part` each, and above them the upper 2 bits of the bytes that
/// the part four before has.
fn six_bits(block: &[u8], part: usize) -> (f64, f64) {
    let packed = &block[4..16];
    let (s, t) = match part.checked_sub(4) {
        None => (packed[part] & 63, packed[part + 4] & 63),
        Some(before) => {
            let lower = packed[part + 4];
            let upper = |byte: u8| (byte >> 6) << 4;
            (lower & 15 | upper(packed[before]), lower >> 4 | upper(packed[part]))
        }
    };
    (f64::from(s), f64::from(t))
}

#[cfg(test)]
mod tests {
    use burn_models::weights::blocks::{BlockType, decode_blocks};

    use super::*;
    use crate::inputs::Random;

    #[test]
    fn blocks_are_what_the_loader_reads() {
        let of = [BlockType::Q8_0, BlockType::Q4_0, BlockType::Q4K, BlockType::Q6K];
        for (kind, stored) in Kind::ALL.into_iter().zip(of) {
            let matrix = Random::of("blocks").blocks(kind, [3, 512], 1.0);
            let mut read = vec![0.0; 3 * 512];
            decode_blocks(stored, &matrix.bytes, &mut read);
            let values = matrix.values();
            for (at, &read) in read.iter().enumerate() {
                let (row, column) = (at / 512, at % 512);
                let addends = kind.addends();
                let of = |addend| values[(row * addends + addend) * 512 + column];
                let sum = (1..addends).fold(of(0), |sum, addend| sum.plus(of(addend)));
                let off = (f64::from(read) - sum.value).abs();
                assert!(off <= sum.error(), "{kind:?} {row} {column}: {read}, {}", sum.value);
            }
        }
    }
}
