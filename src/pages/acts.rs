//! The acts that the site cites, what their articles say, and where they are cited.

use super::cites::article_anchor;
use super::parts::date;
use super::section::plain;
use super::{Shelf, View};
use crate::tr;
use domain::edition::{Act, ActArticle};
use domain::route::{Place, Single};
use leptos::prelude::*;

/// All acts.
pub fn index(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let (title, summary) = (tr!(labels, "acts-title"), tr!(labels, "acts-summary"));
    let item = |act: &Act| {
        view! {
            <li class="act">
                <h2 class="act__title"><a href=shelf.href(&Place::Act(act.id.clone()))>{act.title.clone()}</a></h2>
                <p class="act__facts">{facts(shelf, act)}" · "{tr!(labels, "act-articles", count = act.articles.len())}</p>
            </li>
        }
    };
    let content = view! { <ul class="acts">{shelf.edition.acts.iter().map(item).collect_view()}</ul> };
    plain(shelf, Place::Single(Single::Acts), "page page--single", title, summary, content)
}

/// One act.
pub fn view(shelf: Shelf<'_>, act: &Act) -> View {
    let labels = &shelf.edition.labels;
    let content = view! {
        <p class="act__facts">
            {facts(shelf, act)}" · "<a href=act.url.clone() rel="external">{tr!(labels, "act-official")}</a>
        </p>
        <dl>{act.articles.iter().map(|item| article(shelf, item)).collect_view()}</dl>
    };
    let summary = tr!(labels, "act-summary");
    plain(shelf, Place::Act(act.id.clone()), "page page--single", act.title.clone(), summary, content)
}

fn facts(shelf: Shelf<'_>, act: &Act) -> String {
    let labels = &shelf.edition.labels;
    let number =
        act.number.clone().map(|number| tr!(labels, "act-number", number = number, date = date(labels, act.date)));
    let checked = tr!(labels, "contact-checked", date = date(labels, act.checked));
    [number, Some(checked)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn article(shelf: Shelf<'_>, article: &ActArticle) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let link = |place: &Place| view! { <li><a href=shelf.href(place)>{shelf.title(place)}</a></li> };
    let cited = (!article.cited_by.is_empty()).then(|| {
        view! {
            <dd class="act__cited">
                <details>
                    <summary>{tr!(labels, "act-article-cited-by", number = article.number.as_str())}</summary>
                    <ul>{article.cited_by.iter().map(link).collect_view()}</ul>
                </details>
            </dd>
        }
    });
    view! {
        <div class="act__article" id=article_anchor(&article.number)>
            <dt>{tr!(labels, "act-article", number = article.number.as_str())}</dt>
            <dd>{article.gist.clone()}</dd>
            {cited}
        </div>
    }
}
