//! Curves and points as SVG, in the colours of the page.

use std::fmt::Write as _;

/// What a chart is drawn in: wide enough for its words at the width of a telephone.
const WIDTH: f64 = 460.0;
const HEIGHT: f64 = 300.0;
/// Room for the axes: left, right, top, bottom.
const MARGINS: [f64; 4] = [54.0, 14.0, 14.0, 42.0];

/// Colours that the page has, which then come again with other marks.
const COLOURS: usize = 8;

/// How a number becomes a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Scale {
    /// Equal factors take equal room.
    Log,
    /// As [`Scale::Log`] far from 0, which has a place too: `ln(1 + x / near)`.
    LogFrom {
        /// What counts as near to 0.
        near: f64,
    },
}

impl Scale {
    fn place(self, x: f64) -> f64 {
        match self {
            Self::Log => x.max(1e-12).ln(),
            Self::LogFrom { near } => (1.0 + x / near).ln(),
        }
    }
}

/// One axis.
#[derive(Clone, Debug)]
pub(super) struct Axis {
    pub(super) label: &'static str,
    pub(super) scale: Scale,
    /// Where numbers stand; those between the ends of the data are drawn.
    pub(super) ticks: Vec<f64>,
}

/// Points that belong together.
#[derive(Clone, Debug)]
pub(super) struct Series {
    pub(super) name: String,
    pub(super) points: Vec<Point>,
    pub(super) style: Style,
}

/// A point, and what is said of it where the pointer rests.
#[derive(Clone, Debug)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) says: String,
}

/// How a series is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Points joined by lines.
    Curve,
    /// Points alone.
    Points,
    /// A line without points, as a limit has it.
    Limit,
}

/// A chart with its legend.
#[derive(Clone, Debug)]
pub(super) struct Chart {
    pub(super) title: &'static str,
    pub(super) note: String,
    pub(super) x: Axis,
    pub(super) y: Axis,
    pub(super) series: Vec<Series>,
}

/// Numbers `1, 2, 5, 10, …` from one power of ten to another.
pub(super) fn decades(first: i32, last: i32, steps: &[f64]) -> Vec<f64> {
    (first..=last)
        .flat_map(|power| steps.iter().map(move |step| step * 10f64.powi(power)))
        .collect()
}

impl Chart {
    /// The chart as SVG and its legend as HTML; nothing where there is no point.
    pub(super) fn html(&self) -> Option<String> {
        let all = || self.series.iter().flat_map(|series| &series.points);
        let range = |of: fn(&Point) -> f64, scale: Scale| {
            let places = all().map(|point| scale.place(of(point)));
            let (low, high) = places.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), at| {
                (low.min(at), high.max(at))
            });
            let slack = 0.04 * (high - low).max(0.5);
            (low.is_finite()).then_some([low - slack, high + slack])
        };
        let frame = Frame {
            x: range(|point| point.x, self.x.scale)?,
            y: range(|point| point.y, self.y.scale)?,
            chart: self,
        };
        let mut svg = format!(
            "<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{}\">",
            escaped(self.title)
        );
        frame.axes(&mut svg);
        for (index, series) in self.series.iter().enumerate() {
            frame.series(&mut svg, series, index);
        }
        svg += "</svg>";
        Some(svg + &self.legend())
    }

    fn legend(&self) -> String {
        let mut text = String::from("<ul class=\"legend\">");
        for (index, series) in self.series.iter().enumerate() {
            let (colour, name) = (colour(series, index), escaped(&series.name));
            let kind = if series.style == Style::Limit { "limit" } else { "mark" };
            let _ = write!(text, "<li><i class=\"{kind} {colour}\"></i>{name}</li>");
        }
        text + "</ul>"
    }
}

/// The class of a series' colour.
fn colour(series: &Series, index: usize) -> String {
    match series.style {
        Style::Limit => "soft".to_owned(),
        _ => format!("c{}", index % COLOURS),
    }
}

/// Where the data lies.
struct Frame<'a> {
    x: [f64; 2],
    y: [f64; 2],
    chart: &'a Chart,
}

