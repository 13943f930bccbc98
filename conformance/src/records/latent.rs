//! What stands around the scores of latent attention, and the cache bit for bit wherever nothing is
//! written.

use burn::tensor::{Device, FloatDType, Tensor};
use half::f16;
use shaders::cache::{CacheRows, CacheShape, first_rows, packed as layouts, slots};
use shaders::latent::{LatentNorm, LatentRows, absorb, expand, keep, prepare};
use shaders::rotary::{RotarySpec, RotaryTable};

use super::attention::Kept;
use super::linear::Stored;
use super::rotary::Layout;
use super::{Record, Sink, Tier, chosen, of_rows};
use crate::inputs::{Random, Regime, Side, integers, tensor};
use crate::op::floats;
use crate::oracle::Approx;
use crate::oracle::approx::{dot, given};
use crate::oracle::norm::rms_norm;
use crate::oracle::packed::{self, Widths};
use crate::oracle::rotary::{Rotation, rotate};
use crate::spec::{Need, Spec, Work};
use crate::{case, words};

/// How rotated vectors are paired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pairing {
    /// The two halves.
    HalfSplit,
    /// Neighbours.
    Interleaved,
}

words!(Pairing { HalfSplit = "mla_latent/half_split", Interleaved = "mla_latent/interleaved" });

impl Pairing {
    fn layout(self) -> Layout {
        match self {
            Self::HalfSplit => Layout::HalfSplit,
            Self::Interleaved => Layout::Interleaved,
        }
    }
}

case! {
    /// Queries that are absorbed, and what is kept of their tokens.
    Latent("op", Pairing) {
        /// Sequences.
        batch "b": usize,
        /// Tokens of each.
        tokens "t": usize,
        /// Rows of the cache.
        capacity "c": usize,
        /// Numbers of a rotated vector.
        rope "dr": usize,
        /// Heads.
        heads "h": usize,
        /// Numbers of a head that are not rotated.
        nope "dn": usize,
        /// Numbers of a latent vector.
        rank "r": usize,
        /// Storage of the weight.
        stored "w": Stored,
        /// Storage of the cache.
        kept "kv": Kept,
        /// What the tokens are like.
        regime "in": Regime,
    }
}

const EPSILON: f64 = 1e-6;

/// What a cache holds before it is written to.
const BEFORE: f32 = 7.25;

/// YaRN's factor on cosines and sines.
const FACTOR: f64 = 1.25;

/// Queries, compressed tokens, weights, positions.
pub struct Inputs {
    q: Vec<f32>,
    kv: Vec<f32>,
    norm: Vec<f32>,
    w_uk: Vec<f32>,
    positions: Vec<usize>,
}

/// The columns `columns` of rows of `pitch` numbers.
fn part(rows: &[f32], pitch: usize, columns: std::ops::Range<usize>) -> Vec<f32> {
    rows.chunks(pitch).flat_map(|row| row[columns.clone()].to_vec()).collect()
}

/// Rows side by side.
fn beside(left: &[Approx], right: &[Approx], rows: usize) -> Vec<Approx> {
    let (left, right) = (left.chunks(left.len() / rows), right.chunks(right.len() / rows));
    left.zip(right).flat_map(|(left, right)| [left, right].concat()).collect()
}

/// Weights as large as initialised ones, as they are stored.
pub(super) fn weights(
    random: &mut Random,
    [rows, width, sum]: [usize; 3],
    stored: Stored,
) -> Vec<f32> {
    let size = (sum as f32).powf(-0.5);
    let held = |weight: f32| match stored {
        Stored::F16 => f16::from_f32(weight * size).to_f32(),
        _ => weight * size,
    };
    random.rows(rows, width, (Regime::Normal, Side::Right)).into_iter().map(held).collect()
}

pub(super) fn held<const D: usize>(weight: Tensor<D>, stored: Stored) -> Tensor<D> {
    if stored == Stored::F16 { weight.cast(FloatDType::F16) } else { weight }
}

pub(super) fn plain(what: &str, stored: Stored) -> Result<(), String> {
    let rule = format!("`{what}` is f32 or f16");
    chosen(matches!(stored, Stored::F32 | Stored::F16), &rule)
}

pub(super) fn needs(stored: &[Stored]) -> Vec<Need> {
    if stored.contains(&Stored::F16) { vec![Need::F16] } else { Vec::new() }
}

