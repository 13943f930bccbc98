//! The flags of llama-bench, read into a plan.

use std::path::PathBuf;
use std::str::FromStr;

use clap::Args;

use super::test::Test;
use crate::commands::model_args::{CacheType, Dtype, ModelArgs};
use crate::commands::units::ByteSize;
use crate::engine::Pieces;
use crate::failure::Failure;

/// Most values that a list may have.
const MOST_VALUES: usize = 1024;

/// What to measure.
#[derive(Debug, Clone, Args)]
pub struct WorkArgs {
    /// Folder of a checkpoint; default: the small model that comes with the program
    #[arg(short, long, value_name = "DIR", help_heading = "Model")]
    pub model: Option<PathBuf>,

    /// A published configuration by name, with random weights
    #[arg(long, value_name = "NAME", conflicts_with = "model", help_heading = "Model")]
    pub preset: Option<String>,

    /// Build the first N decoder layers of the preset alone
    #[arg(long, value_name = "N", requires = "preset", help_heading = "Model")]
    #[arg(value_parser = clap::value_parser!(u64).range(1..))]
    pub layers: Option<u64>,

    /// Types of the weights, several parted by commas
    #[arg(
        long,
        visible_alias = "weights",
        value_enum,
        value_name = "TYPE",
        value_delimiter = ',',
        default_value = "auto"
    )]
    #[arg(help_heading = "Model")]
    pub dtype: Vec<Dtype>,

    /// Format of the caches
    #[arg(long, value_enum, value_name = "TYPE", default_value_t, help_heading = "Model")]
    pub cache_type: CacheType,

    /// Run each decode step anew, instead of capturing one and replaying it
    #[arg(long, help_heading = "Model")]
    pub enforce_eager: bool,

    /// Tokens of prompts: lists such as 128,512 and ranges such as 128-512+128; 0 measures none
    #[arg(short = 'p', long, value_name = "N", default_value = "512", help_heading = "Tests")]
    pub n_prompt: Vec<List>,

    /// Tokens to draw; 0 measures none
    #[arg(short = 'n', long, value_name = "N", default_value = "128", help_heading = "Tests")]
    pub n_gen: Vec<List>,

    /// A prompt and tokens drawn behind it, measured together; also -pg
    #[arg(long = "pg", value_name = "P,N", help_heading = "Tests")]
    pub prompt_and_gen: Vec<Pair>,

    /// Tokens in the cache before
    #[arg(short = 'd', long, value_name = "N", default_value = "0", help_heading = "Tests")]
    pub n_depth: Vec<List>,

    /// Tokens of a prompt that are cut off first
    #[arg(short = 'b', long, value_name = "N", default_value_t = 2048, help_heading = "Tests")]
    #[arg(value_parser = clap::value_parser!(u64).range(1..))]
    pub batch_size: u64,

    /// Tokens of one forward pass; also -ub
    #[arg(long, value_name = "N", default_value_t = 512, help_heading = "Tests")]
    #[arg(value_parser = clap::value_parser!(u64).range(1..))]
    pub ubatch_size: u64,

    /// Times each test is measured
    #[arg(short, long, value_name = "N", default_value_t = 5, help_heading = "Tests")]
    #[arg(value_parser = clap::value_parser!(u64).range(1..))]
    pub repetitions: u64,

    /// Measure the first run too
    #[arg(long, help_heading = "Tests")]
    pub no_warmup: bool,

    /// Bytes a second that the memory moves, such as 4.3TB, or `measure` to time copies
    #[arg(long, value_name = "SIZE", help_heading = "Tests")]
    pub bandwidth: Option<Bandwidth>,
}

/// What is measured on each device.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) tests: Vec<Test>,
    /// A model for each type; the device is yet to be named.
    pub(super) models: Vec<ModelArgs>,
    pub(super) layers: Option<usize>,
    pub(super) pieces: Pieces,
    pub(super) repetitions: u64,
    pub(super) warm_up: WarmUp,
    pub(super) bandwidth: Option<Bandwidth>,
}

/// Whether a test runs once unmeasured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WarmUp {
    Once,
    No,
}

impl WorkArgs {
    /// # Errors
    /// Flags that ask for no test.
    pub(super) fn plan(&self) -> Result<Plan, Failure> {
        let tests = self.tests();
        if tests.is_empty() {
            return Err(Failure::usage("there is nothing to measure")
                .hint("give -p or -n a number above 0, or -pg two"));
        }
        let models = self.dtype.iter().map(|&dtype| ModelArgs {
            model: self.model.clone(),
            preset: self.preset.clone(),
            random_weights: self.preset.is_some(),
            dtype,
            cache_type: self.cache_type,
            enforce_eager: self.enforce_eager,
            ..ModelArgs::default()
        });
        Ok(Plan {
            tests,
            models: models.collect(),
            layers: self.layers.map(|layers| layers as usize),
            pieces: Pieces { batch: self.batch_size as usize, forward: self.ubatch_size as usize },
            repetitions: self.repetitions,
            warm_up: if self.no_warmup { WarmUp::No } else { WarmUp::Once },
            bandwidth: self.bandwidth,
        })
    }

