//! A small product on one device, against the exact answer, in a process of its own.
//!
//! The factors are small integers, so that every partial sum is an integer below 2^11 and exact
//! even in 16-bit floats: the device must be exactly right, and no tolerance hides a fault.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use burn::tensor::{Device, Tensor, TensorData};
use serde::{Deserialize, Serialize};

use super::Check;
use crate::device::{self, DeviceChoice};

/// Rows and columns of the factors.
const SIZE: usize = 64;

/// A driver may compile for a long while on first use; a hang must end all the same.
const PATIENCE: Duration = Duration::from_secs(120);

/// A passed test.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Passed {
    /// The device in words.
    device: String,
    /// Milliseconds from opening the device to the first product, compilation included.
    first_ms: u128,
}

/// Runs the test in this process.
///
/// # Errors
/// Where the device does not open or the product is wrong.
pub(super) fn run(choice: &DeviceChoice) -> Result<Passed> {
    let start = Instant::now();
    let opened = device::open(choice)?;
    verify(&opened.device)?;
    Ok(Passed { device: opened.to_string(), first_ms: start.elapsed().as_millis() })
}

/// Runs the test of `device` in a child process, and turns whatever happens into a check.
pub(super) fn check(device: &str) -> Check {
    let name = format!("test {device}");
    match in_child(device) {
        Ok(passed) => {
            let size = format!("{SIZE}×{SIZE} product exact");
            Check::ok(name, format!("{}: {size}, first in {} ms", passed.device, passed.first_ms))
        }
        Err(error) => Check::fail(name, format!("{error:#}"))
            .remedy("update its driver, or choose another with `--device`"),
    }
}

/// `left · right` on `device` equals the product in integers.
fn verify(device: &Device) -> Result<()> {
    let left = integers(7, 3);
    let right = integers(5, 2);
    let matrix = |values: &[i32]| {
        let values: Vec<f32> = values.iter().map(|value| *value as f32).collect();
        Tensor::<2>::from_data(TensorData::new(values, [SIZE, SIZE]), device)
    };
    let product = matrix(&left).matmul(matrix(&right));
    let product = product.try_into_data().context("the device did not return the product")?;
    let found: Vec<f32> = product.try_to_vec().map_err(|error| anyhow::anyhow!("{error:?}"))?;
    ensure!(found.len() == SIZE * SIZE, "expected {} numbers, found {}", SIZE * SIZE, found.len());
    for (at, found) in found.iter().enumerate() {
        let (row, column) = (at / SIZE, at % SIZE);
        let expected: i32 =
            (0..SIZE).map(|k| left[row * SIZE + k] * right[k * SIZE + column]).sum();
        if *found != expected as f32 {
            bail!("wrong product: element ({row}, {column}) is {found}, expected {expected}");
        }
    }
    Ok(())
}

/// A matrix of the integers `-offset .. modulus - offset`, differently in each row.
fn integers(modulus: usize, offset: i32) -> Vec<i32> {
    (0..SIZE * SIZE)
        .map(|at| {
            let value = (at + at / SIZE) % modulus;
            i32::try_from(value).map_or(0, |value| value - offset)
        })
        .collect()
}

fn in_child(device: &str) -> Result<Passed> {
    let program = std::env::current_exe().context("cannot find this program")?;
    let mut child = Command::new(program)
        .args(["doctor", "--self-test", device])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("cannot start a process for the test")?;
    let (stdout, stderr) = (drain(child.stdout.take()), drain(child.stderr.take()));
    let status = wait(&mut child, PATIENCE)?;
    let text = |drained: std::thread::JoinHandle<String>| drained.join().unwrap_or_default();
    let (stdout, stderr) = (text(stdout), text(stderr));
    if !status.success() {
        bail!("{}", last_words(&stderr).unwrap_or(&status.to_string()));
    }
    serde_json::from_str(&stdout).context("the test printed something else than its result")
}

/// Reads a pipe to its end beside the waiting, so that a talkative child is not stopped by it.
fn drain(pipe: Option<impl Read + Send + 'static>) -> std::thread::JoinHandle<String> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            // What was read before an error is still the best account of the child.
            let _ = pipe.read_to_end(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

fn wait(child: &mut Child, patience: Duration) -> Result<std::process::ExitStatus> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().context("cannot wait for the test")? {
            return Ok(status);
        }
        if start.elapsed() > patience {
            child.kill().context("cannot stop the test")?;
            child.wait().context("cannot wait for the test")?;
            bail!("no answer in {} s: stopped", patience.as_secs());
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// The line of a child's standard error that says most: a panic's message, else the last one.
fn last_words(stderr: &str) -> Option<&str> {
    let lines: Vec<&str> = stderr.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let panic = lines.iter().position(|line| line.contains("panicked at"));
    let error = lines.iter().rfind(|line| line.starts_with("error: ") && !line.contains("XDG"));
    let chosen = panic.and_then(|at| lines.get(at + 1)).or(error).or(lines.last())?;
    Some(chosen.strip_prefix("error: ").unwrap_or(chosen))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_device_of_this_machine_computes() {
        let passed = run(&DeviceChoice::Flex).unwrap();
        assert_eq!(passed.device, "CPU, flex");
        for adapter in device::adapters() {
            let Some(device) = adapter.device else { continue };
            run(&device.parse().unwrap()).unwrap();
        }
    }

    #[test]
    fn sums_stay_exact_in_sixteen_bits() {
        let largest = |values: Vec<i32>| values.into_iter().map(i32::abs).max().unwrap();
        let bound = largest(integers(7, 3)) * largest(integers(5, 2)) * 64;
        assert!(bound < 1 << 11, "{bound}");
        assert!(integers(7, 3).contains(&-3));
    }

    #[test]
    fn a_child_is_quoted_by_what_it_died_of() {
        let panic = "thread 'main' panicked at src/a.rs:1:1:\nno such device\nnote: run with\n";
        assert_eq!(last_words(panic), Some("no such device"));
        assert_eq!(last_words("noise\nerror: device `x`: gone\n"), Some("device `x`: gone"));
        assert_eq!(last_words("Segmentation fault\n\n"), Some("Segmentation fault"));
        assert_eq!(last_words(""), None);
    }

    #[test]
    #[cfg(unix)]
    fn a_hanging_child_is_stopped() {
        let mut child = Command::new("sleep").arg("60").spawn().unwrap();
        let error = wait(&mut child, Duration::from_millis(30)).unwrap_err();
        insta::assert_snapshot!(error, @"no answer in 0 s: stopped");
        assert!(child.try_wait().unwrap().is_some());
    }
}
