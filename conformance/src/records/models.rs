//! Whole models against golden vectors of independent implementations: blocks, logits, and what is
//! generated.

use std::cell::RefCell;
use std::rc::Rc;

use burn::tensor::{Device, FloatDType};
use burn_models::attention::MlaForm;
use burn_models::load::Fp8Weights;
use burn_models::tap::Taps;
use cachalot::engine::{Batch, Engine, EngineSpec, Generator, SamplingParams, Stepping};

use super::{Record, Sink, Tier, chosen, nothing};
use crate::bound::{ABSOLUTE, RELATIVE};
use crate::golden::{self, GoldenPrompt};
use crate::inputs::Random;
use crate::oracle::Approx;
use crate::run::{Feed, Subject};
use crate::spec::{Field, Spec};
use crate::{case, words};

/// A checkpoint with goldens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Model(&'static str);

impl Field for Model {
    fn show(&self) -> String {
        self.0.to_owned()
    }

    fn read(text: &str) -> Option<Self> {
        golden::NAMES.into_iter().find(|name| *name == text).map(Self)
    }
}

impl Model {
    fn all() -> impl Iterator<Item = Self> {
        golden::NAMES.into_iter().map(Self)
    }

    /// Models of which one has latent attention, groups and a shared expert, and one has none.
    fn few() -> [Self; 2] {
        [Self("v3-yarn"), Self("llm-gqa")]
    }

    fn has_fp8(self) -> bool {
        self.0 == "v3-fp8"
    }
}

type Key = (&'static str, Fp8Weights, String);

thread_local! {
    /// The model that was used last: cases of one model follow each other.
    static LAST: RefCell<Option<(Key, Rc<Subject>)>> = const { RefCell::new(None) };
}

/// The model on `device`, loaded once for cases that follow each other.
fn subject(model: Model, fp8: Fp8Weights, device: &Device) -> Result<Rc<Subject>, String> {
    let key = (model.0, fp8, format!("{device:?}"));
    LAST.with_borrow_mut(|last| match last {
        Some((own, subject)) if *own == key => Ok(subject.clone()),
        _ => {
            // One model at a time.
            *last = None;
            let subject = Rc::new(Subject::load_with(model.0, device, fp8)?);
            *last = Some((key, subject.clone()));
            Ok(subject)
        }
    })
}

/// The golden of the prompt number `index`.
fn prompt(model: Model, index: usize) -> Result<GoldenPrompt, String> {
    let mut all = golden::read(model.0)?;
    let count = all.len();
    let wrong = || format!("`{}` has {count} prompts, no number {index}", model.0);
    if index < count { Ok(all.swap_remove(index)) } else { Err(wrong()) }
}

/// The bound of [`crate::bound`] around golden values.
fn bounded(values: &[f32]) -> Vec<Approx> {
    let bound = |value: f64| ABSOLUTE + RELATIVE * value.abs();
    values.iter().map(|&v| Approx::within(f64::from(v), bound(f64::from(v)))).collect()
}

/// How a prompt is fed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// At once, latent attention expanded.
    Naive,
    /// At once, latent attention absorbed.
    Absorbed,
    /// 17 tokens at a time.
    Chunked,
    /// A token at a time.
    Stepwise,
    /// At once, weights kept in block FP8.
    Fp8,
    /// A token at a time, weights kept in block FP8.
    Fp8Stepwise,
}

words!(Way {
    Naive = "logits/naive",
    Absorbed = "logits/absorbed",
    Chunked = "logits/chunked",
    Stepwise = "logits/stepwise",
    Fp8 = "logits/fp8",
    Fp8Stepwise = "logits/fp8_stepwise",
});

impl Way {
    fn feed(self) -> Feed {
        let form = if self == Self::Naive { MlaForm::Naive } else { MlaForm::Absorbed };
        match self {
            Self::Naive | Self::Absorbed | Self::Fp8 => Feed::whole(form),
            Self::Chunked => Feed { chunk: 17, form },
            Self::Stepwise | Self::Fp8Stepwise => Feed { chunk: 1, form },
        }
    }

    fn fp8(self) -> Fp8Weights {
        match self {
            Self::Fp8 | Self::Fp8Stepwise => Fp8Weights::Kept,
            _ => Fp8Weights::Widened,
        }
    }
}

