//! Conversions of the model in the binary, and of variants of it, read back tensor by tensor.

use std::borrow::Cow;
use std::collections::BTreeMap;

use burn_models::config::ModelConfig;
use burn_models::weights::{ExpectedTensor, PlannedTensor, expected_tensors};
use tempfile::TempDir;

use super::*;

fn asset() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/deepseek-tiny")
}

impl From<StorageType> for Target {
    fn from(to: StorageType) -> Self {
        let all = [Self::Fp8, Self::Bf16, Self::F16, Self::F32];
        all.into_iter().find(|target| target.published() == Some(to)).unwrap()
    }
}

fn convert(source: &Path, destination: &Path, to: StorageType) -> Result<String> {
    run_with(source, destination, to, |_| {})
}

fn run_with(
    source: &Path,
    destination: &Path,
    to: StorageType,
    change: impl FnOnce(&mut ConvertArgs),
) -> Result<String> {
    let mut args = ConvertArgs {
        source: source.to_owned(),
        destination: destination.to_owned(),
        to: to.into(),
        max_shard_size: ByteSize(5_000_000_000),
        force: false,
        mtp: false,
    };
    change(&mut args);
    let mut out = Vec::new();
    run(&args, &mut out).map(|()| String::from_utf8(out).unwrap())
}

/// A new folder with the asset in another type.
fn converted(to: StorageType) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    convert(&asset(), dir.path(), to).unwrap();
    dir
}

fn config_of(dir: &Path) -> ModelConfig {
    ModelConfig::from_file(dir.join("config.json")).unwrap()
}

fn files_in(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(dir).unwrap().map(Result::unwrap);
    let read = |entry: fs::DirEntry| {
        (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())
    };
    entries.map(read).collect()
}

/// Writes a BF16 copy of the asset whose tensors are what `change` makes of them.
fn variant(change: impl Fn(&mut BTreeMap<String, (PlannedTensor, Vec<u8>)>)) -> TempDir {
    let dir = converted(StorageType::Bf16);
    let checkpoint = Checkpoint::open(dir.path()).unwrap();
    let tensor = |entry: &burn_models::weights::TensorEntry| {
        let planned = PlannedTensor {
            name: entry.name.clone(),
            dtype: entry.dtype.clone(),
            shape: entry.shape.clone(),
        };
        let bytes = checkpoint.tensor(&entry.name).unwrap().bytes.to_vec();
        (entry.name.clone(), (planned, bytes))
    };
    let mut tensors: BTreeMap<_, _> = checkpoint.tensors().map(tensor).collect();
    change(&mut tensors);
    for (name, (planned, _)) in &mut tensors {
        planned.name.clone_from(name);
    }
    let plan: Vec<PlannedTensor> = tensors.values().map(|(planned, _)| planned.clone()).collect();
    let options = WriteOptions { max_shard_bytes: u64::MAX };
    write_checkpoint(dir.path(), &plan, options, |planned| {
        Ok(Cow::Owned(tensors[&planned.name].1.clone()))
    })
    .unwrap();
    dir
}

