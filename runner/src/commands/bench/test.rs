//! One test, and the names that llama-bench gives it.

use std::fmt;

/// What is measured together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Test {
    /// Tokens of a prompt; 0 has none.
    pub(super) prompt: usize,
    /// Tokens that are drawn one at a time; 0 draws none.
    pub(super) drawn: usize,
    /// Tokens in the cache before.
    pub(super) depth: usize,
}

impl Test {
    /// Tokens whose speed is told.
    pub(super) fn tokens(self) -> usize {
        self.prompt + self.drawn
    }

    /// Positions that it needs: the step before the clock starts stands where the first one stands, and
    /// the id behind a prompt stands behind it.
    pub(super) fn positions(self) -> usize {
        self.depth + self.prompt + self.drawn.max(1)
    }

    /// Cached rows that the middle one of the tokens drawn reads, itself included.
    pub(super) fn middle_rows(self) -> usize {
        self.depth + self.prompt + self.drawn / 2
    }
}

impl fmt::Display for Test {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { prompt, drawn, depth } = *self;
        match (prompt, drawn) {
            (prompt, 0) => write!(f, "pp{prompt}")?,
            (0, drawn) => write!(f, "tg{drawn}")?,
            (prompt, drawn) => write!(f, "pp{prompt}+tg{drawn}")?,
        }
        if depth > 0 {
            write!(f, " @ d{depth}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_has_the_name_that_llama_bench_gives_it() {
        for (prompt, drawn, depth, name) in [
            (512, 0, 0, "pp512"),
            (0, 128, 0, "tg128"),
            (512, 0, 8192, "pp512 @ d8192"),
            (512, 128, 16, "pp512+tg128 @ d16"),
        ] {
            assert_eq!(Test { prompt, drawn, depth }.to_string(), name);
        }
    }
}
