//! From a configuration and a source of weights to a model on a device.

mod blocks;
mod fp8;

pub use blocks::random as random_blocks;
pub use fp8::random as random_fp8;

use self::blocks::BlockStack;
use burn::module::Param;
use burn::tensor::{DType, Device, Distribution, Element, FloatDType, Tensor, TensorData};
pub use shaders::quant::Format;
use shaders::rotary::{Pairs, RotarySpec, RotaryTable};
use shaders::router::{GroupScore, Groups, RouterSpec, Scoring};

use crate::attention::{Attention, CompressedQuery, Gqa, KvB, Mla, Query};
use crate::block::Block;
use crate::config::{
    AttentionConfig, GqaConfig, MlaConfig, ModelConfig, MoeConfig, RopeLayout, RouterConfig,
    ScoringFunc, TopkMethod,
};
use crate::feed_forward::{ExpertStack, FeedForward, Gate, Mlp, Moe};
use crate::linear::{Embedding, Linear, Weight};
use crate::mtp::Mtp;
use crate::norm::RmsNorm;
use crate::transformer::Transformer;
use crate::weights::{Checkpoint, MtpTensors, WeightsError};

/// ε of MLA's two latent norms, which the published code fixes whatever the configuration says.
const LATENT_NORM_EPSILON: f64 = 1e-6;

/// Standard deviation of random weights (V3 §4.2: all parameters).
const INIT_STD: f64 = 0.006;

/// Bytes uploaded before the loader waits for the device, so that staging memory stays bounded.
const UPLOAD_WINDOW: usize = 512 << 20;

/// Where weights come from.
#[derive(Clone, Copy, Debug)]
pub enum Source<'a> {
    /// A checkpoint's tensors.
    Checkpoint(&'a Checkpoint),
    /// Normal values of the papers' deviation, made on the device: for measurements.
    Random,
}

/// What becomes of linears and experts that are stored, or to be kept, in fewer than 16 bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fp8Weights {
    /// They are widened to the type of the others.
    #[default]
    Widened,
    /// They are kept as they are, but for `kv_b_proj`, which is taken apart, and a matrix whose columns
    /// are no multiple of 4. Random linears and experts are made in block FP8.
    Kept,
    /// Linears, experts and the head are kept in the blocks of ggml: in those they are stored in where
    /// kernels read them and all that share a tensor have them, else in this format. Where rows are no
    /// multiple of its blocks it is `Q8_0` instead, and where they are none of 32 they are widened; so is
    /// `kv_b_proj`, which is taken apart.
    Blocks(Format),
}

/// How a model is put on a device.
#[derive(Clone, Debug)]
pub struct LoadOptions {
    /// The device.
    pub device: Device,
    /// Type of the linears, the experts and the embedding: f32 or f16. Norms, router and
    /// activations are f32.
    pub weights: FloatDType,
    /// What becomes of linears and experts that are stored in block FP8.
    pub fp8: Fp8Weights,
    /// Positions to tabulate for rotary embedding.
    pub context: usize,
    /// Largest tensor that the device binds, in bytes; larger weights are split.
    pub max_tensor_bytes: u64,
}

/// Loads the model that `config` describes; `progress` is told of every tensor's bytes.
///
/// Each weight gets memory of its own size. In the pages that the allocator makes for whatever comes, as
/// large as the largest allocation so far, a weight would leave the rest of its page to nobody. What
/// loading took and no longer needs goes back to the device at the end.
///
/// # Errors
/// A tensor that is missing, extra, misshaped, mistyped or not finite: see [`WeightsError`].
pub fn load(
    config: &ModelConfig,
    source: Source<'_>,
    options: &LoadOptions,
    progress: &mut (dyn FnMut(u64) + Send),
) -> Result<Transformer, WeightsError> {
    let given = (config, source, options, progress);
    let model = options.device.memory_persistent_allocations(given, |given| {
        let (config, source, options, progress) = given;
        assemble(config, source, options, progress)
    });
    options.device.memory_cleanup();
    model
}

