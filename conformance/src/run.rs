//! What the models under test compute from a golden prompt.

use burn::tensor::{Device, FloatDType, Int, Tensor, TensorData};
use burn_models::attention::MlaForm;
use burn_models::cache::{Cache, CacheSize};
use burn_models::config::ModelConfig;
use burn_models::load::{Fp8Weights, LoadOptions, Source, load};
use burn_models::tap::{self, Taps};
use burn_models::transformer::{Draft, Tokens, Transformer};
use burn_models::weights::Checkpoint;
use cachalot::engine::embedded;

use crate::golden;

/// A checkpoint with goldens, loaded in f32.
pub struct Subject {
    /// What the checkpoint says of itself.
    pub config: ModelConfig,
    /// The model.
    pub model: Transformer,
    device: Device,
}

/// How a prompt is fed to the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feed {
    /// Tokens in one forward pass.
    pub chunk: usize,
    /// How latent attention is computed.
    pub form: MlaForm,
}

impl Feed {
    /// The whole prompt in one pass.
    #[must_use]
    pub fn whole(form: MlaForm) -> Self {
        Self { chunk: usize::MAX, form }
    }
}

impl Subject {
    /// Loads the checkpoint called `name`.
    ///
    /// # Errors
    /// Whatever its configuration or weights are refused for.
    pub fn load(name: &str, device: &Device) -> Result<Self, String> {
        Self::load_with(name, device, Fp8Weights::Widened)
    }

    /// [`Subject::load`] with what is stored in block FP8 as `fp8` says.
    ///
    /// # Errors
    /// As [`Subject::load`].
    pub fn load_with(name: &str, device: &Device, fp8: Fp8Weights) -> Result<Self, String> {
        let dir = golden::directory(name);
        let config =
            ModelConfig::from_file(dir.join("config.json")).map_err(|error| error.to_string())?;
        let checkpoint = Checkpoint::open(&dir).map_err(|error| error.to_string())?;
        Self::of(config, &checkpoint, (device, fp8))
    }

    /// Loads the checkpoint that is part of the program, in f32.
    ///
    /// # Errors
    /// As [`Subject::load`].
    pub fn embedded(device: &Device) -> Result<Self, String> {
        let config = ModelConfig::from_json(embedded::CONFIG).map_err(|error| error.to_string())?;
        let checkpoint =
            Checkpoint::from_static(embedded::WEIGHTS).map_err(|error| error.to_string())?;
        Self::of(config, &checkpoint, (device, Fp8Weights::Widened))
    }

    fn of(
        config: ModelConfig,
        checkpoint: &Checkpoint,
        (device, fp8): (&Device, Fp8Weights),
    ) -> Result<Self, String> {
        let options = LoadOptions {
            device: device.clone(),
            weights: FloatDType::F32,
            fp8,
            context: 256,
            max_tensor_bytes: 128 << 20,
        };
        let model = load(&config, Source::Checkpoint(checkpoint), &options, &mut |_| ())
            .map_err(|error| error.to_string())?;
        Ok(Self { config, model, device: device.clone() })
    }

    /// States after the final norm `[1, tokens, d]`, fed as `feed` says.
    ///
    /// # Errors
    /// The device's message.
    pub fn hidden(
        &self,
        ids: &[u32],
        feed: Feed,
        taps: &mut Taps,
    ) -> Result<(Tensor<3>, Cache), String> {
        let size = CacheSize { batch: 1, capacity: 256 };
        let mut cache = Cache::new(&self.config, size, &self.device);
        let mut parts = Vec::new();
        let mut start = 0;
        for chunk in ids.chunks(feed.chunk.min(ids.len())) {
            let tokens = self.tokens(chunk, start, feed.form);
            let part = self.model.hidden(tokens, &mut cache, taps);
            parts.push(part);
            start += chunk.len();
        }
        Ok((Tensor::cat(parts, 1), cache))
    }

    /// Logits of every position, row-major.
    ///
    /// # Errors
    /// The device's message.
    pub fn logits(&self, ids: &[u32], feed: Feed) -> Result<Vec<f32>, String> {
        let (hidden, _) = self.hidden(ids, feed, &mut Taps::Off)?;
        floats(self.model.head(hidden))
    }

    /// Logits of the first MTP layer for every position but the last, row-major.
    ///
    /// # Errors
    /// The device's message.
    pub fn mtp_logits(&self, ids: &[u32], form: MlaForm) -> Result<Vec<f32>, String> {
        let (hidden, mut cache) = self.hidden(ids, Feed::whole(form), &mut Taps::Off)?;
        let (count, width) = (ids.len() - 1, self.config.hidden_size);
        let draft = Draft {
            hidden: hidden.slice([0..1, 0..count, 0..width]),
            next: self.tokens(&ids[1..], 0, form),
        };
        let logits = self.model.mtp_logits(0, draft, &mut cache, &mut Taps::Off);
        floats(logits.map_err(|error| error.to_string())?)
    }

    /// The ids that the first MTP layer takes to follow `ids`, of which the first is drafted from the
    /// main model's state and each further one from the layer's own: all computed anew for each.
    ///
    /// # Errors
    /// The device's message.
    pub fn chained_drafts(&self, ids: &[u32], drafts: usize) -> Result<Vec<u32>, String> {
        let form = MlaForm::Naive;
        let (hidden, mut cache) = self.hidden(ids, Feed::whole(form), &mut Taps::Off)?;
        let (count, width) = (ids.len() - 1, self.config.hidden_size);
        let mut states = hidden.slice([0..1, 0..count, 0..width]);
        let mut next = ids[1..].to_vec();
        let mut found = Vec::new();
        for _ in 0..drafts {
            let given = Draft { hidden: states.clone(), next: self.tokens(&next, 0, form) };
            let after = self.model.mtp_hidden(0, given, &mut cache, &mut Taps::Off);
            let last = after.map_err(|error| error.to_string())?.narrow(1, next.len() - 1, 1);
            let logits = self.model.mtp_head(0, last.clone()).map_err(|error| error.to_string())?;
            let logits = floats(logits)?;
            let best = logits.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1));
            found.extend(best.map(|(id, _)| id as u32));
            next.extend(found.last());
            states = Tensor::cat(vec![states, last], 1);
        }
        Ok(found)
    }

    fn tokens(&self, ids: &[u32], start: usize, form: MlaForm) -> Tokens {
        let count = ids.len();
        let end = start + count;
        let ids: Vec<i32> = ids.iter().map(|&id| id as i32).collect();
        Tokens {
            ids: Tensor::from_data(TensorData::new(ids, [1, count]), &self.device),
            positions: Tensor::<1, Int>::arange(start as i64..end as i64, &self.device)
                .reshape([1, count]),
            span: end,
            form,
        }
    }
}

fn floats(tensor: Tensor<3>) -> Result<Vec<f32>, String> {
    Ok(tap::read(tensor)?.iter::<f32>().collect())
}
