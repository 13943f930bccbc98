//! The grammar, the numbering and the messages without hardware; the opening on what is here.

use super::numbering::{Miss, choose, index_within_kind, numbered};
use super::*;
use HardwareKind::{DiscreteGpu, IntegratedGpu, OtherGpu, Software, VirtualGpu};

fn refused(given: &str) -> String {
    given.parse::<DeviceChoice>().unwrap_err().to_string()
}

#[test]
fn every_spelling_parses_and_prints_back() {
    let spellings = [
        ("auto", "auto"),
        ("cpu", "cpu"),
        ("flex", "cpu"),
        ("wgpu", "wgpu"),
        ("wgpu:2", "wgpu:2"),
        ("wgpu:cpu", "wgpu:cpu"),
        ("vulkan", "vulkan"),
        ("vulkan:0", "vulkan:0"),
        ("vulkan:cpu", "vulkan:cpu"),
        ("cuda", "cuda:0"),
        ("cuda:7", "cuda:7"),
    ];
    for (written, printed) in spellings {
        let choice: DeviceChoice = written.parse().unwrap();
        assert_eq!(choice.to_string(), printed);
        assert_eq!(printed.parse::<DeviceChoice>().unwrap(), choice);
    }
}

#[test]
fn unknown_words_are_refused() {
    insta::assert_snapshot!(refused("gpu"), @"unknown device `gpu`: expected auto, cpu, wgpu, wgpu:N, wgpu:cpu, vulkan, vulkan:N, cuda or cuda:N; `cachalot devices` lists what this machine has");
    for given in ["", " wgpu", "WGPU", "auto:0", "cpu:0", "flex:1", ":0", "metal"] {
        assert!(refused(given).starts_with("unknown device"), "{given}");
    }
}

#[test]
fn what_is_not_an_index_is_refused() {
    insta::assert_snapshot!(refused("wgpu:first"), @"device `wgpu:first`: `first` is not an index; write `wgpu:0` or `wgpu:cpu`");
    insta::assert_snapshot!(refused("cuda:-1"), @"device `cuda:-1`: `-1` is not an index; write `cuda:0`");
    for given in ["wgpu:", "vulkan:0x1", "cuda:cpu", "wgpu:0:1", "cuda:99999999999999999999"] {
        assert!(refused(given).contains("is not an index"), "{given}");
    }
}

#[test]
fn gpus_are_numbered_before_one_software_adapter() {
    let kinds = [Software, DiscreteGpu, IntegratedGpu, DiscreteGpu, Software];
    assert_eq!(numbered(&kinds), [1, 3, 2, 0]);
    assert_eq!(numbered(&[OtherGpu, VirtualGpu]), [1, 0]);
    assert_eq!(numbered(&[Software, Software]), [0]);
    assert!(numbered(&[]).is_empty());
}

#[test]
fn a_pick_names_a_position() {
    let kinds = [Software, DiscreteGpu, IntegratedGpu];
    assert_eq!(choose(&kinds, AdapterPick::Best), Ok(1));
    assert_eq!(choose(&kinds, AdapterPick::Index(1)), Ok(2));
    assert_eq!(choose(&kinds, AdapterPick::Index(2)), Ok(0));
    assert_eq!(choose(&kinds, AdapterPick::Index(3)), Err(Miss::OutOfRange(3)));
    assert_eq!(choose(&kinds, AdapterPick::Software), Ok(0));
    assert_eq!(choose(&[DiscreteGpu], AdapterPick::Software), Err(Miss::NoSoftware(1)));
    for pick in [AdapterPick::Best, AdapterPick::Index(0), AdapterPick::Software] {
        assert_eq!(choose(&[], pick), Err(Miss::Empty));
    }
}

#[test]
fn each_kind_counts_from_zero() {
    let kinds = [Software, DiscreteGpu, IntegratedGpu, DiscreteGpu];
    let indices: Vec<usize> = (0..4).map(|at| index_within_kind(&kinds, at)).collect();
    assert_eq!(indices, [0, 0, 0, 1]);
}

#[test]
fn missing_adapters_are_named() {
    let error = |choice: &str, miss| {
        let choice: DeviceChoice = choice.parse().unwrap();
        let pick = match choice {
            DeviceChoice::Wgpu(pick) | DeviceChoice::Vulkan(pick) => pick,
            _ => AdapterPick::Best,
        };
        missed(&choice, pick, &miss).to_string()
    };
    insta::assert_snapshot!(error("vulkan", Miss::Empty), @"device `vulkan`: found no Vulkan adapter; `cachalot doctor` says what is missing, and `--device cpu` runs without one");
    insta::assert_snapshot!(error("wgpu:1", Miss::Empty), @"device `wgpu:1`: found no GPU adapter; `cachalot doctor` says what is missing, and `--device cpu` runs without one");
    insta::assert_snapshot!(error("wgpu:3", Miss::OutOfRange(1)), @"device `wgpu:3`: index 3 is out of range: this machine has 1 adapter, `wgpu:0`; `cachalot devices` lists them");
    insta::assert_snapshot!(error("vulkan:2", Miss::OutOfRange(2)), @"device `vulkan:2`: index 2 is out of range: this machine has 2 adapters, `vulkan:0` to `vulkan:1`; `cachalot devices` lists them");
    insta::assert_snapshot!(error("wgpu:cpu", Miss::NoSoftware(2)), @"device `wgpu:cpu`: found no software adapter among 2 adapters; install a CPU Vulkan driver (Mesa's llvmpipe), or use `--device cpu`");
}

