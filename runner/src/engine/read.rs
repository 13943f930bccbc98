//! Ids on their way from the device.

use std::future::{Future, ready};
use std::pin::Pin;

use anyhow::Context;
use burn::tensor::{Int, Tensor, TensorData};
use burn_std::{ExecutionError, RuntimeKind, set_runtime_kind};
use futures_lite::future::{block_on, poll_once};

type Data = Result<TensorData, ExecutionError>;

/// Ids that the device has been asked for.
pub(super) struct Reading(Option<UnderWay>);

type UnderWay = Pin<Box<dyn Future<Output = Data> + Send>>;

impl Reading {
    /// Asks for `ids` as the work sent so far leaves them: what is sent later may overwrite them.
    pub(super) fn begin(ids: Tensor<2, Int>) -> Self {
        // Burn puts a copy off until its bytes are looked at, unless the program is said to wait for
        // others in between.
        set_runtime_kind(RuntimeKind::Async);
        let mut data: UnderWay = Box::pin(ids.into_data_async());
        Self(Some(match block_on(poll_once(&mut data)) {
            Some(data) => Box::pin(ready(data)),
            None => data,
        }))
    }

    /// Waits for the ids.
    pub(super) fn finish(mut self) -> anyhow::Result<Vec<u32>> {
        let data = self.0.take().map(block_on).context("the ids were read before")?;
        let data = data.context("the device failed to draw a token")?;
        data.iter::<i64>()
            .map(|id| u32::try_from(id).with_context(|| format!("the device drew token id {id}")))
            .collect()
    }
}

impl Drop for Reading {
    /// Waits: wgpu's staging memory (CubeCL 0.11.3) is given to others at once, but stays mapped until
    /// the copy is done.
    fn drop(&mut self) {
        if let Some(data) = self.0.take() {
            let _nobody_asked = block_on(data);
        }
    }
}
