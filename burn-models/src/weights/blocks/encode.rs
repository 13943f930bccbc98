//! f32 to blocks.

use half::f16;

use super::{BlockType, SMALL, SUPER, encode_k};
use crate::weights::parallel::fill_rows;

/// `values`, finite and whole rows of whole blocks, as blocks of `kind`.
///
/// `Q8_0` and `Q4_0` follow ggml's reference to the bit; `Q4K` and `Q6K` minimise the error of each
/// run by a search of their own. `None` for a kind that is read only.
#[must_use]
pub fn encode_blocks(kind: BlockType, values: &[f32]) -> Option<Vec<u8>> {
    assert_eq!(values.len() % kind.values(), 0, "values of whole blocks");
    match kind {
        BlockType::Q4_0 => Some(each(values, q4_0)),
        BlockType::Q8_0 => Some(each(values, q8_0)),
        BlockType::Q4K => Some(each(values, encode_k::q4_k)),
        BlockType::Q6K => Some(each(values, encode_k::q6_k)),
        BlockType::Q5_0 | BlockType::Q5K => None,
    }
}

fn each<const BYTES: usize, const VALUES: usize>(
    values: &[f32],
    encode: impl Fn(&[f32; VALUES]) -> [u8; BYTES] + Sync,
) -> Vec<u8> {
    let (blocks, _) = values.as_chunks::<VALUES>();
    let mut bytes = vec![0; blocks.len() * BYTES];
    fill_rows(&mut bytes, BYTES, |block, out| out.copy_from_slice(&encode(&blocks[block])));
    bytes
}

/// `1 / x`, and 0 for 0: a run of zeros has the scale 0.
pub(super) fn inverse(x: f32) -> f32 {
    if x == 0.0 { 0.0 } else { 1.0 / x }
}

/// Scale `max |x| / 127`, codes rounded half away from zero.
fn q8_0(values: &[f32; SMALL]) -> [u8; BlockType::Q8_0.bytes()] {
    let largest = values.iter().fold(0.0_f32, |largest, x| largest.max(x.abs()));
    let d = largest / 127.0;
    let inverse = inverse(d);
    let mut block = [0; BlockType::Q8_0.bytes()];
    block[..2].copy_from_slice(&f16::from_f32(d).to_le_bytes());
    for (code, x) in block[2..].iter_mut().zip(values) {
        *code = ((x * inverse).round() as i8).cast_unsigned();
    }
    block
}

/// Scale `x / -8` of the value `x` largest in magnitude, so that it is met exactly.
fn q4_0(values: &[f32; SMALL]) -> [u8; BlockType::Q4_0.bytes()] {
    let largest = values.iter().fold(
        0.0_f32,
        |largest, &x| {
            if x.abs() > largest.abs() { x } else { largest }
        },
    );
    let d = largest / -8.0;
    let inverse = inverse(d);
    // Cut off, so rounded: nothing here is below zero.
    let code = |x: f32| ((x * inverse + 8.5) as u8).min(15);
    let mut block = [0; BlockType::Q4_0.bytes()];
    block[..2].copy_from_slice(&f16::from_f32(d).to_le_bytes());
    for (i, pair) in block[2..].iter_mut().enumerate() {
        *pair = code(values[i]) | code(values[i + 16]) << 4;
    }
    block
}

const _: () = assert!(SUPER == 8 * SMALL, "a super-block is eight small ones");
