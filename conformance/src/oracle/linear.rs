//! Linear layers and the gated activation (Shazeer, GLU Variants Improve Transformer, 2020, eq. 6).

use super::approx::{Approx, dot, given};
use super::digits;

/// What a weight is stored as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// Products are f32.
    F32,
    /// Activations may be rounded to f16 before the product and the result after it, as the
    /// contract of `shaders` allows; sums are f32.
    F16,
    /// Activations may be rounded to [`digits`] before the product; sums are f32.
    Blocks,
}

impl Storage {
    /// An activation or a result, which f16 may have rounded.
    #[must_use]
    pub fn through(self, value: Approx) -> Approx {
        if self == Self::F16 { value.through_f16() } else { value }
    }
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
    let x: Vec<Approx> = x.iter().map(|&x| storage.through(x)).collect();
    let width = input * addends;
    let mut y = Vec::with_capacity(x.len() / input * (weight.len() / width));
    for x in x.chunks(input) {
        let bounds = if storage == Storage::Blocks { digits::bounds(x) } else { Vec::new() };
        for w in weight.chunks(width) {
            // What a number is rounded by meets a weight once, however many addends that has.
            let whole = |at: usize| w[at..].iter().step_by(input).map(|w| w.value).sum::<f64>();
            let roundings = bounds.iter().enumerate().map(|(at, bound)| bound * whole(at).abs());
            let y_o = dot(x.iter().copied().cycle().zip(w.iter().copied()));
            y.push(storage.through(y_o.scattered(roundings)));
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
