//! The adapters that wgpu finds, asked without opening any of them.
//!
//! CubeCL panics or settles silently when it is asked for an adapter that is not there, so this
//! module looks first, the way CubeCL 0.11 does: one instance per graphics API, in the order of
//! [`AutoGraphicsApi::chain`], the first API with a GPU winning and else the first with anything.
//! CubeCL is then pinned to that API. OpenGL is left out: it has neither 16-bit floats nor
//! subgroups in wgpu, and nothing here is tested on it.

use std::sync::{Mutex, MutexGuard, PoisonError};

use cubecl::wgpu::{AutoGraphicsApi, WgpuBackend, WgpuDevice, WgpuDeviceKind, wgpu};

use super::numbering::{index_within_kind, numbered};
use super::{Adapter, HardwareKind, Subgroups};

/// The right to make graphics instances: the Vulkan loader crashes where they come and go on
/// several threads at once, so enumeration and opening happen one at a time.
pub(super) struct Loader {
    _turn: MutexGuard<'static, ()>,
}

static TURN: Mutex<()> = Mutex::new(());

impl Loader {
    /// Waits for the other holders.
    pub(super) fn lock() -> Self {
        Self { _turn: TURN.lock().unwrap_or_else(PoisonError::into_inner) }
    }

    /// The API to use on this machine, and its adapters in the driver's order.
    pub(super) fn settled(&self) -> Option<(wgpu::Backend, Vec<Adapter>)> {
        let mut software_only = None;
        for api in apis() {
            let adapters = self.on(api);
            if adapters.iter().any(|adapter| adapter.kind.is_gpu()) {
                return Some((api, adapters));
            }
            if software_only.is_none() && !adapters.is_empty() {
                software_only = Some((api, adapters));
            }
        }
        software_only
    }

    /// The adapters of one API in the driver's order; none where the API is absent.
    pub(super) fn on(&self, api: wgpu::Backend) -> Vec<Adapter> {
        let instance = wgpu::Instance::new(wgpu::InstanceDescriptor {
            backends: api.into(),
            ..wgpu::InstanceDescriptor::new_without_display_handle()
        });
        let adapters = cubecl::future::block_on(instance.enumerate_adapters(api.into()));
        adapters.iter().map(describe).collect()
    }
}

/// Every adapter of every API of this platform, with the `--device` that opens it.
#[must_use]
pub(super) fn every_adapter() -> Vec<Adapter> {
    let loader = Loader::lock();
    let settled = loader.settled().map(|(api, _)| api);
    let mut every = Vec::new();
    for api in apis() {
        let mut adapters = loader.on(api);
        let order = numbered(&kinds(&adapters));
        for (index, &position) in order.iter().enumerate() {
            let adapter = &mut adapters[position];
            if Some(api) == settled {
                adapter.device = Some(format!("wgpu:{index}"));
            } else if cfg!(feature = "vulkan") && api == wgpu::Backend::Vulkan {
                adapter.device = Some(format!("vulkan:{index}"));
            } else {
                let settled = settled.map_or("another API", api_name);
                adapter.unusable = Some(format!("the runtime uses {settled} on this machine"));
            }
        }
        for adapter in &mut adapters {
            if adapter.device.is_none() && adapter.unusable.is_none() {
                adapter.unusable = Some("only the first software adapter can be opened".into());
            }
        }
        // Numbered first, in their order, then the ones without a number.
        let unnumbered = (0..adapters.len()).filter(|position| !order.contains(position));
        every.extend(order.iter().copied().chain(unnumbered).map(|at| adapters[at].clone()));
    }
    every
}

/// The graphics APIs of this platform, best first.
fn apis() -> impl Iterator<Item = wgpu::Backend> {
    AutoGraphicsApi::chain().into_iter().filter(|api| *api != wgpu::Backend::Gl)
}

/// The kinds of `adapters`.
pub(super) fn kinds(adapters: &[Adapter]) -> Vec<HardwareKind> {
    adapters.iter().map(|adapter| adapter.kind).collect()
}

