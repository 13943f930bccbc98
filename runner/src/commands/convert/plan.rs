//! What becomes of each tensor of a checkpoint that is converted.

use std::borrow::Cow;
use std::collections::BTreeMap;

use burn_models::config::ModelConfig;
use burn_models::weights::{
    Arrangement, Checkpoint, ExpectedTensor, PlannedTensor, Presence, StoredDtype, TensorEntry,
    TensorKind, WeightsError, encode_values, expected_tensors, fp8,
};

use super::StorageType;

/// What is written, in the order of the model, and how it is formed.
pub(super) struct Plan {
    steps: BTreeMap<String, Step>,
    order: Vec<String>,
    dropped: Vec<String>,
}

struct Step {
    planned: PlannedTensor,
    source: Source,
}

/// Where the bytes of a tensor come from.
enum Source {
    /// The stored bytes.
    Stored,
    /// The stored values in another type.
    Cast,
    /// The E4M3 codes of the stored values.
    Codes,
    /// The block scales of the stored values of this tensor.
    Scales { weight: String, shape: [usize; 2] },
}

/// Tensors of one storage type.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct StorageTotal {
    pub(super) tensors: usize,
    pub(super) bytes: u64,
}

impl Plan {
    /// Plans the tensors of a validated checkpoint.
    pub(super) fn new(
        config: &ModelConfig,
        checkpoint: &Checkpoint,
        to: StorageType,
    ) -> Result<Self, WeightsError> {
        let mut plan = Self { steps: BTreeMap::new(), order: Vec::new(), dropped: Vec::new() };
        for expected in expected_tensors(config) {
            let Some(stored) = checkpoint.entry(&expected.name) else {
                // Validation has let it pass: an MTP layer that is not stored, or a copy in it.
                continue;
            };
            if expected.presence == Presence::MtpDuplicate
                && repeats_main(config, checkpoint, &expected)?
            {
                plan.dropped.push(expected.name);
                continue;
            }
            plan.push_converted(&expected, stored, to);
        }
        if config.tie_word_embeddings && checkpoint.entry("lm_head.weight").is_some() {
            plan.dropped.push("lm_head.weight".to_owned());
        }
        Ok(plan)
    }

    fn push_converted(&mut self, expected: &ExpectedTensor, stored: &TensorEntry, to: StorageType) {
        let dtype = target(expected.kind, &stored.dtype, to);
        let (name, shape) = (&expected.name, &expected.shape);
        if dtype == StoredDtype::F8E4M3 {
            // A linear, hence a matrix.
            let shape = [shape[0], shape[1]];
            let kept = stored.dtype == dtype;
            let weight = name.clone();
            let codes = if kept { Source::Stored } else { Source::Codes };
            let scales = if kept { Source::Stored } else { Source::Scales { weight, shape } };
            self.push(name.clone(), dtype, shape.to_vec(), codes);
            let scale_shape = fp8::scale_shape(shape).to_vec();
            self.push(format!("{name}_scale_inv"), StoredDtype::F32, scale_shape, scales);
        } else {
            let same = stored.dtype == dtype && stored.arrangement == Arrangement::InOrder;
            let source = if same { Source::Stored } else { Source::Cast };
            self.push(name.clone(), dtype, shape.clone(), source);
        }
    }

    fn push(&mut self, name: String, dtype: StoredDtype, shape: Vec<usize>, source: Source) {
        let planned = PlannedTensor { name: name.clone(), dtype, shape };
        self.order.push(name.clone());
        self.steps.insert(name, Step { planned, source });
    }

    /// Everything that is written, in the order of the model.
    pub(super) fn tensors(&self) -> Vec<PlannedTensor> {
        self.order.iter().map(|name| self.steps[name].planned.clone()).collect()
    }

    /// Names of the tensors that are left out because others say the same.
    pub(super) fn dropped(&self) -> &[String] {
        &self.dropped
    }

    /// Tensors and bytes of each storage type.
    pub(super) fn storage(&self) -> BTreeMap<StoredDtype, StorageTotal> {
        let mut totals = BTreeMap::<_, StorageTotal>::new();
        for Step { planned, .. } in self.steps.values() {
            let total = totals.entry(planned.dtype.clone()).or_default();
            total.tensors += 1;
            total.bytes += planned.byte_len().unwrap_or_default();
        }
        totals
    }

    /// The bytes of a planned tensor.
    pub(super) fn bytes_of<'a>(
        &self,
        checkpoint: &'a Checkpoint,
        name: &str,
    ) -> Result<Cow<'a, [u8]>, WeightsError> {
        let Step { planned, source } = &self.steps[name];
        let bytes = match source {
            Source::Stored => return Ok(Cow::Borrowed(checkpoint.tensor(name)?.bytes)),
            Source::Cast => {
                let values = checkpoint.read_f32(name, &planned.shape)?;
                encode_values(name, &values, &planned.dtype)?
            }
            Source::Codes => {
                let shape = [planned.shape[0], planned.shape[1]];
                let values = checkpoint.read_f32(name, &shape)?;
                fp8::quantize(&values, shape, &fp8::block_scales(&values, shape))
            }
            Source::Scales { weight, shape } => {
                let values = checkpoint.read_f32(weight, shape)?;
                encode_values(name, &fp8::block_scales(&values, *shape), &StoredDtype::F32)?
            }
        };
        Ok(Cow::Owned(bytes))
    }
}

/// The type that a tensor gets.
fn target(kind: TensorKind, stored: &StoredDtype, to: StorageType) -> StoredDtype {
    match (kind, to.plain()) {
        (TensorKind::RouterBias, _) => StoredDtype::F32,
        (_, Some(dtype)) => dtype,
        (kind, None) if kind.may_be_fp8() => StoredDtype::F8E4M3,
        (_, None) if *stored == StoredDtype::F16 => StoredDtype::F16,
        (_, None) => StoredDtype::BF16,
    }
}

/// Whether a copy in an MTP layer is the tensor of the main model, to the byte.
fn repeats_main(
    config: &ModelConfig,
    checkpoint: &Checkpoint,
    copy: &ExpectedTensor,
) -> Result<bool, WeightsError> {
    let is_head = copy.kind == TensorKind::Head && !config.tie_word_embeddings;
    let main = if is_head { "lm_head.weight" } else { "model.embed_tokens.weight" };
    let (copy, main) = (checkpoint.tensor(&copy.name)?, checkpoint.tensor(main)?);
    Ok(copy.entry.dtype == main.entry.dtype && copy.bytes == main.bytes)
}
