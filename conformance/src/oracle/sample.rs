//! Drawing a token: repetition penalty (Keskar et al., CTRL, 2019, §4.1), temperature, min-p
//! (Nguyen et al., 2024), top-k (Fan et al., 2018), top-p (Holtzman et al., 2020, §3.1), and the
//! inverse of the cumulative distribution, in this order.
//!
//! Equal logits are kept or dropped together, and the greedy choice is the lowest of equal ones.

use shaders::sample::SampleSpec;

use super::approx::{Approx, CONFIDENCE, U, softmax, sum};

/// The index of the largest logit, the lowest of equal ones.
#[must_use]
pub fn greedy(logits: &[f32]) -> usize {
    let better = |best: usize, at: usize| if logits[at] > logits[best] { at } else { best };
    (0..logits.len()).fold(0, better)
}

/// The probabilities of the tokens that are kept, as their cumulative sums.
#[derive(Clone, Debug)]
pub struct Distribution {
    /// The tokens that are kept, in order.
    pub kept: Vec<usize>,
    /// The probability of each.
    pub probabilities: Vec<f64>,
    /// The sum of the probabilities up to and with each.
    cumulative: Vec<Approx>,
    /// Whether the inputs decide which tokens are kept, but for those of `slack`.
    decided: bool,
    /// Probability of the tokens about which top-p is not decided: that of its bound's width.
    pub slack: f64,
}

/// Half the least f32: a smaller weight is zero, and its token is never drawn.
const NOTHING: f64 = 1.0 / (1_u128 << 127) as f64 / (1_u64 << 23) as f64;

impl Distribution {
    /// Of the tokens of `logits`, of which `present` are penalised.
    #[must_use]
    pub fn new(logits: &[f32], present: &[bool], spec: &SampleSpec) -> Self {
        let penalty = Approx::exact(spec.repetition_penalty);
        let temperature = Approx::exact(spec.temperature);
        let penalise = |(&logit, &present): (&f32, &bool)| match Approx::exact(logit) {
            logit if !present => logit,
            logit if logit.value > 0.0 => logit.over(penalty),
            logit => logit.times(penalty),
        };
        let scores: Vec<Approx> =
            logits.iter().zip(present).map(|pair| penalise(pair).over(temperature)).collect();
        let mut cut = Cut { kept: (0..scores.len()).collect(), decided: true, slack: 0.0 };
        if spec.min_p > 0.0 {
            let floor = highest(&scores).plus(Approx::rounded(f64::from(spec.min_p).ln()));
            cut.keep_from(&scores, floor);
        }
        if spec.top_k > 0 && spec.top_k < cut.kept.len() {
            let ranked = cut.ranked(&scores);
            cut.keep_from(&scores, scores[ranked[spec.top_k - 1]]);
        }
        if spec.top_p < 1.0 {
            cut.keep_mass(&scores, f64::from(spec.top_p));
        }
        Self::of_kept(&scores, cut)
    }

    fn of_kept(scores: &[Approx], Cut { kept, decided, slack }: Cut) -> Self {
        let weights = softmax(&of_tokens(&kept, scores));
        let drawn = kept.into_iter().zip(weights).filter(|(_, weight)| weight.value > NOTHING);
        let (kept, weights): (Vec<usize>, Vec<Approx>) = drawn.unzip();
        let total = sum(weights.iter().copied());
        let cumulative = prefixes(&weights, scores.len())
            .map(|prefix| Approx::within(prefix.value, prefix.error() + slack).over(total));
        Self {
            cumulative: cumulative.collect(),
            probabilities: weights.iter().map(|weight| weight.value / total.value).collect(),
            kept,
            decided,
            slack,
        }
    }

