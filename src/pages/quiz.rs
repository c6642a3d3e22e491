//! A quiz, on the site and alone in somebody else's page.

use super::parts::{breadcrumbs, date, heading};
use super::{Shelf, View, block, quiz_form, structured};
use crate::tr;
use domain::edition::QuizPage;
use domain::locale::Locale;
use domain::route::Place;
use leptos::prelude::*;

/// The page of a quiz.
pub fn view(shelf: Shelf<'_>, page: &QuizPage) -> View {
    let labels = &shelf.edition.labels;
    let place = Place::Quiz(page.quiz.id.clone());
    let top = view! {
        <div class="page page--single page--quiz">
            {breadcrumbs(shelf, &place)}
            {heading(&page.quiz.title, &page.summary)}
            <p class="page__facts">
                <span>{tr!(labels, "quiz-questions", count = page.quiz.questions.len())}</span>
                <span>{tr!(labels, "checked-on", date = date(labels, page.checked))}</span>
            </p>
        </div>
    };
    View {
        title: page.quiz.title.clone(),
        description: page.summary.clone(),
        blocks: vec![block(top), quiz_form::block(labels, &page.quiz, 2)],
        structured: vec![structured::quiz(shelf, page), structured::breadcrumbs(shelf, &place)],
        desk: None,
    }
}

/// The quiz alone, for a frame.
pub fn embedded(shelf: Shelf<'_>, page: &QuizPage) -> View {
    let labels = &shelf.edition.labels;
    let address = format!("{}{}", shelf.addresses.origin, shelf.href(&Place::Quiz(page.quiz.id.clone())));
    let top = view! { <h1 class="embed__title" tabindex="-1">{page.quiz.title.clone()}</h1> };
    // In Russian the name stays Kazakh.
    let kazakh = (shelf.edition.locale == Locale::Ru).then_some("kk");
    let bottom = view! {
        <p class="embed__source">
            <a href=address target="_blank" rel="noopener"><span lang=kazakh>{tr!(shelf.edition.messages, "site-name")}</span>": "{tr!(labels, "quiz-embed-open")}</a>
        </p>
    };
    View {
        title: page.quiz.title.clone(),
        description: page.summary.clone(),
        blocks: vec![block(top), quiz_form::block(labels, &page.quiz, 2), block(bottom)],
        structured: Vec::new(),
        desk: None,
    }
}
