//! The `#[cube]` source that reads numbers of a row where it lies, packed or not.

use cubecl::prelude::*;

use crate::cache::packed::{Layout, Packing};
use crate::cache::twin::SCALE_BASE;
use crate::kernels::block_fp8::decode::{UNIT, decode};

/// Vector `at` of the row that begins with element `row` of `rows`: of floats, whose vectors are like it, or
/// of words, whose vectors have one.
///
/// The places where a packed row's codes end, and its seam, are between two vectors.
#[cube]
pub(crate) fn load<E: Numeric, M: Size, N: Size>(
    rows: &[Vector<E, M>],
    row: usize,
    at: usize,
    #[comptime] vector: usize,
    #[comptime] layout: Option<Layout>,
) -> Vector<f32, N> {
    if comptime![layout.is_some()] {
        let layout = comptime![layout.expect("invariant: just asked")];
        let number = at * vector;
        if comptime![layout.coded == layout.width] {
            coded::<E, M, N>(rows, row, number, vector, layout)
        } else if comptime![layout.coded == 0] {
            halves::<E, M, N>(rows, row, number, vector, layout)
        } else {
            let mut values = Vector::<f32, N>::zeroed();
            if number < comptime![layout.coded] {
                values = coded::<E, M, N>(rows, row, number, vector, layout);
            }
            if number >= comptime![layout.coded] {
                values = halves::<E, M, N>(rows, row, number, vector, layout);
            }
            values
        }
    } else {
        Vector::<f32, N>::cast_from(rows[row + at])
    }
}

#[cube]
fn word<E: Numeric, M: Size>(rows: &[Vector<E, M>], at: usize) -> u32 {
    u32::cast_from(rows[at].extract(0usize))
}

/// The numbers from `number` on, which have codes and are of one group.
#[cube]
fn coded<E: Numeric, M: Size, N: Size>(
    rows: &[Vector<E, M>],
    row: usize,
    number: usize,
    #[comptime] vector: usize,
    #[comptime] layout: Layout,
) -> Vector<f32, N> {
    let mut values = Vector::<f32, N>::zeroed();
    if comptime![layout.packing == Packing::Int6] {
        let first = number * 6;
        let shift = (first % 32) as u32;
        let low = word::<E, M>(rows, row + first / 32);
        // Behind the last code there is a scale, if no use for it.
        let high = word::<E, M>(rows, row + first / 32 + 1);
        let bits = (low >> shift) | ((high << 1u32) << (31u32 - shift));
        #[unroll]
        for i in 0..vector {
            let code = (bits >> comptime![6 * i as u32]) & 63u32;
            let code =
                code ^ comptime![32 * (1 - crate::mutant::one("packed_sign_of_six_bits") as u32)];
            values.insert(i, f32::cast_from(code) - 32.0f32);
        }
    } else {
        let bits = word::<E, M>(rows, row + number / 4) >> ((number % 4) as u32 * 8u32);
        #[unroll]
        for i in 0..vector {
            if comptime![layout.packing == Packing::Fp8] {
                values.insert(i, decode(bits, comptime![i as u32]) * UNIT);
            } else {
                let code = (bits >> comptime![8 * i as u32]) & 255u32;
                values.insert(i, f32::cast_from(code ^ 128u32) - 128.0f32);
            }
        }
    }
    values * Vector::<f32, N>::new(scale_of::<E, M>(rows, row, number, layout))
}

/// The scale of number `number`.
#[cube]
fn scale_of<E: Numeric, M: Size>(
    rows: &[Vector<E, M>],
    row: usize,
    number: usize,
    #[comptime] layout: Layout,
) -> f32 {
    let group =
        group_of(number, layout) * comptime![1 - crate::mutant::one("packed_scale_of_the_first")];
    let first = row + comptime![layout.code_words()];
    if comptime![layout.packing == Packing::Int6] {
        let bytes = word::<E, M>(rows, first + group / 4);
        let byte = (bytes >> ((group % 4) as u32 * 8u32)) & 255u32;
        // A byte of 0 has codes of 0, whatever it stands for.
        f32::reinterpret((byte + SCALE_BASE) << 20u32)
    } else {
        f32::reinterpret(word::<E, M>(rows, first + group))
    }
}

/// The group of number `number`, which has a code.
#[cube]
pub(super) fn group_of(number: usize, #[comptime] layout: Layout) -> usize {
    let mut group = number / comptime![layout.group()];
    if comptime![layout.seam < layout.coded] {
        let seam = comptime![layout.seam];
        if number >= seam {
            let behind = (number - seam) / comptime![layout.group()];
            group = behind + comptime![layout.before()];
        }
    }
    group
}

/// The numbers from `number` on, which are bf16.
#[cube]
fn halves<E: Numeric, M: Size, N: Size>(
    rows: &[Vector<E, M>],
    row: usize,
    number: usize,
    #[comptime] vector: usize,
    #[comptime] layout: Layout,
) -> Vector<f32, N> {
    let mut values = Vector::<f32, N>::zeroed();
    let at = number - comptime![layout.coded];
    let first = row + comptime![layout.code_words() + layout.scale_words()] + at / 2;
    if comptime![vector == 1] {
        let bits = word::<E, M>(rows, first) >> ((at % 2) as u32 * 16u32);
        values.insert(0usize, f32::reinterpret(bits << 16u32));
    } else {
        #[unroll]
        for pair in 0..comptime![vector / 2] {
            let bits = word::<E, M>(rows, first + pair);
            values.insert(comptime![2 * pair], f32::reinterpret(bits << 16u32));
            values.insert(comptime![2 * pair + 1], f32::reinterpret(bits & 0xffff_0000u32));
        }
    }
    values
}

/// `out[t]` is what row `t` of `[batch, span, heads]` stands for, in f32; a unit a vector.
#[cube(launch_unchecked)]
pub(super) fn cache_unpack_kernel<N: Size>(
    words: &[Vector<u32, Const<1>>],
    out: &mut [Vector<f32, N>],
    count: u32,
    span: u32,
    heads: u32,
    sequence: u32,
    stride: u32,
    #[comptime] vector: usize,
    #[comptime] layout: Layout,
) {
    let index = crate::kernels::products::cube_index() * CUBE_DIM_X as usize + UNIT_POS_X as usize;
    if index < count as usize {
        let width = comptime![layout.width / vector];
        let (row, at) = (index / width, index % width);
        let (token, head) = (row / heads as usize, row % heads as usize);
        let (own, position) = (token / span as usize, token % span as usize);
        let first = own * sequence as usize + position * stride as usize;
        let row = first + head * comptime![layout.words()];
        out[index] = load::<u32, Const<1>, N>(words, row, at, vector, comptime![Some(layout)]);
    }
}
