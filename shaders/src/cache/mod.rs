//! Rows of a preallocated cache, written in place at positions that live on the device.

pub mod packed;
pub(crate) mod twin;

use burn::tensor::{DType, Device, FloatDType, IndexingUpdateOp, Int, Tensor};

/// `batch × capacity` rows of `width` numbers in one buffer that is never reallocated.
///
/// Row `p` of sequence `b` holds what the token at position `p` leaves behind. A row is overwritten
/// when its position is written again, so a sequence is cut short by forgetting its length alone.
#[derive(Clone, Debug)]
pub struct CacheRows {
    /// `[batch · capacity, width]`.
    rows: Tensor<2>,
    batch: usize,
    capacity: usize,
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
        let rows = Tensor::zeros([batch * capacity, width], (device, DType::from(dtype)));
        Self { rows, batch, capacity }
    }

    /// Writes `values` `[batch, tokens, width]` to the rows that `slots` `[batch · tokens]` names
    /// (see [`slots`]). In place while no clone of the rows is alive.
    pub fn write(&mut self, slots: Tensor<1, Int>, values: Tensor<3>) {
        let [batch, tokens, width] = values.dims();
        let values = stored(values.reshape([batch * tokens, width]), self.rows.dtype());
        self.rows.inplace(|rows| rows.select_assign(0, slots, values, IndexingUpdateOp::Assign));
    }

    /// Replaces the rows `[batch · capacity, width]` by what `change` makes of them; in place where it
    /// writes in place, and no clone of the rows is alive.
    pub(crate) fn replace(&mut self, change: impl FnOnce(Tensor<2>) -> Tensor<2>) {
        self.rows.inplace(change);
    }

    /// The first `span` positions of every sequence, as they are stored: `[batch, span, width]`.
    #[must_use]
    pub fn read(&self, span: usize) -> Tensor<3> {
        let width = self.rows.dims()[1];
        let all = self.rows.clone().reshape([self.batch, self.capacity, width]);
        if span == self.capacity { all } else { all.slice([0..self.batch, 0..span, 0..width]) }
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
        self.rows.dims().iter().product::<usize>() * self.rows.dtype().size()
    }
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
