//! What people and other programs read of a run: a page, and JUnit.

pub mod summary;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use minijinja::{Environment, Error, Output, State, Value, context};

use crate::results::Run;

pub use summary::{Page, page};

const HTML: &str = include_str!("report.html");
const JUNIT: &str = include_str!("junit.xml");

fn templates() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_formatter(escaped);
    environment.add_filter("fixed", |value: f64, digits: usize| format!("{value:.digits$}"));
    environment.add_filter("short", short);
    environment
}

/// Writes `value` as a text of HTML or XML, between quotes too. The engine's own way would write every
/// `/` of a name as a number.
fn escaped(out: &mut Output<'_>, _: &State<'_, '_>, value: &Value) -> Result<(), Error> {
    let Some(text) = value.as_str() else { return Ok(write!(out, "{value}")?) };
    for character in text.chars() {
        match character {
            '<' => out.write_str("&lt;")?,
            '>' => out.write_str("&gt;")?,
            '&' => out.write_str("&amp;")?,
            '"' => out.write_str("&quot;")?,
            // XML has no other control characters.
            c if c.is_control() && !matches!(c, '\n' | '\t' | '\r') => {
                out.write_char('\u{fffd}')?;
            }
            c => out.write_char(c)?,
        }
    }
    Ok(())
}

/// Three digits of a number, however large or small.
fn short(value: f64) -> String {
    match value.abs() {
        0.0 => "0".into(),
        size if size >= 1e6 => "over a million".into(),
        size if (1e-3..1e3).contains(&size) => format!("{value:.3}"),
        _ => format!("{value:.1e}"),
    }
}

/// One page with everything in it, of one run or several.
///
/// # Errors
/// What the template engine says.
pub fn html(runs: &[Run]) -> Result<String, String> {
    let page = page(runs);
    templates()
        .render_str(HTML, context! { page })
        .map_err(|error| format!("report.html: {error:#}"))
}

/// The run as JUnit has it: a suite for each record.
///
/// # Errors
/// What the template engine says.
pub fn junit(run: &Run) -> Result<String, String> {
    let suites = summary::suites(run);
    let environment = &run.header.environment;
    templates()
        .render_str(JUNIT, context! { suites, environment, seconds => run.seconds })
        .map_err(|error| format!("junit.xml: {error:#}"))
}

/// Writes both into `folder`.
///
/// # Errors
/// What the file system or the template engine says.
pub fn write(run: &Run, folder: &Path) -> Result<PathBuf, String> {
    let put = |name: &str, text: String| {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|error| format!("`{}`: {error}", path.display()))?;
        Ok::<_, String>(path)
    };
    put("junit.xml", junit(run)?)?;
    put("report.html", html(std::slice::from_ref(run))?)
}

#[cfg(test)]
mod tests {
    use crate::compare::compare;
    use crate::oracle::Approx;
    use crate::results::{Case, Status};

    use super::*;

    fn run() -> Run {
        let mut passed = Case::new("op/rms_norm/plain:t=1;seed=0".into());
        passed.comparison = compare(&[1.0, 2.0], &[Approx::within(1.0, 0.1), Approx::exact(2.0)]);
        let mut failed = Case::failed("op/rms_norm/lazy:t=1;seed=0".into(), "<b>&\"".into());
        failed.status = Status::Fail;
        let skipped = Case::skipped("op/linear/plain:w=f16;seed=0".into(), "no f16");
        let mut run = Run { cases: vec![passed, failed, skipped], ..Run::default() };
        run.header.tier = "smoke".into();
        run.header.environment.adapter = "llvmpipe".into();
        run
    }

    #[test]
    fn a_page_stands_alone_and_escapes_what_it_quotes() {
        let page = html(&[run(), run()]).unwrap();
        assert!(page.contains("op/rms_norm") && page.contains("&lt;b&gt;&amp;&quot;"), "{page}");
        for outside in ["src=\"http", "href=\"http", "@import", "<link"] {
            assert!(!page.contains(outside), "{outside}");
        }
        assert!(page.contains("is not sufficient"), "smoke says so");
    }

    #[test]
    fn junit_counts_and_quotes() {
        let text = junit(&run()).unwrap();
        assert!(text.contains("tests=\"2\" failures=\"1\" skipped=\"0\""), "{text}");
        assert!(text.contains("<failure message=\"&lt;b&gt;&amp;&quot;\""), "{text}");
        assert!(text.contains("<skipped message=\"no f16\""), "{text}");
    }
}
