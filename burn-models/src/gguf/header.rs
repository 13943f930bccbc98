//! The header of a GGUF file: `GGUF`, version, counts, keys and values, tensors; then their bytes.
//!
//! [`parse`] is a pure function of the file's bytes. Nothing is allocated by a count that the file
//! claims: lists grow as their elements are found, and a count that the rest of the file cannot
//! hold is refused at once. The bytes behind the header must be those of the tensors, each at a
//! multiple of the alignment, with no overlap, no hole and no tail but that.

use std::collections::HashSet;
use std::ops::Range;

use super::{Array, GgmlType, HeaderProblem, Metadata, Value};
use crate::weights::{NAME_SHOWN, is_printable, shortened};

/// The longest header that is read; that of a model with 163840 tokens has 12 MB.
pub(super) const HEADER_BYTES_MAX: usize = 256 << 20;
/// Most keys; published files have about fifty.
const KEYS_MAX: u64 = 1 << 16;
/// Most tensors of a file; the largest published file has about 2000.
const TENSORS_MAX: u64 = 1 << 20;
/// Most elements of a list; the longest, of merges, has as many as there are tokens.
const ELEMENTS_MAX: u64 = 1 << 24;
/// Most dimensions of a tensor (`GGML_MAX_DIMS`).
const RANK_MAX: u32 = 4;
/// Alignment of the data where `general.alignment` does not say.
const ALIGNMENT: u64 = 32;
/// The largest alignment that makes sense: a huge page.
const ALIGNMENT_MAX: u64 = 2 << 20;
/// Bytes of the shortest key with a value: length, type, and a byte.
const KEY_BYTES_MIN: u64 = 8 + 4 + 1;
/// Bytes of the shortest tensor: length of the name, rank, one extent, type, offset.
const TENSOR_BYTES_MIN: u64 = 8 + 4 + 8 + 4 + 8;
/// How a file begins that Git LFS has not yet replaced by its content.
const GIT_LFS_POINTER: &[u8] = b"version https://git-lfs";

/// What a file says of itself.
#[derive(Debug)]
pub(super) struct Header {
    pub(super) metadata: Metadata,
    pub(super) tensors: Vec<HeaderTensor>,
}

/// One tensor of a file.
#[derive(Debug)]
pub(super) struct HeaderTensor {
    pub(super) name: String,
    /// Extents, innermost first, as the format has them.
    pub(super) extents: Vec<u64>,
    pub(super) dtype: GgmlType,
    /// Where its bytes lie in the file.
    pub(super) range: Range<usize>,
}

/// Reads a whole file.
pub(super) fn parse(file: &[u8]) -> Result<Header, HeaderProblem> {
    if file.starts_with(GIT_LFS_POINTER) {
        return Err(HeaderProblem::Pointer);
    }
    let mut reader = Reader { bytes: &file[..file.len().min(HEADER_BYTES_MAX)], at: 0, file };
    read_version(&mut reader)?;
    let declared = reader.u64(|| "the number of tensors".to_owned())?;
    let keys = reader.u64(|| "the number of keys".to_owned())?;
    let room = |bytes: u64, most: u64| (reader.left() / bytes).min(most);
    let (tensors_most, keys_most) =
        (room(TENSOR_BYTES_MIN, TENSORS_MAX), room(KEY_BYTES_MIN, KEYS_MAX));
    if keys > keys_most {
        return Err(HeaderProblem::Count { what: "keys", declared: keys, most: keys_most });
    }
    if declared > tensors_most {
        return Err(HeaderProblem::Count { what: "tensors", declared, most: tensors_most });
    }
    let metadata = read_metadata(&mut reader, keys)?;
    let alignment = alignment(&metadata)?;
    let mut raw = Vec::new();
    for index in 0..declared {
        raw.push(RawTensor::read(&mut reader, index)?);
    }
    let mut names = HashSet::new();
    if let Some(twice) = raw.iter().find(|tensor| !names.insert(tensor.name.as_str())) {
        return Err(HeaderProblem::DuplicateTensor { name: twice.name.clone() });
    }
    let tensors = lay_out(raw, reader.at, file.len(), alignment)?;
    Ok(Header { metadata, tensors })
}

