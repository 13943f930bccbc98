//! What `bench paper` finds, as its record has it.

use serde::{Deserialize, Serialize};

use crate::measure::{Holding, Limits};

/// The `what` of a record of `bench paper`.
pub(crate) const WHAT: &str = "paper";

/// One run of `bench paper`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PaperRecord {
    /// `paper`: tells the record from others.
    pub what: String,
    /// How it came about.
    pub run: RunFacts,
    /// Where.
    pub device: DeviceFacts,
    /// What the device does at best.
    pub limits: Limits,
    /// Caches that were allocated.
    pub caches: Vec<CacheRow>,
    /// Models that were put on the device.
    pub models: Vec<ModelRow>,
    /// Tokens that were drawn.
    pub decodes: Vec<DecodeRow>,
    /// Prompts that were computed.
    pub prompts: Vec<PromptRow>,
    /// Most throughput of two models in one amount of memory.
    pub throughput: Vec<ThroughputRow>,
    /// Drafts of the embedded model.
    pub drafts: Option<DraftRow>,
    /// What block FP8 costs of a text's loss.
    pub loss: Option<LossRow>,
    /// What the papers claim, and what of it holds here.
    pub claims: Vec<Claim>,
    /// What was planned and could not be measured, and why.
    pub refused: Vec<String>,
}

impl PaperRecord {
    /// A record in which nothing was measured yet.
    #[must_use]
    pub fn empty(run: RunFacts, device: DeviceFacts, limits: Limits) -> Self {
        Self {
            what: WHAT.to_owned(),
            run,
            device,
            limits,
            caches: Vec::new(),
            models: Vec::new(),
            decodes: Vec::new(),
            prompts: Vec::new(),
            throughput: Vec::new(),
            drafts: None,
            loss: None,
            claims: Vec::new(),
            refused: Vec::new(),
        }
    }
}

/// How a record came about.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RunFacts {
    /// Version of the program.
    pub version: String,
    /// Its commit, where known.
    pub commit: Option<String>,
    /// The command line.
    pub command: String,
    /// When it began, in UTC.
    pub time: String,
    /// How long it took.
    pub seconds: f64,
    /// Which plan: `quick` or `full`.
    pub plan: String,
}

/// The device of a record.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DeviceFacts {
    /// All that the program says of it.
    pub description: String,
    /// The driver's name of it.
    pub name: String,
    /// The `--device` that opens it.
    pub selector: String,
    /// Graphics or compute API.
    pub api: String,
    /// Shader compiler.
    pub compiler: String,
    /// The driver and its version, where known.
    pub driver: Option<String>,
    /// Bytes of its memory, where known.
    pub memory_bytes: Option<u64>,
    /// Whether it is a GPU.
    pub gpu: bool,
}

/// A cache of all layers of a model, allocated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CacheRow {
    /// Whose: a preset, or what was changed of one.
    pub model: String,
    /// `MHA`, `GQA`, `MLA`, or `MLA, expanded`.
    pub design: String,
    /// The `--cache-type`.
    pub format: String,
    /// Decoder layers, all of them.
    pub layers: usize,
    /// Tokens for which it was allocated.
    pub tokens: usize,
    /// Numbers kept of a token.
    pub elements_per_token: u64,
    /// Bytes that the allocator counts for the cache, or the tensors where it counts none.
    pub allocated_bytes: u64,
    /// Whether the allocator counted.
    pub counted: bool,
}

impl CacheRow {
    /// Bytes of a token.
    #[must_use]
    pub fn bytes_per_token(&self) -> f64 {
        self.allocated_bytes as f64 / self.tokens as f64
    }
}

/// A model on the device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ModelRow {
    /// The preset, and what was changed of it.
    pub model: String,
    /// The `--dtype`.
    pub dtype: String,
    /// Decoder layers that were built.
    pub layers: usize,
    /// Those that the published model has.
    pub layers_of: usize,
    /// Parameters that were built.
    pub parameters: u64,
    /// Bytes of weights, counted from shapes.
    pub weight_bytes: u64,
    /// Seconds to put it there.
    pub load_s: f64,
    /// Before the model, with it, and with the caches of each decode behind it.
    pub stages: Vec<Stage>,
}

/// What was held at one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stage {
    /// When.
    pub when: String,
    /// What was held.
    #[serde(flatten)]
    pub held: Holding,
}

impl ModelRow {
    /// Bytes of tensors that the model itself took, as the allocator counts them.
    #[must_use]
    pub fn allocated_bytes(&self) -> Option<u64> {
        let in_use = |when| {
            let stage = self.stages.iter().find(|stage| stage.when == when)?;
            stage.held.bytes_in_use
        };
        in_use(stage::LOADED)?.checked_sub(in_use(stage::BEFORE)?)
    }
}

/// The names of stages.
pub(super) mod stage {
    /// The device is open.
    pub(in crate::commands::bench) const BEFORE: &str = "before";
    /// The weights are on it.
    pub(in crate::commands::bench) const LOADED: &str = "loaded";
}

