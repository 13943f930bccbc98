//! The whole model: embed, blocks, norm, head. Read this first.

use burn::module::Module;
use burn::tensor::{Int, Tensor};
use shaders::attention::CausalMask;
use shaders::rotary::RotaryTable;

use crate::ModelError;
use crate::attention::{MlaForm, Step};
use crate::block::Block;
use crate::cache::Cache;
use crate::linear::{Embedding, Linear};
use crate::mtp::Mtp;
use crate::norm::RmsNorm;
use crate::tap::Taps;

/// A decoder of any family of the line.
#[derive(Module, Debug)]
pub struct Transformer {
    /// `[vocab_size, d]`.
    pub embed_tokens: Embedding,
    /// The decoder blocks.
    pub layers: Vec<Block>,
    /// The final norm.
    pub norm: RmsNorm,
    /// `[vocab_size, d]`; `None` shares the embedding.
    pub lm_head: Option<Linear>,
    /// The MTP layers, where the checkpoint has them.
    pub mtp: Vec<Mtp>,
    /// Cosines and sines of every position of the context.
    #[module(skip)]
    pub rotary: RotaryTable,
}

/// New tokens, and where they stand.
#[derive(Clone, Debug)]
pub struct Tokens {
    /// `[batch, tokens]`: ids.
    pub ids: Tensor<2, Int>,
    /// `[batch, tokens]`: absolute positions.
    pub positions: Tensor<2, Int>,
    /// A number of cached rows that covers every position; may be rounded up.
    pub span: usize,
    /// How latent attention is computed.
    pub form: MlaForm,
}

impl Transformer {
    /// Appends `tokens` to `cache`; returns the states after the final norm,
    /// `[batch, tokens, d]`.
    pub fn hidden(&self, tokens: Tokens, cache: &mut Cache, taps: &mut Taps) -> Tensor<3> {
        let step = self.step(&tokens, cache);
        let mut x = self.embed_tokens.forward(tokens.ids);
        taps.enter(String::new);
        taps.record("model.embed_tokens", &x);
        for (index, (layer, cache)) in self.layers.iter().zip(&mut cache.layers).enumerate() {
            taps.enter(|| format!("model.layers.{index}"));
            x = layer.forward(x, &step, cache, taps);
        }
        let x = self.norm.forward(x);
        taps.enter(String::new);
        taps.record("model.norm", &x);
        x
    }

    /// Logits `[batch, tokens, vocab_size]` of states after the final norm.
    #[must_use]
    pub fn head(&self, hidden: Tensor<3>) -> Tensor<3> {
        match &self.lm_head {
            Some(head) => head.forward(hidden),
            None => self.embed_tokens.as_head(hidden),
        }
    }

    /// Logits `[batch, tokens, vocab_size]` of MTP layer `depth` for the token after the next.
    ///
    /// # Errors
    /// As [`Transformer::mtp_hidden`].
    pub fn mtp_logits(
        &self,
        depth: usize,
        draft: Draft,
        cache: &mut Cache,
        taps: &mut Taps,
    ) -> Result<Tensor<3>, ModelError> {
        let x = self.mtp_hidden(depth, draft, cache, taps)?;
        self.mtp_head(depth, x)
    }

    /// States `[batch, tokens, d]` of MTP layer `depth` after its own norm.
    ///
    /// `hidden` `[batch, tokens, d]` are states after the final norm, and `next.ids` the tokens that
    /// follow them; `next.positions` count from 0 in the layer's own cache.
    ///
    /// # Errors
    /// [`ModelError::NoMtp`] where the checkpoint has no such layer.
    pub fn mtp_hidden(
        &self,
        depth: usize,
        draft: Draft,
        cache: &mut Cache,
        taps: &mut Taps,
    ) -> Result<Tensor<3>, ModelError> {
        let Draft { hidden, next } = draft;
        let mtp = self.mtp_layer(depth)?;
        let step = self.step(&next, cache);
        let layer = self.layers.len() + depth;
        taps.enter(|| format!("model.layers.{layer}"));
        let embedding = mtp.embed_tokens.as_ref().unwrap_or(&self.embed_tokens);
        let x = mtp.join(embedding.forward(next.ids), hidden);
        taps.record("eh_proj", &x);
        let x = mtp.block.forward(x, &step, &mut cache.layers[layer], taps);
        let x = mtp.norm.forward(x);
        taps.record("shared_head.norm", &x);
        Ok(x)
    }

    /// Logits `[batch, tokens, vocab_size]` of states that [`Transformer::mtp_hidden`] gave.
    ///
    /// # Errors
    /// [`ModelError::NoMtp`] where the checkpoint has no such layer.
    pub fn mtp_head(&self, depth: usize, hidden: Tensor<3>) -> Result<Tensor<3>, ModelError> {
        Ok(match &self.mtp_layer(depth)?.head {
            Some(head) => head.forward(hidden),
            None => self.head(hidden),
        })
    }

    fn mtp_layer(&self, depth: usize) -> Result<&Mtp, ModelError> {
        self.mtp.get(depth).ok_or(ModelError::NoMtp { depth, found: self.mtp.len() })
    }

    fn step(&self, tokens: &Tokens, cache: &Cache) -> Step {
        Step {
            rotary: self.rotary.rows(tokens.positions.clone()),
            mask: CausalMask::new(tokens.positions.clone(), tokens.span),
            slots: cache.slots(tokens.positions.clone()),
            form: tokens.form,
        }
    }
}

/// What an MTP layer reads.
#[derive(Clone, Debug)]
pub struct Draft {
    /// `[batch, tokens, d]`: states after the final norm.
    pub hidden: Tensor<3>,
    /// The tokens that follow them.
    pub next: Tokens,
}
