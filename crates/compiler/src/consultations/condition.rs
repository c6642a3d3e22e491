//! `when = { who-decided = "state-body", learned = { within-months = 3 } }`: conditions, checked against the
//! questions that they look at.

use super::question::{Known, Questions};
use crate::source::Span;
use crate::suggest::suggestion;
use crate::table::Table;
use domain::consultation::Kind;
use domain::consultation::condition::{Condition, Holds, Test};
use toml::de::DeValue;

/// Reads `when`; without one, the condition always holds.
pub fn read(table: &Table<'_>, questions: &Questions) -> Condition {
    let Some(when) = table.optional_table("when") else { return Condition::default() };
    let known = &questions.known;
    let error = |span: &Span, message: String| {
        questions.mistaken.set(true);
        when.error(span.clone(), message);
    };
    let test = |(id, span, value): (&str, Span, &DeValue<'_>)| {
        let Some(question) = known.iter().find(|question| question.id == id) else {
            let hint = suggestion(id, known.iter().map(|question| question.id.as_str()));
            error(&span, format!("unknown question `{id}`{hint}"));
            return None;
        };
        let (holds, values) = match parse(value) {
            Some(found) => found,
            None => {
                error(&span, format!("this test of `{id}` is not understood; write {}", forms(question)));
                return None;
            }
        };
        if !fits(question, holds) {
            error(&span, format!("this test does not fit `{id}`; write {}", forms(question)));
            return None;
        }
        for value in values.iter().filter(|_| matches!(holds, Holds::OneOf | Holds::NoneOf)) {
            if !question.options.contains(value) {
                let hint = suggestion(value, question.options.iter().map(String::as_str));
                error(&span, format!("`{id}` has no option `{value}`{hint}"));
            }
        }
        for value in values.iter().filter(|_| holds == Holds::TimeLeft) {
            if !questions.limits.contains(value) {
                let hint = suggestion(value, questions.limits.iter().map(String::as_str));
                error(&span, format!("unknown time limit `{value}`{hint}"));
            }
        }
        Some(Test { question: id.to_owned(), holds, values })
    };
    let tests: Vec<Test> = when.pairs().into_iter().filter_map(test).collect();
    if tests.is_empty() && when.pairs().is_empty() {
        error(&table.span_of("when"), "`when` tests nothing; name a question, or leave `when` out".to_owned());
    }
    Condition(tests)
}

/// What a value says, if it says anything.
fn parse(value: &DeValue<'_>) -> Option<(Holds, Vec<String>)> {
    let texts = |value: &DeValue<'_>| match value {
        DeValue::String(text) => Some(vec![text.to_string()]),
        DeValue::Array(items) => {
            let texts = items.iter().map(|item| item.get_ref().as_str().map(str::to_owned));
            texts.collect::<Option<Vec<_>>>().filter(|texts| !texts.is_empty())
        }
        _ => None,
    };
    let number = |value: &DeValue<'_>| {
        let text = value.as_integer()?.as_str().replace('_', "");
        text.parse::<u32>().ok().map(|number| vec![number.to_string()])
    };
    let DeValue::Table(table) = value else { return Some((Holds::OneOf, texts(value)?)) };
    let (key, value) = table.iter().next().filter(|_| table.len() == 1)?;
    let value = value.get_ref();
    Some(match key.get_ref().as_ref() {
        "not" => (Holds::NoneOf, texts(value)?),
        "within-days" => (Holds::WithinDays, number(value)?),
        "within-months" => (Holds::WithinMonths, number(value)?),
        "at-least" => (Holds::AtLeast, number(value)?),
        "less-than" => (Holds::LessThan, number(value)?),
        "time-left" => (Holds::TimeLeft, vec![value.as_str()?.to_owned()]),
        "unknown" if value.as_bool() == Some(true) => (Holds::Unknown, Vec::new()),
        _ => return None,
    })
}

fn fits(question: &Known, holds: Holds) -> bool {
    match holds {
        Holds::OneOf | Holds::NoneOf => matches!(question.kind, Kind::Choice | Kind::Several),
        Holds::WithinDays | Holds::WithinMonths | Holds::TimeLeft => question.kind == Kind::Date,
        Holds::AtLeast | Holds::LessThan => matches!(question.kind, Kind::Money | Kind::Number),
        Holds::Unknown => question.optional,
    }
}

/// How a test of the question is written.
fn forms(question: &Known) -> &'static str {
    match question.kind {
        Kind::Choice | Kind::Several => "an option, a list of options, or { not = [...] }",
        Kind::Date => "{ within-days = 10 }, { within-months = 3 } or { time-left = \"...\" }",
        Kind::Money | Kind::Number => "{ at-least = 100 } or { less-than = 100 }",
        Kind::Text => "no test: words decide nothing",
    }
}
