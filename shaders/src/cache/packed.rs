//! Rows of a cache packed in words of 32 bits, and what packing and unpacking mean on the host.
//!
//! A row stands by itself: codes, then a scale a group, then what is kept in 16 bits. Its leading `coded`
//! numbers are in groups of [`Layout::group`]; a group with the largest magnitude `m` has the scale
//! `s = m / limit`, and a number `x` of it the code of `x / s`, rounded to the nearest, ties to even.
//!
//! | format | codes | limit | scale |
//! |---|---|---|---|
//! | bf16 | none | | |
//! | FP8 | E4M3, 4 a word | 448 | f32 a group of 128 |
//! | int8 | two's complement, 4 a word | 127 | f32 a group of 128 |
//! | int6 | two's complement, 16 in 3 words | 31 | a byte a group, 4 a word: the bits 20..28 of an f32 |
//!
//! The latent row of the published models, 512 numbers and a rotated key of 64:
//! - FP8 and int8: 128 words of codes, 4 scales, 32 words of bf16 keys, 656 bytes (the row of FlashMLA);
//! - int6: 108 words of codes, the key's too, and 4 scales in one word, 436 bytes. DeepSeek-V2 keeps
//!   60 · 436 = 26,160 bytes a token, 93.28 % less than the 389,120 of DeepSeek 67B in bf16 (V2 §3.2.3).

/// The number format of packed rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Packing {
    /// The upper half of an f32, rounded: no codes and no scales.
    Bf16,
    /// E4M3.
    Fp8,
    /// Eight bits.
    Int8,
    /// Six bits.
    Int6,
}

/// How a row is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Layout {
    /// What the codes are.
    pub packing: Packing,
    /// Numbers of a row.
    pub width: usize,
    /// The leading numbers that have codes, the rest being bf16.
    pub coded: usize,
    /// Where a group may not cross, `width` where there is no such place: the end of the latent.
    pub seam: usize,
}

/// Groups whose largest magnitude is less are zero: their scale is far from what is subnormal.
pub(crate) const SMALLEST: f32 = 1.0e-30;

impl Layout {
    /// A latent of `rank` numbers and a rotated key of `rotated`.
    #[must_use]
    pub fn latent(packing: Packing, rank: usize, rotated: usize) -> Self {
        let width = rank + rotated;
        let coded = match packing {
            Packing::Bf16 => 0,
            Packing::Fp8 | Packing::Int8 => rank,
            Packing::Int6 => width,
        };
        Self { packing, width, coded, seam: rank }
    }

    /// Keys or values of `width` numbers.
    #[must_use]
    pub fn whole(packing: Packing, width: usize) -> Self {
        let coded = if packing == Packing::Bf16 { 0 } else { width };
        Self { packing, width, coded, seam: width }
    }

    /// Numbers of a group.
    #[must_use]
    pub fn group(&self) -> usize {
        match self.packing {
            Packing::Bf16 | Packing::Fp8 | Packing::Int8 => 128,
            // Three groups of the latent and one of the key fill the bytes of one word.
            Packing::Int6 if self.seam < self.width => self.seam.div_ceil(48).max(1) * 16,
            Packing::Int6 => 32,
        }
    }

    /// Groups before the seam.
    #[must_use]
    pub fn before(&self) -> usize {
        self.seam.min(self.coded).div_ceil(self.group())
    }

    /// Groups of a row.
    #[must_use]
    pub fn groups(&self) -> usize {
        self.before() + (self.coded - self.seam.min(self.coded)).div_ceil(self.group())
    }

    /// The group of number `at`, which has a code.
    #[must_use]
    pub fn group_of(&self, at: usize) -> usize {
        if at < self.seam {
            at / self.group()
        } else {
            self.before() + (at - self.seam) / self.group()
        }
    }

    /// The numbers of group `index`.
    #[must_use]
    pub fn numbers(&self, index: usize) -> std::ops::Range<usize> {
        let (from, end) = if index < self.before() {
            (index * self.group(), self.seam.min(self.coded))
        } else {
            (self.seam + (index - self.before()) * self.group(), self.coded)
        };
        from..(from + self.group()).min(end)
    }

    /// Words of codes.
    #[must_use]
    pub fn code_words(&self) -> usize {
        match self.packing {
            Packing::Bf16 | Packing::Fp8 | Packing::Int8 => self.coded.div_ceil(4),
            Packing::Int6 => (self.coded * 6).div_ceil(32),
        }
    }

    /// Words of scales.
    #[must_use]
    pub fn scale_words(&self) -> usize {
        if self.packing == Packing::Int6 { self.groups().div_ceil(4) } else { self.groups() }
    }

    /// Words of a row.
    #[must_use]
    pub fn words(&self) -> usize {
        self.code_words() + self.scale_words() + (self.width - self.coded).div_ceil(2)
    }

    /// The largest code.
    #[must_use]
    pub fn limit(&self) -> f32 {
        match self.packing {
            Packing::Fp8 => 448.0,
            Packing::Bf16 | Packing::Int8 => 127.0,
            Packing::Int6 => 31.0,
        }
    }
}
