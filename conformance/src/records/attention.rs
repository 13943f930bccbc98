//! Attention over cached rows, grouped and latent, of a few tokens and of many.
//!
//! Rows beyond a token's own position hold numbers far from the others, so that one that is seen is
//! noticed.

mod cases;

use burn::tensor::{DType, Device, FloatDType, Int, Tensor, TensorData};
use half::f16;
use shaders::attention::{self, CausalMask, LatentQuery};
use shaders::cache::packed::{Layout, Packing};
use shaders::cache::{CacheFormat, KeptRows, PackedRows};

use self::cases::{decode_cases, fuzz, prefill_cases};
use super::latent::{held, weights};
use super::linear::Stored;
use super::{Record, chosen};
use crate::inputs::{Random, Regime, Side, integers, tensor};
use crate::op::floats;
use crate::oracle::Approx;
use crate::oracle::attention::{self as oracle, Heads, Operands};
use crate::oracle::linear::{Storage, product};
use crate::oracle::packed::{self, Format, Widths};
use crate::spec::{Need, Spec, Work};
use crate::{case, words};

/// Which of the attentions, and for how many tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Latent, a few tokens.
    MlaDecode,
    /// The same, and the outputs of the heads.
    MlaExpanded,
    /// Latent, many tokens.
    MlaPrefill,
    /// Keys and values, a few tokens.
    GqaDecode,
    /// Keys and values, many tokens.
    GqaPrefill,
}

words!(Kind {
    MlaDecode = "mla_decode/absorbed",
    MlaExpanded = "mla_decode/expanded",
    MlaPrefill = "mla_prefill/absorbed",
    GqaDecode = "gqa_decode/grouped",
    GqaPrefill = "gqa_prefill/grouped",
});

impl Kind {
    fn latent(self) -> bool {
        matches!(self, Self::MlaDecode | Self::MlaExpanded | Self::MlaPrefill)
    }

    fn decodes(self) -> bool {
        !matches!(self, Self::MlaPrefill | Self::GqaPrefill)
    }
}

case! {
    /// Queries over a cache.
    Attention("op", Kind) {
        /// Sequences.
        batch "b": usize,
        /// New tokens of each.
        tokens "t": usize,
        /// Query heads.
        heads "h": usize,
        /// Heads of the cache; 1 where it is latent.
        kv_heads "hkv": usize,
        /// Cached rows.
        span "kv": usize,
        /// Rows of the cache beyond the span, which is then a view of its beginning.
        spare "spare": usize,
        /// Numbers of a query and of a key.
        width "d": usize,
        /// Numbers of a value.
        value_width "dv": usize,
        /// Storage of the cache.
        stored "dt": Kept,
        /// What the operands are like.
        regime "in": Regime,
    }
}

/// What the rows are stored as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// 32 bits.
    F32,
    /// 16 bits.
    F16,
    /// Halves of words.
    Bf16,
    /// E4M3 with scales.
    Fp8,
    /// Eight bits with scales.
    Int8,
    /// Six bits with scales.
    Int6,
}

words!(Kept {
    F32 = "f32",
    F16 = "f16",
    Bf16 = "bf16",
    Fp8 = "fp8",
    Int8 = "int8",
    Int6 = "int6",
});

impl Kept {
    /// How words are packed, as the oracle has it and as the kernels have.
    pub(super) fn packed(self) -> Option<(Format, Packing)> {
        match self {
            Self::F32 | Self::F16 => None,
            Self::Bf16 => Some((Format::Bf16, Packing::Bf16)),
            Self::Fp8 => Some((Format::Fp8, Packing::Fp8)),
            Self::Int8 => Some((Format::Int8, Packing::Int8)),
            Self::Int6 => Some((Format::Int6, Packing::Int6)),
        }
    }

    /// What a cache is asked for.
    pub(super) fn format(self) -> CacheFormat {
        match (self, self.packed()) {
            (_, Some((_, packing))) => CacheFormat::Packed(packing),
            (Self::F16, _) => FloatDType::F16.into(),
            _ => FloatDType::F32.into(),
        }
    }

    /// Bytes of a number, but for scales.
    fn bytes(self) -> f64 {
        match self {
            Self::F32 => 4.0,
            Self::F16 | Self::Bf16 => 2.0,
            Self::Fp8 | Self::Int8 => 1.0,
            Self::Int6 => 0.75,
        }
    }
}

