//! Which tokens are scored, and what each is predicted from.

use std::ops::Range;

use crate::failure::Failure;

/// How a text is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Method {
    /// Tokens of a window.
    pub(super) context: usize,
    /// Tokens from the beginning of one window to that of the next, of which each is scored; `None`
    /// scores the second half of windows that do not overlap.
    pub(super) stride: Option<usize>,
}

/// Tokens that are computed together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Window {
    /// The first, in the text.
    pub(super) start: usize,
    /// How many.
    pub(super) length: usize,
    /// The first that is scored, counted in the window, at least 1; all behind it are scored too.
    pub(super) first_scored: usize,
}

impl Window {
    /// Its tokens in the text.
    pub(super) fn tokens(&self) -> Range<usize> {
        self.start..self.start + self.length
    }

    /// How many of them are scored.
    pub(super) fn scored(&self) -> usize {
        self.length - self.first_scored
    }
}

impl Method {
    /// Refuses windows without a token to score, and a stride that leaves gaps.
    pub(super) fn new(context: usize, stride: Option<usize>) -> Result<Self, Failure> {
        // Of three tokens the second half has one.
        if context < 3 {
            return Err(Failure::usage(format!("--context is {context}, expected at least 3")));
        }
        match stride {
            Some(stride) if !(1..context).contains(&stride) => Err(Failure::usage(format!(
                "--stride is {stride}, expected 1 to {}, less than the --context",
                context - 1
            ))),
            _ => Ok(Self { context, stride }),
        }
    }

    fn window(self, index: usize) -> Window {
        let Self { context, stride } = self;
        let first_scored = match stride {
            None => context / 2 + 1,
            Some(_) if index == 0 => 1,
            Some(stride) => context - stride,
        };
        Window { start: index * stride.unwrap_or(context), length: context, first_scored }
    }
}

/// The whole windows of a text of `tokens` tokens, `most` at the most.
pub(super) fn windows(
    tokens: usize,
    method: Method,
    most: Option<usize>,
) -> Result<Vec<Window>, Failure> {
    let Method { context, stride } = method;
    if tokens < context {
        return Err(Failure::new(format!(
            "the text has {tokens} tokens, but a window has {context}"
        ))
        .hint("give a longer text, or a shorter --context"));
    }
    if most == Some(0) {
        return Err(Failure::usage("--windows is 0, expected at least 1"));
    }
    let count = 1 + (tokens - context) / stride.unwrap_or(context);
    let count = most.map_or(count, |most| count.min(most));
    Ok((0..count).map(|index| method.window(index)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::report;

    fn cut(tokens: usize, context: usize, stride: Option<usize>) -> Vec<Window> {
        windows(tokens, Method::new(context, stride).unwrap(), None).unwrap()
    }

    #[test]
    fn the_second_half_is_scored() {
        // llama.cpp scores 255 tokens of 512, and drops what does not fill a window.
        let found = cut(1030, 512, None);
        assert_eq!(found.len(), 2);
        assert_eq!(found[1], Window { start: 512, length: 512, first_scored: 257 });
        assert_eq!(found[1].scored(), 255);
        assert_eq!(cut(7, 7, None)[0].scored(), 3, "tokens 4, 5 and 6");
    }

    #[test]
    fn a_stride_scores_every_token_but_the_first_once() {
        for (tokens, context, stride) in [(100, 16, 5), (64, 16, 15), (40, 3, 1)] {
            let mut times = vec![0; tokens];
            let mut end = 0;
            for window in cut(tokens, context, Some(stride)) {
                let tokens = window.tokens();
                end = tokens.end;
                times[tokens][window.first_scored..].iter_mut().for_each(|time| *time += 1);
            }
            assert!(tokens - end < stride, "what is left over fills no window");
            assert_eq!(times[0], 0);
            assert!(times[1..end].iter().all(|&time| time == 1), "{times:?}");
        }
    }

    #[test]
    fn what_cannot_be_scored_is_refused() {
        let refused = |context, stride| report(&Method::new(context, stride).unwrap_err().into());
        insta::assert_snapshot!(refused(2, None), @"error: --context is 2, expected at least 3");
        for stride in [0, 16] {
            assert_eq!(
                refused(16, Some(stride)),
                format!("error: --stride is {stride}, expected 1 to 15, less than the --context")
            );
        }
        let method = Method::new(512, None).unwrap();
        insta::assert_snapshot!(report(&windows(511, method, None).unwrap_err().into()), @"
        error: the text has 511 tokens, but a window has 512
        hint: give a longer text, or a shorter --context
        ");
        insta::assert_snapshot!(report(&windows(512, method, Some(0)).unwrap_err().into()), @"error: --windows is 0, expected at least 1");
    }
}
