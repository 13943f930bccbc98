//! Metadata to the `config.json` that they stand for.
//!
//! This file knows the keys; what they may say together is checked where every `config.json` is.
//! Keys of the architecture are read, checked to have the one value that is built, or listed as
//! irrelevant; any other is an error. `rotation.rs` has those of the rotary embedding. The names and their meaning are those of llama.cpp
//! (`gguf/constants.py` of gguf 0.19.0, `conversion/deepseek.py`, `src/models/deepseek2.cpp`).

mod rotation;

use serde_json::{Map, Value as Json};

use super::{Architecture, Gguf, GgufError, Metadata, ModelProblem, Value};
use crate::config::{ConfigError, ModelConfig};

/// Keys that every architecture can have, read or checked below.
const COMMON: [&str; 24] = [
    "attention.head_count",
    "attention.head_count_kv",
    "attention.key_length",
    "attention.layer_norm_rms_epsilon",
    "attention.value_length",
    "block_count",
    "context_length",
    "embedding_length",
    "expert_count",
    "expert_used_count",
    "feed_forward_length",
    "nextn_predict_layers",
    "rope.dimension_count",
    "rope.freq_base",
    "rope.scaling.attn_factor",
    "rope.scaling.factor",
    "rope.scaling.original_context_length",
    "rope.scaling.type",
    "rope.scaling.yarn_attn_factor",
    "rope.scaling.yarn_beta_fast",
    "rope.scaling.yarn_beta_slow",
    "rope.scaling.yarn_ext_factor",
    "rope.scaling.yarn_log_multiplier",
    "vocab_size",
];
/// Keys of architectures with experts.
const EXPERTS: [&str; 8] = [
    "expert_feed_forward_length",
    "expert_gating_func",
    "expert_group_count",
    "expert_group_used_count",
    "expert_shared_count",
    "expert_weights_norm",
    "expert_weights_scale",
    "leading_dense_block_count",
];
/// Keys of MLA.
const MLA: [&str; 4] = [
    "attention.key_length_mla",
    "attention.kv_lora_rank",
    "attention.q_lora_rank",
    "attention.value_length_mla",
];
/// Of the converter or of how the context was extended: no value of these changes the logits.
const IRRELEVANT: [&str; 2] = ["rope.scaling.finetuned", "tensor_data_layout"];

/// `expert_gating_func` (`ExpertGatingFuncType`).
const SOFTMAX: u64 = 1;
const SIGMOID: u64 = 2;

impl Gguf {
    /// The architecture that `general.architecture` names.
    ///
    /// # Errors
    /// None is named, or one that is not read.
    pub fn architecture(&self) -> Result<Architecture, GgufError> {
        self.read_architecture().map_err(|problem| self.problem(problem))
    }

    fn read_architecture(&self) -> Result<Architecture, ModelProblem> {
        let key = "general.architecture";
        let expected = "one of deepseek2, deepseek, llama, qwen2";
        let name = self.metadata().text(key)?;
        let name = name.ok_or_else(|| ModelProblem::NoKey { key: key.to_owned(), expected })?;
        let found = Architecture::ALL.into_iter().find(|known| known.name() == name);
        let shown = || Value::Text(name.to_owned()).describe().trim_matches('"').to_owned();
        found.ok_or_else(|| ModelProblem::Architecture { found: shown() })
    }

    /// The `config.json` that the metadata stand for.
    ///
    /// # Errors
    /// Keys that are missing, of another type, unknown or not supported.
    pub fn config_json(&self) -> Result<Json, GgufError> {
        let keys = Keys { architecture: self.architecture()?, metadata: self.metadata() };
        keys.config(self).map(Json::Object).map_err(|problem| self.problem(problem))
    }

    /// The configuration that the metadata stand for.
    ///
    /// # Errors
    /// As [`Gguf::config_json`], and whatever a `config.json` is refused for.
    pub fn config(&self) -> Result<ModelConfig, GgufError> {
        let text = self.config_json()?.to_string();
        ModelConfig::from_json(&text).map_err(|problem: ConfigError| GgufError::Config {
            file: self.file.clone(),
            problem: Box::new(problem),
        })
    }
}

/// The keys of one architecture.
struct Keys<'a> {
    architecture: Architecture,
    metadata: &'a Metadata,
}

type Fields = Map<String, Json>;

