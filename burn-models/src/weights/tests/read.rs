//! Reading against values formed by hand, in each storage type, and the messages of values that
//! cannot be read.

use half::f16;

use super::{Tensors, folded, open};
use crate::weights::{Checkpoint, StoredDtype};

fn one(name: &str, dtype: StoredDtype, shape: &[usize], bytes: Vec<u8>) -> Tensors {
    Tensors::from([(name.to_owned(), (dtype, shape.to_vec(), bytes))])
}

fn bytes16(values: &[u16]) -> Vec<u8> {
    values.iter().flat_map(|x| x.to_le_bytes()).collect()
}

fn bytes32(values: &[f32]) -> Vec<u8> {
    values.iter().flat_map(|x| x.to_le_bytes()).collect()
}

/// An FP8 matrix `x` with its scales.
fn fp8(shape: [usize; 2], codes: Vec<u8>, scales: &[f32]) -> Tensors {
    let mut tensors = one("x", StoredDtype::F8E4M3, &shape, codes);
    let scale_shape = vec![shape[0].div_ceil(128), shape[1].div_ceil(128)];
    let scale = (StoredDtype::F32, scale_shape, bytes32(scales));
    tensors.insert("x_scale_inv".to_owned(), scale);
    tensors
}

fn error_f32(tensors: &Tensors, shape: &[usize]) -> String {
    open(tensors).read_f32("x", shape).unwrap_err().to_string()
}

#[test]
fn reads_each_type() {
    let values = [1.0, -0.5, 65504.0];
    for (dtype, bytes) in [
        (StoredDtype::F32, bytes32(&values)),
        (StoredDtype::F16, bytes16(&[0x3c00, 0xb800, 0x7bff])),
    ] {
        let checkpoint = open(&one("x", dtype, &[3, 1], bytes));
        assert_eq!(checkpoint.read_f32("x", &[3, 1]).unwrap(), values);
        assert_eq!(checkpoint.read_f16("x", &[3, 1]).unwrap(), values.map(f16::from_f32));
    }
    let checkpoint = open(&one("x", StoredDtype::BF16, &[2], bytes16(&[0x3f81, 0xc000])));
    assert_eq!(checkpoint.read_f32("x", &[2]).unwrap(), [1.0078125, -2.0]);
    assert_eq!(checkpoint.read_f16("x", &[2]).unwrap(), [1.0078125, -2.0].map(f16::from_f32));
}

#[test]
fn reads_nothing_of_an_empty_tensor() {
    let checkpoint = open(&one("x", StoredDtype::BF16, &[0, 7], vec![]));
    assert_eq!(checkpoint.read_f32("x", &[0, 7]).unwrap(), [0.0; 0]);
    let checkpoint = open(&fp8([3, 0], vec![], &[]));
    assert_eq!(checkpoint.read_f16("x", &[3, 0]).unwrap(), [f16::ZERO; 0]);
}

/// Element `(i, j)` has code `0x30 + (i + j) % 16` and its block's scale is `block + 1`.
fn ragged_fp8([rows, columns]: [usize; 2]) -> (Checkpoint, Vec<f32>) {
    let code = |i: usize| 0x30 + ((i / columns + i % columns) % 16) as u8;
    let block_columns = columns.div_ceil(128);
    let blocks = rows.div_ceil(128) * block_columns;
    let scales: Vec<f32> = (1..=blocks).map(|n| n as f32).collect();
    let value = |i: usize| {
        let scale = i / columns / 128 * block_columns + i % columns / 128 + 1;
        // 0x30 is 1/2 with mantissa 0, 0x38 is 1 with mantissa 0.
        let (octave, eighths) = ((code(i) - 0x30) / 8, (code(i) - 0x30) % 8);
        (1.0 + f32::from(eighths) / 8.0) * [0.5, 1.0][usize::from(octave)] * scale as f32
    };
    let elements = 0..rows * columns;
    let codes = elements.clone().map(code).collect();
    (open(&fp8([rows, columns], codes, &scales)), elements.map(value).collect())
}

