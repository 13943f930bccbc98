//! Ctrl-C as a flag: the first one asks the running generation to stop, the second one ends the
//! process with exit code 130.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::failure::EXIT_INTERRUPTED;

static ASKED: AtomicBool = AtomicBool::new(false);

/// Installs the handler and returns the flag that it sets. Later calls only return the flag.
///
/// It takes the place of any handler before it, so install it last: a line editor has a handler
/// too, which would take a Ctrl-C during a reply for one at its next prompt. Until then Ctrl-C has
/// its usual effect, so that loading a model can be broken off.
pub fn install() -> &'static AtomicBool {
    // Fails on the second call, or if the system refuses: then Ctrl-C ends the process.
    let _ = ctrlc::set_handler(|| {
        if ASKED.swap(true, Ordering::SeqCst) {
            std::process::exit(i32::from(EXIT_INTERRUPTED));
        }
    });
    &ASKED
}
