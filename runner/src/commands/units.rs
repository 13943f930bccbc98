//! Sizes and counts as people write them: `5GB`, `16.4 MB`, `671.03 B`.

use std::str::FromStr;

/// A number of bytes, as an argument: `500MB`, `5GB`, `1.5GiB`, or bytes alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ByteSize(pub u64);

impl FromStr for ByteSize {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let split = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
        let (number, unit) = text.split_at(split);
        let expected = || "expected a size such as 500MB, 5GB or 1.5GiB".to_owned();
        let unit: u64 = match unit.to_ascii_uppercase().as_str() {
            "" | "B" => 1,
            "KB" => 1_000,
            "MB" => 1_000_000,
            "GB" => 1_000_000_000,
            "TB" => 1_000_000_000_000,
            "KIB" => 1 << 10,
            "MIB" => 1 << 20,
            "GIB" => 1 << 30,
            "TIB" => 1 << 40,
            _ => return Err(expected()),
        };
        let number: f64 = number.trim().parse().map_err(|_| expected())?;
        let bytes = number * unit as f64;
        // Negated, so that NaN is refused too.
        if !(1.0..=u64::MAX as f64 / 2.0).contains(&bytes) {
            return Err(expected());
        }
        Ok(Self(bytes as u64))
    }
}

/// Bytes in the largest decimal unit that leaves a number of at least one.
#[must_use]
pub(crate) fn bytes(count: u64) -> String {
    match scaled(count, &["kB", "MB", "GB", "TB", "PB"]) {
        Some(text) => text,
        None => format!("{count} B"),
    }
}

/// A count of parameters in thousands, millions or billions.
#[must_use]
pub(super) fn count(count: u64) -> String {
    scaled(count, &["K", "M", "B", "T"]).unwrap_or_else(|| count.to_string())
}

/// A whole number with its thousands set apart by commas.
#[must_use]
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn scaled(count: u64, units: &[&str]) -> Option<String> {
    let mut value = count as f64;
    let mut chosen = None;
    for unit in units {
        if value < 1000.0 {
            break;
        }
        value /= 1000.0;
        chosen = Some(*unit);
    }
    let unit = chosen?;
    let digits = if value < 10.0 { 3 } else { 2 };
    Some(format!("{value:.digits$} {unit}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_sizes() {
        for (text, expected) in [
            ("1", 1),
            ("500MB", 500_000_000),
            ("5gb", 5_000_000_000),
            ("1.5 GiB", 3 << 29),
            ("2TB", 2_000_000_000_000),
        ] {
            assert_eq!(text.parse(), Ok(ByteSize(expected)), "{text}");
        }
        for text in ["", "GB", "0", "-1GB", "5 gigabytes", "nan", "inf", "1e30TB", "0.1"] {
            let error = text.parse::<ByteSize>().unwrap_err();
            assert_eq!(error, "expected a size such as 500MB, 5GB or 1.5GiB", "{text}");
        }
    }

    #[test]
    fn writes_sizes_and_counts() {
        assert_eq!(bytes(999), "999 B");
        assert_eq!(bytes(1_000), "1.000 kB");
        assert_eq!(bytes(16_400_000), "16.40 MB");
        assert_eq!(count(671_026_419_200), "671.03 B");
        assert_eq!(count(12), "12");
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(70_272), "70,272");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }
}
