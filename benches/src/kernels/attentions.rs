//! Rows of attention and of what stands around it.

use burn::tensor::{Int, Tensor};
use burn_models::config::MlaConfig;
use shaders::attention::{CausalMask, LatentQuery, Qkv, grouped, latent, latent_expanded};
use shaders::cache::{CacheRows, CacheShape, first_rows, slots};
use shaders::latent::{LatentNorm, absorb, expand, keep};
use shaders::rotary::{Pairs, RotaryRows, RotarySpec, RotaryTable};

use super::linears::EPSILON;
use super::row::{Cost, Inputs, Kept, Place, Row};

/// Tokens of a step: of each of several sequences.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub(super) sequences: usize,
    /// Of each.
    pub(super) tokens: usize,
}

impl Step {
    pub(super) fn all(self) -> usize {
        self.sequences * self.tokens
    }

    /// Pairs of a token and a row that it sees, with `cached` rows before the first token.
    fn pairs(self, cached: usize) -> usize {
        self.sequences * (self.tokens * cached + self.tokens * (self.tokens + 1) / 2)
    }

    /// How it reads a cache, as it stands in a name.
    fn over(self, cached: usize) -> String {
        let tokens = if self.tokens == 1 { String::new() } else { format!("t={};", self.tokens) };
        format!("{tokens}kv={cached}")
    }

    /// `cached..cached + tokens` for every sequence, over as many rows as a captured step has.
    fn mask(self, cached: usize, place: &Place) -> CausalMask {
        let Self { sequences, tokens } = self;
        let one = (cached..cached + tokens).map(|position| position as i32);
        let positions = place.indices(one.cycle().take(self.all()).collect(), [sequences, tokens]);
        CausalMask::new(positions, self.span(cached))
    }

    /// Rows of each sequence that a captured step is made for, of which some are not there yet.
    fn span(self, cached: usize) -> usize {
        (cached + self.tokens).next_multiple_of(128)
    }
}

fn rotary(step: Step, width: usize, place: &Place) -> RotaryRows {
    let inv_freq: Vec<f64> = (0..width / 2).map(|at| 1.0 / (1 + at) as f64).collect();
    let positions = step.tokens;
    let pairs = Pairs::Interleaved;
    let spec = RotarySpec { inv_freq: &inv_freq, attention_factor: 1.0, pairs, positions };
    let one = (0..positions).map(|position| position as i32).cycle();
    let own = place.indices(one.take(step.all()).collect(), [step.sequences, step.tokens]);
    RotaryTable::new(&spec, &place.device).rows(own)
}

/// `attention::latent`: absorbed latent attention over rows kept as `kept`.
pub(super) fn mla_decode(shape: MlaConfig, step: Step, cached: usize, kept: Kept) -> Row {
    let MlaConfig { num_attention_heads: heads, kv_lora_rank: rank, qk_rope_head_dim, .. } = shape;
    let (width, kept) = (rank + qk_rope_head_dim, kept.plain());
    let Step { sequences, tokens } = step;
    let rows = kept.bytes(sequences * (cached + tokens), width);
    let span_bytes = kept.bytes(sequences * step.span(cached), width);
    let cost = Cost {
        bytes: rows + 4 * (step.all() * heads * (width + rank)) as u64,
        operations: 2 * (step.pairs(cached) * heads * (width + rank)) as u64,
    };
    let inputs = Inputs { rotated: rows, largest: span_bytes, half: kept == Kept::F16 };
    let make = move |place: &Place| {
        let q = place.normal([sequences, tokens, heads, width]);
        let rows = place.plain(kept, [sequences, step.span(cached), width]);
        (LatentQuery { q, rows: rows.into(), kv_lora_rank: rank }, step.mask(cached, place))
    };
    let scale = ((shape.qk_nope_head_dim + qk_rope_head_dim) as f64).sqrt().recip();
    let call =
        move |(query, mask): &mut (LatentQuery, CausalMask)| latent(query.clone(), mask, scale);
    let kept = kept.name();
    let name = format!("mla_decode:b={sequences};h={heads};{};dt={kept}", step.over(cached));
    Row::new(name, cost, inputs, (make, call))
}

/// Cached rows, the new one among them, whose few parts are merged as outputs are formed.
const FEW: usize = 128;

