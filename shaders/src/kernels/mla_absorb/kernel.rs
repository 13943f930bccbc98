//! The `#[cube]` source: a cube some columns of one head of one token.

use cubecl::prelude::*;

use super::super::elementwise::rotated;
use super::SIDE;
use crate::rotary::Pairs;

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Plan {
    /// `d_n`.
    pub(crate) inner: usize,
    /// `r`.
    pub(crate) rank: usize,
    /// `d_r`.
    pub(crate) rotated: usize,
    /// Components of a vector of the weight.
    pub(crate) vector: usize,
    /// Which elements are rotated together.
    pub(crate) pairs: Pairs,
}

/// [`absorb`] by itself.
#[cube(launch_unchecked)]
pub(super) fn absorb_kernel<W: Float, N: Size>(
    q: &[f32],
    w_uk: &[Vector<W, N>],
    cos: &[f32],
    sin: &[f32],
    out: &mut [f32],
    #[comptime] plan: Plan,
    #[define(W)] _dtype: ElemType,
) {
    absorb::<W, N>(q, w_uk, cos, sin, out, CUBE_COUNT_Y as usize, plan);
}

/// Writes 16 vectors of `W_UKᵀ q^C`, or in the last cube of a head `RoPE(q^R)`. A cube is at its columns, its
/// head, one of `heads`, and its token.
#[cube]
pub(crate) fn absorb<W: Float, N: Size>(
    q: &[f32],
    w_uk: &[Vector<W, N>],
    cos: &[f32],
    sin: &[f32],
    out: &mut [f32],
    heads: usize,
    #[comptime] plan: Plan,
) {
    let token = CUBE_POS_Z as usize;
    let head = token * heads + CUBE_POS_Y as usize;
    let from = head * comptime![plan.inner + plan.rotated];
    let to = head * comptime![plan.rank + plan.rotated];
    if CUBE_POS_X + 1 == CUBE_COUNT_X {
        let mut at = UNIT_POS as usize;
        while at < comptime![plan.rotated] {
            let first = from + plan.inner;
            let angle = token * plan.rotated;
            out[to + plan.rank + at] =
                rotated(q, cos, sin, first, angle, at, plan.rotated, plan.pairs);
            at += comptime![(SIDE * SIDE) as usize];
        }
    } else {
        multiply::<W, N>(q, w_uk, out, from, to, plan);
    }
}

/// The product of this cube's columns.
#[cube]
fn multiply<W: Float, N: Size>(
    q: &[f32],
    w_uk: &[Vector<W, N>],
    out: &mut [f32],
    from: usize,
    to: usize,
    #[comptime] plan: Plan,
) {
    let side = comptime![SIDE as usize];
    let columns = comptime![plan.rank / plan.vector];
    let mut scratch = Shared::<[Vector<f32, N>]>::new_slice(comptime![side * side]);
    let own = CUBE_POS_X as usize * side + UNIT_POS_X as usize;
    let column = own.min(columns - 1);
    let weights = CUBE_POS_Y as usize * plan.inner * columns + column;
    let mut sum = Vector::<f32, N>::zeroed();
    let rounds = comptime![plan.inner / side];
    #[unroll(rounds <= 16)]
    for round in 0..rounds {
        let i = round * side + UNIT_POS_Y as usize;
        let weight = Vector::<f32, N>::cast_from(w_uk[weights + i * columns]);
        sum += weight * Vector::<f32, N>::new(q[from + i]);
    }
    if comptime![rounds * side < plan.inner] {
        let i = comptime![rounds * side] + UNIT_POS_Y as usize;
        if i < comptime![plan.inner] {
            let weight = Vector::<f32, N>::cast_from(w_uk[weights + i * columns]);
            sum += weight * Vector::<f32, N>::new(q[from + i]);
        }
    }
    scratch[UNIT_POS as usize] = sum;
    sync_cube();
    if UNIT_POS_Y == 0 && own < columns {
        let mut sum = Vector::<f32, N>::zeroed();
        for row in 0..side {
            sum += scratch[row * side + UNIT_POS_X as usize];
        }
        #[unroll]
        for part in 0..comptime![plan.vector] {
            out[to + own * plan.vector + part] = sum.extract(part);
        }
    }
}
