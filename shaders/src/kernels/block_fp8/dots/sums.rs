//! Sums over rows of a weight in the blocks of ggml, by dot products of bytes: codes are spread to bytes,
//! four at a time, and meet the digits of `x`. Products and their sums over a step are exact.

use cubecl::prelude::*;

use super::super::super::products::{Plan, Sharing, total_of_units};
use super::super::decode::Decoding;
use super::super::quant::{Line, first_scale, line, second_scale};
use super::super::sums::Four;
use super::digits::{PARTS, STEP};
use crate::quant::Format;

/// What is fixed when a kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct DotPlan {
    /// The sums, and how units share them; its vectors have one component.
    pub(super) sums: Plan,
    /// What the weight is in.
    pub(super) format: Format,
    /// How scales become f32.
    pub(super) halves: Decoding,
}

impl DotPlan {
    /// Steps of a row.
    pub(super) fn steps(&self) -> usize {
        self.sums.width / STEP
    }

    /// Steps that a unit makes of a row, the last perhaps beyond its end.
    pub(super) fn own_steps(&self) -> usize {
        self.steps().div_ceil(self.lanes())
    }

    pub(super) fn lanes(&self) -> usize {
        self.sums.lanes.count as usize
    }

    /// Sums of a unit.
    pub(super) fn outputs(&self) -> usize {
        self.sums.products * self.sums.variant.rows
    }

    /// Whether units of a row have as many steps each.
    fn even(&self) -> bool {
        self.steps().is_multiple_of(self.lanes())
    }

    /// Vectors of codes in a row.
    pub(super) fn vectors(&self) -> usize {
        self.steps() * self.format.reads()
    }

    /// Vectors of scales in a row.
    pub(super) fn row_scales(&self) -> usize {
        self.format.scale_words(self.sums.width) / self.format.scale_vector()
    }

    /// Vectors of digits of a row of `x`.
    pub(super) fn parts(&self) -> usize {
        PARTS * self.steps()
    }
}

impl Format {
    /// Words of a vector of codes, of which a step has [`Format::reads`].
    pub(super) fn dot_words(self) -> usize {
        match self {
            Self::Q8_0 => 4,
            Self::Q4_0 | Self::Q4K => 2,
            Self::Q6K => 1,
        }
    }
}

/// Which rows are summed.
#[derive(CubeType)]
pub(super) struct Rows {
    /// This unit's first row of the weight.
    pub(super) first: usize,
    /// Rows of the weight.
    pub(super) count: usize,
    /// Which matrix of a stack it is.
    pub(super) matrix: usize,
}

/// Codes and scales of some steps, on their way.
#[derive(CubeType)]
pub(super) struct Fetched<N: Size, M: Size> {
    codes: Array<Vector<u32, N>>,
    scales: Array<Vector<u32, M>>,
}

/// Sets out to load `count` steps of this unit, the first of which is `at`, of each of its rows. Rows and
/// steps beyond the last are the last again.
#[cube]
pub(super) fn fetch<N: Size, M: Size>(
    codes: &[Vector<u32, N>],
    scales: &[Vector<u32, M>],
    second_codes: &ComptimeOption<&[Vector<u32, N>]>,
    second_scales: &ComptimeOption<&[Vector<u32, M>]>,
    rows: &Rows,
    at: usize,
    #[comptime] count: usize,
    #[comptime] plan: DotPlan,
) -> Fetched<N, M> {
    let each = comptime![plan.sums.variant.rows * count];
    let (reads, lines) = comptime![(plan.format.reads(), plan.format.scale_reads())];
    let mut stored = Array::<Vector<u32, N>>::new(comptime![plan.sums.products * each * reads]);
    let mut raw = Array::<Vector<u32, M>>::new(comptime![plan.sums.products * each * lines]);
    #[unroll]
    for row in 0..comptime![plan.sums.variant.rows] {
        let clamped = rows.matrix * rows.count + (rows.first + row).min(rows.count - 1);
        let codes_from = clamped * comptime![plan.vectors()];
        let scales_from = clamped * comptime![plan.row_scales()];
        #[unroll]
        for step in 0..count {
            let slot = comptime![row * count + step];
            let own = (at + comptime![step * plan.lanes()]).min(comptime![plan.steps() - 1]);
            #[unroll]
            for read in 0..reads {
                let from = codes_from + own * reads + read;
                stored[comptime![slot * reads + read]] = codes[from];
                #[comptime]
                match second_codes {
                    ComptimeOption::Some(codes) => {
                        stored[comptime![(each + slot) * reads + read]] = codes[from];
                    }
                    ComptimeOption::None => {}
                }
            }
            let first = scales_from + first_scale(own * STEP, plan.format);
            let second = scales_from + second_scale(own * STEP);
            raw[comptime![slot * lines]] = scales[first];
            if comptime![lines == 2] {
                raw[comptime![slot * lines + 1]] = scales[second];
            }
            #[comptime]
            match second_scales {
                ComptimeOption::Some(scales) => {
                    raw[comptime![(each + slot) * lines]] = scales[first];
                    if comptime![lines == 2] {
                        raw[comptime![(each + slot) * lines + 1]] = scales[second];
                    }
                }
                ComptimeOption::None => {}
            }
        }
    }
    Fetched::<N, M> { codes: stored, scales: raw }
}

