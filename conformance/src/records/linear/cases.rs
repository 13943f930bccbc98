//! The products that are tried.

use super::super::{Sink, Tier};
use super::{BLOCKS, Kind, Linear, Stored};
use crate::inputs::{Random, Regime};
use crate::spec::Spec;

/// Cases of one kind and storage.
fn of(variant: Kind, stored: Stored, [tokens, input, output]: [usize; 3]) -> Linear {
    Linear { variant, tokens, input, output, stored, regime: Regime::Normal, seed: 0 }
}

const STORED: [Stored; 3] = [Stored::F32, Stored::F16, Stored::Fp8];

/// Widths that a storage may have.
fn width(stored: Stored, width: usize) -> usize {
    width.next_multiple_of(stored.step())
}

pub(super) fn cases(tier: Tier, to: &mut Sink<'_>) {
    for stored in STORED {
        for &variant in Kind::ALL {
            if variant == Kind::Mixed && stored != Stored::Fp8 {
                continue;
            }
            to.add(of(variant, stored, [1, width(stored, 129), 67]));
            // A product of matrices takes seconds to compile on a software adapter.
            if tier > Tier::Smoke || variant == Kind::Plain {
                to.add(of(variant, stored, [9, width(stored, 130), 65]));
            }
            if tier > Tier::Smoke {
                fused(variant, stored, to);
            }
        }
        let integers = Linear { regime: Regime::Integers, ..of(Kind::Plain, stored, [3, 132, 65]) };
        to.add(integers);
    }
    for stored in BLOCKS {
        to.add(of(Kind::Plain, stored, [1, width(stored, 288), 67]));
        to.add(of(Kind::NormedPair, stored, [9, width(stored, 96), 33]));
    }
    if tier == Tier::Smoke {
        return;
    }
    edges(to);
    BLOCKS.into_iter().for_each(|stored| in_blocks(stored, to));
    if tier == Tier::Full {
        published(to);
    }
}

/// One token to many tiles; every regime that a kind can have.
fn fused(variant: Kind, stored: Stored, to: &mut Sink<'_>) {
    let few = [(1, 7, 1), (4, 300, 2), (129, 1, 3), (576, 300, 1), (256, 129, 8), (130, 65, 9)];
    let many = [(33, 7, 16), (130, 65, 17), (260, 129, 33), (576, 64, 65), (33, 300, 130)];
    for (input, output, tokens) in few.into_iter().chain(many) {
        to.add(of(variant, stored, [tokens, width(stored, input), output]));
    }
    for &regime in Regime::ALL {
        for tokens in [1, 3, 20] {
            let case = Linear { regime, ..of(variant, stored, [tokens, width(stored, 258), 66]) };
            if case.valid().is_ok() {
                to.add(case);
            }
        }
    }
}

/// Every width and number of rows with one token to one more than a launch takes, few long rows, and
/// more rows than a grid has cubes in one dimension.
fn edges(to: &mut Sink<'_>) {
    for stored in STORED {
        for tokens in 1..=9 {
            for (index, input) in [1, 3, 129, 576, 2047].into_iter().enumerate() {
                let output = [1, 7, 1000][(index + tokens) % 3];
                to.add(of(Kind::Plain, stored, [tokens, width(stored, input), output]));
            }
        }
        for variant in [Kind::Plain, Kind::NormedPlain] {
            to.add(of(variant, stored, [1, 2048, 64]));
            to.add(of(variant, stored, [3, 7168, 130]));
            to.add(of(variant, stored, [1, width(stored, 1031), 8]));
        }
    }
    for stored in [Stored::Fp8Tiny, Stored::Fp8Large] {
        to.add(of(Kind::Plain, stored, [1, 2048, 64]));
        to.add(of(Kind::NormedPlain, stored, [2, 7168, 130]));
    }
    to.add(of(Kind::NormedGated, Stored::F32, [1, 2048, 64]));
    to.add(of(Kind::Plain, Stored::F32, [600, 96, 33]));
    to.add(of(Kind::Plain, Stored::F32, [1, 1, 65_536 * 64 + 1]));
    to.add(of(Kind::Plain, Stored::Fp8, [1, 16, 40_001]));
    to.add(of(Kind::Plain, Stored::Fp8, [1, 48, 70_001]));
}

/// Every kind with one token, as many as a launch takes, and as many as tiles are for; widths with an
/// even and an odd number of blocks; every regime.
fn in_blocks(stored: Stored, to: &mut Sink<'_>) {
    for &variant in Kind::ALL {
        for (input, output, tokens) in [(512, 67, 1), (96, 130, 3), (1408, 65, 8), (288, 66, 17)] {
            to.add(of(variant, stored, [tokens, width(stored, input), output]));
        }
    }
    for input in [1, 64, 1056, 2048, 10_944] {
        to.add(of(Kind::Plain, stored, [1, width(stored, input), 9]));
        to.add(of(Kind::NormedPlain, stored, [5, width(stored, input), 34]));
    }
    for &regime in Regime::ALL {
        for tokens in [1, 6, 20] {
            let case = Linear { regime, ..of(Kind::Plain, stored, [tokens, 512, 66]) };
            if case.valid().is_ok() {
                to.add(case);
            }
        }
    }
    to.add(of(Kind::Plain, stored, [1, 256, 40_001]));
}

/// The narrower of the layers of the published models, so that the oracle takes no minutes.
fn published(to: &mut Sink<'_>) {
    // A driver fused the product and the sum of one of the tokens and not of the other.
    let fused = of(Kind::Mixed, Stored::Fp8, [2, 128, 98]);
    to.add(Linear { regime: Regime::Uniform, seed: 1_000_301, ..fused });
    let shapes = [
        (2048, 576),
        (2048, 3072),
        (2048, 1408),
        (1408, 2048),
        (2048, 64),
        (7168, 576),
        (7168, 1536),
        (7168, 256),
        (5120, 160),
        (4096, 1024),
        (512, 4096),
    ];
    for stored in STORED.into_iter().chain(BLOCKS) {
        for (input, output) in shapes.map(|(input, output)| (width(stored, input), output)) {
            to.add(of(Kind::Plain, stored, [1, input, output]));
            to.add(of(Kind::NormedPlain, stored, [1, input, output]));
            to.add(of(Kind::Plain, stored, [4, input, output]));
        }
        for (input, output) in [(2048, 1408), (2048, 576), (7168, 256)] {
            to.add(of(Kind::NormedGated, stored, [1, input, output]));
            to.add(of(Kind::NormedPair, stored, [1, input, output]));
            to.add(of(Kind::Added, stored, [2, input, output]));
            to.add(of(Kind::Plain, stored, [48, input, output]));
        }
    }
}

/// Eight draws of one shape, so that a kernel is compiled for several of them.
pub(super) fn fuzz(random: &mut Random, seed: u64, to: &mut Sink<'_>) {
    let stored = random.one_of(&[STORED.as_slice(), &BLOCKS].concat());
    let input = [8, 36, 100, 128, 132, 257, 384, 513, 640, 1025];
    let (input, output) = (width(stored, random.one_of(&input)), 1 + random.below(200));
    let tokens = random.one_of(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16, 17, 31, 40, 64, 65]);
    for draw in 0..4 {
        let case = Linear {
            variant: random.one_of(Kind::ALL),
            tokens,
            input,
            output,
            stored,
            regime: random.one_of(Regime::ALL),
            seed: seed * 10 + draw,
        };
        if case.valid().is_ok() {
            to.add(case);
        }
    }
}
