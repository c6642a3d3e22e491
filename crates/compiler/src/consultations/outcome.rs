//! `[[outcome]]`: what it comes to, what to do, by when, with which letters.

use super::collected::Collected;
use super::condition;
use super::question::Questions;
use crate::inline::{self, Inline};
use crate::registry::Registry;
use crate::source::Span;
use crate::suggest::suggestion;
use crate::table::Table;
use domain::consultation::condition::Condition;
use domain::consultation::{Due, Kind, Outcome};
use domain::edition::consultation::OutcomeText;
use domain::locale::Trilingual;
use domain::slug::Slug;

/// Reads an outcome: its structure, its words, and where it stands.
pub fn read(
    table: &Table<'_>,
    known: &Questions,
    inline: &Inline<'_>,
    collected: &mut Collected,
) -> (Outcome, Trilingual<OutcomeText>, Span) {
    let id = table.slug("id").map(|id| id.to_string()).unwrap_or_default();
    let title = inline.text(table, "title").unwrap_or_default();
    let mut html = |table: &Table<'_>, key| {
        let bodies = inline.markdown(table, key);
        if let Some(bodies) = &bodies {
            collected.take(bodies);
        }
        bodies.map(|bodies| inline::html(&bodies)).unwrap_or_default()
    };
    let body = html(table, "body");
    let steps: Vec<(Condition, Trilingual<String>)> = table
        .tables("step")
        .iter()
        .map(|step| {
            let read = (condition::read(step, known), html(step, "text"));
            step.finish();
            read
        })
        .collect();
    if steps.is_empty() {
        table.error(table.span_of("id"), "an outcome says what to do; add [[outcome.step]]");
    }
    let contacts = contacts(table, inline.registry);
    let deadlines = table.tables("deadline").iter().map(|due| deadline(due, known, inline.registry)).collect();
    let letters: Vec<(Condition, Slug)> =
        table.tables("letter").iter().filter_map(|table| letter(table, known, inline.registry)).collect();
    let span = table.span_of("id");
    table.finish();
    let text = Trilingual::from_fn(|locale| OutcomeText {
        title: title[locale].clone(),
        body_html: body[locale].clone(),
        steps_html: steps.iter().map(|(_, html)| html[locale].clone()).collect(),
        contacts: contacts.clone(),
        letters: letters.iter().map(|(_, letter)| letter.clone()).collect(),
    });
    let outcome = Outcome {
        id,
        steps: steps.into_iter().map(|(when, _)| when).collect(),
        deadlines,
        letters: letters.into_iter().map(|(when, _)| when).collect(),
    };
    (outcome, text, span)
}

fn contacts(table: &Table<'_>, registry: &Registry) -> Vec<Slug> {
    let known = |(id, span): (String, Span)| {
        let contact = registry.contacts.iter().find(|contact| contact.id.as_str() == id);
        if contact.is_none() {
            let hint = suggestion(&id, registry.contacts.iter().map(|contact| contact.id.as_str()));
            table.error(span, format!("unknown contact `{id}`{hint}"));
        }
        contact.map(|contact| contact.id.clone())
    };
    table.strings("contacts").into_iter().filter_map(known).collect()
}

fn deadline(table: &Table<'_>, known: &Questions, registry: &Registry) -> Due {
    let when = condition::read(table, known);
    let rule = table.string("rule").unwrap_or_default();
    let ids = || registry.deadlines.iter().map(|deadline| deadline.rule.id.as_str());
    if !rule.is_empty() && !ids().any(|id| id == rule) {
        table.error(table.span_of("rule"), format!("unknown time limit `{rule}`{}", suggestion(&rule, ids())));
    }
    let from = table.optional_string("from").unwrap_or_default();
    let dates =
        || known.known.iter().filter(|question| question.kind == Kind::Date).map(|question| question.id.as_str());
    if !from.is_empty() && !dates().any(|id| id == from) {
        let message = format!("`{from}` is no question about a date{}", suggestion(&from, dates()));
        table.error(table.span_of("from"), message);
    }
    table.finish();
    Due { when, rule, from }
}

fn letter(table: &Table<'_>, known: &Questions, registry: &Registry) -> Option<(Condition, Slug)> {
    let when = condition::read(table, known);
    let id = table.slug("id");
    let letters = || registry.pages.letters.iter();
    if let Some(id) = id.as_ref().filter(|id| !registry.pages.letters.contains(id)) {
        let hint = suggestion(id.as_str(), letters().map(Slug::as_str));
        table.error(table.span_of("id"), format!("unknown letter `{id}`{hint}"));
    }
    table.finish();
    Some((when, id?))
}
