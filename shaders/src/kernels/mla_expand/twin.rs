//! The kernel's tiling in plain Rust: cubes, rows of units, units, and their steps, in order.

use super::variant::tests::LITE;
use super::variant::{Facts, Plan, choose};

/// `z` of one query from its parts, as the units of a cube merge it: `partial` `[parts, r]`, `sums` `[parts, 2]`.
fn merged(partial: &[f32], sums: &[[f32; 2]], plan: &Plan) -> Vec<f32> {
    let width = plan.value * plan.vector;
    let highest = sums.iter().map(|[m, _]| *m).fold(f32::MIN, f32::max);
    let weights: Vec<f32> = sums.iter().map(|[m, _]| (m - highest).exp()).collect();
    let total: f32 = weights.iter().zip(sums).map(|(weight, [_, l])| weight * l).sum();
    let mut z = vec![f32::NAN; width];
    for unit in 0..plan.units() {
        for at in (unit..plan.value).step_by(plan.units()) {
            for element in at * plan.vector..(at + 1) * plan.vector {
                let terms = weights.iter().enumerate();
                let sum: f32 = terms.map(|(part, w)| w * partial[part * width + element]).sum();
                z[element] = sum / total;
            }
        }
    }
    z
}

/// What the kernel writes of one token, and how often it writes each element.
fn expanded(partial: &[f32], sums: &[[f32; 2]], weight: &[f32], plan: &Plan) -> Vec<(f32, usize)> {
    let width = plan.value * plan.vector;
    let rows = weight.len() / width;
    let lanes = plan.lanes.count as usize;
    let mut out = vec![(f32::NAN, 0); rows];
    for cube in 0..rows / plan.cube_rows() {
        let head = cube * plan.cube_rows() / plan.head;
        let slots = head * plan.parts..(head + 1) * plan.parts;
        let z = merged(&partial[slots.start * width..slots.end * width], &sums[slots], plan);
        for own in 0..plan.cube_rows() {
            let row = cube * plan.cube_rows() + own;
            let share = |lane: usize| -> f32 {
                let steps = (lane..plan.value).step_by(lanes);
                let elements = steps.flat_map(|at| at * plan.vector..(at + 1) * plan.vector);
                elements.map(|element| weight[row * width + element] * z[element]).sum()
            };
            out[row] = ((0..lanes).map(share).sum(), out[row].1 + 1);
        }
    }
    out
}

#[test]
fn every_output_is_written_once_and_is_the_product_with_the_merged_parts() {
    for (heads, head, rank, parts) in [(2, 128, 512, 4), (3, 6, 48, 2), (1, 7, 20, 8)] {
        let plan = choose(Facts { head, rank, parts, ..LITE }).unwrap();
        let number = |at: usize| (at * 7919 % 61 % 7) as f32 - 3.0;
        let partial: Vec<f32> = (0..heads * parts * rank).map(number).collect();
        // Highest scores of 0 and logarithms of 2, so that weights are 1 and 1/2.
        let sums: Vec<[f32; 2]> = (0..heads * parts)
            .map(|at| [if at % 2 == 0 { 0.0 } else { 0.5_f32.ln() }, 1.0 + (at % 3) as f32])
            .collect();
        let weight: Vec<f32> = (0..heads * head * rank).map(|at| number(at + 5)).collect();
        for (row, (found, writes)) in
            expanded(&partial, &sums, &weight, &plan).into_iter().enumerate()
        {
            let slots = row / head * parts..(row / head + 1) * parts;
            let factor = |slot: usize| f64::from(sums[slot][0]).exp();
            let total: f64 =
                slots.clone().map(|slot| factor(slot) * f64::from(sums[slot][1])).sum();
            let z = |i: usize| -> f64 {
                slots.clone().map(|slot| factor(slot) * f64::from(partial[slot * rank + i])).sum()
            };
            let product: f64 =
                (0..rank).map(|i| f64::from(weight[row * rank + i]) * z(i) / total).sum();
            let close = (f64::from(found) - product).abs() <= 1e-4 * (1.0 + product.abs());
            assert!(close && writes == 1, "{plan:?} {row}: {found}, {product}, {writes} times");
        }
    }
}
