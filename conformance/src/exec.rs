//! Runs cases on one device: oracles on the threads of the host, ahead of the device, and everything
//! else on this one.

use std::sync::mpsc::sync_channel;
use std::time::Instant;

use rayon::prelude::*;

use crate::compare::{Comparison, compare, compare_rows};
use crate::environment::Target;
use crate::oracle::Approx;
use crate::results::{Case, Status};
use crate::spec::{Operation, guarded};

/// How much is asked of each case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// Once and once more, and rows apart for a fourth of the cases.
    Sampled,
    /// Rows apart for every case.
    Thorough,
}

/// What a run is asked for.
pub struct Plan<'a> {
    /// The cases, in order.
    pub cases: &'a [Box<dyn Operation>],
    /// Where they run.
    pub target: &'a Target,
    /// How much is asked of each.
    pub effort: Effort,
}

/// Cases whose oracles are computed at once, for each thread of the host.
const AHEAD: usize = 4;

/// What the oracle says of a case.
struct Oracle {
    expected: Result<Vec<Approx>, String>,
    simulated: Vec<Vec<Approx>>,
    ms: f64,
}

impl Oracle {
    fn of(case: &dyn Operation) -> Self {
        let start = Instant::now();
        let expected = guarded(|| case.expected());
        let simulated = guarded(|| Ok(case.simulated())).unwrap_or_default();
        Self { expected, simulated, ms: milliseconds(start) }
    }
}

fn milliseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1e3
}

/// What a run goes on with after a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// The next case.
    Go,
    /// Nothing more.
    Stop,
}

/// Runs the cases of `plan` and hands each result to `each`, which says whether to go on.
pub fn run(plan: &Plan<'_>, each: &mut dyn FnMut(Case) -> Next) {
    let chunk = AHEAD * rayon::current_num_threads();
    let (sender, receiver) = sync_channel(2 * chunk);
    let wanted: Vec<_> =
        plan.cases.iter().map(|case| missing(case.as_ref(), plan.target)).collect();
    std::thread::scope(|scope| {
        let (cases, wanted) = (plan.cases, &wanted);
        scope.spawn(move || {
            let all: Vec<_> = cases.iter().map(AsRef::as_ref).zip(wanted).collect();
            for chunk in all.chunks(chunk) {
                let oracle = |(case, missing): &(&dyn Operation, &Option<&str>)| {
                    missing.is_none().then(|| Oracle::of(*case))
                };
                let oracles: Vec<_> = chunk.par_iter().map(oracle).collect();
                // The receiver hangs up when the run is stopped.
                if oracles.into_iter().any(|oracle| sender.send(oracle).is_err()) {
                    return;
                }
            }
        });
        let receiver = receiver;
        for ((case, missing), oracle) in cases.iter().zip(wanted).zip(receiver.iter()) {
            let name = case.name().to_string();
            let result = match (missing, oracle) {
                (Some(reason), _) => Case::skipped(name, reason),
                (None, Some(oracle)) => on_device(case.as_ref(), &oracle, plan),
                (None, None) => Case::failed(name, "the oracle did not run".into()),
            };
            if each(result) == Next::Stop {
                break;
            }
        }
    });
}

fn missing(case: &dyn Operation, target: &Target) -> Option<&'static str> {
    let on_cpu = target.opened.compiler == "flex";
    case.needs().into_iter().find_map(|need| need.missing(&target.opened.device, on_cpu))
}

/// Runs one case, again, and of its rows some alone.
fn on_device(case: &dyn Operation, oracle: &Oracle, plan: &Plan<'_>) -> Case {
    let mut row = Case::new(case.name().to_string());
    row.oracle_ms = oracle.ms;
    // Guards are looked at after each run; a model's many outputs would be held until then.
    if row.name.starts_with("op/") {
        shaders::canary::turn_on();
    } else {
        shaders::canary::turn_off();
    }
    let outcome = guarded(|| {
        let expected = oracle.expected.as_ref().map_err(|error| format!("the oracle: {error}"))?;
        let found = timed(case, plan, &mut row)?;
        let (rows, widths) = case.rows();
        row.comparison = compare_rows(&found, expected, (rows, widths.iter().sum()));
        simulated(&found, oracle, &mut row);
        if row.comparison.failure.is_none() {
            apart(case, &found, plan, &mut row)?;
        }
        Ok(())
    });
    if let Err(failure) = outcome {
        // What is left of a case that failed is no output of the next one.
        let _ = guarded(shaders::canary::verify);
        row.comparison.failure = Some(failure);
    }
    if row.comparison.failure.is_some() {
        row.status = Status::Fail;
    }
    row
}

