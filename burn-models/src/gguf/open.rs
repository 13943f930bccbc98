//! GGUF files in memory: one, or the parts of a model that `llama-gguf-split` has cut.

use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use super::header::{self, Header};
use super::{GgmlType, GgufError, Metadata, ModelProblem};
use crate::weights::{ShardBytes, WeightsError, map_shard};

/// Most parts of a model; the largest published ones have about forty.
const PARTS_MAX: u64 = 512;

/// An open GGUF model.
///
/// Opening reads headers only; as with a checkpoint, a file that is shortened while it is mapped
/// ends the program.
#[derive(Debug)]
pub struct Gguf {
    pub(super) file: String,
    metadata: Metadata,
    pub(super) parts: Vec<(Arc<str>, ShardBytes)>,
    tensors: Vec<GgufTensor>,
    by_name: HashMap<String, usize>,
}

/// One tensor of a GGUF model.
#[derive(Clone, Debug)]
pub struct GgufTensor {
    /// Its name in the file.
    pub name: String,
    /// Extents, innermost first, as the format has them.
    pub extents: Vec<u64>,
    /// How its elements are stored.
    pub dtype: GgmlType,
    pub(super) part: usize,
    pub(super) range: Range<usize>,
}

/// Whether `path` names a GGUF file: a regular file with the ending `.gguf` or that begins as one.
#[must_use]
pub fn is_gguf(path: &Path) -> bool {
    // Looked at before it is opened: opening a pipe would wait for its writer.
    if !path.is_file() {
        return false;
    }
    let named = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("gguf"));
    let begins = || {
        let mut magic = [0; 4];
        File::open(path).and_then(|mut file| file.read_exact(&mut magic)).is_ok()
            && magic == *b"GGUF"
    };
    named || begins()
}

impl Gguf {
    /// Opens the model in `path`, which is a file of its own or the first of several parts.
    ///
    /// # Errors
    /// Files that cannot be read, headers that contradict themselves or the files, and parts that do
    /// not belong together.
    pub fn open(path: &Path) -> Result<Self, GgufError> {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let (bytes, header) = open_part(path, &file)?;
        let metadata = header.metadata;
        let mut gguf = Self {
            file: file.clone(),
            metadata,
            parts: vec![(file.as_str().into(), bytes)],
            tensors: Vec::new(),
            by_name: HashMap::new(),
        };
        gguf.add(header.tensors)?;
        gguf.open_others(path)?;
        Ok(gguf)
    }

    /// What the file says beside its tensors.
    #[must_use]
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// Every tensor, part by part, in the order of their bytes.
    pub fn tensors(&self) -> impl ExactSizeIterator<Item = &GgufTensor> {
        self.tensors.iter()
    }

    /// The tensor called `name`, if it is there.
    #[must_use]
    pub fn tensor(&self, name: &str) -> Option<&GgufTensor> {
        self.by_name.get(name).map(|&at| &self.tensors[at])
    }

    /// The stored bytes of one of its tensors.
    #[must_use]
    pub fn bytes(&self, tensor: &GgufTensor) -> &[u8] {
        &self.parts[tensor.part].1.as_slice()[tensor.range.clone()]
    }

    /// Number of files.
    #[must_use]
    pub fn parts(&self) -> usize {
        self.parts.len()
    }

    /// `problem`, of this file.
    pub(super) fn problem(&self, problem: ModelProblem) -> GgufError {
        model_problem(&self.file, problem)
    }

    fn add(&mut self, tensors: Vec<header::HeaderTensor>) -> Result<(), GgufError> {
        let part = self.parts.len() - 1;
        for header::HeaderTensor { name, extents, dtype, range } in tensors {
            if let Some(&at) = self.by_name.get(&name) {
                let first = self.parts[self.tensors[at].part].0.to_string();
                let second = self.parts[part].0.to_string();
                return Err(WeightsError::DuplicateTensor { name, first, second }.into());
            }
            self.by_name.insert(name.clone(), self.tensors.len());
            self.tensors.push(GgufTensor { name, extents, dtype, part, range });
        }
        Ok(())
    }

    /// Opens the parts after the first, if the first says that there are any.
    fn open_others(&mut self, path: &Path) -> Result<(), GgufError> {
        let whole = |key: &str| self.metadata.whole(key).map_err(|error| self.problem(error));
        let (index, count) = (whole("split.no")?.unwrap_or(0), whole("split.count")?.unwrap_or(0));
        let declared = whole("split.tensors.count")?;
        if count > PARTS_MAX {
            let (found, most) = (count, PARTS_MAX);
            return Err(self.problem(ModelProblem::Parts { found, most }));
        }
        if index != 0 {
            let found = index.saturating_add(1);
            return Err(self.problem(ModelProblem::NotFirst { found, count }));
        }
        if count > 1 {
            let Some(stem) = self.file.strip_suffix(&format!("-00001-of-{count:05}.gguf")) else {
                return Err(self.problem(ModelProblem::PartName { count }));
            };
            let stem = stem.to_owned();
            for index in 1..count {
                let name = format!("{stem}-{:05}-of-{count:05}.gguf", index + 1);
                let (bytes, header) = open_part(&path.with_file_name(&name), &name)?;
                check_part(&name, &header.metadata, [index, count])?;
                self.parts.push((name.as_str().into(), bytes));
                self.add(header.tensors)?;
            }
        }
        let found = self.tensors.len() as u64;
        match declared.filter(|&expected| count > 1 && expected != found) {
            None => Ok(()),
            Some(expected) => Err(self.problem(ModelProblem::SplitTensors { found, expected })),
        }
    }
}

fn open_part(path: &Path, name: &str) -> Result<(ShardBytes, Header), GgufError> {
    let bytes = map_shard(path, name)?;
    let header = header::parse(bytes.as_slice()).map_err(|problem| GgufError::Header {
        file: name.to_owned(),
        problem: Box::new(problem),
    })?;
    Ok((bytes, header))
}

/// Whether a part says to be number `index` of `count`, counted from 0.
fn check_part(name: &str, metadata: &Metadata, [index, count]: [u64; 2]) -> Result<(), GgufError> {
    let whole = |key| metadata.whole(key).map_err(|error| model_problem(name, error));
    let (found, found_count) = (whole("split.no")?, whole("split.count")?);
    if (found, found_count) == (Some(index), Some(count)) {
        return Ok(());
    }
    let problem = ModelProblem::Part {
        found: found.map_or(0, |found| found.saturating_add(1)),
        count: found_count.unwrap_or(0),
        expected: index + 1,
        expected_count: count,
    };
    Err(model_problem(name, problem))
}

fn model_problem(file: &str, problem: ModelProblem) -> GgufError {
    GgufError::Model { file: file.to_owned(), problem: Box::new(problem) }
}
