//! Files that lie: each gives one error that says what is wrong, and nothing panics, allocates by a
//! header's word, or opens another file. A sound file of each kind is accepted.

use std::fs;
use std::path::Path;

use burn::tensor::Device;
use burn_models::config::ModelConfig;
use burn_models::weights::{Checkpoint, INDEX_FILE, SINGLE_FILE};
use cachalot::engine::embedded;
use cachalot::text::template::{ChatTemplate, Message, Role};
use cachalot::text::{TextAssets, TextFiles};
use serde_json::{Value, json};

use super::{Record, Sink, Tier, nothing};
use crate::inputs::Random;
use crate::oracle::Approx;
use crate::spec::{Field, Spec};
use crate::{case, words};

/// What is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A safetensors file.
    Safetensors,
    /// The index of a sharded checkpoint.
    Index,
    /// `config.json`.
    Config,
    /// `tokenizer.json` and its configuration.
    Tokenizer,
    /// A chat template.
    Template,
}

words!(Kind {
    Safetensors = "files/safetensors",
    Index = "files/index",
    Config = "files/config",
    Tokenizer = "files/tokenizer",
    Template = "files/template",
});

/// A file's fault by its name; `sound` has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault(&'static str);

impl Field for Fault {
    fn show(&self) -> String {
        self.0.to_owned()
    }

    fn read(text: &str) -> Option<Self> {
        faults().map(|(_, name, _)| name).find(|name| *name == text).map(Self)
    }
}

case! {
    /// A file that is read.
    File("io", Kind) {
        /// What is wrong with it.
        fault "fault": Fault,
    }
}

/// Kind, name, and what the error says; a sound file has none.
type Entry = (Kind, &'static str, Option<&'static str>);

/// Every fault.
fn faults() -> impl Iterator<Item = Entry> {
    [SAFETENSORS, INDEX, CONFIG, TOKENIZER, TEMPLATE].into_iter().flatten().copied()
}

const SAFETENSORS: &[Entry] = &[
    (Kind::Safetensors, "sound", None),
    (Kind::Safetensors, "empty", Some("too few for a safetensors file")),
    (Kind::Safetensors, "lfs_pointer", Some("Git LFS pointer")),
    (Kind::Safetensors, "header_of_2_to_60_bytes", Some("is the most that is read")),
    (Kind::Safetensors, "header_of_2_to_64_bytes", Some("is the most that is read")),
    (Kind::Safetensors, "header_beyond_the_file", Some("bytes follow")),
    (Kind::Safetensors, "not_json", Some("not a table of tensors in JSON")),
    (Kind::Safetensors, "nested_deeply", Some("not a table of tensors in JSON")),
    (Kind::Safetensors, "name_twice", Some("`x`")),
    (Kind::Safetensors, "shape_beyond_u64", Some("`x`")),
    (Kind::Safetensors, "shape_of_another_size", Some("`x`")),
    (Kind::Safetensors, "negative_shape", Some("JSON")),
    (Kind::Safetensors, "offsets_beyond_the_file", Some("`x`")),
    (Kind::Safetensors, "offsets_backwards", Some("`x`")),
    (Kind::Safetensors, "overlap", Some("`y`")),
    (Kind::Safetensors, "hole", Some("`y`")),
    (Kind::Safetensors, "bytes_behind", Some("belong to no tensor")),
    (Kind::Safetensors, "data_truncated", Some("truncated")),
    (Kind::Safetensors, "name_that_a_terminal_obeys", Some("name")),
];

const INDEX: &[Entry] = &[
    (Kind::Index, "sound_index", None),
    (Kind::Index, "index_not_json", Some(INDEX_FILE)),
    (Kind::Index, "index_empty", Some(INDEX_FILE)),
    (Kind::Index, "shard_above", Some("../a.safetensors")),
    (Kind::Index, "shard_absolute", Some("/etc/a.safetensors")),
    (Kind::Index, "shard_of_another_drive", Some("c:a.safetensors")),
    (Kind::Index, "shard_hidden", Some(".a.safetensors")),
    (Kind::Index, "shard_missing", Some("b.safetensors")),
    (Kind::Index, "tensor_not_in_shard", Some("`z`")),
    (Kind::Index, "tensor_unlisted", Some("`x`")),
    (Kind::Index, "tensor_twice", Some("`x`")),
    (Kind::Index, "map_of_numbers", Some(INDEX_FILE)),
];

