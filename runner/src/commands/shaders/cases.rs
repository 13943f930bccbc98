//! What `cachalot shaders dump` runs: each operation with a kernel, at the published shapes of
//! DeepSeek-V2-Lite and at small ones that little divides. Grouped attention is that of DeepSeekMoE, whose
//! heads are as many and as wide, and one router is V3's.
//!
//! Values do not matter, only what is compiled: tensors are zero. Four experts stand for all of a
//! layer, and 256 columns for the width of a vocabulary's weights, so that a case needs less than 200 MB.
//! A kernel that an earlier case had compiled is not written again.

mod packed;
mod sizes;

use burn::tensor::{DType, Device, Int, Tensor};
use burn_models::tap::read;
use shaders::attention::{CausalMask, LatentQuery, Qkv, grouped, latent, latent_expanded};
use shaders::cache::{CacheRows, CacheShape};
use shaders::experts::{ExpertStack, Scores, forward, forward_added, forward_scored};
use shaders::latent::{LatentNorm, absorb, expand, keep};
use shaders::linear::{added, linear, linear_normed, pair, pair_normed};
use shaders::quant::Format;
use shaders::rotary::{RotaryRows, RotarySpec, RotaryTable};
use shaders::router::{GroupScore, Groups, RouterSpec, Routing, Scoring, route};
use shaders::sample::{SampleSpec, SampleState, greedy, sample};
use shaders::swiglu::{gated, gated_normed};
use shaders::{Normed, rms_norm, swiglu};

use self::packed::{experts_blocks, experts_fp8, experts_routed, project_blocks, project_fp8};
use self::sizes::{SMALL, Sizes, V2_LITE};

/// ε of every norm.
const EPSILON: f64 = 1e-6;

/// Tokens of a prompt that fill a tile, where their number makes little difference beyond that.
const PROMPT: usize = 33;

/// What an operation says of its run: nothing, or the device's message.
type Ran = Result<(), String>;

/// Where an operation runs, and on what.
struct Place<'a> {
    sizes: Sizes,
    weights: DType,
    device: &'a Device,
}

/// An operation by its name.
type Operation = (&'static str, fn(&Place<'_>) -> Ran);

/// Operations that read no weights which may be f16.
const PLAIN: [Operation; 22] = [
    ("norm", norm),
    ("gate", gate),
    ("rotate", rotate),
    ("keep", keep_latent),
    ("latent", |place| attend_latent(place, place.sizes.spans[0])),
    ("latent-long", |place| attend_latent(place, place.sizes.spans[1])),
    ("grouped", |place| attend_grouped(place, place.sizes.spans[0])),
    ("grouped-long", |place| attend_grouped(place, place.sizes.spans[1])),
    ("fp8", |place| project_fp8(place, false)),
    ("fp8-gated", |place| project_fp8(place, true)),
    ("fp8-experts", experts_fp8),
    ("q8_0", |place| project_blocks(place, Format::Q8_0)),
    ("q4_0", |place| project_blocks(place, Format::Q4_0)),
    ("q4_k", |place| project_blocks(place, Format::Q4K)),
    ("q6_k", |place| project_blocks(place, Format::Q6K)),
    ("q8_0-experts", |place| experts_blocks(place, Format::Q8_0)),
    ("q4_0-experts", |place| experts_blocks(place, Format::Q4_0)),
    ("q4_k-experts", |place| experts_blocks(place, Format::Q4K)),
    ("q6_k-experts", |place| experts_blocks(place, Format::Q6K)),
    ("q4_0-experts-routed", |place| experts_routed(place, Format::Q4_0)),
    ("sample", draw),
    ("greedy", |place| ids(greedy(place.given([place.sizes.tokens, place.sizes.vocab_size])))),
];

/// Operations over weights of either type.
const WEIGHED: [Operation; 21] = [
    ("linear", |place| project(place, place.sizes.tokens)),
    ("normed", project_normed),
    ("biased", |place| project_biased(place, place.sizes.tokens)),
    ("added", |place| project_added(place, place.sizes.tokens)),
    ("vocabulary", |place| vocabulary(place, place.sizes.tokens)),
    ("pair", project_pair),
    ("pair-normed", project_pair_normed),
    ("gated", project_gated),
    ("gated-normed", project_gated_normed),
    ("absorb", absorb_queries),
    ("expand", expand_values),
    ("latent-expanded", attend_expanded),
    ("prompt", |place| project(place, place.sizes.prompts[0])),
    ("prompt-long", |place| project(place, place.sizes.prompts[1])),
    ("prompt-biased", |place| project_biased(place, place.sizes.prompts[1])),
    ("prompt-added", |place| project_added(place, place.sizes.prompts[1])),
    ("prompt-vocabulary", |place| vocabulary(place, PROMPT)),
    ("experts", choose_experts),
    ("experts-added", add_experts),
    ("experts-routed", route_experts),
    ("experts-prompt", group_experts),
];

