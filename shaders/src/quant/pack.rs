//! Blocks of a file to the planes of a device and back, in plain Rust.
//!
//! Codes lie in the order of their columns, the first in a word's lowest bits: four bytes of `Q8_0` a
//! word, eight nibbles of `Q4_0` and `Q4K`. Of `Q6K` sixteen codes take three words: five codes of 6 bits
//! in each, and of the sixteenth two bits above them, its lowest in the first word.
//!
//! Scales of `Q8_0` and `Q4_0` are f16, two a word. A super-block of `Q4K` has four words: `d` below `m`,
//! then the lower 4 bits of the eight `s`, those of the eight `t`, and the upper 2 bits of each `s` below
//! those of its `t`. A super-block of `Q6K` has five: `d`, then sixteen bytes `s`.

use half::f16;

use super::Format;

/// Packs the `blocks` of a row into its words of codes and scales.
///
/// # Panics
/// Where they are not of one row of whole blocks.
pub fn pack(format: Format, blocks: &[u8], [codes, scales]: [&mut [u32]; 2]) {
    let columns = blocks.len() / format.block_bytes() * format.block();
    assert_eq!(codes.len(), format.code_words(columns), "codes of the blocks");
    assert_eq!(scales.len(), format.scale_words(columns), "scales of the blocks");
    codes.fill(0);
    scales.fill(0);
    let codes = codes.chunks_exact_mut(format.code_words(format.block()));
    for (at, (codes, block)) in codes.zip(blocks.chunks_exact(format.block_bytes())).enumerate() {
        for column in 0..format.block() {
            put(format, codes, column, stored_code(format, block, column));
        }
        match format {
            Format::Q8_0 | Format::Q4_0 => scales[at / 2] |= half(block, 0) << (16 * (at % 2)),
            Format::Q4K => pack_pairs(block, &mut scales[at * 4..][..4]),
            Format::Q6K => {
                scales[at * 5] = half(block, 208);
                for (word, bytes) in
                    scales[at * 5 + 1..].iter_mut().zip(block[192..208].as_chunks().0)
                {
                    *word = u32::from_le_bytes(*bytes);
                }
            }
        }
    }
}

/// The numbers of a row, each product in f32 as ggml's reference forms it.
///
/// # Panics
/// As [`pack`].
pub fn values(format: Format, [codes, scales]: [&[u32]; 2], out: &mut [f32]) {
    let half = |bits: u32| f16::from_bits(bits as u16).to_f32();
    for (column, out) in out.iter_mut().enumerate() {
        let (block, within) = (column / format.block(), column % format.block());
        let codes = &codes[block * format.code_words(format.block())..];
        let code = code(format, codes, within);
        *out = match format {
            Format::Q8_0 => {
                half(scales[block / 2] >> (16 * (block % 2))) * f32::from(code.cast_signed())
            }
            Format::Q4_0 => half(scales[block / 2] >> (16 * (block % 2))) * (f32::from(code) - 8.0),
            Format::Q4K => {
                let words = &scales[block * 4..][..4];
                let [scale, offset] = pair(words, within / 32).map(f32::from);
                half(words[0]) * scale * f32::from(code) - half(words[0] >> 16) * offset
            }
            Format::Q6K => {
                let words = &scales[block * 5..][..5];
                let scale = words[1 + within / 64].to_le_bytes()[within / 16 % 4].cast_signed();
                half(words[0]) * f32::from(scale) * (f32::from(code) - 32.0)
            }
        };
    }
}

/// The bits of the f16 at `at`.
fn half(block: &[u8], at: usize) -> u32 {
    u32::from(u16::from_le_bytes([block[at], block[at + 1]]))
}

/// Where the nibble of `column` is: its byte, and how far up.
fn nibble(format: Format, column: usize) -> (usize, usize) {
    match format {
        Format::Q4_0 => (2 + column % 16, column / 16 * 4),
        _ => (16 + column / 64 * 32 + column % 32, column / 32 % 2 * 4),
    }
}

/// Where the code of `column` is in a block of `Q6K`: the byte of its lower bits and how far up they
/// are, then the same of its upper bits.
fn six_bits(column: usize) -> [(usize, usize); 2] {
    let (part, run, k) = (column / 128, column % 128 / 32, column % 32);
    [(part * 64 + run % 2 * 32 + k, run / 2 * 4), (128 + part * 32 + k, run * 2)]
}

/// The code of `column` in a block of a file.
fn stored_code(format: Format, block: &[u8], column: usize) -> u8 {
    match format {
        Format::Q8_0 => block[2 + column],
        Format::Q4_0 | Format::Q4K => {
            let (byte, up) = nibble(format, column);
            block[byte] >> up & 15
        }
        Format::Q6K => {
            let [(low, low_up), (high, high_up)] = six_bits(column);
            block[low] >> low_up & 15 | (block[high] >> high_up & 3) << 4
        }
    }
}

/// Puts the code of `column` into the words of a block.
fn put(format: Format, words: &mut [u32], column: usize, code: u8) {
    let code = u32::from(code);
    match format {
        Format::Q8_0 => words[column / 4] |= code << (column % 4 * 8),
        Format::Q4_0 | Format::Q4K => words[column / 8] |= code << (column % 8 * 4),
        Format::Q6K => {
            let words = &mut words[column / 16 * 3..][..3];
            match column % 16 {
                15 => words.iter_mut().enumerate().for_each(|(at, word)| {
                    *word |= (code >> (2 * at) & 3) << 30;
                }),
                within => words[within / 5] |= code << (within % 5 * 6),
            }
        }
    }
}

