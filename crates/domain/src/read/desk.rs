//! What the desk loads: consultations, and time limits of answers to letters.

use super::{Value, list, text};
use crate::consultation::condition::{Condition, Holds, Test};
use crate::consultation::{Due, Flow, Kind, Material, Outcome, Question, Rule};
use crate::deadline::calendar::{Calendar, Year};
use crate::deadline::{self, DayOff, First, Limit, Unit};
use chrono::NaiveDate;
use std::fmt::Debug;

const UNITS: [Unit; 5] = [Unit::WorkingDays, Unit::CalendarDays, Unit::Months, Unit::Years, Unit::DaysOfHours];
const FIRSTS: [First; 2] = [First::NextDay, First::SameDay];
const DAYS_OFF: [DayOff; 3] = [DayOff::NextWorkingDay, DayOff::Stays, DayOff::Unknown];

/// The consultation; `None` where the value is not one.
pub fn material<V: Value>(value: &V) -> Option<Material> {
    let flow = value.field("flow")?;
    Some(Material {
        flow: Flow {
            id: text(&flow, "id")?,
            private: flow.field("private")?.flag()?,
            questions: list(&flow, "questions", question)?,
            outcomes: list(&flow, "outcomes", outcome)?,
        },
        rules: list(value, "rules", rule)?,
        calendar: calendar(&value.field("calendar")?)?,
    })
}

/// The time limit; `None` where the value is not one.
pub fn limit<V: Value>(value: &V) -> Option<Limit> {
    Some(Limit { rule: rule(&value.field("rule")?)?, calendar: calendar(&value.field("calendar")?)? })
}

/// The member of `all` that is written as the text at `field`.
fn named<V: Value, T: Copy + Debug>(value: &V, field: &str, all: &[T]) -> Option<T> {
    let name = text(value, field)?;
    all.iter().find(|member| format!("{member:?}") == name).copied()
}

fn question<V: Value>(value: &V) -> Option<Question> {
    Some(Question {
        id: text(value, "id")?,
        kind: named(value, "kind", &Kind::ALL)?,
        options: list(value, "options", V::text)?,
        optional: value.field("optional")?.flag()?,
        field: text(value, "field")?,
        next: list(value, "next", |rule: &V| {
            Some(Rule { when: condition(&rule.field("when")?)?, to: text(rule, "to")? })
        })?,
    })
}

fn outcome<V: Value>(value: &V) -> Option<Outcome> {
    Some(Outcome {
        id: text(value, "id")?,
        steps: list(value, "steps", condition)?,
        deadlines: list(value, "deadlines", |due: &V| {
            Some(Due { when: condition(&due.field("when")?)?, rule: text(due, "rule")?, from: text(due, "from")? })
        })?,
        letters: list(value, "letters", condition)?,
    })
}

fn condition<V: Value>(value: &V) -> Option<Condition> {
    let test = |test: &V| {
        Some(Test {
            question: text(test, "question")?,
            holds: named(test, "holds", &Holds::ALL)?,
            values: list(test, "values", V::text)?,
        })
    };
    Some(Condition(value.items()?.iter().map(test).collect::<Option<_>>()?))
}

fn rule<V: Value>(value: &V) -> Option<deadline::Rule> {
    Some(deadline::Rule {
        id: text(value, "id")?,
        count: value.field("count")?.count()?,
        unit: named(value, "unit", &UNITS)?,
        first: named(value, "first", &FIRSTS)?,
        day_off: named(value, "day_off", &DAYS_OFF)?,
    })
}

fn calendar<V: Value>(value: &V) -> Option<Calendar> {
    Some(Calendar { years: list(value, "years", year)? })
}

fn year<V: Value>(value: &V) -> Option<Year> {
    let day = |value: &V| value.text()?.parse::<NaiveDate>().ok();
    Some(Year {
        year: i32::try_from(value.field("year")?.count()?).ok()?,
        computed: value.field("computed")?.flag()?,
        off: list(value, "off", day)?,
        work: list(value, "work", day)?,
    })
}
