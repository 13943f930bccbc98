//! What a sequence leaves behind for the tokens that follow it.
//!
//! Latent attention keeps `kv_lora_rank + qk_rope_head_dim` numbers a token and layer, nothing
//! expanded (V2 §2.1.2); grouped-query attention keeps its keys and values. Both are preallocated
//! and written in place.

use burn::tensor::{Device, FloatDType, Int, Tensor};
use shaders::cache::packed::{Layout, Packing};
use shaders::cache::{CacheFormat, CacheRows, CacheShape};

use crate::config::{AttentionConfig, ModelConfig};

/// The caches of all layers, the MTP layers' behind the main ones.
#[derive(Clone, Debug)]
pub struct Cache {
    pub(crate) layers: Vec<LayerCache>,
    /// The first row of each sequence, `[batch, 1]`: kept, for a step that is captured uploads nothing.
    first_rows: Tensor<2, Int>,
    batch: usize,
    capacity: usize,
}

/// The cache of one layer.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "one handle a layer, and boxing saves nothing")]
pub enum LayerCache {
    /// `[c | k^R]`: the normed latent and the rotated shared key.
    Latent(CacheRows),
    /// Keys and values of every key-value head.
    Grouped {
        /// Rotated keys.
        keys: CacheRows,
        /// Values.
        values: CacheRows,
    },
}

/// Numbers of a cached row.
fn width(attention: &AttentionConfig) -> usize {
    match attention {
        AttentionConfig::Mla(mla) => mla.kv_lora_rank + mla.qk_rope_head_dim,
        AttentionConfig::Gqa(gqa) => gqa.num_key_value_heads * gqa.head_dim,
    }
}

/// How a row lies where it is packed; of keys or values, that of a head.
fn layout(attention: &AttentionConfig, packing: Packing) -> Layout {
    match attention {
        AttentionConfig::Mla(mla) => {
            Layout::latent(packing, mla.kv_lora_rank, mla.qk_rope_head_dim)
        }
        AttentionConfig::Gqa(gqa) => Layout::whole(packing, gqa.head_dim),
    }
}

impl Cache {
    /// Allocates caches in f32 for `batch` sequences of up to `capacity` tokens.
    #[must_use]
    pub fn new(config: &ModelConfig, size: CacheSize, device: &Device) -> Self {
        Self::of_format(FloatDType::F32.into(), config, size, device)
    }

    /// Allocates caches in `format`; in floats f32 or f16, in which the device must be able to compute.
    #[must_use]
    pub fn of_format(
        format: CacheFormat,
        config: &ModelConfig,
        size: CacheSize,
        device: &Device,
    ) -> Self {
        let CacheSize { batch, capacity } = size;
        let shape = CacheShape { batch, capacity, width: width(&config.attention) };
        let rows = || {
            let layout = |packing| layout(&config.attention, packing);
            CacheRows::of_format(format, layout, shape, device)
        };
        let layers = (0..config.num_hidden_layers + config.num_nextn_predict_layers)
            .map(|_| match config.attention {
                AttentionConfig::Mla(_) => LayerCache::Latent(rows()),
                AttentionConfig::Gqa(_) => LayerCache::Grouped { keys: rows(), values: rows() },
            })
            .collect();
        let first_rows = shaders::cache::first_rows(batch, capacity, device);
        Self { layers, first_rows, batch, capacity }
    }

    /// Bytes of a token and layer in `format`.
    #[must_use]
    pub fn row_bytes(format: CacheFormat, attention: &AttentionConfig) -> usize {
        let row = format.row_bytes(|packing| layout(attention, packing), width(attention));
        match attention {
            AttentionConfig::Mla(_) => row,
            // Of keys, and of values.
            AttentionConfig::Gqa(_) => 2 * row,
        }
    }

    /// Positions of each sequence.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.capacity
    }

    /// Sequences.
    #[must_use]
    pub fn batch(&self) -> usize {
        self.batch
    }

    /// Bytes of device memory.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.layers
            .iter()
            .map(|layer| match layer {
                LayerCache::Latent(rows) => rows.bytes(),
                LayerCache::Grouped { keys, values } => keys.bytes() + values.bytes(),
            })
            .sum()
    }

    /// The cache row of each token at `positions` `[batch, tokens]`.
    pub(crate) fn slots(&self, positions: Tensor<2, Int>) -> Tensor<1, Int> {
        shaders::cache::slots(positions, self.first_rows.clone())
    }
}

/// How much a [`Cache`] holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CacheSize {
    /// Sequences.
    pub batch: usize,
    /// Tokens of each sequence.
    pub capacity: usize,
}
