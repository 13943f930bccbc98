//! The time of a call, and what the device could do.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Instant;

use anyhow::{anyhow, ensure};
use burn::tensor::{DType, Device, capture};
use burn_models::load::random;

use super::row::{Call, Output, Place};

/// How much is done for a figure.
#[derive(Clone, Copy, Debug)]
pub(super) struct Effort {
    /// Fewest calls of a graph.
    pub(super) calls: usize,
    /// Runs of which the median counts.
    pub(super) runs: usize,
    /// Seconds that a run takes at least, by as many replays: waiting for the device costs up to a
    /// hundredth of it.
    pub(super) seconds: f64,
    /// Seconds of runs before the first that counts: a device that was idle has lowered its clocks.
    pub(super) warm_up: f64,
}

impl Effort {
    pub(super) const WHOLE: Self = Self { calls: 24, runs: 7, seconds: 0.01, warm_up: 0.5 };
    pub(super) const SMOKE: Self = Self { calls: 1, runs: 1, seconds: 0.0, warm_up: 0.0 };
}

/// What was measured.
#[derive(Clone, Copy, Debug)]
pub(super) struct Timing {
    /// Seconds of a call, the median of all runs.
    pub(super) median: f64,
    /// Seconds of a call in the fastest run.
    pub(super) fastest: f64,
    /// Whether the device replayed a graph, so that the host's work is not counted.
    pub(super) replayed: bool,
}

/// Times `calls`, made in turn inside one graph; made anew where the device captures none, or refuses
/// what a call does, which it tells where the result is read.
pub(super) fn time(calls: Vec<Call>, effort: Effort, device: &Device) -> anyhow::Result<Timing> {
    ensure!(!calls.is_empty(), "invariant: a row has a call");
    let count = effort.calls.max(calls.len()).next_multiple_of(calls.len());
    let calls = Rc::new(RefCell::new(calls));
    let shared = Rc::clone(&calls);
    let mut graph = capture(device, move || turns(&shared, count));
    let replayed = graph.is_hardware() && look_at(graph.output().as_ref()).is_ok();
    let mut seconds = if replayed {
        // SAFETY: whatever the calls read is owned by the closure, which the graph owns, and nothing
        // else uses the device.
        run_all(effort, device, || _ = unsafe { graph.replay() })?
    } else {
        drop(graph);
        look_at(turns(&calls, count).as_ref())?;
        run_all(effort, device, || drop(turns(&calls, count)))?
    };
    seconds.sort_by(f64::total_cmp);
    let of = |run: usize| seconds[run] / count as f64;
    Ok(Timing { median: of(seconds.len() / 2), fastest: of(0), replayed })
}

/// Makes `count` calls in turn; the result of the last.
fn turns(calls: &RefCell<Vec<Call>>, count: usize) -> Box<dyn Output> {
    let mut calls = calls.borrow_mut();
    let kinds = calls.len();
    let mut last = calls[0]();
    for at in 1..count {
        last = calls[at % kinds]();
    }
    last
}

/// Seconds of one `run`, in each of as many measurements as the effort asks for.
fn run_all(effort: Effort, device: &Device, mut run: impl FnMut()) -> anyhow::Result<Vec<f64>> {
    let mut seconds = |times: usize| -> anyhow::Result<f64> {
        device.sync()?;
        let begun = Instant::now();
        for _ in 0..times {
            run();
        }
        device.sync()?;
        Ok(begun.elapsed().as_secs_f64() / times as f64)
    };
    let begun = Instant::now();
    let mut once = seconds(1)?;
    while begun.elapsed().as_secs_f64() < effort.warm_up {
        once = seconds(1)?;
    }
    let times = (effort.seconds / once).ceil().clamp(1.0, 1000.0);
    (0..effort.runs).map(|_| seconds(times as usize)).collect()
}

/// Refuses an output that no kernel wrote.
fn look_at(output: &dyn Output) -> anyhow::Result<()> {
    let first = output.first().map_err(|error| anyhow!("the device says: {error}"))?;
    ensure!(first.iter().all(|number| number.is_finite()), "the output is not finite");
    ensure!(first.iter().any(|&number| number != 0.0), "the output is all zero");
    Ok(())
}

/// What no call can exceed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ceilings {
    /// Bytes a second, read and written.
    pub(super) bandwidth: f64,
    /// Operations a second of the matrix units, a multiplication and an addition being two.
    pub(super) matrix: f64,
}

impl Ceilings {
    /// Seconds that `cost` takes at least.
    pub(super) fn limit(&self, cost: super::row::Cost) -> f64 {
        let moved = cost.bytes as f64 / self.bandwidth;
        moved.max(cost.operations as f64 / self.matrix)
    }
}

/// Sizes at which ceilings are measured.
#[derive(Clone, Copy, Debug)]
pub(super) struct CeilingSizes {
    /// Bytes that are copied.
    pub(super) copied: u64,
    /// Rows and columns of the matrices that are multiplied.
    pub(super) square: usize,
}

/// Bytes a second of a copy from device memory to device memory, in the fastest run.
pub(super) fn bandwidth(place: &Place, bytes: u64, effort: Effort) -> anyhow::Result<f64> {
    let count = (bytes.min(place.max_tensor_bytes) / 4).max(1) as usize;
    let from = place.normal([count]);
    // A sum with a number, for Burn offers no copy that is not put off.
    let copy = move || Box::new(from.clone().add_scalar(1.0)) as Box<dyn Output>;
    let timing = time(vec![Box::new(copy)], effort, &place.device)?;
    Ok(8.0 * count as f64 / timing.fastest)
}

/// Operations a second of Burn's product of f16 matrices (f32 where there is no f16), in the fastest
/// run.
pub(super) fn matrix_rate(place: &Place, square: usize, effort: Effort) -> anyhow::Result<f64> {
    let device = &place.device;
    let dtype = if device.supports_dtype(DType::F16) { DType::F16 } else { DType::F32 };
    let [a, b] = [(); 2].map(|()| random([square, square], device, dtype));
    let multiply = move || Box::new(a.clone().matmul(b.clone())) as Box<dyn Output>;
    let few = Effort { calls: effort.calls.min(4), ..effort };
    let timing = time(vec![Box::new(multiply)], few, device)?;
    Ok(2.0 * (square as f64).powi(3) / timing.fastest)
}

#[cfg(test)]
mod tests {
    use super::super::row::Cost;
    use super::*;

    #[test]
    fn the_slower_of_moving_and_multiplying_limits() {
        let ceilings = Ceilings { bandwidth: 100.0, matrix: 1000.0 };
        assert_eq!(ceilings.limit(Cost { bytes: 50, operations: 400 }), 0.5);
        assert_eq!(ceilings.limit(Cost { bytes: 50, operations: 800 }), 0.8);
    }
}
