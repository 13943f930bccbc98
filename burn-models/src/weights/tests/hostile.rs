//! Handcrafted bad files, one for each way in which a file can lie, and the one message that each
//! gives.

use super::{folded, open_files, raw_file};
use crate::weights::{Checkpoint, INDEX_FILE, SINGLE_FILE, WeightsError};

/// A safetensors file from the entries of its header.
fn file(entries: &str, data_bytes: usize) -> Vec<u8> {
    raw_file(&format!("{{{entries}}}"), &vec![0; data_bytes])
}

fn entry(name: &str, shape: &str, begin: u64, end: u64) -> String {
    format!(r#""{name}":{{"dtype":"F32","shape":{shape},"data_offsets":[{begin},{end}]}}"#)
}

/// A file of one tensor.
fn one(shape: &str, [begin, end]: [u64; 2], data_bytes: usize) -> Vec<u8> {
    file(&entry("x", shape, begin, end), data_bytes)
}

/// A file of two tensors of `[n]`, at the given offsets.
fn two(n: usize, x: [u64; 2], y: [u64; 2], data_bytes: usize) -> Vec<u8> {
    let shape = format!("[{n}]");
    let entries = [entry("x", &shape, x[0], x[1]), entry("y", &shape, y[0], y[1])];
    file(&entries.join(","), data_bytes)
}

fn error_of(files: &[(&str, &[u8])]) -> String {
    match open_files(files) {
        Ok(_) => "opened".to_owned(),
        // The directory is temporary.
        Err(WeightsError::NoWeights { .. }) => {
            WeightsError::NoWeights { dir: "DIR".to_owned() }.to_string()
        }
        Err(error) => error.to_string(),
    }
}

/// What each of these files is answered with, when it is the only file.
fn answers(cases: &[(&str, Vec<u8>)]) -> String {
    let answer = |(case, bytes): &(&str, Vec<u8>)| {
        format!("{case}: {}\n", error_of(&[(SINGLE_FILE, bytes)]))
    };
    folded(cases.iter().map(answer).collect::<String>())
}

#[test]
fn header_lengths() {
    let declared = |bytes: u64| [&bytes.to_le_bytes()[..], b"{}"].concat();
    let whole = one("[2, 2]", [0, 16], 16);
    insta::assert_snapshot!(answers(&[
        ("empty file", vec![]),
        ("Git LFS pointer", b"version https://git-lfs.github.com/spec/v1\n".to_vec()),
        ("seven bytes", vec![0; 7]),
        ("no header", vec![0; 8]),
        ("header of 2^60 bytes", declared(1 << 60)),
        ("header of 2^64 - 1 bytes", declared(u64::MAX)),
        ("header of the limit", declared(100_000_000)),
        ("header longer than the file", declared(3)),
        ("truncated header", whole[..20].to_vec()),
        ("truncated data", whole[..whole.len() - 1].to_vec()),
        ("bytes after the data", [&whole[..], b"MZ"].concat()),
    ]), @"
    empty file: `model.safetensors`: 0 bytes are too few for a safetensors file: the file
        is truncated, download it again
    Git LFS pointer: `model.safetensors`: it is a Git LFS pointer to the weights, not the
        weights: run `git lfs pull` where it was cloned, or download it again
    seven bytes: `model.safetensors`: 7 bytes are too few for a safetensors file: the file
        is truncated, download it again
    no header: `model.safetensors`: the header is not a table of tensors in JSON: EOF while
        parsing a value at line 1 column 0: the file is damaged or of another kind, download
        it again
    header of 2^60 bytes: `model.safetensors`: a header of 1152921504606846976 bytes is
        declared, and 100000000 is the most that is read: the file is damaged or of another
        kind, download it again
    header of 2^64 - 1 bytes: `model.safetensors`: a header of 18446744073709551615 bytes
        is declared, and 100000000 is the most that is read: the file is damaged or of
        another kind, download it again
    header of the limit: `model.safetensors`: a header of 100000000 bytes is declared, but
        only 2 bytes follow: the file is truncated, download it again
    header longer than the file: `model.safetensors`: a header of 3 bytes is declared, but
        only 2 bytes follow: the file is truncated, download it again
    truncated header: `model.safetensors`: a header of 58 bytes is declared, but only 12
        bytes follow: the file is truncated, download it again
    truncated data: `model.safetensors`: tensor `x` ends at byte 16 of the data, but the
        file has 15: the file is truncated, download it again
    bytes after the data: `model.safetensors`: the last 2 bytes of the file belong to no
        tensor: the file is damaged or of another kind, download it again
    ");
}

#[test]
fn header_text() {
    let nested = format!(r#""__metadata__":{}"#, "[".repeat(5000));
    let long_type = format!(r#"{{"x":"{}"}}"#, "F ".repeat(500));
    let obeyed = entry(r"\u001b[2J", "[1]", 0, 4);
    let long_name = entry(&"x".repeat(1000), "[1]", 0, 4);
    let twice = [entry("x", "[1]", 0, 4), entry("x", "[1]", 4, 8)].join(",");
    insta::assert_snapshot!(answers(&[
        ("not JSON", raw_file("weights", b"")),
        ("not an object", raw_file("[1]", b"")),
        ("not UTF-8", [&2_u64.to_le_bytes()[..], &[0xff, 0xfe]].concat()),
        ("nested deeply", raw_file(&"[".repeat(100_000), b"")),
        ("metadata nested deeply", file(&nested, 0)),
        ("no offsets", file(r#""x":{"dtype":"F32","shape":[1]}"#, 4)),
        ("name that a terminal obeys", file(&obeyed, 4)),
        ("long name", file(&long_name, 4)),
        ("long type", raw_file(&long_type, b"")),
        ("same name twice", file(&twice, 8)),
    ]), @r#"
    not JSON: `model.safetensors`: the header is not a table of tensors in JSON: expected
        value at line 1 column 1: the file is damaged or of another kind, download it again
    not an object: `model.safetensors`: the header is not a table of tensors in JSON:
        invalid type: sequence, expected an object with one entry a tensor at line 1 column
        0: the file is damaged or of another kind, download it again
    not UTF-8: `model.safetensors`: the header is not a table of tensors in JSON: expected
        value at line 1 column 1: the file is damaged or of another kind, download it again
    nested deeply: `model.safetensors`: the header is not a table of tensors in JSON:
        invalid type: sequence, expected an object with one entry a tensor at line 1 column
        0: the file is damaged or of another kind, download it again
    metadata nested deeply: `model.safetensors`: the header is not a table of tensors in
        JSON: expected value at line 1 column 5017: the file is damaged or of another kind,
        download it again
    no offsets: `model.safetensors`: the header is not a table of tensors in JSON: missing
        field `data_offsets` at line 1 column 32: the file is damaged or of another kind,
        download it again
    name that a terminal obeys: `model.safetensors`: "\u{1b}[2J" names no tensor or type:
        it is too long, or has control characters: the file is damaged or of another kind,
        download it again
    long name: `model.safetensors`:
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" names no tensor or
        type: it is too long, or has control characters: the file is damaged or of another
        kind, download it again
    long type: `model.safetensors`: the header is not a table of tensors in JSON: invalid
        type: string "F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F
        F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F F
        F F F F F F F F F F F F …: the file is damaged or of another kind, download it again
    same name twice: `model.safetensors`: tensor `x` is in the header twice: the file is
        damaged or of another kind, download it again
    "#);
}

#[test]
fn shapes() {
    let half = r#""x":{"dtype":"F4","shape":[3],"data_offsets":[0,2]}"#;
    insta::assert_snapshot!(answers(&[
        ("negative dimension", one("[-1]", [0, 0], 0)),
        ("fractional dimension", one("[1.5]", [0, 0], 0)),
        ("dimension of 2^64", one("[18446744073709551616]", [0, 0], 0)),
        ("nine dimensions", one("[1,1,1,1,1,1,1,1,1]", [0, 4], 4)),
        ("shape larger than the data", one("[1000000]", [0, 4], 4)),
        ("shape smaller than the data", one("[1]", [0, 8], 8)),
        ("elements beyond 2^64", one("[4294967296, 4294967296]", [0, 0], 0)),
        ("bits beyond 2^64", one("[2305843009213693952]", [0, 0], 0)),
        ("empty tensor with data", one("[0]", [0, 4], 4)),
        ("half a byte", file(half, 2)),
    ]), @"
    negative dimension: `model.safetensors`: the header is not a table of tensors in JSON:
        invalid value: integer `-1`, expected u64 at line 1 column 31: the file is damaged
        or of another kind, download it again
    fractional dimension: `model.safetensors`: the header is not a table of tensors in
        JSON: invalid type: floating point `1.5`, expected u64 at line 1 column 32: the file
        is damaged or of another kind, download it again
    dimension of 2^64: `model.safetensors`: the header is not a table of tensors in JSON:
        invalid type: floating point `1.8446744073709552e+19`, expected u64 at line 1 column
        49: the file is damaged or of another kind, download it again
    nine dimensions: `model.safetensors`: the header is not a table of tensors in JSON:
        invalid length 9, expected a shape of at most 8 dimensions at line 1 column 47: the
        file is damaged or of another kind, download it again
    shape larger than the data: `model.safetensors`: tensor `x` of type F32 and shape
        [1000000] takes 4000000 bytes, but has 4: the file is damaged or of another kind,
        download it again
    shape smaller than the data: `model.safetensors`: tensor `x` of type F32 and shape [1]
        takes 4 bytes, but has 8: the file is damaged or of another kind, download it again
    elements beyond 2^64: `model.safetensors`: tensor `x` has shape [4294967296,
        4294967296], more elements than can be counted: the file is damaged or of another
        kind, download it again
    bits beyond 2^64: `model.safetensors`: tensor `x` has shape [2305843009213693952], more
        elements than can be counted: the file is damaged or of another kind, download it
        again
    empty tensor with data: `model.safetensors`: tensor `x` of type F32 and shape [0] takes
        0 bytes, but has 4: the file is damaged or of another kind, download it again
    half a byte: `model.safetensors`: tensor `x` of type F4 and shape [3] takes 1 and 4/8
        bytes, but has 2: the file is damaged or of another kind, download it again
    ");
}

#[test]
fn offsets() {
    insta::assert_snapshot!(answers(&[
        ("overlap", two(2, [0, 8], [4, 12], 12)),
        ("same bytes twice", two(2, [0, 8], [0, 8], 8)),
        ("hole", two(1, [0, 4], [8, 12], 12)),
        ("hole at the start", one("[1]", [4, 8], 8)),
        ("reversed", one("[1]", [4, 0], 8)),
        ("offset of 2^64 - 1", one("[1]", [0, u64::MAX], 4)),
    ]), @"
    overlap: `model.safetensors`: tensor `y` begins at byte 4, inside the tensor before it,
        which ends at 8: the file is damaged or of another kind, download it again
    same bytes twice: `model.safetensors`: tensor `y` begins at byte 0, inside the tensor
        before it, which ends at 8: the file is damaged or of another kind, download it
        again
    hole: `model.safetensors`: bytes 4 to 8 of the data, before tensor `y`, belong to no
        tensor: the file is damaged or of another kind, download it again
    hole at the start: `model.safetensors`: bytes 0 to 4 of the data, before tensor `x`,
        belong to no tensor: the file is damaged or of another kind, download it again
    reversed: `model.safetensors`: tensor `x` ends at byte 0, before its begin at byte 4:
        the file is damaged or of another kind, download it again
    offset of 2^64 - 1: `model.safetensors`: tensor `x` ends at byte 18446744073709551615
        of the data, but the file has 4: the file is truncated, download it again
    ");
}

#[test]
fn unusual_but_right() {
    let unknown = r#""x":{"dtype":"F3","shape":[3],"data_offsets":[0,2]}"#;
    insta::assert_snapshot!(answers(&[
        ("no tensors", file("", 0)),
        ("tensors without elements", two(0, [0, 0], [0, 0], 0)),
        ("tensors out of order", two(1, [4, 8], [0, 4], 8)),
        ("unknown type", file(unknown, 2)),
    ]), @"
    no tensors: opened
    tensors without elements: opened
    tensors out of order: opened
    unknown type: opened
    ");
}

fn index(pairs: &str) -> String {
    format!(r#"{{"metadata":{{}},"weight_map":{{{pairs}}}}}"#)
}

fn answer_to_index(json: &str, shards: &[(&str, &[u8])]) -> String {
    folded(error_of(&[&[(INDEX_FILE, json.as_bytes())], shards].concat()))
}

#[test]
fn index_text() {
    let x = one("[1]", [0, 4], 4);
    let answer = |json: &str| answer_to_index(json, &[("a.safetensors", &x)]);
    let twice = index(r#""x":"a.safetensors","x":"a.safetensors""#);
    let answers = [
        answer("weight_map"),
        answer("{}"),
        answer(r#"{"weight_map":[]}"#),
        answer(&index(r#""x":3"#)),
        answer(&index("")),
        answer(&index(r#""\u0007":"a.safetensors""#)),
        answer(&twice),
    ];
    insta::assert_snapshot!(answers.concat(), @r#"
    `model.safetensors.index.json`: not an index of tensors in JSON: expected value at line
        1 column 1: download the index again
    `model.safetensors.index.json`: not an index of tensors in JSON: missing field
        `weight_map` at line 1 column 2: download the index again
    `model.safetensors.index.json`: not an index of tensors in JSON: invalid type:
        sequence, expected an object of tensor and shard names at line 1 column 14: download
        the index again
    `model.safetensors.index.json`: not an index of tensors in JSON: invalid type: integer
        `3`, expected a string at line 1 column 34: download the index again
    `model.safetensors.index.json`: no tensor is listed: download the index again
    `model.safetensors.index.json`: "\u{7}" names no tensor: it is too long, or has control
        characters: download the index again
    `model.safetensors.index.json`: tensor `x` is listed twice: download the index again
    "#);
}

#[test]
fn an_index_names_files_of_its_directory_only() {
    let x = one("[1]", [0, 4], 4);
    let names = [
        "../x.safetensors",
        "/etc/x.safetensors",
        "sub/x.safetensors",
        r"..\x.safetensors",
        r"C:x.safetensors",
        "..",
        "",
        ".safetensors",
        "x.bin",
        "x\0.safetensors",
        "config.json",
    ];
    let answer = |shard: &str| {
        let pair = format!(r#""x":{}"#, serde_json::to_string(shard).unwrap());
        answer_to_index(&index(&pair), &[("a.safetensors", &x)])
    };
    insta::assert_snapshot!(names.map(answer).concat(), @r#"
    `model.safetensors.index.json`: tensor `x` is said to be in "../x.safetensors", which
        is not the plain name of a `.safetensors` file in the same directory: download the
        index again
    `model.safetensors.index.json`: tensor `x` is said to be in "/etc/x.safetensors", which
        is not the plain name of a `.safetensors` file in the same directory: download the
        index again
    `model.safetensors.index.json`: tensor `x` is said to be in "sub/x.safetensors", which
        is not the plain name of a `.safetensors` file in the same directory: download the
        index again
    `model.safetensors.index.json`: tensor `x` is said to be in "..\\x.safetensors", which
        is not the plain name of a `.safetensors` file in the same directory: download the
        index again
    `model.safetensors.index.json`: tensor `x` is said to be in "C:x.safetensors", which is
        not the plain name of a `.safetensors` file in the same directory: download the
        index again
    `model.safetensors.index.json`: tensor `x` is said to be in "..", which is not the
        plain name of a `.safetensors` file in the same directory: download the index again
    `model.safetensors.index.json`: tensor `x` is said to be in "", which is not the plain
        name of a `.safetensors` file in the same directory: download the index again
    `model.safetensors.index.json`: tensor `x` is said to be in ".safetensors", which is
        not the plain name of a `.safetensors` file in the same directory: download the
        index again
    `model.safetensors.index.json`: tensor `x` is said to be in "x.bin", which is not the
        plain name of a `.safetensors` file in the same directory: download the index again
    `model.safetensors.index.json`: tensor `x` is said to be in "x\0.safetensors", which is
        not the plain name of a `.safetensors` file in the same directory: download the
        index again
    `model.safetensors.index.json`: tensor `x` is said to be in "config.json", which is not
        the plain name of a `.safetensors` file in the same directory: download the index
        again
    "#);
}

#[test]
fn an_index_and_its_shards_agree() {
    let (x, y) = (one("[1]", [0, 4], 4), file(&entry("y", "[1]", 0, 4), 4));
    let x_and_y = two(1, [0, 4], [4, 8], 8);
    let a: (&str, &[u8]) = ("a.safetensors", &x);
    let b: (&str, &[u8]) = ("b.safetensors", &y);
    let (in_a, in_b) = (index(r#""x":"a.safetensors""#), index(r#""x":"b.safetensors""#));
    let exchanged = index(r#""x":"b.safetensors","y":"a.safetensors""#);
    let both = index(r#""x":"a.safetensors","y":"b.safetensors""#);
    let answers = [
        ("missing shard:\n", answer_to_index(&in_b, &[a])),
        ("not in its shard:\n", answer_to_index(&in_b, &[b])),
        ("shards exchanged:\n", answer_to_index(&exchanged, &[a, b])),
        ("not listed:\n", answer_to_index(&in_a, &[("a.safetensors", &x_and_y)])),
        ("in two shards:\n", answer_to_index(&both, &[a, ("b.safetensors", &x)])),
        ("truncated:\n", answer_to_index(&both, &[a, ("b.safetensors", &y[..y.len() - 2])])),
        ("right:\n", answer_to_index(&both, &[a, b])),
    ];
    let answers = answers.map(|(case, answer)| format!("{case}{answer}"));
    insta::assert_snapshot!(answers.concat(), @"
    missing shard:
    `model.safetensors.index.json`: shard `b.safetensors` is not in the directory: download
        it
    not in its shard:
    `model.safetensors.index.json`: tensor `x` is said to be in `b.safetensors`, which does
        not hold it: the index belongs to other shards, take both from one checkpoint
    shards exchanged:
    `model.safetensors.index.json`: tensor `x` is said to be in `b.safetensors`, which does
        not hold it: the index belongs to other shards, take both from one checkpoint
    not listed:
    `model.safetensors.index.json`: tensor `y` of `a.safetensors` is not listed: the index
        belongs to other shards, take both from one checkpoint
    in two shards:
    tensor `x` is in both `a.safetensors` and `b.safetensors`: one name may be stored once
    truncated:
    `b.safetensors`: tensor `y` ends at byte 4 of the data, but the file has 2: the file is
        truncated, download it again
    right:
    opened
    ");
}

#[test]
fn directories() {
    insta::assert_snapshot!(folded(error_of(&[])), @"
    `DIR` holds neither `model.safetensors` nor `model.safetensors.index.json`: name the
        directory of a checkpoint in the published layout
    ");
    let dir = tempfile::tempdir().unwrap();
    std::fs::create_dir(dir.path().join(SINGLE_FILE)).unwrap();
    let message = Checkpoint::open(dir.path()).unwrap_err();
    insta::assert_snapshot!(message, @"`model.safetensors` is not a regular file");
}

/// A long index, without its disk blocks.
#[test]
fn an_index_is_not_read_beyond_its_limit() {
    let dir = tempfile::tempdir().unwrap();
    let file = std::fs::File::create(dir.path().join(INDEX_FILE)).unwrap();
    file.set_len(100_000_001).unwrap();
    let message = Checkpoint::open(dir.path()).unwrap_err();
    insta::assert_snapshot!(folded(message), @"
    `model.safetensors.index.json`: the file has 100000001 bytes, and 100000000 is the most
        that is read: download the index again
    ");
}
