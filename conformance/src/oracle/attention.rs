//! Attention over cached rows (Vaswani et al., 2017, eq. 1), grouped (Ainslie et al., GQA, 2023)
//! and latent (DeepSeek-V2, §2.1.2, eq. 9–19, in the absorbed form of appendix C).

use super::approx::{Approx, dot, given, softmax_dot, softmax_dot_f16};
use super::linear::Storage;

/// How many of everything; rows beyond a token's own position are there and may not be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heads {
    /// Sequences.
    pub batch: usize,
    /// New tokens of each.
    pub tokens: usize,
    /// Query heads.
    pub heads: usize,
    /// Heads of the cached rows, each read by `heads / kv_heads` query heads in order.
    pub kv_heads: usize,
    /// Cached rows of each sequence.
    pub span: usize,
    /// Numbers of a query and of a key.
    pub width: usize,
    /// Numbers of a value.
    pub value_width: usize,
}

/// Queries `[batch, tokens, heads, width]`, keys `[batch, span, kv_heads, width]` and values
/// `[batch, span, kv_heads, value_width]`.
#[derive(Clone, Copy, Debug)]
pub struct Operands<'a> {
    /// Queries.
    pub q: &'a [f32],
    /// Keys.
    pub k: &'a [f32],
    /// Values.
    pub v: &'a [f32],
    /// `[batch, tokens]`: a token at `p` sees the rows `0..=p`.
    pub positions: &'a [usize],
    /// Factor on scores.
    pub scale: f64,
    /// What the rows are stored as. Over f16, scaled queries and weights may be rounded to it as well.
    pub storage: Storage,
}

/// `o_h = Σ_{s ≤ p} softmax_s(q_h · k_{g(h),s} · scale) v_{g(h),s}`, `[batch, tokens, heads,
/// value_width]`.
#[must_use]
pub fn grouped(operands: &Operands<'_>, n: Heads) -> Vec<Approx> {
    let (keys, values) = (given(operands.k), given(operands.v));
    let mut o = Vec::new();
    for (token, &position) in operands.positions.iter().enumerate() {
        let first = token / n.tokens * n.span;
        for head in 0..n.heads {
            let group = head / (n.heads / n.kv_heads);
            let row = |s: usize| (first + s) * n.kv_heads + group;
            let seen = 0..=position;
            let q = &operands.q[(token * n.heads + head) * n.width..][..n.width];
            o.extend(attend(&Seen {
                q,
                scale: operands.scale,
                storage: operands.storage,
                keys: seen.clone().map(|s| &keys[row(s) * n.width..][..n.width]).collect(),
                values: seen.map(|s| &values[row(s) * n.value_width..][..n.value_width]).collect(),
            }));
        }
    }
    o
}

/// `z_h = Σ_{s ≤ p} softmax_s(q̃_h · [c_s | k_s] · scale) c_s`, `[batch, tokens, heads,
/// value_width]`, where `c_s` are the first `value_width` numbers of a row: all heads read the rows
/// `operands.k` `[batch, span, width]`, and `operands.v` is not read.
#[must_use]
pub fn latent(operands: &Operands<'_>, n: Heads) -> Vec<Approx> {
    let rows = given(operands.k);
    let mut z = Vec::new();
    for (token, &position) in operands.positions.iter().enumerate() {
        let first = token / n.tokens * n.span;
        let row = |s: usize| &rows[(first + s) * n.width..][..n.width];
        for head in 0..n.heads {
            let q = &operands.q[(token * n.heads + head) * n.width..][..n.width];
            z.extend(attend(&Seen {
                q,
                scale: operands.scale,
                storage: operands.storage,
                keys: (0..=position).map(row).collect(),
                values: (0..=position).map(|s| &row(s)[..n.value_width]).collect(),
            }));
        }
    }
    z
}

/// One query and the rows it sees.
struct Seen<'a> {
    q: &'a [f32],
    scale: f64,
    storage: Storage,
    keys: Vec<&'a [Approx]>,
    values: Vec<&'a [Approx]>,
}

fn attend(seen: &Seen<'_>) -> Vec<Approx> {
    // The scale may be applied to the query, which is then rounded once more than its score.
    let scale = Approx::rounded(seen.scale);
    let scaled = |&q: &f32| seen.storage.through(Approx::exact(q).times(scale));
    let q: Vec<Approx> = seen.q.iter().map(scaled).collect();
    let score = |k: &&[Approx]| dot(q.iter().copied().zip(k.iter().copied()));
    let scores: Vec<Approx> = seen.keys.iter().map(score).collect();
    let column = |i: usize| seen.values.iter().map(move |v| v[i]);
    let columns = 0..seen.values[0].len();
    let softmax_dot = match seen.storage {
        Storage::F16 => softmax_dot_f16,
        _ => softmax_dot,
    };
    columns.map(|i| softmax_dot(&scores, column(i))).collect()
}
