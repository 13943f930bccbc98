//! What stands around the scores of latent attention, against the formulas, and the cache bit for bit
//! wherever nothing is written.

use burn::tensor::{Device, FloatDType, Tensor};
use conformance::inputs::{Random, Regime, Side, integers, tensor};
use conformance::op::{Operation, floats};
use conformance::operations;
use conformance::oracle::Approx;
use conformance::oracle::approx::{dot, given};
use conformance::oracle::linear::Storage;
use conformance::oracle::norm::rms_norm;
use conformance::oracle::rotary::{Rotation, rotate};
use half::f16;
use shaders::cache::{CacheRows, CacheShape, first_rows, slots};
use shaders::latent::{LatentNorm, LatentRows, absorb, expand, keep, prepare};
use shaders::rotary::{Pairs, RotarySpec, RotaryTable};

const EPSILON: f64 = 1e-6;

/// Tokens of a few sequences, and how their vectors are turned.
#[derive(Clone, Copy)]
struct Tokens {
    batch: usize,
    tokens: usize,
    capacity: usize,
    /// Width of a rotated vector.
    width: usize,
    pairs: Pairs,
}

/// What a cache holds before it is written to.
const BEFORE: f32 = 7.25;

impl Tokens {
    fn count(&self) -> usize {
        self.batch * self.tokens
    }

    fn name(&self) -> String {
        let Self { batch, tokens, capacity, width, pairs } = self;
        format!("b={batch};t={tokens};c={capacity};dr={width};{pairs:?}").to_lowercase()
    }

    /// `[batch, tokens]`, in no order, no two of a sequence the same.
    fn positions(&self, random: &mut Random) -> Vec<usize> {
        let mut positions = Vec::new();
        for _ in 0..self.batch {
            let mut free: Vec<usize> = (0..self.capacity).collect();
            let mut take = || free.swap_remove(random.below(free.len()));
            positions.extend((0..self.tokens).map(|_| take()));
        }
        positions
    }

    fn inv_freq(&self) -> Vec<f64> {
        let pair = |pair: usize| 1e2_f64.powf(-2.0 * pair as f64 / self.width as f64);
        (0..self.width / 2).map(pair).collect()
    }

    /// `x` `[tokens, heads, width]`, turned.
    fn turned(&self, x: &[f32], positions: &[usize]) -> Vec<Approx> {
        let (inv_freq, pairs) = (self.inv_freq(), self.pairs);
        rotate(x, positions, &Rotation { inv_freq: &inv_freq, attention_factor: 1.25, pairs })
    }

    fn table(&self, device: &Device) -> RotaryTable {
        let (inv_freq, pairs) = (self.inv_freq(), self.pairs);
        let positions = self.capacity;
        let spec = RotarySpec { inv_freq: &inv_freq, attention_factor: 1.25, pairs, positions };
        RotaryTable::new(&spec, device)
    }

    /// A cache whose every number is [`BEFORE`].
    fn cache(&self, width: usize, storage: Storage, device: &Device) -> CacheRows {
        let Self { batch, capacity, .. } = *self;
        let dtype = match storage {
            Storage::F32 => FloatDType::F32,
            Storage::F16 => FloatDType::F16,
        };
        let shape = CacheShape { batch, capacity, width };
        let mut cache = CacheRows::of_type(dtype, shape, device);
        let all: Vec<usize> = (0..capacity).collect();
        let at = slots(
            integers(&all.repeat(batch), [batch, capacity], device),
            first_rows(batch, capacity, device),
        );
        let rows = vec![BEFORE; batch * capacity * width];
        cache.write(at, tensor(&rows, [batch, capacity, width], device));
        cache
    }

