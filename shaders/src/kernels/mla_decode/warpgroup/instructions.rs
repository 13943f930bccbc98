//! The instructions of Hopper's warpgroups that the kernel uses, as text: CubeCL has no words for them.
//!
//! A warpgroup, four planes, multiplies a 64 × 16 matrix with a 16 × n one from workgroup memory, both given by
//! descriptors (PTX ISA, "Asynchronous warpgroup level matrix"). Here a matrix is a row of blocks of 64 numbers
//! of 16 bits: a block's rows are 128 bytes each, whose eight parts of 16 bytes lie in the order `part ^ (row % 8)`
//! ("128-byte swizzle"). Text names what it is given `$0`, `$1`, …, and a vector's numbers one by one `%0`, `%1`, ….

use cubecl::prelude::*;

/// Numbers of a block's row.
pub(super) const BLOCK: usize = 64;

/// Parts of 16 bytes in a block of 64 rows.
pub(super) const BLOCK_PARTS: usize = 512;

/// Parts of 16 bytes from eight rows of a block to the next eight.
const EIGHT_ROWS: u64 = 64;

/// A descriptor but for its address: 128-byte swizzle, and the way to the next eight rows.
const SWIZZLED: u64 = 1 << 62 | EIGHT_ROWS << 32;

/// What the products of a step of 16 are formed with.
const STEP: usize = 16;

/// Begins a group of products: `base` is the address of `$pointer` in parts, `yes` and `no` are predicates.
fn opening(pointer: usize) -> String {
    format!(
        "{{\n.reg .u64 base, a, b, at;\n.reg .pred yes, no;\ncvta.to.shared.u64 base, ${pointer};\n\
         shr.u64 base, base, 4;\nsetp.ne.u64 yes, base, 0;\nsetp.eq.u64 no, base, 0;\n"
    )
}

const FENCE: &str = "wgmma.fence.sync.aligned;\n";

const CLOSING: &str = "wgmma.commit_group.sync.aligned;\nwgmma.wait_group.sync.aligned 0;\n}";

/// `$0 = Q Rᵀ` over `key` numbers: queries begin `$1`, rows are `$2` parts further, 64 each.
pub(super) fn scores(key: usize) -> String {
    let mut text = opening(1);
    text += "cvt.u64.u32 at, $2;\nadd.u64 at, at, base;\n";
    text += FENCE;
    for step in 0..key / STEP {
        let from = step * STEP / BLOCK * BLOCK_PARTS + step * STEP % BLOCK / 8;
        let from = SWIZZLED + from as u64;
        let more = if step == 0 { "no" } else { "yes" };
        text += &format!(
            "add.u64 a, base, {from};\nadd.u64 b, at, {from};\n\
             wgmma.mma_async.sync.aligned.m64n64k16.f32.f16.f16 $0, a, b, {more}, 1, 1, 0, 0;\n"
        );
    }
    text + CLOSING
}

/// `$0 = $1 + W R` over 64 rows: weights are `$3` parts from `$2` on, rows `$4` parts, of which `columns` are
/// multiplied. A vector has `columns / 2` numbers.
pub(super) fn sums(columns: usize) -> String {
    let numbers = columns / 2;
    // The way to the next block of columns, where rows are summed over.
    let descriptor = SWIZZLED | (BLOCK_PARTS as u64) << 16;
    let mut text = String::from("// $1\n") + &opening(2);
    for number in 0..numbers {
        text += &format!("mov.f32 %{number}, %{};\n", numbers + number);
    }
    text += ".reg .u64 weights;\ncvt.u64.u32 weights, $3;\nadd.u64 weights, weights, base;\n";
    text += "cvt.u64.u32 at, $4;\nadd.u64 at, at, base;\n";
    text += FENCE;
    for step in 0..BLOCK / STEP {
        let a = SWIZZLED + (step * STEP / 8) as u64;
        let b = descriptor + (step as u64) * 2 * EIGHT_ROWS;
        text += &format!(
            "add.u64 a, weights, {a};\nadd.u64 b, at, {b};\n\
             wgmma.mma_async.sync.aligned.m64n{columns}k16.f32.f16.f16 $0, a, b, yes, 1, 1, 0, 1;\n"
        );
    }
    text + CLOSING
}

/// `$0` is `$1` times `$2` in the unit's first row, and times `$3` in its second.
pub(super) fn scaled(numbers: usize) -> String {
    let [first, second] = [2 * numbers, 2 * numbers + 1];
    let mut text = String::from("// $0 $1 $2 $3\n");
    for number in 0..numbers {
        let factor = if number / 2 % 2 == 0 { first } else { second };
        text += &format!("mul.f32 %{number}, %{}, %{factor};\n", numbers + number);
    }
    text
}