/// Queries, rows, and where the tokens stand.
pub struct Inputs {
    q: Vec<f32>,
    /// The words of keys and of values, where they are packed.
    words: [Vec<u32>; 2],
    k: Vec<f32>,
    v: Vec<f32>,
    positions: Vec<usize>,
    /// Where outputs are formed, `[heads, out, value_width]`.
    w: Vec<f32>,
}

/// What stands in rows that may not be seen.
const UNSEEN: f32 = -1234.5;

/// The most tokens of a case that decodes: as many as a decode step may have.
const DECODED: usize = 9;

impl Attention {
    fn scale(&self) -> f64 {
        (self.width as f64).powf(-0.5)
    }

    /// Numbers of a head's output, where it is formed: a quarter of those it is formed of, as published models
    /// have it.
    fn out(&self) -> usize {
        self.value_width.div_ceil(4)
    }

    /// Numbers of a head's result.
    fn result(&self) -> usize {
        if self.variant == Kind::MlaExpanded { self.out() } else { self.value_width }
    }

    /// What the weights of the heads' outputs are stored as.
    fn weight(&self) -> Stored {
        if self.stored == Kept::F16 { Stored::F16 } else { Stored::F32 }
    }

    /// The weights of the heads' outputs; empty where none are formed.
    fn weights(&self, random: &mut Random) -> Vec<f32> {
        let outputs = if self.variant == Kind::MlaExpanded { self.heads * self.out() } else { 0 };
        weights(random, [outputs, self.value_width, self.value_width], self.weight())
    }

    /// What the heads make of `z` `[batch, tokens, heads, value_width]`.
    fn expanded(&self, z: &[Approx], w: &[f32], storage: Storage) -> Vec<Approx> {
        let width = self.value_width;
        let heads = w.chunks(self.out() * width).cycle();
        z.chunks(width).zip(heads).flat_map(|(z, w)| product(z, w, width, storage)).collect()
    }

    fn n(&self) -> Heads {
        let Self { batch, tokens, heads, kv_heads, span, width, value_width, .. } = *self;
        Heads { batch, tokens, heads, kv_heads, span, width, value_width }
    }

    /// The first rows of a cache that goes on: `[batch, span, width]`.
    fn cached(&self, rows: &[f32], width: usize, device: &Device) -> Tensor<3> {
        let Self { batch, span, .. } = *self;
        let spare = vec![UNSEEN; self.spare * width];
        let all: Vec<f32> =
            rows.chunks(span * width).flat_map(|rows| rows.iter().chain(&spare)).copied().collect();
        let all = tensor(&all, [batch, span + self.spare, width], device);
        let all = if self.stored == Kept::F16 { all.cast(FloatDType::F16) } else { all };
        if self.spare > 0 { all.slice([0..batch, 0..span, 0..width]) } else { all }
    }
}

impl Attention {
    /// Of a latent row, or of a head's.
    fn widths(&self) -> Widths {
        Widths { rank: self.value_width, rotated: self.width - self.value_width }
    }

    /// Packs rows of `width`, where they are to be, and leaves what they then stand for.
    fn pack(&self, rows: &mut [f32], width: usize) -> Vec<u32> {
        let mut words = Vec::new();
        if let Some((format, _)) = self.stored.packed() {
            for row in rows.chunks_mut(width) {
                // The values of a latent case are not read.
                if row.len() == self.width {
                    let packed = packed::pack(format, row, self.widths());
                    words.extend(packed.words);
                    row.copy_from_slice(&packed.values);
                }
            }
        }
        words
    }

    /// Packed rows of `words`, or `rows` of `width`.
    fn kept(&self, (words, rows): (&[u32], &[f32]), width: usize, device: &Device) -> KeptRows {
        let Some((_, packing)) = self.stored.packed() else {
            return self.cached(rows, width, device).into();
        };
        let (Self { batch, span, .. }, Widths { rank, rotated }) = (self, self.widths());
        let (batch, span) = (*batch, *span);
        let layout = Layout::latent(packing, rank, rotated);
        let all = words.chunks(words.len() / batch);
        let words = words.len() / (batch * span);
        let spare = vec![0; self.spare * words];
        let all: Vec<u32> = all.flat_map(|rows| rows.iter().chain(&spare)).copied().collect();
        let all = TensorData::new(all, [batch, span + self.spare, words]);
        let all = Tensor::<3, Int>::from_data(all, (device, DType::U32));
        KeptRows::Packed(PackedRows::new(all.slice([0..batch, 0..span, 0..words]), layout))
    }
}

