//! The tests of a plan on one device.

use anyhow::Context;
use chrono::Utc;
use indicatif::ProgressBar;

use super::args::{Bandwidth, Plan, WarmUp};
use super::copy;
use super::record::{Memory, Record, Roofline};
use super::test::Test;
use crate::commands::model_args::{Dtype, ModelArgs};
use crate::device::{HardwareKind, OpenedDevice};
use crate::engine::{Batch, Engine, EngineSpec, OpenedModel, Stepping, describe};
use crate::failure::Failure;
use crate::measure::{self, Decode, Limits, Prompt, Spread, Traffic};
use crate::ui::Ui;

/// Takes each result as soon as it is known.
pub(super) type Sink<'a> = dyn FnMut(Record) -> anyhow::Result<()> + 'a;

/// Measures `plan` on the device that `selector` names.
pub(super) fn measure(
    selector: &str,
    plan: &Plan,
    ui: Ui,
    sink: &mut Sink<'_>,
) -> anyhow::Result<()> {
    for arguments in &plan.models {
        let arguments = ModelArgs { device: Some(selector.to_owned()), ..arguments.clone() };
        let subject = Subject::open(&arguments, plan)?;
        for &test in &plan.tests {
            let bar = if ui.quiet { ProgressBar::hidden() } else { ProgressBar::new_spinner() };
            bar.set_message(format!("{test} on {}", subject.device));
            bar.tick();
            let record = subject.measure(test, plan).with_context(|| format!("measuring {test}"));
            bar.finish_and_clear();
            sink(record?)?;
        }
    }
    Ok(())
}

/// A model on a device.
struct Subject {
    name: String,
    dtype: Dtype,
    family: &'static str,
    device: OpenedDevice,
    spec: EngineSpec,
    bandwidth: Option<f64>,
}

impl Subject {
    fn open(arguments: &ModelArgs, plan: &Plan) -> anyhow::Result<Self> {
        let mut described = describe(arguments)?;
        let needed = plan.tests.iter().map(|test| test.positions()).max().unwrap_or(1);
        let most = described.config.max_position_embeddings;
        if needed > most {
            return Err(Failure::usage(format!(
                "the tests need {needed} positions, but `{}` has {most}",
                described.name
            ))
            .hint("give -p, -n or -d smaller numbers")
            .into());
        }
        described.context = needed;
        if let Some(layers) = plan.layers {
            described.config.num_hidden_layers = layers.min(described.config.num_hidden_layers);
            described.config.num_nextn_predict_layers = 0;
            described.name = format!("{}, first {layers} layers", described.name);
        }
        let bandwidth = match plan.bandwidth {
            None => None,
            Some(Bandwidth::Given(bytes)) => Some(bytes as f64),
            Some(Bandwidth::Measured) => {
                let selector = arguments.device.as_deref().unwrap_or("auto");
                Some(Limits::measure_apart(&copy::WORDS, selector)?.bytes_per_s)
            }
        };
        let OpenedModel { config, model, device, context, cache, name } = described.load()?;
        device.device.sync()?;
        let family = config.family.model_type();
        // The CPU records nothing: a capture there would only run the first steps more often.
        let eager = arguments.enforce_eager || device.kind == HardwareKind::Cpu;
        let stepping = if eager { Stepping::Eager } else { Stepping::Captured };
        let on = device.device.clone();
        let spec = EngineSpec { model, config, context, stepping, cache, device: on };
        Ok(Self { name, dtype: arguments.dtype, family, device, spec, bandwidth })
    }

    fn measure(&self, test: Test, plan: &Plan) -> anyhow::Result<Record> {
        let test_time = Utc::now().format("%Y-%m-%dT%H:%M:%SZ").to_string();
        let spec = EngineSpec { context: test.positions(), ..self.spec.clone() };
        let mut work = Work::new(spec, test, plan);
        if plan.warm_up == WarmUp::Once {
            work.run()?;
        }
        let seconds =
            (0..plan.repetitions).map(|_| work.run()).collect::<anyhow::Result<Vec<f64>>>()?;
        let speeds: Vec<f64> = seconds.iter().map(|s| test.tokens() as f64 / s).collect();
        let speed = Spread::of(&speeds);
        let traffic = Traffic::of(&self.spec.config, self.dtype, self.spec.cache);
        let roofline = (test.prompt == 0).then(|| {
            let rows = test.middle_rows();
            let cost = traffic.cost(measure::Work { tokens: 1, rows, seen: rows });
            Roofline::new(cost.bytes.round() as u64, self.bandwidth, speed.mean)
        });
        let usage = self.device.device.memory_pool_usage();
        let memory = Memory {
            weight_bytes: traffic.weight_bytes(),
            cache_bytes: work.cache_bytes() as u64,
            device_bytes_in_use: usage.as_ref().map(|usage| usage.bytes_in_use),
            device_bytes_reserved: usage.as_ref().map(|usage| usage.bytes_reserved),
        };
        let parameters = self.spec.config.parameters().total;
        Ok(Record {
            build_version: env!("CARGO_PKG_VERSION"),
            build_commit: std::env::var("CACHALOT_COMMIT").ok(),
            backends: self.device.compiler.to_owned(),
            gpu_info: self.device.name.clone(),
            device: self.device.selector.clone(),
            model_filename: self.name.clone(),
            model_type: self.family.to_owned(),
            model_size: traffic.weight_bytes(),
            model_n_params: parameters,
            dtype: format!("{:?}", self.dtype).to_lowercase(),
            n_batch: plan.pieces.batch,
            n_ubatch: plan.pieces.forward,
            n_prompt: test.prompt,
            n_gen: test.drawn,
            n_depth: test.depth,
            test: test.to_string(),
            test_time,
            replayed: work.replays(),
            seconds,
            speeds,
            roofline,
            memory,
        })
    }
}

/// A test and what it runs on.
enum Work {
    Decode(Box<Batch>, Decode),
    Prompt(Box<Engine>, Prompt),
}

impl Work {
    fn new(spec: EngineSpec, test: Test, plan: &Plan) -> Self {
        let Test { prompt, drawn, depth } = test;
        if prompt == 0 {
            let work = Decode { cached: depth, tokens: drawn, sequences: 1 };
            return Self::Decode(Box::new(Batch::new(spec, 1)), work);
        }
        let mut engine = Engine::new(spec);
        engine.cut(plan.pieces);
        Self::Prompt(Box::new(engine), Prompt { cached: depth, tokens: prompt, drawn })
    }

    /// Seconds of one run.
    fn run(&mut self) -> anyhow::Result<f64> {
        match self {
            Self::Decode(batch, work) => measure::decode(batch, *work),
            Self::Prompt(engine, work) => measure::prompt(engine, *work),
        }
    }

    fn cache_bytes(&self) -> usize {
        match self {
            Self::Decode(batch, _) => batch.cache_bytes(),
            Self::Prompt(engine, _) => engine.cache_bytes(),
        }
    }

    fn replays(&self) -> bool {
        match self {
            Self::Decode(batch, _) => batch.replays(),
            Self::Prompt(engine, _) => engine.replays(),
        }
    }
}
