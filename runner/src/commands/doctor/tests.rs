//! The advice, for machines that are written down here, and the whole report.

use std::collections::BTreeSet;

use super::system::{Distribution, Vulkan};
use super::*;
use crate::commands::devices::tests::{inventory, software};
use crate::device::{CudaAbsence, CudaToolkit};

/// A machine where everything is in order.
fn healthy() -> System {
    System {
        inventory: inventory(),
        vulkan: Vulkan::Loader {
            library: "libvulkan.so.1",
            drivers: Some(vec!["lvp_icd".into(), "nvidia_icd".into()]),
        },
        pci_vendors: BTreeSet::from([0x10de]),
        distribution: Distribution::Debian,
    }
}

fn lines(system: &System) -> String {
    let lines: Vec<String> = checks::all(system).iter().map(ToString::to_string).collect();
    lines.join("\n")
}

#[test]
fn a_healthy_machine() {
    insta::assert_snapshot!(lines(&healthy()), @"
    ok    build             cachalot 0.1.0 with cpu, wgpu
    ok    host memory       128 GiB, 100 GiB available
    ok    Vulkan loader     libvulkan.so.1
    ok    Vulkan drivers    lvp_icd, nvidia_icd
    ok    adapters          NVIDIA H200
    ok    f16               yes on NVIDIA H200
    ok    NVIDIA driver     580.95.05, CUDA 13.0
    ok    CUDA              not in this build; `cargo build --release --features cuda` brings it
    ok    kernel cache      in memory: kernels are compiled at each start, nothing is written to disk
    ");
}

#[test]
fn a_software_adapter_alone_is_a_warning() {
    let mut system = healthy();
    system.inventory.adapters = vec![software()];
    system.inventory.cuda.driver = None;
    system.inventory.cuda.absence = Some(CudaAbsence::NoDriver);
    insta::assert_snapshot!(lines(&system), @"
    ok    build             cachalot 0.1.0 with cpu, wgpu
    ok    host memory       128 GiB, 100 GiB available
    ok    Vulkan loader     libvulkan.so.1
    ok    Vulkan drivers    lvp_icd, nvidia_icd
    warn  adapters          only a software adapter, llvmpipe, which is slow; `apt-get install nvidia-driver` (section non-free)
    warn  f16               llvmpipe has no 16-bit floats: weights take 32 bits; update its driver if the hardware has them
    warn  NVIDIA driver     an NVIDIA GPU is on the bus and libcuda is missing; `apt-get install nvidia-driver` (section non-free)
    ok    kernel cache      in memory: kernels are compiled at each start, nothing is written to disk
    ");
}

#[test]
fn a_bare_machine_is_told_what_to_install() {
    let mut system = healthy();
    system.inventory.adapters.clear();
    system.inventory.cuda.driver = None;
    system.inventory.cuda.absence = Some(CudaAbsence::NoDriver);
    system.vulkan = Vulkan::NoLoader;
    system.pci_vendors = BTreeSet::from([0x1002]);
    for (distribution, loader, driver) in [
        (Distribution::Debian, "apt-get install libvulkan1", "apt-get install mesa-vulkan-drivers"),
        (Distribution::Ubuntu, "apt-get install libvulkan1", "apt-get install mesa-vulkan-drivers"),
        (Distribution::Fedora, "dnf install vulkan-loader", "dnf install mesa-vulkan-drivers"),
        (Distribution::Arch, "pacman -S vulkan-icd-loader", "pacman -S vulkan-radeon"),
        (Distribution::Suse, "zypper install libvulkan1", "zypper install libvulkan_radeon"),
        (Distribution::Other, "install the Vulkan loader", "install the GPU's Vulkan driver"),
    ] {
        system.distribution = distribution;
        let lines = lines(&system);
        assert!(lines.contains(loader) && lines.contains(driver), "{lines}");
    }
}

#[test]
fn a_cuda_build_without_its_toolkit_is_warned() {
    let mut system = healthy();
    system.inventory.build.cuda = true;
    let text = lines(&system);
    assert!(text.contains("warn  NVRTC             found no "), "{text}");
    assert!(text.contains("warn  CUDA headers      found no CUDA headers"), "{text}");
    system.inventory.cuda.toolkit =
        CudaToolkit { nvrtc: Some("libnvrtc.so.13".into()), headers: Some("cuda".into()) };
    let text = lines(&system);
    assert!(text.contains("ok    NVRTC             libnvrtc.so.13\n"), "{text}");
}

#[test]
fn a_failed_check_fails_the_command_after_the_report() {
    let checks = [Check::ok("a", "fine"), Check::fail("b", "broken").remedy("mend it")];
    let mut out = Vec::new();
    let error = report(&checks, false, &mut out).unwrap_err();
    insta::assert_snapshot!(error, @"1 check failed; its line says what to do");
    insta::assert_snapshot!(String::from_utf8(out).unwrap(), @"
    ok    a                 fine
    fail  b                 broken; mend it
    ");
    let mut out = Vec::new();
    report(&checks, true, &mut out).unwrap_err();
    let value: serde_json::Value = serde_json::from_slice(&out).unwrap();
    assert_eq!(value[1]["status"], "fail");
    assert_eq!(value[1]["remedy"], "mend it");
    report(&checks[..1], false, &mut Vec::new()).unwrap();
}

#[test]
fn one_device_can_be_tested_alone() {
    let args = DoctorArgs { json: false, self_test: Some(DeviceChoice::Flex) };
    let mut out = Vec::new();
    run(&args, &mut out).unwrap();
    let value: serde_json::Value = serde_json::from_slice(&out).unwrap();
    assert_eq!(value["device"], "CPU, flex");
}
