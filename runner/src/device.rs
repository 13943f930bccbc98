//! From the `--device` a user writes to an open Burn device, or one clear error.
//!
//! Nothing is left to Burn's defaults: adapters are enumerated first ([`adapters`]) and the CUDA
//! driver is asked first ([`cuda_driver`]), because Burn and CubeCL panic inside when they are
//! sent to hardware that is not there. An open device is a started one: the driver has accepted
//! it, and which shader compiler serves it is known.
//!
//! `auto` never fails for want of a GPU. It falls back to a software adapter and then to the CPU,
//! and says so in [`OpenedDevice::notice`], which the caller prints.

mod adapter;
#[cfg(feature = "wgpu")]
mod adapters;
mod choice;
mod cuda;
mod error;
mod host;
#[cfg(any(feature = "wgpu", test))]
mod numbering;
#[cfg(test)]
mod tests;

use std::fmt;

use burn::tensor::Device;

pub use adapter::{Adapter, HardwareKind, Subgroups};
pub use choice::{AdapterPick, DeviceChoice};
pub use cuda::{CudaAbsence, CudaDriver, CudaGpu, CudaToolkit};
pub use cuda::{driver as cuda_driver, toolkit as cuda_toolkit};
pub use error::DeviceError;
pub use host::{Host, host};

/// A device that has started.
#[derive(Clone, Debug)]
pub struct OpenedDevice {
    /// What tensors are made on.
    pub device: Device,
    /// The `--device` that opens exactly this one again.
    pub selector: String,
    /// The driver's name of the hardware.
    pub name: String,
    /// Graphics or compute API: `Vulkan`, `Metal`, `CUDA`, … or `CPU`.
    pub api: &'static str,
    /// Runtime and shader compiler: `wgpu<wgsl>`, `wgpu<spirv>`, `cuda` or `flex`.
    pub compiler: &'static str,
    /// Kind of hardware.
    pub kind: HardwareKind,
    /// Bytes of the largest tensor that the runtime can allocate; `None` is only the host's limit.
    pub max_tensor_bytes: Option<u64>,
    /// What the user should know of this choice: a fallback, and why. For standard error.
    pub notice: Option<String>,
}

impl fmt::Display for OpenedDevice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, kind, compiler, .. } = self;
        match self.kind {
            HardwareKind::Cpu => write!(f, "{name}, {compiler}"),
            _ => write!(f, "{name}, {kind} on {}, {compiler}", self.api),
        }
    }
}

/// Every graphics adapter of this machine, usable or not, best first within each API.
///
/// Empty in a build without the `wgpu` feature.
#[must_use]
pub fn adapters() -> Vec<Adapter> {
    #[cfg(feature = "wgpu")]
    return adapters::every_adapter();
    #[cfg(not(feature = "wgpu"))]
    Vec::new()
}

/// Keeps Mesa from printing an error for each Vulkan instance on a machine without a desktop: its
/// device-selection layer looks for a Wayland display there. The layer is switched off by the
/// variable it names for that, and only where no session exists and nobody uses the layer.
///
/// # Safety
/// Call it at the start of `main`: no other thread may read or write the environment meanwhile.
pub unsafe fn quiet_display_probe() {
    let unset = |name| std::env::var_os(name).is_none();
    if cfg!(target_os = "linux") && unset("XDG_RUNTIME_DIR") && unset("MESA_VK_DEVICE_SELECT") {
        // SAFETY: the caller vouches that this thread is alone.
        unsafe { std::env::set_var("NODEVICE_SELECT", "1") };
    }
}

/// Opens and starts a device.
///
/// # Errors
/// [`DeviceError`] says what is missing: a cargo feature, an adapter, a library, an index.
pub fn open(choice: &DeviceChoice) -> Result<OpenedDevice, DeviceError> {
    match choice {
        DeviceChoice::Auto => Ok(open_auto()),
        DeviceChoice::Flex => Ok(open_flex()),
        DeviceChoice::Wgpu(_) => open_wgpu(choice),
        DeviceChoice::Vulkan(_) => open_vulkan(choice),
        DeviceChoice::Cuda(index) => open_cuda(*index),
    }
}

