//! The `#[cube]` source that packs a row: all units of a cube, from workgroup memory.

use cubecl::prelude::*;

use super::read::group_of;
use crate::cache::packed::{Layout, Packing, SMALLEST};
use crate::cache::twin::SCALE_BASE;

/// Numbers of which a unit takes the largest, before one takes that of a group.
const PART: usize = 16;

/// Parts of a group.
fn parts(layout: Layout) -> usize {
    layout.group().div_ceil(PART)
}

/// Bits of a code.
fn width(layout: Layout) -> usize {
    if layout.packing == Packing::Int6 { 6 } else { 8 }
}

/// Codes that a word has a bit of, at most.
fn codes(layout: Layout) -> usize {
    if layout.packing == Packing::Int6 { 7 } else { 4 }
}

/// Writes the numbers in `row`, which every unit may have a part in, to `words` from word `to` on.
#[cube]
pub(crate) fn pack_row(
    row: &Shared<[f32]>,
    words: &mut [u32],
    to: usize,
    #[comptime] layout: Layout,
    #[comptime] units: usize,
) {
    let mut largest =
        Shared::<[f32]>::new_slice(comptime![(layout.groups() * parts(layout)).max(1)]);
    let mut scales = Shared::<[f32]>::new_slice(comptime![layout.groups().max(1)]);
    let own = UNIT_POS as usize;
    sync_cube();
    let mut at = own;
    while at < comptime![layout.groups() * parts(layout)] {
        largest[at] = largest_of(row, at, layout);
        at += units;
    }
    sync_cube();
    let mut group = own;
    while group < comptime![layout.groups()] {
        let mut most = 0.0f32;
        for part in 0..comptime![parts(layout)] {
            most = most.max(largest[group * comptime![parts(layout)] + part]);
        }
        scales[group] = scale(most, layout);
        group += units;
    }
    sync_cube();
    let mut at = own;
    while at < comptime![layout.words()] {
        let mut word = 0u32;
        if at < comptime![layout.code_words()] {
            word = code_word(row, &scales, at, layout);
        } else if at < comptime![layout.code_words() + layout.scale_words()] {
            word = scale_word(&scales, at - comptime![layout.code_words()], layout);
        } else if at < comptime![layout.words()] {
            word = halves(row, at - comptime![layout.code_words() + layout.scale_words()], layout);
        }
        words[to + at] = word;
        at += units;
    }
}

/// The largest magnitude of part `at`, counted over the parts of all groups.
#[cube]
fn largest_of(row: &Shared<[f32]>, at: usize, #[comptime] layout: Layout) -> f32 {
    let group = at / comptime![parts(layout)];
    let mut from = group * comptime![layout.group()];
    let mut end = comptime![layout.seam.min(layout.coded)].runtime();
    if group >= comptime![layout.before()] {
        from = (group - comptime![layout.before()]) * comptime![layout.group()]
            + comptime![layout.seam];
        end = comptime![layout.coded].runtime();
    }
    end = end.min(from + comptime![layout.group()]);
    from += at % comptime![parts(layout)] * PART;
    end = end.min(from + comptime![PART - crate::mutant::one("packed_largest_one_short")]);
    let mut most = 0.0f32;
    let mut number = from;
    while number < end {
        most = most.max(row[number].abs());
        number += 1;
    }
    most
}

/// The scale of a group whose largest magnitude is `most`.
#[cube]
fn scale(most: f32, #[comptime] layout: Layout) -> f32 {
    let mut scale = 0.0f32;
    if most >= SMALLEST {
        scale = most / comptime![layout.limit()];
        if comptime![layout.packing == Packing::Int6] {
            let upper = (u32::reinterpret(scale) + 0x000f_ffffu32) >> 20u32;
            let upper = upper.clamp(SCALE_BASE + 1u32, SCALE_BASE + 255u32);
            scale = f32::reinterpret(upper << 20u32);
        }
    }
    scale
}

/// Word `at` of the codes.
#[cube]
fn code_word(
    row: &Shared<[f32]>,
    scales: &Shared<[f32]>,
    at: usize,
    #[comptime] layout: Layout,
) -> u32 {
    let first = at * 32 / comptime![width(layout)];
    let mut word = 0u32;
    #[unroll]
    for i in 0..comptime![codes(layout)] {
        let number = first + i;
        if number < comptime![layout.coded] {
            let code = code(row[number], scales[group_of(number, layout)], layout);
            // Bits of the code that the word before has, or bits of this one that other codes have.
            let bit = number * comptime![width(layout)];
            if bit < at * 32 {
                word |= code >> (at * 32 - bit) as u32;
            } else if bit < at * 32 + 32 {
                word |= code << (bit - at * 32) as u32;
            }
        }
    }
    word
}

