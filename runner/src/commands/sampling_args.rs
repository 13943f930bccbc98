//! How tokens are drawn and when to stop: the arguments that `generate` and `chat` share.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::str::FromStr;

use clap::Args;

use crate::engine::SamplingParams;
use crate::failure::Failure;
use crate::text::defaults::GenerationDefaults;

/// `--temperature`: a number, or the checkpoint's recommendation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Temperature {
    /// As `generation_config.json` says, with its `top_k`, `top_p` and `repetition_penalty`.
    Auto,
    /// This number.
    Value(f32),
}

impl FromStr for Temperature {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "auto" {
            return Ok(Self::Auto);
        }
        text.parse().map(Self::Value).map_err(|_| "expected a number or `auto`".to_string())
    }
}

/// Sampling and stopping.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Sampling")]
pub struct SamplingArgs {
    /// Randomness of the draws; 0 always takes the most probable token; `auto` takes the
    /// checkpoint's recommended sampling [default: 0]
    #[arg(long, visible_alias = "temp", value_name = "T", allow_negative_numbers = true)]
    pub temperature: Option<Temperature>,

    /// Draw from the K most probable tokens; 0 draws from all [default: 0]
    #[arg(long, value_name = "K")]
    pub top_k: Option<usize>,

    /// Draw from the fewest tokens with probability P together [default: 1]
    #[arg(long, value_name = "P", allow_negative_numbers = true)]
    pub top_p: Option<f32>,

    /// Draw from tokens at least P times as probable as the most probable [default: 0]
    #[arg(long, value_name = "P", allow_negative_numbers = true)]
    pub min_p: Option<f32>,

    /// Make tokens seen before less probable; 1 does nothing [default: 1]
    #[arg(long, visible_alias = "repeat-penalty", value_name = "X", allow_negative_numbers = true)]
    pub repetition_penalty: Option<f32>,

    /// Seed of the random draws; default: another one each time, reported at the end
    #[arg(short, long, value_name = "N")]
    pub seed: Option<u64>,

    /// Most tokens to generate
    #[arg(short = 'n', long, visible_alias = "n-predict", value_name = "N")]
    pub max_tokens: Option<usize>,

    /// End the reply before this text (may be repeated)
    #[arg(long, value_name = "TEXT")]
    pub stop: Vec<String>,
}

impl SamplingArgs {
    /// Checks the numbers that need no model, so that a mistake costs no loading time.
    pub fn check(&self) -> Result<(), Failure> {
        if self.max_tokens == Some(0) {
            return Err(Failure::usage("--max-tokens is 0, expected at least 1"));
        }
        self.resolve(&GenerationDefaults::default(), 0).map(|_| ())
    }

    /// The parameters that these arguments and the checkpoint's recommendations come to.
    ///
    /// `fresh_seed` is taken where `--seed` is not given.
    pub fn resolve(
        &self,
        defaults: &GenerationDefaults,
        fresh_seed: u64,
    ) -> Result<SamplingParams, Failure> {
        let recommended = match self.temperature {
            Some(Temperature::Auto) => defaults.clone(),
            _ => GenerationDefaults::default(),
        };
        let temperature = match self.temperature {
            Some(Temperature::Value(temperature)) => temperature,
            Some(Temperature::Auto) if defaults.do_sample => defaults.temperature.unwrap_or(1.0),
            Some(Temperature::Auto) | None => 0.0,
        };
        let params = SamplingParams {
            temperature,
            top_k: self.top_k.or(recommended.top_k).unwrap_or(0),
            top_p: self.top_p.or(recommended.top_p).unwrap_or(1.0),
            min_p: self.min_p.unwrap_or(0.0),
            repetition_penalty: self
                .repetition_penalty
                .or(recommended.repetition_penalty)
                .unwrap_or(1.0),
            seed: self.seed.unwrap_or(fresh_seed),
        };
        check_params(&params)?;
        Ok(params)
    }
}

/// A seed that differs from run to run. 32 bits, so that any JSON reader keeps it exactly.
pub fn fresh_seed() -> u64 {
    RandomState::new().build_hasher().finish() >> 32
}

fn check_params(params: &SamplingParams) -> Result<(), Failure> {
    let SamplingParams { temperature, top_p, min_p, repetition_penalty, .. } = *params;
    let bad = |name: &str, found: f32, expected: &str| {
        Err(Failure::usage(format!("--{name} is {found}, expected {expected}")))
    };
    if !(temperature >= 0.0 && temperature.is_finite()) {
        return bad("temperature", temperature, "a finite number, at least 0");
    }
    if !(top_p > 0.0 && top_p <= 1.0) {
        return bad("top-p", top_p, "a number above 0 and at most 1");
    }
    if !(0.0..=1.0).contains(&min_p) {
        return bad("min-p", min_p, "a number from 0 to 1");
    }
    if !(repetition_penalty > 0.0 && repetition_penalty.is_finite()) {
        return bad("repetition-penalty", repetition_penalty, "a finite number above 0");
    }
    Ok(())
}

#[cfg(test)]
#[path = "sampling_args_tests.rs"]
mod tests;
