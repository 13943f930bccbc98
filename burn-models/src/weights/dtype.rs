//! How one tensor's elements are stored.

use std::fmt;

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

use super::blocks::BlockType;

/// How one tensor's elements are stored. A type that no model here uses keeps its name, for
/// messages.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StoredDtype {
    /// IEEE binary32.
    F32,
    /// IEEE binary16.
    F16,
    /// The upper half of binary32.
    BF16,
    /// E4M3FN: see [`fp8`](super::fp8).
    F8E4M3,
    /// Blocks of ggml, which GGUF files have: see [`blocks`](super::blocks).
    Blocks(BlockType),
    /// Anything else, by its name in the file.
    Unsupported(String),
}

impl StoredDtype {
    /// The type that safetensors calls `name`.
    #[must_use]
    pub fn from_name(name: &str) -> Self {
        match name {
            "F32" => Self::F32,
            "F16" => Self::F16,
            "BF16" => Self::BF16,
            "F8_E4M3" => Self::F8E4M3,
            other => Self::Unsupported(other.to_owned()),
        }
    }

    /// The name that safetensors gives the type, or ggml.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::F32 => "F32",
            Self::F16 => "F16",
            Self::BF16 => "BF16",
            Self::F8E4M3 => "F8_E4M3",
            Self::Blocks(kind) => kind.name(),
            Self::Unsupported(name) => name,
        }
    }

    /// Bits of one element; `None` where the safetensors format does not know the type either.
    #[must_use]
    pub fn bits(&self) -> Option<u64> {
        let name: StrDeserializer<'_, Error> = self.name().into_deserializer();
        let dtype = safetensors::Dtype::deserialize(name).ok()?;
        Some(dtype.bitsize() as u64)
    }
}

impl fmt::Display for StoredDtype {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
