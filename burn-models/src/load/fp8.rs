//! Weights that stay in block FP8.

use burn::tensor::{DType, Device, Distribution, Int, Tensor, TensorData};
use shaders::BlockFp8;
use shaders::fp8::PACKED;

use super::{Fp8Weights, INIT_STD, Loader, Source, upload};
use crate::config::MoeConfig;
use crate::linear::Weight;
use crate::weights::fp8::{BLOCK, scale_shape};
use crate::weights::{PackedFp8, WeightsError};

/// The bits of four codes but for the highest of each exponent: all such codes are numbers.
const FINITE: u32 = 0xbfbf_bfbf;

/// Root mean square of those codes: `Σ_e 4^(e - 7) · 2.367 / 8` over exponents 0 to 7, 2.367 being the
/// mean square of eight mantissas `1 + m / 8` and 4/3 the sum of the powers, is 0.628².
const CODE_STD: f64 = 0.628;

/// Sixteen random bits, twice in a word.
const TWICE: u32 = 0x0001_0001;

impl Loader<'_> {
    /// Whether the weight called `name` is kept in block FP8.
    pub(super) fn keeps_fp8(&self, name: &str, columns: usize) -> bool {
        let stored = match self.source {
            Source::Checkpoint(checkpoint) => checkpoint.packs_fp8(name),
            Source::Random => columns.is_multiple_of(PACKED),
        };
        stored && self.options.fp8 == Fp8Weights::Kept
    }

    /// Whether the weight of an expert called `name` is kept in block FP8. Several shared experts are
    /// stored as one, whose blocks need not part where the experts do: they are widened. Random ones are
    /// made apart.
    pub(super) fn keeps_expert_fp8(&self, name: &str, columns: usize, moe: MoeConfig) -> bool {
        let apart = moe.n_shared_experts <= 1 || matches!(self.source, Source::Random);
        apart && self.keeps_fp8(name, columns)
    }

    /// Bytes of the largest matrix of an expert of the layer at `at`.
    pub(super) fn expert_bytes(&self, at: &str, moe: MoeConfig) -> usize {
        let (d, inner) = (self.config.hidden_size, moe.moe_intermediate_size);
        let matrix = |part: &str, rows: usize, columns: usize| {
            let name = format!("{at}.experts.0.{part}.weight");
            let format = self.block_stack_format(&name, columns)?;
            Some(rows * format.row_bytes(columns))
        };
        if let (Some(up), Some(down)) = (matrix("up_proj", inner, d), matrix("down_proj", d, inner))
        {
            return up.max(down);
        }
        inner * d * self.element_bytes(at, moe)
    }

    /// Bytes of an element of the experts of the layer at `at` that are in no blocks of ggml.
    fn element_bytes(&self, at: &str, moe: MoeConfig) -> usize {
        let name = format!("{at}.experts.0.gate_proj.weight");
        if self.keeps_expert_fp8(&name, self.config.hidden_size, moe) {
            return 1;
        }
        DType::from(self.options.weights).size()
    }

    /// A matrix in parts of whole rows of blocks that the device can bind.
    pub(super) fn fp8_matrix(
        &mut self,
        name: &str,
        shape: [usize; 2],
    ) -> Result<Vec<Weight<2>>, WeightsError> {
        let device = self.options.device.clone();
        let [rows, columns] = shape;
        let block_row = (BLOCK * columns.max(1)) as u64;
        let rows_max = (self.options.max_tensor_bytes / block_row).max(1) as usize * BLOCK;
        let stored = match self.source {
            Source::Random => None,
            Source::Checkpoint(checkpoint) => Some(checkpoint.read_packed_fp8(name, shape)?),
        };
        let mut parts = Vec::new();
        for first in (0..rows).step_by(rows_max) {
            let shape = [rows_max.min(rows - first), columns];
            let part = match &stored {
                None => random(shape, &device),
                Some(PackedFp8 { words, scales }) => {
                    let [block_rows, blocks] = scale_shape(shape);
                    let width = columns / PACKED;
                    let words = words[first * width..][..shape[0] * width].to_vec();
                    let scales = scales[first / BLOCK * blocks..][..block_rows * blocks].to_vec();
                    self.uploaded(words.len() * PACKED + scales.len() * size_of::<f32>());
                    BlockFp8::new(
                        upload_words(words, [shape[0], width], &device),
                        upload(scales, [block_rows, blocks], &device),
                    )
                }
            };
            parts.push(part.into());
        }
        Ok(parts)
    }

    /// The matrices called `names`, as one stack of `shape` `[count, rows, columns]`.
    pub(super) fn fp8_stack(
        &mut self,
        names: impl Iterator<Item = String>,
        [count, rows, columns]: [usize; 3],
    ) -> Result<Weight<3>, WeightsError> {
        let device = self.options.device.clone();
        let Source::Checkpoint(checkpoint) = self.source else {
            return Ok(random([count, rows, columns], &device).into());
        };
        let [block_rows, blocks] = scale_shape([rows, columns]);
        let width = columns / PACKED;
        let flat = Tensor::<1, Int>::zeros([count * rows * width], (&device, DType::U32));
        let mut codes = flat.reshape([count, rows, width]);
        let mut scales = Vec::with_capacity(count * block_rows * blocks);
        for (local, name) in names.enumerate() {
            let one = checkpoint.read_packed_fp8(&name, [rows, columns])?;
            self.uploaded(one.words.len() * PACKED + one.scales.len() * size_of::<f32>());
            let words = upload_words(one.words, [1, rows, width], &device);
            codes = codes.slice_assign([local..local + 1, 0..rows, 0..width], words);
            scales.extend(one.scales);
        }
        Ok(BlockFp8::new(codes, upload(scales, [count, block_rows, blocks], &device)).into())
    }
}

/// A weight `shape` `[.., out, in]` in block FP8, of mean 0 and deviation 0.006, made on `device`; 4
/// divides `in`.
#[must_use]
pub fn random<const D: usize>(shape: [usize; D], device: &Device) -> BlockFp8<D> {
    let (mut packed, mut blocks) = (shape, shape);
    packed[D - 1] /= PACKED;
    blocks[D - 1] = blocks[D - 1].div_ceil(BLOCK);
    blocks[D - 2] = blocks[D - 2].div_ceil(BLOCK);
    let count = packed.iter().product::<usize>();
    // A uniform float has not the bits of a whole word.
    let uniform = Distribution::Uniform(0.0, 65_536.0);
    let halves = Tensor::<1, Int>::random([count], uniform, (device, DType::U32));
    let codes = halves.mul_scalar(TWICE).bitwise_and_scalar(FINITE).reshape(packed);
    let scales = vec![(INIT_STD / CODE_STD) as f32; blocks.iter().product()];
    BlockFp8::new(codes, upload(scales, blocks, device))
}

/// [`upload`] of packed codes.
pub(super) fn upload_words<const D: usize>(
    words: Vec<u32>,
    shape: [usize; D],
    device: &Device,
) -> Tensor<D, Int> {
    let count = words.len();
    let data = TensorData::new(words, [count]);
    Tensor::<1, Int>::from_data(data, (device, DType::U32)).reshape(shape)
}
