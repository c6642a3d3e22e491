//! The outcomes: what the law gives, what to do, by when, with which letters, whom to call.

use super::Shelf;
use super::{conditions, due};
use crate::pages::parts::contact_item;
use crate::tr;
use domain::consultation::Outcome;
use domain::consultation::condition::Condition;
use domain::edition::Consultation;
use domain::edition::consultation::OutcomeText;
use domain::route::Place;
use leptos::prelude::*;

/// Every outcome. The desk shows one.
pub fn view(shelf: Shelf<'_>, one: &Consultation) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let outcomes = one.flow.outcomes.iter().zip(&one.outcomes).map(|(outcome, text)| item(shelf, one, outcome, text));
    view! {
        <div class="outcomes" data-outcomes>
            <h2 data-outcomes-title>
                <span data-all>{tr!(labels, "consultation-outcomes")}</span>
                <span data-one hidden>{tr!(labels, "consultation-outcome")}</span>
            </h2>
            {outcomes.collect_view()}
        </div>
    }
}

fn item(shelf: Shelf<'_>, one: &Consultation, outcome: &Outcome, text: &OutcomeText) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let condition = |when: &Condition| {
        let words = conditions::words(labels, one, when, "");
        words.map(|words| view! { <span class="for-whom" data-for-whom>{tr!(labels, "for-whom", condition = words)}" "</span> })
    };
    let step = |(when, html): (&Condition, &String)| {
        view! { <li data-step>{condition(when)}<span inner_html=html.clone()></span></li> }
    };
    let steps = outcome.steps.iter().zip(&text.steps_html).map(step).collect_view();
    let due = |due: &domain::consultation::Due| {
        let deadline = shelf.deadline(&due.rule)?;
        Some(view! {
            <li class="due" data-due>
                {condition(&due.when)}
                {due::view(shelf, deadline, one.flow.private)}
            </li>
        })
    };
    let dues: Vec<_> = outcome.deadlines.iter().filter_map(due).collect();
    let letter = |(when, id): (&Condition, &domain::slug::Slug)| {
        let letter = shelf.letter(id)?;
        let href = shelf.href(&Place::Letter(letter.id.clone()));
        Some(view! {
            <li class="card" data-letter=id.to_string()>
                {condition(when)}
                <p class="card__title"><a class="card__link" href=href>{letter.title.clone()}</a></p>
                <p class="card__text">{letter.summary.clone()}</p>
            </li>
        })
    };
    let letters: Vec<_> = outcome.letters.iter().zip(&text.letters).filter_map(letter).collect();
    let known = |id: &domain::slug::Slug| shelf.edition.contacts.iter().find(|contact| contact.id == *id);
    let contacts: Vec<_> =
        text.contacts.iter().filter_map(known).map(|contact| contact_item(shelf, contact, false)).collect();
    let dues = (!dues.is_empty()).then(
        || view! { <div data-dues><h4>{tr!(labels, "outcome-deadlines")}</h4><ul class="dues">{dues}</ul></div> },
    );
    let letters = (!letters.is_empty()).then(
        || view! { <div data-letters><h4>{tr!(labels, "outcome-letters")}</h4><ul class="cards">{letters}</ul></div> },
    );
    let contacts = (!contacts.is_empty())
        .then(|| view! { <h4>{tr!(labels, "outcome-contacts")}</h4><ul class="contact-list">{contacts}</ul> });
    view! {
        <section class="outcome" id=format!("o-{}", outcome.id) data-outcome=outcome.id.clone()>
            <h3 tabindex="-1">{text.title.clone()}</h3>
            <p inner_html=text.body_html.clone()></p>
            <h4>{tr!(labels, "outcome-steps")}</h4>
            <ol class="steps-to-do">{steps}</ol>
            {dues}
            {letters}
            {contacts}
        </section>
    }
}
