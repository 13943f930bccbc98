//! Attention over cached rows against its formula.
//!
//! Rows beyond a token's own position hold numbers far from the others, so that one that is seen
//! is noticed.

use burn::tensor::{Device, FloatDType, Tensor};
use conformance::inputs::{Random, Regime, Side, integers, tensor};
use conformance::op::{Operation, floats};
use conformance::operations;
use conformance::oracle::Approx;
use conformance::oracle::attention::{self as oracle, Heads, Operands};
use conformance::oracle::linear::Storage;
use half::f16;
use shaders::attention::{self, CausalMask, LatentQuery, Qkv};

/// Which of the two attentions.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Grouped,
    Latent,
}

struct Attention {
    kind: Kind,
    n: Heads,
    /// Rows of the cache beyond the span, which is then a view of its beginning.
    spare: usize,
    storage: Storage,
    regime: Regime,
}

struct Inputs {
    q: Vec<f32>,
    k: Vec<f32>,
    v: Vec<f32>,
    positions: Vec<usize>,
}

/// What stands in rows that may not be seen.
const UNSEEN: f32 = -1234.5;

impl Attention {
    fn scale(&self) -> f64 {
        (self.n.width as f64).powf(-0.5)
    }

    fn inputs(&self) -> Inputs {
        let Heads { batch, tokens, heads, kv_heads, span, width, value_width } = self.n;
        let mut random = Random::of(&self.name());
        let q = random.rows(batch * tokens * heads, width, (self.regime, Side::Left));
        let mut k = random.rows(batch * span * kv_heads, width, (self.regime, Side::Right));
        let mut v = random.rows(batch * span * kv_heads, value_width, (self.regime, Side::Right));
        // Consecutive tokens, ending `back` rows before the span does; each sequence elsewhere.
        let mut positions = Vec::new();
        for sequence in 0..batch {
            let back = if sequence == 0 { 0 } else { random.below(span - tokens + 1) };
            let end = span - back;
            positions.extend(end - tokens..end);
            let unseen = (sequence * span + end) * kv_heads..(sequence + 1) * span * kv_heads;
            k[unseen.start * width..unseen.end * width].fill(UNSEEN);
            v[unseen.start * value_width..unseen.end * value_width].fill(UNSEEN);
        }
        if self.storage == Storage::F16 {
            for value in k.iter_mut().chain(&mut v) {
                *value = f16::from_f32(*value).to_f32();
            }
        }
        Inputs { q, k, v, positions }
    }
}

impl Attention {
    /// The first rows of a cache that goes on: `[batch, span, width]`.
    fn cached(&self, rows: &[f32], width: usize, device: &Device) -> Tensor<3> {
        let Heads { batch, span, .. } = self.n;
        let spare = vec![UNSEEN; self.spare * width];
        let all: Vec<f32> =
            rows.chunks(span * width).flat_map(|rows| rows.iter().chain(&spare)).copied().collect();
        let all = tensor(&all, [batch, span + self.spare, width], device);
        let all = match self.storage {
            Storage::F32 => all,
            Storage::F16 => all.cast(FloatDType::F16),
        };
        if self.spare > 0 { all.slice([0..batch, 0..span, 0..width]) } else { all }
    }

    /// Over rows of f16.
    fn in_f16(self) -> Self {
        Self { storage: Storage::F16, ..self }
    }

    /// With a cache of `spare` more rows.
    fn within(self, spare: usize) -> Self {
        Self { spare, ..self }
    }
}

impl Operation for Attention {
    fn name(&self) -> String {
        let Heads { batch, tokens, heads, kv_heads, span, width, value_width } = self.n;
        let (kind, regime) = match self.kind {
            Kind::Grouped => (format!("grouped:kv={kv_heads};"), self.regime.name()),
            Kind::Latent => ("latent:".into(), self.regime.name()),
        };
        let spare = if self.spare > 0 { format!(";spare={}", self.spare) } else { String::new() };
        let storage = if self.storage == Storage::F16 { ";kv=f16" } else { "" };
        format!(
            "op/attention/{kind}b={batch};t={tokens};h={heads};n={span};d={width};dv={value_width};\
             in={regime}{spare}{storage}"
        )
    }

