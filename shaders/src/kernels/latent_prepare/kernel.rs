//! The `#[cube]` source: the cubes of both.

use cubecl::prelude::*;

use crate::kernels::latent_write::kernel::{Plan as Write, write_row};
use crate::kernels::mla_absorb::kernel::{Plan as Absorb, absorb};

/// [`absorb`] in the cubes of each head, and behind the last head a cube for each token that keeps its
/// latent.
#[cube(launch_unchecked)]
pub(super) fn latent_prepare_kernel<W: Float, E: Float, N: Size>(
    q: &[f32],
    w_uk: &[Vector<W, N>],
    kv: &[f32],
    weight: &[f32],
    cos: &[f32],
    sin: &[f32],
    slots: &[i32],
    cache: &mut [E],
    out: &mut [f32],
    #[comptime] absorbing: Absorb,
    #[comptime] writing: Write,
    #[define(W)] _weights: ElemType,
    #[define(E)] _cached: ElemType,
) {
    let heads = CUBE_COUNT_Y as usize - 1;
    if (CUBE_POS_Y as usize) < heads {
        absorb::<W, N>(q, w_uk, cos, sin, out, heads, absorbing);
    } else if CUBE_POS_X == 0 {
        let token = CUBE_POS_Z as usize;
        write_row::<E>(kv, weight, cos, sin, slots, cache, token, writing);
    }
}
