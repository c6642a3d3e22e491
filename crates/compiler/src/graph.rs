//! A consultation drawn: as text, in the language of Graphviz, and as a picture. What a rule looks at is told
//! as authors write it, by ids.

use domain::consultation::condition::{Condition, Holds, Test};
use domain::consultation::{Kind, Outcome, Question};
use domain::edition::Consultation;
use std::collections::BTreeMap;

mod picture;

pub use picture::{dot, svg};

/// The questions with their rules, then the outcomes with how much they hold.
pub fn text(one: &Consultation) -> String {
    let mut text = format!(
        "{}: {}\n{} questions, {} outcomes\n",
        one.id,
        one.title,
        one.flow.questions.len(),
        one.flow.outcomes.len()
    );
    for (question, words) in one.flow.questions.iter().zip(&one.questions) {
        text.push_str(&format!("\n{} ({}): {}\n", question.id, gives(question), words.prompt));
        for rule in &question.next {
            let when = condition(&rule.when, &question.id);
            let when = if when.is_empty() { otherwise(question).to_owned() } else { when };
            text.push_str(&format!("  {when} -> {}\n", rule.to));
        }
    }
    for (outcome, words) in one.flow.outcomes.iter().zip(&one.outcomes) {
        text.push_str(&format!("\n{}: {}\n  {}\n", outcome.id, words.title, holds(outcome)));
    }
    text
}

/// The rules of a question by where they lead, each with all that leads there.
fn targets(question: &Question) -> BTreeMap<&str, Vec<String>> {
    let mut targets: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for rule in &question.next {
        let when = condition(&rule.when, &question.id);
        let when = if when.is_empty() && question.next.len() > 1 { otherwise(question).to_owned() } else { when };
        targets.entry(&rule.to).or_default().push(when);
    }
    targets
}

/// What the last rule of a question stands for.
fn otherwise(question: &Question) -> &'static str {
    if question.next.len() > 1 { "otherwise" } else { "any answer" }
}

/// What the reader gives.
fn gives(question: &Question) -> String {
    let kind = match question.kind {
        Kind::Choice => "one of ",
        Kind::Several => "some of ",
        Kind::Date => "a day",
        Kind::Money => "a sum",
        Kind::Number => "a number",
        Kind::Text => "words",
    };
    let unknown = if question.optional { ", or unknown" } else { "" };
    format!("{kind}{}{unknown}", question.options.join(", "))
}

fn holds(outcome: &Outcome) -> String {
    let (steps, dues, letters) = (outcome.steps.len(), outcome.deadlines.len(), outcome.letters.len());
    format!("steps {steps}, deadlines {dues}, letters {letters}")
}

/// A condition; tests of the question `own` go without its id. Empty where it always holds.
fn condition(condition: &Condition, own: &str) -> String {
    let test = |test: &Test| {
        let values = test.values.join(" | ");
        let answer = match test.holds {
            Holds::OneOf => values,
            Holds::NoneOf => format!("not {values}"),
            Holds::WithinDays => format!("within {values} days"),
            Holds::WithinMonths => format!("within {values} months"),
            Holds::AtLeast => format!("at least {values}"),
            Holds::LessThan => format!("less than {values}"),
            Holds::TimeLeft => format!("time left by {values}"),
            Holds::Unknown => "unknown".to_owned(),
        };
        if test.question == own { answer } else { format!("{}: {answer}", test.question) }
    };
    condition.0.iter().map(test).collect::<Vec<_>>().join(" and ")
}
