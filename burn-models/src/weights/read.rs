//! Tensors as numbers: F32, F16, BF16 and block FP8, converted into one new buffer.
//!
//! The buffer is the only allocation; pieces of it are filled by all cores straight from the mapped
//! file. Values are formed in f32 and, for f16, rounded once more to nearest even. No NaN or
//! infinity leaves this module.

use half::f16;
use half::slice::HalfFloatSliceExt;

use super::fp8::{BlockFp8Matrix, MAX, dequantize_range, scale_shape};
use super::parallel::try_fill;
use super::{Checkpoint, StoredDtype, StoredTensor, WeightsError};

/// Elements that are widened on the stack before they are narrowed to f16.
const SCRATCH: usize = 1024;

impl Checkpoint {
    /// The tensor called `name` in f32, row-major; block FP8 is multiplied by its scales.
    ///
    /// # Errors
    /// There is none, it has another shape or a type that is not read, its scales do not fit it, or
    /// a value is NaN or infinite.
    pub fn read_f32(&self, name: &str, shape: &[usize]) -> Result<Vec<f32>, WeightsError> {
        let source = Source::find(self, name, shape)?;
        let mut values = vec![0.0; source.tensor.entry.element_count()];
        try_fill(&mut values, |start, out| source.decode(start, out))?;
        Ok(values)
    }

    /// The tensor called `name` in f16, row-major; block FP8 is multiplied by its scales.
    ///
    /// # Errors
    /// As [`Checkpoint::read_f32`], and a value that f16 cannot hold.
    pub fn read_f16(&self, name: &str, shape: &[usize]) -> Result<Vec<f16>, WeightsError> {
        let source = Source::find(self, name, shape)?;
        let mut values = vec![f16::ZERO; source.tensor.entry.element_count()];
        try_fill(&mut values, |start, out| {
            let mut scratch = [0.0; SCRATCH];
            for (i, out) in out.chunks_mut(SCRATCH).enumerate() {
                let wide = &mut scratch[..out.len()];
                source.decode(start + i * SCRATCH, wide)?;
                source.narrow(start + i * SCRATCH, wide, out)?;
            }
            Ok::<(), WeightsError>(())
        })?;
        Ok(values)
    }
}

/// A block-FP8 matrix as it is stored, four codes to a word.
#[derive(Clone, Debug, PartialEq)]
pub struct PackedFp8 {
    /// `[rows, columns / 4]`, the first of four codes in the lowest byte.
    pub words: Vec<u32>,
    /// `[ceil(rows / 128), ceil(columns / 128)]`.
    pub scales: Vec<f32>,
}

impl Checkpoint {
    /// Whether `name` is a matrix whose codes [`Checkpoint::read_packed_fp8`] keeps: block FP8 with a
    /// multiple of 4 columns.
    #[must_use]
    pub fn packs_fp8(&self, name: &str) -> bool {
        self.entry(name).is_some_and(|entry| {
            entry.dtype == StoredDtype::F8E4M3
                && matches!(entry.shape[..], [_, columns] if columns % CODES == 0)
        })
    }

    /// The matrix called `name`, of which [`Checkpoint::packs_fp8`] holds, as it is stored.
    ///
    /// # Errors
    /// As [`Checkpoint::read_f32`], and a matrix that is not packed.
    pub fn read_packed_fp8(
        &self,
        name: &str,
        shape: [usize; 2],
    ) -> Result<PackedFp8, WeightsError> {
        let source = Source::find(self, name, &shape)?;
        let Encoding::Fp8 { scales, .. } = &source.encoding else {
            return Err(dtype_error(&source.tensor, "F8_E4M3"));
        };
        let bytes = source.tensor.bytes;
        let (codes, rest) = bytes.as_chunks::<CODES>();
        if !rest.is_empty() || !shape[1].is_multiple_of(CODES) {
            return Err(dtype_error(&source.tensor, "F8_E4M3 with a multiple of 4 columns"));
        }
        let mut words = vec![0; codes.len()];
        // Only with such scales can a number be infinite; a product of others is not formed here.
        let large = scales.iter().any(|scale| !(scale * MAX).is_finite());
        try_fill(&mut words, |start, out| {
            let mut numbers = !large;
            for (word, codes) in out.iter_mut().zip(&codes[start..]) {
                *word = u32::from_le_bytes(*codes);
                numbers &= !has_nan(*word);
            }
            if numbers { Ok(()) } else { source.check(start * CODES, out.len() * CODES) }
        })?;
        Ok(PackedFp8 { words, scales: scales.clone() })
    }
}

/// Codes of a word.
const CODES: usize = 4;

/// Whether a byte of `word` is 0x7F or 0xFF: the only ones whose lower seven bits carry when 1 is
/// added.
fn has_nan(word: u32) -> bool {
    ((word & 0x7f7f_7f7f) + 0x0101_0101) & 0x8080_8080 != 0
}

/// A stored tensor of a type that can be read, with its scales.
struct Source<'a> {
    tensor: StoredTensor<'a>,
    encoding: Encoding,
}

enum Encoding {
    F32,
    F16,
    BF16,
    Fp8 { scales: Vec<f32>, columns: usize },
}