/// Four codes of a step as the bytes of a word, in the order of [`column`](super::digits::column).
#[cube]
fn bytes<N: Size>(
    stored: &Array<Vector<u32, N>>,
    #[comptime] from: usize,
    #[comptime] word: usize,
    #[comptime] format: Format,
) -> i32 {
    match comptime![format] {
        Format::Q8_0 => i32::reinterpret(stored[from].extract(word)),
        Format::Q4_0 | Format::Q4K => {
            let codes = stored[from].extract(comptime![word / 2]);
            let own = if comptime![word % 2 == 1] { codes >> 4u32 } else { codes };
            i32::reinterpret(own & 0x0f0f_0f0fu32)
        }
        Format::Q6K => {
            if comptime![word < 3] {
                let codes = stored[comptime![from + word]].extract(0usize);
                i32::reinterpret(
                    (codes & 0x3fu32)
                        | ((codes & 0xfc0u32) << 2u32)
                        | ((codes & 0x3_f000u32) << 4u32)
                        | ((codes & 0xfc_0000u32) << 6u32),
                )
            } else {
                let first = stored[from].extract(0usize);
                let second = stored[comptime![from + 1]].extract(0usize);
                let third = stored[comptime![from + 2]].extract(0usize);
                let last =
                    (first >> 30u32) | ((second >> 30u32) << 2u32) | ((third >> 30u32) << 4u32);
                i32::reinterpret(
                    ((first >> 24u32) & 0x3fu32)
                        | ((second >> 16u32) & 0x3f00u32)
                        | ((third >> 8u32) & 0x3f_0000u32)
                        | (last << 24u32),
                )
            }
        }
    }
}

/// `Σ X (q - zero)` over a step whose codes are `stored[from..]`, rounded once or, where it may exceed 31
/// bits, twice.
#[cube]
fn dot<N: Size>(
    stored: &Array<Vector<u32, N>>,
    parts: &Array<Vector<u32, Four>>,
    #[comptime] from: usize,
    #[comptime] format: Format,
) -> f32 {
    let mut sums = Array::<i32>::new(3usize);
    #[unroll]
    for digit in 0..3usize {
        sums[digit] = 0i32;
    }
    #[unroll]
    for word in 0..4usize {
        let codes = bytes::<N>(stored, from, word, format);
        #[unroll]
        for digit in 0..3usize {
            let own = i32::reinterpret(parts[digit].extract(word));
            sums[digit] = dp4a(codes, own, sums[digit]);
        }
    }
    let lower = sums[0usize] + (sums[1usize] << 8i32);
    match comptime![format] {
        Format::Q4_0 => {
            let sum = i32::reinterpret(parts[3usize].extract(3usize));
            f32::cast_from(lower + (sums[2usize] << 16i32) - (sum << 3i32))
        }
        Format::Q4K => f32::cast_from(lower + (sums[2usize] << 16i32)),
        Format::Q8_0 => f32::cast_from(sums[2usize]) * 65_536.0f32 + f32::cast_from(lower),
        Format::Q6K => {
            let lower = lower - (i32::reinterpret(parts[3usize].extract(1usize)) << 5i32);
            let upper = sums[2usize] - (i32::reinterpret(parts[3usize].extract(2usize)) << 5i32);
            f32::cast_from(upper) * 65_536.0f32 + f32::cast_from(lower)
        }
    }
}

