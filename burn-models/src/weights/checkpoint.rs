//! An open checkpoint: one or many safetensors files, mapped into memory, and one table of their
//! tensors.
//!
//! Opening reads headers only. The mapping is read-only; a file that another process shortens while
//! it is mapped ends the program (SIGBUS), as with every reader that maps weights, so leave the
//! files alone while they are used.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use memmap2::Mmap;

use super::header::{self, HeaderEntry};
use super::{Arrangement, INDEX_FILE, IndexError, SINGLE_FILE, StoredDtype, WeightsError, index};

/// An open checkpoint.
#[derive(Debug)]
pub struct Checkpoint {
    shards: Vec<ShardBytes>,
    /// Sorted by name.
    tensors: Vec<TensorEntry>,
}

/// One tensor of a checkpoint.
#[derive(Clone, Debug)]
pub struct TensorEntry {
    /// The name in the checkpoint.
    pub name: String,
    /// How the elements are stored.
    pub dtype: StoredDtype,
    /// Extents, outermost first.
    pub shape: Vec<usize>,
    /// The file that holds it.
    pub shard: Arc<str>,
    /// How its bytes lie in that file.
    pub arrangement: Arrangement,
    pub(crate) shard_index: usize,
    pub(crate) range: Range<usize>,
}

impl TensorEntry {
    /// Bytes on disk.
    #[must_use]
    pub fn byte_len(&self) -> usize {
        match &self.arrangement {
            Arrangement::Absorbed { values, .. } => self.range.len() + values.range.len(),
            _ => self.range.len(),
        }
    }

    /// Number of elements.
    #[must_use]
    pub fn element_count(&self) -> usize {
        // The header's check has formed this product without overflow.
        self.shape.iter().product()
    }
}

/// One tensor with its bytes.
#[derive(Clone, Copy, Debug)]
pub struct StoredTensor<'a> {
    /// Name, type and shape.
    pub entry: &'a TensorEntry,
    /// The elements, row-major and little-endian, of no particular alignment; in the order that the
    /// entry's arrangement says.
    pub bytes: &'a [u8],
}

/// A weight file in memory.
#[derive(Debug)]
pub(crate) enum ShardBytes {
    Mapped(Mmap),
    Static(&'static [u8]),
}

impl ShardBytes {
    pub(crate) fn as_slice(&self) -> &[u8] {
        match self {
            Self::Mapped(map) => map,
            Self::Static(bytes) => bytes,
        }
    }
}

impl Checkpoint {
    /// Opens the weights in `dir`: `model.safetensors` if it is there, else the shards that
    /// `model.safetensors.index.json` lists.
    ///
    /// # Errors
    /// No weights, files that cannot be read, and headers or an index that contradict each other or
    /// the files.
    pub fn open(dir: &Path) -> Result<Self, WeightsError> {
        let single = dir.join(SINGLE_FILE);
        if single.exists() {
            return Self::from_shards(vec![(SINGLE_FILE.into(), map_shard(&single, SINGLE_FILE)?)]);
        }
        let index_path = dir.join(INDEX_FILE);
        if !index_path.exists() {
            return Err(WeightsError::NoWeights { dir: dir.display().to_string() });
        }
        let listed = index::parse(&read_index(&index_path)?)?;
        let mut names: Vec<&String> = listed.values().collect();
        names.sort_unstable();
        names.dedup();
        let mut shards = Vec::with_capacity(names.len());
        for shard in names {
            let path = dir.join(shard);
            if !path.exists() {
                return Err(IndexError::NoShard { shard: shard.clone() }.into());
            }
            shards.push((shard.as_str().into(), map_shard(&path, shard)?));
        }
        let checkpoint = Self::from_shards(shards)?;
        for (tensor, shard) in &listed {
            if checkpoint.entry(tensor).is_none_or(|entry| *entry.shard != **shard) {
                let (tensor, shard) = (tensor.clone(), shard.clone());
                return Err(IndexError::NotInShard { tensor, shard }.into());
            }
        }
        if let Some(entry) =
            checkpoint.tensors.iter().find(|entry| !listed.contains_key(&entry.name))
        {
            let (tensor, shard) = (entry.name.clone(), entry.shard.to_string());
            return Err(IndexError::Unlisted { tensor, shard }.into());
        }
        Ok(checkpoint)
    }

    /// Opens one safetensors file that is part of the program.
    ///
    /// # Errors
    /// A header that contradicts itself or the bytes.
    pub fn from_static(bytes: &'static [u8]) -> Result<Self, WeightsError> {
        Self::from_shards(vec![(SINGLE_FILE.into(), ShardBytes::Static(bytes))])
    }