impl Keys<'_> {
    fn key(&self, name: &str) -> String {
        format!("{}.{name}", self.architecture.name())
    }

    fn optional(&self, name: &str) -> Result<Option<u64>, ModelProblem> {
        self.metadata.whole(&self.key(name))
    }

    fn whole(&self, name: &str) -> Result<u64, ModelProblem> {
        let missing = || ModelProblem::NoKey { key: self.key(name), expected: "a whole number" };
        self.optional(name)?.ok_or_else(missing)
    }

    fn number(&self, name: &str) -> Result<Option<f64>, ModelProblem> {
        self.metadata.number(&self.key(name))
    }

    fn unsupported(&self, name: &str, supported: impl Into<String>) -> ModelProblem {
        let key = self.key(name);
        let found = self.metadata.get(&key).map_or_else(|| "missing".to_owned(), Value::describe);
        ModelProblem::Unsupported { key, found, supported: supported.into() }
    }

    /// Refuses a value other than `only`; absent is fine.
    fn must_be(&self, name: &str, only: f64) -> Result<(), ModelProblem> {
        match self.number(name)? {
            Some(found) if found != only => Err(self.unsupported(name, only.to_string())),
            _ => Ok(()),
        }
    }

    fn config(&self, gguf: &Gguf) -> Result<Fields, ModelProblem> {
        self.refuse_unknown()?;
        let embedding =
            gguf.tensor("token_embd.weight").ok_or_else(|| match gguf.tensors().len() {
                0 => ModelProblem::NoTensors,
                _ => ModelProblem::NoKey {
                    key: "token_embd.weight".to_owned(),
                    expected: "a tensor, the embedding",
                },
            })?;
        let vocabulary = embedding.extents.get(1).copied().unwrap_or(1);
        self.check_vocabulary(vocabulary)?;
        let mtp = self.optional("nextn_predict_layers")?.unwrap_or(0);
        let blocks = self.whole("block_count")?;
        let layers = blocks.checked_sub(mtp).ok_or_else(|| {
            self.contradiction(format!(
                "`nextn_predict_layers` {mtp} of `block_count` {blocks} layers leave none"
            ))
        })?;
        let mut fields = Fields::new();
        let epsilon = "attention.layer_norm_rms_epsilon";
        let epsilon = self
            .number(epsilon)?
            .ok_or_else(|| ModelProblem::NoKey { key: self.key(epsilon), expected: "a number" })?;
        let mut set = |name: &str, value: Json| drop(fields.insert(name.to_owned(), value));
        set("vocab_size", vocabulary.into());
        set("hidden_size", self.whole("embedding_length")?.into());
        set("intermediate_size", self.whole("feed_forward_length")?.into());
        set("num_hidden_layers", layers.into());
        set("num_attention_heads", self.whole("attention.head_count")?.into());
        set("max_position_embeddings", self.whole("context_length")?.into());
        set("rms_norm_eps", epsilon.into());
        set("tie_word_embeddings", gguf.tensor("output.weight").is_none().into());
        set("rope_theta", self.number("rope.freq_base")?.map_or(Json::Null, Json::from));
        self.special_ids(&mut fields)?;
        match self.architecture {
            Architecture::Deepseek2 => self.deepseek2(&mut fields, mtp)?,
            Architecture::Deepseek => {
                self.gqa(&mut fields)?;
                self.experts(&mut fields)?;
                self.moe_16b(&mut fields)?;
            }
            Architecture::Llama | Architecture::Qwen2 => {
                self.gqa(&mut fields)?;
                for name in ["expert_count", "expert_used_count"] {
                    self.must_be(name, 0.0)?;
                }
                fields.insert("model_type".to_owned(), self.architecture.name().into());
            }
        }
        if self.architecture != Architecture::Deepseek2 {
            self.must_be("nextn_predict_layers", 0.0)?;
        }
        let scaling = self.rope_scaling(gguf, &fields)?;
        fields.insert("rope_scaling".to_owned(), scaling);
        Ok(fields)
    }

    fn contradiction(&self, what: String) -> ModelProblem {
        ModelProblem::Contradiction { what }
    }

    /// Refuses keys of the architecture that are not known.
    fn refuse_unknown(&self) -> Result<(), ModelProblem> {
        let prefix = self.key("");
        let parts: &[&[&str]] = match self.architecture {
            Architecture::Deepseek2 => &[&COMMON, &EXPERTS, &MLA, &IRRELEVANT],
            Architecture::Deepseek => &[&COMMON, &EXPERTS, &IRRELEVANT],
            Architecture::Llama | Architecture::Qwen2 => &[&COMMON, &IRRELEVANT],
        };
        let known = |name: &str| parts.iter().any(|part| part.contains(&name));
        let unknown = self
            .metadata
            .entries()
            .find(|(key, _)| key.strip_prefix(&prefix).is_some_and(|name| !known(name)));
        match unknown {
            None => Ok(()),
            Some((key, _)) => Err(ModelProblem::UnknownKey { key: key.to_owned() }),
        }
    }

    /// The embedding's rows are the vocabulary; whatever else counts them must agree.
    fn check_vocabulary(&self, rows: u64) -> Result<(), ModelProblem> {
        if let Some(declared) = self.optional("vocab_size")?
            && declared != rows
        {
            return Err(self.contradiction(format!(
                "`{}` is {declared}, but `token_embd.weight` has {rows} rows",
                self.key("vocab_size")
            )));
        }
        let tokens = self.metadata.texts("tokenizer.ggml.tokens")?;
        match tokens.map(|tokens| tokens.len() as u64).filter(|&tokens| tokens > rows) {
            None => Ok(()),
            Some(tokens) => Err(self.contradiction(format!(
                "`tokenizer.ggml.tokens` has {tokens}, but `token_embd.weight` has {rows} rows"
            ))),
        }
    }

    fn special_ids(&self, fields: &mut Fields) -> Result<(), ModelProblem> {
        let id = |name: &str| self.metadata.whole(&format!("tokenizer.ggml.{name}_token_id"));
        if let Some(bos) = id("bos")? {
            fields.insert("bos_token_id".to_owned(), bos.into());
        }
        let mut ends: Vec<u64> = Vec::new();
        for end in [id("eos")?, id("eot")?].into_iter().flatten() {
            if !ends.contains(&end) {
                ends.push(end);
            }
        }
        let ends = match ends[..] {
            [] => return Ok(()),
            [only] => only.into(),
            _ => ends.into(),
        };
        fields.insert("eos_token_id".to_owned(), ends);
        Ok(())
    }

    /// Heads of one width, as wide as the rotation.
    fn gqa(&self, fields: &mut Fields) -> Result<(), ModelProblem> {
        let (heads, hidden) =
            (self.whole("attention.head_count")?, self.whole("embedding_length")?);
        let plain = hidden.checked_div(heads).unwrap_or(0);
        let width = self.optional("attention.key_length")?.unwrap_or(plain);
        for name in ["attention.value_length", "rope.dimension_count"] {
            if self.optional(name)?.is_some_and(|found| found != width) {
                return Err(self.unsupported(name, format!("{width}, the width of a key")));
            }
        }
        let kv_heads = self.optional("attention.head_count_kv")?.unwrap_or(heads);
        fields.insert("head_dim".to_owned(), width.into());
        fields.insert("num_key_value_heads".to_owned(), kv_heads.into());
        Ok(())
    }

    fn deepseek2(&self, fields: &mut Fields, mtp: u64) -> Result<(), ModelProblem> {
        self.mla(fields)?;
        self.experts(fields)?;
        let gating = self.optional("expert_gating_func")?.unwrap_or(SOFTMAX);
        let (groups, kept) = self.groups()?;
        let norm = self.metadata.flag(&self.key("expert_weights_norm"))?.unwrap_or(false);
        let scale = self.weights_scale()?;
        let mut set = |name: &str, value: Json| drop(fields.insert(name.to_owned(), value));
        set("norm_topk_prob", norm.into());
        set("routed_scaling_factor", scale.into());
        set("n_group", groups.into());
        set("topk_group", kept.into());
        match gating {
            SIGMOID => {
                set("model_type", "deepseek_v3".into());
                set("scoring_func", "sigmoid".into());
                set("topk_method", "noaux_tc".into());
                set("num_nextn_predict_layers", mtp.into());
                Ok(())
            }
            // Files made before the key was there, of V2, have 0 or none.
            0 | SOFTMAX => {
                set("model_type", "deepseek_v2".into());
                set("scoring_func", "softmax".into());
                let method = if groups > 1 { "group_limited_greedy" } else { "greedy" };
                set("topk_method", method.into());
                self.must_be("nextn_predict_layers", 0.0)?;
                if norm && scale != 1.0 {
                    let supported = "1 where weights are normalised, as upstream does not do both";
                    return Err(self.unsupported("expert_weights_scale", supported));
                }
                Ok(())
            }
            _ => Err(self.unsupported("expert_gating_func", "1 (softmax) and 2 (sigmoid)")),
        }
    }

    /// The widths of MLA: of its heads under `_mla` where the plain keys are those of the absorbed
    /// form, else, in files made before April 2025, under the plain keys.
    fn mla(&self, fields: &mut Fields) -> Result<(), ModelProblem> {
        let rank = self.whole("attention.kv_lora_rank")?;
        let rope = self.whole("rope.dimension_count")?;
        let absorbed = self.optional("attention.key_length_mla")?;
        let (head, value) = match absorbed {
            Some(head) => (head, self.whole("attention.value_length_mla")?),
            None => (self.whole("attention.key_length")?, self.whole("attention.value_length")?),
        };
        if absorbed.is_some() {
            let widths = [("key_length", rank.saturating_add(rope)), ("value_length", rank)];
            for (name, width) in widths {
                let name = format!("attention.{name}");
                if self.optional(&name)?.is_some_and(|found| found != width) {
                    return Err(self.unsupported(&name, format!("{width}, from the ranks of MLA")));
                }
            }
        }
        let nope = head.checked_sub(rope).filter(|&nope| nope > 0).ok_or_else(|| {
            self.contradiction(format!("heads of {head} have {rope} rotated, and nothing else"))
        })?;
        let query = self.optional("attention.q_lora_rank")?.filter(|&rank| rank > 0);
        let heads = self.whole("attention.head_count")?;
        let mut set = |name: &str, value: Json| drop(fields.insert(name.to_owned(), value));
        set("num_key_value_heads", heads.into());
        set("q_lora_rank", query.map_or(Json::Null, Json::from));
        set("kv_lora_rank", rank.into());
        set("qk_nope_head_dim", nope.into());
        set("qk_rope_head_dim", rope.into());
        set("v_head_dim", value.into());
        Ok(())
    }

    fn experts(&self, fields: &mut Fields) -> Result<(), ModelProblem> {
        let optional = |name| Ok::<_, ModelProblem>(self.optional(name)?.unwrap_or(0));
        let mut set = |name: &str, value: u64| drop(fields.insert(name.to_owned(), value.into()));
        set("n_routed_experts", self.whole("expert_count")?);
        set("num_experts_per_tok", self.whole("expert_used_count")?);
        set("moe_intermediate_size", self.whole("expert_feed_forward_length")?);
        set("n_shared_experts", optional("expert_shared_count")?);
        set("first_k_dense_replace", optional("leading_dense_block_count")?);
        Ok(())
    }

    /// 0, in the words of old files, is no factor.
    fn weights_scale(&self) -> Result<f64, ModelProblem> {
        let scale = self.number("expert_weights_scale")?;
        Ok(scale.filter(|&scale| scale != 0.0).unwrap_or(1.0))
    }

    /// Groups of experts, and how many of them a token keeps.
    fn groups(&self) -> Result<(u64, u64), ModelProblem> {
        let groups = self.optional("expert_group_count")?;
        let kept = self.optional("expert_group_used_count")?;
        if let Some(groups) = groups.filter(|&groups| groups > 0) {
            return Ok((groups, kept.unwrap_or(groups)));
        }
        // Files made before the keys were there leave them out of models that have groups.
        let experts = self.whole("expert_count")?;
        Ok(match (experts, self.whole("block_count")?, self.whole("embedding_length")?) {
            (256, 61, 7168) => (8, 4),
            (160, 60, 5120) => (8, 3),
            _ => (1, 1),
        })
    }

    /// DeepSeekMoE-16B: softmax over all, no groups, no factor.
    fn moe_16b(&self, fields: &mut Fields) -> Result<(), ModelProblem> {
        self.must_be("expert_weights_scale", 1.0)?;
        for name in ["expert_gating_func", "expert_group_count", "expert_group_used_count"] {
            self.must_be(name, 1.0)?;
        }
        let norm = self.metadata.flag(&self.key("expert_weights_norm"))?.unwrap_or(false);
        fields.insert("norm_topk_prob".to_owned(), norm.into());
        fields.insert("model_type".to_owned(), "deepseek".into());
        Ok(())
    }
}
