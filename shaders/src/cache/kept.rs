//! Rows as a cache holds them, and how packed ones are written and read on every backend: by kernels where
//! there are, and on the host elsewhere.

use burn::tensor::{DType, FloatDType, IndexingUpdateOp, Int, Tensor, TensorData};
use burn_cubecl::CubeBackend;
use burn_cubecl::kernel::into_contiguous;

use super::packed::{Layout, Packing};
use crate::fused::own;
use crate::kernels::packed_rows;

/// What numbers of a cache are stored as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CacheFormat {
    /// Each by itself, f32 or f16.
    Float(FloatDType),
    /// Rows packed in words.
    Packed(Packing),
}

impl From<FloatDType> for CacheFormat {
    fn from(dtype: FloatDType) -> Self {
        Self::Float(dtype)
    }
}

impl CacheFormat {
    /// Bytes of a row of `width` numbers, whose heads lie as `layout` says where they are packed.
    #[must_use]
    pub fn row_bytes(self, layout: impl FnOnce(Packing) -> Layout, width: usize) -> usize {
        match self {
            Self::Float(dtype) => width * DType::from(dtype).size(),
            Self::Packed(packing) => {
                let layout = layout(packing);
                width / layout.width * layout.words() * size_of::<u32>()
            }
        }
    }
}

/// The rows of some positions, as they are stored.
#[derive(Clone, Debug)]
pub enum KeptRows {
    /// `[batch, span, width]`.
    Float(Tensor<3>),
    /// Packed.
    Packed(PackedRows),
}

/// Packed rows.
#[derive(Clone, Debug)]
pub struct PackedRows {
    /// `[batch, span, heads · words]`, u32.
    words: Tensor<3, Int>,
    layout: Layout,
}

impl From<Tensor<3>> for KeptRows {
    fn from(rows: Tensor<3>) -> Self {
        Self::Float(rows)
    }
}

impl KeptRows {
    /// `[batch, span, width]`: as they are stored where they are floats, else unpacked to f32.
    #[must_use]
    pub fn floats(self) -> Tensor<3> {
        match self {
            Self::Float(rows) => rows,
            Self::Packed(rows) => rows.unpacked(),
        }
    }
}

impl PackedRows {
    /// `words` `[batch, span, heads · words]` u32, each head laid out as `layout`.
    ///
    /// # Panics
    /// Where there are other words than the layout has, or of another type.
    #[must_use]
    pub fn new(words: Tensor<3, Int>, layout: Layout) -> Self {
        assert_eq!(words.dtype(), DType::U32, "rows are packed in u32");
        let whole = words.dims()[2].is_multiple_of(layout.words());
        assert!(whole, "a row has the words of its heads' layout");
        Self { words, layout }
    }

    /// `[batch, span, heads · words]`, u32.
    #[must_use]
    pub fn words(&self) -> Tensor<3, Int> {
        self.words.clone()
    }

    /// How a head is laid out.
    #[must_use]
    pub fn layout(&self) -> Layout {
        self.layout
    }

    /// The numbers in f32: `[batch, span, heads · width]`.
    #[must_use]
    pub fn unpacked(self) -> Tensor<3> {
        let Self { words, layout } = self;
        if let Ok(words) = words.clone().try_into_primitive::<CubeBackend>() {
            return Tensor::from_primitive::<CubeBackend>(packed_rows::unpack(words, layout));
        }
        let [batch, span, width] = words.dims();
        let device = words.device();
        let all: Vec<u32> = words.to_data().iter::<u32>().collect();
        let heads = all.chunks(layout.words());
        let values: Vec<f32> = heads.flat_map(|head| layout.unpack(head)).collect();
        let width = width / layout.words() * layout.width;
        let data = TensorData::new(values, [batch, span, width]);
        Tensor::from_data(data, (&device, DType::F32))
    }
}

/// Writes `values` `[tokens, heads · width]` to the rows of `words` `[rows, heads · words]` that `slots` `[tokens]` names; in
/// place where no clone of `words` is alive.
pub(crate) fn assign(
    words: Tensor<2, Int>,
    values: Tensor<2>,
    slots: Tensor<1, Int>,
    layout: Layout,
) -> Tensor<2, Int> {
    let values = values.cast(DType::F32);
    let slots = slots.cast(DType::I32);
    if let Ok(slots) = slots.clone().try_into_primitive::<CubeBackend>() {
        let of_one = "invariant: tensors of one device";
        let words = own(words.try_into_primitive::<CubeBackend>().expect(of_one));
        let values = into_contiguous(values.try_into_primitive::<CubeBackend>().expect(of_one));
        let words = packed_rows::pack(words, values, into_contiguous(slots), layout);
        return Tensor::from_primitive::<CubeBackend>(words);
    }
    let [tokens, width] = values.dims();
    let device = words.device();
    let all: Vec<f32> = values.to_data().iter::<f32>().collect();
    let heads = all.chunks(layout.width);
    let packed: Vec<u32> = heads.flat_map(|head| layout.pack(head)).collect();
    let data = TensorData::new(packed, [tokens, width / layout.width * layout.words()]);
    let packed = Tensor::<2, Int>::from_data(data, (&device, DType::U32));
    words.select_assign(0, slots, packed, IndexingUpdateOp::Assign)
}
