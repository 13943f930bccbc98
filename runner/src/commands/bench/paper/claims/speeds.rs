//! Throughput, drafts, and what a token costs in time.

use super::{Claim, Found, Within, claim, grouped, part_of};
use crate::commands::bench::paper::formats::Format;
use crate::commands::bench::paper::record::{DecodeRow, ThroughputRow};

/// What is said where only the full plan measures.
const FULL: &str = "the plan `full` measures it, on a GPU whose memory has room";

pub(super) fn claims(found: Found<'_>) -> Vec<Claim> {
    let mut claims = throughput(found);
    claims.extend(experts(found));
    claims.extend(attention(found));
    claims.extend(drafts(found));
    claims.push(loss(found));
    claims
}

/// V2 against 67B, and what a node of eight devices would do.
fn throughput(found: Found<'_>) -> Vec<Claim> {
    let row = |model: &str, format: Format| {
        let rows = found.record.throughput.iter();
        rows.filter(|row| row.model == model && format.names().contains(&row.cache.as_str()))
            .max_by(|one, other| one.tokens_per_s().total_cmp(&other.tokens_per_s()))
    };
    let (six, half) = (row("deepseek-v2", Format::SixBit), row("deepseek-v2", Format::Half));
    let dense = row("deepseek-llm-67b", Format::Half);
    let times = |id, (latent, format): (Option<&ThroughputRow>, Format), basis| {
        let made = claim(
            id,
            "V2 abstract, §3.2.3",
            "largest throughput of V2, of DeepSeek 67B's",
            "5.76 ×",
        )
        .basis(basis);
        let Some((latent, dense)) = latent.zip(dense) else {
            let built_in = format.find().is_some();
            return made.missing(if built_in { FULL.to_owned() } else { format.absent() });
        };
        let found = latent.tokens_per_s() / dense.tokens_per_s();
        let text = format!(
            "{found:.2} ×: {} tokens/s with {} sequences, {} with {}",
            grouped(latent.tokens_per_s()),
            latent.sequences,
            grouped(dense.tokens_per_s()),
            dense.sequences
        );
        made.on(format!("{}; 67B: {}", terms(latent), terms(dense)))
            .near(found, 5.76, Within(0.1), text)
            .why(
                "the paper serves FP8 weights, 6-bit caches and lengths of its own users through kernels of \
                 its own; here every sequence has one length, and kernels are portable",
            )
    };
    let best = six.or(half);
    let node = |id, subject, claimed: f64, speed: fn(&ThroughputRow) -> Option<f64>| {
        let made = claim(id, "V2 §3.2.3", subject, format!("over {} tokens/s", grouped(claimed)))
            .basis("a node of 8 H800, FP8 weights, caches in 6 bits, lengths of its service");
        let Some((row, found)) = best.and_then(|row| Some((row, speed(row)?))) else {
            return made.missing(FULL);
        };
        made.on(terms(row))
            .at_least(found, claimed, format!("{} tokens/s", grouped(found)))
            .why("extrapolated from layers on one device that share without loss; other cards, other lengths")
    };
    vec![
        times(
            "throughput-5.76",
            (six, Format::SixBit),
            "one node of 8 GPUs, V2 in FP8 with 6-bit caches, 67B as it is",
        ),
        times(
            "throughput-equal",
            (half, Format::Half),
            "the same with both caches in 16 bits (no published figure)",
        ),
        node("throughput-50k", "V2, tokens drawn on one node", 50_000.0, |row| {
            Some(row.tokens_per_s())
        }),
        node(
            "prefill-100k",
            "V2, prompt tokens on one node",
            100_000.0,
            ThroughputRow::prompt_tokens_per_s,
        ),
    ]
}

/// How a throughput came about.
fn terms(row: &ThroughputRow) -> String {
    format!(
        "{} with {} weights and {} caches of {} tokens, {} sequences ({} fit {:.0} GB beside {:.0} GB of weights); \
         steps of {} and {} layers of {}, the rest at their difference",
        row.model,
        row.dtype,
        row.cache,
        grouped(row.length as f64),
        row.sequences,
        grouped(row.fitting),
        row.node_bytes / 1e9,
        row.weight_bytes / 1e9,
        row.layers[0],
        row.layers[1],
        row.layers_of
    )
}

