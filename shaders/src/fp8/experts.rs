//! Routed experts over packed weights: by kernels where they lie, else a few experts at a time over weights
//! that are written out.

use burn::tensor::{DType, Tensor};
use burn_cubecl::kernel::into_contiguous;

use super::products::{Rows, cube, float};
use super::{BlockFp8, Weight};
use crate::experts::{ExpertStack, Scores, group_stack};
use crate::kernels::block_fp8::{self as kernels, Coded};
use crate::kernels::experts::{Chosen, Scored, Weighed};
use crate::router::Routing;

/// Bytes of widened experts that exist at once.
const WIDENED_LIMIT: usize = 1 << 30;

/// Reads of a stack that cost as much as widening it: a byte a code is read, 4 are written, and 4 are
/// read again by the product.
const READS: usize = 9;

/// Most choices of one launch: the limit of a dimension of a grid on every profile.
const MOST_CHOICES: usize = 65_535;

/// `z` `[tokens, hidden_size]` plus the chosen experts of `stacks`.
pub(crate) fn forward_added(
    rows: &Rows,
    routing: &Routing,
    stacks: &[ExpertStack],
    z: Option<Tensor<2>>,
) -> Tensor<2> {
    let mut first = 0;
    let mut sum = z;
    for stack in stacks {
        let y = match gathered(rows, routing, stack, (first, sum.clone())) {
            Some(y) => y,
            None => widened(rows, routing, stack, (first, sum)),
        };
        sum = Some(y);
        first += stack.gate.dims()[0];
    }
    sum.expect("invariant: a layer with experts has at least one stack")
}

/// `z` `[tokens, hidden_size]`, of few tokens, plus the experts of `stack`, which are all there are, that the kernel
/// of the first half chooses by the logits of `scores`; `None` where that is a launch of its own.
pub(crate) fn forward_scored(
    rows: &Rows,
    scores: &Scores,
    stack: &ExpertStack,
    z: &Tensor<2>,
) -> Option<Tensor<2>> {
    let Scores { logits, rule, .. } = scores;
    let [gate, up, down] = coded(stack)?;
    let format = kernels::choosing_format(&gate, &down)?;
    let scored = Scored { logits: into_contiguous(cube(logits.clone())?), rule: *rule };
    let added = Some(into_contiguous(cube(z.clone())?));
    let input = rows.clone().input(kernels::MOST_BUFFERS)?;
    let y = kernels::experts_choosing(&input, &scored, [&gate, &up, &down], format, added)?;
    Some(float(y))
}

/// The three weights as kernels read them, where they do.
fn coded(stack: &ExpertStack) -> Option<[Coded; 3]> {
    let alike = stack.gate.pairs_with(&stack.up);
    let all = [stack.gate.coded()?, stack.up.coded()?, stack.down.coded()?];
    alike.then_some(all)
}

/// `z` plus the experts of a stack that begins with expert `first`, each choice by itself; `None`
/// where there is no kernel, or so many choices that each expert is better read once for all.
fn gathered(
    rows: &Rows,
    routing: &Routing,
    stack: &ExpertStack,
    (first, z): (usize, Option<Tensor<2>>),
) -> Option<Tensor<2>> {
    let count = stack.gate.dims()[0];
    let choices = routing.experts.dims().iter().product::<usize>();
    if choices > (READS * count).min(MOST_CHOICES) || routing.experts.dtype() != DType::I32 {
        return None;
    }
    let coded = coded(stack)?;
    let ids = into_contiguous(
        routing.experts.clone().try_into_primitive::<burn_cubecl::CubeBackend>().ok()?,
    );
    let chosen = Chosen { ids, first };
    let weights = into_contiguous(cube(routing.weights.clone())?);
    let added = z.and_then(cube).map(into_contiguous);
    let input = rows.clone().input(kernels::MOST_BUFFERS)?;
    Some(float(kernels::experts(input, chosen, coded, Weighed { weights, added })))
}

/// [`gathered`] for any number of choices, on any backend.
fn widened(
    rows: &Rows,
    routing: &Routing,
    stack: &ExpertStack,
    (first, z): (usize, Option<Tensor<2>>),
) -> Tensor<2> {
    let x = rows.clone().formed();
    let [count, inner, width] = stack.gate.dims();
    let bytes = 3 * inner * width * size_of::<f32>();
    let step = (WIDENED_LIMIT / bytes.max(1)).max(1);
    let mut sum = z;
    for start in (0..count).step_by(step) {
        let range = start..(start + step).min(count);
        let part = |weight: &Weight<3>| match weight {
            Weight::Plain(weight) => weight.clone().slice([range.clone()]),
            Weight::Fp8(weight) => weight.part(range.clone()).widened(),
            Weight::Blocks(weight) => weight.part(range.clone()).widened(),
        };
        let part =
            ExpertStack { gate: part(&stack.gate), up: part(&stack.up), down: part(&stack.down) };
        let y = group_stack(x.clone(), routing, &part, first + start);
        sum = Some(match sum {
            Some(sum) => sum + y,
            None => y,
        });
    }
    sum.expect("invariant: a stack has at least one expert")
}

impl BlockFp8<3> {
    /// The matrices of `range`.
    fn part(&self, range: std::ops::Range<usize>) -> Self {
        let codes = self.codes().slice([range.clone()]);
        Self::new(codes, self.scales().slice([range]))
    }
}