/// Tokens drawn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DecodeRow {
    /// The preset, and what was changed of it.
    pub model: String,
    /// The `--dtype`.
    pub dtype: String,
    /// The `--cache-type`.
    pub cache: String,
    /// Decoder layers that were built.
    pub layers: usize,
    /// Those that the published model has.
    pub layers_of: usize,
    /// Sequences that step together.
    pub sequences: usize,
    /// Rows in each cache before.
    pub cached: usize,
    /// Whether the device replayed the step.
    pub replayed: bool,
    /// Seconds of a step.
    pub step_s: f64,
    /// Bytes that a step reads, counted from shapes.
    pub bytes: f64,
    /// Operations of a step, counted from shapes.
    pub operations: f64,
    /// Bytes of the caches.
    pub cache_bytes: u64,
    /// The part of the limit that is reached.
    pub fraction_of_limit: f64,
}

impl DecodeRow {
    /// Tokens a second, of all sequences.
    #[must_use]
    pub fn tokens_per_s(&self) -> f64 {
        self.sequences as f64 / self.step_s
    }

    /// Whether all layers were there.
    #[must_use]
    pub fn whole(&self) -> bool {
        self.layers == self.layers_of
    }
}

/// A prompt computed, up to the token that follows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PromptRow {
    /// The preset, and what was changed of it.
    pub model: String,
    /// The `--dtype`.
    pub dtype: String,
    /// Decoder layers that were built.
    pub layers: usize,
    /// Those that the published model has.
    pub layers_of: usize,
    /// Tokens.
    pub tokens: usize,
    /// Seconds.
    pub seconds: f64,
}

/// A whole model's throughput at the largest batch that a node's memory holds, from measured layers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ThroughputRow {
    /// The preset.
    pub model: String,
    /// The `--dtype`.
    pub dtype: String,
    /// The `--cache-type`.
    pub cache: String,
    /// Devices of the node, each with the memory of this one.
    pub devices: usize,
    /// Bytes that may be used of their memory.
    pub node_bytes: f64,
    /// Bytes of weights of the whole model.
    pub weight_bytes: f64,
    /// Tokens in each cache.
    pub length: usize,
    /// Sequences that fit beside the weights.
    pub fitting: f64,
    /// Sequences that were measured.
    pub sequences: usize,
    /// Fewer and more layers that were measured.
    pub layers: [usize; 2],
    /// All that the model has.
    pub layers_of: usize,
    /// Seconds of a step with those layers.
    pub step_s: [f64; 2],
    /// Seconds of a step of all layers on one device: the fewer, and the rest at the difference.
    pub whole_step_s: f64,
    /// Seconds of a prompt of `prompt` tokens of all layers on one device, by the same rule.
    pub prompt_s: Option<f64>,
    /// Tokens of that prompt.
    pub prompt: usize,
}

impl ThroughputRow {
    /// Tokens a second that the node draws, if its devices share each layer without loss.
    #[must_use]
    pub fn tokens_per_s(&self) -> f64 {
        (self.devices * self.sequences) as f64 / self.whole_step_s
    }

    /// Prompt tokens a second, likewise.
    #[must_use]
    pub fn prompt_tokens_per_s(&self) -> Option<f64> {
        self.prompt_s.map(|seconds| (self.devices * self.prompt) as f64 / seconds)
    }
}

/// Decoding of the embedded model with drafts of its MTP layer, and without.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DraftRow {
    /// Its name.
    pub model: String,
    /// How many prompts.
    pub prompts: usize,
    /// Tokens drawn behind them, of each way.
    pub tokens: usize,
    /// Steps that verified a draft.
    pub rounds: u64,
    /// Those whose draft was accepted.
    pub accepted: u64,
    /// Whether both ways drew the same tokens.
    pub same: bool,
    /// Tokens a second without drafts.
    pub plain_tokens_per_s: f64,
    /// Tokens a second with them.
    pub drafted_tokens_per_s: f64,
}

impl DraftRow {
    /// The part of the drafts that was accepted.
    #[must_use]
    pub fn acceptance(&self) -> f64 {
        if self.rounds == 0 { 0.0 } else { self.accepted as f64 / self.rounds as f64 }
    }
}

/// Mean loss of a text under two sets of weights.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LossRow {
    /// The text, by the name of its file.
    pub text: String,
    /// Tokens that were scored.
    pub tokens: u64,
    /// Mean of `-ln p` with the weights as they were trained.
    pub base: f64,
    /// The same in block FP8.
    pub fp8: f64,
}

/// What a paper claims, and what of it holds here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// A stable name.
    pub id: String,
    /// What it is about.
    pub subject: String,
    /// Where it stands.
    pub source: String,
    /// The figure.
    pub claimed: String,
    /// What it is a figure of, and under which conditions.
    pub basis: String,
    /// What shapes alone say for this device's types.
    pub predicted: Option<String>,
    /// What was measured.
    pub measured: Option<String>,
    /// What was measured, on what.
    pub on: String,
    /// What that says.
    pub verdict: Verdict,
    /// Why it differs, or is not measured; empty where there is nothing to say.
    pub why: String,
}

/// What measuring says of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The figure is found.
    Holds,
    /// Another is found.
    Differs,
    /// What it takes was not measured in this run.
    NotMeasured,
    /// No device alone can show it.
    NotHere,
}

impl Verdict {
    /// In words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Differs => "differs",
            Self::NotMeasured => "not measured",
            Self::NotHere => "not testable here",
        }
    }
}
