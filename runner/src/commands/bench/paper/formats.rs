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
    /// Six bits a number.
    SixBit,
}

impl Format {
    /// The `--cache-type`s that it may have, the first that there is being meant.
    pub(super) fn names(self) -> &'static [&'static str] {
        match self {
            Self::Half => &["f16", "bf16"],
            Self::Fp8 => &["fp8", "f8", "e4m3"],
            Self::SixBit => &["q6", "q6_0", "int6", "i6", "6bit", "six-bit", "sixbit", "six", "u6"],
        }
    }

    /// The type of that name, if the program has it.
    pub(super) fn find(self) -> Option<(String, CacheType)> {
        self.names().iter().find_map(|name| Some(((*name).to_owned(), cache_type(name)?)))
    }
}

/// All types of caches by name, but for the one that stands for another.
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