impl Spec for Attention {
    type Inputs = Inputs;

    fn valid(&self) -> Result<(), String> {
        let Self { batch, tokens, heads, kv_heads, span, width, value_width, .. } = *self;
        super::sized(&[batch, tokens, heads, width.max(value_width)])?;
        super::sized(&[batch, span.saturating_add(self.spare), kv_heads, width.max(value_width)])?;
        super::sized(&[batch, tokens, heads, span])?;
        chosen(heads.is_multiple_of(kv_heads), "`hkv` divides `h`")?;
        let alike = self.variant.latent() || width == value_width;
        chosen(alike || self.stored.packed().is_none(), "packed keys and values are as wide")?;
        chosen(tokens <= span, "`t` is at most `kv`, which holds the new tokens too")?;
        chosen(!self.variant.latent() || kv_heads == 1, "`hkv` is 1 where the cache is latent")?;
        chosen(!self.variant.latent() || value_width <= width, "`dv` is at most `d`")?;
        let few = tokens <= DECODED;
        chosen(!self.variant.decodes() || few, "a case that decodes has 9 tokens at most")?;
        chosen(self.regime != Regime::Large, "scores stay within ±80, where WGSL has exp")
    }

    fn needs(&self) -> Vec<Need> {
        if self.stored == Kept::F16 { vec![Need::F16] } else { Vec::new() }
    }

    fn draw(&self, mut random: Random) -> Inputs {
        let Self { batch, tokens, heads, kv_heads, span, width, value_width, .. } = *self;
        let q = random.rows(batch * tokens * heads, width, (self.regime, Side::Left));
        let mut k = random.rows(batch * span * kv_heads, width, (self.regime, Side::Right));
        let mut v = random.rows(batch * span * kv_heads, value_width, (self.regime, Side::Right));
        // Consecutive tokens, ending `back` rows before the span does; each sequence elsewhere.
        let mut positions = Vec::new();
        for sequence in 0..batch {
            let back = if sequence == 0 { 0 } else { random.below(span - tokens + 1) };
            let end = span - back;
            positions.extend(end - tokens..end);
            let unseen = (sequence * span + end) * kv_heads..(sequence + 1) * span * kv_heads;
            k[unseen.start * width..unseen.end * width].fill(UNSEEN);
            v[unseen.start * value_width..unseen.end * value_width].fill(UNSEEN);
        }
        if self.stored == Kept::F16 {
            for value in k.iter_mut().chain(&mut v) {
                *value = f16::from_f32(*value).to_f32();
            }
        }
        let words = [self.pack(&mut k, width), self.pack(&mut v, value_width)];
        let w = self.weights(&mut random);
        Inputs { q, words, k, v, positions, w }
    }

    fn expected(&self, inputs: &Inputs) -> Result<Vec<Approx>, String> {
        let Inputs { q, k, v, positions, .. } = inputs;
        let storage = match self.stored {
            Kept::F16 => Storage::F16,
            _ => Storage::F32,
        };
        let operands = Operands { q, k, v, positions, scale: self.scale(), storage };
        Ok(match self.variant {
            Kind::MlaDecode | Kind::MlaPrefill => oracle::latent(&operands, self.n()),
            Kind::MlaExpanded => {
                self.expanded(&oracle::latent(&operands, self.n()), &inputs.w, storage)
            }
            Kind::GqaDecode | Kind::GqaPrefill => oracle::grouped(&operands, self.n()),
        })
    }

