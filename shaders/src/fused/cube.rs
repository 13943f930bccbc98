//! The kernels behind the operations, on the backends that CubeCL compiles for.

use burn::tensor::{DType, Shape};
use burn_cubecl::CubeBackend;
use burn_cubecl::kernel::into_contiguous;
use burn_cubecl::ops::reshape;
use burn_cubecl::tensor::CubeTensor;

use super::{Fused, routed_hidden};
use crate::attention::{self, LatentSpec};
use crate::experts::{HiddenSpec, ScoredSpec};
use crate::kernels::expert_groups::{self, By};
use crate::kernels::gemm::{self, Rows, Weights, matrix_lanes};
use crate::kernels::linear_gemv::{self, Addend, Input, Norm};
use crate::kernels::split_kv::{self, Cached};
use crate::latent::{self, LatentNorm, WriteSpec};
use crate::portable::Portable;
use crate::rotary::Pairs;
use crate::router::RouterSpec;
use crate::sample::{self, SampleSpec, SampleState};
use crate::{experts, grouped, kernels, linear, norm, rotary, router, swiglu};

impl Fused for CubeBackend {
    fn rms_norm(x: CubeTensor, weight: CubeTensor, epsilon: f64) -> CubeTensor {
        if !all_f32(&[&x, &weight]) {
            return Self::lower(norm::portable(Self::lift::<2>(x), Self::lift(weight), epsilon));
        }
        kernels::rms_norm::launch(into_contiguous(x), into_contiguous(weight), epsilon)
    }

    fn argmax(logits: CubeTensor) -> CubeTensor {
        if !all_f32(&[&logits]) {
            return Self::lower_int(Self::lift::<2>(logits).argmax(1));
        }
        kernels::argmax::launch(into_contiguous(logits))
    }

    fn sample(
        logits: CubeTensor,
        present: CubeTensor,
        uniform: CubeTensor,
        spec: SampleSpec,
    ) -> CubeTensor {
        let covered = kernels::sample::covers(logits.meta.shape());
        if !covered || !all_f32(&[&logits, &present, &uniform]) {
            let state = SampleState { present: Self::lift(present), uniform: Self::lift(uniform) };
            return Self::lower_int(sample::portable(Self::lift(logits), state, &spec));
        }
        let logits = into_contiguous(logits);
        let penalty = spec.repetition_penalty;
        let values = if penalty == 1.0 {
            logits
        } else {
            kernels::sample::penalise(logits, into_contiguous(present), penalty)
        };
        if !spec.temperature.is_normal() {
            return kernels::argmax::launch(values);
        }
        kernels::sample::launch(values, into_contiguous(uniform), &spec)
    }

    fn swiglu(gate: CubeTensor, up: CubeTensor) -> CubeTensor {
        if !all_f32(&[&gate, &up]) {
            return Self::lower(swiglu::portable(Self::lift::<1>(gate), Self::lift(up)));
        }
        kernels::elementwise::swiglu(into_contiguous(gate), into_contiguous(up))
    }

    fn rotate(x: CubeTensor, cos: CubeTensor, sin: CubeTensor, partner: CubeTensor) -> CubeTensor {
        if !all_f32(&[&x, &cos, &sin]) || partner.dtype != DType::I32 {
            let partner = Self::lift_int(partner);
            let angles = rotary::Angles { cos: Self::lift(cos), sin: Self::lift(sin), partner };
            return Self::lower(rotary::portable(Self::lift(x), angles));
        }
        let angles = kernels::elementwise::Angles {
            cos: into_contiguous(cos),
            sin: into_contiguous(sin),
            partner: into_contiguous(partner),
        };
        kernels::elementwise::rotate(into_contiguous(x), angles)
    }

    fn mla_decode(
        q: CubeTensor,
        rows: CubeTensor,
        positions: CubeTensor,
        spec: LatentSpec,
    ) -> CubeTensor {
        if !attended(&q, &[&rows], &positions) {
            let (q, rows) = (Self::lift(q), Self::lift(rows));
            let positions = Self::lift_int(positions);
            return Self::lower(attention::portable_latent(q, rows, positions, spec));
        }
        let (q, positions) = (into_contiguous(q), into_contiguous(positions));
        let rows = kernels::mla_decode::cached(rows, None);
        kernels::mla_decode::launch(q, rows, positions, spec)
    }

