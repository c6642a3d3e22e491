//! Every component of the pages in one place: to look at, and for the checks to go through.

use super::parts::{Card, card};
use super::section::{course_card, quiz_card};
use super::{Shelf, View, article, block, course, quiz_form};
use crate::tr;
use crate::ui::icon::Icon;
use domain::edition::Article;
use domain::quiz::{Manner, Question, Quiz, Task};
use domain::route::{Place, Single};
use domain::slug::Slug;
use leptos::prelude::*;
use std::mem::{Discriminant, discriminant};

/// Icons that stand beside words somewhere.
const ICONS: [&str; 19] = [
    "machine", "data", "money", "car", "window", "scales", "letter", "shield", "family", "bag", "screen", "book",
    "phone", "question", "play", "back", "on", "check", "cross",
];

/// The page: what a text can hold, then what the pages add, then a question of each kind.
pub fn view(shelf: Shelf<'_>, text: &Article) -> View {
    let labels = &shelf.edition.labels;
    let mut view = article::view(shelf, text);
    let components = view! {
        <div class="page page--single">
            <h2>{tr!(labels, "design-buttons")}</h2>
            <p class="page__ways">
                <button type="button" class="button">{tr!(labels, "quiz-check")}</button>
                <button type="button" class="button" disabled>{tr!(labels, "quiz-check")}</button>
                <button type="button" class="button button--quiet">{tr!(labels, "course-start")}</button>
                <a class="button" href=shelf.href(&Place::Single(Single::Courses))>{tr!(labels, "courses-title")}</a>
                <button type="button" class="tool" aria-pressed="false">{tr!(labels, "beside-all")}</button>
                <button type="button" class="tool" aria-pressed="true">{tr!(labels, "beside-all")}</button>
            </p>
            <h2>{tr!(labels, "design-icons")}</h2>
            <p class="page__ways">{ICONS.map(|name| view! { <Icon name /> }).collect_view()}</p>
            <h2>{tr!(labels, "design-cards")}</h2>
            <ul class="cards">
                {card(shelf, &text.place, 3, Card { summary: &text.summary, icon: Some("shield"), note: None })}
                {shelf.edition.courses.first().map(|course| course_card(shelf, course, 3))}
                {shelf.edition.quizzes.first().map(|page| quiz_card(shelf, page, 3))}
            </ul>
            <h2>{tr!(labels, "course-lessons")}</h2>
            {shelf.edition.courses.first().map(|course| course::lessons(shelf, course))}
            <h2>{tr!(labels, "design-answers")}</h2>
            {verdict("verdict verdict--right", "check", tr!(labels, "answer-true"))}
            {verdict("verdict verdict--wrong", "cross", tr!(labels, "answer-false"))}
            <p class="quiz__warning" role="status">{tr!(labels, "reading-failed")}</p>
        </div>
        <h2 class="page__questions" id="page-questions">{tr!(labels, "design-questions")}</h2>
    };
    view.blocks.push(block(components));
    view.blocks.extend(one_of_each_kind(shelf).map(|quiz| quiz_form::block(labels, &quiz, 3)));
    view
}

fn verdict(class: &'static str, icon: &'static str, word: String) -> impl IntoView {
    view! { <div class=class><p class="verdict__word"><Icon name=icon />{word}</p></div> }
}

/// A quiz of the first question of each kind that the site has.
fn one_of_each_kind(shelf: Shelf<'_>) -> Option<Quiz> {
    let mut questions: Vec<Question> = Vec::new();
    for question in shelf.edition.quizzes.iter().flat_map(|page| &page.quiz.questions) {
        if !questions.iter().any(|known| kind(&known.task) == kind(&question.task)) {
            questions.push(question.clone());
        }
    }
    Some(Quiz { id: Slug::new("design")?, title: String::new(), pass_mark: 1, questions })
}

fn kind(task: &Task) -> (Discriminant<Task>, Option<Manner>) {
    let manner = match task {
        Task::Choose(manner, _) => Some(*manner),
        _ => None,
    };
    (discriminant(task), manner)
}
