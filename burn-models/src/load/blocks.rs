//! Weights that are kept in the blocks of ggml.

use burn::tensor::{DType, Device, Distribution, Int, Tensor, TensorData};
use half::f16;
use shaders::Quantised;
use shaders::quant::{Format, pack};

use super::fp8::upload_words;
use super::{Fp8Weights, INIT_STD, Loader, Source};
use crate::linear::Weight;
use crate::weights::WeightsError;

/// Where the experts of a stack come from.
#[derive(Clone, Copy, Debug)]
pub(super) struct BlockStack {
    /// The first expert of the stack.
    pub(super) first: usize,
    /// Routed experts of the layer; the others are shared, and stored as one matrix.
    pub(super) routed: usize,
    /// The dimension along which the shared ones lie side by side.
    pub(super) along: usize,
}

impl Loader<'_> {
    /// The format that the matrix called `name` is kept in, where it is kept in blocks.
    pub(super) fn block_format(&self, name: &str, columns: usize) -> Option<Format> {
        let Fp8Weights::Blocks(wanted) = self.options.fp8 else { return None };
        if let Source::Checkpoint(checkpoint) = self.source
            && let Some(format) = checkpoint.block_format(name)
        {
            return Some(format);
        }
        wanted.fitting(columns)
    }

    /// [`Loader::block_format`] of a stack whose first matrix is called `name`.
    pub(super) fn block_stack_format(&self, name: &str, columns: usize) -> Option<Format> {
        // Shared experts may be stored in blocks that do not part where the experts do.
        self.block_format(name, columns)?.fitting(columns)
    }

    /// A matrix in parts of whole rows that the device can bind.
    pub(super) fn block_matrix(
        &mut self,
        name: &str,
        [rows, columns]: [usize; 2],
        format: Format,
    ) -> Result<Vec<Weight<2>>, WeightsError> {
        let device = self.options.device.clone();
        let row = (format.code_words(columns) * size_of::<u32>()) as u64;
        let most = (self.options.max_tensor_bytes / row.max(1)).max(1) as usize;
        let stored = match self.source {
            Source::Random => None,
            Source::Checkpoint(checkpoint) => {
                Some(checkpoint.read_blocks(name, [rows, columns], format)?)
            }
        };
        let row_bytes = columns / format.block() * format.block_bytes();
        let mut parts = Vec::new();
        for first in (0..rows).step_by(most) {
            let shape = [most.min(rows - first), columns];
            let part = match &stored {
                None => random(shape, format, &device),
                Some(blocks) => {
                    let blocks = &blocks[first * row_bytes..][..shape[0] * row_bytes];
                    self.uploaded(blocks.len());
                    packed(blocks, shape, format, &device)
                }
            };
            parts.push(part.into());
        }
        Ok(parts)
    }

    /// The matrices called `names`, as one stack of `shape` `[count, rows, columns]`.
    pub(super) fn block_stack(
        &mut self,
        names: impl Iterator<Item = String>,
        shape: [usize; 3],
        format: Format,
        from: BlockStack,
    ) -> Result<Weight<3>, WeightsError> {
        let device = self.options.device.clone();
        let Source::Checkpoint(checkpoint) = self.source else {
            return Ok(random(shape, format, &device).into());
        };
        let [count, rows, columns] = shape;
        let words = |width| {
            let flat = Tensor::<1, Int>::zeros([count * rows * width], (&device, DType::U32));
            flat.reshape([count, rows, width])
        };
        let widths = [format.code_words(columns), format.scale_words(columns)];
        let [mut codes, mut scales] = widths.map(words);
        for (local, name) in names.enumerate() {
            let blocks = match (from.first + local).checked_sub(from.routed) {
                None => checkpoint.read_blocks(&name, [rows, columns], format)?,
                Some(index) => {
                    let part = [rows, columns];
                    checkpoint.read_blocks_of_part(&name, part, format, (index, from.along))?
                }
            };
            self.uploaded(blocks.len());
            let one = packed(&blocks, [1, rows, columns], format, &device);
            let place = |width| [local..local + 1, 0..rows, 0..width];
            codes = codes.slice_assign(place(widths[0]), one.codes());
            scales = scales.slice_assign(place(widths[1]), one.scales());
        }
        Ok(Quantised::new(codes, scales, format).into())
    }
}

/// The `blocks` of whole rows, on `device`.
fn packed<const D: usize>(
    blocks: &[u8],
    shape: [usize; D],
    format: Format,
    device: &Device,
) -> Quantised<D> {
    let columns = shape[D - 1];
    let [code_words, scale_words] = [format.code_words(columns), format.scale_words(columns)];
    let rows = shape[..D - 1].iter().product::<usize>();
    let (mut codes, mut scales) = (vec![0; rows * code_words], vec![0; rows * scale_words]);
    let row_bytes = columns / format.block() * format.block_bytes();
    let planes = codes.chunks_mut(code_words).zip(scales.chunks_mut(scale_words));
    for ((codes, scales), blocks) in planes.zip(blocks.chunks(row_bytes)) {
        pack(format, blocks, [codes, scales]);
    }
    let (mut code_shape, mut scale_shape) = (shape, shape);
    code_shape[D - 1] = code_words;
    scale_shape[D - 1] = scale_words;
    let codes = upload_words(codes, code_shape, device);
    Quantised::new(codes, upload_words(scales, scale_shape, device), format)
}

/// Sixteen random bits, twice in a word.
const TWICE: u32 = 0x0001_0001;

/// A weight `shape` `[.., out, in]` in `format` of about the deviation of random weights: codes are made
/// on `device`, and every scale is the same.
#[must_use]
pub fn random<const D: usize>(shape: [usize; D], format: Format, device: &Device) -> Quantised<D> {
    let columns = shape[D - 1];
    let (mut code_shape, mut scale_shape) = (shape, shape);
    code_shape[D - 1] = format.code_words(columns);
    scale_shape[D - 1] = format.scale_words(columns);
    // A uniform float has not the bits of a whole word.
    let count = code_shape.iter().product::<usize>();
    let uniform = Distribution::Uniform(0.0, 65_536.0);
    let halves = Tensor::<1, Int>::random([count], uniform, (device, DType::U32));
    let codes = halves.mul_scalar(TWICE).reshape(code_shape);
    let half = |value: f64| u32::from(f16::from_f64(value).to_bits());
    // Uniform codes of n values have the deviation n / √12.
    let step = |values: f64| INIT_STD * 12.0_f64.sqrt() / values;
    let row: Vec<u32> = match format {
        Format::Q8_0 => vec![half(step(256.0)) * TWICE],
        Format::Q4_0 => vec![half(step(16.0)) * TWICE],
        // `s` and `t` are 32, and `m` is such that the mean is 0.
        Format::Q4K => {
            let d = step(16.0) / 32.0;
            vec![half(d) | half(7.5 * d) << 16, 0, 0, 0xaaaa_aaaa]
        }
        Format::Q6K => {
            vec![half(step(64.0) / 32.0), 0x2020_2020, 0x2020_2020, 0x2020_2020, 0x2020_2020]
        }
    };
    let width = scale_shape[D - 1];
    let rows = scale_shape[..D - 1].iter().product::<usize>();
    let words: Vec<u32> = row.iter().copied().cycle().take(width).collect();
    let words = TensorData::new(words, [1, width]);
    let one = Tensor::<2, Int>::from_data(words, (device, DType::U32));
    let scales = one.repeat_dim(0, rows).reshape([rows * width]).reshape(scale_shape);
    Quantised::new(codes, scales, format)
}