pub(super) fn float(stored: Stored) -> FloatDType {
    if stored == Stored::F16 { FloatDType::F16 } else { FloatDType::F32 }
}

impl Latent {
    fn count(&self) -> usize {
        self.batch * self.tokens
    }

    fn inv_freq(&self) -> Vec<f64> {
        let pair = |pair: usize| 1e2_f64.powf(-2.0 * pair as f64 / self.rope as f64);
        (0..self.rope / 2).map(pair).collect()
    }

    /// `x` `[tokens, heads, rope]`, turned.
    fn turned(&self, x: &[f32], positions: &[usize]) -> Vec<Approx> {
        let (inv_freq, pairs) = (self.inv_freq(), self.variant.layout().pairs());
        rotate(x, positions, &Rotation { inv_freq: &inv_freq, attention_factor: FACTOR, pairs })
    }

    /// A cache whose every number is [`BEFORE`].
    fn cache(&self, device: &Device) -> CacheRows {
        let Self { batch, capacity, rank, rope, .. } = *self;
        let width = rank + rope;
        let shape = CacheShape { batch, capacity, width };
        let layout = |packing| layouts::Layout::latent(packing, rank, rope);
        let mut cache = CacheRows::of_format(self.kept.format(), layout, shape, device);
        let all: Vec<usize> = (0..capacity).collect();
        let at = slots(
            integers(&all.repeat(batch), [batch, capacity], device),
            first_rows(batch, capacity, device),
        );
        let rows = vec![BEFORE; batch * capacity * width];
        cache.write(at, tensor(&rows, [batch, capacity, width], device));
        cache
    }

    /// `rows` `[.., rank + rope]` as the cache keeps them.
    fn kept_as(&self, rows: &[Approx]) -> Vec<Approx> {
        let Self { rank, rope: rotated, .. } = *self;
        match self.kept.packed() {
            Some((format, _)) => {
                let rows = rows.chunks(rank + rotated);
                rows.flat_map(|row| packed::kept(format, row, Widths { rank, rotated })).collect()
            }
            None if self.kept == Kept::F16 => rows.iter().map(|x| x.through_f16()).collect(),
            None => rows.to_vec(),
        }
    }

    /// The cache before anything is written.
    fn before(&self) -> Vec<Approx> {
        let rows = self.batch * self.capacity;
        let all = vec![Approx::exact(BEFORE); rows * (self.rank + self.rope)];
        if self.kept.packed().is_some() { self.kept_as(&all) } else { all }
    }

    /// The cache after `rows` `[tokens, rank + rope]` are written to it.
    fn cached(&self, rows: &[Approx], positions: &[usize]) -> Vec<Approx> {
        let width = self.rank + self.rope;
        let mut all = self.before();
        for (token, (row, position)) in rows.chunks(width).zip(positions).enumerate() {
            let to = (token / self.tokens * self.capacity + position) * width;
            all[to..to + width].copy_from_slice(row);
        }
        all
    }
}

impl Spec for Latent {
    type Inputs = Inputs;

    fn valid(&self) -> Result<(), String> {
        let Self { batch, tokens, capacity, rope, heads, nope, rank, stored, .. } = *self;
        chosen(rope <= 1024 && nope <= 4096 && rank <= 8192, "`dr`, `dn` and `r` are as models'")?;
        super::sized(&[batch, capacity, rank + rope])?;
        super::sized(&[batch, tokens, heads, rank + nope + rope])?;
        super::sized(&[heads, nope, rank])?;
        chosen(rope.is_multiple_of(2) && rope > 0, "`dr` is even")?;
        chosen(tokens <= capacity, "`t` is at most `c`")?;
        chosen(self.regime != Regime::Large, "`in` is of a size that a norm takes")?;
        plain("w", stored)?;
        chosen(
            rank + rope <= 1024 || self.kept.packed().is_none(),
            "a packed row has 1024 numbers at most",
        )
    }

    fn needs(&self) -> Vec<Need> {
        if self.kept == Kept::F16 { vec![Need::F16] } else { needs(&[self.stored]) }
    }

