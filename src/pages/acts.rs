//! The acts that the site cites, what their articles say, and where they are cited.

use super::parts::date;
use super::section::plain;
use super::{Shelf, View};
use crate::tr;
use domain::edition::{Act, ActArticle};
use domain::route::{Place, Single};
use leptos::prelude::*;

/// The page.
pub fn view(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let (title, summary) = (tr!(labels, "acts-title"), tr!(labels, "acts-summary"));
    let content = shelf.edition.acts.iter().map(|act| section(shelf, act)).collect_view();
    plain(shelf, Place::Single(Single::Acts), "page page--single", title, summary, content)
}

fn section(shelf: Shelf<'_>, act: &Act) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let number =
        act.number.clone().map(|number| tr!(labels, "act-number", number = number, date = date(labels, act.date)));
    let checked = tr!(labels, "contact-checked", date = date(labels, act.checked));
    let facts = [number, Some(checked)].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    view! {
        <section class="act" aria-labelledby=act.id.to_string()>
            <h2 id=act.id.to_string()>{act.title.clone()}</h2>
            <p class="act__facts">
                {facts}" · "<a href=act.url.clone() rel="external">{tr!(labels, "act-official")}</a>
            </p>
            <details class="act__articles">
                <summary>{tr!(labels, "act-articles", count = act.articles.len())}</summary>
                <dl>{act.articles.iter().map(|item| article(shelf, item)).collect_view()}</dl>
            </details>
        </section>
    }
}

fn article(shelf: Shelf<'_>, article: &ActArticle) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let link = |place: &Place| view! { <li><a href=shelf.href(place)>{shelf.title(place)}</a></li> };
    let cited = (!article.cited_by.is_empty()).then(|| {
        view! {
            <dd class="act__cited">
                {tr!(labels, "act-cited-by")}":"
                <ul>{article.cited_by.iter().map(link).collect_view()}</ul>
            </dd>
        }
    });
    view! {
        <dt>{tr!(labels, "act-article", number = article.number.as_str())}</dt>
        <dd>{article.gist.clone()}</dd>
        {cited}
    }
}
