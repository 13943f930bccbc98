//! A chat template, and behind the first zero byte the content of a message: rendering ends, and reads
//! no file.

#![no_main]

use cachalot::text::template::{ChatTemplate, Message, Role};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (source, content) = text.split_once('\0').unwrap_or((text, "hello"));
    let Ok(template) = ChatTemplate::new(source.into(), "<s>".into(), "</s>".into()) else { return };
    let messages = [Message::new(Role::System, "be brief"), Message::new(Role::User, content)];
    let _ = template.render(&messages);
});
