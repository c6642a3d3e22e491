//! Everything the site says in one language, checked and resolved: what the pages are made from.
//!
//! The compiler makes three editions from one structure, so their ids, orders and citations are the
//! same. Text is plain except where a field is named `html`.

use crate::citation::Anchor;
use crate::deadline::calendar::Calendar;
use crate::locale::Locale;
use crate::message::Messages;
use crate::quiz::Quiz;
use crate::route::Place;
use crate::slug::Slug;
use chrono::NaiveDate;

pub mod consultation;
pub mod deadline;
pub mod letter;

pub use consultation::Consultation;
pub use deadline::Deadline;
pub use letter::Letter;

/// The whole content in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    /// Its language.
    pub locale: Locale,
    /// Messages that travel to the browser.
    pub messages: Messages,
    /// Messages that travel with the desk.
    pub desk: Messages,
    /// Messages that only the pages' native views use.
    pub labels: Messages,
    /// Legal acts, in the file's order.
    pub acts: Vec<Act>,
    /// Contacts, in the file's order.
    pub contacts: Vec<Contact>,
    /// Terms, in the language's alphabetical order.
    pub terms: Vec<Term>,
    /// Life situations, most important first.
    pub topics: Vec<Topic>,
    /// Explainers, legal-aid pages and single pages.
    pub articles: Vec<Article>,
    /// Courses.
    pub courses: Vec<Course>,
    /// Quizzes with an address of their own.
    pub quizzes: Vec<QuizPage>,
    /// Consultations.
    pub consultations: Vec<Consultation>,
    /// Letters.
    pub letters: Vec<Letter>,
    /// Time limits.
    pub deadlines: Vec<Deadline>,
    /// The days off that time limits are counted with.
    pub calendar: Calendar,
}

/// A legal act.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// Its id, as citations name it.
    pub id: Slug,
    /// Full title.
    pub title: String,
    /// The name that citations use.
    pub short: String,
    /// Official number, if it has one.
    pub number: Option<String>,
    /// The day it was adopted.
    pub date: NaiveDate,
    /// Official text in this language.
    pub url: String,
    /// The day its records were last compared with the source.
    pub checked: NaiveDate,
    /// Articles that the content cites or may cite.
    pub articles: Vec<ActArticle>,
}

impl Act {
    /// What the units right below the article `number` are called; empty where the act has no such article.
    pub fn first_level(&self, number: &str) -> &str {
        let article = self.articles.iter().find(|article| article.number == number);
        article.map_or("", |article| article.first_level.as_str())
    }
}

/// An article of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActArticle {
    /// Its number.
    pub number: String,
    /// What it says, in one plain line.
    pub gist: String,
    /// What the units right below it are called: `paragraph`, `part` or `subparagraph`.
    pub first_level: String,
    /// The pages that cite it.
    pub cited_by: Vec<Place>,
}

/// Somebody to turn to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Its id.
    pub id: Slug,
    /// How one reaches it.
    pub channel: Channel,
    /// Its group on the contacts page.
    pub kind: ContactKind,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// Working hours, where a record gives them.
    pub hours: Option<String>,
    /// As of when the source speaks, where that must be said.
    pub as_of: Option<String>,
    /// The day it was last compared with the source.
    pub checked: NaiveDate,
}

/// How one reaches a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Channel {
    /// A phone number, as dialled.
    Phone(String),
    /// A web address.
    Web(String),
    /// Neither is recorded.
    None,
}

/// A group of contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContactKind {
    /// Life and health.
    Emergency,
    /// Advice by phone.
    Hotline,
    /// A state body.
    StateBody,
    /// A service on the web.
    Online,
}

/// A term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its id.
    pub id: Slug,
    /// The term.
    pub name: String,
    /// What it means.
    pub definition: String,
    /// The law behind the definition.
    pub cites: Vec<Cite>,
    /// The day its facts were checked.
    pub checked: NaiveDate,
}

/// A life situation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Its id.
    pub id: Slug,
    /// The situation, in the reader's words.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// The name of its picture.
    pub icon: String,
}

/// A page of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    /// Which page it is.
    pub place: Place,
    /// Its title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// The short version, a sentence each; empty where there is none.
    pub short: Vec<String>,
    /// The day its facts were checked.
    pub checked: NaiveDate,
    /// The life situations it belongs to.
    pub topics: Vec<Slug>,
    /// Pages to read next.
    pub related: Vec<Place>,
    /// Whether it explains a system that people meet, and not a right.
    pub system: bool,
    /// The text.
    pub html: String,
    /// The headings of the text.
    pub headings: Vec<Heading>,
    /// What it cites, each once, in order.
    pub cites: Vec<Cite>,
    /// The terms it explains, each once, in order.
    pub terms: Vec<Slug>,
    /// The contacts it names, each once, in order.
    pub contacts: Vec<Slug>,
    /// How many words the text has, for the reading time.
    pub words: usize,
    /// How many sentences the text has.
    pub sentences: usize,
}

/// A heading of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its anchor: made from the English heading, the same in every language.
    pub id: String,
    /// 2 or 3.
    pub level: u8,
    /// Its words.
    pub text: String,
    /// Whether its section says that it speaks of no law.
    pub no_law: bool,
}

/// A cited place in an act.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cite {
    /// The act.
    pub act: Slug,
    /// The place in it.
    pub anchor: Anchor,
}

/// A course.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// Its id.
    pub id: Slug,
    /// Its title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// What one can do after it.
    pub description: String,
    /// Minutes in all.
    pub minutes: u32,
    /// The life situations it belongs to.
    pub topics: Vec<Slug>,
    /// The quiz that closes it.
    pub quiz: Slug,
    /// The day its facts were checked.
    pub checked: NaiveDate,
    /// The lessons, in order.
    pub lessons: Vec<Lesson>,
}

/// A lesson.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// Its text.
    pub article: Article,
    /// Minutes it takes.
    pub minutes: u32,
    /// The questions that close it.
    pub questions: Quiz,
    /// The day the facts of the questions were checked.
    pub questions_checked: NaiveDate,
}

/// A quiz with an address of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct QuizPage {
    /// The quiz.
    pub quiz: Quiz,
    /// One sentence.
    pub summary: String,
    /// The life situations it belongs to.
    pub topics: Vec<Slug>,
    /// The day its facts were checked.
    pub checked: NaiveDate,
}
