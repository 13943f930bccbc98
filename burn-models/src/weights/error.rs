//! Everything that can be wrong with weights, said once: the thing, what was expected, what was
//! found, what to do.
//!
//! Files are named by their file name within the checkpoint's directory. Causes are part of the
//! message, not a chain, so that one line says all.

use std::fmt;
use std::io;

use super::StoredDtype;

/// Why a checkpoint cannot be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum WeightsError {
    /// Nothing to open.
    #[error(
        "`{dir}` holds neither `model.safetensors` nor `model.safetensors.index.json`: \
         name the directory of a checkpoint in the published layout"
    )]
    NoWeights {
        /// The directory, as it was given.
        dir: String,
    },
    /// The operating system refused.
    #[error("cannot {action} `{file}`: {error}")]
    Io {
        /// What was tried.
        action: &'static str,
        /// The file's name.
        file: String,
        /// The system's words.
        error: io::Error,
    },
    /// A directory, a device or a pipe where a weight file was expected.
    #[error("`{file}` is not a regular file")]
    NotAFile {
        /// The file's name.
        file: String,
    },
    /// A weight file whose header cannot be trusted.
    #[error("`{file}`: {error}: {}", error.advice())]
    Header {
        /// The file's name.
        file: String,
        /// What is wrong with it.
        error: Box<HeaderError>,
    },
    /// An index that cannot be trusted.
    #[error("`model.safetensors.index.json`: {error}: {advice}", error = .0, advice = .0.advice())]
    Index(IndexError),
    /// The same name in two shards.
    #[error("tensor `{name}` is in both `{first}` and `{second}`: one name may be stored once")]
    DuplicateTensor {
        /// The tensor.
        name: String,
        /// One shard.
        first: String,
        /// The other.
        second: String,
    },
    /// The tensors are not those of the model that `config.json` describes.
    #[error(
        "the weights are not those of the model in config.json, take both from one checkpoint: {0}"
    )]
    Mismatch(Mismatches),
    /// A quantisation block other than the one that is implemented.
    #[error(
        "config.json has weight_block_size [{0}, {1}], but block FP8 is read in blocks of \
         [128, 128] only",
        found[0], found[1]
    )]
    BlockSize {
        /// Rows and columns of a block in the configuration.
        found: [usize; 2],
    },
    /// A tensor that was asked for and is not there.
    #[error("tensor `{name}` is not in the checkpoint")]
    NoSuchTensor {
        /// The tensor.
        name: String,
    },
    /// A tensor of another shape than was asked for.
    #[error("tensor `{name}` has shape {found:?}, expected {expected:?}")]
    Shape {
        /// The tensor.
        name: String,
        /// The shape asked for.
        expected: Vec<usize>,
        /// The shape stored.
        found: Vec<usize>,
    },
    /// A tensor of a type that is not read here.
    #[error("tensor `{name}` is stored as {found}, expected {expected}")]
    Dtype {
        /// The tensor.
        name: String,
        /// The types that would do.
        expected: &'static str,
        /// The type stored.
        found: StoredDtype,
    },
    /// A block-FP8 weight without its scales.
    #[error(
        "tensor `{name}` is stored as F8_E4M3, but its scales `{name}_scale_inv` are not in \
         the checkpoint"
    )]
    NoScale {
        /// The weight.
        name: String,
    },
    /// A scale that is NaN or infinite.
    #[error(
        "tensor `{name}`: the scale of block [{row}, {column}] is {value}, expected a finite number: \
         the file is damaged, download it again"
    )]
    Scale {
        /// The weight.
        name: String,
        /// Row of the block.
        row: usize,
        /// Column of the block.
        column: usize,
        /// The scale.
        value: f32,
    },
    /// An element that is NaN or infinite.
    #[error(
        "tensor `{name}`: element {index} is {value}, expected a finite number: \
         the file is damaged, download it again"
    )]
    NonFinite {
        /// The tensor.
        name: String,
        /// Position in row-major order.
        index: usize,
        /// The element.
        value: f32,
    },
    /// An element that f16 cannot hold.
    #[error(
        "tensor `{name}`: element {index} is {value}, beyond the range of f16 (65504): use f32"
    )]
    F16Overflow {
        /// The tensor.
        name: String,
        /// Position in row-major order.
        index: usize,
        /// The element.
        value: f32,
    },
    /// A producer that did not give what it had announced.
    #[error("tensor `{name}`: {found} bytes produced, but its type and shape take {expected}")]
    Produced {
        /// The tensor.
        name: String,
        /// Bytes announced.
        expected: u64,
        /// Bytes given.
        found: u64,
    },
    /// A plan that no file can hold.
    #[error("tensor `{name}` cannot be written: {reason}")]
    Plan {
        /// The tensor.
        name: String,
        /// Why not.
        reason: &'static str,
    },
}