    /// The cache after `rows` `[tokens, width]` are written to it.
    fn cached(&self, rows: &[Approx], positions: &[usize]) -> Vec<Approx> {
        let width = rows.len() / self.count();
        let before = Approx::exact(BEFORE);
        let mut all = vec![before; self.batch * self.capacity * width];
        for (token, (row, position)) in rows.chunks(width).zip(positions).enumerate() {
            let to = (token / self.tokens * self.capacity + position) * width;
            all[to..to + width].copy_from_slice(row);
        }
        all
    }
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
fn weights(random: &mut Random, [rows, width, sum]: [usize; 3], storage: Storage) -> Vec<f32> {
    let size = (sum as f32).powf(-0.5);
    let stored = |weight: f32| match storage {
        Storage::F32 => weight * size,
        Storage::F16 => f16::from_f32(weight * size).to_f32(),
    };
    let all = random.rows(rows, width, (Regime::Normal, Side::Right));
    all.into_iter().map(stored).collect()
}

fn stored<const D: usize>(weight: Tensor<D>, storage: Storage) -> Tensor<D> {
    match storage {
        Storage::F32 => weight,
        Storage::F16 => weight.cast(FloatDType::F16),
    }
}

struct LatentCase {
    n: Tokens,
    heads: usize,
    nope: usize,
    rank: usize,
    storage: Storage,
    /// What the cache is stored as.
    kept: Storage,
    regime: Regime,
}

struct LatentInputs {
    q: Vec<f32>,
    kv: Vec<f32>,
    norm: Vec<f32>,
    w_uk: Vec<f32>,
    positions: Vec<usize>,
}

impl LatentCase {
    fn inputs(&self) -> LatentInputs {
        let Self { n, heads, nope, rank, storage, regime, .. } = *self;
        let mut random = Random::of(&self.name());
        let side = (regime, Side::Left);
        LatentInputs {
            q: random.rows(n.count() * heads, nope + n.width, side),
            kv: random.rows(n.count(), rank + n.width, side),
            norm: random.rows(1, rank, (Regime::Normal, Side::Right)),
            w_uk: weights(&mut random, [heads * nope, rank, nope], storage),
            positions: n.positions(&mut random),
        }
    }
}

impl Operation for LatentCase {
    fn name(&self) -> String {
        let Self { n, heads, nope, rank, storage, kept, regime } = self;
        let (n, storage) = (n.name(), format!("{storage:?}").to_lowercase());
        let kept = if *kept == Storage::F16 { ";kv=f16" } else { "" };
        let regime = regime.name();
        format!("op/latent/tokens:{n};h={heads};dn={nope};r={rank};w={storage};in={regime}{kept}")
    }