/// Adds the products of what was fetched; digits are in workgroup memory or, where `given` is there, in
/// `given[given_from..]`.
#[cube]
pub(super) fn add<N: Size, M: Size>(
    fetched: &Fetched<N, M>,
    staged: &Shared<[Vector<u32, Four>]>,
    given: &ComptimeOption<&[Vector<u32, Four>]>,
    given_from: usize,
    sums: &mut Array<f32>,
    at: usize,
    #[comptime] count: usize,
    #[comptime] plan: DotPlan,
) {
    let (reads, lines) = comptime![(plan.format.reads(), plan.format.scale_reads())];
    let mut parts = Array::<Vector<u32, Four>>::new(PARTS);
    #[unroll]
    for step in 0..count {
        let index = at + comptime![step * plan.lanes()];
        let own = index.min(comptime![plan.steps() - 1]);
        #[unroll]
        for part in 0..PARTS {
            let from = comptime![part * plan.steps()] + own;
            #[comptime]
            match given {
                ComptimeOption::Some(given) => parts[part] = given[given_from + from],
                ComptimeOption::None => parts[part] = staged[from],
            }
        }
        let mut unit = f32::reinterpret(parts[3usize].extract(0usize));
        if comptime![!plan.even()] && index >= comptime![plan.steps()] {
            unit = 0.0f32;
        }
        #[unroll]
        for output in 0..comptime![plan.outputs()] {
            let slot = comptime![output * count + step];
            let whole = dot::<N>(&fetched.codes, &parts, comptime![slot * reads], plan.format);
            let line: Line = line::<M>(
                &fetched.scales,
                comptime![slot * lines],
                own * STEP,
                plan.format,
                plan.halves,
            );
            let mut product = whole * line.scale;
            if comptime![plan.format == Format::Q4K] {
                let sum = f32::cast_from(i32::reinterpret(parts[3usize].extract(3usize)));
                product -= sum * line.offset;
            }
            sums[output] += product * unit;
        }
    }
}

/// What is left to add when the first `done` of a unit's steps are.
#[cube]
pub(super) fn add_rest<N: Size, M: Size>(
    codes: &[Vector<u32, N>],
    scales: &[Vector<u32, M>],
    second_codes: &ComptimeOption<&[Vector<u32, N>]>,
    second_scales: &ComptimeOption<&[Vector<u32, M>]>,
    staged: &Shared<[Vector<u32, Four>]>,
    given: &ComptimeOption<&[Vector<u32, Four>]>,
    given_from: usize,
    sums: &mut Array<f32>,
    rows: &Rows,
    #[comptime] done: usize,
    #[comptime] plan: DotPlan,
) {
    let loads = comptime![plan.sums.variant.loads];
    let lanes = comptime![plan.lanes()];
    let blocks = comptime![(plan.own_steps() - done) / loads];
    for block in 0..blocks {
        let at = comptime![done * lanes] + block * comptime![loads * lanes] + UNIT_POS_X as usize;
        let fetched =
            fetch::<N, M>(codes, scales, second_codes, second_scales, rows, at, loads, plan);
        add::<N, M>(&fetched, staged, given, given_from, sums, at, loads, plan);
    }
    let rest = comptime![plan.own_steps() - done - blocks * loads];
    if comptime![rest > 0] {
        let at = comptime![(done + blocks * loads) * lanes] + UNIT_POS_X as usize;
        let fetched =
            fetch::<N, M>(codes, scales, second_codes, second_scales, rows, at, rest, plan);
        add::<N, M>(&fetched, staged, given, given_from, sums, at, rest, plan);
    }
}

/// Sums of zero.
#[cube]
pub(super) fn no_sums(#[comptime] plan: DotPlan) -> Array<f32> {
    let mut sums = Array::<f32>::new(comptime![plan.outputs()]);
    #[unroll]
    for output in 0..comptime![plan.outputs()] {
        sums[output] = 0.0f32;
    }
    sums
}

/// `sums` over all units that share a row, on every one of them, times `scale`; all of them before anything is
/// made of one.
#[cube]
pub(super) fn totals(
    sums: &Array<f32>,
    sharing: &mut Sharing,
    scale: f32,
    #[comptime] plan: DotPlan,
) -> Array<f32> {
    let mut totals = Array::<f32>::new(comptime![plan.outputs()]);
    #[unroll]
    for output in 0..comptime![plan.outputs()] {
        totals[output] = total_of_units(sums[output], sharing, plan.sums) * scale;
    }
    totals
}
