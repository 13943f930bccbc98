//! The operations that have a kernel of their own, as an extension of Burn's backends.
//!
//! Each has a portable body of Burn operations, which every backend runs (flex does), and a kernel
//! for the backends that CubeCL compiles for. Where a kernel does not cover a shape or a type, the
//! portable body runs instead; the result is the same within rounding.

mod cube;

pub(crate) use self::cube::{asked, own};

use burn::backend::tensor::{FloatTensor, IntTensor};
use burn::backend::{Flex, backend_extension};

use crate::attention::{self, LatentSpec};
use crate::experts::{HiddenSpec, ScoredSpec};
use crate::latent::{self, LatentNorm, WriteSpec};
use crate::portable::Portable;
use crate::rotary::Pairs;
use crate::router::RouterSpec;
use crate::sample::{self, SampleSpec, SampleState};
use crate::{experts, grouped, linear, norm, rotary, router, swiglu};

/// The operations with a kernel; formulas and shapes are those of the functions that call them.
#[backend_extension(Cube, Flex)]
pub(crate) trait Fused: Portable {
    /// [`crate::rms_norm`] of `x` `[rows, width]`.
    fn rms_norm(
        x: FloatTensor<Self>,
        weight: FloatTensor<Self>,
        epsilon: f64,
    ) -> FloatTensor<Self> {
        let (x, weight) = (Self::lift::<2>(x), Self::lift(weight));
        Self::lower(norm::portable(x, weight, epsilon))
    }

    /// [`crate::sample::greedy`] of `logits` `[rows, vocab]`.
    fn argmax(logits: FloatTensor<Self>) -> IntTensor<Self> {
        Self::lower_int(Self::lift::<2>(logits).argmax(1))
    }

    /// [`sample::sample`] from `logits` `[rows, vocab]`.
    fn sample(
        logits: FloatTensor<Self>,
        present: FloatTensor<Self>,
        uniform: FloatTensor<Self>,
        spec: SampleSpec,
    ) -> IntTensor<Self> {
        let state = SampleState { present: Self::lift(present), uniform: Self::lift(uniform) };
        Self::lower_int(sample::portable(Self::lift(logits), state, &spec))
    }

    /// [`crate::swiglu`] of tensors `[count]`.
    fn swiglu(gate: FloatTensor<Self>, up: FloatTensor<Self>) -> FloatTensor<Self> {
        Self::lower(swiglu::portable(Self::lift::<1>(gate), Self::lift(up)))
    }

    /// [`rotary::RotaryRows::rotate`] of `x` `[batch, tokens, heads, d]`.
    fn rotate(
        x: FloatTensor<Self>,
        cos: FloatTensor<Self>,
        sin: FloatTensor<Self>,
        partner: IntTensor<Self>,
    ) -> FloatTensor<Self> {
        let partner = Self::lift_int(partner);
        let angles = rotary::Angles { cos: Self::lift(cos), sin: Self::lift(sin), partner };
        Self::lower(rotary::portable(Self::lift(x), angles))
    }

    /// [`attention::latent`] of tokens at `positions` `[batch, tokens]`.
    fn mla_decode(
        q: FloatTensor<Self>,
        rows: FloatTensor<Self>,
        positions: IntTensor<Self>,
        spec: LatentSpec,
    ) -> FloatTensor<Self> {
        let (q, rows) = (Self::lift(q), Self::lift(rows));
        Self::lower(attention::portable_latent(q, rows, Self::lift_int(positions), spec))
    }

    /// [`attention::latent_expanded`] of tokens at `positions` `[batch, tokens]`, with `w_uv` `[h · d_v, r]`:
    /// `[batch · tokens, h · d_v]`.
    fn mla_expanded(
        q: FloatTensor<Self>,
        rows: FloatTensor<Self>,
        positions: IntTensor<Self>,
        w_uv: FloatTensor<Self>,
        spec: LatentSpec,
    ) -> FloatTensor<Self> {
        let z = Self::lift::<4>(Self::mla_decode(q, rows, positions, spec));
        let [batch, tokens, heads, rank] = z.dims();
        let z = z.reshape([batch * tokens, heads, rank]);
        Self::project_heads(Self::lower(z), w_uv)
    }