fn from_bf16(bytes: [u8; 2]) -> f32 {
    f32::from_bits(u32::from(u16::from_le_bytes(bytes)) << 16)
}

impl<'a> Source<'a> {
    fn find(checkpoint: &'a Checkpoint, name: &str, shape: &[usize]) -> Result<Self, WeightsError> {
        let tensor = checkpoint.tensor(name)?;
        expect_shape(&tensor, shape)?;
        let encoding = match &tensor.entry.dtype {
            StoredDtype::F32 => Encoding::F32,
            StoredDtype::F16 => Encoding::F16,
            StoredDtype::BF16 => Encoding::BF16,
            StoredDtype::F8E4M3 => {
                let &[rows, columns] = shape else {
                    let expected = "F32, F16 or BF16 (block FP8 is for matrices)";
                    return Err(dtype_error(&tensor, expected));
                };
                let scales = read_scales(checkpoint, name, scale_shape([rows, columns]))?;
                Encoding::Fp8 { scales, columns }
            }
            StoredDtype::Unsupported(_) => {
                return Err(dtype_error(&tensor, "F32, F16, BF16 or F8_E4M3"));
            }
        };
        Ok(Self { tensor, encoding })
    }

    /// Elements `start..start + out.len()` in f32, all finite.
    fn decode(&self, start: usize, out: &mut [f32]) -> Result<(), WeightsError> {
        let bytes = self.tensor.bytes;
        match &self.encoding {
            Encoding::F32 => widen(bytes, start, out, f32::from_le_bytes),
            Encoding::F16 => widen(bytes, start, out, |b| f16::from_le_bytes(b).to_f32()),
            Encoding::BF16 => widen(bytes, start, out, from_bf16),
            Encoding::Fp8 { scales, columns } => {
                let matrix = BlockFp8Matrix { codes: bytes, scales, columns: *columns };
                dequantize_range(&matrix, start, out);
            }
        }
        // Without a branch an element, so that it is vectorised; the element is looked for only
        // when there is one.
        if out.iter().fold(true, |finite, value| finite & value.is_finite()) {
            return Ok(());
        }
        let at = out.iter().position(|value| !value.is_finite()).unwrap_or_default();
        let name = self.tensor.entry.name.clone();
        Err(WeightsError::NonFinite { name, index: start + at, value: out[at] })
    }

    /// Whether elements `start..start + count` are finite.
    fn check(&self, start: usize, count: usize) -> Result<(), WeightsError> {
        let mut scratch = [0.0; SCRATCH];
        for from in (0..count).step_by(SCRATCH) {
            self.decode(start + from, &mut scratch[..SCRATCH.min(count - from)])?;
        }
        Ok(())
    }

    /// Rounds finite `wide` values to f16, which must be able to hold them.
    fn narrow(&self, start: usize, wide: &[f32], out: &mut [f16]) -> Result<(), WeightsError> {
        out.convert_from_f32_slice(wide);
        let infinite = f16::INFINITY.to_bits();
        if out.iter().fold(true, |fits, value| fits & (value.to_bits() & 0x7fff < infinite)) {
            return Ok(());
        }
        let at = out.iter().position(|value| !value.is_finite()).unwrap_or_default();
        let name = self.tensor.entry.name.clone();
        Err(WeightsError::F16Overflow { name, index: start + at, value: wide[at] })
    }
}

fn widen<const N: usize>(bytes: &[u8], start: usize, out: &mut [f32], value: fn([u8; N]) -> f32) {
    let (elements, _) = bytes[start * N..].as_chunks::<N>();
    for (out, element) in out.iter_mut().zip(elements) {
        *out = value(*element);
    }
}

/// The scales of block-FP8 weight `name`.
fn read_scales(
    checkpoint: &Checkpoint,
    name: &str,
    shape: [usize; 2],
) -> Result<Vec<f32>, WeightsError> {
    let Ok(tensor) = checkpoint.tensor(&format!("{name}_scale_inv")) else {
        return Err(WeightsError::NoScale { name: name.to_owned() });
    };
    expect_shape(&tensor, &shape)?;
    if tensor.entry.dtype != StoredDtype::F32 {
        return Err(dtype_error(&tensor, "F32"));
    }
    let (elements, _) = tensor.bytes.as_chunks::<4>();
    let scales: Vec<f32> = elements.iter().map(|&bytes| f32::from_le_bytes(bytes)).collect();
    match scales.iter().position(|scale| !scale.is_finite()) {
        None => Ok(scales),
        Some(at) => Err(WeightsError::Scale {
            name: name.to_owned(),
            row: at / shape[1],
            column: at % shape[1],
            value: scales[at],
        }),
    }
}

fn expect_shape(tensor: &StoredTensor<'_>, expected: &[usize]) -> Result<(), WeightsError> {
    let entry = tensor.entry;
    if entry.shape == expected {
        return Ok(());
    }
    let (expected, found) = (expected.to_vec(), entry.shape.clone());
    Err(WeightsError::Shape { name: entry.name.clone(), expected, found })
}

fn dtype_error(tensor: &StoredTensor<'_>, expected: &'static str) -> WeightsError {
    let entry = tensor.entry;
    WeightsError::Dtype { name: entry.name.clone(), expected, found: entry.dtype.clone() }
}
