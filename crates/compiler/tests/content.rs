//! What is true of the content of this site.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;
use compiler::Site;
use domain::edition::{Article, Edition};
use domain::locale::Locale;
use domain::quiz::{Quiz, Task};
use std::path::Path;

fn site() -> Site {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let (site, diagnostics) = compiler::compile(Path::new(root), today);
    let reported: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert!(reported.is_empty(), "{}", reported.join("\n"));
    site
}

/// What is the same in every language of a text, a line each.
fn article(article: &Article) -> String {
    let Article { place, checked, topics, related, headings, cites, terms, contacts, short, .. } = article;
    let headings: Vec<_> = headings.iter().map(|heading| (&heading.id, heading.level)).collect();
    format!("{place:?} {checked} {topics:?} {related:?} {headings:?} {cites:?} {terms:?} {contacts:?} {}", short.len())
}

/// The ids and the key of a quiz.
fn quiz(quiz: &Quiz) -> String {
    let question = |question: &domain::quiz::Question| {
        let key = match &question.task {
            Task::Choose(manner, options) => {
                let options: Vec<_> = options.iter().map(|option| (&option.id, option.correct)).collect();
                format!("{manner:?} {options:?}")
            }
            Task::Arrange(items) => format!("{:?}", items.iter().map(|item| &item.id).collect::<Vec<_>>()),
            Task::Match(pairs) => format!("{:?}", pairs.iter().map(|pair| &pair.id).collect::<Vec<_>>()),
            Task::Number(target) => format!("{} {}", target.value, target.tolerance),
        };
        let help = (question.context.is_some(), question.hint.is_some());
        format!("{} {key} {help:?} {}\n", question.id, question.sources.len())
    };
    format!("{} {}\n{}", quiz.id, quiz.pass_mark, quiz.questions.iter().map(question).collect::<String>())
}

/// What is the same in every edition.
fn skeleton(edition: &Edition) -> Vec<String> {
    // The only order that depends on the language is the alphabet's.
    let mut lines: Vec<String> = edition.terms.iter().map(|term| format!("{} {}", term.id, term.cites.len())).collect();
    lines.sort();
    for act in &edition.acts {
        let articles: Vec<_> = act.articles.iter().map(|article| (&article.number, &article.cited_by)).collect();
        lines.push(format!("{} {:?} {} {} {articles:?}", act.id, act.number, act.date, act.checked));
    }
    lines.extend(edition.contacts.iter().map(|item| {
        let said = (item.hours.is_some(), item.as_of.is_some());
        format!("{} {:?} {:?} {} {said:?}", item.id, item.kind, item.channel, item.checked)
    }));
    lines.extend(edition.topics.iter().map(|topic| format!("{} {}", topic.id, topic.icon)));
    lines.extend(edition.articles.iter().map(article));
    for course in &edition.courses {
        lines.push(format!("{} {:?} {} {} {}", course.id, course.topics, course.quiz, course.minutes, course.checked));
        for lesson in &course.lessons {
            lines.extend([article(&lesson.article), lesson.minutes.to_string(), quiz(&lesson.questions)]);
        }
    }
    lines.extend(edition.quizzes.iter().map(|page| format!("{:?} {} {}", page.topics, page.checked, quiz(&page.quiz))));
    lines.extend([&edition.messages, &edition.labels].iter().flat_map(|all| &all.patterns).map(|(id, _)| id.clone()));
    lines
}

#[test]
fn the_content_has_no_mistake_and_no_warning() {
    site();
}

#[test]
fn the_three_editions_differ_in_words_only() {
    let site = site();
    for locale in [Locale::Ru, Locale::En] {
        let (ours, theirs) = (skeleton(&site.kk), skeleton(&site[locale]));
        assert_eq!(ours.len(), theirs.len(), "{}", locale.code());
        for (kazakh, translation) in ours.iter().zip(&theirs) {
            assert_eq!(kazakh, translation, "{}", locale.code());
        }
    }
}

#[test]
fn every_lesson_ends_with_three_questions() {
    let site = site();
    for lesson in site.kk.courses.iter().flat_map(|course| &course.lessons) {
        assert_eq!(lesson.questions.questions.len(), 3, "{}", lesson.questions.id);
    }
}

#[test]
fn the_glossary_explains_a_hundred_and_fifty_terms_or_more() {
    assert!(site().kk.terms.len() >= 150);
}
