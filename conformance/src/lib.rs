//! Holds every model and backend against golden vectors of independent implementations.
//!
//! [`golden`] reads the vectors, [`run`] computes the same with the models under test, [`bound`]
//! says how far the two may lie apart, and why. Single operations are held against the formulas of
//! the papers: [`oracle`] computes them in f64 together with a bound, [`inputs`] makes what they are
//! fed, and [`op`] compares.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test"))]

pub mod bound;
pub mod golden;
pub mod inputs;
pub mod op;
pub mod oracle;
pub mod run;
