//! Operations over packed weights.

use burn::tensor::{DType, Tensor};
use shaders::experts::{ExpertStack, forward_added, forward_scored};
use shaders::fp8::{BLOCK, PACKED};
use shaders::linear::linear;
use shaders::quant::{Format, Quantised};
use shaders::swiglu::gated;
use shaders::{BlockFp8, Normed, Weight};

use super::sizes::Sizes;
use super::{EPSILON, Place, Ran, done};

impl Place<'_> {
    /// A weight in block FP8, or a stack of them; rows are made a multiple of a word.
    fn coded<const D: usize>(&self, shape: [usize; D]) -> BlockFp8<D> {
        let (mut codes, mut scales) = (shape, shape);
        codes[D - 1] /= PACKED;
        scales[D - 1] = (codes[D - 1] * PACKED).div_ceil(BLOCK);
        scales[D - 2] = scales[D - 2].div_ceil(BLOCK);
        BlockFp8::new(Tensor::zeros(codes, (self.device, DType::U32)), self.given(scales))
    }

    /// A weight in blocks, or a stack of them.
    fn blocks<const D: usize>(&self, shape: [usize; D], format: Format) -> Quantised<D> {
        let words = |width| {
            let mut words = shape;
            words[D - 1] = width;
            Tensor::zeros(words, (self.device, DType::U32))
        };
        let columns = shape[D - 1];
        let codes = words(format.code_words(columns));
        Quantised::new(codes, words(format.scale_words(columns)), format)
    }
}

pub(super) fn project_fp8(place: &Place<'_>, is_gated: bool) -> Ran {
    let Sizes { tokens, shared_intermediate_size: rows, hidden_size, .. } = place.sizes;
    let width = hidden_size.next_multiple_of(PACKED);
    let (x, weight) = (place.given([tokens, width]), place.coded([rows, width]));
    done(if is_gated { gated(x, weight.clone(), weight) } else { linear(x, weight, None) })
}

pub(super) fn project_blocks(place: &Place<'_>, format: Format) -> Ran {
    let Sizes { tokens, shared_intermediate_size: rows, hidden_size, .. } = place.sizes;
    let width = hidden_size.next_multiple_of(format.block());
    done(linear(place.given([tokens, width]), place.blocks([rows, width], format), None))
}

pub(super) fn experts_fp8(place: &Place<'_>) -> Ran {
    experts_packed(place, PACKED, |shape| place.coded(shape).into())
}

pub(super) fn experts_blocks(place: &Place<'_>, format: Format) -> Ran {
    experts_packed(place, format.block(), |shape| place.blocks(shape, format).into())
}

/// Experts that a router's rule chooses.
pub(super) fn experts_routed(place: &Place<'_>, format: Format) -> Ran {
    let (x, stack) = experts_of(place, format.block(), |shape| place.blocks(shape, format).into());
    let z = place.given(x.dims());
    done(forward_scored(&x, place.scores(), &[stack], z))
}

fn experts_packed(place: &Place<'_>, step: usize, packed: impl Fn([usize; 3]) -> Weight<3>) -> Ran {
    let (x, stack) = experts_of(place, step, packed);
    let z = place.given(x.dims());
    done(forward_added(&x, place.routing(place.sizes.tokens), &[stack], z))
}

/// Rows, and experts whose widths are made multiples of `step`.
fn experts_of(
    place: &Place<'_>,
    step: usize,
    packed: impl Fn([usize; 3]) -> Weight<3>,
) -> (Normed<2>, ExpertStack) {
    let Sizes { tokens, experts, moe_intermediate_size: inner, hidden_size, .. } = place.sizes;
    let [inner, width] = [inner, hidden_size].map(|size| size.next_multiple_of(step));
    let gate = packed([experts, inner, width]);
    let down = packed([experts, width, inner]);
    let stack = ExpertStack { gate: gate.clone(), up: gate, down };
    (Normed::new(place.given([tokens, width]), place.given([width]), EPSILON), stack)
}
