//! What the command prints, for machines that are written down here and for this one.

use super::*;
use crate::device::{HardwareKind, Subgroups};

/// A GPU as an NVIDIA driver describes it to Vulkan.
pub(in crate::commands) fn gpu() -> Adapter {
    Adapter {
        device: Some("wgpu:0".into()),
        unusable: None,
        api: "Vulkan",
        name: "NVIDIA H200".into(),
        kind: HardwareKind::DiscreteGpu,
        vendor_id: 0x10de,
        vendor: Some("NVIDIA"),
        pci_address: Some("0000:01:00.0".into()),
        driver: "NVIDIA".into(),
        driver_version: "580.95.05".into(),
        memory_bytes: Some(150_000_000_000),
        f16: true,
        f64: true,
        int64: true,
        subgroups: Some(Subgroups { min_size: 32, max_size: 32, used: true }),
        max_storage_buffer_binding_size: (1 << 31) - 1,
        max_buffer_size: 1 << 40,
        max_workgroup_memory: 49_152,
        max_workgroup_invocations: 1024,
    }
}

/// llvmpipe, on an API whose memory cannot be asked for.
pub(in crate::commands) fn software() -> Adapter {
    Adapter {
        device: Some("wgpu:1".into()),
        name: "llvmpipe".into(),
        kind: HardwareKind::Software,
        vendor_id: 0x10005,
        vendor: Some("Mesa"),
        pci_address: None,
        driver: String::new(),
        driver_version: String::new(),
        memory_bytes: None,
        f16: false,
        subgroups: Some(Subgroups { min_size: 8, max_size: 8, used: false }),
        max_storage_buffer_binding_size: 128 << 20,
        ..gpu()
    }
}

/// A machine with both, and with CUDA that this build does not have.
pub(in crate::commands) fn inventory() -> Inventory {
    let cuda = CudaGpu {
        device: "cuda:0".into(),
        name: "NVIDIA H200".into(),
        compute_capability: "9.0".into(),
        memory_bytes: 150_000_000_000,
        integrated: false,
        warp_size: 32,
        max_shared_memory: 232_448,
        max_threads_per_block: 1024,
    };
    Inventory {
        build: Build { version: "0.1.0", wgpu: true, vulkan: false, cuda: false },
        adapters: vec![gpu(), software()],
        cuda: Cuda {
            driver: Some(CudaDriver {
                cuda_version: "13.0".into(),
                driver_version: Some("580.95.05".into()),
                gpus: vec![cuda],
            }),
            absence: None,
            toolkit: CudaToolkit { nvrtc: None, headers: None },
        },
        cpu: Host {
            name: Some("Example CPU".into()),
            threads: 16,
            memory_bytes: Some(128 << 30),
            available_memory_bytes: Some(100 << 30),
        },
    }
}

fn text(inventory: &Inventory) -> String {
    let mut out = Vec::new();
    inventory.write(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn every_device_is_a_table() {
    insta::assert_snapshot!(text(&inventory()), @"
    cuda:0    NVIDIA H200
      type       discrete GPU on CUDA, compute capability 9.0
      vendor     NVIDIA (0x10de)
      driver     580.95.05, CUDA 13.0
      memory     139.7 GiB
      types      f16 yes, int64 yes, f64 yes
      subgroups  32 to 32 lanes
      workgroup  227 KiB shared, 1024 invocations
      usable     not in this build; rebuild with `cargo build --release --features cuda`

    wgpu:0    NVIDIA H200
      type       discrete GPU on Vulkan, kernels in WGSL
      vendor     NVIDIA (0x10de)
      driver     NVIDIA, 580.95.05
      memory     139.7 GiB
      types      f16 yes, int64 yes, f64 yes
      subgroups  32 to 32 lanes
      binding    2 GiB at most
      buffer     1 TiB at most
      workgroup  48 KiB shared, 1024 invocations
      PCI        0000:01:00.0

    wgpu:1    llvmpipe
      type       software adapter on Vulkan, kernels in WGSL
      vendor     Mesa (0x10005)
      driver     unknown
      memory     unknown
      types      f16 no, int64 yes, f64 yes
      subgroups  8 to 8 lanes; not used on a software adapter
      binding    128 MiB at most
      buffer     1 TiB at most
      workgroup  48 KiB shared, 1024 invocations

    cpu       Example CPU
      type       CPU, 16 threads, Burn's flex backend
      memory     128 GiB, 100 GiB available
      types      f16 yes, int64 yes, f64 yes
    ");
}

#[test]
fn a_missing_toolkit_is_named_where_cuda_is_built_in() {
    let mut inventory = inventory();
    inventory.build.cuda = true;
    assert!(text(&inventory).contains("  usable     no: found no "));
    assert_eq!(inventory.usable(), ["wgpu:0", "wgpu:1", "cpu"]);
    inventory.cuda.toolkit =
        CudaToolkit { nvrtc: Some("libnvrtc.so".into()), headers: Some("/usr".into()) };
    assert!(!text(&inventory).contains("usable"));
    assert_eq!(inventory.usable(), ["cuda:0", "wgpu:0", "wgpu:1", "cpu"]);
}

#[test]
fn what_cannot_be_opened_says_why() {
    let mut inventory = inventory();
    inventory.adapters[1].device = None;
    inventory.adapters[1].unusable = Some("the runtime uses Metal on this machine".into());
    let text = text(&inventory);
    assert!(text.contains("-         llvmpipe\n"), "{text}");
    assert!(text.contains("  usable     no: the runtime uses Metal on this machine\n"), "{text}");
    assert_eq!(inventory.usable(), ["wgpu:0", "cpu"]);
}

#[test]
fn sizes_keep_one_decimal() {
    let sizes = [0, 1023, 1024, 1536, 49_152, 128 << 20, (1 << 31) - 1, 1 << 31, u64::MAX];
    let printed = sizes.map(format_bytes).join(", ");
    insta::assert_snapshot!(printed, @"0 B, 1023 B, 1 KiB, 1.5 KiB, 48 KiB, 128 MiB, 2 GiB, 2 GiB, 16 EiB");
}

#[test]
fn this_machine_prints_both_ways() {
    for json in [false, true] {
        let mut out = Vec::new();
        run(&DevicesArgs { json }, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        if json {
            let value: serde_json::Value = serde_json::from_str(&text).unwrap();
            assert_eq!(value["build"]["version"], env!("CARGO_PKG_VERSION"));
            assert!(value["cpu"]["threads"].as_u64().unwrap() > 0);
        } else {
            assert!(text.contains("\ncpu ") || text.starts_with("cpu "), "{text}");
        }
    }
}