case! {
    /// The last rows of a prompt's logits.
    Logits("model", Way) {
        /// The checkpoint.
        model "model": Model,
        /// Number of the prompt.
        prompt "prompt": usize,
    }
}

impl Spec for Logits {
    type Inputs = ();

    fn valid(&self) -> Result<(), String> {
        let kept = self.variant.fp8() == Fp8Weights::Widened || self.model.has_fp8();
        chosen(kept, "a model that is kept in block FP8 is stored so, as `v3-fp8` is")
    }

    fn draw(&self, _: Random) {}

    fn expected(&self, (): &()) -> Result<Vec<Approx>, String> {
        Ok(bounded(&prompt(self.model, self.prompt)?.logits))
    }

    fn found(&self, (): &(), device: &Device) -> Result<Vec<f32>, String> {
        let golden = prompt(self.model, self.prompt)?;
        let subject = subject(self.model, self.variant.fp8(), device)?;
        let mut logits = subject.logits(&golden.input_ids, self.variant.feed())?;
        let rows = golden.logit_rows * subject.config.vocab_size;
        Ok(logits.split_off(logits.len().saturating_sub(rows)))
    }
}

fn logits(tier: Tier, to: &mut Sink<'_>) {
    if tier == Tier::Smoke {
        return;
    }
    for model in Model::all() {
        for &variant in Way::ALL {
            for prompt in 0..3 {
                // A software adapter takes long for a token at a time.
                let slow = matches!(variant, Way::Stepwise | Way::Fp8Stepwise);
                let meant = tier == Tier::Full || !slow || Model::few().contains(&model);
                let case = Logits { variant, model, prompt, seed: 0 };
                if case.valid().is_ok() && (meant || (variant.fp8() == Fp8Weights::Kept)) {
                    to.add(case);
                }
            }
        }
    }
}

/// The record of logits.
pub(super) const LOGITS: Record = Record {
    path: "model/logits",
    formula: "logits of the last positions of a prompt",
    source: "transformers 5.17.0 and a second implementation: conformance/goldens/README.md",
    bound: "2e-4 absolute and relative, derived in conformance/src/bound.rs",
    kernels: &["all, in models of every family"],
    cases: logits,
    fuzz: nothing,
    parse: super::parse::<Logits>,
};

/// In which form attention is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Expanded.
    Naive,
    /// Absorbed.
    Absorbed,
}

words!(Form { Naive = "block/naive", Absorbed = "block/absorbed" });

impl Form {
    fn of(self) -> MlaForm {
        match self {
            Self::Naive => MlaForm::Naive,
            Self::Absorbed => MlaForm::Absorbed,
        }
    }
}

case! {
    /// The states behind one block, 0 being the embedding and the last the final norm.
    Block("module", Form) {
        /// The checkpoint.
        model "model": Model,
        /// Which state.
        layer "layer": usize,
    }
}

impl Spec for Block {
    type Inputs = ();

    fn valid(&self) -> Result<(), String> {
        chosen(self.layer <= 64, "`layer` is one of the model's")
    }

    fn draw(&self, _: Random) {}

    fn expected(&self, (): &()) -> Result<Vec<Approx>, String> {
        let golden = prompt(self.model, 0)?;
        let states = golden.hidden_states.ok_or("there are no states in the golden")?;
        let config = config(self.model)?;
        let size = golden.input_ids.len() * config.hidden_size;
        let state = states.chunks(size).nth(self.layer);
        Ok(bounded(state.ok_or_else(|| format!("the golden has no state {}", self.layer))?))
    }

    fn found(&self, (): &(), device: &Device) -> Result<Vec<f32>, String> {
        let golden = prompt(self.model, 0)?;
        let subject = subject(self.model, Fp8Weights::Widened, device)?;
        let name = match self.layer {
            0 => "model.embed_tokens".to_owned(),
            layer if layer == subject.config.num_hidden_layers => "model.norm".to_owned(),
            layer => format!("model.layers.{}.output", layer - 1),
        };
        let mut taps = Taps::on();
        subject.hidden(&golden.input_ids, Feed::whole(self.variant.of()), &mut taps)?;
        let values = taps.into_values()?;
        let value = values.get(&name).ok_or_else(|| format!("nothing is tapped as `{name}`"))?;
        Ok(value.iter::<f32>().collect())
    }
}

fn config(model: Model) -> Result<burn_models::config::ModelConfig, String> {
    let path = golden::directory(model.0).join("config.json");
    burn_models::config::ModelConfig::from_file(path).map_err(|error| error.to_string())
}