    fn from_shards(named: Vec<(Arc<str>, ShardBytes)>) -> Result<Self, WeightsError> {
        let mut shards = Vec::with_capacity(named.len());
        let mut tensors = Vec::new();
        for (shard_index, (shard, bytes)) in named.into_iter().enumerate() {
            let entries = header::parse(bytes.as_slice()).map_err(|error| {
                WeightsError::Header { file: shard.to_string(), error: Box::new(error) }
            })?;
            tensors.extend(entries.into_iter().map(|HeaderEntry { name, dtype, shape, range }| {
                let (shard, arrangement) = (shard.clone(), Arrangement::InOrder);
                TensorEntry { name, dtype, shape, shard, arrangement, shard_index, range }
            }));
            shards.push(bytes);
        }
        Self::from_parts(shards, tensors)
    }

    /// A checkpoint of tensors whose places in `shards` have been checked.
    pub(crate) fn from_parts(
        shards: Vec<ShardBytes>,
        mut tensors: Vec<TensorEntry>,
    ) -> Result<Self, WeightsError> {
        tensors.sort_by(|a, b| a.name.cmp(&b.name));
        if let Some(pair) = tensors.windows(2).find(|pair| pair[0].name == pair[1].name) {
            return Err(WeightsError::DuplicateTensor {
                name: pair[0].name.clone(),
                first: pair[0].shard.to_string(),
                second: pair[1].shard.to_string(),
            });
        }
        Ok(Self { shards, tensors })
    }

    /// Every tensor, by name.
    pub fn tensors(&self) -> impl ExactSizeIterator<Item = &TensorEntry> {
        self.tensors.iter()
    }

    /// What is known of the tensor called `name`, if it is there.
    #[must_use]
    pub fn entry(&self, name: &str) -> Option<&TensorEntry> {
        self.position(name).map(|at| &self.tensors[at])
    }

    /// Where in [`Checkpoint::tensors`] the tensor called `name` is.
    pub(super) fn position(&self, name: &str) -> Option<usize> {
        self.tensors.binary_search_by(|entry| entry.name.as_str().cmp(name)).ok()
    }

    /// The tensor called `name` as it is stored.
    ///
    /// # Errors
    /// There is none.
    pub fn tensor(&self, name: &str) -> Result<StoredTensor<'_>, WeightsError> {
        let entry =
            self.entry(name).ok_or_else(|| WeightsError::NoSuchTensor { name: name.to_owned() })?;
        Ok(StoredTensor { entry, bytes: self.bytes(entry.shard_index, entry.range.clone()) })
    }

    /// Bytes of a shard.
    pub(super) fn bytes(&self, shard_index: usize, range: Range<usize>) -> &[u8] {
        &self.shards[shard_index].as_slice()[range]
    }
}

fn io_error(action: &'static str, file: &str) -> impl Fn(std::io::Error) -> WeightsError {
    move |error| WeightsError::Io { action, file: file.to_owned(), error }
}

/// Maps the file at `path`, which messages call `name`.
pub(crate) fn map_shard(path: &Path, name: &str) -> Result<ShardBytes, WeightsError> {
    let file = open_regular(path, name)?;
    // SAFETY: the mapping is read-only, and this type hands out shared slices only. That nobody
    // shortens or rewrites the file meanwhile cannot be enforced; the module's contract asks for
    // it.
    match unsafe { Mmap::map(&file) } {
        Ok(map) => Ok(ShardBytes::Mapped(map)),
        // Some systems refuse to map an empty file; the header check then says what is wrong with
        // it.
        Err(error) if error.kind() == ErrorKind::InvalidInput => Ok(ShardBytes::Static(&[])),
        Err(error) => Err(io_error("map", name)(error)),
    }
}

fn open_regular(path: &Path, name: &str) -> Result<File, WeightsError> {
    // Looked at before it is opened: opening a pipe would wait for its writer.
    let metadata = path.metadata().map_err(io_error("open", name))?;
    if !metadata.is_file() {
        return Err(WeightsError::NotAFile { file: name.to_owned() });
    }
    File::open(path).map_err(io_error("open", name))
}

fn read_index(path: &Path) -> Result<Vec<u8>, WeightsError> {
    let file = open_regular(path, INDEX_FILE)?;
    let limit = index::INDEX_BYTES_MAX;
    let bytes = file.metadata().map_err(io_error("read", INDEX_FILE))?.len();
    if bytes > limit {
        return Err(IndexError::TooLong { bytes, limit }.into());
    }
    let mut json = Vec::new();
    file.take(limit).read_to_end(&mut json).map_err(io_error("read", INDEX_FILE))?;
    Ok(json)
}
