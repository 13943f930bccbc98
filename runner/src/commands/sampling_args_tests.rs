//! Ranges of the sampling arguments, and what the checkpoint recommends.

use super::*;
use crate::failure::report;

fn refused(args: SamplingArgs) -> String {
    report(&args.check().unwrap_err().into())
}

#[test]
fn a_temperature_is_finite_and_not_negative() {
    let with = |temperature| SamplingArgs {
        temperature: Some(Temperature::Value(temperature)),
        ..Default::default()
    };
    insta::assert_snapshot!(refused(with(-0.5)), @"error: --temperature is -0.5, expected a finite number, at least 0");
    insta::assert_snapshot!(refused(with(f32::NAN)), @"error: --temperature is NaN, expected a finite number, at least 0");
    insta::assert_snapshot!(refused(with(f32::INFINITY)), @"error: --temperature is inf, expected a finite number, at least 0");
    with(0.0).check().unwrap();
}

#[test]
fn top_p_is_a_mass() {
    let with = |top_p| SamplingArgs { top_p: Some(top_p), ..Default::default() };
    insta::assert_snapshot!(refused(with(0.0)), @"error: --top-p is 0, expected a number above 0 and at most 1");
    insta::assert_snapshot!(refused(with(1.5)), @"error: --top-p is 1.5, expected a number above 0 and at most 1");
    insta::assert_snapshot!(refused(with(f32::NAN)), @"error: --top-p is NaN, expected a number above 0 and at most 1");
    with(1.0).check().unwrap();
}

#[test]
fn min_p_is_a_ratio() {
    let with = |min_p| SamplingArgs { min_p: Some(min_p), ..Default::default() };
    insta::assert_snapshot!(refused(with(-0.1)), @"error: --min-p is -0.1, expected a number from 0 to 1");
    insta::assert_snapshot!(refused(with(1.1)), @"error: --min-p is 1.1, expected a number from 0 to 1");
    with(0.0).check().unwrap();
    with(1.0).check().unwrap();
}

#[test]
fn a_penalty_divides() {
    let with = |x| SamplingArgs { repetition_penalty: Some(x), ..Default::default() };
    insta::assert_snapshot!(refused(with(0.0)), @"error: --repetition-penalty is 0, expected a finite number above 0");
    insta::assert_snapshot!(refused(with(f32::INFINITY)), @"error: --repetition-penalty is inf, expected a finite number above 0");
    with(0.5).check().unwrap();
}

#[test]
fn a_reply_has_at_least_one_token() {
    insta::assert_snapshot!(
        refused(SamplingArgs { max_tokens: Some(0), ..Default::default() }),
        @"error: --max-tokens is 0, expected at least 1"
    );
}

#[test]
fn a_temperature_is_a_number_or_auto() {
    assert_eq!("auto".parse(), Ok(Temperature::Auto));
    assert_eq!("0.6".parse(), Ok(Temperature::Value(0.6)));
    assert_eq!("warm".parse::<Temperature>(), Err("expected a number or `auto`".to_owned()));
}

#[test]
fn recommendations_are_taken_when_asked_for_and_yield_to_arguments() {
    let defaults = GenerationDefaults {
        do_sample: true,
        temperature: Some(0.6),
        top_p: Some(0.95),
        ..Default::default()
    };
    let greedy = SamplingArgs::default().resolve(&defaults, 7).unwrap();
    assert_eq!(greedy, SamplingParams { seed: 7, ..Default::default() });

    let args = SamplingArgs {
        temperature: Some(Temperature::Auto),
        top_p: Some(0.5),
        seed: Some(1),
        ..Default::default()
    };
    let auto = args.resolve(&defaults, 7).unwrap();
    assert_eq!((auto.temperature, auto.top_p, auto.seed), (0.6, 0.5, 1));
}

#[test]
fn a_recommendation_out_of_range_is_refused_too() {
    let defaults = GenerationDefaults { top_p: Some(2.0), ..Default::default() };
    let args = SamplingArgs { temperature: Some(Temperature::Auto), ..Default::default() };
    insta::assert_snapshot!(report(&args.resolve(&defaults, 0).unwrap_err().into()), @"error: --top-p is 2, expected a number above 0 and at most 1");
}
