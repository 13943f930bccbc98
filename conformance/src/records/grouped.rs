//! What stands before the scores of grouped-query attention, and the caches bit for bit wherever nothing is
//! written.

use burn::tensor::{Device, FloatDType};
use shaders::cache::{CacheRows, CacheShape, first_rows, slots};
use shaders::grouped::{Rows, prepare};
use shaders::rotary::{RotarySpec, RotaryTable};

use super::latent::{float, needs, plain};
use super::linear::Stored;
use super::rotary::Layout;
use super::{Record, Sink, Tier, chosen};
use crate::inputs::{Random, Regime, Side, integers, tensor};
use crate::op::floats;
use crate::oracle::Approx;
use crate::oracle::approx::given;
use crate::oracle::rotary::{Rotation, rotate};
use crate::spec::{Need, Spec};
use crate::{case, words};

/// How rotated vectors are paired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pairing {
    /// The two halves.
    HalfSplit,
    /// Neighbours.
    Interleaved,
}

words!(Pairing { HalfSplit = "gqa_prepare/half_split", Interleaved = "gqa_prepare/interleaved" });

impl Pairing {
    fn layout(self) -> Layout {
        match self {
            Self::HalfSplit => Layout::HalfSplit,
            Self::Interleaved => Layout::Interleaved,
        }
    }
}

case! {
    /// Queries, keys and values of new tokens.
    Prepared("op", Pairing) {
        /// Sequences.
        batch "b": usize,
        /// Tokens of each.
        tokens "t": usize,
        /// Rows of the caches.
        capacity "c": usize,
        /// Query heads.
        heads "h": usize,
        /// Heads of the caches.
        kv_heads "hkv": usize,
        /// Numbers of a head.
        width "d": usize,
        /// Storage of the caches.
        kept "kv": Stored,
        /// What the tokens are like.
        regime "in": Regime,
    }
}

/// YaRN's factor on cosines and sines.
const FACTOR: f64 = 1.25;

/// Vectors of the tokens, and where these stand: consecutive, each sequence from a position of its own.
pub struct Inputs {
    q: Vec<f32>,
    k: Vec<f32>,
    v: Vec<f32>,
    positions: Vec<usize>,
}

impl Prepared {
    fn inv_freq(&self) -> Vec<f64> {
        let pair = |pair: usize| 1e2_f64.powf(-2.0 * pair as f64 / self.width as f64);
        (0..self.width / 2).map(pair).collect()
    }

    /// A cache of zeroes after `rows` `[tokens, kv_heads · width]` are written to it.
    fn cached(&self, rows: &[Approx], positions: &[usize]) -> Vec<Approx> {
        let width = self.kv_heads * self.width;
        let mut all = vec![Approx::exact(0.0); self.batch * self.capacity * width];
        for (token, (row, position)) in rows.chunks(width).zip(positions).enumerate() {
            let to = (token / self.tokens * self.capacity + position) * width;
            for (to, value) in all[to..to + width].iter_mut().zip(row) {
                *to = match self.kept {
                    Stored::F16 => value.through_f16(),
                    _ => *value,
                };
            }
        }
        all
    }
}

impl Spec for Prepared {
    type Inputs = Inputs;

    fn valid(&self) -> Result<(), String> {
        let Self { batch, tokens, capacity, heads, kv_heads, width, .. } = *self;
        super::sized(&[batch, tokens, heads, width])?;
        super::sized(&[batch, capacity, kv_heads, width])?;
        chosen(width.is_multiple_of(2), "`d` is even")?;
        chosen(tokens <= capacity, "`t` is at most `c`")?;
        chosen(self.regime != Regime::Large, "`in` is of a size that f16 holds")?;
        plain("kv", self.kept)
    }

    fn needs(&self) -> Vec<Need> {
        needs(&[self.kept])
    }

    fn draw(&self, mut random: Random) -> Inputs {
        let Self { batch, tokens, capacity, heads, kv_heads, width, regime, .. } = *self;
        let mut rows = |heads| random.rows(batch * tokens * heads, width, (regime, Side::Left));
        let (q, k, v) = (rows(heads), rows(kv_heads), rows(kv_heads));
        let mut positions = Vec::new();
        for _ in 0..batch {
            let first = random.below(capacity - tokens + 1);
            positions.extend(first..first + tokens);
        }
        Inputs { q, k, v, positions }
    }

