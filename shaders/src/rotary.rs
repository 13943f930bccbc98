//! Rotary position embedding.
//!
//! `y = x · cos + rotate(x) · sin`, where `rotate` maps a pair `(a, b)` to `(-b, a)`. Which elements
//! make a pair is a permutation, and the sign of `rotate` is folded into the table of sines, so the
//! two published layouts differ in their tables alone.

use burn::backend::Dispatch;
use burn::tensor::{Device, Int, Tensor, TensorData};

use crate::fused::Fused;

/// Which elements form a rotated pair of a vector of width `d`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pairs {
    /// `(i, i + d/2)`.
    HalfSplit,
    /// `(2i, 2i + 1)`.
    Interleaved,
}

/// Cosines and sines of every position, in device memory.
#[derive(Clone, Debug)]
pub struct RotaryTable {
    /// `[positions, d]`.
    cos: Tensor<2>,
    /// `[positions, d]`, negative where `rotate` negates.
    sin: Tensor<2>,
    /// `[d]`: the partner of each element.
    partner: Tensor<1, Int>,
    pairs: Pairs,
}

/// The rows of a [`RotaryTable`] for the tokens of one step, shared by all layers.
#[derive(Clone, Debug)]
pub struct RotaryRows {
    /// `[batch, tokens, 1, d]`.
    cos: Tensor<4>,
    sin: Tensor<4>,
    partner: Tensor<1, Int>,
    pairs: Pairs,
}

impl RotaryTable {
    /// Tabulates `cos(p · f_i) · m` and `sin(p · f_i) · m` for positions `0..positions`.
    ///
    /// `inv_freq` holds the `d/2` frequencies in radians a position, `m` is `attention_factor`
    /// (1 unless YaRN's two mscales differ). Angles are formed in f64: at position 160,000 an f32
    /// angle would be off by 0.01.
    #[must_use]
    pub fn new(spec: &RotarySpec<'_>, device: &Device) -> Self {
        let half = spec.inv_freq.len();
        let width = 2 * half;
        let mut cos = Vec::with_capacity(spec.positions * width);
        let mut sin = Vec::with_capacity(spec.positions * width);
        for position in 0..spec.positions {
            for element in 0..width {
                let (pair, second) = spec.pairs.locate(element, half);
                let angle = position as f64 * spec.inv_freq[pair];
                cos.push((angle.cos() * spec.attention_factor) as f32);
                let sign = if second { 1.0 } else { -1.0 };
                sin.push((angle.sin() * spec.attention_factor * sign) as f32);
            }
        }
        let partner: Vec<i32> = (0..width).map(|e| spec.pairs.partner(e, half) as i32).collect();
        let table = |values: Vec<f32>| {
            Tensor::from_data(TensorData::new(values, [spec.positions, width]), device)
        };
        Self {
            cos: table(cos),
            sin: table(sin),
            partner: Tensor::from_data(TensorData::new(partner, [width]), device),
            pairs: spec.pairs,
        }
    }

    /// The rows for `positions` `[batch, tokens]`.
    #[must_use]
    pub fn rows(&self, positions: Tensor<2, Int>) -> RotaryRows {
        let [batch, tokens] = positions.dims();
        let flat = positions.reshape([batch * tokens]);
        let take = |table: &Tensor<2>| {
            let width = table.dims()[1];
            table.clone().select(0, flat.clone()).reshape([batch, tokens, 1, width])
        };
        let partner = self.partner.clone();
        RotaryRows { cos: take(&self.cos), sin: take(&self.sin), partner, pairs: self.pairs }
    }
}

/// What a [`RotaryTable`] is made from.
#[derive(Clone, Copy, Debug)]
pub struct RotarySpec<'a> {
    /// Frequencies of the `d/2` pairs, in radians a position.
    pub inv_freq: &'a [f64],
    /// Factor on cosines and sines.
    pub attention_factor: f64,
    /// Which elements form a pair.
    pub pairs: Pairs,
    /// Positions to tabulate.
    pub positions: usize,
}

impl RotaryRows {
    /// Cosines and sines `[batch · tokens, d]`, and which elements form a pair.
    pub(crate) fn table(&self) -> ([Tensor<2>; 2], Pairs) {
        let [batch, tokens, _, width] = self.cos.dims();
        let rows = |all: &Tensor<4>| all.clone().reshape([batch * tokens, width]);
        ([rows(&self.cos), rows(&self.sin)], self.pairs)
    }

    /// `[batch, tokens, d]`.
    pub(crate) fn dims(&self) -> [usize; 3] {
        let [batch, tokens, _, width] = self.cos.dims();
        [batch, tokens, width]
    }

    /// Rotates `x` `[batch, tokens, heads, d]`.
    #[must_use]
    pub fn rotate(&self, x: Tensor<4>) -> Tensor<4> {
        let y = Dispatch::rotate(
            x.into_dispatch(),
            self.cos.clone().into_dispatch(),
            self.sin.clone().into_dispatch(),
            self.partner.clone().into_dispatch(),
        );
        Tensor::from_dispatch(y)
    }
}

/// What a rotation reads beside the vectors.
pub(crate) struct Angles {
    /// `[batch, tokens, 1, d]`.
    pub(crate) cos: Tensor<4>,
    /// `[batch, tokens, 1, d]`, signed.
    pub(crate) sin: Tensor<4>,
    /// `[d]`.
    pub(crate) partner: Tensor<1, Int>,
}

/// The rotation in Burn operations.
pub(crate) fn portable(x: Tensor<4>, angles: Angles) -> Tensor<4> {
    let partners = x.clone().select(3, angles.partner);
    x * angles.cos + partners * angles.sin
}

/// The rotation of `x` `[tokens, heads, d]` by angles `[tokens, d]` in Burn operations.
pub(crate) fn portable_rows(x: Tensor<3>, [cos, sin]: [Tensor<2>; 2], pairs: Pairs) -> Tensor<3> {
    let [tokens, heads, width] = x.dims();
    let half = width / 2;
    let partners = match pairs {
        Pairs::HalfSplit => {
            Tensor::cat(vec![x.clone().narrow(2, half, half), x.clone().narrow(2, 0, half)], 2)
        }
        Pairs::Interleaved => {
            let x = x.clone().reshape([tokens, heads, half, 2]);
            let swapped = Tensor::cat(vec![x.clone().narrow(3, 1, 1), x.narrow(3, 0, 1)], 3);
            swapped.reshape([tokens, heads, width])
        }
    };
    let angles = |all: Tensor<2>| all.reshape([tokens, 1, width]);
    x * angles(cos) + partners * angles(sin)
}

impl Pairs {
    /// The pair that `element` belongs to, and whether it is the second of it.
    fn locate(self, element: usize, half: usize) -> (usize, bool) {
        match self {
            Self::HalfSplit => (element % half, element >= half),
            Self::Interleaved => (element / 2, element % 2 == 1),
        }
    }

    fn partner(self, element: usize, half: usize) -> usize {
        match self {
            Self::HalfSplit => (element + half) % (2 * half),
            Self::Interleaved => element ^ 1,
        }
    }
}