const CONFIG: &[Entry] = &[
    (Kind::Config, "sound_config", None),
    (Kind::Config, "config_not_json", Some("JSON")),
    (Kind::Config, "config_nested_deeply", Some("")),
    (Kind::Config, "hidden_size_zero", Some("`hidden_size` is 0")),
    (Kind::Config, "layers_negative", Some("`num_hidden_layers` is -3")),
    (Kind::Config, "vocabulary_of_2_to_40", Some("`vocab_size` is 1099511627776")),
    (Kind::Config, "width_in_words", Some("`hidden_size`")),
    (Kind::Config, "groups_that_do_not_divide", Some("`n_group`")),
    (Kind::Config, "more_experts_than_there_are", Some("`num_experts_per_tok`")),
    (Kind::Config, "odd_rotation", Some("`qk_rope_head_dim`")),
    (Kind::Config, "unknown_family", Some("`model_type`")),
    (Kind::Config, "epsilon_zero", Some("`rms_norm_eps`")),
    (Kind::Config, "unknown_key", Some("`attention_shape`")),
];

const TOKENIZER: &[Entry] = &[
    (Kind::Tokenizer, "sound_tokenizer", None),
    (Kind::Tokenizer, "tokenizer_not_json", Some("tokenizer.json")),
    (Kind::Tokenizer, "tokenizer_without_model", Some("tokenizer.json")),
    (Kind::Tokenizer, "tokenizer_broken_in_the_decoder", Some("tokenizer.json")),
    (Kind::Tokenizer, "normalizer_with_a_table", Some("`Precompiled`")),
    (Kind::Tokenizer, "vocabulary_beyond_the_model", Some("")),
    (Kind::Tokenizer, "tokenizer_config_not_json", Some("tokenizer_config.json")),
    (Kind::Tokenizer, "end_not_in_vocabulary", Some("")),
    (Kind::Tokenizer, "end_is_a_number", Some("eos_token")),
];

const TEMPLATE: &[Entry] = &[
    (Kind::Template, "sound_template", None),
    (Kind::Template, "template_unclosed", Some("")),
    (Kind::Template, "template_endless", Some("")),
    (Kind::Template, "template_recursive", Some("")),
    (Kind::Template, "template_includes_a_file", Some("")),
    (Kind::Template, "template_raises", Some("no such role")),
    (Kind::Template, "template_huge", Some("")),
];

/// A safetensors file of `header` and `data` bytes of zeros.
fn raw(header: &str, data: usize) -> Vec<u8> {
    let length = header.len() as u64;
    [&length.to_le_bytes()[..], header.as_bytes(), &vec![0; data]].concat()
}

