//! Rows of a preallocated cache, written in place at positions that live on the device.

mod kept;
pub mod packed;
pub(crate) mod twin;

use burn::tensor::kind::Basic;
use burn::tensor::{DType, Device, FloatDType, IndexingUpdateOp, Int, Tensor};

pub(crate) use self::kept::assign;
pub use self::kept::{CacheFormat, KeptRows, PackedRows};
use self::packed::{Layout, Packing};

/// `batch × capacity` rows of `width` numbers in one buffer that is never reallocated.
///
/// Row `p` of sequence `b` holds what the token at position `p` leaves behind. A row is overwritten
/// when its position is written again, so a sequence is cut short by forgetting its length alone.
#[derive(Clone, Debug)]
pub struct CacheRows {
    rows: Rows,
    batch: usize,
    capacity: usize,
}

/// `batch · capacity` rows.
#[derive(Clone, Debug)]
enum Rows {
    /// `[rows, width]`.
    Float(Tensor<2>),
    /// `[rows, heads · words]`, u32.
    Packed(Tensor<2, Int>, Layout),
}

/// The rows of a cache, to be changed.
pub(crate) enum RowsMut<'a> {
    Float(&'a mut Tensor<2>),
    Packed(&'a mut Tensor<2, Int>, Layout),
}

/// The size of a [`CacheRows`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CacheShape {
    /// Sequences.
    pub batch: usize,
    /// Positions of each sequence.
    pub capacity: usize,
    /// Numbers a position.
    pub width: usize,
}

impl CacheRows {
    /// Allocates the rows, in f32.
    #[must_use]
    pub fn new(shape: CacheShape, device: &Device) -> Self {
        Self::of_type(FloatDType::F32, shape, device)
    }

    /// Allocates the rows in `dtype`, f32 or f16, in which the device must be able to compute.
    ///
    /// What is written is rounded to it; a number beyond its range becomes the end of the range.
    #[must_use]
    pub fn of_type(dtype: FloatDType, shape: CacheShape, device: &Device) -> Self {
        let CacheShape { batch, capacity, width } = shape;
        // As one run, so that rows lie side by side on CUDA too, which otherwise begins each at 512 bytes.
        let rows = Tensor::<1>::zeros([batch * capacity * width], (device, DType::from(dtype)));
        let rows = rows.reshape([batch * capacity, width]);
        Self { rows: Rows::Float(rows), batch, capacity }
    }

    /// Allocates rows in `format`, whose heads lie as `layout` says where they are packed.
    #[must_use]
    pub fn of_format(
        format: CacheFormat,
        layout: impl FnOnce(Packing) -> Layout,
        shape: CacheShape,
        device: &Device,
    ) -> Self {
        match format {
            CacheFormat::Float(dtype) => Self::of_type(dtype, shape, device),
            CacheFormat::Packed(packing) => Self::packed(layout(packing), shape, device),
        }
    }

    /// Allocates packed rows, of heads that lie as `layout` says: as many as make up the shape's width.
    ///
    /// # Panics
    /// Where they do not.
    #[must_use]
    pub fn packed(layout: Layout, shape: CacheShape, device: &Device) -> Self {
        let CacheShape { batch, capacity, width } = shape;
        assert!(width.is_multiple_of(layout.width), "heads of {} make up {width}", layout.width);
        let words = width / layout.width * layout.words();
        let rows = Tensor::<1, Int>::zeros([batch * capacity * words], (device, DType::U32));
        let rows = rows.reshape([batch * capacity, words]);
        Self { rows: Rows::Packed(rows, layout), batch, capacity }
    }

