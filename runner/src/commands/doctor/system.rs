//! What the checks look at, gathered once: the inventory, the Vulkan loader and its drivers, the
//! display adapters on the PCI bus, and the distribution whose package names the advice uses.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::super::devices::Inventory;

/// What was found.
#[derive(Clone, Debug)]
pub(super) struct System {
    pub(super) inventory: Inventory,
    pub(super) vulkan: Vulkan,
    /// PCI vendor ids of the display adapters; empty off Linux.
    pub(super) pci_vendors: BTreeSet<u32>,
    pub(super) distribution: Distribution,
}

/// The Vulkan installation.
#[derive(Clone, Debug)]
pub(super) enum Vulkan {
    /// This platform's API is another one (Metal).
    NotExpected,
    /// The loader is missing.
    NoLoader,
    /// The loader is there, with these drivers' manifests. `None` off Linux, where they are
    /// registered elsewhere.
    Loader { library: &'static str, drivers: Option<Vec<String>> },
}

/// Families of distributions that share package names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Distribution {
    Debian,
    Ubuntu,
    Fedora,
    Arch,
    Suse,
    Other,
}

impl System {
    /// Looks at this machine.
    pub(super) fn look() -> Self {
        let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
        Self {
            inventory: Inventory::take(),
            vulkan: vulkan(),
            pci_vendors: display_vendors(Path::new("/sys/bus/pci/devices")),
            distribution: distribution(&release),
        }
    }
}

fn vulkan() -> Vulkan {
    let names: &[&'static str] = if cfg!(target_os = "macos") {
        return Vulkan::NotExpected;
    } else if cfg!(windows) {
        &["vulkan-1.dll"]
    } else {
        &["libvulkan.so.1", "libvulkan.so"]
    };
    // SAFETY: the loader's initialisers ask for nothing; wgpu loads it the same way.
    let found = names.iter().find(|name| unsafe { libloading::Library::new(**name) }.is_ok());
    match found {
        None => Vulkan::NoLoader,
        Some(library) => Vulkan::Loader {
            library,
            drivers: cfg!(target_os = "linux").then(|| drivers(&driver_places())),
        },
    }
}

/// Where the loader looks for drivers on Linux: the override alone, or its search path.
fn driver_places() -> Vec<PathBuf> {
    let chosen = ["VK_DRIVER_FILES", "VK_ICD_FILENAMES"].into_iter().find_map(std::env::var_os);
    if let Some(chosen) = chosen.filter(|chosen| !chosen.is_empty()) {
        return std::env::split_paths(&chosen).collect();
    }
    let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let variable = |name, default: PathBuf| {
        std::env::var_os(name).unwrap_or_else(|| OsString::from(default.as_os_str()))
    };
    [
        variable("XDG_CONFIG_HOME", home.join(".config")),
        variable("XDG_CONFIG_DIRS", "/etc/xdg".into()),
        "/usr/local/etc".into(),
        "/etc".into(),
        variable("XDG_DATA_HOME", home.join(".local/share")),
        variable("XDG_DATA_DIRS", "/usr/local/share:/usr/share".into()),
    ]
    .iter()
    .flat_map(|list| std::env::split_paths(list).collect::<Vec<_>>())
    .map(|root| root.join("vulkan/icd.d"))
    .collect()
}

/// The manifests in `places`, which are files or directories, by file name.
fn drivers(places: &[PathBuf]) -> Vec<String> {
    let mut names = BTreeSet::new();
    for place in places {
        let files = match std::fs::read_dir(place) {
            Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
            Err(_) => vec![place.clone()],
        };
        let manifests = files.iter().filter(|file| file.extension().is_some_and(|it| it == "json"));
        for manifest in manifests.filter(|file| file.is_file()) {
            names.extend(manifest.file_stem().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    names.into_iter().collect()
}

/// Vendors of the devices of PCI class 0x03, display controllers.
fn display_vendors(devices: &Path) -> BTreeSet<u32> {
    let Ok(entries) = std::fs::read_dir(devices) else { return BTreeSet::new() };
    let number = |path: PathBuf| {
        let text = std::fs::read_to_string(path).ok()?;
        u32::from_str_radix(text.trim().strip_prefix("0x")?, 16).ok()
    };
    entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|device| number(device.join("class")).is_some_and(|class| class >> 16 == 0x03))
        .filter_map(|device| number(device.join("vendor")))
        .collect()
}

/// Reads `ID` and `ID_LIKE` of an os-release file.
fn distribution(release: &str) -> Distribution {
    let value = |key: &str| {
        let line = release.lines().find_map(|line| line.strip_prefix(key));
        line.unwrap_or_default().trim_matches('"').to_owned()
    };
    let words = format!("{} {}", value("ID="), value("ID_LIKE="));
    for word in words.split_whitespace() {
        return match word {
            "ubuntu" => Distribution::Ubuntu,
            "debian" => Distribution::Debian,
            "fedora" | "rhel" | "centos" => Distribution::Fedora,
            "arch" => Distribution::Arch,
            "suse" | "opensuse" => Distribution::Suse,
            _ => continue,
        };
    }
    Distribution::Other
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distributions_are_known_by_themselves_or_their_parents() {
        let of = |text: &str| distribution(text);
        assert_eq!(of("NAME=x\nID=debian\n"), Distribution::Debian);
        assert_eq!(of("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"), Distribution::Ubuntu);
        assert_eq!(of("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n"), Distribution::Fedora);
        assert_eq!(of("ID=opensuse-leap\nID_LIKE=\"suse opensuse\"\n"), Distribution::Suse);
        assert_eq!(of("ID=manjaro\nID_LIKE=arch\n"), Distribution::Arch);
        assert_eq!(of(""), Distribution::Other);
    }

    #[test]
    fn manifests_are_found_in_directories_and_as_files() {
        let root = tempfile::tempdir().unwrap();
        let directory = root.path().join("icd.d");
        std::fs::create_dir(&directory).unwrap();
        for name in ["icd.d/radeon_icd.json", "icd.d/notes.txt", "alone.json"] {
            std::fs::write(root.path().join(name), "{}").unwrap();
        }
        let places = [directory, root.path().join("alone.json"), root.path().join("absent")];
        assert_eq!(drivers(&places), ["alone", "radeon_icd"]);
    }

    #[test]
    fn only_display_controllers_count() {
        let root = tempfile::tempdir().unwrap();
        for (slot, class, vendor) in [
            ("00", "0x030000\n", "0x10de\n"),
            ("01", "0x020000\n", "0x8086\n"),
            ("02", "0x030200\n", "0x1002\n"),
            ("03", "odd", "0x1234\n"),
        ] {
            let device = root.path().join(slot);
            std::fs::create_dir(&device).unwrap();
            std::fs::write(device.join("class"), class).unwrap();
            std::fs::write(device.join("vendor"), vendor).unwrap();
        }
        assert_eq!(display_vendors(root.path()), BTreeSet::from([0x1002, 0x10de]));
        assert!(display_vendors(&root.path().join("absent")).is_empty());
    }
}
