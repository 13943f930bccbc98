//! How the rotation is scaled, by its keys or by the divisors that stand in for the rule of Llama 3.1.

use serde_json::{Value as Json, json};

use super::{Fields, Keys};
use crate::config::{RopeConfig, RopeLayout, RopeScaling};
use crate::gguf::rope::llama3_rule;
use crate::gguf::{Architecture, Gguf, ModelProblem};
use crate::weights::StoredDtype;

impl Keys<'_> {
    pub(super) fn rope_scaling(&self, gguf: &Gguf, fields: &Fields) -> Result<Json, ModelProblem> {
        for name in ["attn_factor", "yarn_attn_factor", "yarn_ext_factor"] {
            self.must_be(&format!("rope.scaling.{name}"), 1.0)?;
        }
        if let Some(rule) = self.llama3(gguf, fields)? {
            return Ok(rule);
        }
        let factor = self.number("rope.scaling.factor")?;
        let kind = self.metadata.text(&self.key("rope.scaling.type"))?;
        let needed = |name: &str| ModelProblem::NoKey {
            key: self.key(&format!("rope.scaling.{name}")),
            expected: "a number, as the rotation is scaled",
        };
        match kind {
            Some("none") => Ok(Json::Null),
            // Without a type a factor stretches every frequency.
            None if factor.is_none_or(|factor| factor == 1.0) => Ok(Json::Null),
            None | Some("linear") => {
                let factor = factor.ok_or_else(|| needed("factor"))?;
                Ok(json!({ "type": "linear", "factor": factor }))
            }
            Some("yarn") => {
                let original = self.optional("rope.scaling.original_context_length")?;
                let (mscale, mscale_all_dim) = self.mscales()?;
                Ok(json!({
                    "type": "yarn",
                    "factor": factor.ok_or_else(|| needed("factor"))?,
                    "original_max_position_embeddings":
                        original.ok_or_else(|| needed("original_context_length"))?,
                    "beta_fast": self.number("rope.scaling.yarn_beta_fast")?.unwrap_or(32.0),
                    "beta_slow": self.number("rope.scaling.yarn_beta_slow")?.unwrap_or(1.0),
                    "mscale": mscale,
                    "mscale_all_dim": mscale_all_dim,
                }))
            }
            Some(_) => Err(self.unsupported("rope.scaling.type", "none, linear and yarn")),
        }
    }

    /// `mscale` and `mscale_all_dim`. For MLA the key is a tenth of both, which are equal in every
    /// released checkpoint (llama.cpp, pull request 17945); without it they have their defaults.
    fn mscales(&self) -> Result<(f64, f64), ModelProblem> {
        let name = "rope.scaling.yarn_log_multiplier";
        match self.number(name)? {
            None => Ok((1.0, 0.0)),
            Some(multiplier) if self.architecture == Architecture::Deepseek2 => {
                // Ten times a decimal of f32, without the noise of the product.
                let mscale = (multiplier * 1e10).round() / 1e9;
                Ok((mscale, mscale))
            }
            Some(_) => Err(self.unsupported(name, "none outside deepseek2")),
        }
    }

    /// The rule that the divisors of `rope_freqs.weight`, if there are any, stand for.
    fn llama3(&self, gguf: &Gguf, fields: &Fields) -> Result<Option<Json>, ModelProblem> {
        let Some(tensor) = gguf.tensor("rope_freqs.weight") else { return Ok(None) };
        let width = fields.get("head_dim").and_then(Json::as_u64);
        let bytes = gguf.bytes(tensor);
        let sound = tensor.dtype.stored() == StoredDtype::F32
            && tensor.extents.len() == 1
            && width == Some((bytes.len() / 2) as u64);
        let theta = fields.get("rope_theta").and_then(Json::as_f64).unwrap_or(10_000.0);
        let rope = RopeConfig { theta, layout: RopeLayout::HalfSplit, scaling: None };
        let factors: Vec<f32> =
            bytes.as_chunks::<4>().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect();
        if sound && factors.iter().all(|&factor| factor == 1.0) {
            return Ok(None);
        }
        let Some(RopeScaling::Llama3 {
            factor,
            low_freq_factor,
            high_freq_factor,
            original_max_position_embeddings,
        }) = llama3_rule(&rope, &factors).filter(|_| sound)
        else {
            return Err(ModelProblem::RopeFactors);
        };
        Ok(Some(json!({
            "rope_type": "llama3",
            "factor": factor,
            "low_freq_factor": low_freq_factor,
            "high_freq_factor": high_freq_factor,
            "original_max_position_embeddings": original_max_position_embeddings,
        })))
    }
}