fn read_version(reader: &mut Reader<'_>) -> Result<(), HeaderProblem> {
    let bytes = reader.file.len();
    let Ok(magic) = reader.array::<4>(String::new) else {
        return Err(HeaderProblem::TooShort { bytes });
    };
    if magic != *b"GGUF" {
        return Err(HeaderProblem::Magic { found: magic.escape_ascii().to_string() });
    }
    let version = reader.u32(|| "the version".to_owned())?;
    match version {
        2 | 3 => Ok(()),
        _ if matches!(version.swap_bytes(), 1..=3) => Err(HeaderProblem::BigEndian),
        found => Err(HeaderProblem::Version { found }),
    }
}

fn read_metadata(reader: &mut Reader<'_>, count: u64) -> Result<Metadata, HeaderProblem> {
    let mut entries: Vec<(String, Value)> = Vec::new();
    let mut keys = HashSet::new();
    for index in 0..count {
        let key = reader.text(|| format!("the name of key {index}"))?;
        if key.is_empty() || !is_printable(&key) {
            return Err(HeaderProblem::Name { name: shortened(&key, NAME_SHOWN) });
        }
        let value = read_value(reader, &key)?;
        if !keys.insert(key.clone()) {
            return Err(HeaderProblem::DuplicateKey { key });
        }
        entries.push((key, value));
    }
    Ok(Metadata::new(entries))
}

fn read_value(reader: &mut Reader<'_>, key: &str) -> Result<Value, HeaderProblem> {
    let inside = || format!("the value of `{key}`");
    let kind = reader.u32(inside)?;
    match kind {
        ARRAY => read_array(reader, key),
        STRING => reader.text(inside).map(Value::Text),
        BOOLEAN => reader.flag(key).map(Value::Flag),
        _ => match reader.scalar(kind, key)? {
            Scalar::Whole(number) => Ok(Value::Whole(number)),
            Scalar::Real(number) => Ok(Value::Real(number)),
        },
    }
}

const BOOLEAN: u32 = 7;
const STRING: u32 = 8;
const ARRAY: u32 = 9;

fn read_array(reader: &mut Reader<'_>, key: &str) -> Result<Value, HeaderProblem> {
    let inside = || format!("the value of `{key}`");
    let kind = reader.u32(inside)?;
    let count = reader.u64(inside)?;
    let width = match kind {
        ARRAY => return Err(HeaderProblem::NestedArray { key: key.to_owned() }),
        0 | 1 | BOOLEAN => 1,
        2 | 3 => 2,
        4..=6 => 4,
        STRING | 10..=12 => 8,
        found => return Err(HeaderProblem::ValueType { key: key.to_owned(), found }),
    };
    let most = (reader.left() / width).min(ELEMENTS_MAX);
    if count > most {
        return Err(HeaderProblem::ArrayLength { key: key.to_owned(), declared: count, most });
    }
    let array = match kind {
        BOOLEAN => Array::Flag(collect(count, || reader.flag(key))?),
        STRING => Array::Text(collect(count, || reader.text(inside))?),
        6 | 12 => Array::Real(collect(count, || match reader.scalar(kind, key)? {
            Scalar::Real(number) => Ok(number),
            Scalar::Whole(number) => Ok(number as f64),
        })?),
        _ => Array::Whole(collect(count, || match reader.scalar(kind, key)? {
            // A u64 beyond i64 means nothing in any list of a model.
            Scalar::Whole(number) => Ok(i64::try_from(number).unwrap_or(i64::MAX)),
            Scalar::Real(number) => Ok(number as i64),
        })?),
    };
    Ok(Value::Array(array))
}

