//! The records: what there is to conform to, one entry an operation.
//!
//! A record says what is tested and why its bound is what it is, lists its cases for each tier, draws
//! random ones, and builds a case from its name.

pub mod attention;
pub mod cache;
pub mod experts;
pub mod grouped;
pub mod io;
pub mod latent;
pub mod linear;
pub mod models;
pub mod packed;
pub mod probe;
pub mod rms_norm;
pub mod rotary;
pub mod router;
pub mod sample;
pub mod swiglu;
pub mod widened;

use std::collections::HashSet;

use crate::inputs::Random;
use crate::name::{CaseName, Query};
use crate::spec::{Named, Operation, Seeded, Spec, SpecError};

/// How much is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// A minute on a software adapter. It finds what is broken, and shows nothing to be right.
    Smoke,
    /// Every operation, variant, regime and edge once; minutes on a software adapter.
    Quick,
    /// Published shapes and thousands of random ones beside; minutes on a GPU.
    Full,
}

crate::words!(Tier { Smoke = "smoke", Quick = "quick", Full = "full" });

/// What a name stands for.
type Parsed = Result<Box<dyn Operation>, SpecError>;

/// One operation, module or property.
pub struct Record {
    /// `level/operation`.
    pub path: &'static str,
    /// What is computed.
    pub formula: &'static str,
    /// Where the formula stands.
    pub source: &'static str,
    /// How the bound is derived.
    pub bound: &'static str,
    /// The kernels and operations of `shaders` that it reaches.
    pub kernels: &'static [&'static str],
    cases: fn(Tier, &mut Sink<'_>),
    fuzz: fn(&mut Random, u64, &mut Sink<'_>),
    parse: fn(&CaseName) -> Option<Parsed>,
}

/// Every record, in the order of levels.
#[must_use]
pub fn all() -> Vec<&'static Record> {
    vec![
        &probe::FLOAT,
        &probe::INTEGER,
        &probe::HALF,
        &probe::REDUCE,
        &probe::PRODUCT,
        &probe::MOVE,
        &rms_norm::RECORD,
        &rotary::RECORD,
        &linear::RECORD,
        &swiglu::RECORD,
        &router::RECORD,
        &experts::RECORD,
        &attention::MLA_DECODE,
        &attention::MLA_PREFILL,
        &attention::GQA_DECODE,
        &attention::GQA_PREFILL,
        &grouped::RECORD,
        &latent::TOKENS,
        &latent::EXPAND,
        &cache::RECORD,
        &packed::RECORD,
        &sample::RECORD,
        &sample::ARGMAX,
        &widened::RECORD,
        &models::BLOCKS,
        &models::MTP,
        &models::LOGITS,
        &models::GREEDY,
        &models::SAME,
        &io::RECORD,
    ]
}

/// Takes the cases of a record that are meant.
pub struct Sink<'a> {
    queries: &'a [Query],
    /// Names that are there already, or are not wanted.
    seen: HashSet<String>,
    cases: Vec<Box<dyn Operation>>,
    /// The only record whose cases are taken, where there is one.
    record: Option<&'static str>,
}

impl<'a> Sink<'a> {
    fn new(queries: &'a [Query]) -> Self {
        Self { queries, seen: HashSet::new(), cases: Vec::new(), record: None }
    }

    /// Takes of what `list` adds only the cases below `record`.
    fn only(&mut self, record: &'static str, list: impl FnOnce(&mut Self)) {
        self.record = Some(record);
        list(self);
        self.record = None;
    }

    /// Adds a case, once, if it is meant.
    ///
    /// # Panics
    /// Where a record lists parameters that it refuses itself.
    pub fn add<S: Spec>(&mut self, spec: S) {
        let name = spec.name();
        if self.record.is_some_and(|record| name.record() != record) {
            return;
        }
        let meant = self.queries.is_empty() || self.queries.iter().any(|q| q.matches(&name));
        if !meant || !self.seen.insert(name.to_string()) {
            return;
        }
        match Seeded::new(spec) {
            Ok(case) => self.cases.push(Box::new(case)),
            Err(error) => panic!("a record lists a case that it refuses: {error}"),
        }
    }
}

/// Random cases beside those that are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fuzz {
    /// For each record.
    pub count: usize,
    /// Where the random numbers start.
    pub seed: u64,
}

/// Random cases of a record in the tier `full`.
pub const FULL_FUZZ: Fuzz = Fuzz { count: 170, seed: 1 };

/// Which cases to run.
#[derive(Clone, Debug)]
pub struct Selection {
    /// Any of them; all where there are none.
    pub queries: Vec<Query>,
    /// How much.
    pub tier: Tier,
    /// Random cases; the tier's own where there is nothing.
    pub fuzz: Option<Fuzz>,
}

