//! What CUDA has on this machine, asked of the driver library itself.
//!
//! The answer is the same with and without the `cuda` feature: nothing here goes through Burn,
//! whose CUDA runtime panics where a library is missing. [`toolkit`] checks what that runtime
//! needs beside the driver: NVRTC, which compiles the kernels, and the CUDA headers they include.

use std::ffi::{CStr, c_char, c_int, c_uint};
use std::fmt;
use std::path::PathBuf;

use libloading::Library;
use serde::Serialize;

/// The CUDA driver and its GPUs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CudaDriver {
    /// Highest CUDA version that the driver serves, such as `13.0`.
    pub cuda_version: String,
    /// Version of the kernel driver, such as `580.95.05`; `None` where the system does not tell.
    pub driver_version: Option<String>,
    /// GPUs in the driver's order, after `CUDA_VISIBLE_DEVICES`.
    pub gpus: Vec<CudaGpu>,
}

/// One GPU of the CUDA driver.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CudaGpu {
    /// The `--device` that opens it in a build with the `cuda` feature.
    pub device: String,
    /// Marketing name.
    pub name: String,
    /// Compute capability, such as `9.0`.
    pub compute_capability: String,
    /// Total memory in bytes.
    pub memory_bytes: u64,
    /// Whether it shares the host's memory.
    pub integrated: bool,
    /// Lanes of a warp.
    pub warp_size: u32,
    /// Bytes of memory that a block may share.
    pub max_shared_memory: u32,
    /// Threads of a block.
    pub max_threads_per_block: u32,
}

/// Why CUDA cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CudaAbsence {
    /// The driver library is not installed.
    NoDriver,
    /// The driver library is there and does not start.
    DriverFailed {
        /// What `cuInit` or another driver call returned.
        reason: String,
    },
    /// The driver starts and lists no GPU.
    NoGpu,
    /// NVRTC is not installed.
    NoNvrtc,
    /// The CUDA headers are not installed.
    NoHeaders,
}

impl fmt::Display for CudaAbsence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDriver => {
                write!(f, "found no {}; install the NVIDIA driver", DRIVER_LIBRARIES[0])
            }
            Self::DriverFailed { reason } => write!(
                f,
                "the CUDA driver does not start ({reason}); check that `nvidia-smi` works"
            ),
            Self::NoGpu => f.write_str(
                "the CUDA driver lists no GPU; check `nvidia-smi` and CUDA_VISIBLE_DEVICES",
            ),
            Self::NoNvrtc => write!(
                f,
                "found no {}, which compiles the kernels; install the CUDA toolkit and put its \
                 libraries on the loader's path",
                NVRTC_LIBRARIES[0]
            ),
            Self::NoHeaders => f.write_str(
                "found no CUDA headers, which the kernels include; install the CUDA toolkit, or \
                 set CUDA_PATH to the directory that holds its include/",
            ),
        }
    }
}

/// What CubeCL needs beside the driver.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CudaToolkit {
    /// The NVRTC library that loads.
    pub nvrtc: Option<String>,
    /// The directory that holds `include/cuda_fp16.h`.
    pub headers: Option<PathBuf>,
}

impl CudaToolkit {
    /// The first missing part.
    #[must_use]
    pub fn missing(&self) -> Option<CudaAbsence> {
        match self {
            Self { nvrtc: None, .. } => Some(CudaAbsence::NoNvrtc),
            Self { headers: None, .. } => Some(CudaAbsence::NoHeaders),
            Self { .. } => None,
        }
    }
}

#[cfg(windows)]
const DRIVER_LIBRARIES: &[&str] = &["nvcuda.dll"];
#[cfg(not(windows))]
const DRIVER_LIBRARIES: &[&str] = &["libcuda.so.1", "libcuda.so"];

// A subset of the names that cudarc tries, so that what is found here is found there too.
#[cfg(windows)]
const NVRTC_LIBRARIES: &[&str] = &["nvrtc.dll", "nvrtc64_120_0.dll", "nvrtc64_12.dll"];
#[cfg(not(windows))]
const NVRTC_LIBRARIES: &[&str] =
    &["libnvrtc.so", "libnvrtc.so.13", "libnvrtc.so.12", "libnvrtc.so.11"];

