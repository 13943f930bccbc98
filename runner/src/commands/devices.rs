//! `cachalot devices`: every device of this machine, and the `--device` that opens each.
//!
//! Nothing is opened: the figures are those that the drivers report, which are the ones the
//! runtime will see. What a driver does not tell is `unknown`.

use std::io::Write;

use anyhow::Result;
use serde::Serialize;

use crate::device::{self, Adapter, CudaAbsence, CudaDriver, CudaGpu, CudaToolkit, Host};

/// List the devices of this machine and the `--device` that opens each.
#[derive(Clone, Debug, clap::Args)]
pub struct DevicesArgs {
    /// Print JSON instead of tables.
    #[arg(long)]
    pub json: bool,
}

/// Writes the inventory to `out`.
///
/// # Errors
/// Only where `out` cannot be written.
pub fn run(args: &DevicesArgs, out: &mut dyn Write) -> Result<()> {
    let inventory = Inventory::take();
    if args.json {
        serde_json::to_writer_pretty(&mut *out, &inventory)?;
        writeln!(out)?;
    } else {
        inventory.write(out)?;
    }
    Ok(())
}

/// Everything a model could run on.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Inventory {
    /// What this binary can use.
    pub(super) build: Build,
    /// Graphics adapters.
    pub(super) adapters: Vec<Adapter>,
    /// CUDA.
    pub(super) cuda: Cuda,
    /// The CPU.
    pub(super) cpu: Host,
}

/// The backends that are compiled in.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Build {
    /// Version of this program.
    pub(super) version: &'static str,
    /// Graphics adapters.
    pub(super) wgpu: bool,
    /// SPIR-V on Vulkan adapters.
    pub(super) vulkan: bool,
    /// NVIDIA GPUs through CUDA.
    pub(super) cuda: bool,
}

impl Build {
    /// This binary.
    pub(super) fn this() -> Self {
        Self {
            version: env!("CARGO_PKG_VERSION"),
            wgpu: cfg!(feature = "wgpu"),
            vulkan: cfg!(feature = "vulkan"),
            cuda: cfg!(feature = "cuda"),
        }
    }
}

/// CUDA on this machine, whether or not this build can use it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Cuda {
    /// The driver and its GPUs.
    pub(super) driver: Option<CudaDriver>,
    /// Why there is no driver.
    pub(super) absence: Option<CudaAbsence>,
    /// What compiles the kernels.
    pub(super) toolkit: CudaToolkit,
}

impl Cuda {
    fn take() -> Self {
        let (driver, absence) = match device::cuda_driver() {
            Ok(driver) => (Some(driver), None),
            Err(absence) => (None, Some(absence)),
        };
        Self { driver, absence, toolkit: device::cuda_toolkit() }
    }

    /// The GPUs; none without a driver.
    pub(super) fn gpus(&self) -> &[CudaGpu] {
        self.driver.as_ref().map_or(&[], |driver| &driver.gpus)
    }
}

impl Inventory {
    /// Asks the drivers.
    pub(super) fn take() -> Self {
        Self {
            build: Build::this(),
            adapters: device::adapters(),
            cuda: Cuda::take(),
            cpu: device::host(),
        }
    }

    /// The `--device` of everything that this build can open, best first.
    pub(super) fn usable(&self) -> Vec<String> {
        let cuda = self.build.cuda && self.cuda.toolkit.missing().is_none();
        let gpus = self.cuda.gpus().iter().filter(|_| cuda).map(|gpu| gpu.device.clone());
        let adapters = self.adapters.iter().filter_map(|adapter| adapter.device.clone());
        gpus.chain(adapters).chain(["cpu".to_owned()]).collect()
    }

    fn write(&self, out: &mut dyn Write) -> Result<()> {
        if !self.build.wgpu {
            writeln!(
                out,
                "This build has no wgpu support, so graphics adapters are not listed.\n"
            )?;
        }
        for gpu in self.cuda.gpus() {
            let title = format!("{:<9} {}", gpu.device, gpu.name);
            write_rows(out, &title, &self.cuda_rows(gpu))?;
        }
        for adapter in &self.adapters {
            let device = adapter.device.as_deref().unwrap_or("-");
            let title = format!("{device:<9} {}", adapter.name);
            write_rows(out, &title, &self.adapter_rows(adapter))?;
        }
        let name = self.cpu.name.as_deref().unwrap_or("CPU");
        write_rows(out, &format!("{:<9} {name}", "cpu"), &cpu_rows(&self.cpu))
    }

