//! A model into one GGUF file, a piece of a tensor in memory at a time.
//!
//! What `convert_hf_to_gguf.py` writes, in its names, keys and arrangement, so that llama.cpp reads
//! it. The file has a temporary name until it is complete: a run that fails leaves what was there.

use std::path::Path;

use super::rope::llama3_factors;
use super::{Architecture, GgmlType, GgufError, MetadataWriter, Place, place};
use crate::config::{AttentionConfig, ModelConfig};
use crate::weights::{CompleteFile, PendingFile, Presence, WeightsError, expected_tensors};

/// Alignment of each tensor, the format's default.
const ALIGNMENT: u64 = 32;

/// A tensor of the file, and which tensors of the published checkpoint it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedGguf {
    /// Its name in the file.
    pub name: String,
    /// Extents, innermost first.
    pub extents: Vec<u64>,
    /// What it is made of.
    pub source: Source,
}

/// What a tensor of the file is made of, by the published names.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// These tensors, one after the other.
    Tensors(Vec<String>),
    /// Queries or keys, the halves of each head of `head_dim` rows by turns.
    ByTurns {
        /// The tensor.
        name: String,
        /// Rows of a head.
        head_dim: usize,
    },
    /// The keys of a `kv_b_proj`, transposed.
    Keys(String),
    /// The values of a `kv_b_proj`.
    Values(String),
    /// These numbers.
    Numbers(Vec<f32>),
}

impl PlannedGguf {
    /// Every tensor of the model, in the order of the model; those of the first `mtp` MTP layers too.
    #[must_use]
    pub fn all(config: &ModelConfig, mtp: usize) -> Vec<Self> {
        let architecture = Architecture::of(config.family);
        let mut planned: Vec<Self> = Vec::new();
        if let Some(factors) = llama3_factors(&config.rope, config.rope_dim()) {
            planned.push(Self {
                name: "rope_freqs.weight".to_owned(),
                extents: vec![factors.len() as u64],
                source: Source::Numbers(factors),
            });
        }
        let with_mtp = ModelConfig { num_nextn_predict_layers: mtp, ..config.clone() };
        for expected in expected_tensors(&with_mtp) {
            // A copy of the embedding or the head is of no use to anyone.
            let copy = expected.presence == Presence::MtpDuplicate;
            let Some(place) = place(architecture, &expected.name).filter(|_| !copy) else {
                continue;
            };
            let extents: Vec<u64> = expected.shape.iter().rev().map(|&n| n as u64).collect();
            push(&mut planned, config, &expected.name, (place, extents));
        }
        planned
    }

    /// Elements of all of it.
    #[must_use]
    pub fn elements(&self) -> u64 {
        self.extents.iter().product()
    }
}

fn push(
    planned: &mut Vec<PlannedGguf>,
    config: &ModelConfig,
    published: &str,
    (place, extents): (Place, Vec<u64>),
) {
    let published = published.to_owned();
    let mut one = |name, extents, source| planned.push(PlannedGguf { name, extents, source });
    match (place, config.attention) {
        (Place::Whole(name), _) => one(name, extents, Source::Tensors(vec![published])),
        (Place::ByTurns(name), AttentionConfig::Gqa(gqa)) => {
            let source = Source::ByTurns { name: published, head_dim: gqa.head_dim };
            one(name, extents, source);
        }
        (Place::KvB { keys, values, .. }, AttentionConfig::Mla(mla)) => {
            let [heads, rank, key_rows, value_rows] =
                [mla.num_attention_heads, mla.kv_lora_rank, mla.qk_nope_head_dim, mla.v_head_dim]
                    .map(|n| n as u64);
            one(keys, vec![key_rows, rank, heads], Source::Keys(published.clone()));
            one(values, vec![rank, value_rows, heads], Source::Values(published));
        }
        (Place::Expert { name, .. }, _) => {
            // The experts of a layer come one after the other, but a matrix of each by turns.
            let stack = planned.iter_mut().rev().take(3).find(|tensor| tensor.name == name);
            match stack {
                Some(PlannedGguf { extents, source: Source::Tensors(names), .. }) => {
                    extents[2] += 1;
                    names.push(published);
                }
                _ => {
                    let extents = [&extents[..], &[1]].concat();
                    planned.push(PlannedGguf {
                        name,
                        extents,
                        source: Source::Tensors(vec![published]),
                    });
                }
            }
        }
        (Place::ByTurns(_) | Place::KvB { .. }, _) => {}
    }
}

