//! GGUF files: one that is right answers as its source does, and what is wrong is told.

use std::fs;

use crate::model::{Model, answers};

/// A copy of the embedded model with a GGUF file of it.
fn with_file() -> Model {
    let model = Model::new();
    let output = model.run(&["convert", "[DIR]", "[DIR]/m.gguf", "--to", "f32"]);
    assert!(output.status.success(), "{output:?}");
    model
}

#[test]
fn a_file_of_the_embedded_model_answers_as_it_does() {
    let question = ["--device", "cpu", "--quiet", "-n", "64", "--chat", "What is 47+38?"];
    let answer = |model: &Model, arguments: &[&str]| {
        let output = model.run(&[&["generate", "--temp", "0"][..], arguments, &question].concat());
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let embedded = answer(&Model::empty(), &[]);
    assert_eq!(embedded.trim(), "85");
    let file = with_file();
    assert_eq!(answer(&file, &["--model", "[DIR]/m.gguf"]), embedded);
    let inspected = file.run(&["inspect", "[DIR]/m.gguf"]);
    let inspected = String::from_utf8(inspected.stdout).unwrap();
    assert!(inspected.contains("deepseek_v3") && inspected.contains("complete"), "{inspected}");
}

#[test]
fn files() {
    let model = with_file();
    let bytes = fs::read(model.path("m.gguf")).unwrap();
    let refused = |bytes: &[u8]| {
        let model = Model::empty().write("m.gguf", bytes);
        model.answer(&["generate", "--model", "[DIR]/m.gguf", "--device", "cpu", "Why?"])
    };
    let mut other = bytes.clone();
    let architecture = other.windows(9).position(|at| at == b"deepseek2").unwrap();
    other[architecture..architecture + 9].copy_from_slice(b"deepseek3");
    let folder = Model::empty().write("m.gguf", &bytes);
    insta::assert_snapshot!(answers(&[
        ("no such file", model.answer(&["inspect", "[DIR]/x.gguf"])),
        ("empty", refused(b"")),
        ("text", refused(b"not a model")),
        ("half of it", refused(&bytes[..bytes.len() / 2])),
        ("another architecture", refused(&other)),
        ("a folder with a file", folder.refused()),
    ]), @"
    # no such file: exit code 1
    error: cannot inspect `[DIR]/x.gguf`: there is no such file
    # empty: exit code 1
    error: cannot open `[DIR]/m.gguf`: `m.gguf`: 0 bytes are too few for a GGUF file: the file is truncated or damaged, download it again
    # text: exit code 1
    error: cannot open `[DIR]/m.gguf`: `m.gguf`: it begins with `not `, and a GGUF file with `GGUF`: the file is damaged or of another kind, download it again
    # half of it: exit code 1
    error: cannot open `[DIR]/m.gguf`: `m.gguf`: tensor `blk.3.ffn_gate_exps.weight` takes 2097152 bytes from byte 23588032 of the data, but the file has 24477280: the file is truncated or damaged, download it again
    # another architecture: exit code 1
    error: cannot open `[DIR]/m.gguf`: `m.gguf`: `general.architecture` is `deepseek3`, which is not read; read are deepseek2, deepseek, llama and qwen2
    # a folder with a file: exit code 1
    error: cannot open `[DIR]`: the folder has no config.json, but a GGUF file
    hint: name the file, of a split model the one that ends in -00001-of-…, not the folder
    ");
}

#[test]
fn conversions() {
    let model = with_file();
    let convert =
        |arguments: &[&str]| model.answer(&[&["convert", "[DIR]"][..], arguments].concat());
    insta::assert_snapshot!(answers(&[
        ("over a file", convert(&["[DIR]/m.gguf", "--to", "f16"])),
        ("fp8 in GGUF", convert(&["[DIR]/n.gguf", "--to", "fp8"])),
        ("a type of GGUF in a folder", convert(&["[DIR]/n", "--to", "q4_k"])),
        ("MTP in a folder", convert(&["[DIR]/n", "--to", "f16", "--mtp"])),
        ("no such type", convert(&["[DIR]/n.gguf", "--to", "q3_k"])),
    ]), @"
    # over a file: exit code 1
    error: cannot convert `[DIR]`: `[DIR]/m.gguf` is there: name another file, or replace it with --force
    # fp8 in GGUF: exit code 2
    error: cannot convert `[DIR]`: --to fp8 is not a type of GGUF files
    hint: q8_0 has as many bits
    # a type of GGUF in a folder: exit code 2
    error: --to names a type of GGUF files, but DST does not end in .gguf
    hint: name a file that ends in .gguf, or another type
    # MTP in a folder: exit code 2
    error: --mtp is for GGUF files: a checkpoint keeps the MTP layer
    # no such type: exit code 2
    error: invalid value 'q3_k' for '--to <TYPE>'
      [possible values: fp8, bf16, f16, f32, q8_0, q4_0, q4_k, q6_k]

      tip: a similar value exists: 'q6_k'

    For more information, try '--help'.
    ");
}
