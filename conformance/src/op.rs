//! Devices, and what is read back from them.

use burn::tensor::{Device, Int, Tensor};
use cachalot::device::{DeviceChoice, open};
use shaders::profile::forced;

/// The backend called `name`: `cpu`, or `wgpu` for the best adapter.
///
/// # Errors
/// Why there is none, or that `CACHALOT_PROFILE` is no profile.
pub fn device(name: &str) -> Result<Device, String> {
    forced()?;
    let choice = name.parse::<DeviceChoice>().map_err(|error| error.to_string())?;
    open(&choice).map(|opened| opened.device).map_err(|error| error.to_string())
}

/// The values of a tensor.
///
/// # Errors
/// The device's message.
pub fn floats<const D: usize>(tensor: Tensor<D>) -> Result<Vec<f32>, String> {
    let data = tensor.try_into_data().map_err(|error| error.to_string())?;
    Ok(data.iter::<f32>().collect())
}

/// The values of a tensor of indices.
///
/// # Errors
/// The device's message.
pub fn ids<const D: usize>(tensor: Tensor<D, Int>) -> Result<Vec<f32>, String> {
    let data = tensor.try_into_data().map_err(|error| error.to_string())?;
    Ok(data.iter::<i64>().map(|id| id as f32).collect())
}
