//! What is measured: little, for a software adapter, or all that a GPU with 80 GB can show.

use burn_models::config::{AttentionConfig, GqaConfig, ModelConfig, preset};
use clap::ValueEnum;

/// How much is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Size {
    /// The first two layers of three models, over a small vocabulary and few tokens: some minutes on a
    /// software adapter.
    Quick,
    /// Whole models where memory has room for them, long caches and large batches.
    Full,
}

/// A model, as published or with something changed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    /// The preset.
    pub(super) preset: &'static str,
    /// Its first layers alone.
    pub(super) layers: Option<usize>,
    /// A smaller vocabulary.
    pub(super) vocabulary: Option<usize>,
    /// Keys and values of as many heads.
    pub(super) kv_heads: Option<usize>,
}

impl Shape {
    /// As published.
    pub(super) const fn of(preset: &'static str) -> Self {
        Self { preset, layers: None, vocabulary: None, kv_heads: None }
    }

    /// Changes `config`, the published one.
    pub(super) fn apply(self, config: &mut ModelConfig) {
        if let Some(layers) = self.layers {
            config.num_hidden_layers = layers.min(config.num_hidden_layers);
        }
        // MTP layers are not published layers of the decoder, and draw nothing here.
        config.num_nextn_predict_layers = 0;
        if let Some(vocabulary) = self.vocabulary {
            config.vocab_size = vocabulary.min(config.vocab_size);
        }
        if let (AttentionConfig::Gqa(gqa), Some(heads)) = (&mut config.attention, self.kv_heads) {
            gqa.num_key_value_heads = heads;
        }
    }

    /// The name, with what was changed but for the layers, which stand by themselves.
    pub(super) fn name(self) -> String {
        let vocabulary = self.vocabulary.map(|rows| format!(", vocabulary {rows}"));
        let heads = self.kv_heads.map(|heads| format!(", {heads} key-value heads"));
        [Some(self.preset.to_owned()), vocabulary, heads].into_iter().flatten().collect()
    }
}

/// Tokens to draw.
#[derive(Clone, Debug)]
pub(super) struct Draws {
    /// Rows in each cache before.
    pub(super) cached: usize,
    /// Sequences.
    pub(super) sequences: usize,
}

/// All that is measured of one model in one type.
#[derive(Clone, Debug)]
pub(super) struct Subject {
    pub(super) shape: Shape,
    /// The `--dtype`.
    pub(super) dtype: &'static str,
    /// The `--cache-type`s; empty: all that there are.
    pub(super) caches: &'static [&'static str],
    pub(super) draws: Vec<Draws>,
    /// Tokens of prompts.
    pub(super) prompts: &'static [usize],
}

impl Subject {
    /// What is said while it is measured, and where it cannot be.
    pub(super) fn title(&self) -> String {
        let layers = self.shape.layers.map(|layers| format!(", {layers} layers"));
        format!("{}{} in {}", self.shape.name(), layers.unwrap_or_default(), self.dtype)
    }
}

/// Most throughput in one amount of memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Contest {
    pub(super) preset: &'static str,
    /// The `--dtype`.
    pub(super) dtype: &'static str,
    /// The `--cache-type`, by what it must be: see [`super::formats::Format`].
    pub(super) cache: super::formats::Format,
    /// Fewer and more layers.
    pub(super) layers: [usize; 2],
    /// The batch.
    pub(super) batch: Batches,
}

impl Contest {
    /// What is said while it is measured, and where it cannot be.
    pub(super) fn title(&self) -> String {
        let cache = self.cache.names()[0];
        format!("throughput of {} in {} with {cache} caches", self.preset, self.dtype)
    }
}

/// Which of the batches that fit a contest is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Batches {
    /// As many sequences as fit, 1,024 at most.
    Usual,
    /// As many as fit beyond 1,024, 4,096 at most.
    Huge,
}

impl Batches {
    /// Sequences of a batch where `fitting` have room, if it is not another's.
    pub(super) fn of(self, fitting: usize) -> Option<usize> {
        match self {
            Self::Usual => Some(fitting.min(1024)),
            Self::Huge => (fitting > 1024).then_some(fitting.min(4096)),
        }
    }
}

