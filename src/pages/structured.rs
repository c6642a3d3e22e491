//! What a page is, in the words of schema.org.

use super::Shelf;
use crate::tr;
use domain::edition::{Article, Course, QuizPage, Term};
use domain::quiz::{Question, Task};
use domain::route::{Place, Single};
use serde_json::{Value, json};

const CONTEXT: &str = "https://schema.org";

fn address(shelf: Shelf<'_>, place: &Place) -> String {
    format!("{}{}", shelf.addresses.origin, shelf.href(place))
}

fn publisher(shelf: Shelf<'_>) -> Value {
    json!({ "@type": "Organization", "name": tr!(shelf.edition.messages, "site-name"), "url": shelf.addresses.origin })
}

/// The way from the home page to `place`.
pub fn breadcrumbs(shelf: Shelf<'_>, place: &Place) -> Value {
    let mut way = shelf.above(place);
    way.push(place.clone());
    let item = |(at, place): (usize, &Place)| json!({ "@type": "ListItem", "position": at + 1, "name": shelf.title(place), "item": address(shelf, place) });
    let items: Vec<Value> = way.iter().enumerate().map(item).collect();
    json!({ "@context": CONTEXT, "@type": "BreadcrumbList", "itemListElement": items })
}

/// The site.
pub fn site(shelf: Shelf<'_>) -> Value {
    json!({
        "@context": CONTEXT,
        "@type": "WebSite",
        "name": tr!(shelf.edition.messages, "site-name"),
        "url": address(shelf, &Place::Home),
        "inLanguage": shelf.edition.locale.code(),
        "publisher": publisher(shelf),
    })
}

/// A text.
pub fn article(shelf: Shelf<'_>, article: &Article) -> Value {
    json!({
        "@context": CONTEXT,
        "@type": "Article",
        "headline": article.title,
        "description": article.summary,
        "inLanguage": shelf.edition.locale.code(),
        "dateModified": article.checked.to_string(),
        "mainEntityOfPage": address(shelf, &article.place),
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "isAccessibleForFree": true,
        "author": publisher(shelf),
        "publisher": publisher(shelf),
    })
}

/// A course.
pub fn course(shelf: Shelf<'_>, course: &Course) -> Value {
    json!({
        "@context": CONTEXT,
        "@type": "Course",
        "name": course.title,
        "description": course.summary,
        "inLanguage": shelf.edition.locale.code(),
        "url": address(shelf, &Place::Course(course.id.clone())),
        "isAccessibleForFree": true,
        "provider": publisher(shelf),
        "offers": { "@type": "Offer", "category": "Free", "price": 0, "priceCurrency": "KZT" },
        "hasCourseInstance": {
            "@type": "CourseInstance",
            "courseMode": "online",
            "courseWorkload": format!("PT{}M", course.minutes),
        },
    })
}

/// A quiz; the questions with one right text are told in full.
pub fn quiz(shelf: Shelf<'_>, page: &QuizPage) -> Value {
    let question = |question: &Question| {
        let Task::Choose(_, options) = &question.task else { return None };
        let answer = |correct: bool| {
            let texts = options.iter().filter(move |option| option.correct == correct);
            texts.map(|option| json!({ "@type": "Answer", "text": option.text })).collect::<Vec<_>>()
        };
        Some(json!({
            "@type": "Question",
            "text": question.prompt,
            "eduQuestionType": if answer(true).len() == 1 { "Multiple choice" } else { "Checkbox" },
            "acceptedAnswer": answer(true),
            "suggestedAnswer": answer(false),
        }))
    };
    let questions: Vec<Value> = page.quiz.questions.iter().filter_map(question).collect();
    json!({
        "@context": CONTEXT,
        "@type": "Quiz",
        "name": page.quiz.title,
        "description": page.summary,
        "inLanguage": shelf.edition.locale.code(),
        "url": address(shelf, &Place::Quiz(page.quiz.id.clone())),
        "dateModified": page.checked.to_string(),
        "hasPart": questions,
    })
}

/// The terms.
pub fn glossary(shelf: Shelf<'_>) -> Value {
    json!({
        "@context": CONTEXT,
        "@type": "DefinedTermSet",
        "name": tr!(shelf.edition.labels, "glossary-title"),
        "inLanguage": shelf.edition.locale.code(),
        "url": address(shelf, &Place::Single(Single::Glossary)),
    })
}

/// One term.
pub fn term(shelf: Shelf<'_>, term: &Term) -> Value {
    json!({
        "@context": CONTEXT,
        "@type": "DefinedTerm",
        "name": term.name,
        "description": term.definition,
        "inLanguage": shelf.edition.locale.code(),
        "url": address(shelf, &Place::Term(term.id.clone())),
        "inDefinedTermSet": address(shelf, &Place::Single(Single::Glossary)),
    })
}
