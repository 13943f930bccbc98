//! Handcrafted bad files, one for each way in which a file can lie, and the one message that each
//! gives.

use super::{Raw, folded, open_files, string};

const STRING: u32 = 8;

fn answer(bytes: &[u8]) -> String {
    match open_files(&[("m.gguf", bytes)]) {
        Ok(_) => "opened".to_owned(),
        Err(error) => error.to_string(),
    }
}

fn answers(cases: &[(&str, Vec<u8>)]) -> String {
    let line = |(case, bytes): &(&str, Vec<u8>)| format!("{case}: {}\n", answer(bytes));
    folded(cases.iter().map(line).collect::<String>())
}

#[test]
fn beginnings() {
    let whole = Raw::one().bytes();
    let with = |at: usize, bytes: &[u8]| {
        let mut file = whole.clone();
        file[at..at + bytes.len()].copy_from_slice(bytes);
        file
    };
    insta::assert_snapshot!(answers(&[
        ("whole", whole.clone()),
        ("version 2", Raw::one().version(2).bytes()),
        ("empty", vec![]),
        ("three bytes", b"GGU".to_vec()),
        ("magic", with(0, b"GGML")),
        ("control characters", with(0, b"\x1b[2J")),
        ("Git LFS pointer", b"version https://git-lfs.github.com/spec/v1\n".to_vec()),
        ("no version", b"GGUF".to_vec()),
        ("version 1", Raw::one().version(1).bytes()),
        ("version 4", Raw::one().version(4).bytes()),
        ("big endian", Raw::one().version(3_u32.swap_bytes()).bytes()),
        ("no counts", whole[..8].to_vec()),
        ("half a count", whole[..20].to_vec()),
    ]), @"");
}

#[test]
fn counts() {
    let whole = Raw::one().bytes();
    let counts = |tensors: u64, keys: u64| Raw::one().header(tensors, keys);
    let list = |kind: u32, count: u64| Raw::one().array("a", kind, count, &[0; 16]).bytes();
    insta::assert_snapshot!(answers(&[
        ("2^64 - 1 tensors", counts(u64::MAX, 0)),
        ("2^60 keys", counts(1, 1 << 60)),
        ("a tensor more than there is", counts(2, 0)),
        ("a key more than there is", whole.iter().enumerate().map(|(i, b)| if i == 16 { 1 } else { *b }).collect()),
        ("list of 2^64 - 1 bytes", list(0, u64::MAX)),
        ("list of 2^61 u64, 2^64 bytes", list(10, 1 << 61)),
        ("list of 2^40 strings", list(STRING, 1 << 40)),
        ("list longer than the file", list(4, 40)),
        ("string of 2^64 - 1 bytes", Raw::one().key("a", STRING, &u64::MAX.to_le_bytes()).bytes()),
        ("string longer than the file", Raw::one().key("a", STRING, &200_u64.to_le_bytes()).bytes()),
        ("key of 2^63 bytes", [&Raw::new().header(0, 1)[..], &(1_u64 << 63).to_le_bytes(), &[0; 9]].concat()),
    ]), @"");
}

#[test]
fn truncations() {
    let file = Raw::one().text("general.architecture", "llama").whole("llama.block_count", 2);
    let bytes = file.header(1, 2);
    let ends = [30, 48, 52, 58, 67, 90, 92, 96, 105, 108, 112, 118, 122, 128];
    let cases: Vec<String> = ends
        .iter()
        .filter(|&&end| end < bytes.len())
        .map(|&end| format!("{end} bytes: {}\n", answer(&bytes[..end])))
        .collect();
    insta::assert_snapshot!(folded(cases.concat()), @"");
    // Wherever the file ends, it is refused, and nothing is lost but its padding.
    let whole = file.bytes();
    for end in 0..whole.len() {
        assert_ne!(answer(&whole[..end]), "opened", "{end}");
    }
}