/// What is measured.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    /// Tokens for which caches are allocated.
    pub(super) cached_tokens: usize,
    pub(super) subjects: Vec<Subject>,
    pub(super) contests: Vec<Contest>,
    /// Tokens of each sequence of a contest.
    pub(super) contest_length: usize,
    /// Steps that are timed together.
    pub(super) steps: usize,
    /// Times each is timed; the fastest counts.
    pub(super) repeats: usize,
    /// Tokens drawn behind each prompt with and without drafts.
    pub(super) drafted: usize,
}

/// Tokens of V2-Lite's longest cache.
const LONG: usize = 131_072;

impl Plan {
    pub(super) fn new(size: Size) -> Self {
        match size {
            Size::Quick => Self::quick(),
            Size::Full => Self::full(),
        }
    }

    fn quick() -> Self {
        let few = |preset| Subject {
            shape: Shape { layers: Some(2), vocabulary: Some(1024), ..Shape::of(preset) },
            dtype: "f16",
            caches: &["f16"],
            draws: pairs(&[(512, 1), (512, 4)]),
            prompts: &[16],
        };
        Self {
            cached_tokens: 64,
            subjects: ["deepseek-moe-16b", "deepseek-llm-7b", "deepseek-v2-lite"].map(few).into(),
            contests: Vec::new(),
            contest_length: 0,
            steps: 1,
            repeats: 1,
            drafted: 16,
        }
    }

    fn full() -> Self {
        use super::formats::Format::{Half, SixBit};
        use Batches::{Huge, Usual};
        let contest =
            |preset, dtype, cache, batch| Contest { preset, dtype, cache, layers: [1, 3], batch };
        let whole = |preset, draws: &[(usize, usize)]| Subject {
            shape: Shape::of(preset),
            dtype: "f16",
            caches: &["f16"],
            draws: pairs(draws),
            prompts: &[512, 2048],
        };
        let grouped = |kv_heads| Subject {
            shape: Shape { layers: Some(2), kv_heads, ..Shape::of("deepseek-llm-67b") },
            prompts: &[],
            ..whole("deepseek-llm-67b", &[(0, 32), (4000, 32)])
        };
        let short = [(0, 1), (512, 1), (3840, 1), (512, 8), (512, 32), (512, 64)];
        // The long one first: what it leaves of memory is the model's own, and no larger batch's.
        let long = [(32_768 - 64, 1), (8192, 1), (512, 128), (512, 256)];
        Self {
            cached_tokens: 2048,
            subjects: vec![
                whole("deepseek-v2-lite", &[&long[..], &short].concat()),
                Subject {
                    caches: &[],
                    prompts: &[],
                    ..whole("deepseek-v2-lite", &[(LONG - 64, 1)])
                },
                Subject {
                    dtype: "fp8",
                    prompts: &[],
                    ..whole("deepseek-v2-lite", &[(0, 1), (512, 1), (512, 64)])
                },
                whole("deepseek-llm-7b", &short),
                whole("deepseek-moe-16b", &short),
                grouped(None),
                grouped(Some(64)),
                Subject {
                    shape: Shape { layers: Some(1), ..Shape::of("deepseek-v2") },
                    prompts: &[],
                    ..whole("deepseek-v2", &[(512, 1), (8192, 1), (512, 64), (8192, 64)])
                },
            ],
            contests: vec![
                contest("deepseek-v2", "fp8", SixBit, Usual),
                contest("deepseek-v2", "fp8", Half, Usual),
                contest("deepseek-llm-67b", "f16", Half, Usual),
                // Last: what the device refuses of them takes nothing from the others.
                contest("deepseek-llm-67b", "f16", Half, Huge),
                contest("deepseek-v2", "fp8", Half, Huge),
                contest("deepseek-v2", "fp8", SixBit, Huge),
            ],
            contest_length: 4032,
            steps: 16,
            repeats: 3,
            drafted: 128,
        }
    }
}

fn pairs(pairs: &[(usize, usize)]) -> Vec<Draws> {
    pairs.iter().map(|&(cached, sequences)| Draws { cached, sequences }).collect()
}

/// A cache to allocate.
pub(super) struct CachedModel {
    pub(super) name: &'static str,
    pub(super) design: &'static str,
    pub(super) config: ModelConfig,
}

