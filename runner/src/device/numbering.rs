//! The order in which adapters are numbered, and which one a pick names.
//!
//! A pure function of the adapters' kinds, so that `wgpu:1` means the same thing in
//! `cachalot devices`, in `--device` and in the tests.

use super::{AdapterPick, HardwareKind};

/// Positions of the adapters that can be opened, in the order they are numbered.
///
/// GPUs come first, by kind and then by the driver's own order. At most one software adapter is
/// kept: CubeCL addresses that kind without an index.
#[must_use]
pub(super) fn numbered(kinds: &[HardwareKind]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..kinds.len()).collect();
    order.sort_by_key(|&position| kinds[position]);
    let gpus = kinds.iter().filter(|kind| kind.is_gpu()).count();
    order.truncate(gpus + 1);
    order
}

/// Why no adapter answers to a pick.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Miss {
    /// There is no adapter.
    Empty,
    /// There is no software adapter among this many.
    NoSoftware(usize),
    /// The index is past the end of this many.
    OutOfRange(usize),
}

/// The position of the adapter that `pick` names.
pub(super) fn choose(kinds: &[HardwareKind], pick: AdapterPick) -> Result<usize, Miss> {
    let order = numbered(kinds);
    let found = match pick {
        _ if order.is_empty() => return Err(Miss::Empty),
        AdapterPick::Best => order.first(),
        AdapterPick::Index(index) => order.get(index),
        AdapterPick::Software => order.iter().find(|&&at| kinds[at] == HardwareKind::Software),
    };
    found.copied().ok_or(match pick {
        AdapterPick::Software => Miss::NoSoftware(order.len()),
        AdapterPick::Best | AdapterPick::Index(_) => Miss::OutOfRange(order.len()),
    })
}

/// How many adapters of the same kind come before `position`: CubeCL's index within a kind.
pub(super) fn index_within_kind(kinds: &[HardwareKind], position: usize) -> usize {
    kinds[..position].iter().filter(|kind| **kind == kinds[position]).count()
}
