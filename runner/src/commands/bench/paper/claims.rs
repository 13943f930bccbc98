//! The papers' figures that a device can test, and a few that it cannot, held against what was measured.
//!
//! `sizes` has caches and parameters, `speeds` throughput and drafts, `training` what no device alone can
//! show. A ratio is between two measured things of one record, never between a measured one and a
//! published one. What was measured with fewer layers or a smaller vocabulary says so in its row.

mod sizes;
mod speeds;
mod training;

use super::formats::Format;
use super::record::{CacheRow, Claim, DecodeRow, ModelRow, PaperRecord, PromptRow, Verdict};

/// All claims, in the order of the papers' subjects.
pub(super) fn claims(record: &PaperRecord) -> Vec<Claim> {
    let found = Found { record };
    [sizes::caches(found), sizes::parameters(found), speeds::claims(found), training::claims(found)]
        .concat()
}

/// What was measured, by name.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    record: &'a PaperRecord,
}

impl<'a> Found<'a> {
    /// The cache of `model` in `format`, by whichever of its names the program has.
    fn cache(self, model: &str, format: Format) -> Option<&'a CacheRow> {
        let of = |name: &&str| {
            let rows = &self.record.caches;
            rows.iter().find(|row| row.model == model && row.format == **name)
        };
        format.names().iter().find_map(of)
    }

    /// Steps of `model` in `dtype`, by rows in each cache and sequences.
    fn decode(self, model: &str, dtype: &str, at: (usize, usize)) -> Option<&'a DecodeRow> {
        self.record.decodes.iter().find(|row| {
            published(&row.model) == model
                && row.dtype == dtype
                && (row.cached, row.sequences) == at
        })
    }

    /// The prompt of `tokens` tokens of `model`.
    fn prompt(self, model: &str, tokens: usize) -> Option<&'a PromptRow> {
        let rows = &self.record.prompts;
        rows.iter().find(|row| published(&row.model) == model && row.tokens == tokens)
    }

    /// The whole of `model` on the device, in `dtype`.
    fn whole(self, model: &str, dtype: &str) -> Option<&'a ModelRow> {
        self.record
            .models
            .iter()
            .find(|row| row.model == model && row.dtype == dtype && row.layers == row.layers_of)
    }
}

/// The preset in a model's name, with a smaller vocabulary or without.
fn published(name: &str) -> &str {
    name.split(", vocabulary").next().unwrap_or(name)
}

/// A claim before it is held against anything.
fn claim(id: &str, source: &str, subject: &str, claimed: impl Into<String>) -> Claim {
    Claim {
        id: id.to_owned(),
        subject: subject.to_owned(),
        source: source.to_owned(),
        claimed: claimed.into(),
        basis: String::new(),
        predicted: None,
        measured: None,
        on: String::new(),
        verdict: Verdict::NotMeasured,
        why: String::new(),
    }
}

/// How far a figure may be from a claim's, as a part of it.
#[derive(Clone, Copy)]
struct Within(f64);

impl Claim {
    fn basis(mut self, basis: &str) -> Self {
        self.basis = basis.to_owned();
        self
    }

    fn predicted(mut self, predicted: impl Into<String>) -> Self {
        self.predicted = Some(predicted.into());
        self
    }

    /// What is measured of the claim, and on what.
    fn on(mut self, on: impl Into<String>) -> Self {
        self.on = on.into();
        self
    }

    /// Says why the claim differs, where it does.
    fn why(mut self, why: impl Into<String>) -> Self {
        if self.verdict == Verdict::Differs {
            self.why = why.into();
        }
        self
    }

    /// Holds `found`, written as `text`, against the figure `claimed`.
    fn near(mut self, found: f64, claimed: f64, Within(part): Within, text: String) -> Self {
        let holds = ((found - claimed) / claimed).abs() <= part;
        self.verdict = if holds { Verdict::Holds } else { Verdict::Differs };
        self.measured = Some(text);
        self
    }

    /// Holds `found`, written as `text`, against the least that is claimed.
    fn at_least(mut self, found: f64, claimed: f64, text: String) -> Self {
        self.verdict = if found >= claimed { Verdict::Holds } else { Verdict::Differs };
        self.measured = Some(text);
        self
    }

    /// Leaves the claim unmeasured.
    fn missing(mut self, why: impl Into<String>) -> Self {
        self.verdict = Verdict::NotMeasured;
        self.why = why.into();
        self
    }
}

/// A whole number with its thousands set apart.
fn grouped(number: f64) -> String {
    crate::commands::units::grouped(number.round().max(0.0) as u64)
}

/// `2 of 27 layers`, or nothing of a whole model.
fn part_of(layers: usize, of: usize) -> String {
    if layers == of { String::new() } else { format!(", {layers} of {of} layers") }
}

#[cfg(test)]
#[path = "claims_tests.rs"]
pub(super) mod tests;