    /// The token at `uniform`: the first whose cumulative sum exceeds it. Undecided within the
    /// bound of a boundary between two tokens.
    #[must_use]
    pub fn at(&self, uniform: f32) -> Approx {
        let target = Approx::rounded(f64::from(uniform));
        let last = self.kept.len() - 1;
        let index = self.cumulative.partition_point(|sum| sum.value <= target.value).min(last);
        let token = self.kept[index] as f64;
        let clear = |boundary: Approx| {
            (boundary.value - target.value).abs() > boundary.error() + target.error()
        };
        // Nothing lies below the first token that is kept, and the last one ends at the whole sum.
        let sharp = self.slack == 0.0;
        let nothing = Approx::within(0.0, self.slack);
        let before = index.checked_sub(1).map_or(nothing, |before| self.cumulative[before]);
        let from = (index == 0 && sharp) || clear(before);
        let to = (index == last && sharp) || clear(self.cumulative[index]);
        if self.decided && from && to { Approx::exact(token) } else { Approx::undecided(token) }
    }

    /// Numbers that fall just inside both ends and in the middle of the interval of the `index`th
    /// token that is kept; none where the interval is too narrow to tell.
    #[must_use]
    pub fn probes(&self, index: usize) -> Vec<f32> {
        let below = index.checked_sub(1).map_or(Approx::exact(0.0), |at| self.cumulative[at]);
        let above = self.cumulative[index];
        let inside = |end: Approx| 2.0 * end.error() + 4.0 * f64::from(f32::EPSILON);
        let (low, high) = (below.value + inside(below), above.value - inside(above));
        if low > high {
            Vec::new()
        } else {
            [low, (low + high) / 2.0, high].map(|u| u as f32).into()
        }
    }
}

/// The tokens that are kept so far, in order.
struct Cut {
    kept: Vec<usize>,
    decided: bool,
    slack: f64,
}

impl Cut {
    /// Drops what is below `floor`. A score that equals it is the same number.
    fn keep_from(&mut self, scores: &[Approx], floor: Approx) {
        let clear = |&token: &usize| {
            let gap = (scores[token].value - floor.value).abs();
            gap == 0.0 || gap > scores[token].error() + floor.error()
        };
        self.decided &= self.kept.iter().all(clear);
        self.kept.retain(|&token| scores[token].value >= floor.value);
    }

    /// Keeps the most probable tokens whose probabilities together reach `mass`.
    fn keep_mass(&mut self, scores: &[Approx], mass: f64) {
        let ranked = self.ranked(scores);
        let weights = softmax(&of_tokens(&ranked, scores));
        let (mut reached, mut doubtful) = (None, false);
        for (index, prefix) in prefixes(&weights, scores.len()).enumerate() {
            let weight = weights[index];
            // The cut may have fallen before this token.
            self.slack += if doubtful { weight.value / mass } else { 0.0 };
            if weights.get(index + 1).is_some_and(|next| next.value == weight.value) {
                continue;
            }
            if prefix.value >= mass {
                reached.get_or_insert(index);
            }
            if prefix.value - prefix.error() >= mass {
                break;
            }
            doubtful |= prefix.value + prefix.error() >= mass;
        }
        if let Some(index) = reached {
            self.keep_from(scores, scores[ranked[index]]);
        }
    }

    /// The tokens that are kept, most probable first.
    fn ranked(&self, scores: &[Approx]) -> Vec<usize> {
        let mut ranked = self.kept.clone();
        ranked.sort_by(|&a, &b| scores[b].value.total_cmp(&scores[a].value).then(a.cmp(&b)));
        ranked
    }
}

/// The sums of the weights up to and with each, where `count` terms take part: those that are
/// dropped are zeros in the same sum.
///
/// The weights are positive, so a partial sum is at most the whole one, and errors of weights that
/// share a divisor are added as magnitudes.
fn prefixes(weights: &[Approx], count: usize) -> impl Iterator<Item = Approx> {
    let additions = (count as f64).min(CONFIDENCE * (count as f64).sqrt());
    weights.iter().scan((0.0, 0.0), move |(value, error), weight| {
        *value += weight.value;
        *error += weight.error();
        Some(Approx::within(*value, *error + additions * U * *value))
    })
}

fn of_tokens(tokens: &[usize], scores: &[Approx]) -> Vec<Approx> {
    tokens.iter().map(|&token| scores[token]).collect()
}

fn highest(scores: &[Approx]) -> Approx {
    let larger = |a: Approx, b: &Approx| if b.value > a.value { *b } else { a };
    scores.iter().fold(scores[0], larger)
}
