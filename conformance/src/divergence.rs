//! Where two computations of one model part: the first layer, the experts that are chosen otherwise,
//! and what becomes of the logits, teacher-forced, so that each position has the same past.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use burn::tensor::Device;
use burn_models::attention::MlaForm;
use burn_models::tap::Taps;
use safetensors::tensor::{Dtype, TensorView};
use safetensors::{SafeTensors, serialize};

use crate::bound::{ABSOLUTE, RELATIVE, worst};
use crate::golden;
use crate::run::{Feed, Subject};

/// The file of a trace within the folder of a run.
pub const FILE: &str = "trace.safetensors";

/// The most that the mean divergence of logits may be, in nats. Two f32 implementations are within
/// 2e-4 of a logit of each other ([`crate::bound`]), `δ`, and to second order a divergence is half the
/// variance of what the logits are off by: `δ² / 2 = 2e-8`; this leaves a factor of 500 for positions
/// whose experts differ by a near-tie.
pub const MEAN_MAX: f64 = 1e-5;

/// What one device computes of every golden prompt and its greedy continuation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trace {
    /// One for each prompt.
    pub prompts: Vec<Prompt>,
    /// Numbers of a row of logits.
    pub vocab: usize,
}

/// One prompt.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Prompt {
    /// `[tokens, vocab]`.
    pub logits: Vec<f32>,
    /// The states after the embedding, each block and the norm, and the experts of each layer.
    pub taps: BTreeMap<String, Vec<f32>>,
}

/// Whether a tap is kept: what a layer hands on, and whom it asks.
fn kept(name: &str) -> bool {
    let ends = [".output", ".mlp.gate.experts", "embed_tokens", "model.norm"];
    ends.iter().any(|end| name.ends_with(end))
}

impl Trace {
    /// Runs the model that comes with the program on `device`.
    ///
    /// # Errors
    /// The device's message, or goldens that are not there.
    pub fn record(device: &Device) -> Result<Self, String> {
        let subject = Subject::embedded(device)?;
        let mut prompts = Vec::new();
        for golden in golden::read("deepseek-tiny")? {
            let ids: Vec<u32> =
                golden.input_ids.iter().chain(&golden.greedy_ids).copied().collect();
            let mut taps = Taps::on();
            let (hidden, _) = subject.hidden(&ids, Feed::whole(MlaForm::Absorbed), &mut taps)?;
            let logits = burn_models::tap::read(subject.model.head(hidden))?;
            let taps = taps.into_values()?.into_iter().filter(|(name, _)| kept(name));
            let taps = taps.map(|(name, data)| (name, data.iter::<f32>().collect()));
            prompts.push(Prompt { logits: logits.iter::<f32>().collect(), taps: taps.collect() });
        }
        Ok(Self { prompts, vocab: subject.config.vocab_size })
    }

    /// Writes the trace into `folder`.
    ///
    /// # Errors
    /// What the file system says.
    pub fn write(&self, folder: &Path) -> Result<(), String> {
        let bytes =
            |values: &[f32]| values.iter().flat_map(|v| v.to_le_bytes()).collect::<Vec<u8>>();
        let mut parts: Vec<(String, Vec<usize>, Vec<u8>)> = Vec::new();
        for (index, prompt) in self.prompts.iter().enumerate() {
            let rows = prompt.logits.len() / self.vocab.max(1);
            let shape = vec![rows, self.vocab];
            parts.push((format!("{index}/logits"), shape, bytes(&prompt.logits)));
            for (name, values) in &prompt.taps {
                parts.push((format!("{index}/{name}"), vec![values.len()], bytes(values)));
            }
        }
        let views = parts.iter().map(|(name, shape, data)| {
            let view = TensorView::new(Dtype::F32, shape.clone(), data);
            view.map(|view| (name, view)).map_err(|error| error.to_string())
        });
        let views = views.collect::<Result<Vec<_>, _>>()?;
        let text = serialize(views, None).map_err(|error| error.to_string())?;
        let path = folder.join(FILE);
        fs::write(&path, text).map_err(|error| format!("`{}`: {error}", path.display()))
    }

