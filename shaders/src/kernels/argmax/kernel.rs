//! The `#[cube]` source: a cube a part of a row.

use cubecl::prelude::*;

use super::super::UNITS;

/// Writes the highest value of this cube's part, and its index, ties to the lowest.
#[cube(launch_unchecked)]
pub(super) fn argmax_kernel(
    values: &[f32],
    indices: ComptimeOption<&[i32]>,
    best: &mut [f32],
    index: &mut [i32],
    width: u32,
    part: u32,
) {
    let mut highest = Shared::<[f32]>::new_slice(comptime![UNITS as usize]);
    let mut places = Shared::<[u32]>::new_slice(comptime![UNITS as usize]);
    let row = (CUBE_POS_Y * width) as usize;
    let first = CUBE_POS_X * part;
    let end = (first + part).min(width);
    // Units beyond the part look at its last value again, which changes nothing.
    let mut place = (first + UNIT_POS).min(end - 1);
    let mut value = values[row + place as usize];
    let mut at = first + UNIT_POS + UNITS;
    while at < end {
        let rival = values[row + at as usize];
        if rival > value {
            value = rival;
            place = at;
        }
        at += UNITS;
    }
    let own = UNIT_POS as usize;
    highest[own] = value;
    places[own] = place;
    sync_cube();
    #[unroll]
    for round in 0..comptime![UNITS.ilog2()] {
        let half = comptime![(UNITS as usize / 2) >> round];
        if own < half {
            let (rival, there) = (highest[own + half], places[own + half]);
            if comptime![crate::mutant::is("argmax_last_of_ties")] {
                if rival > highest[own] || (rival == highest[own] && there > places[own]) {
                    highest[own] = rival;
                    places[own] = there;
                }
            } else if rival > highest[own] || (rival == highest[own] && there < places[own]) {
                highest[own] = rival;
                places[own] = there;
            }
        }
        sync_cube();
    }
    if own == 0 {
        let out = (CUBE_POS_Y * CUBE_COUNT_X + CUBE_POS_X) as usize;
        let place = places[0];
        best[out] = highest[0];
        #[comptime]
        let found = match &indices {
            ComptimeOption::Some(indices) => indices[row + place as usize],
            ComptimeOption::None => place as i32,
        };
        index[out] = found;
    }
}
