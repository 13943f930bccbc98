//! How two warpgroups divide their work, and whether they can: pure functions of shapes and of what the device says.

use super::super::variant::FRAGMENT;
use super::instructions::BLOCK;

/// Queries of a cube of two warpgroups, and rows of its tiles.
pub(in super::super) const SIDE: usize = 64;

/// What is fixed when the kernel for warpgroups is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in super::super) struct WarpgroupPlan {
    /// Heads of a token.
    pub(in super::super) heads: usize,
    /// Width of a query and of a row.
    pub(in super::super) key: usize,
    /// The leading part of a row that is summed.
    pub(in super::super) value: usize,
    /// Parts of 16 bytes from a cached row to the next.
    pub(in super::super) row: usize,
    /// Bits of the factor on scores (f32).
    pub(in super::super) scale: u32,
    /// Whether there is more than one part.
    pub(in super::super) split: bool,
}

impl WarpgroupPlan {
    /// Units of a cube.
    pub(in super::super) fn units(&self) -> usize {
        256
    }

    /// Parts of 16 bytes of the queries, and of a tile.
    fn matrix(&self) -> usize {
        SIDE * self.key / 8
    }

    /// Where the tiles of rows begin.
    pub(in super::super) fn rows(&self, tile: usize) -> usize {
        self.matrix() * (1 + tile)
    }

    /// Where weights begin.
    pub(in super::super) fn weights(&self) -> usize {
        self.rows(2)
    }

    /// Parts of 16 bytes in all.
    pub(in super::super) fn area(&self) -> usize {
        self.weights() + SIDE * SIDE / 8
    }

    /// Columns that a warpgroup sums.
    pub(in super::super) fn columns(&self) -> usize {
        self.value / 2
    }

    /// Bytes of workgroup memory.
    pub(in super::super) fn bytes(&self) -> usize {
        self.area() * 16 + SIDE * 4
    }

    /// Whether the kernel can be used, where `shared` bytes of workgroup memory are there, for `queries` of a
    /// sequence: for enough of them that a cube is not mostly idle, and for whole blocks of columns.
    pub(in super::super) fn fits(&self, queries: usize, shared: usize) -> bool {
        queries > SIDE - FRAGMENT
            && self.key.is_multiple_of(BLOCK)
            && self.value.is_multiple_of(2 * BLOCK)
            && (128..=512).contains(&self.value)
            && self.value <= self.key
            && self.bytes() <= shared
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// DeepSeek-V3.
    const V3: WarpgroupPlan =
        WarpgroupPlan { heads: 128, key: 576, value: 512, row: 72, scale: 0, split: false };

    /// What an H200 gives a cube.
    const SHARED: usize = 227 << 10;

    #[test]
    fn published_widths_fit_and_others_do_not() {
        assert!(V3.fits(128, SHARED) && V3.fits(64, SHARED) && V3.fits(49, SHARED));
        assert!(!V3.fits(48, SHARED), "three fragments of queries are for `matrix`");
        assert!(!V3.fits(128, 224 << 10), "little memory");
        for (key, value) in [(72, 64), (560, 512), (576, 448), (640, 640), (128, 256), (64, 0)] {
            assert!(!WarpgroupPlan { key, value, ..V3 }.fits(128, SHARED), "{key} {value}");
        }
    }

    #[test]
    fn areas_do_not_meet() {
        for key in [128, 192, 576] {
            let plan = WarpgroupPlan { key, value: 128, ..V3 };
            assert_eq!(plan.rows(0), SIDE * key / 8, "behind the queries");
            assert_eq!(plan.weights() - plan.rows(1), SIDE * key / 8, "behind the second tile");
            assert_eq!(plan.area() - plan.weights(), SIDE * SIDE * 2 / 16);
            assert!(plan.rows(0).is_multiple_of(64), "1,024 bytes, as the swizzle asks for");
        }
    }
}
