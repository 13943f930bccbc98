//! The grouping in plain Rust: cubes, units, and their slots, in order.

use super::{By, UNITS, most_tiles, rows_of_a_tile};

/// What the kernels leave: what no unit writes is `UNSET`.
struct Twin {
    tile_rows: usize,
    tiles: Vec<i32>,
    slots: Vec<i32>,
    places: Vec<i32>,
}

const UNSET: i32 = -2;

fn write(values: &mut [i32], at: usize, value: i32) {
    assert_eq!(values[at], UNSET, "element {at} is written twice");
    values[at] = value;
}

fn group(ids: &[i32], count: usize, by: By) -> Twin {
    let tile_rows = rows_of_a_tile(ids.len(), count, by);
    let tile_count = most_tiles(ids.len(), count, tile_rows);
    let mut twin = Twin {
        tile_rows,
        tiles: vec![UNSET; tile_count],
        slots: vec![UNSET; tile_count * tile_rows],
        places: vec![UNSET; ids.len()],
    };
    let is = |id: i32, expert: usize| id == expert as i32;
    let tiles_of = |expert| ids.iter().filter(|&&id| is(id, expert)).count().div_ceil(tile_rows);
    let inside = |id: i32| (0..count as i32).contains(&id);
    for expert in 0..count {
        let first_tile: usize = (0..expert).map(tiles_of).sum();
        for tile in first_tile..first_tile + tiles_of(expert) {
            write(&mut twin.tiles, tile, expert as i32);
        }
        let share = ids.len().div_ceil(UNITS);
        let chunks = (0..UNITS).map(|unit| (unit * share).min(ids.len()));
        let mut row = first_tile * tile_rows;
        for start in chunks {
            for (slot, &id) in ids.iter().enumerate().skip(start).take(share) {
                if is(id, expert) {
                    write(&mut twin.slots, row, slot as i32);
                    write(&mut twin.places, slot, row as i32);
                    row += 1;
                } else if expert == 0 && !inside(id) {
                    write(&mut twin.places, slot, -1);
                }
            }
        }
        for padding in row..(first_tile + tiles_of(expert)) * tile_rows {
            write(&mut twin.slots, padding, -1);
        }
    }
    let all: usize = (0..count).map(tiles_of).sum();
    for tile in all..tile_count {
        write(&mut twin.tiles, tile, -1);
    }
    twin
}

/// Holds a grouping to what the table of the folder says.
fn hold(ids: &[i32], count: usize) {
    for by in [By::Matrix, By::Registers] {
        hold_by(ids, count, by);
    }
}

fn hold_by(ids: &[i32], count: usize, by: By) {
    let twin = group(ids, count, by);
    let inside = |id: i32| (0..count as i32).contains(&id);
    for (slot, (&id, &place)) in ids.iter().zip(&twin.places).enumerate() {
        if inside(id) {
            assert_eq!(twin.slots[place as usize], slot as i32);
            let tile = twin.tiles[place as usize / twin.tile_rows];
            assert_eq!(tile, id, "slot {slot}");
        } else {
            assert_eq!(place, -1, "slot {slot}");
        }
    }
    let mut last = (-1, -1);
    for (tile, &expert) in twin.tiles.iter().enumerate() {
        assert_ne!(expert, UNSET, "tile {tile}");
        for &slot in &twin.slots[tile * twin.tile_rows..][..twin.tile_rows] {
            assert_eq!(slot == UNSET, expert < 0, "tile {tile}");
            if slot >= 0 {
                assert!((expert, slot) > last, "tile {tile} is out of order");
                last = (expert, slot);
            }
        }
    }
}

#[test]
fn every_slot_has_a_row_of_its_expert_in_order() {
    for slots in [1, 9, 130, 255, 3073] {
        for (first, count) in [(0, 64), (0, 1), (3, 2), (7, 300)] {
            let spread: Vec<i32> = (0..slots).map(|slot| slot * 7919 % 61 % 13 - first).collect();
            hold(&spread, count);
            hold(&vec![0; slots as usize], count);
            hold(&vec![count as i32; slots as usize], count);
        }
    }
}