/// One operation at one size.
pub(super) struct Case {
    operation: Operation,
    sizes: Sizes,
    /// The type of the weights that may be f16; f32 where there are none.
    pub(super) weights: DType,
    weighed: bool,
}

impl Case {
    /// Sizes, operation and type of the weights.
    pub(super) fn name(&self) -> String {
        let (sizes, operation) = (self.sizes.name, self.operation.0);
        let weights = match self.weights {
            _ if !self.weighed => "",
            DType::F16 => "-f16",
            _ => "-f32",
        };
        format!("{sizes}-{operation}{weights}")
    }

    /// Runs it.
    ///
    /// # Errors
    /// The device's message.
    pub(super) fn run(&self, device: &Device) -> Ran {
        self.operation.1(&Place { sizes: self.sizes, weights: self.weights, device })
    }
}

/// Every case, in the order in which they run.
pub(super) fn all() -> Vec<Case> {
    let mut cases = Vec::new();
    for sizes in [V2_LITE, SMALL] {
        let mut add = |operation, weights, weighed| {
            cases.push(Case { operation, sizes, weights, weighed });
        };
        for operation in PLAIN.into_iter().chain(routers(sizes)) {
            add(operation, DType::F32, false);
        }
        for operation in WEIGHED {
            for weights in [DType::F32, DType::F16] {
                add(operation, weights, true);
            }
        }
    }
    cases
}

/// Routers of `sizes`, and of V3 beside those of V2-Lite.
fn routers(sizes: Sizes) -> Vec<Operation> {
    let own: Operation = ("route", |place| choose(place, place.sizes.n_routed_experts, None));
    let v3: Operation = ("route-v3", |place| {
        choose(place, 256, Some(Groups { count: 8, kept: 4, score: GroupScore::TopTwoSum }))
    });
    if sizes.name == SMALL.name { vec![own] } else { vec![own, v3] }
}

impl Place<'_> {
    /// An f32 tensor.
    fn given<const D: usize>(&self, shape: [usize; D]) -> Tensor<D> {
        Tensor::zeros(shape, (self.device, DType::F32))
    }

    /// A weight.
    fn weight<const D: usize>(&self, shape: [usize; D]) -> Tensor<D> {
        Tensor::zeros(shape, (self.device, self.weights))
    }

    /// Indices.
    fn indices<const D: usize>(&self, shape: [usize; D]) -> Tensor<D, Int> {
        Tensor::zeros(shape, (self.device, DType::I32))
    }

    /// Hidden states of a step.
    fn hidden(&self) -> Tensor<2> {
        self.given([self.sizes.tokens, self.sizes.hidden_size])
    }

    fn normed(&self) -> Normed<2> {
        Normed::new(self.hidden(), self.given([self.sizes.hidden_size]), EPSILON)
    }

    /// Rows of `q_proj`.
    fn q_rows(&self) -> usize {
        self.sizes.heads * (self.sizes.qk_nope_head_dim + self.sizes.qk_rope_head_dim)
    }

    /// Of a step: one of its tokens at each of the first positions.
    fn rotary(&self) -> RotaryRows {
        let inv_freq = vec![1.0; self.sizes.qk_rope_head_dim / 2];
        let (pairs, positions) = (self.sizes.pairs, self.sizes.tokens);
        let spec = RotarySpec { inv_freq: &inv_freq, attention_factor: 1.0, pairs, positions };
        RotaryTable::new(&spec, self.device).rows(self.indices([1, positions]))
    }

    /// `q_proj` and `kv_a_proj_with_mqa`.
    fn query_pair(&self) -> [Tensor<2>; 2] {
        let kv_rows = self.sizes.kv_lora_rank + self.sizes.qk_rope_head_dim;
        [self.q_rows(), kv_rows].map(|rows| self.weight([rows, self.sizes.hidden_size]))
    }

    /// `gate_proj` and `up_proj` of the shared experts.
    fn gates(&self) -> [Tensor<2>; 2] {
        let Sizes { shared_intermediate_size: rows, hidden_size, .. } = self.sizes;
        [(); 2].map(|()| self.weight([rows, hidden_size]))
    }

    fn stack(&self) -> ExpertStack {
        let Sizes { experts, moe_intermediate_size: inner, hidden_size, .. } = self.sizes;
        ExpertStack {
            gate: self.weight([experts, inner, hidden_size]).into(),
            up: self.weight([experts, inner, hidden_size]).into(),
            down: self.weight([experts, hidden_size, inner]).into(),
        }
    }

    fn routing(&self, tokens: usize) -> Routing {
        let chosen = [tokens, self.sizes.num_experts_per_tok];
        Routing { experts: self.indices(chosen), weights: self.given(chosen) }
    }

    /// What two of all experts are chosen by, beside the last, which is shared.
    fn scores(&self) -> Scores {
        let logits = self.given([self.sizes.tokens, self.sizes.experts - 1]);
        let (scoring, groups) = (Scoring::Softmax, None);
        let rule =
            RouterSpec { scoring, groups, top_k: 2, normalise: false, scale: 1.0, shared: 1 };
        Scores { logits, bias: None, rule }
    }
}