/// The models whose caches are allocated: those of the line, what they are compared with in the papers, and
/// V2 with keys and values expanded.
pub(super) fn cached_models() -> anyhow::Result<Vec<CachedModel>> {
    let gqa = |name, design, from: &str, layers, (heads, head_dim): (usize, usize)| {
        let mut config = preset(from)?;
        config.num_hidden_layers = layers;
        config.attention = AttentionConfig::Gqa(GqaConfig {
            num_attention_heads: heads,
            num_key_value_heads: heads,
            head_dim,
            qkv_bias: false,
        });
        anyhow::Ok(CachedModel { name, design, config })
    };
    let published = |name: &'static str, design| {
        let mut config = preset(name)?;
        config.num_nextn_predict_layers = 0;
        anyhow::Ok(CachedModel { name, design, config })
    };
    Ok(vec![
        published("deepseek-llm-7b", "MHA")?,
        published("deepseek-llm-67b", "GQA")?,
        published("deepseek-moe-16b", "MHA")?,
        published("deepseek-v2-lite", "MLA")?,
        published("deepseek-v2", "MLA")?,
        published("deepseek-v3", "MLA")?,
        gqa("67b-mha", "MHA", "deepseek-llm-67b", 95, (64, 128))?,
        gqa("qwen2.5-72b", "GQA", "deepseek-llm-67b", 80, (8, 128))?,
        gqa("llama-3.1-405b", "GQA", "deepseek-llm-67b", 126, (8, 128))?,
        gqa("v2-small-mha", "MHA", "deepseek-llm-7b", 27, (16, 128))?,
        gqa("v2-large-mha", "MHA", "deepseek-llm-7b", 60, (56, 128))?,
        // Keys of 192 and values of 128, which are 160 of each.
        gqa("deepseek-v2-expanded", "MLA, expanded", "deepseek-llm-7b", 60, (128, 160))?,
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caches_are_those_of_the_papers() -> anyhow::Result<()> {
        let elements: Vec<_> = cached_models()?
            .iter()
            .map(|cached| (cached.name, cached.config.cache_elements_per_token()))
            .collect();
        let expected = [
            ("deepseek-llm-7b", 245_760),
            ("deepseek-llm-67b", 194_560),
            ("deepseek-moe-16b", 114_688),
            ("deepseek-v2-lite", 15_552),
            ("deepseek-v2", 34_560),
            ("deepseek-v3", 35_136),
            ("67b-mha", 1_556_480),
            ("qwen2.5-72b", 163_840),
            ("llama-3.1-405b", 258_048),
            ("v2-small-mha", 110_592),
            ("v2-large-mha", 860_160),
            ("deepseek-v2-expanded", 2_457_600),
        ];
        assert_eq!(elements, expected);
        Ok(())
    }

    #[test]
    fn a_shape_says_what_was_changed() -> anyhow::Result<()> {
        let shape = Shape { kv_heads: Some(64), ..Shape::of("deepseek-llm-67b") };
        assert_eq!(shape.name(), "deepseek-llm-67b, 64 key-value heads");
        let mut config = preset("deepseek-v3")?;
        Shape { layers: Some(4), vocabulary: Some(100), ..Shape::of("deepseek-v3") }
            .apply(&mut config);
        assert_eq!((config.num_hidden_layers, config.vocab_size), (4, 100));
        assert_eq!(config.num_nextn_predict_layers, 0);
        Ok(())
    }

    #[test]
    fn batches_are_not_measured_twice() {
        assert_eq!(
            [5, 1024, 3000].map(|fitting| Batches::Usual.of(fitting)),
            [5, 1024, 1024].map(Some)
        );
        let huge = [5, 1024, 3000, 9000].map(|fitting| Batches::Huge.of(fitting));
        assert_eq!(huge, [None, None, Some(3000), Some(4096)]);
    }

    #[test]
    fn all_presets_of_a_plan_exist() -> anyhow::Result<()> {
        for plan in [Plan::quick(), Plan::full()] {
            for subject in &plan.subjects {
                preset(subject.shape.preset)?;
            }
            for contest in &plan.contests {
                preset(contest.preset)?;
            }
        }
        Ok(())
    }
}
