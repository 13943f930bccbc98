//! What a case is: a few parameters that are its name, inputs drawn from the name, the formula with its
//! bound, and what the device computes.
//!
//! A record's type implements [`Spec`]; [`case!`](crate::case) writes its name out of its fields and
//! reads it back, so that any case, a random one too, is had again from its name alone. [`Seeded`] holds
//! the inputs of a case, drawn once, and is the [`Operation`] that the rest of the suite knows.

use std::any::Any;
use std::fmt::Debug;
use std::sync::OnceLock;

use burn::tensor::{DType, Device};

use crate::inputs::Random;
use crate::name::CaseName;
use crate::oracle::Approx;

/// A parameter in a name.
pub trait Field: Sized {
    /// As it stands in a name.
    fn show(&self) -> String;

    /// What stands in a name; `None` where it is no such value.
    fn read(text: &str) -> Option<Self>;
}

macro_rules! plain_fields {
    ($($type:ty),*) => {
        $(impl Field for $type {
            fn show(&self) -> String {
                self.to_string()
            }

            fn read(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        })*
    };
}

plain_fields!(usize, u64, f32, f64);

/// Sizes with `+` between them.
impl Field for Vec<usize> {
    fn show(&self) -> String {
        self.iter().map(ToString::to_string).collect::<Vec<_>>().join("+")
    }

    fn read(text: &str) -> Option<Self> {
        text.split('+').map(|part| part.parse().ok()).collect()
    }
}

/// A type of parameters that is one of a few words.
#[macro_export]
macro_rules! words {
    ($type:ty { $($variant:ident = $word:literal),* $(,)? }) => {
        impl $type {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];
        }

        impl $crate::spec::Field for $type {
            fn show(&self) -> String {
                match self { $(Self::$variant => $word),* }.to_owned()
            }

            fn read(text: &str) -> Option<Self> {
                match text { $($word => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

/// A type of cases: its fields are the parameters of its name.
#[macro_export]
macro_rules! case {
    (
        $(#[$attribute:meta])*
        $type:ident($level:literal, $variant:ty) {
            $($(#[$about:meta])* $field:ident $key:literal: $kind:ty,)*
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $type {
            /// What stands between the level and the parameters.
            pub variant: $variant,
            $($(#[$about])* pub $field: $kind,)*
            /// Tells cases apart that are alike otherwise.
            pub seed: u64,
        }

        impl $crate::spec::Named for $type {
            fn name(&self) -> $crate::name::CaseName {
                use $crate::spec::Field as _;
                $crate::name::CaseName::new(format!("{}/{}", $level, self.variant.show()))
                    $(.with($key, self.$field.show()))*
                    .with("seed", self.seed.to_string())
            }

            fn parse(name: &$crate::name::CaseName) -> Option<Result<Self, $crate::spec::SpecError>> {
                let variant = name.path.strip_prefix(concat!($level, "/"))?;
                let variant = <$variant as $crate::spec::Field>::read(variant)?;
                let mut given = $crate::spec::Given::new(name);
                let parsed = (|| Ok(Self {
                    variant,
                    $($field: given.take($key)?,)*
                    seed: given.take("seed")?,
                }))();
                Some(parsed.and_then(|parsed| given.done().map(|()| parsed)))
            }
        }
    };
}

/// Why a name stands for no case.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SpecError {
    /// A parameter is missing, or in another place.
    #[error("`{name}`: expected the parameter `{key}` as number {at}")]
    Missing {
        /// The name.
        name: String,
        /// The parameter.
        key: String,
        /// Its place, from 1.
        at: usize,
    },
    /// A value that is none.
    #[error("`{name}`: the parameter `{key}` cannot be `{value}`")]
    Value {
        /// The name.
        name: String,
        /// The parameter.
        key: String,
        /// What was found.
        value: String,
    },
    /// A parameter too many.
    #[error("`{name}`: there is no parameter `{key}`")]
    Unknown {
        /// The name.
        name: String,
        /// The parameter.
        key: String,
    },
    /// Parameters that do not go together.
    #[error("`{name}`: {reason}")]
    Refused {
        /// The name.
        name: String,
        /// Why.
        reason: String,
    },
}

/// The parameters of a name that is being read.
pub struct Given<'a> {
    name: &'a CaseName,
    at: usize,
}

impl<'a> Given<'a> {
    /// From the first.
    #[must_use]
    pub fn new(name: &'a CaseName) -> Self {
        Self { name, at: 0 }
    }

    /// The next parameter, which must be `key`.
    ///
    /// # Errors
    /// It is another one, or its value is none.
    pub fn take<F: Field>(&mut self, key: &str) -> Result<F, SpecError> {
        let name = || self.name.to_string();
        let at = self.at + 1;
        let found = self.name.parameters.get(self.at).filter(|(own, _)| own == key);
        let (_, value) =
            found.ok_or_else(|| SpecError::Missing { name: name(), key: key.to_owned(), at })?;
        self.at += 1;
        F::read(value).ok_or_else(|| SpecError::Value {
            name: self.name.to_string(),
            key: key.to_owned(),
            value: value.clone(),
        })
    }

    /// That there is no other.
    ///
    /// # Errors
    /// The first that is left.
    pub fn done(&self) -> Result<(), SpecError> {
        match self.name.parameters.get(self.at) {
            None => Ok(()),
            Some((key, _)) => {
                Err(SpecError::Unknown { name: self.name.to_string(), key: key.clone() })
            }
        }
    }
}

/// A type whose values are had from their names; [`case!`](crate::case) implements it.
pub trait Named: Sized {
    /// The name.
    fn name(&self) -> CaseName;

    /// The case called `name`; `None` where another type has that path.
    fn parse(name: &CaseName) -> Option<Result<Self, SpecError>>;
}

/// What a device must have for a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Storage and arithmetic in f16.
    F16,
    /// A GPU or a software adapter: what the CPU backend does not have.
    Kernels,
    /// The CPU backend: what takes a software adapter too long, or Burn's own operations.
    Cpu,
}

impl Need {
    /// Why `device` cannot run a case that needs this; `None` where it can.
    #[must_use]
    pub fn missing(self, device: &Device, on_cpu: bool) -> Option<&'static str> {
        match self {
            Self::F16 if !device.supports_dtype(DType::F16) => Some("the device has no f16"),
            Self::Kernels if on_cpu => Some("the CPU backend has no kernels"),
            Self::Cpu if !on_cpu => Some("only for the CPU backend"),
            Self::F16 | Self::Kernels | Self::Cpu => None,
        }
    }
}

/// What a case moves and multiplies at least, for `perf`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Work {
    /// Bytes of inputs and outputs.
    pub bytes: f64,
    /// Multiplications and additions.
    pub operations: f64,
}

/// One kind of cases.
pub trait Spec: Named + Clone + Debug + Send + Sync + 'static {
    /// What is drawn from the name.
    type Inputs: Send + Sync + 'static;

    /// Why these parameters are no case: names are written by hand too.
    ///
    /// # Errors
    /// The reason, for a person.
    fn valid(&self) -> Result<(), String>;

    /// What the device must have.
    fn needs(&self) -> Vec<Need> {
        Vec::new()
    }

    /// The inputs.
    fn draw(&self, random: Random) -> Self::Inputs;

    /// What the formula gives, in the order of [`Spec::found`].
    ///
    /// # Errors
    /// A file that should be there.
    fn expected(&self, inputs: &Self::Inputs) -> Result<Vec<Approx>, String>;

    /// What quantised arithmetic that the contract allows gives, one list for each way; empty where
    /// the formula is all there is. The device must be within the bound of one of them.
    fn simulated(&self, inputs: &Self::Inputs) -> Vec<Vec<Approx>> {
        let _ = inputs;
        Vec::new()
    }

    /// What `device` computes. Indices are given as numbers, which f32 holds exactly.
    ///
    /// # Errors
    /// The device's message.
    fn found(&self, inputs: &Self::Inputs, device: &Device) -> Result<Vec<f32>, String>;

    /// Rows that are computed apart from each other, and the numbers of a row in each of the lists
    /// that the output consists of; no row where there are none.
    fn rows(&self) -> (usize, Vec<usize>) {
        (0, Vec::new())
    }

    /// The case of the rows `rows` alone, in that order.
    fn take(&self, inputs: &Self::Inputs, rows: &[usize]) -> Option<(Self, Self::Inputs)> {
        let _ = (inputs, rows);
        None
    }

    /// For `perf`.
    fn work(&self) -> Option<Work> {
        None
    }
}

/// A case, whichever its kind.
pub trait Operation: Send + Sync {
    /// Its name.
    fn name(&self) -> CaseName;
    /// As [`Spec::needs`].
    fn needs(&self) -> Vec<Need>;
    /// As [`Spec::expected`].
    ///
    /// # Errors
    /// As [`Spec::expected`].
    fn expected(&self) -> Result<Vec<Approx>, String>;
    /// As [`Spec::simulated`].
    fn simulated(&self) -> Vec<Vec<Approx>>;
    /// As [`Spec::found`].
    ///
    /// # Errors
    /// As [`Spec::found`].
    fn found(&self, device: &Device) -> Result<Vec<f32>, String>;
    /// As [`Spec::rows`].
    fn rows(&self) -> (usize, Vec<usize>);
    /// What `device` computes of some rows alone; `None` where rows are not apart.
    ///
    /// # Errors
    /// As [`Spec::found`].
    fn found_rows(&self, rows: &[usize], device: &Device) -> Option<Result<Vec<f32>, String>>;
    /// As [`Spec::work`].
    fn work(&self) -> Option<Work>;
}

/// A case with its inputs, which are drawn when they are first asked for.
pub struct Seeded<S: Spec> {
    spec: S,
    inputs: OnceLock<S::Inputs>,
}

impl<S: Spec> Seeded<S> {
    /// Of `spec`.
    ///
    /// # Errors
    /// Parameters that do not go together.
    pub fn new(spec: S) -> Result<Self, SpecError> {
        match spec.valid() {
            Ok(()) => Ok(Self { spec, inputs: OnceLock::new() }),
            Err(reason) => Err(SpecError::Refused { name: spec.name().to_string(), reason }),
        }
    }

    fn inputs(&self) -> &S::Inputs {
        self.inputs.get_or_init(|| self.spec.draw(Random::of(&self.spec.name().to_string())))
    }
}

impl<S: Spec> Operation for Seeded<S> {
    fn name(&self) -> CaseName {
        self.spec.name()
    }

    fn needs(&self) -> Vec<Need> {
        self.spec.needs()
    }

    fn expected(&self) -> Result<Vec<Approx>, String> {
        self.spec.expected(self.inputs())
    }

    fn simulated(&self) -> Vec<Vec<Approx>> {
        self.spec.simulated(self.inputs())
    }

    fn found(&self, device: &Device) -> Result<Vec<f32>, String> {
        self.spec.found(self.inputs(), device)
    }

    fn rows(&self) -> (usize, Vec<usize>) {
        self.spec.rows()
    }

    fn found_rows(&self, rows: &[usize], device: &Device) -> Option<Result<Vec<f32>, String>> {
        let (spec, inputs) = self.spec.take(self.inputs(), rows)?;
        Some(spec.found(&inputs, device))
    }

    fn work(&self) -> Option<Work> {
        self.spec.work()
    }
}

/// Runs `what`; a panic becomes its message, for a case that panics is one that fails.
///
/// # Errors
/// What `what` returns, or what it panicked with.
pub fn guarded<T>(what: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(what));
    caught.unwrap_or_else(|payload| Err(format!("panicked: {}", message(payload.as_ref()))))
}

fn message(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("without a message")
}
