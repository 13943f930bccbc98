//! What a model must read of memory and multiply, counted from its shapes, and how long that takes at least.

use std::time::Instant;

use anyhow::anyhow;
use burn::tensor::{Device, Tensor};
use burn_models::cache::Cache;
use burn_models::config::ModelConfig;
use burn_models::tap::read;
use burn_models::weights::fp8::scale_shape;
use burn_models::weights::{ExpectedTensor, Presence, TensorKind, expected_tensors};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use shaders::cache::CacheFormat;

use crate::commands::model_args::Dtype;

/// Products of f16 matrices on GPUs that records name, in operations a second: 8192³ through PyTorch 2.11 on
/// random numbers, 788e12 on an H200 and 798e12 on an H100.
const MATRIX_RATES: [(&str, f64); 2] = [("H200", 788e12), ("H100", 798e12)];

/// What a device does at best.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Limits {
    /// Bytes a second that a copy reads and writes.
    pub bytes_per_s: f64,
    /// Operations a second on matrix units, where known.
    pub operations_per_s: Option<f64>,
}

/// Numbers of the copy that is measured: within every device's largest binding.
const COPIED: [usize; 2] = [1 << 27, 1 << 24];

impl Limits {
    /// Measures the device that `name` describes: copies an f32 tensor, the fastest of ten times.
    ///
    /// The allocator keeps pages as large as what is copied here: where memory is looked at later, take
    /// [`Limits::measure_apart`].
    ///
    /// # Errors
    /// A device that failed.
    pub fn measure(device: &Device, name: &str, gpu: bool) -> anyhow::Result<Self> {
        let count = COPIED[usize::from(!gpu)];
        let x = Tensor::<1>::ones([count], device);
        let mut best = f64::INFINITY;
        for _ in 0..10 {
            // Waits for what comes before.
            read(x.clone().narrow(0, 0, 1)).map_err(|error| anyhow!("copying: {error}"))?;
            let started = Instant::now();
            // Several, so that the wait for the last is a small part; one after the other, for memory.
            let last = (0..4).fold(x.clone(), |x, _| x.mul_scalar(1.0));
            read(last.narrow(0, 0, 1)).map_err(|error| anyhow!("copying: {error}"))?;
            best = best.min(started.elapsed().as_secs_f64() / 4.0);
        }
        drop(x);
        device.memory_cleanup();
        let rate = MATRIX_RATES.iter().find(|(gpu, _)| name.contains(gpu));
        Ok(Self {
            bytes_per_s: 8.0 * count as f64 / best,
            operations_per_s: rate.map(|(_, rate)| *rate),
        })
    }
}

/// What a model takes of memory, and what tokens of it cost.
#[derive(Clone, Copy, Debug)]
pub struct Traffic<'a> {
    config: &'a ModelConfig,
    dtype: Dtype,
    /// Bytes of a cached token.
    row_bytes: u64,
}

/// What tokens that are computed together cost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    /// How many they are.
    pub tokens: usize,
    /// Bytes of weights and cached rows that they read.
    pub bytes: f64,
    /// Floating-point operations, a multiply-add counted as 2.
    pub operations: f64,
}

impl Cost {
    /// Seconds that these costs take at least: the longer of moving and multiplying.
    #[must_use]
    pub fn least_seconds(&self, limits: &Limits) -> f64 {
        let memory = self.bytes / limits.bytes_per_s;
        memory.max(limits.operations_per_s.map_or(0.0, |rate| self.operations / rate))
    }

    /// Adds these costs to `record`, and how near `tokens_per_s` comes to what the device does at best.
    pub fn judge(&self, limits: &Limits, record: &mut Value, tokens_per_s: f64) {
        let limit = self.tokens as f64 / self.least_seconds(limits);
        record["us_per_step"] = json!(1e6 * self.tokens as f64 / tokens_per_s);
        record["bytes_per_step"] = json!(self.bytes.round());
        record["operations_per_step"] = json!(self.operations.round());
        record["copy_bytes_per_s"] = json!(limits.bytes_per_s.round());
        record["limit_tokens_per_s"] = json!(limit);
        record["fraction_of_limit"] = json!(tokens_per_s / limit);
    }
}

/// Tokens that are computed together.
#[derive(Clone, Copy, Debug)]
pub struct Work {
    /// New tokens.
    pub tokens: usize,
    /// Cached rows that are read, of all sequences.
    pub rows: usize,
    /// Rows that a token attends to.
    pub seen: usize,
}

impl<'a> Traffic<'a> {
    /// Counts from the shapes of `config`, with weights as `dtype` keeps them on a GPU.
    #[must_use]
    pub fn of(config: &'a ModelConfig, dtype: Dtype, cache: CacheFormat) -> Self {
        let layer = Cache::row_bytes(cache, &config.attention);
        Self { config, dtype, row_bytes: (config.num_hidden_layers * layer) as u64 }
    }

