//! The rotary section: `rope_theta` with `rope_scaling`, or the `rope_parameters` of transformers
//! 5, which nests both.

use super::super::fields::{Fields, MAX_CONTEXT, NumberRange};
use super::super::json::Json;
use super::super::{ConfigError, Family, RopeConfig, RopeLayout, RopeScaling, YarnConfig};

/// θ of 1 or less turns every pair alike or faster with depth, and its logarithm divides by zero.
const THETA: NumberRange = NumberRange {
    expected: "a number above 1 and at most 1e15",
    above: 1.0,
    or_equal: false,
    most: 1e15,
};
const FACTOR: NumberRange =
    NumberRange { expected: "a number from 1 to 1e6", above: 1.0, or_equal: true, most: 1e6 };
const ROTATIONS: NumberRange = NumberRange {
    expected: "a number above 0 and at most 1e6",
    above: 0.0,
    or_equal: false,
    most: 1e6,
};
const MSCALE: NumberRange =
    NumberRange { expected: "a number from 0 to 100", above: 0.0, or_equal: true, most: 100.0 };

/// θ where no field gives it, in every family.
const DEFAULT_THETA: f64 = 10_000.0;

/// Reads the rotary embedding.
pub(super) fn read(fields: &Fields, family: Family) -> Result<RopeConfig, ConfigError> {
    let scaling = fields.object("rope_scaling")?;
    let parameters = fields.object("rope_parameters")?;
    let mut thetas = Vec::new();
    let places = [Some(*fields), scaling, parameters];
    for place in places.into_iter().flatten() {
        thetas.extend(place.number("rope_theta", THETA)?.map(|theta| (place, theta)));
        refuse_partial_rotation(&place)?;
    }
    if let [(first, theta), rest @ ..] = thetas.as_slice()
        && let Some((other, differing)) = rest.iter().find(|(_, other)| other != theta)
    {
        return Err(ConfigError::contradiction(format!(
            "`{}` is {theta} but `{}` is {differing}; keep one",
            first.path("rope_theta"),
            other.path("rope_theta"),
        )));
    }
    Ok(RopeConfig {
        theta: thetas.first().map_or(DEFAULT_THETA, |&(_, theta)| theta),
        layout: layout(fields, family)?,
        scaling: read_both(scaling, parameters)?,
    })
}

/// Which elements pair up in the checkpoint: V2 and V3 store pairs side by side unless converted.
fn layout(fields: &Fields, family: Family) -> Result<RopeLayout, ConfigError> {
    let interleaved = family.uses_mla() && fields.flag("rope_interleave")?.unwrap_or(true);
    Ok(if interleaved { RopeLayout::Interleaved } else { RopeLayout::HalfSplit })
}

fn refuse_partial_rotation(place: &Fields) -> Result<(), ConfigError> {
    let name = "partial_rotary_factor";
    match place.get(name) {
        None | Some(Json::Whole(1)) => Ok(()),
        Some(Json::Real(factor)) if *factor == 1.0 => Ok(()),
        Some(value) => Err(place.unsupported(name, value, "1 (the whole width turns)")),
    }
}

/// The scaling under either name; under both, they must agree.
fn read_both(
    scaling: Option<Fields>,
    parameters: Option<Fields>,
) -> Result<Option<RopeScaling>, ConfigError> {
    let old = scaling.map(|fields| read_scaling(&fields)).transpose()?;
    let new = parameters.map(|fields| read_scaling(&fields)).transpose()?;
    match (old, new) {
        (Some(old), Some(new)) if old != new => Err(ConfigError::contradiction(
            "`rope_scaling` and `rope_parameters` describe different scalings; keep one",
        )),
        (old, new) => Ok(old.or(new).flatten()),
    }
}

