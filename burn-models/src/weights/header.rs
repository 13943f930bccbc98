//! The header of a safetensors file: `u64` little-endian length, a JSON table of tensors, then
//! their bytes.
//!
//! [`parse`] is a pure function of the file's bytes. It takes a file only if every byte of the data
//! belongs to exactly one tensor (no overlap, no hole, no tail), each range has the size that type
//! and shape give, and no name is used twice. The `safetensors` crate checks most of this too, but
//! keeps the last of two equal names, refuses the whole file for one unknown type, and does not say
//! which tensor is wrong.

use std::fmt;
use std::ops::Range;

use serde::Deserialize;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::error::{NAME_SHOWN, REASON_SHOWN, is_printable, shortened};
use super::{HeaderError, StoredDtype};

/// Longest header that is read; the limit of every safetensors reader.
pub(super) const HEADER_BYTES_MAX: u64 = 100_000_000;
/// Most dimensions of a tensor; the models here have two.
const RANK_MAX: usize = 8;
/// How a file begins that Git LFS has not yet replaced by its content.
const GIT_LFS_POINTER: &[u8] = b"version https://git-lfs";
const LENGTH_BYTES: usize = size_of::<u64>();

/// One tensor of a file.
#[derive(Debug)]
pub(super) struct HeaderEntry {
    pub(super) name: String,
    pub(super) dtype: StoredDtype,
    pub(super) shape: Vec<usize>,
    /// Where its bytes lie in the file.
    pub(super) range: Range<usize>,
}

/// The tensors of a whole file, in the order of their bytes.
pub(super) fn parse(file: &[u8]) -> Result<Vec<HeaderEntry>, HeaderError> {
    if file.starts_with(GIT_LFS_POINTER) {
        return Err(HeaderError::Pointer);
    }
    let too_short = HeaderError::TooShort { bytes: file.len() };
    let Some((length, rest)) = file.split_first_chunk::<LENGTH_BYTES>() else {
        return Err(too_short);
    };
    let declared = u64::from_le_bytes(*length);
    if declared > HEADER_BYTES_MAX {
        return Err(HeaderError::TooLong { declared, limit: HEADER_BYTES_MAX });
    }
    let Some((json, data)) = usize::try_from(declared).ok().and_then(|n| rest.split_at_checked(n))
    else {
        return Err(HeaderError::BeyondFile { declared, available: rest.len() as u64 });
    };
    let RawHeader(mut raw) = serde_json::from_slice(json).map_err(|error| HeaderError::Json {
        reason: shortened(&error.to_string(), REASON_SHOWN),
    })?;
    reject_names(&raw)?;
    reject_duplicates(&mut raw)?;
    raw.sort_by_key(|(_, tensor)| tensor.data_offsets);
    reject_gaps(&raw, data.len() as u64)?;
    let data_start = LENGTH_BYTES + json.len();
    raw.into_iter().map(|(name, tensor)| entry(name, tensor, data_start)).collect()
}

fn reject_names(raw: &[(String, RawTensor)]) -> Result<(), HeaderError> {
    let mut names = raw.iter().flat_map(|(name, tensor)| [name, &tensor.dtype]);
    match names.find(|name| !is_printable(name)) {
        Some(name) => Err(HeaderError::Name { name: shortened(name, NAME_SHOWN) }),
        None => Ok(()),
    }
}

fn reject_duplicates(raw: &mut [(String, RawTensor)]) -> Result<(), HeaderError> {
    raw.sort_by(|a, b| a.0.cmp(&b.0));
    match raw.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        Some(pair) => Err(HeaderError::Duplicate { name: pair[0].0.clone() }),
        None => Ok(()),
    }
}

/// Checks that the ranges, sorted, tile `0..available`.
fn reject_gaps(sorted: &[(String, RawTensor)], available: u64) -> Result<(), HeaderError> {
    let mut before = 0;
    for (name, tensor) in sorted {
        let name = || name.clone();
        let [begin, end] = tensor.data_offsets;
        if end < begin {
            return Err(HeaderError::Reversed { name: name(), begin, end });
        }
        if end > available {
            return Err(HeaderError::OutOfRange { name: name(), end, available });
        }
        if begin < before {
            return Err(HeaderError::Overlap { name: name(), begin, before });
        }
        if begin > before {
            return Err(HeaderError::Hole { name: name(), from: before, to: begin });
        }
        before = end;
    }
    match available - before {
        0 => Ok(()),
        bytes => Err(HeaderError::Trailing { bytes }),
    }
}

/// Checks the size of one tensor whose range is known to lie in the file.
fn entry(name: String, tensor: RawTensor, data_start: usize) -> Result<HeaderEntry, HeaderError> {
    let [begin, end] = tensor.data_offsets;
    let dtype = StoredDtype::from_name(&tensor.dtype);
    let overflow =
        || HeaderError::ShapeOverflow { name: name.clone(), shape: tensor.shape.clone() };
    let elements = tensor.shape.iter().try_fold(1_u64, |product, &n| product.checked_mul(n));
    let elements = elements.ok_or_else(overflow)?;
    if let Some(bits) = dtype.bits() {
        let total = elements.checked_mul(bits).ok_or_else(overflow)?;
        let found = end - begin;
        if !total.is_multiple_of(8) || total / 8 != found {
            let expected = match total % 8 {
                0 => (total / 8).to_string(),
                rest => format!("{} and {rest}/8", total / 8),
            };
            let shape = tensor.shape;
            return Err(HeaderError::Size { name, dtype, shape, expected, found });
        }
    }
    let shape = tensor.shape.iter().map(|&n| usize::try_from(n)).collect::<Result<_, _>>();
    let shape = shape.map_err(|_| overflow())?;
    // Both ends are at most the length of a slice in memory, so they fit.
    let range = data_start + begin as usize..data_start + end as usize;
    Ok(HeaderEntry { name, dtype, shape, range })
}

/// The JSON table as it is written, names in file order and possibly repeated.
struct RawHeader(Vec<(String, RawTensor)>);

#[derive(Deserialize)]
struct RawTensor {
    dtype: String,
    #[serde(deserialize_with = "short_list")]
    shape: Vec<u64>,
    data_offsets: [u64; 2],
}

impl<'de> Deserialize<'de> for RawHeader {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Table;
        impl<'de> Visitor<'de> for Table {
            type Value = RawHeader;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with one entry a tensor")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawHeader, A::Error> {
                let mut tensors = Vec::new();
                while let Some(name) = map.next_key::<String>()? {
                    if name == "__metadata__" {
                        map.next_value::<IgnoredAny>()?;
                    } else {
                        tensors.push((name, map.next_value()?));
                    }
                }
                Ok(RawHeader(tensors))
            }
        }
        deserializer.deserialize_map(Table)
    }
}

/// A list of at most [`RANK_MAX`] numbers: a longer one is refused before it is collected.
fn short_list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u64>, D::Error> {
    struct ShortList;
    impl<'de> Visitor<'de> for ShortList {
        type Value = Vec<u64>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a shape of at most {RANK_MAX} dimensions")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<u64>, A::Error> {
            let mut shape = Vec::new();
            while let Some(n) = list.next_element()? {
                if shape.len() == RANK_MAX {
                    return Err(A::Error::invalid_length(RANK_MAX + 1, &self));
                }
                shape.push(n);
            }
            Ok(shape)
        }
    }
    deserializer.deserialize_seq(ShortList)
}
