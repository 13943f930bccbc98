//! The kernel's tiling in plain Rust: parts, units, and the rounds in which they are compared.

use super::super::UNITS;
use super::PART;

/// The best of `values[first..end]` as a cube finds it.
fn part(values: &[f32], first: usize, end: usize) -> usize {
    let units = UNITS as usize;
    let mut found: Vec<usize> = (0..units)
        .map(|unit| {
            let mut place = (first + unit).min(end - 1);
            for at in (first + unit + units..end).step_by(units) {
                if values[at] > values[place] {
                    place = at;
                }
            }
            place
        })
        .collect();
    let mut half = units / 2;
    while half > 0 {
        for own in 0..half {
            let (place, there) = (found[own], found[own + half]);
            let tied = values[there] == values[place] && there < place;
            if values[there] > values[place] || tied {
                found[own] = there;
            }
        }
        half /= 2;
    }
    found[0]
}

fn argmax(values: &[f32]) -> usize {
    let parts: Vec<usize> = (0..values.len())
        .step_by(PART)
        .map(|first| part(values, first, (first + PART).min(values.len())))
        .collect();
    let best: Vec<f32> = parts.iter().map(|&place| values[place]).collect();
    parts[part(&best, 0, best.len())]
}

#[test]
fn the_first_of_the_highest_is_found() {
    for width in [1, 2, 255, 256, 257, 4096, 4097, 102_400] {
        for distinct in [1, 2, 7, 1009] {
            let values: Vec<f32> = (0..width).map(|i| (i * 7919 % distinct) as f32).collect();
            let highest = values.iter().fold(f32::MIN, |all, &value| all.max(value));
            let first = values.iter().position(|&value| value == highest);
            assert_eq!(Some(argmax(&values)), first, "{width} values, {distinct} distinct");
        }
    }
}