/// The code of `column` from the words of a block.
fn code(format: Format, words: &[u32], column: usize) -> u8 {
    let code = match format {
        Format::Q8_0 => words[column / 4] >> (column % 4 * 8) & 0xff,
        Format::Q4_0 | Format::Q4K => words[column / 8] >> (column % 8 * 4) & 15,
        Format::Q6K => {
            let words = &words[column / 16 * 3..][..3];
            match column % 16 {
                15 => words[0] >> 30 | words[1] >> 30 << 2 | words[2] >> 30 << 4,
                within => words[within / 5] >> (within % 5 * 6) & 63,
            }
        }
    };
    code as u8
}

/// The eight pairs of 6 bits of a block of `Q4K`: the first four pairs whole in bytes `j` and `j + 4`,
/// the upper 2 bits of the last four above those.
fn pack_pairs(block: &[u8], words: &mut [u32]) {
    words[0] = half(block, 0) | half(block, 2) << 16;
    let packed = &block[4..16];
    for j in 0..8 {
        let (scale, offset) = if j < 4 {
            (packed[j] & 63, packed[j + 4] & 63)
        } else {
            let both = packed[j + 4];
            (both & 15 | packed[j - 4] >> 6 << 4, both >> 4 | packed[j] >> 6 << 4)
        };
        let (scale, offset) = (u32::from(scale), u32::from(offset));
        words[1] |= (scale & 15) << (4 * j);
        words[2] |= (offset & 15) << (4 * j);
        words[3] |= (scale >> 4 | offset >> 4 << 2) << (4 * j);
    }
}

/// Scale and offset of the 32 values number `j`.
fn pair(words: &[u32], j: usize) -> [u8; 2] {
    let part = |word: usize| words[word] >> (4 * j) & 15;
    [(part(1) | (part(3) & 3) << 4) as u8, (part(2) | part(3) >> 2 << 4) as u8]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The inverse of [`pack`].
    ///
    /// # Panics
    /// As [`pack`].
    fn unpack(format: Format, [codes, scales]: [&[u32]; 2], blocks: &mut [u8]) {
        blocks.fill(0);
        let codes = codes.chunks_exact(format.code_words(format.block()));
        let blocks = blocks.chunks_exact_mut(format.block_bytes());
        for (at, (codes, block)) in codes.zip(blocks).enumerate() {
            for column in 0..format.block() {
                store_code(format, block, column, code(format, codes, column));
            }
            match format {
                Format::Q8_0 | Format::Q4_0 => {
                    let half = (scales[at / 2] >> (16 * (at % 2))) as u16;
                    block[..2].copy_from_slice(&half.to_le_bytes());
                }
                Format::Q4K => unpack_pairs(&scales[at * 4..][..4], block),
                Format::Q6K => {
                    block[208..].copy_from_slice(&(scales[at * 5] as u16).to_le_bytes());
                    for (bytes, word) in
                        block[192..208].as_chunks_mut().0.iter_mut().zip(&scales[at * 5 + 1..])
                    {
                        *bytes = word.to_le_bytes();
                    }
                }
            }
        }
    }

    /// The inverse of [`stored_code`], into a block of zeroes.
    fn store_code(format: Format, block: &mut [u8], column: usize, code: u8) {
        match format {
            Format::Q8_0 => block[2 + column] = code,
            Format::Q4_0 | Format::Q4K => {
                let (byte, up) = nibble(format, column);
                block[byte] |= code << up;
            }
            Format::Q6K => {
                let [(low, low_up), (high, high_up)] = six_bits(column);
                block[low] |= (code & 15) << low_up;
                block[high] |= code >> 4 << high_up;
            }
        }
    }

    /// The inverse of [`pack_pairs`].
    fn unpack_pairs(words: &[u32], block: &mut [u8]) {
        block[..4].copy_from_slice(&words[0].to_le_bytes());
        let packed = &mut block[4..16];
        for j in 0..8 {
            let [scale, offset] = pair(words, j);
            if j < 4 {
                packed[j] |= scale;
                packed[j + 4] |= offset;
            } else {
                packed[j + 4] |= scale & 15 | (offset & 15) << 4;
                packed[j - 4] |= scale >> 4 << 6;
                packed[j] |= offset >> 4 << 6;
            }
        }
    }

    /// Any bytes, but for scales that are numbers.
    fn blocks(format: Format, count: usize) -> Vec<u8> {
        let mut state = 0x2545_f491_4f6c_dd1d_u64;
        let mut byte = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 56) as u8
        };
        (0..count * format.block_bytes()).map(|_| byte()).collect()
    }

    #[test]
    fn every_block_comes_back_to_the_bit() {
        for format in Format::ALL {
            for count in [1, 2, 3, 8] {
                let blocks = blocks(format, count);
                let columns = count * format.block();
                let mut codes = vec![0; format.code_words(columns)];
                let mut scales = vec![0; format.scale_words(columns)];
                pack(format, &blocks, [&mut codes, &mut scales]);
                let mut again = vec![0xff; blocks.len()];
                unpack(format, [&codes, &scales], &mut again);
                assert_eq!(again, blocks, "{format:?}");
            }
        }
    }

    #[test]
    fn a_width_that_is_no_multiple_falls_back() {
        assert_eq!(Format::Q4K.fitting(2048), Some(Format::Q4K));
        assert_eq!(Format::Q4K.fitting(1408), Some(Format::Q8_0));
        assert_eq!(Format::Q4_0.fitting(1408), Some(Format::Q4_0));
        assert_eq!(Format::Q6K.fitting(1412), None);
        assert_eq!(Format::Q8_0.fitting(0), None);
    }
}
