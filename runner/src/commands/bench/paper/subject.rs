//! One model on the device: opened, decoded, prompted.

use std::time::Instant;

use anyhow::Context;
use burn::tensor::Device;

use super::formats;
use super::plan::{Draws, Plan, Shape, Subject};
use super::record::{DecodeRow, ModelRow, PaperRecord, PromptRow, Stage, stage};
use crate::commands::model_args::{CacheType, Dtype, ModelArgs};
use crate::device::{HardwareKind, OpenedDevice};
use crate::engine::{Batch, Engine, EngineSpec, OpenedModel, Stepping, describe};
use crate::measure::{self, Decode, Holding, Limits, Prompt, Traffic, Work};

/// The part of the device's memory that weights and caches may take: activations and the driver need some.
pub(super) const USABLE: f64 = 0.9;

/// How something is opened.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wish {
    pub(super) shape: Shape,
    pub(super) dtype: Dtype,
    pub(super) cache: CacheType,
    /// Positions that are needed.
    pub(super) context: usize,
}

/// A model that is on the device.
pub(super) struct Loaded {
    pub(super) spec: EngineSpec,
    pub(super) dtype: Dtype,
    pub(super) row: ModelRow,
    device: OpenedDevice,
}

/// Where models are opened.
pub(super) struct Place<'a> {
    pub(super) selector: &'a str,
    pub(super) limits: Limits,
    /// Bytes of its memory, where known.
    pub(super) memory: Option<u64>,
}

/// Steps that are timed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Timing {
    pub(super) steps: usize,
    pub(super) repeats: usize,
}

impl From<&Plan> for Timing {
    fn from(plan: &Plan) -> Self {
        Self { steps: plan.steps, repeats: plan.repeats }
    }
}

impl Place<'_> {
    /// Whether weights and caches of `bytes` fit.
    pub(super) fn fits(&self, bytes: f64) -> bool {
        self.memory.is_none_or(|memory| bytes <= USABLE * memory as f64)
    }

    /// Puts a model with random weights on the device; with fewer layers where memory is short.
    pub(super) fn load(&self, wish: Wish, dtype_name: &str) -> anyhow::Result<Loaded> {
        let arguments = ModelArgs {
            preset: Some(wish.shape.preset.to_owned()),
            random_weights: true,
            device: Some(self.selector.to_owned()),
            dtype: wish.dtype,
            cache_type: wish.cache,
            ..ModelArgs::default()
        };
        let mut described = describe(&arguments)?;
        let layers_of = described.config.num_hidden_layers;
        wish.shape.apply(&mut described.config);
        described.context = wish.context;
        let cache = burn::tensor::FloatDType::F16.into();
        let bytes = |config: &_| Traffic::of(config, wish.dtype, cache).weight_bytes();
        while !self.fits(bytes(&described.config) as f64) && described.config.num_hidden_layers > 1
        {
            described.config.num_hidden_layers -= 1;
        }
        let opened = crate::device::open(&self.selector.parse()?)?;
        let before = Stage::now(stage::BEFORE, &opened.device, self.selector);
        let begun = Instant::now();
        let OpenedModel { config, model, device, context, cache, .. } = described.load()?;
        device.device.sync()?;
        let load_s = begun.elapsed().as_secs_f64();
        let loaded = Stage::now(stage::LOADED, &device.device, self.selector);
        let row = ModelRow {
            model: wish.shape.name(),
            dtype: dtype_name.to_owned(),
            layers: config.num_hidden_layers,
            layers_of,
            parameters: config.parameters().total,
            weight_bytes: Traffic::of(&config, wish.dtype, cache).weight_bytes(),
            load_s,
            stages: vec![before, loaded],
        };
        let stepping = match device.kind {
            HardwareKind::Cpu => Stepping::Eager,
            _ => Stepping::Captured,
        };
        let on = device.device.clone();
        let spec = EngineSpec { model, config, context, stepping, cache, device: on };
        Ok(Loaded { spec, dtype: wish.dtype, row, device })
    }

    /// Measures `subject` and adds what is found to `record`.
    pub(super) fn measure(
        &self,
        subject: &Subject,
        plan: &Plan,
        record: &mut PaperRecord,
    ) -> anyhow::Result<()> {
        let dtype = formats::dtype(subject.dtype)
            .with_context(|| format!("there is no --dtype {}", subject.dtype))?;
        let all = formats::cache_types();
        let chosen = |name: &str| subject.caches.is_empty() || subject.caches.contains(&name);
        for (name, cache) in all.into_iter().filter(|(name, _)| chosen(name)) {
            let drawn = subject.draws.iter().map(|draws| draws.cached + plan.steps + 1).max();
            let prompted = subject.prompts.iter().map(|tokens| tokens + 1).max();
            let context = drawn.max(prompted).unwrap_or(1);
            let wish = Wish { shape: subject.shape, dtype, cache, context };
            let mut loaded = self.load(wish, subject.dtype)?;
            for draws in &subject.draws {
                match loaded.decode(self, draws, plan.into(), &name) {
                    Ok(row) => record.decodes.push(row),
                    Err(error) => record.refused.push(format!(
                        "{} with {} caches, {} cached, {} sequences: {error:#}",
                        loaded.row.model, name, draws.cached, draws.sequences
                    )),
                }
            }
            for &tokens in subject.prompts {
                record.prompts.push(loaded.prompt(tokens, plan.repeats)?);
            }
            record.models.push(loaded.row);
        }
        Ok(())
    }
}