/// Waits for `y`, and for its errors.
fn done<const D: usize>(y: Tensor<D>) -> Ran {
    read(y).map(drop)
}

fn ids<const D: usize>(ids: Tensor<D, Int>) -> Ran {
    done(ids.float())
}

fn norm(place: &Place<'_>) -> Ran {
    done(rms_norm(place.hidden(), place.given([place.sizes.hidden_size]), EPSILON))
}

fn gate(place: &Place<'_>) -> Ran {
    done(swiglu(place.hidden(), place.hidden()))
}

fn rotate(place: &Place<'_>) -> Ran {
    let Sizes { tokens, heads, qk_rope_head_dim, .. } = place.sizes;
    done(place.rotary().rotate(place.given([1, tokens, heads, qk_rope_head_dim])))
}

fn keep_latent(place: &Place<'_>) -> Ran {
    let Sizes { tokens, kv_lora_rank, qk_rope_head_dim, .. } = place.sizes;
    let width = kv_lora_rank + qk_rope_head_dim;
    let shape = CacheShape { batch: 1, capacity: tokens, width };
    let mut cache = CacheRows::new(shape, place.device);
    let norm = LatentNorm { weight: place.given([kv_lora_rank]), epsilon: EPSILON };
    let slots = Tensor::arange(0..tokens as i64, place.device);
    keep(&mut cache, place.given([1, tokens, width]), norm, &place.rotary(), slots);
    done(cache.read(tokens))
}

fn attend_latent(place: &Place<'_>, span: usize) -> Ran {
    let Sizes { tokens, heads, kv_lora_rank, qk_rope_head_dim, .. } = place.sizes;
    let width = kv_lora_rank + qk_rope_head_dim;
    let (q, rows) = (place.given([1, tokens, heads, width]), place.given([1, span, width]));
    let mask = CausalMask::new(place.indices([1, tokens]), span);
    done(latent(LatentQuery { q, rows: rows.into(), kv_lora_rank }, &mask, 0.125))
}

fn attend_grouped(place: &Place<'_>, span: usize) -> Ran {
    let Sizes { tokens, heads, kv_heads, qk_nope_head_dim, v_head_dim, .. } = place.sizes;
    let qkv = Qkv {
        q: place.given([1, tokens, heads, qk_nope_head_dim]),
        k: place.given([1, span, kv_heads, qk_nope_head_dim]),
        v: place.given([1, span, kv_heads, v_head_dim]),
    };
    done(grouped(qkv, &CausalMask::new(place.indices([1, tokens]), span), 0.125))
}

/// With every cut, so that every pass of a draw is compiled.
fn draw(place: &Place<'_>) -> Ran {
    let shape = [place.sizes.tokens, place.sizes.vocab_size];
    let spec = SampleSpec {
        temperature: 0.6,
        top_k: 50,
        top_p: 0.95,
        min_p: 0.02,
        repetition_penalty: 1.1,
    };
    let state = SampleState { present: place.given(shape), uniform: place.given([shape[0], 1]) };
    ids(sample(place.given(shape), state, &spec))
}

fn choose(place: &Place<'_>, experts: usize, groups: Option<Groups>) -> Ran {
    let Sizes { tokens, num_experts_per_tok, .. } = place.sizes;
    let v3 = groups.is_some();
    let spec = RouterSpec {
        scoring: if v3 { Scoring::Sigmoid } else { Scoring::Softmax },
        groups,
        top_k: if v3 { 8 } else { num_experts_per_tok },
        normalise: v3,
        scale: if v3 { 2.5 } else { 1.0 },
        shared: 2,
    };
    let bias = v3.then(|| place.given([experts]));
    done(route(place.given([tokens, experts]), bias, &spec).weights)
}

