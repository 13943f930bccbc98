//! The tensors of a GGUF model as those of the published checkpoint.

use super::{Architecture, Gguf, GgufError, GgufTensor, ModelProblem, Place, place};
use crate::config::{AttentionConfig, ModelConfig};
use crate::weights::{
    Arrangement, Checkpoint, ExpectedTensor, Part, Presence, StoredDtype, TensorEntry,
    expected_tensors,
};

impl Gguf {
    /// The tensors of the model that `config` describes, under the names of the published checkpoint.
    ///
    /// # Errors
    /// A tensor that is missing, extra, misshaped, or of a type that is not read.
    pub fn into_checkpoint(self, config: &ModelConfig) -> Result<Checkpoint, GgufError> {
        let architecture = self.architecture()?;
        let mut finder =
            Finder { gguf: &self, architecture, config, entries: Vec::new(), used: Vec::new() };
        let found = finder.find_all();
        let entries = std::mem::take(&mut finder.entries);
        found.map_err(|problem| self.problem(problem))?;
        let shards = self.parts.into_iter().map(|(_, bytes)| bytes).collect();
        Ok(Checkpoint::from_parts(shards, entries)?)
    }
}

struct Finder<'a> {
    gguf: &'a Gguf,
    architecture: Architecture,
    config: &'a ModelConfig,
    entries: Vec<TensorEntry>,
    /// Names of the tensors that have been accounted for.
    used: Vec<&'a str>,
}

impl<'a> Finder<'a> {
    fn find_all(&mut self) -> Result<(), ModelProblem> {
        let config = self.config;
        // The first that is missing ends this, so that absurd counts cost nothing.
        for expected in expected_tensors(config) {
            let Some(place) = place(self.architecture, &expected.name) else {
                let (name, extents) = (expected.name, Vec::new());
                return Err(ModelProblem::NoTensor { name, extents });
            };
            self.find(expected, place)?;
        }
        // The divisors of the rotation are part of the configuration.
        self.used.push("rope_freqs.weight");
        self.used.sort_unstable();
        let known = |name: &str| self.used.binary_search(&name).is_ok();
        match self.gguf.tensors().find(|tensor| !known(&tensor.name)) {
            None => Ok(()),
            Some(extra) => Err(ModelProblem::Extra {
                name: extra.name.clone(),
                extents: extra.extents.clone(),
            }),
        }
    }

    fn find(&mut self, expected: ExpectedTensor, place: Place) -> Result<(), ModelProblem> {
        let extents: Vec<u64> = expected.shape.iter().rev().map(|&n| n as u64).collect();
        match place {
            Place::Whole(name) => {
                if expected.presence == Presence::MtpDuplicate && self.gguf.tensor(&name).is_none()
                {
                    return Ok(());
                }
                let tensor = self.take(&name, &extents)?;
                self.push(expected, tensor, Arrangement::InOrder);
            }
            Place::ByTurns(name) => {
                let tensor = self.take(&name, &extents)?;
                let AttentionConfig::Gqa(gqa) = self.config.attention else {
                    return Err(ModelProblem::NoTensor { name, extents });
                };
                let head_dim = gqa.head_dim;
                self.push(expected, tensor, Arrangement::ByTurns { head_dim });
            }
            Place::Expert { name, index } => {
                let experts = self.config.moe.map_or(0, |moe| moe.n_routed_experts);
                let stacked: Vec<u64> = [&extents[..], &[experts as u64]].concat();
                let tensor = self.take(&name, &stacked)?;
                let bytes = tensor.range.len() / experts;
                let first = tensor.range.start + index * bytes;
                let range = first..first + bytes;
                self.push(expected, &GgufTensor { range, ..tensor.clone() }, Arrangement::InOrder);
            }
            Place::KvB { keys, values, whole } => {
                self.find_kv_b(expected, [keys, values, whole], &extents)?;
            }
        }
        Ok(())
    }

    fn find_kv_b(
        &mut self,
        expected: ExpectedTensor,
        [keys, values, whole]: [String; 3],
        extents: &[u64],
    ) -> Result<(), ModelProblem> {
        let AttentionConfig::Mla(mla) = self.config.attention else {
            return Err(ModelProblem::NoTensor { name: whole, extents: extents.to_vec() });
        };
        if self.gguf.tensor(&keys).is_none() && self.gguf.tensor(&whole).is_some() {
            let tensor = self.take(&whole, extents)?;
            self.push(expected, tensor, Arrangement::InOrder);
            return Ok(());
        }
        let [heads, rank, key_rows, value_rows] =
            [mla.num_attention_heads, mla.kv_lora_rank, mla.qk_nope_head_dim, mla.v_head_dim];
        let three = |extents: [usize; 3]| extents.map(|n| n as u64);
        let keys = self.take(&keys, &three([key_rows, rank, heads]))?;
        let values = self.take(&values, &three([rank, value_rows, heads]))?;
        let (dtype, range) = (values.dtype.stored(), values.range.clone());
        let values = Box::new(Part { dtype, shard_index: values.part, range });
        self.push(expected, keys, Arrangement::Absorbed { heads, key_rows, values });
        Ok(())
    }

    /// The tensor called `name`, of these extents and of a type that is read.
    fn take(&mut self, name: &str, extents: &[u64]) -> Result<&'a GgufTensor, ModelProblem> {
        let Some(tensor) = self.gguf.tensor(name) else {
            let (name, extents) = (name.to_owned(), extents.to_vec());
            return Err(ModelProblem::NoTensor { name, extents });
        };
        self.used.push(&tensor.name);
        let (name, found) = (name.to_owned(), tensor.dtype);
        match found.stored() {
            StoredDtype::Unsupported(_) => return Err(ModelProblem::Type { name, found }),
            StoredDtype::Blocks(_) if extents.len() == 1 => {
                return Err(ModelProblem::VectorInBlocks { name, found });
            }
            _ => {}
        }
        if without_ones(&tensor.extents) == without_ones(extents) {
            return Ok(tensor);
        }
        let (expected, found) = (extents.to_vec(), tensor.extents.clone());
        Err(ModelProblem::Extents { name, expected, found })
    }

    fn push(&mut self, expected: ExpectedTensor, tensor: &GgufTensor, arrangement: Arrangement) {
        let ExpectedTensor { name, shape, .. } = expected;
        self.entries.push(TensorEntry {
            name,
            dtype: tensor.dtype.stored(),
            shape,
            shard: self.gguf.parts[tensor.part].0.clone(),
            arrangement,
            shard_index: tensor.part,
            range: tensor.range.clone(),
        });
    }
}

/// Extents without outer ones, which some writers leave out.
fn without_ones(extents: &[u64]) -> &[u64] {
    let len = extents.iter().rposition(|&n| n != 1).map_or(1, |last| last + 1);
    &extents[..len.min(extents.len())]
}
