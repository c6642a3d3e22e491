//! What a reader answered, and whether it is an answer.

use super::{Kind, Question};
use crate::key::millionths;
use chrono::NaiveDate;

/// An answer: the ids chosen, or the day, number or words as given. None of them is "I don't know".
pub type Answer = Vec<String>;

/// Every answer given, also those that the way no longer asks for: who changes an answer and changes it
/// back finds the others as they were.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(pub Vec<(String, Answer)>);

/// Why something is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was given.
    Missing,
    /// It is none of the options, or several where one is asked for.
    Unknown,
    /// It is no day.
    NoDate,
    /// The day has not come yet.
    Future,
    /// It is no number from 0 on.
    NoNumber,
}

/// The longest text that is kept, in characters.
pub const TEXT_LIMIT: usize = 2000;

impl Answers {
    /// The answer to `question`, if any.
    pub fn get(&self, question: &str) -> Option<&Answer> {
        self.0.iter().find(|(id, _)| id == question).map(|(_, answer)| answer)
    }

    /// Puts down an answer in the place of the one before.
    pub fn put(&mut self, question: &str, answer: Answer) {
        match self.0.iter_mut().find(|(id, _)| id == question) {
            Some((_, known)) => *known = answer,
            None => self.0.push((question.to_owned(), answer)),
        }
    }
}

impl Question {
    /// Whether `answer` answers the question on the day `today`.
    pub fn check(&self, answer: &Answer, today: NaiveDate) -> Result<(), Fault> {
        let Some(first) = answer.first().filter(|text| !text.trim().is_empty()) else {
            let unknown = self.optional && answer.is_empty();
            return if unknown { Ok(()) } else { Err(Fault::Missing) };
        };
        let fault = match self.kind {
            Kind::Choice if answer.len() > 1 => Some(Fault::Unknown),
            Kind::Choice | Kind::Several => {
                answer.iter().any(|id| !self.options.contains(id)).then_some(Fault::Unknown)
            }
            Kind::Date => match first.parse::<NaiveDate>() {
                Ok(day) if day > today => Some(Fault::Future),
                Ok(_) => None,
                Err(_) => Some(Fault::NoDate),
            },
            Kind::Money | Kind::Number => millionths(first).is_none_or(|value| value < 0).then_some(Fault::NoNumber),
            Kind::Text => None,
        };
        fault.map_or(Ok(()), Err)
    }
}
