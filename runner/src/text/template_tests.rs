//! Templates of each generation of models, as published but for tools, and hostile ones.

use super::*;
use crate::failure::report;

const V2: &str = "{% if not add_generation_prompt is defined %}\
    {% set add_generation_prompt = false %}{% endif %}{{ bos_token }}\
    {% for message in messages %}{% if message['role'] == 'user' %}\
    {{ 'User: ' + message['content'] + '\n\n' }}{% elif message['role'] == 'assistant' %}\
    {{ 'Assistant: ' + message['content'] + eos_token }}{% elif message['role'] == 'system' %}\
    {{ message['content'] + '\n\n' }}{% endif %}{% endfor %}\
    {% if add_generation_prompt %}{{ 'Assistant:' }}{% endif %}";

const V3: &str = "{% set ns = namespace(is_first=false, is_tool=false, system_prompt='') %}\
    {%- for message in messages %}{%- if message['role'] == 'system' %}\
    {% set ns.system_prompt = ns.system_prompt + message['content'] %}{%- endif %}{%- endfor %}\
    {{bos_token}}{{ns.system_prompt}}\
    {%- for message in messages %}{%- if message['role'] == 'user' %}{%- set ns.is_tool = false -%}\
    {{'<｜User｜>' + message['content']}}{%- endif %}\
    {%- if message['role'] == 'assistant' and message['content'] is not none %}\
    {{'<｜Assistant｜>' + message['content'] + '<｜end▁of▁sentence｜>'}}{%- endif %}{%- endfor -%}\
    {% if add_generation_prompt and not ns.is_tool %}{{'<｜Assistant｜>'}}{% endif %}";

const R1: &str = "{{bos_token}}{%- for message in messages %}{%- if message['role'] == 'user' %}\
    {{'<｜User｜>' + message['content']}}{%- endif %}\
    {%- if message['role'] == 'assistant' %}{% set content = message['content'] %}\
    {% if '</think>' in content %}{% set content = content.split('</think>')[-1] %}{% endif %}\
    {{'<｜Assistant｜>' + content + '<｜end▁of▁sentence｜>'}}{%- endif %}{%- endfor -%}\
    {% if add_generation_prompt %}{{'<｜Assistant｜><think>\\n'}}{% endif %}";

fn render(source: &str, messages: &[Message]) -> Result<String, Failure> {
    ChatTemplate::new(source.to_owned(), "<s>".to_owned(), "</s>".to_owned())?.render(messages)
}

fn conversation() -> [Message; 4] {
    [
        Message::new(Role::System, "Be brief."),
        Message::new(Role::User, "1+1?"),
        Message::new(Role::Assistant, "<think>Hm.</think>2"),
        Message::new(Role::User, "2+2?"),
    ]
}

fn refused(source: &str) -> String {
    report(&render(source, &conversation()).unwrap_err().into())
}

