//! Conditions: data in a closed vocabulary, so that they can be proved, drawn and told in words.

use super::answers::Answers;
use crate::deadline::calendar::Calendar;
use crate::deadline::{Counted, Rule};
use crate::key::millionths;
use chrono::{Days, Months, NaiveDate};
use serde::Serialize;

/// What conditions are held against besides answers.
#[derive(Clone, Copy, Debug)]
pub struct Now<'m> {
    /// The day.
    pub today: NaiveDate,
    /// The rules by which time limits are counted.
    pub rules: &'m [Rule],
    /// With which days off.
    pub calendar: &'m Calendar,
}

/// Holds when each of its tests does; without any, always.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Condition(pub Vec<Test>);

/// A test of the answer to one question. Without an answer it fails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Test {
    /// The question.
    pub question: String,
    /// What must be true of the answer.
    pub holds: Holds,
    /// Of which options, days, months or number.
    pub values: Vec<String>,
}

/// What must be true of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Holds {
    /// One of the options is chosen.
    OneOf,
    /// None of the options is chosen.
    NoneOf,
    /// The day is so many days ago at most.
    WithinDays,
    /// The day is so many months ago at most.
    WithinMonths,
    /// The number is as large or larger.
    AtLeast,
    /// The number is smaller.
    LessThan,
    /// The time limit counted from the day, by the rule of this id, has not passed. Where it cannot be counted,
    /// nobody knows, and this does not hold.
    TimeLeft,
    /// The reader does not know.
    Unknown,
}

impl Holds {
    /// All of them.
    pub const ALL: [Holds; 8] = [
        Holds::OneOf,
        Holds::NoneOf,
        Holds::WithinDays,
        Holds::WithinMonths,
        Holds::AtLeast,
        Holds::LessThan,
        Holds::TimeLeft,
        Holds::Unknown,
    ];
}

impl Now<'_> {
    /// Whether the limit that `event` starts, by the rule of this id, has not passed.
    pub fn leaves_time(&self, rule: &str, event: NaiveDate) -> bool {
        let rule = self.rules.iter().find(|known| known.id == rule);
        match rule.map(|rule| rule.count(event, self.calendar)) {
            Some(Counted::Until(count)) => count.until >= self.today,
            Some(Counted::NoCalendar(_)) | None => false,
        }
    }
}

impl Condition {
    /// Whether it holds of `answers`.
    pub fn holds(&self, answers: &Answers, now: Now<'_>) -> bool {
        self.0.iter().all(|test| test.passes(answers, now))
    }
}

impl Test {
    fn passes(&self, answers: &Answers, now: Now<'_>) -> bool {
        let today = now.today;
        let Some(answer) = answers.get(&self.question) else { return false };
        let Some(first) = answer.first() else { return self.holds == Holds::Unknown };
        let chosen = || answer.iter().any(|id| self.values.contains(id));
        let since = |day: Option<NaiveDate>| match (day, first.parse::<NaiveDate>()) {
            (Some(day), Ok(answer)) => answer >= day,
            _ => false,
        };
        let limit = || self.values.first().and_then(|value| value.parse::<u32>().ok());
        let compared = |fits: fn(i64, i64) -> bool| {
            let limit = self.values.first().and_then(|value| millionths(value));
            limit.zip(millionths(first)).is_some_and(|(limit, number)| fits(number, limit))
        };
        match self.holds {
            Holds::OneOf => chosen(),
            Holds::NoneOf => !chosen(),
            Holds::WithinDays => since(limit().and_then(|days| today.checked_sub_days(Days::new(u64::from(days))))),
            Holds::WithinMonths => since(limit().and_then(|months| today.checked_sub_months(Months::new(months)))),
            Holds::AtLeast => compared(|number, limit| number >= limit),
            Holds::LessThan => compared(|number, limit| number < limit),
            Holds::TimeLeft => first.parse().is_ok_and(|day| self.values.iter().any(|rule| now.leaves_time(rule, day))),
            Holds::Unknown => false,
        }
    }
}
