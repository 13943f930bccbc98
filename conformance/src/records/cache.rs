//! Cached rows: what is written is read, bit for bit, and nothing else has changed.

use burn::tensor::Device;
use shaders::cache::{CacheRows, CacheShape, first_rows, slots};

use super::{Record, Sink, Tier, chosen};
use crate::inputs::{Random, integers, tensor};
use crate::op::floats;
use crate::oracle::Approx;
use crate::spec::Spec;
use crate::{case, words};

/// There is one form of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Rows written in rounds.
    Rows,
}

words!(Form { Rows = "cache/rows" });

case! {
    /// Rounds of writing `tokens` rows a sequence, each at other positions than a row before it in the
    /// round, and possibly at those of an earlier round.
    Cache("op", Form) {
        /// Sequences.
        batch "b": usize,
        /// Rows of each.
        capacity "c": usize,
        /// Numbers of a row.
        width "d": usize,
        /// Rows of a round.
        tokens "t": usize,
        /// Rounds.
        rounds "r": usize,
        /// Rows that are read in the end.
        span "kv": usize,
    }
}

/// What is written at once.
pub struct Round {
    /// `[batch, tokens]`.
    positions: Vec<usize>,
    /// `[batch, tokens, width]`.
    values: Vec<f32>,
}

impl Cache {
    /// All rows `[batch, capacity, width]` after the first `rounds` rounds; 0 where none wrote.
    fn rows_after(&self, rounds: &[Round]) -> Vec<f32> {
        let mut rows = vec![0.0; self.batch * self.capacity * self.width];
        for Round { positions, values } in rounds {
            for (token, (position, values)) in
                positions.iter().zip(values.chunks(self.width)).enumerate()
            {
                let row = token / self.tokens * self.capacity + position;
                rows[row * self.width..][..self.width].copy_from_slice(values);
            }
        }
        rows
    }
}

impl Spec for Cache {
    type Inputs = Vec<Round>;

    fn valid(&self) -> Result<(), String> {
        super::sized(&[self.batch, self.capacity, self.width])?;
        super::sized(&[self.batch, self.tokens, self.width, self.rounds])?;
        let held = self.tokens <= self.capacity && (1..=self.capacity).contains(&self.span);
        chosen(held, "`t` and `kv` are at most `c`")
    }

    fn draw(&self, mut random: Random) -> Vec<Round> {
        let mut round = || {
            let mut positions = Vec::new();
            for _ in 0..self.batch {
                let mut free: Vec<usize> = (0..self.capacity).collect();
                let mut take = || free.swap_remove(random.below(free.len()));
                positions.extend((0..self.tokens).map(|_| take()));
            }
            let count = positions.len() * self.width;
            Round { positions, values: (0..count).map(|_| random.normal()).collect() }
        };
        (0..self.rounds).map(|_| round()).collect()
    }

    /// What is read in the end, and then what was read before the last round: a row that is written
    /// later does not change what has been read.
    fn expected(&self, rounds: &Vec<Round>) -> Result<Vec<Approx>, String> {
        let part = |rows: Vec<f32>| {
            let sequences = rows.chunks(self.capacity * self.width);
            sequences.flat_map(|rows| rows[..self.span * self.width].to_vec()).collect::<Vec<_>>()
        };
        let last = part(self.rows_after(rounds));
        let earlier = part(self.rows_after(&rounds[..rounds.len() - 1]));
        Ok(last.into_iter().chain(earlier).map(Approx::exact).collect())
    }

    fn found(&self, rounds: &Vec<Round>, device: &Device) -> Result<Vec<f32>, String> {
        let Self { batch, capacity, width, tokens, span, .. } = *self;
        let mut cache = CacheRows::new(CacheShape { batch, capacity, width }, device);
        let mut earlier = cache.read(span);
        for Round { positions, values } in rounds {
            earlier = cache.read(span);
            let positions = integers(positions, [batch, tokens], device);
            cache.write(
                slots(positions, first_rows(batch, capacity, device)),
                tensor(values, [batch, tokens, width], device),
            );
        }
        let mut found = floats(cache.read(span))?;
        found.extend(floats(earlier)?);
        Ok(found)
    }
}

fn of([batch, capacity, width, tokens, rounds, span]: [usize; 6]) -> Cache {
    Cache { variant: Form::Rows, batch, capacity, width, tokens, rounds, span, seed: 0 }
}

fn cases(tier: Tier, to: &mut Sink<'_>) {
    to.add(of([3, 37, 9, 5, 4, 21]));
    if tier == Tier::Smoke {
        return;
    }
    for sizes in [
        [1, 1, 1, 1, 1, 1],
        [1, 64, 576, 1, 5, 64],
        [3, 130, 64, 130, 2, 130],
        [2, 300, 33, 17, 7, 129],
    ] {
        to.add(of(sizes));
    }
}

fn fuzz(random: &mut Random, seed: u64) -> Cache {
    let capacity = 1 + random.below(80);
    Cache {
        seed,
        ..of([
            1 + random.below(4),
            capacity,
            1 + random.below(70),
            1 + random.below(capacity),
            1 + random.below(4),
            1 + random.below(capacity),
        ])
    }
}

/// The record.
pub(super) const RECORD: Record = Record {
    path: "op/cache",
    formula: "row[b, p] ← values; rows 0..n are read",
    source: "ARCHITECTURE.md: caches live in device buffers that keep their place",
    bound: "bit for bit",
    kernels: &["select_assign (Burn)"],
    cases,
    fuzz: |random, seed, to| to.add(fuzz(random, seed)),
    parse: super::parse::<Cache>,
};
