//! Prompts and options that are refused, with the embedded model.

use crate::model::{Model, answers};

#[test]
fn prompts() {
    let model = Model::empty();
    let generate = |arguments: &[&str]| {
        model.answer(&[&["generate", "--device", "cpu"][..], arguments].concat())
    };
    let logits = |arguments: &[&str]| {
        let out = ["logits", "--device", "cpu", "--out", "[DIR]/logits.safetensors"];
        model.answer(&[&out[..], arguments].concat())
    };
    let long = "a ".repeat(2000);
    insta::assert_snapshot!(answers(&[
        ("empty", generate(&[""])),
        ("empty standard input", generate(&[])),
        ("longer than the context", generate(&[&long])),
        ("longer than a shorter context", generate(&["--context", "2", "one two three"])),
        ("id out of range", generate(&["--ids", "1,4096"])),
        ("id that is no number", generate(&["--ids", "1,x"])),
        ("text and ids", generate(&["--ids", "1", "Why?"])),
        ("text for random weights", generate(&[
            "--preset", "deepseek-v2-lite", "--random-weights", "Why?"
        ])),
        ("logits of an id out of range", logits(&["--ids", "4096"])),
        ("logits beyond the context", logits(&["--ids", "1,2,3", "--context", "2"])),
        ("logits of nothing", logits(&["--ids", ""])),
    ]), @"
    # empty: exit code 2
    error: the prompt is empty
    hint: give at least one character, or ids with --ids
    # empty standard input: exit code 2
    error: the prompt is empty
    hint: give at least one character, or ids with --ids
    # longer than the context: exit code 1
    error: the prompt has 2002 tokens, but the context holds 1024 and the reply needs at least one of them
    hint: shorten the prompt, or give a larger --context if the model allows it
    # longer than a shorter context: exit code 1
    error: the prompt has 4 tokens, but the context holds 2 and the reply needs at least one of them
    hint: shorten the prompt, or give a larger --context if the model allows it
    # id out of range: exit code 2
    error: --ids has 4096, but the model's ids end at 4095
    # id that is no number: exit code 2
    error: invalid value 'x' for '--ids <IDS>': invalid digit found in string

    For more information, try '--help'.
    # text and ids: exit code 2
    error: the argument '--ids <IDS>' cannot be used with '[PROMPT]'

    Usage: cachalot generate --device <D> --ids <IDS> [PROMPT]

    For more information, try '--help'.
    # text for random weights: exit code 2
    error: a model with random weights has no tokenizer, so it reads no text
    hint: give token ids instead, such as --ids 1,2,3
    # logits of an id out of range: exit code 2
    error: --ids has 4096, but the model's ids end at 4095
    # logits beyond the context: exit code 2
    error: 3 ids do not fit the context of 2
    hint: give fewer ids, or a longer --context
    # logits of nothing: exit code 2
    error: invalid value '' for '--ids <IDS>': cannot parse integer from empty string

    For more information, try '--help'.
    ");
}

#[test]
#[cfg(target_os = "linux")]
fn a_model_beyond_the_memory() {
    let random = ["generate", "--preset", "deepseek-v3", "--random-weights", "--device", "cpu"];
    let answer = Model::empty().answer(&[&random[..], &["--ids", "1"]].concat());
    let (before_memory, _) = answer.split_once(", but ").unwrap();
    insta::assert_snapshot!(before_memory, @"
    exit code 1
    error: cannot open `deepseek-v3 (random weights)`: its weights take 2.684 TB on the CPU
    ");
}

#[test]
fn drafts_scores_and_measurements() {
    let model = Model::empty();
    let answer = |arguments: &[&str]| model.answer(arguments);
    let random = ["generate", "--preset", "deepseek-v2-lite", "--random-weights", "--ids", "1"];
    insta::assert_snapshot!(answers(&[
        ("no MTP layer", answer(&[&random[..], &["--draft", "mtp"]].concat())),
        ("too many drafts", answer(&["generate", "--draft", "mtp", "--draft-tokens", "8", "Why?"])),
        ("no file of ids", answer(&["perplexity", "--ids", "[DIR]/none"])),
        ("a stride with gaps", answer(&["perplexity", "--stride", "600"])),
        ("nothing to measure", answer(&["bench", "-p", "0", "-n", "0"])),
        ("beyond the positions", answer(&["bench", "--device", "cpu", "-p", "2000"])),
        ("one device", answer(&["bench", "compare", "--devices", "cpu"])),
    ]), @"
    # no MTP layer: exit code 1
    error: `deepseek-v2-lite (random weights)` has no MTP layer to draft with: its configuration has none
    hint: leave out --draft, or take a checkpoint with one, such as DeepSeek-V3 or R1
    # too many drafts: exit code 2
    error: invalid value '8' for '--draft-tokens <N>': 8 is not in 1..=7

    For more information, try '--help'.
    # no file of ids: exit code 1
    error: cannot read `[DIR]/none`: No such file or directory (os error 2)
    # a stride with gaps: exit code 2
    error: --stride is 600, expected 1 to 511, less than the --context
    # nothing to measure: exit code 2
    error: there is nothing to measure
    hint: give -p or -n a number above 0, or -pg two
    # beyond the positions: exit code 2
    error: the tests need 2001 positions, but `deepseek-tiny (embedded)` has 1024
    hint: give -p, -n or -d smaller numbers
    # one device: exit code 2
    error: --devices names 1 device, expected at least 2 to compare
    hint: part them by commas, such as --devices cuda,wgpu
    ");
}

#[test]
fn options() {
    let model = Model::empty();
    let generate =
        |arguments: &[&str]| model.answer(&[&["generate", "Why?"][..], arguments].concat());
    insta::assert_snapshot!(answers(&[
        ("unknown device", generate(&["--device", "gpu"])),
        ("device without an index", generate(&["--device", "wgpu:x"])),
        ("unknown preset", generate(&["--preset", "deepseek-v2-light", "--random-weights"])),
        ("preset without weights", generate(&["--preset", "deepseek-v2-lite"])),
        ("context of nothing", generate(&["--device", "cpu", "--context", "0"])),
        ("context beyond the model", generate(&["--device", "cpu", "--context", "1025"])),
        ("temperature below 0", generate(&["--temperature", "-1"])),
        ("temperature in words", generate(&["--temperature", "hot"])),
        ("mass above 1", generate(&["--top-p", "1.5"])),
        ("no tokens", generate(&["--max-tokens", "0"])),
        ("unknown option", generate(&["--temprature", "1"])),
        ("unknown command", model.answer(&["genrate", "Why?"])),
        ("logits to nowhere", model.answer(&[
            "logits", "--device", "cpu", "--ids", "1", "--out", "[DIR]/x/y.safetensors",
        ])),
    ]), @"
    # unknown device: exit code 2
    error: unknown device `gpu`: expected auto, cpu, wgpu, wgpu:N, wgpu:cpu, vulkan, vulkan:N, cuda or cuda:N; `cachalot devices` lists what this machine has
    # device without an index: exit code 2
    error: device `wgpu:x`: `x` is not an index; write `wgpu:0` or `wgpu:cpu`
    # unknown preset: exit code 2
    error: no preset is named `deepseek-v2-light` (did you mean `deepseek-v2-lite`?); the presets are deepseek-llm-7b, deepseek-llm-67b, deepseek-moe-16b, deepseek-v2, deepseek-v2-lite, deepseek-v2.5, deepseek-v3, deepseek-r1, r1-distill-qwen-1.5b, r1-distill-qwen-7b, r1-distill-qwen-14b, r1-distill-qwen-32b, r1-distill-llama-8b, r1-distill-llama-70b, moonlight-16b-a3b
    # preset without weights: exit code 2
    error: the following required arguments were not provided:
      --random-weights

    Usage: cachalot generate --preset <NAME> --random-weights <PROMPT>

    For more information, try '--help'.
    # context of nothing: exit code 2
    error: --context is 0, expected 1 to 1024, the positions of the model
    # context beyond the model: exit code 2
    error: --context is 1025, expected 1 to 1024, the positions of the model
    # temperature below 0: exit code 2
    error: --temperature is -1, expected a finite number, at least 0
    # temperature in words: exit code 2
    error: invalid value 'hot' for '--temperature <T>': expected a number or `auto`

    For more information, try '--help'.
    # mass above 1: exit code 2
    error: --top-p is 1.5, expected a number above 0 and at most 1
    # no tokens: exit code 2
    error: --max-tokens is 0, expected at least 1
    # unknown option: exit code 2
    error: unexpected argument '--temprature' found

      tip: a similar argument exists: '--temperature'

    Usage: cachalot generate --temperature <T> <PROMPT>

    For more information, try '--help'.
    # unknown command: exit code 2
    error: unrecognized subcommand 'genrate'

      tip: a similar subcommand exists: 'generate'

    Usage: cachalot [OPTIONS] <COMMAND>

    For more information, try '--help'.
    # logits to nowhere: exit code 1
    error: cannot write `[DIR]/x/y.safetensors`: there is no folder `[DIR]/x`
    hint: make the folder first
    ");
}

#[test]
fn dumps() {
    let model = Model::empty().write("file", "");
    let dump = |arguments: &[&str]| model.answer(&[&["shaders", "dump"][..], arguments].concat());
    insta::assert_snapshot!(answers(&[
        ("unknown device", dump(&["--device", "gpu"])),
        ("the CPU", dump(&["--device", "cpu"])),
        ("into a file", dump(&["--device", "cpu", "--out", "[DIR]/file"])),
    ]), @"
    # unknown device: exit code 2
    error: unknown device `gpu`: expected auto, cpu, wgpu, wgpu:N, wgpu:cpu, vulkan, vulkan:N, cuda or cuda:N; `cachalot devices` lists what this machine has
    # the CPU: exit code 2
    error: `cpu` is the CPU, which compiles no kernels
    hint: choose an adapter, such as `wgpu:cpu`: see `cachalot devices`
    # into a file: exit code 1
    error: cannot write to `[DIR]/file`: it is a file, expected a folder
    ");
}
