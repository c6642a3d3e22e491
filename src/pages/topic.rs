//! Life situations: what there is for each.

use super::parts::{Card, article_card, card};
use super::section::{consultation_card, course_card, group, plain, quiz_card, section};
use super::{Shelf, View};
use crate::tr;
use domain::edition::{Article, Consultation, Topic};
use domain::route::{Place, Single};
use leptos::prelude::*;

/// All life situations.
pub fn index(shelf: Shelf<'_>) -> View {
    let labels = &shelf.edition.labels;
    let (title, summary) = (tr!(labels, "topics-title"), tr!(labels, "topics-summary"));
    section(shelf, Single::Topics, title, summary, cards(shelf, 2))
}

/// A card for each life situation.
pub fn cards(shelf: Shelf<'_>, level: u8) -> impl IntoView + use<> {
    let card = |topic: &Topic| {
        let content = Card { summary: &topic.summary, icon: Some(&topic.icon), note: None };
        card(shelf, &Place::Topic(topic.id.clone()), level, content)
    };
    shelf.edition.topics.iter().map(card).collect_view()
}

/// The page of `topic`.
pub fn view(shelf: Shelf<'_>, topic: &Topic) -> View {
    let labels = &shelf.edition.labels;
    let edition = shelf.edition;
    let texts = |of: fn(&Place) -> bool| {
        let about = |article: &&Article| of(&article.place) && article.topics.contains(&topic.id);
        edition.articles.iter().filter(about).map(|article| article_card(shelf, article, 3)).collect::<Vec<_>>()
    };
    let rights = texts(|place| matches!(place, Place::Right(_)));
    let legal_aid = texts(|place| matches!(place, Place::LegalAid(_)));
    let about = |one: &&Consultation| one.topics.contains(&topic.id);
    let consultations: Vec<_> =
        edition.consultations.iter().filter(about).map(|one| consultation_card(shelf, one, 3)).collect();
    let courses = edition.courses.iter().filter(|course| course.topics.contains(&topic.id));
    let quizzes = edition.quizzes.iter().filter(|page| page.topics.contains(&topic.id));
    let learn: Vec<AnyView> = courses
        .map(|course| course_card(shelf, course, 3).into_any())
        .chain(quizzes.map(|page| quiz_card(shelf, page, 3).into_any()))
        .collect();
    let nothing = consultations.is_empty() && rights.is_empty() && legal_aid.is_empty() && learn.is_empty();
    let empty = nothing.then(|| {
        view! {
            <p>{tr!(labels, "topic-empty")}</p>
            <p class="page__ways">
                <a class="button" href=shelf.href(&Place::Single(Single::Contacts))>{tr!(labels, "topic-contacts")}</a>
                <a class="button button--quiet" href=shelf.href(&Place::Single(Single::Urgent))>{tr!(labels, "topic-urgent")}</a>
            </p>
        }
    });
    let content = view! {
        {group(tr!(labels, "topic-consultations"), consultations)}
        {group(tr!(labels, "topic-rights"), rights)}
        {group(tr!(labels, "topic-legal-aid"), legal_aid)}
        {group(tr!(labels, "topic-learn"), learn)}
        {empty}
    };
    let place = Place::Topic(topic.id.clone());
    plain(shelf, place, "page page--wide", topic.title.clone(), topic.summary.clone(), content)
}