    /// [`attention::grouped`] of tokens at `positions` `[batch, tokens]`.
    fn gqa_decode(
        q: FloatTensor<Self>,
        k: FloatTensor<Self>,
        v: FloatTensor<Self>,
        positions: IntTensor<Self>,
        scale: f64,
    ) -> FloatTensor<Self> {
        let qkv = attention::Qkv { q: Self::lift(q), k: Self::lift(k), v: Self::lift(v) };
        Self::lower(attention::portable_grouped(qkv, Self::lift_int(positions), scale))
    }

    /// [`router::route`] without a bias; experts, then weights.
    fn route(logits: FloatTensor<Self>, rule: RouterSpec) -> (IntTensor<Self>, FloatTensor<Self>) {
        let routing = router::portable(Self::lift(logits), None, &rule);
        (Self::lower_int(routing.experts), Self::lower(routing.weights))
    }

    /// [`router::route`] with a bias; experts, then weights.
    fn route_biased(
        logits: FloatTensor<Self>,
        bias: FloatTensor<Self>,
        rule: RouterSpec,
    ) -> (IntTensor<Self>, FloatTensor<Self>) {
        let routing = router::portable(Self::lift(logits), Some(Self::lift(bias)), &rule);
        (Self::lower_int(routing.experts), Self::lower(routing.weights))
    }

    /// `silu(gate_e x) · up_e x` of the chosen experts of a stack that begins with expert `first`:
    /// `[tokens, top_k, inner]`.
    fn expert_hidden(
        x: FloatTensor<Self>,
        ids: IntTensor<Self>,
        gate: FloatTensor<Self>,
        up: FloatTensor<Self>,
        first: usize,
    ) -> FloatTensor<Self> {
        let choice = experts::Choice { ids: Self::lift_int(ids), first };
        let (gate, up) = (Self::lift(gate), Self::lift(up));
        Self::lower(experts::portable_hidden(Self::lift(x), choice, [gate, up]))
    }

    /// [`Fused::expert_hidden`] of [`Fused::rms_norm`].
    fn expert_hidden_normed(
        x: FloatTensor<Self>,
        norm: FloatTensor<Self>,
        ids: IntTensor<Self>,
        gate: FloatTensor<Self>,
        up: FloatTensor<Self>,
        spec: HiddenSpec,
    ) -> FloatTensor<Self> {
        let HiddenSpec { first, epsilon } = spec;
        Self::expert_hidden(Self::rms_norm(x, norm, epsilon), ids, gate, up, first)
    }

    /// [`Fused::expert_hidden_normed`] of the experts that [`Fused::route`] chooses from `logits`, all of one stack;
    /// then those experts, and their weights.
    fn expert_hidden_scored(
        x: FloatTensor<Self>,
        norm: FloatTensor<Self>,
        logits: FloatTensor<Self>,
        gate: FloatTensor<Self>,
        up: FloatTensor<Self>,
        spec: ScoredSpec,
    ) -> (FloatTensor<Self>, IntTensor<Self>, FloatTensor<Self>) {
        routed_hidden::<Self>([x, norm, logits, gate, up], spec)
    }

    /// `added` `[tokens, hidden_size]` and [`Fused::expert_output`].
    fn expert_output_added(
        hidden: FloatTensor<Self>,
        ids: IntTensor<Self>,
        weights: FloatTensor<Self>,
        down: FloatTensor<Self>,
        added: FloatTensor<Self>,
        first: usize,
    ) -> FloatTensor<Self> {
        let y = Self::lift::<2>(Self::expert_output(hidden, ids, weights, down, first));
        Self::lower(Self::lift(added) + y)
    }

    /// `Σ_e w_e down_e h_e` over the chosen experts of a stack that begins with expert `first`:
    /// `[tokens, hidden_size]`.
    fn expert_output(
        hidden: FloatTensor<Self>,
        ids: IntTensor<Self>,
        weights: FloatTensor<Self>,
        down: FloatTensor<Self>,
        first: usize,
    ) -> FloatTensor<Self> {
        let choice = experts::Choice { ids: Self::lift_int(ids), first };
        let (weights, down) = (Self::lift(weights), Self::lift(down));
        Self::lower(experts::portable_output(Self::lift(hidden), choice, weights, down))
    }

