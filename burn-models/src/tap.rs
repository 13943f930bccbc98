//! Named intermediates, recorded on request and free otherwise.

use std::collections::BTreeMap;

use burn::tensor::{Tensor, TensorData};

/// Where a forward pass leaves its named intermediates.
///
/// Names are the checkpoint's module paths with the value's name behind them:
/// `model.layers.3.self_attn.q_a_proj`, `model.layers.3.mlp.router.weights`, `model.norm`.
#[derive(Debug, Default)]
pub enum Taps {
    /// Records nothing and formats no name.
    #[default]
    Off,
    /// Reads back every intermediate.
    On(Recording),
}

/// The intermediates of one forward pass.
#[derive(Debug, Default)]
pub struct Recording {
    scope: String,
    values: BTreeMap<String, TensorData>,
    failures: Vec<String>,
}

impl Taps {
    /// Starts recording.
    #[must_use]
    pub fn on() -> Self {
        Self::On(Recording::default())
    }

    /// Sets the path before the names that follow.
    pub fn enter(&mut self, scope: impl FnOnce() -> String) {
        if let Self::On(recording) = self {
            recording.scope = scope();
        }
    }

    /// Whether anything is recorded: what is fused out of a step is formed then.
    pub(crate) fn are_on(&self) -> bool {
        matches!(self, Self::On(_))
    }

    /// Records `value` under `scope.name`.
    pub fn record<const D: usize>(&mut self, name: &str, value: &Tensor<D>) {
        if let Self::On(recording) = self {
            let path = match recording.scope.as_str() {
                "" => name.to_owned(),
                scope => format!("{scope}.{name}"),
            };
            match read(value.clone()) {
                Ok(data) => drop(recording.values.insert(path, data)),
                Err(error) => recording.failures.push(format!("{path}: {error}")),
            }
        }
    }

    /// The intermediates by name; empty where recording was off.
    ///
    /// # Errors
    /// The device's message for each value that could not be read back.
    pub fn into_values(self) -> Result<BTreeMap<String, TensorData>, String> {
        match self {
            Self::Off => Ok(BTreeMap::new()),
            Self::On(recording) if recording.failures.is_empty() => Ok(recording.values),
            Self::On(recording) => Err(recording.failures.join("; ")),
        }
    }
}

/// The values of `tensor` in f32, in memory of their own.
///
/// What a device hands back may share the device's buffer until it is first looked at (seen with
/// CubeCL 0.11.3 on llvmpipe, where a later in-place operation changed data read before it), so the
/// values are copied at once.
///
/// # Errors
/// The device's message.
pub fn read<const D: usize>(tensor: Tensor<D>) -> Result<TensorData, String> {
    let shape = tensor.dims();
    let data = tensor.try_into_data().map_err(|error| error.to_string())?;
    Ok(TensorData::new(data.iter::<f32>().collect::<Vec<f32>>(), shape))
}