    fn expected(&self) -> Vec<Approx> {
        let Inputs { q, k, v, positions } = self.inputs();
        let (scale, storage) = (self.scale(), self.storage);
        let operands = Operands { q: &q, k: &k, v: &v, positions: &positions, scale, storage };
        match self.kind {
            Kind::Grouped => oracle::grouped(&operands, self.n),
            Kind::Latent => oracle::latent(&operands, self.n),
        }
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let Inputs { q, k, v, positions } = self.inputs();
        let Heads { batch, tokens, heads, kv_heads, span, width, value_width } = self.n;
        let mask = CausalMask::new(integers(&positions, [batch, tokens], device), span);
        let q = tensor(&q, [batch, tokens, heads, width], device);
        floats(match self.kind {
            Kind::Grouped => {
                let k = self.cached(&k, kv_heads * width, device);
                let v = self.cached(&v, kv_heads * value_width, device);
                let k = k.reshape([batch, span, kv_heads, width]);
                let v = v.reshape([batch, span, kv_heads, value_width]);
                attention::grouped(Qkv { q, k, v }, &mask, self.scale())
            }
            Kind::Latent => {
                let rows = self.cached(&k, width, device);
                let query = LatentQuery { q, rows, kv_lora_rank: value_width };
                attention::latent(query, &mask, self.scale())
            }
        })
    }
}

/// `[batch, tokens, heads, kv_heads, span]` and the two widths.
fn grouped(
    [batch, tokens, heads, kv_heads, span]: [usize; 5],
    [width, value_width]: [usize; 2],
    regime: Regime,
) -> Attention {
    let n = Heads { batch, tokens, heads, kv_heads, span, width, value_width };
    Attention { kind: Kind::Grouped, n, spare: 0, storage: Storage::F32, regime }
}

/// `[batch, tokens, heads, span]` and the widths of a row and of the part that is summed.
fn latent(
    [batch, tokens, heads, span]: [usize; 4],
    [width, value_width]: [usize; 2],
    regime: Regime,
) -> Attention {
    let n = Heads { batch, tokens, heads, kv_heads: 1, span, width, value_width };
    Attention { kind: Kind::Latent, n, spare: 0, storage: Storage::F32, regime }
}

fn grouped_cases() -> Vec<Attention> {
    use Regime::{Cancelling, Integers, Normal, Outliers};
    let mut cases = Vec::new();
    for regime in [Normal, Outliers, Cancelling, Integers] {
        cases.push(grouped([1, 1, 4, 2, 65], [64, 64], regime));
        cases.push(grouped([3, 5, 6, 2, 131], [24, 16], regime));
    }
    cases.extend([
        grouped([1, 1, 1, 1, 1], [8, 8], Normal),
        grouped([1, 9, 16, 16, 9], [12, 20], Normal),
        grouped([3, 1, 12, 2, 300], [128, 128], Normal),
        grouped([2, 9, 3, 1, 63], [33, 7], Normal),
        grouped([1, 2, 16, 4, 257], [64, 64], Outliers),
        grouped([1, 130, 2, 1, 130], [32, 32], Normal),
        grouped([2, 40, 4, 4, 300], [192, 128], Normal).within(64),
        grouped([1, 33, 8, 2, 70], [20, 12], Outliers),
        grouped([1, 600, 2, 2, 650], [24, 16], Normal),
    ]);
    cases
}

fn latent_cases() -> Vec<Attention> {
    use Regime::{Cancelling, Integers, Normal, Outliers};
    let mut cases = Vec::new();
    for regime in [Normal, Outliers, Cancelling, Integers] {
        cases.push(latent([1, 1, 4, 65], [72, 64], regime));
        cases.push(latent([3, 5, 6, 131], [40, 32], regime));
    }
    cases.extend([
        latent([1, 1, 1, 1], [10, 8], Normal),
        latent([1, 1, 16, 300], [576, 512], Normal),
        latent([3, 9, 3, 63], [33, 27], Normal),
        latent([2, 1, 16, 257], [96, 64], Outliers),
        latent([1, 130, 2, 130], [40, 32], Normal),
        latent([2, 20, 16, 200], [576, 512], Normal).within(64),
        latent([1, 64, 3, 700], [10, 6], Outliers),
    ]);
    cases
}