    fn found(&self, inputs: &Inputs, device: &Device) -> Result<Vec<f32>, String> {
        let Self { batch, tokens, heads, kv_heads, span, width, value_width, .. } = *self;
        let positions = integers(&inputs.positions, [batch, tokens], device);
        let mask = CausalMask::new(positions, span);
        let q = tensor(&inputs.q, [batch, tokens, heads, width], device);
        floats(if self.variant.latent() {
            let rows = self.kept((&inputs.words[0], &inputs.k), width, device);
            let query = LatentQuery { q, rows, kv_lora_rank: value_width };
            if self.variant == Kind::MlaExpanded {
                let w = tensor(&inputs.w, [heads, self.out(), value_width], device);
                let w = held(w, self.weight());
                return floats(attention::latent_expanded(query, &mask, self.scale(), w));
            }
            attention::latent(query, &mask, self.scale())
        } else {
            let [keys, values] = &inputs.words;
            let k = self.kept((keys, &inputs.k), kv_heads * width, device);
            let v = self.kept((values, &inputs.v), kv_heads * value_width, device);
            attention::grouped_kept(q, [k, v], kv_heads, &mask, self.scale())
        })
    }

    /// Sequences.
    fn rows(&self) -> (usize, Vec<usize>) {
        (self.batch, vec![self.tokens * self.heads * self.result()])
    }

    fn take(&self, inputs: &Inputs, rows: &[usize]) -> Option<(Self, Inputs)> {
        let spec = Self { batch: rows.len(), ..self.clone() };
        let of = |all: &[f32]| super::of_rows(all, all.len() / self.batch, rows);
        let inputs = Inputs {
            q: of(&inputs.q),
            words: inputs
                .words
                .each_ref()
                .map(|all| super::of_rows(all, all.len() / self.batch, rows)),
            k: of(&inputs.k),
            v: of(&inputs.v),
            positions: super::of_rows(&inputs.positions, self.tokens, rows),
            w: inputs.w.clone(),
        };
        Some((spec, inputs))
    }

    fn work(&self) -> Option<Work> {
        let pairs = (self.batch * self.tokens * self.heads * self.span) as f64;
        let row = if self.variant.latent() { self.width } else { self.width + self.value_width };
        let cache = (self.batch * self.span * self.kv_heads * row) as f64;
        let queries = (self.batch * self.tokens * self.heads) as f64;
        let rows = queries * (self.width + self.result()) as f64;
        let weights = match self.variant {
            Kind::MlaExpanded => (self.out() * self.value_width) as f64,
            _ => 0.0,
        };
        let products = pairs * (self.width + self.value_width) as f64 + queries * weights;
        let weights = self.heads as f64 * weights * self.weight().bytes();
        Some(Work {
            bytes: self.stored.bytes() * cache + weights + 4.0 * rows,
            operations: 2.0 * products,
        })
    }
}

macro_rules! record {
    ($name:ident, $kind:expr, $path:literal, $cases:ident, $kernels:expr) => {
        /// The record.
        pub(super) const $name: Record = Record {
            path: $path,
            formula: "o_h = Σ_{s ≤ p} softmax_s(q_h · k_s · scale) v_s; latent rows are keys, and \
                      their first numbers values",
            source: "Vaswani et al., 2017, eq. 1; Ainslie et al., GQA, 2023; DeepSeek-V2 §2.1.2, eq. \
                     9–19 and appendix C",
            bound: "a dot product for each score, exp at WGSL's accuracy relative to the largest score, 5 \
                    rescalings on the way, a sum of weighted values, one division; over f16, one \
                    f16 rounding of each scaled query and of each weight",
            kernels: $kernels,
            cases: |tier, to| $cases($kind, tier, to),
            fuzz: |random, seed, to| fuzz($kind, random, seed, to),
            parse: |name| {
                let case = super::parse::<Attention>(name)?;
                name.path.starts_with(concat!($path, "/")).then_some(case)
            },
        };
    };
}

record!(
    MLA_DECODE,
    Kind::MlaDecode,
    "op/mla_decode",
    decode_cases,
    &["mla_decode", "mla_decode/matrix", "mla_decode/warpgroup", "mla_expand", "split_kv"]
);
record!(
    MLA_PREFILL,
    Kind::MlaPrefill,
    "op/mla_prefill",
    prefill_cases,
    &["mla_decode", "split_kv/tiled"]
);
record!(GQA_DECODE, Kind::GqaDecode, "op/gqa_decode", decode_cases, &["gqa_decode", "split_kv"]);
record!(
    GQA_PREFILL,
    Kind::GqaPrefill,
    "op/gqa_prefill",
    prefill_cases,
    &["gqa_decode", "split_kv/tiled"]
);