fn project(place: &Place<'_>, tokens: usize) -> Ran {
    let width = place.sizes.hidden_size;
    done(linear(place.given([tokens, width]), place.weight([place.q_rows(), width]), None))
}

fn project_normed(place: &Place<'_>) -> Ran {
    let weight = place.weight([place.q_rows(), place.sizes.hidden_size]);
    done(linear_normed(&place.normed(), weight, None))
}

fn project_biased(place: &Place<'_>, tokens: usize) -> Ran {
    let (width, rows) = (place.sizes.hidden_size, place.q_rows());
    let bias = Some(place.given([rows]));
    done(linear(place.given([tokens, width]), place.weight([rows, width]), bias))
}

fn project_added(place: &Place<'_>, tokens: usize) -> Ran {
    let Sizes { heads, v_head_dim, hidden_size, .. } = place.sizes;
    let x = place.given([tokens, heads * v_head_dim]);
    let weight = place.weight([hidden_size, heads * v_head_dim]);
    done(added(x, weight, place.given([tokens, hidden_size])))
}

fn vocabulary(place: &Place<'_>, tokens: usize) -> Ran {
    let Sizes { vocab_size, vocab_columns, .. } = place.sizes;
    let weight = place.weight([vocab_size, vocab_columns]);
    done(linear(place.given([tokens, vocab_columns]), weight, None))
}

fn project_pair(place: &Place<'_>) -> Ran {
    pair(place.hidden(), place.query_pair()).into_iter().try_for_each(done)
}

fn project_pair_normed(place: &Place<'_>) -> Ran {
    pair_normed(&place.normed(), place.query_pair()).into_iter().try_for_each(done)
}

fn project_gated(place: &Place<'_>) -> Ran {
    let [gate, up] = place.gates();
    done(gated(place.hidden(), gate, up))
}

fn project_gated_normed(place: &Place<'_>) -> Ran {
    let [gate, up] = place.gates();
    done(gated_normed(&place.normed(), gate, up))
}

fn absorb_queries(place: &Place<'_>) -> Ran {
    let Sizes { tokens, heads, qk_nope_head_dim: inner, kv_lora_rank, .. } = place.sizes;
    let q = place.given([1, tokens, heads, inner + place.sizes.qk_rope_head_dim]);
    done(absorb(q, place.weight([heads, inner, kv_lora_rank]), &place.rotary()))
}

fn expand_values(place: &Place<'_>) -> Ran {
    let Sizes { tokens, heads, v_head_dim, kv_lora_rank, .. } = place.sizes;
    let z = place.given([1, tokens, heads, kv_lora_rank]);
    done(expand(z, place.weight([heads, v_head_dim, kv_lora_rank])))
}

/// Over rows of the weights' type, in few parts.
fn attend_expanded(place: &Place<'_>) -> Ran {
    let Sizes { heads, v_head_dim, kv_lora_rank, qk_rope_head_dim, .. } = place.sizes;
    let (span, width) = (128, kv_lora_rank + qk_rope_head_dim);
    let q = place.given([1, 1, heads, width]);
    let rows = place.weight([1, span, width]).into();
    let mask = CausalMask::new(place.indices([1, 1]), span);
    let w_uv = place.weight([heads, v_head_dim, kv_lora_rank]);
    done(latent_expanded(LatentQuery { q, rows, kv_lora_rank }, &mask, 0.125, w_uv))
}

fn choose_experts(place: &Place<'_>) -> Ran {
    done(forward(place.hidden(), place.routing(place.sizes.tokens), &[place.stack()]))
}

/// As a block of a decode step does, to what the shared experts gave, with its norm in passing.
fn add_experts(place: &Place<'_>) -> Ran {
    let (stacks, routing) = ([place.stack()], place.routing(place.sizes.tokens));
    done(forward_added(&place.normed(), routing, &stacks, place.hidden()))
}

/// The same with a router's rule in place of its choice.
fn route_experts(place: &Place<'_>) -> Ran {
    done(forward_scored(&place.normed(), place.scores(), &[place.stack()], place.hidden()))
}

fn group_experts(place: &Place<'_>) -> Ran {
    let x = place.given([PROMPT, place.sizes.hidden_size]);
    done(forward(x, place.routing(PROMPT), &[place.stack()]))
}
