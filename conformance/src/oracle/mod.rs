//! The operations of inference in f64, written from the papers' formulas.
//!
//! Nothing here knows how `shaders` computes: an oracle loops over plain slices in the order of the
//! formula. Every number carries how far a correct f32 implementation may lie from it
//! ([`Approx`]), so a bound is derived by the same lines that compute the value, and no tolerance is
//! chosen anywhere else.

pub mod approx;
pub mod attention;
pub mod blocks;
pub mod digits;
pub mod experts;
pub mod fp8;
pub mod linear;
pub mod norm;
pub mod packed;
pub mod rotary;
pub mod router;
pub mod sample;

pub use approx::Approx;
