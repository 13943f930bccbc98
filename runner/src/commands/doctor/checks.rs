//! From what was found to findings: pure functions of [`System`], so that every piece of advice
//! can be tested on machines that are only written down.

use super::super::devices::format_bytes;
use super::Check;
use super::system::{Distribution, System, Vulkan};
use crate::device::{Adapter, CudaAbsence, HardwareKind};

const NVIDIA: u32 = 0x10de;

/// Below this much free memory, even the small checkpoints may not fit.
const LOW_MEMORY: u64 = 2 << 30;

/// Every check that needs no device to compute.
pub(super) fn all(system: &System) -> Vec<Check> {
    let mut checks = vec![build(system), memory(system)];
    if system.inventory.build.wgpu {
        checks.extend(vulkan(system));
        checks.push(adapters(system));
        checks.extend(best_adapter(system).map(f16));
    }
    checks.extend(cuda(system));
    checks.push(Check::ok(
        "kernel cache",
        "in memory: kernels are compiled at each start, nothing is written to disk",
    ));
    checks
}

fn build(system: &System) -> Check {
    let build = system.inventory.build;
    let backends = [("wgpu", build.wgpu), ("vulkan", build.vulkan), ("cuda", build.cuda)];
    let names = backends.iter().filter(|(_, on)| *on).map(|(name, _)| format!(", {name}"));
    let found = format!("cachalot {} with cpu{}", build.version, names.collect::<String>());
    if build.wgpu || build.cuda {
        return Check::ok("build", found);
    }
    Check::warn("build", found).remedy("no GPU backend; rebuild with `cargo build --release`")
}

fn memory(system: &System) -> Check {
    let host = &system.inventory.cpu;
    match (host.memory_bytes, host.available_memory_bytes) {
        (Some(total), Some(free)) => {
            let found = format!("{}, {} available", format_bytes(total), format_bytes(free));
            if free < LOW_MEMORY {
                Check::warn("host memory", found).remedy("close other programs before loading")
            } else {
                Check::ok("host memory", found)
            }
        }
        _ => Check::ok("host memory", "unknown on this system"),
    }
}

fn vulkan(system: &System) -> Vec<Check> {
    match &system.vulkan {
        Vulkan::NotExpected => vec![],
        Vulkan::NoLoader => {
            vec![Check::warn("Vulkan loader", "not found").remedy(install(system, Package::Loader))]
        }
        Vulkan::Loader { library, drivers } => {
            let mut checks = vec![Check::ok("Vulkan loader", *library)];
            checks.extend(drivers.as_ref().map(|drivers| {
                match drivers.as_slice() {
                    [] => Check::warn("Vulkan drivers", "none installed")
                        .remedy(install(system, Package::Driver)),
                    names => Check::ok("Vulkan drivers", names.join(", ")),
                }
            }));
            checks
        }
    }
}

fn adapters(system: &System) -> Check {
    let adapters = &system.inventory.adapters;
    let Some(best) = best_adapter(system) else {
        return Check::warn("adapters", "none: wgpu has nothing to run on")
            .remedy(install(system, Package::Driver));
    };
    if best.kind.is_gpu() {
        let count = adapters.iter().filter(|adapter| adapter.kind.is_gpu()).count();
        let found = match count {
            1 => best.name.clone(),
            count => format!("{} and {} more", best.name, count - 1),
        };
        return Check::ok("adapters", found);
    }
    Check::warn("adapters", format!("only a software adapter, {}, which is slow", best.name))
        .remedy(install(system, Package::Driver))
}

fn f16(adapter: &Adapter) -> Check {
    if adapter.f16 {
        return Check::ok("f16", format!("yes on {}", adapter.name));
    }
    Check::warn("f16", format!("{} has no 16-bit floats: weights take 32 bits", adapter.name))
        .remedy("update its driver if the hardware has them")
}

fn best_adapter(system: &System) -> Option<&Adapter> {
    let usable = system.inventory.adapters.iter().filter(|adapter| adapter.device.is_some());
    usable.min_by_key(|adapter| adapter.kind)
}

