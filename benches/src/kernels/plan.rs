//! Which rows there are: the operations of the layers of three published checkpoints, one of each kind
//! of layer that the line has, as a step of the model calls them.

use anyhow::Context;
use burn_models::config::{AttentionConfig, GqaConfig, MlaConfig, ModelConfig, preset};
use shaders::sample::SampleSpec;

use super::attentions::{
    Heads, Step, absorb_queries, cache_write, expand_values, gqa, keep_latent, mla_decode,
    mla_expanded, rotate,
};
use super::choices::{Experts, best, choose, draw, experts};
use super::linears::{Layer, gated, norm, onto, pair, plain, plain_normed};
use super::row::{Kept, Row};

/// A row, and whose shapes it has.
pub(super) struct Planned {
    pub(super) model: &'static str,
    pub(super) row: Row,
}

/// A step of one model.
struct Work<'a> {
    config: &'a ModelConfig,
    kept: Kept,
    step: Step,
    /// Rows in each cache before it.
    cached: &'a [usize],
}

/// One sequence, a token at a time.
const ONE: Step = Step { sequences: 1, tokens: 1 };
/// Sixty-four.
const MANY: Step = Step { sequences: 64, tokens: 1 };
/// A prompt.
const PROMPT: Step = Step { sequences: 1, tokens: 512 };

/// All rows at published shapes.
pub(super) fn published() -> anyhow::Result<Vec<Planned>> {
    let mut planned = Vec::new();
    let mut add = |model, kept, step, cached: &[usize]| {
        let config = preset(model).with_context(|| format!("the shapes of {model}"))?;
        let rows = Work { config: &config, kept, step, cached }.rows();
        planned.extend(rows.into_iter().map(|row| Planned { model, row }));
        anyhow::Ok(())
    };
    add("deepseek-v2-lite", Kept::F16, ONE, &[512, 8192])?;
    add("deepseek-v2-lite", Kept::Q4_0, ONE, &[512])?;
    add("deepseek-v2-lite", Kept::F16, MANY, &[512])?;
    add("deepseek-v2-lite", Kept::F16, PROMPT, &[0])?;
    add("deepseek-llm-7b", Kept::F16, ONE, &[0, 512, 8192])?;
    add("deepseek-v3", Kept::Fp8, ONE, &[8192])?;
    let v3 = preset("deepseek-v3")?;
    if let AttentionConfig::Mla(shape) = v3.attention {
        planned
            .push(Planned { model: "deepseek-v3", row: mla_decode(shape, MANY, 8192, Kept::F16) });
    }
    planned.extend([1, 64].into_iter().flat_map(|batch| {
        let rows = draws(batch, v3.vocab_size);
        rows.into_iter().map(|row| Planned { model: "deepseek-v3", row })
    }));
    Ok(planned)
}

/// The same operations at sizes of which a processor computes each in a moment.
pub(super) fn smoke() -> anyhow::Result<Vec<Planned>> {
    let mut planned = Vec::new();
    let few = Step { sequences: 2, tokens: 1 };
    let prompt = Step { sequences: 1, tokens: 9 };
    for (model, kept, step) in [
        ("deepseek-v2-lite", Kept::F32, ONE),
        ("deepseek-v2-lite", Kept::F16, prompt),
        ("deepseek-v2-lite", Kept::Q4_0, few),
        ("deepseek-llm-7b", Kept::F16, ONE),
        ("deepseek-v3", Kept::Fp8, few),
    ] {
        let config = shrunk(preset(model)?);
        let work = Work { config: &config, kept, step, cached: &[3] };
        planned.extend(work.rows().into_iter().map(|row| Planned { model, row }));
    }
    Ok(planned)
}

/// A model of the same parts, each of a few rows.
fn shrunk(mut config: ModelConfig) -> ModelConfig {
    config.hidden_size = 64;
    config.intermediate_size = 96;
    config.vocab_size = 300;
    match &mut config.attention {
        AttentionConfig::Gqa(gqa) => {
            (gqa.num_attention_heads, gqa.num_key_value_heads, gqa.head_dim) = (4, 2, 16);
        }
        AttentionConfig::Mla(mla) => {
            mla.num_attention_heads = 4;
            mla.q_lora_rank = mla.q_lora_rank.map(|_| 48);
            (mla.kv_lora_rank, mla.qk_nope_head_dim, mla.v_head_dim) = (32, 16, 16);
            mla.qk_rope_head_dim = 8;
        }
    }
    if let Some(moe) = &mut config.moe {
        (moe.n_routed_experts, moe.num_experts_per_tok) = (16, 4);
        moe.moe_intermediate_size = 32;
    }
    config
}

