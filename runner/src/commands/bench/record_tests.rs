//! What is written of a result, in each format.

use super::*;

/// A result of round numbers.
pub(in crate::commands::bench) fn record() -> Record {
    Record {
        build_version: "1.2.3",
        build_commit: None,
        backends: "cuda".to_owned(),
        gpu_info: "Card, \"big\"".to_owned(),
        device: "cuda:0".to_owned(),
        model_filename: "deepseek-v2-lite (random weights)".to_owned(),
        model_type: "deepseek_v2".to_owned(),
        model_size: 31_400_000_000,
        model_n_params: 15_706_484_224,
        dtype: "f16".to_owned(),
        n_batch: 2048,
        n_ubatch: 512,
        n_prompt: 0,
        n_gen: 128,
        n_depth: 8192,
        test: "tg128 @ d8192".to_owned(),
        test_time: "2026-01-02T03:04:05Z".to_owned(),
        replayed: true,
        seconds: vec![0.5, 0.4],
        speeds: vec![256.0, 320.0],
        roofline: Some(Roofline::new(5_000_000_000, Some(4.0e12), 288.0)),
        memory: Memory {
            weight_bytes: 31_400_000_000,
            cache_bytes: 600_000_000,
            device_bytes_in_use: None,
            device_bytes_reserved: None,
        },
    }
}

fn written(format: Format, count: usize) -> String {
    let mut out = Vec::new();
    let mut writer = Writer::new(format, &mut out);
    (0..count).for_each(|_| writer.write(&record()).unwrap());
    writer.finish().unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn a_table_has_a_row_for_each() {
    insta::assert_snapshot!(written(Format::Md, 1), @r"
    | model                             |       size |    params | device       | dtype |            test |                 t/s |     moved | of limit |    memory |
    | --------------------------------- | ----------:| ---------:| ------------ | ----- | ---------------:| -------------------:| ---------:| --------:| ---------:|
    | deepseek-v2-lite (random weights) |  29.24 GiB |   15.71 B | cuda:0       | f16   |   tg128 @ d8192 |      288.00 ± 45.25 |  5.000 GB |     36 % |  32.00 GB |
    ");
}

#[test]
fn csv_has_names_and_quoted_values() {
    let text = written(Format::Csv, 2);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].starts_with("build_version,build_commit,backends,gpu_info,device,"));
    assert!(lines[1].starts_with("\"1.2.3\",\"\",\"cuda\",\"Card, \"\"big\"\"\",\"cuda:0\","));
    assert!(!lines[0].contains("samples"), "a list is no value");
    assert_eq!(lines[1], lines[2]);
}

#[test]
fn json_is_one_list_and_jsonl_a_line_each() {
    let all: Vec<Value> = serde_json::from_str(&written(Format::Json, 2)).unwrap();
    assert_eq!(all.len(), 2);
    let one = &all[0];
    assert_eq!(one["avg_ts"], 288.0);
    assert_eq!(one["avg_ns"], 450_000_000);
    assert_eq!(one["samples_ns"], json!([500_000_000, 400_000_000]));
    // 5 GB · 288 a second of 4 TB.
    assert!((one["fraction_of_limit"].as_f64().unwrap() - 0.36).abs() < 1e-12);
    let lines = written(Format::Jsonl, 2);
    assert!(lines.lines().all(|line| serde_json::from_str::<Value>(line).unwrap() == *one));
    assert_eq!(serde_json::from_str::<Vec<Value>>(&written(Format::Json, 0)).unwrap().len(), 0);
}
