//! All terms.

use super::parts::{breadcrumbs, heading};
use super::{Shelf, View, block, structured};
use crate::tr;
use domain::edition::Term;
use domain::quiz::Source;
use domain::route::{Place, Single};
use leptos::prelude::*;

/// The page.
pub fn view(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let place = Place::Single(Single::Glossary);
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
    let body = view! {
        <div class="page page--single">
            {breadcrumbs(shelf, &place)}
            {heading(&title, &summary)}
            <dl class="glossary">{shelf.edition.terms.iter().map(term).collect_view()}</dl>
        </div>
    };
    View {
        title,
        description: summary,
        blocks: vec![block(body)],
        structured: vec![structured::glossary(shelf), structured::breadcrumbs(shelf, &place)],
    }
}