/// The first of CUDA, a GPU, a software adapter and the CPU that starts.
fn open_auto() -> OpenedDevice {
    let mut passed_over = Vec::new();
    // A build for CUDA on a machine without NVIDIA is no news; a GPU that cannot be used is.
    if cfg!(feature = "cuda") && cuda_driver().is_ok() {
        match open_cuda(0) {
            Ok(opened) => return opened,
            Err(error) => passed_over.push(error.to_string()),
        }
    }
    let opened = match open_wgpu(&DeviceChoice::Wgpu(AdapterPick::Best)) {
        Ok(opened) => opened,
        Err(error) => {
            passed_over.push(error.to_string());
            open_flex()
        }
    };
    OpenedDevice { notice: auto_notice(&passed_over, &opened), ..opened }
}

/// What to say of a choice that the user did not make.
fn auto_notice(passed_over: &[String], opened: &OpenedDevice) -> Option<String> {
    let mut notice = passed_over.join("\n");
    if !opened.kind.is_gpu() {
        let slow = format!("no GPU in use: running on {opened}, which is slow");
        notice = if notice.is_empty() { slow } else { format!("{notice}\n{slow}") };
    }
    Some(notice).filter(|notice| !notice.is_empty())
}

fn open_flex() -> OpenedDevice {
    OpenedDevice {
        device: Device::flex(),
        selector: DeviceChoice::Flex.to_string(),
        name: "CPU".into(),
        api: "CPU",
        compiler: "flex",
        kind: HardwareKind::Cpu,
        max_tensor_bytes: None,
        notice: None,
    }
}

#[cfg(not(feature = "wgpu"))]
fn open_wgpu(choice: &DeviceChoice) -> Result<OpenedDevice, DeviceError> {
    Err(DeviceError::NotCompiled { device: choice.to_string(), feature: "wgpu" })
}

#[cfg(feature = "wgpu")]
fn open_wgpu(choice: &DeviceChoice) -> Result<OpenedDevice, DeviceError> {
    let loader = adapters::Loader::lock();
    let (api, adapters) = loader
        .settled()
        .ok_or_else(|| DeviceError::NoAdapter { device: choice.to_string(), api: "GPU" })?;
    start_wgpu(choice, &adapters, api)
}

#[cfg(not(feature = "vulkan"))]
fn open_vulkan(choice: &DeviceChoice) -> Result<OpenedDevice, DeviceError> {
    Err(DeviceError::NotCompiled { device: choice.to_string(), feature: "vulkan" })
}

#[cfg(feature = "vulkan")]
fn open_vulkan(choice: &DeviceChoice) -> Result<OpenedDevice, DeviceError> {
    let loader = adapters::Loader::lock();
    let api = cubecl::wgpu::wgpu::Backend::Vulkan;
    start_wgpu(choice, &loader.on(api), api)
}

/// Launches that are submitted together: most of a decode step of a large model, for each submission
/// costs the host as much as many launches.
#[cfg(feature = "wgpu")]
const TASKS: usize = 256;

/// Starts one of `adapters`, the list of `api`. The caller holds the [`adapters::Loader`].
#[cfg(feature = "wgpu")]
fn start_wgpu(
    choice: &DeviceChoice,
    adapters: &[Adapter],
    api: cubecl::wgpu::wgpu::Backend,
) -> Result<OpenedDevice, DeviceError> {
    use cubecl::wgpu::{AutoGraphicsApi, RuntimeOptions, WgpuInitError, try_init_setup};

    let kinds = adapters::kinds(adapters);
    let (word, pick) = match choice {
        DeviceChoice::Vulkan(pick) => ("vulkan", *pick),
        DeviceChoice::Wgpu(pick) => ("wgpu", *pick),
        DeviceChoice::Auto | DeviceChoice::Flex | DeviceChoice::Cuda(_) => {
            ("wgpu", AdapterPick::Best)
        }
    };
    let position = numbering::choose(&kinds, pick).map_err(|miss| missed(choice, pick, &miss))?;
    let adapter = &adapters[position];
    let address = adapters::address(adapters, position, api);
    let failed = |error: WgpuInitError| DeviceError::Start {
        device: choice.to_string(),
        name: adapter.name.clone(),
        reason: error.to_string(),
    };
    // The environment has the last word.
    let tasks = std::env::var_os("CUBECL_WGPU_MAX_TASKS").is_none().then_some(TASKS);
    let options = RuntimeOptions::with_tasks_max(tasks).map_err(failed)?;
    match try_init_setup::<AutoGraphicsApi>(&address, options) {
        // Registered already: this process opened the same adapter before, and shares it.
        Ok(_) | Err(WgpuInitError::Registration { .. }) => {}
        Err(error) => return Err(failed(error)),
    }
    let client = cubecl::Device::Wgpu(address.clone()).client();
    let number = numbering::numbered(&kinds).iter().position(|&at| at == position);
    Ok(OpenedDevice {
        device: Device::new(address),
        selector: number.map_or_else(|| choice.to_string(), |index| format!("{word}:{index}")),
        name: adapter.name.clone(),
        api: adapter.api,
        compiler: client.name(),
        kind: adapter.kind,
        max_tensor_bytes: Some(client.properties().memory.max_page_size),
        notice: None,
    })
}