    fn mla_expanded(
        q: CubeTensor,
        rows: CubeTensor,
        positions: CubeTensor,
        w_uv: CubeTensor,
        spec: LatentSpec,
    ) -> CubeTensor {
        let [batch, tokens, heads, _] = q.meta.shape().dims();
        let merged = Shape::new([batch * tokens, heads, spec.kv_lora_rank]);
        if !attended(&q, &[&rows], &positions) {
            let z = Self::mla_decode(q, rows, positions, spec);
            return Self::project_heads(reshape(z, merged), w_uv);
        }
        let (q, positions) = (into_contiguous(q), into_contiguous(positions));
        let rows = kernels::mla_decode::cached(rows, None);
        let parted = kernels::mla_decode::start(q, rows, positions, spec);
        match kernels::mla_expand::plan(&parted, &w_uv) {
            Some(plan) => kernels::mla_expand::launch(parted, w_uv, plan),
            None => Self::project_heads(reshape(parted.finish(), merged), w_uv),
        }
    }

    fn gqa_decode(
        q: CubeTensor,
        k: CubeTensor,
        v: CubeTensor,
        positions: CubeTensor,
        scale: f64,
    ) -> CubeTensor {
        if !attended(&q, &[&k, &v], &positions) {
            let qkv = attention::Qkv { q: Self::lift(q), k: Self::lift(k), v: Self::lift(v) };
            let positions = Self::lift_int(positions);
            return Self::lower(attention::portable_grouped(qkv, positions, scale));
        }
        let (q, positions) = (into_contiguous(q), into_contiguous(positions));
        let [_, _, _, width] = v.meta.shape().dims();
        let (k, v) = (Cached::new(k), Cached::new(v));
        let operands = kernels::gqa_decode::Operands { q, k, v, positions };
        kernels::gqa_decode::launch(operands, width, scale)
    }

    fn route(logits: CubeTensor, rule: RouterSpec) -> (CubeTensor, CubeTensor) {
        if !routable(&logits) {
            let routing = router::portable(Self::lift(logits), None, &rule);
            return (Self::lower_int(routing.experts), Self::lower(routing.weights));
        }
        kernels::router::launch(into_contiguous(logits), None, &rule)
    }

    fn route_biased(
        logits: CubeTensor,
        bias: CubeTensor,
        rule: RouterSpec,
    ) -> (CubeTensor, CubeTensor) {
        if !routable(&logits) || !all_f32(&[&bias]) {
            let routing = router::portable(Self::lift(logits), Some(Self::lift(bias)), &rule);
            return (Self::lower_int(routing.experts), Self::lower(routing.weights));
        }
        kernels::router::launch(into_contiguous(logits), Some(into_contiguous(bias)), &rule)
    }

    fn expert_hidden(
        x: CubeTensor,
        ids: CubeTensor,
        gate: CubeTensor,
        up: CubeTensor,
        first: usize,
    ) -> CubeTensor {
        if !all_f32(&[&x]) || ids.dtype != DType::I32 || gate.dtype != up.dtype {
            let choice = experts::Choice { ids: Self::lift_int(ids), first };
            let (gate, up) = (Self::lift(gate), Self::lift(up));
            return Self::lower(experts::portable_hidden(Self::lift(x), choice, [gate, up]));
        }
        let chosen = kernels::experts::Chosen { ids: into_contiguous(ids), first };
        let (gate, up) = (into_contiguous(gate), into_contiguous(up));
        kernels::experts::hidden(into_contiguous(x).into(), chosen, gate, up)
    }

    fn expert_hidden_normed(
        x: CubeTensor,
        norm: CubeTensor,
        ids: CubeTensor,
        gate: CubeTensor,
        up: CubeTensor,
        spec: HiddenSpec,
    ) -> CubeTensor {
        let HiddenSpec { first, epsilon } = spec;
        let folds = linear_gemv::folds_norms(&x.client);
        let typed = all_f32(&[&x, &norm]) && ids.dtype == DType::I32 && gate.dtype == up.dtype;
        if !folds || !typed {
            return Self::expert_hidden(Self::rms_norm(x, norm, epsilon), ids, gate, up, first);
        }
        let chosen = kernels::experts::Chosen { ids: into_contiguous(ids), first };
        let (gate, up) = (into_contiguous(gate), into_contiguous(up));
        let norm = Some(Norm { weight: norm, epsilon });
        kernels::experts::hidden(Input { x: into_contiguous(x), norm }, chosen, gate, up)
    }

