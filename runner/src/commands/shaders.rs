//! `cachalot shaders dump`: the source of every kernel, as the device's compiler is given it.
//!
//! Kernels are made from one source for all devices, while the program runs, so what a driver compiles
//! is in no file. This command runs each case of [`cases`] once and writes what CubeCL logs meanwhile:
//! WGSL, SPIR-V disassembled, or CUDA C++. It is as the compiler is given it, but for the hash that ends
//! the name of an entry point.

mod cases;
mod compile_log;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use burn::tensor::DType;
use clap::{Args, Subcommand};

use self::compile_log::{CompileLog, Compiled};
use crate::device::{DeviceChoice, DeviceError, HardwareKind, OpenedDevice};
use crate::failure::Failure;

/// Show the kernels as compilers see them.
#[derive(Clone, Debug, Args)]
pub struct ShadersArgs {
    /// What to do with them.
    #[command(subcommand)]
    pub command: ShadersCommand,
}

/// What can be done with kernels.
#[derive(Clone, Debug, Subcommand)]
pub enum ShadersCommand {
    /// Write the source of every kernel that a device's compiler is given, in representative variants
    Dump(DumpArgs),
}

/// Arguments of `cachalot shaders dump`.
#[derive(Clone, Debug, Args)]
pub struct DumpArgs {
    /// For which device (see `cachalot devices`); default: the best device found
    #[arg(short, long, value_name = "D")]
    pub device: Option<String>,

    /// Only this kernel, or the kernels of this folder of `shaders/src/kernels`
    #[arg(short, long, value_name = "NAME")]
    pub kernel: Option<String>,

    /// Run only the cases whose names have this in them, such as `sample`: much faster than all. A kernel
    /// is named by the first of them that needs it
    #[arg(long, value_name = "NAME")]
    pub case: Option<String>,

    /// Folder to write to, a file a kernel and variant; default: all to standard output
    #[arg(short, long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

/// Sources by path: `linear_gemv/gated.v2-lite-f16.wgsl`.
type Sources = BTreeMap<String, String>;

/// Runs the command; what was written, or the sources, go to `out`.
///
/// # Errors
/// A device that cannot be opened or compiles nothing, a kernel that there is not, a case that fails,
/// and a folder that cannot be written.
pub fn run(args: &ShadersArgs, out: &mut dyn Write) -> anyhow::Result<()> {
    let ShadersCommand::Dump(args) = &args.command;
    if let Some(file) = args.out.as_ref().filter(|out| out.exists() && !out.is_dir()) {
        let file = file.display();
        let message = format!("cannot write to `{file}`: it is a file, expected a folder");
        return Err(Failure::new(message).into());
    }
    let sources = wanted(sources(args)?, args.kernel.as_deref())?;
    match &args.out {
        Some(folder) => {
            let (count, shown) = (sources.len(), folder.display());
            write_files(folder, &sources)?;
            writeln!(out, "wrote {count} file{} to {shown}", if count == 1 { "" } else { "s" })?;
        }
        None => {
            for (path, source) in &sources {
                writeln!(out, "==> {path} <==\n{source}")?;
            }
        }
    }
    Ok(())
}

/// The sources of every case.
fn sources(args: &DumpArgs) -> anyhow::Result<Sources> {
    shaders::profile::forced().map_err(Failure::usage)?;
    let written = args.device.as_deref().unwrap_or("auto");
    let choice: DeviceChoice =
        written.parse().map_err(|error: DeviceError| Failure::usage(error.to_string()))?;
    // CubeCL looks once how it is to log: when a device first starts.
    let mut log = CompileLog::start()?;
    let opened = crate::device::open(&choice)?;
    if opened.kind == HardwareKind::Cpu {
        return Err(Failure::usage(format!("`{choice}` is the CPU, which compiles no kernels"))
            .hint("choose an adapter, such as `wgpu:cpu`: see `cachalot devices`")
            .into());
    }
    let names = run_cases(&opened, args.case.as_deref(), &mut log)?;
    let mut sources = Sources::new();
    for (name, compiled) in names.iter().zip(log.finish()?) {
        for kernel in compiled {
            insert(&mut sources, name, kernel);
        }
    }
    Ok(sources)
}

/// Runs what the device can; the names of the cases.
fn run_cases(
    opened: &OpenedDevice,
    case: Option<&str>,
    log: &mut CompileLog,
) -> anyhow::Result<Vec<String>> {
    let device = &opened.device;
    if let Some(notice) = &opened.notice {
        // A closed standard error is no reason not to go on.
        let _ = writeln!(std::io::stderr(), "{notice}");
    }
    let half = device.supports_dtype(DType::F16);
    if !half {
        let _ = writeln!(std::io::stderr(), "{opened} has no f16: those variants are left out");
    }
    let (mut names, wanted) = (Vec::new(), case.unwrap_or_default());
    for case in cases::all().into_iter().filter(|case| half || case.weights != DType::F16) {
        let name = case.name();
        if !name.contains(wanted) {
            continue;
        }
        let failed = |error| Failure::new(format!("the case {name} fails on {opened}: {error}"));
        case.run(device).map_err(failed)?;
        log.mark(device).map_err(failed)?;
        names.push(name);
    }
    if names.is_empty() {
        return Err(Failure::usage(format!("--case is `{wanted}`, which no case has in its name"))
            .hint(format!("there are {}", all_names()))
            .into());
    }
    Ok(names)
}

/// The names of all cases.
fn all_names() -> String {
    cases::all().iter().map(cases::Case::name).collect::<Vec<_>>().join(", ")
}

/// Adds `kernel` of the case `name`; where a case has several of one name, they are counted.
fn insert(sources: &mut Sources, name: &str, kernel: Compiled) {
    let Compiled { folder, kernel, extension, source } = kernel;
    let path = |count: usize| match count {
        1 => format!("{folder}/{kernel}.{name}.{extension}"),
        _ => format!("{folder}/{kernel}.{name}-{count}.{extension}"),
    };
    let free = (1..).map(path).find(|path| !sources.contains_key(path));
    sources.insert(free.expect("invariant: a finite map leaves a number free"), source);
}

/// The folder and the kernel that a path of [`Sources`] names.
fn named(path: &str) -> (&str, &str) {
    let (folder, file) = path.split_once('/').unwrap_or(("", path));
    (folder, file.split('.').next().unwrap_or(file))
}

/// The sources of what `--kernel` names.
fn wanted(mut sources: Sources, kernel: Option<&str>) -> Result<Sources, Failure> {
    let Some(kernel) = kernel else { return Ok(sources) };
    let mut known: Vec<&str> =
        sources.keys().flat_map(|path| <[&str; 2]>::from(named(path))).collect();
    known.sort_unstable();
    known.dedup();
    if !known.contains(&kernel) {
        return Err(Failure::usage(format!("--kernel is `{kernel}`, which no kernel is called"))
            .hint(format!("there are {}", known.join(", "))));
    }
    sources.retain(|path, _| <[&str; 2]>::from(named(path)).contains(&kernel));
    Ok(sources)
}

fn write_files(root: &Path, sources: &Sources) -> anyhow::Result<()> {
    for (path, source) in sources {
        let path = root.join(path);
        let written = || format!("cannot write `{}`", path.display());
        let folder = path.parent().unwrap_or(root);
        fs::create_dir_all(folder).with_context(written)?;
        fs::write(&path, source).with_context(written)?;
    }
    Ok(())
}