/// `attention::latent_expanded` over [`FEW`] rows.
pub(super) fn mla_expanded(shape: MlaConfig, step: Step, kept: Kept) -> Row {
    let MlaConfig { num_attention_heads: heads, kv_lora_rank: rank, v_head_dim, .. } = shape;
    let (width, kept) = (rank + shape.qk_rope_head_dim, kept.plain());
    let (Step { sequences, tokens }, cached) = (step, FEW - 1);
    let rows = kept.bytes(sequences * step.span(cached), width);
    let weight = kept.bytes(heads * v_head_dim, rank);
    let products =
        step.pairs(cached) * heads * (width + rank) + step.all() * heads * v_head_dim * rank;
    let cost = Cost {
        bytes: rows + weight + 4 * (step.all() * heads * (width + v_head_dim)) as u64,
        operations: 2 * products as u64,
    };
    let inputs =
        Inputs { rotated: rows + weight, largest: weight.max(rows), half: kept == Kept::F16 };
    let make = move |place: &Place| {
        let q = place.normal([sequences, tokens, heads, width]);
        let rows = place.plain(kept, [sequences, step.span(cached), width]).into();
        let query = LatentQuery { q, rows, kv_lora_rank: rank };
        (query, step.mask(cached, place), place.plain(kept, [heads, v_head_dim, rank]))
    };
    let scale = ((shape.qk_nope_head_dim + shape.qk_rope_head_dim) as f64).sqrt().recip();
    let call = move |(query, mask, w): &mut (LatentQuery, CausalMask, Tensor<3>)| {
        latent_expanded(query.clone(), mask, scale, w.clone())
    };
    let (over, kept) = (step.over(cached), kept.name());
    let name = format!("mla_expanded:b={sequences};h={heads};{over};{rank}>{v_head_dim};dt={kept}");
    Row::new(name, cost, inputs, (make, call))
}

/// Heads of grouped attention.
#[derive(Clone, Copy, Debug)]
pub(super) struct Heads {
    pub(super) heads: usize,
    pub(super) kv_heads: usize,
    /// Of queries and keys, and of values.
    pub(super) widths: [usize; 2],
}

/// `attention::grouped` over rows kept as `kept`.
pub(super) fn gqa(shape: Heads, step: Step, cached: usize, kept: Kept) -> Row {
    let Heads { heads, kv_heads, widths: [wide, value_width] } = shape;
    let (both, kept) = (wide + value_width, kept.plain());
    let Step { sequences, tokens } = step;
    let rows = kept.bytes(sequences * (cached + tokens), kv_heads * both);
    let largest = kept.bytes(sequences * step.span(cached), kv_heads * wide);
    let cost = Cost {
        bytes: rows + 4 * (step.all() * heads * both) as u64,
        operations: 2 * (step.pairs(cached) * heads * both) as u64,
    };
    let make = move |place: &Place| {
        let span = step.span(cached);
        let qkv = Qkv {
            q: place.normal([sequences, tokens, heads, wide]),
            k: place.plain(kept, [sequences, span, kv_heads, wide]),
            v: place.plain(kept, [sequences, span, kv_heads, value_width]),
        };
        (qkv, step.mask(cached, place))
    };
    let scale = (wide as f64).sqrt().recip();
    let call = move |(qkv, mask): &mut (Qkv, CausalMask)| grouped(qkv.clone(), mask, scale);
    let name = format!(
        "gqa:b={sequences};h={heads}/{kv_heads};d={wide}/{value_width};{};dt={}",
        step.over(cached),
        kept.name()
    );
    let inputs = Inputs { rotated: rows, largest, half: kept == Kept::F16 };
    Row::new(name, cost, inputs, (make, call))
}

/// `latent::keep`.
pub(super) fn keep_latent(shape: MlaConfig, step: Step) -> Row {
    let MlaConfig { kv_lora_rank: rank, qk_rope_head_dim: turned, .. } = shape;
    let (width, Step { sequences, tokens }) = (rank + turned, step);
    let numbers = step.all() * (2 * width + 2 * turned + 1) + rank;
    let cost = Cost { bytes: 4 * numbers as u64, operations: 0 };
    let make = move |place: &Place| {
        let shape = CacheShape { batch: sequences, capacity: tokens, width };
        let cache = CacheRows::new(shape, &place.device);
        let norm = LatentNorm { weight: place.normal([rank]), epsilon: EPSILON };
        let kv = place.normal([sequences, tokens, width]);
        (cache, kv, norm, rotary(step, turned, place), cache_slots(step, place))
    };
    let call =
        move |inputs: &mut (CacheRows, Tensor<3>, LatentNorm, RotaryRows, Tensor<1, Int>)| {
            let (cache, kv, norm, rotary, slots) = inputs;
            keep(cache, kv.clone(), norm.clone(), rotary, slots.clone());
            // Of one row a sequence, not shared with the next call's cache.
            cache.read(tokens)
        };
    let name = format!("latent_keep:n={};d={width}", step.all());
    Row::new(name, cost, Inputs::RESIDENT, (make, call))
}

