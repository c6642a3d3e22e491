//! Conditions: data in a closed vocabulary, so that they can be proved, drawn and told in words.

use super::answers::Answers;
use crate::key::millionths;
use chrono::{Days, Months, NaiveDate};
use serde::Serialize;

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
    /// The reader does not know.
    Unknown,
}

impl Holds {
    /// All of them.
    pub const ALL: [Holds; 7] = [
        Holds::OneOf,
        Holds::NoneOf,
        Holds::WithinDays,
        Holds::WithinMonths,
        Holds::AtLeast,
        Holds::LessThan,
        Holds::Unknown,
    ];
}

impl Condition {
    /// Whether it holds of `answers` on the day `today`.
    pub fn holds(&self, answers: &Answers, today: NaiveDate) -> bool {
        self.0.iter().all(|test| test.passes(answers, today))
    }
}

impl Test {
    fn passes(&self, answers: &Answers, today: NaiveDate) -> bool {
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
            Holds::Unknown => false,
        }
    }
}
