//! How the units of a cube share a sum.

use cubecl::ir::features::Plane;
use cubecl::prelude::*;

use crate::profile::{Profile, allows};

/// The units that form one sum together, and how they add their parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Lanes {
    /// Units of a sum: the first dimension of a cube.
    pub(crate) count: u32,
    /// How they add.
    pub(crate) reduce: Reduce,
}

/// How lanes add their parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Reduce {
    /// There is one lane: a processor whose units run one after the other gains nothing by sharing.
    Alone,
    /// The lanes are exactly one plane.
    Plane,
    /// The same, in rounds in which each lane has the number of another. CUDA has no sum of a plane of f32, and
    /// what CubeCL 0.11.3 puts in its place is a loop, which keeps several sums from being under way at once.
    Exchange,
    /// Through workgroup memory: planes are missing, or of a size known only as the kernel runs.
    Shared,
}

/// Lanes of a sum through workgroup memory.
const SHARED_LANES: u32 = 32;

impl Lanes {
    /// The choice for the device behind `client`.
    pub(crate) fn of(client: &Client) -> Self {
        let properties = client.properties();
        let hardware = &properties.hardware;
        let planes = properties.features.plane.contains(Plane::Ops);
        Self::choose(LaneFacts {
            planes,
            smallest: hardware.plane_size_min,
            largest: hardware.plane_size_max,
            software: !planes && hardware.plane_size_max < 16,
            exchanges: client.name() == "cuda",
            forced_core: !allows(Profile::Subgroups),
        })
    }

    pub(crate) fn choose(facts: LaneFacts) -> Self {
        let LaneFacts { planes, smallest, largest, software, exchanges, forced_core } = facts;
        if forced_core {
            return Self { count: SHARED_LANES, reduce: Reduce::Shared };
        }
        if software {
            return Self { count: 1, reduce: Reduce::Alone };
        }
        if planes && smallest == largest {
            let whole = exchanges && largest.is_power_of_two();
            let reduce = if whole { Reduce::Exchange } else { Reduce::Plane };
            return Self { count: largest, reduce };
        }
        Self { count: SHARED_LANES, reduce: Reduce::Shared }
    }
}

/// What the choice of [`Lanes`] depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LaneFacts {
    /// Whether plane operations exist.
    pub(crate) planes: bool,
    /// Fewest units of a plane.
    pub(crate) smallest: u32,
    /// Most units of a plane.
    pub(crate) largest: u32,
    /// Whether units run on a processor's own lanes.
    pub(crate) software: bool,
    /// Whether planes sum by exchanges.
    pub(crate) exchanges: bool,
    /// Whether nothing but the core profile is to be used.
    pub(crate) forced_core: bool,
}

/// The sum of `value` over a plane, on every unit of it.
#[cube]
pub(crate) fn sum_plane(value: f32, #[comptime] lanes: Lanes) -> f32 {
    match comptime![lanes.reduce] {
        Reduce::Exchange => {
            let mut sum = value;
            #[unroll]
            for round in 0..comptime![lanes.count.ilog2()] {
                sum += plane_shuffle_xor(sum, comptime![1u32 << round]);
            }
            sum
        }
        _ => plane_sum(value),
    }
}

/// The highest `value` of a plane, on every unit of it.
#[cube]
pub(crate) fn highest_of_plane(value: f32, #[comptime] lanes: Lanes) -> f32 {
    match comptime![lanes.reduce] {
        Reduce::Exchange => {
            let mut highest = value;
            #[unroll]
            for round in 0..comptime![lanes.count.ilog2()] {
                highest = highest.max(plane_shuffle_xor(highest, comptime![1u32 << round]));
            }
            highest
        }
        _ => plane_max(value),
    }
}

/// The sum of `value` over the lanes of a row of the cube, on every lane.
///
/// `scratch` has an element for each unit of the cube. Every unit of the cube must come here.
#[cube]
pub(crate) fn sum_lanes(value: f32, scratch: &mut Shared<[f32]>, #[comptime] lanes: Lanes) -> f32 {
    match comptime![lanes.reduce] {
        Reduce::Alone => value,
        Reduce::Plane | Reduce::Exchange => sum_plane(value, lanes),
        Reduce::Shared => {
            let first = (UNIT_POS_Y * CUBE_DIM_X) as usize;
            let own = first + UNIT_POS_X as usize;
            sync_cube();
            scratch[own] = value;
            if comptime![!crate::mutant::is("lanes_barrier_missing")] {
                sync_cube();
            }
            let mut sum = 0.0f32;
            for lane in
                0..comptime![lanes.count as usize - crate::mutant::one("lanes_sum_one_short")]
            {
                sum += scratch[first + lane];
            }
            sum
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(planes: bool, smallest: u32, largest: u32) -> LaneFacts {
        let software = false;
        LaneFacts { planes, smallest, largest, software, exchanges: false, forced_core: false }
    }

    #[test]
    fn a_fixed_plane_is_used_whole() {
        let lanes = Lanes::choose(facts(true, 32, 32));
        assert_eq!(lanes, Lanes { count: 32, reduce: Reduce::Plane });
        assert_eq!(Lanes::choose(facts(true, 64, 64)).count, 64);
        let lanes = Lanes::choose(LaneFacts { exchanges: true, ..facts(true, 32, 32) });
        assert_eq!(lanes, Lanes { count: 32, reduce: Reduce::Exchange });
    }

    #[test]
    fn a_plane_of_unknown_size_is_not_relied_on() {
        assert_eq!(Lanes::choose(facts(true, 8, 32)).reduce, Reduce::Shared);
        assert_eq!(Lanes::choose(facts(false, 32, 32)).reduce, Reduce::Shared);
    }

    #[test]
    fn a_software_adapter_sums_alone() {
        let lanes = Lanes::choose(LaneFacts { software: true, ..facts(false, 8, 8) });
        assert_eq!(lanes, Lanes { count: 1, reduce: Reduce::Alone });
        let lanes = Lanes::choose(LaneFacts { forced_core: true, ..facts(true, 64, 64) });
        assert_eq!(lanes, Lanes { count: 32, reduce: Reduce::Shared });
    }
}
