//! What the tests of this module share: GGUF files made of chosen bytes.

mod hostile;
mod model;
mod mutation;
mod write;

use super::{Gguf, GgufError};

/// A GGUF file as it is built, part by part.
#[derive(Clone)]
pub(super) struct Raw {
    version: u32,
    keys: Vec<Vec<u8>>,
    tensors: Vec<Vec<u8>>,
    data: Vec<u8>,
    alignment: usize,
}

pub(super) fn string(text: &[u8]) -> Vec<u8> {
    [&(text.len() as u64).to_le_bytes(), text].concat()
}

impl Raw {
    /// A file of nothing.
    pub(super) fn new() -> Self {
        Self { version: 3, keys: vec![], tensors: vec![], data: vec![], alignment: 32 }
    }

    /// A file of one F32 tensor `x` of 8 elements.
    pub(super) fn one() -> Self {
        Self::new().tensor("x", &[8], 0, 0).data(32)
    }

    pub(super) fn version(self, version: u32) -> Self {
        Self { version, ..self }
    }

    pub(super) fn alignment(self, alignment: usize) -> Self {
        Self { alignment, ..self }.key("general.alignment", 4, &(alignment as u32).to_le_bytes())
    }

    /// A key with a value of type `kind` and these bytes.
    pub(super) fn key(mut self, key: &str, kind: u32, value: &[u8]) -> Self {
        self.keys.push([&string(key.as_bytes()), &kind.to_le_bytes()[..], value].concat());
        self
    }

    pub(super) fn text(self, key: &str, text: &str) -> Self {
        self.key(key, 8, &string(text.as_bytes()))
    }

    pub(super) fn whole(self, key: &str, number: u32) -> Self {
        self.key(key, 4, &number.to_le_bytes())
    }

    pub(super) fn number(self, key: &str, number: f32) -> Self {
        self.key(key, 6, &number.to_le_bytes())
    }

    /// A list of `count` elements of type `kind`, in these bytes.
    pub(super) fn array(self, key: &str, kind: u32, count: u64, items: &[u8]) -> Self {
        self.key(key, 9, &[&kind.to_le_bytes()[..], &count.to_le_bytes(), items].concat())
    }

    pub(super) fn texts(self, key: &str, items: &[&str]) -> Self {
        let bytes: Vec<u8> = items.iter().flat_map(|item| string(item.as_bytes())).collect();
        self.array(key, 8, items.len() as u64, &bytes)
    }

    /// Leaves out the key `key`.
    pub(super) fn without(mut self, key: &str) -> Self {
        let begin = string(key.as_bytes());
        self.keys.retain(|bytes| !bytes.starts_with(&begin));
        self
    }

    pub(super) fn tensor(mut self, name: &str, extents: &[u64], kind: u32, offset: u64) -> Self {
        let rank = (extents.len() as u32).to_le_bytes();
        let extents: Vec<u8> = extents.iter().flat_map(|n| n.to_le_bytes()).collect();
        let (kind, offset) = (kind.to_le_bytes(), offset.to_le_bytes());
        let name = string(name.as_bytes());
        self.tensors.push([&name[..], &rank, &extents, &kind, &offset].concat());
        self
    }

    /// A tensor of zeros behind the others.
    pub(super) fn zeros(self, name: &str, extents: &[u64], kind: u32) -> Self {
        let offset = self.data.len().next_multiple_of(self.alignment);
        let dtype = super::GgmlType::from_id(kind).unwrap();
        let bytes = dtype.byte_len(extents.iter().product()).unwrap() as usize;
        let mut file = self.tensor(name, extents, kind, offset as u64);
        file.data.resize(offset + bytes, 0);
        file
    }

    /// Appends zeros to the data.
    pub(super) fn data(mut self, bytes: usize) -> Self {
        self.data.resize(self.data.len() + bytes, 0);
        self
    }

    /// The header alone, with these counts.
    pub(super) fn header(&self, tensors: u64, keys: u64) -> Vec<u8> {
        let (version, counts) = (self.version.to_le_bytes(), [tensors, keys].map(u64::to_le_bytes));
        let begin = [&b"GGUF"[..], &version, &counts.concat()].concat();
        [&begin, &self.keys.concat()[..], &self.tensors.concat()].concat()
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut file = self.header(self.tensors.len() as u64, self.keys.len() as u64);
        if !self.data.is_empty() {
            file.resize(file.len().next_multiple_of(self.alignment), 0);
        }
        [file, self.data.clone()].concat()
    }
}

/// Opens files written to a new directory, the first by name.
pub(super) fn open_files(files: &[(&str, &[u8])]) -> Result<Gguf, GgufError> {
    let dir = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        std::fs::write(dir.path().join(name), bytes).unwrap();
    }
    Gguf::open(&dir.path().join(files[0].0))
}

/// Text in lines of at most 88 columns, continued ones indented.
pub(super) fn folded(text: impl ToString) -> String {
    crate::weights::tests::folded(text)
}
