//! Linear layers, the embedding, and how both are split where a device's largest binding demands it.

use burn::module::{Module, Param, ParamId};
use burn::tensor::{DType, Int, Tensor};
use shaders::quant::Format;
use shaders::{BlockFp8, Normed, Quantised};

use crate::tap::Taps;

/// A matrix `[out, in]` as the checkpoints store it, or a stack of them.
#[derive(Module, Debug)]
pub enum Weight<const D: usize> {
    /// In f32 or f16.
    Plain(Param<Tensor<D>>),
    /// In block FP8.
    Fp8(Fp8<D>),
    /// In the blocks of ggml.
    Blocks(Blocks<D>),
}

/// The planes of a weight in the blocks of ggml: see [`Quantised`].
#[derive(Module, Debug)]
pub struct Blocks<const D: usize> {
    /// Codes, u32.
    pub codes: Param<Tensor<D, Int>>,
    /// Scales, u32.
    pub scales: Param<Tensor<D, Int>>,
    #[module(skip)]
    format: Format,
}

/// The two tensors of a weight in block FP8: see [`BlockFp8`].
#[derive(Module, Debug)]
pub struct Fp8<const D: usize> {
    /// `[.., out, in / 4]` u32.
    pub codes: Param<Tensor<D, Int>>,
    /// `[.., ceil(out / 128), ceil(in / 128)]`.
    pub scale_inv: Param<Tensor<D>>,
}

impl<const D: usize> From<Tensor<D>> for Weight<D> {
    fn from(tensor: Tensor<D>) -> Self {
        Self::Plain(Param::from_tensor(tensor))
    }
}

impl<const D: usize> From<BlockFp8<D>> for Weight<D> {
    fn from(weight: BlockFp8<D>) -> Self {
        let codes = Param::initialized(ParamId::new(), weight.codes());
        Self::Fp8(Fp8 { codes, scale_inv: Param::from_tensor(weight.scales()) })
    }
}

impl<const D: usize> From<Quantised<D>> for Weight<D> {
    fn from(weight: Quantised<D>) -> Self {
        let plane = |words| Param::initialized(ParamId::new(), words);
        let (codes, scales) = (plane(weight.codes()), plane(weight.scales()));
        Self::Blocks(Blocks { codes, scales, format: weight.format() })
    }
}

impl<const D: usize> Weight<D> {
    /// The weight as operations take it.
    #[must_use]
    pub fn val(&self) -> shaders::Weight<D> {
        match self {
            Self::Plain(tensor) => tensor.val().into(),
            Self::Fp8(weight) => BlockFp8::new(weight.codes.val(), weight.scale_inv.val()).into(),
            Self::Blocks(weight) => {
                Quantised::new(weight.codes.val(), weight.scales.val(), weight.format).into()
            }
        }
    }
}

/// `y = x · Wᵀ + b`, with `W` `[out, in]` as the checkpoints store it.
#[derive(Module, Debug)]
pub struct Linear {
    /// Consecutive rows of `W`: one part, unless `W` exceeds the device's largest binding.
    pub weight: Vec<Weight<2>>,
    /// `[out]`.
    pub bias: Option<Param<Tensor<1>>>,
}

impl Linear {
    /// `x` `[.., in]` to `[.., out]`.
    #[must_use]
    pub fn forward<const D: usize>(&self, x: Tensor<D>) -> Tensor<D> {
        let bias = self.bias.as_ref().map(Param::val);
        if let [weight] = self.weight.as_slice() {
            return shaders::linear(x, weight.val(), bias);
        }
        let parts = self.weight.iter().map(|part| shaders::linear(x.clone(), part.val(), None));
        let y = Tensor::cat(parts.collect(), D - 1);
        match bias {
            Some(bias) => y + bias.unsqueeze::<D>(),
            None => y,
        }
    }

    /// `z + self(x)`, with `z` of the result's shape.
    #[must_use]
    pub fn forward_added<const D: usize>(&self, x: Tensor<D>, z: Tensor<D>) -> Tensor<D> {
        match self.whole() {
            Some(weight) => shaders::linear::added(x, weight, z),
            None => z + self.forward(x),
        }
    }

