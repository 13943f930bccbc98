use proptest::prelude::*;

use super::*;

const ALL: [Packing; 4] = [Packing::Fp8, Packing::Int8, Packing::Int6, Packing::Bf16];

#[test]
fn the_rows_of_the_published_models() {
    let words = ALL.map(|packing| Layout::latent(packing, 512, 64).words() * 4);
    assert_eq!(words, [656, 656, 436, 1152]);
    let words = ALL.map(|packing| Layout::whole(packing, 128).words() * 4);
    assert_eq!(words, [132, 132, 100, 256]);
    // DeepSeek-V2 against DeepSeek 67B in bf16, V2 §3.2.3.
    let saved = 1.0 - f64::from(60 * 436) / f64::from(95 * 2 * 8 * 128 * 2);
    assert_eq!(format!("{:.1}", saved * 100.0), "93.3");
}

#[test]
fn what_is_exact_stays() {
    for packing in ALL {
        for layout in [Layout::latent(packing, 96, 6), Layout::whole(packing, 70)] {
            let zero = vec![0.0; layout.width];
            assert_eq!(layout.unpack(&layout.pack(&zero)), zero);
            let limit = layout.limit();
            let ends: Vec<f32> =
                (0..layout.width).map(|at| if at % 3 == 0 { -limit } else { limit }).collect();
            let back = layout.unpack(&layout.pack(&ends));
            let kept = |x: f32| f32::from_bits(bf16(x) << 16);
            let same = ends.iter().zip(&back).all(|(x, y)| x == y || kept(*x) == *y);
            assert!(same, "{layout:?} {back:?}");
        }
    }
}

#[test]
fn every_number_is_in_the_group_that_names_it() {
    for packing in ALL {
        for layout in [
            Layout::latent(packing, 512, 64),
            Layout::latent(packing, 21, 6),
            Layout::whole(packing, 200),
        ] {
            let mut seen = 0;
            for group in 0..layout.groups() {
                for at in layout.numbers(group) {
                    assert_eq!(layout.group_of(at), group, "{layout:?}");
                    seen += 1;
                }
            }
            assert_eq!(seen, layout.coded);
        }
    }
}

#[test]
fn codes_of_e4m3_are_their_own_nearest() {
    for code in (0..=255u8).filter(|code| code & 0x7f != 0x7f) {
        assert_eq!(e4m3(crate::fp8::decode(code)), u32::from(code));
    }
    assert_eq!([e4m3(17.0), e4m3(19.0)], [e4m3(16.0), e4m3(20.0)], "ties to even");
}

fn rows(width: usize) -> impl Strategy<Value = Vec<f32>> {
    (-15i32..10, prop::collection::vec(-1.0f32..1.0, width))
        .prop_map(|(power, row)| row.iter().map(|x| x * 2.0f32.powi(power)).collect())
}

proptest! {
    /// Half a step: of an integer code `s / 2`; of E4M3 `|x| / 16`, or `s / 1024` where it is subnormal; of
    /// bf16 `|x| / 256`. An int6 scale is at most an eighth above `m / 31`, and `2⁻²⁰ · 1.125` at least.
    #[test]
    fn an_error_is_half_a_step_at_most(row in rows(102), kind in 0usize..4, latent: bool) {
        let layout = match latent {
            true => Layout::latent(ALL[kind], 96, 6),
            false => Layout::whole(ALL[kind], 102),
        };
        let back = layout.unpack(&layout.pack(&row));
        for (at, (x, y)) in row.iter().zip(&back).enumerate() {
            let bound = if at < layout.coded {
                let most = row[layout.numbers(layout.group_of(at))]
                    .iter().fold(0.0f32, |most, x| most.max(x.abs()));
                let scale = most / layout.limit();
                match layout.packing {
                    Packing::Fp8 => (x.abs() / 16.0).max(scale / 1024.0),
                    Packing::Bf16 | Packing::Int8 => scale / 2.0,
                    Packing::Int6 => (scale * 1.125).max(1.125 / 1_048_576.0) / 2.0,
                }
            } else {
                x.abs() / 256.0
            };
            // A few roundings of f32 on either side.
            prop_assert!((x - y).abs() <= bound + x.abs() * 4.0e-7, "{layout:?} {at}: {x} {y}");
        }
    }
}
