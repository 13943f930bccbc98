//! `model.safetensors.index.json`: which shard holds which tensor.
//!
//! [`parse`] is a pure function of the file's bytes. A shard is taken only by the plain name of a
//! file in the same directory, so an index cannot make the reader open anything else.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use super::IndexError;
use super::error::{NAME_SHOWN, REASON_SHOWN, is_printable, shortened};

/// Longest index that is read; that of a 671 B checkpoint has 9 MB.
pub(super) const INDEX_BYTES_MAX: u64 = 100_000_000;

/// Shard file name of each tensor name.
pub(super) fn parse(json: &[u8]) -> Result<BTreeMap<String, String>, IndexError> {
    let RawIndex { weight_map: WeightMap(pairs) } =
        serde_json::from_slice(json).map_err(|error| IndexError::Json {
            reason: shortened(&error.to_string(), REASON_SHOWN),
        })?;
    let mut map = BTreeMap::new();
    for (tensor, shard) in pairs {
        if !is_printable(&tensor) {
            return Err(IndexError::Name { name: shortened(&tensor, NAME_SHOWN) });
        }
        if !is_plain_shard_name(&shard) {
            let shard = shortened(&shard, NAME_SHOWN);
            return Err(IndexError::ShardName { tensor, shard });
        }
        if map.contains_key(&tensor) {
            return Err(IndexError::Duplicate { name: tensor });
        }
        map.insert(tensor, shard);
    }
    if map.is_empty() { Err(IndexError::Empty) } else { Ok(map) }
}

/// Whether `name` can only mean a file of this directory, on every operating system.
fn is_plain_shard_name(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    name.len() <= 255
        && name.ends_with(".safetensors")
        && !name.starts_with('.')
        && name.chars().all(plain)
}

#[derive(Deserialize)]
struct RawIndex {
    weight_map: WeightMap,
}

/// Pairs in file order, possibly repeated.
struct WeightMap(Vec<(String, String)>);

impl<'de> Deserialize<'de> for WeightMap {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = WeightMap;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of tensor and shard names")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<WeightMap, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(WeightMap(pairs))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}