    /// `self(x)` of a norm's result.
    #[must_use]
    pub fn forward_normed<const D: usize>(&self, x: &Normed<D>) -> Tensor<D> {
        match self.weight.as_slice() {
            [weight] => {
                shaders::linear::linear_normed(x, weight.val(), self.bias.as_ref().map(Param::val))
            }
            _ => self.forward(x.value()),
        }
    }

    /// `z + self(x)`; `self(x)` is formed by itself where it is to be recorded, as `name`.
    pub(crate) fn forward_added_tapped(
        &self,
        x: Tensor<3>,
        z: Tensor<3>,
        (taps, name): (&mut Taps, &str),
    ) -> Tensor<3> {
        if !taps.are_on() {
            return self.forward_added(x, z);
        }
        let y = self.forward(x);
        taps.record(name, &y);
        z + y
    }

    /// `W`, where it is one part and the layer has no bias.
    fn whole(&self) -> Option<shaders::Weight<2>> {
        match (self.weight.as_slice(), &self.bias) {
            ([weight], None) => Some(weight.val()),
            _ => None,
        }
    }
}

/// `silu(gate(x)) · up(x)`.
#[must_use]
pub fn gated<const D: usize>(x: &Normed<D>, [gate, up]: [&Linear; 2]) -> Tensor<D> {
    match (gate.whole(), up.whole()) {
        (Some(gate), Some(up)) => shaders::swiglu::gated_normed(x, gate, up),
        _ => shaders::swiglu(gate.forward_normed(x), up.forward_normed(x)),
    }
}

/// `a(x)` and `b(x)`.
#[must_use]
pub fn pair<const D: usize>(x: &Normed<D>, [a, b]: [&Linear; 2]) -> [Tensor<D>; 2] {
    match (a.whole(), b.whole()) {
        (Some(a), Some(b)) => shaders::linear::pair_normed(x, [a, b]),
        _ => [a.forward_normed(x), b.forward_normed(x)],
    }
}

/// Rows of a table by token id.
#[derive(Module, Debug)]
pub struct Embedding {
    /// Consecutive rows of `[vocab_size, d]`, split like [`Linear::weight`].
    pub weight: Vec<Param<Tensor<2>>>,
}

impl Embedding {
    /// `ids` `[batch, tokens]` to `[batch, tokens, d]`, in f32.
    #[must_use]
    pub fn forward(&self, ids: Tensor<2, Int>) -> Tensor<3> {
        let [batch, tokens] = ids.dims();
        let ids = ids.reshape([batch * tokens]);
        let mut first = 0;
        let mut sum: Option<Tensor<2>> = None;
        for part in &self.weight {
            let part = part.val();
            let [rows, width] = part.dims();
            let (local, outside) = if self.weight.len() == 1 {
                (ids.clone(), None)
            } else {
                let local = ids.clone().sub_scalar(first as i64);
                let outside = local.clone().lower_elem(0);
                let outside = outside.bool_or(local.clone().greater_equal_elem(rows as i64));
                (local.clamp(0, rows as i64 - 1), Some(outside))
            };
            let mut picked = part.select(0, local).cast(DType::F32);
            if let Some(outside) = outside {
                let outside = outside.reshape([batch * tokens, 1]);
                picked = picked.mask_fill(outside.expand([batch * tokens, width]), 0.0);
            }
            sum = Some(match sum {
                Some(sum) => sum + picked,
                None => picked,
            });
            first += rows;
        }
        let rows = sum.expect("invariant: an embedding has at least one part");
        let width = rows.dims()[1];
        rows.reshape([batch, tokens, width])
    }

    /// The head that shares these weights: `hidden` `[.., d]` to `[.., vocab_size]`.
    #[must_use]
    pub fn as_head(&self, hidden: Tensor<3>) -> Tensor<3> {
        let parts =
            self.weight.iter().map(|part| shaders::linear(hidden.clone(), part.val(), None));
        Tensor::cat(parts.collect(), 2)
    }
}
