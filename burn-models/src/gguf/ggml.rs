//! The storage types of ggml: their numbers in files, and their sizes.

use std::fmt;

use crate::weights::StoredDtype;
use crate::weights::blocks::BlockType;

/// A storage type that GGUF defines, whether it is read here or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GgmlType {
    id: u32,
    name: &'static str,
    /// Values of a block.
    values: u64,
    /// Bytes of a block.
    bytes: u64,
}

/// Number, name, values and bytes of a block (`ggml_type` in `ggml.h`, `GGML_QUANT_SIZES` in gguf
/// 0.19.0).
const TYPES: [(u32, &str, u64, u64); 34] = [
    (0, "F32", 1, 4),
    (1, "F16", 1, 2),
    (2, "Q4_0", 32, 18),
    (3, "Q4_1", 32, 20),
    (6, "Q5_0", 32, 22),
    (7, "Q5_1", 32, 24),
    (8, "Q8_0", 32, 34),
    (9, "Q8_1", 32, 40),
    (10, "Q2_K", 256, 84),
    (11, "Q3_K", 256, 110),
    (12, "Q4_K", 256, 144),
    (13, "Q5_K", 256, 176),
    (14, "Q6_K", 256, 210),
    (15, "Q8_K", 256, 292),
    (16, "IQ2_XXS", 256, 66),
    (17, "IQ2_XS", 256, 74),
    (18, "IQ3_XXS", 256, 98),
    (19, "IQ1_S", 256, 50),
    (20, "IQ4_NL", 32, 18),
    (21, "IQ3_S", 256, 110),
    (22, "IQ2_S", 256, 82),
    (23, "IQ4_XS", 256, 136),
    (24, "I8", 1, 1),
    (25, "I16", 1, 2),
    (26, "I32", 1, 4),
    (27, "I64", 1, 8),
    (28, "F64", 1, 8),
    (29, "IQ1_M", 256, 56),
    (30, "BF16", 1, 2),
    (34, "TQ1_0", 256, 54),
    (35, "TQ2_0", 256, 66),
    (39, "MXFP4", 32, 17),
    (40, "NVFP4", 64, 36),
    (41, "Q1_0", 128, 18),
];

impl GgmlType {
    /// The types that are read, for messages.
    pub const READABLE: &str = "F32, F16, BF16, Q4_0, Q5_0, Q8_0, Q4_K, Q5_K or Q6_K";

    /// The type of number `id`.
    #[must_use]
    pub fn from_id(id: u32) -> Option<Self> {
        let found = TYPES.iter().find(|(known, ..)| *known == id)?;
        let &(id, name, values, bytes) = found;
        Some(Self { id, name, values, bytes })
    }

    /// The type in which `dtype` is stored; `None` for what GGUF does not have.
    #[must_use]
    pub fn of(dtype: &StoredDtype) -> Option<Self> {
        let found = TYPES.iter().find(|(_, name, ..)| *name == dtype.name())?;
        Self::from_id(found.0)
    }

    /// Its number in files.
    #[must_use]
    pub fn id(self) -> u32 {
        self.id
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.name
    }

    /// Values of a block, which rows are whole multiples of; 1 where there are no blocks.
    #[must_use]
    pub fn block(self) -> u64 {
        self.values
    }

    /// Bytes of `elements` elements, of whole blocks; `None` beyond `u64`.
    #[must_use]
    pub fn byte_len(self, elements: u64) -> Option<u64> {
        (elements / self.values).checked_mul(self.bytes)
    }

    /// The type as tensors know it; `Unsupported` if it is not read.
    #[must_use]
    pub fn stored(self) -> StoredDtype {
        let block = BlockType::ALL.into_iter().find(|kind| kind.name() == self.name);
        match (block, self.name) {
            (Some(kind), _) => StoredDtype::Blocks(kind),
            (None, "F32") => StoredDtype::F32,
            (None, "F16") => StoredDtype::F16,
            (None, "BF16") => StoredDtype::BF16,
            (None, other) => StoredDtype::Unsupported(other.to_owned()),
        }
    }
}

impl fmt::Display for GgmlType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_have_one_size_everywhere() {
        for kind in BlockType::ALL {
            let ggml = GgmlType::of(&StoredDtype::Blocks(kind)).unwrap();
            assert_eq!(ggml.block(), kind.values() as u64, "{kind}");
            assert_eq!(ggml.byte_len(ggml.block()), Some(kind.bytes() as u64), "{kind}");
            assert_eq!(ggml.stored(), StoredDtype::Blocks(kind), "{kind}");
        }
    }
}