/// The rows of all tokens in a cache that has room for no more.
fn cache_slots(step: Step, place: &Place) -> Tensor<1, Int> {
    let Step { sequences, tokens } = step;
    let one = (0..tokens).map(|position| position as i32).cycle();
    let positions = place.indices(one.take(step.all()).collect(), [sequences, tokens]);
    slots(positions, first_rows(sequences, tokens, &place.device))
}

/// `CacheRows::write`.
pub(super) fn cache_write(width: usize, step: Step) -> Row {
    let Step { sequences, tokens } = step;
    let cost = Cost { bytes: 4 * (step.all() * (2 * width + 1)) as u64, operations: 0 };
    let make = move |place: &Place| {
        let shape = CacheShape { batch: sequences, capacity: tokens, width };
        let values = place.normal([sequences, tokens, width]);
        (CacheRows::new(shape, &place.device), values, cache_slots(step, place))
    };
    let call = move |(cache, values, slots): &mut (CacheRows, Tensor<3>, Tensor<1, Int>)| {
        cache.write(slots.clone(), values.clone());
        cache.read(tokens)
    };
    let name = format!("cache_write:n={};d={width}", step.all());
    Row::new(name, cost, Inputs::RESIDENT, (make, call))
}

/// `RotaryRows::rotate`.
pub(super) fn rotate(heads: usize, width: usize, step: Step) -> Row {
    let Step { sequences, tokens } = step;
    let numbers = step.all() * (2 * heads * width + 2 * width) + width;
    let cost = Cost { bytes: 4 * numbers as u64, operations: 0 };
    let make = move |place: &Place| {
        (rotary(step, width, place), place.normal([sequences, tokens, heads, width]))
    };
    let call = |(rotary, x): &mut (RotaryRows, Tensor<4>)| rotary.rotate(x.clone());
    let name = format!("rotate:n={};h={heads};d={width}", step.all());
    Row::new(name, cost, Inputs::RESIDENT, (make, call))
}

/// `latent::absorb`.
pub(super) fn absorb_queries(shape: MlaConfig, step: Step, kept: Kept) -> Row {
    let MlaConfig { num_attention_heads: heads, qk_nope_head_dim: inner, .. } = shape;
    let (rank, turned) = (shape.kv_lora_rank, shape.qk_rope_head_dim);
    let (kept, Step { sequences, tokens }) = (kept.plain(), step);
    let weight = kept.bytes(heads * inner, rank);
    let numbers = step.all() * (heads * (inner + rank + 2 * turned) + 2 * turned);
    let cost = Cost {
        bytes: weight + 4 * numbers as u64,
        operations: 2 * (step.all() * heads * inner * rank) as u64,
    };
    let make = move |place: &Place| {
        let q = place.normal([sequences, tokens, heads, inner + turned]);
        (q, place.plain(kept, [heads, inner, rank]), rotary(step, turned, place))
    };
    let call = |(q, w, rotary): &mut (Tensor<4>, Tensor<3>, RotaryRows)| {
        absorb(q.clone(), w.clone(), rotary)
    };
    let inputs = Inputs { rotated: weight, largest: weight, half: kept == Kept::F16 };
    let name = format!("absorb:n={};h={heads};{inner}>{rank};dt={}", step.all(), kept.name());
    Row::new(name, cost, inputs, (make, call))
}

/// `latent::expand`.
pub(super) fn expand_values(shape: MlaConfig, step: Step, kept: Kept) -> Row {
    let MlaConfig { num_attention_heads: heads, v_head_dim, kv_lora_rank: rank, .. } = shape;
    let (kept, Step { sequences, tokens }) = (kept.plain(), step);
    let weight = kept.bytes(heads * v_head_dim, rank);
    let cost = Cost {
        bytes: weight + 4 * (step.all() * heads * (rank + v_head_dim)) as u64,
        operations: 2 * (step.all() * heads * v_head_dim * rank) as u64,
    };
    let make = move |place: &Place| {
        let z = place.normal([sequences, tokens, heads, rank]);
        (z, place.plain(kept, [heads, v_head_dim, rank]))
    };
    let call = |(z, w): &mut (Tensor<4>, Tensor<3>)| expand(z.clone(), w.clone());
    let inputs = Inputs { rotated: weight, largest: weight, half: kept == Kept::F16 };
    let name = format!("expand:n={};h={heads};{rank}>{v_head_dim};dt={}", step.all(), kept.name());
    Row::new(name, cost, inputs, (make, call))
}
