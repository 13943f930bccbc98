//! The `#[cube]` source: keys and values in two buffers.

use cubecl::prelude::*;

use crate::kernels::split_kv::{Plan, kernel::attend};

/// [`attend`] as it is.
#[cube(launch_unchecked)]
pub(super) fn gqa_decode_kernel<E: Numeric, M: Size, N: Size>(
    q: &[Vector<f32, N>],
    k: &[Vector<E, M>],
    v: &[Vector<E, M>],
    positions: &[i32],
    out: &mut [Vector<f32, N>],
    sums: &mut [f32],
    span: u32,
    part_rows: u32,
    key_sequence: u32,
    value_sequence: u32,
    tokens: u32,
    #[comptime] plan: Plan,
    #[define(E)] _dtype: ElemType,
) {
    attend::<E, M, N>(
        q,
        k,
        v,
        positions,
        out,
        sums,
        span,
        part_rows,
        key_sequence,
        value_sequence,
        tokens,
        plan,
    );
}