#[test]
fn reads_ragged_blocks() {
    for shape in [[1, 1], [5, 130], [128, 256], [300, 129], [129, 4100]] {
        let (checkpoint, expected) = ragged_fp8(shape);
        assert_eq!(checkpoint.read_f32("x", &shape).unwrap(), expected, "{shape:?}");
        let half: Vec<f16> = expected.iter().copied().map(f16::from_f32).collect();
        assert_eq!(checkpoint.read_f16("x", &shape).unwrap(), half, "{shape:?}");
    }
}

#[test]
fn packs_codes_as_they_are() {
    let codes: Vec<u8> = (0..130 * 132).map(|at| (at % 0x7f) as u8).collect();
    let scales = [1.0, 2.0, 3.0, 4.0];
    let checkpoint = open(&fp8([130, 132], codes.clone(), &scales));
    assert!(checkpoint.packs_fp8("x") && !checkpoint.packs_fp8("x_scale_inv"));
    let packed = checkpoint.read_packed_fp8("x", [130, 132]).unwrap();
    let bytes: Vec<u8> = packed.words.iter().flat_map(|word| word.to_le_bytes()).collect();
    assert_eq!((bytes, packed.scales), (codes, scales.to_vec()));
    assert!(!open(&fp8([4, 3], vec![1; 12], &[1.0])).packs_fp8("x"), "columns of no word");
}

