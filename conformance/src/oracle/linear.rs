//! Linear layers and the gated activation (Shazeer, GLU Variants Improve Transformer, 2020, eq. 6).

use super::approx::{Approx, dot, given};

/// What a weight is stored as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// Products are f32.
    F32,
    /// Activations may be rounded to f16 before the product and the result after it, as the
    /// contract of `shaders` allows; sums are f32.
    F16,
}

/// `y_o = Σ_i x_i W_{o,i}` for each row of `x`, with `weight` `[out, in]`.
#[must_use]
pub fn product(x: &[Approx], weight: &[f32], input: usize, storage: Storage) -> Vec<Approx> {
    product_with(x, &given(weight), Layer::of(input, storage))
}

/// [`product`] with a weight whose elements are computed, or sums: see [`Layer::addends`].
#[must_use]
pub fn product_with(x: &[Approx], weight: &[Approx], layer: Layer) -> Vec<Approx> {
    let Layer { input, storage, addends } = layer;
    let rounded = |value: Approx| match storage {
        Storage::F32 => value,
        Storage::F16 => value.through_f16(),
    };
    let x: Vec<Approx> = x.iter().copied().map(rounded).collect();
    let width = input * addends;
    let mut y = Vec::with_capacity(x.len() / input * (weight.len() / width));
    for x in x.chunks(input) {
        for w in weight.chunks(width) {
            y.push(rounded(dot(x.iter().copied().cycle().zip(w.iter().copied()))));
        }
    }
    y
}

/// `y = x Wᵀ + b`, with `bias` `[out]` or empty.
#[must_use]
pub fn linear(x: &[f32], weight: &[f32], bias: &[f32], layer: Layer) -> Vec<Approx> {
    let mut y = product(&given(x), weight, layer.input, layer.storage);
    if !bias.is_empty() {
        for (index, y) in y.iter_mut().enumerate() {
            *y = y.plus(Approx::exact(bias[index % bias.len()]));
        }
    }
    y
}

/// The shape of a [`linear`] layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layer {
    /// Numbers a row of `x`.
    pub input: usize,
    /// What the weight is stored as.
    pub storage: Storage,
    /// Numbers that add up to an element of the weight, each with a product of its own: a row of it has
    /// all first addends, then all second ones.
    pub addends: usize,
}

impl Layer {
    /// A layer whose weight is what it is.
    #[must_use]
    pub fn of(input: usize, storage: Storage) -> Self {
        Self { input, storage, addends: 1 }
    }
}

/// `silu(g) · u` with `silu(z) = z / (1 + e⁻ᶻ)`.
#[must_use]
pub fn swiglu(gate: Approx, up: Approx) -> Approx {
    gate.times(gate.sigmoid()).times(up)
}
