//! Holds every kernel, module and model on any adapter against formulas and golden vectors.
//!
//! [`records`] lists what there is to conform to; a case is a few parameters that are its name
//! ([`spec`], [`name`]), fed with [`inputs`] drawn from the name, and compared ([`compare`](mod@compare))
//! with what an [`oracle`] computes in f64 together with a bound. [`exec`] runs cases on a device,
//! [`expectations`] knows what is known to fail, [`results`] and [`report`] keep what came of it.
//! [`golden`] reads vectors of independent implementations, [`run`] computes the same with the models
//! under test, [`bound`] says how far the two may lie apart, and [`divergence`] where two backends part.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test"))]

pub mod bound;
pub mod compare;
pub mod divergence;
pub mod environment;
pub mod exec;
pub mod expectations;
pub mod golden;
pub mod inputs;
pub mod name;
pub mod op;
pub mod oracle;
pub mod records;
pub mod report;
pub mod results;
pub mod run;
pub mod spec;