    /// Reads the trace of a run's folder.
    ///
    /// # Errors
    /// The file is missing or is no trace.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let path = folder.join(FILE);
        let wrong = |error: String| format!("`{}`: {error}", path.display());
        let bytes = fs::read(&path).map_err(|error| wrong(error.to_string()))?;
        let tensors = SafeTensors::deserialize(&bytes).map_err(|error| wrong(error.to_string()))?;
        let mut trace = Self::default();
        let mut prompts: BTreeMap<usize, Prompt> = BTreeMap::new();
        for (name, view) in tensors.iter() {
            let (index, what) = name.split_once('/').ok_or_else(|| wrong("no trace".into()))?;
            let index = index.parse().map_err(|_| wrong("no trace".into()))?;
            let (chunks, _) = view.data().as_chunks::<4>();
            let values = chunks.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect();
            let prompt = prompts.entry(index).or_default();
            if what == "logits" {
                trace.vocab = view.shape().last().copied().unwrap_or_default();
                prompt.logits = values;
            } else {
                prompt.taps.insert(what.to_owned(), values);
            }
        }
        trace.prompts = prompts.into_values().collect();
        Ok(trace)
    }
}

/// How two traces differ.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Divergence {
    /// The layers in order, with the relative root-mean-square difference and the largest difference
    /// over the bound of two f32 implementations.
    pub layers: Vec<(String, f64, f64)>,
    /// Choices of experts, and how many are otherwise.
    pub choices: usize,
    /// Choices of which an expert differs.
    pub flips: usize,
    /// Divergences of the positions, ascending, in nats.
    pub divergences: Vec<f64>,
    /// Positions whose best token differs.
    pub other_best: usize,
    /// Those where the margin is beyond what both may be off by.
    pub decided_other_best: usize,
}

impl Divergence {
    /// The first layer beyond the bound.
    #[must_use]
    pub fn first(&self) -> Option<&str> {
        self.layers.iter().find(|(_, _, ratio)| *ratio > 1.0).map(|(name, ..)| name.as_str())
    }

    /// The mean divergence.
    #[must_use]
    pub fn mean(&self) -> f64 {
        self.divergences.iter().sum::<f64>() / self.divergences.len().max(1) as f64
    }

    /// The divergence that a part of the positions stays below.
    #[must_use]
    pub fn quantile(&self, part: f64) -> f64 {
        let last = self.divergences.len().saturating_sub(1);
        self.divergences.get((last as f64 * part).round() as usize).copied().unwrap_or_default()
    }

    /// Whether the two are the same model.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.decided_other_best == 0 && self.mean() < MEAN_MAX && !self.divergences.is_empty()
    }
}

/// Order of layers: the embedding, the blocks, the norm.
fn order(name: &str) -> (usize, usize) {
    let layer = name.strip_prefix("model.layers.").and_then(|rest| rest.split('.').next());
    match layer.and_then(|layer| layer.parse().ok()) {
        Some(layer) => (1, layer),
        None if name.ends_with("embed_tokens") => (0, 0),
        None => (2, 0),
    }
}

/// Compares `b` with the reference `a`.
///
/// # Errors
/// The two are not of one model and the same prompts.
pub fn compare(a: &Trace, b: &Trace) -> Result<Divergence, String> {
    let shape = |trace: &Trace| -> Vec<usize> {
        trace.prompts.iter().map(|prompt| prompt.logits.len()).collect()
    };
    if a.vocab != b.vocab || a.vocab == 0 || shape(a) != shape(b) {
        return Err("the two are not of one model and the same prompts".into());
    }
    let mut all = Divergence::default();
    let mut names: Vec<&String> = a.prompts.iter().flat_map(|prompt| prompt.taps.keys()).collect();
    names.sort_by_key(|name| (order(name), name.as_str()));
    names.dedup();
    for name in names {
        let pair = |(a, b): (&Prompt, &Prompt)| {
            Some((a.taps.get(name)?.clone(), b.taps.get(name)?.clone()))
        };
        let pairs: Vec<_> = a.prompts.iter().zip(&b.prompts).filter_map(pair).collect();
        if name.ends_with("experts") {
            count_flips(&pairs, a, &mut all);
        } else {
            all.layers.push(layer(name, &pairs));
        }
    }
    for (a_prompt, b_prompt) in a.prompts.iter().zip(&b.prompts) {
        let rows = a_prompt.logits.chunks(a.vocab).zip(b_prompt.logits.chunks(a.vocab));
        rows.for_each(|(a, b)| position(a, b, &mut all));
    }
    all.divergences.sort_by(f64::total_cmp);
    Ok(all)
}