/// The cases of a selection, in order.
#[must_use]
pub fn select(selection: &Selection) -> Vec<Box<dyn Operation>> {
    let mut sink = Sink::new(&selection.queries);
    let own = (selection.tier == Tier::Full).then_some(FULL_FUZZ);
    for record in all() {
        let meant = &selection.queries;
        if !meant.is_empty() && !meant.iter().any(|query| query.may_match(record.path)) {
            continue;
        }
        (record.cases)(selection.tier, &mut sink);
        if let Some(Fuzz { count, seed }) = selection.fuzz.or(own) {
            let mut random = Random::of(&format!("{}#{seed}", record.path));
            for index in 0..count as u64 {
                (record.fuzz)(&mut random, seed * 100_000 + index + 1, &mut sink);
            }
        }
    }
    sink.cases
}

/// The case called `name`.
///
/// # Errors
/// There is none of that name.
pub fn find(name: &CaseName) -> Result<Box<dyn Operation>, SpecError> {
    let unknown = || SpecError::Refused {
        name: name.to_string(),
        reason: "no record has this path; `list` names them all".into(),
    };
    all().into_iter().find_map(|record| (record.parse)(name)).unwrap_or_else(|| Err(unknown()))
}

/// The record that a case belongs to.
#[must_use]
pub fn record_of(name: &CaseName) -> Option<&'static Record> {
    let path = name.record();
    all().into_iter().find(|record| record.path == path)
}

fn parse<S: Spec>(name: &CaseName) -> Option<Parsed> {
    let spec = <S as Named>::parse(name)?;
    Some(spec.and_then(Seeded::new).map(|case| Box::new(case) as Box<dyn Operation>))
}

/// No random cases.
fn nothing(_: &mut Random, _: u64, _: &mut Sink<'_>) {}

/// Numbers that a tensor of a case may have: what a name asks for is not allocated unseen.
const MOST_NUMBERS: usize = 1 << 25;

/// That the tensors whose sizes are factors of `factors` exist and fit.
fn sized(factors: &[usize]) -> Result<(), String> {
    let count = factors.iter().try_fold(1_usize, |all, &size| all.checked_mul(size));
    match count {
        Some(0) => Err("a size is 0, expected 1 or more".into()),
        Some(count) if count <= MOST_NUMBERS => Ok(()),
        _ => {
            Err(format!("a tensor has sizes {factors:?}, expected {MOST_NUMBERS} numbers at most"))
        }
    }
}

/// That parameters go together.
fn chosen(holds: bool, rule: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(format!("expected that {rule}")) }
}

/// The rows `rows` of `width` numbers.
fn of_rows<T: Clone>(all: &[T], width: usize, rows: &[usize]) -> Vec<T> {
    rows.iter().flat_map(|&row| all[row * width..(row + 1) * width].to_vec()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full() -> Vec<Box<dyn Operation>> {
        select(&Selection { queries: Vec::new(), tier: Tier::Full, fuzz: None })
    }

    #[test]
    fn every_case_is_had_again_from_its_name() {
        for case in full() {
            let name = case.name();
            let again: CaseName = name.to_string().parse().unwrap();
            assert_eq!(find(&again).unwrap().name(), name);
            assert!(record_of(&name).is_some(), "{name} has a record");
        }
    }

    #[test]
    fn tiers_hold_each_other() {
        let names = |tier| -> HashSet<String> {
            let selection = Selection { queries: Vec::new(), tier, fuzz: None };
            select(&selection).iter().map(|case| case.name().to_string()).collect()
        };
        let (smoke, quick, full) = (names(Tier::Smoke), names(Tier::Quick), names(Tier::Full));
        assert!(smoke.is_subset(&quick) && quick.is_subset(&full));
        let ops = full.iter().filter(|name| name.starts_with("op/")).count();
        assert!(ops >= 5000, "{ops} cases of operations");
    }

    #[test]
    fn a_name_that_asks_for_too_much_is_refused() {
        let refused = |name: &str| find(&name.parse().unwrap()).err().unwrap().to_string();
        assert_eq!(
            refused("op/rms_norm/plain:t=99999999;d=99999999;eps=1e-6;in=normal;seed=0"),
            "`op/rms_norm/plain:t=99999999;d=99999999;eps=0.000001;in=normal;seed=0`: a tensor has sizes \
             [99999999, 99999999], expected 33554432 numbers at most"
        );
        assert_eq!(
            refused("op/rms_norm/plain:t=1;d=x"),
            "`op/rms_norm/plain:t=1;d=x`: the parameter `d` cannot be `x`"
        );
        assert_eq!(
            refused("op/nothing/at_all"),
            "`op/nothing/at_all`: no record has this path; `list` names them all"
        );
    }
}