#[test]
fn v2_writes_names() {
    insta::assert_snapshot!(render(V2, &conversation()).unwrap(), @"
    <s>Be brief.

    User: 1+1?

    Assistant: <think>Hm.</think>2</s>User: 2+2?

    Assistant:
    ");
}

#[test]
fn v3_gathers_the_instructions_and_writes_tokens() {
    insta::assert_snapshot!(render(V3, &conversation()).unwrap(), @"<s>Be brief.<｜User｜>1+1?<｜Assistant｜><think>Hm.</think>2<｜end▁of▁sentence｜><｜User｜>2+2?<｜Assistant｜>");
}

#[test]
fn r1_drops_earlier_thoughts_and_opens_new_ones() {
    insta::assert_snapshot!(format!("{:?}", render(R1, &conversation()).unwrap()), @r#""<s><｜User｜>1+1?<｜Assistant｜>2<｜end▁of▁sentence｜><｜User｜>2+2?<｜Assistant｜><think>\n""#);
}

#[test]
fn blocks_leave_no_lines_behind() {
    let source =
        "{% for m in messages %}\n  {% if true %}\n{{ m.role }},\n  {% endif %}\n{% endfor %}";
    assert_eq!(render(source, &conversation()).unwrap(), "system,\nuser,\nassistant,\nuser,\n");
}

#[test]
fn python_spellings_work() {
    let source = "{{ {'b': [1, 'ü<'], 'a': none} | tojson }} {{ ' x '.strip().upper() }} \
        {% for m in messages %}{% if loop.index > 2 %}{% break %}{% endif %}{{ loop.index }}\
        {% endfor %}";
    insta::assert_snapshot!(render(source, &conversation()).unwrap(), @r#"{"a": null, "b": [1, "ü<"]} X 12"#);
}

#[test]
fn a_template_that_refuses_says_why() {
    insta::assert_snapshot!(refused("\n{{ raise_exception('roles must alternate') }}"), @"
    error: the chat template fails at line 2: roles must alternate
    hint: use `generate` without --chat, or correct the template (chat_template.jinja)
    ");
}

#[test]
fn a_syntax_error_is_placed() {
    insta::assert_snapshot!(refused("{{ bos_token }}\n{% for m in messages %}{{ m.content }}"), @"
    error: the chat template fails at line 2: unexpected end of input, expected end of block
    hint: use `generate` without --chat, or correct the template (chat_template.jinja)
    ");
}

#[test]
fn an_endless_template_runs_out_of_steps() {
    let source = "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}";
    insta::assert_snapshot!(refused(source), @"
    error: the chat template fails at line 1: it takes more than 5000000 steps
    hint: use `generate` without --chat, or correct the template (chat_template.jinja)
    ");
}

#[test]
fn a_range_larger_than_memory_is_refused() {
    insta::assert_snapshot!(refused("{% for a in range(10**15) %}{% endfor %}"), @"
    error: the chat template fails at line 1: range has too many elements
    hint: use `generate` without --chat, or correct the template (chat_template.jinja)
    ");
}

#[test]
fn a_recursive_template_is_stopped() {
    insta::assert_snapshot!(refused("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}"), @"
    error: the chat template fails at line 1: recursion limit exceeded
    hint: use `generate` without --chat, or correct the template (chat_template.jinja)
    ");
}

#[test]
fn a_template_cannot_write_without_end() {
    let source = "{% set text = 'x' * 1000000 %}{% for a in range(99) %}{{ text }}{% endfor %}";
    insta::assert_snapshot!(refused(source), @"
    error: the chat template fails: it writes more than 16777216 bytes
    hint: use `generate` without --chat, or correct the template (chat_template.jinja)
    ");
}

#[test]
fn a_template_cannot_reach_another() {
    insta::assert_snapshot!(refused("{% include '/etc/passwd' %}"), @r#"
    error: the chat template fails at line 1: tried to include non-existing template "/etc/passwd"
    hint: use `generate` without --chat, or correct the template (chat_template.jinja)
    "#);
}

#[test]
fn a_template_longer_than_any_published_one_is_refused() {
    insta::assert_snapshot!(refused(&" ".repeat(MAX_TEMPLATE_BYTES + 1)), @"error: the chat template has 262145 bytes, expected at most 262144");
}

#[test]
fn the_template_is_found_in_each_form_of_the_configuration() {
    let named = |names: &[&str]| {
        let entry =
            |name: &&str| serde_json::json!({"name": name, "template": format!("t {name}")});
        let entries: Vec<_> = names.iter().map(entry).collect();
        template_of_config(&serde_json::json!({"chat_template": entries}))
    };
    assert_eq!(template_of_config(&serde_json::json!({})).unwrap(), None);
    assert_eq!(named(&["tool_use", "default"]).unwrap().unwrap(), "t default");
    assert_eq!(named(&["rag"]).unwrap().unwrap(), "t rag");
    insta::assert_snapshot!(report(&named(&["rag", "tool_use"]).unwrap_err().into()), @"
    error: tokenizer_config.json has 2 chat templates (`rag`, `tool_use`), but none named `default`
    hint: write the one to use into chat_template.jinja beside it
    ");
    let number = serde_json::json!({"chat_template": 7});
    insta::assert_snapshot!(report(&template_of_config(&number).unwrap_err().into()), @"error: tokenizer_config.json: `chat_template` is neither a string nor a list of {name, template}: invalid type: integer `7`, expected a sequence");
}
