//! A letter: a form, and the letter itself in Kazakh and Russian side by side.

use super::parts::{breadcrumbs, date, heading};
use super::{Shelf, View, block, desk, leave, structured};
use crate::tr;
use domain::deadline::Limit;
use domain::edition::{Consultation, Letter};
use domain::locale::Locale;
use domain::route::Place;
use leptos::prelude::*;

mod after;
mod form;
mod paper;

/// The page of a letter.
pub fn view(shelf: Shelf<'_>, letter: &Letter) -> View {
    let labels = &shelf.edition.labels;
    let place = Place::Letter(letter.id.clone());
    let offering: Vec<&Consultation> = shelf.edition.consultations.iter().filter(|one| offers(one, letter)).collect();
    let from = offering.iter().map(|one| {
        let href = shelf.href(&Place::Consultation(one.id.clone()));
        view! { <li><a href=href>{one.title.clone()}</a></li> }
    });
    let from = (!offering.is_empty()).then(|| {
        view! { <p>{tr!(labels, "letter-consultations")}</p><ul>{from.collect_view()}</ul> }
    });
    let private = offering.iter().find(|one| one.flow.private);
    let gloss = (shelf.edition.locale == Locale::En).then(|| view! { <p>{tr!(labels, "letter-gloss")}</p> });
    let work = desk::Work { kind: "letter", id: letter.id.as_str(), private: private.is_some(), rest: None };
    let limit = letter.answer.as_ref().and_then(|id| shelf.deadline(id.as_str()));
    let data = limit
        .map(|deadline| desk::data(&Limit { rule: deadline.rule.clone(), calendar: shelf.edition.calendar.clone() }));
    let content = view! { {data}{form::view(shelf, letter, private.is_some())} };
    let body = view! {
        <div class="page page--wide page--letter">
            {breadcrumbs(shelf, &place)}
            {heading(&letter.title, &letter.summary)}
            <p class="page__facts"><span>{tr!(labels, "checked-on", date = date(labels, letter.checked))}</span></p>
            {private.map(|one| leave::view(shelf, one))}
            <p>{tr!(labels, "letter-languages")}</p>
            {gloss}
            {desk::place(shelf, work, content)}
            {paper::view(shelf, letter)}
            {after::view(shelf, limit, private.is_some())}
            <div class="letter-from">{from}</div>
        </div>
    };
    // The history of the browser must not tell what somebody in danger wrote.
    let title = if private.is_some() { tr!(labels, "letter-neutral") } else { letter.title.clone() };
    View {
        title,
        description: letter.summary.clone(),
        blocks: vec![block(body)],
        structured: vec![structured::breadcrumbs(shelf, &place)],
        desk: None,
    }
}

fn offers(one: &Consultation, letter: &Letter) -> bool {
    one.outcomes.iter().any(|outcome| outcome.letters.contains(&letter.id))
}

/// Whether somebody in danger writes the letter: it leaves no trace.
pub fn is_private(shelf: Shelf<'_>, letter: &Letter) -> bool {
    shelf.edition.consultations.iter().any(|one| one.flow.private && offers(one, letter))
}
