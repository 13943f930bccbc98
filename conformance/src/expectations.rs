//! Failures that are known, each with its reason and its end.
//!
//! A case that an entry covers runs all the same. It may fail, with the words that the entry names; if
//! it passes, the run is red, so that an entry does not outlive its reason. An entry that has expired,
//! or that says neither what nor where to read on, is refused.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::environment::{Environment, today};
use crate::name::{CaseName, Query};
use crate::results::{Case, Status};

/// The entries that come with the suite.
const BUILT_IN: &[(&str, &str)] = &[("known.toml", include_str!("../expectations/known.toml"))];

/// What is expected of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It fails; a pass is red.
    Fail,
    /// It fails at times.
    Flaky,
    /// It would take the device or the driver down, and does not run.
    Skip,
}

/// How bad a failure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// Beyond a bound, and not by much.
    Accuracy,
    /// Wrong.
    Critical,
    /// Of the suite or the machine.
    Spurious,
}

/// One entry.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// Which cases.
    query: String,
    /// Part of the adapter's name; any where there is nothing.
    #[serde(default)]
    adapter: String,
    /// Part of the driver and its version.
    #[serde(default)]
    driver: String,
    /// Part of the compiler's name.
    #[serde(default)]
    compiler: String,
    /// What happens.
    result: Outcome,
    /// How bad it is.
    category: Category,
    /// Part of the message with which it fails.
    #[serde(default)]
    contains: String,
    /// Why.
    reason: String,
    /// Where to read on.
    #[serde(default)]
    link: String,
    /// Year, month and day of the entry.
    since: String,
    /// Year, month and day on which it ends.
    expires: String,
}

/// A file of entries.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    expect: Vec<Expectation>,
}

/// The entries of a run.
#[derive(Debug, Default)]
pub struct Expectations {
    entries: Vec<(Query, Expectation)>,
}

impl Expectations {
    /// The entries that come with the suite, and those of `files`, for `environment`.
    ///
    /// # Errors
    /// Which entry is wrong or has expired.
    pub fn load(files: &[&Path], environment: &Environment) -> Result<Self, String> {
        let mut all = Self::default();
        for (name, text) in BUILT_IN {
            all.add(name, text, environment)?;
        }
        for path in files {
            let shown = path.display().to_string();
            let text = fs::read_to_string(path).map_err(|error| format!("`{shown}`: {error}"))?;
            all.add(&shown, &text, environment)?;
        }
        Ok(all)
    }

    fn add(&mut self, file: &str, text: &str, environment: &Environment) -> Result<(), String> {
        let File { expect } =
            toml::from_str(text).map_err(|error| format!("`{file}`: {}", error.message()))?;
        for entry in expect {
            let query = entry.query.parse::<Query>().map_err(|error| error.to_string());
            let query = query.and_then(|query| entry.sound(&today()).map(|()| query));
            let query = query.map_err(|error| format!("`{file}`, `{}`: {error}", entry.query))?;
            if entry.covers(environment) {
                self.entries.push((query, entry));
            }
        }
        Ok(())
    }

    /// Entries for this device.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entry for the case called `name`.
    #[must_use]
    pub fn of(&self, name: &CaseName) -> Option<&Expectation> {
        self.entries.iter().find(|(query, _)| query.matches(name)).map(|(_, entry)| entry)
    }
}

impl Expectation {
    fn sound(&self, today: &str) -> Result<(), String> {
        let date = |text: &str| chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok();
        for (key, value) in [("since", &self.since), ("expires", &self.expires)] {
            if !date(value) {
                return Err(format!("`{key}` is `{value}`, expected a day such as `2027-01-31`"));
            }
        }
        if self.expires.as_str() < today {
            return Err(format!(
                "expired on {}: renew it with a reason or remove it",
                self.expires
            ));
        }
        // A link, or words enough to be an explanation.
        if !self.link.starts_with("https://") && self.reason.split_whitespace().count() < 6 {
            return Err("neither `link` nor a `reason` that explains it".into());
        }
        Ok(())
    }

