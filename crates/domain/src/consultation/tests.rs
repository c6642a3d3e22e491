use super::answers::{Answers, Fault};
use super::condition::{Holds, Now, Test};
use super::graph::Flaw;
use super::walk::End;
use super::*;
use crate::deadline::calendar::{Calendar, Year};
use crate::deadline::{self, DayOff, First, Unit};
use chrono::NaiveDate;
use proptest::prelude::*;
use std::sync::LazyLock;

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

static RULES: [deadline::Rule; 1] = [deadline::Rule {
    id: String::new(),
    count: 3,
    unit: Unit::WorkingDays,
    first: First::NextDay,
    day_off: DayOff::Stays,
}];

/// Weekends alone are off, and only in this year and the one before.
static CALENDAR: LazyLock<Calendar> = LazyLock::new(|| {
    let year = |year| Year { year, computed: false, off: Vec::new(), work: Vec::new() };
    Calendar { years: vec![year(2025), year(2026)] }
});

fn now() -> Now<'static> {
    Now { today: today(), rules: &RULES, calendar: &CALENDAR }
}

fn test(question: &str, holds: Holds, values: &[&str]) -> Test {
    Test { question: question.to_owned(), holds, values: values.iter().map(|value| (*value).to_owned()).collect() }
}

fn when(tests: Vec<Test>, to: &str) -> Rule {
    Rule { when: Condition(tests), to: to.to_owned() }
}

fn question(id: &str, kind: Kind, options: &[&str], next: Vec<Rule>) -> Question {
    let options = options.iter().map(|option| (*option).to_owned()).collect();
    Question { id: id.to_owned(), kind, options, optional: false, field: String::new(), next }
}

fn outcome(id: &str) -> Outcome {
    Outcome { id: id.to_owned(), steps: vec![Condition::default()], deadlines: Vec::new(), letters: Vec::new() }
}

/// Who decided, then for a body the day, then an end each.
fn flow() -> Flow {
    let by_body = vec![test("who", Holds::OneOf, &["body"])];
    let in_time = vec![test("day", Holds::WithinMonths, &["3"])];
    let mut day = question("day", Kind::Date, &[], vec![when(in_time, "complain"), when(vec![], "restore")]);
    day.optional = true;
    Flow {
        id: "flow".to_owned(),
        private: false,
        questions: vec![
            question("who", Kind::Choice, &["body", "bank"], vec![when(by_body, "day"), when(vec![], "ask")]),
            day,
        ],
        outcomes: vec![outcome("complain"), outcome("restore"), outcome("ask")],
    }
}

fn answers(given: &[(&str, &[&str])]) -> Answers {
    let list = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect();
    Answers(given.iter().map(|(id, values)| ((*id).to_owned(), list(values))).collect())
}

#[track_caller]
fn check(given: &[(&str, &[&str])], answered: &[&str], end: &str) {
    let flow = flow();
    let walk = flow.walk(&answers(given), now());
    let ids: Vec<&str> = walk.answered.iter().map(|question| question.id.as_str()).collect();
    let at = match walk.end {
        End::Ask(question) => question.id.as_str(),
        End::Tell(outcome) => outcome.id.as_str(),
        End::Nowhere => "nowhere",
    };
    assert_eq!((ids.as_slice(), at), (answered, end));
}

#[test]
fn the_answers_make_the_way() {
    check(&[], &[], "who");
    check(&[("who", &["bank"])], &["who"], "ask");
    check(&[("who", &["body"])], &["who"], "day");
    check(&[("who", &["body"]), ("day", &["2026-08-22"])], &["who", "day"], "complain");
    check(&[("who", &["body"]), ("day", &["2026-08-21"])], &["who", "day"], "restore");
    check(&[("who", &["body"]), ("day", &[])], &["who", "day"], "restore");
}

#[test]
fn what_is_no_answer_is_asked_again() {
    check(&[("who", &["neighbour"])], &[], "who");
    check(&[("who", &[])], &[], "who");
    check(&[("who", &["body"]), ("day", &["yesterday"])], &["who"], "day");
    check(&[("who", &["body"]), ("day", &["2026-11-23"])], &["who"], "day");
}

#[test]
fn an_answer_that_is_changed_back_finds_the_later_ones_as_they_were() {
    let mut given = answers(&[("who", &["body"]), ("day", &["2026-11-01"])]);
    given.put("who", vec!["bank".to_owned()]);
    assert_eq!(flow().asked(&given, now()), answers(&[("who", &["bank"])]));
    given.put("who", vec!["body".to_owned()]);
    assert!(matches!(flow().walk(&given, now()).end, End::Tell(outcome) if outcome.id == "complain"));
}