fn layer(name: &str, pairs: &[(Vec<f32>, Vec<f32>)]) -> (String, f64, f64) {
    let (mut difference, mut size, mut ratio) = (0.0, 0.0, 0.0_f64);
    for (a, b) in pairs {
        for (a, b) in a.iter().zip(b) {
            difference += (f64::from(*a) - f64::from(*b)).powi(2);
            size += f64::from(*a).powi(2);
        }
        let worst = worst(b, a).map_or(f64::INFINITY, |worst| worst.ratio);
        ratio = ratio.max(worst);
    }
    (name.to_owned(), (difference / f64::max(size, f64::MIN_POSITIVE)).sqrt(), ratio)
}

fn count_flips(pairs: &[(Vec<f32>, Vec<f32>)], trace: &Trace, all: &mut Divergence) {
    for ((a, b), prompt) in pairs.iter().zip(&trace.prompts) {
        let tokens = prompt.logits.len() / trace.vocab;
        let top_k = (a.len() / tokens.max(1)).max(1);
        for (a, b) in a.chunks(top_k).zip(b.chunks(top_k)) {
            all.choices += a.len();
            all.flips += a.iter().filter(|expert| !b.contains(expert)).count();
        }
    }
}

fn log_softmax(logits: &[f32]) -> Vec<f64> {
    let largest = logits.iter().fold(f64::NEG_INFINITY, |all, &z| all.max(f64::from(z)));
    let total: f64 = logits.iter().map(|&z| (f64::from(z) - largest).exp()).sum();
    logits.iter().map(|&z| f64::from(z) - largest - total.ln()).collect()
}

fn best(logits: &[f32]) -> usize {
    let better = |best: usize, at: usize| if logits[at] > logits[best] { at } else { best };
    (0..logits.len()).fold(0, better)
}

fn position(a: &[f32], b: &[f32], all: &mut Divergence) {
    let (p, q) = (log_softmax(a), log_softmax(b));
    let divergence: f64 = p.iter().zip(&q).map(|(p, q)| p.exp() * (p - q)).sum();
    all.divergences.push(if divergence.is_nan() { f64::INFINITY } else { divergence.max(0.0) });
    let (own, other) = (best(a), best(b));
    if own != other {
        let largest = a.iter().fold(0.0_f32, |all, value| all.max(value.abs()));
        let both = 2.0 * (ABSOLUTE + RELATIVE * f64::from(largest));
        all.other_best += 1;
        all.decided_other_best += usize::from(f64::from(a[own]) - f64::from(a[other]) > both);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trace(logits: &[f32], output: f32, experts: [f32; 2]) -> Trace {
        let taps = BTreeMap::from([
            ("model.layers.10.output".to_owned(), vec![output, 1.0]),
            ("model.layers.2.output".to_owned(), vec![1.0, 1.0]),
            ("model.embed_tokens".to_owned(), vec![1.0]),
            ("model.layers.2.mlp.gate.experts".to_owned(), experts.to_vec()),
        ]);
        Trace { prompts: vec![Prompt { logits: logits.to_vec(), taps }], vocab: logits.len() }
    }

    #[test]
    fn two_that_are_the_same_agree() {
        let a = trace(&[1.0, 2.0, 0.5], 3.0, [4.0, 1.0]);
        let same = compare(&a, &a).unwrap();
        assert!(same.agrees() && same.first().is_none() && same.flips == 0, "{same:?}");
        let names: Vec<&str> = same.layers.iter().map(|(name, ..)| name.as_str()).collect();
        let order = ["model.embed_tokens", "model.layers.2.output", "model.layers.10.output"];
        assert_eq!(names, order);
    }

    #[test]
    fn the_first_layer_flips_and_other_tokens_are_found() {
        let a = trace(&[1.0, 2.0, 0.5], 3.0, [4.0, 1.0]);
        let b = trace(&[2.0, 1.0, 0.5], 3.1, [1.0, 7.0]);
        let other = compare(&a, &b).unwrap();
        assert_eq!(other.first(), Some("model.layers.10.output"));
        assert_eq!((other.choices, other.flips), (2, 1));
        assert_eq!((other.other_best, other.decided_other_best), (1, 1));
        assert!(!other.agrees());
        let near = trace(&[1.0, 2.0, 2.0001], 3.0, [4.0, 1.0]);
        let near = compare(&trace(&[1.0, 2.0001, 2.0], 3.0, [4.0, 1.0]), &near).unwrap();
        assert_eq!((near.other_best, near.decided_other_best), (1, 0));
    }

    #[test]
    fn a_trace_reads_as_it_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let a = trace(&[1.0, 2.0, 0.5], 3.0, [4.0, 1.0]);
        a.write(folder.path()).unwrap();
        assert_eq!(Trace::read(folder.path()).unwrap(), a);
        assert!(compare(&a, &Trace::default()).is_err());
    }
}
