//! A generator that says what a test has written for it, and records what it was asked.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::bail;

use super::{Generator, SamplingParams, embedded};
use crate::text::{TextAssets, TextFiles};

/// What the next sample does.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Next {
    /// Draws this id.
    Id(u32),
    /// Draws this id while Ctrl-C is pressed.
    IdAndInterrupt(u32, &'static AtomicBool),
    /// Fails as a lost device does.
    Fail,
}

/// A generator without a model.
pub(crate) struct Scripted {
    pub(crate) script: VecDeque<Next>,
    pub(crate) context: usize,
    /// The ids it holds, shared for the same reason as the next field.
    pub(crate) held: Rc<RefCell<Vec<u32>>>,
    /// The ids of each prefill, shared so that a test sees them while a session has the rest.
    pub(crate) prefilled: Rc<RefCell<Vec<Vec<u32>>>>,
}

impl Scripted {
    pub(crate) fn new(script: impl IntoIterator<Item = Next>) -> Self {
        let script = script.into_iter().collect();
        Self { script, context: 1024, held: Rc::default(), prefilled: Rc::default() }
    }

    /// A generator that writes `texts` one after the other, each ended by the end of sentence.
    pub(crate) fn saying(assets: &TextAssets, texts: &[&str]) -> Self {
        Self::new(texts.iter().flat_map(|text| {
            let ids = assets.tokenizer().unwrap().encode_rendered(text).unwrap();
            ids.into_iter().chain([EOS]).map(Next::Id).collect::<Vec<_>>()
        }))
    }
}

/// The end of sentence of [`assets`].
pub(crate) const EOS: u32 = 1;

/// The text files of the embedded model.
pub(crate) fn assets() -> TextAssets {
    let files = TextFiles {
        tokenizer_json: embedded::TOKENIZER,
        tokenizer_config_json: embedded::TOKENIZER_CONFIG,
        generation_config_json: Some(embedded::GENERATION_CONFIG),
        config_json: None,
        chat_template: None,
    };
    TextAssets::from_bytes(files, 4096).unwrap()
}

impl Generator for Scripted {
    fn context_length(&self) -> usize {
        self.context
    }

    fn position(&self) -> usize {
        self.held.borrow().len()
    }

    fn truncate(&mut self, length: usize) {
        self.held.borrow_mut().truncate(length);
    }

    fn prefill(&mut self, ids: &[u32]) -> anyhow::Result<()> {
        self.held.borrow_mut().extend(ids);
        self.prefilled.borrow_mut().push(ids.to_vec());
        Ok(())
    }

    fn sample(&mut self) -> anyhow::Result<u32> {
        let id = match self.script.pop_front() {
            Some(Next::Id(id)) => id,
            Some(Next::IdAndInterrupt(id, flag)) => {
                flag.store(true, Ordering::SeqCst);
                id
            }
            Some(Next::Fail) | None => bail!("the device was lost"),
        };
        self.held.borrow_mut().push(id);
        Ok(id)
    }

    fn restart(&mut self, _: &SamplingParams) {}
}
