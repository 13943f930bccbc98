//! GGUF, the single-file format of llama.cpp: metadata, tokenizer and tensors, versions 2 and 3.
//!
//! A file is read as what it was made from: [`Gguf::config_json`] gives the `config.json` that its
//! metadata stands for, and [`Gguf::into_checkpoint`] its tensors under the names, shapes and order
//! of the published checkpoint. What reads those needs to know nothing of GGUF. Quantised tensors
//! stay in their blocks until they are read ([`crate::weights::blocks`]).
//!
//! As strict as the reader of safetensors: no count, length or offset of a file is used before it
//! has been checked against the file's length, every byte of the data belongs to one tensor, and a
//! key that could change the arithmetic and is not known is an error.
//!
//! Read `header.rs` for the format, `config_json.rs` for the keys, `names.rs` for the tensors,
//! `write.rs` for the way back.

mod architecture;
mod checkpoint;
mod config_json;
mod error;
mod ggml;
mod header;
mod metadata;
mod names;
mod open;
mod rope;
mod write;
mod write_metadata;

#[cfg(test)]
mod tests;

pub use architecture::Architecture;
pub use error::{GgufError, HeaderProblem, ModelProblem};
pub use ggml::GgmlType;
pub use metadata::{Array, Metadata, Value};
pub use names::{Place, place};
pub use open::{Gguf, GgufTensor, is_gguf};
pub use write::{GgufWriter, PlannedGguf, Source};
pub use write_metadata::{MetadataWriter, model_metadata, unsayable};