impl From<IndexError> for WeightsError {
    /// Not by `#[from]`, which would make the error, told in the message, its source as well.
    fn from(error: IndexError) -> Self {
        Self::Index(error)
    }
}

/// What is wrong with a safetensors header.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the message of each variant says what its fields are")]
pub enum HeaderError {
    #[error("{bytes} bytes are too few for a safetensors file")]
    TooShort { bytes: usize },
    #[error("it is a Git LFS pointer to the weights, not the weights")]
    Pointer,
    #[error("a header of {declared} bytes is declared, and {limit} is the most that is read")]
    TooLong { declared: u64, limit: u64 },
    #[error("a header of {declared} bytes is declared, but only {available} bytes follow")]
    BeyondFile { declared: u64, available: u64 },
    #[error("the header is not a table of tensors in JSON: {reason}")]
    Json { reason: String },
    #[error("{name:?} names no tensor or type: it is too long, or has control characters")]
    Name { name: String },
    #[error("tensor `{name}` is in the header twice")]
    Duplicate { name: String },
    #[error("tensor `{name}` has shape {shape:?}, more elements than can be counted")]
    ShapeOverflow { name: String, shape: Vec<u64> },
    #[error("tensor `{name}` ends at byte {end}, before its begin at byte {begin}")]
    Reversed { name: String, begin: u64, end: u64 },
    #[error("tensor `{name}` ends at byte {end} of the data, but the file has {available}")]
    OutOfRange { name: String, end: u64, available: u64 },
    #[error(
        "tensor `{name}` begins at byte {begin}, inside the tensor before it, which ends at \
         {before}"
    )]
    Overlap { name: String, begin: u64, before: u64 },
    #[error("bytes {from} to {to} of the data, before tensor `{name}`, belong to no tensor")]
    Hole { name: String, from: u64, to: u64 },
    #[error("the last {bytes} bytes of the file belong to no tensor")]
    Trailing { bytes: u64 },
    #[error(
        "tensor `{name}` of type {dtype} and shape {shape:?} takes {expected} bytes, but has \
         {found}"
    )]
    Size { name: String, dtype: StoredDtype, shape: Vec<u64>, expected: String, found: u64 },
}

impl HeaderError {
    /// What to do about it.
    fn advice(&self) -> &'static str {
        match self {
            Self::TooShort { .. } | Self::BeyondFile { .. } | Self::OutOfRange { .. } => {
                "the file is truncated, download it again"
            }
            Self::Pointer => "run `git lfs pull` where it was cloned, or download it again",
            _ => "the file is damaged or of another kind, download it again",
        }
    }
}

