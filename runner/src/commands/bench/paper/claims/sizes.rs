//! Caches and parameters.

use burn_models::config::{ModelConfig, preset};

use super::{Claim, Format, Found, Within, claim, grouped};
use crate::commands::bench::paper::record::CacheRow;
use crate::commands::units::count;

/// Allocated bytes are those of the formula, but for a few of the allocator's.
const EXACT: Within = Within(0.001);

pub(super) fn caches(found: Found<'_>) -> Vec<Claim> {
    let elements = [
        ("deepseek-llm-7b", "LLM Table 2", 245_760),
        ("deepseek-llm-67b", "LLM Table 2", 194_560),
        ("deepseek-moe-16b", "MoE §5.1.2", 114_688),
        ("deepseek-v2-lite", "V2 App. B", 15_552),
        ("deepseek-v2", "V2 Table 1", 34_560),
        ("deepseek-v3", "V3 §4.2", 35_136),
    ];
    let mut claims: Vec<Claim> = elements
        .into_iter()
        .map(|(model, source, count)| numbers(found, model, (source, count)))
        .collect();
    claims.extend(against_67b(found));
    claims.extend(rows(found));
    claims.extend(designs(found));
    claims.push(long(found));
    claims
}

/// Numbers kept of a token, from the bytes of its 16-bit cache.
fn numbers(found: Found<'_>, model: &str, (source, paper): (&str, u64)) -> Claim {
    let made = claim(
        &format!("cache-{model}"),
        source,
        &format!("numbers cached of a token, {model}"),
        grouped(paper as f64),
    )
    .basis("the formula of V2 Table 1 with the published shapes");
    match found.cache(model, Format::Half) {
        None => made.missing(Format::Half.absent()),
        Some(row) => {
            let numbers = row.bytes_per_token() / 2.0;
            made.predicted(grouped(row.elements_per_token as f64)).on(on(row)).near(
                numbers,
                paper as f64,
                EXACT,
                grouped(numbers),
            )
        }
    }
}

/// What was allocated.
fn on(row: &CacheRow) -> String {
    let counted = if row.counted { "bytes that the allocator counts" } else { "bytes of tensors" };
    format!(
        "{counted}, {} layers, {} tokens, {}",
        row.layers,
        grouped(row.tokens as f64),
        row.format
    )
}

/// How much smaller V2's cache is than that of DeepSeek 67B, in percent.
fn against_67b(found: Found<'_>) -> Vec<Claim> {
    let smaller = |id, claimed: f64, format, basis| {
        let made = claim(
            id,
            "V2 abstract, §3.2.3",
            "KV cache of V2 against DeepSeek 67B",
            format!("{claimed:.1} % smaller"),
        )
        .basis(basis);
        let pair =
            found.cache("deepseek-v2", format).zip(found.cache("deepseek-llm-67b", Format::Half));
        let Some((latent, grouped_query)) = pair else {
            return made.missing(format.absent());
        };
        let part = 100.0 * (1.0 - latent.bytes_per_token() / grouped_query.bytes_per_token());
        let text = format!(
            "{part:.2} %: {} of {} bytes a token",
            grouped(latent.bytes_per_token()),
            grouped(grouped_query.bytes_per_token())
        );
        // A tenth of a point.
        made.on(format!("{}; 67B in {}", on(latent), grouped_query.format)).near(
            part,
            claimed,
            Within(0.1 / claimed),
            text,
        )
    };
    vec![
        smaller("cache-93.3", 93.3, Format::SixBit, "V2 in 6 bits against 67B in 16")
            .predicted("93.34 % of bare numbers of 6 bits; 93.28 % with rows of 436 bytes, scales among them")
            .why(
                "six bits need a scale too, which V2 §3.2.3 does not count",
            ),
        smaller("cache-91.1", 91.1, Format::Fp8, "derived: V2 in 8 bits against 67B in 16")
            .predicted("91.1 % of bare bytes; 89.9 % with the published row of 656 bytes")
            .why("the published row of 656 bytes keeps scales, and the rotary part in 16 bits"),
        smaller("cache-82.2", 82.2, Format::Half, "derived: both in 16 bits")
            .predicted("82.24 %"),
    ]
}

