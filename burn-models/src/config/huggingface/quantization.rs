//! `quantization_config`: block FP8 in the layout of V3, or nothing.

use super::super::fields::{Fields, MAX_WIDTH};
use super::super::json::Json;
use super::super::{BlockFp8, ConfigError};

const KNOWN: &[&str] = &[
    "activation_scheme",
    "dequantize",
    "fmt",
    "modules_to_not_convert",
    "quant_method",
    "scale_fmt",
    "weight_block_size",
];

/// Reads the storage of the linears. Which of them are stored so is told by the tensors themselves
/// (`weight_scale_inv` beside `weight`), hence `modules_to_not_convert` says nothing more.
pub(super) fn read(fields: &Fields) -> Result<Option<BlockFp8>, ConfigError> {
    let Some(fields) = fields.object("quantization_config")? else {
        return Ok(None);
    };
    one_of(&fields, "quant_method", &["fp8"])?
        .ok_or_else(|| fields.missing("quant_method", "\"fp8\""))?;
    fields.refuse_unknown("quant_method `fp8`", KNOWN)?;
    one_of(&fields, "fmt", &["e4m3"])?;
    one_of(&fields, "activation_scheme", &["dynamic"])?;
    // ue8m0 (V3.1) restricts the scales to powers of two, which are stored as f32 like any other.
    one_of(&fields, "scale_fmt", &["float", "ue8m0"])?;
    if fields.flag("dequantize")? == Some(true) {
        return Err(fields.unsupported("dequantize", &Json::Flag(true), "false"));
    }
    Ok(Some(BlockFp8 { weight_block_size: block_size(&fields)? }))
}

fn one_of(
    fields: &Fields,
    name: &'static str,
    allowed: &[&'static str],
) -> Result<Option<()>, ConfigError> {
    let Some(value) = fields.get(name) else {
        return Ok(None);
    };
    if allowed.iter().any(|text| *value == Json::Text((*text).to_owned())) {
        return Ok(Some(()));
    }
    let quoted: Vec<_> = allowed.iter().map(|text| format!("\"{text}\"")).collect();
    Err(fields.unsupported(name, value, &quoted.join(" or ")))
}

fn block_size(fields: &Fields) -> Result<[usize; 2], ConfigError> {
    let name = "weight_block_size";
    let expected = "two whole numbers above 0, such as [128, 128]";
    let Some(value) = fields.get(name) else {
        return Err(fields.missing(name, expected));
    };
    let Json::List(items) = value else {
        return Err(fields.invalid(name, expected, value));
    };
    let sizes: Option<Vec<usize>> = items
        .iter()
        .map(|item| match item {
            Json::Whole(size) => usize::try_from(*size).ok().filter(|&size| is_block(size)),
            _ => None,
        })
        .collect();
    sizes
        .and_then(|sizes| <[usize; 2]>::try_from(sizes).ok())
        .ok_or_else(|| fields.invalid(name, expected, value))
}

fn is_block(size: usize) -> bool {
    (1..=MAX_WIDTH).contains(&size)
}
