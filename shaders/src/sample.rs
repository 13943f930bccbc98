//! Drawing the next token on the device, so that only its id is read back.
//!
//! Nothing is sorted: a cut such as top-p keeps every token whose value reaches a threshold, and the
//! threshold is found by bisection, or digit by digit (`kernels/sample`). Tokens exactly at a threshold
//! are all kept.

use burn::backend::Dispatch;
use burn::tensor::{Device, Int, Tensor, activation::softmax};

use crate::MASKED;
use crate::fused::Fused;

/// How the next token is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SampleSpec {
    /// Divides the logits; 0, or too small for a normal f32, takes the most probable token.
    pub temperature: f32,
    /// Keeps the `top_k` most probable tokens; 0 is off.
    pub top_k: usize,
    /// Keeps the most probable tokens whose probabilities together reach `top_p`; 1 is off.
    pub top_p: f32,
    /// Keeps the tokens at least `min_p` times as probable as the best; 0 is off.
    pub min_p: f32,
    /// Divides the positive and multiplies the negative logits of tokens present; 1 is off.
    pub repetition_penalty: f32,
}

impl SampleSpec {
    /// Whether a draw is the most probable token, whatever came before.
    #[must_use]
    pub fn is_greedy(&self) -> bool {
        !self.temperature.is_normal() && self.repetition_penalty == 1.0
    }
}

/// What a draw reads beside the logits.
#[derive(Clone, Debug)]
pub struct SampleState {
    /// `[batch, vocab]`: 1 for tokens present in the sequence, else 0.
    pub present: Tensor<2>,
    /// `[batch, 1]`: uniform in `[0, 1)`.
    pub uniform: Tensor<2>,
}

/// Bisections of a threshold: each halves the interval, so the last is below f32's resolution.
const BISECTIONS: usize = 32;

/// Logits this far below the best (a probability of e⁻⁶⁴) are never drawn.
const DYNAMIC_RANGE: f32 = 64.0;

/// Logits are kept this close to the best once divided: their probability is 0 in f32, and however
/// small the temperature, they stay far from what masks.
const LOWEST: f32 = -2.0 * DYNAMIC_RANGE;

/// Draws a token for each row of `logits` `[batch, vocab]`; result `[batch, 1]`.
///
/// Order: penalty, temperature, min-p, top-k, top-p, draw. The draw inverts the cumulative
/// distribution at `uniform`, so equal logits and numbers give equal tokens.
#[must_use]
pub fn sample(logits: Tensor<2>, state: SampleState, spec: &SampleSpec) -> Tensor<2, Int> {
    let SampleState { present, uniform } = state;
    let (present, uniform) = (present.into_dispatch(), uniform.into_dispatch());
    Tensor::from_dispatch(Dispatch::sample(logits.into_dispatch(), present, uniform, *spec))
}

/// [`sample`] in Burn operations.
pub(crate) fn portable(logits: Tensor<2>, state: SampleState, spec: &SampleSpec) -> Tensor<2, Int> {
    let logits = penalise(logits, state.present, spec.repetition_penalty);
    if !spec.temperature.is_normal() {
        return greedy(logits);
    }
    let [batch, vocab] = logits.dims();
    let below = logits.clone() - logits.max_dim(1);
    // Clamped before the division, which would overflow.
    let mut logits = below.clamp_min(LOWEST * spec.temperature).div_scalar(spec.temperature);
    if spec.min_p > 0.0 {
        let floor = logits.clone().max_dim(1) + spec.min_p.ln();
        logits = keep_from(logits, floor);
    }
    if spec.top_k > 0 && spec.top_k < vocab {
        let count = Tensor::ones(logits.dims(), &logits.device());
        let floor = threshold(logits.clone(), count, spec.top_k as f32);
        logits = keep_from(logits, floor);
    }
    let mut weights = softmax(logits, 1);
    if spec.top_p < 1.0 {
        let floor = threshold(weights.clone(), weights.clone(), spec.top_p);
        let dropped = weights.clone().lower(floor.expand(weights.dims()));
        weights = weights.mask_fill(dropped, 0.0);
    }
    let total = weights.clone().sum_dim(1);
    let target = (total * state.uniform).expand([batch, vocab]);
    // The drawn token is the first whose cumulative weight exceeds the target.
    let before = weights.clone().cumsum(1).lower_equal(target);
    let drawn = before.int().sum_dim(1);
    // Rounding may leave the target beyond the whole sum: then the last token kept is meant.
    let last = indices(vocab, &weights.device())
        .expand([batch, vocab])
        .mask_fill(weights.lower_equal_elem(0.0), 0)
        .max_dim(1);
    drawn.min_pair(last)
}

/// `0..count` as `[1, count]`, made on the device: a step that is captured uploads nothing. A vocabulary
/// is far below 2²⁴, up to which f32 counts.
fn indices(count: usize, device: &Device) -> Tensor<2, Int> {
    Tensor::<2>::ones([1, count], device).cumsum(1).int().sub_scalar(1)
}

/// The most probable token of each row, ties to the lowest id; result `[batch, 1]`.
#[must_use]
pub fn greedy(logits: Tensor<2>) -> Tensor<2, Int> {
    Tensor::from_dispatch(Dispatch::argmax(logits.into_dispatch()))
}

/// The repetition penalty of Keskar et al. (CTRL, §4.1), in the form that all engines use.
fn penalise(logits: Tensor<2>, present: Tensor<2>, penalty: f32) -> Tensor<2> {
    if penalty == 1.0 {
        return logits;
    }
    let lowered = logits
        .clone()
        .mask_where(logits.clone().greater_elem(0.0), logits.clone().div_scalar(penalty));
    let lowered =
        lowered.mask_where(logits.clone().lower_elem(0.0), logits.clone().mul_scalar(penalty));
    logits.mask_where(present.greater_elem(0.5), lowered)
}

/// `values` where they reach `floor` `[batch, 1]`, else masked.
fn keep_from(values: Tensor<2>, floor: Tensor<2>) -> Tensor<2> {
    let dropped = values.clone().lower(floor.expand(values.dims()));
    values.mask_fill(dropped, MASKED)
}

/// The largest threshold `[batch, 1]` at which the `mass` of the values that reach it is `target`
/// or more, to f32's resolution.
fn threshold(values: Tensor<2>, mass: Tensor<2>, target: f32) -> Tensor<2> {
    // Masked values are far away, and would cost the bisection its resolution.
    let highest = values.clone().max_dim(1);
    let mut low = values.clone().min_dim(1).max_pair(highest.clone().sub_scalar(DYNAMIC_RANGE));
    let mut high = highest;
    for _ in 0..BISECTIONS {
        let middle = (low.clone() + high.clone()).mul_scalar(0.5);
        let dropped = values.clone().lower(middle.clone().expand(values.dims()));
        let reached = mass.clone().mask_fill(dropped, 0.0).sum_dim(1).greater_equal_elem(target);
        low = low.mask_where(reached.clone(), middle.clone());
        high = middle.mask_where(reached, high);
    }
    low
}