    /// `Σ_e w_e down_e(silu(gate_e x) · up_e x)` of many tokens over the chosen experts of a stack,
    /// from whose first expert `ids` count: `[tokens, hidden_size]`.
    fn expert_groups(
        x: FloatTensor<Self>,
        ids: IntTensor<Self>,
        weights: FloatTensor<Self>,
        gate: FloatTensor<Self>,
        up: FloatTensor<Self>,
        down: FloatTensor<Self>,
    ) -> FloatTensor<Self> {
        let choice = experts::Choice { ids: Self::lift_int(ids), first: 0 };
        let (gate, up, down) = (Self::lift(gate), Self::lift(up), Self::lift(down));
        let stack = experts::ExpertStack { gate, up, down };
        Self::lower(experts::portable_groups(Self::lift(x), choice, Self::lift(weights), stack))
    }

    /// [`linear::linear`] of `x` `[tokens, in]` without a bias.
    fn project(x: FloatTensor<Self>, weight: FloatTensor<Self>) -> FloatTensor<Self> {
        Self::lower(linear::widened(Self::lift(x), Self::lift(weight)))
    }

    /// [`linear::linear`] of `x` `[tokens, in]` with a bias.
    fn project_biased(
        x: FloatTensor<Self>,
        weight: FloatTensor<Self>,
        bias: FloatTensor<Self>,
    ) -> FloatTensor<Self> {
        let y = linear::widened(Self::lift(x), Self::lift(weight));
        Self::lower(y + Self::lift::<1>(bias).unsqueeze::<2>())
    }

    /// [`linear::added`] of `x` `[tokens, in]` and `rows` `[tokens, out]`.
    fn project_added(
        x: FloatTensor<Self>,
        weight: FloatTensor<Self>,
        rows: FloatTensor<Self>,
    ) -> FloatTensor<Self> {
        Self::lower(linear::widened(Self::lift(x), Self::lift(weight)) + Self::lift(rows))
    }

    /// [`swiglu::gated`] of `x` `[tokens, in]`.
    fn project_gated(
        x: FloatTensor<Self>,
        gate: FloatTensor<Self>,
        up: FloatTensor<Self>,
    ) -> FloatTensor<Self> {
        let x = Self::lift(x);
        let gate = linear::widened(x.clone(), Self::lift(gate));
        Self::lower(swiglu::portable(gate, linear::widened(x, Self::lift(up))))
    }

    /// [`linear::pair`] of `x` `[tokens, in]`.
    fn project_pair(
        x: FloatTensor<Self>,
        a: FloatTensor<Self>,
        b: FloatTensor<Self>,
    ) -> (FloatTensor<Self>, FloatTensor<Self>) {
        let x = Self::lift(x);
        let (a, b) = (Self::lift(a), Self::lift(b));
        (Self::lower(linear::widened(x.clone(), a)), Self::lower(linear::widened(x, b)))
    }

    /// [`latent::keep`]: `cache` `[rows, r + d_r]`, `kv` `[tokens, r + d_r]`.
    #[allow(clippy::too_many_arguments, reason = "an extension takes plain tensors alone")]
    fn latent_write(
        cache: FloatTensor<Self>,
        kv: FloatTensor<Self>,
        weight: FloatTensor<Self>,
        cos: FloatTensor<Self>,
        sin: FloatTensor<Self>,
        slots: IntTensor<Self>,
        spec: WriteSpec,
    ) -> FloatTensor<Self> {
        let WriteSpec { epsilon, pairs } = spec;
        let norm = LatentNorm { weight: Self::lift(weight), epsilon };
        let angles = [Self::lift(cos), Self::lift(sin)];
        let (cache, kv, slots) = (Self::lift(cache), Self::lift(kv), Self::lift_int(slots));
        Self::lower(latent::portable_keep(cache, kv, norm, angles, slots, pairs))
    }

    /// [`latent::prepare`]: [`Fused::mla_absorb`] and [`Fused::latent_write`].
    #[allow(clippy::too_many_arguments, reason = "an extension takes plain tensors alone")]
    fn latent_prepare(
        q: FloatTensor<Self>,
        w_uk: FloatTensor<Self>,
        cache: FloatTensor<Self>,
        kv: FloatTensor<Self>,
        weight: FloatTensor<Self>,
        cos: FloatTensor<Self>,
        sin: FloatTensor<Self>,
        slots: IntTensor<Self>,
        spec: WriteSpec,
    ) -> (FloatTensor<Self>, FloatTensor<Self>) {
        let cache = Self::latent_write(cache, kv, weight, cos.clone(), sin.clone(), slots, spec);
        (Self::mla_absorb(q, w_uk, cos, sin, spec.pairs), cache)
    }