#[test]
fn packs_no_nan_and_no_infinity() {
    let error = |codes: Vec<u8>, scale: f32| {
        let checkpoint = open(&fp8([1, codes.len()], codes.clone(), &[scale]));
        checkpoint.read_packed_fp8("x", [1, codes.len()]).map_err(|error| error.to_string())
    };
    for nan in [0x7f, 0xff] {
        for at in 0..8 {
            let mut codes = vec![0x7e, 0xfe, 0x80, 0x00, 0x01, 0xfe, 0x7e, 0x7e];
            assert!(error(codes.clone(), 1.0).is_ok());
            codes[at] = nan;
            let message = error(codes, 1.0).unwrap_err();
            assert!(message.starts_with(&format!("tensor `x`: element {at} is NaN")), "{message}");
        }
    }
    // A large scale is no fault by itself.
    assert!(error(vec![1, 2, 3, 4], f32::MAX / 2.0).is_ok());
    let message = error(vec![1, 2, 3, 0x7e], f32::MAX / 2.0).unwrap_err();
    insta::assert_snapshot!(folded(message), @"
    tensor `x`: element 3 is inf, expected a finite number: the file is damaged, download
        it again
    ");
}

/// The first bad element is named whichever thread meets which first.
#[test]
fn names_the_first_bad_element_of_a_large_tensor() {
    let mut values = vec![1.0_f32; 1 << 20];
    (values[999_999], values[700_001], values[700_000]) = (f32::NAN, f32::INFINITY, 70_000.0);
    let checkpoint = open(&one("x", StoredDtype::F32, &[1 << 20], bytes32(&values)));
    let message = checkpoint.read_f32("x", &[1 << 20]).unwrap_err();
    insta::assert_snapshot!(folded(message), @"
    tensor `x`: element 700001 is inf, expected a finite number: the file is damaged,
        download it again
    ");
    values[700_001] = 1.0;
    values[999_999] = 1.0;
    let checkpoint = open(&one("x", StoredDtype::F32, &[1 << 20], bytes32(&values)));
    let message = checkpoint.read_f16("x", &[1 << 20]).unwrap_err();
    insta::assert_snapshot!(folded(message), @"
    tensor `x`: element 700000 is 70000, beyond the range of f16 (65504): use f32
    ");
}

#[test]
fn refuses_what_is_not_a_number() {
    let message = error_f32(&one("x", StoredDtype::BF16, &[2], bytes16(&[0, 0x7fc0])), &[2]);
    insta::assert_snapshot!(folded(message), @"
    tensor `x`: element 1 is NaN, expected a finite number: the file is damaged, download
        it again
    ");
    let message = error_f32(&fp8([1, 3], vec![1, 0xff, 2], &[1.0]), &[1, 3]);
    insta::assert_snapshot!(folded(message), @"
    tensor `x`: element 1 is NaN, expected a finite number: the file is damaged, download
        it again
    ");
    let codes = vec![1; 300 * 200];
    let scales = [1.0, 1.0, 1.0, f32::NAN, 1.0, 1.0];
    let message = error_f32(&fp8([300, 200], codes.clone(), &scales), &[300, 200]);
    insta::assert_snapshot!(folded(message), @"
    tensor `x`: the scale of block [1, 1] is NaN, expected a finite number: the file is
        damaged, download it again
    ");
    let scales = [1.0, 1.0, 1.0, 1.0, f32::NEG_INFINITY, 1.0];
    let message = error_f32(&fp8([300, 200], codes, &scales), &[300, 200]);
    insta::assert_snapshot!(folded(message), @"
    tensor `x`: the scale of block [2, 0] is -inf, expected a finite number: the file is
        damaged, download it again
    ");
    // A finite code times a finite scale can still be too much.
    let message = error_f32(&fp8([1, 1], vec![0x7e], &[f32::MAX]), &[1, 1]);
    insta::assert_snapshot!(folded(message), @"
    tensor `x`: element 0 is inf, expected a finite number: the file is damaged, download
        it again
    ");
}

#[test]
fn f16_holds_what_rounds_into_it() {
    let read = |value: f32| {
        let tensors = one("x", StoredDtype::F32, &[1], bytes32(&[value]));
        open(&tensors).read_f16("x", &[1])
    };
    assert_eq!(read(65_519.0).unwrap(), [f16::MAX]);
    let message = read(-65_520.0).unwrap_err();
    insta::assert_snapshot!(folded(message), @"
    tensor `x`: element 0 is -65520, beyond the range of f16 (65504): use f32
    ");
}

#[test]
fn refuses_another_shape_or_type() {
    let tensors = one("x", StoredDtype::BF16, &[2, 1], vec![0; 4]);
    insta::assert_snapshot!(folded(error_f32(&tensors, &[1, 2])), @"
    tensor `x` has shape [2, 1], expected [1, 2]
    ");
    let message = open(&tensors).read_f32("y", &[2]).unwrap_err();
    insta::assert_snapshot!(message, @"tensor `y` is not in the checkpoint");
    let i16 = StoredDtype::Unsupported("I16".to_owned());
    insta::assert_snapshot!(folded(error_f32(&one("x", i16, &[2], vec![0; 4]), &[2])), @"
    tensor `x` is stored as I16, expected F32, F16, BF16 or F8_E4M3
    ");
    let vector = one("x", StoredDtype::F8E4M3, &[4], vec![0; 4]);
    insta::assert_snapshot!(folded(error_f32(&vector, &[4])), @"
    tensor `x` is stored as F8_E4M3, expected F32, F16 or BF16 (block FP8 is for matrices)
    ");
}

#[test]
fn refuses_scales_that_do_not_fit() {
    let bare = one("x", StoredDtype::F8E4M3, &[2, 2], vec![0; 4]);
    insta::assert_snapshot!(folded(error_f32(&bare, &[2, 2])), @"
    tensor `x` is stored as F8_E4M3, but its scales `x_scale_inv` are not in the checkpoint
    ");
    let mut tensors = bare.clone();
    tensors.insert("x_scale_inv".to_owned(), (StoredDtype::F32, vec![1], vec![0; 4]));
    insta::assert_snapshot!(folded(error_f32(&tensors, &[2, 2])), @"
    tensor `x_scale_inv` has shape [1], expected [1, 1]
    ");
    tensors.insert("x_scale_inv".to_owned(), (StoredDtype::F16, vec![1, 1], vec![0; 2]));
    insta::assert_snapshot!(folded(error_f32(&tensors, &[2, 2])), @"
    tensor `x_scale_inv` is stored as F16, expected F32
    ");
}