/// A GGUF file that is being written.
pub struct GgufWriter {
    file: PendingFile,
    /// Bytes of each tensor that is still to come, and its name, the last first.
    left: Vec<(String, u64)>,
    /// Bytes of the current tensor that are still to come.
    current: u64,
    written: u64,
}

impl GgufWriter {
    /// Begins a file at `path`: its header, with `tensors` and the type of each.
    ///
    /// # Errors
    /// A path without a file name, a tensor whose size cannot be told, and whatever the file system
    /// refuses.
    pub fn create(
        path: &Path,
        metadata: &MetadataWriter,
        tensors: &[(&PlannedGguf, GgmlType)],
    ) -> Result<Self, GgufError> {
        let mut header = Vec::new();
        header.extend(b"GGUF");
        header.extend(3_u32.to_le_bytes());
        header.extend((tensors.len() as u64).to_le_bytes());
        header.extend(metadata.keys.to_le_bytes());
        header.extend(&metadata.bytes);
        let (mut offset, mut left) = (0_u64, Vec::new());
        for (tensor, dtype) in tensors {
            let reason = "its size in bytes cannot be told from its type and extents";
            let error = || WeightsError::Plan { name: tensor.name.clone(), reason };
            let bytes = dtype.byte_len(tensor.elements()).ok_or_else(error)?;
            header.extend((tensor.name.len() as u64).to_le_bytes());
            header.extend(tensor.name.as_bytes());
            header.extend((tensor.extents.len() as u32).to_le_bytes());
            tensor.extents.iter().for_each(|extent| header.extend(extent.to_le_bytes()));
            header.extend(dtype.id().to_le_bytes());
            header.extend(offset.to_le_bytes());
            left.push((tensor.name.clone(), bytes));
            let end = offset.checked_add(bytes).ok_or_else(error)?;
            offset = end.checked_next_multiple_of(ALIGNMENT).ok_or_else(error)?;
        }
        header.resize(header.len().next_multiple_of(ALIGNMENT as usize), 0);
        left.reverse();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let dir = path.parent().unwrap_or_else(|| Path::new(""));
        let mut file = PendingFile::create(dir, name)?;
        file.write(&header)?;
        let mut writer = Self { file, left, current: 0, written: 0 };
        writer.next_tensor();
        Ok(writer)
    }

    fn next_tensor(&mut self) {
        self.current = self.left.last().map_or(0, |(_, bytes)| *bytes);
    }

    /// Writes the next bytes of the next tensors, in the order of the plan; no piece goes beyond its
    /// tensor.
    ///
    /// # Errors
    /// More bytes than the tensor has, and whatever the file system refuses.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), GgufError> {
        let (found, expected) = (bytes.len() as u64, self.current);
        if found > expected {
            let name = self.left.last().map_or_else(String::new, |(name, _)| name.clone());
            return Err(WeightsError::Produced { name, expected, found }.into());
        }
        self.file.write(bytes)?;
        self.current -= found;
        self.written += found;
        if self.current == 0
            && let Some((_, bytes)) = self.left.pop()
        {
            let padding = bytes.next_multiple_of(ALIGNMENT) - bytes;
            self.file.write(&[0; ALIGNMENT as usize][..padding as usize])?;
            self.next_tensor();
        }
        Ok(())
    }

    /// Completes the file, and gives it its name; returns the bytes of all tensors.
    ///
    /// # Errors
    /// Bytes that are missing, and whatever the file system refuses.
    pub fn finish(self) -> Result<u64, GgufError> {
        if let Some((name, bytes)) = self.left.last() {
            let (name, expected) = (name.clone(), *bytes);
            let found = expected - self.current;
            return Err(WeightsError::Produced { name, expected, found }.into());
        }
        self.file.finish().and_then(CompleteFile::commit)?;
        Ok(self.written)
    }
}