/// Asks the driver for its GPUs. At least one, where this is `Ok`.
///
/// # Errors
/// The first thing that is missing: the library, a driver that starts, a GPU.
pub fn driver() -> Result<CudaDriver, CudaAbsence> {
    let library = load(DRIVER_LIBRARIES).ok_or(CudaAbsence::NoDriver)?.1;
    let found = Calls::of(&library).and_then(|calls| calls.driver());
    // Never unloaded: the driver keeps threads of its own, and Burn loads it again at once.
    std::mem::forget(library);
    let found = found.map_err(|reason| match reason {
        Failure::NoGpu => CudaAbsence::NoGpu,
        Failure::Other(reason) => CudaAbsence::DriverFailed { reason },
    })?;
    if found.gpus.is_empty() { Err(CudaAbsence::NoGpu) } else { Ok(found) }
}

/// Looks for NVRTC and the CUDA headers, in the places where CubeCL 0.11 looks.
#[must_use]
pub fn toolkit() -> CudaToolkit {
    let root = match std::env::var_os("CUDA_PATH") {
        Some(path) => Some(PathBuf::from(path)),
        None if cfg!(windows) => {
            Some(PathBuf::from("C:/Program Files/NVIDIA GPU Computing Toolkit/CUDA/"))
        }
        None => [("/usr/local/cuda", "/usr/local/cuda"), ("/opt/cuda", "/opt/cuda")]
            .into_iter()
            .chain([("/usr/bin/nvcc", "/usr")])
            .find(|(sign, _)| std::fs::exists(sign).unwrap_or(false))
            .map(|(_, root)| PathBuf::from(root)),
    };
    let headers = root.filter(|root| root.join("include").join("cuda_fp16.h").is_file());
    CudaToolkit { nvrtc: load(NVRTC_LIBRARIES).map(|(name, _)| name.to_owned()), headers }
}

fn load(names: &[&'static str]) -> Option<(&'static str, Library)> {
    names.iter().find_map(|name| {
        // SAFETY: loading runs the initialisers of NVIDIA's own libraries, which ask for nothing.
        let library = unsafe { Library::new(*name) }.ok()?;
        Some((*name, library))
    })
}

enum Failure {
    NoGpu,
    Other(String),
}

const CUDA_ERROR_NO_DEVICE: c_int = 100;

/// Attributes of `cuDeviceGetAttribute`, from `cuda.h`.
mod attribute {
    use std::ffi::c_int;

    pub(super) const MAX_THREADS_PER_BLOCK: c_int = 1;
    pub(super) const WARP_SIZE: c_int = 10;
    pub(super) const INTEGRATED: c_int = 18;
    pub(super) const COMPUTE_CAPABILITY_MAJOR: c_int = 75;
    pub(super) const COMPUTE_CAPABILITY_MINOR: c_int = 76;
    pub(super) const MAX_SHARED_MEMORY_PER_BLOCK_OPTIN: c_int = 97;
}

/// The calls of `cuda.h` that describe devices; none of them makes a context.
struct Calls<'lib> {
    init: libloading::Symbol<'lib, unsafe extern "C" fn(c_uint) -> c_int>,
    version: libloading::Symbol<'lib, unsafe extern "C" fn(*mut c_int) -> c_int>,
    count: libloading::Symbol<'lib, unsafe extern "C" fn(*mut c_int) -> c_int>,
    get: libloading::Symbol<'lib, unsafe extern "C" fn(*mut c_int, c_int) -> c_int>,
    name: libloading::Symbol<'lib, unsafe extern "C" fn(*mut c_char, c_int, c_int) -> c_int>,
    total: libloading::Symbol<'lib, unsafe extern "C" fn(*mut usize, c_int) -> c_int>,
    attribute: libloading::Symbol<'lib, unsafe extern "C" fn(*mut c_int, c_int, c_int) -> c_int>,
    error_name: libloading::Symbol<'lib, unsafe extern "C" fn(c_int, *mut *const c_char) -> c_int>,
}

impl<'lib> Calls<'lib> {
    fn of(library: &'lib Library) -> Result<Self, Failure> {
        let missing = |error: libloading::Error| Failure::Other(error.to_string());
        // SAFETY: each name has had this signature in every `cuda.h` since CUDA 6.
        unsafe {
            Ok(Self {
                init: library.get(b"cuInit\0").map_err(missing)?,
                version: library.get(b"cuDriverGetVersion\0").map_err(missing)?,
                count: library.get(b"cuDeviceGetCount\0").map_err(missing)?,
                get: library.get(b"cuDeviceGet\0").map_err(missing)?,
                name: library.get(b"cuDeviceGetName\0").map_err(missing)?,
                total: library.get(b"cuDeviceTotalMem_v2\0").map_err(missing)?,
                attribute: library.get(b"cuDeviceGetAttribute\0").map_err(missing)?,
                error_name: library.get(b"cuGetErrorName\0").map_err(missing)?,
            })
        }
    }

