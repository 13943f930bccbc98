//! Whether a checkpoint holds exactly the tensors of the model that its configuration describes.
//!
//! Reads headers only, but for a head that is stored although it is tied. Finds every difference
//! and reports the first few with their count, in the order of the model.

use super::fp8::{BLOCK, scale_shape};
use super::manifest::{main_tensors, mtp_tensors};
use super::{
    Checkpoint, ExpectedTensor, Mismatches, Presence, StoredDtype, TensorEntry, TensorKind,
    TensorProblem, WeightsError,
};
use crate::config::ModelConfig;

/// Missing tensors after which the search is given up: a configuration can claim any number of
/// them.
const MISSING_MAX: usize = 1_000;

/// Whether the MTP layers that a configuration announces are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MtpTensors {
    /// All of them are.
    Complete,
    /// None of them is, or none is announced: the main model works, drafting does not.
    Absent,
}

impl Checkpoint {
    /// Checks that the tensors are those of `config`: none missing, none extra, each of its shape
    /// and of a type that can be read.
    ///
    /// Ignored: `*.rotary_emb.inv_freq` (some dense checkpoints store it), a tied head equal to the
    /// embedding.
    ///
    /// # Errors
    /// [`WeightsError::Mismatch`] with the first differences; [`WeightsError::BlockSize`] for FP8
    /// blocks other than 128×128.
    pub fn validate(&self, config: &ModelConfig) -> Result<MtpTensors, WeightsError> {
        if let Some(fp8) = config.quantization
            && fp8.weight_block_size != [BLOCK, BLOCK]
        {
            return Err(WeightsError::BlockSize { found: fp8.weight_block_size });
        }
        let mut check = Check {
            checkpoint: self,
            config,
            known: vec![false; self.tensors().len()],
            missing: 0,
            problems: Mismatches::default(),
        };
        check.expect_all(main_tensors(config));
        let mtp = if config.num_nextn_predict_layers > 0 && check.has_mtp_tensor() {
            check.expect_all(mtp_tensors(config));
            MtpTensors::Complete
        } else {
            MtpTensors::Absent
        };
        if config.tie_word_embeddings {
            check.tied_head()?;
        }
        check.extra();
        if check.problems.count == 0 {
            Ok(mtp)
        } else {
            Err(WeightsError::Mismatch(check.problems))
        }
    }
}

struct Check<'a> {
    checkpoint: &'a Checkpoint,
    config: &'a ModelConfig,
    /// Which tensors of the checkpoint have been accounted for.
    known: Vec<bool>,
    missing: usize,
    problems: Mismatches,
}

impl<'a> Check<'a> {
    fn expect_all(&mut self, tensors: impl Iterator<Item = ExpectedTensor>) {
        for expected in tensors {
            if self.missing > MISSING_MAX {
                self.problems.more = true;
                return;
            }
            self.expect(expected);
        }
    }

    fn expect(&mut self, expected: ExpectedTensor) {
        let Some(found) = self.take(&expected.name) else {
            let ExpectedTensor { name, shape, presence, .. } = expected;
            self.missing += usize::from(presence != Presence::MtpDuplicate);
            match presence {
                Presence::Required => self.problems.push(TensorProblem::Missing { name, shape }),
                Presence::Mtp => self.problems.push(TensorProblem::PartialMtp { name, shape }),
                Presence::MtpDuplicate => {}
            }
            return;
        };
        if let Some(problem) = shape_problem(&expected, &found.shape) {
            self.problems.push(problem);
            // Its scales, if any, can only repeat the complaint.
            self.take(&format!("{}_scale_inv", expected.name));
            return;
        }
        if found.dtype == StoredDtype::F8E4M3 && expected.kind.may_be_fp8() {
            self.expect_scale(&expected);
        } else if matches!(found.dtype, StoredDtype::Blocks(_)) && found.shape.len() > 1 {
            // A matrix of a GGUF file, every one of which can be in blocks.
        } else if !is_plain(&found.dtype) {
            let expected_types = match expected.kind.may_be_fp8() {
                true => "F32, F16, BF16 or F8_E4M3",
                false => "F32, F16 or BF16",
            };
            self.problems.push(TensorProblem::Mistyped {
                name: expected.name,
                expected: expected_types,
                found: found.dtype.clone(),
            });
        }
    }