    fn covers(&self, environment: &Environment) -> bool {
        let holds = |part: &str, whole: &str| whole.to_lowercase().contains(&part.to_lowercase());
        holds(&self.adapter, &environment.adapter)
            && holds(&self.driver, &environment.driver)
            && holds(&self.compiler, &environment.compiler)
    }

    /// Whether its cases do not run.
    #[must_use]
    pub fn skips(&self) -> bool {
        self.result == Outcome::Skip
    }

    /// Why.
    #[must_use]
    pub fn reason(&self) -> String {
        let link = if self.link.is_empty() { "" } else { " " };
        format!("{}{link}{} (until {})", self.reason, self.link, self.expires)
    }

    /// Says what a result means where this entry stands.
    pub fn judge(&self, case: &mut Case) {
        let expected = case.comparison.failure.as_ref().is_some_and(|f| f.contains(&self.contains));
        case.status = match (case.status, self.result) {
            (Status::Fail, Outcome::Fail) if expected => Status::ExpectedFail,
            (Status::Fail, Outcome::Flaky) if expected => Status::Flaky,
            (Status::Pass, Outcome::Fail) => Status::UnexpectedPass,
            (status, _) => status,
        };
        case.note = Some(self.reason());
    }

    /// Whether a release may have it.
    #[must_use]
    pub fn is_critical(&self) -> bool {
        self.category == Category::Critical
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENTRY: &str = r#"
        [[expect]]
        query = "op/linear/plain:w=f16"
        adapter = "llvmpipe"
        result = "fail"
        category = "accuracy"
        contains = "value"
        reason = "rounds products to f16 and sums them so"
        since = "2026-01-01"
        expires = "2999-01-01"
    "#;

    fn on(adapter: &str) -> Environment {
        Environment { adapter: adapter.into(), ..Environment::default() }
    }

    fn judged(status: Status, failure: Option<&str>) -> Status {
        let mut all = Expectations::default();
        all.add("file", ENTRY, &on("llvmpipe (LLVM 15)")).unwrap();
        let name: CaseName = "op/linear/plain:t=1;w=f16;seed=0".parse().unwrap();
        let mut case = Case { status, ..Case::new(name.to_string()) };
        case.comparison.failure = failure.map(str::to_owned);
        all.of(&name).unwrap().judge(&mut case);
        case.status
    }

    #[test]
    fn an_expected_failure_is_one_and_a_pass_is_red() {
        assert_eq!(judged(Status::Fail, Some("value 3 of 9")), Status::ExpectedFail);
        assert_eq!(judged(Status::Fail, Some("panicked")), Status::Fail);
        assert_eq!(judged(Status::Pass, None), Status::UnexpectedPass);
        assert!(Status::UnexpectedPass.is_red());
        assert_eq!(judged(Status::Skip, None), Status::Skip);
    }

    #[test]
    fn an_entry_covers_its_adapter_and_its_cases_alone() {
        let mut all = Expectations::default();
        all.add("file", ENTRY, &on("NVIDIA H200")).unwrap();
        assert!(all.is_empty());
        all.add("file", ENTRY, &on("llvmpipe")).unwrap();
        assert!(all.of(&"op/linear/plain:t=1;w=f32;seed=0".parse().unwrap()).is_none());
    }

    #[test]
    fn an_entry_that_is_unsound_is_refused() {
        let refused = |from: &str, to: &str| {
            let text = ENTRY.replace(from, to);
            Expectations::default().add("file", &text, &on("llvmpipe")).unwrap_err()
        };
        let expired = refused("2999-01-01", "2026-02-01");
        assert_eq!(
            expired,
            "`file`, `op/linear/plain:w=f16`: expired on 2026-02-01: renew it with a reason or remove it"
        );
        assert!(refused("2999-01-01", "soon").contains("expected a day"));
        assert!(refused("rounds products to f16 and sums them so", "odd").contains("neither"));
        assert!(refused("contains", "contians").contains("unknown field"));
        assert!(refused("category = \"accuracy\"", "").contains("category"));
    }

    #[test]
    fn the_entries_that_come_with_the_suite_are_sound() {
        Expectations::load(&[], &on("any")).unwrap();
    }
}