/// The error for a pick that no adapter answers to.
#[cfg(any(feature = "wgpu", test))]
fn missed(choice: &DeviceChoice, pick: AdapterPick, miss: &numbering::Miss) -> DeviceError {
    let device = choice.to_string();
    let (api, word) = match choice {
        DeviceChoice::Vulkan(_) => ("Vulkan", "vulkan"),
        _ => ("GPU", "wgpu"),
    };
    match (miss, pick) {
        (numbering::Miss::NoSoftware(count), _) => DeviceError::NoSoftwareAdapter {
            device,
            found: count_in_words(*count, "adapter", None),
        },
        (numbering::Miss::OutOfRange(count), AdapterPick::Index(index)) => {
            DeviceError::OutOfRange {
                device,
                index,
                found: count_in_words(*count, "adapter", Some(word)),
            }
        }
        (numbering::Miss::OutOfRange(_) | numbering::Miss::Empty, _) => {
            DeviceError::NoAdapter { device, api }
        }
    }
}

/// `1 adapter, `wgpu:0`` or `2 GPUs, `cuda:0` to `cuda:1``.
fn count_in_words(count: usize, noun: &str, word: Option<&str>) -> String {
    match (count, word) {
        (1, None) => format!("1 {noun}"),
        (_, None) => format!("{count} {noun}s"),
        (1, Some(word)) => format!("1 {noun}, `{word}:0`"),
        (_, Some(word)) => {
            format!("{count} {noun}s, `{word}:0` to `{word}:{}`", count.saturating_sub(1))
        }
    }
}

#[cfg(not(feature = "cuda"))]
fn open_cuda(index: usize) -> Result<OpenedDevice, DeviceError> {
    let device = DeviceChoice::Cuda(index).to_string();
    Err(DeviceError::NotCompiled { device, feature: "cuda" })
}

#[cfg(feature = "cuda")]
fn open_cuda(index: usize) -> Result<OpenedDevice, DeviceError> {
    use cubecl::cuda::CudaDevice;

    let device = DeviceChoice::Cuda(index).to_string();
    let no_cuda = |absence| DeviceError::NoCuda { device: device.clone(), absence };
    let driver = cuda_driver().map_err(no_cuda)?;
    let Some(gpu) = driver.gpus.get(index) else {
        let found = count_in_words(driver.gpus.len(), "GPU", Some("cuda"));
        return Err(DeviceError::OutOfRange { device, index, found });
    };
    if let Some(absence) = cuda_toolkit().missing() {
        return Err(no_cuda(absence));
    }
    let address = CudaDevice { index };
    // CubeCL starts a CUDA device with `unwrap`s; what they can fail on beyond the checks above
    // is the driver refusing a context (a GPU in exclusive use, a broken installation).
    let client = std::panic::catch_unwind(|| cubecl::Device::Cuda(CudaDevice { index }).client())
        .map_err(|_| DeviceError::Start {
        device: device.clone(),
        name: gpu.name.clone(),
        reason: "the CUDA runtime panicked while it started, see above".into(),
    })?;
    Ok(OpenedDevice {
        device: Device::new(address),
        selector: device,
        name: gpu.name.clone(),
        api: "CUDA",
        compiler: client.name(),
        kind: if gpu.integrated { HardwareKind::IntegratedGpu } else { HardwareKind::DiscreteGpu },
        max_tensor_bytes: Some(client.properties().memory.max_page_size),
        notice: None,
    })
}
