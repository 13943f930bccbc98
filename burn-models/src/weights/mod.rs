//! The tensors of a checkpoint: found, checked against the configuration, read and written.
//!
//! Trusts no byte of a file: every count, offset and name is checked before it is used, a bad file
//! gives one [`WeightsError`], and nothing is allocated by a number that the file merely claims.
//! Knows names, shapes and storage types; knows nothing of devices or of Burn.
//!
//! Read [`Checkpoint`] first, then [`expected_tensors`] for what a model must hold, [`fp8`] and
//! [`blocks`] for what is quantised, and [`write_checkpoint`] for the way back to disk.

mod arrangement;
pub mod blocks;
mod checkpoint;
mod dtype;
mod error;
pub mod fp8;
mod header;
mod index;
mod manifest;
mod parallel;
mod read;
mod read_blocks;
mod validate;
mod write;

#[cfg(test)]
pub(crate) mod tests;

pub use arrangement::{Arrangement, Part};
pub use checkpoint::{Checkpoint, StoredTensor, TensorEntry};
pub(crate) use checkpoint::{ShardBytes, map_shard};
pub use dtype::StoredDtype;
pub use error::{HeaderError, IndexError, Mismatches, TensorProblem, WeightsError};
pub(crate) use error::{NAME_SHOWN, is_printable, shortened};
pub use manifest::{ExpectedTensor, Presence, TensorKind, expected_tensors};
pub use read::PackedFp8;
pub use validate::MtpTensors;
pub(crate) use write::{CompleteFile, PendingFile};
pub use write::{PlannedTensor, WriteOptions, Written, encode_values, write_checkpoint};

/// The only weight file of an unsharded checkpoint.
pub const SINGLE_FILE: &str = "model.safetensors";
/// The table of tensors and shards of a sharded checkpoint.
pub const INDEX_FILE: &str = "model.safetensors.index.json";