    fn expert_hidden_scored(
        x: CubeTensor,
        norm: CubeTensor,
        logits: CubeTensor,
        gate: CubeTensor,
        up: CubeTensor,
        spec: ScoredSpec,
    ) -> (CubeTensor, CubeTensor, CubeTensor) {
        let ScoredSpec { rule, epsilon } = spec;
        if all_f32(&[&x, &norm, &logits]) && gate.dtype == up.dtype {
            let norm = Some(Norm { weight: norm.clone(), epsilon });
            let input = Input { x: into_contiguous(x.clone()), norm };
            let scored = kernels::experts::Scored { logits: into_contiguous(logits.clone()), rule };
            let (gate, up) = (into_contiguous(gate.clone()), into_contiguous(up.clone()));
            let formed = kernels::experts::hidden_choosing(&input, &scored, [&gate, &up]);
            if let Some(kernels::experts::Formed { hidden, ids, weights }) = formed {
                return (hidden, ids, weights);
            }
        }
        routed_hidden::<Self>([x, norm, logits, gate, up], spec)
    }

    fn expert_output_added(
        hidden: CubeTensor,
        ids: CubeTensor,
        weights: CubeTensor,
        down: CubeTensor,
        added: CubeTensor,
        first: usize,
    ) -> CubeTensor {
        if !all_f32(&[&hidden, &weights, &added]) || ids.dtype != DType::I32 {
            let y = Self::lift::<2>(Self::expert_output(hidden, ids, weights, down, first));
            return Self::lower(Self::lift(added) + y);
        }
        let chosen = kernels::experts::Chosen { ids: into_contiguous(ids), first };
        let (weights, added) = (into_contiguous(weights), Some(into_contiguous(added)));
        let weighed = kernels::experts::Weighed { weights, added };
        kernels::experts::output(into_contiguous(hidden), chosen, weighed, into_contiguous(down))
    }

    fn expert_output(
        hidden: CubeTensor,
        ids: CubeTensor,
        weights: CubeTensor,
        down: CubeTensor,
        first: usize,
    ) -> CubeTensor {
        if !all_f32(&[&hidden, &weights]) || ids.dtype != DType::I32 {
            let choice = experts::Choice { ids: Self::lift_int(ids), first };
            let (weights, down) = (Self::lift(weights), Self::lift(down));
            let y = experts::portable_output(Self::lift(hidden), choice, weights, down);
            return Self::lower(y);
        }
        let chosen = kernels::experts::Chosen { ids: into_contiguous(ids), first };
        let weighed = kernels::experts::Weighed { weights: into_contiguous(weights), added: None };
        kernels::experts::output(into_contiguous(hidden), chosen, weighed, into_contiguous(down))
    }

    fn expert_groups(
        x: CubeTensor,
        ids: CubeTensor,
        weights: CubeTensor,
        gate: CubeTensor,
        up: CubeTensor,
        down: CubeTensor,
    ) -> CubeTensor {
        if !groupable(&[&x, &weights], &ids, &[&gate, &up, &down]) {
            let choice = experts::Choice { ids: Self::lift_int(ids), first: 0 };
            let (gate, up, down) = (Self::lift(gate), Self::lift(up), Self::lift(down));
            let stack = experts::ExpertStack { gate, up, down };
            let y = experts::gathered_groups(Self::lift(x), choice, Self::lift(weights), stack);
            return Self::lower(y);
        }
        let by = if matrix_lanes(&gate).is_some() { By::Matrix } else { By::Registers };
        let groups = expert_groups::group(into_contiguous(ids), gate.meta.shape()[0], by);
        let h = gemm::grouped(x, &Rows::Gathered(&groups), Weights::gated(gate, up));
        let y = gemm::grouped(h, &Rows::Sorted(&groups), Weights::one(down));
        expert_groups::combine(y, groups, into_contiguous(weights))
    }

