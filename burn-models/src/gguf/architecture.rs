//! The architectures of GGUF that are read, `general.architecture`.

use crate::config::Family;

/// A model family as llama.cpp parts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Architecture {
    /// V2, V3 and what is built alike.
    Deepseek2,
    /// DeepSeekMoE-16B.
    Deepseek,
    /// DeepSeek LLM, R1-Distill-Llama.
    Llama,
    /// R1-Distill-Qwen.
    Qwen2,
}

impl Architecture {
    /// Every architecture that is read.
    pub const ALL: [Self; 4] = [Self::Deepseek2, Self::Deepseek, Self::Llama, Self::Qwen2];

    /// Its name, with which its keys begin.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Deepseek2 => "deepseek2",
            Self::Deepseek => "deepseek",
            Self::Llama => "llama",
            Self::Qwen2 => "qwen2",
        }
    }

    /// The architecture as which a family is written.
    #[must_use]
    pub fn of(family: Family) -> Self {
        match family {
            Family::DeepseekV2 | Family::DeepseekV3 => Self::Deepseek2,
            Family::DeepseekMoe => Self::Deepseek,
            Family::Llama => Self::Llama,
            Family::Qwen2 => Self::Qwen2,
        }
    }

    /// Whether queries and keys are stored for a rotation of neighbours, each head's halves by turns,
    /// where the published checkpoint has one half after the other.
    #[must_use]
    pub fn turns_heads(self) -> bool {
        matches!(self, Self::Llama | Self::Deepseek)
    }
}