impl Work<'_> {
    fn rows(&self) -> Vec<Row> {
        let Self { config, kept, step, .. } = self;
        let (tokens, d) = (step.all(), config.hidden_size);
        let mut rows = vec![norm(tokens, d)];
        match config.attention {
            AttentionConfig::Gqa(shape) => rows.extend(self.grouped(shape)),
            AttentionConfig::Mla(shape) => rows.extend(self.latent(shape)),
        }
        rows.push(gated(self.layer(d, config.intermediate_size)));
        rows.push(onto(self.layer(config.intermediate_size, d)));
        if let Some(moe) = config.moe {
            let router = self.layer(d, moe.n_routed_experts);
            rows.push(plain_normed(Layer { kept: Kept::F32, ..router }));
            rows.push(choose(moe, tokens));
            rows.push(experts(Experts { moe, hidden_size: d, tokens, kept: *kept }));
        }
        // Of a prompt, the last token alone goes on to the head.
        let head = Layer { tokens: step.sequences, ..self.layer(d, config.vocab_size) };
        rows.push(plain_normed(Layer { kept: kept.of_head(), ..head }));
        if step.tokens == 1 {
            rows.extend(draws(step.sequences, config.vocab_size));
        }
        rows
    }

    fn layer(&self, inputs: usize, outputs: usize) -> Layer {
        Layer { tokens: self.step.all(), inputs, outputs, kept: self.kept }
    }

    fn grouped(&self, shape: GqaConfig) -> Vec<Row> {
        let GqaConfig {
            num_attention_heads: heads, num_key_value_heads: kv_heads, head_dim, ..
        } = shape;
        let (d, own) = (self.config.hidden_size, kv_heads * head_dim);
        let mut rows = vec![
            plain_normed(self.layer(d, heads * head_dim)),
            pair(self.layer(d, own), own),
            rotate(heads, head_dim, self.step),
            cache_write(own, self.step),
        ];
        let attention = Heads { heads, kv_heads, widths: [head_dim; 2] };
        rows.extend(self.cached.iter().map(|&cached| gqa(attention, self.step, cached, self.kept)));
        rows.push(onto(self.layer(heads * head_dim, d)));
        rows
    }

    fn latent(&self, shape: MlaConfig) -> Vec<Row> {
        let MlaConfig { num_attention_heads: heads, kv_lora_rank: rank, v_head_dim, .. } = shape;
        let [content, turned] = [shape.qk_nope_head_dim, shape.qk_rope_head_dim];
        let (d, step) = (self.config.hidden_size, self.step);
        let queries = heads * (content + turned);
        let mut rows =
            vec![pair(self.layer(d, shape.q_lora_rank.unwrap_or(queries)), rank + turned)];
        if let Some(compressed) = shape.q_lora_rank {
            rows.push(plain_normed(self.layer(compressed, queries)));
        }
        // A prompt's keys and values are expanded from the latents (`MlaForm::absorbs`).
        if step.tokens > 1 {
            let widths = [content + turned, v_head_dim];
            let expanded = Layer { kept: self.kept.plain(), ..self.layer(rank, heads * content) };
            rows.push(rotate(heads, turned, step));
            rows.push(cache_write(rank + turned, step));
            rows.push(plain(expanded));
            rows.push(gqa(Heads { heads, kv_heads: heads, widths }, step, 0, Kept::F32));
        } else {
            rows.push(keep_latent(shape, step));
            rows.push(absorb_queries(shape, step, self.kept));
            rows.extend(
                self.cached.iter().map(|&cached| mla_decode(shape, step, cached, self.kept)),
            );
            rows.push(expand_values(shape, step, self.kept));
            if step.sequences == 1 {
                rows.push(mla_expanded(shape, step, self.kept));
            }
        }
        rows.push(onto(self.layer(heads * v_head_dim, d)));
        rows
    }
}

/// The ways to draw a token: the best, what DeepSeek-R1's card recommends, and every cut at once.
fn draws(batch: usize, vocab: usize) -> Vec<Row> {
    let card =
        SampleSpec { temperature: 0.6, top_k: 0, top_p: 0.95, min_p: 0.0, repetition_penalty: 1.0 };
    let every = SampleSpec { top_k: 50, min_p: 0.02, repetition_penalty: 1.1, ..card };
    vec![best(batch, vocab), draw(batch, vocab, card), draw(batch, vocab, every)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_apart_but_where_two_steps_have_the_same_operation() -> anyhow::Result<()> {
        let mut named: Vec<_> = published()?;
        named.sort_by(|a, b| a.row.name.cmp(&b.row.name));
        named.dedup_by(|a, b| a.row.name == b.row.name && a.row.cost == b.row.cost);
        for pair in named.windows(2) {
            assert_ne!(pair[0].row.name, pair[1].row.name, "with another cost");
        }
        Ok(())
    }

    #[test]
    fn attention_of_v3_over_a_long_cache() -> anyhow::Result<()> {
        let planned = published()?;
        let name = "mla_decode:b=64;h=128;kv=8192;dt=f16";
        let of = |p: &&Planned| p.row.name == name;
        let cost = planned.iter().find(of).context(name)?.row.cost;
        let rows = 64 * 8193;
        assert_eq!(cost.operations, 2 * rows * 128 * (576 + 512));
        assert_eq!(cost.bytes, 2 * rows * 576 + 4 * 64 * 128 * (576 + 512));
        Ok(())
    }
}