    fn draw(&self, mut random: Random) -> Inputs {
        let Self { rope, heads, nope, rank, stored, regime, .. } = *self;
        let side = (regime, Side::Left);
        let mut positions = Vec::new();
        // In no order, no two of a sequence the same.
        for _ in 0..self.batch {
            let mut free: Vec<usize> = (0..self.capacity).collect();
            let mut take = || free.swap_remove(random.below(free.len()));
            positions.extend((0..self.tokens).map(|_| take()));
        }
        Inputs {
            q: random.rows(self.count() * heads, nope + rope, side),
            kv: random.rows(self.count(), rank + rope, side),
            norm: random.rows(1, rank, (Regime::Normal, Side::Right)),
            w_uk: weights(&mut random, [heads * nope, rank, nope], stored),
            positions,
        }
    }

    /// The queries twice, the cache, and the cache as it was read before.
    fn expected(&self, inputs: &Inputs) -> Result<Vec<Approx>, String> {
        let Inputs { q, kv, norm, w_uk, positions } = inputs;
        let Self { rope, heads, nope, rank, .. } = *self;
        // A stored weight is widened: f16 costs nothing beyond its own rounding.
        let weight = given(w_uk);
        let mut latent = Vec::new();
        for (row, q) in part(q, nope + rope, 0..nope).chunks(nope).enumerate() {
            let head = row % heads * nope;
            latent.extend((0..rank).map(|column| {
                let weight = |i| weight[(head + i) * rank + column];
                dot(q.iter().enumerate().map(|(i, &q)| (Approx::exact(q), weight(i))))
            }));
        }
        let turned = self.turned(&part(q, nope + rope, nope..nope + rope), positions);
        let c = rms_norm(&part(kv, rank + rope, 0..rank), norm, EPSILON);
        let k = self.turned(&part(kv, rank + rope, rank..rank + rope), positions);
        let rows = beside(&c, &k, self.count());
        let before = self.before();
        let cached = self.cached(&self.kept_as(&rows), positions);
        let queries = beside(&latent, &turned, self.count() * heads);
        Ok([queries.clone(), queries, cached, before].concat())
    }

    fn found(&self, inputs: &Inputs, device: &Device) -> Result<Vec<f32>, String> {
        let Inputs { q, kv, norm, w_uk, positions } = inputs;
        let Self { batch, tokens, capacity, rope, heads, nope, rank, stored, .. } = *self;
        let positions = integers(positions, [batch, tokens], device);
        let inv_freq = self.inv_freq();
        let table = RotaryTable::new(
            &RotarySpec {
                inv_freq: &inv_freq,
                attention_factor: FACTOR,
                pairs: self.variant.layout().pairs(),
                positions: capacity,
            },
            device,
        );
        let rotary = table.rows(positions.clone());
        let slots = slots(positions, first_rows(batch, capacity, device));
        let q = tensor(q, [batch, tokens, heads, nope + rope], device);
        let w_uk = held(tensor(w_uk, [heads, nope, rank], device), stored);
        let mut cache = self.cache(device);
        let before = cache.read(capacity);
        let kv = tensor(kv, [batch, tokens, rank + rope], device);
        let norm = LatentNorm { weight: tensor(norm, [rank], device), epsilon: EPSILON };
        keep(&mut cache, kv.clone(), norm.clone(), &rotary, slots.clone());
        let mut found = floats(before.cast(FloatDType::F32))?;
        let mut all = floats(absorb(q.clone(), w_uk.clone(), &rotary))?;
        // Once more, with no reader of the rows left, and in one operation.
        let new = LatentRows { q, kv };
        all.extend(floats(prepare(&mut cache, new, (norm, w_uk), &rotary, slots))?);
        all.extend(floats(cache.read(capacity).cast(FloatDType::F32))?);
        all.append(&mut found);
        Ok(all)
    }
}

/// How a product of each head is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// There is one.
    Heads,
}

words!(Form { Heads = "mla_expand/heads" });

case! {
    /// A product for each head.
    Expand("op", Form) {
        /// Tokens.
        tokens "t": usize,
        /// Heads.
        heads "h": usize,
        /// Numbers of a head before.
        input "in": usize,
        /// Numbers of a head after.
        output "out": usize,
        /// Storage of the weight.
        stored "w": Stored,
        /// What the heads are like.
        regime "x": Regime,
    }
}

/// Most tokens whose numbers are multiplied as they are.
const FEW: usize = 8;

impl Expand {
    /// `x` as it is multiplied: with a weight of f16, matrix units may take many tokens in f16 too.
    fn rounded(&self, x: Approx) -> Approx {
        if self.stored == Stored::F16 && self.tokens > FEW { x.through_f16() } else { x }
    }
}