    /// Every test at every depth: prompts, then draws, then both.
    fn tests(&self) -> Vec<Test> {
        let all = |lists: &[List]| -> Vec<usize> {
            lists.iter().flat_map(|list| list.0.clone()).collect()
        };
        let prompts = all(&self.n_prompt).into_iter().map(|prompt| (prompt, 0));
        let draws = all(&self.n_gen).into_iter().map(|drawn| (0, drawn));
        let both = self.prompt_and_gen.iter().map(|pair| (pair.prompt, pair.drawn));
        let kinds: Vec<_> =
            prompts.chain(draws).chain(both).filter(|&kind| kind != (0, 0)).collect();
        all(&self.n_depth)
            .into_iter()
            .flat_map(|depth| {
                kinds.iter().map(move |&(prompt, drawn)| Test { prompt, drawn, depth })
            })
            .collect()
    }
}

/// Whole numbers: `128,512`, `128-512+128`, `1-64*2`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List(Vec<usize>);

impl FromStr for List {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut values = Vec::new();
        for part in text.split(',') {
            append(part.trim(), &mut values)
                .ok_or("expected numbers such as 128,512 or a range such as 128-512+128")?;
            if values.len() > MOST_VALUES {
                return Err(format!("expected at most {MOST_VALUES} numbers"));
            }
        }
        Ok(Self(values))
    }
}

/// Appends the numbers of `first`, `first-last`, `first-last+step` or `first-last*factor`.
fn append(text: &str, values: &mut Vec<usize>) -> Option<()> {
    let Some((first, rest)) = text.split_once('-') else {
        values.push(text.parse().ok()?);
        return Some(());
    };
    let (last, step) = match rest.find(['+', '*']) {
        Some(at) => (&rest[..at], rest[at + 1..].parse::<usize>().ok()?),
        None => (rest, 1),
    };
    let multiplies = rest.contains('*');
    let (mut value, last): (usize, usize) = (first.parse().ok()?, last.parse().ok()?);
    // A range that does not rise would not end.
    if step == 0 || multiplies && (step == 1 || value == 0) {
        return None;
    }
    while value <= last && values.len() <= MOST_VALUES {
        values.push(value);
        value = if multiplies { value.checked_mul(step) } else { value.checked_add(step) }?;
    }
    Some(())
}

/// A prompt and the tokens drawn behind it: `512,128`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    prompt: usize,
    drawn: usize,
}

impl FromStr for Pair {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let pair = text.split_once(',').and_then(|(prompt, drawn)| {
            Some(Self { prompt: prompt.trim().parse().ok()?, drawn: drawn.trim().parse().ok()? })
        });
        pair.filter(|pair| pair.prompt > 0 && pair.drawn > 0)
            .ok_or_else(|| "expected two numbers above 0, such as 512,128".to_owned())
    }
}

/// What the speed of draws is held against.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Bandwidth {
    /// What copies on the device reach.
    Measured,
    /// Bytes a second.
    Given(u64),
}

impl FromStr for Bandwidth {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "measure" {
            return Ok(Self::Measured);
        }
        let size = text.trim_end_matches("/s").parse::<ByteSize>();
        size.map(|size| Self::Given(size.0))
            .map_err(|_| "expected `measure`, or bytes a second such as 4.3TB".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    fn list(text: &str) -> Option<Vec<usize>> {
        text.parse::<List>().ok().map(|list| list.0)
    }

    #[test]
    fn lists_and_ranges_are_those_of_llama_bench() {
        assert_eq!(list("512"), Some(vec![512]));
        assert_eq!(list("128,512"), Some(vec![128, 512]));
        assert_eq!(list("128-512+128"), Some(vec![128, 256, 384, 512]));
        assert_eq!(list("1-10*3,7"), Some(vec![1, 3, 9, 7]));
        assert_eq!(list("3-5"), Some(vec![3, 4, 5]));
        for bad in ["", "x", "1,", "1-", "1-4+0", "1-4*1", "0-4*2", "-1", "0-99999999"] {
            assert_eq!(list(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_bandwidth_is_a_size_or_measured() {
        assert_eq!("measure".parse(), Ok(Bandwidth::Measured));
        assert_eq!("4.3TB".parse(), Ok(Bandwidth::Given(4_300_000_000_000)));
        assert_eq!("80GB/s".parse(), Ok(Bandwidth::Given(80_000_000_000)));
        assert!("fast".parse::<Bandwidth>().is_err());
    }

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        work: WorkArgs,
    }

    fn names(arguments: &[&str]) -> Vec<String> {
        let line = Line::parse_from([&["bench"], arguments].concat());
        let plan = line.work.plan().map(|plan| plan.tests).unwrap_or_default();
        plan.iter().map(Test::to_string).collect()
    }

    #[test]
    fn tests_are_those_of_llama_bench() {
        assert_eq!(names(&[]), ["pp512", "tg128"]);
        assert_eq!(names(&["-p", "0", "-n", "16,32"]), ["tg16", "tg32"]);
        assert_eq!(
            names(&["-p", "64", "-n", "0", "--pg", "64,8", "-d", "0,128"]),
            ["pp64", "pp64+tg8", "pp64 @ d128", "pp64+tg8 @ d128"]
        );
        assert_eq!(names(&["-p", "0", "-n", "0"]), [""; 0], "refused");
    }
}