impl Stage {
    fn now(when: &str, device: &Device, selector: &str) -> Self {
        Self { when: when.to_owned(), held: Holding::of(Some(device), selector) }
    }
}

impl Loaded {
    /// Draws tokens, and looks at what is held with the caches.
    ///
    /// # Errors
    /// Caches that do not fit, or a device that failed.
    pub(super) fn decode(
        &mut self,
        place: &Place<'_>,
        draws: &Draws,
        timing: Timing,
        cache_name: &str,
    ) -> anyhow::Result<DecodeRow> {
        let Draws { cached, sequences } = *draws;
        let Timing { steps, repeats } = timing;
        let traffic = Traffic::of(&self.spec.config, self.dtype, self.spec.cache);
        let seen = cached + steps / 2;
        let cost = traffic.cost(Work { tokens: sequences, rows: sequences * seen, seen });
        let context = cached + steps + 1;
        let caches = traffic.cache_bytes(sequences * context);
        let needed = (traffic.weight_bytes() + caches) as f64;
        anyhow::ensure!(place.fits(needed), "{:.1} GB do not fit", needed / 1e9);
        let spec = EngineSpec { context, ..self.spec.clone() };
        let mut batch = Batch::new(spec, sequences);
        let work = Decode { cached, tokens: steps, sequences };
        let seconds = measure::fastest(repeats, || measure::decode(&mut batch, work))?;
        let step_s = seconds / steps as f64;
        let when = format!("{cached} cached, {sequences} sequences, {cache_name}");
        self.row.stages.push(Stage::now(&when, &self.device.device, place.selector));
        Ok(DecodeRow {
            model: self.row.model.clone(),
            dtype: self.row.dtype.clone(),
            cache: cache_name.to_owned(),
            layers: self.row.layers,
            layers_of: self.row.layers_of,
            sequences,
            cached,
            replayed: batch.replays(),
            step_s,
            bytes: cost.bytes,
            operations: cost.operations,
            cache_bytes: batch.cache_bytes() as u64,
            fraction_of_limit: cost.least_seconds(&place.limits) / step_s,
        })
    }

    /// Computes a prompt up to the token that follows it.
    ///
    /// # Errors
    /// A device that failed.
    pub(super) fn prompt(&self, tokens: usize, repeats: usize) -> anyhow::Result<PromptRow> {
        let mut engine = Engine::new(self.spec.clone());
        let work = Prompt { cached: 0, tokens, drawn: 1 };
        let seconds = measure::fastest(repeats, || measure::prompt(&mut engine, work))?;
        Ok(PromptRow {
            model: self.row.model.clone(),
            dtype: self.row.dtype.clone(),
            layers: self.row.layers,
            layers_of: self.row.layers_of,
            tokens,
            seconds,
        })
    }
}