/// The first run and the second, which must give the same bits and keep within their guards.
fn timed(case: &dyn Operation, plan: &Plan<'_>, row: &mut Case) -> Result<Vec<f32>, String> {
    let device = &plan.target.opened.device;
    let start = Instant::now();
    let found = case.found(device)?;
    row.first_ms = milliseconds(start);
    row.guards = shaders::canary::verify()?;
    let start = Instant::now();
    let again = case.found(device)?;
    row.again_ms = milliseconds(start);
    row.guards += shaders::canary::verify()?;
    if let Some(at) = first_difference(&found, &again) {
        return Err(format!(
            "another run gives other bits: value {at} is {:?}, and then {:?}",
            found[at], again[at]
        ));
    }
    row.repeats = true;
    Ok(found)
}

fn first_difference(left: &[f32], right: &[f32]) -> Option<usize> {
    left.iter().zip(right).position(|(left, right)| left.to_bits() != right.to_bits())
}

/// The error of the kernel, apart from that of the format: the least over the ways of rounding.
fn simulated(found: &[f32], oracle: &Oracle, row: &mut Case) {
    let ways = oracle.simulated.iter().map(|expected| compare(found, expected));
    let Some(best) = ways.min_by(|a, b| a.headroom.total_cmp(&b.headroom)) else { return };
    row.kernel = Some(best.headroom);
    if let (None, Some(failure)) = (&row.comparison.failure, best.failure) {
        row.comparison.failure =
            Some(format!("within the bound of the format, and of no way to round: {failure}"));
    }
}

/// Of so many rows at most, the order is turned about.
const ROWS_MAX: usize = 64;

/// Rows in the opposite order give the same bits, and the first row alone is within the bound; whether
/// it gives the same bits too is recorded.
fn apart(
    case: &dyn Operation,
    found: &[f32],
    plan: &Plan<'_>,
    row: &mut Case,
) -> Result<(), String> {
    let (count, widths) = case.rows();
    let asked = plan.effort == Effort::Thorough || fourth(&row.name);
    if !asked || !(2..=ROWS_MAX).contains(&count) {
        return Ok(());
    }
    let device = &plan.target.opened.device;
    let turned: Vec<usize> = (0..count).rev().collect();
    let Some(other) = case.found_rows(&turned, device) else { return Ok(()) };
    let other = rows_of(&other?, &widths, count);
    row.guards += shaders::canary::verify()?;
    let whole = rows_of(found, &widths, count);
    for (index, own) in whole.iter().enumerate() {
        if let Some(at) = first_difference(own, &other[count - 1 - index]) {
            let other = other[count - 1 - index][at];
            return Err(format!(
                "row {index} depends on where it stands: value {at} is {:?}, and {other:?} with the \
                 rows in the opposite order",
                own[at]
            ));
        }
    }
    row.permutes = Some(true);
    if let Some(alone) = case.found_rows(&[0], device) {
        let alone = rows_of(&alone?, &widths, 1);
        row.guards += shaders::canary::verify()?;
        row.alone = Some(first_difference(&alone[0], &whole[0]).is_none());
    }
    Ok(())
}

/// One name in four, always the same ones.
fn fourth(name: &str) -> bool {
    name.bytes().fold(0_u32, |all, byte| all.wrapping_mul(31).wrapping_add(u32::from(byte))) % 4
        == 0
}

/// The numbers of each row, out of lists of rows.
fn rows_of(values: &[f32], widths: &[usize], count: usize) -> Vec<Vec<f32>> {
    let mut rows = vec![Vec::new(); count];
    let mut rest = values;
    for &width in widths {
        let (list, others) = rest.split_at((width * count).min(rest.len()));
        rest = others;
        for (row, numbers) in rows.iter_mut().zip(list.chunks(width.max(1))) {
            row.extend_from_slice(numbers);
        }
    }
    rows
}

/// How a comparison went, in a few words.
#[must_use]
pub fn in_words(comparison: &Comparison) -> String {
    let Comparison { headroom, width, undecided, .. } = comparison;
    let undecided = if *undecided > 0 { format!(", {undecided} undecided") } else { String::new() };
    format!("{headroom:.3} of the bound {width:.1e}{undecided}")
}
