//! A letter: a form, and the letter itself in Kazakh and Russian side by side.

use super::parts::{breadcrumbs, date, heading};
use super::{Shelf, View, block, desk, structured};
use crate::tr;
use domain::edition::{Consultation, Letter};
use domain::locale::Locale;
use domain::route::Place;
use leptos::prelude::*;

mod form;
mod paper;

/// The page of a letter.
pub fn view(shelf: Shelf<'_>, letter: &Letter) -> View {
    let labels = &shelf.edition.labels;
    let place = Place::Letter(letter.id.clone());
    let answer = letter.answer.as_ref().and_then(|id| shelf.deadline(id.as_str()));
    let answer = answer.map(|deadline| {
        let words = super::consultation::due_words(labels, &deadline.rule, &deadline.from);
        view! { <p>{tr!(labels, "letter-answer")}" "{words}". "{super::cites::cite(shelf, &deadline.cite)}</p> }
    });
    // What somebody in danger writes leaves no trace.
    let offers = |one: &Consultation| one.outcomes.iter().any(|outcome| outcome.letters.contains(&letter.id));
    let private = shelf.edition.consultations.iter().any(|one| one.flow.private && offers(one));
    let gloss = (shelf.edition.locale == Locale::En).then(|| view! { <p>{tr!(labels, "letter-gloss")}</p> });
    let body = view! {
        <div class="page page--wide page--letter">
            {breadcrumbs(shelf, &place)}
            {heading(&letter.title, &letter.summary)}
            <p class="page__facts"><span>{tr!(labels, "checked-on", date = date(labels, letter.checked))}</span></p>
            {answer}
            <p>{tr!(labels, "letter-languages")}</p>
            {gloss}
            {desk::attributes(shelf, "letter", letter.id.as_str(), private, form::view(shelf, letter))}
            {paper::view(shelf, letter)}
        </div>
    };
    View {
        title: letter.title.clone(),
        description: letter.summary.clone(),
        blocks: vec![block(body)],
        structured: vec![structured::breadcrumbs(shelf, &place)],
    }
}