/// CubeCL's address of `adapters[position]`, where `adapters` is the list of `api`.
pub(super) fn address(adapters: &[Adapter], position: usize, api: wgpu::Backend) -> WgpuDevice {
    let kinds = kinds(adapters);
    let index = index_within_kind(&kinds, position);
    let kind = match kinds[position] {
        HardwareKind::DiscreteGpu => WgpuDeviceKind::DiscreteGpu(index),
        HardwareKind::IntegratedGpu => WgpuDeviceKind::IntegratedGpu(index),
        HardwareKind::VirtualGpu => WgpuDeviceKind::VirtualGpu(index),
        HardwareKind::OtherGpu => WgpuDeviceKind::Other(index),
        HardwareKind::Software | HardwareKind::Cpu => WgpuDeviceKind::Cpu,
    };
    let backend = match api {
        wgpu::Backend::Vulkan => WgpuBackend::Vulkan,
        wgpu::Backend::Dx12 => WgpuBackend::Dx12,
        // Metal is alone on its platform; pinning it would insist on CubeCL's own MSL compiler.
        _ => WgpuBackend::Auto,
    };
    WgpuDevice::new(kind).on(backend)
}

/// The name people use for a graphics API.
pub(super) fn api_name(api: wgpu::Backend) -> &'static str {
    match api {
        wgpu::Backend::Noop => "no-op",
        wgpu::Backend::Vulkan => "Vulkan",
        wgpu::Backend::Metal => "Metal",
        wgpu::Backend::Dx12 => "Direct3D 12",
        wgpu::Backend::Gl => "OpenGL",
        wgpu::Backend::BrowserWebGpu => "WebGPU",
    }
}

fn describe(adapter: &wgpu::Adapter) -> Adapter {
    let info = adapter.get_info();
    let features = adapter.features();
    let limits = adapter.limits();
    let kind = match info.device_type {
        wgpu::DeviceType::DiscreteGpu => HardwareKind::DiscreteGpu,
        wgpu::DeviceType::IntegratedGpu => HardwareKind::IntegratedGpu,
        wgpu::DeviceType::VirtualGpu => HardwareKind::VirtualGpu,
        wgpu::DeviceType::Cpu => HardwareKind::Software,
        wgpu::DeviceType::Other => HardwareKind::OtherGpu,
    };
    let subgroups = features.contains(wgpu::Features::SUBGROUP).then_some(Subgroups {
        min_size: info.subgroup_min_size,
        max_size: info.subgroup_max_size,
        used: kind.is_gpu(),
    });
    Adapter {
        device: None,
        unusable: None,
        api: api_name(info.backend),
        name: info.name,
        kind,
        vendor_id: info.vendor,
        vendor: vendor_name(info.vendor),
        pci_address: Some(info.device_pci_bus_id).filter(|address| !address.is_empty()),
        driver: info.driver,
        driver_version: info.driver_info,
        memory_bytes: vulkan_memory(adapter),
        f16: features.contains(wgpu::Features::SHADER_F16),
        f64: features.contains(wgpu::Features::SHADER_F64),
        int64: features.contains(wgpu::Features::SHADER_INT64),
        subgroups,
        max_storage_buffer_binding_size: limits.max_storage_buffer_binding_size,
        max_buffer_size: limits.max_buffer_size,
        max_workgroup_memory: limits.max_compute_workgroup_storage_size,
        max_workgroup_invocations: limits.max_compute_invocations_per_workgroup,
    }
}

/// Bytes of the largest device-local heap. wgpu itself does not tell, Vulkan does; the largest
/// and not the first, because some drivers list the small host-visible window of a card first.
fn vulkan_memory(adapter: &wgpu::Adapter) -> Option<u64> {
    const DEVICE_LOCAL: u32 = 1;
    // SAFETY: the adapter is only read, and outlives the guard.
    let vulkan = unsafe { adapter.as_hal::<wgpu::hal::api::Vulkan>() }?;
    let instance = vulkan.shared_instance().raw_instance();
    // SAFETY: the handle belongs to this instance, and both are alive.
    let memory =
        unsafe { instance.get_physical_device_memory_properties(vulkan.raw_physical_device()) };
    let count = usize::try_from(memory.memory_heap_count).ok()?;
    memory
        .memory_heaps
        .iter()
        .take(count)
        .filter(|heap| heap.flags.as_raw() & DEVICE_LOCAL != 0)
        .map(|heap| heap.size)
        .max()
}

/// The vendor behind an id, for the ids in common use.
fn vendor_name(id: u32) -> Option<&'static str> {
    match id {
        0x1002 => Some("AMD"),
        0x106b => Some("Apple"),
        0x10de => Some("NVIDIA"),
        0x13b5 => Some("Arm"),
        0x1010 => Some("Imagination"),
        0x1414 => Some("Microsoft"),
        0x5143 => Some("Qualcomm"),
        0x8086 => Some("Intel"),
        // Khronos' own registry of vendors without a PCI id.
        0x10005 => Some("Mesa"),
        _ => None,
    }
}
