//! A page of text: explainers, the legal-aid guide, and the pages about the site.

use super::parts::{Gists, breadcrumbs, contacts, date, definitions, heading, related, sources};
use super::{Shelf, View, block, reading, structured};
use crate::tr;
use domain::edition::{Article, Heading};
use leptos::prelude::*;

/// Words a minute of a careful reader.
const PACE: usize = 140;

/// The page of `article`.
pub fn view(shelf: Shelf<'_>, article: &Article) -> View {
    let body = view! {
        <div class="page">
            <article class="page__text">
                {breadcrumbs(shelf, &article.place)}
                {heading(&article.title, &article.summary)}
                {facts(shelf, article)}
                {reading::tools(shelf)}
                {reading::short(shelf, article)}
                {folded_contents(shelf, article)}
                {reading::text(article)}
                {sources(shelf, &article.cites, Gists::Told)}
                {contacts(shelf, article)}
                {definitions(shelf, &article.terms)}
            </article>
            <div class="page__aside">
                {contents(shelf, &article.headings)}
                {related(shelf, &article.related)}
            </div>
        </div>
    };
    View {
        title: article.title.clone(),
        description: article.summary.clone(),
        blocks: vec![block(body)],
        structured: vec![structured::article(shelf, article), structured::breadcrumbs(shelf, &article.place)],
        desk: None,
    }
}

/// Reading time and the day of the check.
pub fn facts(shelf: Shelf<'_>, article: &Article) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let minutes = article.words.div_ceil(PACE).max(1);
    view! {
        <p class="page__facts">
            <span>{tr!(labels, "reading-minutes", minutes = minutes)}</span>
            <span>{tr!(labels, "checked-on", date = date(labels, article.checked))}</span>
        </p>
    }
}

/// Links to the sections, beside the text.
pub fn contents(shelf: Shelf<'_>, headings: &[Heading]) -> impl IntoView + use<> {
    let sections = sections(headings);
    (sections.len() > 1).then(|| {
        view! {
            <nav class="contents" aria-labelledby="page-contents">
                <h2 id="page-contents">{tr!(shelf.edition.labels, "on-this-page")}</h2>
                <ul>{sections}</ul>
            </nav>
        }
    })
}

/// The same above the text, where there is no room beside it.
pub fn folded_contents(shelf: Shelf<'_>, article: &Article) -> impl IntoView + use<> {
    let sections = sections(&article.headings);
    (sections.len() > 1).then(|| {
        view! {
            <details class="short short--contents">
                <summary>{tr!(shelf.edition.labels, "on-this-page")}</summary>
                <ul>{sections}</ul>
            </details>
        }
    })
}

fn sections(headings: &[Heading]) -> Vec<impl IntoView + use<>> {
    let link = |heading: &Heading| view! { <li><a href=format!("#{}", heading.id)>{heading.text.clone()}</a></li> };
    headings.iter().filter(|heading| heading.level == 2).map(link).collect()
}
