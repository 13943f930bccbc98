//! `benches kernels --smoke` runs every kind of row, on the CPU and on an adapter where there is one.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::fs;
use std::process::Command;

use serde_json::Value;

/// The rows of a record that `benches kernels --smoke` wrote.
fn rows(device: &str) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.json");
    let output = Command::new(env!("CARGO_BIN_EXE_benches"))
        .args(["kernels", "--smoke", "--device", device, "--out"])
        .arg(&path)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let record: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    assert!(record["copy_bytes_per_s"].as_f64().unwrap() > 0.0);
    record["kernels"].as_array().unwrap().clone()
}

/// Every row is measured, and none claims to be faster than it can be timed.
fn hold(rows: &[Value]) {
    assert!(rows.len() > 50, "{} rows", rows.len());
    for row in rows {
        assert!(row["refused"].is_null(), "{row}");
        assert!(row["us"].as_f64().unwrap() > 0.0, "{row}");
        assert!(row["bytes"].as_u64().unwrap() > 0, "{row}");
    }
}

#[test]
fn every_row_runs_on_the_cpu() {
    hold(&rows("cpu"));
}

#[test]
fn every_row_runs_on_an_adapter() {
    if cachalot::device::adapters().is_empty() {
        return;
    }
    hold(&rows("wgpu"));
}

#[test]
fn a_query_that_no_row_has_is_told() {
    let output =
        Command::new(env!("CARGO_BIN_EXE_benches")).args(["kernels", "mamba"]).output().unwrap();
    assert!(!output.status.success());
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("no row has `mamba` in its model or name"), "{told}");
}