/// The checks of CUDA, where this build has it or this machine has an NVIDIA GPU.
fn cuda(system: &System) -> Vec<Check> {
    let inventory = &system.inventory;
    let cuda = &inventory.cuda;
    let nvidia = system.pci_vendors.contains(&NVIDIA);
    match (&cuda.driver, &cuda.absence) {
        (Some(driver), _) => {
            let version = driver.driver_version.as_deref().unwrap_or("version unknown");
            let found = format!("{version}, CUDA {}", driver.cuda_version);
            let mut checks = vec![Check::ok("NVIDIA driver", found)];
            if inventory.build.cuda {
                checks.extend(toolkit(system));
            } else {
                checks.push(
                    Check::ok("CUDA", "not in this build")
                        .remedy("`cargo build --release --features cuda` brings it"),
                );
            }
            checks
        }
        (None, Some(CudaAbsence::NoDriver | CudaAbsence::NoGpu)) if !nvidia => {
            let found = "no NVIDIA GPU on this machine";
            inventory.build.cuda.then(|| Check::ok("CUDA", found)).into_iter().collect()
        }
        (None, Some(CudaAbsence::NoDriver)) => vec![
            Check::warn("NVIDIA driver", "an NVIDIA GPU is on the bus and libcuda is missing")
                .remedy(install(system, Package::Driver)),
        ],
        (None, Some(absence)) => vec![Check::warn("NVIDIA driver", absence.to_string())],
        (None, None) => vec![],
    }
}

/// The two things beside the driver that compile the kernels.
fn toolkit(system: &System) -> [Check; 2] {
    let toolkit = &system.inventory.cuda.toolkit;
    let nvrtc = match &toolkit.nvrtc {
        Some(name) => Check::ok("NVRTC", name),
        None => Check::warn("NVRTC", CudaAbsence::NoNvrtc.to_string()),
    };
    let headers = match &toolkit.headers {
        Some(root) => Check::ok("CUDA headers", root.join("include").display().to_string()),
        None => Check::warn("CUDA headers", CudaAbsence::NoHeaders.to_string()),
    };
    [nvrtc, headers]
}

#[derive(Clone, Copy)]
enum Package {
    Loader,
    Driver,
}

/// What to install, in this distribution's words.
fn install(system: &System, package: Package) -> String {
    let distribution = system.distribution;
    match package {
        Package::Loader => match distribution {
            Distribution::Debian | Distribution::Ubuntu => "`apt-get install libvulkan1`",
            Distribution::Fedora => "`dnf install vulkan-loader`",
            Distribution::Arch => "`pacman -S vulkan-icd-loader`",
            Distribution::Suse => "`zypper install libvulkan1`",
            Distribution::Other => "install the Vulkan loader",
        }
        .into(),
        Package::Driver if system.pci_vendors.contains(&NVIDIA) => match distribution {
            Distribution::Debian => "`apt-get install nvidia-driver` (section non-free)",
            Distribution::Ubuntu => "`ubuntu-drivers install`",
            Distribution::Fedora => "`dnf install akmod-nvidia` (from RPM Fusion)",
            Distribution::Arch => "`pacman -S nvidia nvidia-utils`",
            Distribution::Suse | Distribution::Other => "install the NVIDIA driver",
        }
        .into(),
        Package::Driver => mesa(system, distribution),
    }
}

/// Mesa's drivers, which serve AMD and Intel GPUs; on their own they bring llvmpipe.
fn mesa(system: &System, distribution: Distribution) -> String {
    let install = match distribution {
        Distribution::Debian | Distribution::Ubuntu => "`apt-get install mesa-vulkan-drivers`",
        Distribution::Fedora => "`dnf install mesa-vulkan-drivers`",
        Distribution::Arch => "`pacman -S vulkan-radeon` (AMD) or `vulkan-intel`",
        Distribution::Suse => "`zypper install libvulkan_radeon` (AMD) or `libvulkan_intel`",
        Distribution::Other => "install the GPU's Vulkan driver",
    };
    let software =
        system.inventory.adapters.iter().any(|adapter| adapter.kind == HardwareKind::Software);
    match system.pci_vendors.is_empty() && software {
        // Nothing to install can help where there is no GPU to drive.
        true if cfg!(target_os = "linux") => "no GPU is on the PCI bus".into(),
        _ => install.into(),
    }
}
