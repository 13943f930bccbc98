//! The kernels' indices and limits in plain Rust.

use super::kernel::LARGEST;
use crate::rotary::Pairs;

/// Where the partner of element `at` of a vector is, as `rotated` finds it.
fn partner(at: usize, width: usize, pairs: Pairs) -> usize {
    match pairs {
        Pairs::Interleaved => at + 1 - at % 2 * 2,
        Pairs::HalfSplit if at >= width / 2 => at - width / 2,
        Pairs::HalfSplit => at + width / 2,
    }
}

/// `silu` as the kernel forms it.
fn silu(z: f32) -> f32 {
    z / (1.0 + (-z).min(LARGEST).exp())
}

#[test]
fn partners_are_each_others() {
    for width in [2, 6, 64, 128] {
        for pairs in [Pairs::HalfSplit, Pairs::Interleaved] {
            for at in 0..width {
                let other = partner(at, width, pairs);
                assert!(other < width && other != at);
                assert_eq!(partner(other, width, pairs), at);
            }
        }
        assert_eq!(partner(0, width, Pairs::Interleaved), 1);
        assert_eq!(partner(0, width, Pairs::HalfSplit), width / 2);
    }
}

#[test]
fn a_gate_is_finite_however_large_its_input() {
    for z in [0.0, 1.0, -1.0, 20.0, -20.0, 1e4, -1e4, 1e30, -1e30_f32] {
        let exact = f64::from(z) / (1.0 + (-f64::from(z)).exp());
        let found = f64::from(silu(z));
        assert!(found.is_finite());
        // Beyond the largest exponent the exact value is 0 in f32, and this one `z e⁻⁸⁷`.
        let bound = 1e-6 * exact.abs() + f64::from(z.abs()) * (-f64::from(LARGEST)).exp() * 1.01;
        assert!((found - exact).abs() <= bound, "{z}: {found}, not {exact}");
    }
}
