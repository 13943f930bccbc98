//! What is known of one adapter, and the order in which adapters are numbered.
//!
//! The numbering is a pure function of the adapters' kinds, so that `wgpu:1` means the same thing
//! in `cachalot devices`, in `--device` and in the tests.

use std::fmt;

use serde::Serialize;

use super::AdapterPick;

/// What kind of hardware a device is, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HardwareKind {
    /// A GPU with its own memory.
    DiscreteGpu,
    /// A GPU that shares the host's memory.
    IntegratedGpu,
    /// A GPU handed to a virtual machine.
    VirtualGpu,
    /// A GPU whose driver does not say which of these it is.
    OtherGpu,
    /// A graphics driver that runs on the CPU, such as llvmpipe.
    Software,
    /// The CPU through Burn's flex backend.
    Cpu,
}

impl HardwareKind {
    /// Whether work leaves the CPU.
    #[must_use]
    pub fn is_gpu(self) -> bool {
        self < Self::Software
    }
}

impl fmt::Display for HardwareKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DiscreteGpu => "discrete GPU",
            Self::IntegratedGpu => "integrated GPU",
            Self::VirtualGpu => "virtual GPU",
            Self::OtherGpu => "GPU",
            Self::Software => "software adapter",
            Self::Cpu => "CPU",
        })
    }
}

/// One adapter of one graphics API, as its driver describes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Adapter {
    /// The `--device` that opens it; `None` where this build cannot.
    pub device: Option<String>,
    /// Why it has no `--device`; `None` where it has one.
    pub unusable: Option<String>,
    /// Graphics API.
    pub api: &'static str,
    /// The driver's name for it.
    pub name: String,
    /// Kind of hardware.
    pub kind: HardwareKind,
    /// Vendor id; a PCI id where it fits 16 bits.
    pub vendor_id: u32,
    /// Vendor's name, for the ids in common use.
    pub vendor: Option<&'static str>,
    /// PCI address, where the driver tells.
    pub pci_address: Option<String>,
    /// Driver.
    pub driver: String,
    /// Version and build of the driver.
    pub driver_version: String,
    /// Memory in bytes: the largest device-local heap; `None` where the API does not tell.
    pub memory_bytes: Option<u64>,
    /// 16-bit floats in shaders and buffers (`SHADER_F16`).
    pub f16: bool,
    /// 64-bit floats in shaders.
    pub f64: bool,
    /// 64-bit integers in shaders.
    pub int64: bool,
    /// Subgroup operations; `None` where the adapter has none.
    pub subgroups: Option<Subgroups>,
    /// Bytes that one storage binding may cover.
    pub max_storage_buffer_binding_size: u64,
    /// Bytes of the largest buffer.
    pub max_buffer_size: u64,
    /// Bytes of memory shared by a workgroup.
    pub max_workgroup_memory: u32,
    /// Invocations of a workgroup.
    pub max_workgroup_invocations: u32,
}

impl Adapter {
    /// Bytes of the largest tensor: a tensor is one buffer, bound whole.
    #[must_use]
    pub fn max_tensor_bytes(&self) -> u64 {
        self.max_storage_buffer_binding_size.min(self.max_buffer_size)
    }
}

/// Subgroup ("plane", "warp") sizes of an adapter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Subgroups {
    /// Fewest lanes of a subgroup.
    pub min_size: u32,
    /// Most lanes of a subgroup.
    pub max_size: u32,
    /// Whether CubeCL emits subgroup operations here: it does not on software adapters.
    pub used: bool,
}

/// Positions of the adapters that can be opened, in the order they are numbered.
///
/// GPUs come first, by kind and then by the driver's own order. At most one software adapter is
/// kept: CubeCL addresses that kind without an index.
#[must_use]
pub(super) fn numbered(kinds: &[HardwareKind]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..kinds.len()).collect();
    order.sort_by_key(|&position| kinds[position]);
    let gpus = kinds.iter().filter(|kind| kind.is_gpu()).count();
    order.truncate(gpus + 1);
    order
}

/// Why no adapter answers to a pick.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Miss {
    /// There is no adapter.
    Empty,
    /// There is no software adapter among this many.
    NoSoftware(usize),
    /// The index is past the end of this many.
    OutOfRange(usize),
}

/// The position of the adapter that `pick` names.
pub(super) fn choose(kinds: &[HardwareKind], pick: AdapterPick) -> Result<usize, Miss> {
    let order = numbered(kinds);
    let found = match pick {
        _ if order.is_empty() => return Err(Miss::Empty),
        AdapterPick::Best => order.first(),
        AdapterPick::Index(index) => order.get(index),
        AdapterPick::Software => order.iter().find(|&&at| kinds[at] == HardwareKind::Software),
    };
    found.copied().ok_or(match pick {
        AdapterPick::Software => Miss::NoSoftware(order.len()),
        AdapterPick::Best | AdapterPick::Index(_) => Miss::OutOfRange(order.len()),
    })
}

/// How many adapters of the same kind come before `position`: CubeCL's index within a kind.
pub(super) fn index_within_kind(kinds: &[HardwareKind], position: usize) -> usize {
    kinds[..position].iter().filter(|kind| **kind == kinds[position]).count()
}

/// The vendor behind an id, for the ids in common use.
#[cfg_attr(not(feature = "wgpu"), expect(dead_code, reason = "only wgpu reports vendor ids"))]
pub(super) fn vendor_name(id: u32) -> Option<&'static str> {
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
