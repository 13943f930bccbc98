//! Everything that can be wrong with a GGUF file, said once, in the words of `weights/error.rs`.

use super::GgmlType;
use crate::config::ConfigError;
use crate::weights::WeightsError;

/// Why a GGUF file cannot be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum GgufError {
    /// A file that cannot be opened, or a tensor that cannot be read or written.
    #[error(transparent)]
    Weights(WeightsError),
    /// A header that cannot be trusted.
    #[error("`{file}`: {problem}: {}", problem.advice())]
    Header {
        /// The file's name.
        file: String,
        /// What is wrong with it.
        problem: Box<HeaderProblem>,
    },
    /// A sound file that is not a model that can be run.
    #[error("`{file}`: {problem}")]
    Model {
        /// The file's name.
        file: String,
        /// What is wrong with it.
        problem: Box<ModelProblem>,
    },
    /// Metadata that, as a `config.json`, would be refused.
    #[error("`{file}`: in the config.json that its metadata stand for: {problem}")]
    Config {
        /// The file's name.
        file: String,
        /// What is wrong with it.
        problem: Box<ConfigError>,
    },
}

impl From<WeightsError> for GgufError {
    /// Not by `#[from]`, which would make the error, told in the message, its source as well.
    fn from(error: WeightsError) -> Self {
        Self::Weights(error)
    }
}

/// What is wrong with the header of a GGUF file.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the message of each variant says what its fields are")]
pub enum HeaderProblem {
    #[error("{bytes} bytes are too few for a GGUF file")]
    TooShort { bytes: usize },
    #[error("it is a Git LFS pointer to the model, not the model")]
    Pointer,
    #[error("it begins with `{found}`, and a GGUF file with `GGUF`")]
    Magic { found: String },
    #[error("it is big-endian, and only little-endian GGUF files are read")]
    BigEndian,
    #[error("it is of version {found} of GGUF, and versions 2 and 3 are read")]
    Version { found: u32 },
    #[error("the file ends inside {inside}")]
    Truncated { inside: String },
    #[error("the header has more than {limit} bytes, the most that are read")]
    TooLong { limit: usize },
    #[error("{declared} {what} are declared, and the file has room for {most}")]
    Count { what: &'static str, declared: u64, most: u64 },
    #[error("{what} is declared with {declared} bytes, but {available} bytes follow")]
    StringLength { what: String, declared: u64, available: u64 },
    #[error("{what} is not UTF-8")]
    NotUtf8 { what: String },
    #[error("{name:?} names no key or tensor: it is empty, too long, or has control characters")]
    Name { name: String },
    #[error("`{key}` has a value of type {found}, which GGUF does not define")]
    ValueType { key: String, found: u32 },
    #[error("`{key}` is a list of lists, which no model has")]
    NestedArray { key: String },
    #[error("`{key}` is declared with {declared} elements, and the file has room for {most}")]
    ArrayLength { key: String, declared: u64, most: u64 },
    #[error("`{key}` is a boolean of value {found}, expected 0 or 1")]
    Flag { key: String, found: u8 },
    #[error("`{key}` is given twice")]
    DuplicateKey { key: String },
    #[error("tensor `{name}` is in the header twice")]
    DuplicateTensor { name: String },
    #[error("`general.alignment` is {found}, expected a power of two of at most 2097152")]
    Alignment { found: String },
    #[error("tensor `{name}` has {found} dimensions, expected 1 to 4")]
    Rank { name: String, found: u32 },
    #[error("tensor `{name}` of extents {extents:?} has no elements")]
    Empty { name: String, extents: Vec<u64> },
    #[error("tensor `{name}` has type {found}, which GGUF does not define")]
    TensorType { name: String, found: u32 },
    #[error("tensor `{name}` has extents {extents:?}, more bytes than can be counted")]
    Overflow { name: String, extents: Vec<u64> },
    #[error(
        "tensor `{name}` of type {dtype} has rows of {row} elements, which are not blocks of {block}"
    )]
    Blocks { name: String, dtype: GgmlType, row: u64, block: u64 },
    #[error(
        "tensor `{name}` begins at byte {offset} of the data, not at a multiple of {alignment}"
    )]
    Unaligned { name: String, offset: u64, alignment: u64 },
    #[error(
        "tensor `{name}` takes {bytes} bytes from byte {offset} of the data, \
         but the file has {available}"
    )]
    OutOfFile { name: String, offset: u64, bytes: u64, available: u64 },
    #[error(
        "tensor `{name}` begins at byte {offset}, inside the tensor before it, which ends at {before}"
    )]
    Overlap { name: String, offset: u64, before: u64 },
    #[error("bytes {from} to {to} of the data, before tensor `{name}`, belong to no tensor")]
    Hole { name: String, from: u64, to: u64 },
    #[error("the last {bytes} bytes of the file belong to no tensor")]
    Trailing { bytes: u64 },
}

