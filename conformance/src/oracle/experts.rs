//! The routed part of a mixture of experts (DeepSeek-V3, §2.1.2, eq. 12; DeepSeekMoE, eq. 9).

use super::approx::{Approx, dot, given};
use super::linear::{Layer, product_with, swiglu};

/// The weights of one expert, `[out, in]`.
#[derive(Clone, Debug)]
pub struct Expert<T = f32> {
    /// `[moe_intermediate_size, hidden_size]`.
    pub gate: Vec<T>,
    /// `[moe_intermediate_size, hidden_size]`.
    pub up: Vec<T>,
    /// `[hidden_size, moe_intermediate_size]`.
    pub down: Vec<T>,
}

/// The experts of each token and the weight of each, `[tokens, top_k]`.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Experts.
    pub experts: Vec<usize>,
    /// Weights.
    pub weights: Vec<f32>,
    /// Experts of one token.
    pub top_k: usize,
}

/// `Σ_e w_e W_down,e (silu(W_gate,e x) ⊙ W_up,e x)` for each row of `x`; `layer` is that of the
/// gate.
#[must_use]
pub fn forward(x: &[f32], choice: &Choice, experts: &[Expert], layer: Layer) -> Vec<Approx> {
    let wide = |expert: &Expert| Expert {
        gate: given(&expert.gate),
        up: given(&expert.up),
        down: given(&expert.down),
    };
    let experts: Vec<_> = experts.iter().map(wide).collect();
    forward_with(Input { x: &given(x), z: &[] }, choice, &experts, layer)
}

/// What experts read and what their outputs are added to.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// `[tokens, hidden_size]`.
    pub x: &'a [Approx],
    /// As `x`, or empty.
    pub z: &'a [f32],
}

/// [`forward`] of inputs and weights that are computed, plus `z`, in any order.
#[must_use]
pub fn forward_with(
    Input { x, z }: Input<'_>,
    choice: &Choice,
    experts: &[Expert<Approx>],
    layer: Layer,
) -> Vec<Approx> {
    let weights: Vec<_> = choice.weights.chunks(choice.top_k).map(given).collect();
    let ids = choice.experts.chunks(choice.top_k).map(<[usize]>::to_vec);
    let chosen: Vec<_> = ids.zip(weights).collect();
    forward_weighed(Input { x, z }, &chosen, experts, layer)
}

/// [`forward_with`] of the experts of each token with weights that are computed.
#[must_use]
pub fn forward_weighed(
    Input { x, z }: Input<'_>,
    chosen: &[(Vec<usize>, Vec<Approx>)],
    experts: &[Expert<Approx>],
    layer: Layer,
) -> Vec<Approx> {
    let mut y = Vec::with_capacity(x.len());
    for (x, (ids, weights)) in x.chunks(layer.input).zip(chosen) {
        let outputs: Vec<Vec<Approx>> =
            ids.iter().map(|&id| expert(x, &experts[id], layer)).collect();
        for i in 0..layer.input {
            let terms = weights.iter().copied().zip(outputs.iter().map(|output| output[i]));
            let one = |&z: &f32| (Approx::exact(1.0), Approx::exact(z));
            let at = y.len();
            y.push(dot(terms.chain(z.get(at).map(one))));
        }
    }
    y
}

fn expert(x: &[Approx], expert: &Expert<Approx>, layer: Layer) -> Vec<Approx> {
    let gate = product_with(x, &expert.gate, layer);
    let up = product_with(x, &expert.up, layer);
    let h: Vec<Approx> = gate.into_iter().zip(up).map(|(gate, up)| swiglu(gate, up)).collect();
    product_with(&h, &expert.down, Layer { input: h.len(), ..layer })
}
