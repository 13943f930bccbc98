//! A copy of the embedded model in a folder of its own, to be damaged, and the program to run on it.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::{Map, Value, json};
use tempfile::TempDir;

const ASSET: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/deepseek-tiny");
const WEIGHTS: &str = "model.safetensors";
/// The files of the model but for its weights.
const TEXTS: [&str; 4] =
    ["config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json"];

/// A folder with a model that is right until a test changes it.
pub(crate) struct Model {
    dir: TempDir,
}

/// A tensor as it is stored.
#[derive(Clone)]
pub(crate) struct Stored {
    pub dtype: String,
    pub shape: Vec<usize>,
    pub bytes: Vec<u8>,
}

impl Model {
    pub(crate) fn new() -> Self {
        let model = Self::empty();
        for name in TEXTS.into_iter().chain([WEIGHTS]) {
            fs::copy(format!("{ASSET}/{name}"), model.path(name)).unwrap();
        }
        model
    }

    pub(crate) fn empty() -> Self {
        Self { dir: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub(crate) fn write(self, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        fs::write(self.path(name), bytes).unwrap();
        self
    }

    pub(crate) fn remove(self, name: &str) -> Self {
        fs::remove_file(self.path(name)).unwrap();
        self
    }

    /// Changes a file of JSON.
    pub(crate) fn json(self, name: &str, change: impl FnOnce(&mut Value)) -> Self {
        let mut value = serde_json::from_slice(&fs::read(self.path(name)).unwrap()).unwrap();
        change(&mut value);
        self.write(name, value.to_string())
    }

    /// Sets one field of `config.json`.
    pub(crate) fn config(self, field: &str, value: Value) -> Self {
        self.json("config.json", |config| config[field] = value)
    }

    /// Changes the tensors and writes them anew, so that the file as such is right.
    pub(crate) fn tensors(self, change: impl FnOnce(&mut BTreeMap<String, Stored>)) -> Self {
        let (header, data) = self.parts();
        let mut tensors = BTreeMap::new();
        for (name, entry) in header.into_iter().filter(|(name, _)| name != "__metadata__") {
            let offset = |at: usize| entry["data_offsets"][at].as_u64().unwrap() as usize;
            let stored = Stored {
                dtype: entry["dtype"].as_str().unwrap().to_owned(),
                shape: serde_json::from_value(entry["shape"].clone()).unwrap(),
                bytes: data[offset(0)..offset(1)].to_vec(),
            };
            tensors.insert(name, stored);
        }
        change(&mut tensors);
        let (mut header, mut data) = (Map::new(), Vec::new());
        for (name, Stored { dtype, shape, bytes }) in tensors {
            let begin = data.len();
            data.extend(bytes);
            let entry =
                json!({"dtype": dtype, "shape": shape, "data_offsets": [begin, data.len()]});
            header.insert(name, entry);
        }
        self.weights(&Value::Object(header).to_string(), &data)
    }

    /// Changes the header and leaves the data.
    pub(crate) fn header(self, change: impl FnOnce(&mut Map<String, Value>)) -> Self {
        let (mut header, data) = self.parts();
        change(&mut header);
        self.weights(&Value::Object(header).to_string(), &data)
    }

    /// Makes the file of weights the one shard of an index that `change` damages.
    pub(crate) fn sharded(self, change: impl FnOnce(&mut Map<String, Value>)) -> Self {
        let shard = "model-00001-of-00001.safetensors";
        let (header, _) = self.parts();
        let names = header.keys().filter(|name| *name != "__metadata__");
        let mut map = names.map(|name| (name.clone(), json!(shard))).collect();
        change(&mut map);
        fs::rename(self.path(WEIGHTS), self.path(shard)).unwrap();
        let index = json!({"metadata": {}, "weight_map": map});
        self.write("model.safetensors.index.json", index.to_string())
    }

    fn weights(self, header: &str, data: &[u8]) -> Self {
        let length = (header.len() as u64).to_le_bytes();
        self.write(WEIGHTS, [&length[..], header.as_bytes(), data].concat())
    }

    fn parts(&self) -> (Map<String, Value>, Vec<u8>) {
        let mut bytes = fs::read(self.path(WEIGHTS)).unwrap();
        let length = u64::from_le_bytes(bytes[..8].try_into().unwrap()) as usize;
        let data = bytes.split_off(8 + length);
        (serde_json::from_slice(&bytes[8..]).unwrap(), data)
    }

    /// The error of `cachalot` for `arguments`, in which `[DIR]` is the folder.
    pub(crate) fn answer(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(String::from_utf8_lossy(&output.stdout), "", "no result beside an error");
        let message = String::from_utf8(output.stderr).unwrap().replace(&self.name(), "[DIR]");
        let code = output.status.code().map_or("by a signal".to_owned(), |code| code.to_string());
        format!("exit code {code}\n{message}")
    }

    /// Runs `cachalot` with `arguments`, in which `[DIR]` is the folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_cachalot"))
            .args(arguments.iter().map(|argument| argument.replace("[DIR]", &self.name())))
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }

    fn name(&self) -> String {
        self.dir.path().display().to_string()
    }

    /// What `cachalot generate` answers to a model in the folder.
    pub(crate) fn refused(&self) -> String {
        self.answer(&["generate", "--model", "[DIR]", "--device", "cpu", "-n", "1", "Why?"])
    }
}

/// The answers of several cases, each under its name.
pub(crate) fn answers(cases: &[(&str, String)]) -> String {
    let line = |(name, answer): &(&str, String)| format!("# {name}: {}\n", answer.trim_end());
    cases.iter().map(line).collect()
}
