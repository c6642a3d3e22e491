//! The first pages of sections: what there is to read, learn and play.

use super::parts::{Card, article_card, breadcrumbs, card, heading};
use super::{Shelf, View, block, structured};
use crate::tr;
use domain::edition::{Article, Consultation, Course, Letter, QuizPage};
use domain::route::{Place, Single};
use leptos::prelude::*;

/// All explainers: the rights, then the systems that people meet.
pub fn rights(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let (title, summary) = (tr!(labels, "rights-title"), tr!(labels, "rights-summary"));
    let texts = |system: bool| {
        let of = move |article: &&Article| matches!(article.place, Place::Right(_)) && article.system == system;
        shelf.edition.articles.iter().filter(of).map(|article| article_card(shelf, article, 3)).collect::<Vec<_>>()
    };
    let content = view! {
        {group(tr!(labels, "rights-rights"), texts(false))}
        {group(tr!(labels, "rights-systems"), texts(true))}
    };
    plain(shelf, Place::Single(Single::Rights), "page page--wide", title, summary, content)
}

/// The legal-aid guide.
pub fn legal_aid(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let texts = shelf.edition.articles.iter().filter(|article| matches!(article.place, Place::LegalAid(_)));
    let cards: Vec<_> = texts.map(|article| article_card(shelf, article, 2)).collect();
    section(shelf, Single::LegalAid, tr!(labels, "legal-aid-title"), tr!(labels, "legal-aid-summary"), cards)
}

/// All courses.
pub fn courses(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let cards: Vec<_> = shelf.edition.courses.iter().map(|course| course_card(shelf, course, 2)).collect();
    section(shelf, Single::Courses, tr!(labels, "courses-title"), tr!(labels, "courses-summary"), cards)
}

/// All quizzes.
pub fn quizzes(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let cards: Vec<_> = shelf.edition.quizzes.iter().map(|page| quiz_card(shelf, page, 2)).collect();
    section(shelf, Single::Quizzes, tr!(labels, "quizzes-title"), tr!(labels, "quizzes-summary"), cards)
}

/// All consultations.
pub fn consultations(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let cards: Vec<_> = shelf.edition.consultations.iter().map(|one| consultation_card(shelf, one, 2)).collect();
    let (title, summary) = (tr!(labels, "consultations-title"), tr!(labels, "consultations-summary"));
    section(shelf, Single::Consultations, title, summary, cards)
}

/// All letters.
pub fn letters(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let cards: Vec<_> = shelf.edition.letters.iter().map(|letter| letter_card(shelf, letter, 2)).collect();
    section(shelf, Single::Letters, tr!(labels, "letters-title"), tr!(labels, "letters-summary"), cards)
}

/// The card of a consultation.
pub fn consultation_card(shelf: Shelf<'_>, one: &Consultation, level: u8) -> impl IntoView + use<> {
    let note = tr!(shelf.edition.labels, "consultation-minutes", minutes = one.minutes);
    let content = Card { summary: &one.summary, note: Some(note), icon: Some("question") };
    card(shelf, &Place::Consultation(one.id.clone()), level, content)
}

/// The card of a letter.
pub fn letter_card(shelf: Shelf<'_>, letter: &Letter, level: u8) -> impl IntoView + use<> {
    let content = Card { summary: &letter.summary, note: None, icon: Some("letter") };
    card(shelf, &Place::Letter(letter.id.clone()), level, content)
}

/// The card of a course.
pub fn course_card(shelf: Shelf<'_>, course: &Course, level: u8) -> impl IntoView + use<> {
    let labels = &shelf.edition.labels;
    let facts = tr!(labels, "course-facts", lessons = course.lessons.len(), minutes = course.minutes);
    let content = Card { summary: &course.summary, note: Some(facts), icon: Some("book") };
    card(shelf, &Place::Course(course.id.clone()), level, content)
}

/// The card of a quiz.
pub fn quiz_card(shelf: Shelf<'_>, page: &QuizPage, level: u8) -> impl IntoView + use<> {
    let count = tr!(shelf.edition.labels, "quiz-questions", count = page.quiz.questions.len());
    let content = Card { summary: &page.summary, note: Some(count), icon: Some("question") };
    card(shelf, &Place::Quiz(page.quiz.id.clone()), level, content)
}

/// The page of a section: a card for each of its pages.
pub fn section(
    shelf: Shelf<'_>,
    single: Single,
    title: String,
    summary: String,
    cards: impl IntoView + 'static,
) -> View {
    let cards = view! { <ul class="cards">{cards}</ul> };
    plain(shelf, Place::Single(single), "page page--wide", title, summary, cards)
}

/// Cards under a heading of their own; nothing where there are none.
pub fn group<V: IntoView + 'static>(title: String, cards: Vec<V>) -> impl IntoView {
    (!cards.is_empty()).then(|| {
        view! {
            <h2>{title}</h2>
            <ul class="cards">{cards}</ul>
        }
    })
}

/// A page that is a heading and what stands below it.
pub fn plain(
    shelf: Shelf<'_>,
    place: Place,
    class: &'static str,
    title: String,
    summary: String,
    content: impl IntoView + 'static,
) -> View {
    let body = view! {
        <div class=class>
            {breadcrumbs(shelf, &place)}
            {heading(&title, &summary)}
            {content}
        </div>
    };
    View {
        title,
        description: summary,
        blocks: vec![block(body)],
        structured: vec![structured::breadcrumbs(shelf, &place)],
        desk: None,
    }
}
