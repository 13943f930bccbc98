//! How text is cut into the pieces that merges stay within, by the names that llama.cpp gives the
//! ways.
//!
//! The rules are those of the published `tokenizer.json` files, which llama.cpp's are adapted from;
//! where the two differ (digits of `deepseek-llm`), the published rule stands. Line breaks in a
//! pattern are written `\\r` and `\\n`, whatever the file has.

use serde_json::{Value, json};

/// A way to cut text.
pub(super) struct PreTokenizer {
    /// What `tokenizer.ggml.pre` can call it; the first is what is written.
    pub(super) names: &'static [&'static str],
    steps: &'static [Step],
    /// Whether text is brought into the normal form NFC first.
    pub(super) nfc: bool,
    /// Whether a piece that is a token is not merged anew.
    pub(super) ignore_merges: bool,
    /// Whether a prompt begins with the beginning-of-sentence token where the file does not say.
    pub(super) adds_bos: bool,
}

#[derive(Clone, Copy)]
enum Step {
    /// What the pattern finds becomes a piece.
    Split(&'static str),
    /// Each digit becomes a piece.
    Digits,
    /// The pattern of GPT-2, which the byte-level step brings along.
    Gpt2,
}

const PLAIN: PreTokenizer =
    PreTokenizer { names: &[], steps: &[], nfc: false, ignore_merges: false, adds_bos: false };

/// Every way that is known.
const ALL: [PreTokenizer; 7] = [
    PreTokenizer {
        names: &["deepseek-llm"],
        steps: &[
            Step::Split("[\\r\\n]"),
            Step::Split(LETTERS),
            Step::Split(PUNCTUATION),
            Step::Split("\\s+$"),
            Step::Split(IDEOGRAPHS),
            Step::Digits,
        ],
        ..PLAIN
    },
    PreTokenizer {
        names: &["deepseek-coder"],
        steps: &[
            Step::Split("[\\r\\n]"),
            Step::Split("\\s?\\p{L}+"),
            Step::Split("\\s?\\p{P}+"),
            Step::Split(IDEOGRAPHS),
            Step::Digits,
        ],
        ..PLAIN
    },
    PreTokenizer {
        names: &["deepseek-v3"],
        steps: &[Step::Split("\\p{N}{1,3}"), Step::Split(KANA), Step::Split(WORDS)],
        ..PLAIN
    },
    PreTokenizer {
        names: &["qwen2", "deepseek-r1-qwen"],
        steps: &[Step::Split(QWEN2)],
        nfc: true,
        ..PLAIN
    },
    PreTokenizer {
        names: &["llama-bpe", "llama3", "llama-v3"],
        steps: &[Step::Split(LLAMA3)],
        ignore_merges: true,
        adds_bos: true,
        ..PLAIN
    },
    PreTokenizer { names: &["gpt-2"], steps: &[Step::Gpt2], ..PLAIN },
    PreTokenizer {
        names: &["smollm", "starcoder", "refact", "command-r", "codeshell", "exaone"],
        steps: &[Step::Digits, Step::Gpt2],
        ..PLAIN
    },
];

/// The names of all ways, for messages.
pub(super) fn known() -> String {
    let names: Vec<&str> = ALL.iter().flat_map(|way| way.names).copied().collect();
    names.join(", ")
}

impl PreTokenizer {
    /// The way that `tokenizer.ggml.pre` calls `name`.
    pub(super) fn named(name: &str) -> Option<&'static Self> {
        ALL.iter().find(|way| way.names.contains(&name))
    }

    /// The way that the `pre_tokenizer` of a `tokenizer.json` describes.
    pub(super) fn described_by(json: &Value) -> Option<&'static Self> {
        let steps = match json["type"].as_str() {
            Some("Sequence") => json["pretokenizers"].as_array()?.as_slice(),
            _ => std::slice::from_ref(json),
        };
        let steps: Vec<Found> = steps.iter().map(Found::read).collect::<Option<_>>()?;
        // The byte-level step ends them all, and is one of its own only with the pattern of GPT-2.
        let (last, rest) = steps.split_last()?;
        let steps: Vec<&Found> = match last {
            Found::Bytes => rest.iter().collect(),
            Found::Gpt2 => steps.iter().collect(),
            _ => return None,
        };
        ALL.iter().find(|way| {
            way.steps.len() == steps.len()
                && way.steps.iter().zip(&steps).all(|(known, found)| found.is(*known))
        })
    }

    /// The `pre_tokenizer` of a `tokenizer.json`.
    pub(super) fn json(&self) -> Value {
        let bytes = |use_regex: bool| {
            json!({
                "type": "ByteLevel",
                "add_prefix_space": false,
                "trim_offsets": true,
                "use_regex": use_regex,
            })
        };
        let mut steps: Vec<Value> = Vec::new();
        for step in self.steps {
            steps.push(match step {
                Step::Split(pattern) => json!({
                    "type": "Split",
                    "pattern": { "Regex": pattern },
                    "behavior": "Isolated",
                    "invert": false,
                }),
                Step::Digits => json!({ "type": "Digits", "individual_digits": true }),
                Step::Gpt2 => bytes(true),
            });
        }
        if !matches!(self.steps.last(), Some(Step::Gpt2)) {
            steps.push(bytes(false));
        }
        json!({ "type": "Sequence", "pretokenizers": steps })
    }
}

