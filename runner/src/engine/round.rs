//! One round of speculative decoding: the drafts are verified in one step, and new ones are made.
//!
//! A state holds the token drawn last, `t_P`, and drafts `d_1 … d_N` of those that follow it. One step of
//! the main model over all of them gives the distribution after each, from which `g_0 … g_N` are drawn.
//! The drafts that equal what was drawn in their place, `d_1 = g_0`, `d_2 = g_1` and so on up to the first
//! that does not, are accepted; with `n` of them the round yields `g_0 … g_n`.
//!
//! That is the rule of Leviathan, Kalman & Matias (Fast inference from transformers via speculative
//! decoding, 2023, §2.3) for drafts that are certain: the MTP layer's best token `d` has the draft
//! probability `q(d) = 1`. A draft is accepted with probability `min(1, p(d) / q(d)) = p(d)`, which is that
//! of drawing `g = d`; and a `g` that was drawn in its place follows `p` without `d`, which is
//! `max(0, p − q)` scaled to 1. So every token follows the main model's distribution, and with one seed it
//! is the token that decoding without drafts draws, up to rounding.
//!
//! The MTP layer (V3 §2.2) then reads the states of the verified tokens, each with the id that follows it,
//! which keeps its own cache in step; the last that counts gives the first new draft. Further drafts come
//! from the layer's own states, after its norm, in place of the main model's: the published checkpoints
//! have one such layer. Rows of rejected tokens stay in the caches until others come to stand there.

use burn::tensor::{Int, Tensor};
use burn_models::attention::MlaForm;
use burn_models::tap::Taps;
use burn_models::transformer::{Draft, Tokens};
use shaders::sample::greedy;

use super::step::{State, assign};

/// Which of the MTP layers drafts.
const LAYER: usize = 0;

/// Most drafts of a round: a step over eight tokens is computed as one of a few is.
pub const MOST_DRAFTS: usize = 7;

/// What drafts begin with.
pub(super) struct Proposal {
    /// `[1, 1, d]`: a state of the MTP layer, from which the token after `id` is drafted.
    pub(super) state: Tensor<3>,
    /// `[1, 1]`: the token drawn last.
    pub(super) id: Tensor<2, Int>,
    /// `[1, 1]`: where the state stands in the layer's cache: one before `id`.
    pub(super) position: Tensor<2, Int>,
}

impl State {
    /// Verifies the drafts and makes new ones. Result `[1, 2 + drafts]`: how many are accepted, then
    /// what was drawn after each token.
    pub(super) fn round(&mut self, span: usize) -> Tensor<2, Int> {
        let (ids, positions) = (self.ids.clone(), self.positions.clone());
        let tokens = at(ids.clone(), positions.clone(), span);
        let hidden = self.model.hidden(tokens, &mut self.cache, &mut Taps::Off);
        let logits = self.model.head(hidden.clone());
        let [_, width, vocab] = logits.dims();
        let logits = logits.reshape([width, vocab]);
        let drawn = self.draws.draw_each(logits, ids.clone(), positions.clone());

        let which = accepted(ids, drawn.clone());
        let count = which.clone().sum_dim(1);
        let first = Tensor::ones([1, 1], &self.draws.device());
        self.draws.note_some(drawn.clone(), Tensor::cat(vec![first, which.float()], 1));

        let states = self.mtp(hidden, at(drawn.clone(), positions.clone(), span));
        let proposal = Proposal {
            state: states.select(1, count.clone().reshape([1])),
            id: drawn.clone().gather(1, count.clone()),
            position: positions.clone().gather(1, count.clone()),
        };
        let ids = self.propose(proposal, span);
        assign(&mut self.ids, ids);
        let stride = count.clone().add_scalar(1) * self.stride.clone();
        assign(&mut self.positions, positions + stride.expand([1, width]));
        Tensor::cat(vec![count, drawn], 1)
    }

    /// The token drawn last and drafts of what follows it, `[1, 1 + drafts]`.
    pub(super) fn propose(&mut self, proposal: Proposal, span: usize) -> Tensor<2, Int> {
        let Proposal { mut state, id, position } = proposal;
        let mut ids = vec![id];
        for draft in 0..self.drafts() {
            if draft > 0 {
                let position = position.clone().add_scalar(draft as i64);
                state = self.mtp(state, at(ids[draft].clone(), position, span));
            }
            let logits = self.model.mtp_head(LAYER, state.clone());
            let logits = logits.expect("invariant: there is a layer wherever drafts are made");
            let [_, _, vocab] = logits.dims();
            ids.push(greedy(logits.reshape([1, vocab])));
        }
        Tensor::cat(ids, 1)
    }

    /// The MTP layer's states `[1, tokens, d]` from `hidden`, each followed by one of `next`.
    pub(super) fn mtp(&mut self, hidden: Tensor<3>, next: Tokens) -> Tensor<3> {
        self.model
            .mtp_hidden(LAYER, Draft { hidden, next }, &mut self.cache, &mut Taps::Off)
            .expect("invariant: there is a layer wherever drafts are made")
    }
}

/// `ids` at `positions`, both `[1, tokens]`.
fn at(ids: Tensor<2, Int>, positions: Tensor<2, Int>, span: usize) -> Tokens {
    Tokens { ids, positions, span, form: MlaForm::Auto }
}

/// 1 for each draft that is accepted, else 0, `[1, drafts]`: `ids` `[1, 1 + drafts]` has the drafts from
/// its second on, and `drawn` `[1, 1 + drafts]` what was drawn after each of `ids`.
fn accepted(ids: Tensor<2, Int>, drawn: Tensor<2, Int>) -> Tensor<2, Int> {
    let drafts = ids.dims()[1] - 1;
    let missed = ids.narrow(1, 1, drafts).not_equal(drawn.narrow(1, 0, drafts));
    missed.int().cumsum(1).equal_elem(0).int()
}

#[cfg(test)]
#[path = "round_tests.rs"]
mod tests;
