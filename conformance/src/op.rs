//! One record an operation's case, compared on every backend at hand.
//!
//! A case is a value of a type that implements [`Operation`]: its fields are the shapes, its name
//! spells them out and seeds its inputs, and its oracle returns what is expected together with a
//! bound. `CONFORMANCE_CASE=text` runs only the cases whose names contain the text.
//! `CONFORMANCE_DEVICE=cuda` runs on that device what is named after `wgpu`.

use std::env;
use std::fmt::Write as _;

use burn::tensor::{Device, Int, Tensor};
use cachalot::device::{DeviceChoice, open};
use shaders::profile::forced;

use crate::oracle::Approx;

/// One case of one operation.
pub trait Operation {
    /// `op/<file>/<operation>:<parameters>`, stable, for it seeds the inputs.
    fn name(&self) -> String;

    /// What the formula gives, in the order of [`Operation::found`].
    fn expected(&self) -> Vec<Approx>;

    /// What `shaders` computes on `device`. Indices are given as numbers, which f32 holds exactly.
    ///
    /// # Errors
    /// The device's message.
    fn found(&self, device: &Device) -> Result<Vec<f32>, String>;
}

/// Of a hundred values of a case, as many may be left undecided by its inputs.
const UNDECIDED_PERCENT: usize = 2;

/// How a case went.
#[derive(Clone, Debug, PartialEq)]
struct Outcome {
    /// The largest error over bound: 1 or less passes. NaN counts as infinite.
    ratio: f64,
    /// The largest bound, as a part of the largest value that has one.
    width: f64,
    /// Values that the inputs leave undecided.
    undecided: usize,
    /// Why it failed.
    failure: Option<String>,
}

/// Compares the values of one case.
fn compare(found: &[f32], expected: &[Approx]) -> Outcome {
    let mut outcome = Outcome { ratio: 0.0, width: 0.0, undecided: 0, failure: None };
    if found.len() != expected.len() || found.is_empty() {
        let (found, expected) = (found.len(), expected.len());
        outcome.failure = Some(format!("{found} values found, {expected} expected"));
        return outcome;
    }
    let inexact = || expected.iter().filter(|want| want.error() > 0.0 && want.error().is_finite());
    let loosest = inexact().fold(0.0, |all: f64, want| all.max(want.error()));
    let largest = inexact().fold(f64::MIN_POSITIVE, |all, want| all.max(want.value.abs()));
    outcome.width = loosest / largest;
    for (index, (&found, want)) in found.iter().zip(expected).enumerate() {
        outcome.undecided += usize::from(want.error().is_infinite());
        let error = (f64::from(found) - want.value).abs();
        let ratio = match error {
            0.0 => 0.0,
            error if error.is_finite() => error / want.error(),
            _ => f64::INFINITY,
        };
        if ratio > outcome.ratio {
            outcome.ratio = ratio;
            let (value, bound, count) = (want.value, want.error(), expected.len());
            outcome.failure = (ratio > 1.0).then(|| {
                format!(
                    "value {index} of {count}: found {found:?}, expected {value:?} ± {bound:.3e}"
                )
            });
        }
    }
    if outcome.failure.is_none() && outcome.undecided * 100 > expected.len() * UNDECIDED_PERCENT {
        outcome.failure = Some(format!("the inputs leave {} values undecided", outcome.undecided));
    }
    outcome
}

/// The backend called `name`: `cpu`, or `wgpu` for the best adapter.
///
/// # Errors
/// Why there is none, or that `CACHALOT_PROFILE` is no profile.
pub fn device(name: &str) -> Result<Device, String> {
    forced()?;
    let choice = name.parse::<DeviceChoice>().map_err(|error| error.to_string())?;
    open(&choice).map(|opened| opened.device).map_err(|error| error.to_string())
}

