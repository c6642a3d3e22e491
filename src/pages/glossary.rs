//! Terms: all of them by their first letter, and each with the law behind it and the pages that use it.

use super::cites::cite;
use super::section::plain;
use super::{Shelf, View, structured};
use crate::tr;
use domain::edition::{Article, Cite, Term};
use domain::route::{Place, Single};
use leptos::prelude::*;

/// The names of all terms.
pub fn index(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let (title, summary) = (tr!(labels, "glossary-title"), tr!(labels, "glossary-summary"));
    // Terms are sorted as the alphabet is, so those of a letter stand together.
    let by_letter: Vec<&[Term]> = shelf.edition.terms.chunk_by(|one, next| letter(one) == letter(next)).collect();
    let link = |terms: &&[Term]| {
        let letter = terms.first().map(letter);
        view! { <li><a href=format!("#{}", anchor(letter))>{letter.map(String::from)}</a></li> }
    };
    let name =
        |term: &Term| view! { <li><a href=shelf.href(&Place::Term(term.id.clone()))>{term.name.clone()}</a></li> };
    let section = |terms: &&[Term]| {
        let letter = terms.first().map(letter);
        view! {
            <h2 class="glossary__letter" id=anchor(letter)>{letter.map(String::from)}</h2>
            <ul class="glossary__names">{terms.iter().map(name).collect_view()}</ul>
        }
    };
    let content = view! {
        <nav class="letters" aria-label=tr!(labels, "glossary-letters")>
            <ul>{by_letter.iter().map(link).collect_view()}</ul>
        </nav>
        <div class="glossary">{by_letter.iter().map(section).collect_view()}</div>
    };
    let mut view = plain(shelf, Place::Single(Single::Glossary), "page page--single", title, summary, content);
    view.structured.insert(0, structured::glossary(shelf));
    view
}

/// One term.
pub fn term(shelf: Shelf<'_>, term: &Term) -> View {
    let labels = &shelf.edition.labels;
    let source = |place: &Cite| view! { <li>{cite(shelf, place)}</li> };
    let articles = shelf.edition.articles.iter();
    let lessons = shelf.edition.courses.iter().flat_map(|course| &course.lessons).map(|lesson| &lesson.article);
    let users = articles.chain(lessons).filter(|article| article.terms.contains(&term.id));
    let user = |article: &Article| {
        view! { <li><a href=shelf.href(&article.place)>{article.title.clone()}</a></li> }
    };
    let users: Vec<_> = users.map(user).collect();
    let users = (!users.is_empty()).then(|| view! { <h2>{tr!(labels, "act-cited-by")}</h2><ul>{users}</ul> });
    let content = view! {
        <h2>{tr!(labels, "sources")}</h2>
        <ul>{term.cites.iter().map(source).collect_view()}</ul>
        {users}
        <p><a href=shelf.href(&Place::Single(Single::Glossary))>{tr!(labels, "glossary-all")}</a></p>
    };
    let place = Place::Term(term.id.clone());
    let mut view = plain(shelf, place, "page page--single", term.name.clone(), term.definition.clone(), content);
    view.description = description(&term.definition);
    view.structured.insert(0, structured::term(shelf, term));
    view
}

/// The definition as search engines show it: its first sentence where the whole is too long.
fn description(definition: &str) -> String {
    let short = |text: &str| text.chars().count() <= 160;
    let first = definition.split_inclusive(". ").next().unwrap_or(definition).trim();
    match (short(definition), short(first)) {
        (true, _) => definition.to_owned(),
        (false, true) => first.to_owned(),
        (false, false) => first.chars().take(159).chain(['…']).collect(),
    }
}

/// The first letter of a term, as the alphabet has it.
fn letter(term: &Term) -> char {
    let first = term.name.chars().find(|letter| letter.is_alphanumeric()).unwrap_or('#');
    first.to_uppercase().next().unwrap_or(first)
}

/// Where the terms of a letter begin: the letter's number, which no id of a term is.
fn anchor(letter: Option<char>) -> String {
    format!("letter-{}", letter.map_or(0, u32::from))
}
