//! f32 to super-blocks: each run gets the scale, and for 4 bits the offset, that serves it best.
//!
//! A run is tried with several scales. For each, the values are rounded to codes, and the codes
//! tell the scale (and the offset) of least square error; the trial of least error wins. The codes
//! are formed once more when the run's scale has itself been rounded to the bits it is stored in.

use half::f16;

use super::encode::inverse;
use super::{BlockType, SMALL, SUPER};

/// Scales tried on either side of the obvious one.
const TRIALS: i8 = 9;
/// Step between two trials, in codes of the largest value.
const STEP: f32 = 0.1;

/// Values of a run of `Q6_K`.
const RUN: usize = 16;

/// `d s (q - 32)`: see [`BlockType::Q6K`].
pub(super) fn q6_k(values: &[f32; SUPER]) -> [u8; BlockType::Q6K.bytes()] {
    let runs = values.as_chunks::<RUN>().0;
    let mut scales = [0.0_f32; SUPER / RUN];
    for (scale, run) in scales.iter_mut().zip(runs) {
        *scale = symmetric_scale(run);
    }
    let largest = scales
        .iter()
        .fold(0.0_f32, |largest, &scale| if scale.abs() > largest.abs() { scale } else { largest });
    // The scale largest in magnitude becomes -128, which is met exactly.
    let d = f16::from_f32(largest / -128.0);
    let from_d = inverse(d.to_f32());
    let mut codes = [0_u8; SUPER];
    let mut block = [0; BlockType::Q6K.bytes()];
    for (j, (run, scale)) in runs.iter().zip(scales).enumerate() {
        let scale = (scale * from_d).round().clamp(-128.0, 127.0);
        block[192 + j] = (scale as i8).cast_unsigned();
        let to_codes = inverse(d.to_f32() * scale);
        for (code, x) in codes[j * RUN..].iter_mut().zip(run) {
            *code = ((x * to_codes).round().clamp(-32.0, 31.0) + 32.0) as u8;
        }
    }
    block[208..].copy_from_slice(&d.to_le_bytes());
    for (i, code) in codes.iter().enumerate() {
        // See `decode::q6_k` for where the bits are.
        let (part, run, k) = (i / 128, i % 128 / 32, i % 32);
        block[part * 64 + run % 2 * 32 + k] |= (code & 0xf) << (run / 2 * 4);
        block[128 + part * 32 + k] |= (code >> 4) << (run * 2);
    }
    block
}

/// The scale `s` of least `Σ x² (x - s q)²` with `q = round(x / s)` in -32 to 31: large values count
/// for more, as they do in products.
fn symmetric_scale(run: &[f32; RUN]) -> f32 {
    let largest =
        run.iter().fold(0.0_f32, |largest, &x| if x.abs() > largest.abs() { x } else { largest });
    if largest == 0.0 {
        return 0.0;
    }
    let mut best = (f32::NEG_INFINITY, largest / -32.0);
    for trial in -TRIALS..=TRIALS {
        let to_codes = -(32.0 + STEP * f32::from(trial)) / largest;
        let (mut with_values, mut with_codes) = (0.0_f32, 0.0_f32);
        for &x in run {
            let q = (x * to_codes).round().clamp(-32.0, 31.0);
            let weight = x * x;
            with_values += weight * x * q;
            with_codes += weight * q * q;
        }
        // With these codes the best scale is the quotient, and the error falls by `gain`.
        let gain = with_values * with_values * inverse(with_codes);
        if with_codes > 0.0 && gain > best.0 {
            best = (gain, with_values / with_codes);
        }
    }
    best.1
}

