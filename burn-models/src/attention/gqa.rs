//! Grouped-query attention; multi-head where every query head has its own keys.

use burn::module::Module;
use burn::tensor::Tensor;
use shaders::attention;
use shaders::cache::CacheRows;
use shaders::grouped::{self, Rows};

use super::Step;
use crate::block::Residual;
use crate::config::GqaConfig;
use crate::linear::{Linear, pair};
use crate::tap::Taps;

/// `o_proj(softmax(q kᵀ / √head_dim) v)`, rotary over whole heads.
#[derive(Module, Debug)]
pub struct Gqa {
    /// `[heads · head_dim, d]`.
    pub q_proj: Linear,
    /// `[kv_heads · head_dim, d]`.
    pub k_proj: Linear,
    /// `[kv_heads · head_dim, d]`.
    pub v_proj: Linear,
    /// `[d, heads · head_dim]`.
    pub o_proj: Linear,
    /// Heads and widths.
    #[module(skip)]
    pub shape: GqaConfig,
    /// Factor on the scores.
    pub softmax_scale: f64,
}

/// The two parts of one layer's cache.
#[derive(Debug)]
pub(super) struct GroupedCache<'a> {
    pub(super) keys: &'a mut CacheRows,
    pub(super) values: &'a mut CacheRows,
}

impl Gqa {
    pub(super) fn forward_added(
        &self,
        residual: Residual,
        step: &Step,
        cache: GroupedCache<'_>,
        taps: &mut Taps,
    ) -> Tensor<3> {
        let Residual { normed, x } = residual;
        let [batch, tokens, _] = x.dims();
        let GqaConfig {
            num_attention_heads: heads, num_key_value_heads: kv_heads, head_dim, ..
        } = self.shape;
        let q = self.q_proj.forward_normed(&normed).reshape([batch, tokens, heads, head_dim]);
        let [k, v] = pair(&normed, [&self.k_proj, &self.v_proj]);
        if taps.are_on() {
            let k = k.clone().reshape([batch, tokens, kv_heads, head_dim]);
            taps.record("self_attn.q", &step.rotary.rotate(q.clone()));
            taps.record("self_attn.k", &step.rotary.rotate(k));
            taps.record("self_attn.v", &v);
        }
        let new = Rows {
            q: q.reshape([batch * tokens, heads * head_dim]),
            k: k.reshape([batch * tokens, kv_heads * head_dim]),
            v: v.reshape([batch * tokens, kv_heads * head_dim]),
        };
        let GroupedCache { keys, values } = cache;
        let caches = [&mut *keys, &mut *values];
        let q = grouped::prepare(new, &step.rotary, step.slots.clone(), caches);
        let q = q.reshape([batch, tokens, heads, head_dim]);

        let span = step.mask.span();
        let kept = [keys.kept(span), values.kept(span)];
        let o = attention::grouped_kept(q, kept, kv_heads, &step.mask, self.softmax_scale);
        taps.record("self_attn.heads", &o);
        let o = o.reshape([batch, tokens, heads * head_dim]);
        self.o_proj.forward_added_tapped(o, x, (taps, "self_attn"))
    }
}