/// The model, in whichever memory the device gives.
fn assemble(
    config: &ModelConfig,
    source: Source<'_>,
    options: &LoadOptions,
    progress: &mut dyn FnMut(u64),
) -> Result<Transformer, WeightsError> {
    let mtp_layers = match source {
        Source::Checkpoint(checkpoint) => match checkpoint.validate(config)? {
            MtpTensors::Absent => 0,
            _ => config.num_nextn_predict_layers,
        },
        Source::Random => config.num_nextn_predict_layers,
    };
    let mut loader = Loader { config, source, options, progress, in_flight: 0 };
    let rotary = rotary_table(config, options);
    let embed_tokens = Embedding {
        weight: loader
            .matrix("model.embed_tokens.weight", [config.vocab_size, config.hidden_size])?,
    };
    let layers = (0..config.num_hidden_layers)
        .map(|layer| loader.block(layer, config.is_moe_layer(layer)))
        .collect::<Result<_, _>>()?;
    let norm = loader.norm("model.norm.weight", config.hidden_size, config.rms_norm_eps)?;
    let lm_head = if config.tie_word_embeddings {
        None
    } else {
        Some(loader.head("lm_head", [config.vocab_size, config.hidden_size])?)
    };
    let mtp = (0..mtp_layers)
        .map(|depth| loader.mtp(config.num_hidden_layers + depth))
        .collect::<Result<_, _>>()?;
    Ok(Transformer { embed_tokens, layers, norm, lm_head, mtp, rotary })
}

fn rotary_table(config: &ModelConfig, options: &LoadOptions) -> RotaryTable {
    let spec = RotarySpec {
        inv_freq: &config.rope.inv_freq(config.rope_dim()),
        attention_factor: config.rope.attention_factor(),
        pairs: match config.rope.layout {
            RopeLayout::HalfSplit => Pairs::HalfSplit,
            RopeLayout::Interleaved => Pairs::Interleaved,
        },
        positions: options.context,
    };
    RotaryTable::new(&spec, &options.device)
}

struct Loader<'a> {
    config: &'a ModelConfig,
    source: Source<'a>,
    options: &'a LoadOptions,
    progress: &'a mut dyn FnMut(u64),
    in_flight: usize,
}

