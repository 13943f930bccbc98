//! Where a run takes place: the device, its driver, the commit and the day.

use std::process::Command;

use cachalot::device::{DeviceChoice, HardwareKind, OpenedDevice, adapters, cuda_driver, open};
use serde::{Deserialize, Serialize};
use shaders::profile;

/// An open device and what is known of it.
pub struct Target {
    /// The device.
    pub opened: OpenedDevice,
    /// In words.
    pub environment: Environment,
}

/// What the results of a run hang on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Environment {
    /// The `--device` that opens it.
    pub selector: String,
    /// The driver's name of the hardware.
    pub adapter: String,
    /// Kind of hardware.
    pub kind: String,
    /// `Vulkan`, `CUDA`, …
    pub api: String,
    /// `wgpu<wgsl>`, `wgpu<spirv>`, `cuda`, `flex`.
    pub compiler: String,
    /// The driver and its version.
    pub driver: String,
    /// Whether the device stores and computes in f16.
    pub f16: bool,
    /// What `CACHALOT_PROFILE` limits kernels to.
    pub profile: String,
    /// `git rev-parse HEAD`, `unknown` outside a clone.
    pub commit: String,
    /// Files that differ from the commit.
    pub changed: usize,
    /// Operating system and processor.
    pub system: String,
    /// Year, month and day.
    pub date: String,
    /// Version of Cachalot.
    pub version: String,
}

impl Target {
    /// Opens the device called `name`.
    ///
    /// # Errors
    /// Why there is none, or that `CACHALOT_PROFILE` is no profile.
    pub fn open(name: &str) -> Result<Self, String> {
        let forced = profile::forced()?;
        let choice = name.parse::<DeviceChoice>().map_err(|error| error.to_string())?;
        let opened = open(&choice).map_err(|error| error.to_string())?;
        let (commit, changed) = sources();
        let environment = Environment {
            selector: opened.selector.clone(),
            adapter: opened.name.clone(),
            kind: opened.kind.to_string(),
            api: opened.api.to_owned(),
            compiler: opened.compiler.to_owned(),
            driver: driver(&opened),
            f16: opened.device.supports_dtype(burn::tensor::DType::F16),
            profile: forced
                .map_or_else(|| "all".into(), |profile| format!("{profile:?}").to_lowercase()),
            commit,
            changed,
            system: format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
            date: today(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        };
        Ok(Self { opened, environment })
    }
}

impl Environment {
    /// The folder's name for this adapter: letters, digits and `-`.
    #[must_use]
    pub fn slug(&self) -> String {
        let Self { adapter, api, compiler, profile, .. } = self;
        let text = format!("{adapter} {api} {compiler} {profile}").to_lowercase();
        let plain = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' });
        let mut slug = String::new();
        for character in plain {
            if character != '-' || !slug.ends_with('-') {
                slug.push(character);
            }
        }
        slug.trim_matches('-').to_owned()
    }

    /// The heading of a column.
    #[must_use]
    pub fn title(&self) -> String {
        let profile = match self.profile.as_str() {
            "all" => String::new(),
            profile => format!(", {profile}"),
        };
        format!("{}, {}{profile}", self.adapter, self.compiler)
    }
}

/// The commit, and how many files differ from it: `CACHALOT_COMMIT` where the sources are not at hand,
/// else what git says of them.
fn sources() -> (String, usize) {
    if let Ok(commit) = std::env::var("CACHALOT_COMMIT") {
        return (commit, 0);
    }
    let commit = git(&["rev-parse", "HEAD"]).unwrap_or_else(|| "unknown".into());
    (commit, git(&["status", "--porcelain"]).map_or(0, |text| text.lines().count()))
}

fn driver(opened: &OpenedDevice) -> String {
    if opened.compiler == "cuda" {
        let driver = cuda_driver().ok();
        let version = driver.and_then(|driver| driver.driver_version);
        return version.map_or_else(|| "NVIDIA".into(), |version| format!("NVIDIA {version}"));
    }
    if opened.kind == HardwareKind::Cpu {
        return format!("flex of Burn {}", "0.22.1");
    }
    let same = |adapter: &cachalot::device::Adapter| {
        adapter.name == opened.name && adapter.api == opened.api
    };
    let adapter = adapters().into_iter().find(same);
    adapter.map_or_else(
        || "unknown".into(),
        |adapter| format!("{} {}", adapter.driver, adapter.driver_version),
    )
}

/// Year, month and day, here.
#[must_use]
pub fn today() -> String {
    chrono::Local::now().format("%Y-%m-%d").to_string()
}

fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    (output.status.success() && !text.trim().is_empty()).then(|| text.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_a_name_of_a_folder() {
        let environment = Environment {
            adapter: "llvmpipe (LLVM 15.0.6, 256 bits)".into(),
            api: "Vulkan".into(),
            compiler: "wgpu<wgsl>".into(),
            profile: "core".into(),
            ..Environment::default()
        };
        assert_eq!(environment.slug(), "llvmpipe-llvm-15-0-6-256-bits-vulkan-wgpu-wgsl-core");
        assert_eq!(environment.title(), "llvmpipe (LLVM 15.0.6, 256 bits), wgpu<wgsl>, core");
    }
}
