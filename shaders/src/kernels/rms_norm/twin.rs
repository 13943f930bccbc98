//! The kernel's tiling in plain Rust: planes, lanes, and the vectors that a unit takes in turn.

use super::super::lanes::{Lanes, Reduce};
use super::variant::Plan;

/// The norm of one row as a cube forms it.
fn rms_norm(x: &[f32], weight: &[f32], plan: Plan) -> Vec<f32> {
    let lanes = plan.lanes.count as usize;
    let (steps, stride) = (plan.width / plan.vector, lanes * plan.planes);
    let unit = |unit: usize| {
        let mut squares = vec![0.0_f32; plan.vector];
        for at in (unit..steps).step_by(stride) {
            for (part, square) in squares.iter_mut().enumerate() {
                let value = x[at * plan.vector + part];
                *square += value * value;
            }
        }
        squares.into_iter().fold(0.0, |all, square| all + square)
    };
    let plane = |plane: usize| (0..lanes).map(|lane| unit(plane * lanes + lane)).sum::<f32>();
    let square = (0..plan.planes).fold(0.0, |all, own| all + plane(own));
    let scale = 1.0 / (square / plan.width as f32 + f32::from_bits(plan.epsilon)).sqrt();
    let mut written = vec![f32::NAN; plan.width];
    for unit in 0..stride {
        for at in (unit..steps).step_by(stride) {
            for element in at * plan.vector..(at + 1) * plan.vector {
                assert!(written[element].is_nan(), "element {element} is written twice");
                written[element] = x[element] * scale * weight[element];
            }
        }
    }
    written
}

#[test]
fn a_row_is_normed_whole_whoever_shares_it() {
    let all = [
        Lanes { count: 1, reduce: Reduce::Alone },
        Lanes { count: 32, reduce: Reduce::Plane },
        Lanes { count: 64, reduce: Reduce::Plane },
        Lanes { count: 32, reduce: Reduce::Shared },
    ];
    for width in [1, 7, 130, 576, 1000, 2048, 7168] {
        let x: Vec<f32> = (0..width).map(|at| (at * 7919 % 101) as f32 / 25.0 - 2.0).collect();
        let weight: Vec<f32> = (0..width).map(|at| 1.0 + (at % 7) as f32 / 8.0).collect();
        let square: f64 = x.iter().map(|&value| f64::from(value).powi(2)).sum();
        let scale = (square / width as f64 + 1e-6).sqrt().recip();
        for lanes in all {
            let found = rms_norm(&x, &weight, Plan::new(width, 1e-6, lanes));
            for ((found, &x), &weight) in found.into_iter().zip(&x).zip(&weight) {
                let expected = f64::from(x) * scale * f64::from(weight);
                // Three roundings, and half of that of a sum of `width` squares.
                let bound = (3.0 + 0.5 * width as f64) * f64::from(f32::EPSILON) / 2.0;
                let error = (f64::from(found) - expected).abs();
                assert!(error <= bound * expected.abs() + 1e-30, "{width} by {lanes:?}");
            }
        }
    }
}
