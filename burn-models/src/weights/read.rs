//! Tensors as numbers: F32, F16, BF16, block FP8 and the blocks of ggml, converted into one new buffer.
//!
//! The buffer is the only allocation, but for a `kv_b_proj` that is put together; pieces of it are filled by all cores straight from the mapped
//! file. Values are formed in f32 and, for f16, rounded once more to nearest even. No NaN or
//! infinity leaves this module.

use half::f16;
use half::slice::HalfFloatSliceExt;

use super::arrangement::turned;
use super::blocks::{BlockType, decode_blocks};
use super::fp8::{BlockFp8Matrix, MAX, dequantize_range, scale_shape};
use super::parallel::{fill_rows, try_fill};
use super::{Arrangement, Checkpoint, Part, StoredDtype, StoredTensor, WeightsError};

/// Elements that are widened on the stack before they are narrowed to f16.
const SCRATCH: usize = 1024;

impl Checkpoint {
    /// The tensor called `name` in f32, row-major; block FP8 is multiplied by its scales.
    ///
    /// # Errors
    /// There is none, it has another shape or a type that is not read, its scales do not fit it, or
    /// a value is NaN or infinite.
    pub fn read_f32(&self, name: &str, shape: &[usize]) -> Result<Vec<f32>, WeightsError> {
        if let Some(values) = self.put_together(name, shape)? {
            return Ok(values);
        }
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
        if let Some(wide) = self.put_together(name, shape)? {
            let mut values = vec![f16::ZERO; wide.len()];
            try_fill(&mut values, |start, out| {
                narrow(name, start, &wide[start..][..out.len()], out)
            })?;
            return Ok(values);
        }
        let source = Source::find(self, name, shape)?;
        let mut values = vec![f16::ZERO; source.tensor.entry.element_count()];
        try_fill(&mut values, |start, out| {
            let mut scratch = [0.0; SCRATCH];
            for (i, out) in out.chunks_mut(SCRATCH).enumerate() {
                let wide = &mut scratch[..out.len()];
                source.decode(start + i * SCRATCH, wide)?;
                narrow(name, start + i * SCRATCH, wide, out)?;
            }
            Ok::<(), WeightsError>(())
        })?;
        Ok(values)
    }

    /// Refuses the tensor called `name` as [`Checkpoint::read_f32`] does, without keeping its values.
    pub(super) fn check_finite(&self, name: &str, shape: &[usize]) -> Result<(), WeightsError> {
        let source = Source::find(self, name, shape)?;
        source.check(0, source.tensor.entry.element_count())
    }

    /// The values of a `kv_b_proj` that is stored as the keys and values of its heads; `None` for any
    /// other tensor.
    fn put_together(&self, name: &str, shape: &[usize]) -> Result<Option<Vec<f32>>, WeightsError> {
        let tensor = self.tensor(name)?;
        let Arrangement::Absorbed { heads, key_rows, values } = &tensor.entry.arrangement else {
            return Ok(None);
        };
        expect_shape(&tensor, shape)?;
        let &[rows, rank] = shape else {
            return Err(dtype_error(&tensor, "a matrix"));
        };
        let (rows, key_rows) = (rows / heads, *key_rows);
        let Part { dtype, shard_index, range } = &**values;
        let whole = |dtype, bytes, count| {
            let encoding = Encoding::plain(dtype).ok_or_else(|| dtype_error(&tensor, READABLE))?;
            let mut all = vec![0.0; count];
            try_fill(&mut all, |start, out| {
                encoding.decode(bytes, start, out);
                Ok::<(), WeightsError>(())
            })?;
            Ok::<_, WeightsError>(all)
        };
        let keys = whole(&tensor.entry.dtype, tensor.bytes, heads * rank * key_rows)?;
        let stored = self.bytes(*shard_index, range.clone());
        let values = whole(dtype, stored, heads * (rows - key_rows) * rank)?;
        let mut all = vec![0.0; heads * rows * rank];
        fill_rows(&mut all, rank, |row, out| {
            let (head, row) = (row / rows, row % rows);
            match row.checked_sub(key_rows) {
                None => {
                    for (i, out) in out.iter_mut().enumerate() {
                        *out = keys[(head * rank + i) * key_rows + row];
                    }
                }
                Some(row) => {
                    out.copy_from_slice(&values[(head * (rows - key_rows) + row) * rank..][..rank]);
                }
            }
        });
        expect_finite(name, 0, &all)?;
        Ok(Some(all))
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

/// The types that can be read, for messages.
const READABLE: &str = "F32, F16, BF16 or F8_E4M3";

/// A stored tensor of a type that can be read, with its scales.
struct Source<'a> {
    tensor: StoredTensor<'a>,
    encoding: Encoding,
    columns: usize,
}

enum Encoding {
    F32,
    F16,
    BF16,
    Blocks(BlockType),
    Fp8 { scales: Vec<f32>, columns: usize },
}

fn from_bf16(bytes: [u8; 2]) -> f32 {
    f32::from_bits(u32::from(u16::from_le_bytes(bytes)) << 16)
}

impl Encoding {
    /// Of a type whose bytes say all.
    fn plain(dtype: &StoredDtype) -> Option<Self> {
        match dtype {
            StoredDtype::F32 => Some(Self::F32),
            StoredDtype::F16 => Some(Self::F16),
            StoredDtype::BF16 => Some(Self::BF16),
            StoredDtype::Blocks(kind) => Some(Self::Blocks(*kind)),
            StoredDtype::F8E4M3 | StoredDtype::Unsupported(_) => None,
        }
    }