impl Spec for Expand {
    /// `x` `[tokens, heads, input]`, weight `[heads, output, input]`.
    type Inputs = [Vec<f32>; 2];

    fn valid(&self) -> Result<(), String> {
        let Self { tokens, heads, input, output, stored, .. } = *self;
        super::sized(&[tokens, heads, input])?;
        super::sized(&[tokens, heads, output])?;
        super::sized(&[heads, output, input])?;
        let held = self.regime != Regime::Large || stored == Stored::F32;
        chosen(held, "`x=large` has weights in f32")?;
        plain("w", stored)
    }

    fn needs(&self) -> Vec<Need> {
        needs(&[self.stored])
    }

    fn draw(&self, mut random: Random) -> Self::Inputs {
        let Self { tokens, heads, input, output, stored, .. } = *self;
        let x = random.rows(tokens * heads, input, (self.regime, Side::Left));
        [x, weights(&mut random, [heads * output, input, input], stored)]
    }

    fn expected(&self, [x, weight]: &Self::Inputs) -> Result<Vec<Approx>, String> {
        let (weight, count) = (given(weight), self.output * self.input);
        let mut y = Vec::new();
        for (row, x) in x.chunks(self.input).enumerate() {
            let weight = &weight[row % self.heads * count..][..count];
            let x: Vec<Approx> = given(x).into_iter().map(|x| self.rounded(x)).collect();
            let sum = |w: &[Approx]| dot(x.iter().copied().zip(w.iter().copied()));
            y.extend(weight.chunks(self.input).map(sum));
        }
        Ok(y)
    }

    fn found(&self, [x, weight]: &Self::Inputs, device: &Device) -> Result<Vec<f32>, String> {
        let Self { tokens, heads: h, input, output, stored, .. } = *self;
        let weight = held(tensor(weight, [h, output, input], device), stored);
        floats(expand(tensor(x, [1, tokens, h, input], device), weight))
    }

    fn rows(&self) -> (usize, Vec<usize>) {
        (self.tokens, vec![self.heads * self.output])
    }

    fn take(&self, [x, w]: &Self::Inputs, rows: &[usize]) -> Option<(Self, Self::Inputs)> {
        let spec = Self { tokens: rows.len(), ..self.clone() };
        Some((spec, [of_rows(x, self.heads * self.input, rows), w.clone()]))
    }

    fn work(&self) -> Option<Work> {
        let weights = (self.heads * self.input * self.output) as f64;
        let width = if self.stored == Stored::F16 { 2.0 } else { 4.0 };
        let rows = (self.tokens * self.heads * (self.input + self.output)) as f64;
        let operations = 2.0 * weights * self.tokens as f64;
        Some(Work { bytes: weights * width + 4.0 * rows, operations })
    }
}

const STORED: [Stored; 2] = [Stored::F32, Stored::F16];

fn latent(
    (variant, (stored, kept), regime): (Pairing, (Stored, Kept), Regime),
    [batch, tokens, capacity, rope]: [usize; 4],
    [heads, nope, rank]: [usize; 3],
) -> Latent {
    let seed = 0;
    Latent { variant, batch, tokens, capacity, rope, heads, nope, rank, stored, kept, regime, seed }
}

/// Both types of weights with both of caches, and f32 weights with each packing.
fn kinds() -> impl Iterator<Item = (Stored, Kept)> {
    let plain = STORED.into_iter().flat_map(|w| [Kept::F32, Kept::F16].map(|kv| (w, kv)));
    let packed = Kept::ALL.iter().filter(|kept| kept.packed().is_some());
    plain.chain(packed.map(|&kept| (Stored::F32, kept)))
}

fn latent_cases(tier: Tier, to: &mut Sink<'_>) {
    use Regime::{Integers, Normal, Outliers, Uniform};
    for &variant in Pairing::ALL {
        for (stored, kept) in kinds() {
            let of = |regime, n, m| latent((variant, (stored, kept), regime), n, m);
            // A turn by neighbours compiles every kernel anew, and only its rotation is another.
            let plain = (stored, kept) == (Stored::F32, Kept::F32);
            if tier > Tier::Smoke || variant == Pairing::HalfSplit || plain {
                to.add(of(Outliers, [3, 2, 33, 6], [5, 17, 70]));
            }
            if tier == Tier::Smoke {
                continue;
            }
            to.add(of(Normal, [1, 1, 1, 2], [1, 1, 1]));
            to.add(of(Normal, [1, 1, 65, 64], [16, 128, 512]));
            to.add(of(Normal, [1, 8, 40, 10], [3, 33, 68]));
            to.add(of(Integers, [8, 1, 7, 4], [2, 48, 129]));
            to.add(of(Normal, [2, 5, 12, 8], [3, 9, 20]));
            to.add(of(Uniform, [1, 21, 30, 16], [4, 24, 64]));
            if tier == Tier::Full {
                to.add(of(Normal, [1, 1, 65, 64], [128, 128, 512]));
                to.add(of(Normal, [1, 8, 65, 64], [16, 128, 512]));
                to.add(of(Outliers, [4, 1, 65, 64], [16, 128, 512]));
            }
        }
    }
}