fn blocks(tier: Tier, to: &mut Sink<'_>) {
    if tier == Tier::Smoke {
        return;
    }
    for model in Model::all() {
        // A folder that is missing is told by the cases of `model/logits`.
        let layers = config(model).map_or(0, |config| config.num_hidden_layers);
        for &variant in Form::ALL {
            for layer in 0..=layers {
                to.add(Block { variant, model, layer, seed: 0 });
            }
        }
    }
}

/// The record of blocks.
pub(super) const BLOCKS: Record = Record {
    path: "module/block",
    formula: "states behind the embedding, each block, and the final norm; latent attention expanded and \
              absorbed",
    source: "as model/logits; DeepSeek-V2 appendix C for the absorbed form",
    bound: "2e-4 absolute and relative, derived in conformance/src/bound.rs",
    kernels: &["all, in models of every family"],
    cases: blocks,
    fuzz: nothing,
    parse: super::parse::<Block>,
};

/// In which form the layer that predicts a further token attends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mtp {
    /// Expanded.
    Naive,
    /// Absorbed.
    Absorbed,
}

words!(Mtp { Naive = "mtp/naive", Absorbed = "mtp/absorbed" });

case! {
    /// Logits of the layer that predicts a further token, for every position but the last.
    MtpLogits("module", Mtp) {
        /// Number of the prompt of `deepseek-tiny`.
        prompt "prompt": usize,
    }
}

const TINY: Model = Model("deepseek-tiny");

impl Spec for MtpLogits {
    type Inputs = ();

    fn valid(&self) -> Result<(), String> {
        Ok(())
    }

    fn draw(&self, _: Random) {}

    fn expected(&self, (): &()) -> Result<Vec<Approx>, String> {
        let logits = prompt(TINY, self.prompt)?.mtp_logits;
        Ok(bounded(&logits.ok_or("there are no logits of it in the golden")?))
    }

    fn found(&self, (): &(), device: &Device) -> Result<Vec<f32>, String> {
        let form = match self.variant {
            Mtp::Naive => MlaForm::Naive,
            Mtp::Absorbed => MlaForm::Absorbed,
        };
        let ids = prompt(TINY, self.prompt)?.input_ids;
        subject(TINY, Fp8Weights::Widened, device)?.mtp_logits(&ids, form)
    }
}

fn mtp(tier: Tier, to: &mut Sink<'_>) {
    if tier > Tier::Smoke {
        for &variant in Mtp::ALL {
            for prompt in 0..8 {
                to.add(MtpLogits { variant, prompt, seed: 0 });
            }
        }
    }
}

/// The record of the layer that predicts a further token.
pub(super) const MTP: Record = Record {
    path: "module/mtp",
    formula: "logits of the first MTP layer",
    source: "DeepSeek-V3 §2.2, eq. 21–23; goldens of deepseek-tiny",
    bound: "2e-4 absolute and relative, derived in conformance/src/bound.rs",
    kernels: &["all, in a model of V3's family"],
    cases: mtp,
    fuzz: nothing,
    parse: super::parse::<MtpLogits>,
};

/// How the decode step is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Captured and replayed.
    Captured,
    /// Anew each time.
    Eager,
    /// Captured, weights kept in block FP8.
    Fp8,
}

words!(Step {
    Captured = "greedy/captured",
    Eager = "greedy/eager",
    Fp8 = "greedy/fp8",
});

case! {
    /// The most probable tokens after a prompt, one after the other.
    Greedy("generate", Step) {
        /// The checkpoint.
        model "model": Model,
        /// Number of the prompt.
        prompt "prompt": usize,
        /// Tokens at most.
        steps "n": usize,
    }
}

impl Greedy {
    /// Up to the first step whose golden margin is within twice the bound: both of the two best
    /// logits may be off by it.
    fn ids(&self) -> Result<Vec<u32>, String> {
        let golden = prompt(self.model, self.prompt)?;
        let largest = golden.logits.iter().fold(0.0_f32, |all, value| all.max(value.abs()));
        let near_tie = 2.0 * (ABSOLUTE + RELATIVE * f64::from(largest));
        let steps = golden.margins.iter().take_while(|&&margin| margin > near_tie).count();
        Ok(golden.greedy_ids.into_iter().take(steps.min(self.steps)).collect())
    }
}