/// `count` elements, in a list that grows as they are found.
fn collect<T>(
    count: u64,
    mut next: impl FnMut() -> Result<T, HeaderProblem>,
) -> Result<Vec<T>, HeaderProblem> {
    let mut items = Vec::new();
    for _ in 0..count {
        items.push(next()?);
    }
    Ok(items)
}

fn alignment(metadata: &Metadata) -> Result<u64, HeaderProblem> {
    let Some(value) = metadata.get("general.alignment") else { return Ok(ALIGNMENT) };
    let found = match value {
        Value::Whole(number) => u64::try_from(*number).ok(),
        _ => None,
    };
    found
        .filter(|n| n.is_power_of_two() && *n <= ALIGNMENT_MAX)
        .ok_or_else(|| HeaderProblem::Alignment { found: value.describe() })
}

/// One tensor as it is written, its size checked and its place not yet.
struct RawTensor {
    name: String,
    extents: Vec<u64>,
    dtype: GgmlType,
    offset: u64,
    bytes: u64,
}

impl RawTensor {
    fn read(reader: &mut Reader<'_>, index: u64) -> Result<Self, HeaderProblem> {
        let name = reader.text(|| format!("the name of tensor {index}"))?;
        if name.is_empty() || !is_printable(&name) {
            return Err(HeaderProblem::Name { name: shortened(&name, NAME_SHOWN) });
        }
        let inside = || format!("the description of tensor `{name}`");
        let rank = reader.u32(inside)?;
        if !(1..=RANK_MAX).contains(&rank) {
            return Err(HeaderProblem::Rank { name, found: rank });
        }
        let extents = collect(rank.into(), || reader.u64(inside))?;
        let id = reader.u32(inside)?;
        let offset = reader.u64(inside)?;
        let Some(dtype) = GgmlType::from_id(id) else {
            return Err(HeaderProblem::TensorType { name, found: id });
        };
        if extents.contains(&0) {
            return Err(HeaderProblem::Empty { name, extents });
        }
        if !extents[0].is_multiple_of(dtype.block()) {
            let (row, block) = (extents[0], dtype.block());
            return Err(HeaderProblem::Blocks { name, dtype, row, block });
        }
        let elements = extents.iter().try_fold(1_u64, |product, &n| product.checked_mul(n));
        let Some(bytes) = elements.and_then(|elements| dtype.byte_len(elements)) else {
            return Err(HeaderProblem::Overflow { name, extents });
        };
        Ok(Self { name, extents, dtype, offset, bytes })
    }
}

/// Checks that the tensors tile the data behind the header, which ends at byte `header`.
fn lay_out(
    mut raw: Vec<RawTensor>,
    header: usize,
    file: usize,
    alignment: u64,
) -> Result<Vec<HeaderTensor>, HeaderProblem> {
    let align = |n: u64| n.checked_next_multiple_of(alignment).unwrap_or(u64::MAX);
    let start = align(header as u64);
    // A file of metadata alone ends with them.
    let available = (file as u64).saturating_sub(start);
    raw.sort_by_key(|tensor| (tensor.offset, tensor.bytes));
    let mut before = 0;
    let mut tensors = Vec::new();
    for RawTensor { name, extents, dtype, offset, bytes } in raw {
        if !offset.is_multiple_of(alignment) {
            return Err(HeaderProblem::Unaligned { name, offset, alignment });
        }
        let end = offset.checked_add(bytes).filter(|end| *end <= available);
        let Some(end) = end else {
            return Err(HeaderProblem::OutOfFile { name, offset, bytes, available });
        };
        if offset < before {
            return Err(HeaderProblem::Overlap { name, offset, before });
        }
        if offset > align(before) {
            return Err(HeaderProblem::Hole { name, from: before, to: offset });
        }
        before = end;
        // Both are at most the length of the file, a slice in memory.
        let range = (start + offset) as usize..(start + end) as usize;
        tensors.push(HeaderTensor { name, extents, dtype, range });
    }
    match available.saturating_sub(align(before)) {
        0 => Ok(tensors),
        bytes => Err(HeaderProblem::Trailing { bytes }),
    }
}

