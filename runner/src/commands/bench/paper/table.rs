//! The claims as a table in Markdown.

use super::record::{Claim, PaperRecord};

/// A table of the claims of `record`, with what it was measured on above it, and what was refused below.
#[must_use]
pub fn markdown(record: &PaperRecord) -> String {
    let run = &record.run;
    let commit = run.commit.as_deref().map(|commit| format!(", commit {commit}"));
    let mut text = format!(
        "{}: plan {}, {:.0} s, copies {:.0} GB/s{}\n\n",
        record.device.description,
        run.plan,
        run.seconds,
        record.limits.bytes_per_s / 1e9,
        commit.unwrap_or_default()
    );
    text += "| claim | source | claimed | measured | verdict |\n|---|---|---|---|---|\n";
    text.extend(record.claims.iter().map(row));
    if !record.refused.is_empty() {
        text += "\nNot measured:\n";
        text.extend(record.refused.iter().map(|refused| format!("- {refused}\n")));
    }
    text
}

fn row(claim: &Claim) -> String {
    let Claim { subject, source, claimed, basis, measured, verdict, why, .. } = claim;
    // What tells two claims of one subject apart.
    let basis = if basis.is_empty() { String::new() } else { format!(" ({basis})") };
    let measured = measured.as_deref().unwrap_or("–");
    let why = if why.is_empty() { String::new() } else { format!(": {why}") };
    format!("| {subject} | {source} | {claimed}{basis} | {measured} | {}{why} |\n", verdict.words())
}
