//! The tensors of a checkpoint in the order of the model, the experts of a layer in one row.

use std::collections::BTreeMap;

use burn_models::weights::{Checkpoint, StoredDtype, TensorEntry};

/// One tensor, or the tensors of many experts that differ in the expert's number only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) name: String,
    pub(super) dtype: StoredDtype,
    pub(super) shape: Vec<usize>,
    /// How many tensors the row stands for.
    pub(super) tensors: usize,
    /// Bytes of all of them.
    pub(super) bytes: u64,
}

/// The table of a checkpoint.
pub(super) fn rows(checkpoint: &Checkpoint, every_expert: bool) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut experts: BTreeMap<Alike<'_>, Vec<u64>> = BTreeMap::new();
    for entry in checkpoint.tensors() {
        match Alike::of(entry) {
            Some((alike, expert)) if !every_expert => {
                experts.entry(alike).or_default().push(expert);
            }
            _ => rows.push(Row {
                name: entry.name.clone(),
                dtype: entry.dtype.clone(),
                shape: entry.shape.clone(),
                tensors: 1,
                bytes: entry.byte_len() as u64,
            }),
        }
    }
    for (alike, mut numbers) in experts {
        numbers.sort_unstable();
        let runs = numbers.chunk_by(|a, b| a.checked_add(1) == Some(*b));
        rows.extend(runs.map(|run| alike.row(run)));
    }
    rows.sort_by_cached_key(|row| natural_key(&row.name));
    rows
}

/// What the tensors of one row have in common.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Alike<'a> {
    before: &'a str,
    after: &'a str,
    dtype: &'a StoredDtype,
    shape: &'a [usize],
    bytes: usize,
}

impl<'a> Alike<'a> {
    fn of(entry: &'a TensorEntry) -> Option<(Self, u64)> {
        let (before, rest) = entry.name.split_once(".experts.")?;
        let (number, after) = rest.split_once('.')?;
        let expert: u64 = number.parse().ok()?;
        // `01` or `+1` would be printed as `1`.
        if expert.to_string() != number {
            return None;
        }
        let (dtype, shape, bytes) = (&entry.dtype, &entry.shape[..], entry.byte_len());
        Some((Self { before, after, dtype, shape, bytes }, expert))
    }

    fn row(&self, run: &[u64]) -> Row {
        let Self { before, after, .. } = self;
        let numbers = match run {
            [first, .., last] => format!("{{{first}..{last}}}"),
            _ => run.iter().map(u64::to_string).collect(),
        };
        Row {
            name: format!("{before}.experts.{numbers}.{after}"),
            dtype: self.dtype.clone(),
            shape: self.shape.to_vec(),
            tensors: run.len(),
            bytes: run.len() as u64 * self.bytes as u64,
        }
    }
}

/// Orders layer 2 before layer 10, and the embedding before the layers.
fn natural_key(name: &str) -> Vec<(u64, String)> {
    let part = |part: &str| {
        let digits = part.trim_start_matches('{').split('.').next().unwrap_or_default();
        match digits.parse() {
            Ok(number) => (number, String::new()),
            Err(_) => (u64::MAX, part.to_owned()),
        }
    };
    name.split('.').map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_sort_as_numbers() {
        let mut names = [
            "model.norm.weight",
            "model.layers.10.mlp.experts.{0..3}.up_proj.weight",
            "model.layers.2.input_layernorm.weight",
            "model.embed_tokens.weight",
            "model.layers.10.mlp.experts.9.up_proj.weight",
            "lm_head.weight",
        ];
        names.sort_by_key(|name| natural_key(name));
        assert_eq!(
            names,
            [
                "lm_head.weight",
                "model.embed_tokens.weight",
                "model.layers.2.input_layernorm.weight",
                "model.layers.10.mlp.experts.{0..3}.up_proj.weight",
                "model.layers.10.mlp.experts.9.up_proj.weight",
                "model.norm.weight",
            ]
        );
    }
}