enum Scalar {
    Whole(i128),
    Real(f64),
}

/// A place in the bytes of a header.
struct Reader<'a> {
    /// The part of the file that may be header.
    bytes: &'a [u8],
    at: usize,
    file: &'a [u8],
}

impl<'a> Reader<'a> {
    fn left(&self) -> u64 {
        (self.bytes.len() - self.at) as u64
    }

    /// The next `count` bytes of `what`.
    fn take(
        &mut self,
        count: u64,
        what: impl FnOnce() -> String,
    ) -> Result<&'a [u8], HeaderProblem> {
        if count > self.left() {
            return Err(if self.bytes.len() < self.file.len() {
                HeaderProblem::TooLong { limit: HEADER_BYTES_MAX }
            } else {
                HeaderProblem::Truncated { inside: what() }
            });
        }
        let taken = &self.bytes[self.at..][..count as usize];
        self.at += count as usize;
        Ok(taken)
    }

    fn array<const N: usize>(
        &mut self,
        what: impl FnOnce() -> String,
    ) -> Result<[u8; N], HeaderProblem> {
        let taken = self.take(N as u64, what)?;
        let mut array = [0; N];
        array.copy_from_slice(taken);
        Ok(array)
    }

    fn u32(&mut self, what: impl FnOnce() -> String) -> Result<u32, HeaderProblem> {
        self.array(what).map(u32::from_le_bytes)
    }

    fn u64(&mut self, what: impl FnOnce() -> String) -> Result<u64, HeaderProblem> {
        self.array(what).map(u64::from_le_bytes)
    }

    /// A length and as many bytes of UTF-8.
    fn text(&mut self, what: impl Fn() -> String) -> Result<String, HeaderProblem> {
        let declared = self.u64(&what)?;
        let available = self.left();
        if declared > available {
            return Err(HeaderProblem::StringLength { what: what(), declared, available });
        }
        let bytes = self.take(declared, &what)?;
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(text.to_owned()),
            Err(_) => Err(HeaderProblem::NotUtf8 { what: what() }),
        }
    }

    fn flag(&mut self, key: &str) -> Result<bool, HeaderProblem> {
        match self.array(|| format!("the value of `{key}`"))? {
            [0] => Ok(false),
            [1] => Ok(true),
            [found] => Err(HeaderProblem::Flag { key: key.to_owned(), found }),
        }
    }

    /// A number of type `kind`.
    fn scalar(&mut self, kind: u32, key: &str) -> Result<Scalar, HeaderProblem> {
        let inside = || format!("the value of `{key}`");
        Ok(match kind {
            0 => Scalar::Whole(u8::from_le_bytes(self.array(inside)?).into()),
            1 => Scalar::Whole(i8::from_le_bytes(self.array(inside)?).into()),
            2 => Scalar::Whole(u16::from_le_bytes(self.array(inside)?).into()),
            3 => Scalar::Whole(i16::from_le_bytes(self.array(inside)?).into()),
            4 => Scalar::Whole(self.u32(inside)?.into()),
            5 => Scalar::Whole(i32::from_le_bytes(self.array(inside)?).into()),
            6 => Scalar::Real(as_written(f32::from_le_bytes(self.array(inside)?))),
            10 => Scalar::Whole(self.u64(inside)?.into()),
            11 => Scalar::Whole(i64::from_le_bytes(self.array(inside)?).into()),
            12 => Scalar::Real(f64::from_le_bytes(self.array(inside)?)),
            found => return Err(HeaderProblem::ValueType { key: key.to_owned(), found }),
        })
    }
}

/// The shortest decimal that rounds to `x`: what was written before it became an f32.
fn as_written(x: f32) -> f64 {
    x.to_string().parse().unwrap_or_else(|_| x.into())
}