/// The code of `x / scale`.
#[cube]
fn code(x: f32, scale: f32, #[comptime] layout: Layout) -> u32 {
    let mut code = 0u32;
    if scale > 0.0f32 {
        let limit = comptime![layout.limit()];
        let y = (x / scale).min(limit).max(-limit);
        code = match comptime![layout.packing] {
            Packing::Fp8 => e4m3(y),
            Packing::Bf16 | Packing::Int8 => u32::cast_from(rounded(y) + 128.0f32) ^ 128u32,
            Packing::Int6 => u32::cast_from(rounded(y) + 32.0f32) ^ 32u32,
        };
    }
    code
}

/// The integer nearest to `y`, ties to even: what `round` does is not the same everywhere.
#[cube]
fn rounded(y: f32) -> f32 {
    let below = y.floor();
    let rest = y - below;
    let half = below * 0.5f32;
    let mut nearest = below;
    if rest > 0.5f32 || (rest == 0.5f32 && half.floor() != half) {
        nearest = below + 1.0f32;
    }
    nearest
}

/// The E4M3 code nearest to `y`, of 448 at most.
#[cube]
fn e4m3(y: f32) -> u32 {
    let magnitude = y.abs();
    let bits = u32::reinterpret(magnitude);
    let mut code = ((bits + 0x7_ffffu32 + ((bits >> 20u32) & 1u32)) >> 20u32) - 960u32;
    if magnitude < comptime![1.0f32 / 64.0f32] {
        code = u32::cast_from(rounded(magnitude * 512.0f32));
    }
    ((u32::reinterpret(y) >> 31u32) << 7u32) | code
}

/// Word `at` of the scales.
#[cube]
fn scale_word(scales: &Shared<[f32]>, at: usize, #[comptime] layout: Layout) -> u32 {
    let mut word = 0u32;
    if comptime![layout.packing == Packing::Int6] {
        #[unroll]
        for i in 0..4usize {
            let group = at * 4 + i;
            if group < comptime![layout.groups()] {
                let upper = u32::reinterpret(scales[group]) >> 20u32;
                // That of zero is less than any.
                word |= (upper.max(SCALE_BASE) - SCALE_BASE) << comptime![8 * i as u32];
            }
        }
    } else {
        word = u32::reinterpret(scales[at]);
    }
    word
}

/// Word `at` of the numbers that are bf16.
#[cube]
fn halves(row: &Shared<[f32]>, at: usize, #[comptime] layout: Layout) -> u32 {
    let number = comptime![layout.coded] + at * 2;
    let mut word = bf16(row[number]);
    if number + 1 < comptime![layout.width] {
        word |= bf16(row[number + 1]) << 16u32;
    }
    word
}

/// The bf16 nearest to `x`, ties to even; the largest for what lies beyond.
#[cube]
fn bf16(x: f32) -> u32 {
    let bits = u32::reinterpret(x);
    let magnitude = bits & 0x7fff_ffffu32;
    let rounded = (magnitude + 0x7fffu32 + ((magnitude >> 16u32) & 1u32)) >> 16u32;
    ((bits >> 31u32) << 15u32) | rounded.min(0x7f7fu32)
}

/// Row `h` of `words[slots[t]]` becomes what row `h` of `values[t]` is packed; a cube each.
#[cube(launch_unchecked)]
pub(super) fn cache_pack_kernel(
    values: &[f32],
    slots: &[i32],
    words: &mut [u32],
    #[comptime] layout: Layout,
    #[comptime] units: usize,
) {
    let mut row = Shared::<[f32]>::new_slice(comptime![layout.width]);
    let (heads, head) = (CUBE_COUNT_Y as usize, CUBE_POS_Y as usize);
    let from = (CUBE_POS_X as usize * heads + head) * comptime![layout.width];
    let mut at = UNIT_POS as usize;
    while at < comptime![layout.width] {
        row[at] = values[from + at];
        at += units;
    }
    let to = (slots[CUBE_POS_X as usize] as usize * heads + head) * comptime![layout.words()];
    pack_row(&row, words, to, layout, units);
}