fn fuzz_latent(random: &mut Random, seed: u64) -> Latent {
    let (tokens, regimes) = (1 + random.below(12), [Regime::Normal, Regime::Uniform]);
    let capacity = tokens + random.below(30);
    let stored = (random.one_of(&STORED), random.one_of(Kept::ALL));
    let kind = (random.one_of(Pairing::ALL), stored, random.one_of(&regimes));
    let n = [1 + random.below(4), tokens, capacity, random.one_of(&[2, 8, 16, 64])];
    let m =
        [1 + random.below(8), random.one_of(&[8, 17, 32, 64]), random.one_of(&[16, 64, 70, 128])];
    Latent { seed, ..latent(kind, n, m) }
}

fn expand_cases(tier: Tier, to: &mut Sink<'_>) {
    for stored in STORED {
        let mut of = |[tokens, heads, input, output]: [usize; 4], regime| {
            let variant = Form::Heads;
            to.add(Expand { variant, tokens, heads, input, output, stored, regime, seed: 0 });
        };
        of([2, 3, 129, 7], Regime::Normal);
        if tier == Tier::Smoke {
            continue;
        }
        for sizes in [
            [1, 1, 1, 1],
            [1, 16, 512, 128],
            [8, 5, 36, 33],
            [3, 128, 64, 6],
            [9, 3, 40, 10],
            [65, 4, 64, 40],
            [12, 1, 256, 65],
        ] {
            of(sizes, Regime::Normal);
        }
        for &regime in Regime::ALL {
            if regime != Regime::Large || stored == Stored::F32 {
                of([4, 3, 66, 18], regime);
            }
        }
        if tier == Tier::Full {
            of([1, 128, 512, 128], Regime::Normal);
            of([24, 16, 512, 128], Regime::Normal);
            of([64, 16, 512, 128], Regime::Normal);
        }
    }
}

fn fuzz_expand(random: &mut Random, seed: u64) -> Expand {
    let regime = random.one_of(Regime::ALL);
    Expand {
        variant: Form::Heads,
        tokens: 1 + random.below(20),
        heads: 1 + random.below(16),
        input: random.one_of(&[8, 36, 64, 129, 256]),
        output: random.one_of(&[1, 7, 32, 65, 128]),
        stored: if regime == Regime::Large { Stored::F32 } else { random.one_of(&STORED) },
        regime,
        seed,
    }
}

/// The record of tokens.
pub(super) const TOKENS: Record = Record {
    path: "op/mla_latent",
    formula: "q̃ = [q_nope W_UK | R_p q_rope]; row[b, p] ← [RMSNorm(c) · w | R_p k_rope]",
    source: "DeepSeek-V2 §2.1.2, eq. 9–19 and appendix C",
    bound: "a dot product of `dn` terms, a rotation, a norm of `r` numbers; rows that nothing is written \
            to are compared bit for bit",
    kernels: &["mla_absorb", "latent_write", "latent_prepare"],
    cases: latent_cases,
    fuzz: |random, seed, to| to.add(fuzz_latent(random, seed)),
    parse: super::parse::<Latent>,
};

/// The record of products.
pub(super) const EXPAND: Record = Record {
    path: "op/mla_expand",
    formula: "o_h = z_h W_UV,hᵀ",
    source: "DeepSeek-V2 §2.1.2, eq. 10, and appendix C",
    bound: "a dot product of `in` terms, whose `x` may be rounded to f16 where the weight is f16 and there \
            are more than 8 tokens",
    kernels: &["linear_gemv", "gemm"],
    cases: expand_cases,
    fuzz: |random, seed, to| to.add(fuzz_expand(random, seed)),
    parse: super::parse::<Expand>,
};
