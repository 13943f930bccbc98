//! The `#[cube]` source: the keys are the rows, and so are the values.

use cubecl::prelude::*;

use crate::kernels::split_kv::{Plan, kernel::attend};

/// [`attend`] with one buffer of rows.
#[cube(launch_unchecked)]
pub(super) fn mla_decode_kernel<E: Numeric, M: Size, N: Size>(
    q: &[Vector<f32, N>],
    rows: &[Vector<E, M>],
    positions: &[i32],
    out: &mut [Vector<f32, N>],
    sums: &mut [f32],
    span: u32,
    part_rows: u32,
    sequence: u32,
    tokens: u32,
    #[comptime] plan: Plan,
    #[define(E)] _dtype: ElemType,
) {
    attend::<E, M, N>(
        q, rows, rows, positions, out, sums, span, part_rows, sequence, sequence, tokens, plan,
    );
}
