//! One residual block.

use burn::module::Module;
use burn::tensor::Tensor;
use shaders::Normed;

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
    ) -> Tensor<3> {
        let normed = self.input_layernorm.lazily(x.clone());
        if taps.are_on() {
            taps.record("input_layernorm", &normed.value());
        }
        let x = self.self_attn.forward_added(Residual { normed, x }, step, cache, taps);
        let normed = self.post_attention_layernorm.lazily(x.clone());
        if taps.are_on() {
            taps.record("post_attention_layernorm", &normed.value());
        }
        let x = self.mlp.forward_added(Residual { normed, x }, taps);
        taps.record("output", &x);
        x
    }
}

/// What a part of a block reads, and what it adds to.
pub(crate) struct Residual {
    /// `RMS(x)`.
    pub(crate) normed: Normed<3>,
    /// `x` `[batch, tokens, d]`.
    pub(crate) x: Tensor<3>,
}