/// What is wrong with `model.safetensors.index.json`.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the message of each variant says what its fields are")]
pub enum IndexError {
    #[error("the file has {bytes} bytes, and {limit} is the most that is read")]
    TooLong { bytes: u64, limit: u64 },
    #[error("not an index of tensors in JSON: {reason}")]
    Json { reason: String },
    #[error("{name:?} names no tensor: it is too long, or has control characters")]
    Name { name: String },
    #[error("tensor `{name}` is listed twice")]
    Duplicate { name: String },
    #[error("no tensor is listed")]
    Empty,
    #[error(
        "tensor `{tensor}` is said to be in {shard:?}, \
         which is not the plain name of a `.safetensors` file in the same directory"
    )]
    ShardName { tensor: String, shard: String },
    #[error("shard `{shard}` is not in the directory")]
    NoShard { shard: String },
    #[error("tensor `{tensor}` is said to be in `{shard}`, which does not hold it")]
    NotInShard { tensor: String, shard: String },
    #[error("tensor `{tensor}` of `{shard}` is not listed")]
    Unlisted { tensor: String, shard: String },
}

impl IndexError {
    /// What to do about it.
    fn advice(&self) -> &'static str {
        match self {
            Self::NoShard { .. } => "download it",
            Self::NotInShard { .. } | Self::Unlisted { .. } => {
                "the index belongs to other shards, take both from one checkpoint"
            }
            _ => "download the index again",
        }
    }
}

/// The differences between a checkpoint and its configuration: the first few, and how many there
/// are.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Mismatches {
    /// The first few.
    pub first: Vec<TensorProblem>,
    /// How many there are.
    pub count: usize,
    /// Whether the search was given up at `count`.
    pub more: bool,
}

/// Characters of a bad name that a message shows.
pub(crate) const NAME_SHOWN: usize = 60;
/// Characters of a JSON reader's complaint, which can quote the file at length.
pub(super) const REASON_SHOWN: usize = 200;

/// Whether text from a file may be part of a message: short, and without control characters, which
/// a terminal would obey.
pub(crate) fn is_printable(text: &str) -> bool {
    text.len() <= 512 && !text.chars().any(char::is_control)
}

/// The first `limit` characters of a text from a file, for a message.
pub(crate) fn shortened(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

impl Mismatches {
    const SHOWN: usize = 4;

    /// Counts a problem, and keeps it while they are few.
    pub(super) fn push(&mut self, problem: TensorProblem) {
        self.count += 1;
        if self.first.len() < Self::SHOWN {
            self.first.push(problem);
        }
    }
}

impl fmt::Display for Mismatches {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.first.iter().enumerate() {
            let separator = if i == 0 { "" } else { "; " };
            write!(f, "{separator}{problem}")?;
        }
        let rest = self.count.saturating_sub(self.first.len());
        if self.more {
            write!(f, "; and more than {rest} others")
        } else if rest > 0 {
            write!(f, "; and {rest} more")
        } else {
            Ok(())
        }
    }
}

/// One difference between a checkpoint and its configuration.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the message of each variant says what its fields are")]
pub enum TensorProblem {
    #[error("tensor `{name}` of shape {shape:?} is missing")]
    Missing { name: String, shape: Vec<usize> },
    #[error(
        "tensor `{name}` of shape {shape:?} is missing, though other tensors of its MTP layer \
         are there"
    )]
    PartialMtp { name: String, shape: Vec<usize> },
    #[error("tensor `{name}` of shape {shape:?} is not part of the model")]
    Extra { name: String, shape: Vec<usize> },
    #[error("tensor `{name}` has shape {found:?}, expected {expected:?}")]
    Misshaped { name: String, expected: Vec<usize>, found: Vec<usize> },
    #[error("tensor `{name}` has {found} rows, but vocab_size is {expected}")]
    Vocabulary { name: String, expected: usize, found: usize },
    #[error("tensor `{name}` is stored as {found}, expected {expected}")]
    Mistyped { name: String, expected: &'static str, found: StoredDtype },
    #[error("tensor `{name}` is stored as F8_E4M3, but config.json has no quantization_config")]
    Unannounced { name: String },
    #[error(
        "tensor `{name}` differs from `model.embed_tokens.weight`, though tie_word_embeddings \
         is true: \
         set it to false if the head is the model's own"
    )]
    TiedHead { name: String },
}
