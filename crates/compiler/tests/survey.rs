//! The report on the content: what it counts, and what rests on a fact record.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use chrono::NaiveDate;
use common::{Folder, TESTS, copy};
use std::path::Path;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

fn survey(folder: &Folder) -> String {
    compiler::survey::figures(&compiler::compile(&folder.0, today()).0)
}

#[test]
fn each_kind_is_counted_in_each_language() {
    let survey = survey(&Folder::of_base());
    let kazakh = "\
kk                units  words  sentences  words/sentence  citations  uncited  oldest check
lessons               1     12          6             2.0          -        0    2026-11-21
lesson questions      1      9          4             2.3          1        0    2026-11-21
quizzes               1      3          1             3.0          -        0    2026-11-21
quiz questions        7     67         30             2.2          7        0    2026-11-21
explainers            1     25         10             2.5          1        0    2026-11-21
legal-aid pages       1     12          6             2.0          -        0    2026-11-21
urgent pages          0      -          -               -          -        0             -
single pages          5     15          6             2.5          -        0    2026-11-21
consultations         1     29         13             2.2          2        0    2026-11-21
letters               1     11          5             2.2          1        0    2026-11-21
terms                 1      3          1             3.0          1        0    2026-11-21
acts                  1      -          -               -          -        0    2026-11-21
articles              1      3          1             3.0          -        0    2026-11-21
contacts              1      3          1             3.0          -        0    2026-11-21
topics                1      4          1             4.0          -        0             -

";
    let totals = "\
all  units  words  sentences  words/sentence  citations  uncited  oldest check
kk      24    196         85             2.3         13        0    2026-11-21
ru      24    218         85             2.6         13        0    2026-11-21
en      24    332         86             3.9         13        0    2026-11-21

The three languages are equal in units.
";
    assert!(survey.starts_with(kazakh), "{survey}");
    assert!(survey.ends_with(totals), "{survey}");
}

#[test]
fn a_section_that_cites_nothing_is_counted() {
    let folder = Folder::of_base();
    copy(&Path::new(TESTS).join("invalid/section-without-citation"), &folder.0);
    let survey = survey(&folder);
    let line = survey.lines().find(|line| line.starts_with("single pages")).unwrap();
    assert_eq!(line.split_whitespace().nth(7), Some("1"), "{line}");
}

#[track_caller]
fn check_fact(id: &str, expected: Result<&str, &str>) {
    let fact = compiler::survey::fact(&Folder::of_base().0, today(), id);
    assert_eq!(fact.as_deref().map_err(String::as_str), expected);
}

#[test]
fn a_fact_record_says_what_rests_on_it() {
    let notice = "garden-hours\nstatus:  official\nchecked: 2026-11-21\nsource:  Notice at the gate of the garden\n";
    check_fact(
        "garden-hours",
        Ok(&format!(
            "{notice}6 rest on it:\n  act:garden-law\n  calendar:2026\n  consultation:gate-shut\n  deadline:ask-in-time\n  letter:open-the-gate\n  page:rights/entry\n"
        )),
    );
    let rumour = "garden-ghost\nstatus:  unverified\nchecked: 2026-11-21\nsource:  A rumour\n";
    check_fact("garden-ghost", Ok(&format!("{rumour}nothing rests on it\n")));
}

#[test]
fn an_unknown_fact_record_is_met_with_a_suggestion() {
    check_fact("garden-hour", Err("unknown fact `garden-hour`; did you mean `garden-hours`?"));
}
