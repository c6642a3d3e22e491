//! All terms.

use super::section::plain;
use super::{Shelf, View, structured};
use crate::tr;
use domain::edition::Term;
use domain::quiz::Source;
use domain::route::{Place, Single};
use leptos::prelude::*;

/// The page.
pub fn view(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let (title, summary) = (tr!(labels, "glossary-title"), tr!(labels, "glossary-summary"));
    let source = |source: &Source| {
        view! { " "<a class="cite" href=source.url.clone() rel="external">{source.label.clone()}</a> }
    };
    let term = |term: &Term| {
        view! {
            <div class="glossary__entry" id=term.id.to_string()>
                <dt>{term.name.clone()}</dt>
                <dd>{term.definition.clone()}{term.sources.iter().map(source).collect_view()}</dd>
            </div>
        }
    };
    let content = view! { <dl class="glossary">{shelf.edition.terms.iter().map(term).collect_view()}</dl> };
    let mut view = plain(shelf, Place::Single(Single::Glossary), "page page--single", title, summary, content);
    view.structured.insert(0, structured::glossary(shelf));
    view
}
