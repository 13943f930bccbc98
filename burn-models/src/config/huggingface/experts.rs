//! The experts: their number and sizes, how a token chooses them, and the MTP layers that carry
//! them too.

use super::super::fields::{Fields, MAX_HEADS, MAX_LAYERS, MAX_WIDTH, NumberRange};
use super::super::json::Json;
use super::super::{ConfigError, Family, MoeConfig, RouterConfig, ScoringFunc, TopkMethod};

const SCALE: NumberRange = NumberRange {
    expected: "a number above 0 and at most 1e6",
    above: 0.0,
    or_equal: false,
    most: 1e6,
};

/// Reads the experts of a family that has them.
pub(super) fn read(fields: &Fields, family: Family) -> Result<MoeConfig, ConfigError> {
    let routed = ["n_routed_experts", "num_experts", "num_local_experts"];
    let n_routed_experts = fields.size(fields.name_of(&routed)?, MAX_HEADS)?;
    let num_experts_per_tok = fields.size("num_experts_per_tok", MAX_HEADS)?;
    let first_k_dense_replace = "first_k_dense_replace";
    Ok(MoeConfig {
        n_routed_experts,
        n_shared_experts: fields.whole("n_shared_experts", 0..=MAX_HEADS)?.unwrap_or(0),
        num_experts_per_tok,
        moe_intermediate_size: fields.size("moe_intermediate_size", MAX_WIDTH)?,
        first_k_dense_replace: fields.whole(first_k_dense_replace, 0..=MAX_LAYERS)?.ok_or_else(
            || fields.missing(first_k_dense_replace, "the number of leading dense layers"),
        )?,
        moe_layer_freq: fields.optional_size("moe_layer_freq", MAX_LAYERS)?.unwrap_or(1),
        router: read_router(fields, family, num_experts_per_tok)?,
    })
}

/// MTP layers stored after the main ones; absent is none.
pub(super) fn mtp_layers(fields: &Fields) -> Result<usize, ConfigError> {
    let name = fields.name_of(&["num_nextn_predict_layers", "num_mtp_layers"])?;
    Ok(fields.whole(name, 0..=MAX_LAYERS)?.unwrap_or(0))
}

fn read_router(
    fields: &Fields,
    family: Family,
    experts_per_token: usize,
) -> Result<RouterConfig, ConfigError> {
    let scoring_func = scoring(fields, family)?;
    let topk_method = method(fields, family)?;
    let (n_group, topk_group) = groups(fields, topk_method)?;
    let norm = fields.flag("norm_topk_prob")?;
    let factor = fields.number("routed_scaling_factor", SCALE)?;
    let (norm_topk_prob, routed_scaling_factor) = match family {
        Family::DeepseekV3 => (
            norm.ok_or_else(|| fields.missing("norm_topk_prob", "true or false"))?,
            factor.ok_or_else(|| fields.missing("routed_scaling_factor", SCALE.expected))?,
        ),
        // Upstream divides or scales, never both, and does not divide the weight of a lone expert.
        _ if norm == Some(true) && experts_per_token > 1 => (true, 1.0),
        Family::DeepseekV2 => (false, factor.unwrap_or(1.0)),
        _ => (false, lone_scale(fields, factor)?),
    };
    Ok(RouterConfig {
        scoring_func,
        topk_method,
        n_group,
        topk_group,
        norm_topk_prob,
        routed_scaling_factor,
    })
}

/// DeepSeekMoE-16B has no factor on its weights (MoE eq. 9-11).
fn lone_scale(fields: &Fields, factor: Option<f64>) -> Result<f64, ConfigError> {
    match (factor, fields.get("routed_scaling_factor")) {
        (Some(factor), Some(value)) if factor != 1.0 => {
            Err(fields.unsupported("routed_scaling_factor", value, "1 in model_type `deepseek`"))
        }
        _ => Ok(1.0),
    }
}

fn scoring(fields: &Fields, family: Family) -> Result<ScoringFunc, ConfigError> {
    let (name, score) = match family {
        Family::DeepseekV3 => ("sigmoid", ScoringFunc::Sigmoid),
        _ => ("softmax", ScoringFunc::Softmax),
    };
    match fields.get("scoring_func") {
        Some(value) if *value != Json::Text(name.to_owned()) => Err(fields.unsupported(
            "scoring_func",
            value,
            &format!("\"{name}\" in model_type `{}`", family.model_type()),
        )),
        _ => Ok(score),
    }
}

fn method(fields: &Fields, family: Family) -> Result<TopkMethod, ConfigError> {
    let allowed: &[(&str, TopkMethod)] = match family {
        Family::DeepseekV3 => &[("noaux_tc", TopkMethod::NoauxTc)],
        Family::DeepseekV2 => &[
            ("greedy", TopkMethod::Greedy),
            ("group_limited_greedy", TopkMethod::GroupLimitedGreedy),
        ],
        _ => &[("greedy", TopkMethod::Greedy)],
    };
    let Some(value) = fields.get("topk_method") else {
        return Ok(allowed[0].1);
    };
    let found = allowed.iter().find(|(name, _)| *value == Json::Text((*name).to_owned()));
    found.map(|&(_, method)| method).ok_or_else(|| {
        let names: Vec<_> = allowed.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        let family = family.model_type();
        let supported = format!("{} in model_type `{family}`", names.join(" or "));
        fields.unsupported("topk_method", value, &supported)
    })
}

/// Group counts; both are 1 for `greedy`, which upstream computes without groups whatever they say.
fn groups(fields: &Fields, method: TopkMethod) -> Result<(usize, usize), ConfigError> {
    let n_group = fields.optional_size("n_group", MAX_HEADS)?;
    let topk_group = fields.optional_size("topk_group", MAX_HEADS)?;
    if method == TopkMethod::Greedy {
        return Ok((1, 1));
    }
    let missing = |name| fields.missing(name, "the group count that the selection rule asks for");
    Ok((
        n_group.ok_or_else(|| missing("n_group"))?,
        topk_group.ok_or_else(|| missing("topk_group"))?,
    ))
}
