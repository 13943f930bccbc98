//! A row: one operation at one size, what a call of it must move and multiply, and how its inputs are
//! made.

use burn::tensor::{DType, Device, Distribution, Int, Tensor, TensorData};
use burn_models::load::{Format, random, random_blocks, random_fp8};
use burn_models::tap::read;
use shaders::Weight;
use shaders::fp8::{BLOCK, PACKED};

/// Bytes that calls rotate through, so that none finds its weights in a cache: twice the largest
/// second-level cache of a data-centre GPU (60 MB on an H200).
const WORKING_SET: u64 = 128 << 20;

/// Most copies of the smallest weights.
const MOST_COPIES: u64 = 256;

/// Numbers of an output that are looked at.
const LOOKED_AT: usize = 1024;

/// Makes the calls of a row, with their inputs.
type Make = Box<dyn Fn(&Place) -> Vec<Call>>;

/// One operation at one size.
pub(super) struct Row {
    /// Operation and sizes, `operation:key=value;…`.
    pub(super) name: String,
    pub(super) cost: Cost,
    /// Bytes of its largest tensor.
    pub(super) largest: u64,
    /// Whether it reads weights in f16.
    pub(super) half: bool,
    make: Make,
}

/// What a call cannot do without.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cost {
    /// Bytes of every input once, and of every output once.
    pub(super) bytes: u64,
    /// Multiplications and additions of products; what is done element by element is not counted.
    pub(super) operations: u64,
}

/// A call, with its inputs.
pub(super) type Call = Box<dyn FnMut() -> Box<dyn Output>>;

/// Where rows are made.
pub(super) struct Place {
    pub(super) device: Device,
    /// Bytes of the largest tensor.
    pub(super) max_tensor_bytes: u64,
    /// Whether two copies of everything do, where values are not about time.
    pub(super) smoke: bool,
}

/// The inputs of a [`Row`] beside what makes them.
pub(super) struct Inputs {
    /// Bytes that a call reads for the first time since they were last in a cache: weights, cached
    /// rows. 0 where all inputs have just been written, as in a step.
    pub(super) rotated: u64,
    /// Bytes of the largest tensor.
    pub(super) largest: u64,
    /// Whether any is f16.
    pub(super) half: bool,
}

impl Inputs {
    /// Small ones, just written.
    pub(super) const RESIDENT: Self = Self { rotated: 0, largest: 0, half: false };
}

impl Row {
    /// `call` over inputs that `make` makes, as many times as [`Inputs::rotated`] demands.
    pub(super) fn new<W: 'static, O: Output + 'static>(
        name: String,
        cost: Cost,
        inputs: Inputs,
        (make, call): (impl Fn(&Place) -> W + 'static, impl Fn(&mut W) -> O + Clone + 'static),
    ) -> Self {
        let Inputs { rotated, largest, half } = inputs;
        let all = move |place: &Place| {
            let one = || {
                let (mut inputs, call) = (make(place), call.clone());
                Box::new(move || Box::new(call(&mut inputs)) as Box<dyn Output>) as Call
            };
            (0..place.copies(rotated)).map(|_| one()).collect()
        };
        Self { name, cost, largest, half, make: Box::new(all) }
    }

    /// `call` over one set of inputs, which takes turns by itself: it is told how often it was called.
    pub(super) fn taking_turns<W: 'static, O: Output + 'static>(
        name: String,
        cost: Cost,
        inputs: Inputs,
        (make, call): (impl Fn(&Place) -> W + 'static, impl Fn(&W, usize) -> O + Clone + 'static),
    ) -> Self {
        let Inputs { largest, half, .. } = inputs;
        let all = move |place: &Place| {
            let (inputs, call, mut turn) = (make(place), call.clone(), 0);
            let turns = move || {
                turn += 1;
                Box::new(call(&inputs, turn)) as Box<dyn Output>
            };
            vec![Box::new(turns) as Call]
        };
        Self { name, cost, largest, half, make: Box::new(all) }
    }

    /// Its calls, to be made in turn.
    pub(super) fn calls(&self, place: &Place) -> Vec<Call> {
        (self.make)(place)
    }

    /// Why the device cannot run it.
    pub(super) fn refused(&self, place: &Place) -> Option<String> {
        let Place { device, max_tensor_bytes, .. } = place;
        if self.largest > *max_tensor_bytes {
            let found = self.largest;
            return Some(format!(
                "a tensor of {found} bytes, where the device has {max_tensor_bytes}"
            ));
        }
        (self.half && !device.supports_dtype(DType::F16)).then(|| "the device has no f16".into())
    }
}

impl Place {
    fn copies(&self, rotated: u64) -> u64 {
        match rotated {
            0 => 1,
            _ if self.smoke => 2,
            bytes => WORKING_SET.div_ceil(bytes).clamp(1, MOST_COPIES),
        }
    }