    /// [`grouped::prepare`] of `q` `[tokens, h · d]`, `k` and `v` `[tokens, h_kv · d]`; caches
    /// `[rows, h_kv · d]`.
    #[allow(clippy::too_many_arguments, reason = "an extension takes plain tensors alone")]
    fn grouped_prepare(
        q: FloatTensor<Self>,
        k: FloatTensor<Self>,
        v: FloatTensor<Self>,
        cos: FloatTensor<Self>,
        sin: FloatTensor<Self>,
        slots: IntTensor<Self>,
        keys: FloatTensor<Self>,
        values: FloatTensor<Self>,
        pairs: Pairs,
    ) -> (FloatTensor<Self>, FloatTensor<Self>, FloatTensor<Self>) {
        let angles = [Self::lift(cos), Self::lift(sin)];
        let new = grouped::Rows { q: Self::lift(q), k: Self::lift(k), v: Self::lift(v) };
        let caches = [Self::lift(keys), Self::lift(values)];
        let (q, [keys, values]) =
            grouped::portable_prepare(new, angles, Self::lift_int(slots), caches, pairs);
        (Self::lower(q), Self::lower(keys), Self::lower(values))
    }

    /// [`latent::absorb`] of `q` `[tokens, h, d_n + d_r]`.
    fn mla_absorb(
        q: FloatTensor<Self>,
        w_uk: FloatTensor<Self>,
        cos: FloatTensor<Self>,
        sin: FloatTensor<Self>,
        pairs: Pairs,
    ) -> FloatTensor<Self> {
        let angles = [Self::lift(cos), Self::lift(sin)];
        Self::lower(latent::portable_absorb(Self::lift(q), Self::lift(w_uk), angles, pairs))
    }

    /// [`latent::expand`] of `z` `[tokens, h, r]` with `w_uv` `[h · d_v, r]`.
    fn project_heads(z: FloatTensor<Self>, w_uv: FloatTensor<Self>) -> FloatTensor<Self> {
        Self::lower(latent::portable_expand(Self::lift(z), Self::lift(w_uv)))
    }

    /// [`Fused::project`] of [`Fused::rms_norm`].
    fn project_normed(
        x: FloatTensor<Self>,
        norm: FloatTensor<Self>,
        weight: FloatTensor<Self>,
        epsilon: f64,
    ) -> FloatTensor<Self> {
        Self::project(Self::rms_norm(x, norm, epsilon), weight)
    }

    /// [`Fused::project_gated`] of [`Fused::rms_norm`].
    fn project_gated_normed(
        x: FloatTensor<Self>,
        norm: FloatTensor<Self>,
        gate: FloatTensor<Self>,
        up: FloatTensor<Self>,
        epsilon: f64,
    ) -> FloatTensor<Self> {
        Self::project_gated(Self::rms_norm(x, norm, epsilon), gate, up)
    }

    /// [`Fused::project_pair`] of [`Fused::rms_norm`].
    fn project_pair_normed(
        x: FloatTensor<Self>,
        norm: FloatTensor<Self>,
        a: FloatTensor<Self>,
        b: FloatTensor<Self>,
        epsilon: f64,
    ) -> (FloatTensor<Self>, FloatTensor<Self>) {
        Self::project_pair(Self::rms_norm(x, norm, epsilon), a, b)
    }
}

impl Fused for Flex {}

/// [`Fused::expert_hidden_scored`] in two operations, of `[x, norm, logits, gate, up]`.
fn routed_hidden<B: Fused>(
    [x, norm, logits, gate, up]: [FloatTensor<B>; 5],
    spec: ScoredSpec,
) -> (FloatTensor<B>, IntTensor<B>, FloatTensor<B>) {
    let (ids, weights) = B::route(logits, spec.rule);
    let spec = HiddenSpec { first: 0, epsilon: spec.epsilon };
    (B::expert_hidden_normed(x, norm, ids.clone(), gate, up, spec), ids, weights)
}
