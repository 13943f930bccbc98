//! Drawing a token of each row of logits in a few launches, none of which sorts.
//!
//! `values` `[rows, vocab]` f32 and `uniform` `[rows, 1]` to `[rows, 1]` i32. With `d_i = (max x − x_i) / T`
//! the *depth* of a token and `w_i = e^(−d_i)` its weight, a cut keeps the tokens with `d_i ≤ t`:
//!
//! | cut | `t` |
//! |---|---|
//! | min-p | `−ln p_min` |
//! | top-k | the least at which `k` tokens are kept |
//! | top-p | the least at which `p` of the weight that was kept before is kept |
//!
//! Tokens of one depth are kept or dropped together. What lies [`DEPTH`] below the best is never drawn. The
//! token drawn is the first whose cumulative weight exceeds `u` times the whole.
//!
//! Depths are not negative, so that the bits of one are a key of the same order, of 31 bits. The least
//! `t` is found digit by digit ([`variant::SHIFTS`]): each launch of `cut_kernel` adds up, for each of 32
//! digits that may come next, how many tokens have it or what they weigh, a cube a part of a row; the next
//! launch begins by reading off where the goal is reached. Each unit adds into bins of its own, which are
//! then added in a fixed order: no atomic operation, and the same sums on every run.
//!
//! Cost: 1 launch for the maximum, 7 for top-k and 7 for top-p where they are on, 2 for the draw; each
//! reads the logits once, but for the last, which reads a part of a row. [`penalise`] is one more. One
//! launch of a cube a row would read a row as often with a single multiprocessor, which takes ten times as
//! long as the launches do (an estimate from 517 KB a row and 64 bytes a cycle; not measured).

mod kernel;
#[cfg(test)]
mod twin;
mod variant;

use burn::tensor::{DType, Shape};
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use self::kernel::{cut_kernel, draw_kernel, highest_kernel, penalise_kernel};
use self::variant::{Limits, Pass, passes};
use super::empty_like;
use crate::sample::SampleSpec;

/// Units of a cube.
const UNITS: usize = 64;

/// Values of a part: as many as a unit's 32 for each of [`UNITS`].
const PART: usize = 32 * UNITS;

/// Digits that are told apart at once: a cube's bins, one a unit and digit, take 8 KB.
const BINS: usize = 32;

/// Depths from here on weigh nothing: `e^(−64)` of the best.
pub(crate) const DEPTH: f32 = 64.0;

/// Words of what is known of a row: highest value, key of the digits found, measure below it, goal, and
/// the greatest key that is kept.
const STATE: usize = 5;

/// Most rows: the limit of a dimension of a grid on every profile.
const MOST_ROWS: usize = 65_535;

/// Most values of all rows, whose indices are u32; and of a row, up to which f32 counts.
const MOST_VALUES: usize = 1 << 31;
const MOST_VOCAB: usize = 1 << 24;

/// Whether the kernels cover `logits` of this shape.
pub(crate) fn covers(shape: &[usize]) -> bool {
    match *shape {
        [rows, vocab] => {
            (1..=MOST_ROWS).contains(&rows)
                && (1..=MOST_VOCAB).contains(&vocab)
                && rows * vocab < MOST_VALUES
        }
        _ => false,
    }
}

/// Rows and their parts.
#[derive(Clone, Copy)]
struct Grid {
    rows: usize,
    vocab: usize,
    parts: usize,
}

impl Grid {
    fn of(values: &CubeTensor) -> Self {
        let shape = values.meta.shape();
        let (rows, vocab) = (shape[0], shape[1]);
        Self { rows, vocab, parts: vocab.div_ceil(PART) }
    }

    /// A cube a part of a row.
    fn cubes(self) -> CubeCount {
        CubeCount::Static(self.parts as u32, self.rows as u32, 1)
    }
}

