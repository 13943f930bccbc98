//! What is known of one adapter, whichever API reports it.

use std::fmt;

use serde::Serialize;

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