    fn cuda_rows(&self, gpu: &CudaGpu) -> Vec<(&'static str, String)> {
        let driver = self.cuda.driver.as_ref();
        let version = driver.and_then(|driver| driver.driver_version.as_deref());
        let cuda = driver.map_or("unknown", |driver| &driver.cuda_version);
        let kind = if gpu.integrated { "integrated GPU" } else { "discrete GPU" };
        let mut rows = vec![
            ("type", format!("{kind} on CUDA, compute capability {}", gpu.compute_capability)),
            ("vendor", "NVIDIA (0x10de)".into()),
            ("driver", format!("{}, CUDA {cuda}", version.unwrap_or("version unknown"))),
            ("memory", format_bytes(gpu.memory_bytes)),
            ("types", "f16 yes, int64 yes, f64 yes".into()),
            ("subgroups", format!("{0} to {0} lanes", gpu.warp_size)),
            (
                "workgroup",
                format!(
                    "{} shared, {} invocations",
                    format_bytes(gpu.max_shared_memory.into()),
                    gpu.max_threads_per_block
                ),
            ),
        ];
        if !self.build.cuda {
            let rebuild = "not in this build; rebuild with `cargo build --release --features cuda`";
            rows.push(("usable", rebuild.into()));
        } else if let Some(absence) = self.cuda.toolkit.missing() {
            rows.push(("usable", format!("no: {absence}")));
        }
        rows
    }

    fn adapter_rows(&self, adapter: &Adapter) -> Vec<(&'static str, String)> {
        let compiler = match adapter.api {
            "Vulkan" if self.build.vulkan => "SPIR-V (WGSL where the driver is too old for it)",
            _ => "WGSL",
        };
        let vendor = adapter.vendor.unwrap_or("unknown");
        let subgroups = match adapter.subgroups {
            None => "none".into(),
            Some(sizes) => {
                let unused = if sizes.used { "" } else { "; not used on a software adapter" };
                format!("{} to {} lanes{unused}", sizes.min_size, sizes.max_size)
            }
        };
        let mut rows = vec![
            ("type", format!("{} on {}, kernels in {compiler}", adapter.kind, adapter.api)),
            ("vendor", format!("{vendor} ({:#06x})", adapter.vendor_id)),
            ("driver", driver_in_words(adapter)),
            ("memory", adapter.memory_bytes.map_or_else(unknown, format_bytes)),
            (
                "types",
                format!(
                    "f16 {}, int64 {}, f64 {}",
                    yes(adapter.f16),
                    yes(adapter.int64),
                    yes(adapter.f64)
                ),
            ),
            ("subgroups", subgroups),
            (
                "binding",
                format!("{} at most", format_bytes(adapter.max_storage_buffer_binding_size)),
            ),
            ("buffer", format!("{} at most", format_bytes(adapter.max_buffer_size))),
            (
                "workgroup",
                format!(
                    "{} shared, {} invocations",
                    format_bytes(adapter.max_workgroup_memory.into()),
                    adapter.max_workgroup_invocations
                ),
            ),
        ];
        if let Some(address) = &adapter.pci_address {
            rows.push(("PCI", address.clone()));
        }
        if let Some(reason) = &adapter.unusable {
            rows.push(("usable", format!("no: {reason}")));
        }
        rows
    }
}

fn cpu_rows(host: &Host) -> Vec<(&'static str, String)> {
    let available = host.available_memory_bytes.map_or_else(unknown, format_bytes);
    vec![
        ("type", format!("CPU, {} threads, Burn's flex backend", host.threads)),
        (
            "memory",
            match host.memory_bytes {
                Some(memory) => format!("{}, {available} available", format_bytes(memory)),
                None => unknown(),
            },
        ),
        ("types", "f16 yes, int64 yes, f64 yes".into()),
    ]
}

fn driver_in_words(adapter: &Adapter) -> String {
    let parts = [adapter.driver.as_str(), adapter.driver_version.as_str()];
    let known: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if known.is_empty() { unknown() } else { known.join(", ") }
}

fn write_rows(out: &mut dyn Write, title: &str, rows: &[(&str, String)]) -> Result<()> {
    writeln!(out, "{title}")?;
    for (name, value) in rows {
        writeln!(out, "  {name:<10} {value}")?;
    }
    writeln!(out)?;
    Ok(())
}

fn unknown() -> String {
    "unknown".into()
}

fn yes(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}

/// Bytes in the largest binary unit that fits, rounded to one decimal.
pub(super) fn format_bytes(bytes: u64) -> String {
    const UNITS: [&str; 6] = ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
    if bytes < 1024 {
        return format!("{bytes} B");
    }
    let mut value = bytes as f64 / 1024.0;
    let mut unit = 0;
    // 1023.95 would be printed as 1024.0.
    while value >= 1023.95 {
        value /= 1024.0;
        unit += 1;
    }
    let number = format!("{value:.1}");
    format!("{} {}", number.strip_suffix(".0").unwrap_or(&number), UNITS[unit])
}

#[cfg(test)]
#[path = "devices/tests.rs"]
pub(super) mod tests;