    fn project(x: CubeTensor, weight: CubeTensor) -> CubeTensor {
        if multiplied_by_units(&x, &weight) {
            return linear_gemv::linear(x.into(), weight, Addend::None);
        }
        if gemm::covers(&x, &[&weight]) {
            return gemm::linear(x, Weights::one(weight), Addend::None);
        }
        Self::lower(linear::portable(Self::lift(x), Self::lift(weight)))
    }

    fn project_biased(x: CubeTensor, weight: CubeTensor, bias: CubeTensor) -> CubeTensor {
        if all_f32(&[&bias]) && multiplied_by_units(&x, &weight) {
            return linear_gemv::linear(x.into(), weight, Addend::Bias(bias));
        }
        if all_f32(&[&bias]) && gemm::covers(&x, &[&weight]) {
            return gemm::linear(x, Weights::one(weight), Addend::Bias(bias));
        }
        let y = linear::portable(Self::lift(x), Self::lift(weight));
        Self::lower(y + Self::lift::<1>(bias).unsqueeze::<2>())
    }

    fn project_added(x: CubeTensor, weight: CubeTensor, rows: CubeTensor) -> CubeTensor {
        if all_f32(&[&rows]) && multiplied_by_units(&x, &weight) {
            return linear_gemv::linear(x.into(), weight, Addend::Rows(rows));
        }
        if all_f32(&[&rows]) && gemm::covers(&x, &[&weight]) {
            return gemm::linear(x, Weights::one(weight), Addend::Rows(rows));
        }
        let y = linear::portable(Self::lift(x), Self::lift(weight));
        Self::lower(y + Self::lift(rows))
    }

    fn project_gated(x: CubeTensor, gate: CubeTensor, up: CubeTensor) -> CubeTensor {
        if linear_gemv::covers(&x, &[&gate, &up]) {
            return linear_gemv::gated(x.into(), gate, up);
        }
        if gemm::covers(&x, &[&gate, &up]) {
            return gemm::linear(x, Weights::gated(gate, up), Addend::None);
        }
        let gate = Self::project(x.clone(), gate);
        Self::swiglu(gate, Self::project(x, up))
    }

    fn project_pair(x: CubeTensor, a: CubeTensor, b: CubeTensor) -> (CubeTensor, CubeTensor) {
        if !linear_gemv::covers(&x, &[&a, &b]) {
            return (Self::project(x.clone(), a), Self::project(x, b));
        }
        linear_gemv::pair(x.into(), a, b)
    }

    fn latent_write(
        cache: CubeTensor,
        kv: CubeTensor,
        weight: CubeTensor,
        cos: CubeTensor,
        sin: CubeTensor,
        slots: CubeTensor,
        spec: WriteSpec,
    ) -> CubeTensor {
        let WriteSpec { epsilon, pairs } = spec;
        let typed = all_f32(&[&kv, &weight, &cos, &sin]) && cached(&[&cache]);
        if !typed || slots.dtype != DType::I32 {
            let norm = LatentNorm { weight: Self::lift(weight), epsilon };
            let angles = [Self::lift(cos), Self::lift(sin)];
            let (cache, kv, slots) = (Self::lift(cache), Self::lift(kv), Self::lift_int(slots));
            return Self::lower(latent::portable_keep(cache, kv, norm, angles, slots, pairs));
        }
        let cache = own(cache);
        let (kv, weight, slots) =
            (into_contiguous(kv), into_contiguous(weight), into_contiguous(slots));
        let (cos, sin) = (into_contiguous(cos), into_contiguous(sin));
        let operands =
            kernels::latent_write::Operands { kv, weight, cos, sin, slots, epsilon, pairs };
        kernels::latent_write::launch(cache, operands)
    }

