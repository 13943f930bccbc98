//! What NVIDIA's driver says of a card's memory: all that the process takes of it, and not only what the
//! allocator counts.

use std::process::{self, Command, Stdio};

use burn::tensor::Device;
use serde::{Deserialize, Serialize};

/// What a process holds at one time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holding {
    /// Bytes of tensors, as the allocator counts them, where it does.
    pub bytes_in_use: Option<u64>,
    /// Bytes that the allocator has of the device.
    pub bytes_reserved: Option<u64>,
    /// What the driver says.
    pub driver: Option<DriverMemory>,
}

impl Holding {
    /// Now, on `device`, where it is open already: the one that `selector` names.
    #[must_use]
    pub fn of(device: Option<&Device>, selector: &str) -> Self {
        let usage = device.and_then(|device| {
            // What was begun may still take memory. A device that failed says so where it is read.
            let _ = device.sync();
            device.memory_pool_usage()
        });
        Self {
            bytes_in_use: usage.as_ref().map(|usage| usage.bytes_in_use),
            bytes_reserved: usage.as_ref().map(|usage| usage.bytes_reserved),
            driver: driver_memory(selector),
        }
    }
}

/// The memory of a card, in MiB, as `nvidia-smi` prints it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DriverMemory {
    /// Taken by all processes.
    pub used_mib: u64,
    /// All there is.
    pub total_mib: u64,
    /// Taken by this process, where the driver tells: it knows the processes of other name spaces by other
    /// numbers, and lists those alone that compute.
    pub process_mib: Option<u64>,
    /// Version of the driver.
    pub driver_version: String,
}

/// What the driver says of the card that `selector` names; `None` without such a driver, or where it is not
/// certain which card is meant.
#[must_use]
pub fn driver_memory(selector: &str) -> Option<DriverMemory> {
    let cards = ask("--query-gpu=index,memory.used,memory.total,driver_version")?;
    let processes = ask("--query-compute-apps=pid,used_memory").unwrap_or_default();
    read(selector, &cards, &processes, process::id())
}

fn ask(query: &str) -> Option<String> {
    let output = Command::new("nvidia-smi")
        .args([query, "--format=csv,noheader,nounits"])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// `cards` and `processes` have a line for each, of values parted by commas.
fn read(selector: &str, cards: &str, processes: &str, own: u32) -> Option<DriverMemory> {
    let fields = |line: &str| line.split(',').map(|field| field.trim().to_owned()).collect();
    let cards: Vec<Vec<String>> = cards.lines().map(fields).collect();
    let card = match (cards.as_slice(), selector.strip_prefix("cuda:")) {
        ([only], _) => only,
        (several, Some(index)) => several.iter().find(|card| card[0] == index)?,
        _ => return None,
    };
    let [_, used, total, driver_version] = card.as_slice() else { return None };
    let process = processes.lines().map(fields).find(|process| process[0] == own.to_string());
    Some(DriverMemory {
        used_mib: used.parse().ok()?,
        total_mib: total.parse().ok()?,
        process_mib: process.and_then(|process| process.get(1)?.parse().ok()),
        driver_version: driver_version.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_card_that_is_meant_is_read() {
        let one = "0, 31744, 143771, 580.159.03\n";
        let found = read("wgpu:0", one, "77, 30500\n12, 900\n", 12).unwrap();
        assert_eq!((found.used_mib, found.total_mib), (31_744, 143_771));
        assert_eq!(found.process_mib, Some(900));
        assert_eq!(found.driver_version, "580.159.03");
        let two = "0, 1, 10, 5\n1, 2, 10, 5\n";
        assert_eq!(read("cuda:1", two, "", 12).unwrap().used_mib, 2);
        assert_eq!(read("wgpu:0", two, "", 12), None, "which of two is not certain");
        assert_eq!(read("cuda:0", "", "", 12), None);
        assert_eq!(read("cuda:0", "No devices were found\n", "", 12), None);
    }
}