#[test]
fn keys() {
    let key = |kind: u32, value: &[u8]| Raw::one().key("k", kind, value).bytes();
    let name = |name: &str| Raw::one().whole(name, 1).bytes();
    insta::assert_snapshot!(answers(&[
        ("type 13", key(13, &[0; 8])),
        ("list of type 99", Raw::one().array("k", 99, 1, &[0; 8]).bytes()),
        ("list of lists", Raw::one().array("k", 9, 1, &[0; 24]).bytes()),
        ("boolean 2", key(7, &[2])),
        ("string that is not UTF-8", key(STRING, &string(b"\xff\xfe"))),
        ("key that is not UTF-8", Raw::new().header(0, 1).into_iter().chain(string(b"\xc0")).chain([0; 16]).collect()),
        ("empty key", name("")),
        ("key that clears the screen", name("\x1b[2J")),
        ("key of 600 bytes", name(&"k".repeat(600))),
        ("key twice", Raw::one().whole("k", 1).text("k", "1").bytes()),
        ("alignment 0", Raw::one().whole("general.alignment", 0).bytes()),
        ("alignment 24", Raw::one().whole("general.alignment", 24).bytes()),
        ("alignment 2^31", Raw::one().whole("general.alignment", 1 << 31).bytes()),
        ("alignment in words", Raw::one().text("general.alignment", "32").bytes()),
    ]), @"");
}

#[test]
fn tensors() {
    let tensor = |name: &str, extents: &[u64], kind: u32| {
        Raw::new().tensor(name, extents, kind, 0).data(32).bytes()
    };
    let two = |offset: u64| Raw::one().tensor("y", &[8], 0, offset).data(64).bytes();
    insta::assert_snapshot!(answers(&[
        ("no dimensions", tensor("x", &[], 0)),
        ("five dimensions", tensor("x", &[1, 1, 1, 1, 8], 0)),
        ("no elements", tensor("x", &[8, 0], 0)),
        ("2^64 elements", tensor("x", &[1 << 32, 1 << 32], 0)),
        ("2^63 elements, 2^65 bytes", tensor("x", &[1 << 31, 1 << 32], 0)),
        ("type 4, which is gone", tensor("x", &[8], 4)),
        ("type 1000", tensor("x", &[8], 1000)),
        ("half a block", tensor("x", &[16], 8)),
        ("a row and a half", tensor("x", &[384, 2], 12)),
        ("empty name", tensor("", &[8], 0)),
        ("name with a line break", tensor("x\ny", &[8], 0)),
        ("twice", Raw::one().tensor("x", &[8], 0, 32).data(32).bytes()),
        ("unaligned", two(36)),
        ("overlap", two(0)),
        ("hole", two(64)),
        ("beyond the file", two(128)),
        ("offset of 2^64 - 32", two(u64::MAX - 31)),
        ("larger than the file", tensor("x", &[8, 2], 0)),
        ("tail", Raw::one().data(64).bytes()),
        ("whole with alignment 64", Raw::new().alignment(64).zeros("x", &[8], 0).zeros("y", &[8], 0).bytes()),
        ("unaligned by 64", Raw::one().alignment(64).tensor("y", &[8], 0, 32).data(32).bytes()),
    ]), @"");
}

#[test]
fn parts() {
    let part = |index: u16, count: u16, name: &str| {
        Raw::new()
            .key("split.no", 2, &index.to_le_bytes())
            .key("split.count", 2, &count.to_le_bytes())
            .key("split.tensors.count", 5, &2_i32.to_le_bytes())
            .zeros(name, &[8], 0)
            .bytes()
    };
    let open = |files: &[(&str, Vec<u8>)]| {
        let files: Vec<(&str, &[u8])> =
            files.iter().map(|(name, bytes)| (*name, &bytes[..])).collect();
        match open_files(&files) {
            Ok(gguf) => format!("{} tensors in {} parts\n", gguf.tensors().len(), gguf.parts()),
            Err(error) => format!("{error}\n"),
        }
    };
    let (first, second) = ("m-00001-of-00002.gguf", "m-00002-of-00002.gguf");
    let lines = [
        open(&[(first, part(0, 2, "x")), (second, part(1, 2, "y"))]),
        open(&[(first, part(0, 2, "x"))]),
        open(&[(second, part(1, 2, "y"))]),
        open(&[("m.gguf", part(0, 2, "x"))]),
        open(&[(first, part(0, 2, "x")), (second, part(0, 2, "y"))]),
        open(&[(first, part(0, 2, "x")), (second, part(1, 3, "y"))]),
        open(&[(first, part(0, 2, "x")), (second, Raw::one().bytes())]),
        open(&[(first, part(0, 2, "x")), (second, part(1, 2, "x"))]),
        open(&[(first, part(0, 2, "x")), (second, b"GGML".to_vec())]),
        open(&[("m.gguf", part(0, u16::MAX, "x"))]),
    ];
    insta::assert_snapshot!(folded(lines.concat()), @"");
}