/// `d s q - m t`: see [`BlockType::Q4K`].
pub(super) fn q4_k(values: &[f32; SUPER]) -> [u8; BlockType::Q4K.bytes()] {
    let runs = values.as_chunks::<SMALL>().0;
    let mut fits = [Fit::default(); SUPER / SMALL];
    for (fit, run) in fits.iter_mut().zip(runs) {
        *fit = affine_fit(run);
    }
    let largest = |part: fn(&Fit) -> f32| fits.iter().map(part).fold(0.0_f32, f32::max);
    let d = f16::from_f32(largest(|fit| fit.scale) / 63.0);
    let m = f16::from_f32(largest(|fit| fit.offset) / 63.0);
    let (from_d, from_m) = (inverse(d.to_f32()), inverse(m.to_f32()));
    let six_bits = |x: f32| x.round().clamp(0.0, 63.0) as u8;
    let mut block = [0; BlockType::Q4K.bytes()];
    block[..2].copy_from_slice(&d.to_le_bytes());
    block[2..4].copy_from_slice(&m.to_le_bytes());
    for (j, (run, fit)) in runs.iter().zip(fits).enumerate() {
        let (scale, offset) = (six_bits(fit.scale * from_d), six_bits(fit.offset * from_m));
        pack_scales(&mut block[4..16], j, [scale, offset]);
        let to_codes = inverse(d.to_f32() * f32::from(scale));
        let offset = m.to_f32() * f32::from(offset);
        for (pair, x) in block[16 + j / 2 * SMALL..].iter_mut().zip(run) {
            let code = ((x + offset) * to_codes).round().clamp(0.0, 15.0) as u8;
            *pair |= code << (j % 2 * 4);
        }
    }
    block
}

/// See `decode::scale_and_offset`.
fn pack_scales(packed: &mut [u8], j: usize, [scale, offset]: [u8; 2]) {
    if j < 4 {
        packed[j] |= scale;
        packed[j + 4] |= offset;
    } else {
        packed[j + 4] = scale & 0xf | (offset & 0xf) << 4;
        packed[j - 4] |= scale >> 4 << 6;
        packed[j] |= offset >> 4 << 6;
    }
}

/// A run as `scale q - offset`, neither below zero.
#[derive(Clone, Copy, Default)]
struct Fit {
    scale: f32,
    offset: f32,
}

/// Scale and offset of least `Σ w (x - s q + t)²` over codes 0 to 15, with `w = rms + |x|`.
fn affine_fit(run: &[f32; SMALL]) -> Fit {
    // The offset only lowers: a run above zero starts at zero.
    let low = run.iter().copied().fold(0.0_f32, f32::min);
    let high = run.iter().copied().fold(0.0_f32, f32::max);
    if low == high {
        return Fit::default();
    }
    let mean = run.iter().map(|x| x * x).sum::<f32>() / SMALL as f32;
    let weights = run.map(|x| mean.sqrt() + x.abs());
    let mut fit = Fit { scale: (high - low) / 15.0, offset: -low };
    let mut least = error(run, &weights, fit);
    for trial in -TRIALS..=TRIALS {
        let to_codes = (15.0 + STEP * f32::from(trial)) / (high - low);
        let codes = run.map(|x| ((x - low) * to_codes).round().clamp(0.0, 15.0));
        let Some(refit) = least_squares(run, &weights, &codes) else { continue };
        let found = error(run, &weights, refit);
        if found < least {
            (least, fit) = (found, refit);
        }
    }
    fit
}

/// The weighted square error of a run whose codes are the nearest under `fit`.
fn error(run: &[f32; SMALL], weights: &[f32; SMALL], fit: Fit) -> f32 {
    let to_codes = inverse(fit.scale);
    let of = |(x, weight): (&f32, &f32)| {
        let code = ((x + fit.offset) * to_codes).round().clamp(0.0, 15.0);
        let off = fit.scale * code - fit.offset - x;
        weight * off * off
    };
    run.iter().zip(weights).map(of).sum()
}

/// The line through the points `(code, x)`, through the origin if it would start above it.
fn least_squares(run: &[f32; SMALL], weights: &[f32; SMALL], codes: &[f32; SMALL]) -> Option<Fit> {
    let [mut w, mut q, mut qq, mut x, mut xq] = [0.0_f32; 5];
    for ((&value, &weight), &code) in run.iter().zip(weights).zip(codes) {
        w += weight;
        q += weight * code;
        qq += weight * code * code;
        x += weight * value;
        xq += weight * value * code;
    }
    let determinant = w * qq - q * q;
    if determinant <= 0.0 {
        return None;
    }
    let scale = (w * xq - q * x) / determinant;
    let offset = (q * xq - qq * x) / determinant;
    let fit =
        if offset >= 0.0 { Fit { scale, offset } } else { Fit { scale: xq / qq, offset: 0.0 } };
    (fit.scale > 0.0).then_some(fit)
}