/// What experts save of a dense model's time.
fn experts(found: Found<'_>) -> Vec<Claim> {
    let pair = |at| {
        let of = |model| found.decode(model, "f16", at);
        of("deepseek-moe-16b").zip(of("deepseek-llm-7b"))
    };
    let decode = |id, at: (usize, usize), basis: &str| {
        let made =
            claim(id, "MoE §5.2.1", "speed of DeepSeekMoE 16B, of a dense 7B's", "nearly 2.5 ×")
                .basis(basis);
        match pair(at) {
            None => made.missing(FULL),
            Some((sparse, dense)) => {
                let found = sparse.tokens_per_s() / dense.tokens_per_s();
                let text = format!(
                    "{found:.2} ×: {:.1} of {:.1} tokens/s",
                    sparse.tokens_per_s(),
                    dense.tokens_per_s()
                );
                made.on(format!("decode, {}, against DeepSeek LLM 7B", decoded(sparse)))
                    .near(found, 2.5, Within(0.1), text)
                    .why(difference(sparse, dense))
            }
        }
    };
    let at = |sequences| if pair((512, sequences)).is_some() { (512, sequences) } else { (512, 4) };
    let mut claims = vec![
        decode("moe-speed-1", (512, 1), "the paper does not say of which batch; one sequence"),
        decode(
            "moe-speed-many",
            at(64),
            "the same with many sequences, which meet nearly all experts",
        ),
    ];
    let tokens =
        [2048, 16].into_iter().find(|&tokens| found.prompt("deepseek-moe-16b", tokens).is_some());
    let made = claim(
        "moe-compute",
        "MoE Tables 3, 4",
        "DeepSeekMoE 16B's computation, of a dense 7B's",
        "40.5 %",
    )
    .basis("operations of 4K tokens (74.4 T of 183.5 T); here the time of a prompt");
    let pair = tokens.and_then(|tokens| {
        found.prompt("deepseek-moe-16b", tokens).zip(found.prompt("deepseek-llm-7b", tokens))
    });
    claims.push(match pair {
        None => made.missing(FULL),
        Some((sparse, dense)) => {
            let part = 100.0 * sparse.seconds / dense.seconds;
            let shape = part_of(sparse.layers, sparse.layers_of);
            made.on(format!("prompt of {} tokens, {}{shape}", sparse.tokens, sparse.model))
                .near(part, 40.5, Within(0.1), format!("{part:.1} % of the time"))
                .why("time, and not operations: a prompt reads every expert, and a short one is bound by that")
        }
    });
    claims
}

fn decoded(row: &DecodeRow) -> String {
    format!(
        "{}{}, {} cached, {} sequences, {} weights, {} caches",
        row.model,
        part_of(row.layers, row.layers_of),
        row.cached,
        row.sequences,
        row.dtype,
        row.cache
    )
}

/// What two steps read, and how much of the limit each reaches.
fn difference(sparse: &DecodeRow, dense: &DecodeRow) -> String {
    format!(
        "a step reads {:.2} GB against {:.2} GB, {:.2} × less, and reaches {:.0} % and {:.0} % of its limit",
        sparse.bytes / 1e9,
        dense.bytes / 1e9,
        dense.bytes / sparse.bytes,
        100.0 * sparse.fraction_of_limit,
        100.0 * dense.fraction_of_limit
    )
}

