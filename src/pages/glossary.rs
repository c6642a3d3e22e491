//! All terms, by their first letter.

use super::parts::cite;
use super::section::plain;
use super::{Shelf, View, structured};
use crate::tr;
use domain::edition::{Cite, Term};
use domain::route::{Place, Single};
use leptos::prelude::*;

/// The page.
pub fn view(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let (title, summary) = (tr!(labels, "glossary-title"), tr!(labels, "glossary-summary"));
    // Terms are sorted as the alphabet is, so those of a letter stand together.
    let by_letter: Vec<&[Term]> = shelf.edition.terms.chunk_by(|one, next| letter(one) == letter(next)).collect();
    let link = |terms: &&[Term]| {
        let letter = terms.first().map(letter);
        view! { <li><a href=format!("#{}", anchor(letter))>{letter.map(String::from)}</a></li> }
    };
    let section = |terms: &&[Term]| {
        let letter = terms.first().map(letter);
        view! {
            <h2 class="glossary__letter" id=anchor(letter)>{letter.map(String::from)}</h2>
            <dl>{terms.iter().map(|term| entry(shelf, term)).collect_view()}</dl>
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

fn entry(shelf: Shelf<'_>, term: &Term) -> impl IntoView + use<> {
    let source = |place: &Cite| view! { " "{cite(shelf, place)} };
    view! {
        <div class="glossary__entry" id=term.id.to_string()>
            <dt>{term.name.clone()}</dt>
            <dd>{term.definition.clone()}{term.cites.iter().map(source).collect_view()}</dd>
        </div>
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
