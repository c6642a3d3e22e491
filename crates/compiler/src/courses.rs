//! Courses and their lessons.

use crate::diagnostic::Report;
use crate::files;
use crate::prose;
use crate::quizzes;
use crate::registry::{Prose, Registry};
use crate::source::Source;
use crate::strings::Strings;
use crate::suggest::suggestion;
use crate::table::{self, Table};
use crate::typography::typeset;
use domain::edition::{Cite, Course, Lesson};
use domain::locale::{Locale, Trilingual};
use domain::route::Place;
use domain::slug::Slug;
use std::path::Path;

/// A course in each language, and what each page of it cites in its questions.
pub type Read = (Trilingual<Course>, Vec<(Place, Vec<Cite>)>);

/// Reads `content/courses/<id>/`.
pub fn read(
    root: &Path,
    id: &Slug,
    folders: &[Prose],
    registry: &Registry,
    strings: &Strings,
    report: &Report,
) -> Option<Read> {
    let path = format!("content/courses/{id}/course.toml");
    if folders.is_empty() {
        report
            .error_in(&Source::new(path.clone(), ""), "the course has no lesson; add a folder such as 01-first-steps");
    }
    let mut cites = Vec::new();
    let mut lessons: Trilingual<Vec<Lesson>> = Trilingual::default();
    for folder in folders {
        if let Some((lesson, cited)) = lesson(root, folder, registry, strings, report) {
            lessons.kk.push(lesson.kk);
            lessons.ru.push(lesson.ru);
            lessons.en.push(lesson.en);
            cites.push((folder.place.clone(), cited));
        }
    }
    let source = files::read(root, &path, report)?;
    let parsed = table::parse(&source.text, &source, 0, report);
    let file = Table::new(&parsed, &source, 0, report);
    let (title, summary, description) = (file.text("title"), file.text("summary"), file.text("description"));
    let minutes = file.count("minutes");
    let topics = prose::topics(&file, registry);
    let checked = registry.checked(&file, report);
    registry.check_facts(&file, &format!("page:{}", Place::Course(id.clone()).id()));
    let quiz = file.slug("quiz");
    if let Some(quiz) = quiz.as_ref().filter(|quiz| !registry.pages.quizzes.contains(quiz)) {
        let hint = suggestion(quiz.as_str(), registry.pages.quizzes.iter().map(Slug::as_str));
        file.error(file.span_of("quiz"), format!("unknown quiz `{quiz}`{hint}"));
    }
    file.finish();
    let (title, summary, description) = (title?, summary?, description?);
    let (minutes, checked, quiz) = (minutes?, checked?, quiz?);
    let course = Trilingual::from_fn(|locale| Course {
        id: id.clone(),
        title: typeset(&title[locale]),
        summary: typeset(&summary[locale]),
        description: typeset(&description[locale]),
        minutes,
        topics: topics.clone(),
        quiz: quiz.clone(),
        checked,
        lessons: lessons[locale].clone(),
    });
    Some((course, cites))
}

fn lesson(
    root: &Path,
    folder: &Prose,
    registry: &Registry,
    strings: &Strings,
    report: &Report,
) -> Option<(Trilingual<Lesson>, Vec<Cite>)> {
    let text = prose::read(root, folder, registry, strings, report);
    let Place::Lesson(course, lesson) = &folder.place else { return None };
    let id = Slug::new(&format!("{course}-{lesson}"))?;
    let title = Trilingual::from_fn(|locale| match &text {
        Some(text) => text[locale].article.title.clone(),
        None => String::new(),
    });
    let (questions, questions_checked, cites) = quizzes::lesson(root, folder, id, &title, registry, strings, report)?;
    let text = text?;
    if text.kk.minutes.is_none() {
        let source = Source::new(format!("{}/kk.md", folder.folder), "");
        report.error_in(&source, "a lesson says how long it takes; add `minutes` to its front matter");
    }
    let lesson = Trilingual::from_fn(|locale: Locale| Lesson {
        article: text[locale].article.clone(),
        minutes: text[locale].minutes.unwrap_or(0),
        questions: questions[locale].clone(),
        questions_checked,
    });
    Some((lesson, cites))
}
