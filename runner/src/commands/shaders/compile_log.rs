//! What CubeCL compiles, taken from its own log of compilations, which has one form for all backends.
//!
//! The log is written by a thread of its own, in the order of compilation. A mark, a kernel that nobody
//! else compiles, ends each case: so it is known what a case compiled, and when the log is complete.

use std::fs;
use std::thread::sleep;
use std::time::{Duration, Instant};

use burn::tensor::{Device, Tensor};
use burn_models::tap::read;
use cubecl::config::compilation::CompilationLogLevel;
use cubecl::config::{CubeClRuntimeConfig, RuntimeConfig as _};
use tempfile::NamedTempFile;

use crate::failure::Failure;

/// How an entry of the log begins and ends.
const BEGIN: &str = "[START_KERNEL_COMPILATION]";
const END: &str = "[END_KERNEL_COMPILATION]";

/// Longest wait for the log's thread.
const PATIENCE: Duration = Duration::from_secs(60);

/// The log of this process, from before a device starts.
pub(super) struct CompileLog {
    file: NamedTempFile,
    marks: u32,
}

/// A kernel of ours that was compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Compiled {
    /// Its file or folder in `shaders/src/kernels`.
    pub(super) folder: String,
    /// Its name there, without `_kernel`.
    pub(super) kernel: String,
    /// How a file of its language ends.
    pub(super) extension: String,
    /// What the compiler was given.
    pub(super) source: String,
}

impl CompileLog {
    /// Begins the log. No device may have started in this process.
    ///
    /// # Errors
    /// CubeCL was configured before, or there is no place for the log.
    pub(super) fn start() -> Result<Self, Failure> {
        let file = NamedTempFile::new()
            .map_err(|error| Failure::new("no place for CubeCL's log").because(error))?;
        let mut config = CubeClRuntimeConfig::default();
        config.compilation.logger.file = Some(file.path().to_owned());
        config.compilation.logger.level = CompilationLogLevel::Full;
        if !CubeClRuntimeConfig::try_set(config) {
            return Err(Failure::new("kernels are dumped once a process, before a device starts"));
        }
        Ok(Self { file, marks: 0 })
    }

    /// Ends a case.
    ///
    /// # Errors
    /// The device's message.
    pub(super) fn mark(&mut self, device: &Device) -> Result<(), String> {
        let one = Tensor::<2>::ones([1, 1], device);
        let epsilon = f64::from(mark(self.marks));
        read(shaders::rms_norm(one, Tensor::ones([1], device), epsilon))?;
        self.marks += 1;
        Ok(())
    }

    /// Our kernels that were compiled before each mark, since the one before.
    ///
    /// # Errors
    /// The log has not all the marks, or cannot be read.
    pub(super) fn finish(self) -> Result<Vec<Vec<Compiled>>, Failure> {
        let begun = Instant::now();
        loop {
            let log = fs::read(self.file.path())
                .map_err(|error| Failure::new("CubeCL's log cannot be read").because(error))?;
            let cases = split(&String::from_utf8_lossy(&log));
            if cases.len() >= self.marks as usize {
                return Ok(cases);
            }
            if begun.elapsed() > PATIENCE {
                let (marks, found) = (self.marks, cases.len());
                return Err(Failure::new(format!(
                    "CubeCL's log has {found} of {marks} cases, the others were not compiled anew"
                )));
            }
            sleep(Duration::from_millis(20));
        }
    }
}

/// What the mark `number` adds to a mean, which is compiled into it: no norm has as much.
fn mark(number: u32) -> f32 {
    (1 + number) as f32
}

/// The entries before each mark of a log that may end in the middle of one.
pub(super) fn split(log: &str) -> Vec<Vec<Compiled>> {
    let (mut cases, mut case) = (Vec::new(), Vec::new());
    let whole = log.rfind(END).map_or("", |end| &log[..end]);
    for entry in whole.split(END).filter_map(Entry::parse) {
        if entry.is_mark(cases.len() as u32) {
            cases.push(std::mem::take(&mut case));
        } else {
            case.extend(entry.compiled());
        }
    }
    cases
}

/// An entry of the log.
struct Entry<'a> {
    /// The type of the kernel, by its path.
    kernel: &'a str,
    /// What else tells two kernels apart.
    id: &'a str,
    language: &'a str,
    source: &'a str,
}

impl<'a> Entry<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let (_, text) = text.split_once(BEGIN)?;
        let (head, source) = text.split_once("\nsource:\n```")?;
        let (_, id) = head.split_once("\nid: ")?;
        let (_, kernel) = id.split_once("type: ")?;
        let kernel = kernel.split(['<', ',', '\n']).next()?;
        let (language, source) = source.split_once('\n')?;
        let source = source.strip_suffix("\n```\n")?;
        Some(Self { kernel, id, language, source })
    }

    fn is_mark(&self, number: u32) -> bool {
        let epsilon = format!("epsilon: {},", mark(number).to_bits());
        self.kernel.ends_with("::RmsNormKernel")
            && self.id.contains("width: 1,")
            && self.id.contains(&epsilon)
    }

    /// The kernel, where it is ours: `shaders::kernels::<folder>::…::<name>_kernel::<type>`.
    fn compiled(&self) -> Option<Compiled> {
        let path: Vec<&str> = self.kernel.strip_prefix("shaders::kernels::")?.split("::").collect();
        let [folder, .., name, _] = path[..] else { return None };
        let extension = match self.language {
            "spirv" => "spvasm",
            "cpp" => "cu",
            other => other,
        };
        Some(Compiled {
            folder: folder.to_owned(),
            kernel: name.strip_suffix("_kernel").unwrap_or(name).to_owned(),
            extension: extension.to_owned(),
            source: format!("{}\n", unhashed(self.source, name).trim_end()),
        })
    }
}

/// `source` whose entry point, `<name>_…_<hash>`, is named without its hash of eight digits. That tells
/// kernels of one process apart, and depends on the compiler that built this program.
fn unhashed(source: &str, name: &str) -> String {
    let hash = |tail: &str| tail.len() == 8 && tail.bytes().all(|digit| digit.is_ascii_hexdigit());
    let plain = |word: &str| {
        let (plain, tail) = word.rsplit_once('_')?;
        (plain.starts_with(name) && hash(tail)).then(|| (word.to_owned(), plain.to_owned()))
    };
    let mut words = source.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    match words.find_map(plain) {
        Some((word, plain)) => source.replace(&word, &plain),
        None => source.to_owned(),
    }
}
