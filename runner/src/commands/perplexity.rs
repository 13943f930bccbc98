//! `cachalot perplexity`: how well a model predicts a text, and how far one model is from another.
//!
//! Which tokens are scored is said in `windows`, what is counted of them in `score`. Logits are f32 from
//! the device to the sums, which are f64; none are stored.

mod input;
mod report;
mod score;
mod windows;

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, anyhow, ensure};
use burn::tensor::Tensor;
use burn_models::cache::{Cache, CacheSize};
use burn_models::tap::{Taps, read};
use clap::{Args, ValueEnum};
use indicatif::ProgressBar;

use self::input::Input;
use self::report::Report;
use self::score::{Divergence, Perplexity, Row};
use self::windows::{Method, Window, windows};
use super::model_args::{CacheType, Dtype, ModelArgs};
use crate::engine::{Described, OpenedModel, describe, following, upload};
use crate::failure::Failure;
use crate::ui::Ui;

/// Tokens of a window unless `--context` says otherwise: llama.cpp's.
const DEFAULT_WINDOW: usize = 512;

/// Tokens of one forward pass.
const CHUNK: usize = 512;

/// Most logits that are read at once (128 MiB).
const MOST_LOGITS: usize = 32 << 20;

const METHOD: &str = "\
Method:
  The tokens are cut into windows of --context tokens (512), one behind the other; what is left over at
  the end is not read. Each window is computed by itself, and the tokens of its second half are scored:
  those from position context/2 + 1 on, each from all tokens of the window before it. This is llama.cpp's
  method. With --stride S windows begin every S tokens and overlap, and each scores its last S tokens
  (the first one all but its first token), so that every token is scored once, with more before it.
  Where the tokenizer puts a beginning-of-sentence token before a prompt, the first token of each window
  is replaced by it, as llama.cpp does; ids of --ids are taken as they are.

  PPL = exp(mean of -ln p), +/- the standard error of the mean times PPL.

  With a base (--base-model, --base-device or --base-dtype), both models are loaded, and for each scored
  token the Kullback-Leibler divergence KL(base || model) = sum of p_base (ln p_base - ln p_model) over
  the whole vocabulary is computed from f32 logits in f64; its mean, percentiles and maximum are reported,
  and how often both find the same token most probable.

Examples:
  cachalot perplexity --model ./DeepSeek-V2-Lite wiki.test.raw
  What packed weights cost, and whether two devices agree:
    cachalot perplexity --dtype fp8 --base-dtype f32 text.txt
    cachalot perplexity --device wgpu --base-device cpu text.txt";

/// Arguments of `cachalot perplexity`.
#[derive(Debug, Clone, Default, Args)]
#[command(after_help = METHOD)]
pub struct PerplexityArgs {
    /// The text; `-` or nothing: standard input
    #[arg(value_name = "FILE", conflicts_with = "ids")]
    pub text: Option<PathBuf>,

    /// A file of token ids instead of text, little-endian, one after the other
    #[arg(long, value_name = "FILE")]
    pub ids: Option<PathBuf>,

    /// Width of those ids [default: u16 where the vocabulary fits, else u32]
    #[arg(long, value_enum, value_name = "TYPE", requires = "ids")]
    pub ids_type: Option<IdType>,

    /// Begin a window every S tokens and score its last S
    #[arg(long, value_name = "S")]
    pub stride: Option<usize>,

    /// Most windows to score, from the first on; default: all
    #[arg(long, visible_alias = "chunks", value_name = "N")]
    pub windows: Option<usize>,

    /// Write one JSON object
    #[arg(long, help_heading = "Output")]
    pub json: bool,

    /// What the model is held against.
    #[command(flatten)]
    pub base: BaseArgs,

    /// Which model, and where.
    #[command(flatten)]
    pub model: ModelArgs,
}

/// The model that another is held against; what is left out is as for the other.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Base")]
pub struct BaseArgs {
    /// Folder of the checkpoint to compare with
    #[arg(long, value_name = "DIR")]
    pub base_model: Option<PathBuf>,

    /// Where to compute it [default: where the model is]
    #[arg(long, value_name = "D")]
    pub base_device: Option<String>,

    /// Its type on the device [default: that of the model]
    #[arg(long, value_enum, value_name = "TYPE")]
    pub base_dtype: Option<Dtype>,

    /// Type of its cache [default: that of the model]
    #[arg(long, value_enum, value_name = "TYPE")]
    pub base_cache_type: Option<CacheType>,
}

/// How token ids are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum IdType {
    /// Two bytes each.
    U16,
    /// Four bytes each.
    U32,
}

impl BaseArgs {
    /// The arguments of the base, where there is one.
    fn over(&self, model: &ModelArgs) -> Option<ModelArgs> {
        let Self { base_model, base_device, base_dtype, base_cache_type } = self;
        let same = base_model.is_none() && base_device.is_none();
        if same && base_dtype.is_none() && base_cache_type.is_none() {
            return None;
        }
        let mut base = model.clone();
        if base_model.is_some() {
            (base.model, base.preset) = (base_model.clone(), None);
        }
        base.device = base_device.clone().or(base.device);
        base.dtype = base_dtype.unwrap_or(base.dtype);
        base.cache_type = base_cache_type.unwrap_or(base.cache_type);
        Some(base)
    }
}

