//! The command line: what `cachalot --help` shows, and which command runs.

use std::ffi::OsString;
use std::io::Write;

use clap::{Args, Parser, Subcommand};

use crate::commands::{
    bench, chat, conform, convert, devices, doctor, generate, inspect, logits, perplexity, shaders,
};
use crate::failure::EXIT_OK;
use crate::ui::{ColorChoice, Ui, UiWishes};

const AFTER_HELP: &str = "\
Start here:
  cachalot generate --chat \"What is 47+38?\"    ask the small model that comes with the program
  cachalot chat                                talk to it
  cachalot generate --help                     all options, with examples

Results go to standard output, progress and statistics to standard error.
Exit codes: 0 success, 1 failure, 2 wrong command line, 130 stopped by Ctrl-C.
NO_COLOR in the environment turns colour off.";

/// Run the models of the DeepSeek line on any GPU.
#[derive(Debug, Parser)]
#[command(name = "cachalot", version, about, after_help = AFTER_HELP)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,

    /// Options of every command.
    #[command(flatten)]
    pub global: GlobalArgs,
}

/// Options of every command.
#[derive(Debug, Clone, Copy, Args)]
#[command(next_help_heading = "Global options")]
pub struct GlobalArgs {
    /// When to write in colour
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t)]
    pub color: ColorChoice,

    /// No statistics and no progress
    #[arg(short, long, global = true)]
    pub quiet: bool,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write one reply to one prompt
    #[command(visible_alias = "run")]
    Generate(Box<generate::GenerateArgs>),
    /// Hold a conversation in the terminal
    Chat(Box<chat::ChatArgs>),
    /// Show what a checkpoint is: family, parameters, cache, tensors
    Inspect(Box<inspect::InspectArgs>),
    /// Write a checkpoint in another storage type
    Convert(Box<convert::ConvertArgs>),
    /// Measure how fast a model computes prompts and draws tokens
    Bench(Box<bench::BenchArgs>),
    /// Say how well a model predicts a text, and how far it is from another
    Perplexity(Box<perplexity::PerplexityArgs>),
    /// Write the logits of every position to a safetensors file
    Logits(Box<logits::LogitsArgs>),
    /// List every adapter and what it can do
    Devices(devices::DevicesArgs),
    /// Say what is missing on this machine and how to get it
    Doctor(doctor::DoctorArgs),
    /// Hold kernels and models on a device against formulas and golden vectors
    #[command(disable_help_flag = true)]
    Conform(conform::ConformArgs),
    /// Show the kernels as compilers see them
    Shaders(shaders::ShadersArgs),
}

/// `arguments` with those flags of llama-bench that have two letters behind one dash, which `bench` takes
/// too, spelt out.
pub fn spelt_out(arguments: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = arguments.collect();
    let command =
        arguments.iter().skip(1).find(|argument| !argument.as_encoded_bytes().starts_with(b"-"));
    if command.is_some_and(|command| command == "bench") {
        for argument in &mut arguments {
            let long = match argument.to_str() {
                Some("-ub") => "--ubatch-size",
                Some("-pg") => "--pg",
                Some("-dev") => "--device",
                _ => continue,
            };
            *argument = long.into();
        }
    }
    arguments
}

/// Runs the command that `cli` names, with results to `out`; returns the exit code.
pub fn run(cli: &Cli, out: &mut dyn Write) -> anyhow::Result<u8> {
    let GlobalArgs { color, quiet } = cli.global;
    let ui = Ui::new(UiWishes { color, quiet });
    match &cli.command {
        Command::Generate(args) => generate::run(args, ui, out),
        Command::Chat(args) => chat::run(args, ui, out),
        Command::Inspect(args) => inspect::run(args, out).map(|()| EXIT_OK),
        Command::Convert(args) => convert::run(args, out).map(|()| EXIT_OK),
        Command::Bench(args) => bench::run(args, ui, out).map(|()| EXIT_OK),
        Command::Perplexity(args) => perplexity::run(args, ui, out).map(|()| EXIT_OK),
        Command::Logits(args) => logits::run(args, out).map(|()| EXIT_OK),
        Command::Devices(args) => devices::run(args, out).map(|()| EXIT_OK),
        Command::Doctor(args) => doctor::run(args, out).map(|()| EXIT_OK),
        Command::Conform(args) => conform::run(args),
        Command::Shaders(args) => shaders::run(args, out).map(|()| EXIT_OK),
    }
}

#[cfg(test)]
#[path = "cli_tests.rs"]
mod tests;
