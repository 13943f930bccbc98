//! Why a device could not be opened, in words that say what to do next.

use super::cuda::CudaAbsence;

/// Why a `--device` was refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeviceError {
    /// The word is not one of the grammar.
    #[error(
        "unknown device `{given}`: expected auto, cpu, wgpu, wgpu:N, wgpu:cpu, vulkan, vulkan:N, \
         cuda or cuda:N; `cachalot devices` lists what this machine has"
    )]
    Unknown {
        /// What was written.
        given: String,
    },
    /// What follows the colon is not an index.
    #[error("device `{given}`: `{index}` is not an index; write {expected}")]
    BadIndex {
        /// What was written.
        given: String,
        /// The part after the colon.
        index: String,
        /// Examples of what would be accepted.
        expected: String,
    },
    /// The backend was left out of this build.
    #[error(
        "device `{device}`: this build has no {feature} support; rebuild with \
         `cargo build --release --features {feature}`"
    )]
    NotCompiled {
        /// The device asked for.
        device: String,
        /// The cargo feature that would bring it.
        feature: &'static str,
    },
    /// The graphics API has no adapter at all.
    #[error(
        "device `{device}`: found no {api} adapter; `cachalot doctor` says what is missing, and \
         `--device cpu` runs without one"
    )]
    NoAdapter {
        /// The device asked for.
        device: String,
        /// The graphics API, or `GPU` where any would do.
        api: &'static str,
    },
    /// The API has adapters, none of them a software one.
    #[error(
        "device `{device}`: found no software adapter among {found}; install a CPU Vulkan driver \
         (Mesa's llvmpipe), or use `--device cpu`"
    )]
    NoSoftwareAdapter {
        /// The device asked for.
        device: String,
        /// How many adapters there are, in words.
        found: String,
    },
    /// The index is past the end.
    #[error(
        "device `{device}`: index {index} is out of range: this machine has {found}; \
         `cachalot devices` lists them"
    )]
    OutOfRange {
        /// The device asked for.
        device: String,
        /// The index asked for.
        index: usize,
        /// How many there are, in words.
        found: String,
    },
    /// The CUDA driver is not there or does not start.
    #[error("device `{device}`: {absence}")]
    NoCuda {
        /// The device asked for.
        device: String,
        /// What is missing.
        absence: CudaAbsence,
    },
    /// The adapter is there and refused to come up.
    #[error(
        "device `{device}` ({name}) did not start: {reason}; `cachalot doctor` tests each device"
    )]
    Start {
        /// The device asked for.
        device: String,
        /// The adapter's name.
        name: String,
        /// What the driver or the runtime said.
        reason: String,
    },
}
