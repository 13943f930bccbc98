//! The index of the highest value of each row, ties to the lowest index.
//!
//! `values` `[rows, width]` f32 to `[rows, 1]` i32. A cube takes a part of a row; where a row has
//! several parts, a second launch takes the best of the parts.
//!
//! Cost: each value is read once.

mod kernel;
#[cfg(test)]
mod twin;

use burn::tensor::{DType, Shape};
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use self::kernel::argmax_kernel;
use super::{UNITS, empty_like};

/// Values of a part: a few for each of a cube's units, which take one after the other, and no more parts of a
/// vocabulary than a cube has units.
const PART: usize = 4 * UNITS as usize;

/// Launches the kernel for `values` `[rows, width]`, which are contiguous and not empty.
pub(crate) fn launch(values: CubeTensor) -> CubeTensor {
    let shape = values.meta.shape();
    let (rows, width) = (shape[0], shape[1]);
    let parts = width.div_ceil(PART);
    let found = best(values, None, Row { rows, width, part: PART });
    if parts == 1 {
        return found.indices;
    }
    best(found.values, Some(found.indices), Row { rows, width: parts, part: parts }).indices
}

/// How many values a row has, and a part of it.
struct Row {
    rows: usize,
    width: usize,
    part: usize,
}

/// The best of each part.
struct Found {
    /// `[rows, parts]`.
    values: CubeTensor,
    /// `[rows, parts]`.
    indices: CubeTensor,
}

/// `indices`, where given, are what the values stand for.
fn best(values: CubeTensor, indices: Option<CubeTensor>, row: Row) -> Found {
    let Row { rows, width, part } = row;
    let parts = width.div_ceil(part);
    let shape = Shape::new([rows, parts]);
    let found = Found {
        values: empty_like(&values, shape.clone(), DType::F32),
        indices: empty_like(&values, shape, DType::I32),
    };
    let client = values.client.clone();
    // SAFETY: units keep within a part, and parts within a row.
    unsafe {
        argmax_kernel::launch_unchecked(
            &client,
            CubeCount::Static(parts as u32, rows as u32, 1),
            CubeDim::new_1d(UNITS),
            values.into_buffer_arg(),
            indices.map(CubeTensor::into_buffer_arg).into(),
            found.values.clone().into_buffer_arg(),
            found.indices.clone().into_buffer_arg(),
            width as u32,
            part as u32,
        );
    }
    found
}