fn read_scaling(fields: &Fields) -> Result<Option<RopeScaling>, ConfigError> {
    let (kind_field, kind) = kind(fields)?;
    let own: &[&'static str] = match kind {
        "default" => &[],
        "linear" => &["factor"],
        "yarn" => &[
            "factor",
            "original_max_position_embeddings",
            "beta_fast",
            "beta_slow",
            "mscale",
            "mscale_all_dim",
            "attention_factor",
            "truncate",
        ],
        "llama3" => {
            &["factor", "original_max_position_embeddings", "low_freq_factor", "high_freq_factor"]
        }
        other => {
            let found = Json::Text(other.to_owned());
            let supported = "\"default\", \"linear\", \"yarn\", \"llama3\"";
            return Err(fields.unsupported(kind_field, &found, supported));
        }
    };
    let known = [&["type", "rope_type", "rope_theta", "partial_rotary_factor"], own].concat();
    fields.refuse_unknown(&format!("rotary type `{kind}`"), &known)?;
    match kind {
        "linear" => Ok(Some(RopeScaling::Linear { factor: factor(fields)? })),
        "yarn" => read_yarn(fields).map(|yarn| Some(RopeScaling::Yarn(yarn))),
        "llama3" => read_llama3(fields).map(Some),
        _ => Ok(None),
    }
}

/// The type, under its old name, its new name, or both.
fn kind<'a>(fields: &Fields<'a>) -> Result<(&'static str, &'a str), ConfigError> {
    let name = fields.name_of(&["rope_type", "type"])?;
    match fields.text(name)? {
        Some(kind) => Ok((name, kind)),
        // transformers 5 writes the parameters of a model without scaling as θ alone.
        None if fields.is("rope_parameters") => Ok((name, "default")),
        None => Err(fields.missing(name, "\"yarn\", \"llama3\", \"linear\" or \"default\"")),
    }
}

fn factor(fields: &Fields) -> Result<f64, ConfigError> {
    required(fields, "factor", FACTOR)
}

fn required(fields: &Fields, name: &str, range: NumberRange) -> Result<f64, ConfigError> {
    fields.number(name, range)?.ok_or_else(|| fields.missing(name, range.expected))
}

fn read_yarn(fields: &Fields) -> Result<YarnConfig, ConfigError> {
    let yarn = YarnConfig {
        factor: factor(fields)?,
        original_max_position_embeddings: original_context(fields)?,
        beta_fast: fields.number("beta_fast", ROTATIONS)?.unwrap_or(32.0),
        beta_slow: fields.number("beta_slow", ROTATIONS)?.unwrap_or(1.0),
        mscale: fields.number("mscale", MSCALE)?.unwrap_or(1.0),
        mscale_all_dim: fields.number("mscale_all_dim", MSCALE)?.unwrap_or(0.0),
    };
    if yarn.beta_fast < yarn.beta_slow {
        return Err(ConfigError::contradiction(format!(
            "`{}` {} is below `{}` {}; the fast bound is the larger number of rotations",
            fields.path("beta_fast"),
            yarn.beta_fast,
            fields.path("beta_slow"),
            yarn.beta_slow,
        )));
    }
    if fields.flag("truncate")? == Some(false) {
        let supported = "true (the ramp starts and ends at whole dimensions)";
        return Err(fields.unsupported("truncate", &Json::Flag(false), supported));
    }
    if let (Some(given), Some(value)) =
        (fields.number("attention_factor", MSCALE)?, fields.get("attention_factor"))
    {
        let implied = yarn.attention_factor();
        if (given - implied).abs() > 1e-6 * implied {
            let supported = format!("{implied}, which `factor` and the mscales imply");
            return Err(fields.unsupported("attention_factor", value, &supported));
        }
    }
    Ok(yarn)
}

fn read_llama3(fields: &Fields) -> Result<RopeScaling, ConfigError> {
    let low_freq_factor = required(fields, "low_freq_factor", ROTATIONS)?;
    let high_freq_factor = required(fields, "high_freq_factor", ROTATIONS)?;
    if high_freq_factor <= low_freq_factor {
        return Err(ConfigError::contradiction(format!(
            "`{}` {high_freq_factor} is not above `{}` {low_freq_factor}; \
             the frequencies between the two are interpolated",
            fields.path("high_freq_factor"),
            fields.path("low_freq_factor"),
        )));
    }
    Ok(RopeScaling::Llama3 {
        factor: factor(fields)?,
        low_freq_factor,
        high_freq_factor,
        original_max_position_embeddings: original_context(fields)?,
    })
}

fn original_context(fields: &Fields) -> Result<usize, ConfigError> {
    fields.size("original_max_position_embeddings", MAX_CONTEXT)
}
