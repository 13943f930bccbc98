//! What the MTP layer of the embedded model buys, and what its block FP8 costs.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

use anyhow::Context;
use serde_json::Value;

use super::record::{DraftRow, LossRow};
use crate::commands::model_args::{Dtype, ModelArgs};
use crate::commands::perplexity::{self, BaseArgs, PerplexityArgs};
use crate::engine::{Generator, Opened, SamplingParams, describe};
use crate::text::template::{Message, Role};
use crate::ui::Ui;

/// Texts to go on with, of the kinds that the embedded model was trained on.
const TEXTS: [&str; 5] = [
    "In the beginning God created",
    "To be, or not to be,",
    "The :mod:`json` module",
    "Friends, Romans, countrymen,",
    "def ",
];

/// Questions, which it thinks about aloud and answers.
const QUESTIONS: [&str; 3] = ["What is 47+38?", "What is 83-29?", "What is 7*23?"];

/// What one way of decoding drew.
struct Drawn {
    ids: Vec<Vec<u32>>,
    seconds: f64,
    rounds: u64,
    accepted: u64,
}

/// Decodes the embedded model with one draft a step and without, greedily, `tokens` behind each text.
///
/// # Errors
/// A device that failed.
pub(super) fn measure(selector: &str, tokens: usize) -> anyhow::Result<DraftRow> {
    let plain = draw(selector, tokens, None)?;
    let drafted = draw(selector, tokens, Some(1))?;
    let count: usize = plain.ids.iter().map(Vec::len).sum();
    let speed = |drawn: &Drawn| count as f64 / drawn.seconds;
    Ok(DraftRow {
        model: "deepseek-tiny (embedded)".to_owned(),
        prompts: plain.ids.len(),
        tokens: count,
        rounds: drafted.rounds,
        accepted: drafted.accepted,
        same: plain.ids == drafted.ids,
        plain_tokens_per_s: speed(&plain),
        drafted_tokens_per_s: speed(&drafted),
    })
}

fn draw(selector: &str, tokens: usize, drafts: Option<usize>) -> anyhow::Result<Drawn> {
    let arguments = ModelArgs { device: Some(selector.to_owned()), ..ModelArgs::default() };
    let described = describe(&arguments)?.drafting(drafts)?;
    let assets = described.text()?;
    let Opened { mut generator, assets, .. } = described.open(assets)?;
    let generator = generator.as_mut();
    let ends = &assets.defaults().eos_ids;
    let texts = TEXTS.iter().map(|text| assets.encode_prompt(text));
    let questions =
        QUESTIONS.iter().map(|question| assets.encode_chat(&[Message::new(Role::User, *question)]));
    let prompts = texts.chain(questions).collect::<Result<Vec<_>, _>>()?;
    let mut drawn = Drawn { ids: Vec::new(), seconds: 0.0, rounds: 0, accepted: 0 };
    if let Some(first) = prompts.first() {
        // Compiles and captures.
        reply(generator, (first, tokens), ends)?;
    }
    for prompt in &prompts {
        let (ids, seconds) = reply(generator, (prompt, tokens), ends)?;
        drawn.seconds += seconds;
        drawn.ids.push(ids);
        if let Some(counts) = generator.drafts() {
            drawn.rounds += counts.rounds;
            drawn.accepted += counts.accepted.first().copied().unwrap_or(0);
        }
    }
    Ok(drawn)
}

/// Up to so many tokens behind a prompt, or to the end of the reply, and the seconds from the first.
fn reply(
    generator: &mut dyn Generator,
    (prompt, tokens): (&[u32], usize),
    ends: &BTreeSet<u32>,
) -> anyhow::Result<(Vec<u32>, f64)> {
    generator.truncate(0);
    generator.restart(&SamplingParams::default());
    generator.prefill(prompt)?;
    // The first draw waits for the prompt, so the clock starts behind it.
    let mut last = generator.sample()?;
    let mut ids = vec![last];
    let begun = Instant::now();
    while ids.len() < tokens && !ends.contains(&last) {
        last = generator.sample()?;
        ids.push(last);
    }
    Ok((ids, begun.elapsed().as_secs_f64()))
}

/// The loss of the ids in the file `ids` under the embedded model in block FP8, and under the checkpoint of
/// its unquantised weights in the folder `base`.
///
/// # Errors
/// Files that cannot be used, or a device that failed.
pub(super) fn loss(selector: &str, ids: &Path, base: &Path) -> anyhow::Result<LossRow> {
    let args = PerplexityArgs {
        ids: Some(ids.to_owned()),
        json: true,
        base: BaseArgs {
            base_model: Some(base.to_owned()),
            base_device: None,
            base_dtype: Some(Dtype::F32),
            base_cache_type: None,
        },
        model: ModelArgs {
            device: Some(selector.to_owned()),
            dtype: Dtype::Fp8,
            ..ModelArgs::default()
        },
        ..PerplexityArgs::default()
    };
    let mut out = Vec::new();
    perplexity::run(&args, Ui { quiet: true, ..Ui::default() }, &mut out)?;
    let found: Value = serde_json::from_slice(&out).context("reading the perplexity")?;
    let number = |value: &Value, what: &str| {
        value.as_f64().with_context(|| format!("the perplexity has no {what}"))
    };
    Ok(LossRow {
        text: ids.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        tokens: number(&found["scored"], "count of tokens")? as u64,
        base: number(&found["base"]["mean_negative_log_likelihood"], "loss of the base")?,
        fp8: number(&found["model"]["mean_negative_log_likelihood"], "loss of the model")?,
    })
}
