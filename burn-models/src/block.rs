//! One residual block.

use burn::module::Module;
use burn::tensor::Tensor;

use crate::ModelError;
use crate::attention::{Attention, Step};
use crate::cache::LayerCache;
use crate::feed_forward::FeedForward;
use crate::norm::RmsNorm;
use crate::tap::Taps;

/// `x + Attn(RMS(x))`, then `x + FFN(RMS(x))`.
#[derive(Module, Debug)]
pub struct Block {
    /// Before the attention.
    pub input_layernorm: RmsNorm,
    /// Attention.
    pub self_attn: Attention,
    /// Before the feed-forward layer.
    pub post_attention_layernorm: RmsNorm,
    /// Feed-forward layer.
    pub mlp: FeedForward,
}

impl Block {
    /// `x` `[batch, tokens, d]` to the same shape; the new tokens are appended to `cache`.
    pub(crate) fn forward(
        &self,
        x: Tensor<3>,
        step: &Step,
        cache: &mut LayerCache,
        taps: &mut Taps,
    ) -> Result<Tensor<3>, ModelError> {
        let normed = self.input_layernorm.forward(x.clone());
        taps.record("input_layernorm", &normed);
        let attended = self.self_attn.forward(normed, step, cache, taps);
        taps.record("self_attn", &attended);
        let x = x + attended;
        let normed = self.post_attention_layernorm.forward(x.clone());
        taps.record("post_attention_layernorm", &normed);
        let fed = self.mlp.forward(normed, taps)?;
        taps.record("mlp", &fed);
        let x = x + fed;
        taps.record("output", &x);
        Ok(x)
    }
}
