//! What kernels may use of a device: `core ⊂ subgroups ⊂ f16 ⊂ matrix`.
//!
//! A kernel takes the best that its device has. The variable `CACHALOT_PROFILE` lowers that, so that
//! the kernels of a lesser device can be tested on a better one. On a software adapter, where units
//! run one after the other and share nothing, `core` makes them share as they would on a GPU.

use std::str::FromStr;
use std::sync::OnceLock;

/// A set of features that kernels are written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Profile {
    /// What WebGPU guarantees: workgroup memory and barriers.
    Core,
    /// Sums over a subgroup.
    Subgroups,
    /// Arithmetic in f16.
    F16,
    /// Matrix units.
    Matrix,
}

/// The environment variable that names the highest profile to use.
pub const VARIABLE: &str = "CACHALOT_PROFILE";

impl FromStr for Profile {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "core" => Ok(Self::Core),
            "subgroups" => Ok(Self::Subgroups),
            "f16" => Ok(Self::F16),
            "matrix" => Ok(Self::Matrix),
            _ => Err(format!(
                "{VARIABLE} is `{name}`, expected `core`, `subgroups`, `f16` or `matrix`; unset it to \
                 use all that the device has"
            )),
        }
    }
}

/// The environment variable that says whether weights in blocks are multiplied by dot products of bytes:
/// `always`, also where the device's language has none and they are slow, or `never`.
pub const DOTS: &str = "CACHALOT_DOTS";

/// What the environment says of dot products of bytes; `None` where it says nothing.
///
/// # Errors
/// Another word than the two.
pub(crate) fn dots() -> Result<Option<bool>, String> {
    static FORCED: OnceLock<Result<Option<bool>, String>> = OnceLock::new();
    let read = || match std::env::var(DOTS).as_deref() {
        Ok("always") => Ok(Some(true)),
        Ok("never") => Ok(Some(false)),
        Ok(name) => Err(format!(
            "{DOTS} is `{name}`, expected `always` or `never`; unset it to leave the choice to the device"
        )),
        Err(_) => Ok(None),
    };
    FORCED.get_or_init(read).clone()
}

/// The highest profile that the environment allows; `None` where it says nothing.
///
/// # Errors
/// Another word than the four, or than those of [`DOTS`].
pub fn forced() -> Result<Option<Profile>, String> {
    static FORCED: OnceLock<Result<Option<Profile>, String>> = OnceLock::new();
    let read = || match std::env::var(VARIABLE) {
        Ok(name) => name.parse().map(Some),
        Err(_) => Ok(None),
    };
    dots()?;
    FORCED.get_or_init(read).clone()
}

/// Whether kernels may use what `profile` brings, as far as the environment is concerned.
pub(crate) fn allows(profile: Profile) -> bool {
    // A wrong word was refused when the device was opened.
    !matches!(forced(), Ok(Some(highest)) if highest < profile)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profiles_are_ordered_and_a_wrong_name_is_told() {
        assert!(Profile::Core < Profile::Subgroups && Profile::F16 < Profile::Matrix);
        assert_eq!("f16".parse(), Ok(Profile::F16));
        let error = "fast".parse::<Profile>().unwrap_err();
        assert_eq!(
            error,
            "CACHALOT_PROFILE is `fast`, expected `core`, `subgroups`, `f16` or `matrix`; unset it \
             to use all that the device has"
        );
    }
}