    /// Numbers of deviation 1. Made flat, for CUDA pads the rows of whatever is made with more
    /// dimensions.
    pub(super) fn normal<const D: usize>(&self, shape: [usize; D]) -> Tensor<D> {
        let options = (&self.device, DType::F32);
        let flat = [shape.iter().product::<usize>()];
        Tensor::<1>::random(flat, Distribution::Normal(0.0, 1.0), options).reshape(shape)
    }

    /// Indices.
    pub(super) fn indices<const D: usize>(
        &self,
        values: Vec<i32>,
        shape: [usize; D],
    ) -> Tensor<D, Int> {
        let count = values.len();
        let data = TensorData::new(values, [count]);
        Tensor::<1, Int>::from_data(data, (&self.device, DType::I32)).reshape(shape)
    }

    /// A weight as a model with random ones has it.
    pub(super) fn weight<const D: usize>(&self, kept: Kept, shape: [usize; D]) -> Weight<D> {
        match kept {
            Kept::Fp8 => random_fp8(shape, &self.device).into(),
            Kept::Q4_0 => random_blocks(shape, Format::Q4_0, &self.device).into(),
            Kept::F16 => random(shape, &self.device, DType::F16).into(),
            Kept::F32 => random(shape, &self.device, DType::F32).into(),
        }
    }

    /// The same, where packed weights are not offered: f16 then.
    pub(super) fn plain<const D: usize>(&self, kept: Kept, shape: [usize; D]) -> Tensor<D> {
        let dtype = if kept == Kept::F32 { DType::F32 } else { DType::F16 };
        random(shape, &self.device, dtype)
    }
}

/// How a weight is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    F32,
    F16,
    Fp8,
    Q4_0,
}

impl Kept {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::F16 => "f16",
            Self::Fp8 => "fp8",
            Self::Q4_0 => "q4_0",
        }
    }

    /// What a weight is that is never packed.
    pub(super) fn plain(self) -> Self {
        if matches!(self, Self::Fp8 | Self::Q4_0) { Self::F16 } else { self }
    }

    /// What the head is, which block FP8 leaves as it is.
    pub(super) fn of_head(self) -> Self {
        if self == Self::Fp8 { Self::F16 } else { self }
    }

    /// Bytes of a weight `[rows, columns]`.
    pub(super) fn bytes(self, rows: usize, columns: usize) -> u64 {
        let count = (rows * columns) as u64;
        match self {
            Self::F32 => 4 * count,
            Self::F16 => 2 * count,
            Self::Fp8 => {
                let packed = count.div_ceil(PACKED as u64) * PACKED as u64;
                packed + 4 * (rows.div_ceil(BLOCK) * columns.div_ceil(BLOCK)) as u64
            }
            Self::Q4_0 => (rows * Format::Q4_0.row_bytes(columns)) as u64,
        }
    }
}

/// What a call gives: kept while the next runs, and looked at once.
pub(super) trait Output {
    /// Its first numbers.
    ///
    /// # Errors
    /// The device's message: errors of a launch are told where its result is read.
    fn first(&self) -> Result<Vec<f32>, String>;
}

impl<const D: usize> Output for Tensor<D> {
    fn first(&self) -> Result<Vec<f32>, String> {
        let count = self.dims().iter().product::<usize>();
        let looked_at = self.clone().reshape([count]).narrow(0, 0, count.min(LOOKED_AT));
        Ok(read(looked_at)?.iter::<f32>().collect())
    }
}

impl<const D: usize> Output for Tensor<D, Int> {
    fn first(&self) -> Result<Vec<f32>, String> {
        // An id may be 0, which of other numbers would say that nothing was written.
        self.clone().float().add_scalar(1.0).first()
    }
}

impl<O: Output> Output for [O; 2] {
    fn first(&self) -> Result<Vec<f32>, String> {
        Ok([self[0].first()?, self[1].first()?].concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_weights_have_copies_beyond_every_cache() {
        let place = |smoke| Place { device: Device::flex(), max_tensor_bytes: 1 << 30, smoke };
        let copies = |bytes| place(false).copies(bytes);
        assert_eq!([copies(0), copies(1 << 30), copies(100 << 20)], [1, 1, 2]);
        assert_eq!([copies(1 << 20), copies(1)], [128, MOST_COPIES]);
        assert_eq!(place(true).copies(1), 2);
    }

    #[test]
    fn a_block_of_fp8_has_a_scale() {
        assert_eq!(Kept::Fp8.bytes(129, 256), 129 * 256 + 4 * 4);
        assert_eq!(Kept::F16.bytes(3, 5), 30);
    }

    #[test]
    fn a_block_of_32_codes_has_a_half() {
        assert_eq!(Kept::Q4_0.bytes(3, 64), 3 * (32 + 4));
    }
}
