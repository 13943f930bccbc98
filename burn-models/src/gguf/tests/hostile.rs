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
    ]), @r#"
    whole: opened
    version 2: opened
    empty: `m.gguf`: 0 bytes are too few for a GGUF file: the file is truncated or damaged,
        download it again
    three bytes: `m.gguf`: 3 bytes are too few for a GGUF file: the file is truncated or
        damaged, download it again
    magic: `m.gguf`: it begins with `GGML`, and a GGUF file with `GGUF`: the file is
        damaged or of another kind, download it again
    control characters: `m.gguf`: it begins with `\x1b[2J`, and a GGUF file with `GGUF`:
        the file is damaged or of another kind, download it again
    Git LFS pointer: `m.gguf`: it is a Git LFS pointer to the model, not the model: run
        `git lfs pull` where it was cloned, or download it again
    no version: `m.gguf`: the file ends inside the version: the file is truncated or
        damaged, download it again
    version 1: `m.gguf`: it is of version 1 of GGUF, and versions 2 and 3 are read: convert
        the model again with a current converter
    version 4: `m.gguf`: it is of version 4 of GGUF, and versions 2 and 3 are read: convert
        the model again with a current converter
    big endian: `m.gguf`: it is big-endian, and only little-endian GGUF files are read:
        take the file for little-endian machines, or convert it again
    no counts: `m.gguf`: the file ends inside the number of tensors: the file is truncated
        or damaged, download it again
    half a count: `m.gguf`: the file ends inside the number of keys: the file is truncated
        or damaged, download it again
    "#);
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
    ]), @r#"
    2^64 - 1 tensors: `m.gguf`: 18446744073709551615 tensors are declared, and the file has
        room for 1: the file is damaged or of another kind, download it again
    2^60 keys: `m.gguf`: 1152921504606846976 keys are declared, and the file has room for
        2: the file is damaged or of another kind, download it again
    a tensor more than there is: `m.gguf`: 2 tensors are declared, and the file has room
        for 1: the file is damaged or of another kind, download it again
    a key more than there is: `m.gguf`: "" names no key or tensor: it is empty, too long,
        or has control characters: the file is damaged or of another kind, download it again
    list of 2^64 - 1 bytes: `m.gguf`: `a` is declared with 18446744073709551615 elements,
        and the file has room for 111: the file is damaged or of another kind, download it
        again
    list of 2^61 u64, 2^64 bytes: `m.gguf`: `a` is declared with 2305843009213693952
        elements, and the file has room for 13: the file is damaged or of another kind,
        download it again
    list of 2^40 strings: `m.gguf`: `a` is declared with 1099511627776 elements, and the
        file has room for 13: the file is damaged or of another kind, download it again
    list longer than the file: `m.gguf`: `a` is declared with 40 elements, and the file has
        room for 27: the file is damaged or of another kind, download it again
    string of 2^64 - 1 bytes: `m.gguf`: the value of `a` is declared with
        18446744073709551615 bytes, but 83 bytes follow: the file is truncated or damaged,
        download it again
    string longer than the file: `m.gguf`: the value of `a` is declared with 200 bytes, but
        83 bytes follow: the file is truncated or damaged, download it again
    key of 2^63 bytes: `m.gguf`: the name of key 0 is declared with 9223372036854775808
        bytes, but 9 bytes follow: the file is truncated or damaged, download it again
    "#);
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
    insta::assert_snapshot!(folded(cases.concat()), @"
    30 bytes: `m.gguf`: 2 keys are declared, and the file has room for 0: the file is
        damaged or of another kind, download it again
    48 bytes: `m.gguf`: 2 keys are declared, and the file has room for 1: the file is
        damaged or of another kind, download it again
    52 bytes: `m.gguf`: 1 tensors are declared, and the file has room for 0: the file is
        damaged or of another kind, download it again
    58 bytes: `m.gguf`: the file ends inside the value of `general.architecture`: the file
        is truncated or damaged, download it again
    67 bytes: `m.gguf`: the value of `general.architecture` is declared with 5 bytes, but 3
        bytes follow: the file is truncated or damaged, download it again
    90 bytes: `m.gguf`: the name of key 1 is declared with 17 bytes, but 13 bytes follow:
        the file is truncated or damaged, download it again
    92 bytes: `m.gguf`: the name of key 1 is declared with 17 bytes, but 15 bytes follow:
        the file is truncated or damaged, download it again
    96 bytes: `m.gguf`: the file ends inside the value of `llama.block_count`: the file is
        truncated or damaged, download it again
    105 bytes: `m.gguf`: the file ends inside the name of tensor 0: the file is truncated
        or damaged, download it again
    108 bytes: `m.gguf`: the file ends inside the name of tensor 0: the file is truncated
        or damaged, download it again
    112 bytes: `m.gguf`: the file ends inside the description of tensor `x`: the file is
        truncated or damaged, download it again
    118 bytes: `m.gguf`: the file ends inside the description of tensor `x`: the file is
        truncated or damaged, download it again
    122 bytes: `m.gguf`: the file ends inside the description of tensor `x`: the file is
        truncated or damaged, download it again
    128 bytes: `m.gguf`: the file ends inside the description of tensor `x`: the file is
        truncated or damaged, download it again
    ");
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
    ]), @r#"
    type 13: `m.gguf`: `k` has a value of type 13, which GGUF does not define: the file is
        damaged or of another kind, download it again
    list of type 99: `m.gguf`: `k` has a value of type 99, which GGUF does not define: the
        file is damaged or of another kind, download it again
    list of lists: `m.gguf`: `k` is a list of lists, which no model has: the file is
        damaged or of another kind, download it again
    boolean 2: `m.gguf`: `k` is a boolean of value 2, expected 0 or 1: the file is damaged
        or of another kind, download it again
    string that is not UTF-8: `m.gguf`: the value of `k` is not UTF-8: the file is damaged
        or of another kind, download it again
    key that is not UTF-8: `m.gguf`: the name of key 0 is not UTF-8: the file is damaged or
        of another kind, download it again
    empty key: `m.gguf`: "" names no key or tensor: it is empty, too long, or has control
        characters: the file is damaged or of another kind, download it again
    key that clears the screen: `m.gguf`: "\u{1b}[2J" names no key or tensor: it is empty,
        too long, or has control characters: the file is damaged or of another kind,
        download it again
    key of 600 bytes: `m.gguf`:
        "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…" names no key or
        tensor: it is empty, too long, or has control characters: the file is damaged or of
        another kind, download it again
    key twice: `m.gguf`: `k` is given twice: the file is damaged or of another kind,
        download it again
    alignment 0: `m.gguf`: `general.alignment` is 0, expected a power of two of at most
        2097152: the file is damaged or of another kind, download it again
    alignment 24: `m.gguf`: `general.alignment` is 24, expected a power of two of at most
        2097152: the file is damaged or of another kind, download it again
    alignment 2^31: `m.gguf`: `general.alignment` is 2147483648, expected a power of two of
        at most 2097152: the file is damaged or of another kind, download it again
    alignment in words: `m.gguf`: `general.alignment` is "32", expected a power of two of
        at most 2097152: the file is damaged or of another kind, download it again
    "#);
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
    ]), @r#"
    no dimensions: `m.gguf`: tensor `x` has 0 dimensions, expected 1 to 4: the file is
        damaged or of another kind, download it again
    five dimensions: `m.gguf`: tensor `x` has 5 dimensions, expected 1 to 4: the file is
        damaged or of another kind, download it again
    no elements: `m.gguf`: tensor `x` of extents [8, 0] has no elements: the file is
        damaged or of another kind, download it again
    2^64 elements: `m.gguf`: tensor `x` has extents [4294967296, 4294967296], more bytes
        than can be counted: the file is damaged or of another kind, download it again
    2^63 elements, 2^65 bytes: `m.gguf`: tensor `x` has extents [2147483648, 4294967296],
        more bytes than can be counted: the file is damaged or of another kind, download it
        again
    type 4, which is gone: `m.gguf`: tensor `x` has type 4, which GGUF does not define: the
        file is damaged or of another kind, download it again
    type 1000: `m.gguf`: tensor `x` has type 1000, which GGUF does not define: the file is
        damaged or of another kind, download it again
    half a block: `m.gguf`: tensor `x` of type Q8_0 has rows of 16 elements, which are not
        blocks of 32: the file is damaged or of another kind, download it again
    a row and a half: `m.gguf`: tensor `x` of type Q4_K has rows of 384 elements, which are
        not blocks of 256: the file is damaged or of another kind, download it again
    empty name: `m.gguf`: "" names no key or tensor: it is empty, too long, or has control
        characters: the file is damaged or of another kind, download it again
    name with a line break: `m.gguf`: "x\ny" names no key or tensor: it is empty, too long,
        or has control characters: the file is damaged or of another kind, download it again
    twice: `m.gguf`: tensor `x` is in the header twice: the file is damaged or of another
        kind, download it again
    unaligned: `m.gguf`: tensor `y` begins at byte 36 of the data, not at a multiple of 32:
        the file is damaged or of another kind, download it again
    overlap: `m.gguf`: tensor `y` begins at byte 0, inside the tensor before it, which ends
        at 32: the file is damaged or of another kind, download it again
    hole: `m.gguf`: bytes 32 to 64 of the data, before tensor `y`, belong to no tensor: the
        file is damaged or of another kind, download it again
    beyond the file: `m.gguf`: tensor `y` takes 32 bytes from byte 128 of the data, but the
        file has 96: the file is truncated or damaged, download it again
    offset of 2^64 - 32: `m.gguf`: tensor `y` takes 32 bytes from byte 18446744073709551584
        of the data, but the file has 96: the file is truncated or damaged, download it
        again
    larger than the file: `m.gguf`: tensor `x` takes 64 bytes from byte 0 of the data, but
        the file has 32: the file is truncated or damaged, download it again
    tail: `m.gguf`: the last 64 bytes of the file belong to no tensor: the file is damaged
        or of another kind, download it again
    whole with alignment 64: opened
    unaligned by 64: `m.gguf`: tensor `y` begins at byte 32 of the data, not at a multiple
        of 64: the file is damaged or of another kind, download it again
    "#);
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
    insta::assert_snapshot!(folded(lines.concat()), @"
    2 tensors in 2 parts
    cannot open `m-00002-of-00002.gguf`: No such file or directory (os error 2)
    `m-00002-of-00002.gguf`: it is part 2 of a model of 2 parts; name the first one, which
        ends in `-00001-of-00002.gguf`
    `m.gguf`: it is the first of 2 parts, but is not named `…-00001-of-00002.gguf`, by
        which the others are found
    `m-00002-of-00002.gguf`: it says to be part 1 of 2, expected 2 of 2
    `m-00002-of-00002.gguf`: it says to be part 2 of 3, expected 2 of 2
    `m-00002-of-00002.gguf`: it says to be part 0 of 0, expected 2 of 2
    tensor `x` is in both `m-00001-of-00002.gguf` and `m-00002-of-00002.gguf`: one name may
        be stored once
    `m-00002-of-00002.gguf`: it begins with `GGML`, and a GGUF file with `GGUF`: the file
        is damaged or of another kind, download it again
    `m.gguf`: it is split into 65535 parts, expected at most 512
    ");
}