/// Runs `cases` on the backend called `on` and reports how near each comes to its bound.
///
/// # Errors
/// The report, where a case is beyond its bound or there is none.
pub fn check<O: Operation>(cases: &[O], on: &str) -> Result<String, String> {
    let wanted = env::var("CONFORMANCE_CASE").unwrap_or_default();
    let other = env::var("CONFORMANCE_DEVICE").ok().filter(|_| on == "wgpu");
    let on = other.as_deref().unwrap_or(on);
    let device = device(on)?;
    let (mut report, mut failed, mut run, mut guards) = (String::new(), 0, 0, 0);
    for case in cases {
        let name = case.name();
        if !name.contains(&wanted) {
            continue;
        }
        run += 1;
        let found = case.found(&device).and_then(|found| {
            guards += shaders::canary::verify()?;
            Ok(found)
        });
        let outcome = match found {
            Ok(found) => compare(&found, &case.expected()),
            Err(failure) => {
                Outcome { ratio: 0.0, width: 0.0, undecided: 0, failure: Some(failure) }
            }
        };
        let (ratio, width) = (outcome.ratio, outcome.width);
        let _ = write!(report, "{name} on {on}: {ratio:.3} of the bound {width:.1e}");
        if outcome.undecided > 0 {
            let _ = write!(report, ", {} undecided", outcome.undecided);
        }
        if let Some(failure) = outcome.failure {
            failed += 1;
            let _ = write!(report, ", FAILED: {failure}");
        }
        report.push('\n');
    }
    if shaders::canary::are_on() {
        let _ = writeln!(report, "{guards} outputs keep within their guards");
    }
    match (run, failed) {
        (0, _) if wanted.is_empty() => Err("there are no cases".into()),
        (_, 0) => Ok(report),
        _ => Err(format!("{failed} of {run} cases failed\n{report}")),
    }
}

/// [`check`] for a test: prints the report, and panics with it where a case failed.
///
/// # Panics
/// Where a case is beyond its bound.
#[expect(clippy::print_stdout, reason = "shown on request: how near each bound is")]
pub fn hold<O: Operation>(cases: &[O], on: &str) {
    match check(cases, on) {
        Ok(report) => println!("{report}"),
        Err(report) => panic!("{report}"),
    }
}

/// A test of each list of cases on each backend of a default build.
#[macro_export]
macro_rules! operations {
    ($($(#[$attribute:meta])* $test:ident: $cases:expr,)*) => {
        mod cpu {
            #[expect(unused_imports, reason = "what the lists of cases name")]
            use super::*;
            $(#[test] $(#[$attribute])* fn $test() { $crate::op::hold(&$cases, "cpu"); })*
        }
        mod wgpu {
            #[expect(unused_imports, reason = "what the lists of cases name")]
            use super::*;
            $(#[test] $(#[$attribute])* fn $test() { $crate::op::hold(&$cases, "wgpu"); })*
        }
    };
}

/// The values of a tensor.
///
/// # Errors
/// The device's message.
pub fn floats<const D: usize>(tensor: Tensor<D>) -> Result<Vec<f32>, String> {
    let data = tensor.try_into_data().map_err(|error| error.to_string())?;
    Ok(data.iter::<f32>().collect())
}

/// The values of a tensor of indices.
///
/// # Errors
/// The device's message.
pub fn ids<const D: usize>(tensor: Tensor<D, Int>) -> Result<Vec<f32>, String> {
    let data = tensor.try_into_data().map_err(|error| error.to_string())?;
    Ok(data.iter::<i64>().map(|id| id as f32).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exact_value_has_no_leeway() {
        let expected = [Approx::exact(1.0)];
        assert_eq!(compare(&[1.0], &expected).failure, None);
        assert!(compare(&[1.0 + f32::EPSILON], &expected).failure.is_some());
    }

    #[test]
    fn nan_and_infinities_never_pass() {
        for value in [f32::NAN, f32::INFINITY] {
            assert!(compare(&[value], &[Approx::within(1.0, 1e30)]).failure.is_some());
            assert!(compare(&[value; 100], &[Approx::undecided(1.0); 100]).failure.is_some());
        }
    }

    #[test]
    fn too_many_undecided_values_fail() {
        let mut expected = vec![Approx::exact(1.0); 100];
        expected[0] = Approx::undecided(2.0);
        assert_eq!(compare(&[1.0; 100], &expected).failure, None);
        expected[1..3].fill(Approx::undecided(2.0));
        let failure = compare(&[1.0; 100], &expected).failure.unwrap();
        assert_eq!(failure, "the inputs leave 3 values undecided");
    }

    #[test]
    fn other_lengths_and_nothing_fail() {
        assert!(compare(&[1.0], &[]).failure.is_some());
        assert!(compare(&[], &[]).failure.is_some());
    }
}
