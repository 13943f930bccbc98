//! What caches take of the device's memory, as its allocator counts it.

use burn::tensor::{Device, FloatDType};
use burn_models::cache::{Cache, CacheSize};

use super::formats;
use super::plan::{CachedModel, cached_models};
use super::record::CacheRow;
use crate::device::OpenedDevice;
use crate::engine::cache_format;

/// Allocates the caches of all models in every type that the program has, and on the way notes in `refused`
/// those that the device does not have.
///
/// # Errors
/// A device that failed.
pub(super) fn rows(
    opened: &OpenedDevice,
    tokens: usize,
    refused: &mut Vec<String>,
) -> anyhow::Result<Vec<CacheRow>> {
    let mut rows = Vec::new();
    let models = cached_models()?;
    for (name, kind) in formats::cache_types() {
        let format = match cache_format(kind, FloatDType::F32, opened) {
            Ok(format) => format,
            Err(error) => {
                refused.push(format!("caches of type {name}: {error:#}"));
                continue;
            }
        };
        for CachedModel { name: model, design, config } in &models {
            let size = CacheSize { batch: 1, capacity: tokens };
            let make = || Cache::of_format(format, config, size, &opened.device);
            let (counted, laid_out) = allocated(&opened.device, make)?;
            rows.push(CacheRow {
                model: (*model).to_owned(),
                design: (*design).to_owned(),
                format: name.clone(),
                layers: config.num_hidden_layers,
                tokens,
                elements_per_token: config.cache_elements_per_token(),
                allocated_bytes: counted.unwrap_or(laid_out),
                counted: counted.is_some(),
            });
        }
    }
    Ok(rows)
}

/// Bytes more that the allocator counts with the cache that `make` makes than without, where it counts, and
/// those of its tensors.
fn allocated(
    device: &Device,
    make: impl Fn() -> Cache + Send + Sync,
) -> anyhow::Result<(Option<u64>, u64)> {
    let in_use = || -> anyhow::Result<Option<u64>> {
        device.sync()?;
        Ok(device.memory_pool_usage().map(|usage| usage.bytes_in_use))
    };
    device.memory_cleanup();
    let before = in_use()?;
    let cache = device.memory_persistent_allocations((), |()| make());
    let with = in_use()?;
    let laid_out = cache.bytes() as u64;
    drop(cache);
    device.memory_cleanup();
    Ok((before.zip(with).map(|(before, with)| with.saturating_sub(before)), laid_out))
}
