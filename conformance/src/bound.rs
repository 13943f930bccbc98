//! How far two correct f32 implementations may lie apart.
//!
//! A dot product of length `n` whose terms are rounded independently is off by about
//! `√n · ε · ‖terms‖`, with `ε = 2⁻²⁴ ≈ 6e-8` an f32 rounding. The longest sums here have 768 terms
//! (`√768 ≈ 28`), so one product contributes a relative error near 1.7e-6. A residual stream of six
//! blocks passes through about 8 products a block, 48 in all; independent errors add as their
//! root, `√48 · 1.7e-6 ≈ 1.2e-5`, which is what two published implementations were seen to differ
//! by (1.3e-5). WGSL allows `exp` 3 + 2|x| ulp and division 2.5 ulp, several times CUDA's and the
//! host's error, in each softmax, SiLU and norm: a factor of up to 8 on the part they make. The bound
//! is twice that, 2e-4 of the value, with the same absolute floor for logits near 0, whose terms have
//! the size of the others.

/// Relative part.
pub const RELATIVE: f64 = 2e-4;

/// Absolute part, in units of a logit or of a hidden state.
pub const ABSOLUTE: f64 = 2e-4;

/// The element that exceeds its bound by the largest factor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Worst {
    /// Its index in row-major order.
    pub index: usize,
    /// What was computed.
    pub found: f32,
    /// What the golden says.
    pub expected: f32,
    /// Error over bound: 1 or less passes. NaN counts as infinite.
    pub ratio: f64,
}

/// Compares element by element; `None` where the lengths differ or there is nothing to compare.
#[must_use]
pub fn worst(found: &[f32], expected: &[f32]) -> Option<Worst> {
    if found.len() != expected.len() {
        return None;
    }
    let ratio = |found: f32, expected: f32| {
        let error = (f64::from(found) - f64::from(expected)).abs();
        let ratio = error / (ABSOLUTE + RELATIVE * f64::from(expected).abs());
        if ratio.is_nan() { f64::INFINITY } else { ratio }
    };
    found
        .iter()
        .zip(expected)
        .enumerate()
        .map(|(index, (&found, &expected))| Worst {
            index,
            found,
            expected,
            ratio: ratio(found, expected),
        })
        .max_by(|a, b| a.ratio.total_cmp(&b.ratio))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_beyond_the_bound_is_seen() {
        let worst = worst(&[1.0, 2.0 + 7e-4], &[1.0, 2.0]).unwrap();
        assert_eq!(worst.index, 1);
        assert!(worst.ratio > 1.0, "7e-4 at 2 exceeds 6e-4: {worst:?}");
    }

    #[test]
    fn nan_never_passes() {
        assert_eq!(worst(&[f32::NAN], &[1.0]).unwrap().ratio, f64::INFINITY);
    }

    #[test]
    fn other_lengths_do_not_compare() {
        assert_eq!(worst(&[1.0], &[1.0, 2.0]), None);
    }
}
