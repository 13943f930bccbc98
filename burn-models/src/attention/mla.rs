//! Multi-head latent attention (V2 §2.1), in the naive and the absorbed form.
//!
//! Names below: `d` hidden, `h` heads, `d_n` = `qk_nope_head_dim`, `d_r` = `qk_rope_head_dim`,
//! `d_v` = `v_head_dim`, `r` = `kv_lora_rank`.

use burn::module::{Module, Param};
use burn::tensor::{DType, Tensor};
use shaders::Normed;
use shaders::attention::{self, LatentQuery, Qkv};
use shaders::cache::{CacheRows, KeptRows};
use shaders::latent::{self, LatentNorm, LatentRows};

use super::Step;
use crate::block::Residual;
use crate::config::MlaConfig;
use crate::linear::{Linear, pair};
use crate::norm::RmsNorm;
use crate::tap::Taps;

/// Latent attention: what is cached of a token is `[RMS(c) | RoPE(k^R)]`, `r + d_r` numbers.
#[derive(Module, Debug)]
pub struct Mla {
    /// From the hidden state to the queries.
    pub query: Query,
    /// `[r + d_r, d]`: the latent, then the shared key with position.
    pub kv_a_proj_with_mqa: Linear,
    /// Over the latent alone.
    pub kv_a_layernorm: RmsNorm,
    /// From the latent to every head's keys and values.
    pub kv_b_proj: KvB,
    /// `[d, h · d_v]`.
    pub o_proj: Linear,
    /// Heads and widths.
    #[module(skip)]
    pub shape: MlaConfig,
    /// Factor on the scores: `(d_n + d_r)^-½ · m²`.
    pub softmax_scale: f64,
}

/// From the hidden state to the queries `[h · (d_n + d_r)]`.
#[derive(Module, Debug)]
pub enum Query {
    /// `q_proj` `[h · (d_n + d_r), d]`, without compression (V2-Lite, Moonlight).
    Plain(Linear),
    /// Through a latent of `q_lora_rank` (eq. 37–38 of V2).
    Compressed(CompressedQuery),
}

/// `q_b_proj(RMS(q_a_proj x))`.
#[derive(Module, Debug)]
pub struct CompressedQuery {
    /// `[q_lora_rank, d]`.
    pub q_a_proj: Linear,
    /// Over the latent.
    pub q_a_layernorm: RmsNorm,
    /// `[h · (d_n + d_r), q_lora_rank]`.
    pub q_b_proj: Linear,
}

/// `kv_b_proj`, whose rows are stored a head at a time (`d_n` of keys, then `d_v` of values), kept as
/// its two parts: the absorbed form multiplies each by itself.
#[derive(Module, Debug)]
pub struct KvB {
    /// `W_UK` `[h, d_n, r]`.
    pub k: Param<Tensor<3>>,
    /// `W_UV` `[h, d_v, r]`.
    pub v: Param<Tensor<3>>,
}

impl Query {
    /// The layer that takes the hidden state.
    fn first(&self) -> &Linear {
        match self {
            Self::Plain(q_proj) => q_proj,
            Self::Compressed(query) => &query.q_a_proj,
        }
    }

    /// The queries, from what [`Query::first`] gave.
    fn finish(&self, q: Tensor<3>, taps: &mut Taps) -> Tensor<3> {
        match self {
            Self::Plain(_) => q,
            Self::Compressed(query) => {
                let latent = query.q_a_layernorm.lazily(q);
                if taps.are_on() {
                    taps.record("self_attn.q_a_layernorm", &latent.value());
                }
                query.q_b_proj.forward_normed(&latent)
            }
        }
    }
}

impl Mla {
    pub(super) fn forward_added(
        &self,
        residual: Residual,
        step: &Step,
        cache: &mut CacheRows,
        taps: &mut Taps,
    ) -> Tensor<3> {
        let Residual { normed, x } = residual;
        let [_, tokens, _] = x.dims();
        if !taps.are_on() && step.form.absorbs(tokens) {
            let o = self.fused(&normed, step, cache);
            return self.o_proj.forward_added(o, x);
        }
        let o = self.apart(&normed, step, cache, taps);
        self.o_proj.forward_added_tapped(o, x, (taps, "self_attn"))
    }