fn tensor(name: &str, shape: &str, [begin, end]: [u64; 2]) -> String {
    format!(r#""{name}":{{"dtype":"F32","shape":{shape},"data_offsets":[{begin},{end}]}}"#)
}

fn of_tensors(tensors: &[String], data: usize) -> Vec<u8> {
    raw(&format!("{{{}}}", tensors.join(",")), data)
}

fn safetensors(fault: &str) -> Vec<u8> {
    let one = |shape: &str, offsets| of_tensors(&[tensor("x", shape, offsets)], 16);
    let two = |x, y, data| of_tensors(&[tensor("x", "[2]", x), tensor("y", "[2]", y)], data);
    let declared = |bytes: u64| [&bytes.to_le_bytes()[..], b"{}"].concat();
    let sound = one("[2, 2]", [0, 16]);
    match fault {
        "empty" => Vec::new(),
        "lfs_pointer" => b"version https://git-lfs.github.com/spec/v1\n".to_vec(),
        "header_of_2_to_60_bytes" => declared(1 << 60),
        "header_of_2_to_64_bytes" => declared(u64::MAX),
        "header_beyond_the_file" => declared(3),
        "not_json" => raw("weights", 0),
        "nested_deeply" => raw(&"[".repeat(100_000), 0),
        "name_twice" => of_tensors(&[tensor("x", "[1]", [0, 4]), tensor("x", "[1]", [4, 8])], 8),
        "shape_beyond_u64" => one("[4294967296, 4294967296, 2]", [0, 16]),
        "shape_of_another_size" => one("[3, 2]", [0, 16]),
        "negative_shape" => one("[-2, -2]", [0, 16]),
        "offsets_beyond_the_file" => one("[8]", [0, 32]),
        "offsets_backwards" => one("[2, 2]", [16, 0]),
        "overlap" => two([0, 8], [4, 12], 12),
        "hole" => two([0, 8], [12, 20], 20),
        "bytes_behind" => [&sound[..], b"MZ"].concat(),
        "data_truncated" => sound[..sound.len() - 1].to_vec(),
        "name_that_a_terminal_obeys" => of_tensors(&[tensor(r"\u001b[2J", "[1]", [0, 4])], 4),
        _ => sound,
    }
}

/// The text of an index beside one shard `a.safetensors` with the tensor `x`.
fn index(fault: &str) -> String {
    let of = |tensor: &str, shard: &str| json!({ "weight_map": { tensor: shard } }).to_string();
    match fault {
        "index_not_json" => "{".into(),
        "index_empty" => json!({ "weight_map": {} }).to_string(),
        "shard_above" => of("x", "../a.safetensors"),
        "shard_absolute" => of("x", "/etc/a.safetensors"),
        "shard_of_another_drive" => of("x", "c:a.safetensors"),
        "shard_hidden" => of("x", ".a.safetensors"),
        "shard_missing" => of("x", "b.safetensors"),
        "tensor_not_in_shard" => {
            json!({ "weight_map": { "x": "a.safetensors", "z": "a.safetensors" } }).to_string()
        }
        "tensor_twice" => r#"{"weight_map":{"x":"a.safetensors","x":"a.safetensors"}}"#.to_owned(),
        "map_of_numbers" => json!({ "weight_map": { "x": 3 } }).to_string(),
        _ => of("x", "a.safetensors"),
    }
}

/// The embedded model's configuration with one thing changed.
fn config(fault: &str) -> Result<String, String> {
    let mut config: Value =
        serde_json::from_str(embedded::CONFIG).map_err(|error| error.to_string())?;
    let change = match fault {
        "config_not_json" => return Ok("{".into()),
        "config_nested_deeply" => {
            return Ok(format!("{}{}", "{\"a\":".repeat(50_000), "}".repeat(50_000)));
        }
        "hidden_size_zero" => ("hidden_size", json!(0)),
        "layers_negative" => ("num_hidden_layers", json!(-3)),
        "vocabulary_of_2_to_40" => ("vocab_size", json!(1_u64 << 40)),
        "width_in_words" => ("hidden_size", json!("wide")),
        "groups_that_do_not_divide" => ("n_group", json!(7)),
        "more_experts_than_there_are" => ("num_experts_per_tok", json!(1000)),
        "odd_rotation" => ("qk_rope_head_dim", json!(15)),
        "unknown_family" => ("model_type", json!("deepseek_v99")),
        "epsilon_zero" => ("rms_norm_eps", json!(0)),
        "unknown_key" => ("attention_shape", json!("round")),
        _ => return Ok(config.to_string()),
    };
    config[change.0] = change.1;
    Ok(config.to_string())
}

fn text_of(fault: &str) -> Result<(), String> {
    let mut vocabulary = 4096;
    let mut json: Value =
        serde_json::from_slice(embedded::TOKENIZER).map_err(|error| error.to_string())?;
    let mut config: Value =
        serde_json::from_slice(embedded::TOKENIZER_CONFIG).map_err(|error| error.to_string())?;
    match fault {
        "tokenizer_without_model" => json["model"] = Value::Null,
        "normalizer_with_a_table" => {
            let table = json!({"type": "Precompiled", "precompiled_charsmap": "AAA="});
            json["normalizer"] = json!({"type": "Sequence", "normalizers": [table]});
        }
        "vocabulary_beyond_the_model" => vocabulary = 4000,
        "end_not_in_vocabulary" => config["eos_token"] = json!("<no such token>"),
        "end_is_a_number" => config["eos_token"] = json!(3),
        _ => {}
    }
    let (mut tokenizer, mut settings) = (json.to_string(), config.to_string());
    match fault {
        // The first half of the file, as a download that broke off leaves it.
        "tokenizer_not_json" => {
            let half = (0..=tokenizer.len() / 2).rev().find(|&at| tokenizer.is_char_boundary(at));
            tokenizer.truncate(half.unwrap_or(0));
        }
        // Its decoder is what the library reads without regard to errors.
        "tokenizer_broken_in_the_decoder" => {
            json["decoder"]["use_regex"] = json!("no number is so large");
            let number = (r#""no number is so large""#, "1e999");
            tokenizer = json.to_string().replace(number.0, number.1);
        }
        "tokenizer_config_not_json" => settings.truncate(10),
        _ => {}
    }
    let files = TextFiles {
        tokenizer_json: tokenizer.as_bytes(),
        tokenizer_config_json: settings.as_bytes(),
        generation_config_json: None,
        config_json: None,
        chat_template: None,
    };
    TextAssets::from_bytes(files, vocabulary).map(drop).map_err(|error| report(&error))
}

fn report(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text = format!("{text}: {error}");
        source = error.source();
    }
    text
}

fn template(fault: &str) -> Result<(), String> {
    let source = match fault {
        "template_unclosed" => "{% for message in messages %}".to_owned(),
        "template_endless" => {
            "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}\
             {% endfor %}{% endfor %}{% endfor %}"
                .to_owned()
        }
        "template_recursive" => "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}".to_owned(),
        "template_includes_a_file" => "{% include '/etc/passwd' %}".to_owned(),
        "template_raises" => "{{ raise_exception('no such role') }}".to_owned(),
        "template_huge" => "{% set x = 'a' * 1000000000000 %}{{ x }}".to_owned(),
        _ => "{% for message in messages %}{{ message['content'] }}{% endfor %}".to_owned(),
    };
    let told = |error: &dyn std::error::Error| report(error);
    let template = ChatTemplate::new(source, "<s>".into(), "</s>".into());
    let template = template.map_err(|error| told(&error))?;
    let text = template.render(&[Message::new(Role::User, "hello")]);
    text.map(drop).map_err(|error| told(&error))
}

fn open(folder: &Path) -> Result<(), String> {
    Checkpoint::open(folder).map(drop).map_err(|error| report(&error))
}

/// Reads the file; an error is what it says.
fn read(kind: Kind, fault: &str) -> Result<Result<(), String>, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let put = |name: &str, bytes: &[u8]| {
        fs::write(folder.path().join(name), bytes).map_err(|error| error.to_string())
    };
    Ok(match kind {
        Kind::Safetensors => {
            put(SINGLE_FILE, &safetensors(fault))?;
            open(folder.path())
        }
        Kind::Index => {
            let shard = match fault {
                "tensor_unlisted" => {
                    let both = [tensor("w", "[1]", [0, 4]), tensor("x", "[1]", [4, 8])];
                    of_tensors(&both, 8)
                }
                _ => of_tensors(&[tensor("x", "[1]", [0, 4])], 4),
            };
            put("a.safetensors", &shard)?;
            let text = match fault {
                "tensor_unlisted" => json!({ "weight_map": { "w": "a.safetensors" } }).to_string(),
                _ => index(fault),
            };
            put(INDEX_FILE, text.as_bytes())?;
            open(folder.path())
        }
        Kind::Config => {
            ModelConfig::from_json(&config(fault)?).map(drop).map_err(|error| report(&error))
        }
        Kind::Tokenizer => text_of(fault),
        Kind::Template => template(fault),
    })
}

