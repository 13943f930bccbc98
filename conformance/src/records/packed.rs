//! Packed rows of a cache: what is written is read within half a step.

use burn::tensor::Device;
use shaders::cache::packed::Layout;
use shaders::cache::{CacheRows, CacheShape, first_rows, slots};

use super::attention::Kept;
use super::{Record, Sink, Tier, chosen};
use crate::inputs::{Random, Regime, Side, integers, tensor};
use crate::op::floats;
use crate::oracle::Approx;
use crate::oracle::approx::given;
use crate::oracle::packed::{Widths, kept};
use crate::spec::Spec;
use crate::{case, words};

/// What a row is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A latent and a key.
    Latent,
    /// Heads of keys or values, each packed by itself.
    Heads,
}

words!(Form { Latent = "packed_cache/latent", Heads = "packed_cache/heads" });

case! {
    /// Rows that are written at once, at positions in disorder, and read.
    Packed("op", Form) {
        /// Sequences.
        batch "b": usize,
        /// Rows of each, all of which are written.
        capacity "c": usize,
        /// Heads; 1 of a latent.
        heads "h": usize,
        /// Numbers of the latent, or of a head.
        rank "r": usize,
        /// Numbers of the key.
        rotated "dr": usize,
        /// Rows that are read.
        span "kv": usize,
        /// How they are packed.
        stored "dt": Kept,
        /// What they are like.
        regime "in": Regime,
    }
}

/// What is written.
pub struct Inputs {
    /// `[batch, capacity]`.
    positions: Vec<usize>,
    /// `[batch, capacity, rank + rotated]`.
    values: Vec<f32>,
}

impl Packed {
    fn widths(&self) -> Widths {
        Widths { rank: self.rank, rotated: self.rotated }
    }

    fn width(&self) -> usize {
        self.heads * (self.rank + self.rotated)
    }
}

impl Spec for Packed {
    type Inputs = Inputs;

    fn valid(&self) -> Result<(), String> {
        super::sized(&[self.batch, self.capacity, self.heads, self.rank])?;
        super::sized(&[self.batch, self.capacity, self.heads, self.rotated.max(1)])?;
        chosen((1..=self.capacity).contains(&self.span), "`kv` is from 1 to `c`")?;
        let width = self.rank.saturating_add(self.rotated);
        chosen(width <= 1024, "`r` and `dr` are 1024 at most together")?;
        let latent = self.variant == Form::Latent;
        chosen(!latent || self.heads == 1, "`h` is 1 where rows are latent")?;
        chosen(latent || self.rotated == 0, "`dr` is 0 where rows are heads")?;
        let large = self.stored == Kept::Int6 && self.regime == Regime::Large;
        chosen(!large, "a scale of int6 is 3840 at most")?;
        chosen(self.stored.packed().is_some(), "`dt` is bf16, fp8, int8 or int6")
    }

    fn draw(&self, mut random: Random) -> Inputs {
        let mut positions = Vec::new();
        for _ in 0..self.batch {
            let mut free: Vec<usize> = (0..self.capacity).collect();
            positions
                .extend((0..self.capacity).map(|_| free.swap_remove(random.below(free.len()))));
        }
        let rows = self.batch * self.capacity;
        let values = random.rows(rows, self.width(), (self.regime, Side::Left));
        Inputs { positions, values }
    }

    fn expected(&self, inputs: &Inputs) -> Result<Vec<Approx>, String> {
        let (format, _) = self.stored.packed().ok_or("rows that are not packed")?;
        let (width, capacity) = (self.width(), self.capacity);
        let mut rows = vec![Vec::new(); self.batch * capacity];
        let values = inputs.values.chunks(width);
        for (token, (position, row)) in inputs.positions.iter().zip(values).enumerate() {
            let heads = row.chunks(self.rank + self.rotated);
            let row = heads.flat_map(|head| kept(format, &given(head), self.widths()));
            rows[token / capacity * capacity + position] = row.collect();
        }
        let sequences = rows.chunks(capacity);
        Ok(sequences.flat_map(|rows| rows[..self.span].concat()).collect())
    }

    fn found(&self, inputs: &Inputs, device: &Device) -> Result<Vec<f32>, String> {
        let Self { batch, capacity, span, rank, rotated, .. } = *self;
        let (_, packing) = self.stored.packed().ok_or("rows that are not packed")?;
        let width = self.width();
        let layout = match self.variant {
            Form::Latent => Layout::latent(packing, rank, rotated),
            Form::Heads => Layout::whole(packing, rank),
        };
        let mut cache = CacheRows::packed(layout, CacheShape { batch, capacity, width }, device);
        let positions = integers(&inputs.positions, [batch, capacity], device);
        cache.write(
            slots(positions, first_rows(batch, capacity, device)),
            tensor(&inputs.values, [batch, capacity, width], device),
        );
        floats(cache.read(span))
    }
}

fn of(stored: Kept, [batch, capacity, rank, rotated, span]: [usize; 5]) -> Packed {
    let (variant, heads, regime, seed) = (Form::Latent, 1, Regime::Normal, 0);
    Packed { variant, batch, capacity, heads, rank, rotated, span, stored, regime, seed }
}

/// The same of `count` heads.
fn heads(count: usize, case: Packed) -> Packed {
    Packed { variant: Form::Heads, heads: count, ..case }
}

const PACKED: [Kept; 4] = [Kept::Bf16, Kept::Fp8, Kept::Int8, Kept::Int6];

fn cases(tier: Tier, to: &mut Sink<'_>) {
    for stored in PACKED {
        to.add(of(stored, [2, 5, 64, 8, 3]));
        to.add(heads(3, of(stored, [2, 5, 64, 0, 3])));
        if tier == Tier::Smoke {
            continue;
        }
        for sizes in [[1, 7, 512, 64, 7], [3, 4, 27, 6, 2], [1, 3, 1, 2, 3], [2, 9, 96, 6, 5]] {
            to.add(of(stored, sizes));
        }
        for (count, rank) in [(8, 128), (1, 64), (5, 20), (32, 192), (2, 33)] {
            to.add(heads(count, of(stored, [2, 4, rank, 0, 3])));
        }
        for &regime in Regime::ALL {
            let case = Packed { regime, ..of(stored, [2, 9, 512, 64, 9]) };
            if case.valid().is_ok() {
                to.add(case);
            }
        }
    }
}

/// Regimes that every format has the range for.
const REGIMES: [Regime; 3] = [Regime::Normal, Regime::Outliers, Regime::Uniform];

fn fuzz(random: &mut Random, seed: u64) -> Packed {
    let (capacity, stored) = (1 + random.below(40), random.one_of(&PACKED));
    let sizes = [
        1 + random.below(3),
        capacity,
        1 + random.below(600),
        2 * random.below(40),
        1 + random.below(capacity),
    ];
    let case = Packed { seed, regime: random.one_of(&REGIMES), ..of(stored, sizes) };
    let count = random.one_of(&[0, 1, 2, 5]);
    if count == 0 { case } else { heads(count, Packed { rotated: 0, ..case }) }
}

/// The record.
pub(super) const RECORD: Record = Record {
    path: "op/packed_cache",
    formula: "row[b, p] ← code(x / s), s = max |x| / limit a group; code · s is read",
    source: "DeepSeek-V2 §3.2.3, six bits a number; the row of FlashMLA's FP8 cache",
    bound: "half a step of the format, and 16 roundings of f32",
    kernels: &["packed_rows"],
    cases,
    fuzz: |random, seed, to| to.add(fuzz(random, seed)),
    parse: super::parse::<Packed>,
};