    /// Stored elements `start..start + out.len()`, which are whole blocks.
    fn decode(&self, bytes: &[u8], start: usize, out: &mut [f32]) {
        match self {
            Self::F32 => widen(bytes, start, out, f32::from_le_bytes),
            Self::F16 => widen(bytes, start, out, |b| f16::from_le_bytes(b).to_f32()),
            Self::BF16 => widen(bytes, start, out, from_bf16),
            Self::Blocks(kind) => {
                let [first, count] = [start, out.len()].map(|n| n / kind.values() * kind.bytes());
                decode_blocks(*kind, &bytes[first..][..count], out);
            }
            Self::Fp8 { scales, columns } => {
                let matrix = BlockFp8Matrix { codes: bytes, scales, columns: *columns };
                dequantize_range(&matrix, start, out);
            }
        }
    }
}

impl<'a> Source<'a> {
    fn find(checkpoint: &'a Checkpoint, name: &str, shape: &[usize]) -> Result<Self, WeightsError> {
        let tensor = checkpoint.tensor(name)?;
        expect_shape(&tensor, shape)?;
        let encoding = match (Encoding::plain(&tensor.entry.dtype), &tensor.entry.dtype) {
            (Some(encoding), _) => encoding,
            (None, StoredDtype::F8E4M3) => {
                let &[rows, columns] = shape else {
                    let expected = "F32, F16 or BF16 (block FP8 is for matrices)";
                    return Err(dtype_error(&tensor, expected));
                };
                let scales = read_scales(checkpoint, name, scale_shape([rows, columns]))?;
                Encoding::Fp8 { scales, columns }
            }
            (None, _) => return Err(dtype_error(&tensor, READABLE)),
        };
        let columns = if let [_, .., columns] = shape { *columns } else { 1 };
        Ok(Self { tensor, encoding, columns })
    }

    /// Elements `start..start + out.len()` in f32, all finite.
    fn decode(&self, start: usize, out: &mut [f32]) -> Result<(), WeightsError> {
        let StoredTensor { entry, bytes } = self.tensor;
        match entry.arrangement {
            Arrangement::ByTurns { head_dim } => {
                let mut done = 0;
                while done < out.len() {
                    let (row, column) =
                        ((start + done) / self.columns, (start + done) % self.columns);
                    let count = (self.columns - column).min(out.len() - done);
                    let stored = turned(row, head_dim) * self.columns + column;
                    self.encoding.decode(bytes, stored, &mut out[done..done + count]);
                    done += count;
                }
            }
            _ => self.encoding.decode(bytes, start, out),
        }
        expect_finite(&entry.name, start, out)
    }

    /// Whether elements `start..start + count` are finite.
    fn check(&self, start: usize, count: usize) -> Result<(), WeightsError> {
        let mut scratch = [0.0; SCRATCH];
        for from in (0..count).step_by(SCRATCH) {
            self.decode(start + from, &mut scratch[..SCRATCH.min(count - from)])?;
        }
        Ok(())
    }
}

/// Refuses NaN and infinities among elements `start..` of the tensor called `name`.
fn expect_finite(name: &str, start: usize, values: &[f32]) -> Result<(), WeightsError> {
    // Without a branch an element, so that it is vectorised; the element is looked for only when
    // there is one.
    if values.iter().fold(true, |finite, value| finite & value.is_finite()) {
        return Ok(());
    }
    let at = values.iter().position(|value| !value.is_finite()).unwrap_or_default();
    Err(WeightsError::NonFinite { name: name.to_owned(), index: start + at, value: values[at] })
}

/// Rounds finite `wide` values, elements `start..`, to f16, which must be able to hold them.
fn narrow(name: &str, start: usize, wide: &[f32], out: &mut [f16]) -> Result<(), WeightsError> {
    out.convert_from_f32_slice(wide);
    let infinite = f16::INFINITY.to_bits();
    if out.iter().fold(true, |fits, value| fits & (value.to_bits() & 0x7fff < infinite)) {
        return Ok(());
    }
    let at = out.iter().position(|value| !value.is_finite()).unwrap_or_default();
    Err(WeightsError::F16Overflow { name: name.to_owned(), index: start + at, value: wide[at] })
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
