//! The CPU and its memory, where the system tells.

use serde::Serialize;

/// The machine behind `--device cpu`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Host {
    /// The CPU's own name; `None` where the system does not tell.
    pub name: Option<String>,
    /// Threads that this process may use.
    pub threads: usize,
    /// Memory in bytes.
    pub memory_bytes: Option<u64>,
    /// Memory that can be had without swapping, in bytes.
    pub available_memory_bytes: Option<u64>,
}

/// Describes this machine. Names and sizes are read from `/proc`, so they are known on Linux only.
#[must_use]
pub fn host() -> Host {
    let memory = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let cpus = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    Host {
        name: field(&cpus, "model name").map(str::to_owned),
        threads: std::thread::available_parallelism().map_or(1, usize::from),
        memory_bytes: kibibytes(&memory, "MemTotal"),
        available_memory_bytes: kibibytes(&memory, "MemAvailable"),
    }
}

/// The value of the first line `name : value`.
fn field<'text>(text: &'text str, name: &str) -> Option<&'text str> {
    text.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        (key.trim() == name).then_some(value.trim())
    })
}

/// A value such as `24510308 kB`, in bytes.
fn kibibytes(text: &str, name: &str) -> Option<u64> {
    field(text, name)?.strip_suffix(" kB")?.trim().parse::<u64>().ok()?.checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_in_bytes_or_not_at_all() {
        let text = "MemTotal:       24510308 kB\nMemFree: 12 kB\nMemAvailable:   oops kB\n";
        assert_eq!(kibibytes(text, "MemTotal"), Some(24_510_308 * 1024));
        assert_eq!(kibibytes(text, "MemAvailable"), None);
        assert_eq!(kibibytes(text, "SwapTotal"), None);
        assert_eq!(kibibytes("MemTotal: 99999999999999999 kB", "MemTotal"), None);
    }
}
