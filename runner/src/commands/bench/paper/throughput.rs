//! Most throughput that a model has in one amount of memory, from layers of it that were measured.
//!
//! The rule: a node has eight devices, each with the memory of this one, of which nine tenths are for weights
//! and caches. As many sequences are decoded together as have room beside the weights of the whole model. A
//! step of that many sequences is measured with a few layers and with a few more; each layer that is
//! missing takes the difference of the two by layer. The node is as fast as if its devices shared every
//! layer without loss: eight times one device. What is sent between them is not counted, for either model.

use anyhow::{Context, ensure};
use burn_models::config::preset;

use super::formats;
use super::plan::{Contest, Draws, Plan, Shape};
use super::record::{PaperRecord, ThroughputRow};
use super::subject::{Place, Timing, USABLE, Wish};
use crate::commands::model_args::{CacheType, Dtype};
use crate::measure::Traffic;

/// Devices of a node.
const DEVICES: usize = 8;

/// Tokens of the prompt.
const PROMPT: usize = 2048;

/// What a step of some layers takes.
struct Part {
    layers: usize,
    step_s: f64,
    prompt_s: f64,
    /// Bytes of a cached token in one layer, as allocated.
    row_bytes: f64,
    /// Bytes of weights, as allocated.
    weight_bytes: f64,
}

/// What is measured, in the types of this program.
struct Entrant {
    contest: Contest,
    dtype: Dtype,
    cache: CacheType,
    cache_name: String,
    timing: Timing,
    length: usize,
}

/// Measures `contest` and adds what is found to `record`.
///
/// # Errors
/// A device whose memory is not known, a node without room for the weights, a device that failed.
pub(super) fn measure(
    contest: Contest,
    plan: &Plan,
    place: &Place<'_>,
    record: &mut PaperRecord,
) -> anyhow::Result<()> {
    let Some((cache_name, cache)) = contest.cache.find() else {
        record.refused.push(format!("{}: {}", contest.title(), contest.cache.absent()));
        return Ok(());
    };
    let dtype = formats::dtype(contest.dtype)
        .with_context(|| format!("there is no --dtype {}", contest.dtype))?;
    let memory = place.memory.context("the memory of the device is not known")?;
    let node_bytes = USABLE * (DEVICES as u64 * memory) as f64;
    let timing = Timing { steps: 4, ..plan.into() };
    let length = plan.contest_length;
    let entrant = Entrant { contest, dtype, cache, cache_name, timing, length };

    // One sequence says what layers and rows take.
    let [fewer, more] = [0, 1].map(|at| entrant.part(place, contest.layers[at], 1));
    let (fewer, more) = (fewer?, more?);
    let config = preset(contest.preset)?;
    let layers_of = config.num_hidden_layers;
    let weight_bytes = extrapolated([&fewer, &more], layers_of, |part| part.weight_bytes);
    let row_bytes = more.row_bytes * layers_of as f64;
    let fitting = (node_bytes - weight_bytes) / (row_bytes * length as f64);
    ensure!(
        fitting >= 1.0,
        "{} in {} takes {:.0} GB of the {:.0} GB of {DEVICES} devices, which leaves no room for caches",
        contest.preset,
        contest.dtype,
        weight_bytes / 1e9,
        node_bytes / 1e9
    );
    let mut sequences = fitting as usize;
    let room = |sequences: usize| {
        more.weight_bytes + (sequences * length * more.layers) as f64 * more.row_bytes
    };
    while sequences > 1 && !place.fits(1.15 * room(sequences)) {
        sequences = sequences * 15 / 16;
    }
    let Some(sequences) = contest.batch.of(sequences) else { return Ok(()) };
    let [fewer, more] = [0, 1].map(|at| entrant.part(place, contest.layers[at], sequences));
    let (fewer, more) = (fewer?, more?);
    let ends = [&fewer, &more];
    record.throughput.push(ThroughputRow {
        model: contest.preset.to_owned(),
        dtype: contest.dtype.to_owned(),
        cache: entrant.cache_name.clone(),
        devices: DEVICES,
        node_bytes,
        weight_bytes,
        length,
        fitting,
        sequences,
        layers: contest.layers,
        layers_of,
        step_s: ends.map(|part| part.step_s),
        whole_step_s: extrapolated(ends, layers_of, |part| part.step_s),
        prompt_s: Some(extrapolated(ends, layers_of, |part| part.prompt_s)),
        prompt: PROMPT,
    });
    Ok(())
}

/// What all layers take, from what `of` some and more do.
fn extrapolated([fewer, more]: [&Part; 2], layers: usize, of: impl Fn(&Part) -> f64) -> f64 {
    let a_layer = (of(more) - of(fewer)) / (more.layers - fewer.layers) as f64;
    of(fewer) + a_layer * (layers - fewer.layers) as f64
}

impl Entrant {
    /// The first `layers` layers with `sequences` sequences.
    fn part(&self, place: &Place<'_>, layers: usize, sequences: usize) -> anyhow::Result<Part> {
        let shape = Shape { layers: Some(layers), ..Shape::of(self.contest.preset) };
        let context = (self.length + self.timing.steps + 1).max(PROMPT + 1);
        let wish = Wish { shape, dtype: self.dtype, cache: self.cache, context };
        let mut loaded = place.load(wish, self.contest.dtype)?;
        let draws = Draws { cached: self.length, sequences };
        let decoded = loaded.decode(place, &draws, self.timing, &self.cache_name)?;
        let prompt = loaded.prompt(PROMPT, 1)?;
        let weight_bytes = loaded.row.allocated_bytes().unwrap_or_else(|| {
            let spec = &loaded.spec;
            Traffic::of(&spec.config, self.dtype, spec.cache).weight_bytes()
        });
        let rows = (self.length + self.timing.steps + 1) * sequences * layers;
        Ok(Part {
            layers,
            step_s: decoded.step_s,
            prompt_s: prompt.seconds,
            row_bytes: decoded.cache_bytes as f64 / rows as f64,
            weight_bytes: weight_bytes as f64,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_that_are_missing_take_the_difference() {
        let part = |layers, step_s| Part {
            layers,
            step_s,
            prompt_s: 0.0,
            row_bytes: 0.0,
            weight_bytes: 0.0,
        };
        let found = extrapolated([&part(1, 3.0), &part(3, 7.0)], 60, |part| part.step_s);
        assert_eq!(found, 3.0 + 2.0 * 59.0);
    }
}
