//! A lesson: its text, its questions, and the way on.

use super::article::{contents, facts, folded_contents};
use super::parts::{Gists, breadcrumbs, contacts, definitions, heading, sources};
use super::{Shelf, View, block, quiz_form, reading, structured};
use crate::tr;
use domain::edition::Course;
use domain::route::Place;
use leptos::prelude::*;

/// The page of the lesson `at` of `course`.
pub fn view(shelf: Shelf<'_>, course: &Course, at: usize) -> View {
    let lesson = &course.lessons[at];
    let article = &lesson.article;
    let labels = &shelf.edition.labels;
    let number = tr!(labels, "lesson-number", number = at + 1, total = course.lessons.len());
    let text = view! {
        <div class="page">
            <article class="page__text">
                {breadcrumbs(shelf, &article.place)}
                <p class="page__kicker">{number}</p>
                {heading(&article.title, &article.summary)}
                {facts(shelf, article)}
                {reading::tools(shelf)}
                {reading::short(shelf, article)}
                {folded_contents(shelf, article)}
                {reading::text(article)}
            </article>
            <div class="page__aside">{contents(shelf, &article.headings)}</div>
        </div>
        <h2 class="page__questions" id="page-questions">{tr!(labels, "lesson-questions")}</h2>
    };
    let after = view! {
        <div class="page__after">
            {steps(shelf, course, at)}
            {sources(shelf, &article.cites, Gists::Told)}
            {contacts(shelf, article)}
            {definitions(shelf, &article.terms)}
        </div>
    };
    let questions = quiz_form::block(labels, &lesson.questions, 3);
    View {
        title: article.title.clone(),
        description: article.summary.clone(),
        blocks: vec![block(text), questions, block(after)],
        structured: vec![structured::article(shelf, article), structured::breadcrumbs(shelf, &article.place)],
        desk: None,
    }
}

/// To the lesson before and to what comes next.
fn steps(shelf: Shelf<'_>, course: &Course, at: usize) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let link = |label: String, place: &Place, class: &'static str| {
        view! {
            <a class=class href=shelf.href(place)>
                <span class="steps__label">{label}</span>
                <span>{shelf.title(place)}</span>
            </a>
        }
    };
    let lesson = |at: usize| course.lessons.get(at).map(|lesson| lesson.article.place.clone());
    let previous = at.checked_sub(1).and_then(lesson);
    let previous = previous.map(|place| link(tr!(labels, "lesson-previous"), &place, "steps__link"));
    let next = match lesson(at + 1) {
        Some(place) => link(tr!(labels, "lesson-next"), &place, "steps__link steps__link--next"),
        None => {
            let quiz = Place::Quiz(course.quiz.clone());
            link(tr!(labels, "lesson-to-quiz"), &quiz, "steps__link steps__link--next")
        }
    };
    view! { <nav class="steps" aria-label=tr!(labels, "course-lessons")>{previous}{next}</nav> }
}
