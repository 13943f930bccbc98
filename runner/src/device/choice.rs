//! The grammar of `--device`: what a user may write, and nothing about what the machine has.

use std::fmt;
use std::str::FromStr;

use super::DeviceError;

/// A device as the user names it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DeviceChoice {
    /// `auto`: CUDA, else the best GPU, else a software adapter, else the CPU.
    #[default]
    Auto,
    /// `cpu` (or `flex`): Burn's pure-Rust CPU backend, the oracle of the conformance suite.
    Flex,
    /// `wgpu`, `wgpu:N`, `wgpu:cpu`: an adapter of the graphics API that wgpu settles on.
    Wgpu(AdapterPick),
    /// `vulkan`, `vulkan:N`, `vulkan:cpu`: an adapter of Vulkan and no other API.
    Vulkan(AdapterPick),
    /// `cuda`, `cuda:N`: the N-th GPU of the CUDA driver, 0 by default.
    Cuda(usize),
}

/// Which adapter of a graphics API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum AdapterPick {
    /// The first in the order of `cachalot devices`: discrete, integrated, virtual, software.
    #[default]
    Best,
    /// The N-th in that order.
    Index(usize),
    /// A driver that runs on the CPU, such as llvmpipe.
    Software,
}

impl FromStr for DeviceChoice {
    type Err = DeviceError;

    /// Reads `auto`, `cpu`, `flex`, or one of `wgpu`, `vulkan`, `cuda` with an optional `:N`
    /// (`:cpu` too, for the first two).
    ///
    /// # Errors
    /// [`DeviceError::Unknown`] for another word, [`DeviceError::BadIndex`] for what follows `:`.
    fn from_str(given: &str) -> Result<Self, Self::Err> {
        let (word, index) = match given.split_once(':') {
            Some((word, index)) => (word, Some(index)),
            None => (given, None),
        };
        match (word, index) {
            ("auto", None) => Ok(Self::Auto),
            ("cpu" | "flex", None) => Ok(Self::Flex),
            ("wgpu", index) => Ok(Self::Wgpu(parse_pick(word, index)?)),
            ("vulkan", index) => Ok(Self::Vulkan(parse_pick(word, index)?)),
            ("cuda", None) => Ok(Self::Cuda(0)),
            ("cuda", Some(index)) => Ok(Self::Cuda(parse_index(word, index, "`cuda:0`")?)),
            _ => Err(DeviceError::Unknown { given: given.to_owned() }),
        }
    }
}

fn parse_pick(word: &str, index: Option<&str>) -> Result<AdapterPick, DeviceError> {
    match index {
        None => Ok(AdapterPick::Best),
        Some("cpu") => Ok(AdapterPick::Software),
        Some(index) => {
            let examples = format!("`{word}:0` or `{word}:cpu`");
            parse_index(word, index, &examples).map(AdapterPick::Index)
        }
    }
}

fn parse_index(word: &str, index: &str, expected: &str) -> Result<usize, DeviceError> {
    index.parse().map_err(|_| DeviceError::BadIndex {
        given: format!("{word}:{index}"),
        index: index.to_owned(),
        expected: expected.to_owned(),
    })
}

impl fmt::Display for DeviceChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Auto => f.write_str("auto"),
            Self::Flex => f.write_str("cpu"),
            Self::Wgpu(pick) => write!(f, "wgpu{pick}"),
            Self::Vulkan(pick) => write!(f, "vulkan{pick}"),
            Self::Cuda(index) => write!(f, "cuda:{index}"),
        }
    }
}

impl fmt::Display for AdapterPick {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Best => Ok(()),
            Self::Index(index) => write!(f, ":{index}"),
            Self::Software => f.write_str(":cpu"),
        }
    }
}
