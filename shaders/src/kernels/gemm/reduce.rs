//! The sums of the layers of cubes that share a product.

use burn::tensor::{DType, Shape};
use burn_cubecl::kernel::into_contiguous;
use burn_cubecl::tensor::CubeTensor;
use cubecl::prelude::*;

use crate::kernels::linear_gemv::Addend;
use crate::kernels::products::cube_index;
use crate::kernels::{UNITS, empty_like, vector_size};

/// `out[i] = Σ_s partial[s, i]`, plus `bias[i mod outs]`, plus `added[i]`, in vectors.
#[cube(launch_unchecked)]
fn reduce_kernel<N: Size>(
    partial: &[Vector<f32, N>],
    bias: ComptimeOption<&[Vector<f32, N>]>,
    added: ComptimeOption<&[Vector<f32, N>]>,
    out: &mut [Vector<f32, N>],
    count: u32,
    outs: u32,
    #[comptime] slices: usize,
) {
    let at = cube_index() * CUBE_DIM_X as usize + UNIT_POS_X as usize;
    if at < count as usize {
        let mut sum = partial[at];
        #[unroll]
        for slice in 1..slices {
            sum += partial[slice * count as usize + at];
        }
        #[comptime]
        let sum = match &bias {
            ComptimeOption::Some(bias) => sum + bias[at % outs as usize],
            ComptimeOption::None => sum,
        };
        #[comptime]
        let sum = match &added {
            ComptimeOption::Some(added) => sum + added[at],
            ComptimeOption::None => sum,
        };
        out[at] = sum;
    }
}

/// Launches the addition of the `slices` layers of `partial` `[slices · rows, outs]`, and of what `addend`
/// says.
pub(super) fn launch(partial: CubeTensor, slices: usize, addend: Addend) -> CubeTensor {
    let [all, outs] = partial.meta.shape().dims();
    let rows = all / slices;
    let out = empty_like(&partial, Shape::new([rows, outs]), DType::F32);
    let (bias, added) = match addend {
        Addend::None => (None, None),
        Addend::Bias(bias) => (Some(into_contiguous(bias)), None),
        Addend::Rows(rows) => (None, Some(into_contiguous(rows))),
    };
    let client = partial.client.clone();
    let vector = vector_size(outs);
    let count = rows * outs / vector;
    // SAFETY: every unit keeps below `count`, the vectors of a layer.
    unsafe {
        reduce_kernel::launch_unchecked(
            &client,
            super::super::linear_gemv::grid(count.div_ceil(UNITS as usize)),
            CubeDim::new_1d(UNITS),
            vector,
            partial.into_buffer_arg(),
            bias.map(CubeTensor::into_buffer_arg).into(),
            added.map(CubeTensor::into_buffer_arg).into(),
            out.clone().into_buffer_arg(),
            count as u32,
            (outs / vector) as u32,
            slices,
        );
    }
    out
}