#[test]
fn the_summary_says_what_was_written() {
    let dir = tempfile::tempdir().unwrap();
    let summary = convert(&asset(), dir.path(), StorageType::Bf16).unwrap();
    insta::assert_snapshot!(summary, @"
    F32           6 tensors       384 B
    BF16        385 tensors    28.56 MB
    wrote 28.56 MB of weights to model.safetensors
    wrote config.json, tokenizer.json, tokenizer_config.json, generation_config.json
    ");
    let names: Vec<String> = files_in(dir.path()).into_keys().collect();
    assert_eq!(
        names,
        [
            "config.json",
            "generation_config.json",
            "model.safetensors",
            "tokenizer.json",
            "tokenizer_config.json",
        ]
    );
    let (source, copy) = (files_in(&asset()), files_in(dir.path()));
    assert_eq!(source["tokenizer.json"], copy["tokenizer.json"]);
}

/// Block FP8 is not quantised a second time: the asset converted to its own type is the asset.
#[test]
fn fp8_to_fp8_changes_no_byte() {
    let dir = converted(StorageType::Fp8);
    let (source, copy) = (files_in(&asset()), files_in(dir.path()));
    for (name, bytes) in &copy {
        assert!(source[name] == *bytes, "{name} differs");
    }
    assert_eq!(copy.len(), 5);
}

#[test]
fn the_same_source_gives_the_same_bytes() {
    let plain = converted(StorageType::F32);
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    convert(plain.path(), first.path(), StorageType::Fp8).unwrap();
    convert(plain.path(), second.path(), StorageType::Fp8).unwrap();
    assert!(files_in(first.path()) == files_in(second.path()));
}

#[test]
fn f32_holds_every_value_exactly() {
    let dir = converted(StorageType::F32);
    let (source, copy) =
        (Checkpoint::open(&asset()).unwrap(), Checkpoint::open(dir.path()).unwrap());
    let config = config_of(dir.path());
    assert_eq!(config.quantization, None);
    copy.validate(&config).unwrap();
    assert!(copy.tensors().all(|entry| entry.dtype == StoredDtype::F32));
    for entry in copy.tensors() {
        let (name, shape) = (&entry.name, &entry.shape);
        let same = source.read_f32(name, shape).unwrap() == copy.read_f32(name, shape).unwrap();
        assert!(same, "{name}");
    }
}

#[test]
fn sixteen_bits_round_every_value_once() {
    for (to, digits) in [(StorageType::Bf16, 8), (StorageType::F16, 11)] {
        let dir = converted(to);
        let source = Checkpoint::open(&asset()).unwrap();
        let copy = Checkpoint::open(dir.path()).unwrap();
        for entry in copy.tensors() {
            let (name, shape) = (&entry.name, &entry.shape);
            let is_bias = name.ends_with("e_score_correction_bias");
            assert_eq!(entry.dtype == StoredDtype::F32, is_bias, "{name}");
            let exact = source.read_f32(name, shape).unwrap();
            let rounded = copy.read_f32(name, shape).unwrap();
            // Half a unit in the last place; below f16's normal range, half its smallest step.
            let bound = |x: f32| (x.abs() * 0.5_f32.powi(digits)).max(0.5_f32.powi(25));
            let close = |(x, y): (&f32, &f32)| (x - y).abs() <= bound(*x);
            assert!(exact.iter().zip(&rounded).all(close), "{name}");
        }
    }
}

/// Which tensors are quantised, and that no value moves by more than half a step of E4M3.
#[test]
fn fp8_quantises_the_linears_only() {
    let plain = converted(StorageType::F32);
    let dir = tempfile::tempdir().unwrap();
    convert(plain.path(), dir.path(), StorageType::Fp8).unwrap();
    let (source, copy) =
        (Checkpoint::open(plain.path()).unwrap(), Checkpoint::open(dir.path()).unwrap());
    let config = config_of(dir.path());
    copy.validate(&config).unwrap();
    for ExpectedTensor { name, shape, .. } in expected_tensors(&config) {
        let Some(entry) = copy.entry(&name) else {
            continue;
        };
        let unquantised = ["norm", "embed_tokens", "lm_head", "gate.", "eh_proj"]
            .iter()
            .any(|n| name.contains(n));
        assert_eq!(entry.dtype == StoredDtype::F8E4M3, !unquantised, "{name}");
        let exact = source.read_f32(&name, &shape).unwrap();
        let found = copy.read_f32(&name, &shape).unwrap();
        let largest = exact.iter().fold(0.0_f32, |largest, x| largest.max(x.abs()));
        // Three mantissa bits; below 2⁻⁶ of the scaled range, steps of 2⁻⁹.
        let bound = |x: f32| (x.abs() / 16.0).max(largest / 448.0 / 1024.0) * 1.0001;
        assert!(exact.iter().zip(&found).all(|(x, y)| (x - y).abs() <= bound(*x)), "{name}");
    }
}

#[test]
fn shards_and_single_files_hold_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let summary = run_with(&asset(), dir.path(), StorageType::Bf16, |args| {
        args.max_shard_size = ByteSize(10_000_000);
    });
    assert!(summary.unwrap().contains("of weights to 3 shards and model.safetensors.index.json"));
    let (sharded, single) = (Checkpoint::open(dir.path()).unwrap(), converted(StorageType::Bf16));
    let single = Checkpoint::open(single.path()).unwrap();
    assert_eq!(sharded.tensors().len(), single.tensors().len());
    for entry in single.tensors() {
        let same = |c: &Checkpoint| c.tensor(&entry.name).unwrap().bytes.to_vec();
        assert!(same(&sharded) == same(&single), "{}", entry.name);
    }
    sharded.validate(&config_of(dir.path())).unwrap();
}

