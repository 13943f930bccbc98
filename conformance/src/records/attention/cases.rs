//! The shapes of attention that are tried.

use super::super::{Sink, Tier};
use super::{Attention, DECODED, Kept, Kind};
use crate::inputs::{Random, Regime};
use crate::spec::Spec;

/// `[batch, tokens, heads, kv_heads, span]` and the two widths.
fn of(
    variant: Kind,
    [batch, tokens, heads, kv_heads, span]: [usize; 5],
    [width, value_width]: [usize; 2],
) -> Attention {
    let kv_heads = if variant.latent() { 1 } else { kv_heads };
    let (spare, stored, regime, seed) = (0, Kept::F32, Regime::Normal, 0);
    Attention {
        variant,
        batch,
        tokens,
        heads,
        kv_heads,
        span,
        spare,
        width,
        value_width,
        stored,
        regime,
        seed,
    }
}

/// The same over a cache in f16.
fn in_f16(case: Attention) -> Attention {
    Attention { stored: Kept::F16, ..case }
}

/// Widths of a query and of a value, by kind: of published models first.
fn widths(kind: Kind) -> &'static [[usize; 2]] {
    if kind.latent() {
        &[[576, 512], [72, 64], [40, 32], [80, 64], [33, 27], [10, 8], [3, 1]]
    } else {
        &[[128, 128], [64, 64], [192, 128], [24, 16], [20, 36], [33, 7], [10, 14]]
    }
}

/// Rows packed in every way.
fn packed_cases(kind: Kind, tier: Tier, to: &mut Sink<'_>) {
    use Kept::{Bf16, Fp8, Int6, Int8};
    let widths = widths(kind);
    for stored in [Bf16, Fp8, Int8, Int6] {
        let many = if kind.decodes() { 1 } else { 33 };
        to.add(Attention { stored, spare: 5, ..of(kind, [2, many, 6, 2, 70], widths[1]) });
        if tier == Tier::Smoke {
            continue;
        }
        for (sizes, width) in [
            ([1, many, 3, 1, 40], 4),
            ([2, many, 4, 1, 40], 5),
            ([1, many, 2, 1, 40], 6),
            ([2, many, 16, 4, 131], 0),
            ([1, many, 16, 1, 300], 3),
            ([1, many, 128, 8, 97], 0),
        ] {
            let case = Attention { stored, spare: 64, ..of(kind, sizes, widths[width]) };
            if case.valid().is_ok() {
                to.add(case);
            }
        }
        for regime in [Regime::Outliers, Regime::OneHot, Regime::Zeros, Regime::Cancelling] {
            to.add(Attention { stored, regime, ..of(kind, [1, many, 16, 2, 65], widths[0]) });
        }
    }
}

/// Parts that are merged with the product, few enough and too many; the product of what is merged, for many
/// tokens, and of what is in one part.
fn expanded_cases(tier: Tier, to: &mut Sink<'_>) {
    use Regime::{Cancelling, Constant, Integers, Normal, OneHot, Outliers, Zeros};
    let kind = Kind::MlaExpanded;
    let widths = widths(kind);
    to.add(of(kind, [1, 1, 6, 1, 131], widths[1]));
    if tier == Tier::Smoke {
        return;
    }
    for regime in [Normal, Outliers, Cancelling, Integers, OneHot, Constant, Zeros] {
        to.add(in_f16(Attention { regime, ..of(kind, [1, 1, 16, 1, 130], widths[0]) }));
        to.add(Attention { regime, ..of(kind, [2, 1, 3, 1, 200], widths[1]) });
    }
    for span in [1, 32, 33, 64, 65, 97, 128, 255, 256, 257, 300, 1100] {
        to.add(in_f16(Attention { spare: 64, ..of(kind, [1, 1, 16, 1, span], widths[0]) }));
        to.add(of(kind, [1, span.min(2), 5, 1, span], widths[3]));
    }
    for ([batch, tokens, heads, span], width) in [
        ([4, 1, 16, 100], 0),
        ([5, 1, 16, 100], 0),
        ([1, 3, 7, 150], 4),
        ([2, 2, 16, 90], 2),
        ([1, 1, 128, 130], 0),
        ([3, 1, 4, 260], 5),
        ([1, 1, 2, 70], 6),
    ] {
        to.add(of(kind, [batch, tokens, heads, 1, span], widths[width]));
        to.add(in_f16(of(kind, [batch, tokens, heads, 1, span], widths[width])));
    }
    to.add(Attention { stored: Kept::Int6, ..of(kind, [1, 1, 16, 1, 131], widths[0]) });
}