/// Bytes of a row, and caches of other models in the same type.
fn rows(found: Found<'_>) -> Vec<Claim> {
    let row = claim(
        "row-656",
        "FlashMLA, V3.2",
        "FP8 row of the latent cache",
        "656 bytes against 1,152",
    )
    .basis("of a token and layer: 512 codes, 4 scales of 32 bits, 64 numbers of 16 bits")
    .predicted("656 bytes");
    let row = match found.cache("deepseek-v3", Format::Fp8) {
        None => row.missing(Format::Fp8.absent()),
        Some(cache) => {
            let bytes = cache.bytes_per_token() / cache.layers as f64;
            row.on(on(cache))
                .near(bytes, 656.0, EXACT, format!("{} bytes", grouped(bytes)))
                .why("rows are laid out otherwise")
        }
    };
    let v3 = found.cache("deepseek-v3", Format::Half);
    let bytes = claim("cache-v3-bytes", "ISCA Table 1", "KV cache of V3, a token", "70.272 KB")
        .basis("16 bits a number");
    let bytes = match v3 {
        None => bytes.missing(Format::Half.absent()),
        Some(cache) => {
            let found = cache.bytes_per_token() / 1e3;
            bytes.on(on(cache)).near(found, 70.272, EXACT, format!("{found:.3} KB"))
        }
    };
    let times = |id, other: &str, claimed: f64| {
        let made = claim(
            id,
            "ISCA Table 1",
            &format!("KV cache of {other} against V3's"),
            format!("{claimed:.2} ×"),
        )
        .basis("16 bits a number, GQA of 8 heads against MLA");
        ratio(made, (found.cache(other, Format::Half), v3), claimed)
    };
    vec![
        row,
        bytes,
        times("cache-qwen-72b", "qwen2.5-72b", 4.66),
        times("cache-llama-405b", "llama-3.1-405b", 7.28)
            .predicted("7.34 ×, from the table's own 516.096 KB and 70.272 KB")
            .why("the table's own sizes have the ratio that is measured"),
    ]
}

/// Holds the ratio of two caches against `claimed`, which is rounded to two digits behind the point.
fn ratio(
    made: Claim,
    (above, below): (Option<&CacheRow>, Option<&CacheRow>),
    claimed: f64,
) -> Claim {
    let Some((above, below)) = above.zip(below) else { return made.missing(Format::Half.absent()) };
    let times = above.bytes_per_token() / below.bytes_per_token();
    made.on(on(above)).near(times, claimed, Within(0.006 / claimed), format!("{times:.2} ×"))
}

/// What MLA saves of other ways to keep the same attention.
fn designs(found: Found<'_>) -> Vec<Claim> {
    let half = |model: &str| found.cache(model, Format::Half);
    let part = |id, (whole, of): (&str, &str), claimed: f64, basis| {
        let made =
            claim(id, "V2 Table 9", "KV cache with MLA, of that with MHA", format!("{claimed} %"))
                .basis(basis);
        let Some((whole, latent)) = half(whole).zip(half(of)) else {
            return made.missing(Format::Half.absent());
        };
        let part = 100.0 * latent.bytes_per_token() / whole.bytes_per_token();
        made.on(on(latent)).near(part, claimed, Within(0.5 / claimed), format!("{part:.1} %"))
    };
    let groups = claim("mla-groups", "V2 Table 1", "MLA as GQA of so many groups", "2.25 groups")
        .basis("heads of 128 numbers, by layer");
    let groups = match half("deepseek-v2") {
        None => groups.missing(Format::Half.absent()),
        Some(row) => {
            let found = row.bytes_per_token() / (row.layers * 2 * 2 * 128) as f64;
            groups.on(on(row)).near(found, 2.25, EXACT, format!("{found:.2} groups"))
        }
    };
    let expanded = claim(
        "mla-expanded",
        "V2 §2.1, derived",
        "V2's keys and values kept expanded, of its latent cache",
        "71.1 ×",
    )
    .basis("2,457,600 numbers of a token against 34,560: caching them forgoes what MLA saves");
    let gqa = claim("gqa-groups", "LLM §2.2", "67B with keys and values of 64 heads, of 8", "8 ×")
        .basis("the same shapes, GQA for the cost of inference");
    vec![
        part(
            "v2-table9-small",
            ("v2-small-mha", "deepseek-v2-lite"),
            14.0,
            "small: 110.6K numbers against 15.6K",
        ),
        part(
            "v2-table9-large",
            ("v2-large-mha", "deepseek-v2"),
            4.0,
            "large: 860.2K numbers against 34.6K",
        ),
        groups,
        ratio(expanded, (half("deepseek-v2-expanded"), half("deepseek-v2")), 71.11),
        ratio(gqa, (half("67b-mha"), half("deepseek-llm-67b")), 8.0),
    ]
}

/// The longest cache that was decoded with.
fn long(found: Found<'_>) -> Claim {
    let made = claim("context-128k", "V2 §3.1.4", "a context of 128K tokens", "128K")
        .basis("V2-Lite's shapes; its cache is what the formula says");
    let decodes = &found.record.decodes;
    let rows: Vec<_> = decodes.iter().filter(|row| row.whole() && row.cached > 100_000).collect();
    if rows.is_empty() {
        return made
            .missing("the plan `full` decodes with 128K tokens cached, where memory has room");
    }
    let speeds: Vec<String> = rows
        .iter()
        .map(|row| {
            let (size, speed) = (row.cache_bytes as f64 / 1e9, row.tokens_per_s());
            format!("{} {size:.2} GB at {speed:.0} tokens/s", row.cache)
        })
        .collect();
    let longest = rows.iter().map(|row| row.cached).max().unwrap_or_default();
    made.on(format!("{}, {} rows cached", rows[0].model, grouped(longest as f64))).at_least(
        longest as f64,
        131_000.0,
        speeds.join(", "),
    )
}

