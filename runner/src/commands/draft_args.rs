//! Whether tokens are drafted ahead: the arguments that `generate` and `chat` share.

use clap::{Args, ValueEnum};

use crate::engine::MOST_DRAFTS;

/// What drafts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Drafter {
    /// The checkpoint's own multi-token-prediction layer.
    Mtp,
}

/// Drafting.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Drafting")]
pub struct DraftArgs {
    /// Draft tokens ahead and verify them in one step of the model. The reply is distributed as
    /// without; with one seed it is the same, up to rounding
    #[arg(long, value_enum, value_name = "HOW")]
    pub draft: Option<Drafter>,

    /// Tokens drafted for each step [default: 1]
    #[arg(long, value_name = "N", requires = "draft")]
    #[arg(value_parser = clap::value_parser!(u64).range(1..=MOST_DRAFTS as u64))]
    pub draft_tokens: Option<u64>,
}

impl DraftArgs {
    /// Tokens to draft for each step; `None` drafts none.
    #[must_use]
    pub fn drafts(&self) -> Option<usize> {
        let Drafter::Mtp = self.draft?;
        Some(self.draft_tokens.unwrap_or(1) as usize)
    }
}