    /// What `work` costs.
    #[must_use]
    pub fn cost(&self, work: Work) -> Cost {
        let Work { tokens, rows, seen } = work;
        Cost {
            tokens,
            bytes: self.weights(tokens) + (rows as u64 * self.row_bytes) as f64,
            operations: tokens as f64 * self.config.flops_per_token(seen),
        }
    }

    /// Bytes of the caches of `tokens` tokens.
    #[must_use]
    pub fn cache_bytes(&self, tokens: usize) -> u64 {
        tokens as u64 * self.row_bytes
    }

    /// Bytes of the main model's weights.
    #[must_use]
    pub fn weight_bytes(&self) -> u64 {
        let main = expected_tensors(self.config);
        let main = main.filter(|tensor| tensor.presence == Presence::Required);
        let whole = |tensor: &ExpectedTensor| match tensor.kind {
            TensorKind::Embedding => tensor.shape[0] as u64,
            _ => 1,
        };
        main.map(|tensor| whole(&tensor) * bytes(&tensor, self.dtype)).sum()
    }

    /// Bytes of weights that `tokens` tokens read: each once, of the embedding a row each, of the routed
    /// experts as many as are expected to be chosen if all are as likely.
    fn weights(&self, tokens: usize) -> f64 {
        let one = |name: &str| tensors(self.config, self.dtype, name);
        let Some(moe) = self.config.moe else { return one("") };
        let (all, each) = (moe.n_routed_experts as f64, moe.num_experts_per_tok as f64);
        let expected = all * (1.0 - (1.0 - each / all).powi(tokens as i32));
        one("") + one(".experts.0.") * expected
    }
}

/// Bytes that the tensors of the main model take whose names have `part` in them; without one, of all but
/// routed experts. An expert stands for all others, which have its shape.
fn tensors(config: &ModelConfig, dtype: Dtype, part: &str) -> f64 {
    let main = expected_tensors(config).filter(|tensor| tensor.presence == Presence::Required);
    let counts = |tensor: &ExpectedTensor| match part {
        "" => !tensor.name.contains(".experts."),
        part => tensor.name.contains(part),
    };
    main.filter(counts).map(|tensor| bytes(&tensor, dtype) as f64).sum()
}

fn bytes(tensor: &ExpectedTensor, dtype: Dtype) -> u64 {
    let count = tensor.shape.iter().product::<usize>() as u64;
    let wide = if matches!(dtype, Dtype::Auto | Dtype::F32) { 4 } else { 2 };
    let kept = dtype == Dtype::Fp8 && !tensor.name.ends_with("kv_b_proj.weight");
    let blocks = |columns| dtype.blocks().and_then(|format| format.fitting(columns));
    match (tensor.kind, tensor.shape.as_slice()) {
        (TensorKind::Linear | TensorKind::Head, &[rows, columns])
            if blocks(columns).is_some() && !tensor.name.ends_with("kv_b_proj.weight") =>
        {
            (rows * blocks(columns).map_or(0, |format| format.row_bytes(columns))) as u64
        }
        (TensorKind::Linear, &[rows, columns]) if kept && columns.is_multiple_of(4) => {
            let [block_rows, blocks] = scale_shape([rows, columns]);
            count + 4 * (block_rows * blocks) as u64
        }
        (TensorKind::Embedding, &[rows, _]) => count / rows as u64 * wide,
        (TensorKind::Linear | TensorKind::Head | TensorKind::MtpProjection, _) => count * wide,
        _ => count * 4,
    }
}

#[cfg(test)]
mod tests {
    use burn::tensor::FloatDType;
    use burn_models::config::preset;

    use super::*;

    #[test]
    #[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    fn a_layer_of_experts_of_deepseek_v3() {
        let bytes = |layers, tokens| {
            let mut config = preset("deepseek-v3").unwrap();
            config.num_hidden_layers = layers;
            Traffic::of(&config, Dtype::Fp8, FloatDType::F32.into()).weights(tokens)
        };
        let [dense, moe] = [bytes(3, 1) - bytes(2, 1), bytes(5, 1) - bytes(4, 1)];
        // q_a, q_b, kv_a and o in a byte, kv_b in two.
        let attention = 7168 * 1536 + 1536 * 24_576 + 7168 * 576 + 7168 * 16_384;
        let attention = attention + 2 * 512 * 32_768;
        let expert = 3 * 2048 * 7168;
        let routed_and_shared = 9 * expert + 4 * 256 * 7168;
        let near = |found: f64, expected: i32| {
            let scales = found - f64::from(expected);
            assert!(scales > 0.0, "{found} is {expected} and norms and scales");
            assert!(scales < f64::from(expected) / 2000.0, "{found} is {expected}");
        };
        near(dense, attention + 3 * 7168 * 18_432);
        near(moe, attention + routed_and_shared);
        // Two tokens meet 8 · (2 − 8 / 256) different experts.
        let two = (bytes(5, 2) - bytes(4, 2) - moe) / f64::from(expert);
        assert!((two - (8.0 - 0.25)).abs() < 0.01, "{two}");
    }
}
