//! A course: what one can do after it, its lessons, its closing quiz.

use super::parts::{Card, breadcrumbs, card, date, heading};
use super::{Shelf, View, block, structured};
use crate::tr;
use domain::edition::{Course, Lesson};
use domain::route::Place;
use leptos::prelude::*;

/// The page of `course`.
pub fn view(shelf: Shelf<'_>, course: &Course) -> View {
    let labels = &shelf.edition.labels;
    let place = Place::Course(course.id.clone());
    let quiz = Place::Quiz(course.quiz.clone());
    let summary = shelf.quiz(&course.quiz).map(|page| page.summary.clone()).unwrap_or_default();
    let content = Card { summary: &summary, icon: Some("question"), note: None };
    let start = course.lessons.first().map(|first| {
        view! { <p><a class="button" href=shelf.href(&first.article.place)>{tr!(labels, "course-start")}</a></p> }
    });
    let body = view! {
        <div class="page page--single">
            {breadcrumbs(shelf, &place)}
            {heading(&course.title, &course.summary)}
            <p class="page__facts">
                <span>{tr!(labels, "course-facts", lessons = course.lessons.len(), minutes = course.minutes)}</span>
                <span>{tr!(labels, "checked-on", date = date(labels, course.checked))}</span>
            </p>
            <p>{course.description.clone()}</p>
            {start}
            <h2>{tr!(labels, "course-lessons")}</h2>
            {lessons(shelf, course)}
            <h2>{tr!(labels, "course-quiz")}</h2>
            <ul class="cards">{card(shelf, &quiz, 3, content)}</ul>
        </div>
    };
    View {
        title: course.title.clone(),
        description: course.summary.clone(),
        blocks: vec![block(body)],
        structured: vec![structured::course(shelf, course), structured::breadcrumbs(shelf, &place)],
        desk: None,
    }
}

/// The lessons of `course`, in order.
pub fn lessons(shelf: Shelf<'_>, course: &Course) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let lesson = |(at, lesson): (usize, &Lesson)| {
        let minutes = tr!(labels, "lesson-minutes", minutes = lesson.minutes);
        view! {
            <li class="lesson-list__item">
                <span class="lesson-list__number" aria-hidden="true">{at + 1}</span>
                <span>
                    <a href=shelf.href(&lesson.article.place)>{lesson.article.title.clone()}</a>
                    <span class="lesson-list__text">{lesson.article.summary.clone()}</span>
                    <span class="lesson-list__minutes">{minutes}</span>
                </span>
            </li>
        }
    };
    view! { <ol class="lesson-list">{course.lessons.iter().enumerate().map(lesson).collect_view()}</ol> }
}