    fn latent_prepare(
        q: CubeTensor,
        w_uk: CubeTensor,
        cache: CubeTensor,
        kv: CubeTensor,
        weight: CubeTensor,
        cos: CubeTensor,
        sin: CubeTensor,
        slots: CubeTensor,
        spec: WriteSpec,
    ) -> (CubeTensor, CubeTensor) {
        let few = q.meta.shape()[0] <= kernels::mla_absorb::MOST_TOKENS;
        let typed = all_f32(&[&q, &kv, &weight, &cos, &sin]) && cached(&[&cache]);
        let binds = kernels::binds(&q.client, kernels::latent_prepare::BUFFERS);
        if !few || !typed || !binds || slots.dtype != DType::I32 {
            let cache =
                Self::latent_write(cache, kv, weight, cos.clone(), sin.clone(), slots, spec);
            return (Self::mla_absorb(q, w_uk, cos, sin, spec.pairs), cache);
        }
        let WriteSpec { epsilon, pairs } = spec;
        let cache = own(cache);
        let (cos, sin) = (into_contiguous(cos), into_contiguous(sin));
        let queries = kernels::mla_absorb::Operands {
            q: into_contiguous(q),
            w_uk: into_contiguous(w_uk),
            cos: cos.clone(),
            sin: sin.clone(),
            pairs,
        };
        let (kv, weight, slots) =
            (into_contiguous(kv), into_contiguous(weight), into_contiguous(slots));
        let row = kernels::latent_write::Operands { kv, weight, cos, sin, slots, epsilon, pairs };
        kernels::latent_prepare::launch(cache, queries, row)
    }

    fn grouped_prepare(
        q: CubeTensor,
        k: CubeTensor,
        v: CubeTensor,
        cos: CubeTensor,
        sin: CubeTensor,
        slots: CubeTensor,
        keys: CubeTensor,
        values: CubeTensor,
        pairs: Pairs,
    ) -> (CubeTensor, CubeTensor, CubeTensor) {
        let few = q.meta.shape()[0] <= kernels::grouped_prepare::MOST_TOKENS;
        let typed = all_f32(&[&q, &k, &v, &cos, &sin]) && cached(&[&keys, &values]);
        let binds = kernels::binds(&q.client, kernels::grouped_prepare::BUFFERS);
        if !few || !typed || !binds || slots.dtype != DType::I32 {
            let angles = [Self::lift(cos), Self::lift(sin)];
            let new = grouped::Rows { q: Self::lift(q), k: Self::lift(k), v: Self::lift(v) };
            let caches = [Self::lift(keys), Self::lift(values)];
            let (q, [keys, values]) =
                grouped::portable_prepare(new, angles, Self::lift_int(slots), caches, pairs);
            return (Self::lower(q), Self::lower(keys), Self::lower(values));
        }
        kernels::grouped_prepare::launch(kernels::grouped_prepare::Operands {
            q: into_contiguous(q),
            k: into_contiguous(k),
            v: into_contiguous(v),
            cos: into_contiguous(cos),
            sin: into_contiguous(sin),
            slots: into_contiguous(slots),
            keys: own(keys),
            values: own(values),
            pairs,
        })
    }

    fn mla_absorb(
        q: CubeTensor,
        w_uk: CubeTensor,
        cos: CubeTensor,
        sin: CubeTensor,
        pairs: Pairs,
    ) -> CubeTensor {
        let few = q.meta.shape()[0] <= kernels::mla_absorb::MOST_TOKENS;
        if !few || !all_f32(&[&q, &cos, &sin]) {
            let angles = [Self::lift(cos), Self::lift(sin)];
            let q = Self::lift(q);
            return Self::lower(latent::portable_absorb(q, Self::lift(w_uk), angles, pairs));
        }
        let (q, w_uk) = (into_contiguous(q), into_contiguous(w_uk));
        let (cos, sin) = (into_contiguous(cos), into_contiguous(sin));
        kernels::mla_absorb::launch(kernels::mla_absorb::Operands { q, w_uk, cos, sin, pairs })
    }

    fn project_heads(z: CubeTensor, w_uv: CubeTensor) -> CubeTensor {
        if !linear_gemv::covers_many(&z, &[&w_uv]) {
            return Self::lower(latent::portable_expand(Self::lift(z), Self::lift(w_uv)));
        }
        if z.meta.shape()[0] > linear_gemv::MOST_TOKENS && gemm::covers_heads(&z, &w_uv) {
            return gemm::by_head(z, w_uv);
        }
        linear_gemv::grouped(z, w_uv)
    }

