//! Two records of greedy generation against each other.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use serde_json::Value;

/// How far a logit of one device may be from the exact one, absolute and relative: the bound of the
/// conformance suite.
const BOUND: f64 = 2e-4;

/// Arguments of `benches compare`.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// A record of `benches goldens`
    #[arg(value_name = "A.json")]
    first: PathBuf,
    /// Another
    #[arg(value_name = "B.json")]
    second: PathBuf,
}

/// How two continuations of one prompt relate.
#[derive(Debug, PartialEq, Eq)]
enum Relation {
    /// All ids are equal.
    Same,
    /// They part at a step whose two best logits the bound does not tell apart; what follows is not
    /// comparable.
    NearTie(usize),
    /// They part at a step where they may not.
    Different(usize),
}

/// Runs the command; one line a prompt.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let (first, second) = (prompts(&arguments.first)?, prompts(&arguments.second)?);
    if first.len() != second.len() {
        bail!("one record has {} prompts, the other {}", first.len(), second.len());
    }
    let mut different = 0;
    let mut out = std::io::stdout();
    for (a, b) in first.iter().zip(&second) {
        let relation = relation(a, b)?;
        let what = match relation {
            Relation::Same => "the same".to_owned(),
            Relation::NearTie(step) => format!("the same up to a near-tie at step {step}"),
            Relation::Different(step) => format!("DIFFERENT at step {step}"),
        };
        writeln!(out, "{what}: {}", a["prompt"])?;
        different += usize::from(matches!(relation, Relation::Different(_)));
    }
    if different > 0 {
        bail!("{different} of {} prompts differ", first.len());
    }
    Ok(())
}

fn prompts(path: &Path) -> anyhow::Result<Vec<Value>> {
    let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let mut record: Value =
        serde_json::from_str(&text).with_context(|| format!("reading {}", path.display()))?;
    match record["prompts"].take() {
        Value::Array(prompts) if !prompts.is_empty() => Ok(prompts),
        _ => bail!("{} has no prompts: it is not a record of `benches goldens`", path.display()),
    }
}

/// How the ids of `b` relate to those of `a`, whose certainty counts.
///
/// Each of two logits of each of two devices may be off by the bound, so that devices may part
/// where the margin is within four bounds.
fn relation(a: &Value, b: &Value) -> anyhow::Result<Relation> {
    let list = |of: &Value, what: &str| {
        of[what].as_array().cloned().with_context(|| format!("a prompt has no `{what}`"))
    };
    let (ids, others) = (list(a, "greedy_ids")?, list(b, "greedy_ids")?);
    if a["prompt"] != b["prompt"] || ids.len() != others.len() {
        bail!("the records are not of the same prompts and number of tokens");
    }
    let Some(step) = (0..ids.len()).find(|&step| ids[step] != others[step]) else {
        return Ok(Relation::Same);
    };
    let number =
        |what: &str| a[what][step].as_f64().with_context(|| format!("`{what}` has no step {step}"));
    let near = 4.0 * BOUND * (1.0 + number("highest")?.abs());
    let tie = number("margins")? <= near;
    Ok(if tie { Relation::NearTie(step) } else { Relation::Different(step) })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn continuation(ids: [u32; 3]) -> Value {
        json!({
            "prompt": "p",
            "greedy_ids": ids,
            "highest": [9.0, 9.0, 9.0],
            "margins": [1.0, 0.007, 0.009],
        })
    }

    #[test]
    fn devices_may_part_where_the_bound_does_not_tell_logits_apart() -> anyhow::Result<()> {
        let a = continuation([1, 2, 3]);
        assert_eq!(relation(&a, &a)?, Relation::Same);
        assert_eq!(relation(&a, &continuation([4, 2, 3]))?, Relation::Different(0));
        assert_eq!(relation(&a, &continuation([1, 4, 4]))?, Relation::NearTie(1));
        assert_eq!(relation(&a, &continuation([1, 2, 4]))?, Relation::Different(2));
        Ok(())
    }
}