impl Frame<'_> {
    fn across(&self, x: f64) -> f64 {
        let [left, right, ..] = MARGINS;
        let part = (self.chart.x.scale.place(x) - self.x[0]) / (self.x[1] - self.x[0]);
        left + part * (WIDTH - left - right)
    }

    fn down(&self, y: f64) -> f64 {
        let [.., top, bottom] = MARGINS;
        let part = (self.chart.y.scale.place(y) - self.y[0]) / (self.y[1] - self.y[0]);
        HEIGHT - bottom - part * (HEIGHT - top - bottom)
    }

    fn axes(&self, svg: &mut String) {
        let [left, right, top, bottom] = MARGINS;
        let (floor, end) = (HEIGHT - bottom, WIDTH - right);
        let within = |at: f64, low: f64, high: f64| (low - 0.5..=high + 0.5).contains(&at);
        for &tick in &self.chart.y.ticks {
            let at = self.down(tick);
            if within(at, top, floor) {
                let _ = write!(
                    svg,
                    "<path class=\"grid\" d=\"M{left} {at:.1}H{end}\"/><text x=\"{:.1}\" y=\"{:.1}\" class=\"end\">{}</text>",
                    left - 6.0,
                    at + 4.0,
                    number(tick)
                );
            }
        }
        let mut free = f64::NEG_INFINITY;
        for &tick in &self.chart.x.ticks {
            let at = self.across(tick);
            // Words do not run into each other.
            if within(at, left, end) && at >= free {
                free = at + 30.0;
                let _ = write!(
                    svg,
                    "<path class=\"grid\" d=\"M{at:.1} {top}V{floor}\"/><text x=\"{at:.1}\" y=\"{:.1}\" class=\"middle\">{}</text>",
                    floor + 16.0,
                    number(tick)
                );
            }
        }
        let _ = write!(
            svg,
            "<path class=\"axis\" d=\"M{left} {top}V{floor}H{end}\"/>\
             <text x=\"{:.1}\" y=\"{:.1}\" class=\"middle label\">{}</text>\
             <text transform=\"translate(13 {:.1}) rotate(-90)\" class=\"middle label\">{}</text>",
            (left + end) / 2.0,
            HEIGHT - 8.0,
            escaped(self.chart.x.label),
            (top + floor) / 2.0,
            escaped(self.chart.y.label)
        );
    }

    fn series(&self, svg: &mut String, series: &Series, index: usize) {
        let colour = colour(series, index);
        let places: Vec<[f64; 2]> =
            series.points.iter().map(|point| [self.across(point.x), self.down(point.y)]).collect();
        if series.style != Style::Points && places.len() > 1 {
            let line: Vec<String> = places.iter().map(|[x, y]| format!("{x:.1} {y:.1}")).collect();
            let _ = write!(svg, "<path class=\"line {colour}\" d=\"M{}\"/>", line.join("L"));
        }
        if series.style == Style::Limit {
            return;
        }
        for ([x, y], point) in places.iter().zip(&series.points) {
            let says = escaped(&format!("{}: {}", series.name, point.says));
            let _ = write!(
                svg,
                "<circle class=\"dot {colour}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3.6\"><title>{says}</title></circle>"
            );
        }
    }
}

/// A number of an axis: `512`, `4K`, `1.5M`.
fn number(value: f64) -> String {
    let units = [(1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "K")];
    let (size, unit) = units.into_iter().find(|(size, _)| value >= *size).unwrap_or((1.0, ""));
    let scaled = value / size;
    let digits = if scaled < 10.0 && (scaled - scaled.round()).abs() > 0.04 { 1 } else { 0 };
    format!("{scaled:.digits$}{unit}")
}

/// `text` between tags or quotes.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(points: &[(f64, f64)]) -> Chart {
        let points = points.iter().map(|&(x, y)| Point { x, y, says: format!("<{y}>") }).collect();
        Chart {
            title: "speed",
            note: String::new(),
            x: Axis {
                label: "rows",
                scale: Scale::LogFrom { near: 256.0 },
                ticks: vec![0.0, 512.0],
            },
            y: Axis {
                label: "tokens/s",
                scale: Scale::Log,
                ticks: decades(0, 3, &[1.0, 2.0, 5.0]),
            },
            series: vec![Series { name: "a & b".to_owned(), points, style: Style::Curve }],
        }
    }

    #[test]
    fn a_curve_has_a_mark_for_each_point() {
        let text = chart(&[(0.0, 100.0), (512.0, 50.0)]).html().unwrap();
        assert_eq!(text.matches("<circle").count(), 2);
        assert!(text.contains("a &amp; b: &lt;50&gt;"), "{text}");
        assert!(text.contains(">512</text>") && text.contains(">50</text>"), "{text}");
        assert!(!text.contains("NaN"), "{text}");
    }

    #[test]
    fn one_point_is_drawn_and_none_is_not() {
        assert!(!chart(&[(0.0, 100.0)]).html().unwrap().contains("NaN"));
        assert_eq!(chart(&[]).html(), None);
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(
            [512.0, 4096.0, 131_072.0, 1.5e6, 2e12].map(number),
            ["512", "4.1K", "131K", "1.5M", "2T"]
        );
    }
}
