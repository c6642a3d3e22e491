//! The first page: what the site is, and where to go.

use super::parts::heading;
use super::section::{consultation_card, course_card, quiz_card};
use super::{Shelf, View, art, block, structured, topic, urgent};
use crate::tr;
use domain::route::{Place, Single};
use leptos::prelude::*;

/// How many consultations, courses and quizzes are shown: a first visit stays as light as the library grows.
const SHOWN: usize = 3;

/// The page.
pub fn view(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let (title, lede) = (tr!(labels, "home-title"), tr!(labels, "home-lede"));
    let courses: Vec<_> =
        shelf.edition.courses.iter().take(SHOWN).map(|course| course_card(shelf, course, 3)).collect();
    let consultations: Vec<_> =
        shelf.edition.consultations.iter().take(SHOWN).map(|one| consultation_card(shelf, one, 3)).collect();
    let quizzes: Vec<_> = shelf.edition.quizzes.iter().take(SHOWN).map(|page| quiz_card(shelf, page, 3)).collect();
    let body = view! {
        {urgent::strip(shelf)}
        <div class="page page--wide page--home">
            <div class="hero">
                <div class="hero__words">
                    {heading(&title, &lede)}
                    <p class="page__ways">
                        <a class="button" href="#situations">{tr!(labels, "home-situations")}</a>
                        <a class="button button--quiet" href=shelf.href(&Place::Single(Single::LegalAid))>
                            {tr!(labels, "home-lawyer")}
                        </a>
                    </p>
                </div>
                {art::home()}
            </div>
            <h2 id="situations">{tr!(labels, "home-topics")}</h2>
            <ul class="cards cards--topics">{topic::cards(shelf, 3)}</ul>
            <h2>{tr!(labels, "home-consultations")}</h2>
            <ul class="cards">{consultations}</ul>
            <p class="page__ways">
                <a href=shelf.href(&Place::Single(Single::Consultations))>{tr!(labels, "home-all-consultations")}</a>
                <a href=shelf.href(&Place::Single(Single::Letters))>{tr!(labels, "home-all-letters")}</a>
                <a href=shelf.href(&Place::Single(Single::Folder))>{tr!(labels, "folder-title")}</a>
            </p>
            <h2>{tr!(labels, "home-learn")}</h2>
            <ul class="cards">{courses}{quizzes}</ul>
            <p class="page__ways">
                <a href=shelf.href(&Place::Single(Single::Courses))>{tr!(labels, "home-all-courses")}</a>
                <a href=shelf.href(&Place::Single(Single::Quizzes))>{tr!(labels, "home-all-quizzes")}</a>
            </p>
            <h2>{tr!(labels, "home-trust")}</h2>
            <ul class="trust">
                <li>{tr!(labels, "home-trust-sources")}</li>
                <li>{tr!(labels, "home-trust-privacy")}</li>
                <li>{tr!(labels, "home-trust-access")}</li>
            </ul>
        </div>
    };
    View { title, description: lede, blocks: vec![block(body)], structured: vec![structured::site(shelf)], desk: None }
}
