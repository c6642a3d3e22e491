//! Conditions in words: for the list by which a consultation decides, and for parts that are not for everybody.

use crate::tr;
use domain::consultation::condition::{Condition, Holds, Test};
use domain::edition::Consultation;
use domain::message::Messages;

/// The condition in words; `None` where it always holds. Tests of the question `own` go without its name.
pub fn words(labels: &Messages, one: &Consultation, condition: &Condition, own: &str) -> Option<String> {
    let words: Vec<String> = condition.0.iter().map(|test| test_words(labels, one, test, own)).collect();
    (!words.is_empty()).then(|| words.join("; "))
}

fn test_words(labels: &Messages, one: &Consultation, test: &Test, own: &str) -> String {
    let count = || test.values.first().and_then(|value| value.parse::<u32>().ok()).unwrap_or_default();
    let number = || test.values.first().cloned().unwrap_or_default();
    let answer = match test.holds {
        Holds::OneOf => options(one, test),
        Holds::NoneOf => tr!(labels, "condition-none-of", options = options(one, test)),
        Holds::WithinDays => tr!(labels, "condition-within-days", count = count()),
        Holds::WithinMonths => tr!(labels, "condition-within-months", count = count()),
        Holds::AtLeast => tr!(labels, "condition-at-least", number = number()),
        Holds::LessThan => tr!(labels, "condition-less-than", number = number()),
        Holds::TimeLeft => tr!(labels, "condition-time-left"),
        Holds::Unknown => tr!(labels, "desk-unknown"),
    };
    let at = one.flow.questions.iter().position(|question| question.id == test.question);
    match at.and_then(|at| one.questions.get(at)).filter(|_| test.question != own) {
        Some(question) => format!("{}: {answer}", question.label),
        None => answer,
    }
}

/// The words of the options that a test names.
fn options(one: &Consultation, test: &Test) -> String {
    let structure = one.flow.questions.iter().zip(&one.questions);
    let Some((question, text)) = structure.into_iter().find(|(question, _)| question.id == test.question) else {
        return String::new();
    };
    let named = question.options.iter().zip(&text.options).filter(|(id, _)| test.values.contains(id));
    named.map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(" / ")
}