#[test]
#[cfg(not(windows))]
fn missing_parts_of_cuda_are_named() {
    let error = |absence| DeviceError::NoCuda { device: "cuda:0".into(), absence }.to_string();
    insta::assert_snapshot!(error(CudaAbsence::NoDriver), @"device `cuda:0`: found no libcuda.so.1; install the NVIDIA driver");
    insta::assert_snapshot!(error(CudaAbsence::NoGpu), @"device `cuda:0`: the CUDA driver lists no GPU; check `nvidia-smi` and CUDA_VISIBLE_DEVICES");
    insta::assert_snapshot!(error(CudaAbsence::NoNvrtc), @"device `cuda:0`: found no libnvrtc.so, which compiles the kernels; install the CUDA toolkit and put its libraries on the loader's path");
    insta::assert_snapshot!(error(CudaAbsence::NoHeaders), @"device `cuda:0`: found no CUDA headers, which the kernels include; install the CUDA toolkit, or set CUDA_PATH to the directory that holds its include/");
    let reason = "cuInit: CUDA_ERROR_SYSTEM_DRIVER_MISMATCH".into();
    insta::assert_snapshot!(error(CudaAbsence::DriverFailed { reason }), @"device `cuda:0`: the CUDA driver does not start (cuInit: CUDA_ERROR_SYSTEM_DRIVER_MISMATCH); check that `nvidia-smi` works");
}

#[test]
#[cfg(not(feature = "cuda"))]
fn a_backend_left_out_names_its_feature() {
    let error = open(&DeviceChoice::Cuda(1)).unwrap_err();
    insta::assert_snapshot!(error, @"device `cuda:1`: this build has no cuda support; rebuild with `cargo build --release --features cuda`");
}

#[test]
#[cfg(not(feature = "vulkan"))]
fn vulkan_left_out_names_its_feature() {
    let error = open(&"vulkan:0".parse().unwrap()).unwrap_err();
    insta::assert_snapshot!(error, @"device `vulkan:0`: this build has no vulkan support; rebuild with `cargo build --release --features vulkan`");
}

#[test]
fn the_cpu_is_always_there() {
    let opened = open(&DeviceChoice::Flex).unwrap();
    assert_eq!((opened.kind, opened.notice.as_deref()), (HardwareKind::Cpu, None));
    insta::assert_snapshot!(opened, @"CPU, flex");
}

#[test]
fn auto_opens_something_and_owns_up_to_a_fallback() {
    let opened = open(&DeviceChoice::Auto).unwrap();
    assert_eq!(opened.notice.is_none(), opened.kind.is_gpu(), "{opened:?}");
    assert_eq!(doubled(&opened), [2.0, 4.0, 6.0]);
}

#[test]
fn a_fallback_says_what_was_passed_over() {
    let notice = auto_notice(&["device `wgpu`: found no GPU adapter".into()], &open_flex());
    insta::assert_snapshot!(notice.unwrap(), @r"
    device `wgpu`: found no GPU adapter
    no GPU in use: running on CPU, flex, which is slow
    ");
    let gpu = OpenedDevice { kind: DiscreteGpu, ..open_flex() };
    assert_eq!(auto_notice(&[], &gpu), None);
    assert_eq!(auto_notice(&["cuda".into()], &gpu).as_deref(), Some("cuda"));
}

/// Every listed adapter that claims a `--device` opens under it, twice, and computes.
#[test]
#[cfg(feature = "wgpu")]
fn what_is_listed_opens() {
    for adapter in adapters() {
        assert_ne!(adapter.device.is_some(), adapter.unusable.is_some(), "{adapter:?}");
        let Some(device) = adapter.device else { continue };
        for _ in 0..2 {
            let opened = open(&device.parse().unwrap()).unwrap();
            assert_eq!((opened.selector.as_str(), &opened.name), (device.as_str(), &adapter.name));
            assert!(opened.compiler.starts_with("wgpu<"), "{opened:?}");
            assert_eq!(doubled(&opened), [2.0, 4.0, 6.0]);
        }
    }
}

#[test]
#[cfg(feature = "wgpu")]
fn an_index_past_the_end_is_refused() {
    let error = open(&"wgpu:4242".parse().unwrap()).unwrap_err();
    assert!(
        matches!(
            error,
            DeviceError::OutOfRange { index: 4242, .. } | DeviceError::NoAdapter { .. }
        ),
        "{error}"
    );
}

fn doubled(opened: &OpenedDevice) -> Vec<f32> {
    let x = burn::tensor::Tensor::<1>::from_floats([1.0, 2.0, 3.0], &opened.device);
    (x * 2.0).into_data().try_to_vec().unwrap()
}
