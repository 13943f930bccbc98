//! The program `cachalot-conform`, which `cachalot conform` starts: whether inference is correct on an
//! adapter, and how much error each kernel has.
//!
//! Exit codes: 0 everything conforms, 1 something does not, 2 wrong command line.

mod command;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use command::{Arguments, Verdict};

fn main() -> ExitCode {
    // SAFETY: the first statement of the program; no other thread runs yet.
    unsafe { cachalot::device::quiet_display_probe() };
    let arguments = Arguments::parse();
    match command::run(&arguments, &mut io::stdout().lock()) {
        Ok(Verdict::Conforms) => ExitCode::SUCCESS,
        Ok(Verdict::Differs) => ExitCode::FAILURE,
        Err(error) if cachalot::failure::is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // Standard error may be closed too; the exit code still tells.
            let _ = writeln!(io::stderr().lock(), "error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
