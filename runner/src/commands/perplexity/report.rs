//! What is said of the scores.

use std::io::{self, Write};

use serde::Serialize;

use super::score::Mean;
use super::windows::{Method, Window};
use super::{Scored, Subject, Sums};

/// The percentiles that are reported, and their names.
const PERCENTILES: [(&str, f64); 6] = [
    ("median", 0.5),
    ("90 %", 0.9),
    ("95 %", 0.95),
    ("99 %", 0.99),
    ("99.9 %", 0.999),
    ("maximum", 1.0),
];

/// The object of `--json`.
#[derive(Serialize)]
pub(super) struct Report {
    model: Named,
    tokens: usize,
    context: usize,
    stride: Option<usize>,
    windows: usize,
    scored: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    base: Option<Named>,
    #[serde(skip_serializing_if = "Option::is_none")]
    divergence: Option<Differences>,
}

#[derive(Serialize)]
struct Named {
    name: String,
    device: String,
    perplexity: f64,
    perplexity_error: f64,
    mean_negative_log_likelihood: f64,
}

#[derive(Serialize)]
struct Differences {
    mean: f64,
    mean_error: f64,
    median: f64,
    p90: f64,
    p95: f64,
    p99: f64,
    p999: f64,
    maximum: f64,
    same_best: f64,
    same_best_error: f64,
}

impl Named {
    fn new(subject: &Subject, perplexity: &super::Perplexity) -> Self {
        let Mean { mean, error } = perplexity.value();
        Self {
            name: subject.opened.name.clone(),
            device: subject.opened.device.to_string(),
            perplexity: mean,
            perplexity_error: error,
            mean_negative_log_likelihood: perplexity.surprise().mean,
        }
    }
}

impl Report {
    pub(super) fn new(
        scored: &Scored<'_>,
        (method, windows): (Method, &[Window]),
        sums: &Sums,
    ) -> Self {
        let divergence = scored.base.as_ref().map(|_| {
            let [median, p90, p95, p99, p999, maximum] =
                sums.divergence.percentiles(PERCENTILES.map(|(_, part)| part));
            let (mean, same) = (sums.divergence.mean(), sums.divergence.same_best());
            Differences {
                mean: mean.mean,
                mean_error: mean.error,
                median,
                p90,
                p95,
                p99,
                p999,
                maximum,
                same_best: same.mean,
                same_best_error: same.error,
            }
        });
        Self {
            model: Named::new(&scored.model, &sums.model),
            tokens: scored.ids.len(),
            context: method.context,
            stride: method.stride,
            windows: windows.len(),
            scored: windows.iter().map(Window::scored).sum(),
            base: scored.base.as_ref().map(|base| Named::new(base, &sums.base)),
            divergence,
        }
    }

    pub(super) fn write_json(&self, out: &mut dyn Write) -> anyhow::Result<()> {
        serde_json::to_writer_pretty(&mut *out, self).map_err(io::Error::from)?;
        Ok(writeln!(out)?)
    }

    pub(super) fn write_text(&self, out: &mut dyn Write) -> anyhow::Result<()> {
        let Self { tokens, context, windows, scored, .. } = self;
        writeln!(out, "{tokens} tokens, {windows} windows of {context}, {scored} tokens scored")?;
        if let Some(base) = &self.base {
            base.write(out, "Base estimate:  ")?;
        }
        self.model.write(out, "Final estimate: ")?;
        if let Some(differences) = &self.divergence {
            differences.write(out)?;
        }
        Ok(())
    }
}

impl Named {
    fn write(&self, out: &mut dyn Write, what: &str) -> io::Result<()> {
        let Self { name, device, perplexity, perplexity_error, .. } = self;
        writeln!(out, "{what}PPL = {perplexity:.4} +/- {perplexity_error:.5} ({name}, {device})")
    }
}

impl Differences {
    fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "KL(base || model):")?;
        writeln!(out, "  mean     {:.6} +/- {:.6}", self.mean, self.mean_error)?;
        let values = [self.median, self.p90, self.p95, self.p99, self.p999, self.maximum];
        for ((name, _), value) in PERCENTILES.iter().zip(values) {
            writeln!(out, "  {name:<8} {value:.6}")?;
        }
        let [same, error] = [self.same_best, self.same_best_error].map(|part| 100.0 * part);
        writeln!(out, "Same most probable token: {same:.3} % +/- {error:.3} %")
    }
}