    /// The scales of a linear that is stored as block FP8.
    fn expect_scale(&mut self, weight: &ExpectedTensor) {
        if self.config.quantization.is_none() {
            self.problems.push(TensorProblem::Unannounced { name: weight.name.clone() });
        }
        let name = format!("{}_scale_inv", weight.name);
        let shape = scale_shape([weight.shape[0], weight.shape[1]]).to_vec();
        let Some(scale) = self.take(&name) else {
            self.missing += 1;
            self.problems.push(TensorProblem::Missing { name, shape });
            return;
        };
        if scale.shape != shape {
            let (expected, found) = (shape, scale.shape.clone());
            self.problems.push(TensorProblem::Misshaped { name, expected, found });
        } else if scale.dtype != StoredDtype::F32 {
            let found = scale.dtype.clone();
            self.problems.push(TensorProblem::Mistyped { name, expected: "F32", found });
        }
    }

    /// A stored head of a tied model: right if it repeats the embedding, a contradiction otherwise.
    /// Loaders differ on what to do with it: some ignore the head, some untie it.
    fn tied_head(&mut self) -> Result<(), WeightsError> {
        let name = "lm_head.weight";
        if self.take(name).is_none() || self.checkpoint.entry("model.embed_tokens.weight").is_none()
        {
            return Ok(());
        }
        let head = self.checkpoint.tensor(name)?;
        let embedding = self.checkpoint.tensor("model.embed_tokens.weight")?;
        if head.entry.dtype != embedding.entry.dtype || head.bytes != embedding.bytes {
            self.problems.push(TensorProblem::TiedHead { name: name.to_owned() });
        }
        Ok(())
    }

    /// Everything that is left, unless the search was given up.
    fn extra(&mut self) {
        if self.problems.more {
            return;
        }
        for (entry, known) in self.checkpoint.tensors().zip(&self.known) {
            if !known && !entry.name.ends_with(".rotary_emb.inv_freq") {
                let (name, shape) = (entry.name.clone(), entry.shape.clone());
                self.problems.push(TensorProblem::Extra { name, shape });
            }
        }
    }

    /// The tensor called `name`, which is thereby accounted for.
    fn take(&mut self, name: &str) -> Option<&'a TensorEntry> {
        let at = self.checkpoint.position(name)?;
        self.known[at] = true;
        self.checkpoint.tensors().nth(at)
    }

    fn has_mtp_tensor(&self) -> bool {
        let first = self.config.num_hidden_layers;
        let layers = first..first.saturating_add(self.config.num_nextn_predict_layers);
        let layer_of = |entry: &TensorEntry| {
            let (layer, _) = entry.name.strip_prefix("model.layers.")?.split_once('.')?;
            layer.parse::<usize>().ok()
        };
        self.checkpoint.tensors().filter_map(layer_of).any(|layer| layers.contains(&layer))
    }
}

fn is_plain(dtype: &StoredDtype) -> bool {
    matches!(dtype, StoredDtype::F32 | StoredDtype::F16 | StoredDtype::BF16)
}

fn shape_problem(expected: &ExpectedTensor, found: &[usize]) -> Option<TensorProblem> {
    if expected.shape == found {
        return None;
    }
    let name = expected.name.clone();
    let by_vocabulary = matches!(expected.kind, TensorKind::Embedding | TensorKind::Head);
    Some(match found {
        [rows, columns] if by_vocabulary && *columns == expected.shape[1] => {
            TensorProblem::Vocabulary { name, expected: expected.shape[0], found: *rows }
        }
        _ => TensorProblem::Misshaped {
            name,
            expected: expected.shape.clone(),
            found: found.to_vec(),
        },
    })
}