fn engine(subject: Rc<Subject>, device: &Device, stepping: Stepping) -> EngineSpec {
    let (model, config) = (subject.model.clone(), subject.config.clone());
    let cache = FloatDType::F32.into();
    EngineSpec { model, config, context: 256, stepping, cache, device: device.clone() }
}

impl Spec for Greedy {
    type Inputs = ();

    fn valid(&self) -> Result<(), String> {
        chosen((1..=64).contains(&self.steps), "`n` is from 1 to 64")?;
        let kept = self.variant != Step::Fp8 || self.model.has_fp8();
        chosen(kept, "a model that is kept in block FP8 is stored so, as `v3-fp8` is")
    }

    fn draw(&self, _: Random) {}

    fn expected(&self, (): &()) -> Result<Vec<Approx>, String> {
        let ids = self.ids()?;
        if ids.is_empty() {
            return Err("the first golden step is a near-tie: there is nothing to compare".into());
        }
        Ok(ids.into_iter().map(|id| Approx::exact(f64::from(id))).collect())
    }

    fn found(&self, (): &(), device: &Device) -> Result<Vec<f32>, String> {
        let (stepping, fp8) = match self.variant {
            Step::Captured => (Stepping::Captured, Fp8Weights::Widened),
            Step::Eager => (Stepping::Eager, Fp8Weights::Widened),
            Step::Fp8 => (Stepping::Captured, Fp8Weights::Kept),
        };
        let golden = prompt(self.model, self.prompt)?;
        let mut engine = Engine::new(engine(subject(self.model, fp8, device)?, device, stepping));
        let told = |error: anyhow::Error| format!("{error:#}");
        engine.prefill(&golden.input_ids).map_err(told)?;
        (0..self.ids()?.len()).map(|_| engine.sample().map(|id| id as f32).map_err(told)).collect()
    }
}

fn greedy(tier: Tier, to: &mut Sink<'_>) {
    let models: Vec<Model> = match tier {
        Tier::Smoke => Model::few()[..1].to_vec(),
        Tier::Quick | Tier::Full => Model::all().collect(),
    };
    let (prompts, steps) = match tier {
        Tier::Smoke => (1, 8),
        Tier::Quick => (3, 24),
        Tier::Full => (3, 64),
    };
    for model in models {
        for &variant in Step::ALL {
            for prompt in 0..prompts {
                for steps in [8, steps] {
                    let case = Greedy { variant, model, prompt, steps, seed: 0 };
                    let few = variant == Step::Eager && tier == Tier::Quick && steps > 8
                        || variant != Step::Captured && tier == Tier::Smoke;
                    let short = steps == 8 && (prompt > 0 || !Model::few().contains(&model));
                    // A first step that is a near-tie shows nothing.
                    let shows = case.ids().map_or(true, |ids| !ids.is_empty());
                    if case.valid().is_ok() && !few && !short && shows {
                        to.add(case);
                    }
                }
            }
        }
    }
    if tier == Tier::Full {
        greedy(Tier::Quick, to);
    }
}

/// The record of greedy tokens.
pub(super) const GREEDY: Record = Record {
    path: "generate/greedy",
    formula: "the most probable token, again and again",
    source: "as model/logits",
    bound: "the same ids up to the first step whose golden margin is below twice the bound of a logit",
    kernels: &["all, and the capture of a decode step"],
    cases: greedy,
    fuzz: nothing,
    parse: super::parse::<Greedy>,
};

/// Two ways that must draw the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Same {
    /// A captured step and one run anew, drawing at temperature 0.9 across two spans of the cache.
    Captured,
    /// Sequences of different lengths stepped together, and each alone.
    Batched,
}

words!(Same { Captured = "same/captured_is_eager", Batched = "same/batched_is_alone" });

case! {
    /// Ids of `deepseek-tiny` that two ways draw.
    SameIds("generate", Same) {
        /// Tokens that are drawn.
        draws "n": usize,
    }
}

/// Draws `count` ids after `prompt`, with two more of its tokens fed in the middle.
fn draws(engine: &mut Engine, prompt: &[u32], count: usize) -> Result<Vec<u32>, String> {
    let told = |error: anyhow::Error| format!("{error:#}");
    let mut ids = Vec::new();
    engine.prefill(prompt).map_err(told)?;
    for _ in 0..count / 2 {
        ids.push(engine.sample().map_err(told)?);
    }
    // A prompt in the middle takes up the token that was drawn last.
    engine.prefill(&prompt[..prompt.len().min(2)]).map_err(told)?;
    for _ in 0..count - count / 2 {
        ids.push(engine.sample().map_err(told)?);
    }
    Ok(ids)
}

