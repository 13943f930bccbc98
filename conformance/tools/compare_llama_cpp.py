#!/usr/bin/env python3
"""Holds the program's greedy tokens from GGUF files against llama.cpp's.

Needs `pip install llama-cpp-python gguf` (written with 0.3.36 and 0.19.0) and the program:

    cargo build --release -p cachalot
    venv/bin/python conformance/tools/compare_llama_cpp.py --program target/release/cachalot \\
        --checkpoint conformance/goldens/deepseek-tiny

The program converts the checkpoint to GGUF in each format that it writes, and llama.cpp's quantiser makes
more files of the f32 one. From each file both continue the prompts of the checkpoint's `goldens.json`,
and llama.cpp does so twice:

- f32: from the same weights, which llama.cpp has unpacked to f32. It then computes as the program does on
  a CPU, so that tokens must be the same, and one that differs is a failure.
- own: from the file as it is, where llama.cpp rounds activations too, to 8 bits or to what the weights
  are in. Two tokens that are nearly as probable may then change places; where, and how far apart their
  logits are, is printed, and is no failure where the f32 row is equal.

Prompts are texts: each program tokenises them, and fills the chat template, by itself.
Exits 1 if a prompt's ids or an f32 row differ.
"""

import argparse
import ctypes
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import gguf
import llama_cpp
from llama_cpp.llama_chat_format import Jinja2ChatFormatter

WRITTEN = ["f32", "bf16", "f16", "q8_0", "q4_0", "q4_k", "q6_k"]
# Without Q5_K_M: rows that no block of 256 fits become Q5_1, which the program does not read.
QUANTISED = ["Q8_0", "Q4_0", "Q5_0", "Q6_K", "Q4_K_M"]
F32 = gguf.GGMLQuantizationType.F32
# The package's own callback prints what the quantiser does.
SILENT = llama_cpp.llama_log_callback(lambda level, text, data: None)


def program(arguments, *command):
    """What the program writes to standard output."""
    done = subprocess.run([arguments.program, *map(str, command)], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"`{' '.join(map(str, command))}`: {done.stderr.strip()}")
    return done.stdout


def quantise(source, file, kind):
    """llama.cpp's quantiser; `ALL_F32` unpacks."""
    parameters = llama_cpp.llama_model_quantize_default_params()
    parameters.ftype = gguf.LlamaFileType[kind if kind == "ALL_F32" else f"MOSTLY_{kind}"]
    parameters.allow_requantize = True
    code = llama_cpp.llama_model_quantize(
        str(source).encode(), str(file).encode(), ctypes.byref(parameters)
    )
    if code:
        sys.exit(f"llama.cpp makes no {kind} of `{source.name}`: code {code}")


def types(file):
    """The types of a file's matrices, with their number."""
    counts = {}
    for tensor in gguf.GGUFReader(file).tensors:
        if len(tensor.shape) > 1:
            counts[tensor.tensor_type.name] = counts.get(tensor.tensor_type.name, 0) + 1
    return " ".join(f"{kind}:{count}" for kind, count in sorted(counts.items()))


class Llama:
    """llama.cpp with a file. Caches are in f32, as the program's are."""

    def __init__(self, file):
        self.model = llama_cpp.Llama(
            str(file), n_ctx=512, n_batch=512, logits_all=True, verbose=False,
            n_threads=1, n_threads_batch=1, type_k=F32, type_v=F32,
        )

    def prompt(self, prompt):
        """The ids of a prompt, in the file's chat template if it is a question."""
        if not prompt["chat"]:
            return self.model.tokenize(prompt["text"].encode(), add_bos=True, special=True)
        name = lambda token: self.model._model.token_get_text(token)
        fill = Jinja2ChatFormatter(
            self.model.metadata["tokenizer.chat_template"],
            eos_token=name(self.model.token_eos()),
            bos_token=name(self.model.token_bos()),
        )
        text = fill(messages=[{"role": "user", "content": prompt["text"]}]).prompt
        return self.model.tokenize(text.encode(), add_bos=False, special=True)

    def greedy(self, ids, count):
        """The most probable continuation, and the logits before each of its tokens."""
        self.model.reset()
        self.model.eval(ids)
        drawn, rows = [], []
        while len(drawn) < count:
            rows.append(self.model.scores[self.model.n_tokens - 1].copy())
            drawn.append(int(rows[-1].argmax()))
            self.model.eval(drawn[-1:])
        return drawn, rows


