//! Ctrl-C as a flag: the first one asks the running generation to stop, the second one ends the
//! process with exit code 130.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::failure::EXIT_INTERRUPTED;

static ASKED: AtomicBool = AtomicBool::new(false);

/// Installs the handler and returns the flag that it sets. Later calls only return the flag.
pub fn install() -> &'static AtomicBool {
    // A handler of the embedding program stays in place: then the flag is never set, which is
    // what that program asked for.
    let _ = ctrlc::try_set_handler(|| {
        if ASKED.swap(true, Ordering::SeqCst) {
            std::process::exit(i32::from(EXIT_INTERRUPTED));
        }
    });
    &ASKED
}

/// Whether Ctrl-C was pressed since the last [`clear`].
pub fn asked() -> bool {
    ASKED.load(Ordering::SeqCst)
}

/// Forgets an earlier Ctrl-C: the next one stops gracefully again.
pub fn clear() {
    ASKED.store(false, Ordering::SeqCst);
}
