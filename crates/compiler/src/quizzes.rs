//! Quizzes of their own, and the questions that close a lesson.

use crate::diagnostic::Report;
use crate::files;
use crate::prose;
use crate::questions::{self, Context};
use crate::registry::{Prose, Registry};
use crate::strings::Strings;
use crate::table::{self, Table};
use crate::typography::typeset;
use chrono::NaiveDate;
use domain::edition::{Cite, QuizPage};
use domain::locale::Trilingual;
use domain::quiz::Quiz;
use domain::route::Place;
use domain::slug::Slug;
use std::path::Path;

/// Reads `content/quizzes/<id>.toml`: the quiz in each language, and what it cites.
pub fn read(
    root: &Path,
    id: &Slug,
    registry: &Registry,
    strings: &Strings,
    report: &Report,
) -> Option<(Trilingual<QuizPage>, Vec<Cite>)> {
    let source = files::read(root, &format!("content/quizzes/{id}.toml"), report)?;
    let parsed = table::parse(&source.text, &source, 0, report);
    let file = Table::new(&parsed, &source, 0, report);
    let (title, summary) = (file.text("title"), file.text("summary"));
    let topics = prose::topics(&file, registry);
    let checked = registry.checked(&file, report);
    registry.check_facts(&file, &format!("quiz:{id}"));
    let pass_mark = file.count("pass_mark");
    let place = Place::Quiz(id.clone());
    let questions = questions::read(&file, &Context { registry, strings, checked, place: &place });
    file.finish();
    let total = u32::try_from(questions.written).unwrap_or(u32::MAX);
    if let Some(pass_mark) = pass_mark.filter(|mark| total > 0 && !(1..=total).contains(mark)) {
        let message = format!("the pass mark is {pass_mark} but there are {total} questions; write 1 to {total}");
        file.error(file.span_of("pass_mark"), message);
    }
    let (title, summary, checked, pass_mark) = (title?, summary?, checked?, pass_mark?);
    let page = Trilingual::from_fn(|locale| QuizPage {
        quiz: Quiz {
            id: id.clone(),
            title: typeset(&title[locale]),
            pass_mark,
            questions: questions.questions[locale].clone(),
        },
        summary: typeset(&summary[locale]),
        topics: topics.clone(),
        checked,
    });
    Some((page, questions.cites))
}

/// Reads the questions that close `lesson`: the quiz, the day its facts were checked, and what it cites.
pub fn lesson(
    root: &Path,
    lesson: &Prose,
    id: Slug,
    title: &Trilingual<String>,
    registry: &Registry,
    strings: &Strings,
    report: &Report,
) -> Option<(Trilingual<Quiz>, NaiveDate, Vec<Cite>)> {
    let source = files::read(root, &format!("{}/questions.toml", lesson.folder), report)?;
    let parsed = table::parse(&source.text, &source, 0, report);
    let file = Table::new(&parsed, &source, 0, report);
    let checked = registry.checked(&file, report);
    registry.check_facts(&file, &format!("page:{}", lesson.place.id()));
    let questions = questions::read(&file, &Context { registry, strings, checked, place: &lesson.place });
    file.finish();
    let total = u32::try_from(questions.questions.kk.len()).unwrap_or(u32::MAX);
    let quiz = Trilingual::from_fn(|locale| Quiz {
        id: id.clone(),
        title: title[locale].clone(),
        pass_mark: total,
        questions: questions.questions[locale].clone(),
    });
    Some((quiz, checked.unwrap_or_default(), questions.cites))
}
