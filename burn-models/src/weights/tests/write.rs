//! What is written is read back, by us and by the `safetensors` crate, and a failure leaves no
//! trace.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::Path;

use safetensors::SafeTensors;

use super::{bytes_of, files_in, folded};
use crate::weights::{
    Checkpoint, INDEX_FILE, PlannedTensor, SINGLE_FILE, StoredDtype, WeightsError, WriteOptions,
    Written, encode_values, write_checkpoint,
};

fn plan() -> Vec<PlannedTensor> {
    let tensor = |name: &str, dtype, shape: &[usize]| PlannedTensor {
        name: name.to_owned(),
        dtype,
        shape: shape.to_vec(),
    };
    vec![
        tensor("b.weight", StoredDtype::F8E4M3, &[3, 5]),
        tensor("b.weight_scale_inv", StoredDtype::F32, &[1, 1]),
        tensor("a \"quoted\" \u{e9}", StoredDtype::BF16, &[7]),
        tensor("c", StoredDtype::F16, &[2, 0]),
        tensor("d", StoredDtype::F32, &[]),
    ]
}

/// Distinct bytes for each tensor.
fn bytes_for(tensor: &PlannedTensor) -> Vec<u8> {
    let len = tensor.shape.iter().product::<usize>() * bytes_of(&tensor.dtype);
    let first = tensor.name.bytes().fold(0_u8, u8::wrapping_add);
    (0..len).map(|i| first.wrapping_add(i as u8)).collect()
}

fn write(dir: &Path, max_shard_bytes: u64) -> Result<Written, WeightsError> {
    let options = WriteOptions { max_shard_bytes };
    write_checkpoint(dir, &plan(), options, |tensor| Ok(Cow::Owned(bytes_for(tensor))))
}

fn assert_holds_plan(dir: &Path) {
    let checkpoint = Checkpoint::open(dir).unwrap();
    assert_eq!(checkpoint.tensors().len(), plan().len());
    for planned in plan() {
        let tensor = checkpoint.tensor(&planned.name).unwrap();
        assert_eq!((&tensor.entry.dtype, &tensor.entry.shape), (&planned.dtype, &planned.shape));
        assert_eq!(tensor.bytes, bytes_for(&planned));
    }
}

#[test]
fn one_file() {
    let dir = tempfile::tempdir().unwrap();
    let written = write(dir.path(), 1000).unwrap();
    assert_eq!(written, Written { files: vec![SINGLE_FILE.to_owned()], tensor_bytes: 37 });
    assert_holds_plan(dir.path());
    let bytes = std::fs::read(dir.path().join(SINGLE_FILE)).unwrap();
    assert_eq!(u64::from_le_bytes(bytes[..8].try_into().unwrap()) % 8, 0);
    let theirs = SafeTensors::deserialize(&bytes).unwrap();
    assert_eq!(theirs.names().into_iter().collect::<BTreeSet<_>>().len(), plan().len());
    for planned in plan() {
        let view = theirs.tensor(&planned.name).unwrap();
        assert_eq!(view.data(), bytes_for(&planned));
    }
}

/// The library puts wider types first, then sorts by name; so do we, to the byte.
#[test]
fn the_file_is_the_one_of_the_library() {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), 1000).unwrap();
    let ours = std::fs::read(dir.path().join(SINGLE_FILE)).unwrap();
    let data: Vec<_> = plan().into_iter().map(|t| (bytes_for(&t), t)).collect();
    let views = data.iter().map(|(bytes, t)| {
        let dtype = match t.dtype {
            StoredDtype::F32 => safetensors::Dtype::F32,
            StoredDtype::F16 => safetensors::Dtype::F16,
            StoredDtype::BF16 => safetensors::Dtype::BF16,
            _ => safetensors::Dtype::F8_E4M3,
        };
        let view = safetensors::tensor::TensorView::new(dtype, t.shape.clone(), bytes).unwrap();
        (t.name.clone(), view)
    });
    let metadata = std::collections::HashMap::from([("format".to_owned(), "pt".to_owned())]);
    let theirs = safetensors::serialize(views, Some(metadata)).unwrap();
    assert_eq!(String::from_utf8_lossy(&ours), String::from_utf8_lossy(&theirs));
}

