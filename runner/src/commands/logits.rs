//! `cachalot logits`: the logits of every position, for comparison with other implementations.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};
use burn::tensor::{Device, Int, Tensor, TensorData};
use burn_models::attention::MlaForm;
use burn_models::cache::{Cache, CacheSize};
use burn_models::tap::{Taps, read};
use burn_models::transformer::{Draft, Tokens};
use clap::Args;
use safetensors::tensor::{Dtype, TensorView, serialize_to_file};

use super::model_args::ModelArgs;
use crate::engine::{Described, OpenedModel, describe};
use crate::failure::Failure;

/// Arguments of `cachalot logits`.
#[derive(Debug, Clone, Args)]
pub struct LogitsArgs {
    /// Folder of a checkpoint, or a GGUF file; default: the small model that comes with the program
    #[arg(value_name = "DIR", conflicts_with_all = ["model", "preset"])]
    pub dir: Option<PathBuf>,

    /// Token ids, parted by commas; taken as they are
    #[arg(long, value_name = "IDS", value_delimiter = ',', required = true)]
    pub ids: Vec<u32>,

    /// Where to write: f32 `logits` [tokens, vocab_size]
    #[arg(long, value_name = "FILE.safetensors")]
    pub out: PathBuf,

    /// Also write every named intermediate
    #[arg(long)]
    pub taps: bool,

    /// Also write the first MTP layer's logits as `mtp_logits` [tokens - 1, vocab_size]
    #[arg(long)]
    pub mtp: bool,

    /// Which model, and where.
    #[command(flatten)]
    pub model: ModelArgs,
}

/// Runs the command; the summary goes to `out`.
///
/// # Errors
/// A model that cannot be opened, ids that do not fit it, a file that cannot be written.
pub fn run(args: &LogitsArgs, out: &mut dyn Write) -> anyhow::Result<()> {
    let mut model_args = args.model.clone();
    if args.dir.is_some() {
        model_args.model.clone_from(&args.dir);
    }
    let described = describe(&model_args)?;
    check_ids(&args.ids, &described)?;
    check_folder(&args.out)?;
    let opened = described.load()?;
    let values = compute(args, &opened)?;
    let count = values.len();
    let views = values
        .iter()
        .map(|(name, data)| {
            let view = TensorView::new(Dtype::F32, data.shape().to_vec(), data.as_bytes())?;
            Ok((name.as_str(), view))
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    serialize_to_file(views, None, &args.out)
        .with_context(|| format!("cannot write `{}`", args.out.display()))?;
    writeln!(
        out,
        "wrote {count} tensor{} of {} tokens to {}",
        if count == 1 { "" } else { "s" },
        args.ids.len(),
        args.out.display()
    )?;
    Ok(())
}

fn check_ids(ids: &[u32], described: &Described<'_>) -> Result<(), Failure> {
    let vocab = described.config.vocab_size;
    if let Some(id) = ids.iter().find(|&&id| id as usize >= vocab) {
        let last = vocab - 1;
        return Err(Failure::usage(format!("--ids has {id}, but the model's ids end at {last}")));
    }
    if ids.len() > described.context {
        let (found, most) = (ids.len(), described.context);
        return Err(Failure::usage(format!("{found} ids do not fit the context of {most}"))
            .hint("give fewer ids, or a longer --context"));
    }
    Ok(())
}

/// Refuses a file in a folder that is not there, which writing would show only at the end.
fn check_folder(file: &Path) -> Result<(), Failure> {
    match file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) if !folder.is_dir() => {
            let (file, folder) = (file.display(), folder.display());
            Err(Failure::new(format!("cannot write `{file}`: there is no folder `{folder}`"))
                .hint("make the folder first"))
        }
        _ => Ok(()),
    }
}

fn compute(
    args: &LogitsArgs,
    opened: &OpenedModel,
) -> anyhow::Result<BTreeMap<String, TensorData>> {
    let device = &opened.device.device;
    let count = args.ids.len();
    let size = CacheSize { batch: 1, capacity: count };
    let mut cache = Cache::new(&opened.config, size, device);
    let mut taps = if args.taps { Taps::on() } else { Taps::Off };
    let hidden = opened.model.hidden(tokens(&args.ids, device), &mut cache, &mut taps);
    let logits = opened.model.head(hidden.clone());
    let mtp = if args.mtp && count > 1 {
        let width = opened.config.hidden_size;
        let draft = Draft {
            hidden: hidden.slice([0..1, 0..count - 1, 0..width]),
            next: tokens(&args.ids[1..], device),
        };
        Some(opened.model.mtp_logits(0, draft, &mut cache, &mut taps)?)
    } else {
        None
    };
    let mut values = taps.into_values().map_err(|error| anyhow!("reading the taps: {error}"))?;
    let vocab = opened.config.vocab_size;
    let named = |what| move |error| anyhow!("reading the {what}: {error}");
    let logits = read(logits.reshape([count, vocab])).map_err(named("logits"))?;
    values.insert("logits".to_owned(), logits);
    if let Some(mtp) = mtp {
        let mtp = read(mtp.reshape([count - 1, vocab])).map_err(named("MTP logits"))?;
        values.insert("mtp_logits".to_owned(), mtp);
    }
    Ok(values)
}

/// `ids` at positions from 0.
fn tokens(ids: &[u32], device: &Device) -> Tokens {
    let count = ids.len();
    let ids: Vec<i32> = ids.iter().map(|&id| id as i32).collect();
    Tokens {
        ids: Tensor::from_data(TensorData::new(ids, [1, count]), device),
        positions: Tensor::<1, Int>::arange(0..count as i64, device).reshape([1, count]),
        span: count,
        form: MlaForm::Auto,
    }
}