/// A step of a `tokenizer.json`.
enum Found {
    Split(String),
    Digits,
    Gpt2,
    Bytes,
}

impl Found {
    fn read(json: &Value) -> Option<Self> {
        match json["type"].as_str()? {
            "Split" if json["behavior"] == "Isolated" && json["invert"] != true => {
                let pattern = json["pattern"]["Regex"].as_str()?;
                Some(Self::Split(pattern.replace('\r', "\\r").replace('\n', "\\n")))
            }
            "Digits" if json["individual_digits"] == true => Some(Self::Digits),
            "ByteLevel" if json["add_prefix_space"] == true => None,
            // The field is newer than the step, which had the pattern.
            "ByteLevel" if json["use_regex"] == false => Some(Self::Bytes),
            "ByteLevel" => Some(Self::Gpt2),
            _ => None,
        }
    }

    fn is(&self, step: Step) -> bool {
        match (self, step) {
            (Self::Split(found), Step::Split(known)) => found == known,
            (Self::Digits, Step::Digits) | (Self::Gpt2, Step::Gpt2) => true,
            _ => false,
        }
    }
}

/// `deepseek-llm`: a run of letters of scripts that have cases, after at most one white space.
const LETTERS: &str = "\\s?[A-Za-z\u{b5}\u{c0}-\u{d6}\u{d8}-\u{f6}\u{f8}-\u{1ba}\u{1bc}-\u{1bf}\u{1c4}-\u{293}\
    \u{295}-\u{2af}\u{370}-\u{373}\u{376}\u{377}\u{37b}-\u{37d}\u{37f}\u{386}\u{388}-\u{38a}\
    \u{38c}\u{38e}-\u{3a1}\u{3a3}-\u{3f5}\u{3f7}-\u{481}\u{48a}-\u{52f}\u{531}-\u{556}\
    \u{10a0}-\u{10c5}\u{13a0}-\u{13f5}\u{13f8}-\u{13fd}\u{1c90}-\u{1cba}\u{1cbd}-\u{1cbf}\
    \u{1d00}-\u{1d2b}\u{1d6b}-\u{1d77}\u{1d79}-\u{1d9a}\u{1e00}-\u{1f15}\u{1f18}-\u{1f1d}\
    \u{1f20}-\u{1f45}\u{1f48}-\u{1f4d}\u{1f50}-\u{1f57}\u{1f59}\u{1f5b}\u{1f5d}\
    \u{1f5f}-\u{1f7d}\u{1f80}-\u{1fb4}\u{1fb6}-\u{1fbc}\u{1fbe}\u{1fc2}-\u{1fc4}\
    \u{1fc6}-\u{1fcc}\u{1fd0}-\u{1fd3}\u{1fd6}-\u{1fdb}\u{1fe0}-\u{1fec}\u{1ff2}-\u{1ff4}\
    \u{1ff6}-\u{1ffc}\u{2102}\u{2107}\u{210a}-\u{2113}\u{2115}\u{2119}-\u{211d}\u{2124}\
    \u{2126}\u{2128}\u{212a}-\u{212d}\u{212f}-\u{2134}\u{2139}\u{213c}-\u{213f}\
    \u{2145}-\u{2149}\u{214e}\u{2183}\u{2184}\u{2c00}-\u{2c7b}\u{2c7e}-\u{2ce4}\
    \u{2ceb}-\u{2cee}\u{2cf2}\u{2cf3}\u{a640}-\u{a66d}\u{a680}-\u{a69b}\u{a722}-\u{a76f}\
    \u{a771}-\u{a787}\u{a78b}-\u{a78e}\u{ab70}-\u{abbf}\u{fb00}-\u{fb06}\u{fb13}-\u{fb17}\
    \u{ff21}-\u{ff3a}\u{ff41}-\u{ff5a}\u{10400}-\u{1044f}\u{104b0}-\u{104d3}\
    \u{104d8}-\u{104fb}\u{10c80}-\u{10cb2}\u{10cc0}-\u{10cf2}\u{118a0}-\u{118df}\
    \u{1e900}-\u{1e943}]+";

/// `deepseek-llm`: a run of punctuation.
const PUNCTUATION: &str =
    "\\s?[!-/:-~\u{ff01}-\u{ff0f}\u{ff1a}-\u{ff5e}\u{2018}-\u{201f}\u{3000}-\u{3002}]+";

/// `deepseek-llm`, `deepseek-coder`: a run of ideographs or Hangul.
const IDEOGRAPHS: &str = "[\u{4e00}-\u{9fa5}\u{800}-\u{4e00}\u{ac00}-\u{d7ff}]+";

/// `deepseek-v3`: a run of ideographs and kana.
const KANA: &str = "[\u{4e00}-\u{9fa5}\u{3040}-\u{309f}\u{30a0}-\u{30ff}]+";

/// `deepseek-v3`: words, punctuation, line breaks, white space.
const WORDS: &str = "[!\"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~][A-Za-z]+|[^\\r\\n\\p{L}\\p{P}\\p{S}]?[\\p{L}\
    \\p{M}]+| ?[\\p{P}\\p{S}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

/// Qwen 2: English endings, words, single digits, punctuation, line breaks, white space.
const QWEN2: &str = "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\
    \\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

/// Llama 3: the same with digits by threes.
const LLAMA3: &str = "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}\
    ]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