#[test]
fn faults_tell_what_is_wrong() {
    let flow = flow();
    let fault = |id: &str, values: &[&str]| {
        let answer = values.iter().map(|value| (*value).to_owned()).collect();
        flow.question(id).unwrap().check(&answer, today()).err()
    };
    assert_eq!(fault("who", &[]), Some(Fault::Missing));
    assert_eq!(fault("who", &["body", "bank"]), Some(Fault::Unknown));
    assert_eq!(fault("day", &["2026-02-30"]), Some(Fault::NoDate));
    assert_eq!(fault("day", &["2026-11-23"]), Some(Fault::Future));
    assert_eq!(fault("day", &[" "]), Some(Fault::Missing));
    assert_eq!(fault("day", &[]), None);
    let sum = question("sum", Kind::Money, &[], vec![]);
    assert_eq!(sum.check(&vec!["15 000,50".to_owned()], today()), Ok(()));
    assert_eq!(sum.check(&vec!["-1".to_owned()], today()), Err(Fault::NoNumber));
    assert_eq!(sum.check(&vec!["many".to_owned()], today()), Err(Fault::NoNumber));
}

#[test]
fn tests_tell_answers_apart() {
    #[track_caller]
    fn check(holds: Holds, values: &[&str], answer: &[&str], expected: bool) {
        let condition = Condition(vec![test("q", holds, values)]);
        assert_eq!(condition.holds(&answers(&[("q", answer)]), now()), expected, "{holds:?} {values:?} {answer:?}");
    }
    check(Holds::OneOf, &["a", "b"], &["b"], true);
    check(Holds::OneOf, &["a"], &["b", "c"], false);
    check(Holds::NoneOf, &["a"], &["b", "c"], true);
    check(Holds::NoneOf, &["a"], &["a", "c"], false);
    check(Holds::NoneOf, &["a"], &[], false);
    check(Holds::Unknown, &[], &[], true);
    check(Holds::Unknown, &[], &["a"], false);
    check(Holds::WithinDays, &["10"], &["2026-11-12"], true);
    check(Holds::WithinDays, &["10"], &["2026-11-11"], false);
    check(Holds::WithinMonths, &["1"], &["2026-10-22"], true);
    check(Holds::WithinMonths, &["1"], &["2026-10-21"], false);
    // Three working days from a Wednesday end on Monday; the day of the tests is a Sunday.
    check(Holds::TimeLeft, &[""], &["2026-11-18"], true);
    check(Holds::TimeLeft, &[""], &["2026-11-17"], false);
    check(Holds::TimeLeft, &[""], &["2024-11-18"], false);
    check(Holds::TimeLeft, &["other"], &["2026-11-22"], false);
    check(Holds::AtLeast, &["100"], &["100"], true);
    check(Holds::AtLeast, &["100"], &["99,9"], false);
    check(Holds::LessThan, &["100"], &["99.9"], true);
    check(Holds::LessThan, &["100"], &["100"], false);
    assert!(!Condition(vec![test("other", Holds::NoneOf, &["a"])]).holds(&answers(&[("q", &["a"])]), now()));
}

#[test]
fn flaws_of_the_graph_are_found() {
    #[track_caller]
    fn check(change: impl FnOnce(&mut Flow), expected: &[Flaw]) {
        let mut flow = flow();
        change(&mut flow);
        assert_eq!(flow.flaws(), expected);
    }
    let text = |text: &str| text.to_owned();
    check(|_| {}, &[]);
    check(|flow| flow.outcomes.push(outcome("extra")), &[Flaw::Unreachable(text("extra"))]);
    check(
        |flow| flow.questions[0].next[1].to = text("nothing"),
        &[Flaw::Target(text("who"), text("nothing")), Flaw::Unreachable(text("ask"))],
    );
    check(
        |flow| flow.questions[1].next[1].to = text("who"),
        &[Flaw::Unreachable(text("restore")), Flaw::Loop(text("day")), Flaw::Loop(text("who"))],
    );
    check(
        |flow| flow.questions[0].next[0].when.0[0].question = text("day"),
        &[Flaw::NeverAsked(text("who"), text("day"))],
    );
    check(
        |flow| flow.outcomes[2].steps.push(Condition(vec![test("day", Holds::Unknown, &[])])),
        &[Flaw::NeverAsked(text("ask"), text("day"))],
    );
    check(|flow| flow.questions[1].next.truncate(1), &[Flaw::Unreachable(text("restore")), Flaw::OpenEnd(text("day"))]);
}

#[test]
fn exploring_goes_every_way_with_every_answer_that_matters() {
    let ways = flow().ways(now());
    let count = |outcome: &str| ways.iter().filter(|way| way.nodes.last().is_some_and(|last| last == outcome)).count();
    // In time: today and the last day; too late: the day after it, and "I don't know".
    assert_eq!((count("ask"), count("complain"), count("restore")), (1, 2, 2));
}

#[test]
fn a_structure_that_loops_is_not_walked_for_ever() {
    let mut flow = flow();
    flow.questions[1].next[1].to = "who".to_owned();
    let given = answers(&[("who", &["body"]), ("day", &[])]);
    assert_eq!(flow.walk(&given, now()).end, End::Nowhere);
    assert!(flow.ways(now()).is_empty());
}

proptest! {
    #[test]
    fn whatever_was_given_there_is_a_way(given in proptest::collection::vec(("who|day|x", proptest::collection::vec("\\PC{0,12}|body|2026-11-[0-9]{2}", 0..3)), 0..5)) {
        let flow = flow();
        prop_assert_ne!(flow.walk(&Answers(given), now()).end, End::Nowhere);
    }
}