#[test]
fn copies_in_the_mtp_layer_are_left_out_if_they_are_copies() {
    let (embedding, head) =
        ("model.layers.6.embed_tokens.weight", "model.layers.6.shared_head.head.weight");
    let source = variant(|tensors| {
        let copy = tensors["model.embed_tokens.weight"].clone();
        tensors.insert(embedding.to_owned(), copy);
        let mut other = tensors["lm_head.weight"].clone();
        other.1[0] ^= 1;
        tensors.insert(head.to_owned(), other);
    });
    let dir = tempfile::tempdir().unwrap();
    let summary = convert(source.path(), dir.path(), StorageType::F32).unwrap();
    assert!(summary.contains(embedding) && !summary.contains(head), "{summary}");
    let checkpoint = Checkpoint::open(dir.path()).unwrap();
    assert!(checkpoint.entry(embedding).is_none() && checkpoint.entry(head).is_some());
}

#[test]
fn a_used_folder_needs_force_and_keeps_no_stale_weights() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("model-00001-of-00009.safetensors"), "stale").unwrap();
    fs::write(dir.path().join("notes.txt"), "mine").unwrap();
    let error = convert(&asset(), dir.path(), StorageType::Fp8).unwrap_err().to_string();
    let error = error.replace(&dir.path().display().to_string(), "DST");
    insta::assert_snapshot!(error, @"
    `DST` is not empty: name another folder, or replace its model with --force
    ");
    assert_eq!(files_in(dir.path()).len(), 2);
    run_with(&asset(), dir.path(), StorageType::Fp8, |args| {
        args.force = true;
    })
    .unwrap();
    let files = files_in(dir.path());
    assert_eq!(files["notes.txt"], b"mine");
    assert!(!files.contains_key("model-00001-of-00009.safetensors"));
    assert!(files["model.safetensors"] == files_in(&asset())["model.safetensors"]);
}

#[test]
fn the_source_is_never_the_destination() {
    let dir = converted(StorageType::Fp8);
    let error = run_with(dir.path(), dir.path(), StorageType::F32, |args| {
        args.force = true;
    });
    let error = error.unwrap_err().to_string();
    let error = error.replace(&dir.path().display().to_string(), "DST");
    insta::assert_snapshot!(error, @"
    `DST` is the source itself: name another folder
    ");
}

#[test]
fn what_f16_cannot_hold_is_refused_before_anything_is_replaced() {
    let source = variant(|tensors| {
        let (_, bytes) = tensors.get_mut("model.layers.3.mlp.gate.weight").unwrap();
        // 2^17 in bf16.
        bytes[4..6].copy_from_slice(&[0x00, 0x48]);
    });
    let dir = tempfile::tempdir().unwrap();
    let error = convert(source.path(), dir.path(), StorageType::F16).unwrap_err();
    let error = format!("{error:#}")
        .replace(": ", ":\n")
        .replace(&source.path().display().to_string(), "SRC");
    insta::assert_snapshot!(error, @"
    cannot convert `SRC`:
    tensor `model.layers.3.mlp.gate.weight`:
    element 2 is 131072, beyond the range of f16 (65504):
    use f32
    ");
    assert!(files_in(dir.path()).is_empty());
}

#[test]
fn a_source_that_is_not_a_model_is_refused() {
    let (source, dir) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let error = convert(source.path(), dir.path(), StorageType::Fp8).unwrap_err();
    let error = format!("{error:#}")
        .replace(": ", ":\n")
        .replace(&source.path().display().to_string(), "SRC");
    insta::assert_snapshot!(error, @"
    cannot convert `SRC`:
    the folder has no config.json
    ");
    fs::copy(asset().join("config.json"), source.path().join("config.json")).unwrap();
    let error = convert(source.path(), dir.path(), StorageType::Fp8).unwrap_err();
    let error = format!("{error:#}")
        .replace(": ", ":\n")
        .replace(&source.path().display().to_string(), "SRC");
    insta::assert_snapshot!(error, @"
    cannot convert `SRC`:
    `SRC` holds neither `model.safetensors` nor `model.safetensors.index.json`:
    name the directory of a checkpoint in the published layout
    ");
}
