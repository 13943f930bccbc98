//! The two attentions of the line.

mod gqa;
mod mla;

pub use gqa::Gqa;
pub use mla::{CompressedQuery, KvB, Mla, Query};

use burn::module::Module;
use burn::tensor::{Int, Tensor};
use shaders::{attention::CausalMask, rotary::RotaryRows};

use crate::block::Residual;
use crate::cache::LayerCache;
use crate::tap::Taps;

/// What all layers of one step share, derived from the positions once.
#[derive(Clone, Debug)]
pub struct Step {
    /// Cosines and sines of the new tokens.
    pub rotary: RotaryRows,
    /// Which cached rows each new token sees.
    pub mask: CausalMask,
    /// The cache row of each new token.
    pub slots: Tensor<1, Int>,
    /// How latent attention is computed.
    pub form: MlaForm,
}

/// How latent attention is computed; the two are equal in exact arithmetic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MlaForm {
    /// Absorbed for a few tokens, naive for many.
    #[default]
    Auto,
    /// Keys and values of every head are expanded from the latents ("MHA mode").
    Naive,
    /// `W_UK` is absorbed into the query and `W_UV` into the output ("MQA mode").
    Absorbed,
}

impl MlaForm {
    /// Whether `tokens` new tokens are computed in the absorbed form.
    ///
    /// Expanding one cached row costs as much as it saves in about a hundred query tokens at the
    /// published shapes (absorbed 2,176 against naive 640 operations a pair and head; expansion
    /// 2 · 512 · 256 a row and head).
    #[must_use]
    pub fn absorbs(self, tokens: usize) -> bool {
        match self {
            Self::Auto => tokens < 128,
            Self::Naive => false,
            Self::Absorbed => true,
        }
    }
}

/// The attention of one block.
#[derive(Module, Debug)]
#[expect(clippy::large_enum_variant, reason = "one value a layer; a Box is no Burn module")]
pub enum Attention {
    /// Multi-head or grouped-query.
    Gqa(Gqa),
    /// Multi-head latent.
    Mla(Mla),
}

impl Attention {
    /// Adds to the residual what attention from its norm over the cache gives, after writing the new
    /// tokens to the cache.
    pub(crate) fn forward_added(
        &self,
        residual: Residual,
        step: &Step,
        cache: &mut LayerCache,
        taps: &mut Taps,
    ) -> Tensor<3> {
        match (self, cache) {
            (Self::Gqa(gqa), LayerCache::Grouped { keys, values }) => {
                gqa.forward_added(residual, step, gqa::GroupedCache { keys, values }, taps)
            }
            (Self::Mla(mla), LayerCache::Latent(rows)) => {
                mla.forward_added(residual, step, rows, taps)
            }
            _ => unreachable!("invariant: a cache is made from its model's configuration"),
        }
    }
}