/// `logits` with those of present tokens divided by `penalty` where they are positive, else multiplied by
/// it; `present` `[rows, vocab]` is above ½ there.
pub(crate) fn penalise(logits: CubeTensor, present: CubeTensor, penalty: f32) -> CubeTensor {
    let shape = logits.meta.shape().clone();
    let count = shape.num_elements();
    let out = empty_like(&logits, shape, DType::F32);
    let client = logits.client.clone();
    let [x, y] = super::linear_gemv::fold(count.div_ceil(super::UNITS as usize));
    // SAFETY: a unit beyond `count`, the length of the three tensors, does nothing.
    unsafe {
        penalise_kernel::launch_unchecked(
            &client,
            CubeCount::Static(x as u32, y as u32, 1),
            CubeDim::new_1d(super::UNITS),
            logits.into_buffer_arg(),
            present.into_buffer_arg(),
            out.clone().into_buffer_arg(),
            count as u32,
            penalty,
        );
    }
    out
}

/// Draws from `values` `[rows, vocab]` at `uniform` `[rows, 1]`; the temperature is a normal number.
pub(crate) fn launch(values: CubeTensor, uniform: CubeTensor, spec: &SampleSpec) -> CubeTensor {
    let grid = Grid::of(&values);
    let limits = Limits::of(spec);
    let mut found = highest(&values, grid);
    let mut state = None;
    for pass in passes(spec, grid.vocab) {
        (found, state) = cut(&values, (found, state), pass, (grid, limits));
    }
    let state = state.expect("invariant: the last pass weighs what is kept");
    let out = empty_like(&values, Shape::new([grid.rows, 1]), DType::I32);
    let client = values.client.clone();
    // SAFETY: a cube keeps within its row, and its units within a part of it.
    unsafe {
        draw_kernel::launch_unchecked(
            &client,
            CubeCount::Static(1, grid.rows as u32, 1),
            CubeDim::new_1d(UNITS as u32),
            values.into_buffer_arg(),
            found.into_buffer_arg(),
            state.into_buffer_arg(),
            uniform.into_buffer_arg(),
            out.clone().into_buffer_arg(),
            grid.vocab as u32,
            grid.parts as u32,
            limits.temperature,
            limits.deepest,
        );
    }
    out
}

/// The highest value of each part: `[rows, parts]`.
fn highest(values: &CubeTensor, grid: Grid) -> CubeTensor {
    let out = empty_like(values, Shape::new([grid.rows, grid.parts]), DType::F32);
    // SAFETY: units keep within a part, and parts within a row.
    unsafe {
        highest_kernel::launch_unchecked(
            &values.client,
            grid.cubes(),
            CubeDim::new_1d(UNITS as u32),
            values.clone().into_buffer_arg(),
            out.clone().into_buffer_arg(),
            grid.vocab as u32,
        );
    }
    out
}

/// One pass over the values: what it finds, and what was known when it began.
fn cut(
    values: &CubeTensor,
    (found, state): (CubeTensor, Option<CubeTensor>),
    pass: Pass,
    (grid, limits): (Grid, Limits),
) -> (CubeTensor, Option<CubeTensor>) {
    let Grid { rows, vocab, parts } = grid;
    let out = empty_like(values, Shape::new([rows, parts * pass.results()]), DType::F32);
    let known = empty_like(values, Shape::new([rows, STATE]), DType::I32);
    // SAFETY: units keep within a part, parts within a row, and bins within those of a part.
    unsafe {
        cut_kernel::launch_unchecked(
            &values.client,
            grid.cubes(),
            CubeDim::new_1d(UNITS as u32),
            values.clone().into_buffer_arg(),
            found.into_buffer_arg(),
            state.map(CubeTensor::into_buffer_arg).into(),
            out.clone().into_buffer_arg(),
            known.clone().into_buffer_arg(),
            vocab as u32,
            limits.temperature,
            limits.deepest,
            limits.kept,
            limits.count,
            limits.share,
            pass.from,
            pass.shift,
            pass.job,
        );
    }
    (out, Some(known))
}
