//! What a token must read of memory, counted from the shapes of a model.

use burn_models::config::ModelConfig;
use burn_models::weights::fp8::scale_shape;
use burn_models::weights::{ExpectedTensor, Presence, TensorKind, expected_tensors};
use cachalot::commands::model_args::Dtype;
use serde_json::{Value, json};

/// Bytes a second that an H200 moves: 4.8 TB/s of which copies are seen to reach 4.3.
const BANDWIDTH: f64 = 4.3e12;

/// What a token of a model reads.
pub(crate) struct Traffic {
    weight_bytes: u64,
    row_bytes: u64,
}

impl Traffic {
    /// Counted from the shapes of `config`, with weights as `dtype` keeps them on a GPU.
    pub(crate) fn of(config: &ModelConfig, dtype: Dtype) -> Self {
        // A cached number is f32.
        let row_bytes = config.cache_elements_per_token() * 4;
        Self { weight_bytes: weights(config, dtype), row_bytes }
    }

    /// Adds to `record` what a token reads beside `rows` cached rows, and how near `tokens_per_s` comes
    /// to [`BANDWIDTH`].
    pub(crate) fn judge(&self, record: &mut Value, rows: usize, tokens_per_s: f64) {
        let bytes = self.weight_bytes + rows as u64 * self.row_bytes;
        let limit = BANDWIDTH / bytes as f64;
        record["us_per_token"] = json!(1e6 / tokens_per_s);
        record["bytes_per_token"] = json!(bytes);
        record["limit_tokens_per_s"] = json!(limit);
        record["fraction_of_limit"] = json!(tokens_per_s / limit);
    }
}

/// Bytes of weights that a token of the main model reads: each once, of the routed experts those chosen,
/// of the embedding a row.
fn weights(config: &ModelConfig, dtype: Dtype) -> u64 {
    let main = expected_tensors(config).filter(|tensor| tensor.presence == Presence::Required);
    let chosen = |tensor: &ExpectedTensor| {
        let Some(moe) = config.moe else { return true };
        let mut parts = tensor.name.split('.').skip_while(|part| *part != "experts").skip(1);
        // All experts are of one shape, so that any of them stand for those chosen.
        let index = parts.next().and_then(|index| index.parse::<usize>().ok());
        index.is_none_or(|index| index < moe.num_experts_per_tok)
    };
    main.filter(chosen).map(|tensor| bytes(&tensor, dtype)).sum()
}

fn bytes(tensor: &ExpectedTensor, dtype: Dtype) -> u64 {
    let count = tensor.shape.iter().product::<usize>() as u64;
    let wide = if matches!(dtype, Dtype::Auto | Dtype::F32) { 4 } else { 2 };
    let kept = dtype == Dtype::Fp8 && !tensor.name.ends_with("kv_b_proj.weight");
    match (tensor.kind, tensor.shape.as_slice()) {
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
    use burn_models::config::preset;

    use super::*;

    #[test]
    #[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
    fn a_layer_of_experts_of_deepseek_v3() {
        let bytes = |layers| {
            let mut config = preset("deepseek-v3").unwrap();
            config.num_hidden_layers = layers;
            weights(&config, Dtype::Fp8)
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
