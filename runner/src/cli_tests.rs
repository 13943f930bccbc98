//! The command line's own consistency.

use clap::CommandFactory;

use super::*;

#[test]
fn every_argument_is_declared_soundly() {
    Cli::command().debug_assert();
}

#[test]
fn flags_of_llama_bench_with_two_letters_are_those_of_bench_alone() {
    let spelt = |line: &str| -> Vec<String> {
        let arguments = spelt_out(line.split(' ').map(OsString::from));
        arguments.into_iter().map(|argument| argument.into_string().unwrap()).collect()
    };
    assert_eq!(
        spelt("cachalot -q bench -p 1 -ub 2 -pg 3,4 -dev cpu").join(" "),
        "cachalot -q bench -p 1 --ubatch-size 2 --pg 3,4 --device cpu"
    );
    assert_eq!(spelt("cachalot generate -ub"), ["cachalot", "generate", "-ub"]);
}
