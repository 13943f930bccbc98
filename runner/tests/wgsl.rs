//! The kernels as WebGPU sees them: what `cachalot shaders dump` writes for the profile `core` is
//! checked in under `shaders/wgsl`, where it can be reviewed, and asks for nothing that WebGPU does not
//! promise.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use naga::front::wgsl::parse_str;
use naga::proc::Layouter;
use naga::valid::{Capabilities, ModuleInfo, ValidationFlags, Validator};
use naga::{AddressSpace, Module};

const SNAPSHOTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shaders/wgsl");

/// Limits of every WebGPU device (WebGPU, section 3.6.2).
const WORKGROUP_BYTES: u32 = 16_384;
const UNITS: u32 = 256;
const SIDES: [u32; 3] = [256, 256, 64];
const STORAGE_BUFFERS: usize = 8;
const UNIFORM_BYTES: u32 = 65_536;

#[test]
fn every_snapshot_is_webgpu_and_keeps_its_limits() {
    let mut faults = Vec::new();
    let files = files(Path::new(SNAPSHOTS));
    for (path, source) in &files {
        if let Err(fault) = check(source) {
            faults.push(format!("{path}: {fault}"));
        }
    }
    assert!(files.len() > 50, "{} files in {SNAPSHOTS}", files.len());
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn a_shader_beyond_a_limit_is_told() {
    let entry = |globals: &str, size: &str, body: &str| {
        let source = format!("{globals}\n@compute @workgroup_size({size})\nfn main() {{ {body} }}");
        check(&source).unwrap_err()
    };
    let large = "var<workgroup> a: array<f32, 5000>;";
    assert_eq!(entry(large, "1", "a[0] = 1.0;"), "20000 bytes of workgroup memory, at most 16384");
    assert_eq!(entry("", "32, 16", ""), "workgroups of [32, 16, 1], at most 256 in all");
    assert_eq!(entry("", "1, 1, 128", ""), "workgroups of [1, 1, 128], at most [256, 256, 64]");
    let buffers: String = (0..9)
        .map(|at| format!("@group(0) @binding({at}) var<storage> b{at}: array<f32>;\n"))
        .collect();
    assert_eq!(entry(&buffers, "1", ""), "9 storage buffers, at most 8");
    assert!(entry("var<private> a: f16;", "1", "").contains("f16"), "f16 is asked for by name");
}

#[cfg(not(feature = "vulkan"))]
#[test]
fn snapshots_are_what_the_program_gives_to_compilers() {
    use std::process::Command;

    if cachalot::device::adapters().is_empty() {
        // Nothing compiles WGSL here.
        return;
    }
    let fresh = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_cachalot"))
        .args(["shaders", "dump", "--device", "wgpu", "--out"])
        .arg(fresh.path())
        .env("CACHALOT_PROFILE", "core")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let (snapshots, fresh) = (files(Path::new(SNAPSHOTS)), files(fresh.path()));
    let mut stale = Vec::new();
    for (path, source) in &fresh {
        match snapshots.get(path) {
            None => stale.push(format!("{path} is new")),
            Some(kept) if kept != source => stale.push(format!("{path} differs")),
            Some(_) => {}
        }
    }
    let gone = snapshots.keys().filter(|path| !fresh.contains_key(*path));
    stale.extend(gone.map(|path| format!("{path} is written no more")));
    assert!(
        stale.is_empty(),
        "shaders/wgsl is stale:\n{}\nrenew it, and look at what changed:\nrm -r shaders/wgsl && \
         CACHALOT_PROFILE=core cargo run --release -- shaders dump --device wgpu --out shaders/wgsl",
        stale.join("\n")
    );
}

/// The WGSL files beneath `root` by path.
fn files(root: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            // As it was written, whatever a checkout made of line ends.
            let source = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
            files.insert(name, source);
        }
    }
    files
}

/// Whether `source` is valid with no more than `f16`, where it names that, and within the limits.
fn check(source: &str) -> Result<(), String> {
    let module = parse_str(source).map_err(|error| error.emit_to_string(source))?;
    let half = source.lines().any(|line| line.trim() == "enable f16;");
    let capabilities = if half { Capabilities::SHADER_FLOAT16 } else { Capabilities::empty() };
    let info = Validator::new(ValidationFlags::all(), capabilities)
        .validate(&module)
        .map_err(|error| error.emit_to_string(source))?;
    limits(&module, &info)
}

fn limits(module: &Module, info: &ModuleInfo) -> Result<(), String> {
    let [entry] = &module.entry_points[..] else {
        return Err(format!("{} entry points, expected one", module.entry_points.len()));
    };
    let sides = entry.workgroup_size;
    if sides.iter().zip(SIDES).any(|(side, most)| *side > most) {
        return Err(format!("workgroups of {sides:?}, at most {SIDES:?}"));
    }
    if sides.iter().product::<u32>() > UNITS {
        return Err(format!("workgroups of {sides:?}, at most {UNITS} in all"));
    }
    let mut layouts = Layouter::default();
    layouts.update(module.to_ctx()).map_err(|error| error.to_string())?;
    let (mut shared, mut buffers) = (0, 0);
    for (handle, variable) in module.global_variables.iter() {
        let size = layouts[variable.ty].size;
        match variable.space {
            AddressSpace::WorkGroup if !info.get_entry_point(0)[handle].is_empty() => {
                shared += size.next_multiple_of(16);
            }
            AddressSpace::Storage { .. } => buffers += 1,
            AddressSpace::Uniform if size > UNIFORM_BYTES => {
                return Err(format!("{size} bytes of a uniform, at most {UNIFORM_BYTES}"));
            }
            _ => {}
        }
    }
    if shared > WORKGROUP_BYTES {
        return Err(format!("{shared} bytes of workgroup memory, at most {WORKGROUP_BYTES}"));
    }
    if buffers > STORAGE_BUFFERS {
        return Err(format!("{buffers} storage buffers, at most {STORAGE_BUFFERS}"));
    }
    Ok(())
}
