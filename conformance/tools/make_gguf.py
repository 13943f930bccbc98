#!/usr/bin/env python3
"""Makes the GGUF files of conformance/goldens/gguf and what is to be read from them.

Written with, and checked against: gguf 0.19.0, numpy 2.4.6, Python 3.11.

    python3 -m venv venv && venv/bin/pip install gguf==0.19.0 numpy==2.4.6
    venv/bin/python conformance/tools/make_gguf.py conformance/goldens/gguf

Four small models with random weights, in the forms that llama.cpp's converter writes: `deepseek2` as
today (keys and values apart, sigmoid, groups), `deepseek2` as before April 2025 (`attn_kv_b`, softmax,
YaRN) in two parts, `llama` (heads by turns, `rope_freqs`) and `qwen2` (biases, tied head). Every type
that is read occurs. `goldens.json` has, for each tensor of the published checkpoint, its shape and the
FNV-1a hash of its f32 values: those that the package's own dequantisers give, arranged by numpy.
"""

import json
import sys
from pathlib import Path

import gguf
import numpy as np

Q = gguf.GGMLQuantizationType
RNG = np.random.default_rng(20251125)


def fnv(values):
    """FNV-1a, 64 bits, of the bytes of f32 values."""
    state = 0xCBF29CE484222325
    for byte in np.ascontiguousarray(values, dtype="<f4").tobytes():
        state = (state ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{state:016x}"


def blocks(shape, kind):
    """Random blocks of a type that the package reads but does not write."""
    values, size = gguf.GGML_QUANT_SIZES[kind]
    count = int(np.prod(shape)) // values
    raw = RNG.integers(0, 256, (count, size), dtype=np.uint8)
    scale = lambda: (RNG.random((count, 1)) * 1e-3 + 1e-4).astype(np.float16).view(np.uint8)
    if kind == Q.Q6_K:
        raw[:, 208:210] = scale()
    else:
        raw[:, 0:2], raw[:, 2:4] = scale(), scale()
    return raw.reshape(*shape[:-1], -1)


class Model:
    """One file (or several parts), and the tensors that a reader must find in it."""

    def __init__(self, path, arch, **options):
        self.writer = gguf.GGUFWriter(path, arch, **options)
        self.arch = arch
        self.tensors = {}

    def keys(self, **keys):
        for key, value in keys.items():
            key = f"{self.arch}.{key.replace('__', '.')}"
            if isinstance(value, bool):
                self.writer.add_bool(key, value)
            elif isinstance(value, int):
                self.writer.add_uint32(key, value)
            elif isinstance(value, float):
                self.writer.add_float32(key, value)
            else:
                self.writer.add_string(key, value)

    def tokenizer(self, pre, vocab, template=None):
        letters = [chr(c) for c in range(ord("a"), ord("z") + 1)] + ["Ġ", "Ċ", "1", "2", "."]
        merges = ["a b", "Ġ a", "Ġa b"]
        tokens = ["<bos>", "<eos>", "<think>"] + letters + ["ab", "Ġa", "Ġab"]
        types = [3, 3, 4] + [1] * (len(tokens) - 3)
        tokens += [f"[PAD{i}]" for i in range(len(tokens), vocab)]
        types += [5] * (vocab - len(types))
        self.writer.add_tokenizer_model("gpt2")
        self.writer.add_tokenizer_pre(pre)
        self.writer.add_token_list(tokens)
        self.writer.add_token_types(types)
        self.writer.add_token_merges(merges)
        self.writer.add_bos_token_id(0)
        self.writer.add_eos_token_id(1)
        self.writer.add_add_bos_token(True)
        if template:
            self.writer.add_chat_template(template)

    def stored(self, name, shape, kind):
        """Stores random values as `kind`; returns them as they are read."""
        if kind in (Q.Q4_K, Q.Q5_K, Q.Q6_K):
            raw = blocks(shape, kind)
        else:
            values = (RNG.standard_normal(shape) * 0.05).astype(np.float32)
            raw = gguf.quants.quantize(values, kind)
        self.writer.add_tensor(name, raw, raw_dtype=kind)
        return gguf.quants.dequantize(raw, kind).reshape(shape).astype(np.float32)

    def add(self, published, name, shape, kind=Q.F32):
        self.tensors[published] = self.stored(name, shape, kind)

    def by_turns(self, published, name, shape, head, kind):
        """llama.cpp's converter: rows (h, half, i) become (h, i, half)."""
        rows = self.stored(name, shape, kind).reshape(-1, head // 2, 2, shape[-1])
        self.tensors[published] = rows.swapaxes(1, 2).reshape(shape)

    def experts(self, layer, matrix, count, shape, kind):
        name = f"blk.{layer}.ffn_{matrix}_exps.weight"
        for expert, values in enumerate(self.stored(name, (count, *shape), kind)):
            at = f"model.layers.{layer}.mlp.experts.{expert}.{matrix}_proj.weight"
            self.tensors[at] = values

    def mlp(self, layer, at, suffix, inner, hidden, kinds):
        for matrix, kind in zip(("gate", "up", "down"), kinds):
            shape = (hidden, inner) if matrix == "down" else (inner, hidden)
            name = f"blk.{layer}.ffn_{matrix}{suffix}.weight"
            self.add(f"model.layers.{layer}.{at}.{matrix}_proj.weight", name, shape, kind)

    def norms(self, layer, hidden):
        at = f"model.layers.{layer}."
        self.add(at + "input_layernorm.weight", f"blk.{layer}.attn_norm.weight", (hidden,))
        self.add(at + "post_attention_layernorm.weight", f"blk.{layer}.ffn_norm.weight", (hidden,))

    def finish(self):
        self.writer.write_header_to_file()
        self.writer.write_kv_data_to_file()
        self.writer.write_tensors_to_file()
        self.writer.close()
        hashes = {
            name: {"shape": list(values.shape), "fnv1a": fnv(values)}
            for name, values in self.tensors.items()
        }
        return dict(sorted(hashes.items()))


def deepseek2(out):
    vocab, d, heads, rank_q, rank, nope, rope, v = 40, 256, 2, 32, 32, 32, 8, 16
    inner, experts, expert = 32, 4, 32
    m = Model(out / "deepseek2.gguf", "deepseek2")
    m.keys(
        block_count=2, context_length=128, embedding_length=d, feed_forward_length=inner,
        vocab_size=vocab, attention__head_count=heads, attention__head_count_kv=1,
        attention__layer_norm_rms_epsilon=1e-6, attention__q_lora_rank=rank_q,
        attention__kv_lora_rank=rank, attention__key_length=rank + rope,
        attention__value_length=rank, attention__key_length_mla=nope + rope,
        attention__value_length_mla=v, rope__dimension_count=rope, rope__freq_base=10000.0,
        leading_dense_block_count=1, expert_count=experts, expert_used_count=2,
        expert_shared_count=1, expert_feed_forward_length=expert, expert_weights_scale=2.5,
        expert_weights_norm=True, expert_gating_func=2, expert_group_count=2,
        expert_group_used_count=1, rope__scaling__type="yarn", rope__scaling__factor=40.0,
        rope__scaling__original_context_length=32, rope__scaling__yarn_log_multiplier=0.1,
        rope__scaling__yarn_beta_fast=32.0, rope__scaling__yarn_beta_slow=1.0,
    )
    m.tokenizer("deepseek-v3", vocab, "{{ bos_token }}{% for m in messages %}{{ m.content }}{% endfor %}")
    m.add("model.embed_tokens.weight", "token_embd.weight", (vocab, d), Q.Q6_K)
    m.add("model.norm.weight", "output_norm.weight", (d,))
    m.add("lm_head.weight", "output.weight", (vocab, d), Q.Q4_K)
    for layer in range(2):
        at, blk = f"model.layers.{layer}.self_attn.", f"blk.{layer}."
        m.norms(layer, d)
        m.add(at + "q_a_proj.weight", blk + "attn_q_a.weight", (rank_q, d), Q.Q8_0)
        m.add(at + "q_a_layernorm.weight", blk + "attn_q_a_norm.weight", (rank_q,))
        q = (heads * (nope + rope), rank_q)
        m.add(at + "q_b_proj.weight", blk + "attn_q_b.weight", q, Q.F16)
        m.add(at + "kv_a_proj_with_mqa.weight", blk + "attn_kv_a_mqa.weight", (rank + rope, d), Q.Q4_0)
        m.add(at + "kv_a_layernorm.weight", blk + "attn_kv_a_norm.weight", (rank,))
        keys = m.stored(blk + "attn_k_b.weight", (heads, rank, nope), Q.Q8_0)
        values = m.stored(blk + "attn_v_b.weight", (heads, v, rank), Q.F16)
        both = np.concatenate([keys.swapaxes(1, 2), values], axis=1)
        m.tensors[at + "kv_b_proj.weight"] = both.reshape(heads * (nope + v), rank)
        m.add(at + "o_proj.weight", blk + "attn_output.weight", (d, heads * v), Q.Q5_0)
    m.mlp(0, "mlp", "", inner, d, (Q.Q4_K, Q.Q5_K, Q.Q8_0))
    m.add("model.layers.1.mlp.gate.weight", "blk.1.ffn_gate_inp.weight", (experts, d))
    m.add("model.layers.1.mlp.gate.e_score_correction_bias", "blk.1.exp_probs_b.bias", (experts,))
    m.experts(1, "gate", experts, (expert, d), Q.Q4_K)
    m.experts(1, "up", experts, (expert, d), Q.Q5_K)
    m.experts(1, "down", experts, (d, expert), Q.Q4_0)
    m.mlp(1, "mlp.shared_experts", "_shexp", expert, d, (Q.Q4_0, Q.Q6_K, Q.BF16))
    config = {
        "model_type": "deepseek_v3", "vocab_size": vocab, "hidden_size": d,
        "intermediate_size": inner, "num_hidden_layers": 2, "num_attention_heads": heads,
        "num_key_value_heads": heads, "max_position_embeddings": 128, "rms_norm_eps": 1e-6,
        "q_lora_rank": rank_q, "kv_lora_rank": rank, "qk_nope_head_dim": nope,
        "qk_rope_head_dim": rope, "v_head_dim": v, "n_routed_experts": experts,
        "n_shared_experts": 1, "num_experts_per_tok": 2, "moe_intermediate_size": expert,
        "first_k_dense_replace": 1, "n_group": 2, "topk_group": 1, "topk_method": "noaux_tc",
        "scoring_func": "sigmoid", "norm_topk_prob": True, "routed_scaling_factor": 2.5,
        "rope_theta": 10000.0, "bos_token_id": 0, "eos_token_id": 1,
        "rope_scaling": {
            "type": "yarn", "factor": 40, "original_max_position_embeddings": 32,
            "beta_fast": 32, "beta_slow": 1, "mscale": 1.0, "mscale_all_dim": 1.0,
        },
    }
    return config, m.finish()


def deepseek2_before(out):
    vocab, d, heads, rank, nope, rope, v = 21, 64, 2, 32, 16, 8, 24
    inner, experts, expert = 48, 3, 16
    m = Model(out / "deepseek2-before.gguf", "deepseek2", split_max_tensors=15)
    m.keys(
        block_count=2, context_length=96, embedding_length=d, feed_forward_length=inner,
        vocab_size=vocab, attention__head_count=heads, attention__head_count_kv=heads,
        attention__layer_norm_rms_epsilon=1e-6, attention__kv_lora_rank=rank,
        attention__key_length=nope + rope, attention__value_length=v,
        rope__dimension_count=rope, rope__freq_base=10000.0, leading_dense_block_count=1,
        expert_count=experts, expert_used_count=2, expert_shared_count=2,
        expert_feed_forward_length=expert, expert_weights_scale=1.0,
        rope__scaling__type="yarn", rope__scaling__factor=40.0,
        rope__scaling__original_context_length=32, rope__scaling__yarn_log_multiplier=0.0707,
    )
    m.add("model.embed_tokens.weight", "token_embd.weight", (vocab, d), Q.F16)
    m.add("model.norm.weight", "output_norm.weight", (d,))
    m.add("lm_head.weight", "output.weight", (vocab, d), Q.BF16)
    for layer in range(2):
        at, blk = f"model.layers.{layer}.self_attn.", f"blk.{layer}."
        m.norms(layer, d)
        m.add(at + "q_proj.weight", blk + "attn_q.weight", (heads * (nope + rope), d), Q.Q4_0)
        m.add(at + "kv_a_proj_with_mqa.weight", blk + "attn_kv_a_mqa.weight", (rank + rope, d), Q.F32)
        m.add(at + "kv_a_layernorm.weight", blk + "attn_kv_a_norm.weight", (rank,))
        m.add(at + "kv_b_proj.weight", blk + "attn_kv_b.weight", (heads * (nope + v), rank), Q.Q8_0)
        m.add(at + "o_proj.weight", blk + "attn_output.weight", (d, heads * v), Q.F16)
    m.mlp(0, "mlp", "", inner, d, (Q.Q5_0, Q.BF16, Q.F16))
    m.add("model.layers.1.mlp.gate.weight", "blk.1.ffn_gate_inp.weight", (experts, d))
    m.experts(1, "gate", experts, (expert, d), Q.Q8_0)
    m.experts(1, "up", experts, (expert, d), Q.F16)
    m.experts(1, "down", experts, (d, expert), Q.F32)
    m.mlp(1, "mlp.shared_experts", "_shexp", 2 * expert, d, (Q.Q8_0, Q.Q4_0, Q.Q5_0))
    config = {
        "model_type": "deepseek_v2", "vocab_size": vocab, "hidden_size": d,
        "intermediate_size": inner, "num_hidden_layers": 2, "num_attention_heads": heads,
        "num_key_value_heads": heads, "max_position_embeddings": 96, "rms_norm_eps": 1e-6,
        "q_lora_rank": None, "kv_lora_rank": rank, "qk_nope_head_dim": nope,
        "qk_rope_head_dim": rope, "v_head_dim": v, "n_routed_experts": experts,
        "n_shared_experts": 2, "num_experts_per_tok": 2, "moe_intermediate_size": expert,
        "first_k_dense_replace": 1, "topk_method": "greedy", "scoring_func": "softmax",
        "norm_topk_prob": False, "routed_scaling_factor": 1.0, "rope_theta": 10000.0,
        "rope_scaling": {
            "type": "yarn", "factor": 40, "original_max_position_embeddings": 32,
            "beta_fast": 32, "beta_slow": 1, "mscale": 0.707, "mscale_all_dim": 0.707,
        },
    }
    return config, m.finish()


def gqa(m, vocab, d, heads, kv, head, inner, tied, kinds):
    """The tensors that llama and qwen2 share, but for queries and keys."""
    m.keys(
        block_count=2, context_length=512, embedding_length=d, feed_forward_length=inner,
        attention__head_count=heads, attention__head_count_kv=kv,
        attention__layer_norm_rms_epsilon=1e-5, rope__freq_base=500000.0,
    )
    m.add("model.embed_tokens.weight", "token_embd.weight", (vocab, d), kinds[0])
    m.add("model.norm.weight", "output_norm.weight", (d,))
    if not tied:
        m.add("lm_head.weight", "output.weight", (vocab, d), kinds[1])
    for layer in range(2):
        at, blk = f"model.layers.{layer}.self_attn.", f"blk.{layer}."
        m.norms(layer, d)
        m.add(at + "v_proj.weight", blk + "attn_v.weight", (kv * head, d), kinds[2])
        m.add(at + "o_proj.weight", blk + "attn_output.weight", (d, heads * head), kinds[3])
        m.mlp(layer, "mlp", "", inner, d, kinds[4:7])


def llama3_factors(theta, head, factor, low, high, original):
    """convert_hf_to_gguf.py's rope_freqs, in f32 as there."""
    frequencies = 1.0 / theta ** (np.arange(0, head, 2, dtype=np.float32) / head)
    factors = []
    for wavelength in 2 * np.pi / frequencies:
        if wavelength < original / high:
            factors.append(1.0)
        elif wavelength > original / low:
            factors.append(factor)
        else:
            share = (original / wavelength - low) / (high - low)
            factors.append(1 / ((1 - share) / factor + share))
    return np.array(factors, dtype=np.float32)


def llama(out):
    vocab, d, heads, kv, head, inner = 40, 64, 4, 2, 16, 96
    m = Model(out / "llama.gguf", "llama")
    kinds = (Q.F16, Q.Q8_0, Q.F16, Q.Q4_0, Q.Q5_0, Q.BF16, Q.Q8_0)
    gqa(m, vocab, d, heads, kv, head, inner, False, kinds)
    m.keys(vocab_size=vocab, rope__dimension_count=head)
    m.tokenizer("llama-bpe", vocab)
    m.writer.add_tensor("rope_freqs.weight", llama3_factors(500000.0, head, 8.0, 1.0, 4.0, 8192))
    for layer in range(2):
        at, blk = f"model.layers.{layer}.self_attn.", f"blk.{layer}."
        m.by_turns(at + "q_proj.weight", blk + "attn_q.weight", (heads * head, d), head, Q.Q8_0)
        m.by_turns(at + "k_proj.weight", blk + "attn_k.weight", (kv * head, d), head, Q.F16)
    config = {
        "model_type": "llama", "vocab_size": vocab, "hidden_size": d, "intermediate_size": inner,
        "num_hidden_layers": 2, "num_attention_heads": heads, "num_key_value_heads": kv,
        "head_dim": head, "max_position_embeddings": 512, "rms_norm_eps": 1e-5,
        "rope_theta": 500000.0, "bos_token_id": 0, "eos_token_id": 1,
        "rope_scaling": {
            "rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0,
            "high_freq_factor": 4.0, "original_max_position_embeddings": 8192,
        },
    }
    return config, m.finish()


def qwen2(out):
    vocab, d, heads, kv, head, inner = 40, 64, 4, 1, 16, 80
    m = Model(out / "qwen2.gguf", "qwen2")
    kinds = (Q.Q8_0, None, Q.F32, Q.F16, Q.Q4_0, Q.Q8_0, Q.F16)
    gqa(m, vocab, d, heads, kv, head, inner, True, kinds)
    m.tokenizer("deepseek-r1-qwen", vocab)
    for layer in range(2):
        at, blk = f"model.layers.{layer}.self_attn.", f"blk.{layer}."
        m.add(at + "q_proj.weight", blk + "attn_q.weight", (heads * head, d), Q.Q5_0)
        m.add(at + "k_proj.weight", blk + "attn_k.weight", (kv * head, d), Q.BF16)
        for part, rows in (("q", heads), ("k", kv), ("v", kv)):
            m.add(f"{at}{part}_proj.bias", f"{blk}attn_{part}.bias", (rows * head,))
    config = {
        "model_type": "qwen2", "vocab_size": vocab, "hidden_size": d, "intermediate_size": inner,
        "num_hidden_layers": 2, "num_attention_heads": heads, "num_key_value_heads": kv,
        "head_dim": head, "max_position_embeddings": 512, "rms_norm_eps": 1e-5,
        "rope_theta": 500000.0, "tie_word_embeddings": True, "bos_token_id": 0, "eos_token_id": 1,
    }
    return config, m.finish()


def encoded():
    """Hashes of what the package makes of numbers that are easily made anew: see the test."""
    i = np.arange(4096, dtype=np.uint32)
    values = (i * np.uint32(2654435761) >> np.uint32(8)).astype(np.float32) / np.float32(1 << 23) - 1
    values *= np.exp2(-(i // 32 % 7).astype(np.float32))
    values[64:96] = 0
    # The hash of bytes, as that of f32 values is.
    of = lambda raw: fnv(np.frombuffer(raw.tobytes(), dtype="<f4"))
    quantize = gguf.quants.quantize
    return {kind.name: of(quantize(values.reshape(16, 256), kind)) for kind in (Q.Q4_0, Q.Q8_0)}


def main():
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    goldens = {"made_with": {"gguf": "0.19.0", "numpy": np.__version__}, "encoded": encoded(), "models": {}}
    for name, make in (
        ("deepseek2.gguf", deepseek2),
        ("deepseek2-before-00001-of-00002.gguf", deepseek2_before),
        ("llama.gguf", llama),
        ("qwen2.gguf", qwen2),
    ):
        config, tensors = make(out)
        goldens["models"][name] = {"config": config, "tensors": tensors}
    text = json.dumps(goldens, indent=1) + "\n"
    (out / "goldens.json").write_text(text)


if __name__ == "__main__":
    main()