def part(ours, theirs, rows):
    """Where two continuations part, and how far llama.cpp's logits of the two tokens are apart."""
    for step, (our, their) in enumerate(zip(ours, theirs)):
        if our != their:
            return f"{step}:{rows[step][their] - rows[step][our]:.3f}"
    return "="


def files(arguments, folder):
    """Each file, who wrote it and in which format."""
    for kind in WRITTEN:
        file = folder / f"{kind}.gguf"
        program(arguments, "-q", "convert", arguments.checkpoint, file, "--to", kind)
        yield file, "program", kind
    for kind in QUANTISED:
        file = folder / f"llama.cpp-{kind}.gguf"
        quantise(folder / "f32.gguf", file, kind)
        yield file, "llama.cpp", kind


def compare(arguments, folder, prompts, file):
    """The cells of the two rows of a file, and what failed."""
    exact = folder / "exact.gguf"
    quantise(file, exact, "ALL_F32")
    models = {"f32": Llama(exact), "own": Llama(file)}
    rows, failures = {row: [] for row in models}, []
    for prompt in prompts:
        command = ["-q", "generate", "--json", "--model", file, "--device", arguments.device]
        command += ["--temperature", 0, "--ignore-eos", "-n", arguments.tokens]
        command += ["--chat"] * prompt["chat"] + ["--", prompt["text"]]
        ours = json.loads(program(arguments, *command))
        ids = models["own"].prompt(prompt)
        if ids != ours["prompt_ids"]:
            failures.append(f"{prompt['text']!r}: {ours['prompt_ids']} here, {ids} in llama.cpp")
        for row, model in models.items():
            theirs = model.greedy(ours["prompt_ids"], arguments.tokens)
            rows[row].append(part(ours["ids"], *theirs))
        if rows["f32"][-1] != "=":
            failures.append(f"{prompt['text']!r}: parts at {rows['f32'][-1]}")
    return rows, failures


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True, help="the program `cachalot`")
    parser.add_argument("--checkpoint", required=True, type=Path, help="folder with `goldens.json`")
    parser.add_argument("--device", default="cpu", help="where the program computes")
    parser.add_argument("--tokens", default=32, type=int, help="tokens to draw for each prompt")
    arguments = parser.parse_args()
    llama_cpp.llama_log_set(SILENT, None)
    prompts = json.loads((arguments.checkpoint / "goldens.json").read_text())
    print(f"llama-cpp-python {llama_cpp.__version__}, {arguments.tokens} tokens each")
    print("`=`: the same; `step:margin`: where they part, and llama.cpp's distance of the logits\n")
    for index, prompt in enumerate(prompts):
        print(f"{index}  {'chat' if prompt['chat'] else 'text'}  {prompt['text']!r}")
    heads = "".join(f"{index:>9}" for index in range(len(prompts)))
    print(f"\n{'written by':<10} {'format':<7} {'':<3} {heads}  matrices")
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        for file, writer, kind in files(arguments, Path(folder)):
            rows, failed = compare(arguments, Path(folder), prompts, file)
            for row, cells in rows.items():
                cells = "".join(f"{cell:>9}" for cell in cells)
                print(f"{writer:<10} {kind:<7} {row} {cells}  {types(file)}", flush=True)
            failures += [f"{writer} {kind}: {failure}" for failure in failed]
    print("\n" + ("\n".join(failures) or "no prompt and no f32 row differs"))
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