/// The longest message that is one a person reads.
const LONGEST: usize = 2000;

impl Spec for File {
    type Inputs = ();

    fn valid(&self) -> Result<(), String> {
        let there = faults().any(|(kind, name, _)| (kind, name) == (self.variant, self.fault.0));
        super::chosen(there, "`fault` is one of this kind of file")
    }

    fn draw(&self, _: Random) {}

    fn expected(&self, (): &()) -> Result<Vec<Approx>, String> {
        Ok(vec![Approx::exact(1.0)])
    }

    /// 1 where the file is answered as it should be.
    fn found(&self, (): &(), _: &Device) -> Result<Vec<f32>, String> {
        let said = read(self.variant, self.fault.0)?;
        let expected = faults()
            .find(|(kind, name, _)| (*kind, *name) == (self.variant, self.fault.0))
            .and_then(|(.., expected)| expected);
        match (said, expected) {
            (Ok(()), None) => Ok(vec![1.0]),
            (Ok(()), Some(_)) => Err("the file was accepted".into()),
            (Err(message), None) => Err(format!("a sound file was refused: {message}")),
            (Err(message), Some(part)) if message.len() > LONGEST => {
                Err(format!("the message has {} bytes, `{part}` among them", message.len()))
            }
            (Err(message), Some(part)) if message.contains(part) => Ok(vec![1.0]),
            (Err(message), Some(part)) => {
                Err(format!("expected a message with `{part}`, found `{message}`"))
            }
        }
    }
}

fn cases(_: Tier, to: &mut Sink<'_>) {
    for (variant, fault, _) in faults() {
        to.add(File { variant, fault: Fault(fault), seed: 0 });
    }
}

/// The record.
pub(super) const RECORD: Record = Record {
    path: "io/files",
    formula: "a file that lies gives one error that names what lies; a sound one is read",
    source: "safetensors' own validation; CVE-2025-53630, CVE-2026-27940, CVE-2026-33298 and \
             CVE-2026-7482 of other readers: sizes that overflow, and ranges beyond the file",
    bound: "exact: refused with the words that are listed, in 2,000 bytes at most",
    kernels: &["no kernel: burn-models/src/weights, burn-models/src/config, runner/src/text"],
    cases,
    fuzz: nothing,
    parse: super::parse::<File>,
};