    /// The heads' outputs `[batch, tokens, h · d_v]` in the absorbed form.
    fn fused(&self, x: &Normed<3>, step: &Step, cache: &mut CacheRows) -> Tensor<3> {
        let [batch, tokens, _] = x.dims();
        let MlaConfig { num_attention_heads: h, qk_nope_head_dim: d_n, .. } = self.shape;
        let (kv_lora_rank, d_r) = (self.shape.kv_lora_rank, self.shape.qk_rope_head_dim);
        let [q, kv] = pair(x, [self.query.first(), &self.kv_a_proj_with_mqa]);
        let q = self.query.finish(q, &mut Taps::Off).reshape([batch, tokens, h, d_n + d_r]);
        let RmsNorm { weight, epsilon } = &self.kv_a_layernorm;
        let norm = LatentNorm { weight: weight.val(), epsilon: *epsilon };
        let (new, weights) = (LatentRows { q, kv }, (norm, self.kv_b_proj.k.val()));
        let q = latent::prepare(cache, new, weights, &step.rotary, step.slots.clone());
        let query = LatentQuery { q, rows: cache.kept(step.mask.span()), kv_lora_rank };
        attention::latent_expanded(query, &step.mask, self.softmax_scale, self.kv_b_proj.v.val())
    }

    /// The same in either form, with all that lies between recorded.
    fn apart(
        &self,
        x: &Normed<3>,
        step: &Step,
        cache: &mut CacheRows,
        taps: &mut Taps,
    ) -> Tensor<3> {
        let [batch, tokens, _] = x.dims();
        let MlaConfig { num_attention_heads: h, qk_nope_head_dim: d_n, v_head_dim: d_v, .. } =
            self.shape;
        let (r, d_r) = (self.shape.kv_lora_rank, self.shape.qk_rope_head_dim);

        let [q, kv] = pair(x, [self.query.first(), &self.kv_a_proj_with_mqa]);
        let q = self.query.finish(q, taps).reshape([batch, tokens, h, d_n + d_r]);
        let q_nope = q.clone().narrow(3, 0, d_n);
        let q_rope = step.rotary.rotate(q.clone().narrow(3, d_n, d_r));

        let c = self.kv_a_layernorm.forward(kv.clone().narrow(2, 0, r));
        let k_rope = kv.narrow(2, r, d_r).reshape([batch, tokens, 1, d_r]);
        let k_rope = step.rotary.rotate(k_rope).reshape([batch, tokens, d_r]);
        taps.record("self_attn.q_nope", &q_nope);
        taps.record("self_attn.q_rope", &q_rope);
        taps.record("self_attn.kv_a_layernorm", &c);
        taps.record("self_attn.k_rope", &k_rope);
        cache.write(step.slots.clone(), Tensor::cat(vec![c, k_rope], 2));

        let rows = cache.kept(step.mask.span());
        let o = if step.form.absorbs(tokens) {
            self.absorbed(q, rows, step)
        } else {
            self.naive(Queries { q_nope, q_rope }, rows.floats(), step)
        };
        taps.record("self_attn.heads", &o);
        o.reshape([batch, tokens, h * d_v])
    }

    /// `q̃ = W_UKᵀ q^C`; `z = Σ p_s c_s`; `o = W_UV z`, with `q` as it is before its rotation.
    fn absorbed(&self, q: Tensor<4>, rows: KeptRows, step: &Step) -> Tensor<4> {
        let [batch, tokens, heads, _] = q.dims();
        let q = latent::absorb(q, self.kv_b_proj.k.val(), &step.rotary);
        let query = LatentQuery { q, rows, kv_lora_rank: self.shape.kv_lora_rank };
        let z = attention::latent(query, &step.mask, self.softmax_scale);
        let o = latent::expand(z, self.kv_b_proj.v.val());
        o.reshape([batch, tokens, heads, self.shape.v_head_dim])
    }

    /// `k = [W_UK c | k^R]`, `v = W_UV c` for every head and cached row, then attention as usual.
    fn naive(&self, q: Queries, rows: Tensor<3>, step: &Step) -> Tensor<4> {
        let [batch, span, _] = rows.dims();
        let rows = rows.cast(DType::F32);
        let (h, r, d_r) =
            (self.shape.num_attention_heads, self.shape.kv_lora_rank, self.shape.qk_rope_head_dim);
        let c = rows.clone().narrow(2, 0, r).reshape([batch * span, r]);
        let expand = |w: Tensor<3>| {
            let [_, width, _] = w.dims();
            let all = shaders::linear(c.clone(), w.reshape([h * width, r]), None);
            all.reshape([batch, span, h, width])
        };
        let k_rope = rows.narrow(2, r, d_r).reshape([batch, span, 1, d_r]);
        let k = Tensor::cat(
            vec![expand(self.kv_b_proj.k.val()), k_rope.expand([batch, span, h, d_r])],
            3,
        );
        let q = Tensor::cat(vec![q.q_nope, q.q_rope], 3);
        let v = expand(self.kv_b_proj.v.val());
        attention::grouped(Qkv { q, k, v }, &step.mask, self.softmax_scale)
    }
}

/// The two parts of the queries.
struct Queries {
    /// `[batch, tokens, h, d_n]`.
    q_nope: Tensor<4>,
    /// `[batch, tokens, h, d_r]`, rotated.
    q_rope: Tensor<4>,
}
