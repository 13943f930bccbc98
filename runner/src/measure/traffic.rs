//! What a model takes of memory, and what a token must read of it, counted from shapes.

use burn_models::config::ModelConfig;
use burn_models::weights::fp8::scale_shape;
use burn_models::weights::{ExpectedTensor, Presence, TensorKind, expected_tensors};

use crate::commands::model_args::Dtype;
use crate::device::HardwareKind;

/// What a model takes of memory, and what a token of it reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Traffic {
    /// Bytes of the main model's weights.
    pub stored_bytes: u64,
    /// Bytes of weights that a token reads: each once, of the routed experts those chosen, of the
    /// embedding a row.
    pub weight_bytes: u64,
    /// Bytes that are cached of a token.
    pub row_bytes: u64,
}

/// How weights are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// As the user wrote it.
    pub dtype: Dtype,
    /// Where: beside block FP8, a GPU keeps f16.
    pub kind: HardwareKind,
}

impl Traffic {
    /// Counted from the shapes of `config`, with weights kept as `kept` says.
    #[must_use]
    pub fn of(config: &ModelConfig, kept: Kept) -> Self {
        let main = || expected_tensors(config).filter(|one| one.presence == Presence::Required);
        let chosen = |tensor: &ExpectedTensor| {
            let Some(moe) = config.moe else { return true };
            let mut parts = tensor.name.split('.').skip_while(|part| *part != "experts").skip(1);
            // All experts are of one shape, so that any of them stand for those chosen.
            let index = parts.next().and_then(|index| index.parse::<usize>().ok());
            index.is_none_or(|index| index < moe.num_experts_per_tok)
        };
        let read = |tensor: ExpectedTensor| {
            let bytes = bytes(&tensor, kept);
            if tensor.kind == TensorKind::Embedding && !config.tie_word_embeddings {
                bytes / tensor.shape[0] as u64
            } else {
                bytes
            }
        };
        Self {
            stored_bytes: main().map(|tensor| bytes(&tensor, kept)).sum(),
            weight_bytes: main().filter(chosen).map(read).sum(),
            // A cached number is f32.
            row_bytes: config.cache_elements_per_token() * 4,
        }
    }

    /// Bytes that a token reads beside `rows` cached rows.
    #[must_use]
    pub fn per_token(&self, rows: usize) -> u64 {
        self.weight_bytes + rows as u64 * self.row_bytes
    }
}

fn bytes(tensor: &ExpectedTensor, kept: Kept) -> u64 {
    let count = tensor.shape.iter().product::<usize>() as u64;
    let wide = match kept.dtype {
        Dtype::Auto | Dtype::F32 => 4,
        Dtype::F16 => 2,
        Dtype::Fp8 if kept.kind.is_gpu() => 2,
        Dtype::Fp8 => 4,
    };
    let packed = kept.dtype == Dtype::Fp8 && !tensor.name.ends_with("kv_b_proj.weight");
    match (tensor.kind, tensor.shape.as_slice()) {
        (TensorKind::Linear, &[rows, columns]) if packed && columns.is_multiple_of(4) => {
            let [block_rows, blocks] = scale_shape([rows, columns]);
            count + 4 * (block_rows * blocks) as u64
        }
        (
            TensorKind::Linear
            | TensorKind::Head
            | TensorKind::MtpProjection
            | TensorKind::Embedding,
            _,
        ) => count * wide,
        _ => count * 4,
    }
}

#[cfg(test)]
mod tests {
    use burn_models::config::preset;

    use super::*;

    #[test]
    #[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    fn a_layer_of_experts_of_deepseek_v3() {
        let bytes = |layers| {
            let mut config = preset("deepseek-v3").unwrap();
            config.num_hidden_layers = layers;
            let kept = Kept { dtype: Dtype::Fp8, kind: HardwareKind::DiscreteGpu };
            Traffic::of(&config, kept).weight_bytes
        };
        let [dense, moe] = [bytes(3) - bytes(2), bytes(5) - bytes(4)];
        // q_a, q_b, kv_a and o in a byte, kv_b in two.
        let attention = 7168 * 1536 + 1536 * 24_576 + 7168 * 576 + 7168 * 16_384;
        let attention = attention + 2 * 512 * 32_768;
        let routed_and_shared = 9 * 3 * 2048 * 7168 + 4 * 256 * 7168;
        let near = |found: u64, expected: u64| {
            let scales = found - expected;
            assert!(scales < expected / 2000, "{found} is {expected} and norms and scales");
        };
        near(dense, attention + 3 * 7168 * 18_432);
        near(moe, attention + routed_and_shared);
    }
}