    /// Writes `values` `[batch, tokens, width]` to the rows that `slots` `[batch · tokens]` names
    /// (see [`slots`]). In place while no clone of the rows is alive.
    pub fn write(&mut self, slots: Tensor<1, Int>, values: Tensor<3>) {
        let [batch, tokens, width] = values.dims();
        let values = values.reshape([batch * tokens, width]);
        match &mut self.rows {
            Rows::Float(rows) => {
                let values = stored(values, rows.dtype());
                rows.inplace(|rows| rows.select_assign(0, slots, values, IndexingUpdateOp::Assign));
            }
            Rows::Packed(words, layout) => {
                words.inplace(|words| assign(words, values, slots, *layout));
            }
        }
    }

    /// The rows, to be replaced by what becomes of them; in place where it is written in place, and no
    /// clone of the rows is alive.
    pub(crate) fn rows(&mut self) -> RowsMut<'_> {
        match &mut self.rows {
            Rows::Float(rows) => RowsMut::Float(rows),
            Rows::Packed(words, layout) => RowsMut::Packed(words, *layout),
        }
    }

    /// The first `span` positions of every sequence: `[batch, span, width]`, as they are stored where they
    /// are floats, else unpacked to f32.
    #[must_use]
    pub fn read(&self, span: usize) -> Tensor<3> {
        self.kept(span).floats()
    }

    /// The first `span` positions of every sequence, as they are stored.
    #[must_use]
    pub fn kept(&self, span: usize) -> KeptRows {
        let places = [self.batch, self.capacity, span];
        match &self.rows {
            Rows::Float(rows) => {
                let [_, width] = rows.dims();
                let all = rows.clone().reshape([self.batch, self.capacity, width]);
                KeptRows::Float(first(all, places))
            }
            Rows::Packed(words, layout) => {
                let [_, width] = words.dims();
                let all = words.clone().reshape([self.batch, self.capacity, width]);
                KeptRows::Packed(PackedRows::new(first(all, places), *layout))
            }
        }
    }

    /// Positions of each sequence.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.capacity
    }

    /// Sequences.
    #[must_use]
    pub fn batch(&self) -> usize {
        self.batch
    }

    /// Bytes of device memory.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let (dims, dtype) = match &self.rows {
            Rows::Float(rows) => (rows.dims(), rows.dtype()),
            Rows::Packed(words, _) => (words.dims(), words.dtype()),
        };
        dims.iter().product::<usize>() * dtype.size()
    }
}

/// The first `span` of `capacity` positions of `all` `[batch, capacity, width]`.
fn first<K: Basic>(all: Tensor<3, K>, [batch, capacity, span]: [usize; 3]) -> Tensor<3, K> {
    let [_, _, width] = all.dims();
    if span == capacity { all } else { all.slice([0..batch, 0..span, 0..width]) }
}

/// The largest f16.
pub(crate) const LARGEST_F16: f32 = 65_504.0;

/// The largest number of a cache of type `dtype`.
pub(crate) fn largest(dtype: DType) -> f32 {
    if dtype == DType::F16 { LARGEST_F16 } else { f32::MAX }
}

/// `values` in the type of a cache.
pub(crate) fn stored(values: Tensor<2>, dtype: DType) -> Tensor<2> {
    if values.dtype() == dtype {
        return values;
    }
    let end = largest(dtype);
    values.clamp(-end, end).cast(dtype)
}

/// The first row of each of `batch` sequences in a cache of `capacity` positions: `[batch, 1]`.
#[must_use]
pub fn first_rows(batch: usize, capacity: usize, device: &Device) -> Tensor<2, Int> {
    let first = Tensor::arange(0..batch as i64, device).mul_scalar(capacity as i64);
    first.reshape([batch, 1])
}

/// The row of each token in a cache: `first_rows + p`.
///
/// `positions` `[batch, tokens]`, [`first_rows`] `[batch, 1]`; result `[batch · tokens]`.
#[must_use]
pub fn slots(positions: Tensor<2, Int>, first_rows: Tensor<2, Int>) -> Tensor<1, Int> {
    let [batch, tokens] = positions.dims();
    if batch == 1 {
        return positions.reshape([tokens]);
    }
    (positions + first_rows).reshape([batch * tokens])
}
