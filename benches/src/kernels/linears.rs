//! Rows of what multiplies by a matrix of weights, and of norms.

use burn::tensor::Tensor;
use shaders::linear::{added, linear, linear_normed, pair_normed};
use shaders::swiglu::gated_normed;
use shaders::{Normed, rms_norm};

use super::row::{Cost, Inputs, Kept, Place, Row};

/// ε of every norm.
pub(super) const EPSILON: f64 = 1e-6;

/// A linear layer and what it is given.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layer {
    pub(super) tokens: usize,
    pub(super) inputs: usize,
    pub(super) outputs: usize,
    pub(super) kept: Kept,
}

impl Layer {
    fn name(self, operation: &str) -> String {
        let Self { tokens, inputs, outputs, kept } = self;
        format!("{operation}:n={tokens};in={inputs};out={outputs};dt={}", kept.name())
    }

    /// Weights are read, rows of `inputs` read and of `outputs` written.
    fn cost(self) -> Cost {
        let Self { tokens, inputs, outputs, kept } = self;
        Cost {
            bytes: kept.bytes(outputs, inputs) + 4 * (tokens * (inputs + outputs)) as u64,
            operations: 2 * (tokens * inputs * outputs) as u64,
        }
    }

    /// Weights that each call finds in memory: `matrices` of this size.
    fn weights(self, matrices: u64) -> Inputs {
        let bytes = self.kept.bytes(self.outputs, self.inputs);
        let widest = 4 * (self.tokens * self.inputs.max(self.outputs)) as u64;
        let half = self.kept == Kept::F16;
        Inputs { rotated: matrices * bytes, largest: bytes.max(widest), half }
    }

    fn make(self, place: &Place) -> shaders::Weight<2> {
        place.weight(self.kept, [self.outputs, self.inputs])
    }

    fn x(self, place: &Place) -> Tensor<2> {
        place.normal([self.tokens, self.inputs])
    }
}

/// Rows before their norm. Where a layer does not norm them itself, the norm has been formed by then, as
/// all readers of a block share it.
pub(super) fn normed(place: &Place, shape: [usize; 2]) -> Normed<2> {
    let norm = Normed::new(place.normal(shape), place.normal([shape[1]]), EPSILON);
    drop(norm.value());
    norm
}

/// `rms_norm` of `tokens` rows.
pub(super) fn norm(tokens: usize, width: usize) -> Row {
    let cost = Cost { bytes: 4 * (2 * tokens * width + width) as u64, operations: 0 };
    let make = move |place: &Place| (place.normal([tokens, width]), place.normal([width]));
    let call =
        |(x, weight): &mut (Tensor<2>, Tensor<1>)| rms_norm(x.clone(), weight.clone(), EPSILON);
    let name = format!("rms_norm:n={tokens};d={width}");
    Row::new(name, cost, Inputs::RESIDENT, (make, call))
}

/// `linear`.
pub(super) fn plain(layer: Layer) -> Row {
    let make = move |place: &Place| (layer.x(place), layer.make(place));
    let call = |(x, w): &mut (Tensor<2>, shaders::Weight<2>)| linear(x.clone(), w.clone(), None);
    Row::new(layer.name("linear"), layer.cost(), layer.weights(1), (make, call))
}

/// `linear_normed`.
pub(super) fn plain_normed(layer: Layer) -> Row {
    let make =
        move |place: &Place| (normed(place, [layer.tokens, layer.inputs]), layer.make(place));
    let call = |(x, w): &mut (Normed<2>, shaders::Weight<2>)| linear_normed(x, w.clone(), None);
    Row::new(layer.name("linear_normed"), layer.cost(), layer.weights(1), (make, call))
}

/// `added`.
pub(super) fn onto(layer: Layer) -> Row {
    let Layer { tokens, outputs, .. } = layer;
    let mut cost = layer.cost();
    cost.bytes += 4 * (tokens * outputs) as u64;
    let make =
        move |place: &Place| (layer.x(place), layer.make(place), place.normal([tokens, outputs]));
    let call = |(x, w, z): &mut (Tensor<2>, shaders::Weight<2>, Tensor<2>)| {
        added(x.clone(), w.clone(), z.clone())
    };
    Row::new(layer.name("linear_added"), cost, layer.weights(1), (make, call))
}

/// `pair_normed` of `layer` and another one of `second` outputs.
pub(super) fn pair(layer: Layer, second: usize) -> Row {
    let other = Layer { outputs: second, ..layer };
    let (one, two) = (layer.cost(), other.cost());
    let read_once = 4 * (layer.tokens * layer.inputs) as u64;
    let cost = Cost {
        bytes: one.bytes + two.bytes - read_once,
        operations: one.operations + two.operations,
    };
    let mut inputs = layer.weights(1);
    inputs.rotated += other.weights(1).rotated;
    let Layer { tokens, inputs: width, outputs, kept } = layer;
    let name =
        format!("pair_normed:n={tokens};in={width};out={outputs}+{second};dt={}", kept.name());
    let make = move |place: &Place| {
        (normed(place, [tokens, width]), [layer.make(place), other.make(place)])
    };
    let call = |(x, w): &mut (Normed<2>, [shaders::Weight<2>; 2])| pair_normed(x, w.clone());
    Row::new(name, cost, inputs, (make, call))
}

/// `gated_normed`.
pub(super) fn gated(layer: Layer) -> Row {
    let Layer { tokens, inputs, outputs, kept } = layer;
    let weights = layer.weights(2);
    let cost = Cost {
        bytes: weights.rotated + 4 * (tokens * (inputs + outputs)) as u64,
        operations: 4 * (tokens * inputs * outputs) as u64,
    };
    let make =
        move |place: &Place| (normed(place, [tokens, inputs]), [(); 2].map(|()| layer.make(place)));
    let call = |(x, [gate, up]): &mut (Normed<2>, [shaders::Weight<2>; 2])| {
        gated_normed(x, gate.clone(), up.clone())
    };
    let name = format!("gated_normed:n={tokens};in={inputs};out={outputs};dt={}", kept.name());
    Row::new(name, cost, weights, (make, call))
}