/// What attention itself takes, from steps that differ in their caches alone.
fn attention(found: Found<'_>) -> Vec<Claim> {
    let step = |model: &str, cached| found.decode(model, "f16", (cached, 32));
    let made = claim(
        "gqa-speed",
        "LLM §2.2",
        "67B's attention with 8 key-value heads instead of 64",
        "cheaper inference",
    )
    .basis("no figure is published; at best 8 ×, the ratio of the caches");
    let differences = ["deepseek-llm-67b", "deepseek-llm-67b, 64 key-value heads"].map(|model| {
        let (short, long) = step(model, 0).zip(step(model, 4000))?;
        Some((long.step_s - short.step_s, long))
    });
    let gqa = match differences {
        [Some((few, row)), Some((many, _))] if few > 0.0 => {
            let times = many / few;
            made.on(format!("time that 4,000 rows add to a step, {}", decoded(row))).at_least(
                times,
                2.0,
                format!("{times:.1} × less time"),
            )
        }
        _ => made.missing(FULL),
    };
    let made = claim(
        "mla-rate",
        "FlashMLA",
        "attention over latent caches on Hopper",
        "3,000 GB/s or 660 TFLOP/s",
    )
    .basis("H800, whichever binds; kernels for that one card");
    let of = |cached| found.decode("deepseek-v2", "f16", (cached, 64));
    let rate = match of(512).zip(of(8192)) {
        Some((short, long)) if long.step_s > short.step_s => {
            let seconds = long.step_s - short.step_s;
            let moved = (long.bytes - short.bytes) / seconds;
            // Absorbed: 576 numbers of a score and 512 of a sum, for 128 heads.
            let operations = 2.0 * (576.0 + 512.0) * 128.0 * (64 * (8192 - 512)) as f64 / seconds;
            let text = format!("{:.0} GB/s, {:.0} TFLOP/s", moved / 1e9, operations / 1e12);
            let part = (moved / 3e12).max(operations / 660e12);
            made.on(format!("what 7,680 rows more take, {}", decoded(long)))
                .at_least(part, 1.0, text)
                .why("portable kernels; see the README of benches for what binds them")
        }
        _ => made.missing(FULL),
    };
    vec![gqa, rate]
}

/// Drafts of the MTP layer.
fn drafts(found: Found<'_>) -> Vec<Claim> {
    let acceptance =
        claim("mtp-acceptance", "V3 §5.4.3", "second tokens that are accepted", "85–90 %")
            .basis("V3, texts of several kinds");
    let speed = claim("mtp-speed", "V3 §5.4.3", "speed with drafts of the MTP layer", "1.8 ×")
        .basis("V3 in its service; at most 1 + the acceptance");
    let Some(row) = &found.record.drafts else {
        return vec![
            acceptance.missing("drafts were not measured"),
            speed.missing("drafts were not measured"),
        ];
    };
    let part = 100.0 * row.acceptance();
    let times = row.drafted_tokens_per_s / row.plain_tokens_per_s;
    let same = if row.same { "the same tokens with and without" } else { "NOT the same tokens" };
    let on =
        format!("{}, {} prompts, {} tokens, greedy, {same}", row.model, row.prompts, row.tokens);
    let words = format!("{part:.1} % of {}", grouped(row.rounds as f64));
    let near = if (85.0..=90.0).contains(&part) { part } else { 87.5 };
    vec![
        acceptance.on(on.clone()).near(part, near, Within(0.0), words).why(
            "another model, of 6 layers and its own training; a large model on ordinary text is surer of its \
             second token",
        ),
        speed
            .predicted(format!("at most {:.2} ×", 1.0 + row.acceptance()))
            .on(on)
            .near(times, 1.8, Within(0.1), format!("{times:.2} ×"))
            .why(
                "its MTP layer is a sixth of the model and not a sixtieth, and a step of so small a model costs \
                 launches, of which a round has more",
            ),
    ]
}

/// What block FP8 costs of the loss.
fn loss(found: Found<'_>) -> Claim {
    let made = claim(
        "fp8-loss",
        "V3 §3.3",
        "loss in FP8, against 16 bits",
        "less than 0.25 % apart",
    )
    .basis(
        "training, 16B and 230B models; here the weights of a trained model, stored in block FP8",
    );
    let Some(row) = &found.record.loss else {
        return made.missing(
            "give --loss-ids and --loss-base: a text, and a checkpoint before it was stored in FP8",
        );
    };
    let part = 100.0 * (row.fp8 / row.base - 1.0);
    made.on(format!("deepseek-tiny, {} tokens of {}", grouped(row.tokens as f64), row.text))
        .at_least(0.25, part.abs(), format!("{part:+.3} %: {:.4} against {:.4}", row.fp8, row.base))
}
