//! How much there is to read: units, words, sentences and citations of each kind, and the oldest check.

use crate::sentences::{sentences, words};
use crate::site::Site;
use chrono::NaiveDate;
use domain::edition::letter::Piece;
use domain::edition::{Article, Consultation, Edition, Lesson, Letter, QuizPage};
use domain::locale::Locale;
use domain::quiz::{Question, Task};
use domain::route::Place;
use std::iter::Sum;

mod facts;
mod table;

pub use facts::fact;

/// What is counted of a unit, or of many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Figures {
    units: usize,
    words: usize,
    sentences: usize,
    cites: usize,
    /// Sections and questions that should cite an act and do not.
    uncited: usize,
    oldest: Option<NaiveDate>,
}

impl Figures {
    /// One unit of `texts`.
    fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Figures {
        let mut figures = Figures { units: 1, ..Figures::default() };
        for text in texts {
            figures.words += words(text);
            figures.sentences += sentences(text).len();
        }
        figures
    }

    fn checked(self, day: NaiveDate) -> Figures {
        Figures { oldest: Some(day), ..self }
    }
}

impl Sum for Figures {
    fn sum<I: Iterator<Item = Figures>>(all: I) -> Figures {
        all.fold(Figures::default(), |one, other| Figures {
            units: one.units + other.units,
            words: one.words + other.words,
            sentences: one.sentences + other.sentences,
            cites: one.cites + other.cites,
            uncited: one.uncited + other.uncited,
            oldest: one.oldest.into_iter().chain(other.oldest).min(),
        })
    }
}

/// The figures of the editions, as text in columns.
pub fn figures(site: &Site) -> String {
    let kinds = Locale::ALL.map(|locale| (locale, kinds(&site[locale])));
    let mut text = String::new();
    for (locale, kinds) in &kinds {
        text.push_str(&table::of(locale.code(), kinds));
        text.push('\n');
    }
    let total = |(locale, kinds): &(Locale, Kinds)| (locale.code(), kinds.iter().map(|(_, figures)| *figures).sum());
    text.push_str(&table::of("all", &kinds.each_ref().map(total)));
    text.push('\n');
    text.push_str(&table::equality(&kinds));
    text
}

/// Each kind of unit, and its figures in one language.
type Kinds = Vec<(&'static str, Figures)>;

fn kinds(edition: &Edition) -> Kinds {
    let lessons = || edition.courses.iter().flat_map(|course| &course.lessons);
    let quizzes = || edition.quizzes.iter();
    let articles = |is: fn(&Place) -> bool| edition.articles.iter().filter(move |a| is(&a.place)).map(article).sum();
    let mut kinds = vec![
        ("lessons", lessons().map(|lesson| article(&lesson.article)).sum()),
        ("lesson questions", lessons().flat_map(lesson_questions).sum()),
        ("quizzes", quizzes().map(|page| entry(&page.summary).checked(page.checked)).sum()),
        ("quiz questions", quizzes().flat_map(quiz_questions).sum()),
        ("explainers", articles(|place| matches!(place, Place::Right(_)))),
        ("legal-aid pages", articles(|place| matches!(place, Place::LegalAid(_)))),
        ("urgent pages", articles(|place| matches!(place, Place::Danger(_)))),
        ("single pages", articles(|place| matches!(place, Place::Single(_)))),
    ];
    let consultations = edition.consultations.iter();
    kinds.push(("consultations", consultations.clone().map(consultation).sum()));
    kinds.push(("letters", edition.letters.iter().map(|one| letter(one, edition.locale)).sum()));
    kinds.extend(entries(edition));
    kinds
}

/// Everything that a reader may be asked and told.
fn consultation(one: &Consultation) -> Figures {
    let asked = one.questions.iter().flat_map(|question| {
        let options = question.options.iter().map(String::as_str);
        [question.prompt.as_str(), &question.why].into_iter().chain(options)
    });
    let told = one.outcomes.iter().flat_map(|outcome| {
        let html = [&outcome.body_html].into_iter().chain(&outcome.steps_html);
        [outcome.title.clone()].into_iter().chain(html.map(|html| plain(html)))
    });
    let texts: Vec<String> = asked.map(str::to_owned).chain(told).collect();
    let text = Figures::of(texts.iter().map(String::as_str)).checked(one.checked);
    Figures { cites: one.cites.len(), ..text }
}

/// A text without its tags.
fn plain(html: &str) -> String {
    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
}

fn letter(one: &Letter, locale: Locale) -> Figures {
    let text = &one.text[locale];
    let words = |pieces: &[Piece]| {
        pieces.iter().map(|piece| if let Piece::Text(text) = piece { text.as_str() } else { "" }).collect::<String>()
    };
    let paragraphs = text.paragraphs.iter().chain(&text.requests).map(|paragraph| words(&paragraph.pieces));
    let texts: Vec<String> = paragraphs.chain([words(&text.subject)]).collect();
    Figures { cites: text.notes.len(), ..Figures::of(texts.iter().map(String::as_str)).checked(one.checked) }
}

/// What stands in lists: a text each, or none.
fn entries(edition: &Edition) -> [(&'static str, Figures); 5] {
    let acts = || edition.acts.iter();
    let terms = edition.terms.iter().map(|term| {
        let text = entry(&term.definition).checked(term.checked);
        Figures { cites: term.cites.len(), ..text }
    });
    let articles = acts().flat_map(|act| act.articles.iter().map(|item| entry(&item.gist).checked(act.checked)));
    [
        ("terms", terms.sum()),
        ("acts", acts().map(|act| Figures::of([]).checked(act.checked)).sum()),
        ("articles", articles.sum()),
        ("contacts", edition.contacts.iter().map(|item| entry(&item.purpose).checked(item.checked)).sum()),
        ("topics", edition.topics.iter().map(|topic| entry(&topic.summary)).sum()),
    ]
}

fn entry(text: &str) -> Figures {
    Figures::of([text])
}

/// The short version and the text. What it cites is counted as the reader sees it, in its HTML.
fn article(article: &Article) -> Figures {
    const CITE: &str = "class=\"cite\"";
    let short = Figures::of(article.short.iter().map(String::as_str));
    let sections = article.html.split("<h2").skip(1).zip(article.headings.iter().filter(|heading| heading.level == 2));
    Figures {
        words: short.words + article.words,
        sentences: short.sentences + article.sentences,
        cites: article.html.matches(CITE).count(),
        uncited: sections.filter(|(html, heading)| !heading.no_law && !html.contains(CITE)).count(),
        ..short.checked(article.checked)
    }
}

fn lesson_questions(lesson: &Lesson) -> impl Iterator<Item = Figures> + '_ {
    lesson.questions.questions.iter().map(|item| question(item).checked(lesson.questions_checked))
}

fn quiz_questions(page: &QuizPage) -> impl Iterator<Item = Figures> + '_ {
    page.quiz.questions.iter().map(|item| question(item).checked(page.checked))
}

/// What is asked, explained and answered back.
fn question(question: &Question) -> Figures {
    let answers: Vec<&str> = match &question.task {
        Task::Choose(_, options) => options.iter().map(|option| option.feedback.as_str()).collect(),
        Task::Arrange(items) => items.iter().map(|item| item.feedback.as_str()).collect(),
        Task::Match(pairs) => pairs.iter().map(|pair| pair.feedback.as_str()).collect(),
        Task::Number(target) => vec![target.feedback.as_str()],
    };
    let texts = [question.prompt.as_str(), question.explanation.as_str()];
    let cites = question.sources.len();
    Figures { cites, uncited: usize::from(cites == 0), ..Figures::of(texts.into_iter().chain(answers)) }
}