    /// The queries, then the caches of keys and values.
    fn expected(&self, inputs: &Inputs) -> Result<Vec<Approx>, String> {
        let Inputs { q, k, v, positions } = inputs;
        let (inv_freq, pairs) = (self.inv_freq(), self.variant.layout().pairs());
        let rotation = Rotation { inv_freq: &inv_freq, attention_factor: FACTOR, pairs };
        let keys = self.cached(&rotate(k, positions, &rotation), positions);
        let values = self.cached(&given(v), positions);
        Ok([rotate(q, positions, &rotation), keys, values].concat())
    }

    fn found(&self, inputs: &Inputs, device: &Device) -> Result<Vec<f32>, String> {
        let Inputs { q, k, v, positions } = inputs;
        let Self { batch, tokens, capacity, heads, kv_heads, width, .. } = *self;
        let inv_freq = self.inv_freq();
        let spec = RotarySpec {
            inv_freq: &inv_freq,
            attention_factor: FACTOR,
            pairs: self.variant.layout().pairs(),
            positions: capacity,
        };
        let positions = integers(positions, [batch, tokens], device);
        let rotary = RotaryTable::new(&spec, device).rows(positions.clone());
        let slots = slots(positions, first_rows(batch, capacity, device));
        let shape = CacheShape { batch, capacity, width: kv_heads * width };
        let cache = || CacheRows::of_type(float(self.kept), shape, device);
        let [mut keys, mut values] = [cache(), cache()];
        let row = |x: &[f32], heads| tensor(x, [batch * tokens, heads * width], device);
        let new = Rows { q: row(q, heads), k: row(k, kv_heads), v: row(v, kv_heads) };
        let mut found = floats(prepare(new, &rotary, slots, [&mut keys, &mut values]))?;
        for cache in [keys, values] {
            found.extend(floats(cache.read(capacity).cast(FloatDType::F32))?);
        }
        Ok(found)
    }
}

const STORED: [Stored; 2] = [Stored::F32, Stored::F16];

fn of(
    (variant, kept, regime): (Pairing, Stored, Regime),
    [batch, tokens, capacity]: [usize; 3],
    [heads, kv_heads, width]: [usize; 3],
) -> Prepared {
    Prepared { variant, batch, tokens, capacity, heads, kv_heads, width, kept, regime, seed: 0 }
}

fn cases(tier: Tier, to: &mut Sink<'_>) {
    for &variant in Pairing::ALL {
        for kept in STORED {
            let of = |regime, n, m| of((variant, kept, regime), n, m);
            to.add(of(Regime::Normal, [3, 5, 33], [6, 2, 10]));
            if tier == Tier::Smoke {
                continue;
            }
            to.add(of(Regime::Normal, [1, 1, 1], [1, 1, 2]));
            to.add(of(Regime::Outliers, [1, 1, 9], [32, 32, 128]));
            to.add(of(Regime::Normal, [9, 1, 12], [7, 1, 6]));
            to.add(of(Regime::Cancelling, [1, 70, 80], [3, 3, 64]));
        }
    }
}

fn fuzz(random: &mut Random, seed: u64) -> Prepared {
    let tokens = 1 + random.below(20);
    let kv_heads = random.one_of(&[1, 2, 3, 4]);
    let heads = kv_heads * random.one_of(&[1, 2, 5]);
    let regimes = [Regime::Normal, Regime::Uniform, Regime::Integers];
    let kind = (random.one_of(Pairing::ALL), random.one_of(&STORED), random.one_of(&regimes));
    let n = [1 + random.below(4), tokens, tokens + random.below(30)];
    Prepared { seed, ..of(kind, n, [heads, kv_heads, random.one_of(&[2, 10, 64, 128])]) }
}

/// The record.
pub(super) const RECORD: Record = Record {
    path: "op/gqa_prepare",
    formula: "R_p q; keys[b, p] ← R_p k, values[b, p] ← v",
    source: "Su et al., RoFormer, 2021, eq. 34; Ainslie et al., GQA, 2023",
    bound: "a rotation, and one f16 rounding where the caches are f16; rows that nothing is written to \
            are compared bit for bit",
    kernels: &["grouped_prepare"],
    cases,
    fuzz: |random, seed, to| to.add(fuzz(random, seed)),
    parse: super::parse::<Prepared>,
};
