//! Tensors back to disk, in the published layout, one tensor in memory at a time.
//!
//! Every file is written under a temporary name and takes its own name when all of them are
//! complete: a run that fails leaves what was there before. The same plan and bytes give the same
//! files, bit for bit: within a shard, wider types come first and names are sorted, as the
//! `safetensors` library does it, so that each tensor is aligned to its type.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use half::{bf16, f16};
use serde_json::{Map, Value, json};

use super::header::HEADER_BYTES_MAX;
use super::{INDEX_FILE, SINGLE_FILE, StoredDtype, WeightsError};

/// One tensor that is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedTensor {
    /// The name in the checkpoint.
    pub name: String,
    /// How the elements are stored.
    pub dtype: StoredDtype,
    /// Extents, outermost first.
    pub shape: Vec<usize>,
}

impl PlannedTensor {
    /// Bytes on disk.
    ///
    /// # Errors
    /// A shape or a type whose size cannot be told.
    pub fn byte_len(&self) -> Result<u64, WeightsError> {
        let reason = "its size in bytes cannot be told from its type and shape";
        let error = || WeightsError::Plan { name: self.name.clone(), reason };
        let bits = self.dtype.bits().ok_or_else(error)?;
        let total = self.shape.iter().try_fold(bits, |bits, &n| bits.checked_mul(n as u64));
        total.filter(|bits| bits.is_multiple_of(8)).map(|bits| bits / 8).ok_or_else(error)
    }
}

/// How the tensors are spread over files.
#[derive(Clone, Copy, Debug)]
pub struct WriteOptions {
    /// Most bytes of tensors in a file; a larger tensor has a file of its own.
    pub max_shard_bytes: u64,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// File names, shards first, then the index if there is one.
    pub files: Vec<String>,
    /// Bytes of all tensors.
    pub tensor_bytes: u64,
}

/// Writes the tensors of `plan` to `dir`, in files that follow the plan's order:
/// `model.safetensors` if one is enough, else `model-0000k-of-0000n.safetensors` with their index.
///
/// `produce` is called once for each tensor, and gives its elements row-major and little-endian.
///
/// # Errors
/// A plan with a repeated name or an uncountable size, an error of `produce` or bytes of another
/// length than planned, and everything that the file system refuses.
pub fn write_checkpoint<'a>(
    dir: &Path,
    plan: &[PlannedTensor],
    options: WriteOptions,
    mut produce: impl FnMut(&PlannedTensor) -> Result<Cow<'a, [u8]>, WeightsError>,
) -> Result<Written, WeightsError> {
    let (shards, tensor_bytes) = assign(plan, options)?;
    let count = shards.len();
    let mut weight_map = Map::new();
    let mut pending = Vec::with_capacity(count + 1);
    for (k, shard) in shards.into_iter().enumerate() {
        let file_name = match count {
            1 => SINGLE_FILE.to_owned(),
            _ => format!("model-{:05}-of-{count:05}.safetensors", k + 1),
        };
        for tensor in &shard {
            weight_map.insert(tensor.name.clone(), Value::String(file_name.clone()));
        }
        let mut file = PendingFile::create(dir, file_name)?;
        write_shard(&mut file, shard, &mut produce)?;
        pending.push(file.finish()?);
    }
    if count > 1 {
        weight_map.sort_keys();
        let index = json!({ "metadata": { "total_size": tensor_bytes }, "weight_map": weight_map });
        let mut file = PendingFile::create(dir, INDEX_FILE.to_owned())?;
        file.write(format!("{index:#}\n").as_bytes())?;
        pending.push(file.finish()?);
    }
    let files = pending.into_iter().map(CompleteFile::commit).collect::<Result<_, _>>()?;
    Ok(Written { files, tensor_bytes })
}

/// `values` as the bytes of an F32, F16 or BF16 tensor, rounded to nearest even.
///
/// # Errors
/// A value that the type cannot hold (`name` is for the message), or a type that is not one of the
/// three.
pub fn encode_values(
    name: &str,
    values: &[f32],
    dtype: &StoredDtype,
) -> Result<Vec<u8>, WeightsError> {
    let finite = |at: Option<usize>| match at {
        None => Ok(()),
        Some(index) if *dtype == StoredDtype::F16 && values[index].is_finite() => {
            Err(WeightsError::F16Overflow { name: name.to_owned(), index, value: values[index] })
        }
        Some(index) => {
            Err(WeightsError::NonFinite { name: name.to_owned(), index, value: values[index] })
        }
    };
    match dtype {
        StoredDtype::F32 => Ok(pack(values, f32::to_le_bytes)),
        StoredDtype::F16 => {
            finite(values.iter().position(|&x| !f16::from_f32(x).is_finite()))?;
            Ok(pack(values, |x| f16::from_f32(x).to_le_bytes()))
        }
        StoredDtype::BF16 => {
            finite(values.iter().position(|&x| !bf16::from_f32(x).is_finite()))?;
            Ok(pack(values, |x| bf16::from_f32(x).to_le_bytes()))
        }
        StoredDtype::F8E4M3 | StoredDtype::Blocks(_) | StoredDtype::Unsupported(_) => {
            Err(WeightsError::Plan {
                name: name.to_owned(),
                reason: "only F32, F16 and BF16 are formed from values alone",
            })
        }
    }
}

