//! Cited places in words, and where what they say is explained.

use super::Shelf;
use crate::tr;
use domain::citation::Anchor;
use domain::edition::Cite;
use domain::message::Messages;
use domain::route::Place;
use leptos::prelude::*;

/// What page the article `number` of an act is explained on, and where on it.
pub fn article_anchor(number: &str) -> String {
    format!("art-{number}")
}

/// A cited place with the name of its act, leading to what the article says.
pub fn cite(shelf: Shelf<'_>, cite: &Cite) -> impl IntoView + use<> {
    shelf.act(&cite.act).map(|act| {
        let (labels, act_name, article) = (&shelf.edition.labels, act.short.as_str(), cite.anchor.article.as_str());
        let level = act.first_level(article);
        let href = format!("{}#{}", shelf.href(&Place::Act(act.id.clone())), article_anchor(article));
        let label = match cite.anchor.units.as_slice() {
            [] => tr!(labels, "cite-article", act = act_name, article = article),
            [first] => {
                tr!(labels, "cite-unit", act = act_name, article = article, level = level, first = first.as_str())
            }
            [first, second, ..] => {
                let (first, second) = (first.as_str(), second.as_str());
                tr!(
                    labels,
                    "cite-subunit",
                    act = act_name,
                    article = article,
                    level = level,
                    first = first,
                    second = second
                )
            }
        };
        view! { <a class="cite" href=href>{label}</a> }
    })
}

/// A place in an act, in words: brackets and dots are read badly.
pub fn place(labels: &Messages, anchor: &Anchor, level: &str) -> String {
    let article = anchor.article.as_str();
    match anchor.units.as_slice() {
        [] => tr!(labels, "act-article", number = article),
        [first] => tr!(labels, "act-unit", level = level, article = article, first = first.as_str()),
        [first, second, ..] => {
            let (first, second) = (first.as_str(), second.as_str());
            tr!(labels, "act-subunit", level = level, article = article, first = first, second = second)
        }
    }
}