    fn driver(&self) -> Result<CudaDriver, Failure> {
        let (mut version, mut count) = (0, 0);
        // SAFETY: each call writes one integer into a live variable.
        unsafe {
            self.check("cuInit", (self.init)(0))?;
            self.check("cuDriverGetVersion", (self.version)(&raw mut version))?;
            self.check("cuDeviceGetCount", (self.count)(&raw mut count))?;
        }
        let gpus = (0..count).map(|index| self.gpu(index)).collect::<Result<_, _>>()?;
        Ok(CudaDriver {
            cuda_version: format!("{}.{}", version / 1000, version % 1000 / 10),
            driver_version: kernel_driver_version(),
            gpus,
        })
    }

    fn gpu(&self, index: c_int) -> Result<CudaGpu, Failure> {
        let (mut handle, mut memory, mut name) = (0, 0_usize, [0 as c_char; 256]);
        // SAFETY: the driver writes at most 256 bytes of name, and one value into each variable.
        unsafe {
            self.check("cuDeviceGet", (self.get)(&raw mut handle, index))?;
            self.check("cuDeviceGetName", (self.name)(name.as_mut_ptr(), 256, handle))?;
            self.check("cuDeviceTotalMem", (self.total)(&raw mut memory, handle))?;
        }
        let name: Vec<u8> = name.iter().map(|byte| byte.cast_unsigned()).collect();
        let name = CStr::from_bytes_until_nul(&name).map(CStr::to_string_lossy);
        let major = self.attribute(handle, attribute::COMPUTE_CAPABILITY_MAJOR)?;
        let minor = self.attribute(handle, attribute::COMPUTE_CAPABILITY_MINOR)?;
        Ok(CudaGpu {
            device: format!("cuda:{index}"),
            name: name.map_or_else(|_| "unknown".to_owned(), std::borrow::Cow::into_owned),
            compute_capability: format!("{major}.{minor}"),
            memory_bytes: u64::try_from(memory).unwrap_or(u64::MAX),
            integrated: self.attribute(handle, attribute::INTEGRATED)? != 0,
            warp_size: self.attribute(handle, attribute::WARP_SIZE)?,
            max_shared_memory: self
                .attribute(handle, attribute::MAX_SHARED_MEMORY_PER_BLOCK_OPTIN)?,
            max_threads_per_block: self.attribute(handle, attribute::MAX_THREADS_PER_BLOCK)?,
        })
    }

    fn attribute(&self, handle: c_int, which: c_int) -> Result<u32, Failure> {
        let mut value = 0;
        // SAFETY: the call writes one integer into a live variable.
        let status = unsafe { (self.attribute)(&raw mut value, which, handle) };
        self.check("cuDeviceGetAttribute", status)?;
        u32::try_from(value).map_err(|_| Failure::Other(format!("attribute {which} is {value}")))
    }

    fn check(&self, call: &str, status: c_int) -> Result<(), Failure> {
        match status {
            0 => Ok(()),
            CUDA_ERROR_NO_DEVICE => Err(Failure::NoGpu),
            status => Err(Failure::Other(format!("{call}: {}", self.error_name(status)))),
        }
    }

    fn error_name(&self, status: c_int) -> String {
        let mut text: *const c_char = std::ptr::null();
        // SAFETY: the call writes a pointer to a static string, or leaves it null.
        unsafe {
            if (self.error_name)(status, &raw mut text) == 0 && !text.is_null() {
                return CStr::from_ptr(text).to_string_lossy().into_owned();
            }
        }
        format!("error {status}")
    }
}

/// The version in `/proc/driver/nvidia/version`, whose first line holds it as the first word that
/// begins with a digit. Linux only.
fn kernel_driver_version() -> Option<String> {
    let text = std::fs::read_to_string("/proc/driver/nvidia/version").ok()?;
    let mut words = text.lines().next()?.split_whitespace();
    words
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()) && word.contains('.'))
        .map(str::to_owned)
}
