//! Blocks out and in. That the bits are ggml's is shown in `conformance/tests/gguf.rs`.

use super::{BlockType, decode_blocks, encode_blocks};

const WRITTEN: [BlockType; 4] = [BlockType::Q4_0, BlockType::Q8_0, BlockType::Q4K, BlockType::Q6K];

/// Numbers in -1 to 1 without a pattern, by Knuth's multiplicative hash.
fn noise(count: u32) -> Vec<f32> {
    let hash = |i: u32| (i.wrapping_mul(2_654_435_761) >> 8) as f32;
    (0..count).map(|i| hash(i) / (1 << 23) as f32 - 1.0).collect()
}

fn round_trip(kind: BlockType, values: &[f32]) -> Vec<f32> {
    let bytes = encode_blocks(kind, values).unwrap();
    assert_eq!(bytes.len(), values.len() / kind.values() * kind.bytes());
    let mut out = vec![f32::NAN; values.len()];
    decode_blocks(kind, &bytes, &mut out);
    out
}

fn rms(values: &[f32], found: &[f32]) -> f64 {
    let square = |(a, b): (&f32, &f32)| f64::from(a - b).powi(2);
    (values.iter().zip(found).map(square).sum::<f64>() / values.len() as f64).sqrt()
}

/// Uniform values cut into steps of width `s` are off by `s / √12`. A run in -1 to 1 has 2 over the
/// number of its codes, less a thirtieth, as the largest of 32 such values is 32/33 on average; scales
/// of 6 bits add at most 1/63 of the range to the 4-bit format.
#[test]
fn errors_are_those_of_the_number_of_bits() {
    let values = noise(64 * 256);
    let step = |codes: f64| 2.0 / codes / 12_f64.sqrt();
    for (kind, least, most) in [
        // One end is met exactly, the other is half a step short.
        (BlockType::Q4_0, step(17.0), step(14.0)),
        (BlockType::Q8_0, step(254.0) * 0.95, step(254.0)),
        (BlockType::Q4K, step(17.0), step(13.0)),
        // Runs of 16, and a search that finds scales a little better than the obvious one.
        (BlockType::Q6K, step(64.0) * 0.85, step(63.0)),
    ] {
        let found = rms(&values, &round_trip(kind, &values));
        assert!((least..most).contains(&found), "{kind}: {found} in {least} to {most}");
    }
}

/// Values that are codes times a scale come back as they were, if the scale's largest code occurs.
#[test]
fn values_on_the_grid_are_kept() {
    let grid = |code: fn(i32) -> i32, largest: i32, scale: f32| -> Vec<f32> {
        let code = |i| if i % 16 == 0 { largest } else { code(i) };
        (0..256).map(|i| code(i) as f32 * scale).collect()
    };
    let q8 = grid(|i| i * 37 % 255 - 127, -127, 0.5);
    assert_eq!(round_trip(BlockType::Q8_0, &q8), q8);
    let q4 = grid(|i| i * 5 % 16 - 8, -8, 0.25);
    assert_eq!(round_trip(BlockType::Q4_0, &q4), q4);
    let q6 = grid(|i| i * 11 % 64 - 32, -32, -0.125);
    assert_eq!(round_trip(BlockType::Q6K, &q6), q6);
}

#[test]
fn zeros_and_constants_are_finite() {
    for kind in WRITTEN {
        assert_eq!(round_trip(kind, &[0.0; 256]), [0.0; 256], "{kind}");
        for constant in [1.0, -1.0, 3e-2, -60_000.0] {
            let found = round_trip(kind, &[constant; 256]);
            let close = |x: &f32| (x - constant).abs() <= constant.abs() * 0.04;
            assert!(found.iter().all(close), "{kind} {constant}: {}", found[0]);
        }
    }
}

#[test]
fn what_is_only_read_is_not_written() {
    for kind in BlockType::ALL {
        assert_eq!(encode_blocks(kind, &[1.0; 256]).is_some(), WRITTEN.contains(&kind), "{kind}");
    }
}
