//! Blocks to f32.

use half::f16;

use super::{BlockType, SMALL, SUPER};

/// The values of whole blocks: `bytes` are as many as `out` needs.
///
/// A scale that is NaN or infinite gives such values; whoever reads a file looks for them.
pub fn decode_blocks(kind: BlockType, bytes: &[u8], out: &mut [f32]) {
    assert_eq!(out.len() % kind.values(), 0, "values of whole blocks");
    assert_eq!(bytes.len() / kind.bytes(), out.len() / kind.values(), "bytes of the values");
    match kind {
        BlockType::Q4_0 => each(bytes, out, q4_0),
        BlockType::Q5_0 => each(bytes, out, q5_0),
        BlockType::Q8_0 => each(bytes, out, q8_0),
        BlockType::Q4K => each(bytes, out, q4_k),
        BlockType::Q5K => each(bytes, out, q5_k),
        BlockType::Q6K => each(bytes, out, q6_k),
    }
}

fn each<const BYTES: usize, const VALUES: usize>(
    bytes: &[u8],
    out: &mut [f32],
    decode: impl Fn(&[u8; BYTES], &mut [f32; VALUES]),
) {
    let (blocks, _) = bytes.as_chunks::<BYTES>();
    let (out, _) = out.as_chunks_mut::<VALUES>();
    for (block, out) in blocks.iter().zip(out) {
        decode(block, out);
    }
}

/// The f16 at `at`, widened.
fn half(block: &[u8], at: usize) -> f32 {
    f16::from_le_bytes([block[at], block[at + 1]]).to_f32()
}

fn q4_0(block: &[u8; BlockType::Q4_0.bytes()], out: &mut [f32; SMALL]) {
    let d = half(block, 0);
    for (i, &pair) in block[2..].iter().enumerate() {
        out[i] = d * (f32::from(pair & 0xf) - 8.0);
        out[i + 16] = d * (f32::from(pair >> 4) - 8.0);
    }
}

fn q5_0(block: &[u8; BlockType::Q5_0.bytes()], out: &mut [f32; SMALL]) {
    let d = half(block, 0);
    let high = u32::from_le_bytes([block[2], block[3], block[4], block[5]]);
    let value = |low: u8, i: usize| {
        let q = low | ((high >> i & 1) << 4) as u8;
        d * (f32::from(q) - 16.0)
    };
    for (i, &pair) in block[6..].iter().enumerate() {
        out[i] = value(pair & 0xf, i);
        out[i + 16] = value(pair >> 4, i + 16);
    }
}

fn q8_0(block: &[u8; BlockType::Q8_0.bytes()], out: &mut [f32; SMALL]) {
    let d = half(block, 0);
    for (out, &q) in out.iter_mut().zip(&block[2..]) {
        *out = d * f32::from(q.cast_signed());
    }
}

/// Scale and offset of the 32 values number `j`: 6 bits each, the first four pairs whole in bytes
/// `j` and `j + 4`, the upper 2 bits of the last four above those.
fn scale_and_offset(packed: &[u8], j: usize) -> (f32, f32) {
    let (scale, offset) = if j < 4 {
        (packed[j] & 0x3f, packed[j + 4] & 0x3f)
    } else {
        let both = packed[j + 4];
        (both & 0xf | packed[j - 4] >> 6 << 4, both >> 4 | packed[j] >> 6 << 4)
    };
    (f32::from(scale), f32::from(offset))
}

fn q4_k(block: &[u8; BlockType::Q4K.bytes()], out: &mut [f32; SUPER]) {
    let (d, m) = (half(block, 0), half(block, 2));
    for (j, out) in out.as_chunks_mut::<SMALL>().0.iter_mut().enumerate() {
        let (scale, offset) = scale_and_offset(&block[4..16], j);
        let (scale, offset) = (d * scale, m * offset);
        // Two runs of 32 share their bytes: the even one has the lower half of each.
        let pairs = &block[16 + j / 2 * SMALL..][..SMALL];
        for (out, &pair) in out.iter_mut().zip(pairs) {
            *out = scale * f32::from(pair >> (j % 2 * 4) & 0xf) - offset;
        }
    }
}

fn q5_k(block: &[u8; BlockType::Q5K.bytes()], out: &mut [f32; SUPER]) {
    let (d, m) = (half(block, 0), half(block, 2));
    let high = &block[16..48];
    for (j, out) in out.as_chunks_mut::<SMALL>().0.iter_mut().enumerate() {
        let (scale, offset) = scale_and_offset(&block[4..16], j);
        let (scale, offset) = (d * scale, m * offset);
        let pairs = &block[48 + j / 2 * SMALL..][..SMALL];
        for ((out, &pair), &high) in out.iter_mut().zip(pairs).zip(high) {
            let q = pair >> (j % 2 * 4) & 0xf | (high >> j & 1) << 4;
            *out = scale * f32::from(q) - offset;
        }
    }
}

fn q6_k(block: &[u8; BlockType::Q6K.bytes()], out: &mut [f32; SUPER]) {
    let (low, rest) = block.split_at(128);
    let (high, rest) = rest.split_at(64);
    let (scales, _) = rest.split_at(16);
    let d = half(block, 208);
    for (i, out) in out.iter_mut().enumerate() {
        // Within each half, four runs of 32: lower bits side by side in two of 32 bytes, upper bits
        // of all four in the same byte.
        let (part, run, k) = (i / 128, i % 128 / 32, i % 32);
        let low = low[part * 64 + run % 2 * 32 + k] >> (run / 2 * 4) & 0xf;
        let high = high[part * 32 + k] >> (run * 2) & 3;
        let scale = d * f32::from(scales[i / 16].cast_signed());
        *out = scale * (f32::from(low | high << 4) - 32.0);
    }
}
