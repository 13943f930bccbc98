//! Packing and unpacking of a row in plain Rust.

use super::packed::{Layout, Packing, SMALLEST};

/// The exponent and mantissa of the smallest scale byte, `2⁻²⁰`, as the upper bits of an f32.
pub(crate) const SCALE_BASE: u32 = 107 << 3;

/// `(scale, byte)`: the least number of four significant bits from `2⁻²⁰ · 1.125` that is not below `wanted`,
/// and its byte; the largest is `2¹¹ · 1.875`, and `wanted` of 0 gives 0.
fn scale_byte(wanted: f32) -> (f32, u32) {
    if wanted <= 0.0 {
        return (0.0, 0);
    }
    let upper = (wanted.to_bits() + 0x000f_ffff) >> 20;
    let byte = upper.clamp(SCALE_BASE + 1, SCALE_BASE + 255) - SCALE_BASE;
    (byte_scale(byte), byte)
}

fn byte_scale(byte: u32) -> f32 {
    if byte == 0 { 0.0 } else { f32::from_bits((byte + SCALE_BASE) << 20) }
}

/// The bf16 nearest to `x`, ties to even; the largest for what lies beyond.
fn bf16(x: f32) -> u32 {
    let bits = x.to_bits();
    let magnitude = bits & 0x7fff_ffff;
    let rounded = (magnitude + 0x7fff + (magnitude >> 16 & 1)) >> 16;
    bits >> 31 << 15 | rounded.min(0x7f7f)
}

/// The E4M3 code nearest to `y`, ties to even.
fn e4m3(y: f32) -> u32 {
    let magnitude = y.abs().min(448.0);
    let code = if magnitude < 1.0 / 64.0 {
        (magnitude * 512.0).round_ties_even() as u32
    } else {
        let bits = magnitude.to_bits();
        ((bits + 0x7_ffff + (bits >> 20 & 1)) >> 20) - (120 << 3)
    };
    u32::from(y.is_sign_negative()) << 7 | code
}

/// `x / scale` in the codes of `layout`.
fn code(layout: Layout, x: f32, scale: f32) -> u32 {
    if scale == 0.0 {
        return 0;
    }
    let (y, limit) = (x / scale, layout.limit());
    match layout.packing {
        Packing::Fp8 => e4m3(y),
        Packing::Bf16 | Packing::Int8 => {
            (y.clamp(-limit, limit).round_ties_even() as i32 as u32) & 0xff
        }
        Packing::Int6 => (y.clamp(-limit, limit).round_ties_even() as i32 as u32) & 0x3f,
    }
}

/// What `code` stands for, but for the scale.
fn number(packing: Packing, code: u32) -> f32 {
    match packing {
        Packing::Fp8 => crate::fp8::decode(code as u8),
        Packing::Bf16 | Packing::Int8 => f32::from(code as u8 as i8),
        Packing::Int6 => ((code ^ 32) as f32) - 32.0,
    }
}

/// `bits` from bit `at` of `words` on, which are zero there.
fn put(words: &mut [u32], at: usize, bits: u32) {
    let wide = u64::from(bits) << (at % 32);
    words[at / 32] |= wide as u32;
    if wide >> 32 != 0 {
        words[at / 32 + 1] |= (wide >> 32) as u32;
    }
}

/// `count` bits from bit `at` of `words` on.
fn get(words: &[u32], at: usize, count: usize) -> u32 {
    let high = words.get(at / 32 + 1).copied().unwrap_or(0);
    let wide = u64::from(high) << 32 | u64::from(words[at / 32]);
    (wide >> (at % 32)) as u32 & ((1 << count) - 1)
}

impl Layout {
    fn code_bits(self) -> usize {
        if self.packing == Packing::Int6 { 6 } else { 8 }
    }

    /// The words of `row`, whose numbers are finite.
    ///
    /// # Panics
    /// Where `row` has another width than the layout.
    #[must_use]
    pub fn pack(self, row: &[f32]) -> Vec<u32> {
        assert_eq!(row.len(), self.width, "a row has the width of its layout");
        let mut words = vec![0; self.words()];
        for group in 0..self.groups() {
            let numbers = self.numbers(group);
            let most = row[numbers.clone()].iter().fold(0.0f32, |most, x| most.max(x.abs()));
            let wanted = if most < SMALLEST { 0.0 } else { most / self.limit() };
            let scale = if self.packing == Packing::Int6 {
                let (scale, byte) = scale_byte(wanted);
                put(&mut words, self.code_words() * 32 + group * 8, byte);
                scale
            } else {
                words[self.code_words() + group] = wanted.to_bits();
                wanted
            };
            for at in numbers {
                put(&mut words, at * self.code_bits(), code(self, row[at], scale));
            }
        }
        let tail = (self.code_words() + self.scale_words()) * 32;
        for (at, &x) in row[self.coded..].iter().enumerate() {
            put(&mut words, tail + at * 16, bf16(x));
        }
        words
    }

    /// The numbers of a packed row.
    ///
    /// # Panics
    /// Where there are other words than the layout has.
    #[must_use]
    pub fn unpack(self, words: &[u32]) -> Vec<f32> {
        assert_eq!(words.len(), self.words(), "a row has the words of its layout");
        let mut row: Vec<f32> = (0..self.coded)
            .map(|at| {
                let group = self.group_of(at);
                let scale = if self.packing == Packing::Int6 {
                    byte_scale(get(words, self.code_words() * 32 + group * 8, 8))
                } else {
                    f32::from_bits(words[self.code_words() + group])
                };
                number(self.packing, get(words, at * self.code_bits(), self.code_bits())) * scale
            })
            .collect();
        let tail = (self.code_words() + self.scale_words()) * 32;
        row.extend(
            (0..self.width - self.coded)
                .map(|at| f32::from_bits(get(words, tail + at * 16, 16) << 16)),
        );
        row
    }
}

#[cfg(test)]
#[path = "twin_tests.rs"]
mod tests;
