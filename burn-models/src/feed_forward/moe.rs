//! Fine-grained experts with shared ones beside them (DeepSeekMoE §3; V2 §2.2; V3 §2.1.2).

use burn::module::{Module, Param};
use burn::tensor::Tensor;
use shaders::{Normed, experts, router};

use crate::block::Residual;
use crate::linear::Weight;
use crate::tap::Taps;

/// `Σ_e w_e E_e(x) + Shared(x)`.
#[derive(Module, Debug)]
pub struct Moe {
    /// The router.
    pub gate: Gate,
    /// The routed experts in order, then the shared ones: one stack, unless it exceeds the device's
    /// largest binding.
    pub experts: Vec<ExpertStack>,
}

/// The router, in f32 whatever the other weights are.
#[derive(Module, Debug)]
pub struct Gate {
    /// `[experts, d]`.
    pub weight: Param<Tensor<2>>,
    /// `[experts]`: steers the selection, never the weights (V3 §2.1.2).
    pub e_score_correction_bias: Option<Param<Tensor<1>>>,
    /// The selection rule.
    #[module(skip)]
    pub rule: router::RouterSpec,
}

/// The weights of consecutive experts, stacked.
#[derive(Module, Debug)]
pub struct ExpertStack {
    /// `[experts, moe_intermediate_size, d]`.
    pub gate_proj: Weight<3>,
    /// `[experts, moe_intermediate_size, d]`.
    pub up_proj: Weight<3>,
    /// `[experts, d, moe_intermediate_size]`.
    pub down_proj: Weight<3>,
}

impl Moe {
    pub(super) fn forward_added(&self, residual: Residual, taps: &mut Taps) -> Tensor<3> {
        let Residual { normed, x } = residual;
        let [batch, tokens, d] = x.dims();
        let (normed, z) = (normed.reshape([batch * tokens, d]), x.reshape([batch * tokens, d]));
        let logits = shaders::linear::linear_normed(&normed, self.gate.weight.val(), None);
        taps.record("mlp.gate.logits", &logits);
        let bias = self.gate.e_score_correction_bias.as_ref().map(Param::val);
        let rule = self.gate.rule;
        let y = if taps.are_on() {
            let routing = router::route(logits, bias, &rule);
            let routed = routing.first(rule.top_k);
            taps.record("mlp.gate.weights", &routed.weights);
            taps.record("mlp.gate.experts", &routed.experts.float());
            self.recorded(&normed, routing, z, taps)
        } else {
            let scores = experts::Scores { logits, bias, rule };
            experts::forward_scored(&normed, scores, &self.stacks(), z)
        };
        y.reshape([batch, tokens, d])
    }

    /// `z` plus the layer's output, with the experts' part of it and the whole recorded.
    fn recorded(
        &self,
        x: &Normed<2>,
        routing: router::Routing,
        z: Tensor<2>,
        taps: &mut Taps,
    ) -> Tensor<2> {
        let routed = routing.first(self.gate.rule.top_k);
        taps.record("mlp.experts", &experts::forward(x.value(), routed, &self.stacks()));
        let y = experts::forward(x.value(), routing, &self.stacks());
        taps.record("mlp", &y);
        z + y
    }

    fn stacks(&self) -> Vec<experts::ExpertStack> {
        self.experts
            .iter()
            .map(|stack| experts::ExpertStack {
                gate: stack.gate_proj.val(),
                up: stack.up_proj.val(),
                down: stack.down_proj.val(),
            })
            .collect()
    }
}