pub(super) fn decode_cases(kind: Kind, tier: Tier, to: &mut Sink<'_>) {
    if kind.latent() {
        expanded_cases(tier, to);
    }
    packed_cases(kind, tier, to);
    use Regime::{Cancelling, Constant, Integers, Normal, OneHot, Outliers, Uniform, Zeros};
    let widths = widths(kind);
    to.add(Attention { spare: 64, ..of(kind, [2, 1, 6, 2, 65], widths[1]) });
    to.add(of(kind, [1, 3, 4, 2, 131], widths[4]));
    to.add(in_f16(of(kind, [2, 1, 16, 2, 70], widths[3])));
    if tier == Tier::Smoke {
        return;
    }
    // 16 queries of a row are what matrix units take, 65 in two tiles of rows.
    for regime in [Normal, Outliers, Cancelling, Integers, Uniform, OneHot, Constant, Zeros] {
        to.add(in_f16(Attention { regime, ..of(kind, [2, 1, 16, 4, 65], widths[3]) }));
        to.add(Attention { regime, ..of(kind, [1, 1, 4, 2, 65], widths[1]) });
        to.add(Attention { regime, ..of(kind, [3, 5, 6, 2, 131], widths[3]) });
    }
    // Rows so wide that units of a plane of 32 hold a part of a block at a time, even parts and uneven ones.
    let wide: &[[usize; 2]] =
        if kind.latent() { &[[161, 160], [644, 640]] } else { &[[161, 200], [260, 260]] };
    for &width in wide {
        to.add(of(kind, [2, 1, 1, 1, 70], width));
        to.add(in_f16(of(kind, [1, 2, 1, 1, 33], width)));
    }
    // 64 spare rows leave a view where it lies, 5 may not.
    for span in [1, 15, 17, 32, 33, 500, 1100] {
        to.add(in_f16(Attention { spare: 64, ..of(kind, [1, 1, 16, 2, span], widths[0]) }));
        to.add(in_f16(of(kind, [2, 3, 6, 2, span.max(3)], widths[4])));
    }
    to.add(in_f16(Attention { spare: 64, ..of(kind, [2, 1, 128, 8, 97], widths[0]) }));
    // Blocks of 64 queries, whole and not, over tiles of 64 rows, whole and not, in one part and in several.
    for regime in [Normal, Outliers, Cancelling, Integers, OneHot, Constant] {
        to.add(in_f16(Attention { regime, ..of(kind, [1, 1, 64, 4, 130], widths[0]) }));
    }
    for (tokens, heads, span) in
        [(1, 128, 1), (1, 128, 63), (1, 64, 64), (2, 40, 65), (3, 64, 300), (1, 96, 1100)]
    {
        to.add(in_f16(Attention { spare: 64, ..of(kind, [2, tokens, heads, 8, span], widths[0]) }));
    }
    to.add(in_f16(of(kind, [3, 1, 70, 7, 100], widths[3])));
    to.add(in_f16(of(kind, [1, 1, 16, 8, 5000], widths[3])));
    for span in [1, 2, 31, 33, 500] {
        to.add(Attention { spare: 64, ..of(kind, [1, 1, 8, 2, span], widths[3]) });
        to.add(Attention { spare: 5, ..of(kind, [3, 1, 3, 1, span], widths[5]) });
    }
    for ([batch, tokens, heads, kv_heads, span], width, spare, regime) in [
        ([1, 1, 1, 1, 1], 6, 0, Normal),
        ([9, 1, 16, 4, 33], 0, 64, Normal),
        ([1, 1, 128, 8, 31], 0, 0, Normal),
        ([1, 8, 4, 2, 33], 0, 64, Outliers),
        ([9, 2, 16, 16, 70], 2, 64, Normal),
        ([3, 7, 128, 16, 33], 5, 64, Normal),
        ([1, 1, 16, 2, 300], 0, 0, Normal),
        ([2, 1, 16, 4, 257], 1, 0, Outliers),
        ([1, 9, 3, 3, 9], 4, 0, Normal),
        ([1, 1, 3, 1, 5000], 1, 0, Normal),
        ([2, 1, 16, 16, 5000], 3, 64, Outliers),
    ] {
        let case = of(kind, [batch, tokens, heads, kv_heads, span], widths[width]);
        to.add(Attention { spare, regime, ..case });
    }
    if tier == Tier::Full {
        for (heads, span) in [(16, 1024), (16, 4097), (128, 257), (32, 1000), (128, 64)] {
            let kv_heads = if heads == 128 { 128 } else { 8 };
            to.add(Attention { spare: 64, ..of(kind, [1, 1, heads, kv_heads, span], widths[0]) });
        }
        to.add(of(kind, [4, 1, 16, 16, 512], widths[0]));
        to.add(of(kind, [1, 2, 16, 16, 2048], widths[0]));
    }
}

