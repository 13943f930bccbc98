//! The compute operations of DeepSeek inference, each behind one function on Burn tensors.
//!
//! This crate knows tensors and shapes, not models: a model file calls [`rms_norm`] or
//! [`attention::latent`] and never learns how it ran. Each operation has an expression in Burn's
//! operations, which every backend executes; where it has a kernel too, the kernel runs on the backends
//! that CubeCL compiles for, and no caller changes.
//!
//! What every operation keeps:
//! - activations are f32; weights may be f16, and are then multiplied in f16 or f32, with f32 accumulation,
//!   or packed, in block FP8 ([`fp8`]) or the blocks of ggml ([`quant`]), and are then expanded to f32;
//! - on a GPU nothing is uploaded, read back or sorted on the host;
//! - positions and lengths come from device tensors;
//! - no result depends on infinities or NaN: a masked score is [`MASKED`], a large finite number.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test"))]

pub mod attention;
pub mod cache;
pub mod canary;
pub mod experts;
pub mod fp8;
mod fused;
pub mod grouped;
mod kernels;
pub mod latent;
pub mod linear;
pub mod mutant;
pub mod norm;
mod portable;
pub mod profile;
pub mod quant;
pub mod rotary;
pub mod router;
pub mod sample;
pub mod swiglu;

pub use fp8::{BlockFp8, Weight};
pub use linear::linear;
pub use norm::{Normed, rms_norm};
pub use quant::Quantised;
pub use swiglu::swiglu;

/// The score of a masked position: far below any real score, and far from overflow after scaling.
///
/// WGSL promises nothing about infinities, so `-inf` is not used.
pub const MASKED: f32 = -1.0e30;