    fn project_normed(
        x: CubeTensor,
        norm: CubeTensor,
        weight: CubeTensor,
        epsilon: f64,
    ) -> CubeTensor {
        if !linear_gemv::covers(&x, &[&weight]) || !all_f32(&[&norm]) {
            return Self::project(Self::rms_norm(x, norm, epsilon), weight);
        }
        let input = Input { x, norm: Some(Norm { weight: norm, epsilon }) };
        linear_gemv::linear(input, weight, Addend::None)
    }

    fn project_gated_normed(
        x: CubeTensor,
        norm: CubeTensor,
        gate: CubeTensor,
        up: CubeTensor,
        epsilon: f64,
    ) -> CubeTensor {
        if !linear_gemv::covers(&x, &[&gate, &up]) || !all_f32(&[&norm]) {
            return Self::project_gated(Self::rms_norm(x, norm, epsilon), gate, up);
        }
        let input = Input { x, norm: Some(Norm { weight: norm, epsilon }) };
        linear_gemv::gated(input, gate, up)
    }

    fn project_pair_normed(
        x: CubeTensor,
        norm: CubeTensor,
        a: CubeTensor,
        b: CubeTensor,
        epsilon: f64,
    ) -> (CubeTensor, CubeTensor) {
        if !linear_gemv::covers(&x, &[&a, &b]) || !all_f32(&[&norm]) {
            return Self::project_pair(Self::rms_norm(x, norm, epsilon), a, b);
        }
        let input = Input { x, norm: Some(Norm { weight: norm, epsilon }) };
        linear_gemv::pair(input, a, b)
    }
}

/// Whether each row of `weight` is multiplied with the rows of `x` by units that share it, and not in tiles.
fn multiplied_by_units(x: &CubeTensor, weight: &CubeTensor) -> bool {
    linear_gemv::covers(x, &[weight]) || linear_gemv::suits_many(x, weight)
}

fn all_f32(tensors: &[&CubeTensor]) -> bool {
    tensors.iter().all(|tensor| tensor.dtype == DType::F32)
}

/// `rows`, to be changed in place: whoever else holds them keeps them as they are.
pub(crate) fn own(rows: CubeTensor) -> CubeTensor {
    into_contiguous(if rows.can_mut() { rows } else { rows.copy() })
}

/// Whether caches are of one type that kernels read.
fn cached(rows: &[&CubeTensor]) -> bool {
    let dtype = rows[0].dtype;
    matches!(dtype, DType::F32 | DType::F16) && rows.iter().all(|rows| rows.dtype == dtype)
}

fn attended(q: &CubeTensor, rows: &[&CubeTensor], positions: &CubeTensor) -> bool {
    cached(rows) && asked(q, positions) && rows.iter().all(|rows| narrow(rows))
}

fn narrow(tensor: &CubeTensor) -> bool {
    tensor.meta.shape().iter().last().is_some_and(|&d| d <= split_kv::MOST_WIDTH)
}

/// Whether the attention kernels take such queries.
pub(crate) fn asked(q: &CubeTensor, positions: &CubeTensor) -> bool {
    all_f32(&[q])
        && positions.dtype == DType::I32
        && narrow(q)
        && split_kv::covers(&positions.client, positions.meta.shape()[1])
}

fn routable(logits: &CubeTensor) -> bool {
    all_f32(&[logits]) && logits.meta.shape()[1] <= kernels::router::MOST_EXPERTS
}

fn groupable(floats: &[&CubeTensor], ids: &CubeTensor, stacks: &[&CubeTensor]) -> bool {
    let [gate, down] = [stacks[0], stacks[2]].map(|stack| stack.meta.shape());
    let slots = ids.meta.shape()[0] * ids.meta.shape()[1];
    all_f32(floats)
        && ids.dtype == DType::I32
        && matches!(stacks[0].dtype, DType::F32 | DType::F16)
        && stacks.iter().all(|stack| stack.dtype == stacks[0].dtype)
        && slots <= expert_groups::MOST_SLOTS
        && (1..=expert_groups::MOST_EXPERTS).contains(&gate[0])
        && gate[2] == down[1]
}
