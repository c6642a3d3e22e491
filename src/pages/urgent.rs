//! Danger or loss right now: the numbers first, then the kinds of danger, each on one screen of a phone.

use super::article::facts;
use super::parts::{Gists, article_card, breadcrumbs, contacts, definitions, heading, sources};
use super::{Shelf, View, block, reading, structured};
use crate::tr;
use crate::ui::icon::Icon;
use domain::edition::{Article, Channel, Contact, ContactKind};
use domain::route::{Place, Single};
use leptos::prelude::*;

/// The page that every page leads to.
pub fn view(shelf: Shelf<'_>, article: &Article) -> View {
    let labels = &shelf.edition.labels;
    let body = view! {
        <div class="page page--wide page--urgent">
            {breadcrumbs(shelf, &article.place)}
            {heading(&article.title, &article.summary)}
            {numbers(shelf)}
            {dangers(shelf, &article.place, tr!(labels, "urgent-dangers"))}
            <article class="page__text">
                {reading::tools(shelf)}
                {reading::short(shelf, article)}
                {reading::text(article)}
                {facts(shelf, article)}
                {sources(shelf, &article.cites, Gists::Told)}
                {contacts(shelf, article)}
                {definitions(shelf, &article.terms)}
            </article>
        </div>
    };
    shown(shelf, article, body)
}

/// One kind of danger: the steps before everything else.
pub fn danger(shelf: Shelf<'_>, article: &Article) -> View {
    let labels = &shelf.edition.labels;
    let body = view! {
        <div class="page page--single page--urgent">
            <article class="page__text">
                {breadcrumbs(shelf, &article.place)}
                {heading(&article.title, "")}
                {reading::text(article)}
                {reading::tools(shelf)}
                {reading::short(shelf, article)}
                {facts(shelf, article)}
                {sources(shelf, &article.cites, Gists::Told)}
                {contacts(shelf, article)}
                {definitions(shelf, &article.terms)}
            </article>
            {dangers(shelf, &article.place, tr!(labels, "urgent-others"))}
        </div>
    };
    shown(shelf, article, body)
}

fn shown(shelf: Shelf<'_>, article: &Article, body: impl IntoView + 'static) -> View {
    View {
        title: article.title.clone(),
        description: article.summary.clone(),
        blocks: vec![block(body)],
        structured: vec![structured::article(shelf, article), structured::breadcrumbs(shelf, &article.place)],
        desk: None,
    }
}

/// Emergency numbers to press.
fn numbers(shelf: Shelf<'_>) -> impl IntoView + use<> {
    let number = |contact: &Contact| match &contact.channel {
        Channel::Phone(phone) if contact.kind == ContactKind::Emergency => Some(view! {
            <li>
                <a class="number" href=format!("tel:{phone}")>
                    <Icon name="phone" />
                    <strong class="number__digits">{phone.clone()}</strong>
                    " "
                    <span class="number__name">{contact.name.clone()}</span>
                </a>
            </li>
        }),
        _ => None,
    };
    let numbers: Vec<_> = shelf.edition.contacts.iter().filter_map(number).collect();
    (!numbers.is_empty()).then(|| view! { <ul class="numbers">{numbers}</ul> })
}

/// The kinds of danger that have a page, but for the one at `here`.
fn dangers(shelf: Shelf<'_>, here: &Place, title: String) -> impl IntoView + use<> {
    let of = |article: &&Article| matches!(article.place, Place::Danger(_)) && article.place != *here;
    let cards: Vec<_> = shelf.edition.articles.iter().filter(of).map(|other| article_card(shelf, other, 3)).collect();
    (!cards.is_empty()).then(|| {
        view! {
            <section aria-labelledby="urgent-dangers">
                <h2 id="urgent-dangers">{title}</h2>
                <ul class="cards">{cards}</ul>
            </section>
        }
    })
}

/// The strip that leads here from the home page.
pub fn strip(shelf: Shelf<'_>) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let emergency = |contact: &&Contact| contact.kind == ContactKind::Emergency;
    let phone = |contact: &Contact| match &contact.channel {
        Channel::Phone(phone) => {
            let name = format!("{phone}: {}", contact.name);
            Some(
                view! { <a class="urgent-strip__number" href=format!("tel:{phone}") aria-label=name>{phone.clone()}</a> },
            )
        }
        _ => None,
    };
    let numbers = shelf.edition.contacts.iter().filter(emergency).take(3).filter_map(phone).collect_view();
    let urgent = shelf.href(&Place::Single(Single::Urgent));
    view! {
        <div class="urgent-strip">
            <p class="urgent-strip__inner">
                <strong>{tr!(labels, "home-urgent")}</strong>
                {numbers}
                <a href=urgent>{tr!(labels, "home-urgent-link")}</a>
            </p>
        </div>
    }
}