/// Parameters that a token meets, and all that there are.
pub(super) fn parameters(found: Found<'_>) -> Vec<Claim> {
    use super::super::record::ModelRow;
    type Met = fn(&ModelConfig) -> u64;
    let all: Met = |config| config.parameters().activated.including_embeddings;
    let without: Met = |config| config.parameters().activated.excluding_input_embedding;
    let published: [(&str, &str, f64, f64, Met, &str); 4] = [
        ("deepseek-moe-16b", "MoE §5.1.2", 2.8e9, 16.4e9, all, "with embedding and head"),
        (
            "deepseek-v2-lite",
            "V2 App. B",
            2.4e9,
            15.7e9,
            without,
            "without the embedding, of which one row is read",
        ),
        ("deepseek-v2", "V2 §3.1.2", 21e9, 236e9, all, "with embedding and head"),
        ("deepseek-v3", "V3 §4.2", 37e9, 671e9, without, "without the embedding"),
    ];
    let of = |(name, source, met, total, convention, basis): (&str, &str, f64, f64, Met, &str)| {
        let (met_text, total_text) = (count(met as u64), count(total as u64));
        let made = claim(
            &format!("parameters-{name}"),
            source,
            &format!("parameters of {name} that a token meets, and all"),
            format!("{met_text} of {total_text}"),
        )
        .basis(basis);
        let Ok(config) = preset(name) else { return made.missing("there is no such preset") };
        let (counted, stored) = (convention(&config), config.parameters().total);
        let loaded: Option<&ModelRow> = found.whole(name, "f16");
        let bytes = loaded.and_then(ModelRow::allocated_bytes);
        let on = match bytes {
            None => "counted from shapes".to_owned(),
            Some(bytes) => format!(
                "counted from shapes; loaded whole in f16, the allocator counts {:.3} GB of weights, {:.3} GB predicted",
                bytes as f64 / 1e9,
                loaded.map_or(0.0, |row| row.weight_bytes as f64 / 1e9)
            ),
        };
        let text = format!("{} of {}", count(counted), count(stored));
        let exact_total = (stored as f64 / total - 1.0).abs() < 0.005;
        // Published with two digits.
        let near = if exact_total { Within(0.025) } else { Within(0.0) };
        made.on(on).near(counted as f64, met, near, text)
    };
    let mut claims: Vec<Claim> = published.into_iter().map(of).collect();
    claims.extend(operations());
    claims.push(fits(found));
    claims
}

/// Operations, counted.
fn operations() -> Vec<Claim> {
    // V2's report and the MoE paper count these for training, backward pass included.
    let moe = [("deepseek-moe-16b", 74.4), ("deepseek-llm-7b", 183.5)].map(|(name, claimed)| {
        let made = claim(
            &format!("flops-{name}"),
            "MoE Tables 3, 4",
            &format!("operations of 4K tokens, {name}"),
            format!("{claimed} T"),
        )
        .basis("training: three times the forward pass, every token attending to all 4,096");
        let Ok(config) = preset(name) else { return made.missing("there is no such preset") };
        let counted = 3.0 * 4096.0 * config.flops_per_token(4096) / 1e12;
        made.on("counted from shapes").near(counted, claimed, Within(0.025), format!("{counted:.1} T")).why(
            "the paper counts 6 operations a parameter of layers and head, attention besides by its own rule",
        )
    });
    let isca = [("deepseek-v2", 155.0), ("deepseek-v3", 250.0)].map(|(name, claimed)| {
        let made = claim(
            &format!("training-flops-{name}"),
            "ISCA Table 2",
            &format!("operations to train a token, {name}"),
            format!("{claimed:.0} G"),
        )
        .basis("sequences of 4,096, of which a token sees half");
        let Ok(config) = preset(name) else { return made.missing("there is no such preset") };
        let counted = 3.0 * config.flops_per_token(2048) / 1e9;
        made.on("counted from shapes").near(
            counted,
            claimed,
            Within(0.005),
            format!("{counted:.1} G"),
        )
    });
    [moe, isca].concat()
}

/// MoE-16B on one GPU of 40 GB.
fn fits(found: Found<'_>) -> Claim {
    let made = claim(
        "moe-40gb",
        "MoE §5.2.1",
        "DeepSeekMoE 16B on one GPU of 40 GB, unquantised",
        "40 GB",
    )
    .basis("16-bit weights, whatever the context");
    let Some(row) = found.whole("deepseek-moe-16b", "f16") else {
        return made.missing("the plan `full` loads it whole, where memory has room");
    };
    // Larger batches come behind.
    let alone = row.stages.iter().filter(|stage| stage.when.contains(", 1 sequences"));
    let most = alone.filter_map(|stage| Some((stage.held.bytes_reserved?, &stage.when))).max();
    let Some((most, when)) = most else {
        return made.missing("the allocator of this device does not count");
    };
    let made = made.on(format!("most that the allocator has of the device: {when}")).at_least(
        40e9,
        most as f64,
        format!("{:.1} GB", most as f64 / 1e9),
    );
    made.why("caches of large batches come on top")
}