fn pack<const N: usize>(values: &[f32], bytes: fn(f32) -> [u8; N]) -> Vec<u8> {
    let mut packed = Vec::with_capacity(values.len() * N);
    for &value in values {
        packed.extend_from_slice(&bytes(value));
    }
    packed
}

/// Which tensors go to which file, in the order of their bytes, and the bytes of all.
fn assign(
    plan: &[PlannedTensor],
    options: WriteOptions,
) -> Result<(Vec<Vec<&PlannedTensor>>, u64), WeightsError> {
    let error =
        |tensor: &PlannedTensor, reason| WeightsError::Plan { name: tensor.name.clone(), reason };
    let mut names: Vec<&PlannedTensor> = plan.iter().collect();
    names.sort_by(|a, b| a.name.cmp(&b.name));
    if let Some(pair) = names.windows(2).find(|pair| pair[0].name == pair[1].name) {
        return Err(error(pair[0], "it is planned twice"));
    }
    let mut shards: Vec<Vec<&PlannedTensor>> = vec![Vec::new()];
    let (mut total, mut filled) = (0_u64, 0_u64);
    for tensor in plan {
        let bytes = tensor.byte_len()?;
        let too_many = "the checkpoint would have more bytes than can be counted";
        total = total.checked_add(bytes).ok_or_else(|| error(tensor, too_many))?;
        filled += bytes;
        if filled > options.max_shard_bytes && filled > bytes {
            shards.push(Vec::new());
            filled = bytes;
        }
        if let Some(shard) = shards.last_mut() {
            shard.push(tensor);
        }
    }
    for shard in &mut shards {
        shard.sort_by(|a, b| b.dtype.bits().cmp(&a.dtype.bits()).then(a.name.cmp(&b.name)));
    }
    Ok((shards, total))
}

fn write_shard<'a>(
    file: &mut PendingFile,
    tensors: Vec<&PlannedTensor>,
    produce: &mut impl FnMut(&PlannedTensor) -> Result<Cow<'a, [u8]>, WeightsError>,
) -> Result<(), WeightsError> {
    let mut header = Map::new();
    header.insert("__metadata__".to_owned(), json!({ "format": "pt" }));
    let mut begin = 0;
    for tensor in &tensors {
        let end = begin + tensor.byte_len()?;
        let entry = json!({
            "dtype": tensor.dtype.name(), "shape": tensor.shape, "data_offsets": [begin, end],
        });
        header.insert(tensor.name.clone(), entry);
        begin = end;
    }
    let mut header = Value::Object(header).to_string().into_bytes();
    // Readers may rely on data that is aligned to 8 bytes.
    header.resize(header.len().next_multiple_of(8), b' ');
    if header.len() as u64 > HEADER_BYTES_MAX
        && let Some(tensor) = tensors.first()
    {
        let reason =
            "the header of its file would be longer than readers accept; use smaller shards";
        return Err(WeightsError::Plan { name: tensor.name.clone(), reason });
    }
    file.write(&(header.len() as u64).to_le_bytes())?;
    file.write(&header)?;
    for tensor in tensors {
        let bytes = produce(tensor)?;
        let (expected, found) = (tensor.byte_len()?, bytes.len() as u64);
        if expected != found {
            let name = tensor.name.clone();
            return Err(WeightsError::Produced { name, expected, found });
        }
        file.write(&bytes)?;
    }
    Ok(())
}

/// A file under a temporary name, removed unless it is committed.
pub(crate) struct CompleteFile {
    temporary: PathBuf,
    target: PathBuf,
    name: String,
    committed: bool,
}

impl CompleteFile {
    pub(crate) fn commit(mut self) -> Result<String, WeightsError> {
        fs::rename(&self.temporary, &self.target).map_err(io_error("rename", &self.name))?;
        self.committed = true;
        Ok(std::mem::take(&mut self.name))
    }
}

impl Drop for CompleteFile {
    fn drop(&mut self) {
        if !self.committed {
            // Nothing more can be done about a file that cannot be removed while an error is
            // reported.
            drop(fs::remove_file(&self.temporary));
        }
    }
}

/// A file that is being written.
pub(crate) struct PendingFile {
    writer: BufWriter<File>,
    file: CompleteFile,
}

impl PendingFile {
    pub(crate) fn create(dir: &Path, name: String) -> Result<Self, WeightsError> {
        let temporary = dir.join(format!(".{name}.{}.partial", std::process::id()));
        let error = io_error("create", &name);
        let handle = File::create_new(&temporary).map_err(error)?;
        let target = dir.join(&name);
        let file = CompleteFile { temporary, target, name, committed: false };
        Ok(Self { writer: BufWriter::with_capacity(1 << 20, handle), file })
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), WeightsError> {
        self.writer.write_all(bytes).map_err(io_error("write", &self.file.name))
    }

    /// Everything on disk, still under the temporary name.
    pub(crate) fn finish(self) -> Result<CompleteFile, WeightsError> {
        let Self { writer, file } = self;
        let error = io_error("write", &file.name);
        let handle = writer.into_inner().map_err(|e| error(e.into_error()))?;
        handle.sync_all().map_err(error)?;
        Ok(file)
    }
}

fn io_error(action: &'static str, file: &str) -> impl Fn(std::io::Error) -> WeightsError + use<> {
    let file = file.to_owned();
    move |error| WeightsError::Io { action, file: file.clone(), error }
}
