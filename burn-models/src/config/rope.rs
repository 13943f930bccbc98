//! Rotary frequencies and the two factors that context extension puts on attention, in f64.
//!
//! Plain: `f_i = θ^(-2i/d)`. The rules of `linear`, `yarn` and `llama3` are those of transformers
//! 5.17 (`modeling_rope_utils.py`); YaRN's factors are those of the code published with V2 and
//! V3. Nothing here rotates anything: that is the model's.

use std::f64::consts::{PI, TAU};

use super::{AttentionConfig, ModelConfig, RopeConfig, RopeScaling, YarnConfig};

impl RopeConfig {
    /// Frequencies of the `dim / 2` pairs of a rotated width `dim`, in radians a position.
    ///
    /// `dim` is [`ModelConfig::rope_dim`].
    #[must_use]
    pub fn inv_freq(&self, dim: usize) -> Vec<f64> {
        let plain = |pair: usize| self.theta.powf(-((2 * pair) as f64) / dim as f64);
        let pairs = 0..dim.div_ceil(2);
        match self.scaling {
            None => pairs.map(plain).collect(),
            Some(RopeScaling::Linear { factor }) => pairs.map(|i| plain(i) / factor).collect(),
            Some(RopeScaling::Yarn(yarn)) => {
                let ramp = yarn.ramp(self.theta, dim);
                pairs.map(|i| yarn.blend(plain(i), ramp.at(i))).collect()
            }
            Some(RopeScaling::Llama3 {
                factor,
                low_freq_factor,
                high_freq_factor,
                original_max_position_embeddings,
            }) => {
                let original = original_max_position_embeddings as f64;
                let rule = Llama3 { factor, low_freq_factor, high_freq_factor, original };
                pairs.map(|i| rule.apply(plain(i))).collect()
            }
        }
    }

    /// Factor on cos and sin: `m(mscale) / m(mscale_all_dim)` for YaRN, 1 otherwise.
    #[must_use]
    pub fn attention_factor(&self) -> f64 {
        match self.scaling {
            Some(RopeScaling::Yarn(yarn)) => yarn.attention_factor(),
            _ => 1.0,
        }
    }
}

impl ModelConfig {
    /// Width of a head that rotary position turns: all of it in GQA, `qk_rope_head_dim` in MLA.
    #[must_use]
    pub fn rope_dim(&self) -> usize {
        match self.attention {
            AttentionConfig::Gqa(gqa) => gqa.head_dim,
            AttentionConfig::Mla(mla) => mla.qk_rope_head_dim,
        }
    }

    /// Factor on `q·k` before the softmax: `d^(-1/2)` with `d` the width of a query head, times
    /// `m(mscale_all_dim)²` where MLA is extended by YaRN (V2 §3.1.4).
    #[must_use]
    pub fn softmax_scale(&self) -> f64 {
        match (self.attention, self.rope.scaling) {
            (AttentionConfig::Gqa(gqa), _) => (gqa.head_dim as f64).sqrt().recip(),
            (AttentionConfig::Mla(mla), scaling) => {
                let plain = (mla.qk_head_dim() as f64).sqrt().recip();
                match scaling {
                    Some(RopeScaling::Yarn(yarn)) => plain * yarn.m(yarn.mscale_all_dim).powi(2),
                    _ => plain,
                }
            }
        }
    }
}

impl YarnConfig {
    /// `m(mscale) / m(mscale_all_dim)`, 1 in every released DeepSeek checkpoint.
    ///
    /// An `mscale` other than 1 without `mscale_all_dim` follows the published DeepSeek code,
    /// which uses it; transformers 5.17 then takes 1 in its place. No released checkpoint shows
    /// the difference.
    pub(super) fn attention_factor(&self) -> f64 {
        self.m(self.mscale) / self.m(self.mscale_all_dim)
    }

    /// `m(a) = 0.1 a ln(factor) + 1`, so 1 for `a = 0` and for `factor = 1`.
    fn m(&self, scale: f64) -> f64 {
        0.1 * scale * self.factor.ln() + 1.0
    }

    /// Dimension whose pair turns `rotations` times over the original context.
    fn correction_dim(&self, rotations: f64, theta: f64, dim: usize) -> f64 {
        let turns = self.original_max_position_embeddings as f64 / (rotations * TAU);
        dim as f64 * turns.ln() / (2.0 * theta.ln())
    }

    fn ramp(&self, theta: f64, dim: usize) -> Ramp {
        let low = self.correction_dim(self.beta_fast, theta, dim).floor().max(0.0);
        let high = self.correction_dim(self.beta_slow, theta, dim).ceil().min(dim as f64 - 1.0);
        // Upstream's guard against a division by zero, which beta_fast = beta_slow can need.
        let high = if low == high { high + 0.001 } else { high };
        Ramp { low, high }
    }

    fn blend(&self, plain: f64, stretched: f64) -> f64 {
        plain * (1.0 - stretched) + plain / self.factor * stretched
    }
}

/// From 0 at pair `low` (kept) to 1 at pair `high` (stretched).
struct Ramp {
    low: f64,
    high: f64,
}

impl Ramp {
    fn at(&self, pair: usize) -> f64 {
        ((pair as f64 - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }
}

/// The Llama 3.1 rule: short wavelengths kept, long ones stretched, those between interpolated.
struct Llama3 {
    factor: f64,
    low_freq_factor: f64,
    high_freq_factor: f64,
    original: f64,
}

impl Llama3 {
    fn apply(&self, plain: f64) -> f64 {
        let wavelength = 2.0 * PI / plain;
        if wavelength > self.original / self.low_freq_factor {
            return plain / self.factor;
        }
        if wavelength < self.original / self.high_freq_factor {
            return plain;
        }
        let smooth = (self.original / wavelength - self.low_freq_factor)
            / (self.high_freq_factor - self.low_freq_factor);
        (1.0 - smooth) * plain / self.factor + smooth * plain
    }
}

#[cfg(test)]
#[path = "rope_tests.rs"]
mod tests;
