//! "How this consultation decides": every question, and where each answer leads.

use super::Shelf;
use super::conditions;
use crate::tr;
use domain::consultation::condition::Holds;
use domain::consultation::{Question, Rule};
use domain::edition::Consultation;
use domain::edition::consultation::QuestionText;
use leptos::prelude::*;

/// The list. The desk closes it; without the desk it is the consultation.
pub fn view(shelf: Shelf<'_>, one: &Consultation) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let items = one.flow.questions.iter().zip(&one.questions).map(|(question, text)| item(shelf, one, question, text));
    view! {
        <details class="decides" open data-decides>
            <summary><h2>{tr!(labels, "consultation-decides")}</h2></summary>
            <p>{tr!(labels, "consultation-decides-how")}</p>
            <ol class="decides__questions">{items.collect_view()}</ol>
        </details>
    }
}

fn item(shelf: Shelf<'_>, one: &Consultation, question: &Question, text: &QuestionText) -> impl IntoView + use<> {
    let rules: Vec<_> = question.next.iter().map(|rule| item_rule(shelf, one, (question, text), rule)).collect();
    let help = (!text.help_html.is_empty()).then(|| view! { <p inner_html=text.help_html.clone()></p> });
    view! {
        <li id=format!("q-{}", question.id)>
            <h3>{text.prompt.clone()}</h3>
            {help}
            <ul>{rules}</ul>
        </li>
    }
}

fn item_rule(
    shelf: Shelf<'_>,
    one: &Consultation,
    (question, text): (&Question, &QuestionText),
    rule: &Rule,
) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let when = conditions::words(labels, one, &rule.when, &question.id);
    // With one rule there is nothing to choose between.
    let otherwise = match (question.next.len(), others(question, text)) {
        (_, Some(options)) => options,
        (1, None) => tr!(labels, "condition-any"),
        (_, None) => tr!(labels, "condition-any-other"),
    };
    let (href, name) = target(one, &rule.to);
    view! { <li>{when.unwrap_or(otherwise)}" → "<a href=href>{name}</a></li> }
}

/// The options for which no rule before the last one holds always; `None` where nothing is chosen from a list.
fn others(question: &Question, text: &QuestionText) -> Option<String> {
    let taken = |id: &String| {
        question.next.iter().any(|rule| match rule.when.0.as_slice() {
            [test] => test.question == question.id && test.holds == Holds::OneOf && test.values.contains(id),
            _ => false,
        })
    };
    let left = question.options.iter().zip(&text.options).filter(|(id, _)| !taken(id));
    let words: Vec<&str> = left.map(|(_, words)| words.as_str()).collect();
    (!words.is_empty()).then(|| words.join(" / "))
}

/// Where a rule leads: its anchor and its name.
fn target(one: &Consultation, id: &str) -> (String, String) {
    let question = one.flow.questions.iter().position(|question| question.id == id);
    if let Some(at) = question {
        let label = one.questions.get(at).map(|text| text.label.clone()).unwrap_or_default();
        return (format!("#q-{id}"), format!("{}. {label}", at + 1));
    }
    let outcome = one.flow.outcomes.iter().position(|outcome| outcome.id == id);
    let title = outcome.and_then(|at| one.outcomes.get(at)).map(|text| text.title.clone());
    (format!("#o-{id}"), title.unwrap_or_default())
}
