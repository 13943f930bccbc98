//! The command line's own consistency.

use clap::CommandFactory;

use super::*;

#[test]
fn every_argument_is_declared_soundly() {
    Cli::command().debug_assert();
}