/// A few tokens over views of longer caches: 64 spare rows leave a view where it lies, 5 may not.
fn decode_cases() -> Vec<Attention> {
    use Regime::{Normal, Outliers};
    let mut cases = Vec::new();
    for span in [1, 2, 31, 33, 500] {
        cases.push(latent([1, 1, 8, span], [80, 64], Normal).within(64));
        cases.push(latent([3, 1, 3, span], [33, 27], Normal).within(5));
        cases.push(grouped([1, 1, 6, 2, span], [24, 16], Normal).within(64));
        cases.push(grouped([3, 1, 3, 1, span], [10, 14], Normal).within(5));
    }
    cases.extend([
        latent([9, 1, 16, 33], [576, 512], Normal).within(64),
        latent([1, 1, 128, 31], [576, 512], Normal),
        latent([1, 8, 3, 33], [576, 512], Outliers).within(64),
        latent([9, 2, 16, 70], [40, 32], Normal).within(64),
        latent([3, 7, 128, 33], [12, 8], Normal).within(64),
        latent([1, 1, 1, 500], [3, 1], Normal),
        grouped([9, 1, 16, 4, 33], [128, 128], Normal).within(64),
        grouped([1, 8, 128, 8, 31], [128, 64], Normal),
        grouped([3, 7, 16, 16, 65], [20, 36], Outliers).within(64),
    ]);
    cases
}

/// Rows of f16: few queries, many, and what matrix units take, over parts of every length.
fn f16_cases() -> Vec<Attention> {
    use Regime::{Cancelling, Integers, Normal, Outliers};
    let mut cases = Vec::new();
    for regime in [Normal, Outliers, Cancelling, Integers] {
        cases.push(latent([2, 1, 16, 131], [96, 64], regime));
        cases.push(latent([1, 3, 16, 70], [80, 48], regime).within(64));
        cases.push(grouped([2, 5, 6, 2, 131], [24, 16], regime));
    }
    for span in [1, 15, 17, 32, 33, 500, 1100] {
        cases.push(latent([1, 1, 16, span], [576, 512], Normal).within(64));
        cases.push(latent([3, 1, 70, span.min(100)], [160, 128], Normal));
    }
    cases.extend([
        latent([9, 1, 16, 33], [576, 512], Normal).within(64),
        latent([2, 1, 128, 97], [576, 512], Normal).within(64),
        latent([1, 40, 4, 70], [48, 32], Outliers),
        latent([1, 1, 3, 500], [33, 27], Normal).within(5),
        latent([2, 2, 11, 65], [32, 16], Normal),
        grouped([1, 40, 4, 2, 70], [64, 64], Normal).within(64),
        grouped([3, 1, 8, 8, 300], [128, 128], Normal),
        grouped([1, 1, 3, 3, 33], [10, 14], Normal).within(5),
    ]);
    cases.into_iter().map(Attention::in_f16).collect()
}

operations! {
    attention_over_f16: f16_cases(),
    grouped_attention: grouped_cases(),
    latent_attention: latent_cases(),
    decode_attention: decode_cases(),
    five_thousand_rows: [
        grouped([1, 1, 2, 1, 5000], [64, 32], Regime::Normal),
        latent([1, 1, 3, 5000], [72, 64], Regime::Normal),
        latent([1, 1, 16, 5000], [80, 64], Regime::Normal).in_f16(),
        latent([3, 2, 3, 5000], [40, 32], Regime::Normal).within(64),
        latent([2, 1, 16, 5000], [72, 64], Regime::Normal).within(64),
        grouped([3, 2, 4, 2, 5000], [16, 24], Regime::Outliers).within(64),
    ],
}
