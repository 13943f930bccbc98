//! The program `cachalot`: parses the command line, runs the command, reports its error.
//!
//! Exit codes: 0 success, 1 failure, 2 wrong command line, 130 stopped by Ctrl-C. A reader of our
//! output that goes away (`| head`) is no failure.

use std::io::{self, Write};
use std::process::ExitCode;

use cachalot::cli::{self, Cli};
use cachalot::failure::{EXIT_OK, exit_code, is_broken_pipe, report};
use clap::Parser;

fn main() -> ExitCode {
    // SAFETY: the first statement of the program; no other thread runs yet.
    unsafe { cachalot::device::quiet_display_probe() };
    let cli = Cli::parse_from(cli::spelt_out(std::env::args_os()));
    let code = cli::run(&cli, &mut io::stdout().lock()).unwrap_or_else(|error| {
        if is_broken_pipe(&error) {
            return EXIT_OK;
        }
        // Standard error may be closed too; the exit code still tells.
        let _ = writeln!(io::stderr().lock(), "{}", report(&error));
        exit_code(&error)
    });
    ExitCode::from(code)
}
