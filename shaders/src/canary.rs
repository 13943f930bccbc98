//! Guards around what kernels write, to show that they keep within it.
//!
//! Where the environment has `CACHALOT_CANARIES=1`, every output of a kernel lies between two guards of a
//! known pattern, and begins as that pattern itself: [`verify`] finds a write beyond either end, and an
//! element that was never written differs wildly from any expected value.

use std::cell::{Cell, RefCell};
use std::sync::OnceLock;

use burn::tensor::{DType, Shape};

use burn_cubecl::ops::numeric::full_client;
use burn_cubecl::tensor::CubeTensor;
use cubecl::CubeElement;
use cubecl::prelude::Client;
use cubecl::server::Handle;

/// The environment variable that turns the guards on.
pub const VARIABLE: &str = "CACHALOT_CANARIES";

/// Bytes of a guard: a multiple of every device's alignment of bindings.
const GUARD: usize = 1024;

/// What guards consist of; 7.2e37 as an f32.
const PATTERN: i32 = 0x7e57_c0de;

/// An output and its guards.
struct Guarded {
    client: Client,
    /// All of it, guards included.
    handle: Handle,
    /// Bytes between the guards.
    bytes: usize,
    what: String,
}

thread_local! {
    static GUARDED: RefCell<Vec<Guarded>> = const { RefCell::new(Vec::new()) };
    static ON: Cell<bool> = const { Cell::new(false) };
}

/// Whether outputs are guarded.
#[must_use]
pub fn are_on() -> bool {
    static ASKED: OnceLock<bool> = OnceLock::new();
    ON.get() || *ASKED.get_or_init(|| std::env::var(VARIABLE).is_ok_and(|value| value == "1"))
}

/// Guards the outputs of this thread from now on, whatever the environment has.
pub fn turn_on() {
    ON.set(true);
}

/// Leaves it to the environment again.
pub fn turn_off() {
    ON.set(false);
}

/// A contiguous tensor beside `like`, between guards that [`verify`] looks at.
pub(crate) fn guarded(like: &CubeTensor, shape: Shape, dtype: DType) -> CubeTensor {
    let bytes = shape.num_elements() * dtype.size();
    debug_assert_eq!(bytes % 4, 0, "outputs are f32 or i32");
    // Whole guards: what CubeCL (0.11.3) rounds an allocation up to does not count as a part of it.
    let total = (2 * GUARD + bytes).next_multiple_of(GUARD);
    let words = Shape::new([total / 4]);
    let (client, device) = (like.client.clone(), like.device.clone());
    let all = full_client::<i32>(client.clone(), words, device.clone(), PATTERN);
    let behind = (total - GUARD - bytes) as u64;
    let inner = all.handle.clone().offset_start(GUARD as u64).offset_end(behind);
    let what = format!("an output of shape {:?}", shape.as_slice());
    let guarded = Guarded { client: client.clone(), handle: all.handle, bytes, what };
    GUARDED.with_borrow_mut(|all| all.push(guarded));
    CubeTensor::new_contiguous(client, device, shape, inner, dtype)
}

/// Looks at the guards of all outputs that this thread has had since the last call, and says how many
/// there were.
///
/// # Errors
/// Which output's guards a kernel wrote over, and how far from it; or the device's message.
pub fn verify() -> Result<usize, String> {
    let all = GUARDED.with_borrow_mut(std::mem::take);
    for Guarded { client, handle, bytes, what } in &all {
        let data = client.read_one(handle.clone()).map_err(|error| error.to_string())?;
        if let Some(side) = overrun(i32::from_bytes(&data), *bytes) {
            return Err(format!("a kernel wrote {side} {what}"));
        }
    }
    Ok(all.len())
}

/// Where a guard around `bytes` bytes was written over.
fn overrun(words: &[i32], bytes: usize) -> Option<String> {
    let (first, end) = (GUARD / 4, (GUARD + bytes) / 4);
    let other = |word: &i32| *word != PATTERN;
    if let Some(at) = words[..first].iter().rposition(other) {
        return Some(format!("{} elements before", first - at));
    }
    let at = words[end..end + GUARD / 4].iter().position(other)?;
    Some(format!("{} elements behind the end of", at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_write_beyond_either_end_is_found() {
        let clean = vec![PATTERN; 2 * GUARD / 4 + 10];
        let with = |at: usize| {
            let mut words = clean.clone();
            words[at] = 0;
            overrun(&words, 40)
        };
        let (first, end) = (GUARD / 4, GUARD / 4 + 10);
        assert_eq!(overrun(&clean, 40), None);
        assert_eq!((with(first), with(end - 1)), (None, None));
        assert_eq!(with(first - 1).unwrap(), "1 elements before");
        assert_eq!(with(end).unwrap(), "1 elements behind the end of");
        assert_eq!(with(end + 9).unwrap(), "10 elements behind the end of");
    }
}
