//! The runner: opens a checkpoint on a device and writes text with it.
//!
//! Read [`engine`] for the seam between token ids and tensors, [`text`] for what lies between
//! text and token ids, [`session`] for the loop that joins them, [`cli`] for the commands.
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test"))]

pub mod cli;
pub mod commands;
pub mod conversation;
pub mod device;
pub mod engine;
pub mod failure;
pub mod interrupt;
pub mod measure;
pub mod session;
pub mod text;
pub mod ui;
