//! Parts that several kinds of page share.

use super::Shelf;
use super::cites::place;
use crate::tr;
use crate::ui::icon::Icon;
use crate::ui::mark::Mark;
use chrono::{Datelike, NaiveDate};
use domain::edition::{Article, Channel, Cite};
use domain::message::Messages;
use domain::route::Place;
use domain::slug::Slug;
use leptos::prelude::*;

/// A day, as the language writes it.
pub fn date(labels: &Messages, day: NaiveDate) -> String {
    tr!(labels, "date", day = day.day(), month = day.month(), year = u32::try_from(day.year()).unwrap_or(0))
}

/// The head of a document that belongs to no language: the mark, the name and the ornament.
pub fn masthead(name: String) -> impl IntoView {
    view! {
        <header class="site-header">
            <p class="site-header__bar site-header__home"><Mark />{name}</p>
            <div class="ornament" aria-hidden="true"></div>
        </header>
    }
}

/// The way from the home page to here.
pub fn breadcrumbs(shelf: Shelf<'_>, place: &Place) -> impl IntoView + use<> {
    let link = |place: &Place| view! { <li><a href=shelf.href(place)>{shelf.title(place)}</a></li> };
    let above = shelf.above(place);
    let label = tr!(shelf.edition.labels, "breadcrumbs");
    (!above.is_empty()).then(|| {
        view! {
            <nav class="breadcrumbs" aria-label=label>
                <ol>{above.iter().map(link).collect_view()}</ol>
            </nav>
        }
    })
}

/// The heading of a page: takes the focus when the page opens.
pub fn heading(title: &str, lede: &str) -> impl IntoView + use<> {
    let lede = (!lede.is_empty()).then(|| view! { <p class="lede">{lede.to_owned()}</p> });
    view! {
        <h1 tabindex="-1">{title.to_owned()}</h1>
        {lede}
    }
}

/// What a card shows beside the title of its page.
#[derive(Default)]
pub struct Card<'a> {
    /// One sentence.
    pub summary: &'a str,
    /// A word above the title.
    pub note: Option<String>,
    /// The name of its picture.
    pub icon: Option<&'a str>,
}

/// A card that leads to a page; its title is a heading of `level` 2 or 3.
pub fn card(shelf: Shelf<'_>, place: &Place, level: u8, card: Card<'_>) -> impl IntoView + use<> {
    let icon = card.icon.map(|name| view! { <Icon name=name.to_owned() /> });
    let link = view! { <a class="card__link" href=shelf.href(place)>{shelf.title(place)}</a> };
    let title = match level {
        2 => view! { <h2 class="card__title">{link}</h2> }.into_any(),
        _ => view! { <h3 class="card__title">{link}</h3> }.into_any(),
    };
    view! {
        <li class="card">
            {icon}
            {title}
            {card.note.map(|note| view! { <p class="card__note">{note}</p> })}
            <p class="card__text">{card.summary.to_owned()}</p>
        </li>
    }
}

/// The card of a text.
pub fn article_card(shelf: Shelf<'_>, article: &Article, level: u8) -> impl IntoView + use<> {
    card(shelf, &article.place, level, Card { summary: &article.summary, ..Card::default() })
}

/// Whether a list of sources says what its articles are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gists {
    /// It does.
    Told,
    /// The page of the act does.
    Left,
}

/// What a page cites: each act with its full title, and the places in it.
///
/// Consultations cite more than any other page, and each of their articles stands on the page of its act.
pub fn sources(shelf: Shelf<'_>, cites: &[Cite], gists: Gists) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let act = |act: &domain::edition::Act| {
        let places = cites.iter().filter(|cite| cite.act == act.id);
        let item = |cite: &Cite| {
            let article = act.articles.iter().find(|article| article.number == cite.anchor.article);
            let number = place(labels, &cite.anchor, act.first_level(&cite.anchor.article));
            let told = gists == Gists::Told && cite.anchor.units.is_empty();
            let gist = article.filter(|_| told).map(|article| format!(": {}", article.gist));
            view! { <li>{number}{gist}</li> }
        };
        let places: Vec<_> = places.map(item).collect();
        let number = act.number.clone().map(|number| {
            let date = date(labels, act.date);
            view! { <span class="sources__number">{tr!(labels, "act-number", number = number, date = date)}</span> }
        });
        (!places.is_empty()).then(|| {
            view! {
                <li>
                    <a href=act.url.clone() rel="external">{act.title.clone()}</a>
                    " "
                    {number}
                    <ul>{places}</ul>
                </li>
            }
        })
    };
    (!cites.is_empty()).then(|| {
        view! {
            <section class="sources" aria-labelledby="page-sources">
                <h2 id="page-sources">{tr!(labels, "sources")}</h2>
                <p class="sources__note">{tr!(labels, "sources-note")}</p>
                <ul class="sources__list">{shelf.edition.acts.iter().map(act).collect_view()}</ul>
            </section>
        }
    })
}

