//! Figures of training, which no device that runs a model can show.

use super::super::record::Verdict;
use super::{Claim, Found, claim};

pub(super) fn claims(_: Found<'_>) -> Vec<Claim> {
    let not = |id, source, subject, claimed: &str, why: &str| Claim {
        verdict: Verdict::NotHere,
        why: why.to_owned(),
        ..claim(id, source, subject, claimed)
    };
    vec![
        not(
            "train-42.5",
            "V2 abstract",
            "cost of training V2, against DeepSeek 67B",
            "42.5 % less",
            "172.8K against 300.6K hours of an H800 for 10^12 tokens: training on a cluster",
        ),
        not(
            "train-5.576",
            "V3 Table 1",
            "cost of training V3",
            "$5.576M",
            "2,788K hours of an H800 at $2: arithmetic on a rent, without research",
        ),
        not(
            "moe-quality",
            "MoE §5, Tables 1 to 4",
            "DeepSeekMoE's quality at 40 % of the computation",
            "as LLaMA2 7B",
            "takes trained models of both kinds; the computation is held above",
        ),
        not(
            "mla-quality",
            "V2 Table 9",
            "MLA's quality, against MHA",
            "better",
            "takes trained models of both kinds; the caches are held above",
        ),
        not(
            "balance",
            "ALF Table 2",
            "balance without a loss",
            "perplexity 9.50 against 9.56",
            "a matter of training; inference has the bias alone, which the conformance suite tests",
        ),
        not(
            "service-60",
            "launch of V3",
            "tokens a second of the service",
            "60, 3 × V2",
            "a service of many nodes; MTP alone is 1.8 × in the paper",
        ),
    ]
}
