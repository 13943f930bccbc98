//! What stands before the scores of grouped-query attention, against the formulas, and the caches bit for bit
//! wherever nothing is written.

use burn::tensor::{Device, FloatDType};
use conformance::inputs::{Random, Regime, Side, integers, tensor};
use conformance::op::{Operation, floats};
use conformance::operations;
use conformance::oracle::Approx;
use conformance::oracle::linear::Storage;
use conformance::oracle::rotary::{Rotation, rotate};
use shaders::cache::{CacheRows, CacheShape, first_rows, slots};
use shaders::grouped::{Rows, prepare};
use shaders::rotary::{Pairs, RotarySpec, RotaryTable};

struct Prepared {
    batch: usize,
    tokens: usize,
    heads: usize,
    kv_heads: usize,
    width: usize,
    capacity: usize,
    pairs: Pairs,
    kept: Storage,
}

struct Inputs {
    q: Vec<f32>,
    k: Vec<f32>,
    v: Vec<f32>,
    /// `[batch, tokens]`: consecutive, each sequence from a position of its own.
    positions: Vec<usize>,
}

impl Prepared {
    fn inputs(&self) -> Inputs {
        let Self { batch, tokens, heads, kv_heads, width, capacity, .. } = *self;
        let mut random = Random::of(&self.name());
        let side = (Regime::Normal, Side::Left);
        let mut rows = |heads| random.rows(batch * tokens * heads, width, side);
        let (q, k, v) = (rows(heads), rows(kv_heads), rows(kv_heads));
        let mut positions = Vec::new();
        for _ in 0..batch {
            let first = random.below(capacity - tokens + 1);
            positions.extend(first..first + tokens);
        }
        Inputs { q, k, v, positions }
    }

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
                    Storage::F32 => *value,
                    Storage::F16 => value.through_f16(),
                };
            }
        }
        all
    }
}

impl Operation for Prepared {
    fn name(&self) -> String {
        let Self { batch, tokens, heads, kv_heads, width, capacity, pairs, kept } = self;
        format!(
            "op/grouped/prepare:b={batch};t={tokens};h={heads};kv={kv_heads};d={width};\
             c={capacity};{pairs:?};{kept:?}"
        )
        .to_lowercase()
    }

    /// The queries, then the caches of keys and values.
    fn expected(&self) -> Vec<Approx> {
        let Inputs { q, k, v, positions } = self.inputs();
        let (inv_freq, pairs) = (self.inv_freq(), self.pairs);
        let rotation = Rotation { inv_freq: &inv_freq, attention_factor: 1.25, pairs };
        let keys = self.cached(&rotate(&k, &positions, &rotation), &positions);
        let v: Vec<Approx> = v.iter().map(|&v| Approx::exact(v)).collect();
        [rotate(&q, &positions, &rotation), keys, self.cached(&v, &positions)].concat()
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let Inputs { q, k, v, positions } = self.inputs();
        let Self { batch, tokens, heads, kv_heads, width, capacity, pairs, kept } = *self;
        let inv_freq = self.inv_freq();
        let spec =
            RotarySpec { inv_freq: &inv_freq, attention_factor: 1.25, pairs, positions: capacity };
        let positions = integers(&positions, [batch, tokens], device);
        let rotary = RotaryTable::new(&spec, device).rows(positions.clone());
        let slots = slots(positions, first_rows(batch, capacity, device));
        let dtype = match kept {
            Storage::F32 => FloatDType::F32,
            Storage::F16 => FloatDType::F16,
        };
        let shape = CacheShape { batch, capacity, width: kv_heads * width };
        let [mut keys, mut values] = [(); 2].map(|()| CacheRows::of_type(dtype, shape, device));
        let row = |x: &[f32], heads| tensor(x, [batch * tokens, heads * width], device);
        let new = Rows { q: row(&q, heads), k: row(&k, kv_heads), v: row(&v, kv_heads) };
        let mut found = floats(prepare(new, &rotary, slots, [&mut keys, &mut values]))?;
        for cache in [keys, values] {
            found.extend(floats(cache.read(capacity).cast(FloatDType::F32))?);
        }
        Ok(found)
    }
}

fn cases() -> Vec<Prepared> {
    let mut cases = Vec::new();
    for pairs in [Pairs::HalfSplit, Pairs::Interleaved] {
        for kept in [Storage::F32, Storage::F16] {
            for [batch, tokens, heads, kv_heads, width, capacity] in [
                [1, 1, 1, 1, 2, 1],
                [1, 1, 32, 32, 128, 9],
                [3, 5, 6, 2, 10, 33],
                [9, 1, 7, 1, 6, 12],
                [1, 70, 3, 3, 64, 80],
            ] {
                let one = Prepared { batch, tokens, heads, kv_heads, width, capacity, pairs, kept };
                cases.push(one);
            }
        }
    }
    cases
}

operations! {
    grouped_tokens: cases(),
}