pub(super) fn prefill_cases(kind: Kind, tier: Tier, to: &mut Sink<'_>) {
    packed_cases(kind, tier, to);
    let widths = widths(kind);
    // The sizes of the packed ones, which the same kernels then take.
    let first = Attention { spare: 5, ..of(kind, [2, 33, 6, 2, 70], widths[1]) };
    to.add(first.clone());
    to.add(in_f16(first));
    if tier == Tier::Smoke {
        return;
    }
    to.add(of(kind, [1, 33, 4, 2, 70], widths[3]));
    to.add(in_f16(of(kind, [1, 33, 4, 2, 70], widths[3])));
    for &regime in Regime::ALL {
        let case = Attention { regime, ..of(kind, [2, 17, 6, 3, 40], widths[1]) };
        if case.valid().is_ok() {
            to.add(case);
        }
    }
    for ([batch, tokens, heads, kv_heads, span], width, spare) in [
        ([1, 130, 2, 1, 130], 2, 0),
        ([2, 20, 16, 4, 200], 0, 64),
        ([2, 40, 4, 4, 300], 2, 64),
        ([3, 10, 3, 3, 63], 4, 0),
        ([1, 33, 8, 2, 70], 4, 0),
        ([1, 64, 3, 3, 700], 5, 0),
        ([1, 600, 2, 2, 650], 3, 0),
        ([1, 16, 128, 128, 16], 5, 5),
    ] {
        let case = of(kind, [batch, tokens, heads, kv_heads, span], widths[width]);
        to.add(Attention { spare, ..case });
    }
    if tier == Tier::Full {
        for (tokens, heads, span) in [(64, 16, 64), (100, 8, 300), (128, 4, 512), (32, 16, 1000)] {
            to.add(Attention { spare: 64, ..of(kind, [1, tokens, heads, 4, span], widths[0]) });
        }
    }
}

/// Four draws of one shape, so that a kernel is compiled for several of them.
pub(super) fn fuzz(kind: Kind, random: &mut Random, seed: u64, to: &mut Sink<'_>) {
    let tokens = if kind.decodes() { 1 + random.below(DECODED) } else { 10 + random.below(40) };
    let kv_heads = random.one_of(&[1, 2, 3, 4]);
    let heads = kv_heads * random.one_of(&[1, 2, 4, 5]);
    let width = random.one_of(&widths(kind)[1..]);
    let batch = 1 + random.below(4);
    let alike = kind.latent() || width[0] == width[1];
    let kept = if alike { Kept::ALL } else { &[Kept::F32, Kept::F16] };
    for draw in 0..2 {
        let regimes = [Regime::Normal, Regime::Uniform, Regime::Cancelling, Regime::Integers];
        let span = tokens + random.below(200);
        let case = Attention {
            spare: random.one_of(&[0, 5, 64]),
            stored: random.one_of(kept),
            regime: random.one_of(&regimes),
            seed: seed * 10 + draw,
            ..of(kind, [batch, tokens, heads, kv_heads, span], width)
        };
        if case.valid().is_ok() {
            to.add(case);
        }
    }
}