impl SameIds {
    fn captured(&self, device: &Device) -> Result<[Vec<u32>; 2], String> {
        let subject = subject(TINY, Fp8Weights::Widened, device)?;
        let ids = prompt(TINY, 0)?.input_ids;
        let params = SamplingParams {
            temperature: 0.9,
            top_k: 50,
            top_p: 0.95,
            repetition_penalty: 1.3,
            seed: 7 + self.seed,
            ..SamplingParams::default()
        };
        let run = |stepping| {
            let mut engine = Engine::new(engine(subject.clone(), device, stepping));
            let mut all = Vec::new();
            for params in [SamplingParams::default(), params.clone(), params.clone()] {
                engine.truncate(0);
                engine.restart(&params);
                all.extend(draws(&mut engine, &ids, self.draws)?);
            }
            Ok::<_, String>(all)
        };
        Ok([run(Stepping::Captured)?, run(Stepping::Eager)?])
    }

    fn batched(&self, device: &Device) -> Result<[Vec<u32>; 2], String> {
        let told = |error: anyhow::Error| format!("{error:#}");
        let subject = subject(TINY, Fp8Weights::Widened, device)?;
        let spec = engine(subject, device, Stepping::Captured);
        let prompts =
            (0..3).map(|at| Ok(prompt(TINY, at)?.input_ids)).collect::<Result<Vec<_>, String>>()?;
        let mut one = Engine::new(spec.clone());
        let mut alone = Vec::new();
        for prompt in &prompts {
            one.truncate(0);
            one.prefill(prompt).map_err(told)?;
            for _ in 0..self.draws {
                alone.push(one.sample().map_err(told)?);
            }
        }
        let mut batch = Batch::new(spec, prompts.len());
        let longest = prompts.iter().map(Vec::len).max().unwrap_or_default();
        let mut drawn = Vec::new();
        for step in 0..longest {
            // A sequence that is through its prompt computes the last token of it again.
            let at: Vec<usize> = prompts.iter().map(|p| step.min(p.len() - 1)).collect();
            let ids: Vec<u32> = prompts.iter().zip(&at).map(|(p, &at)| p[at]).collect();
            batch.place(&ids, &at).map_err(told)?;
            drawn = batch.step().map_err(told)?;
        }
        let mut found: Vec<Vec<u32>> = drawn.into_iter().map(|id| vec![id]).collect();
        for _ in 1..self.draws {
            for (ids, id) in found.iter_mut().zip(batch.step().map_err(told)?) {
                ids.push(id);
            }
        }
        Ok([found.concat(), alone])
    }
}

impl Spec for SameIds {
    type Inputs = ();

    fn valid(&self) -> Result<(), String> {
        chosen((2..=32).contains(&self.draws), "`n` is from 2 to 32")
    }

    fn draw(&self, _: Random) {}

    /// No difference.
    fn expected(&self, (): &()) -> Result<Vec<Approx>, String> {
        Ok(vec![Approx::exact(0.0); 3 * self.draws])
    }

    fn found(&self, (): &(), device: &Device) -> Result<Vec<f32>, String> {
        let [one, other] = match self.variant {
            Same::Captured => self.captured(device)?,
            Same::Batched => self.batched(device)?,
        };
        let difference = |(&one, other): (&u32, u32)| one as f32 - other as f32;
        Ok(one.iter().zip(other).map(difference).collect())
    }
}

fn same(tier: Tier, to: &mut Sink<'_>) {
    if tier > Tier::Smoke {
        for &variant in Same::ALL {
            to.add(SameIds { variant, draws: 10, seed: 0 });
        }
    }
}

/// The record of two ways that draw the same.
pub(super) const SAME: Record = Record {
    path: "generate/same",
    formula: "ids of one way − ids of the other = 0",
    source: "ARCHITECTURE.md: a captured step is the step; sequences do not see each other",
    bound: "exact",
    kernels: &["all, and the capture of a decode step"],
    cases: same,
    fuzz: nothing,
    parse: super::parse::<SameIds>,
};