/// The contacts that a page names, with their checked days.
pub fn contacts(shelf: Shelf<'_>, article: &Article) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let known = |id: &Slug| shelf.edition.contacts.iter().find(|contact| contact.id == *id);
    let named: Vec<_> =
        article.contacts.iter().filter_map(known).map(|contact| contact_item(shelf, contact, false)).collect();
    (!named.is_empty()).then(|| {
        view! {
            <section class="contacts-here" aria-labelledby="page-contacts">
                <h2 id="page-contacts">{tr!(labels, "contacts-here")}</h2>
                <ul class="contact-list">{named}</ul>
            </section>
        }
    })
}

/// One contact; on its own page it carries the id that links point to.
pub fn contact_item(shelf: Shelf<'_>, contact: &domain::edition::Contact, with_id: bool) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let name = contact.name.clone();
    let channel = match &contact.channel {
        Channel::Phone(phone) => {
            let href = format!("tel:{}", phone.replace([' ', '-'], ""));
            // In a list of links a number alone says nothing.
            let label = format!("{phone}: {name}");
            view! { <a class="contact-list__number" href=href aria-label=label>{phone.clone()}</a> }.into_any()
        }
        Channel::Web(url) => {
            let shown = url.trim_start_matches("https://").trim_end_matches('/').to_owned();
            view! { <a class="contact-list__number" href=url.clone() rel="external">{shown}</a> }.into_any()
        }
        Channel::None => ().into_any(),
    };
    let checked = tr!(labels, "contact-checked", date = date(labels, contact.checked));
    let notes = [contact.hours.clone(), contact.as_of.clone(), Some(checked)];
    let notes: Vec<String> = notes.into_iter().flatten().collect();
    view! {
        <li class="contact-list__item" id=with_id.then(|| contact.id.to_string())>
            <p class="contact-list__name"><strong>{name}</strong>" "{channel}</p>
            <p>{contact.purpose.clone()}</p>
            <p class="contact-list__note">{notes.join(" · ")}</p>
        </li>
    }
}

/// The terms that a page explains: opened in place, printed as notes at its end.
pub fn definitions(shelf: Shelf<'_>, terms: &[Slug]) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let definition = |id: &Slug| {
        let term = shelf.edition.terms.iter().find(|term| term.id == *id)?;
        let (element, target) = (format!("term-{id}"), format!("term-{id}"));
        Some(view! {
            <div class="definition" id=element popover="auto" tabindex="-1" role="dialog" aria-label=term.name.clone()>
                <p><strong>{term.name.clone()}</strong>" — "{term.definition.clone()}</p>
                <p class="definition__actions">
                    <a href=shelf.href(&Place::Term(id.clone()))>{tr!(labels, "term-in-glossary")}</a>
                    <button type="button" class="button button--quiet" popovertarget=target popovertargetaction="hide">
                        {tr!(labels, "term-close")}
                    </button>
                </p>
            </div>
        })
    };
    let definitions: Vec<_> = terms.iter().filter_map(definition).collect();
    (!definitions.is_empty()).then(|| {
        view! {
            <div class="definitions">
                <p class="definitions__title">{tr!(labels, "terms-here")}</p>
                {definitions}
            </div>
        }
    })
}

/// What to read next.
pub fn related(shelf: Shelf<'_>, places: &[Place]) -> impl IntoView + use<> {
    let link = |place: &Place| view! { <li><a href=shelf.href(place)>{shelf.title(place)}</a></li> };
    (!places.is_empty()).then(|| {
        view! {
            <nav class="related" aria-labelledby="page-related">
                <h2 id="page-related">{tr!(shelf.edition.labels, "related")}</h2>
                <ul>{places.iter().map(link).collect_view()}</ul>
            </nav>
        }
    })
}
