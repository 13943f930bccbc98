//! Cached rows: what is written is read, bit for bit, and nothing else has changed.

use burn::tensor::Device;
use conformance::inputs::{Random, integers, tensor};
use conformance::op::{Operation, floats};
use conformance::operations;
use conformance::oracle::Approx;
use shaders::cache::{CacheRows, CacheShape, first_rows, slots};

/// Rounds of writing `tokens` rows a sequence, each at other positions than a row before it in the
/// round, and possibly at those of an earlier round.
struct Cache {
    batch: usize,
    capacity: usize,
    width: usize,
    tokens: usize,
    rounds: usize,
    /// Rows that are read in the end.
    span: usize,
}

struct Round {
    /// `[batch, tokens]`.
    positions: Vec<usize>,
    /// `[batch, tokens, width]`.
    values: Vec<f32>,
}

impl Cache {
    fn rounds(&self) -> Vec<Round> {
        let mut random = Random::of(&self.name());
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

    /// All rows `[batch, capacity, width]` after the first `rounds` rounds; 0 where none wrote.
    fn rows_after(&self, rounds: usize) -> Vec<f32> {
        let mut rows = vec![0.0; self.batch * self.capacity * self.width];
        for Round { positions, values } in self.rounds().into_iter().take(rounds) {
            for (token, (position, values)) in
                positions.into_iter().zip(values.chunks(self.width)).enumerate()
            {
                let row = token / self.tokens * self.capacity + position;
                rows[row * self.width..][..self.width].copy_from_slice(values);
            }
        }
        rows
    }
}

impl Operation for Cache {
    fn name(&self) -> String {
        let Self { batch, capacity, width, tokens, rounds, span } = self;
        format!("op/cache/rows:b={batch};c={capacity};d={width};t={tokens};r={rounds};n={span}")
    }

    /// What is read in the end, and then what was read before the last round: a row that is written
    /// later does not change what has been read.
    fn expected(&self) -> Vec<Approx> {
        let part = |rows: Vec<f32>| {
            let sequences = rows.chunks(self.capacity * self.width);
            sequences.flat_map(|rows| rows[..self.span * self.width].to_vec()).collect::<Vec<_>>()
        };
        let last = part(self.rows_after(self.rounds));
        let earlier = part(self.rows_after(self.rounds - 1));
        last.into_iter().chain(earlier).map(Approx::exact).collect()
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        let Self { batch, capacity, width, tokens, span, .. } = *self;
        let mut cache = CacheRows::new(CacheShape { batch, capacity, width }, device);
        let mut earlier = cache.read(span);
        for Round { positions, values } in self.rounds() {
            earlier = cache.read(span);
            let positions = integers(&positions, [batch, tokens], device);
            cache.write(
                slots(positions, first_rows(batch, capacity, device)),
                tensor(&values, [batch, tokens, width], device),
            );
        }
        let mut found = floats(cache.read(span))?;
        found.extend(floats(earlier)?);
        Ok(found)
    }
}

fn cases() -> Vec<Cache> {
    let of = |[batch, capacity, width, tokens, rounds, span]: [usize; 6]| Cache {
        batch,
        capacity,
        width,
        tokens,
        rounds,
        span,
    };
    vec![
        of([1, 1, 1, 1, 1, 1]),
        of([1, 64, 576, 1, 5, 64]),
        of([3, 37, 9, 5, 4, 21]),
        of([3, 130, 64, 130, 2, 130]),
        of([2, 300, 33, 17, 7, 129]),
    ]
}

operations! {
    cached_rows: cases(),
}
