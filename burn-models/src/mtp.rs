//! Multi-token prediction (V3 §2.2).

use burn::module::Module;
use burn::tensor::Tensor;

use crate::block::Block;
use crate::linear::{Embedding, Linear};
use crate::norm::RmsNorm;

/// One MTP layer: from the state of token `i` and the embedding of token `i + 1`, the state that
/// predicts token `i + 2`.
///
/// `h' = Block(eh_proj([enorm(Emb(t_{i+1})) | hnorm(h_i)]))`, logits
/// `head(shared_head.norm(h'))`. The released weights expect the embedding first, and `h_i` after
/// the main model's final norm.
#[derive(Module, Debug)]
pub struct Mtp {
    /// Over the embedding.
    pub enorm: RmsNorm,
    /// Over the hidden state.
    pub hnorm: RmsNorm,
    /// `[d, 2d]`.
    pub eh_proj: Linear,
    /// A block like the main model's, with its own cache.
    pub block: Block,
    /// `shared_head.norm`, with weights of its own.
    pub norm: RmsNorm,
    /// The layer's own embedding, where the checkpoint stores one that differs from the main one.
    pub embed_tokens: Option<Embedding>,
    /// The layer's own head, where the checkpoint stores one that differs from the main one.
    pub head: Option<Linear>,
}

impl Mtp {
    /// Joins `embedding` and `hidden`, both `[batch, tokens, d]`.
    pub(crate) fn join(&self, embedding: Tensor<3>, hidden: Tensor<3>) -> Tensor<3> {
        let joined =
            Tensor::cat(vec![self.enorm.forward(embedding), self.hnorm.forward(hidden)], 2);
        self.eh_proj.forward(joined)
    }
}