impl Loader<'_> {
    fn block(&mut self, layer: usize, is_moe: bool) -> Result<Block, WeightsError> {
        let config = self.config;
        let at = format!("model.layers.{layer}");
        let (d, eps) = (config.hidden_size, config.rms_norm_eps);
        Ok(Block {
            input_layernorm: self.norm(&format!("{at}.input_layernorm.weight"), d, eps)?,
            self_attn: match config.attention {
                AttentionConfig::Gqa(gqa) => {
                    Attention::Gqa(self.gqa(&format!("{at}.self_attn"), gqa)?)
                }
                AttentionConfig::Mla(mla) => {
                    Attention::Mla(self.mla(&format!("{at}.self_attn"), mla)?)
                }
            },
            post_attention_layernorm: self.norm(
                &format!("{at}.post_attention_layernorm.weight"),
                d,
                eps,
            )?,
            mlp: match config.moe {
                Some(moe) if is_moe => FeedForward::Moe(self.moe(&format!("{at}.mlp"), moe)?),
                _ => FeedForward::Dense(self.mlp(&format!("{at}.mlp"), config.intermediate_size)?),
            },
        })
    }

    fn gqa(&mut self, at: &str, shape: GqaConfig) -> Result<Gqa, WeightsError> {
        let d = self.config.hidden_size;
        let q = shape.num_attention_heads * shape.head_dim;
        let kv = shape.num_key_value_heads * shape.head_dim;
        let mut project = |name: &str, rows: usize| -> Result<Linear, WeightsError> {
            let path = format!("{at}.{name}");
            let mut linear = self.linear(&path, [rows, d])?;
            if shape.qkv_bias {
                linear.bias = Some(self.vector(&format!("{path}.bias"), rows)?);
            }
            Ok(linear)
        };
        Ok(Gqa {
            q_proj: project("q_proj", q)?,
            k_proj: project("k_proj", kv)?,
            v_proj: project("v_proj", kv)?,
            o_proj: self.linear(&format!("{at}.o_proj"), [d, q])?,
            shape,
            softmax_scale: self.config.softmax_scale(),
        })
    }

    fn mla(&mut self, at: &str, shape: MlaConfig) -> Result<Mla, WeightsError> {
        let d = self.config.hidden_size;
        let (h, r) = (shape.num_attention_heads, shape.kv_lora_rank);
        let q = h * (shape.qk_nope_head_dim + shape.qk_rope_head_dim);
        let query = match shape.q_lora_rank {
            None => Query::Plain(self.linear(&format!("{at}.q_proj"), [q, d])?),
            Some(rank) => Query::Compressed(CompressedQuery {
                q_a_proj: self.linear(&format!("{at}.q_a_proj"), [rank, d])?,
                q_a_layernorm: self.norm(
                    &format!("{at}.q_a_layernorm.weight"),
                    rank,
                    LATENT_NORM_EPSILON,
                )?,
                q_b_proj: self.linear(&format!("{at}.q_b_proj"), [q, rank])?,
            }),
        };
        Ok(Mla {
            query,
            kv_a_proj_with_mqa: self
                .linear(&format!("{at}.kv_a_proj_with_mqa"), [r + shape.qk_rope_head_dim, d])?,
            kv_a_layernorm: self.norm(
                &format!("{at}.kv_a_layernorm.weight"),
                r,
                LATENT_NORM_EPSILON,
            )?,
            kv_b_proj: self.kv_b(&format!("{at}.kv_b_proj.weight"), shape)?,
            o_proj: self.linear(&format!("{at}.o_proj"), [d, h * shape.v_head_dim])?,
            shape,
            softmax_scale: self.config.softmax_scale(),
        })
    }

    /// Splits the stored rows, a head's keys then its values, into all keys and all values.
    fn kv_b(&mut self, name: &str, shape: MlaConfig) -> Result<KvB, WeightsError> {
        let MlaConfig { num_attention_heads: h, kv_lora_rank: r, .. } = shape;
        let (d_n, d_v) = (shape.qk_nope_head_dim, shape.v_head_dim);
        let whole = self.tensor(name, [h * (d_n + d_v), r])?.reshape([h, d_n + d_v, r]);
        // A slice is a view of the whole until it is flattened: each part gets memory of its own.
        let part = |first: usize, width: usize| {
            let part = whole.clone().slice([0..h, first..first + width, 0..r]);
            Param::from_tensor(part.reshape([h * width * r]).reshape([h, width, r]))
        };
        Ok(KvB { k: part(0, d_n), v: part(d_n, d_v) })
    }

    fn mlp(&mut self, at: &str, inner: usize) -> Result<Mlp, WeightsError> {
        let d = self.config.hidden_size;
        Ok(Mlp {
            gate_proj: self.linear(&format!("{at}.gate_proj"), [inner, d])?,
            up_proj: self.linear(&format!("{at}.up_proj"), [inner, d])?,
            down_proj: self.linear(&format!("{at}.down_proj"), [d, inner])?,
        })
    }

    fn moe(&mut self, at: &str, moe: MoeConfig) -> Result<Moe, WeightsError> {
        let (d, experts) = (self.config.hidden_size, moe.n_routed_experts);
        let gate_weight = self.f32_tensor(&format!("{at}.gate.weight"), [experts, d])?;
        let bias = match moe.router.topk_method {
            TopkMethod::NoauxTc => {
                let name = format!("{at}.gate.e_score_correction_bias");
                Some(self.vector(&name, experts)?)
            }
            _ => None,
        };
        let gate = Gate {
            weight: Param::from_tensor(gate_weight),
            e_score_correction_bias: bias,
            rule: router_spec(moe.router, moe.num_experts_per_tok, moe.n_shared_experts),
        };
        let one = self.expert_bytes(at, moe);
        let all = experts + moe.n_shared_experts;
        let a_stack = ((self.options.max_tensor_bytes / one as u64).max(1) as usize).min(all);
        let mut stacks = Vec::new();
        let mut first = 0;
        while first < all {
            let count = a_stack.min(all - first);
            stacks.push(self.stack(at, moe, first..first + count)?);
            first += count;
        }
        Ok(Moe { gate, experts: stacks })
    }

    /// The weights of the experts in `range`, the shared ones counted behind those that are routed.
    fn stack(
        &mut self,
        at: &str,
        moe: MoeConfig,
        range: std::ops::Range<usize>,
    ) -> Result<ExpertStack, WeightsError> {
        let (d, inner) = (self.config.hidden_size, moe.moe_intermediate_size);
        let shared = moe.n_shared_experts * inner;
        // The shared experts are stored as one, side by side along the dimension `along`.
        let mut part = |name: &str, [rows, columns]: [usize; 2], along: usize| {
            let device = &self.options.device;
            let shape = [range.len(), rows, columns];
            let dtype: DType = self.options.weights.into();
            let weight = |expert| match expert < moe.n_routed_experts {
                true => format!("{at}.experts.{expert}.{name}.weight"),
                false => format!("{at}.shared_experts.{name}.weight"),
            };
            let keeps = |expert| self.keeps_expert_fp8(&weight(expert), columns, moe);
            if let Some(format) = self.block_stack_format(&weight(range.start), columns) {
                let from = BlockStack { first: range.start, routed: moe.n_routed_experts, along };
                return self.block_stack(range.clone().map(weight), shape, format, from);
            }
            if range.clone().all(keeps) {
                return self.fp8_stack(range.clone().map(weight), shape);
            }
            if matches!(self.source, Source::Random) {
                return Ok(random(shape, device, dtype).into());
            }
            let count = shape.iter().product::<usize>();
            let flat = Tensor::<1>::zeros([count], (device, dtype));
            let mut stack = flat.reshape(shape);
            let mut side_by_side = None;
            for (local, expert) in range.clone().enumerate() {
                let weight = match expert.checked_sub(moe.n_routed_experts) {
                    None => self.tensor(&weight(expert), [rows, columns])?,
                    Some(index) => {
                        let all = match side_by_side.take() {
                            Some(all) => all,
                            None => {
                                let mut shape = [rows, columns];
                                shape[along] = shared;
                                self.tensor(&weight(expert), shape)?
                            }
                        };
                        side_by_side = Some(all.clone());
                        all.narrow(along, index * inner, inner)
                    }
                };
                let weight: Tensor<3> = weight.reshape([1, rows, columns]);
                stack = stack.slice_assign([local..local + 1, 0..rows, 0..columns], weight);
            }
            Ok::<_, WeightsError>(stack.into())
        };
        Ok(ExpertStack {
            gate_proj: part("gate_proj", [inner, d], 0)?,
            up_proj: part("up_proj", [inner, d], 0)?,
            down_proj: part("down_proj", [d, inner], 1)?,
        })
    }

    fn mtp(&mut self, layer: usize) -> Result<Mtp, WeightsError> {
        let at = format!("model.layers.{layer}");
        let (d, vocab, eps) =
            (self.config.hidden_size, self.config.vocab_size, self.config.rms_norm_eps);
        let own_embedding =
            self.differs(&format!("{at}.embed_tokens.weight"), "model.embed_tokens.weight")?;
        let own_head = self.differs(&format!("{at}.shared_head.head.weight"), "lm_head.weight")?;
        Ok(Mtp {
            enorm: self.norm(&format!("{at}.enorm.weight"), d, eps)?,
            hnorm: self.norm(&format!("{at}.hnorm.weight"), d, eps)?,
            eh_proj: self.plain_linear(&format!("{at}.eh_proj"), [d, 2 * d])?,
            block: self.block(layer, self.config.moe.is_some())?,
            norm: self.norm(&format!("{at}.shared_head.norm.weight"), d, eps)?,
            embed_tokens: if own_embedding {
                let weight = self.matrix(&format!("{at}.embed_tokens.weight"), [vocab, d])?;
                Some(Embedding { weight })
            } else {
                None
            },
            head: if own_head {
                Some(self.plain_linear(&format!("{at}.shared_head.head"), [vocab, d])?)
            } else {
                None
            },
        })
    }

    /// Whether the checkpoint stores `name` with other bytes than `main`.
    fn differs(&self, name: &str, main: &str) -> Result<bool, WeightsError> {
        let Source::Checkpoint(checkpoint) = self.source else { return Ok(false) };
        if checkpoint.entry(name).is_none() {
            return Ok(false);
        }
        Ok(checkpoint.entry(main).is_none()
            || checkpoint.tensor(name)?.bytes != checkpoint.tensor(main)?.bytes)
    }

    /// A linear that a checkpoint may store in block FP8.
    fn linear(&mut self, at: &str, shape: [usize; 2]) -> Result<Linear, WeightsError> {
        let name = format!("{at}.weight");
        if let Some(format) = self.block_format(&name, shape[1]) {
            return Ok(Linear { weight: self.block_matrix(&name, shape, format)?, bias: None });
        }
        if self.keeps_fp8(&name, shape[1]) {
            return Ok(Linear { weight: self.fp8_matrix(&name, shape)?, bias: None });
        }
        self.plain_linear(at, shape)
    }

    /// The head: in blocks where linears are, else in the type of the weights.
    fn head(&mut self, at: &str, shape: [usize; 2]) -> Result<Linear, WeightsError> {
        match self.options.fp8 {
            Fp8Weights::Blocks(_) => self.linear(at, shape),
            Fp8Weights::Widened | Fp8Weights::Kept => self.plain_linear(at, shape),
        }
    }

    /// A linear in the type of the weights.
    fn plain_linear(&mut self, at: &str, shape: [usize; 2]) -> Result<Linear, WeightsError> {
        let parts = self.matrix(&format!("{at}.weight"), shape)?;
        Ok(Linear { weight: parts.into_iter().map(Weight::Plain).collect(), bias: None })
    }

    fn norm(&mut self, name: &str, width: usize, epsilon: f64) -> Result<RmsNorm, WeightsError> {
        let weight = match self.source {
            Source::Random => Param::from_tensor(Tensor::ones([width], &self.options.device)),
            Source::Checkpoint(_) => self.vector(name, width)?,
        };
        Ok(RmsNorm { weight, epsilon })
    }

    fn vector(&mut self, name: &str, width: usize) -> Result<Param<Tensor<1>>, WeightsError> {
        Ok(Param::from_tensor(self.f32_tensor(name, [width])?))
    }

    /// A matrix in parts of whole rows that the device can bind.
    fn matrix(
        &mut self,
        name: &str,
        [rows, columns]: [usize; 2],
    ) -> Result<Vec<Param<Tensor<2>>>, WeightsError> {
        let row_bytes = (columns * DType::from(self.options.weights).size()) as u64;
        let rows_max = ((self.options.max_tensor_bytes / row_bytes).max(1) as usize).min(rows);
        if rows_max == rows {
            return Ok(vec![Param::from_tensor(self.tensor(name, [rows, columns])?)]);
        }
        let mut parts = Vec::new();
        match self.source {
            Source::Random => {
                for first in (0..rows).step_by(rows_max) {
                    let shape = [rows_max.min(rows - first), columns];
                    let dtype = self.options.weights.into();
                    let part = random(shape, &self.options.device, dtype);
                    parts.push(Param::from_tensor(part));
                }
            }
            Source::Checkpoint(checkpoint) => {
                let values = checkpoint.read_f32(name, &[rows, columns])?;
                for part in values.chunks(rows_max * columns) {
                    let shape = [part.len() / columns, columns];
                    let part = upload(part.to_vec(), shape, &self.options.device)
                        .cast(self.options.weights);
                    parts.push(Param::from_tensor(part));
                }
                self.uploaded(values.len() * 4);
            }
        }
        Ok(parts)
    }

    fn f32_tensor<const D: usize>(
        &mut self,
        name: &str,
        shape: [usize; D],
    ) -> Result<Tensor<D>, WeightsError> {
        match self.source {
            Source::Random => Ok(random(shape, &self.options.device, DType::F32)),
            Source::Checkpoint(checkpoint) => {
                let values = checkpoint.read_f32(name, &shape)?;
                self.uploaded(values.len() * 4);
                Ok(upload(values, shape, &self.options.device))
            }
        }
    }

    /// One tensor in the type of the weights.
    fn tensor<const D: usize>(
        &mut self,
        name: &str,
        shape: [usize; D],
    ) -> Result<Tensor<D>, WeightsError> {
        let dtype: DType = self.options.weights.into();
        match self.source {
            Source::Random => Ok(random(shape, &self.options.device, dtype)),
            Source::Checkpoint(checkpoint) if dtype == DType::F16 => {
                let values = checkpoint.read_f16(name, &shape)?;
                self.uploaded(values.len() * 2);
                Ok(upload(values, shape, &self.options.device))
            }
            Source::Checkpoint(_) => self.f32_tensor(name, shape),
        }
    }

    fn uploaded(&mut self, bytes: usize) {
        (self.progress)(bytes as u64);
        self.in_flight += bytes;
        if self.in_flight >= UPLOAD_WINDOW {
            self.in_flight = 0;
            // A device that failed says so again, with its reason, at the first read-back.
            let _ = self.options.device.sync();
        }
    }
}