    /// The queries twice, the cache, and the cache as it was read before.
    fn expected(&self) -> Vec<Approx> {
        let LatentInputs { q, kv, norm, w_uk, positions } = self.inputs();
        let Self { n, heads, nope, rank, .. } = *self;
        // A stored weight is widened: f16 costs nothing beyond its own rounding.
        let weight = given(&w_uk);
        let mut latent = Vec::new();
        for (row, q) in part(&q, nope + n.width, 0..nope).chunks(nope).enumerate() {
            let head = row % heads * nope;
            latent.extend((0..rank).map(|column| {
                let weight = |i| weight[(head + i) * rank + column];
                dot(q.iter().enumerate().map(|(i, &q)| (Approx::exact(q), weight(i))))
            }));
        }
        let turned = n.turned(&part(&q, nope + n.width, nope..nope + n.width), &positions);
        let c = rms_norm(&part(&kv, rank + n.width, 0..rank), &norm, EPSILON);
        let k = n.turned(&part(&kv, rank + n.width, rank..rank + n.width), &positions);
        let rows = beside(&c, &k, n.count()).into_iter().map(|value| match self.kept {
            Storage::F32 => value,
            Storage::F16 => value.through_f16(),
        });
        let cached = n.cached(&rows.collect::<Vec<_>>(), &positions);
        let before = vec![Approx::exact(BEFORE); cached.len()];
        let queries = beside(&latent, &turned, n.count() * heads);
        [queries.clone(), queries, cached, before].concat()
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let LatentInputs { q, kv, norm, w_uk, positions } = self.inputs();
        let Self { n, heads, nope, rank, storage, kept, .. } = *self;
        let Tokens { batch, tokens, capacity, width, .. } = n;
        let positions = integers(&positions, [batch, tokens], device);
        let rotary = n.table(device).rows(positions.clone());
        let slots = slots(positions, first_rows(batch, capacity, device));
        let q = tensor(&q, [batch, tokens, heads, nope + width], device);
        let w_uk = stored(tensor(&w_uk, [heads, nope, rank], device), storage);
        let mut cache = n.cache(rank + width, kept, device);
        let before = cache.read(capacity);
        let kv = tensor(&kv, [batch, tokens, rank + width], device);
        let norm = LatentNorm { weight: tensor(&norm, [rank], device), epsilon: EPSILON };
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

/// A product for each head.
struct Heads {
    tokens: usize,
    heads: usize,
    input: usize,
    output: usize,
    storage: Storage,
}

impl Heads {
    /// `x` `[tokens, heads, input]`, weight `[heads, output, input]`.
    fn inputs(&self) -> [Vec<f32>; 2] {
        let Self { tokens, heads, input, output, storage } = *self;
        let mut random = Random::of(&self.name());
        let x = random.rows(tokens * heads, input, (Regime::Normal, Side::Left));
        [x, weights(&mut random, [heads * output, input, input], storage)]
    }
}

impl Operation for Heads {
    fn name(&self) -> String {
        let Self { tokens, heads, input, output, storage } = self;
        let storage = format!("{storage:?}").to_lowercase();
        format!("op/latent/expand:t={tokens};h={heads};in={input};out={output};w={storage}")
    }

    fn expected(&self) -> Vec<Approx> {
        let [x, weight] = self.inputs();
        let (weight, count) = (given(&weight), self.output * self.input);
        let mut y = Vec::new();
        for (row, x) in x.chunks(self.input).enumerate() {
            let weight = &weight[row % self.heads * count..][..count];
            let x = given(x);
            let sum = |w: &[Approx]| dot(x.iter().copied().zip(w.iter().copied()));
            y.extend(weight.chunks(self.input).map(sum));
        }
        y
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let [x, weight] = self.inputs();
        let Self { tokens, heads: h, input, output, storage } = *self;
        let weight = stored(tensor(&weight, [h, output, input], device), storage);
        floats(expand(tensor(&x, [1, tokens, h, input], device), weight))
    }
}

fn tokens([batch, tokens, capacity, width]: [usize; 4], pairs: Pairs) -> Tokens {
    Tokens { batch, tokens, capacity, width, pairs }
}

fn latent_cases() -> Vec<LatentCase> {
    let mut cases = Vec::new();
    let both = [Storage::F32, Storage::F16];
    for pairs in [Pairs::HalfSplit, Pairs::Interleaved] {
        for (storage, kept) in both.into_iter().flat_map(|w| both.map(|kv| (w, kv))) {
            let of = |n, [heads, nope, rank]: [usize; 3], regime| LatentCase {
                n: tokens(n, pairs),
                heads,
                nope,
                rank,
                storage,
                kept,
                regime,
            };
            cases.extend([
                of([1, 1, 1, 2], [1, 1, 1], Regime::Normal),
                of([1, 1, 65, 64], [16, 128, 512], Regime::Normal),
                of([3, 2, 33, 6], [5, 17, 70], Regime::Outliers),
                of([1, 8, 40, 10], [3, 33, 68], Regime::Normal),
                of([8, 1, 7, 4], [2, 48, 129], Regime::Integers),
                of([2, 5, 12, 8], [3, 9, 20], Regime::Normal),
            ]);
        }
    }
    cases
}

fn heads_cases() -> Vec<Heads> {
    let mut cases = Vec::new();
    for storage in [Storage::F32, Storage::F16] {
        for [tokens, heads, input, output] in [
            [1, 1, 1, 1],
            [1, 16, 512, 128],
            [2, 3, 129, 7],
            [8, 5, 36, 33],
            [3, 128, 64, 6],
            [9, 3, 40, 10],
            [65, 4, 64, 40],
            [33, 16, 512, 128],
        ] {
            cases.push(Heads { tokens, heads, input, output, storage });
        }
    }
    cases
}

operations! {
    latent_tokens: latent_cases(),
    product_of_each_head: heads_cases(),
}