impl HeaderProblem {
    /// What to do about it.
    fn advice(&self) -> &'static str {
        match self {
            Self::TooShort { .. }
            | Self::Truncated { .. }
            | Self::OutOfFile { .. }
            | Self::StringLength { .. } => "the file is truncated or damaged, download it again",
            Self::Pointer => "run `git lfs pull` where it was cloned, or download it again",
            Self::BigEndian => "take the file for little-endian machines, or convert it again",
            Self::Version { .. } => "convert the model again with a current converter",
            _ => "the file is damaged or of another kind, download it again",
        }
    }
}

/// Why a sound GGUF file is not a model that can be run.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the message of each variant says what its fields are")]
pub enum ModelProblem {
    #[error(
        "`general.architecture` is `{found}`, which is not read; \
         read are deepseek2, deepseek, llama and qwen2"
    )]
    Architecture { found: String },
    #[error("it has no tensors: it is a vocabulary or an adapter, take the file of a model")]
    NoTensors,
    #[error("`{key}` is missing; expected {expected}")]
    NoKey { key: String, expected: &'static str },
    #[error("`{key}` is {found}, expected {expected}")]
    Mistyped { key: String, expected: &'static str, found: String },
    #[error("`{key}` is not known, and could change what the model computes")]
    UnknownKey { key: String },
    #[error("`{key}` is {found}, which is not supported; supported: {supported}")]
    Unsupported { key: String, found: String, supported: String },
    #[error("the metadata contradict themselves: {what}")]
    Contradiction { what: String },
    #[error("tensor `{name}` of extents {extents:?} is missing")]
    NoTensor { name: String, extents: Vec<u64> },
    #[error("tensor `{name}` has extents {found:?}, expected {expected:?}")]
    Extents { name: String, expected: Vec<u64>, found: Vec<u64> },
    #[error(
        "tensor `{name}` is stored as {found}, which is not read; read are {}",
        GgmlType::READABLE
    )]
    Type { name: String, found: GgmlType },
    #[error(
        "tensor `{name}` is stored in blocks of {found}, expected F32, F16 or BF16 for a vector"
    )]
    VectorInBlocks { name: String, found: GgmlType },
    #[error("tensor `{name}` of extents {extents:?} is not part of the model")]
    Extra { name: String, extents: Vec<u64> },
    #[error(
        "`rope_freqs.weight` is not of the Llama 3.1 rule, the only one that is read from factors"
    )]
    RopeFactors,
    #[error(
        "it is part {found} of a model of {count} parts; name the first one, which ends in \
         `-00001-of-{count:05}.gguf`"
    )]
    NotFirst { found: u64, count: u64 },
    #[error(
        "it is the first of {count} parts, but is not named `…-00001-of-{count:05}.gguf`, by which \
         the others are found"
    )]
    PartName { count: u64 },
    #[error("it is split into {found} parts, expected at most {most}")]
    Parts { found: u64, most: u64 },
    #[error("it says to be part {found} of {count}, expected {expected} of {expected_count}")]
    Part { found: u64, count: u64, expected: u64, expected_count: u64 },
    #[error("the parts hold {found} tensors, but `split.tensors.count` is {expected}")]
    SplitTensors { found: u64, expected: u64 },
}
