//! Sums over the rows of a weight whose `x` a cube stages: every unit sets out for its first codes, then
//! they form the digits of `x` together, and by then the codes are there.

use cubecl::prelude::*;

use super::super::super::linear_gemv::variant::Variant;
use super::super::super::products::{Plan, Sharing, scale_of, total_of_units};
use super::super::sums::Four;
use super::digits::{PARTS, STEP, digits};
use super::sums::{DotPlan, Rows, add, add_rest, fetch};

impl DotPlan {
    /// Sums over all units of a cube.
    fn whole(&self) -> Plan {
        let variant = Variant { split: self.sums.variant.planes, ..self.sums.variant };
        Plan { variant, ..self.sums }
    }

    /// Steps that a unit fetches first.
    fn ahead(&self) -> usize {
        self.sums.variant.loads.min(self.own_steps())
    }
}

/// Puts the digits of row `x[x_from..]`, times `norm` where there is one, into workgroup memory, and
/// returns this unit's share of `Σ x²`.
#[cube]
pub(super) fn stage(
    x: &[Vector<f32, Four>],
    norm: &ComptimeOption<&[Vector<f32, Four>]>,
    staged: &mut Shared<[Vector<u32, Four>]>,
    x_from: usize,
    #[comptime] plan: DotPlan,
) -> f32 {
    let mut squares = 0.0f32;
    let units = comptime![plan.sums.units()];
    for pass in 0..comptime![plan.steps().div_ceil(plan.sums.units())] {
        let step = pass * units + UNIT_POS as usize;
        if step < comptime![plan.steps()] {
            let mut values = Array::<f32>::new(STEP);
            #[unroll]
            for quad in 0..comptime![STEP / 4] {
                let given = x[x_from + step * comptime![STEP / 4] + quad];
                #[comptime]
                let normed = match norm {
                    ComptimeOption::Some(norm) => given * norm[step * comptime![STEP / 4] + quad],
                    ComptimeOption::None => given,
                };
                #[unroll]
                for part in 0..4usize {
                    let value = given.extract(part);
                    squares += value * value;
                    values[comptime![quad * 4 + part]] = normed.extract(part);
                }
            }
            let parts = digits(&values, plan.format);
            #[unroll]
            for part in 0..PARTS {
                staged[comptime![part * plan.steps()] + step] = parts[part];
            }
        }
    }
    squares
}

/// Adds `n(x) Wᵀ`, and `n(x) Vᵀ` for a second weight, to `sums`, but for the norm's scale, which is
/// returned. Every unit of the cube must come here.
#[cube]
pub(super) fn staged_sums<N: Size, M: Size>(
    x: &[Vector<f32, Four>],
    norm: &ComptimeOption<&[Vector<f32, Four>]>,
    codes: &[Vector<u32, N>],
    scales: &[Vector<u32, M>],
    second_codes: &ComptimeOption<&[Vector<u32, N>]>,
    second_scales: &ComptimeOption<&[Vector<u32, M>]>,
    sums: &mut Array<f32>,
    shared: &mut Sharing,
    rows: &Rows,
    x_from: usize,
    #[comptime] plan: DotPlan,
) -> f32 {
    let count = comptime![plan.ahead()];
    let at = UNIT_POS_X as usize;
    let mut staged = Shared::<[Vector<u32, Four>]>::new_slice(comptime![plan.parts()]);
    let first = fetch::<N, M>(codes, scales, second_codes, second_scales, rows, at, count, plan);
    let squares = stage(x, norm, &mut staged, x_from, plan);
    sync_cube();
    let mut scale = 1.0f32;
    if comptime![plan.sums.epsilon.is_some()] {
        let squares = total_of_units(squares, shared, comptime![plan.whole()]);
        scale = scale_of(squares, plan.sums);
    }
    let none = ComptimeOption::<&[Vector<u32, Four>]>::new_None();
    add::<N, M>(&first, &staged, &none, 0usize, sums, at, count, plan);
    add_rest::<N, M>(
        codes,
        scales,
        second_codes,
        second_scales,
        &staged,
        &none,
        0usize,
        sums,
        rows,
        count,
        plan,
    );
    scale
}