/// A weight `shape` of mean 0 and deviation 0.006, made on `device`.
#[must_use]
pub fn random<const D: usize>(shape: [usize; D], device: &Device, dtype: DType) -> Tensor<D> {
    let count = shape.iter().product::<usize>();
    let flat: Tensor<1> =
        Tensor::random([count], Distribution::Normal(0.0, INIT_STD), (device, dtype));
    flat.reshape(shape)
}

/// `values` in the shape `shape`, on `device`.
///
/// Made flat: CUDA pads the rows of whatever is made with more dimensions, which costs memory, and a
/// copy wherever an operation wants rows side by side.
fn upload<const D: usize, E: Element>(
    values: Vec<E>,
    shape: [usize; D],
    device: &Device,
) -> Tensor<D> {
    let count = values.len();
    let flat = Tensor::<1>::from_data(TensorData::new(values, [count]), (device, E::dtype()));
    flat.reshape(shape)
}

/// A router's configuration as its operation takes it.
#[must_use]
pub fn router_spec(router: RouterConfig, top_k: usize, shared: usize) -> RouterSpec {
    let groups = |score| {
        (router.n_group > 1).then_some(Groups {
            count: router.n_group,
            kept: router.topk_group,
            score,
        })
    };
    RouterSpec {
        scoring: match router.scoring_func {
            ScoringFunc::Softmax => Scoring::Softmax,
            ScoringFunc::Sigmoid => Scoring::Sigmoid,
        },
        groups: match router.topk_method {
            TopkMethod::Greedy => None,
            TopkMethod::GroupLimitedGreedy => groups(GroupScore::Max),
            TopkMethod::NoauxTc => groups(GroupScore::TopTwoSum),
        },
        top_k,
        normalise: router.norm_topk_prob,
        scale: router.routed_scaling_factor,
        shared,
    }
}
