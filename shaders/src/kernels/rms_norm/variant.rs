//! How the units of a cube are divided among rows: a pure function of a row's width and of the device.

use super::super::lanes::Lanes;
use super::super::{UNITS, vector_size};

/// What is fixed when the kernel is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Plan {
    /// Elements of a row.
    pub(super) width: usize,
    /// Bits of ε (f32).
    pub(super) epsilon: u32,
    /// Units of a row.
    pub(super) lanes: Lanes,
    /// Rows of a cube.
    pub(super) rows: usize,
    /// Rows of units that share a row: more than one only where a cube has one row.
    pub(super) planes: usize,
    /// Components of a vector.
    pub(super) vector: usize,
}

impl Plan {
    /// For rows of `width`, on a device whose units share sums as `lanes` says.
    pub(super) fn new(width: usize, epsilon: f64, lanes: Lanes) -> Self {
        let vector = vector_size(width);
        Self {
            width,
            epsilon: (epsilon as f32).to_bits(),
            lanes,
            rows: if lanes.count == 1 { ROWS } else { 1 },
            planes: planes(width / vector, lanes),
            vector,
        }
    }
}

/// Rows of a cube whose units work alone.
const ROWS: usize = 8;

/// Rows of units that share a row of `steps` vectors: as many as have two vectors for each unit, within
/// 256 units. A norm is short, and what it costs is waiting.
fn planes(steps: usize, lanes: Lanes) -> usize {
    let count = lanes.count as usize;
    if count == 1 {
        return 1;
    }
    let most = (UNITS as usize / count).max(1);
    (1..=most).rev().find(|planes| steps >= 2 * planes * count).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::super::super::lanes::Reduce;
    use super::*;

    #[test]
    fn a_long_row_gets_a_whole_cube() {
        let of = |count, reduce| Lanes { count, reduce };
        assert_eq!(planes(512, of(32, Reduce::Plane)), 8);
        assert_eq!(planes(512, of(64, Reduce::Plane)), 4);
        assert_eq!(planes(128, of(32, Reduce::Shared)), 2);
        assert_eq!(planes(16, of(32, Reduce::Plane)), 1);
        assert_eq!(planes(512, of(1, Reduce::Alone)), 1);
    }
}
