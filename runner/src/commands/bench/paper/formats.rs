//! The types of caches that the program has, by name, and which of them the papers mean.

use clap::ValueEnum;

use crate::commands::model_args::{CacheType, Dtype};

/// A type of caches that a claim is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// 16 bits a number.
    Half,
    /// FP8 in the published rows: of a token and layer 512 codes, 4 scales, and 64 numbers of 16 bits.
    Fp8,
    /// Six bits a number and a scale a group: of a token and layer 108 words of codes and one of scales.
    SixBit,
}

impl Format {
    /// The names that it may have as a `--cache-type`, of which the first that the program has is meant.
    pub(super) fn names(self) -> &'static [&'static str] {
        match self {
            Self::Half => &["f16", "bf16"],
            Self::Fp8 => &["fp8", "e4m3"],
            Self::SixBit => &["int6", "q6", "i6", "6bit"],
        }
    }

    /// Why there is no figure of this type: the program lacks it, or the device does not take it.
    pub(super) fn absent(self) -> String {
        match self.find() {
            None => {
                format!("not built in: this program has no --cache-type {}", self.names()[0])
            }
            Some((name, _)) => format!("this device was not measured with --cache-type {name}"),
        }
    }

    /// The type of that name, if the program has it.
    pub(super) fn find(self) -> Option<(String, CacheType)> {
        self.names().iter().find_map(|name| Some(((*name).to_owned(), cache_type(name)?)))
    }
}

/// The types of caches that are allocated, by name: all that the program has, but for the one that stands
/// for another. A type that is added to [`CacheType`] is measured, and its claims are held, without a change
/// here if it has one of the [`Format::names`].
pub(super) fn cache_types() -> Vec<(String, CacheType)> {
    let named = |&cache: &CacheType| {
        let name = cache.to_possible_value()?.get_name().to_owned();
        (name != "auto").then_some((name, cache))
    };
    CacheType::value_variants().iter().filter_map(named).collect()
}

/// The type of caches called `name`, if there is one.
pub(super) fn cache_type(name: &str) -> Option<CacheType> {
    CacheType::from_str(name, true).ok()
}

/// The type of weights called `name`, if there is one.
pub(super) fn dtype(name: &str) -> Option<Dtype> {
    Dtype::from_str(name, true).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_found_by_name() {
        let names: Vec<String> = cache_types().into_iter().map(|(name, _)| name).collect();
        assert!(names.contains(&"f16".to_owned()) && !names.contains(&"auto".to_owned()));
        assert_eq!(Format::Half.find().unwrap().1, CacheType::F16);
        assert_eq!(cache_type("nothing"), None);
        assert_eq!(dtype("fp8"), Some(Dtype::Fp8));
    }
}