/// Runs the command; the result goes to `out`.
///
/// # Errors
/// A text or ids that cannot be read or are too few, a model that cannot be opened, two that do not share
/// a vocabulary, a device that failed.
pub fn run(args: &PerplexityArgs, ui: Ui, out: &mut dyn Write) -> anyhow::Result<()> {
    let base = args.base.over(&args.model);
    let mut described = describe(&args.model)?;
    if args.model.context.is_none() {
        described.context = DEFAULT_WINDOW.min(described.config.max_position_embeddings);
    }
    let method = Method::new(described.context, args.stride)?;
    let Input { ids, first } = input::read(args, &described)?;
    let windows = windows(ids.len(), method, args.windows)?;
    // Refused before the weights of either are loaded.
    let base = base.as_ref().map(|base| describe_base(base, &described)).transpose()?;
    let model = Subject::load(described)?;
    let base = base.map(Subject::load).transpose()?;
    let mut scored = Scored { ids: &ids, first, model, base };

    let mut sums = Sums::default();
    let bar = if ui.quiet { ProgressBar::hidden() } else { ProgressBar::new(windows.len() as u64) };
    for window in &windows {
        scored.score(window, &mut sums)?;
        bar.inc(1);
    }
    bar.finish_and_clear();
    let report = Report::new(&scored, (method, &windows), &sums);
    if args.json { report.write_json(out) } else { report.write_text(out) }
}

/// The base, which must be able to read what the model reads.
fn describe_base<'a>(
    arguments: &'a ModelArgs,
    model: &Described<'_>,
) -> anyhow::Result<Described<'a>> {
    let mut base = describe(arguments)?;
    let (found, expected) = (base.config.vocab_size, model.config.vocab_size);
    if found != expected {
        return Err(Failure::usage(format!(
            "`{}` has a vocabulary of {found} tokens, but `{}` has one of {expected}",
            base.name, model.name
        ))
        .hint("compare models that share a tokenizer")
        .into());
    }
    let most = base.config.max_position_embeddings;
    if model.context > most {
        return Err(Failure::usage(format!(
            "`{}` holds {most} positions, but a window has {}",
            base.name, model.context
        ))
        .hint("give a shorter --context")
        .into());
    }
    base.context = model.context;
    Ok(base)
}

/// What is counted over all windows.
#[derive(Default)]
struct Sums {
    model: Perplexity,
    base: Perplexity,
    divergence: Divergence,
}

/// What is scored.
struct Scored<'a> {
    ids: &'a [u32],
    /// The id that stands in place of each window's first, if any.
    first: Option<u32>,
    model: Subject,
    base: Option<Subject>,
}

impl Scored<'_> {
    fn score(&mut self, window: &Window, sums: &mut Sums) -> anyhow::Result<()> {
        let mut ids = self.ids[window.tokens()].to_vec();
        if let (Some(first), Some(place)) = (self.first, ids.first_mut()) {
            *place = first;
        }
        let states = self.model.states(&ids, window.first_scored);
        let base_states = self.base.as_mut().map(|base| base.states(&ids, window.first_scored));
        let targets = &ids[window.first_scored..];
        let vocab = self.model.opened.config.vocab_size;
        let rows = (MOST_LOGITS / vocab).max(1);
        for (index, targets) in targets.chunks(rows).enumerate() {
            let part = |states: &Tensor<3>| states.clone().narrow(1, index * rows, targets.len());
            let logits = self.model.logits(part(&states))?;
            let base = match (&self.base, &base_states) {
                (Some(base), Some(states)) => Some(base.logits(part(states))?),
                _ => None,
            };
            for (row, &target) in targets.iter().enumerate() {
                let place = row * vocab..(row + 1) * vocab;
                let model = Row::new(&logits[place.clone()])?;
                sums.model.add(model.surprise(target));
                if let Some(base) = &base {
                    let base = Row::new(&base[place])?;
                    sums.base.add(base.surprise(target));
                    sums.divergence.add(&base, &model);
                }
            }
        }
        Ok(())
    }
}

/// A model and the cache of a window.
struct Subject {
    opened: OpenedModel,
    cache: Cache,
}

impl Subject {
    fn load(described: Described<'_>) -> anyhow::Result<Self> {
        let opened = described.load()?;
        let size = CacheSize { batch: 1, capacity: opened.context };
        let cache = Cache::of_format(opened.cache, &opened.config, size, &opened.device.device);
        Ok(Self { opened, cache })
    }

    /// The states `[1, scored, d]` after the final norm that predict `ids` from `first_scored` on.
    fn states(&mut self, ids: &[u32], first_scored: usize) -> Tensor<3> {
        let (context, device) = (self.opened.context, &self.opened.device.device);
        let parts = ids.chunks(CHUNK).enumerate().map(|(index, chunk)| {
            let tokens = following(upload(chunk, device), index * CHUNK, context);
            self.opened.model.hidden(tokens, &mut self.cache, &mut Taps::Off)
        });
        let all = Tensor::cat(parts.collect(), 1);
        all.narrow(1, first_scored - 1, ids.len() - first_scored)
    }

    /// Logits of `states`, row-major.
    fn logits(&self, states: Tensor<3>) -> anyhow::Result<Vec<f32>> {
        let count = states.dims()[1] * self.opened.config.vocab_size;
        let data = read(self.opened.model.head(states))
            .map_err(|error| anyhow!("reading the logits: {error}"))?;
        let logits = data.try_into_vec::<f32>().context("reading the logits")?;
        ensure!(logits.len() == count, "{} logits, expected {count}", logits.len());
        Ok(logits)
    }
}