#[test]
fn many_files() {
    let dir = tempfile::tempdir().unwrap();
    let written = write(dir.path(), 19).unwrap();
    assert_eq!(
        written.files,
        ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors", INDEX_FILE,]
    );
    assert_holds_plan(dir.path());
    let index = std::fs::read_to_string(dir.path().join(INDEX_FILE)).unwrap();
    insta::assert_snapshot!(index, @r#"
    {
      "metadata": {
        "total_size": 37
      },
      "weight_map": {
        "a \"quoted\" é": "model-00002-of-00002.safetensors",
        "b.weight": "model-00001-of-00002.safetensors",
        "b.weight_scale_inv": "model-00001-of-00002.safetensors",
        "c": "model-00002-of-00002.safetensors",
        "d": "model-00002-of-00002.safetensors"
      }
    }
    "#);
}

#[test]
fn a_tensor_larger_than_a_file_has_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let written = write(dir.path(), 1).unwrap();
    assert_holds_plan(dir.path());
    // Four files and their index: the tensor without elements shares one.
    assert_eq!(written.files.len(), 4 + 1);
}

#[test]
fn the_same_bytes_twice() {
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    write(first.path(), 19).unwrap();
    write(second.path(), 19).unwrap();
    assert_eq!(files_in(first.path()), files_in(second.path()));
}

#[test]
fn a_failure_leaves_what_was_there() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join(SINGLE_FILE), "before").unwrap();
    let options = WriteOptions { max_shard_bytes: 19 };
    let error = write_checkpoint(dir.path(), &plan(), options, |tensor| match &*tensor.name {
        "d" => Err(WeightsError::NoSuchTensor { name: "d".to_owned() }),
        _ => Ok(Cow::Owned(bytes_for(tensor))),
    });
    insta::assert_snapshot!(error.unwrap_err(), @"tensor `d` is not in the checkpoint");
    assert_eq!(files_in(dir.path()), [(SINGLE_FILE.to_owned(), b"before".to_vec())].into());
    let error = write_checkpoint(dir.path(), &plan(), options, |_| Ok(Cow::Owned(vec![0; 4])));
    insta::assert_snapshot!(folded(error.unwrap_err()), @"
    tensor `b.weight`: 4 bytes produced, but its type and shape take 15
    ");
    assert_eq!(files_in(dir.path()).len(), 1);
}

#[test]
fn refuses_a_plan_that_no_file_can_hold() {
    let dir = tempfile::tempdir().unwrap();
    let try_plan = |plan: &[PlannedTensor]| {
        let options = WriteOptions { max_shard_bytes: u64::MAX };
        write_checkpoint(dir.path(), plan, options, |_| Ok(Cow::Borrowed(&[][..]))).unwrap_err()
    };
    let mut twice = plan();
    twice.push(twice[0].clone());
    insta::assert_snapshot!(folded(try_plan(&twice)), @"
    tensor `b.weight` cannot be written: it is planned twice
    ");
    let mut large = plan();
    large[1].shape = vec![1 << 60, 2];
    insta::assert_snapshot!(folded(try_plan(&large)), @"
    tensor `b.weight_scale_inv` cannot be written: its size in bytes cannot be told from
        its type and shape
    ");
    let missing = write(&dir.path().join("missing"), 1).unwrap_err();
    insta::assert_snapshot!(folded(missing), @"
    cannot create `model-00001-of-00004.safetensors`: No such file or directory (os error
        2)
    ");
}

#[test]
fn encodes_values() {
    let encode = |values: &[f32], dtype| encode_values("x", values, &dtype);
    assert_eq!(encode(&[1.0], StoredDtype::F32).unwrap(), [0, 0, 0x80, 0x3f]);
    assert_eq!(encode(&[1.0, -2.0], StoredDtype::F16).unwrap(), [0, 0x3c, 0, 0xc0]);
    // 1 + 2^-8 is a tie between 1 and 1 + 2^-7, 1 + 3·2^-8 one between 1 + 2^-7 and 1 + 2^-6.
    let ties = [1.0, 3.0].map(|n| 1.0 + n / 256.0);
    assert_eq!(encode(&ties, StoredDtype::BF16).unwrap(), [0x80, 0x3f, 0x82, 0x3f]);
    let error = encode(&[1.0, 1e6], StoredDtype::F16).unwrap_err();
    insta::assert_snapshot!(folded(error), @"
    tensor `x`: element 1 is 1000000, beyond the range of f16 (65504): use f32
    ");
    let error = encode(&[f32::NAN], StoredDtype::BF16).unwrap_err();
    insta::assert_snapshot!(folded(error), @"
    tensor `x`: element 0 is NaN, expected a finite number: the file is damaged, download
        it again
    ");
    let error = encode(&[1.0], StoredDtype::F8E4M3).unwrap_err();
    insta::assert_snapshot!(folded(error), @"
    tensor `x` cannot be written: only F32, F16 and BF16 are formed from values alone
    ");
}
