//! A consultation: questions that the desk asks one by one, and for everybody the list by which it decides,
//! with its outcomes.

use super::parts::{Gists, breadcrumbs, date, definitions, heading, related, sources};
use super::{Shelf, View, block, desk, html, leave, structured};
use crate::tr;
use domain::consultation::Material;
use domain::edition::Consultation;
use domain::route::{Place, Route, Single};
use leptos::prelude::*;

mod conditions;
mod decides;
pub mod due;
mod outcomes;
mod questions;

/// The page of a consultation.
pub fn view(shelf: Shelf<'_>, one: &Consultation) -> View {
    let labels = &shelf.edition.labels;
    let place = Place::Consultation(one.id.clone());
    let rest = Some(desk::address(&Route::new(shelf.edition.locale, place.clone())));
    let work = desk::Work { kind: "consultation", id: one.id.as_str(), private: one.flow.private, rest };
    let body = view! {
        <div class="page page--single page--consultation">
            {breadcrumbs(shelf, &place)}
            {heading(&one.title, &one.summary)}
            <p class="page__facts">
                <span>{tr!(labels, "consultation-minutes", minutes = one.minutes)}</span>
                <span>{tr!(labels, "checked-on", date = date(labels, one.checked))}</span>
            </p>
            {match one.flow.private {
                true => leave::view(shelf, one).into_any(),
                false => privacy(shelf).into_any(),
            }}
            {desk::place(shelf, work, ())}
            {decides::view(shelf, one)}
            {outcomes::view(shelf, one)}
            {sources(shelf, &one.cites, Gists::Left)}
            {related(shelf, &one.related)}
            {definitions(shelf, &one.terms)}
        </div>
    };
    View {
        title: one.title.clone(),
        description: one.summary.clone(),
        blocks: vec![block(body)],
        structured: vec![structured::breadcrumbs(shelf, &place)],
        desk: Some(html(rest_for_desk(shelf, one))),
    }
}

/// What happens to the answers.
fn privacy(shelf: Shelf<'_>) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    view! {
        <p class="consultation__privacy">
            {tr!(labels, "consultation-kept")}" "
            <a href=shelf.href(&Place::Single(Single::Privacy))>{tr!(labels, "consultation-privacy")}</a>
        </p>
    }
}

/// The data of the consultation and the forms that the desk shows one by one.
fn rest_for_desk(shelf: Shelf<'_>, one: &Consultation) -> impl IntoView + use<> {
    let rules = shelf.edition.deadlines.iter().map(|deadline| deadline.rule.clone());
    let rules: Vec<_> = rules.filter(|rule| one.flow.counts_by(&rule.id)).collect();
    let calendar = if rules.is_empty() { Default::default() } else { shelf.edition.calendar.clone() };
    let material = Material { flow: one.flow.clone(), rules, calendar };
    view! {
        {desk::data(&material)}
        {questions::view(shelf, one)}
    }
}
