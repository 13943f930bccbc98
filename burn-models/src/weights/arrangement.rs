//! How the bytes of a tensor lie in its file, where that is not simply row after row.

use std::ops::Range;

use super::StoredDtype;

/// Where the rows of a tensor are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrangement {
    /// Row after row, as safetensors stores them.
    InOrder,
    /// The rows of each head of `head_dim`, first half and second half by turns: row `2 i + b` of a
    /// head holds what belongs into row `b · head_dim / 2 + i`. So `convert_hf_to_gguf.py` stores the
    /// queries and keys of `llama`, for a rotation of neighbours.
    ByTurns {
        /// Rows of a head.
        head_dim: usize,
    },
    /// `kv_b_proj` taken apart, the form that MLA absorbs: the entry's own bytes are the keys,
    /// `[heads, rank, key rows]` (transposed), and these are the values, `[heads, value rows, rank]`.
    Absorbed {
        /// Heads.
        heads: usize,
        /// Rows of keys of a head; the other rows are its values.
        key_rows: usize,
        /// The values of all heads.
        values: Box<Part>,
    },
}

/// Bytes of a shard, and how to read them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub(crate) dtype: StoredDtype,
    pub(crate) shard_index: usize,
    pub(crate) range: Range<usize>,
}

/// The stored row of row `row`, where heads of `head_dim` rows are stored by turns.
pub(super) fn turned(row: usize, head_dim: usize) -> usize {
    let (head, within) = (row / head_dim, row % head_dim);
    let half = head_dim / 2;
    head * head_dim + within % half * 2 + within / half
}
