//! The tokens that are scored: a text, or ids.

use std::fs::{self, File};
use std::io::{self, IsTerminal, Read};
use std::path::Path;

use super::{IdType, PerplexityArgs};
use crate::engine::Described;
use crate::failure::Failure;
use crate::text::tokenizer::Tokenizer;

/// Tokens, and what stands before them.
pub(super) struct Input {
    pub(super) ids: Vec<u32>,
    /// The beginning-of-sentence token that prompts get.
    pub(super) first: Option<u32>,
}

/// Reads what `args` name.
///
/// # Errors
/// A file that cannot be read, a text that is not UTF-8 or that the model has no tokenizer for, ids that
/// are cut off or beyond the vocabulary.
pub(super) fn read(args: &PerplexityArgs, model: &Described<'_>) -> anyhow::Result<Input> {
    if let Some(path) = &args.ids {
        let vocab = model.config.vocab_size;
        let fits = if vocab <= 1 << 16 { IdType::U16 } else { IdType::U32 };
        let bytes = bytes(path)?;
        let ids = ids(&bytes, args.ids_type.unwrap_or(fits), vocab)
            .map_err(|failure| failure.in_file(path))?;
        return Ok(Input { ids, first: None });
    }
    let assets = model.text()?;
    let text = match args.text.as_deref().filter(|path| *path != Path::new("-")) {
        Some(path) => String::from_utf8(bytes(path)?).map_err(|error| {
            Failure::new(format!("`{}` is not UTF-8", path.display())).because(error)
        })?,
        None => standard_input()?,
    };
    let ids = assets.encode_prompt(&text)?;
    let first = assets.tokenizer().and_then(Tokenizer::prefix);
    Ok(Input { ids, first })
}

fn standard_input() -> Result<String, Failure> {
    if io::stdin().is_terminal() {
        return Err(Failure::usage("no text is given").hint("name a file, or pipe it in"));
    }
    let mut text = String::new();
    io::stdin()
        .lock()
        .read_to_string(&mut text)
        .map_err(|error| Failure::new("cannot read the text from standard input").because(error))?;
    Ok(text)
}

fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable =
        |error: io::Error| Failure::new(format!("cannot read `{}`", path.display())).because(error);
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(Failure::new(format!("`{}` is not a regular file", path.display())));
    }
    let mut bytes = Vec::new();
    File::open(path).and_then(|mut file| file.read_to_end(&mut bytes)).map_err(unreadable)?;
    Ok(bytes)
}

/// Why bytes are no ids.
#[derive(Debug, PartialEq, Eq)]
enum BadIds {
    /// The last is cut off.
    Length { bytes: usize, width: usize },
    /// One is beyond the vocabulary.
    Beyond { id: u32, at: usize, last: usize },
}

impl BadIds {
    fn in_file(self, path: &Path) -> Failure {
        let path = path.display();
        match self {
            Self::Length { bytes, width } => Failure::new(format!(
                "`{path}` has {bytes} bytes, expected a multiple of {width}, the bytes of an id"
            )),
            Self::Beyond { id, at, last } => Failure::new(format!(
                "`{path}` has the id {id} at place {at}, but the model's ids end at {last}"
            )),
        }
        .hint("say with --ids-type whether ids are u16 or u32, and use the model's own tokenizer")
    }
}

/// The ids that `bytes` hold.
fn ids(bytes: &[u8], width: IdType, vocab: usize) -> Result<Vec<u32>, BadIds> {
    let (ids, rest): (Vec<u32>, usize) = match width {
        IdType::U16 => {
            let (chunks, rest) = bytes.as_chunks::<2>();
            (chunks.iter().map(|id| u16::from_le_bytes(*id).into()).collect(), rest.len())
        }
        IdType::U32 => {
            let (chunks, rest) = bytes.as_chunks::<4>();
            (chunks.iter().map(|id| u32::from_le_bytes(*id)).collect(), rest.len())
        }
    };
    if rest > 0 {
        let width = if width == IdType::U16 { 2 } else { 4 };
        return Err(BadIds::Length { bytes: bytes.len(), width });
    }
    match ids.iter().position(|&id| id as usize >= vocab) {
        Some(at) => Err(BadIds::Beyond { id: ids[at], at, last: vocab - 1 }),
        None => Ok(ids),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_little_endian_and_within_the_vocabulary() {
        assert_eq!(ids(&[1, 2, 3, 0], IdType::U16, 1000), Ok(vec![513, 3]));
        assert_eq!(ids(&[1, 2, 0, 0], IdType::U32, 1000), Ok(vec![513]));
        assert_eq!(ids(&[1, 2, 3], IdType::U16, 9), Err(BadIds::Length { bytes: 3, width: 2 }));
        assert_eq!(
            ids(&[1, 0, 9, 0], IdType::U16, 9),
            Err(BadIds::Beyond { id: 9, at: 1, last: 8 })
        );
    }
}