/// The products of 64 queries with 64 rows, `at` parts into `area`: 32 numbers of each unit.
#[cube]
pub(super) fn scores_of<H: Float>(
    area: &Shared<[Vector<H, Const<8>>]>,
    at: u32,
    #[comptime] key: usize,
) -> Vector<f32, Const<32>> {
    let out: Vector<f32, Const<32>>;
    let pointer = unsafe { area.as_ptr_unchecked() };
    gpu_asm!(
        "{text} // {out} {pointer} {at}\n",
        out = out(_) out, pointer = in(_) pointer, at = in(_) at, text = const scores(key),
    );
    out
}

/// The numbers of a vector, where CubeCL would give the place in which it is kept.
#[cube]
fn read<O: Size>(vector: Vector<f32, O>) -> Vector<f32, O> {
    intrinsic!(|scope| { vector.expand.read_value(scope).into() })
}

/// `before` and the products of 64 × 64 weights, `weights` parts into `area`, with rows from `at` on.
#[cube]
pub(super) fn sums_of<H: Float, O: Size>(
    before: Vector<f32, O>,
    area: &Shared<[Vector<H, Const<8>>]>,
    weights: u32,
    at: u32,
    #[comptime] columns: usize,
) -> Vector<f32, O> {
    let out: Vector<f32, O>;
    let before = read::<O>(before);
    let pointer = unsafe { area.as_ptr_unchecked() };
    gpu_asm!(
        "{text} // {out} {before} {pointer} {weights} {at}\n",
        out = out(_) out, before = in(_) before, pointer = in(_) pointer,
        weights = in(_) weights, at = in(_) at, text = const sums(columns),
    );
    out
}

/// The sums of a unit times a factor for each of its two rows.
#[cube]
pub(super) fn scaled_sums<O: Size>(
    before: Vector<f32, O>,
    first: f32,
    second: f32,
    #[comptime] numbers: usize,
) -> Vector<f32, O> {
    let out: Vector<f32, O>;
    let before = read::<O>(before);
    gpu_asm!(
        "{text} // {out} {before} {first} {second}\n",
        out = out(_) out, before = in(_) before, first = in(_) first, second = in(_) second,
        text = const scaled(numbers), options(pure, nomem),
    );
    out
}

/// `2^x`, as the device's fastest instruction has it.
#[cube]
pub(super) fn power_of_two(x: f32) -> f32 {
    let out: f32;
    gpu_asm!("ex2.approx.ftz.f32 {}, {};", out(_) out, in(_) x, options(pure, nomem));
    out
}

/// The address of `area` among workgroup memory's.
#[cube]
pub(super) fn address_of<H: Float>(area: &Shared<[Vector<H, Const<8>>]>) -> u32 {
    let out: u32;
    let pointer = unsafe { area.as_ptr_unchecked() };
    gpu_asm!(
        "{{\n.reg .u64 at;\ncvta.to.shared.u64 at, {pointer};\ncvt.u32.u64 {out}, at;\n}}",
        pointer = in(_) pointer, out = out(_) out, options(pure, nomem),
    );
    out
}

/// Writes two numbers in 16 bits each to an address of workgroup memory, and gives what they are there.
#[cube]
pub(super) fn write_pair(to: u32, first: f32, second: f32) -> Vector<f32, Const<2>> {
    let out: Vector<f32, Const<2>>;
    gpu_asm!(
        "// {out}\n{{\n.reg .b32 pair;\n.reg .b16 low, high;\ncvt.rn.f16x2.f32 pair, {second}, {first};\n\
         st.shared.b32 [{to}], pair;\nmov.b32 {{low, high}}, pair;\ncvt.f32.f16 %0, low;\ncvt.f32.f16 %1, high;\n}}",
        out = out(_) out, to = in(_) to, first = in(_) first, second = in(_) second,
    );
    out
}

/// Waits for all of this unit's copies, and lets what it has written be seen by the units that multiply.
#[cube]
pub(super) fn copies_done() {
    gpu_asm!("cp.async.wait_all;\nfence.proxy.async.shared::cta;");
}

/// Lets what this unit has written be seen by the units that multiply.
#[cube]
pub(super) fn weights_done() {
    gpu_asm!("fence.proxy.async.shared::cta;");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_multiplied_once_and_only_the_first_forgets() {
        let text = scores(576);
        assert_eq!(text.matches("wgmma.mma_async").count(), 36);
        assert_eq!(text.matches(", no, 1").count(), 1);
        let last = SWIZZLED + 8 * BLOCK_PARTS as u64 + 6;
        assert!(text.contains(&format!("add.u64 a, base, {last};")), "{text}");
        let text = sums(256);
        assert_eq!(text.matches("wgmma.mma_async.sync.aligned.m64n256k16").count(), 4);
        assert!(text.contains("mov.f32 %127, %255;") && !text.contains("%256"), "{text}");
    }

    #[test]
    fn a_unit_scales_its_two_rows_by_their_own_factors() {
        let text = scaled(4);
        assert!(text.contains("mul.f32 %1, %5, %8;\nmul.f32 %2, %6, %9;"), "{text}");
    }
}
